//! What the store has said, as the app takes it.

use super::link::Link;
use crate::browser::store;
use crate::ui::state::{Msg, Opened, StoreError};

/// What was read from the store, or that there is none.
pub fn opened(opened: Option<store::Opened>) -> Result<Opened, StoreError> {
    let (about, who, lines) = opened.ok_or(StoreError::Missing)?;
    Ok(Opened { about, who, lines })
}

/// Sends what was read from the store.
pub fn send_opened(link: Link) -> Box<dyn FnOnce(Option<store::Opened>)> {
    Box::new(move |kept| link.emit(Msg::Opened(opened(kept))))
}

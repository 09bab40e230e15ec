//! The build for lessons alone: nothing of what only the full build asks the browser for.

use super::link::Link;
use crate::ui::state::full::{FullCommand, FullDevice};
use crate::ui::state::{Moment, State};

pub fn run(command: FullCommand, _: Link) {
    match command {}
}

pub fn device() -> FullDevice {
    FullDevice
}

/// A page to read is not drawn here.
pub fn ahead(state: State, _: fn() -> Moment, then: impl FnOnce(State) + 'static) {
    then(state);
}

/// No keys are made here.
pub fn random() -> Option<[u8; 32]> {
    None
}

/// The page's own script answers to what other tabs tell.
pub fn listen(_: Link) {}

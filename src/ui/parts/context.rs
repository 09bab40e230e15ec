use std::ops::Deref;
use std::rc::Rc;

use yew::Callback;

use crate::ui::state::{Act, Field, State};

/// What somebody did, with what stands in the fields of the form around it.
pub type Done = (Rc<Act>, Vec<Field>);

/// What a screen is drawn from: the state, and the way back for what people do.
///
/// It is handed down as an argument, and screens are plain functions of it: each Yew component costs four kilobytes of
/// wasm, each hook one to six.
pub struct Context {
    pub state: State,
    /// Sends what somebody did to the app.
    pub send: Callback<Done>,
}

impl Deref for Context {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

use std::rc::Rc;

use super::full::FullMsg;
use super::{Act, Field, StoreError};

/// What the app is told: by people, by the address, by what was asked for.
pub enum Msg {
    /// The page stands in the browser.
    Start,
    /// Somebody did something; with what stands in the fields of the form around it.
    Act(Rc<Act>, Vec<Field>),
    /// The address behind the `#` is this now.
    Moved(String),
    /// A bundle came, or did not.
    Loaded(String, Option<Vec<u8>>),
    /// The store was opened and read, or cannot be.
    Opened(Result<Opened, StoreError>),
    /// The lines that are kept under an id.
    Read(String, Result<Vec<String>, StoreError>),
    /// The device has written the lines that it was given for an id, or not.
    Written(String, Result<(), StoreError>),
    /// The time for what moves by itself.
    Due,
    /// The time to try again what the device refused.
    Wake,
    /// What pages of the full build asked for.
    Full(FullMsg),
}

/// What the store holds, as it is first read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The lines under all ids that begin with `@`: who uses this device, and the line to call that was added.
    pub about: Vec<String>,
    /// Whose lines were read with them, and the lines, oldest first.
    pub who: String,
    pub lines: Vec<String>,
}

use std::rc::Rc;

use super::full::FullMsg;
use super::{Act, Field};

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

/// Why something was not read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage here, or does not allow it.
    Missing,
    /// The device is full.
    Full,
    /// It did not work this time: the connection was closed, or the write failed.
    Refused,
    /// What was kept could not be read.
    Unread,
    /// What these lines belong to was erased, in another tab.
    Erased,
}

impl StoreError {
    /// The reason as the page's script says it (`static/page/store.js`).
    pub fn of(reason: &str) -> StoreError {
        match reason {
            "erased" => StoreError::Erased,
            "full" => StoreError::Full,
            _ => StoreError::Refused,
        }
    }
}

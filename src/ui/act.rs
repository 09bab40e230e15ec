use std::rc::Rc;

use super::learner::Kept;
use crate::browser::store::StoreError;
use crate::curriculum::Given;
use crate::language::Lang;
use crate::learning::FileError;

/// What somebody can do on a screen. Screens hold acts, not closures: an act is a few bytes of data.
pub enum Act {
    /// Opens the help dialog, or closes it.
    Help(bool),
    /// Chooses a language.
    Speak(Lang),
    /// Tries again to load what did not come.
    Retry,
    /// Gives an answer to the present step.
    Give(Given),
    /// Leaves the step forward.
    Next,
    /// Looks at the screen before.
    Back,
    /// Marks an id, or takes its mark away.
    Toggle(String),
    /// Changes what is not an answer yet.
    Sketch(Draft),
    /// Saves the progress as a file.
    Save,
    /// Opens the progress file that was chosen.
    Open,
    /// Erases what is kept of this learner.
    EraseMine,
    /// Erases everything on this device.
    Erase,
    /// The learner is the one with this profile.
    Be(String),
    /// The learner is new here and has chosen this picture.
    Join(String),
    /// Nothing is to be kept of this learner.
    BeGuest,
    /// Prints the page.
    Print,
    /// Only says something on the learner's own page.
    Say(Said),
}

/// What the app is told: by people, by the address, by what was asked for.
pub enum Msg {
    Act(Rc<Act>),
    /// The address has changed.
    Moved,
    /// A bundle came, or did not.
    Came(String, Option<Vec<u8>>),
    /// What was kept has been read.
    Opened(Kept),
    /// The device has kept what it was given, or not.
    Kept(Result<(), StoreError>),
    /// The device has erased what it was told to, or not.
    Erased(Erased, Result<(), StoreError>),
    /// The text of the file that was chosen.
    Read(String),
    /// The time for what moves by itself.
    Due,
}

/// What a screen holds that is not an answer yet.
#[derive(Clone, Default, PartialEq)]
pub struct Draft {
    /// What is marked, chosen, held or put in order.
    pub marks: Given,
    /// An answer is being mended.
    pub mending: bool,
    /// Bubbles of the chat's present node that are shown, under the node's place on the way.
    pub shown: (usize, usize),
    /// Seconds left on the timer, once it was started.
    pub seconds: Option<u32>,
}

/// What is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// What is kept of the present learner.
    Mine,
    /// All that is kept on this device.
    All,
}

/// What the last press on the learner's own page did.
#[derive(Clone, Copy, PartialEq)]
pub enum Said {
    Nothing,
    /// Asks whether to erase.
    Sure(Erased),
    Erased,
    Opened,
    Empty,
    Wrong(FileError),
}

use super::full::FullAct;
use crate::curriculum::Response;
use crate::language::Lang;

/// What somebody can do on a screen. Screens hold acts, not closures: an act is a few bytes of data.
pub enum Act {
    /// Opens the help dialog, or closes it.
    Help(bool),
    /// Shows help for another country, or for this one.
    Abroad(bool),
    /// Shows a first sentence to somebody, copies it, or neither.
    First(First),
    /// Chooses a language.
    Speak(Lang),
    /// Tries again to load what did not come.
    Retry,
    /// Gives an answer to the present step.
    Give(Response),
    /// Leaves the step forward.
    Next,
    /// Looks at the screen before.
    Back,
    /// Plays what was missed once more, from the end of a lesson.
    TryAgain,
    /// Marks an id, or takes its mark away.
    Toggle(String),
    /// Changes what is not an answer yet.
    Draft(Draft),
    /// Starts a timer of so many seconds.
    StartTimer(u32),
    /// The learner is the one with this profile.
    Be(String),
    /// The learner is new here and has chosen this picture.
    Join(String),
    /// Nothing is to be kept of this learner.
    BeGuest,
    /// Something on a page that only the full build has.
    Full(FullAct),
}

/// What is done with one of the sentences that help begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum First {
    #[default]
    Nothing,
    /// This one fills the screen, to be held out to somebody.
    Shown(usize),
    /// This one was copied.
    Copied(usize),
}

/// What a screen holds that is not an answer yet.
#[derive(Clone, Default, PartialEq)]
pub struct Draft {
    /// What is marked, chosen, held or put in order.
    pub marks: Response,
    /// What is open to be answered: a clue, a setting, a line. Empty: nothing is.
    pub open: String,
    /// An answer is being mended.
    pub mending: bool,
    /// So many answers of the step were looked at: what is said of them has gone.
    pub seen: usize,
    /// Bubbles of the chat's present node that are shown, under the node's place on the way.
    pub shown: (usize, usize),
    /// When the timer is over, once it was started: milliseconds since 1970.
    pub until: Option<u64>,
    /// So many seconds are left of a countdown that is held, or rests while help is open.
    pub left: Option<u32>,
}

//! Five ways of storing, each with a word of its own: lines are *kept* (`Append`: on the disk, for good) or *held*
//! ([`Command::Hold`]: in this tab, till it closes); a text of the tab is a *held word* (`FullCommand::HoldWord`); a word of
//! the device is *remembered* ([`Command::Remember`]; who learns and which walk only in this tab); and what was read is
//! *taken* into memory (`Learner::take`).

use super::full::FullCommand;
use crate::learning::WalkResult;

/// What the browser is asked to do. `app/` does it; what comes of it comes back as a [`super::Msg`].
#[derive(Debug, PartialEq)]
pub enum Command {
    /// Load a bundle by its name: `Msg::Loaded` comes.
    Load(String),
    /// Forget a bundle that came damaged, so that another try fetches it anew.
    Forget(String),
    /// Open the store: `Msg::Opened` comes.
    OpenStore,
    /// Begin the page anew, at its opening.
    Restart,
    /// Read what is kept under an id: `Msg::Read` comes.
    Read(String),
    /// Append lines under an id: `Msg::Written` comes.
    Append(String, Vec<String>),
    /// Go to an address behind the `#`.
    Go(String),
    /// Leave for another page of the build.
    Visit(String),
    /// Remember a word on the device or in this tab; forget it where it is empty.
    Remember(Memory, String),
    /// Hold lines in this tab alone, each with the id that it belongs under, in the place of those that it held.
    Hold(Vec<(String, String)>),
    /// Send `Msg::Wake` after so many milliseconds.
    WakeAfter(u32),
    /// Tell other tabs something: see `FullMsg::Heard`.
    Tell(String),
    /// Copy a text.
    Copy(String),
    /// Tell the learning platform how a walk came out that has reached its end.
    Report(WalkResult),
    /// What pages of the full build ask for.
    Full(FullCommand),
}

impl From<FullCommand> for Command {
    fn from(command: FullCommand) -> Command {
        Command::Full(command)
    }
}

/// The words that are remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// The language's code, on the device.
    Language,
    /// Who learns in this tab: a profile's id.
    Learner,
    /// The walk that was last gone on with in this tab: its id.
    Walk,
}

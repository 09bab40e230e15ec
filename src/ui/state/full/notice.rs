use crate::classroom::FileKind;
use crate::learning::FileError;

/// What is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// What is kept of the present learner.
    Mine,
    /// What is kept of all learners; nothing of a teacher's.
    All,
    /// That, and the installed app.
    App,
    /// Classes that were collected.
    Classes,
    /// So many results of a child, out of one of them.
    Results(u32),
}

/// What the last press on the learner's own page did.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Notice {
    #[default]
    Nothing,
    /// Asks whether to erase.
    Sure(Erased),
    Erased,
    /// It could not be erased: it is here still.
    NotErased,
    Opened,
    /// A file was opened, but so many of its lines are not understood.
    OpenedPartly(u32),
    /// The line to call is kept.
    OwnLine,
    /// What was typed is no number: nothing has changed.
    OwnRefused,
    /// The line to call was taken away.
    OwnRemoved,
    /// There is nothing to save.
    Empty,
    Wrong(FileError),
    /// It is another kind of file of this app.
    Other(FileKind),
}

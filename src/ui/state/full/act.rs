use super::{ClassAct, Erased, Look, Notice, ReadAct};

/// What somebody can do on these pages.
pub enum FullAct {
    /// Saves the progress as a file.
    SaveProgress,
    /// Opens the progress file that was chosen.
    OpenProgress,
    Erase(Erased),
    /// Keeps the line to call that was typed, or takes the kept one away.
    AddOwnLine,
    RemoveOwnLine,
    /// How the page looks from now on.
    Look(Look),
    /// Something about assignments and classes.
    Class(ClassAct),
    /// Somebody else learns now than whoever sat here.
    NotMe,
    /// Something on a page to read.
    Read(ReadAct),
    /// Prints the page.
    Print,
    /// Only says something on the learner's own page.
    Notice(Notice),
}

use super::Erased;

/// What the browser is asked to do for them.
#[derive(Debug, PartialEq)]
pub enum FullCommand {
    /// Let the browser save a text as a file: its name and its kind.
    Save {
        name: String,
        kind: &'static str,
        text: String,
    },
    /// Read the files that were chosen in a field: `FullMsg::Files` comes.
    ReadFiles(&'static str),
    /// Load the single file's pictures: `FullMsg::Pictures` comes.
    LoadPictures,
    /// Open the store anew, after another tab has changed who is here: `Msg::Opened` comes.
    ReopenStore,
    /// Empty a field: what was typed has been taken.
    EmptyField(&'static str),
    /// Bring the cursor to a field, once the page is drawn.
    FocusField(&'static str),
    Print,
    /// Let the page look so: [`Look::words`].
    Look(String),
    /// Hold a text in this tab alone, under a name, in the place of the one before.
    HoldWord(&'static str, String),
    /// Remember on the device how the page is to look.
    RememberLook(String),
    /// Remember on the device what was ticked off on pages to read.
    RememberTicks(String),
    /// Remember on the device what the class plays, its assignment's digits or text, and tell the styles; forget it where
    /// it is empty.
    RememberClass(String),
    /// Remember on the device which lessons with whole classes are not over; forget it where it is empty.
    RememberLessons(String),
    /// Look which are remembered: `FullMsg::Lessons` comes.
    RecallLessons,
    /// Start the camera, or stop it: `FullMsg::Camera` and `FullMsg::Seen` come.
    Camera(bool),
    /// Erase what is kept under ids: `FullMsg::Erased` comes.
    Erase(Erased, Vec<String>),
    /// Erase what is kept under a week's id of the tickets with these numbers: `FullMsg::Erased` comes.
    EraseTickets(Erased, String, Vec<u64>),
    /// Erase what is kept of all learners, and nothing of a teacher's: `FullMsg::Erased` comes.
    ErasePupils(Erased),
    /// Take the installed app off this device.
    Uninstall,
    /// Forget every word that is remembered on the device.
    ForgetMemories,
}

/// Under this name a tab holds what the teacher has chosen for an assignment.
pub const DRAFT: &str = "draft";
/// Under this name a tab holds the lesson with the whole class.
pub const LESSON: &str = "lesson";
/// Under this name a tab holds which numbers of the register were handed in from here, and of which plays.
pub const HANDED: &str = "handed";
/// Under this name a tab holds that a result which is taken makes a sound.
pub const SOUND: &str = "taken-sound";
/// Under this name a tab holds that the PIN was typed in it.
pub const UNLOCKED: &str = "unlocked";

/// What these pages ask of the device at the start.
#[derive(Clone, Default)]
pub struct FullDevice {
    /// How the page looks, as it was remembered.
    pub look: String,
    /// What was ticked off on pages to read, as it was remembered.
    pub ticks: String,
    /// What the class plays, as it was remembered: an assignment's digits or text.
    pub class: String,
    /// What this tab holds of the teacher's work: the draft of an assignment ([`DRAFT`]), a lesson together ([`LESSON`]).
    pub draft: String,
    pub lesson: String,
    /// The tickets that were made in this tab, without their results ([`HANDED`]).
    pub handed: String,
    /// Lessons with whole classes that are not over, as the device remembers them, of whatever tab.
    pub unfinished: String,
    /// Not empty where a result that is taken makes a sound ([`SOUND`]).
    pub sound: String,
    /// Not empty where the PIN was typed in this tab ([`UNLOCKED`]).
    pub unlocked: String,
    /// The address of the folder that the page is in; empty for a page that stands in a file.
    pub folder: String,
    /// Whether the app can be installed here.
    pub is_installable: bool,
}

//! What only the full build has: pages for grown-ups, what is kept, the certificate.

mod class;
mod lesson;
mod look;
pub mod select;
mod table;
mod ticket;

use super::{Bundle, BundleSlot, Device, Field, Moment, Pictures, Route, StoreError};
use crate::curriculum::{BundleError, CheckedLine, TeacherNotes, Words, read_bundle};
use crate::language::{Adult, Lang};
use crate::learning::FileError;

pub use super::route::ClassPage;
pub use class::{
    AssignmentDraft, CLASSES, Camera, ClassAct, ClassNotice, ClassState, CodeProblem, DigitsResult,
    HandIn, Receipt, class_ids,
};
pub use lesson::Lesson;
pub use look::Look;
pub use table::rows;
pub use ticket::{class_ticket, ticket_bundles, ticket_of};

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
    /// Prints the page.
    Print,
    /// Only says something on the learner's own page.
    Notice(Notice),
}

/// What comes of it later.
pub enum FullMsg {
    /// The device has erased what it was told to, or not.
    Erased(Erased, Result<(), StoreError>),
    /// Files that were chosen in a field: name and text.
    Files(&'static str, Vec<(String, String)>),
    /// The single file's pictures have addresses now.
    Pictures(Pictures),
    /// Another tab tells something: `erased ID`, `erased *`, `seated ID`, `changed ID`.
    Heard(String),
    /// What the camera has seen.
    Seen(Vec<String>),
    /// The camera runs, or is not to be had.
    Camera(Camera),
}

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
    Print,
    /// Let the page look so: [`Look::words`].
    Look(String),
    /// Hold a text in this tab alone, under a name, in the place of the one before.
    HoldWord(&'static str, String),
    /// Remember on the device how the page is to look.
    RememberLook(String),
    /// Remember on the device what the class plays, its assignment's digits or text, and tell the styles; forget it where
    /// it is empty.
    RememberClass(String),
    /// Start the camera, or stop it: `FullMsg::Camera` and `FullMsg::Seen` come.
    Camera(bool),
    /// Erase what is kept under ids: `FullMsg::Erased` comes.
    Erase(Erased, Vec<String>),
    /// Erase what is kept of all learners, and nothing of a teacher's: `FullMsg::Erased` comes.
    ErasePupils(Erased),
    /// Take the installed app off this device.
    Uninstall,
    /// Forget every word that is remembered on the device.
    ForgetMemories,
}

/// Under this name a tab holds what the teacher has chosen for an assignment.
pub const DRAFT: &str = "draft";
/// Under this name a tab holds the lesson with the whole class.
pub const LESSON: &str = "lesson";

/// The bundles that only these pages load.
pub enum FullBundle {
    Plan(TeacherNotes, Words),
    Adult(Adult, Vec<CheckedLine>),
}

/// What these pages ask of the device at the start.
#[derive(Clone, Default)]
pub struct FullDevice {
    /// How the page looks, as it was remembered.
    pub look: String,
    /// What the class plays, as it was remembered: an assignment's digits or text.
    pub class: String,
    /// What this tab holds of the teacher's work: the draft of an assignment ([`DRAFT`]), a lesson together ([`LESSON`]).
    pub draft: String,
    pub lesson: String,
    /// The address of the folder that the page is in; empty for a page that stands in a file.
    pub folder: String,
    /// Whether the app can be installed here.
    pub is_installable: bool,
}

/// What these pages hold.
pub struct FullState {
    pub notice: Notice,
    pub look: Look,
    /// The progress is being read, to be saved as a file.
    pub is_saving: bool,
    pub class: ClassState,
}

impl FullState {
    pub fn new(device: &Device, now: &Moment) -> FullState {
        FullState {
            notice: Notice::Nothing,
            is_saving: false,
            look: Look::of(&device.full.look),
            class: ClassState::new(&device.full, now.seed()),
        }
    }

    /// Another page: nothing of the one before is said there.
    pub fn turn(&mut self) {
        self.notice = Notice::Nothing;
        self.class.turn();
    }
}

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
}

/// What the last press on the learner's own page did.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Notice {
    #[default]
    Nothing,
    /// Asks whether to erase.
    Sure(Erased),
    Erased,
    Opened,
    /// A file was opened, but so many of its lines are not understood.
    OpenedPartly(u32),
    /// The line to call is kept.
    OwnLine,
    /// There is nothing to save.
    Empty,
    Wrong(FileError),
}

impl FullBundle {
    /// The first word of a bundle's name says what is in it.
    pub fn read(name: &str, bytes: &[u8], lang: Lang) -> Result<FullBundle, BundleError> {
        if name.starts_with("teach.") {
            let (notes, words) = read_bundle(bytes)?;
            Ok(FullBundle::Plan(notes, words))
        } else {
            let (table, lines) = read_bundle(bytes)?;
            Ok(FullBundle::Adult(Adult::new(table, lang.plural()), lines))
        }
    }
}

impl BundleSlot {
    /// The adults' messages, and what is known of the lines to call.
    pub fn adult(&self) -> Option<(&Adult, &[CheckedLine])> {
        match &self.here {
            Some(Bundle::Full(FullBundle::Adult(say, lines))) => Some((say, lines)),
            _ => None,
        }
    }

    /// A module's plan.
    pub fn plan(&self) -> Option<(&TeacherNotes, &Words)> {
        match &self.here {
            Some(Bundle::Full(FullBundle::Plan(notes, words))) => Some((notes, words)),
            _ => None,
        }
    }
}

/// The names of the bundles that a page needs, for its two places; empty where none is.
pub fn needed(route: &Route, code: &str) -> (String, String) {
    let adult = ["adult.", code].concat();
    match route {
        Route::Class(ClassPage::Whole | ClassPage::Preview, id) => {
            let id = id.split('/').next().unwrap_or_default();
            (["module.", id, ".", code].concat(), adult)
        }
        Route::Plan(id) => (adult, ["teach.", id, ".", code].concat()),
        route if route.is_full() => (adult, String::new()),
        _ => Default::default(),
    }
}

/// What stands in a field; empty where there is no such field.
pub fn text_of<'a>(fields: &'a [Field], id: &str) -> &'a str {
    let mut all = fields.iter();
    all.find(|(known, _)| known == id)
        .map_or("", |(_, text)| text)
}

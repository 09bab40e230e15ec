//! What the pages about classes hold, and what can be done there.

use super::super::{Bundle, BundleSlot};
use crate::classroom::{
    Assignment, CarryError, Classes, CodeError, DigitsError, LeftOut, MARKS, Received, SealKey,
    Table, Taken, Ticket, from_text,
};
use crate::curriculum::Band;
use crate::language::Lang;

/// Under what it is kept which classes there are: `+` and the id of one that came, `-` and that of one that was erased.
pub const CLASSES: &str = "#classes";

/// The ids of the classes that are kept, out of the lines under [`CLASSES`].
pub fn class_ids(lines: &[String]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for line in lines {
        let id = line.get(1..).unwrap_or_default().to_string();
        ids.retain(|known| *known != id);
        if line.starts_with('+') {
            ids.push(id);
        }
    }
    ids
}

/// What somebody can do about classes.
pub enum ClassAct {
    /// Changes what the class is to play.
    Draft(AssignmentDraft),
    /// Gives the assignment as a file.
    SaveAssignment,
    CopyLink,
    /// Opens the code that was typed (`code`).
    OpenCode,
    /// Opens the assignment file that was chosen.
    OpenFile,
    /// Takes the class's list off this device.
    Forget,
    /// Makes the ticket, with the number that was typed (`pupil`).
    HandIn,
    SaveTicket,
    /// Takes the files that were chosen in a field.
    TakeFiles(&'static str),
    /// Takes a ticket's digits that were typed (`digits`).
    TakeDigits,
    /// Opens the class of a code that was typed (`class-code`).
    OpenClass,
    /// Starts the camera, or stops it.
    Camera(bool),
    /// Keeps the name and the size that were typed for a class (`class-name`, `class-size`).
    Describe(String),
    /// Of two tickets of a class this one counts.
    Choose(String, u64),
    SaveClass(String),
    SaveTable(String, Table),
    SaveKey,
    /// Asks whether to erase, or does not.
    AskErase(bool),
    Erase(String),
    /// A raised hand more at an option, or less.
    Vote(String, i32),
    /// The hands that were typed at an option.
    VoteTyped(String),
    /// So many children are here (`here`).
    CountHere,
    /// Opens the reasons: what most hands were raised for is the answer.
    Reveal,
    /// The class's ticket goes to what was collected.
    KeepTogether,
    SaveTogether,
    /// Goes on from what everybody answers for themselves.
    Pass,
    /// Begins a screen that is looked at anew.
    LookAgain,
}

/// What the pages about classes hold.
pub struct ClassState {
    pub draft: AssignmentDraft,
    /// What a code, a file or a link was refused for.
    pub problem: CodeProblem,
    /// The assignment that this device's pupils play.
    pub given: Option<Assignment>,
    /// What was collected on this device.
    pub collected: Classes,
    /// Kept classes and keys that could not be read.
    pub unread: usize,
    /// What was collected has been asked for.
    pub asked: bool,
    /// What is still on its way of it: the ids that were asked for, with the lines of those that have come.
    pub reading: Vec<(String, Option<Vec<String>>)>,
    /// It has been read.
    pub ready: bool,
    pub receipt: Receipt,
    /// Bundles that a page needs besides the two that every page may have.
    pub bundles: Vec<BundleSlot>,
    pub hand_in: Option<HandIn>,
    /// Whether it is asked if a class is to be erased.
    pub sure: bool,
    pub camera: Camera,
    /// Raised hands by option.
    pub votes: Vec<(String, u32)>,
    /// So many children are here; 0 where nobody has said it.
    pub here: u32,
    pub notice: ClassNotice,
}

/// What a page about classes answers to the last press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClassNotice {
    #[default]
    Nothing,
    Copied,
    Saved,
}

/// What a code, a file or a link was refused for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CodeProblem {
    #[default]
    None,
    /// Digits that were typed.
    Code(CodeError),
    /// A file or a link.
    Carried(CarryError),
}

/// What became of what was handed to this device.
#[derive(Default)]
pub struct Receipt {
    pub new: u32,
    pub again: u32,
    pub mended: u32,
    pub classes: u32,
    pub keys: u32,
    /// Name and why.
    pub left_out: Vec<(String, LeftOut)>,
    pub digits: Option<DigitsResult>,
}

/// What became of digits that were typed.
#[derive(Debug, PartialEq)]
pub enum DigitsResult {
    Taken,
    Wrong(DigitsError),
    /// No class of this device has given such an assignment.
    Unknown,
}

/// A pupil's ticket, as it is handed in.
pub struct HandIn {
    pub ticket: Ticket,
    /// For QR code and file; sealed where the assignment says so.
    pub text: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Camera {
    #[default]
    Off,
    On,
    /// There is none, or it was not allowed.
    Refused,
}

/// What a teacher has chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignmentDraft {
    pub band: Band,
    pub modules: Vec<u32>,
    pub language: Option<Lang>,
    pub checks: bool,
    pub sealed: bool,
    /// Any number: the class's mark is what is left of it.
    pub mark: u32,
}

impl AssignmentDraft {
    /// The whole band, in the pupil's language.
    fn new(mark: u32) -> AssignmentDraft {
        AssignmentDraft {
            band: Band::B,
            modules: Vec::new(),
            language: None,
            checks: false,
            sealed: false,
            mark: mark % MARKS,
        }
    }

    /// With the key of this device if tickets are to be sealed.
    pub fn assignment(&self, collected: &Classes) -> Assignment {
        Assignment {
            band: self.band,
            modules: self.modules.clone(),
            language: self.language.map(|lang| lang.code().to_string()),
            checks: self.checks,
            mark: self.mark % MARKS,
            key: collected.key().filter(|_| self.sealed).map(SealKey::public),
        }
    }
}

impl ClassState {
    /// `given` is what was remembered of the class's assignment: digits or text. Two teachers who choose the same get
    /// different marks by the seed, mostly.
    pub fn new(given: &str, seed: u32) -> ClassState {
        let code = Assignment::from_code(given).ok();
        ClassState {
            draft: AssignmentDraft::new(seed),
            problem: CodeProblem::None,
            given: code.or_else(|| from_text(given).ok()),
            collected: Classes::default(),
            unread: 0,
            asked: false,
            reading: Vec::new(),
            ready: false,
            receipt: Receipt::default(),
            bundles: Vec::new(),
            hand_in: None,
            sure: false,
            camera: Camera::Off,
            votes: Vec::new(),
            here: 0,
            notice: ClassNotice::Nothing,
        }
    }

    /// Another page: what was said on the one before is gone, what was collected stays.
    pub fn turn(&mut self) {
        self.problem = CodeProblem::None;
        self.receipt = Receipt::default();
        self.hand_in = None;
        self.sure = false;
        self.camera = Camera::Off;
        self.votes.clear();
        self.notice = ClassNotice::Nothing;
    }

    /// The bundle of a name, once it is here.
    pub fn bundle(&self, name: &str) -> Option<&Bundle> {
        self.slot(name)?.here.as_ref()
    }

    /// The place of a bundle of a name.
    pub fn slot(&self, name: &str) -> Option<&BundleSlot> {
        self.bundles.iter().find(|slot| slot.is(name))
    }
}

impl Receipt {
    pub fn count(&mut self, received: Received) {
        match received {
            Received::Ticket(Taken::New) => self.new += 1,
            Received::Ticket(Taken::Known) => self.again += 1,
            Received::Ticket(Taken::Mended) => self.mended += 1,
            Received::Class | Received::Assignment => self.classes += 1,
            Received::Key => self.keys += 1,
        }
    }
}

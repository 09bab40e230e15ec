//! What the pages about classes hold, and what can be done there.

use super::super::{Bundle, BundleSlot};
use super::{Ended, FullDevice, Lessons};
use crate::classroom::{
    Added, Assignment, CameBack, Classes, CodeError, DigitsError, FileKind, FileOf, Fixed, LeftOut,
    MANY_MARKS, Pin, ReadError, Received, Said, SealKey, Summary, Table, Ticket, Votes, Week,
    from_text, key_text,
};
use crate::curriculum::Band;
use crate::language::Lang;
use crate::ui::state::count;

/// Under what it is kept which classes there are: `+` and the id of one that came, `-` and that of one that was erased.
pub const CLASSES: &str = "#classes";

/// Under what the PIN is kept.
pub const PIN: &str = "#pin";

/// The ids of the classes that are kept, out of the lines under [`CLASSES`].
pub fn week_ids(lines: &[String]) -> Vec<String> {
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

/// The field in which the name of a class that has none is typed, by the class's key.
pub fn which_field(class: u64) -> String {
    ["which-name-", &key_text(class)].concat()
}

/// What somebody can do about classes.
pub enum ClassAct {
    /// Changes what the class is to play.
    DraftAssignment(AssignmentDraft),
    /// Gives the assignment as a file.
    SaveAssignment,
    /// Gives the code on the board: the class is kept, with the name and the size that were typed.
    GiveCode,
    /// The code will be another task of the class with this key once it is given; of one that is typed without a key.
    GiveFor(Option<u64>),
    /// The next code is for another class: none is chosen, and its name is asked for.
    OtherClass,
    /// Gives a class the code of its next week.
    NextCode(u64),
    /// The lesson together is of the class with this key; of none without one.
    LessonOf(Option<u64>),
    CopyLink,
    /// The same two for a week that was given: its id.
    SaveWeek(String),
    CopyWeek(String),
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
    /// The digits that were typed are a result of this class.
    TakeDigitsFor(String),
    NotThoseDigits,
    /// The class file that is asked about is of this class, or of another one; or it is not taken.
    FileIs(FileOf),
    NotThatFile,
    /// The results that are asked about are of this week (its id); or they are not taken.
    ResultsAre(String),
    NotThoseResults,
    /// Opens the class of a code that was typed (`class-code`).
    OpenClass,
    /// Starts the camera, or stops it.
    Camera(bool),
    /// Names the class with this key ([`which_field`]), which came out of a file without a name.
    NameClass(u64),
    /// Keeps what was typed for the class of a week, by the week's id (`class-name`, `class-size`, `class-numbers`).
    Describe(String),
    /// Puts a week (its id) under another class (its key), or makes a class of its own of it.
    MoveWeek(String, u64),
    SplitWeek(String),
    /// The class that was named is the one that is called so already; or it is not, and gets another name.
    Join,
    NotJoin,
    /// The code that is asked for is of the class with that name, and that class has as many pupils as were typed.
    GiveSame(bool),
    /// Of two tickets of a class this one counts.
    Choose(String, u64),
    /// Gives a ticket of a class to the pupil whose number was typed (`renumber-` and the ticket's number).
    Renumber(String, u64),
    /// The number that is taken: it is the same pupil, and the ticket gets it; or it is another one's.
    RenumberTo(String, u64, u32),
    NotTaken,
    /// A number that was corrected is again what the pupil has typed.
    TakeBack(String, u64),
    /// What was played once stands under two numbers: the pupil of the first has the second; or they are two pupils, which
    /// can be taken back.
    SharedIs(String, u32, u32),
    SharedTwo(String, (u32, u32), Said),
    /// One play stands under all these numbers: this one is right, or they are so many pupils.
    SharedAll(String, Vec<u32>, Option<u32>),
    /// The last answer about results is taken back.
    Undo,
    /// A ticket of a class is left out of what is counted, or taken back.
    LeaveTicket(String, u64, bool),
    /// Asks whether a child's result is to be erased, by a ticket of it; or does not.
    AskEraseTicket(Option<u64>),
    /// Erases it from a class (its week's id).
    EraseTicket(String, u64),
    SaveClass(String),
    /// Saves all weeks of a class as one file.
    SaveWeeks(u64),
    SaveTable(String, Table),
    /// Saves all classes as one file, with their names or without.
    SaveClasses(bool),
    /// Saves the table of all classes.
    SaveSchool,
    SaveKey,
    /// Keeps the PIN that was typed (`pin`), or takes it away.
    SetPin,
    RemovePin,
    /// Opens the teacher's pages in this tab with the PIN that was typed (`pin`), or closes them.
    Unlock,
    Lock,
    /// The PIN is forgotten: it ends in a day.
    ForgetPin,
    /// Asks whether to erase, or does not.
    AskErase(bool),
    /// Erases a week, by its id.
    Erase(String),
    /// Erases all weeks of a class.
    EraseWeeks(u64),
    /// Erases all classes and keys of this device.
    EraseAll,
    /// A raised hand more at an option, or less.
    Vote(String, i32),
    /// The hands that were typed at an option.
    VoteTyped(String),
    /// Most hands are at this option: where one is the answer, the reasons open.
    Most(String),
    /// Whether hands are counted.
    CountHands(bool),
    /// So many children are here (`here`).
    CountHere,
    /// So many children are here: as many as have raised a hand.
    HereAre(u32),
    /// Whether a result that is taken makes a soft sound.
    Sound(bool),
    /// On to the next screen, or to a question of the plan that stands before it; and back from that question.
    GoOn,
    LookBack,
    /// Opens the reasons: what most hands were raised for is the answer.
    Reveal,
    /// Opens the reasons: nobody sees a sign here.
    NobodySees,
    /// The hands of the screen were counted wrong: its reasons close, and the hands stand there as they were.
    CountAgain,
    /// On without an answer of the class.
    Pass,
    /// The class's ticket goes to what was collected, or stays out of it after all.
    KeepTogether,
    LeaveOut,
    SaveTogether,
    /// The lesson that goes on, from its beginning.
    StartOver,
    /// Asks whether a lesson that is not over, by its place among all, is to go; or does not.
    AskDrop(Option<usize>),
    /// It is not gone on with.
    DropLesson(usize),
    /// Begins a screen that is looked at anew.
    LookAgain,
}

/// What the pages about classes hold.
pub struct ClassState {
    pub draft: AssignmentDraft,
    /// The class (its key) that was chosen for the draft; `None` where one is typed.
    pub giving: Option<u64>,
    /// What a code, a file or a link was refused for.
    pub problem: CodeProblem,
    /// Whether somebody has said on this page who they are.
    pub said_who: bool,
    /// An assignment was opened before the store has answered: who sits here is asked as soon as it has.
    pub asks_who: bool,
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
    /// It could not be read, and will be asked for again.
    pub failed: bool,
    /// It has been read.
    pub ready: bool,
    /// It was taken for read once: a code that stood on the screen then may stand on a board.
    pub was_ready: bool,
    pub receipt: Receipt,
    /// Class files of which it is asked whether they are of the class that has their code here: name, text, and the week
    /// (its id).
    pub asking: Vec<(String, String, String)>,
    /// Results of which it is asked whose they are, as several classes have their code here: name and text.
    pub whose: Vec<(String, String)>,
    /// The week (its id) that was answered last on this page: what the camera sees next is of it.
    pub whose_last: Option<String>,
    /// The class (its key) that is collected from.
    pub collecting: Option<u64>,
    /// Bundles that a page needs besides the two that every page may have.
    pub bundles: Vec<BundleSlot>,
    pub hand_in: Option<MadeTicket>,
    /// The tickets with a number of the register that were made in this tab, each as it was made last.
    pub handed: Vec<Ticket>,
    /// Whether it is asked if a class is to be erased, or a lesson to begin anew.
    pub sure: bool,
    /// The ticket of which it is asked whether it is to go.
    pub erasing: Option<u64>,
    /// The lesson (its place among all) of which it is asked whether it is to go.
    pub dropping: Option<usize>,
    pub camera: Camera,
    /// Raised hands by option.
    pub votes: Votes,
    /// Whether hands are counted, not only looked at.
    pub counts: bool,
    /// The class has stopped for a question of the plan.
    pub pausing: bool,
    /// It goes on from there without an answer.
    pub passing: bool,
    /// Nobody has answered here: the reasons are open all the same.
    pub unanswered: bool,
    /// The lessons that classes play together in this tab.
    pub lessons: Lessons,
    /// The one that came to its end last.
    pub ended: Option<Ended>,
    /// A lesson goes on that was begun earlier: it is said whose it is.
    pub goes_on: bool,
    /// The week (its id) that was made for nothing but the lesson's result, and how many such weeks were made and taken
    /// back: each has another mark.
    pub made_week: Option<String>,
    pub made_again: u32,
    /// So many children are here; 0 where nobody has said it.
    pub here: u32,
    pub notice: ClassNotice,
    /// The last answer about results on this page.
    pub done: Option<Done>,
    /// A class has got the name of another one (their keys): it is asked whether it is that one.
    pub joining: Option<(u64, u64)>,
    /// A code is asked for under the name of a class that is here (its key), with so many pupils (0 where nothing was typed):
    /// it is asked whether it is that class before there is a code.
    pub same: Option<(u64, u32)>,
    /// What was erased on this page, by name.
    pub erased: String,
    /// The file that the last press has saved, by name.
    pub filed: String,
    /// A result that is taken makes a soft sound.
    pub sound: bool,
    /// What the camera has seen a moment ago, each with when it saw it last: milliseconds since 1970.
    pub in_view: Vec<(String, u64)>,
    pub pin: Pin,
    /// The PIN was typed in this tab.
    pub unlocked: bool,
    pub pin_notice: PinNotice,
}

/// What came of what was typed about a PIN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PinNotice {
    #[default]
    Nothing,
    /// It is set.
    Set,
    /// It is too short or too long.
    Length,
    /// This browser has no random bytes, or keeps nothing.
    Impossible,
    Wrong,
    /// It was right, and somebody had said that it was forgotten: that counts no more.
    Known,
    /// It was taken away.
    Removed,
}

/// What the teacher has just answered about results.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The week's id.
    pub week: String,
    pub deed: Deed,
    /// The week as it was before.
    pub before: Week,
    /// How much had been said of its results then, with the deed. Once more was said this is no longer the last answer.
    pub said: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The result of a number (or without one) counts, or does not.
    Counts(Option<u32>, bool),
    /// It has another number.
    Number(Option<u32>, Option<u32>),
    /// One play under these numbers is the pupil's of one of them, or they are so many pupils.
    Shared(Vec<u32>, Option<u32>),
    /// It is no longer said of two numbers with one play that they are two pupils.
    Unsaid(u32, u32),
}

/// What a page about classes answers to the last press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClassNotice {
    #[default]
    Nothing,
    Copied,
    Saved,
    /// What was typed for a class is kept.
    Described,
    /// What was typed for a class is no register, no number of pupils, or no name: nothing has changed.
    BadNumbers,
    BadSize,
    NoName,
    /// No lesson is chosen, so that the class would be given the whole course: the same press once more gives it.
    WholeCourse,
    /// The ticket of this number has the number that was typed already.
    SameNumber(u64, u32),
    /// Classes could not be erased: they are here still.
    NotErased,
    /// So many results of a child were erased; or they are here still.
    ResultsErased(u32),
    ResultNotErased,
    /// Nobody has raised a hand.
    NoHands,
    /// No option has a clear majority: the class is asked again.
    Tie,
    /// More hands are raised than there are children: nothing is answered with them.
    TooMany,
    /// What was typed for the ticket of this number is no number.
    BadNumber(u64),
    /// The ticket of this number was to get a number that its class does not have.
    NotInRegister(u64, u32),
    /// The ticket of this number was to get a number under which another result stands: it is asked whether that is the
    /// same pupil's.
    Taken(u64, u32),
    /// It is another pupil's: the number of the ticket has not changed.
    NotChanged(u64),
    /// What a pupil has typed is no number of a register.
    NoNumber,
    /// Somebody else has handed in here under this number: the same press once more goes on.
    NumberHere(u32),
    /// What the class does without hands is not finished on this screen: a second press passes it.
    Unanswered,
}

/// What a code, a file or a link was refused for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CodeProblem {
    #[default]
    None,
    /// Digits that were typed.
    Code(CodeError),
    /// A file or a link.
    Unread(ReadError),
    /// A file of this app that belongs elsewhere.
    Other(FileKind),
}

/// What became of what was handed to this device.
#[derive(Default)]
pub struct Receipt {
    pub new: u32,
    /// More of pupils who had handed in already: it is counted once.
    pub renewed: u32,
    /// More under a number about which the teacher is asked: whether it is one pupil nobody knows.
    pub doubled: u32,
    /// Weeks that a pupil's file has opened: nobody has said here whose they are.
    pub unnamed: u32,
    pub again: u32,
    pub mended: u32,
    /// Played once and handed in under a second number: the teacher is asked.
    pub second: u32,
    /// Of numbers that are not in the register: they are not counted yet.
    pub waiting: u32,
    /// Results that were erased here, and have come back.
    pub returned: u32,
    pub classes: u32,
    /// Assignments that came without results.
    pub tasks: u32,
    pub keys: u32,
    /// Lines of newer versions in class files: they are kept. And damaged lines: they are not.
    pub unknown: u32,
    pub damaged: u32,
    /// What class files brought, class by class.
    pub news: Vec<ClassNews>,
    /// Name and why.
    pub left_out: Vec<(String, LeftOut)>,
    /// What the teacher has said is not to be taken, by name.
    pub not_taken: Vec<String>,
    pub digits: Option<DigitsResult>,
    /// The weeks (by their ids) that came in class files or as lessons together, each with the name of its file.
    pub opened: Vec<(String, String)>,
    /// The class (its key) from which results came before that one, where it is another.
    pub before: Option<u64>,
    /// The pupils' tickets that came, one by one: its week's id, what became of it, and its number.
    pub came: Vec<(String, Came, Option<u32>)>,
    /// The class and the pupil's number of the last ticket that was taken, or was here already.
    pub last: Option<(String, Option<u32>)>,
    /// Under which number of the register it stands now.
    pub stands: Option<u32>,
    /// That ticket is of a lesson that the class played together.
    pub together: bool,
}

/// What became of one of several tickets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    New,
    /// Its number is not in the register.
    Waiting,
    /// More of a pupil who is here, or another number of a play that is.
    More,
    /// More under a number about which the teacher is asked: it may be another pupil's.
    Doubled,
    Again,
}

impl Came {
    /// `is_new`: it brought a pupil who was not here; `asked`: its number is one that the teacher is asked about.
    pub fn of(added: Added, is_new: bool, asked: bool) -> Came {
        match added {
            Added::New if is_new => Came::New,
            Added::New if asked => Came::Doubled,
            Added::Waiting => Came::Waiting,
            Added::AlreadyHere | Added::Earlier => Came::Again,
            Added::New | Added::Second | Added::Renumbered => Came::More,
        }
    }
}

/// What class files brought to a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassNews {
    /// The class's key.
    pub class: u64,
    /// It was not here before.
    pub is_new: bool,
    /// What has come back that was not here before.
    pub new: CameBack,
    /// What they have corrected.
    pub fixed: Fixed,
    /// Numbers of the register that the teacher is asked about now.
    pub asked: Vec<u32>,
}

/// What became of digits that were typed.
#[derive(Debug, PartialEq)]
pub enum DigitsResult {
    Taken,
    /// The very same digits are here already.
    Known,
    /// What they say is here already, out of a file or from the camera.
    Filed,
    Wrong(DigitsError),
    /// No class of this device has given such an assignment: they wait for its code.
    Unknown(Summary),
    /// A code was opened for them, and they are not of it: they wait on.
    NotOf(Summary),
    /// It may be one of these classes' (by their ids): the teacher says which.
    Which(Summary, Vec<String>),
}

/// A pupil's ticket, as it is handed in.
pub struct MadeTicket {
    pub ticket: Ticket,
    /// For QR code and file; sealed where the assignment says so.
    pub text: String,
    /// The number under which the same play was handed in on this device before, where it was another.
    pub before: Option<u32>,
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
            mark: mark % MANY_MARKS,
        }
    }

    /// What was chosen for an assignment.
    fn of(assignment: &Assignment) -> AssignmentDraft {
        AssignmentDraft {
            band: assignment.band,
            modules: assignment.modules.clone(),
            language: assignment.language.as_deref().and_then(Lang::from_code),
            checks: assignment.checks,
            sealed: assignment.key.is_some(),
            mark: assignment.mark,
        }
    }

    /// With the key of this device if tickets are to be sealed.
    pub fn assignment(&self, collected: &Classes) -> Assignment {
        let mut made = Assignment {
            band: self.band,
            modules: self.modules.clone(),
            language: self.language.map(|lang| lang.code().to_string()),
            checks: self.checks,
            mark: self.mark,
            key: collected
                .keys()
                .own()
                .filter(|_| self.sealed)
                .map(SealKey::public),
        };
        made.mark %= made.marks();
        made
    }
}

impl ClassState {
    /// Two teachers who choose the same get different marks by the seed, mostly.
    pub fn new(device: &FullDevice, seed: u32) -> ClassState {
        let code = Assignment::from_code(&device.class).ok();
        let mut lessons = Lessons::from_text(&device.lesson);
        // A tab that was just opened knows what the last one has left.
        lessons.renew(&device.unfinished);
        ClassState {
            draft: match from_text(&device.draft) {
                Ok(held) => AssignmentDraft::of(&held),
                Err(_) => AssignmentDraft::new(seed),
            },
            here: lessons.now().map_or(0, |lesson| lesson.here),
            lessons,
            ended: None,
            goes_on: false,
            giving: None,
            problem: CodeProblem::None,
            said_who: false,
            asks_who: false,
            given: code.or_else(|| from_text(&device.class).ok()),
            collected: Classes::default(),
            unread: 0,
            asked: false,
            failed: false,
            reading: Vec::new(),
            ready: false,
            was_ready: false,
            receipt: Receipt::default(),
            asking: Vec::new(),
            whose: Vec::new(),
            whose_last: None,
            collecting: None,
            bundles: Vec::new(),
            hand_in: None,
            handed: Vec::new(),
            sure: false,
            erasing: None,
            dropping: None,
            camera: Camera::Off,
            votes: Votes::default(),
            made_week: None,
            made_again: 0,
            counts: false,
            pausing: false,
            passing: false,
            unanswered: false,
            notice: ClassNotice::Nothing,
            erased: String::new(),
            filed: String::new(),
            done: None,
            joining: None,
            same: None,
            sound: !device.sound.is_empty(),
            in_view: Vec::new(),
            pin: Pin::default(),
            unlocked: !device.unlocked.is_empty(),
            pin_notice: PinNotice::Nothing,
        }
    }

    /// Another page: what was said on the one before is gone, what was collected stays.
    pub fn turn(&mut self) {
        self.giving = None;
        self.problem = CodeProblem::None;
        self.said_who = false;
        self.receipt = Receipt::default();
        self.whose_last = None;
        self.hand_in = None;
        self.sure = false;
        self.erasing = None;
        self.dropping = None;
        self.camera = Camera::Off;
        self.votes.clear();
        self.made_week = None;
        self.goes_on = false;
        self.pausing = false;
        self.passing = false;
        self.unanswered = false;
        self.notice = ClassNotice::Nothing;
        self.erased.clear();
        self.filed.clear();
        self.done = None;
        self.joining = None;
        self.same = None;
        if self.pin_notice != PinNotice::Known {
            self.pin_notice = PinNotice::Nothing;
        }
    }

    /// The last answer about results: nothing was said of them since, here or in another tab. Taking it back moves what it
    /// has moved, and no more.
    pub fn last_done(&self) -> Option<&Done> {
        self.done.as_ref().filter(|done| {
            let week = self.collected.week(&done.week);
            week.is_some_and(|week| week.said_count() == done.said)
        })
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

impl ClassState {
    /// Whether the hands of a step can be counted anew: its answer, or that it has none, came last.
    pub fn can_count_again(&self, step: &str) -> bool {
        let lesson = self.lessons.now();
        self.unanswered || lesson.is_some_and(|lesson| lesson.has_just_answered(step))
    }
}

impl Receipt {
    /// Whether digits wait for the code of their class.
    pub fn waits_for_code(&self) -> bool {
        matches!(
            self.digits,
            Some(DigitsResult::Unknown(_) | DigitsResult::NotOf(_))
        )
    }

    /// How many results were taken that were not here, or not so.
    pub fn taken(&self) -> u32 {
        let counted = self.new + self.renewed + self.doubled;
        counted + self.mended + self.waiting + self.second
    }

    /// Whether more is said of what came than stays in sight over a page.
    pub fn is_long(&self) -> bool {
        let named = self.left_out.len() + self.not_taken.len();
        self.came.len() > 1 || self.news.len() + named > 0
    }

    /// Whether anything was taken besides what was left out.
    pub fn took(&self) -> bool {
        self.taken() + self.again + self.classes + self.tasks + self.keys > 0
    }

    /// Counts what was taken, and whether it brought anything (`new`).
    /// `asked`: its number is one that the teacher is asked about.
    pub fn count(&mut self, received: Received, new: CameBack, asked: bool) {
        match received {
            Received::Ticket(Added::New) if asked && new == CameBack::default() => {
                self.doubled += 1;
            }
            Received::Ticket(Added::New) if new == CameBack::default() => self.renewed += 1,
            Received::Ticket(Added::New) => self.new += 1,
            Received::Ticket(Added::AlreadyHere | Added::Earlier) => self.again += 1,
            Received::Ticket(Added::Second) => self.second += 1,
            Received::Ticket(Added::Renumbered) => self.mended += 1,
            Received::Ticket(Added::Waiting) => self.waiting += 1,
            Received::Class { unknown, damaged } => {
                self.unknown += count(unknown);
                self.damaged += count(damaged);
            }
            Received::Assignment => self.tasks += 1,
            Received::Key => self.keys += 1,
        }
    }
}

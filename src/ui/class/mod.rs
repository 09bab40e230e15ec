//! What teachers and classes do: giving assignments, handing in, collecting, playing together.

mod collect;
mod given;
mod lesson;

use yew::platform::spawn_local;

use super::act::Msg;
use super::app::{App, Link};
use super::loading::Slot;
use super::route::{ClassPage, Route};
use crate::browser::{clock, files};
use crate::classroom::{
    Assignment, CarryError, Classes, CodeError, DigitsError, LeftOut, MARKS, Received, SealKey,
    Table, Ticket,
};
use crate::curriculum::Band;
use crate::language::Lang;

pub use given::{bundles, given, ticket_of};
pub use lesson::{class_ticket, tally};

/// What somebody can do about classes.
pub enum ClassAct {
    /// Changes what the class is to play.
    Draft(Draft),
    /// Gives the assignment as a file.
    SaveAssignment,
    CopyLink,
    /// Opens the code that was typed.
    Open,
    /// Opens the assignment file that was chosen.
    OpenFile,
    /// Takes the class's list off this device.
    Forget,
    /// Makes the ticket, with the number that was typed.
    HandIn,
    SaveTicket,
    /// Takes the files that were chosen in a field.
    Bring(&'static str),
    /// Takes a ticket's digits that were typed.
    BringDigits,
    /// Opens the class of a code that was typed.
    OpenClass,
    /// Starts the camera, or stops it.
    Camera(bool),
    /// Keeps the name and the size that were typed for a class.
    Describe(String),
    /// Of two tickets this one counts.
    Choose(String, u64),
    SaveClass(String),
    SaveTable(String, Table),
    SaveKey,
    /// Asks whether to erase, or does not.
    Sure(bool),
    Erase(String),
    /// A raised hand more at an option, or less.
    Vote(String, i32),
    /// The hands that were typed at an option.
    Typed(String),
    /// So many children are here.
    Here,
    /// Opens the reasons: what most hands were raised for is the answer.
    Reveal,
    /// The class's ticket goes to what was collected.
    KeepTogether,
    SaveTogether,
    /// Goes on from what everybody answers for themselves.
    Pass,
    /// Begins a screen that is looked at anew.
    Again,
}

/// What comes of it later.
pub enum ClassMsg {
    /// What was collected on this device has been read.
    Collected(Classes, usize),
    /// Files that were chosen: name and text.
    Files(Vec<(String, String)>),
    /// The assignment file that was chosen.
    Assignment(String),
    /// What the camera has seen.
    Seen(Vec<String>),
    /// The camera runs, or is not to be had.
    Camera(Camera),
}

/// What the pages about classes hold.
#[derive(Default)]
pub struct ClassDesk {
    pub draft: Draft,
    pub typed: Typed,
    pub room: Classes,
    /// Kept classes and keys that could not be read.
    pub unread: usize,
    /// What was collected has been asked for.
    asked: bool,
    /// It has been read.
    pub ready: bool,
    pub heap: Heap,
    /// Bundles that a page needs besides the two that every page may have.
    pub more: Vec<Slot>,
    pub made: Option<Made>,
    pub sure: bool,
    pub camera: Camera,
    /// Raised hands by option.
    pub votes: Vec<(String, u32)>,
    /// So many children are here; 0 where nobody has said it.
    pub here: u32,
    pub said: Said,
}

/// What a page about classes answers to the last press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said {
    #[default]
    Nothing,
    Copied,
    Saved,
}

/// What became of a code that was typed.
#[derive(Default)]
pub enum Typed {
    #[default]
    Nothing,
    Wrong(CodeError),
    /// A file or a link.
    Unread(CarryError),
}

/// What became of what was brought.
#[derive(Default)]
pub struct Heap {
    pub new: u32,
    pub again: u32,
    pub mended: u32,
    pub classes: u32,
    pub keys: u32,
    /// Name and why.
    pub left_out: Vec<(String, LeftOut)>,
    pub digits: Option<DigitsOut>,
}

/// What became of digits that were typed.
pub enum DigitsOut {
    Taken,
    Wrong(DigitsError),
    /// No class of this device has given such an assignment.
    Stranger,
}

/// A pupil's ticket, as it is handed in.
pub struct Made {
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
pub struct Draft {
    pub band: Band,
    pub modules: Vec<u32>,
    pub language: Option<Lang>,
    pub checks: bool,
    pub sealed: bool,
    /// Any number: the class's mark is what is left of it.
    pub mark: u32,
}

impl Default for Draft {
    /// The whole band, in the pupil's language.
    fn default() -> Draft {
        Draft {
            band: Band::B,
            modules: Vec::new(),
            language: None,
            checks: false,
            sealed: false,
            mark: 0,
        }
    }
}

impl Draft {
    /// With the key of this device if tickets are to be sealed.
    pub fn assignment(&self, room: &Classes) -> Assignment {
        Assignment {
            band: self.band,
            modules: self.modules.clone(),
            language: self.language.map(|lang| lang.code().to_string()),
            checks: self.checks,
            mark: self.mark % MARKS,
            key: room.key().filter(|_| self.sealed).map(SealKey::public),
        }
    }
}

impl ClassDesk {
    /// As the desk is opened: two teachers who choose the same get different marks, mostly.
    pub fn open(&mut self) {
        self.draft.mark = clock::seed() % MARKS;
    }

    /// Another page: what was said on the one before is gone, what was collected stays.
    pub fn turn(&mut self) {
        self.typed = Typed::Nothing;
        self.heap = Heap::default();
        self.made = None;
        self.sure = false;
        self.camera = Camera::Off;
        self.votes.clear();
        self.said = Said::Nothing;
    }

    /// The bundle of a name, once it is here.
    pub fn bundle(&self, name: &str) -> Option<&super::loading::Bundle> {
        let mut all = self.more.iter();
        all.find(|slot| slot.is(name))?.here.as_ref()
    }
}

impl Heap {
    fn count(&mut self, brought: Received) {
        use crate::classroom::Taken;
        match brought {
            Received::Ticket(Taken::New) => self.new += 1,
            Received::Ticket(Taken::Known) => self.again += 1,
            Received::Ticket(Taken::Mended) => self.mended += 1,
            Received::Class | Received::Assignment => self.classes += 1,
            Received::Key => self.keys += 1,
        }
    }
}

impl App {
    pub(super) fn class_act(&mut self, link: &Link, act: &ClassAct) {
        let class = &mut self.ctx.desk.class;
        class.said = Said::Nothing;
        match act {
            ClassAct::Draft(draft) => self.draft(link, draft),
            ClassAct::SaveAssignment => self.save_assignment(link),
            ClassAct::CopyLink => self.copy_link(link),
            ClassAct::Open => self.open_code(),
            ClassAct::OpenFile => {
                let link = link.clone();
                spawn_local(async move {
                    if let Some((_, text)) = files::chosen_texts("code-file").await.pop() {
                        link.send_message(class_msg(ClassMsg::Assignment(text)));
                    }
                });
            }
            ClassAct::Forget => self.forget_class(),
            ClassAct::HandIn => self.hand_in(),
            ClassAct::SaveTicket => self.save_ticket(),
            ClassAct::Bring(field) => {
                let (link, field) = (link.clone(), *field);
                spawn_local(async move {
                    let texts = files::chosen_texts(field).await;
                    link.send_message(class_msg(ClassMsg::Files(texts)));
                });
            }
            ClassAct::BringDigits => self.bring_digits(link),
            ClassAct::OpenClass => self.open_class(link),
            ClassAct::Camera(on) => self.camera(link, *on),
            ClassAct::Describe(id) => self.describe(link, id),
            ClassAct::Choose(id, number) => self.choose(link, id, *number),
            ClassAct::SaveClass(id) => self.save_class(id),
            ClassAct::SaveTable(id, table) => self.save_table(id, *table),
            ClassAct::SaveKey => self.save_key(link),
            ClassAct::Sure(sure) => class.sure = *sure,
            ClassAct::Erase(id) => self.erase_class(link, id),
            ClassAct::Vote(option, by) => self.vote(option, *by),
            ClassAct::Typed(option) => self.typed_votes(option),
            ClassAct::Here => self.count_here(),
            ClassAct::Reveal => self.reveal(),
            ClassAct::KeepTogether => self.keep_together(link),
            ClassAct::SaveTogether => self.save_together(),
            ClassAct::Pass => self.pass(),
            ClassAct::Again => self.ctx.walk = None,
        }
    }

    pub(super) fn class_msg(&mut self, link: &Link, msg: ClassMsg) {
        let class = &mut self.ctx.desk.class;
        match msg {
            ClassMsg::Collected(room, unread) => {
                // What was brought before it was here stays.
                let before = std::mem::replace(&mut class.room, room);
                class.room.join(before);
                class.unread = unread;
                class.ready = true;
            }
            ClassMsg::Files(texts) => self.bring(link, texts),
            ClassMsg::Assignment(text) => self.open_assignment(&text),
            ClassMsg::Seen(texts) => self.bring(link, texts.into_iter().map(named).collect()),
            ClassMsg::Camera(camera) => class.camera = camera,
        }
    }

    /// What a page about classes needs as it is opened.
    pub(super) fn class_page(&mut self, link: &Link) {
        let class = &mut self.ctx.desk.class;
        let teaches = matches!(self.ctx.route, Route::Assign | Route::Class(..));
        if teaches && !class.asked {
            class.asked = true;
            let link = link.clone();
            spawn_local(async move {
                let (room, unread) = collect::read_room().await;
                link.send_message(class_msg(ClassMsg::Collected(room, unread)));
            });
        }
        if let Route::Class(ClassPage::FromLink, text) = &self.ctx.route {
            let text = text.clone();
            self.open_given(&text);
        }
    }
}

/// What the camera saw has no name.
fn named(text: String) -> (String, String) {
    (String::new(), text)
}

pub fn class_msg(msg: ClassMsg) -> Msg {
    Msg::Desk(super::desk::DeskMsg::Class(msg))
}

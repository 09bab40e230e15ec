//! Takes whatever a file or a QR code holds.

use super::assignment::Assignment;
use super::came_back::CameBack;
use super::classes::{Classes, StoredLine};
use super::facts::Fact;
use super::file_kind::FileKind;
use super::fixed::Fixed;
use super::same_class::{FileOf, OwnRegister};
use super::school_line::parts_of_file;
use super::seal::{SealKey, Sealed};
use super::ticket::Ticket;
use super::transfer::{ReadError, Transfer, from_text};
use super::week::Week;
use super::week_acts::Added;
use super::week_lines::ClassError;

/// What a text was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// A ticket of a class.
    Ticket(Added),
    /// A class file, with so many lines of a newer version, and so many that were damaged: those are left out.
    Class { unknown: usize, damaged: usize },
    /// An assignment: its class is here now.
    Assignment,
    /// A key: tickets that are sealed to it can be opened now.
    Key,
}

/// What was taken, and where it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub what: Received,
    /// The week that it is of, by its id; `None` for a key.
    pub week: Option<String>,
    /// The number of the register that a ticket names.
    pub pupil: Option<u32>,
    /// The number under which that ticket stands now.
    pub stands: Option<u32>,
    /// It is the ticket of a lesson that a class played together.
    pub together: bool,
    /// What was brought that was not here before. A ticket of a pupil who has handed in already is none.
    pub new: CameBack,
    /// What a class file has corrected.
    pub fixed: Fixed,
    /// How many tickets came back that were erased here.
    pub returned: usize,
    /// What has to be kept.
    pub lines: Vec<StoredLine>,
}

/// Why it was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Nothing of this app.
    Foreign,
    /// Of this app, and nothing that is collected.
    Other(FileKind),
    /// Cut off, or changed on the way.
    Damaged,
    /// Of a newer version of the app.
    Newer,
    /// Sealed to a key that is not here.
    Locked,
}

impl From<ReadError> for LeftOut {
    fn from(error: ReadError) -> LeftOut {
        match error {
            ReadError::Foreign => LeftOut::Foreign,
            ReadError::Damaged => LeftOut::Damaged,
            ReadError::Newer => LeftOut::Newer,
        }
    }
}

impl From<ClassError> for LeftOut {
    fn from(error: ClassError) -> LeftOut {
        match error {
            ClassError::Foreign => LeftOut::Foreign,
            ClassError::Damaged => LeftOut::Damaged,
            ClassError::Newer => LeftOut::Newer,
        }
    }
}

/// The value of a text if it is of this kind at all; `Ok(None)` if it is of another.
fn of_kind<T: Transfer>(text: &str) -> Result<Option<T>, LeftOut> {
    match from_text(text) {
        Ok(value) => Ok(Some(value)),
        Err(ReadError::Foreign) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn arrived(what: Received, week: Option<String>, lines: Vec<StoredLine>) -> Arrived {
    Arrived {
        what,
        week,
        pupil: None,
        stands: None,
        together: false,
        new: CameBack::default(),
        fixed: Fixed::default(),
        returned: 0,
        lines,
    }
}

impl Classes {
    /// The ticket that a text holds, sealed or not; `Ok(None)` if it is something else.
    pub fn open_ticket(&self, text: &str) -> Result<Option<Ticket>, LeftOut> {
        match of_kind::<Sealed>(text)? {
            Some(sealed) => match self.keys().open(&sealed) {
                Some(ticket) => Ok(Some(ticket)),
                None => Err(LeftOut::Locked),
            },
            None => of_kind(text),
        }
    }

    /// The weeks (their ids) of which a text may be a result: several classes have its code here, and none of them has it
    /// yet. The teacher says which one.
    pub fn may_be_of(&self, text: &str) -> Vec<String> {
        match self.open_ticket(text) {
            Ok(Some(ticket)) => self.open_to(&ticket),
            _ => Vec::new(),
        }
    }

    /// Takes a result that was opened, into the week (its id) that the teacher has named; else into that of its code.
    pub fn receive_ticket(&mut self, ticket: Ticket, id: Option<&str>) -> Arrived {
        let id = id.map_or_else(|| self.id_of_ticket(&ticket), str::to_string);
        self.take_ticket(ticket, id)
    }

    /// Takes a ticket into a week.
    fn take_ticket(&mut self, ticket: Ticket, id: String) -> Arrived {
        let (pupil, together) = (ticket.pupil, ticket.hands > 0);
        let before = self.week(&id).map(Week::came_back).unwrap_or_default();
        let back = [ticket.number];
        let returned = self.week(&id).map_or(0, |week| week.erased_before(&back));
        let (added, lines) = self.add_ticket_of(&id, ticket.clone());
        let stands = self.week(&id).and_then(|week| week.stands(&ticket));
        let after = self.week(&id).map(Week::came_back).unwrap_or_default();
        Arrived {
            pupil,
            stands,
            together,
            returned,
            new: after.without(before),
            ..arrived(Received::Ticket(added), Some(id), lines)
        }
    }

    /// The text of a class file of which the teacher is asked whose it is ([`Classes::asks_of`]): the week (its id) that has
    /// its code here.
    pub fn is_whose(&self, text: &str) -> Option<String> {
        self.asks_of(&Week::from_file(text).ok()?)
    }

    /// Takes the text of a file or a QR code.
    pub fn receive(&mut self, text: &str) -> Result<Arrived, LeftOut> {
        self.receive_of(text, FileOf::Unsaid)
    }

    /// The same with what the teacher has said of a class file.
    pub fn receive_of(&mut self, text: &str, of: FileOf) -> Result<Arrived, LeftOut> {
        match self.open_ticket(text)? {
            Some(ticket) => Ok(self.receive_ticket(ticket, None)),
            None => self.receive_rest(text, of),
        }
    }

    /// The same of what is no result.
    pub fn receive_rest(&mut self, text: &str, of: FileOf) -> Result<Arrived, LeftOut> {
        if let Some(key) = of_kind::<SealKey>(text)? {
            return Ok(arrived(Received::Key, None, self.import_key(key)));
        }
        if let Some(assignment) = of_kind::<Assignment>(parts_of_file(text).0)? {
            let id = self.id_of(&assignment);
            let lines = self.open(&assignment);
            return Ok(arrived(Received::Assignment, Some(id), lines));
        }
        let mut week = Week::from_file(text)?;
        // The same line may come whole in another file: what is damaged is not kept.
        let damaged = week.drop_damaged();
        let unknown = week.unknown();
        let id = match of {
            FileOf::OtherClass => self.set_apart(&mut week),
            _ => self.id_of_file(&week),
        };
        let known = self.week(&id).cloned();
        // What a class is called here stays, whatever a file says.
        let here = self.class(known.as_ref().unwrap_or(&week).of());
        let named = here.map(|here| here.name().to_string());
        if let Some(named) = named.filter(|named| !named.is_empty()) {
            week.let_go(|fact| matches!(fact, Fact::Name { name, .. } if *name != named));
        }
        let before = known.as_ref().map_or_else(Vec::new, Week::ticket_numbers);
        let key = known.as_ref().map(Week::of);
        let brought = week.ticket_numbers();
        let returned = known
            .as_ref()
            .map_or(0, |week| week.erased_before(&brought));
        let own = key.and_then(|key| self.register_of(key));
        let theirs = (week.of(), self.register_of(week.of()));
        let mut lines = self.add_week_to(&id, week.clone());
        if let Some(key) = key.filter(|_| of == FileOf::ThisClass) {
            lines.extend(self.make_one(&id, key));
        }
        // The week may be of a class now that was known here beside it.
        let class = self.week(&id).map_or(0, Week::of);
        let (other, theirs) = theirs;
        let own = theirs.filter(|_| class == other).or(own);
        let stays = |own: &&OwnRegister| {
            !own.register.is_empty() && (own.is_by_hand || of == FileOf::ThisClass)
        };
        if let Some(own) = own.as_ref().filter(stays) {
            lines.extend(self.keep_register(class, own));
        }
        let is_own = own.as_ref().is_some_and(|own| stays(&own));
        if !is_own {
            lines.extend(self.remember_brought(&id));
        }
        if known.is_some() {
            lines.extend(self.let_wait(&id, &before));
        }
        let register = self.register(class);
        let now = self.week(&id);
        let new = now.map(|week| week.came_since(&before));
        let fixed = now.map(|now| Fixed::of(known.as_ref(), &week, now, &register));
        let mut fixed = fixed.unwrap_or_default();
        let changed = own.map(|own| (own.register, register));
        fixed.register = changed.filter(|(old, new)| old != new);
        let what = Received::Class { unknown, damaged };
        Ok(Arrived {
            new: new.unwrap_or_default(),
            fixed,
            returned,
            ..arrived(what, Some(id), lines)
        })
    }
}

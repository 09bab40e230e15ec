//! Takes whatever a file or a QR code holds.

use super::assignment::Assignment;
use super::came_back::CameBack;
use super::classes::{Classes, StoredLine};
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
    /// What has to be kept.
    pub lines: Vec<StoredLine>,
}

/// Why it was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Nothing of this app.
    Foreign,
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

    /// Takes the text of a file or a QR code.
    pub fn receive(&mut self, text: &str) -> Result<Arrived, LeftOut> {
        let arrived = |what, week, lines| Arrived {
            what,
            week,
            pupil: None,
            stands: None,
            together: false,
            new: CameBack::default(),
            lines,
        };
        if let Some(ticket) = self.open_ticket(text)? {
            let (id, pupil) = (self.id_of(&ticket.assignment), ticket.pupil);
            let together = ticket.hands > 0;
            let before = self.week(&id).map(Week::came_back).unwrap_or_default();
            let (added, lines) = self.add_ticket(ticket.clone());
            let stands = self.week(&id).and_then(|week| week.stands(&ticket));
            let after = self.week(&id).map(Week::came_back).unwrap_or_default();
            return Ok(Arrived {
                pupil,
                stands,
                together,
                new: after.without(before),
                ..arrived(Received::Ticket(added), Some(id), lines)
            });
        }
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
        let id = self.id_of(week.assignment());
        let before = self.week(&id).map_or_else(Vec::new, Week::ticket_numbers);
        let lines = self.add_week(week);
        let new = self.week(&id).map(|week| week.came_since(&before));
        let what = Received::Class { unknown, damaged };
        Ok(Arrived {
            new: new.unwrap_or_default(),
            ..arrived(what, Some(id), lines)
        })
    }
}

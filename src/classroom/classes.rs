//! What a teacher's device has collected: classes, and the keys that open what was sealed.

use super::assignment::Assignment;
use super::carried::{CarryError, from_text, to_text};
use super::class::{Class, ClassError, Refused, Taken};
use super::digits::Summary;
use super::seal::{SealKey, Sealed};
use super::sum::crc32;
use super::ticket::Ticket;

/// All classes of a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classes {
    classes: Vec<Class>,
    keys: Vec<SealKey>,
}

/// What a text was that somebody brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// A ticket of a class.
    Ticket(Taken),
    /// A class file, also of a class that was here.
    Class,
    /// An assignment: its class is here now.
    Assignment,
    /// A key; sealed tickets can be brought now.
    Key,
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

impl From<CarryError> for LeftOut {
    fn from(error: CarryError) -> LeftOut {
        match error {
            CarryError::Foreign => LeftOut::Foreign,
            CarryError::Damaged => LeftOut::Damaged,
            CarryError::Newer => LeftOut::Newer,
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

/// A line that has to be kept, and under which name: a class's id, or [`KEYS`].
pub type StoredLine = (String, String);

/// Under what the keys are kept.
pub const KEYS: &str = "#keys";
/// Begins the name under which a class is kept.
const CLASS: &str = "#class-";

/// The name of an assignment's class on this device.
pub fn class_id(assignment: &Assignment) -> String {
    let hash = crc32(to_text(assignment).as_bytes());
    let digits = (0..8)
        .rev()
        .map(|at| char::from_digit(hash >> (4 * at) & 15, 16));
    CLASS.chars().chain(digits.flatten()).collect()
}

impl Classes {
    /// Out of what was kept: each class's lines, and those of the keys. What cannot be read is counted, not lost: it
    /// stays where it is kept.
    pub fn of(classes: &[Vec<String>], keys: &[String]) -> (Classes, usize) {
        let mut room = Classes {
            classes: Vec::new(),
            keys: keys.iter().filter_map(|key| from_text(key).ok()).collect(),
        };
        let mut unread = keys.len() - room.keys.len();
        for lines in classes {
            match Class::from_lines(lines.iter().map(String::as_str)) {
                Ok(class) => room.classes.push(class),
                Err(_) => unread += 1,
            }
        }
        (room, unread)
    }

    pub fn classes(&self) -> &[Class] {
        &self.classes
    }

    pub fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|c| class_id(&c.assignment) == id)
    }

    pub fn class_mut(&mut self, id: &str) -> Option<&mut Class> {
        let mut all = self.classes.iter_mut();
        all.find(|class| class_id(&class.assignment) == id)
    }

    pub fn forget(&mut self, id: &str) {
        self.classes.retain(|c| class_id(&c.assignment) != id);
    }

    /// The key of this device; the first one counts.
    pub fn key(&self) -> Option<&SealKey> {
        self.keys.first()
    }

    pub fn add_key(&mut self, key: SealKey) -> Vec<StoredLine> {
        if self.keys.contains(&key) {
            return Vec::new();
        }
        let line = to_text(&key);
        self.keys.push(key);
        vec![(KEYS.into(), line)]
    }

    /// Takes over all that another room has; it was kept already.
    pub fn join(&mut self, other: Classes) {
        for key in other.keys {
            self.add_key(key);
        }
        for class in other.classes {
            let _ = self.bring(&class.to_file());
        }
    }

    /// The class of an assignment, which may be new.
    pub fn open(&mut self, assignment: &Assignment) -> Vec<StoredLine> {
        let known = |class: &Class| class.assignment == *assignment;
        if self.classes.iter().any(known) {
            return Vec::new();
        }
        let class = Class::new(assignment.clone());
        let id = class_id(assignment);
        let lines = class.to_lines();
        self.classes.push(class);
        lines.into_iter().map(|line| (id.clone(), line)).collect()
    }

    /// Takes a ticket into its class.
    pub fn take(&mut self, ticket: Ticket) -> (Taken, Vec<StoredLine>) {
        let mut kept = self.open(&ticket.assignment);
        let id = class_id(&ticket.assignment);
        let line = to_text(&ticket);
        let class = self
            .classes
            .iter_mut()
            .find(|c| c.assignment == ticket.assignment);
        let taken = class.map(|class| class.add(ticket));
        let taken = match taken {
            Some(Ok(taken)) => taken,
            _ => Taken::Known,
        };
        if taken != Taken::Known {
            kept.push((id, line));
        }
        (taken, kept)
    }

    /// Takes whatever a file or a QR code holds.
    pub fn bring(&mut self, text: &str) -> Result<(Received, Vec<StoredLine>), LeftOut> {
        match from_text::<Ticket>(text) {
            Ok(ticket) => return Ok(self.taken(ticket)),
            Err(CarryError::Foreign) => {}
            Err(error) => return Err(error.into()),
        }
        match from_text::<Sealed>(text) {
            Ok(sealed) => {
                let mut open = self.keys.iter().filter_map(|key| key.open(&sealed).ok());
                let ticket = open.next().ok_or(LeftOut::Locked)?;
                return Ok(self.taken(ticket));
            }
            Err(CarryError::Foreign) => {}
            Err(error) => return Err(error.into()),
        }
        match from_text::<SealKey>(text) {
            Ok(key) => return Ok((Received::Key, self.add_key(key))),
            Err(CarryError::Foreign) => {}
            Err(error) => return Err(error.into()),
        }
        match from_text::<Assignment>(text) {
            Ok(assignment) => return Ok((Received::Assignment, self.open(&assignment))),
            Err(CarryError::Foreign) => {}
            Err(error) => return Err(error.into()),
        }
        let class = Class::from_file(text)?;
        let id = class_id(&class.assignment);
        let mut kept = self.open(&class.assignment);
        if let Some(known) = self.class_mut(&id) {
            let before = known.to_lines();
            let _: Result<(), Refused> = known.merge(class);
            let new = known.to_lines().into_iter();
            let new = new.filter(|line| !before.contains(line));
            kept.extend(new.map(|line| (id.clone(), line)));
        }
        Ok((Received::Class, kept))
    }

    fn taken(&mut self, ticket: Ticket) -> (Received, Vec<StoredLine>) {
        let (taken, kept) = self.take(ticket);
        (Received::Ticket(taken), kept)
    }

    /// Takes digits that were typed; `None` if no class of this device has given such an assignment.
    pub fn bring_digits(&mut self, summary: &Summary) -> Option<(Taken, Vec<StoredLine>)> {
        let mut all = self.classes.iter();
        let ticket = all.find_map(|class| summary.ticket(&class.assignment))?;
        Some(self.take(ticket))
    }
}

#[cfg(test)]
mod tests {
    use super::super::assignment::tests::any_assignment;
    use super::super::class::tests::{assignment, ticket};
    use super::super::ticket::tests::any_ticket;
    use super::*;
    use proptest::prelude::*;

    /// The room that is read again from what was kept.
    fn again(kept: &[StoredLine]) -> (Classes, usize) {
        let of = |id: &str| -> Vec<String> {
            let mine = kept.iter().filter(|(name, _)| name == id);
            mine.map(|(_, line)| line.clone()).collect()
        };
        let mut ids: Vec<&String> = Vec::new();
        for (id, _) in kept.iter().filter(|(id, _)| id != KEYS) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let classes: Vec<Vec<String>> = ids.iter().map(|id| of(id)).collect();
        Classes::of(&classes, &of(KEYS))
    }

    #[test]
    fn what_was_brought_is_named() {
        let mut room = Classes::default();
        let mut kept = Vec::new();
        let mut bring = |room: &mut Classes, text: &str| {
            room.bring(text).map(|(brought, lines)| {
                kept.extend(lines);
                brought
            })
        };
        let one = to_text(&ticket(1, Some(3), 100, 1));
        assert_eq!(bring(&mut room, &one), Ok(Received::Ticket(Taken::New)));
        assert_eq!(bring(&mut room, &one), Ok(Received::Ticket(Taken::Known)));
        let mended = to_text(&ticket(1, Some(4), 100, 1));
        assert_eq!(
            bring(&mut room, &mended),
            Ok(Received::Ticket(Taken::Mended))
        );
        assert_eq!(bring(&mut room, "hello"), Err(LeftOut::Foreign));
        assert_eq!(bring(&mut room, ""), Err(LeftOut::Foreign));
        assert_eq!(
            bring(&mut room, &one[..one.len() - 3]),
            Err(LeftOut::Damaged)
        );
        assert_eq!(bring(&mut room, "saqbol class 9\n"), Err(LeftOut::Newer));
        let key = SealKey::new([3; 32]);
        let sealed = Sealed::new(&ticket(2, Some(5), 100, 1), key.public(), [4; 32]);
        let sealed = to_text(&sealed.expect("a box"));
        assert_eq!(bring(&mut room, &sealed), Err(LeftOut::Locked));
        assert_eq!(bring(&mut room, &to_text(&key)), Ok(Received::Key));
        assert_eq!(bring(&mut room, &sealed), Ok(Received::Ticket(Taken::New)));
        let file = room.classes()[0].to_file();
        let mut other = Classes::default();
        assert_eq!(bring(&mut other, &file), Ok(Received::Class));
        assert_eq!(other.classes(), room.classes());
        assert_eq!(again(&kept), (room, 0));
    }

    #[test]
    fn digits_find_their_class() {
        let mut room = Classes::default();
        let given = assignment();
        let summary = Summary {
            fingerprint: given.fingerprint(),
            pupil: Some(7),
            scores: vec![crate::learning::Score {
                asked: 5,
                right: 4,
                ..Default::default()
            }],
        };
        assert_eq!(room.bring_digits(&summary), None);
        room.open(&given);
        let taken = |room: &mut Classes| room.bring_digits(&summary).map(|(taken, _)| taken);
        assert_eq!(taken(&mut room), Some(Taken::New));
        assert_eq!(taken(&mut room), Some(Taken::Known));
        let id = class_id(&given);
        assert_eq!(room.class(&id).map(|class| class.counted().len()), Some(1));
        room.forget(&id);
        assert!(room.classes().is_empty());
    }

    proptest! {
        #[test]
        fn what_is_kept_comes_back(tickets in proptest::collection::vec(any_ticket(), 0..6), given in any_assignment()) {
            let mut room = Classes::default();
            let mut kept = room.open(&given);
            for ticket in tickets {
                kept.extend(room.take(ticket).1);
            }
            prop_assert_eq!(again(&kept), (room, 0));
        }

        #[test]
        fn any_text_gives_an_answer(text: String) {
            let _ = Classes::default().bring(&text);
            for head in ["SAQBOLA:", "SAQBOLS:", "SAQBOLK:", "saqbol class 1\n"] {
                let _ = Classes::default().bring(&[head, &text].concat());
            }
        }
    }
}

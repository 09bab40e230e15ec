//! The keys of a device: its own, which seals, and those of others, which only open.

use super::assignment::Assignment;
use super::seal::{SealKey, Sealed};
use super::ticket::Ticket;
use super::transfer::{from_text, to_text};

/// Begins the kept line of the device's own key.
const OWN: &str = "own ";

/// The keys of a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keys {
    /// Those that were made here: the first one seals, all open. There are several where two tabs made one at once.
    own: Vec<SealKey>,
    /// Those out of files: they open what was sealed to them and never seal anything, for whoever gave the file has the
    /// key as well. Keys that version 1 kept belong to them: there is no telling where they came from.
    imported: Vec<SealKey>,
}

impl Keys {
    /// Out of kept lines, and how many of these are not understood.
    pub fn of(lines: &[String]) -> (Keys, usize) {
        let mut keys = Keys::default();
        let mut unread = 0;
        for line in lines {
            let (text, own) = match line.strip_prefix(OWN) {
                Some(text) => (text, true),
                None => (line.as_str(), false),
            };
            match from_text(text) {
                Ok(key) if own => {
                    keys.make_own(key);
                }
                Ok(key) => {
                    keys.import(key);
                }
                Err(_) => unread += 1,
            }
        }
        (keys, unread)
    }

    /// The key that seals the assignments of this device.
    pub fn own(&self) -> Option<&SealKey> {
        self.own.first()
    }

    /// Takes a key that was made on this device. The line that has to be kept; `None` if the device has it already.
    pub fn make_own(&mut self, key: SealKey) -> Option<String> {
        if self.own.contains(&key) {
            return None;
        }
        let line = [OWN, &to_text(&key)].concat();
        self.own.push(key);
        Some(line)
    }

    /// Takes a key out of a file. The line that has to be kept; `None` if the device has it already.
    pub fn import(&mut self, key: SealKey) -> Option<String> {
        if self.all().any(|known| *known == key) {
            return None;
        }
        let line = to_text(&key);
        self.imported.push(key);
        Some(line)
    }

    /// The key that opens what is sealed for an assignment.
    pub fn for_assignment(&self, assignment: &Assignment) -> Option<&SealKey> {
        self.all().find(|key| Some(key.public()) == assignment.key)
    }

    /// Opens a sealed ticket with whichever key fits; `None` if none does.
    pub fn open(&self, sealed: &Sealed) -> Option<Ticket> {
        self.all().find_map(|key| key.open(sealed).ok())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.all().count()
    }

    fn all(&self) -> impl Iterator<Item = &SealKey> {
        self.own.iter().chain(&self.imported)
    }

    /// Takes over the keys of another state of this device.
    pub fn join(&mut self, other: Keys) {
        for key in other.own {
            self.make_own(key);
        }
        for key in other.imported {
            self.import(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::week::tests::{assignment, ticket};
    use super::*;

    #[test]
    fn an_imported_key_opens_and_never_seals() {
        let mut keys = Keys::default();
        let (theirs, mine) = (SealKey::new([3; 32]), SealKey::new([4; 32]));
        let sealed = |key: &SealKey| {
            Sealed::new(&ticket(2, Some(5), 100, 1), key.public(), [9; 32]).expect("a box")
        };
        assert_eq!(keys.open(&sealed(&theirs)), None);
        let mut lines: Vec<String> = keys.import(theirs.clone()).into_iter().collect();
        assert_eq!(keys.import(theirs.clone()), None);
        assert_eq!(keys.own(), None);
        assert!(keys.open(&sealed(&theirs)).is_some());
        lines.extend(keys.make_own(mine.clone()));
        assert_eq!(keys.make_own(mine.clone()), None);
        assert_eq!(keys.own(), Some(&mine));
        assert!(keys.open(&sealed(&mine)).is_some());
        // Whatever their order, and beside a line of a newer version.
        lines.push("own dance".into());
        for lines in [lines.clone(), lines.iter().rev().cloned().collect()] {
            assert_eq!(Keys::of(&lines), (keys.clone(), 1));
        }
        // The key's own file, opened here, changes nothing.
        assert_eq!(keys.import(mine.clone()), None);
        let mut given = assignment();
        assert_eq!(keys.for_assignment(&given), None);
        given.key = Some(theirs.public());
        assert_eq!(keys.for_assignment(&given), Some(&theirs));
        assert_eq!(keys.count(), 2);
    }

    #[test]
    fn a_key_that_version_1_kept_opens_and_does_not_seal() {
        let key = SealKey::new([3; 32]);
        let (keys, unread) = Keys::of(&[to_text(&key)]);
        assert_eq!((keys.own(), keys.count(), unread), (None, 1, 0));
    }
}

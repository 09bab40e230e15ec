use std::collections::BTreeMap;

use super::assignment::Assignment;
use super::carried::{CarryError, from_text, to_text};
use super::ticket::Ticket;

/// What a class file begins with, before the number of its version.
const HEAD: &str = "saqbol class ";
const VERSION: &str = "1";
/// What its last line begins with, before the number of tickets.
const END: &str = "end ";
/// Before the number of a ticket that was chosen.
const CHOSEN: &str = "chosen ";
/// Before size and name.
const DESCRIBED: &str = "class ";
/// At most so many characters of a name.
const NAME: usize = 40;
/// The largest register.
const SIZE: u32 = 200;

/// What a teacher has collected of one assignment.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    pub assignment: Assignment,
    /// By their numbers, so the same ticket twice is one.
    tickets: BTreeMap<u64, Ticket>,
    /// Of two tickets of a pupil whose order is not clear, the number of the one that the teacher chose.
    chosen: Vec<u64>,
    /// For the teacher's own eyes: no ticket carries it.
    pub name: String,
    /// How many pupils the register has; 0 where it was not said.
    pub size: u32,
}

/// What became of a ticket that was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    New,
    /// It was here already.
    Known,
    /// It was here under another number from the register.
    Mended,
}

/// Why a ticket was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Not a ticket, or damaged, or of a newer app.
    Unread(CarryError),
    /// A ticket of another assignment.
    Other,
}

/// Why a class file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassError {
    Foreign,
    Damaged,
    Newer,
}

impl Class {
    pub fn new(assignment: Assignment) -> Class {
        Class {
            assignment,
            tickets: BTreeMap::new(),
            chosen: Vec::new(),
            name: String::new(),
            size: 0,
        }
    }

    /// Takes a ticket as it came, from a file or a QR code.
    pub fn bring(&mut self, text: &str) -> Result<Taken, Refused> {
        let ticket: Ticket = from_text(text).map_err(Refused::Unread)?;
        self.add(ticket)
    }

    pub fn add(&mut self, ticket: Ticket) -> Result<Taken, Refused> {
        if ticket.assignment != self.assignment {
            return Err(Refused::Other);
        }
        match self.tickets.insert(ticket.number, ticket.clone()) {
            None => Ok(Taken::New),
            Some(known) if known == ticket => Ok(Taken::Known),
            // The same results with another number from the register: somebody has mended a slip.
            Some(_) => Ok(Taken::Mended),
        }
    }

    /// Of two tickets whose order is not clear, this one counts.
    pub fn choose(&mut self, number: u64) {
        if self.tickets.contains_key(&number) && !self.chosen.contains(&number) {
            self.chosen.push(number);
        }
    }

    /// How many tickets were brought.
    pub fn brought(&self) -> usize {
        self.tickets.len()
    }

    /// The tickets that count: of each pupil the latest attempt; each one without a number is a pupil of its own.
    /// Where the order of a pupil's last attempts is not clear (the same day, the same counter) and the teacher has not
    /// chosen, none of them counts yet: [`Class::unclear`] has them.
    pub fn counted(&self) -> Vec<&Ticket> {
        let (counted, _) = self.sorted();
        counted
    }

    /// Tickets among which the teacher has to choose, pupil by pupil.
    pub fn unclear(&self) -> Vec<Vec<&Ticket>> {
        let (_, unclear) = self.sorted();
        unclear
    }

    fn sorted(&self) -> (Vec<&Ticket>, Vec<Vec<&Ticket>>) {
        let mut counted = Vec::new();
        let mut unclear = Vec::new();
        let mut pupils: Vec<&Ticket> = Vec::new();
        for ticket in self.tickets.values() {
            match ticket.pupil {
                _ if ticket.hands > 0 => {}
                Some(_) => pupils.push(ticket),
                None => counted.push(ticket),
            }
        }
        pupils.sort_by_key(|ticket| ticket.pupil);
        for tickets in pupils.chunk_by(|a, b| a.pupil == b.pupil) {
            let order = |ticket: &Ticket| (ticket.day, ticket.attempt);
            let last = tickets.iter().map(|ticket| order(ticket)).max();
            let newest: Vec<&Ticket> = tickets
                .iter()
                .copied()
                .filter(|ticket| Some(order(ticket)) == last)
                .collect();
            let chosen = self
                .chosen
                .iter()
                .rev()
                .find_map(|number| newest.iter().find(|ticket| ticket.number == *number));
            match (newest.as_slice(), chosen) {
                ([only], _) => counted.push(*only),
                (_, Some(chosen)) => counted.push(*chosen),
                _ => unclear.push(newest),
            }
        }
        counted.sort_by_key(|ticket| (ticket.pupil.is_none(), ticket.pupil, ticket.number));
        (counted, unclear)
    }

    /// The tickets of lessons that the class played together, oldest first.
    pub fn together(&self) -> Vec<&Ticket> {
        let mut all: Vec<&Ticket> = self.tickets.values().filter(|t| t.hands > 0).collect();
        all.sort_by_key(|ticket| (ticket.day, ticket.number));
        all
    }

    /// Of the numbers in the register those that have not handed in.
    pub fn missing(&self) -> Vec<u32> {
        let here = |pupil: &u32| {
            self.tickets
                .values()
                .any(|ticket| ticket.pupil == Some(*pupil))
        };
        (1..=self.size).filter(|pupil| !here(pupil)).collect()
    }

    /// Takes over what another device has collected of the same assignment.
    pub fn merge(&mut self, other: Class) -> Result<(), Refused> {
        if other.assignment != self.assignment {
            return Err(Refused::Other);
        }
        if self.name.is_empty() {
            self.name = other.name;
        }
        self.size = self.size.max(other.size);
        self.tickets.extend(other.tickets);
        for number in other.chosen {
            self.choose(number);
        }
        Ok(())
    }

    /// A name for the teacher's own eyes, and how many pupils the register has; what is too long is cut.
    pub fn describe(&mut self, name: &str, size: u32) {
        let plain = name
            .trim()
            .chars()
            .map(|sign| if sign.is_control() { ' ' } else { sign });
        self.name = plain.take(NAME).collect();
        self.size = size.min(SIZE);
    }

    /// What is kept of it, line by line; a line later only adds.
    pub fn to_lines(&self) -> Vec<String> {
        let mut lines = vec![to_text(&self.assignment), self.described()];
        lines.extend(self.tickets.values().map(to_text));
        lines.extend(self.chosen.iter().map(|number| Class::chose(*number)));
        lines
    }

    /// The line that says name and size.
    pub fn described(&self) -> String {
        [DESCRIBED, &self.size.to_string(), " ", &self.name].concat()
    }

    /// The line that says which ticket was chosen.
    pub fn chose(number: u64) -> String {
        [CHOSEN, &number.to_string()].concat()
    }

    /// Out of such lines; of what was written twice the last one counts.
    pub fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Class, ClassError> {
        let mut lines = lines.into_iter();
        let assignment = from_text(lines.next().unwrap_or_default()).map_err(class_error)?;
        let mut class = Class::new(assignment);
        for line in lines {
            if let Some(number) = line.strip_prefix(CHOSEN) {
                class.choose(number.parse().map_err(|_| ClassError::Damaged)?);
            } else if let Some(described) = line.strip_prefix(DESCRIBED) {
                let (size, name) = described.split_once(' ').ok_or(ClassError::Damaged)?;
                class.describe(name, size.parse().map_err(|_| ClassError::Damaged)?);
            } else if from_text(line).as_ref() != Ok(&class.assignment) {
                // Two tabs may both have begun the class.
                let ticket = from_text(line).map_err(class_error)?;
                class.add(ticket).map_err(|_| ClassError::Damaged)?;
            }
        }
        Ok(class)
    }

    /// The class file: those lines between a head and their number.
    pub fn to_file(&self) -> String {
        let lines = self.to_lines();
        let mut file = [HEAD, VERSION, "\n"].concat();
        for line in &lines {
            file.push_str(line);
            file.push('\n');
        }
        file.push_str(&[END, &lines.len().to_string(), "\n"].concat());
        file
    }

    pub fn from_file(text: &str) -> Result<Class, ClassError> {
        // A text in base 45 may end with a space that belongs to it, so only line ends are taken away.
        let mut lines: Vec<&str> = text.lines().collect();
        let head = lines.first().copied().unwrap_or_default();
        let version = head.strip_prefix(HEAD).ok_or(ClassError::Foreign)?;
        if version != VERSION {
            let newer = version.parse::<u32>().is_ok();
            return Err(if newer {
                ClassError::Newer
            } else {
                ClassError::Damaged
            });
        }
        lines.remove(0);
        let end = lines.pop().and_then(|end| end.strip_prefix(END));
        if end.and_then(|count| count.parse().ok()) != Some(lines.len()) {
            return Err(ClassError::Damaged);
        }
        Class::from_lines(lines)
    }
}

/// Inside a class file everything was written by this app.
fn class_error(error: CarryError) -> ClassError {
    match error {
        CarryError::Newer => ClassError::Newer,
        CarryError::Foreign | CarryError::Damaged => ClassError::Damaged,
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::ticket::tests::any_ticket;
    use super::*;
    use crate::curriculum::Band;
    use crate::learning::Day;
    use proptest::prelude::*;

    pub fn assignment() -> Assignment {
        Assignment {
            band: Band::B,
            modules: vec![2],
            language: None,
            checks: false,
            mark: 7,
            key: None,
        }
    }

    pub fn ticket(number: u64, pupil: Option<u32>, day: u32, attempt: u32) -> Ticket {
        Ticket {
            assignment: assignment(),
            pupil,
            day: Day(day),
            attempt,
            number,
            hands: 0,
            modules: Vec::new(),
            checks: Vec::new(),
        }
    }

    fn numbers(tickets: &[&Ticket]) -> Vec<u64> {
        tickets.iter().map(|ticket| ticket.number).collect()
    }

    #[test]
    fn the_same_ticket_counts_once_and_the_later_attempt_counts() {
        let mut class = Class::new(assignment());
        assert_eq!(class.add(ticket(1, Some(3), 100, 1)), Ok(Taken::New));
        assert_eq!(class.add(ticket(1, Some(3), 100, 1)), Ok(Taken::Known));
        assert_eq!(class.add(ticket(2, Some(3), 100, 2)), Ok(Taken::New));
        assert_eq!(class.add(ticket(3, Some(3), 99, 9)), Ok(Taken::New));
        assert_eq!(class.add(ticket(4, None, 100, 1)), Ok(Taken::New));
        assert_eq!(class.add(ticket(5, None, 100, 1)), Ok(Taken::New));
        assert_eq!(numbers(&class.counted()), [2, 4, 5]);
        class.describe(" 5 «Б»\n", 4);
        assert_eq!(
            (class.name.as_str(), class.missing()),
            ("5 «Б»", vec![1, 2, 4])
        );
        let other = Ticket {
            assignment: Assignment {
                mark: 8,
                ..assignment()
            },
            ..ticket(6, Some(1), 100, 1)
        };
        assert_eq!(class.add(other), Err(Refused::Other));
        assert_eq!(
            class.bring("hello"),
            Err(Refused::Unread(CarryError::Foreign))
        );
        assert_eq!(class.brought(), 5);
    }

    #[test]
    fn where_the_order_is_not_clear_the_teacher_chooses() {
        let mut class = Class::new(assignment());
        for number in [1, 2] {
            assert_eq!(class.add(ticket(number, Some(3), 100, 1)), Ok(Taken::New));
        }
        assert!(class.counted().is_empty());
        assert_eq!(class.unclear().len(), 1);
        class.choose(2);
        assert_eq!(numbers(&class.counted()), [2]);
        assert!(class.unclear().is_empty());
        class.choose(1);
        class.choose(77);
        assert_eq!(Class::from_file(&class.to_file()), Ok(class));
    }

    #[test]
    fn a_class_file_that_is_cut_or_foreign_is_not_read() {
        let mut class = Class::new(assignment());
        let _ = class.add(ticket(1, Some(3), 100, 1));
        let file = class.to_file();
        assert_eq!(Class::from_file("hello"), Err(ClassError::Foreign));
        assert_eq!(
            Class::from_file(&file.replace("class 1", "class 2")),
            Err(ClassError::Newer)
        );
        for cut in 2..file.len() {
            assert!(
                Class::from_file(&file[..file.len() - cut]).is_err(),
                "{cut}"
            );
        }
    }

    proptest! {
        #[test]
        fn files_come_back_and_merge_in_any_order(tickets in proptest::collection::vec(any_ticket(), 0..8), split: usize, name: String, size: u32) {
            let assignment = assignment();
            let tickets: Vec<Ticket> = tickets
                .into_iter()
                .map(|ticket| Ticket { assignment: assignment.clone(), ..ticket })
                .collect();
            let class = |tickets: &[Ticket]| {
                let mut class = Class::new(assignment.clone());
                for ticket in tickets {
                    let _ = class.add(ticket.clone());
                }
                class
            };
            // The same number twice with other contents would depend on the order.
            let mut seen = std::collections::BTreeSet::new();
            prop_assume!(tickets.iter().all(|ticket| seen.insert(ticket.number)));
            let mut whole = class(&tickets);
            whole.describe(&name, size);
            prop_assert_eq!(Class::from_file(&whole.to_file()), Ok(whole.clone()));
            let (one, two) = tickets.split_at(split % (tickets.len() + 1));
            let (mut a, mut b) = (class(one), class(two));
            prop_assert_eq!(a.merge(class(two)), Ok(()));
            prop_assert_eq!(b.merge(class(one)), Ok(()));
            prop_assert_eq!(&a, &b);
            a.describe(&name, size);
            prop_assert_eq!(a, whole);
        }

        #[test]
        fn any_text_gives_an_answer(text: String) {
            let _ = Class::from_file(&text);
            let _ = Class::from_file(&(HEAD.to_string() + "1\n" + &text));
        }
    }
}

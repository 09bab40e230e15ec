//! A week of a class as lines: what a device keeps of it, and the class file. Lines that this version does not understand are kept
//! and passed over, wherever they stand.
//!
//! - `SAQBOLA:…` the assignment; `SAQBOLT:…` a ticket
//! - `pupil <time> <ticket> <number>` a corrected number of the register, 0 for what the ticket itself says
//! - `aside <time> <ticket> <0 or 1>` whether the teacher has set a ticket aside
//! - `pair <time> <ticket> <ticket> <0, 1 or 2>` whether the teacher has said that two tickets are one pupil's, or two pupils'
//! - `size <time> <number>` the register; `name <time> <name>`, on the device alone
//! - `of <time> <key>` the class that it is a week of; `given <time> <day>`, days since 1970; `numbers <time>
//!   <number> …` the register's own numbers, 0 for 1 to its size; `saved <time> <tickets>` and `filed <time>`, on the
//!   device alone
//! - `gone <time> <mark>` that a result was erased, on the device alone
//! - of version 1: `class <size> <name>`, and `chosen <ticket>`; there a later line counts

use std::collections::BTreeSet;

use super::assignment::Assignment;
use super::facts::{Fact, Said};
use super::ticket::Ticket;
use super::transfer::{from_text, is_whole, to_text, version_of};
use super::week::{Week, numbers, under_its_number};
use crate::learning::Day;

/// What a class file begins with, before the number of its version.
pub(super) const HEAD: &str = "saqbol class ";
/// The version that this app writes, and the newest that it reads.
const VERSION: u32 = 2;
/// What its last line begins with, before the number of lines.
const END: &str = "end ";

/// Why a class file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassError {
    Foreign,
    Damaged,
    Newer,
}

/// The class files that a text is made of, one behind the other: a teacher may save all classes at once. A text that is no
/// class file, or one alone, is given back as it is.
pub fn class_files(text: &str) -> Vec<String> {
    let mut files: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        match files.last_mut() {
            Some(file) if !line.starts_with(HEAD) => file.push_str(line),
            _ => files.push(line.to_string()),
        }
    }
    if files.is_empty() {
        files.push(String::new());
    }
    files
}

impl Said {
    const SIGNS: [(Said, &'static str); 3] =
        [(Said::Nothing, "0"), (Said::One, "1"), (Said::Two, "2")];

    fn sign(self) -> &'static str {
        let mut all = Said::SIGNS.iter();
        all.find(|(said, _)| *said == self)
            .map_or("0", |(_, of)| of)
    }

    fn of_sign(sign: &str) -> Option<Said> {
        let mut all = Said::SIGNS.iter();
        all.find(|(_, of)| *of == sign).map(|(said, _)| *said)
    }
}

impl Fact {
    /// The line that is kept.
    pub fn to_line(&self) -> String {
        let words = |word: &str, numbers: [u64; 3]| {
            let numbers = numbers.map(|number| number.to_string());
            [word, &numbers.join(" ")].join(" ")
        };
        match self {
            Fact::Ticket(ticket) => to_text(ticket.as_ref()),
            Fact::Pupil {
                time,
                ticket,
                pupil,
            } => words(
                "pupil",
                [u64::from(*time), *ticket, pupil.unwrap_or(0).into()],
            ),
            Fact::Aside {
                time,
                ticket,
                aside,
            } => words("aside", [u64::from(*time), *ticket, u64::from(*aside)]),
            Fact::Pair {
                time,
                tickets: [one, other],
                said,
            } => {
                let line = words("pair", [u64::from(*time), *one, *other]);
                [&line, " ", said.sign()].concat()
            }
            Fact::Size { time, size } => ["size", &time.to_string(), &size.to_string()].join(" "),
            Fact::Name { time, name } => ["name", &time.to_string(), name].join(" "),
            Fact::Of { time, key } => ["of", &time.to_string(), &key.to_string()].join(" "),
            Fact::Given { time, day } => ["given", &time.to_string(), &day.0.to_string()].join(" "),
            Fact::Gone { time, mark } => ["gone", &time.to_string(), &mark.to_string()].join(" "),
            Fact::Filed { time } => ["filed ", &time.to_string()].concat(),
            Fact::Saved { time, tickets } => {
                ["saved", &time.to_string(), &tickets.to_string()].join(" ")
            }
            Fact::Numbers { time, numbers } => {
                let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
                let numbers = match numbers.as_slice() {
                    [] => "0".into(),
                    all => all.join(" "),
                };
                ["numbers", &time.to_string(), &numbers].join(" ")
            }
            Fact::Unknown(line) => line.clone(),
        }
    }

    /// The fact of a line, but for tickets and for what version 1 wrote; `None` for anything else.
    fn from_line(line: &str) -> Option<Fact> {
        let (word, rest) = line.split_once(' ')?;
        if word == "filed" {
            let time = rest.parse().ok()?;
            return Some(Fact::Filed { time });
        }
        let (time, rest) = rest.split_once(' ')?;
        let time = time.parse().ok()?;
        let of_ticket = || {
            let (ticket, value) = rest.split_once(' ')?;
            Some((ticket.parse().ok()?, value.parse().ok()?))
        };
        Some(match word {
            "size" => Fact::Size {
                time,
                size: rest.parse().ok()?,
            },
            "name" => Fact::Name {
                time,
                name: rest.into(),
            },
            "of" => Fact::Of {
                time,
                key: rest.parse().ok()?,
            },
            "gone" => Fact::Gone {
                time,
                mark: rest.parse().ok()?,
            },
            "given" => Fact::Given {
                time,
                day: Day(rest.parse().ok()?),
            },
            "saved" => Fact::Saved {
                time,
                tickets: rest.parse().ok()?,
            },
            "numbers" => {
                let numbers = rest.split(' ').map(|number| number.parse().ok());
                let mut numbers = numbers.collect::<Option<Vec<u32>>>()?;
                numbers.retain(|number| *number > 0);
                Fact::Numbers { time, numbers }
            }
            "pupil" => {
                let (ticket, pupil) = of_ticket()?;
                Fact::Pupil {
                    time,
                    ticket,
                    pupil: (pupil > 0).then_some(pupil),
                }
            }
            "pair" => {
                let (one, rest) = rest.split_once(' ')?;
                let (other, said) = rest.split_once(' ')?;
                Fact::Pair {
                    time,
                    tickets: [one.parse().ok()?, other.parse().ok()?],
                    said: Said::of_sign(said)?,
                }
            }
            "aside" => {
                let (ticket, aside) = of_ticket()?;
                Fact::Aside {
                    time,
                    ticket,
                    aside: aside > 0,
                }
            }
            _ => return None,
        })
    }
}

/// The words that begin lines of this version and of the one before.
const WORDS: [&str; 13] = [
    "filed", "pupil", "aside", "pair", "size", "name", "of", "given", "gone", "saved", "numbers",
    "class", "chosen",
];

/// Whether a line that is not understood was changed on the way. Else a newer version has written it: a word of small
/// letters that this one does not know, or something carried whose check sum fits.
fn is_damaged(line: &str) -> bool {
    let word = line.split(' ').next().unwrap_or_default();
    let is_word = !word.is_empty() && word.chars().all(|sign| sign.is_ascii_lowercase());
    match is_whole(line) {
        Some(is_whole) => !is_whole,
        None => !is_word || WORDS.contains(&word),
    }
}

/// Whether a ticket has one of these numbers, or what it is under its number of the register has one.
pub(super) fn is_one_of(ticket: &Ticket, numbers: &[u64]) -> bool {
    let own = under_its_number(ticket).map(|own| own.number);
    numbers.contains(&ticket.number) || own.is_some_and(|own| numbers.contains(&own))
}

/// Whether a kept line holds a ticket of one of these numbers or says something of one: also a line of version 1, and one of
/// a newer version that names it.
pub fn is_line_of(line: &str, tickets: &[u64]) -> bool {
    let is_of = |number: u64| tickets.contains(&number);
    if let Ok(ticket) = from_text::<Ticket>(line) {
        return is_one_of(&ticket, tickets);
    }
    if let Some(fact) = Fact::from_line(line) {
        return fact.is_about(tickets);
    }
    let mut words = line.split(' ');
    // A class's name may be a number.
    words.next() != Some("class") && words.any(|word| word.parse().is_ok_and(is_of))
}

/// The assignment that lines are of.
fn assignment_of(lines: &[&str]) -> Option<Assignment> {
    let mut found: Vec<(Assignment, usize)> = Vec::new();
    let mut count = |assignment: Assignment, tickets| match found
        .iter_mut()
        .find(|(known, _)| *known == assignment)
    {
        Some((_, all)) => *all += tickets,
        None => found.push((assignment, tickets)),
    };
    for line in lines {
        if let Ok(assignment) = from_text::<Assignment>(line) {
            count(assignment, 0);
        } else if let Ok(ticket) = from_text::<Ticket>(line) {
            count(ticket.assignment, 1);
        }
    }
    let most = found.iter().map(|(_, tickets)| *tickets).max();
    let mut all = found.into_iter();
    all.find(|(_, tickets)| Some(*tickets) == most)
        .map(|(assignment, _)| assignment)
}

impl Week {
    /// What is kept of it, line by line.
    pub fn to_lines(&self) -> Vec<String> {
        let mut lines = vec![to_text(self.assignment())];
        lines.extend(self.facts().iter().map(Fact::to_line));
        lines
    }

    /// Out of such lines; `None` where nothing among them says which assignment it is of. Should they speak of several,
    /// it is the one that most tickets are of.
    pub fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Option<Week> {
        let lines = lines.into_iter().filter(|line| !line.trim().is_empty());
        let lines: Vec<&str> = lines.collect();
        let mut week = Week::new(assignment_of(&lines)?);
        let mut known = BTreeSet::new();
        for line in lines {
            week.read_line(line, &mut known);
        }
        Some(week)
    }

    fn read_line(&mut self, line: &str, known: &mut BTreeSet<u64>) {
        if from_text::<Assignment>(line).as_ref() == Ok(self.assignment()) {
            // Two tabs may both have begun the class.
            return;
        }
        let fact = match from_text::<Ticket>(line) {
            Ok(ticket) if ticket.assignment != *self.assignment() => None,
            // In version 1 the same ticket with another pupil corrected the one before.
            Ok(ticket) if version_of(line) == Some(1) => {
                let before = self.facts().len();
                self.add(ticket);
                known.extend(numbers(self.facts().iter().skip(before)));
                return;
            }
            Ok(ticket) => Some(Fact::Ticket(ticket.into())),
            Err(_) => Fact::from_line(line),
        };
        if fact.is_none() && self.read_version_1(line).is_some() {
            return;
        }
        self.learn_next(fact.unwrap_or_else(|| Fact::Unknown(line.into())), known);
    }

    fn read_version_1(&mut self, line: &str) -> Option<()> {
        let (word, rest) = line.split_once(' ')?;
        match word {
            "chosen" => self.choose(rest.parse().ok()?),
            "class" => {
                let (size, name) = rest.split_once(' ')?;
                self.describe(name, size.parse().ok()?);
            }
            _ => return None,
        }
        Some(())
    }

    /// Lets go of the lines that were damaged on their way here; how many they were.
    pub(super) fn drop_damaged(&mut self) -> usize {
        self.let_go(|fact| matches!(fact, Fact::Unknown(line) if is_damaged(line)))
    }

    /// The class file: its lines between a head and their number. The class's private name is not in it.
    pub fn to_file(&self) -> String {
        self.to_file_with("")
    }

    /// The same with a name of the class that the teacher wants in it; without one where it is empty.
    pub fn to_file_with(&self, name: &str) -> String {
        let name = (!name.is_empty()).then(|| Fact::Name {
            time: self.named().map_or(1, |(time, _)| time),
            name: name.into(),
        });
        let mut file = [HEAD, &VERSION.to_string(), "\n"].concat();
        let mut count = 0_u32;
        let facts = self.facts().iter();
        let facts = facts.filter(|fact| !fact.is_private()).chain(&name);
        for line in std::iter::once(to_text(self.assignment())).chain(facts.map(Fact::to_line)) {
            file.push_str(&line);
            file.push('\n');
            count += 1;
        }
        file.push_str(&[END, &count.to_string(), "\n"].concat());
        file
    }

    /// Reads a class file of this version or version 1.
    pub fn from_file(text: &str) -> Result<Week, ClassError> {
        let text = text.trim_start_matches('\u{FEFF}').trim_end();
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        let version = head.strip_prefix(HEAD).ok_or(ClassError::Foreign)?;
        match version.trim_end().parse::<u32>() {
            Ok(1..=VERSION) => {}
            Ok(_) => return Err(ClassError::Newer),
            Err(_) => return Err(ClassError::Damaged),
        }
        let mut lines: Vec<&str> = lines.collect();
        let end = lines.pop().and_then(|end| end.strip_prefix(END));
        if end.and_then(|count| count.parse().ok()) != Some(lines.len()) {
            return Err(ClassError::Damaged);
        }
        Week::from_lines(lines).ok_or(ClassError::Damaged)
    }
}

//! Reads the bytes of version 1 (until November 2026): old class files, tickets and links. Nothing writes them any more.
//!
//! Numbers are groups of seven bits, low end first, written as short as they can be; a number stands before what a list
//! holds.

use super::answer::Answer;
use super::assignment::Assignment;
use super::ticket::{CheckResult, ModuleResult, Ticket};
use crate::curriculum::Band;
use crate::learning::{Day, Occasion, Score};

/// More of anything than this in one ticket is no ticket.
const MOST: u32 = 200;

/// The assignment of some bytes; `None` for what no app has written.
pub fn assignment(bytes: &[u8]) -> Option<Assignment> {
    whole(bytes, read_assignment)
}

/// The ticket of some bytes; `None` for what no app has written.
pub fn ticket(bytes: &[u8]) -> Option<Ticket> {
    whole(bytes, read_ticket)
}

/// A value that takes all bytes.
fn whole<T>(bytes: &[u8], read: fn(&mut Bytes) -> Option<T>) -> Option<T> {
    let mut rest = Bytes(bytes);
    read(&mut rest).filter(|_| rest.0.is_empty())
}

/// What is left to be read.
struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        let mut value = 0_u64;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                let short = byte != 0 || shift == 0;
                return u32::try_from(value).ok().filter(|_| short);
            }
        }
        None
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.number()?;
        if length > MOST {
            return None;
        }
        (0..length).map(|_| read(self)).collect()
    }
}

fn read_assignment(from: &mut Bytes) -> Option<Assignment> {
    let letter = char::from(from.byte()?).to_string();
    let band = Band::ALL.into_iter().find(|band| band.letter() == letter)?;
    let modules = from.list(Bytes::number)?;
    let language = String::from_utf8(from.list(Bytes::byte)?).ok()?;
    let checks = match from.byte()? {
        0 => false,
        1 => true,
        _ => return None,
    };
    let mark = from.number()?;
    let keys = from.list(Bytes::array)?;
    (keys.len() < 2).then_some(Assignment {
        band,
        modules,
        language: (!language.is_empty()).then_some(language),
        checks,
        mark,
        key: keys.first().copied(),
    })
}

fn read_score(from: &mut Bytes) -> Option<Score> {
    let mut pair = || Some((from.number()?, from.number()?));
    Score::of_pairs([pair()?, pair()?, pair()?])
}

fn read_answer(from: &mut Bytes) -> Option<Answer> {
    from.array().map(Answer::from)
}

fn read_ticket(from: &mut Bytes) -> Option<Ticket> {
    let assignment = read_assignment(from)?;
    let pupil = from.number()?;
    let day = Day(from.number()?);
    let attempt = from.number()?;
    let number = u64::from_le_bytes(from.array()?);
    let hands = from.number()?;
    let modules = from.list(|from| {
        Some(ModuleResult {
            module: from.number()?,
            score: read_score(from)?,
            answers: from.list(read_answer)?,
        })
    })?;
    let checks = from.list(|from| {
        Some(CheckResult {
            occasion: *Occasion::ALL.get(usize::from(from.byte()?))?,
            score: read_score(from)?,
            answers: from.list(read_answer)?,
        })
    })?;
    Some(Ticket {
        assignment,
        pupil: (pupil > 0).then_some(pupil),
        day,
        attempt,
        number,
        learner: None,
        walks: Vec::new(),
        hands,
        modules,
        checks,
    })
}

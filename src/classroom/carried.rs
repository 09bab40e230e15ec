//! How assignments and tickets travel: bytes with a check sum, and the same as text for links, files and QR codes.

use super::assignment::Assignment;
use super::sum::crc32;
use super::ticket::{Answer, CheckResult, ModuleResult, Ticket};
use crate::curriculum::Band;
use crate::learning::{Day, Occasion, Score};

/// Before the text of each kind.
const HEAD: &str = "SAQBOL";
/// The version of the form that this app writes and the newest that it reads.
const VERSION: u8 = 1;
/// The signs of base 45 (RFC 9285): those that a QR code packs most densely, and no lower-case letters, so that nothing
/// is lost where somebody's keyboard or messenger changes the case.
const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/// More of anything than this in one ticket is no ticket.
const MOST: u32 = 200;

/// What can be carried.
pub trait Carried: Sized {
    /// The letter of the kind: `A` for an assignment, `T` for a ticket.
    const KIND: u8;
    fn write(&self, out: &mut Vec<u8>);
    /// `None` for what no app has written.
    fn read(from: &mut Bytes) -> Option<Self>;
}

/// Why something that was brought is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryError {
    /// Not of this app, or of another kind.
    Foreign,
    /// Cut off, or changed on the way.
    Damaged,
    /// Of a newer version of the app.
    Newer,
}

/// The bytes: kind, version, what it is, and the CRC-32 of all that.
pub fn to_bytes<T: Carried>(thing: &T) -> Vec<u8> {
    let mut out = vec![T::KIND, VERSION];
    thing.write(&mut out);
    let sum = crc32(&out);
    out.extend(sum.to_le_bytes());
    out
}

pub fn from_bytes<T: Carried>(bytes: &[u8]) -> Result<T, CarryError> {
    let split = bytes.len().checked_sub(4).ok_or(CarryError::Foreign)?;
    let (body, sum) = bytes.split_at(split);
    if body.first() != Some(&T::KIND) {
        return Err(CarryError::Foreign);
    }
    if crc32(body).to_le_bytes() != sum {
        return Err(CarryError::Damaged);
    }
    if body.get(1).is_none_or(|version| *version > VERSION) {
        return Err(CarryError::Newer);
    }
    let mut rest = Bytes(body.get(2..).unwrap_or_default());
    match T::read(&mut rest) {
        Some(thing) if rest.0.is_empty() => Ok(thing),
        _ => Err(CarryError::Damaged),
    }
}

/// The same as text: `SAQBOL`, the kind's letter, a colon, base 45.
pub fn to_text<T: Carried>(thing: &T) -> String {
    let mut text = String::from(HEAD);
    text.push(char::from(T::KIND));
    text.push(':');
    for pair in to_bytes(thing).chunks(2) {
        let (mut value, signs) = match pair {
            [high, low] => (u32::from(*high) * 256 + u32::from(*low), 3),
            [one] => (u32::from(*one), 2),
            _ => (0, 0),
        };
        for _ in 0..signs {
            let at = usize::try_from(value % 45).unwrap_or(0);
            text.extend(SIGNS.get(at).map(|sign| char::from(*sign)));
            value /= 45;
        }
    }
    text
}

/// Reads such a text; what stands around it (line ends, spaces before and after) does not matter.
pub fn from_text<T: Carried>(text: &str) -> Result<T, CarryError> {
    // A base-45 text may end with a space that belongs to it.
    let text = text.trim_start().trim_end_matches(['\r', '\n']);
    let rest = text.strip_prefix(HEAD).ok_or(CarryError::Foreign)?;
    let mut signs = rest.chars();
    if signs.next() != Some(char::from(T::KIND)) || signs.next() != Some(':') {
        return Err(CarryError::Foreign);
    }
    let values: Option<Vec<u32>> = signs
        .map(|sign| {
            let at = SIGNS.iter().position(|known| char::from(*known) == sign)?;
            u32::try_from(at).ok()
        })
        .collect();
    let values = values.ok_or(CarryError::Damaged)?;
    let mut bytes = Vec::new();
    for chunk in values.chunks(3) {
        match chunk {
            [a, b, c] => {
                let value = a + 45 * b + 45 * 45 * c;
                let value = u16::try_from(value).map_err(|_| CarryError::Damaged)?;
                bytes.extend(value.to_be_bytes());
            }
            [a, b] => bytes.push(u8::try_from(a + 45 * b).map_err(|_| CarryError::Damaged)?),
            _ => return Err(CarryError::Damaged),
        }
    }
    from_bytes(&bytes)
}

/// The signs of base 32 (RFC 4648), in lower case: what a link can hold as it is.
const LINK_SIGNS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The bytes as a link carries them: base 32 without padding, so that no messenger changes a sign of it.
pub fn to_link<T: Carried>(thing: &T) -> String {
    let mut text = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    let mut sign = |value: u32| {
        let at = usize::try_from(value & 31).unwrap_or(0);
        text.extend(LINK_SIGNS.get(at).map(|sign| char::from(*sign)));
    };
    for byte in to_bytes(thing) {
        held = (held << 8 | u32::from(byte)) & 0xFFFF;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            sign(held >> bits);
        }
    }
    if bits > 0 {
        sign(held << (5 - bits));
    }
    text
}

/// Reads what a link carries; in capitals, too.
pub fn from_link<T: Carried>(text: &str) -> Result<T, CarryError> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for sign in text.chars() {
        let sign = sign.to_ascii_lowercase();
        let at = LINK_SIGNS
            .iter()
            .position(|known| char::from(*known) == sign);
        let value = at.and_then(|at| u32::try_from(at).ok());
        held = (held << 5 | value.ok_or(CarryError::Foreign)?) & 0xFFFF;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xFF).unwrap_or(0));
        }
    }
    from_bytes(&bytes)
}

/// What is left to be read.
pub struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number in groups of seven bits, low end first, written as short as it can be.
    fn number(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7F);
            value |= part.checked_shl(shift)?;
            if (value >> shift) != part {
                return None;
            }
            if byte & 0x80 == 0 {
                return (byte != 0 || shift == 0).then_some(value);
            }
        }
        None
    }

    /// All that is left.
    pub fn rest(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.0).to_vec()
    }

    fn small(&mut self) -> Option<u32> {
        u32::try_from(self.number()?).ok()
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let length = self.small()?;
        if length > MOST {
            return None;
        }
        (0..length).map(|_| read(self)).collect()
    }
}

fn number(out: &mut Vec<u8>, value: impl Into<u64>) {
    let mut value: u64 = value.into();
    while value >= 0x80 {
        out.push(u8::try_from(value & 0x7F).unwrap_or(0) | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap_or(0));
}

fn list<T>(out: &mut Vec<u8>, things: &[T], write: impl Fn(&T, &mut Vec<u8>)) {
    number(out, u32::try_from(things.len()).unwrap_or(u32::MAX));
    for thing in things {
        write(thing, out);
    }
}

impl Carried for Assignment {
    const KIND: u8 = b'A';

    fn write(&self, out: &mut Vec<u8>) {
        out.push(self.band.letter().bytes().next().unwrap_or(b'?'));
        list(out, &self.modules, |module, out| number(out, *module));
        let language = self.language.as_deref().unwrap_or_default();
        list(out, language.as_bytes(), |byte, out| out.push(*byte));
        out.push(u8::from(self.checks));
        number(out, self.mark);
        list(out, self.key.as_slice(), |key, out| out.extend(key));
    }

    fn read(from: &mut Bytes) -> Option<Assignment> {
        let letter = char::from(from.byte()?).to_string();
        let band = Band::ALL.into_iter().find(|band| band.letter() == letter)?;
        let modules = from.list(Bytes::small)?;
        let language = String::from_utf8(from.list(Bytes::byte)?).ok()?;
        let plain = language.bytes().all(|byte| byte.is_ascii_lowercase());
        let checks = match from.byte()? {
            0 => false,
            1 => true,
            _ => return None,
        };
        let mark = from.small()?;
        let mut keys = from.list(|from| {
            let mut key = [0; 32];
            for place in &mut key {
                *place = from.byte()?;
            }
            Some(key)
        })?;
        let key = keys.pop();
        (plain && keys.is_empty()).then_some(Assignment {
            band,
            modules,
            language: (!language.is_empty()).then_some(language),
            checks,
            mark,
            key,
        })
    }
}

fn write_score(score: &Score, out: &mut Vec<u8>) {
    for (part, whole) in score.pairs() {
        number(out, part);
        number(out, whole);
    }
}

fn read_score(from: &mut Bytes) -> Option<Score> {
    let mut pair = || Some((from.small()?, from.small()?));
    let all = [pair()?, pair()?, pair()?];
    // Sums over a class must not overflow.
    let small = all.iter().all(|(_, whole)| *whole <= 1000);
    Score::of_pairs(all).filter(|_| small)
}

fn write_answer(answer: &Answer, out: &mut Vec<u8>) {
    out.extend(answer.item.to_le_bytes());
    out.push((answer.option << 1) | u8::from(answer.right));
}

fn read_answer(from: &mut Bytes) -> Option<Answer> {
    let item = u16::from_le_bytes([from.byte()?, from.byte()?]);
    let option = from.byte()?;
    Some(Answer {
        item,
        option: option >> 1,
        right: option & 1 == 1,
    })
}

impl Carried for Ticket {
    const KIND: u8 = b'T';

    fn write(&self, out: &mut Vec<u8>) {
        self.assignment.write(out);
        number(out, self.pupil.unwrap_or(0));
        number(out, self.day.0);
        number(out, self.attempt);
        out.extend(self.number.to_le_bytes());
        number(out, self.hands);
        list(out, &self.modules, |result, out| {
            number(out, result.module);
            write_score(&result.score, out);
            list(out, &result.answers, write_answer);
        });
        list(out, &self.checks, |result, out| {
            let occasion = Occasion::ALL.iter().position(|o| *o == result.occasion);
            out.push(u8::try_from(occasion.unwrap_or(0)).unwrap_or(0));
            write_score(&result.score, out);
            list(out, &result.answers, write_answer);
        });
    }

    fn read(from: &mut Bytes) -> Option<Ticket> {
        let assignment = Assignment::read(from)?;
        let pupil = from.small()?;
        let day = Day(from.small()?);
        let attempt = from.small()?;
        let mut number = [0; 8];
        for place in &mut number {
            *place = from.byte()?;
        }
        let hands = from.small()?;
        let modules = from.list(|from| {
            Some(ModuleResult {
                module: from.small()?,
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
            number: u64::from_le_bytes(number),
            hands,
            modules,
            checks,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::assignment::tests::any_assignment;
    use super::super::ticket::tests::any_ticket;
    use super::*;
    use proptest::prelude::*;

    /// Version 15 at level M holds so many signs of this kind (ISO/IEC 18004, table 7).
    const QR_15_M: usize = 600;

    /// A whole band with both checks: the most that one ticket brings.
    fn largest() -> Ticket {
        let score = Score {
            signs: 20,
            hits: 20,
            foils: 20,
            false_alarms: 20,
            asked: 20,
            right: 20,
        };
        let answer = Answer {
            item: u16::MAX,
            option: 127,
            right: true,
        };
        let check = |occasion| CheckResult {
            occasion,
            score,
            answers: vec![answer; 10],
        };
        Ticket {
            assignment: Assignment {
                band: Band::B,
                modules: (1..=8).collect(),
                language: Some("kk".into()),
                checks: true,
                mark: 99,
                key: None,
            },
            pupil: Some(40),
            day: Day(25_000),
            attempt: 9,
            number: u64::MAX,
            hands: 0,
            modules: (1..=8)
                .map(|module| ModuleResult {
                    module,
                    score,
                    answers: vec![answer; 5],
                })
                .collect(),
            checks: vec![check(Occasion::Entry), check(Occasion::Exit)],
        }
    }

    #[test]
    fn a_whole_band_fits_the_code_that_a_camera_reads() {
        let text = to_text(&largest());
        assert!(text.len() <= QR_15_M, "{} signs", text.len());
        assert_eq!(from_text::<Ticket>(&text), Ok(largest()));
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        let text = to_text(&largest());
        assert_eq!(from_text::<Assignment>(&text), Err(CarryError::Foreign));
        for foreign in ["", "hello", "SAQBOL", "SAQBOLT", "<script>", "{\"a\":1}"] {
            assert_eq!(
                from_text::<Ticket>(foreign),
                Err(CarryError::Foreign),
                "{foreign}"
            );
        }
        assert_eq!(
            from_text::<Ticket>(&text[..text.len() - 3]),
            Err(CarryError::Damaged)
        );
        let mut newer = to_bytes(&largest());
        newer[1] = VERSION + 1;
        let split = newer.len() - 4;
        let sum = crc32(&newer[..split]).to_le_bytes();
        newer[split..].copy_from_slice(&sum);
        assert_eq!(from_bytes::<Ticket>(&newer), Err(CarryError::Newer));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(ticket in any_ticket(), assignment in any_assignment(), key: Option<[u8; 32]>) {
            let assignment = Assignment { key, ..assignment };
            prop_assert_eq!(from_text::<Ticket>(&to_text(&ticket)), Ok(ticket.clone()));
            prop_assert_eq!(from_text::<Ticket>(&(to_text(&ticket) + "\r\n")), Ok(ticket));
            prop_assert_eq!(from_text::<Assignment>(&to_text(&assignment)), Ok(assignment.clone()));
            let link = to_link(&assignment);
            prop_assert!(link.bytes().all(|sign| sign.is_ascii_alphanumeric()));
            prop_assert_eq!(from_link::<Assignment>(&link.to_uppercase()), Ok(assignment));
        }

        #[test]
        fn one_changed_byte_is_refused(ticket in any_ticket(), at: usize, by in 1u8..=255) {
            let mut bytes = to_bytes(&ticket);
            let at = at % bytes.len();
            bytes[at] = bytes[at].wrapping_add(by);
            prop_assert!(from_bytes::<Ticket>(&bytes).is_err());
        }

        #[test]
        fn one_changed_sign_is_refused(ticket in any_ticket(), at: usize, sign in 0usize..45) {
            let mut text = to_text(&ticket).into_bytes();
            let at = at % text.len();
            prop_assume!(text[at] != SIGNS[sign]);
            text[at] = SIGNS[sign];
            let text = String::from_utf8(text).unwrap();
            prop_assert!(from_text::<Ticket>(&text).is_err());
        }

        #[test]
        fn any_bytes_and_any_text_give_an_answer(bytes: Vec<u8>, text: String) {
            let _ = from_bytes::<Ticket>(&bytes);
            let _ = from_bytes::<Assignment>(&bytes);
            let _ = from_text::<Ticket>(&text);
            let _ = from_text::<Ticket>(&("SAQBOLT:".to_string() + &text));
            let _ = from_link::<Assignment>(&text);
        }

        /// Bytes whose sum is right, but that no app has written.
        #[test]
        fn forged_bytes_give_an_answer(mut body: Vec<u8>) {
            body.splice(0..0, [b'T', VERSION]);
            let sum = crc32(&body);
            body.extend(sum.to_le_bytes());
            if let Ok(ticket) = from_bytes::<Ticket>(&body) {
                prop_assert_eq!(to_bytes(&ticket), body);
            }
        }
    }
}

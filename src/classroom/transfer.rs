//! How assignments, tickets and keys travel: bytes with a check sum, and the same as text for links, files and QR codes.
//!
//! The bytes are the letter of the kind, the version, the value as postcard writes it, and the CRC-32 of all that.

use super::assignment::Assignment;
use super::sum::crc32;
use super::ticket::Ticket;
use super::{base32, base45, version_1};
use crate::packed;

/// Before the text of each kind.
pub(super) const HEAD: &str = "SAQBOL";
/// The version that this app writes, and the newest that it reads.
const VERSION: u8 = 2;

/// What can travel.
pub trait Transfer: Sized {
    /// The letter of the kind: `A` for an assignment, `T` for a ticket, `S` for a sealed ticket, `K` for a key.
    const KIND: u8;
    /// The value's bytes.
    fn write(&self) -> Vec<u8>;
    /// The value of such bytes; `None` for what no app has written.
    fn read(bytes: &[u8]) -> Option<Self>;
    /// The same for bytes of version 1.
    fn read_version_1(bytes: &[u8]) -> Option<Self>;
}

/// Why something is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Not of this app, or of another kind.
    Foreign,
    /// Cut off, or changed on the way.
    Damaged,
    /// Of a newer version of the app.
    Newer,
}

/// The bytes of a value.
pub fn to_bytes<T: Transfer>(value: &T) -> Vec<u8> {
    let mut bytes = vec![T::KIND, VERSION];
    bytes.extend(value.write());
    let sum = crc32(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// The value of such bytes.
pub fn from_bytes<T: Transfer>(bytes: &[u8]) -> Result<T, ReadError> {
    let (body, sum) = bytes.split_last_chunk::<4>().ok_or(ReadError::Foreign)?;
    if body.first() != Some(&T::KIND) {
        return Err(ReadError::Foreign);
    }
    if crc32(body).to_le_bytes() != *sum {
        return Err(ReadError::Damaged);
    }
    let value = body.get(2..).unwrap_or_default();
    let read = match body.get(1) {
        Some(1) => T::read_version_1(value),
        Some(&VERSION) => T::read(value),
        Some(_) => return Err(ReadError::Newer),
        None => None,
    };
    read.ok_or(ReadError::Damaged)
}

/// What the text of a kind begins with.
pub(super) fn head<T: Transfer>() -> String {
    [HEAD, char::from(T::KIND).encode_utf8(&mut [0; 4]), ":"].concat()
}

/// A value as text: `SAQBOL`, the kind's letter, a colon, base 45.
pub fn to_text<T: Transfer>(value: &T) -> String {
    head::<T>() + &base45::encode(&to_bytes(value))
}

/// Reads such a text; white space around it does not matter (none ever begins or ends with a space of its own).
pub fn from_text<T: Transfer>(text: &str) -> Result<T, ReadError> {
    let text = text.trim().strip_prefix(&head::<T>());
    let bytes = base45::decode(text.ok_or(ReadError::Foreign)?);
    from_bytes(&bytes.ok_or(ReadError::Damaged)?)
}

/// The version of a text of whatever kind, if it is one.
pub(super) fn version_of(text: &str) -> Option<u8> {
    let (_, rest) = text.strip_prefix(HEAD)?.split_once(':')?;
    base45::decode(rest.get(..3)?)?.get(1).copied()
}

/// Whether a text of whatever kind and version has come whole: its check sum fits. `None` for what is no such text.
pub(super) fn is_whole(text: &str) -> Option<bool> {
    let (kind, rest) = text.strip_prefix(HEAD)?.split_once(':')?;
    let bytes = base45::decode(rest);
    let parts = bytes
        .as_deref()
        .and_then(|bytes| bytes.split_last_chunk::<4>());
    Some(parts.is_some_and(|(body, sum)| {
        body.get(..1) == Some(kind.as_bytes()) && crc32(body).to_le_bytes() == *sum
    }))
}

/// A value as a link carries it: base 32.
pub fn to_link<T: Transfer>(value: &T) -> String {
    base32::encode(&to_bytes(value))
}

/// Reads what a link carries; in capitals, too.
pub fn from_link<T: Transfer>(text: &str) -> Result<T, ReadError> {
    from_bytes(&base32::decode(text).ok_or(ReadError::Foreign)?)
}

impl Transfer for Assignment {
    const KIND: u8 = b'A';

    fn write(&self) -> Vec<u8> {
        packed::write(self)
    }

    fn read(bytes: &[u8]) -> Option<Assignment> {
        packed::read(bytes).filter(Assignment::is_sound)
    }

    fn read_version_1(bytes: &[u8]) -> Option<Assignment> {
        version_1::assignment(bytes).filter(Assignment::is_sound)
    }
}

impl Transfer for Ticket {
    const KIND: u8 = b'T';

    fn write(&self) -> Vec<u8> {
        packed::write(self)
    }

    fn read(bytes: &[u8]) -> Option<Ticket> {
        packed::read(bytes).filter(Ticket::is_sound)
    }

    fn read_version_1(bytes: &[u8]) -> Option<Ticket> {
        version_1::ticket(bytes).filter(Ticket::is_sound)
    }
}

#[cfg(test)]
#[path = "transfer_tests.rs"]
mod tests;

//! What was chosen at an item, in three bytes.

use serde::Serialize;

use super::sum::crc32;
use crate::curriculum::steps::{Chosen, Step};
use crate::learning::Session;
use crate::packed::{Reader, Unpack};

/// Sixteen bits that stand for an id where room is short. Ids are for ever, so these are too; the content check sees to
/// it that no two items of a band, and no two options of an item, share theirs.
pub fn short_id(id: &str) -> u16 {
    let hash = crc32(id.as_bytes());
    // The high half of the product spreads all bits of the hash.
    u16::try_from((u64::from(hash).wrapping_mul(0x9E37_79B9) >> 16) & 0xFFFF).unwrap_or(0)
}

/// What was chosen at an item. It takes three bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "[u8; 3]")]
pub struct Answer {
    /// The item's [`short_id`].
    pub item: u16,
    /// The lower seven bits of the chosen option's [`short_id`].
    pub option: u8,
    pub right: bool,
}

impl From<Answer> for [u8; 3] {
    fn from(answer: Answer) -> [u8; 3] {
        let [low, high] = answer.item.to_le_bytes();
        [low, high, answer.option << 1 | u8::from(answer.right)]
    }
}

impl From<[u8; 3]> for Answer {
    fn from([low, high, option]: [u8; 3]) -> Answer {
        Answer {
            item: u16::from_le_bytes([low, high]),
            option: option >> 1,
            right: option & 1 == 1,
        }
    }
}

impl Unpack for Answer {
    fn unpack(from: &mut Reader) -> Answer {
        from.read::<[u8; 3]>().into()
    }
}

impl Answer {
    /// The one option that was chosen at an item in a session; `None` where several or none were, and for every step that
    /// is no choice of options.
    pub fn of(session: &Session, step: &Step) -> Option<Answer> {
        let poll = step.kind.poll();
        let poll = poll.filter(|poll| poll.chosen != Chosen::Any)?;
        let given = session.log(&step.id).first()?;
        let [option] = given.as_slice() else {
            return None;
        };
        Some(Answer {
            item: short_id(&step.id),
            option: Answer::option(option),
            right: poll.is_right(given),
        })
    }

    /// How an option is written.
    pub fn option(id: &str) -> u8 {
        u8::try_from(short_id(id) & 0x7F).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ids_do_not_change() {
        assert_eq!(short_id(""), 0);
        let known = ["q-crystals", "tell", "block"].map(short_id);
        assert_eq!(known, KNOWN);
    }

    /// As they were when the first tickets were made; they must never change.
    const KNOWN: [u16; 3] = [30542, 29833, 15789];
}

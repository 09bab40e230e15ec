use serde::Serialize;

use super::{Band, Step};
use crate::packed::unpack;

/// The pool of a band's check: its items are asked before the band, after it, and weeks later (criterion C7).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckPool {
    pub id: String,
    pub band: Band,
    pub items: Vec<CheckItem>,
}

unpack!(struct CheckPool { id, band, items });

/// One item of a check.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckItem {
    pub form: Matched,
    pub step: Step,
}

unpack!(struct CheckItem { form, step });

/// What an item measures, and which others are its matched forms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Matched {
    pub asks: Asks,
    /// Items of a group are each other's matched forms; empty where the item is asked in the same words each time.
    pub group: String,
}

unpack!(struct Matched { asks, group });

/// What an item of a check measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Asks {
    /// What is best to do.
    Knowledge,
    /// Whether a situation is safe.
    Judge,
    /// How sure the learner feels of doing it. It never leaves the device.
    Confidence,
    /// Whom the learner would tell. It never leaves the device.
    Whom,
}

unpack!(
    enum Asks {
        Knowledge,
        Judge,
        Confidence,
        Whom,
    }
);

impl Asks {
    /// In the order in which files and codes number them.
    pub const ALL: [Asks; 4] = [Asks::Knowledge, Asks::Judge, Asks::Confidence, Asks::Whom];

    /// As authors write it.
    pub fn name(self) -> &'static str {
        match self {
            Asks::Knowledge => "knowledge",
            Asks::Judge => "judge",
            Asks::Confidence => "confidence",
            Asks::Whom => "whom",
        }
    }

    /// The reverse of [`Asks::name`]; `None` for anything else.
    pub fn from_name(name: &str) -> Option<Asks> {
        Asks::ALL.into_iter().find(|asks| asks.name() == name)
    }

    /// Whether nobody is asked the same item of it twice. Confidence and trust are asked in the same words each time.
    pub fn is_matched(self) -> bool {
        matches!(self, Asks::Knowledge | Asks::Judge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_item_asks_has_a_name() {
        for (asks, name, matched) in [
            (Asks::Knowledge, "knowledge", true),
            (Asks::Judge, "judge", true),
            (Asks::Confidence, "confidence", false),
            (Asks::Whom, "whom", false),
        ] {
            assert_eq!((asks.name(), asks.is_matched()), (name, matched));
            assert_eq!(Asks::from_name(name), Some(asks));
        }
        assert_eq!(Asks::from_name(""), None);
    }
}

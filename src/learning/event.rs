use serde::{Deserialize, Serialize};

use crate::curriculum::Given;

/// A day of the calendar, counted from 1970-01-01 in the learner's own time zone. The core has no clock: whoever calls
/// it says what day it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub u32);

/// What happened in a walk. Events speak of ids, never of positions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
pub enum Event {
    /// The walk begins; the seed decides which questions are drawn and how cards are mixed.
    Start { seed: u32 },
    /// An answer to a step.
    Answer { step: String, given: Given },
    /// The learner leaves a step forward.
    Next { step: String },
    /// The learner looks at the screen before.
    Back,
    /// The walk's end was reached.
    Finish,
    /// Something that a newer version of the app wrote; kept as it is, passed over here.
    #[serde(other)]
    Unknown,
}

/// One line of what is kept: an event, and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Whose walk it is: a profile's id on this device.
    pub who: String,
    /// The walk's id: random, so that two tabs or two machines never mix theirs.
    pub walk: String,
    pub module: String,
    pub day: Day,
    #[serde(flatten)]
    pub event: Event,
}

impl Entry {
    /// One line of JSON.
    pub fn to_line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a line; `None` for what is no entry. Fields that a newer version added are passed over.
    pub fn from_line(line: &str) -> Option<Entry> {
        serde_json::from_str(line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_plain_json() {
        let entry = Entry {
            who: "me".into(),
            walk: "w1".into(),
            module: "b2-free-skins".into(),
            day: Day(20_000),
            event: Event::Answer {
                step: "q1".into(),
                given: vec!["a".into()],
            },
        };
        let line = r#"{"who":"me","walk":"w1","module":"b2-free-skins","day":20000,"do":"answer","step":"q1","given":["a"]}"#;
        assert_eq!(entry.to_line(), line);
        assert_eq!(Entry::from_line(line), Some(entry));
    }

    #[test]
    fn a_newer_event_is_known_as_unknown() {
        let line = r#"{"who":"me","walk":"w","module":"m","day":1,"do":"dance","how":["fast"],"x":1}"#;
        assert_eq!(Entry::from_line(line).map(|e| e.event), Some(Event::Unknown));
    }
}

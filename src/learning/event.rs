use serde_json::{Map, Value};

use crate::curriculum::Given;

/// A day of the calendar, counted from 1970-01-01 in the learner's own time zone. The core has no clock: whoever calls
/// it says what day it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

/// What happened in a walk. Events speak of ids, never of positions.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Something that a newer version of the app wrote; its line is kept as it is, passed over here.
    Unknown,
}

/// One line of what is kept: an event, and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose walk it is: a profile's id on this device.
    pub who: String,
    /// The walk's id: random, so that two tabs or two machines never mix theirs.
    pub walk: String,
    pub module: String,
    pub day: Day,
    pub event: Event,
}

// Written and read by hand over `serde_json::Value`: derived code for a flattened, tagged enum is several times the size.
impl Entry {
    /// One line of JSON.
    pub fn to_line(&self) -> String {
        let mut line = Map::new();
        let mut put = |key: &str, value: Value| line.insert(key.to_string(), value);
        put("who", self.who.as_str().into());
        put("walk", self.walk.as_str().into());
        put("module", self.module.as_str().into());
        put("day", self.day.0.into());
        let name = match &self.event {
            Event::Start { seed } => {
                put("seed", (*seed).into());
                "start"
            }
            Event::Answer { step, given } => {
                put("step", step.as_str().into());
                put(
                    "given",
                    given.iter().map(|id| Value::from(id.as_str())).collect(),
                );
                "answer"
            }
            Event::Next { step } => {
                put("step", step.as_str().into());
                "next"
            }
            Event::Back => "back",
            Event::Finish => "finish",
            Event::Unknown => "unknown",
        };
        put("do", name.into());
        Value::Object(line).to_string()
    }

    /// Reads a line; `None` for what is no entry. Fields that a newer version added are passed over.
    pub fn from_line(line: &str) -> Option<Entry> {
        let line: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| Some(line.get(key)?.as_str()?.to_string());
        let number = |key: &str| u32::try_from(line.get(key)?.as_u64()?).ok();
        let event = match line.get("do")?.as_str()? {
            "start" => Event::Start {
                seed: number("seed")?,
            },
            "answer" => Event::Answer {
                step: text("step")?,
                given: line
                    .get("given")?
                    .as_array()?
                    .iter()
                    .map(|id| Some(id.as_str()?.to_string()))
                    .collect::<Option<_>>()?,
            },
            "next" => Event::Next {
                step: text("step")?,
            },
            "back" => Event::Back,
            "finish" => Event::Finish,
            _ => Event::Unknown,
        };
        Some(Entry {
            who: text("who")?,
            walk: text("walk")?,
            module: text("module")?,
            day: Day(number("day")?),
            event,
        })
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
        let line = r#"{"day":20000,"do":"answer","given":["a"],"module":"b2-free-skins","step":"q1","walk":"w1","who":"me"}"#;
        assert_eq!(entry.to_line(), line);
        assert_eq!(Entry::from_line(line), Some(entry));
    }

    #[test]
    fn a_newer_event_is_known_as_unknown() {
        let line =
            r#"{"who":"me","walk":"w","module":"m","day":1,"do":"dance","how":["fast"],"x":1}"#;
        assert_eq!(
            Entry::from_line(line).map(|e| e.event),
            Some(Event::Unknown)
        );
    }
}

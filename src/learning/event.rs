use super::Day;
use crate::curriculum::Response;
use crate::digits::Digits as _;

/// What happened in a walk. Events speak of ids, never of positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The walk begins; the seed decides which questions are drawn and how cards are mixed.
    Start { seed: u32 },
    /// An answer to a step.
    Answer { step: String, given: Response },
    /// The learner leaves a step forward.
    Next { step: String },
    /// A class leaves a step without an answer: nothing of it is recorded.
    #[cfg(feature = "full")]
    Pass { step: String },
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

/// Between the fields of a line.
pub(super) const FIELD: char = '\t';
/// Between the ids of an answer.
const LIST: char = ',';

// Tabs and commas, not JSON: reading and writing JSON is ten kilobytes of a wasm that a child waits for. Ids are letters,
// digits and hyphens (the content check sees to it), so nothing needs to be escaped.
impl Entry {
    /// The line: who, walk, module, day, what happened, and what belongs to it.
    pub fn to_line(&self) -> String {
        let mut line = String::new();
        let day = self.day.0.digits();
        for field in [&self.who, &self.walk, &self.module, &day] {
            line.push_str(field);
            line.push(FIELD);
        }
        let (what, step) = match &self.event {
            Event::Start { .. } => ("start", None),
            Event::Answer { step, .. } => ("answer", Some(step)),
            Event::Next { step } => ("next", Some(step)),
            #[cfg(feature = "full")]
            Event::Pass { step } => ("pass", Some(step)),
            Event::Back => ("back", None),
            Event::Finish => ("finish", None),
            Event::Unknown => ("unknown", None),
        };
        line.push_str(what);
        if let Some(step) = step {
            line.push(FIELD);
            line.push_str(step);
        }
        match &self.event {
            Event::Start { seed } => {
                line.push(FIELD);
                line.push_str(&seed.digits());
            }
            Event::Answer { given, .. } => {
                let mut before = FIELD;
                for id in given {
                    line.push(before);
                    line.push_str(id);
                    before = LIST;
                }
            }
            _ => {}
        }
        line
    }

    /// Reads a line; `None` for what is no entry. Fields that a newer version added are passed over.
    pub fn from_line(line: &str) -> Option<Entry> {
        let mut fields = line.split(FIELD);
        let who = id(fields.next())?;
        let walk = id(fields.next())?;
        let module = id(fields.next())?;
        let day = Day(fields.next()?.parse().ok()?);
        let event = match fields.next()? {
            "" => return None,
            "start" => Event::Start {
                seed: fields.next()?.parse().ok()?,
            },
            "answer" => Event::Answer {
                step: id(fields.next())?,
                given: list(fields.next()),
            },
            "next" => Event::Next {
                step: id(fields.next())?,
            },
            #[cfg(feature = "full")]
            "pass" => Event::Pass {
                step: id(fields.next())?,
            },
            "back" => Event::Back,
            "finish" => Event::Finish,
            _ => Event::Unknown,
        };
        Some(Entry {
            who,
            walk,
            module,
            day,
            event,
        })
    }
}

/// A field that holds an id.
fn id(field: Option<&str>) -> Option<String> {
    field.filter(|id| !id.is_empty()).map(String::from)
}

/// A field that holds ids; an answer may have none ("nothing here is a sign").
fn list(field: Option<&str>) -> Response {
    let mut ids = Vec::new();
    for part in field.unwrap_or_default().split(LIST) {
        ids.extend(id(Some(part)));
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(event: Event) -> Entry {
        Entry {
            who: "me".into(),
            walk: "w1".into(),
            module: "b2-free-skins".into(),
            day: Day(20_000),
            event,
        }
    }

    #[test]
    fn a_line_is_fields_between_tabs() {
        let answer = entry(Event::Answer {
            step: "q1".into(),
            given: vec!["a".into(), "b".into()],
        });
        let line = "me\tw1\tb2-free-skins\t20000\tanswer\tq1\ta,b";
        assert_eq!(answer.to_line(), line);
        assert_eq!(Entry::from_line(line), Some(answer));
    }

    /// Days as a calendar counts them: leap years, centuries, the ends of months and years.
    #[test]
    fn days_are_those_of_the_calendar() {
        for (day, iso) in [
            (0, "1970-01-01"),
            (30, "1970-01-31"),
            (31, "1970-02-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (364, "1970-12-31"),
            (365, "1971-01-01"),
            (789, "1972-02-29"),
            (790, "1972-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_779, "2026-11-22"),
            (20_780, "2026-11-23"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
            (157_113, "2400-02-29"),
        ] {
            assert_eq!(Day(day).iso(), iso);
        }
        // No day is left out or named twice, and none comes before an earlier one.
        let all: Vec<String> = (0..150_000).map(|day| Day(day).iso()).collect();
        assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_newer_event_is_known_as_unknown() {
        let what = |line| Entry::from_line(line).map(|entry| entry.event);
        assert_eq!(what("me\tw\tm\t1\tdance\tfast"), Some(Event::Unknown));
        assert_eq!(what("me\tw\tm\t1\tback\tnew field"), Some(Event::Back));
        assert_eq!(what("me\tw\tm\tno day\tback"), None);
        assert_eq!(what("me\t\tm\t1\tback"), None);
        assert_eq!(what("me\tw\tm\t1\tanswer"), None);
        assert_eq!(what("me\tw\tm\t1\t"), None);
        assert_eq!(what("me\tw\tm\t1"), None);
        assert_eq!(what("me\tw\tm\t1\tstart\tx"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            seed: u32, day: u32, step in "[a-z0-9-]{1,9}", given in prop::collection::vec("[a-z0-9-]{1,9}", 0..4)
        ) {
            for event in [
                Event::Start { seed },
                Event::Answer { step: step.clone(), given },
                Event::Next { step },
                #[cfg(feature = "full")]
                Event::Pass { step: "q1".into() },
                Event::Back,
                Event::Finish,
            ] {
                let entry = Entry { day: Day(day), ..entry(event) };
                prop_assert_eq!(Entry::from_line(&entry.to_line()), Some(entry));
            }
        }
    }
}

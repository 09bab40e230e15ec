use crate::classroom::{key_of_text, key_text};
use crate::learning::{Day, Entry, Event};

/// A module that the class plays together: nothing of it is kept on the device, but the tab holds it, so that a reload
/// leads back to the same screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lesson {
    pub module: String,
    /// So many children are here; 0 where nobody has said it.
    pub here: u32,
    /// The key of the class that plays; `None` where nobody has said it.
    pub class: Option<u64>,
    /// What has happened, the beginning with its seed first.
    pub events: Vec<Event>,
}

impl Lesson {
    /// As the tab holds it: how many children are here and which class it is, then a line an event.
    pub fn to_text(&self) -> String {
        let first = [
            &self.here.to_string(),
            " ",
            &self.class.map_or_else(String::new, key_text),
        ]
        .concat();
        let mut lines = vec![first.trim_end().to_string()];
        for event in &self.events {
            let entry = Entry {
                who: "class".into(),
                walk: "together".into(),
                module: self.module.clone(),
                day: Day(0),
                event: event.clone(),
            };
            lines.push(entry.to_line());
        }
        lines.join("\n")
    }

    /// What the tab held; `None` for anything else.
    pub fn from_text(text: &str) -> Option<Lesson> {
        let mut lines = text.lines();
        let first = lines.next()?;
        let (here, class) = first.split_once(' ').unwrap_or((first, ""));
        let here = here.parse().ok()?;
        let entries: Vec<Entry> = lines.filter_map(Entry::from_line).collect();
        Some(Lesson {
            module: entries.first()?.module.clone(),
            here,
            class: key_of_text(class),
            events: entries.into_iter().map(|entry| entry.event).collect(),
        })
    }
}

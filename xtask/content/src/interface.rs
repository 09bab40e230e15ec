use std::collections::BTreeMap;
use std::path::Path;

use saqbol::language::compile::Message;
use saqbol::language::hyphens::softened;
use saqbol::language::{Adult, Pupil, Table};

use super::files::{Source, words};
use super::problem::Problems;
use super::read::languages::Language;

/// Whose messages they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Pupil,
    Adult,
}

impl Audience {
    pub const ALL: [Audience; 2] = [Audience::Pupil, Audience::Adult];

    /// The folder's name.
    pub fn name(self) -> &'static str {
        match self {
            Audience::Pupil => "pupil",
            Audience::Adult => "adult",
        }
    }

    /// The keys that the app was compiled with, in the order of its table.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Audience::Pupil => &Pupil::KEYS,
            Audience::Adult => &Adult::KEYS,
        }
    }
}

/// The interface's messages by audience and language code.
pub type Interface = BTreeMap<(Audience, String), Vec<Message>>;

/// The file of an audience and a language.
pub fn file(audience: Audience, lang: &str) -> String {
    format!("static/messages/{}/{lang}.ftl", audience.name())
}

/// Reads `static/messages/`.
pub fn read(root: &Path, languages: &[Language], problems: &Problems) -> Interface {
    let mut interface = Interface::new();
    for audience in Audience::ALL {
        for lang in languages {
            if let Some(source) = Source::read(root, &file(audience, lang.code()), problems) {
                let messages = words::messages(&source, problems);
                interface.insert((audience, lang.code().to_string()), messages);
            }
        }
    }
    interface
}

/// The table of an audience in a language, in the order that the app knows and with soft hyphens; a message that is missing
/// is empty.
pub fn table(interface: &Interface, audience: Audience, lang: &str) -> Table {
    let messages = interface.get(&(audience, lang.to_string()));
    let pieces = |key: &&str| {
        messages
            .and_then(|messages| messages.iter().find(|message| message.key == *key))
            .map(|message| softened(message.pieces.clone()))
            .unwrap_or_default()
    };
    Table::new(audience.keys().iter().map(pieces).collect())
}

//! Which lines a voice speaks: every text that read-aloud can meet on a lesson's screens.

use std::collections::{BTreeMap, BTreeSet};

use saqbol::curriculum::{Module, Step, paragraphs};
use saqbol::language::Piece;

use super::line::{Line, Pack, Role};
use super::words::{hash, sentences};
use crate::files::words::Wording;
use crate::interface::Audience;
use crate::kinds::keys::{Key, Role as TextRole};
use crate::kinds::{self, Speaker, Spoken};
use crate::lesson::keys;
use crate::library::Library;

/// What all lessons have in common: the interface's words and help.
pub const COMMON: &str = "common";

/// The messages that no lesson's screen shows: their keys begin so.
const ELSEWHERE: [&str; 11] = [
    "app-",
    "band-",
    "card-",
    "cert-",
    "class-",
    "door-",
    "language-",
    "learn-",
    "note-",
    "skip",
    "who-",
];

/// The lines of a language by pack: what all have in common first, then checks and modules in their order.
pub fn packs(library: &Library, lang: &str) -> Vec<Pack> {
    let mut packs = vec![Pack {
        id: COMMON.into(),
        title: String::new(),
        band: None,
        lines: common(library, lang),
    }];
    for pool in &library.checks {
        let steps: Vec<&Step> = pool.items.iter().map(|item| &item.step).collect();
        let keys = steps.iter().flat_map(|step| keys::of_step(step, false));
        if let Some(wording) = pool.wordings.get(lang) {
            packs.push(Pack {
                id: pool.id.clone(),
                title: String::new(),
                band: Some(pool.band),
                lines: lines(keys.collect(), &spoken(&steps), wording),
            });
        }
    }
    for lesson in &library.modules {
        let module = &lesson.module;
        if let Some(wording) = lesson.wordings.get(lang) {
            packs.push(Pack {
                id: module.id.clone(),
                title: wording.get("title").to_string(),
                band: Some(module.band),
                lines: of_module(module, wording),
            });
        }
    }
    packs
}

fn of_module(module: &Module, wording: &Wording) -> Vec<Line> {
    let steps: Vec<&Step> = module.all_steps().collect();
    lines(keys::of_module(module), &spoken(&steps), wording)
}

/// Who says what, by the keys of the words.
fn spoken(steps: &[&Step]) -> BTreeMap<String, Spoken> {
    let mut by_key = BTreeMap::new();
    for step in steps {
        if step.who.as_deref() == Some("saq") {
            let own = Spoken {
                key: step.id.clone(),
                by: Speaker::Person("saq".into()),
                mood: step.mood.clone(),
            };
            by_key.insert(step.id.clone(), own);
        }
        let said = kinds::of(step).spoken(&step.id);
        by_key.extend(said.into_iter().map(|said| (said.key.clone(), said)));
    }
    by_key
}

/// The lines of these keys. Pictures' words are for those who cannot see, adults' are not for the child.
fn lines(keys: Vec<Key>, spoken: &BTreeMap<String, Spoken>, wording: &Wording) -> Vec<Line> {
    let mut list = List::default();
    for key in keys {
        if matches!(key.role, TextRole::Picture | TextRole::Adult) {
            continue;
        }
        let said = spoken.get(&key.key);
        let role = match said.map(|said| &said.by) {
            Some(Speaker::Learner) => Role::Learner,
            Some(Speaker::Person(who)) if who == "saq" => Role::Saq,
            Some(Speaker::Person(who)) => {
                Role::Person(wording.get(&["who-", who].concat()).to_string())
            }
            Some(Speaker::Named(name)) => Role::Person(wording.get(name).to_string()),
            None if key.role == TextRole::Reply => Role::Learner,
            None => Role::Narrator,
        };
        let mood = said.and_then(|said| said.mood.clone()).unwrap_or_default();
        list.add(&key.key, wording.get(&key.key), &role, &mood);
    }
    list.lines
}

/// The interface as lessons show it, as far as nothing in it changes, and the lines to call.
fn common(library: &Library, lang: &str) -> Vec<Line> {
    let mut list = List::default();
    let messages = library.interface.get(&(Audience::Pupil, lang.to_string()));
    for message in messages.into_iter().flatten() {
        let elsewhere = ELSEWHERE.iter().any(|start| message.key.starts_with(start));
        if let ([Piece::Text(text)], false) = (&message.pieces[..], elsewhere) {
            // Of several headlines one is shown.
            let text = text.replace(" | ", "\n\n");
            list.add(&message.key, &text, &Role::Narrator, "");
        }
    }
    for line in library.help.iter().filter(|line| line.is_sure()) {
        for word in line.words.iter().filter(|word| word.lang == lang) {
            let key = format!("help-{}.{}", line.id, word.key);
            list.add(&key, &word.text, &Role::Narrator, "");
        }
    }
    list.lines
}

/// Lines that are gathered; words that were there are not recorded again.
#[derive(Default)]
struct List {
    lines: Vec<Line>,
    known: BTreeSet<String>,
}

impl List {
    fn add(&mut self, key: &str, text: &str, role: &Role, mood: &str) {
        let all = paragraphs(text).into_iter().flat_map(sentences);
        for (at, words) in all.enumerate() {
            let hash = hash(&words);
            if self.known.insert(hash.clone()) {
                self.lines.push(Line {
                    key: format!("{key}.{}", at + 1),
                    hash,
                    words,
                    role: role.clone(),
                    mood: mood.to_string(),
                });
            }
        }
    }
}

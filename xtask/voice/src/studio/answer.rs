//! What the studio's page is told, as JSON.

use content::voice::{Line, Role, State, Takes};
use serde::Serialize;

use super::books::{Books, Refused};
use crate::wav::Wav;

#[derive(Serialize)]
pub struct Language<'a> {
    code: &'a str,
    name: &'a str,
    packs: Vec<Counted<'a>>,
}

#[derive(Serialize)]
struct Counted<'a> {
    id: &'a str,
    title: &'a str,
    lines: usize,
    /// Recorded with the present words.
    read: usize,
    approved: usize,
}

#[derive(Serialize)]
pub struct Told<'a> {
    key: &'a str,
    hash: &'a str,
    words: &'a str,
    /// `narrator`, `saq`, `learner`, or `person` with a name.
    role: &'static str,
    name: &'a str,
    mood: &'a str,
    state: &'static str,
    reader: String,
    approved: String,
    /// `low`, `cut` or `good`, where it was recorded.
    level: &'static str,
}

/// All languages and packs, and how much of them was read.
pub fn languages(books: &Books) -> Vec<Language<'_>> {
    let shelves = books.shelves.iter();
    let languages = shelves.map(|shelf| Language {
        code: shelf.lang,
        name: shelf.name,
        packs: shelf
            .packs
            .iter()
            .map(|pack| {
                let takes = books.takes(shelf.lang, &pack.id);
                let count = |wanted: &[State]| {
                    let lines = pack.lines.iter();
                    lines
                        .filter(|line| wanted.contains(&takes.state(line)))
                        .count()
                };
                Counted {
                    id: &pack.id,
                    title: &pack.title,
                    lines: pack.lines.len(),
                    read: count(&[State::Waiting, State::Approved]),
                    approved: count(&[State::Approved]),
                }
            })
            .collect(),
    });
    languages.collect()
}

/// The lines of a pack, and how they stand.
pub fn lines<'a>(books: &'a Books, lang: &str, id: &str) -> Result<Vec<Told<'a>>, Refused> {
    let pack = books.pack(lang, id)?;
    let takes = books.takes(lang, id);
    let told = pack.lines.iter().map(|line| {
        let level = || {
            let sound = books.sound(lang, id, &line.hash).ok()?;
            Some(Wav::parse(&sound).ok()?.level().name())
        };
        told(line, &takes, level)
    });
    Ok(told.collect())
}

fn told<'a>(line: &'a Line, takes: &Takes, level: impl Fn() -> Option<&'static str>) -> Told<'a> {
    let (role, name) = match &line.role {
        Role::Narrator => ("narrator", ""),
        Role::Saq => ("saq", ""),
        Role::Learner => ("learner", ""),
        Role::Person(name) => ("person", &name[..]),
    };
    let take = takes.of(&line.hash);
    Told {
        key: &line.key,
        hash: &line.hash,
        words: &line.words,
        role,
        name,
        mood: &line.mood,
        state: match takes.state(line) {
            State::Missing => "missing",
            State::Stale => "stale",
            State::Waiting => "waiting",
            State::Approved => "approved",
        },
        reader: take.map(|take| take.reader.clone()).unwrap_or_default(),
        approved: take.map(|take| take.approved.clone()).unwrap_or_default(),
        level: take.and_then(|_| level()).unwrap_or_default(),
    }
}

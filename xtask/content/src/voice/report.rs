use std::path::Path;

use super::line::{Line, Pack, Role};
use super::list::packs;
use super::takes::{State, Takes, folder};
use crate::library::Library;

/// How many lines of each language and pack were recorded, and with `all` which are missing, stale or waiting, a line of
/// text each: state, language and pack, key, hash, who speaks, mood, words. Of one language or pack, where it is given.
pub fn report(
    root: &Path,
    library: &Library,
    lang: Option<&str>,
    pack: Option<&str>,
    all: bool,
) -> String {
    let mut out = String::new();
    let codes = library.languages.iter().map(|language| language.code());
    for code in codes.filter(|code| lang.is_none_or(|lang| lang == *code)) {
        let packs = packs(library, code).into_iter();
        for one in packs.filter(|one| pack.is_none_or(|pack| pack == one.id)) {
            let takes = Takes::read(&folder(root, code, &one.id));
            out += &counted(code, &one, &takes);
            if all {
                for line in &one.lines {
                    out += &told(code, &one, line, takes.state(line));
                }
            }
        }
    }
    out
}

fn counted(lang: &str, pack: &Pack, takes: &Takes) -> String {
    let count = |state| {
        pack.lines
            .iter()
            .filter(|line| takes.state(line) == state)
            .count()
    };
    format!(
        "{lang}\t{}\t{} lines: {} approved, {} waiting, {} stale, {} missing\n",
        pack.id,
        pack.lines.len(),
        count(State::Approved),
        count(State::Waiting),
        count(State::Stale),
        count(State::Missing),
    )
}

fn told(lang: &str, pack: &Pack, line: &Line, state: State) -> String {
    let state = match state {
        State::Approved => return String::new(),
        State::Waiting => "waiting",
        State::Stale => "stale",
        State::Missing => "missing",
    };
    let role = match &line.role {
        Role::Narrator => "narrator",
        Role::Saq => "Saq",
        Role::Learner => "learner",
        Role::Person(name) => name,
    };
    [
        state,
        &format!("{lang}/{}", pack.id),
        &line.key,
        &line.hash,
        role,
        &line.mood,
        &line.words,
    ]
    .join("\t")
        + "\n"
}

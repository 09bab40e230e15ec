use std::collections::BTreeSet;

use super::case::Case;
use crate::files::ids::Places;
use crate::files::words::{Wording, alike};
use crate::kinds::keys::Key;
use crate::lesson::keys;
use crate::problem::Problems;

/// Every key has its words in every language, and no words stand there that nothing shows.
pub fn check(case: &Case) {
    let keys = keys::of_module(&case.lesson.module);
    let file = case.lesson.file();
    twice(&keys, &file, &case.lesson.places, case.problems);
    for (_, wording) in case.wordings() {
        complete(&keys, case.lesson.whole, wording, case.problems);
    }
}

/// Different ids can give one key: the node `n1` of the chat `chat` and a step `chat-n1`.
pub fn twice(keys: &[Key], file: &str, places: &Places, problems: &Problems) {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key.key.as_str()) {
            problems.error(
                file,
                places.line(&key.key),
                format!("two things here would have the words `{}`", key.key),
                "give one of them another id; ids that learners have met must stay",
            );
        }
    }
}

/// Compares a file with the keys that it should have. Where the structure is not `whole`, words may seem unused only
/// because something could not be read; that is not reported till it can be.
pub fn complete(keys: &[Key], whole: bool, wording: &Wording, problems: &Problems) {
    // A file that cannot be read has been reported, and not one of its keys need be.
    if wording.texts.is_empty() {
        return;
    }
    let known: BTreeSet<&str> = keys.iter().map(|key| key.key.as_str()).collect();
    let unused: Vec<&str> = wording
        .texts
        .keys()
        .map(String::as_str)
        .filter(|key| !known.contains(key))
        .collect();
    for key in keys
        .iter()
        .filter(|key| key.needed && !wording.texts.contains_key(&key.key))
    {
        let (line, how) = where_to_add(&key.key, wording);
        let mend = match alike(&key.key, unused.iter().copied()) {
            Some(near) => format!("did you mean `{near}` in line {}?", wording.line(near)),
            None => how,
        };
        problems.error(
            &wording.file,
            line,
            format!("`{}` is missing", key.key),
            mend,
        );
    }
    for key in unused.into_iter().filter(|_| whole) {
        let mend = match alike(
            key,
            known
                .iter()
                .copied()
                .filter(|k| !wording.texts.contains_key(*k)),
        ) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "remove it, or add what it belongs to in the .toml file".to_string(),
        };
        problems.error(
            &wording.file,
            wording.line(key),
            format!("nothing shows `{key}`"),
            mend,
        );
    }
}

fn where_to_add(key: &str, wording: &Wording) -> (usize, String) {
    match key.split_once('.') {
        Some((message, attribute)) if wording.texts.contains_key(message) => (
            wording.line(message),
            format!("add `    .{attribute} = …` below `{message}`"),
        ),
        Some((message, attribute)) => (
            1,
            format!("add `{message} = …` with `    .{attribute} = …` below it"),
        ),
        None => (1, format!("add `{key} = …`")),
    }
}

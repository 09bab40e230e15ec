use std::collections::BTreeSet;

use super::forbidden::Spoken;
use crate::library::Library;
use crate::problem::Problems;
use crate::read::help::file;

/// The help lines: unlike ids, honest words.
pub fn check(library: &Library, problems: &Problems) {
    let mut seen = BTreeSet::new();
    for line in &library.help {
        let file = &file(line.country);
        if !seen.insert(line.id.as_str()) {
            problems.error(
                file,
                1,
                format!("the line \"{}\" stands twice", line.id),
                "give one another id",
            );
        }
        for word in &line.words {
            Spoken {
                lang: word.lang,
                adult: false,
                held: false,
                file: &word.file,
                line: word.line,
                key: word.key,
                text: &word.text,
            }
            .check(&library.lists.forbidden, problems);
            let language = library.languages.iter().find(|l| l.code() == word.lang);
            let text = word.text.to_lowercase();
            let mut promises = language.iter().flat_map(|language| &language.secrecy);
            if let Some(promise) = promises.find(|promise| text.contains(*promise)) {
                problems.error(
                    &word.file,
                    word.line,
                    format!("“{promise}” promises a secrecy that no line can keep"),
                    "say who is told when a child is in danger",
                );
            }
        }
    }
    if !library.help.is_empty() && library.help.iter().all(|line| !line.is_sure()) {
        problems.error(
            &file("kz"),
            1,
            "no line may be shown to children",
            "check one: R with H, or T",
        );
    }
}

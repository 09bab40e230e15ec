use std::path::Path;

use saqbol::language::compile::{self, Message};
use saqbol::language::{Lang, Piece};

use super::forbidden::Spoken;
use crate::files::words::alike;
use crate::interface::{self, Audience};
use crate::library::Library;
use crate::listing::name;
use crate::problem::Problems;
use crate::read::languages::Language;

/// The interface's messages: alike in every language, with every plural, and used.
pub fn check(root: &Path, library: &Library, problems: &Problems) {
    let code = rust_code(root);
    for audience in Audience::ALL {
        let Some(first) = library.languages.first().map(Language::code) else {
            continue;
        };
        let Some(known) = library.interface.get(&(audience, first.to_string())) else {
            continue;
        };
        unused(known, &interface::file(audience, first), &code, problems);
        for language in &library.languages {
            let lang = language.lang;
            let Some(messages) = library.interface.get(&(audience, lang.code().to_string())) else {
                continue;
            };
            let file = interface::file(audience, lang.code());
            same_keys(known, messages, &file, problems);
            for message in messages {
                plurals(message, lang, &file, problems);
                endings(message, language, &file, problems);
                for text in texts(&message.pieces) {
                    Spoken {
                        lang: lang.code(),
                        adult: audience == Audience::Adult,
                        held: false,
                        file: &file,
                        line: message.line,
                        key: &message.key,
                        text,
                    }
                    .check(&library.lists.forbidden, problems);
                }
            }
        }
    }
}

fn same_keys(known: &[Message], messages: &[Message], file: &str, problems: &Problems) {
    for wanted in known {
        match messages.iter().find(|message| message.key == wanted.key) {
            None => problems.error(
                file,
                1,
                format!("`{}` is missing", wanted.key),
                format!("add `{} = …`", wanted.key),
            ),
            Some(message) => {
                let names = |message: &Message| -> Vec<String> {
                    message
                        .variables
                        .iter()
                        .map(|(name, _)| name.clone())
                        .collect()
                };
                if names(message) != names(wanted) {
                    problems.error(
                        file,
                        message.line,
                        format!(
                            "`{}` has other variables than in the first language",
                            message.key
                        ),
                        format!("use [{}]", names(wanted).join(", ")),
                    );
                }
            }
        }
    }
    for message in messages {
        if known.iter().all(|wanted| wanted.key != message.key) {
            let near = alike(&message.key, known.iter().map(|wanted| wanted.key.as_str()));
            problems.error(
                file,
                message.line,
                format!("`{}` is not in the first language", message.key),
                near.map_or("remove it, or add it there".into(), |near| {
                    format!("did you mean `{near}`?")
                }),
            );
        }
    }
}

fn plurals(message: &Message, lang: Lang, file: &str, problems: &Problems) {
    for forms in compile::plurals(&message.pieces) {
        // `other` stands in for whatever is missing; only a language without it among its own needs each form.
        for needed in lang.plural().needed() {
            if !forms.contains(needed) {
                problems.error(
                    file,
                    message.line,
                    format!("`{}` has no form for {}", message.key, name(*needed)),
                    format!("add `[{}] …`", name(*needed)),
                );
            }
        }
    }
}

/// Case endings change with what stands before them, so they cannot follow a variable.
fn endings(message: &Message, language: &Language, file: &str, problems: &Problems) {
    if let Some(ending) = glued(&message.pieces, &language.endings) {
        problems.error(
            file,
            message.line,
            format!(
                "`{}` glues the ending “{ending}” to a variable ({})",
                message.key,
                language.code()
            ),
            "turn the sentence round: «Оқушы: { $name }»",
        );
    }
}

/// The first ending that follows a variable, also within a plural's forms.
fn glued(pieces: &[Piece], endings: &[String]) -> Option<String> {
    let here = pieces.windows(2).find_map(|pair| match pair {
        [Piece::Variable(_), Piece::Text(after)] => {
            let after = after.strip_prefix('-').unwrap_or(after);
            let ending: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
            endings.contains(&ending).then_some(ending)
        }
        _ => None,
    });
    let mut within = pieces.iter().filter_map(|piece| match piece {
        Piece::Plural(_, forms) => forms.iter().find_map(|(_, form)| glued(form, endings)),
        _ => None,
    });
    here.or_else(|| within.next())
}

/// The plain texts of a message.
pub fn texts(pieces: &[Piece]) -> Vec<&str> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => found.push(text.as_str()),
            Piece::Variable(_) => {}
            Piece::Plural(_, forms) => {
                for (_, form) in forms {
                    found.extend(texts(form));
                }
            }
        }
    }
    found
}

fn unused(messages: &[Message], file: &str, code: &str, problems: &Problems) {
    for message in messages {
        let call = [&message.key.replace(['-', '.'], "_"), "("].concat();
        let called = code.match_indices(&call).any(|(at, _)| {
            let before = code.get(..at).and_then(|before| before.chars().next_back());
            !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
        });
        if !called {
            problems.warn(
                file,
                message.line,
                "unused-message",
                format!(
                    "nothing in src/ or xtask/builder/src/ shows `{}`",
                    message.key
                ),
                "remove it from every language, or use it",
            );
        }
    }
}

/// All of the app's and the tool's code as one text.
fn rust_code(root: &Path) -> String {
    let mut code = String::new();
    let mut folders = vec![root.join("src"), root.join("xtask/builder/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                code.push_str(&std::fs::read_to_string(path).unwrap_or_default());
            }
        }
    }
    code
}

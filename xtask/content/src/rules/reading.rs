use saqbol::curriculum::ReadingKind;

use super::forbidden::Spoken;
use super::readability;
use crate::files::words::alike;
use crate::library::Library;
use crate::problem::Problems;
use crate::read::reading::{FOLDER, Fact, Page, Part, Section, To};

/// The pages to read: all words in every language, nothing that leads nowhere, every source known, and easy enough.
pub fn check(library: &Library, problems: &Problems) {
    for page in library.reading.iter().chain(&library.kit.pages) {
        for section in &page.sections {
            insert(page, section, problems);
            parts(library, page, section, problems);
            table(page, section, problems);
            sources(library, page, section, problems);
        }
        day(page, problems);
        words(library, page, problems);
    }
}

/// Only paper has what the tool writes below the parts.
fn insert(page: &Page, section: &Section, problems: &Problems) {
    if let Some(insert) = &section.insert
        && page.file.starts_with(FOLDER)
    {
        let mend = "remove it: pages of static/kit/ have that";
        problems.error(
            &page.file,
            insert.line,
            "a page to read has no `insert`",
            mend,
        );
    }
}

/// A part of each kind leads where its kind can lead, and there is something there.
fn parts(library: &Library, page: &Page, section: &Section, problems: &Problems) {
    let needs = !matches!(section.kind, ReadingKind::Text | ReadingKind::Table);
    if needs == section.parts.is_empty() {
        let mend = if needs {
            "add `parts = [ { id = \"…\" } ]`"
        } else {
            "remove `parts`"
        };
        let what = format!(
            "the section \"{}\" has the wrong parts for its kind",
            section.id
        );
        problems.error(&page.file, section.line, what, mend);
    }
    for part in &section.parts {
        let known = match (&part.to, section.kind) {
            (To::Nowhere, kind) => !matches!(kind, ReadingKind::Calls | ReadingKind::Links),
            (To::Call(number), ReadingKind::Calls) => {
                let mut lines = library.help.iter();
                lines.any(|line| line.number == *number && line.is_sure())
            }
            (To::Lesson(id), ReadingKind::Links) => {
                library.modules.iter().any(|lesson| lesson.module.id == *id)
            }
            (To::Page(id), ReadingKind::Links) => library.reading.iter().any(|page| page.id == *id),
            (To::Line(line), ReadingKind::Links) => is_there(page, line),
            _ => false,
        };
        if !known {
            problems.error(
                &page.file,
                part.line,
                format!("the part \"{}\" leads nowhere that this kind can lead", part.id),
                "calls: `call` with a number of static/help/kz.toml that children may see; links: `lesson` with a module's id, `page` with another page's, or `line` with a line of this page that opens, \"section/part\", or one of its sections; others: nothing",
            );
        }
        calls(page, section, part, problems);
        if part.proposed && section.kind != ReadingKind::Promise {
            let what = format!("the part \"{}\" is no sentence to choose", part.id);
            problems.error(&page.file, part.line, what, "remove `proposed`");
        }
        if let Some(also) = part.also.first()
            && section.kind != ReadingKind::Terms
        {
            let what = format!("nobody looks for the part \"{}\" by a word", part.id);
            problems.error(
                &page.file,
                also.line,
                what,
                "remove `also`: words of a glossary have it",
            );
        }
    }
}

/// Numbers stand below a line that opens, and the same page says who answers there.
fn calls(page: &Page, section: &Section, part: &Part, problems: &Problems) {
    for call in &part.calls {
        let mut known = page.sections.iter().flat_map(|of| &of.parts);
        let is_told = known.any(|other| other.to == To::Call(call.value.clone()));
        if section.kind != ReadingKind::Open || !is_told {
            problems.error(
                &page.file,
                call.line,
                format!("nobody is told who answers at \"{call}\" here"),
                "lines that open have `calls`, and the page has a section of the kind `calls` with the same numbers",
            );
        }
    }
}

/// Whether the page has this line, and it opens; or this section.
fn is_there(page: &Page, line: &str) -> bool {
    let Some((section, part)) = line.split_once('/') else {
        return page.sections.iter().any(|known| known.id == line);
    };
    page.sections.iter().any(|known| {
        known.kind == ReadingKind::Open
            && known.id == section
            && known.parts.iter().any(|known| known.id == part)
    })
}

fn table(page: &Page, section: &Section, problems: &Problems) {
    if (section.kind == ReadingKind::Table) == section.columns.is_empty() {
        problems.error(
            &page.file,
            section.line,
            format!("the section \"{}\" and its columns do not fit", section.id),
            "a table has `columns` and `rows`, no other kind has",
        );
    }
    for row in &section.rows {
        if row.value.len() != section.columns.len() {
            problems.error(
                &page.file,
                row.line,
                format!("this row has {} cells", row.value.len()),
                format!("write {}, one a column", section.columns.len()),
            );
        }
    }
}

fn sources(library: &Library, page: &Page, section: &Section, problems: &Problems) {
    for id in &section.sources {
        if !library
            .lists
            .sources
            .iter()
            .any(|source| source.id == id.value)
        {
            problems.error(
                &page.file,
                id.line,
                format!("there is no source \"{id}\""),
                "use an id of static/sources.toml",
            );
        }
    }
}

/// `2026-11-28`
fn day(page: &Page, problems: &Problems) {
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let parts: Vec<&str> = page.checked.split('-').collect();
    if !matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
    {
        problems.error(
            &page.file,
            1,
            format!("`checked` is no day: \"{}\"", page.checked),
            "write the day as \"2026-11-28\"",
        );
    }
}

/// What a page says: which keys, and whether each must be there.
fn keys(page: &Page) -> Vec<(String, bool)> {
    let mut keys = vec![("page".to_string(), true)];
    keys.push(("page.teaser".into(), true));
    keys.push(("page.lead".into(), true));
    for section in &page.sections {
        let id = &section.id;
        keys.push((id.clone(), true));
        keys.push((format!("{id}.intro"), section.kind == ReadingKind::Text));
        keys.push((format!("{id}.note"), false));
        for column in &section.columns {
            keys.push((format!("{id}.{column}"), true));
        }
        for part in &section.parts {
            keys.push((format!("{id}.{}", part.id), true));
            if part.fact.is_some_and(Fact::may_lack) {
                keys.push((format!("{id}.{}-none", part.id), true));
            }
            if section.kind.has_texts() != Some(false) {
                let text = format!("{id}.{}-text", part.id);
                keys.push((text, section.kind.has_texts() == Some(true)));
            }
        }
    }
    keys
}

fn words(library: &Library, page: &Page, problems: &Problems) {
    let keys = keys(page);
    for language in &library.languages {
        let Some(wording) = page.wordings.get(language.code()) else {
            continue;
        };
        // A file that is not there, or is no Fluent, has been reported.
        if wording.texts.is_empty() {
            continue;
        }
        for (key, needed) in &keys {
            let elsewhere = page
                .wordings
                .values()
                .any(|other| other.texts.contains_key(key));
            if !wording.texts.contains_key(key) && (*needed || elsewhere) {
                problems.error(
                    &wording.file,
                    wording.line(key.split('.').next().unwrap_or_default()),
                    format!("`{key}` is missing"),
                    "write it; every language says the same",
                );
            }
        }
        for (key, text) in &wording.texts {
            if !keys.iter().any(|(known, _)| known == key) {
                let near = alike(key, keys.iter().map(|(key, _)| key.as_str()));
                problems.error(
                    &wording.file,
                    text.line,
                    format!("nothing shows `{key}`"),
                    near.map_or("remove it, or add the part to page.toml".into(), |near| {
                        format!("did you mean `{near}`?")
                    }),
                );
            }
            Spoken {
                lang: language.code(),
                adult: true,
                held: false,
                file: &wording.file,
                line: text.line,
                key,
                text: &text.text,
            }
            .check(&library.lists.forbidden, problems);
        }
        readability::adults(language, wording, problems);
    }
}

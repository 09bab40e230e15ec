//! The pages to read, as the app loads them.

use saqbol::curriculum::{
    Reading, ReadingEntry, ReadingKind, ReadingPart, ReadingSection, ReadingTable, Words,
};

use super::softened::softened;
use crate::library::Library;
use crate::read::reading::{Fact, Page, Part, Section};

/// What is known of the pages before they are loaded, in the order in which they are listed.
pub fn entries(library: &Library, lang: &str) -> Vec<ReadingEntry> {
    let pages = library.reading.iter();
    pages
        .map(|page| {
            let words = words(page, lang);
            ReadingEntry {
                id: page.id.clone(),
                group: page.group,
                title: words.get("page").to_string(),
                teaser: words.of("page", "teaser").to_string(),
            }
        })
        .collect()
}

/// A page in one language.
pub fn page(library: &Library, page: &Page, lang: &str) -> Reading {
    let words = words(page, lang);
    Reading {
        title: words.get("page").to_string(),
        lead: words.of("page", "lead").to_string(),
        checked: page.checked.clone(),
        sections: page
            .sections
            .iter()
            .map(|of| section(library, (page, of), (lang, &words)))
            .collect(),
    }
}

fn section(
    library: &Library,
    (page, of): (&Page, &Section),
    (lang, words): (&str, &Words),
) -> ReadingSection {
    let word = |key: &str| words.of(&of.id, key).to_string();
    let title = |part: &Part| match part.fact.map(|fact| known(library, fact)) {
        None => word(&part.id),
        Some(value) if value.is_empty() => word(&[&part.id, "-none"].concat()),
        Some(value) => [&word(&part.id), ": ", &value].concat(),
    };
    let parts = of.parts.iter().map(|part| ReadingPart {
        id: part.id.clone(),
        title: title(part),
        text: word(&[&part.id, "-text"].concat()),
        link: part.to.link(),
        to: part.to.text().to_string(),
        calls: part.calls.iter().map(|call| call.value.clone()).collect(),
        proposed: part.proposed,
        also: match of.kind {
            ReadingKind::Terms => names(page, of, part),
            _ => String::new(),
        },
    });
    ReadingSection {
        id: of.id.clone(),
        kind: of.kind,
        title: words.get(&of.id).to_string(),
        intro: word("intro"),
        parts: parts.collect(),
        table: (of.kind == ReadingKind::Table).then(|| ReadingTable {
            columns: of.columns.iter().map(|column| word(column)).collect(),
            rows: of.rows.iter().map(|row| row.value.clone()).collect(),
            chart: of.chart,
        }),
        note: word("note"),
        sources: of
            .sources
            .iter()
            .map(|id| library.reference(&id.value, lang))
            .collect(),
        unprinted: of.unprinted,
    }
}

/// What a word is called in each language, and what else its author says it is looked for by.
fn names(page: &Page, of: &Section, part: &Part) -> String {
    let words = page.wordings.values().map(|wording| {
        let words = wording.words(|_| true);
        words.of(&of.id, &part.id).to_string()
    });
    let also = part.also.iter().map(|also| also.value.clone());
    let all: Vec<String> = words.chain(also).collect();
    all.join(" ").to_lowercase()
}

/// What the tool knows; empty if it does not.
fn known(library: &Library, fact: Fact) -> String {
    match fact {
        Fact::Version => library.release.name(),
        Fact::Day => library.release.day.clone().unwrap_or_default(),
        Fact::Publisher => library.publisher.name.clone(),
        Fact::Contact => library.publisher.contact.clone(),
    }
}

/// A page's words in one language, as they are shipped.
fn words(page: &Page, lang: &str) -> Words {
    let wording = page.wordings.get(lang);
    let words = wording.map(|wording| softened(&wording.words(|_| true)));
    words.unwrap_or_default()
}

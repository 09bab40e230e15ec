//! The pages to read, as the app loads them.

use saqbol::curriculum::{Reading, ReadingEntry, ReadingPart, ReadingSection, ReadingTable};
use saqbol::language::hyphens::with_soft_hyphens;

use crate::files::words::Wording;
use crate::library::Library;
use crate::read::reading::{Page, Section};

/// What is known of the pages before they are loaded, in the order in which they are listed.
pub fn entries(library: &Library, lang: &str) -> Vec<ReadingEntry> {
    let pages = library.reading.iter();
    pages
        .map(|page| {
            let words = Words::of(page, lang);
            ReadingEntry {
                id: page.id.clone(),
                group: page.group,
                title: words.get("page"),
                teaser: words.get("page.teaser"),
            }
        })
        .collect()
}

/// A page in one language.
pub fn page(library: &Library, page: &Page, lang: &str) -> Reading {
    let words = Words::of(page, lang);
    Reading {
        title: words.get("page"),
        lead: words.get("page.lead"),
        checked: page.checked.clone(),
        sections: page
            .sections
            .iter()
            .map(|of| section(library, of, &words))
            .collect(),
    }
}

fn section(library: &Library, of: &Section, words: &Words) -> ReadingSection {
    let word = |key: &str| words.get(&[&of.id, ".", key].concat());
    let parts = of.parts.iter().map(|part| ReadingPart {
        id: part.id.clone(),
        title: word(&part.id),
        text: word(&[&part.id, "-text"].concat()),
        to: part.to.text().to_string(),
    });
    ReadingSection {
        id: of.id.clone(),
        kind: of.kind,
        title: words.get(&of.id),
        intro: word("intro"),
        parts: parts.collect(),
        table: ReadingTable {
            columns: of.columns.iter().map(|column| word(column)).collect(),
            rows: of.rows.iter().map(|row| row.value.clone()).collect(),
            chart: of.chart,
        },
        note: word("note"),
        sources: of
            .sources
            .iter()
            .map(|id| library.reference(&id.value))
            .collect(),
    }
}

/// A page's words in one language, as they are shipped: the long ones may be broken.
struct Words<'a>(Option<&'a Wording>);

impl<'a> Words<'a> {
    fn of(page: &'a Page, lang: &str) -> Words<'a> {
        Words(page.wordings.get(lang))
    }

    fn get(&self, key: &str) -> String {
        self.0
            .map_or_else(String::new, |words| with_soft_hyphens(words.get(key)))
    }
}

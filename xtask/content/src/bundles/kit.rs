//! The kit on paper, ready to be set: each of its pages in each of its languages.

use saqbol::curriculum::Reading;

use super::reading;
use crate::library::Library;
use crate::read::kit::Planned;
use crate::read::reading::{Insert, Page, To};

/// The page to read that says of every lesson what it is about and trains.
const LESSONS: &str = "lessons";

/// A page of the kit in one language.
pub struct KitPage {
    /// Its folder's name in `static/kit/` or `static/reading/`.
    pub id: String,
    pub lang: String,
    /// What one finds on it, in a sentence.
    pub teaser: String,
    pub page: Reading,
    /// What is written below the parts of each section, as many as the page has sections.
    pub inserts: Vec<Option<Insert>>,
}

/// All pages, language by language, in the order in which they are listed: those of the kit's own first.
pub fn kit(library: &Library) -> Vec<KitPage> {
    let kit = &library.kit;
    let borrowed = kit.borrowed.iter();
    let borrowed =
        borrowed.filter_map(|id| library.reading.iter().find(|page| page.id == id.value));
    let pages: Vec<&Page> = borrowed.chain(&kit.pages).collect();
    let mut all = Vec::new();
    for lang in &kit.languages {
        all.extend(pages.iter().map(|page| compiled(library, page, lang)));
    }
    all
}

fn compiled(library: &Library, page: &Page, lang: &str) -> KitPage {
    let mut compiled = reading::page(library, page, lang);
    let inserts: Vec<Option<Insert>> = page
        .sections
        .iter()
        .map(|section| section.insert.as_ref().map(|insert| insert.value))
        .collect();
    for (section, insert) in compiled.sections.iter_mut().zip(&inserts) {
        if *insert == Some(Insert::Plan)
            && let Some(table) = &mut section.table
        {
            table.rows = rows(library, page, lang);
        }
    }
    let wording = page.wordings.get(lang);
    KitPage {
        id: page.id.clone(),
        lang: lang.to_string(),
        teaser: wording
            .map_or("", |wording| wording.get("page.teaser"))
            .to_string(),
        page: compiled,
        inserts,
    }
}

/// The year plan: grade, quarter, the lesson's title, what it trains, which topic of the ministry's it fits.
fn rows(library: &Library, page: &Page, lang: &str) -> Vec<Vec<String>> {
    let row = |planned: &Planned| {
        let topic = ["topics.", &planned.topic].concat();
        let wording = page.wordings.get(lang);
        let topic = match planned.topic.as_str() {
            "" => "–",
            _ => wording.map_or("", |wording| wording.get(&topic)),
        };
        vec![
            planned.grade.to_string(),
            planned.quarter.to_string(),
            title(library, &planned.lesson, lang),
            trains(library, &planned.lesson, lang),
            topic.to_string(),
        ]
    };
    library.kit.plan.iter().map(row).collect()
}

/// How a lesson is called.
fn title(library: &Library, lesson: &str, lang: &str) -> String {
    let mut lessons = library.modules.iter();
    let lesson = lessons.find(|known| known.module.id == lesson);
    let words = lesson.and_then(|lesson| lesson.words.get(lang));
    words.map_or("", |words| words.get("title")).to_string()
}

/// What a lesson is about and trains: a page to read says it once for everybody.
fn trains(library: &Library, lesson: &str, lang: &str) -> String {
    let mut pages = library.reading.iter();
    let sections = pages
        .find(|page| page.id == LESSONS)
        .map(|page| (page, &page.sections));
    let Some((page, sections)) = sections else {
        return String::new();
    };
    let to = To::Lesson(lesson.to_string());
    for section in sections {
        if let Some(part) = section.parts.iter().find(|part| part.to == to) {
            let key = [&section.id, ".", &part.id].concat();
            let wording = page.wordings.get(lang);
            return wording.map_or("", |wording| wording.get(&key)).to_string();
        }
    }
    String::new()
}

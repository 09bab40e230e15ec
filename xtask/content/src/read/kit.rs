use std::path::Path;

use super::reading::{self, Page};
use crate::files::{At, Fields, Source};
use crate::problem::Problems;

/// What the kit consists of.
const FILE: &str = "static/kit/kit.toml";

/// What a school or a ministry is handed on paper: pages like those to read, in some of the languages.
#[derive(Clone, Debug, Default)]
pub struct Kit {
    /// Codes of languages, the first one first on the list of pages.
    pub languages: Vec<String>,
    /// Pages to read that are in the kit as well, by id.
    pub borrowed: Vec<At<String>>,
    /// Which lesson is for which grade, in the order of the school years.
    pub plan: Vec<Planned>,
    /// By `order`.
    pub pages: Vec<Page>,
}

/// A lesson's place in the years of a school.
#[derive(Clone, Debug)]
pub struct Planned {
    pub line: usize,
    /// A module's id.
    pub lesson: String,
    pub grade: u32,
    /// The quarter of the school year, 1 to 4.
    pub quarter: u32,
    /// The ministry's topic that it fits: a part of the section `topics`; empty if none.
    pub topic: String,
}

impl Kit {
    /// The file of the plan, from the project's root.
    pub fn file(&self) -> &'static str {
        FILE
    }
}

/// Reads `static/kit/`; where there is none the kit is empty.
pub fn read(root: &Path, problems: &Problems) -> Kit {
    if !root.join(FILE).exists() {
        return Kit::default();
    }
    let Some(source) = Source::read(root, FILE, problems) else {
        return Kit::default();
    };
    let Some(table) = source.table(problems) else {
        return Kit::default();
    };
    let fields = Fields::new(&source, &table, "this kit", problems);
    let languages = fields.texts("languages");
    let languages: Vec<String> = languages.into_iter().map(|code| code.value).collect();
    let borrowed = fields.texts("reading");
    let mut plan = Vec::new();
    for lesson in fields.tables("lesson", "this lesson") {
        plan.extend(planned(&lesson));
        lesson.finish();
    }
    fields.finish();
    let mut pages = reading::read_paper(root, &languages, problems);
    pages.sort_by_key(|page| page.order);
    Kit {
        languages,
        borrowed,
        plan,
        pages,
    }
}

fn planned(fields: &Fields) -> Option<Planned> {
    let lesson = fields.need_text("id");
    let number = |key: &'static str| {
        let number = fields.number(key);
        if number.is_none() && !fields.has(key) {
            fields.missing(key, "2");
        }
        number.map(|number| number.value)
    };
    let (grade, quarter) = (number("grade"), number("quarter"));
    let topic = fields.text("topic");
    Some(Planned {
        line: fields.line,
        lesson: lesson?.value,
        grade: grade?,
        quarter: quarter?,
        topic: topic.map(|topic| topic.value).unwrap_or_default(),
    })
}

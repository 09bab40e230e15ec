use std::collections::BTreeMap;
use std::path::Path;

use saqbol::curriculum::{ReadingGroup, ReadingKind, ReadingLink};

use super::languages::Language;
use crate::files::ids::{self, Places};
use crate::files::words::{self, Wording};
use crate::files::{At, Fields, Source};
use crate::problem::Problems;

/// Where the pages are.
pub const FOLDER: &str = "static/reading";
/// Where those on paper are (`read/kit.rs`): they are in no group.
const PAPER: &str = "static/kit";

/// A page for adults to read, as its author wrote it.
#[derive(Clone, Debug)]
pub struct Page {
    /// The folder's name.
    pub id: String,
    pub group: ReadingGroup,
    /// Its place in the group.
    pub order: u32,
    /// The day on which its facts were last compared with their sources.
    pub checked: String,
    pub sections: Vec<Section>,
    /// By language code.
    pub wordings: BTreeMap<String, Wording>,
    /// `static/reading/tonight/page.toml`
    pub file: String,
}

/// One of its sections.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: String,
    pub line: usize,
    pub kind: ReadingKind,
    pub parts: Vec<Part>,
    /// Names of columns; their headings are words.
    pub columns: Vec<String>,
    pub rows: Vec<At<Vec<String>>>,
    /// The column that is drawn as bars, counted from 1; 0 if none is.
    pub chart: u32,
    /// On paper alone: what the tool writes below the parts.
    pub insert: Option<At<Insert>>,
    /// Ids of `static/sources.toml`.
    pub sources: Vec<At<String>>,
    /// Whether it is left out of print.
    pub unprinted: bool,
}

/// A step, a line, a question, a word of a section.
#[derive(Clone, Debug)]
pub struct Part {
    pub id: String,
    pub line: usize,
    pub to: To,
    /// Numbers to call below the text of a line that opens.
    pub calls: Vec<At<String>>,
    /// Whether the sentence is one of those that are proposed.
    pub proposed: bool,
    /// What the tool writes behind the words.
    pub fact: Option<Fact>,
    /// Words of any language by which a word of a glossary is found besides its names.
    pub also: Vec<At<String>>,
}

/// What the tool knows and no author writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    Version,
    /// The day of the version.
    Day,
    /// Who publishes this copy, and how they are reached: `static/publisher.toml`.
    Publisher,
    Contact,
}

impl Fact {
    /// Each by the name that authors write.
    pub const NAMES: [(&'static str, Fact); 4] = [
        ("version", Fact::Version),
        ("day", Fact::Day),
        ("publisher", Fact::Publisher),
        ("contact", Fact::Contact),
    ];

    /// Whether there may be none: then the part has words for that.
    pub fn may_lack(self) -> bool {
        self != Fact::Version
    }
}

/// What the tool writes on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insert {
    /// The rows of the year plan (`static/kit/kit.toml`).
    Plan,
    /// The publisher's address as a QR code, or a line to write one on.
    Qr,
    /// What a web server is told, as it lies in `server/`.
    Nginx,
    Apache,
    Iis,
}

impl Insert {
    /// Each by the name that authors write.
    pub const NAMES: [(&'static str, Insert); 5] = [
        ("plan", Insert::Plan),
        ("qr", Insert::Qr),
        ("nginx", Insert::Nginx),
        ("apache", Insert::Apache),
        ("iis", Insert::Iis),
    ];
}

/// Where a part leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    Nowhere,
    Call(String),
    Lesson(String),
    Page(String),
    /// A line of the same page that opens, by its section and its part: `happened/threat`; or a section by its id.
    Line(String),
}

impl To {
    /// What kind of thing it is, as the app has it.
    pub fn link(&self) -> ReadingLink {
        match self {
            To::Nowhere => ReadingLink::Nowhere,
            To::Call(_) => ReadingLink::Call,
            To::Lesson(_) => ReadingLink::Lesson,
            To::Page(_) => ReadingLink::Page,
            To::Line(_) => ReadingLink::Line,
        }
    }

    /// A number, or the id of a module, of another page or of a line; empty for nowhere.
    pub fn text(&self) -> &str {
        match self {
            To::Nowhere => "",
            To::Call(text) | To::Lesson(text) | To::Page(text) | To::Line(text) => text,
        }
    }
}

/// Reads `static/reading/`: by group, in the order that the authors gave.
pub fn read(root: &Path, languages: &[Language], problems: &Problems) -> Vec<Page> {
    let codes: Vec<&str> = languages.iter().map(Language::code).collect();
    read_folder(root, FOLDER, &codes, problems)
}

/// Reads the pages of `static/kit/`, which have words in some languages alone.
pub fn read_paper(root: &Path, languages: &[String], problems: &Problems) -> Vec<Page> {
    let codes: Vec<&str> = languages.iter().map(String::as_str).collect();
    read_folder(root, PAPER, &codes, problems)
}

fn read_folder(root: &Path, below: &str, languages: &[&str], problems: &Problems) -> Vec<Page> {
    let folders = std::fs::read_dir(root.join(below)).into_iter().flatten();
    let mut names: Vec<String> = folders
        .flatten()
        .filter(|entry| entry.path().join("page.toml").is_file() || below == FOLDER)
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    let mut pages: Vec<Page> = names
        .into_iter()
        .filter_map(|name| read_page(root, below, name, languages, problems))
        .collect();
    pages.sort_by_key(|page| (page.group as u8, page.order));
    pages
}

fn read_page(
    root: &Path,
    below: &str,
    id: String,
    languages: &[&str],
    problems: &Problems,
) -> Option<Page> {
    let file = format!("{below}/{id}/page.toml");
    let source = Source::read(root, &file, problems)?;
    let table = source.table(problems)?;
    let fields = Fields::new(&source, &table, "this page", problems);
    let group = match below {
        PAPER => None,
        _ => fields.need_word("group", &ReadingGroup::NAMES),
    };
    let order = fields.number("order");
    if order.is_none() && !fields.has("order") {
        fields.missing("order", "10");
    }
    let checked = fields.need_text("checked");
    let mut places = Places::default();
    let mut sections = Vec::new();
    for section in fields.tables("section", "this section") {
        sections.extend(read_section(&section, &mut places));
    }
    fields.finish();
    let wordings = languages.iter().map(|lang| {
        let file = format!("{below}/{id}/{lang}.ftl");
        (lang.to_string(), words::read(root, &file, problems))
    });
    Some(Page {
        group: group.map_or(ReadingGroup::Home, |group| group.value),
        order: order.map_or(0, |order| order.value),
        checked: checked.map(|day| day.value).unwrap_or_default(),
        sections,
        wordings: wordings.collect(),
        file,
        id,
    })
}

fn read_section(fields: &Fields, places: &mut Places) -> Option<Section> {
    let id = ids::take_id(fields, "", places);
    let inside = [id.as_deref().unwrap_or_default(), "."].concat();
    let kind = fields.need_word("kind", &ReadingKind::NAMES);
    let parts = fields.tables("parts", "this part");
    let parts = parts
        .iter()
        .filter_map(|part| read_part(part, &inside, places));
    let parts: Vec<Part> = parts.collect();
    let columns: Vec<String> = fields
        .texts("columns")
        .into_iter()
        .map(|c| c.value)
        .collect();
    let chart = fields.text("chart").and_then(|chart| {
        let at = columns.iter().position(|column| *column == chart.value);
        if at.is_none() {
            fields.error(
                chart.line,
                format!("`chart` names no column: \"{chart}\""),
                format!("use one of {}", columns.join(", ")),
            );
        }
        u32::try_from(at? + 1).ok()
    });
    let section = Section {
        line: fields.line,
        rows: fields.lists("rows"),
        chart: chart.unwrap_or(0),
        insert: fields.word("insert", &Insert::NAMES),
        sources: fields.texts("sources"),
        unprinted: fields.flag("unprinted"),
        kind: kind.map_or(ReadingKind::Text, |kind| kind.value),
        id: id?,
        parts,
        columns,
    };
    fields.finish();
    Some(section)
}

/// `inside` is what stands before the ids of the section's parts.
fn read_part(fields: &Fields, inside: &str, places: &mut Places) -> Option<Part> {
    let to = [
        fields.text("call").map(|at| To::Call(at.value)),
        fields.text("lesson").map(|at| To::Lesson(at.value)),
        fields.text("page").map(|at| To::Page(at.value)),
        fields.text("line").map(|at| To::Line(at.value)),
    ];
    let fact = fields.word("fact", &Fact::NAMES);
    let calls = fields.texts("calls");
    let proposed = fields.flag("proposed");
    let also = fields.texts("also");
    let id = ids::take_id(fields, inside, places);
    fields.finish();
    Some(Part {
        fact: fact.map(|fact| fact.value),
        id: id?,
        line: fields.line,
        to: to.into_iter().flatten().next().unwrap_or(To::Nowhere),
        calls,
        proposed,
        also,
    })
}

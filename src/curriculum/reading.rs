use serde::Serialize;

use crate::packed::unpack;

/// A page for adults to read, in one language (`static/reading/`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reading {
    pub title: String,
    pub lead: String,
    /// The day on which its facts were last compared with their sources: `2026-11-28`.
    pub checked: String,
    pub sections: Vec<ReadingSection>,
}

unpack!(struct Reading { title, lead, checked, sections });

impl Reading {
    /// The sections to choose from that stand together with this one: one sheet to sign. Empty where it is none of them.
    pub fn sheet(&self, section: &str) -> &[ReadingSection] {
        let mut sheets = self
            .sections
            .chunk_by(|one, next| one.kind == next.kind)
            .filter(|sheet| sheet.iter().any(|of| of.kind == ReadingKind::Promise));
        sheets
            .find(|sheet| sheet.iter().any(|of| of.id == section))
            .unwrap_or_default()
    }

    /// Where a number is called, as the page says it: its number, and who answers.
    pub fn call(&self, number: &str) -> Option<&ReadingPart> {
        let mut parts = self.sections.iter().flat_map(|of| &of.parts);
        parts.find(|part| part.link == ReadingLink::Call && part.to == number)
    }

    /// The way on this page that leads to a line of it.
    pub fn way_to(&self, line: &str) -> Option<&ReadingPart> {
        let mut parts = self.sections.iter().flat_map(|of| &of.parts);
        parts.find(|part| part.link == ReadingLink::Line && part.to == line)
    }
}

/// A part of such a page with a headline of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingSection {
    /// Its name within the page, for ever: what somebody has ticked is kept under it.
    pub id: String,
    pub kind: ReadingKind,
    pub title: String,
    /// What stands above the parts; empty if nothing. Paragraphs are parted by an empty line.
    pub intro: String,
    pub parts: Vec<ReadingPart>,
    /// The numbers of a [`ReadingKind::Table`]; no other kind has any.
    pub table: Option<ReadingTable>,
    /// What it cannot say; empty if nothing.
    pub note: String,
    /// Whole references, in the order in which the author names them.
    pub sources: Vec<String>,
    /// Whether it stands on the screen alone: who finds the paper might be the one it is about.
    pub unprinted: bool,
}

unpack!(struct ReadingSection { id, kind, title, intro, parts, table, note, sources, unprinted });

/// How a section is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ReadingKind {
    /// The intro alone.
    Text,
    /// Numbered steps.
    Steps,
    /// Whole sentences.
    List,
    /// Closed lines that open.
    Open,
    /// Buttons that dial.
    Calls,
    /// Ways to lessons and to other pages.
    Links,
    /// Sentences to choose: only what is chosen is printed, and nothing is kept.
    Promise,
    /// A list to tick off, kept on the device.
    Ticks,
    /// Questions of which one is drawn at a time.
    Cards,
    /// Words and what they mean.
    Terms,
    /// Numbers, and bars of one of their columns.
    Table,
}

unpack!(
    enum ReadingKind {
        Text,
        Steps,
        List,
        Open,
        Calls,
        Links,
        Promise,
        Ticks,
        Cards,
        Terms,
        Table,
    }
);

impl ReadingKind {
    /// Each kind by the name that authors write.
    pub const NAMES: [(&'static str, ReadingKind); 11] = [
        ("text", ReadingKind::Text),
        ("steps", ReadingKind::Steps),
        ("list", ReadingKind::List),
        ("open", ReadingKind::Open),
        ("calls", ReadingKind::Calls),
        ("links", ReadingKind::Links),
        ("promise", ReadingKind::Promise),
        ("ticks", ReadingKind::Ticks),
        ("cards", ReadingKind::Cards),
        ("terms", ReadingKind::Terms),
        ("table", ReadingKind::Table),
    ];

    /// Whether each of its parts has a text besides its headline; `None` where it may.
    pub fn has_texts(self) -> Option<bool> {
        match self {
            ReadingKind::Steps | ReadingKind::Open | ReadingKind::Terms => Some(true),
            ReadingKind::Ticks => None,
            _ => Some(false),
        }
    }
}

/// A step, a line, a question, a word of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingPart {
    pub id: String,
    pub title: String,
    /// What stands below its headline; empty if nothing.
    pub text: String,
    pub link: ReadingLink,
    /// Where it leads: a number to call, a module's id, another page's, or a line's or a section's in the page; empty if
    /// nowhere.
    pub to: String,
    /// Numbers to call below its text; the page says elsewhere who answers there.
    pub calls: Vec<String>,
    /// Whether the author proposes this sentence to whoever does not choose one by one.
    pub proposed: bool,
    /// Of a word: what else it is called, also in the other languages; it is found by these too. In small letters.
    pub also: String,
}

unpack!(struct ReadingPart { id, title, text, link, to, calls, proposed, also });

/// What a part leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ReadingLink {
    Nowhere,
    Call,
    Lesson,
    Page,
    /// A line of the same page, which opens, or a section of it.
    Line,
}

unpack!(
    enum ReadingLink {
        Nowhere,
        Call,
        Lesson,
        Page,
        Line,
    }
);

/// Numbers in rows; no columns where a section has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReadingTable {
    /// The headings. The first column names the row.
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// The column that is drawn as bars, counted from 1; 0 if none is.
    pub chart: u32,
}

unpack!(struct ReadingTable { columns, rows, chart });

/// What is known of a page before it is loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingEntry {
    pub id: String,
    pub group: ReadingGroup,
    pub title: String,
    pub teaser: String,
}

unpack!(struct ReadingEntry { id, group, title, teaser });

/// Where a page is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ReadingGroup {
    /// On the families' page.
    Home,
    /// On the teachers' page.
    Teach,
    /// For teachers, psychologists, parents, students.
    Background,
    /// About Saqbol itself.
    About,
}

unpack!(
    enum ReadingGroup {
        Home,
        Teach,
        Background,
        About,
    }
);

impl ReadingGroup {
    /// Each group by the name that authors write.
    pub const NAMES: [(&'static str, ReadingGroup); 4] = [
        ("home", ReadingGroup::Home),
        ("teach", ReadingGroup::Teach),
        ("background", ReadingGroup::Background),
        ("about", ReadingGroup::About),
    ];
}

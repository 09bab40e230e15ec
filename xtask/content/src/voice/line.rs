use saqbol::curriculum::Band;

/// What is recorded in one go and kept in one file: a module, a band's check, or what all lessons have in common.
pub struct Pack {
    /// The module's id or the check's; `common`.
    pub id: String,
    /// Its title in this language; empty where it has none.
    pub title: String,
    /// `None` for what all bands have in common.
    pub band: Option<Band>,
    /// In the order in which they are read; no two have the same words.
    pub lines: Vec<Line>,
}

impl Pack {
    /// The folder of its band: `a`, `b`, `c`, `all`.
    pub fn folder(&self) -> &'static str {
        self.band.map_or("all", Band::letter)
    }
}

/// One sentence that a voice speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The key of its text and which sentence it is, from 1: `chest.title.1`.
    pub key: String,
    /// It changes with the words alone ([`super::hash`]).
    pub hash: String,
    pub words: String,
    pub role: Role,
    /// The mood that the pictures name, such as `worried`; empty for an even voice.
    pub mood: String,
}

/// Who speaks a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who tells the story, asks and explains.
    Narrator,
    Saq,
    /// The child whose story it is.
    Learner,
    /// Somebody of the story, by the name in this language.
    Person(String),
}

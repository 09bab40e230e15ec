//! What a channel is made of, and how lessons are laid out in it.

use saqbol::curriculum::Band;
use saqbol::language::Lang;

/// A title and what is said below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// At most 200 characters.
    pub title: String,
    /// Of a channel at most 400 characters.
    pub description: String,
}

/// A picture beside a title; Kolibri shows it 16 to 9.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture<'a> {
    /// `svg` or `png`.
    pub extension: &'static str,
    pub bytes: &'a [u8],
}

/// One page of a module in one language: the lesson, or what a teacher reads.
#[derive(Clone)]
pub struct Lesson<'a> {
    /// The module's id; its first letter is its band's.
    pub module: &'a str,
    pub band: Band,
    pub lang: Lang,
    pub words: Words,
    pub picture: Option<Picture<'a>>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// A zip with an `index.html`.
    pub zip: &'a [u8],
    /// Only teachers ("coaches") see it, and nobody's progress counts it.
    pub for_coaches: bool,
}

/// What opens into topics and lessons, or a lesson.
pub enum Node<'a> {
    Topic {
        /// Names it among those beside it, for ever: its id is made of it.
        key: String,
        lang: Option<Lang>,
        words: Words,
        picture: Option<Picture<'a>>,
        inside: Vec<Node<'a>>,
    },
    Lesson(Lesson<'a>),
}

/// A channel: what a school imports as a whole.
pub struct Channel<'a> {
    /// Names it among ours, for ever: `kk`, or `all`.
    pub key: String,
    /// None where it holds several languages.
    pub lang: Option<Lang>,
    pub words: Words,
    pub picture: Option<Picture<'a>>,
    /// Kolibri imports a channel again only where this has grown.
    pub version: u32,
    pub inside: Vec<Node<'a>>,
}

impl<'a> Channel<'a> {
    /// The channel of one language: a topic for each band that has lessons in it, youngest first. `band` gives a topic's
    /// words. Lessons of other languages are left out; the others keep their order.
    pub fn of_language(
        lang: Lang,
        words: Words,
        picture: Option<Picture<'a>>,
        version: u32,
        band: impl Fn(Band) -> Words,
        lessons: &[Lesson<'a>],
    ) -> Channel<'a> {
        Channel {
            key: lang.code().into(),
            lang: Some(lang),
            words,
            picture,
            version,
            inside: by_band(lang, &band, lessons),
        }
    }

    /// The channel of all languages: a topic for each language, with the bands' topics inside. `language` gives a
    /// language's words, `band` those of a band in it.
    pub fn of_all(
        words: Words,
        picture: Option<Picture<'a>>,
        version: u32,
        language: impl Fn(Lang) -> Words,
        band: impl Fn(Lang, Band) -> Words,
        lessons: &[Lesson<'a>],
    ) -> Channel<'a> {
        let topic = |lang: Lang| Node::Topic {
            key: lang.code().into(),
            lang: Some(lang),
            words: language(lang),
            picture,
            inside: by_band(lang, &|of| band(lang, of), lessons),
        };
        let has_any = |lang: &Lang| lessons.iter().any(|lesson| lesson.lang == *lang);
        Channel {
            key: "all".into(),
            lang: None,
            words,
            picture,
            version,
            inside: Lang::all().filter(has_any).map(topic).collect(),
        }
    }
}

/// A band's topic wears the picture of its first lesson.
fn by_band<'a>(lang: Lang, words: &dyn Fn(Band) -> Words, lessons: &[Lesson<'a>]) -> Vec<Node<'a>> {
    let mut topics = Vec::new();
    for band in Band::ALL {
        let here = |lesson: &&Lesson<'a>| lesson.lang == lang && lesson.band == band;
        let here: Vec<Lesson<'a>> = lessons.iter().filter(here).cloned().collect();
        if let Some(first) = here.first() {
            topics.push(Node::Topic {
                key: band.letter().into(),
                lang: Some(lang),
                words: words(band),
                picture: first.picture,
                inside: here.into_iter().map(Node::Lesson).collect(),
            });
        }
    }
    topics
}

/// The number that Kolibri compares: of `1.2.3`, 10203. What is no such version counts as 0.
pub fn version_number(version: &str) -> u32 {
    let mut parts = version.split('.').map(|part| part.parse::<u32>().ok());
    let mut next = || parts.next().flatten().unwrap_or(0).min(99);
    let (major, minor, patch) = (next(), next(), next());
    (major * 100 + minor) * 100 + patch
}

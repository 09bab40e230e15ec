use saqbol::curriculum::{Judged, Rehearsal, Step};

use super::keys::StepKeys;
use super::routes::{Routes, Scene};
use crate::files::tags::Held;
use crate::measure::cost::Cost;
use crate::measure::item::Item;
use crate::measure::offer::Offer;
use crate::measure::texts::Texts;
use crate::measure::thing::{Sort, Thing};

/// Adds a problem of the structure: the key of the thing that it is about, what is wrong, how to mend it.
pub type Report<'a> = &'a dyn Fn(&str, String, &str);

/// What is asked of a kind of step when lessons are checked, measured and reported on.
pub trait Authored {
    /// The keys of its words, besides the ones that every step has (its text, heading and picture).
    fn keys(&self, keys: &mut StepKeys);

    /// How many words stand on the screen at once besides heading and text: everything to choose from, and the longest
    /// reason that opens. Bubbles of a chat are not counted.
    fn shown(&self, texts: &Texts) -> usize;

    /// What answering costs: the letters to read and the taps.
    fn cost(&self, texts: &Texts) -> Cost;

    /// Every id that a response may name.
    fn ids(&self) -> Vec<String>;

    /// Everything that a learner judges in it.
    fn judged(&self, _step: &str) -> Vec<Thing> {
        Vec::new()
    }

    /// Its items of which exactly one answer is right: it could be guessed from its place or length.
    fn items(&self, _step: &str) -> Vec<Item> {
        Vec::new()
    }

    /// Its questions with written answers: what could be told from the words of the answers alone.
    fn offers(&self, _step: &str) -> Vec<Offer> {
        Vec::new()
    }

    /// What it is about as a whole, where the answers are always the same three.
    fn situation(&self, _step: &str) -> Option<Situated> {
        None
    }

    /// Whether the reassuring cues hold that its things may carry, by the keys of their tags: what is safe carries true
    /// ones, a danger false ones.
    fn held(&self, step: &str) -> Vec<(String, Held)> {
        let things = self.judged(step).into_iter();
        things
            .map(|thing| {
                let held = match thing.sort {
                    Sort::Safe => Held::True,
                    Sort::Unverified => Held::Open,
                    Sort::Danger => Held::False,
                };
                (thing.key, held)
            })
            .collect()
    }

    /// Who says its words aloud, where somebody in the story does.
    fn spoken(&self, _step: &str) -> Vec<Spoken> {
        Vec::new()
    }

    /// Words of it that are there and can never be shown; `has` says of a key whether a language has words under it.
    fn unseen(&self, _step: &str, _has: &dyn Fn(&str) -> bool) -> Vec<Unseen> {
        Vec::new()
    }

    /// Whether it only tells: with a picture it is a page of a picture book.
    fn tells(&self) -> bool {
        false
    }

    /// Whether it asks for an order, so that its author has to say which orders matter.
    fn is_ordered(&self) -> bool {
        false
    }

    /// Whether the first two of the cast are shown at their desks.
    fn seats_two(&self) -> bool {
        false
    }

    /// The people of the cast that are seen or heard in it.
    fn people(&self) -> Vec<&str> {
        Vec::new()
    }

    /// Those who are seen in it and are not of the cast.
    fn strangers(&self, _step: &str) -> Vec<Stranger> {
        Vec::new()
    }

    /// What its routes have in common, where a story branches.
    fn routes(&self, _step: &str, _scene: &Scene) -> Option<Routes> {
        None
    }

    /// What is rehearsed within it, by the keys of the places.
    fn rehearsals(&self, _step: &str) -> Vec<(String, Rehearsal)> {
        Vec::new()
    }

    /// Reports where an alarm does not fit what is judged, and where nothing is right.
    fn check_alarms(&self, _step: &str, _report: Report) {}

    /// Reports what is wrong with it as a screen of a module.
    fn check(&self, _step: &str, _report: Report) {}

    /// How it meets a criterion of the curriculum, for the report; `None` where it has nothing to do with it.
    fn meets(&self, _step: &Step, _criterion: Criterion) -> Option<String> {
        None
    }

    /// The pictures that it shows besides the step's own scene, as files of `static/art/` without their ending.
    fn pictures(&self) -> Vec<String> {
        Vec::new()
    }

    /// Those whom a learner can choose as helpers, by their ids within the step.
    fn team(&self) -> Vec<String> {
        Vec::new()
    }

    /// A playable conversation's nodes, and how many of them are endings; (0, 0) for everything else.
    fn nodes(&self) -> (usize, usize) {
        (0, 0)
    }
}

/// A situation: what it really is, and the keys of all that is read before it is judged.
pub struct Situated {
    pub sort: Sort,
    pub keys: Vec<String>,
}

/// Somebody who is seen in a step and is not of the cast.
pub struct Stranger {
    /// The picture, among `static/art/people/`.
    pub face: String,
    /// The key of what they say or show; their name stands under it with `-name`.
    pub key: String,
}

/// Words that somebody in the story says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The key of the words.
    pub key: String,
    pub by: Speaker,
    /// As pictures name moods; `None`: as one speaks.
    pub mood: Option<String>,
}

/// Who says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// Saq, or one of the cast, by the id.
    Person(String),
    /// Somebody whose name stands under this key.
    Named(String),
    /// The child whose story it is.
    Learner,
}

/// Words that can never be shown.
pub struct Unseen {
    pub key: String,
    /// Why not, and how to mend it.
    pub why: String,
    pub mend: String,
}

/// What the report asks of single steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// C5: every way of a conversation ends in telling.
    Telling,
    /// C11: helpers are chosen.
    Helpers,
    /// C11: the first sentence to a grown-up is made.
    FirstSentence,
    /// C19: choices in a conversation matter.
    Choices,
}

/// Something judged, by the key of its words, if it is.
pub fn thing(key: String, judged: Option<Judged>) -> Option<Thing> {
    judged.map(|judged| Thing {
        key,
        judged,
        sort: judged.into(),
    })
}

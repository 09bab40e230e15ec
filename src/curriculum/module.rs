use serde::Serialize;

use super::{Band, Sign, Step};
use crate::packed::unpack;

/// A lesson of ten minutes: the structure, without a word of any language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Module {
    pub id: String,
    pub band: Band,
    /// Raised by authors when right answers change.
    pub version: u32,
    /// The warning signs that it trains.
    pub signs: Vec<Sign>,
    /// The people of the story.
    pub cast: Vec<Person>,
    /// The screens in order; the quiz follows them.
    pub steps: Vec<Step>,
    pub quiz: Quiz,
    pub boosters: Vec<Booster>,
}

unpack!(struct Module { id, band, version, signs, cast, steps, quiz, boosters });

/// Somebody who appears in a module; the name is the word `who-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    pub id: String,
    /// The picture's id among `static/art/people/`.
    pub art: String,
}

unpack!(struct Person { id, art });

/// The pool of closing questions and how many of them one learner is shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Quiz {
    pub show: u32,
    pub pool: Vec<Step>,
}

unpack!(struct Quiz { show, pool });

/// Three to five items in situations that the walk does not have, for weeks later.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Booster {
    pub id: String,
    pub items: Vec<Step>,
}

unpack!(struct Booster { id, items });

impl Module {
    /// A module of items alone: what a band's boosters and checks are drawn from.
    pub fn of_items(id: &str, band: Band, pool: Vec<Step>) -> Module {
        Module {
            id: id.into(),
            band,
            version: 1,
            signs: Vec::new(),
            cast: Vec::new(),
            steps: Vec::new(),
            quiz: Quiz { show: 0, pool },
            boosters: Vec::new(),
        }
    }

    /// The picture of a person of the cast; a person without an entry is drawn by its own id (Saq).
    pub fn art_of<'a>(&'a self, person: &'a str) -> &'a str {
        self.cast
            .iter()
            .find(|p| p.id == person)
            .map_or(person, |p| &p.art)
    }

    /// Every step: the walk's, the quiz pool's, the boosters'.
    pub fn all_steps(&self) -> impl Iterator<Item = &Step> {
        self.steps
            .iter()
            .chain(&self.quiz.pool)
            .chain(self.boosters.iter().flat_map(|booster| &booster.items))
    }
}

/// The picture to colour that belongs to a module of the youngest, by its id: `colour/a1` for `a1-treasure-chest`.
pub fn colouring(module: &str) -> String {
    ["colour/", module.split('-').next().unwrap_or_default()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::{Kind, Part, steps::Say};

    #[test]
    fn all_steps_are_the_walks_the_quizs_and_the_boosters() {
        let step = |id: &str| Step::plain(id, Part::Own, Kind::Say(Say::default()));
        let module = Module {
            steps: vec![step("a")],
            cast: vec![Person {
                id: "dana".into(),
                art: "girl".into(),
            }],
            boosters: vec![Booster {
                id: "later".into(),
                items: vec![step("c"), step("d")],
            }],
            ..Module::of_items("m", Band::B, vec![step("b")])
        };
        let ids: Vec<&str> = module.all_steps().map(|step| step.id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c", "d"]);
        assert_eq!(module.id, "m");
        assert_eq!(
            (module.art_of("dana"), module.art_of("saq")),
            ("girl", "saq")
        );
    }
}

//! What a class did with each warning sign.

use super::answer::{Answer, short_id};
use super::rated::Chosen;
use super::steps_of_five::STEP;
use crate::curriculum::{Judged, Module, Sign};
use crate::learning::Score;

/// A warning sign with what was noticed of it, and how often something safe that looks like it was taken for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignScore {
    pub sign: Sign,
    pub score: Score,
}

/// What was chosen at a module's items, by the sign that each item shows or looks like; in the order of the signs. Items
/// that fewer than [`STEP`] pupils were asked are left out, as are those that are about no sign.
pub fn by_sign(module: &Module, chosen: &[Chosen]) -> Vec<SignScore> {
    let mut all = Vec::new();
    for step in &module.quiz.pool {
        let task = step.kind.task();
        let sign = match task.judged() {
            Some(Judged::Sign(sign)) => sign,
            Some(Judged::Foil { looks_like, .. }) => looks_like,
            None => continue,
        };
        let Some(poll) = step.kind.poll() else {
            continue;
        };
        let item = short_id(&step.id);
        let given = || chosen.iter().filter(|one| one.item == item);
        let asked: u32 = given().map(|one| one.count).sum();
        if (asked as usize) < STEP {
            continue;
        }
        let mut score = Score::default();
        for one in given() {
            let mut options = poll.options.iter();
            let Some(option) = options.find(|option| Answer::option(option.id) == one.option)
            else {
                continue;
            };
            for judgement in task.judge(&[vec![option.id.to_string()]]) {
                for _ in 0..one.count {
                    score.count(judgement.verdict);
                }
            }
        }
        add(&mut all, SignScore { sign, score });
    }
    all
}

/// Adds what was done with one sign to what is known of all, which stay in their order.
pub fn add(all: &mut Vec<SignScore>, more: SignScore) {
    match all.binary_search_by_key(&more.sign, |known| known.sign) {
        Ok(at) => {
            if let Some(known) = all.get_mut(at) {
                known.score += more.score;
            }
        }
        Err(at) => all.insert(at, more),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::steps::{Detail, Setting, Shows, Situation, Stage, Truth};
    use crate::curriculum::{Band, Kind, Part, Step};

    pub fn module() -> Module {
        let sign = |text| Sign::parse(text).expect("a sign");
        let step = |id: &str, truth| {
            let detail = Detail {
                id: "now".into(),
                shows: Shows::Text,
                from: None,
                face: None,
                art: None,
                at: None,
                inside: false,
            };
            let setting = Setting {
                stage: Stage::Chat,
                details: vec![detail],
            };
            Step::plain(
                id,
                Part::Quiz,
                Kind::Situation(Situation { setting, truth }),
            )
        };
        let safe = Truth::Safe {
            looks_like: sign("F2"),
            close: true,
        };
        let danger = |text| Truth::Danger {
            sign: sign(text),
            whole: true,
        };
        Module::of_items(
            "b1-x",
            Band::B,
            vec![
                step("q-safe", safe),
                step("q-gift", danger("F2")),
                step("q-secret", danger("F3")),
            ],
        )
    }

    fn chosen(item: &str, option: &str, count: u32) -> Chosen {
        Chosen {
            item: short_id(item),
            option: Answer::option(option),
            count,
        }
    }

    #[test]
    fn what_looks_like_a_sign_stands_beside_it() {
        let module = module();
        let options: Vec<String> = module.quiz.pool[0]
            .kind
            .poll()
            .map(|poll| poll.options.iter().map(|o| o.id.to_string()).collect())
            .expect("three answers");
        let [fine, _, stop] = options.as_slice() else {
            panic!("{options:?}");
        };
        let all = by_sign(
            &module,
            &[
                chosen("q-gift", stop, 4),
                chosen("q-gift", fine, 2),
                chosen("q-safe", fine, 5),
                chosen("q-safe", stop, 1),
                // Four pupils are too few, and what no item has is passed over.
                chosen("q-secret", stop, 4),
                chosen("q-gone", stop, 9),
            ],
        );
        let [gift] = all.as_slice() else {
            panic!("{all:?}");
        };
        assert_eq!(gift.sign.to_string(), "F2");
        let expected = Score {
            signs: 6,
            hits: 4,
            foils: 6,
            false_alarms: 1,
            ..Score::default()
        };
        assert_eq!(gift.score, expected);
    }

    #[test]
    fn signs_are_added_up_in_their_order() {
        let of = |number: u8, hits| SignScore {
            sign: Sign::try_from(number).expect("a sign"),
            score: Score {
                signs: 10,
                hits,
                ..Score::default()
            },
        };
        let mut all = Vec::new();
        for one in [of(7, 1), of(2, 2), of(7, 3)] {
            add(&mut all, one);
        }
        assert_eq!(all.len(), 2);
        assert_eq!(
            (all[0], all[1].score.hits, all[1].score.signs),
            (of(2, 2), 4, 20)
        );
    }
}

//! What a report comes to in one sentence, and what to do next.

use super::hardest::Hard;
use super::report::{ModuleReport, Report};
use crate::learning::Score;

/// What a class does with warning signs and with what is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// It notices most signs and trusts most of what is safe.
    TellsApart,
    /// It notices most signs, and takes much that is safe for one.
    SuspectsMuch,
    /// It trusts most of what is safe, and misses many signs.
    TrustsMuch,
    /// It trusts most of what is safe, and misses more signs than it notices.
    MissesMost,
    /// It notices a part of the signs and trusts a part of what is safe: better than guessing would, or more than half of
    /// both, and neither "most".
    HalfWay,
    /// It does neither better than guessing would.
    Guesses,
    /// Whatever it notices and trusts, most of its answers to other questions are wrong.
    AnswersWrong,
}

/// The class's habit, and the module and question to go on with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassVerdict {
    pub habit: Habit,
    /// What that habit is read from: all modules together.
    pub score: Score,
    /// How many pupils it is said of.
    pub pupils: usize,
    /// The module with the hardest question, by its number.
    pub module: u32,
    /// That question; `None` where nobody got any wrong.
    pub next: Option<Hard>,
}

/// Seven of ten: "most" in the words of a report.
const MOST: f64 = 0.7;

/// Below a half most answers are wrong, and nothing is praised above that.
const HALF: f64 = 0.5;

/// A sentence on a class rests on at least so many answers to signs, and as many to safe things: of four, three are still
/// "most", so one slip does not turn it round. Of three one slip does.
pub const LEAST_MET: u32 = 4;

/// "Cannot tell apart" is a hard word: it rests on at least so many answers to signs, and as many to safe things.
pub const LEAST_GUESSED: u32 = 20;

/// Who guesses notices as large a share of the signs as they suspect of what is safe; so much more is no guessing.
const NO_GUESS: f64 = 0.15;

impl Habit {
    /// Whether what helps is to play the lesson once more; else it is to talk about its hardest question.
    pub fn plays_again(self) -> bool {
        matches!(self, Habit::Guesses | Habit::AnswersWrong)
    }
}

/// What a score says of a class; else how many answers of each kind a sentence needs.
pub fn habit(score: &Score) -> Result<Habit, u32> {
    let met = score.signs.min(score.foils);
    let ([Some(noticed), Some(trusted), right], LEAST_MET..) = (score.shares(), met) else {
        return Err(LEAST_MET);
    };
    let wrong = score.asked >= LEAST_MET && right.is_some_and(|right| right < HALF);
    Ok(match (noticed >= MOST, trusted >= MOST) {
        (false, false) if noticed + trusted - 1.0 < NO_GUESS && noticed.min(trusted) <= HALF => {
            match met < LEAST_GUESSED {
                true => return Err(LEAST_GUESSED),
                false => Habit::Guesses,
            }
        }
        _ if wrong => Habit::AnswersWrong,
        (true, true) => Habit::TellsApart,
        (true, false) => Habit::SuspectsMuch,
        (false, true) if noticed < HALF => Habit::MissesMost,
        (false, true) => Habit::TrustsMuch,
        (false, false) => Habit::HalfWay,
    })
}

/// The verdict on a report. It is `None` while too few pupils have handed in, and where [`habit`] has too few answers. A
/// report of pupils then has no sentence; only one of lessons together says that they are too few.
pub fn class_verdict(report: &Report) -> Option<ClassVerdict> {
    let score = report.score()?;
    let habit = habit(&score).ok()?;
    let scored = report
        .modules
        .iter()
        .filter(|module| module.score.is_some());
    let hardest = scored.min_by(|a, b| ease(a).total_cmp(&ease(b)))?;
    Some(ClassVerdict {
        habit,
        score,
        pupils: report.counted(),
        module: hardest.module,
        next: hardest.hardest.first().copied(),
    })
}

/// The share of right answers to a module's hardest question; 1 where nobody got any wrong.
fn ease(module: &ModuleReport) -> f64 {
    let hardest = module.hardest.first();
    hardest.map_or(1.0, |hard| hard.right as f64 / hard.asked.max(1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn module(module: u32, score: Option<Score>, right: usize) -> ModuleReport {
        let hard = Hard {
            item: 5,
            asked: 10,
            right,
            wrong: 1,
            wrongs: 10 - right,
        };
        ModuleReport {
            module,
            finished: 10,
            score,
            noticing: None,
            hardest: vec![hard],
            chosen: Vec::new(),
        }
    }

    fn report(modules: Vec<ModuleReport>) -> Report {
        Report {
            pupils: 10,
            waiting: 0,
            gone: 0,
            until: 0,
            together: Vec::new(),
            modules,
            changes: Vec::new(),
        }
    }

    fn score(hits: u32, false_alarms: u32) -> Option<Score> {
        Some(Score {
            signs: 100,
            hits,
            foils: 100,
            false_alarms,
            ..Score::default()
        })
    }

    #[test]
    fn every_habit() {
        for (hits, alarms, habit) in [
            (70, 30, Habit::TellsApart),
            (95, 31, Habit::SuspectsMuch),
            (69, 0, Habit::TrustsMuch),
            (49, 0, Habit::MissesMost),
            (69, 50, Habit::HalfWay),
            (50, 50, Habit::Guesses),
        ] {
            let verdict = class_verdict(&report(vec![module(2, score(hits, alarms), 4)]));
            let found = verdict.map(|verdict| (verdict.habit, verdict.pupils));
            assert_eq!(found, Some((habit, 10)), "{hits} {alarms}");
        }
    }

    /// From one answer, or from three, nothing is said of a class.
    #[test]
    fn a_sentence_on_a_class_rests_on_enough_answers() {
        let of = |signs, foils| {
            habit(&Score {
                signs,
                hits: signs,
                foils,
                ..Score::default()
            })
        };
        for (signs, foils) in [(1, 1), (3, 9), (9, 3)] {
            assert_eq!(of(signs, foils), Err(LEAST_MET), "{signs} {foils}");
        }
        assert_eq!(of(4, 4), Ok(Habit::TellsApart));
        let slip = Score {
            signs: 4,
            hits: 3,
            foils: 4,
            false_alarms: 1,
            asked: 3,
            right: 0,
        };
        assert_eq!(habit(&slip), Ok(Habit::TellsApart), "one slip is one slip");
        let asked = LEAST_MET;
        assert_eq!(habit(&Score { asked, ..slip }), Ok(Habit::AnswersWrong));
    }

    /// Of five pupils nobody knows yet whether they guess; a part that is noticed is said to be a part.
    #[test]
    fn that_a_class_guesses_rests_on_many_answers() {
        let of = |hits, false_alarms, met| {
            habit(&Score {
                signs: met,
                hits,
                foils: met,
                false_alarms,
                ..Score::default()
            })
        };
        assert_eq!(of(5, 5, 10), Err(LEAST_GUESSED));
        assert_eq!(of(10, 10, LEAST_GUESSED), Ok(Habit::Guesses));
        assert_eq!(of(9, 6, 13), Ok(Habit::HalfWay));
    }

    /// Each bound between two sentences, from both sides.
    #[test]
    fn a_bound_between_two_sentences_stands_where_it_stands() {
        // Of a hundred each: 14 more than guessing are guessing, 16 are none.
        let told = |hits, false_alarms, right| {
            let of = score(hits, false_alarms).map(|score| Score {
                asked: 100,
                right,
                ..score
            });
            of.map(|score| habit(&score))
        };
        assert_eq!(told(64, 50, 100), Some(Ok(Habit::Guesses)));
        assert_eq!(told(66, 50, 100), Some(Ok(Habit::HalfWay)));
        // Half of the answers right is not wrong.
        assert_eq!(told(75, 17, 49), Some(Ok(Habit::AnswersWrong)));
        assert_eq!(told(75, 17, 50), Some(Ok(Habit::TellsApart)));
        assert_eq!(told(66, 50, 49), Some(Ok(Habit::AnswersWrong)));
        assert_eq!(told(66, 50, 50), Some(Ok(Habit::HalfWay)));
        // The hard word rests on twenty answers of each kind.
        let guessed = |signs, foils| {
            habit(&Score {
                signs,
                foils,
                false_alarms: foils,
                ..Score::default()
            })
        };
        assert_eq!(guessed(19, 20), Err(20));
        assert_eq!(guessed(20, 19), Err(20));
        assert_eq!(guessed(20, 20), Ok(Habit::Guesses));
    }

    proptest! {
        /// Whatever is said of a class is true of the numbers that stand beside it: "most" is more than half, "a part" neither
        /// all nor none.
        #[test]
        fn what_is_said_is_true_of_the_numbers(
            whole in (0u32..60, 0u32..60, 0u32..60),
            part in (any::<u32>(), any::<u32>(), any::<u32>()),
        ) {
            let of = |part: u32, whole: u32| part % (whole + 1);
            let score = Score {
                signs: whole.0,
                hits: of(part.0, whole.0),
                foils: whole.1,
                false_alarms: of(part.1, whole.1),
                asked: whole.2,
                right: of(part.2, whole.2),
            };
            let most = |(part, whole): (u32, u32)| part * 2 > whole;
            let some = |(part, whole): (u32, u32)| part > 0 && part < whole;
            let [signs, foils, right] = score.parts();
            let (alarms, missed) = ((score.false_alarms, foils.1), (signs.1 - signs.0, signs.1));
            let is_true = match habit(&score) {
                Err(_) => true,
                Ok(Habit::TellsApart) => most(signs) && most(foils),
                Ok(Habit::SuspectsMuch) => most(signs) && alarms.0 * 10 > alarms.1 * 3,
                Ok(Habit::TrustsMuch) => most(foils) && some(missed) && !most(missed),
                Ok(Habit::MissesMost) => most(foils) && most(missed),
                Ok(Habit::HalfWay) => some(signs) && some(foils),
                Ok(Habit::Guesses) => !most(signs) || !most(foils),
                Ok(Habit::AnswersWrong) => most((right.1 - right.0, right.1)),
            };
            prop_assert!(is_true, "{score:?}: {:?}", habit(&score));
        }
    }

    /// What the sentence asks for is what the first button does.
    #[test]
    fn a_class_that_answers_wrong_plays_again() {
        let again = [Habit::Guesses, Habit::AnswersWrong];
        assert!(again.into_iter().all(Habit::plays_again));
        let on = [Habit::TellsApart, Habit::SuspectsMuch, Habit::TrustsMuch];
        assert!(!on.into_iter().any(Habit::plays_again));
    }

    /// A class that has guessed at its questions is not praised.
    #[test]
    fn nothing_is_praised_above_wrong_answers() {
        let with = |hits, right| {
            let score = score(hits, 17).map(|score| Score {
                asked: 100,
                right,
                ..score
            });
            class_verdict(&report(vec![module(2, score, 4)])).map(|verdict| verdict.habit)
        };
        assert_eq!(with(75, 29), Some(Habit::AnswersWrong));
        assert_eq!(with(75, 50), Some(Habit::TellsApart));
        assert_eq!(with(60, 29), Some(Habit::AnswersWrong));
    }

    #[test]
    fn the_hardest_question_comes_next() {
        let modules = vec![
            module(1, score(80, 10), 6),
            module(4, score(80, 10), 3),
            // Too few have finished it: nothing of it is told.
            module(5, None, 0),
        ];
        let verdict = class_verdict(&report(modules)).expect("a verdict");
        assert_eq!(
            (verdict.module, verdict.next.map(|n| n.right)),
            (4, Some(3))
        );
    }

    #[test]
    fn few_pupils_have_no_verdict() {
        assert_eq!(class_verdict(&report(vec![module(1, None, 0)])), None);
        assert_eq!(class_verdict(&report(Vec::new())), None);
        let no_foils = Score {
            signs: 3,
            hits: 3,
            ..Score::default()
        };
        assert_eq!(
            class_verdict(&report(vec![module(1, Some(no_foils), 9)])),
            None
        );
    }
}

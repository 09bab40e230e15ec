use serde::Serialize;

use super::answer::Answer;
use super::assignment::Assignment;
use super::hash::ShortHash;
use crate::learning::{Day, Occasion, Score, Session};
use crate::packed::unpack;

/// More of anything than this in one ticket is no ticket.
const MOST: usize = 200;
/// Nobody meets more of anything in a module: sums over a class must not overflow.
const MOST_COUNT: u32 = 1000;

/// What comes back from one pupil. No name, nothing of the device; what a child would tell whom, how sure they feel and
/// whom they picked have no place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ticket {
    pub assignment: Assignment,
    /// The pupil's number in the teacher's register, from 1; `None` if none was typed.
    pub pupil: Option<u32>,
    /// The day by the pupil's clock, which may be wrong: a hint for the teacher, never what decides.
    pub day: Day,
    /// How many finished walks it is made of: a later ticket of the same learner has more. 0 where it came as digits.
    pub attempt: u32,
    /// Which ticket it is: the same results of the same learner have the same number, other results another.
    pub number: u64,
    /// Stands for the learner's profile, in this assignment alone, so that two pupils with one number of the register are
    /// known as two. `None` in tickets of version 1 and in those that came as digits.
    pub learner: Option<ShortHash>,
    /// Stand for the finished walks that it is made of: a later ticket has those of an earlier one, and two learners who
    /// share one have one's saved progress between them. Sorted; empty where `learner` is `None`.
    pub walks: Vec<ShortHash>,
    /// 0 for a pupil's own ticket; for a class that voted together, how many hands there were at most.
    pub hands: u32,
    pub modules: Vec<ModuleResult>,
    pub checks: Vec<CheckResult>,
}

unpack!(struct Ticket { assignment, pupil, day, attempt, number, learner, walks, hands, modules, checks });

/// What a module's walk came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ModuleResult {
    /// The module's number in its band ([`super::module_number`]).
    pub module: u32,
    pub score: Score,
    /// The answers to the quiz's items.
    pub answers: Vec<Answer>,
}

unpack!(struct ModuleResult { module, score, answers });

/// What a check came to; of its items only those of knowledge and of safe or unsafe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckResult {
    pub occasion: Occasion,
    pub score: Score,
    pub answers: Vec<Answer>,
}

unpack!(struct CheckResult { occasion, score, answers });

impl Ticket {
    /// Whether anything was answered that counts.
    pub fn has_results(&self) -> bool {
        let mut results = self.modules.iter();
        results.any(|result| result.score.sum().1 > 0)
    }

    /// Whether it is one that an app can have made: counts that fit each other, no lists without end.
    pub(super) fn is_sound(&self) -> bool {
        let fits = |score: &Score, answers: &[Answer]| {
            let mut pairs = score.pairs().into_iter();
            answers.len() <= MOST && pairs.all(|(part, whole)| part <= whole && whole <= MOST_COUNT)
        };
        let modules = self.modules.iter();
        let checks = self.checks.iter();
        self.assignment.is_sound()
            && self.pupil != Some(0)
            && self.modules.len() <= MOST
            && self.checks.len() <= MOST
            && self.walks.len() <= MOST
            && self.walks.is_sorted()
            && modules
                .clone()
                .all(|result| fits(&result.score, &result.answers))
            && checks
                .clone()
                .all(|result| fits(&result.score, &result.answers))
    }
}

impl ModuleResult {
    /// Of a module's walk.
    pub fn of(module: u32, session: &Session) -> ModuleResult {
        ModuleResult {
            module,
            score: session.score(),
            answers: session
                .items()
                .filter_map(|item| Answer::of(session, item))
                .collect(),
        }
    }
}

impl CheckResult {
    /// Of a check's walk; `counts` says which items are of knowledge or of safe or unsafe, by id.
    pub fn of(occasion: Occasion, session: &Session, counts: impl Fn(&str) -> bool) -> CheckResult {
        let mut score = Score::default();
        let mut answers = Vec::new();
        for item in session.items().filter(|item| counts(&item.id)) {
            for judgement in item.kind.task().judge(session.log(&item.id)) {
                score.count(judgement.verdict);
            }
            answers.extend(Answer::of(session, item));
        }
        CheckResult {
            occasion,
            score,
            answers,
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::assignment::tests::any_assignment;
    use super::*;
    use proptest::prelude::*;

    pub fn any_score() -> impl Strategy<Value = Score> {
        let part = || (0u32..=20, 0u32..=20).prop_map(|(a, b)| (a.min(b), a.max(b)));
        (part(), part(), part()).prop_map(|(hits, alarms, right)| {
            Score::of_pairs([hits, alarms, right]).expect("no part is more than its whole")
        })
    }

    fn any_answers(most: usize) -> impl Strategy<Value = Vec<Answer>> {
        let answer =
            (any::<u16>(), 0u8..128, any::<bool>()).prop_map(|(item, option, right)| Answer {
                item,
                option,
                right,
            });
        proptest::collection::vec(answer, 0..=most)
    }

    fn any_walks() -> impl Strategy<Value = (Option<ShortHash>, Vec<ShortHash>)> {
        let hash = || any::<[u8; 4]>().prop_map(ShortHash);
        let walks = proptest::collection::btree_set(hash(), 0..14);
        proptest::option::of((hash(), walks)).prop_map(|known| match known {
            Some((learner, walks)) => (Some(learner), walks.into_iter().collect()),
            None => (None, Vec::new()),
        })
    }

    pub fn any_ticket() -> impl Strategy<Value = Ticket> {
        let module =
            (1u32..=30, any_score(), any_answers(5)).prop_map(|(module, score, answers)| {
                ModuleResult {
                    module,
                    score,
                    answers,
                }
            });
        let check =
            (0usize..3, any_score(), any_answers(10)).prop_map(|(occasion, score, answers)| {
                CheckResult {
                    occasion: Occasion::ALL[occasion],
                    score,
                    answers,
                }
            });
        (
            any_assignment(),
            proptest::option::of(1u32..=60),
            0u32..40_000,
            1u32..200,
            (any::<u64>(), 0u32..60, any_walks()),
            proptest::collection::vec(module, 0..=8),
            proptest::collection::vec(check, 0..=2),
        )
            .prop_map(
                |(
                    assignment,
                    pupil,
                    day,
                    attempt,
                    (number, hands, (learner, walks)),
                    modules,
                    checks,
                )| Ticket {
                    assignment,
                    pupil,
                    day: Day(day),
                    attempt,
                    number,
                    learner,
                    walks,
                    hands,
                    modules,
                    checks,
                },
            )
    }
}

use super::assignment::Assignment;
use super::sum::crc32;
use crate::curriculum::steps::{Chosen, Step};
use crate::learning::{Day, Occasion, Score, Session};

/// What comes back from one pupil. No name, nothing of the device; what a child would tell whom, how sure they feel and
/// whom they picked have no place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    pub assignment: Assignment,
    /// The pupil's number in the teacher's register, from 1; `None` if none was typed.
    pub pupil: Option<u32>,
    pub day: Day,
    /// How often this pupil's device has made a ticket of the assignment, from 1.
    pub attempt: u32,
    /// Random: two copies of a ticket have the same.
    pub number: u64,
    /// 0 for a pupil's own ticket; for a class that voted together, how many hands there were at most.
    pub hands: u32,
    pub modules: Vec<ModuleResult>,
    pub checks: Vec<CheckResult>,
}

/// What a module's walk came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleResult {
    /// The module's number in its band ([`super::module_number`]).
    pub module: u32,
    pub score: Score,
    /// The answers to the quiz's items.
    pub answers: Vec<Answer>,
}

/// What a check came to; of its items only those of knowledge and of safe or unsafe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckResult {
    pub occasion: Occasion,
    pub score: Score,
    pub answers: Vec<Answer>,
}

/// What was chosen at an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// The item's [`short_id`].
    pub item: u16,
    /// The lower seven bits of the chosen option's [`short_id`].
    pub option: u8,
    pub right: bool,
}

/// Sixteen bits that stand for an id where room is short. Ids are for ever, so these are too; the content check sees to
/// it that no two items of a band, and no two options of an item, share theirs.
pub fn short_id(id: &str) -> u16 {
    let hash = crc32(id.as_bytes());
    // The high half of the product spreads all bits of the hash.
    u16::try_from((u64::from(hash).wrapping_mul(0x9E37_79B9) >> 16) & 0xFFFF).unwrap_or(0)
}

impl Answer {
    /// The one option that was chosen at an item in a session; `None` where several or none were, and for every step that
    /// is no choice of options.
    pub fn of(session: &Session, step: &Step) -> Option<Answer> {
        let poll = step.kind.task().poll();
        let poll = poll.filter(|poll| poll.chosen != Chosen::Any)?;
        let given = session.log(&step.id).first()?;
        let [option] = given.as_slice() else {
            return None;
        };
        Some(Answer {
            item: short_id(&step.id),
            option: Answer::option(option),
            right: poll.is_right(given),
        })
    }

    /// How an option is written.
    pub fn option(id: &str) -> u8 {
        u8::try_from(short_id(id) & 0x7F).unwrap_or(0)
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
        (part(), part(), part()).prop_map(
            |((hits, signs), (false_alarms, foils), (right, asked))| Score {
                signs,
                hits,
                foils,
                false_alarms,
                asked,
                right,
            },
        )
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

    pub fn any_ticket() -> impl Strategy<Value = Ticket> {
        let module =
            (1u32..=15, any_score(), any_answers(5)).prop_map(|(module, score, answers)| {
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
            (any::<u64>(), 0u32..60),
            proptest::collection::vec(module, 0..=8),
            proptest::collection::vec(check, 0..=2),
        )
            .prop_map(
                |(assignment, pupil, day, attempt, (number, hands), modules, checks)| Ticket {
                    assignment,
                    pupil,
                    day: Day(day),
                    attempt,
                    number,
                    hands,
                    modules,
                    checks,
                },
            )
    }

    #[test]
    fn short_ids_do_not_change() {
        assert_eq!(short_id(""), 0);
        let known = ["q-crystals", "tell", "block"].map(short_id);
        assert_eq!(known, KNOWN);
    }

    /// As they were when the first tickets were made; they must never change.
    const KNOWN: [u16; 3] = [30542, 29833, 15789];
}

//! The words of an item that a class found hard.

use super::answer::{Answer, short_id};
use super::hardest::Hard;
use crate::curriculum::{Module, Words};

/// The question, the wrong option that was chosen most and the right one, each with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HardItem<'a> {
    /// The item's id.
    pub id: &'a str,
    /// Whether it asks about a warning sign or about something safe; else it is another question.
    pub is_judged: bool,
    pub question: &'a str,
    pub wrong: &'a str,
    /// The ids of the two options: where answers are always the same, their words are not the module's.
    pub ids: [&'a str; 2],
    pub why: &'a str,
    pub right: &'a str,
    pub right_why: &'a str,
}

/// The words of a hard item out of its module; `None` if the module (of another version, perhaps) does not have it.
pub fn hard_item<'a>(module: &'a Module, words: &'a Words, hard: &Hard) -> Option<HardItem<'a>> {
    let mut pool = module.quiz.pool.iter();
    let step = pool.find(|step| short_id(&step.id) == hard.item)?;
    let poll = step.kind.poll()?;
    let mut options = poll.options.iter();
    let wrong = options.find(|option| Answer::option(option.id) == hard.wrong)?;
    let right = poll.options.iter().find(|option| option.right)?;
    Some(HardItem {
        id: &step.id,
        is_judged: step.kind.task().judged().is_some(),
        question: words.get(&step.id),
        wrong: words.of(&step.id, wrong.id),
        ids: [wrong.id, right.id],
        why: words.why(&step.id, wrong.id),
        right: words.of(&step.id, right.id),
        right_why: words.why(&step.id, right.id),
    })
}

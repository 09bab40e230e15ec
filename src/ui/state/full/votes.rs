//! Raised hands of a whole class, and the answer that they give.

use crate::curriculum::steps::Chosen;
use crate::curriculum::{Response, Step};

/// No class has more hands.
pub const MOST_HANDS: u32 = 99;

/// How many hands were raised at an option.
pub fn hands(votes: &[(String, u32)], option: &str) -> u32 {
    let mut all = votes.iter();
    all.find(|(id, _)| id == option)
        .map_or(0, |(_, count)| *count)
}

/// The options that are voted on at a step, with their hands; none for the kinds that the class does together.
pub fn tally(votes: &[(String, u32)], step: &Step) -> Vec<(String, u32)> {
    let poll = step.kind.task().poll();
    let options = poll.into_iter().flat_map(|poll| poll.options);
    options
        .map(|option| (option.id.to_string(), hands(votes, option.id)))
        .collect()
}

/// The class's answer: at a choice what most hands were raised for (of two with as many the first; where several are
/// right, all with more than half of the children), at a spot what more than half of the children call a sign. `None`
/// where no hand was raised at a choice.
pub fn answer(votes: &[(String, u32)], here: u32, step: &Step) -> Option<Response> {
    let tally = tally(votes, step);
    let most = tally.iter().map(|(_, count)| *count).max()?;
    let here = here.max(most);
    let majority = |all: &[(String, u32)]| {
        let many = all.iter().filter(|(_, count)| 2 * count > here);
        many.map(|(id, _)| id.clone()).collect::<Response>()
    };
    match step.kind.task().poll()?.chosen {
        Chosen::Any => Some(majority(&tally)),
        Chosen::Some => Some(majority(&tally)).filter(|given| !given.is_empty()),
        Chosen::One if most == 0 => None,
        Chosen::One => {
            let first = tally.iter().find(|(_, count)| *count == most)?;
            Some(vec![first.0.clone()])
        }
    }
}

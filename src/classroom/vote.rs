//! A class before one screen: raised hands are counted, and the majority answers.

use crate::curriculum::steps::{Chosen, toggle};
use crate::curriculum::{Response, Step};

/// No class has more hands.
pub const MOST_HANDS: u32 = 99;

/// The raised hands of one screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// The hands that were counted, by option.
    hands: Vec<(String, u32)>,
    /// The options that the teacher saw most hands at, without counting.
    most: Response,
}

/// What the hands say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassAnswer {
    /// Nobody has raised a hand: that is no answer.
    NoHands,
    /// No clear majority: these options have as many hands as each other, or exactly half of them, or the most but too few.
    /// The class is asked again.
    Tie(Vec<String>),
    Answer(Response),
}

impl Votes {
    /// How many hands were raised at an option.
    pub fn at(&self, option: &str) -> u32 {
        let mut all = self.hands.iter();
        all.find(|(id, _)| id == option)
            .map_or(0, |(_, count)| *count)
    }

    /// Sets the hands at an option; more than [`MOST_HANDS`] are taken for that many.
    pub fn set(&mut self, option: &str, count: u32) {
        let count = count.min(MOST_HANDS);
        match self.hands.iter_mut().find(|(id, _)| id == option) {
            Some((_, votes)) => *votes = count,
            None => self.hands.push((option.to_string(), count)),
        }
    }

    /// So many hands more at an option, or less.
    pub fn change(&mut self, option: &str, by: i32) {
        self.set(option, self.at(option).saturating_add_signed(by));
    }

    /// The teacher saw most hands at an option, or takes that back.
    pub fn toggle_most(&mut self, option: &str) {
        toggle(&mut self.most, option);
    }

    /// Nothing was seen.
    pub fn clear_most(&mut self) {
        self.most.clear();
    }

    /// Whether the teacher saw most hands at an option.
    pub fn is_most(&self, option: &str) -> bool {
        self.most.iter().any(|known| known == option)
    }

    /// Whether hands were counted, and several options have most of them, each as many. Nothing is asked of what was pressed
    /// besides, which may decide: whether there is an answer, [`Votes::answer`] says.
    pub fn is_even(&self, step: &Step) -> bool {
        let options = step
            .kind
            .poll()
            .map(|poll| poll.options)
            .unwrap_or_default();
        let most = self.most();
        let first = options.iter().filter(|option| self.at(option.id) == most);
        most > 0 && first.count() > 1
    }

    /// How many hands there are, where they are more than the children who are here: a count or the size is wrong. Where one
    /// option is the answer each child has one hand. `None` where they fit, or nobody has said how many are here.
    pub fn too_many(&self, step: &Step, here: u32) -> Option<u32> {
        let poll = step.kind.poll()?;
        let hands = poll.options.iter().map(|option| self.at(option.id));
        let hands = match poll.chosen {
            Chosen::One => hands.fold(0, u32::saturating_add),
            _ => self.most(),
        };
        (here > 0 && hands > here).then_some(hands)
    }

    /// Whether nothing was counted and nothing seen.
    pub fn is_empty(&self) -> bool {
        self.most.is_empty() && self.most() == 0
    }

    pub fn clear(&mut self) {
        *self = Votes::default();
    }

    /// As a tab holds them: the hands by option, then what was pressed.
    pub fn to_text(&self) -> String {
        let counted = self.hands.iter().filter(|(_, count)| *count > 0);
        let counted = counted.map(|(id, count)| [id, "=", &count.to_string()].concat());
        let counted: Vec<String> = counted.collect();
        [counted.join(","), self.most.join(",")].join("\t")
    }

    /// What a tab held; whatever cannot be read is passed over.
    pub fn from_text(text: &str) -> Votes {
        let mut votes = Votes::default();
        let (counted, most) = text.split_once('\t').unwrap_or((text, ""));
        for (id, count) in counted.split(',').filter_map(|part| part.split_once('=')) {
            votes.set(id, count.parse().unwrap_or(0));
        }
        let most = most.split(',').filter(|id| !id.is_empty());
        votes.most = most.map(String::from).collect();
        votes
    }

    /// The most hands at one option.
    pub fn most(&self) -> u32 {
        self.hands
            .iter()
            .map(|(_, count)| *count)
            .max()
            .unwrap_or(0)
    }

    /// The options that are voted on at a step, in its order, with their hands; none for the kinds that the class does
    /// together.
    pub fn tally(&self, step: &Step) -> Vec<(String, u32)> {
        let poll = step.kind.poll();
        let options = poll.map(|poll| poll.options).unwrap_or_default();
        let options = options.into_iter();
        options
            .map(|option| (option.id.to_string(), self.at(option.id)))
            .collect()
    }

    /// Whether the class may answer that nothing here is a sign: where a response may name none of the options, and no
    /// hand is raised for one.
    pub fn may_be_none(&self, step: &Step) -> bool {
        let poll = step.kind.poll();
        poll.is_some_and(|poll| {
            let mut options = poll.options.iter();
            let raised = |id: &str| self.at(id) > 0 || self.is_most(id);
            poll.chosen == Chosen::Any && !options.any(|option| raised(option.id))
        })
    }

    /// The class's answer to a step. `here` is how many children are in the room, 0 if nobody has said it; never fewer
    /// than raised a hand at one option.
    ///
    /// Where nothing was counted it is what the teacher saw most hands at. Where one option is the answer, it is the one
    /// with most hands. Where several can be (a choice with several right
    /// ones, the parts of a picture), it is each that more than half of the children raised a hand for; none of them, if
    /// hands were raised but nowhere by half. Equally many hands, or exactly half of the children, are a tie.
    pub fn answer(&self, step: &Step, here: u32) -> ClassAnswer {
        let Some(poll) = step.kind.poll() else {
            return ClassAnswer::NoHands;
        };
        let hands = poll.options.iter().map(|option| self.at(option.id));
        let most = hands.max().unwrap_or(0);
        let those = |is: &dyn Fn(&str) -> bool| -> Response {
            let those = poll.options.iter().filter(|option| is(option.id));
            those.map(|option| option.id.to_string()).collect()
        };
        // What the teacher has pressed.
        let seen = those(&|id| self.is_most(id));
        if most == 0 {
            return match seen.len() {
                0 => ClassAnswer::NoHands,
                1 => ClassAnswer::Answer(seen),
                _ if poll.chosen == Chosen::One => ClassAnswer::Tie(seen),
                _ => ClassAnswer::Answer(seen),
            };
        }
        let first = those(&|id| self.at(id) == most);
        if poll.chosen == Chosen::One {
            // Of equally many hands the one that the teacher has pressed.
            let pressed = those(&|id| self.at(id) == most && self.is_most(id));
            return match (first.as_slice(), pressed.as_slice()) {
                ([_], _) => ClassAnswer::Answer(first),
                (_, [_]) => ClassAnswer::Answer(pressed),
                _ => ClassAnswer::Tie(first),
            };
        }
        let here = here.max(most);
        let half = those(&|id| 2 * self.at(id) == here);
        let majority = those(&|id| 2 * self.at(id) > here);
        // Where the hands decide nothing, what the teacher has pressed does.
        let is_open = !half.is_empty() || majority.is_empty() && poll.chosen == Chosen::Some;
        if is_open && !seen.is_empty() {
            return ClassAnswer::Answer(seen);
        }
        if !half.is_empty() {
            ClassAnswer::Tie(half)
        } else if majority.is_empty() && poll.chosen == Chosen::Some {
            ClassAnswer::Tie(first)
        } else {
            ClassAnswer::Answer(majority)
        }
    }
}

/// Fewer children are no class: a bar for hands is at least so long.
const LEAST_CLASS: u32 = 10;

/// Of how many children the hands at the options are a part: of those who are here (`here`, 0 if nobody has said it), of all
/// hands where each child has one (`one`), and never of fewer than ten, so that one hand does not look like the whole class.
/// 0 if no hands were counted.
pub fn hands_of(here: u32, tally: &[(String, u32)], one: bool) -> u32 {
    let counts = tally.iter().map(|(_, count)| *count);
    let all = counts.clone().fold(0, u32::saturating_add);
    match counts.max().unwrap_or(0) {
        0 => 0,
        most => here.max(if one { all } else { most }).max(LEAST_CLASS),
    }
}

#[cfg(test)]
#[path = "vote_tests.rs"]
mod tests;

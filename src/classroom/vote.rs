//! A module with the whole class before one screen: raised hands are counted, and the majority answers.

use super::assignment::{Assignment, module_number};
use super::ticket::{ModuleResult, Ticket};
use crate::curriculum::steps::Chosen;
use crate::curriculum::{Response, Step};
use crate::learning::{Day, Session};

/// No class has more hands.
pub const MOST_HANDS: u32 = 99;

/// The raised hands of one screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes(Vec<(String, u32)>);

/// What the hands say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassAnswer {
    /// Nobody has raised a hand: that is no answer.
    NoHands,
    /// These options have as many hands as each other: the class is asked again.
    Tie(Vec<String>),
    Answer(Response),
}

impl Votes {
    /// How many hands were raised at an option.
    pub fn at(&self, option: &str) -> u32 {
        let mut all = self.0.iter();
        all.find(|(id, _)| id == option)
            .map_or(0, |(_, count)| *count)
    }

    /// Sets the hands at an option; more than [`MOST_HANDS`] are taken for that many.
    pub fn set(&mut self, option: &str, count: u32) {
        let count = count.min(MOST_HANDS);
        match self.0.iter_mut().find(|(id, _)| id == option) {
            Some((_, votes)) => *votes = count,
            None => self.0.push((option.to_string(), count)),
        }
    }

    /// So many hands more at an option, or less.
    pub fn change(&mut self, option: &str, by: i32) {
        self.set(option, self.at(option).saturating_add_signed(by));
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The most hands at one option.
    pub fn most(&self) -> u32 {
        self.0.iter().map(|(_, count)| *count).max().unwrap_or(0)
    }

    /// The options that are voted on at a step, in its order, with their hands; none for the kinds that the class does
    /// together.
    pub fn tally(&self, step: &Step) -> Vec<(String, u32)> {
        let poll = step.kind.task().poll();
        let options = poll.into_iter().flat_map(|poll| poll.options);
        options
            .map(|option| (option.id.to_string(), self.at(option.id)))
            .collect()
    }

    /// The class's answer to a step. `here` is how many children are in the room, 0 if nobody has said it; never fewer
    /// than raised a hand at one option.
    ///
    /// Where one option is the answer, it is the one with most hands. Where several can be (a choice with several right
    /// ones, the parts of a picture), it is each that more than half of the children raised a hand for; none of them, if
    /// hands were raised but nowhere by half. Equally many hands, or exactly half of the children, are a tie.
    pub fn answer(&self, step: &Step, here: u32) -> ClassAnswer {
        let tally = self.tally(step);
        let most = tally.iter().map(|(_, count)| *count).max().unwrap_or(0);
        if most == 0 {
            return ClassAnswer::NoHands;
        }
        let with = |is: &dyn Fn(u32) -> bool| -> Response {
            let those = tally.iter().filter(|(_, count)| is(*count));
            those.map(|(id, _)| id.clone()).collect()
        };
        let chosen = step.kind.task().poll().map(|poll| poll.chosen);
        if chosen == Some(Chosen::One) {
            let first = with(&|count| count == most);
            return match first.as_slice() {
                [_] => ClassAnswer::Answer(first),
                _ => ClassAnswer::Tie(first),
            };
        }
        let here = here.max(most);
        let half = with(&|count| 2 * count == here);
        let majority = with(&|count| 2 * count > here);
        // "Nothing here is a sign" is an answer to a picture; a choice without an option is none.
        let needs_one = chosen != Some(Chosen::Any);
        if !half.is_empty() {
            ClassAnswer::Tie(half)
        } else if needs_one && majority.is_empty() {
            ClassAnswer::Tie(with(&|count| count == most))
        } else {
            ClassAnswer::Answer(majority)
        }
    }
}

/// The ticket of a lesson that the class played together: `hands` is how many children there were at most, `mark` keeps
/// it apart from other classes. `None` if the module's id has no number.
pub fn together_ticket(
    session: &Session,
    lang: &str,
    mark: u32,
    hands: u32,
    today: Day,
) -> Option<Ticket> {
    let module = module_number(&session.module().id)?;
    Some(Ticket {
        assignment: Assignment {
            band: session.module().band,
            modules: vec![module],
            language: Some(lang.into()),
            checks: false,
            mark,
            key: None,
        },
        pupil: None,
        day: today,
        attempt: 1,
        number: u64::from(session.seed()) << 8 | u64::from(module),
        hands: hands.max(1),
        modules: vec![ModuleResult::of(module, session)],
        checks: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::steps::{Choice, ChoiceOption, Spot, SpotPart, Surface};
    use crate::curriculum::{Judged, Kind, Part, Sign};

    fn part(id: &str, judged: Option<Judged>) -> SpotPart {
        SpotPart {
            id: id.into(),
            from: None,
            at: None,
            judged,
        }
    }

    fn step(kind: Kind) -> Step {
        Step {
            id: "q".into(),
            part: Part::Quiz,
            who: None,
            mood: None,
            picture: None,
            rehearses: None,
            kind,
        }
    }

    fn choice(several: bool) -> Step {
        let option = |id: &str| ChoiceOption {
            id: id.into(),
            right: id == "a",
            alarm: false,
        };
        step(Kind::Choice(Choice {
            judged: None,
            several,
            options: ["a", "b", "c"].map(option).into(),
        }))
    }

    fn votes(hands: &[(&str, u32)]) -> Votes {
        let mut votes = Votes::default();
        for (id, count) in hands {
            votes.set(id, *count);
        }
        votes
    }

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| id.to_string()).collect()
    }

    #[test]
    fn most_hands_answer_no_hands_do_not_and_a_tie_is_asked_again() {
        let step = choice(false);
        assert_eq!(votes(&[]).answer(&step, 20), ClassAnswer::NoHands);
        assert_eq!(votes(&[("a", 0)]).answer(&step, 0), ClassAnswer::NoHands);
        assert_eq!(votes(&[("gone", 5)]).answer(&step, 0), ClassAnswer::NoHands);
        let ten = votes(&[("a", 10), ("b", 10), ("c", 3)]);
        assert_eq!(ten.answer(&step, 24), ClassAnswer::Tie(ids(&["a", "b"])));
        let clear = votes(&[("a", 10), ("b", 11)]);
        assert_eq!(clear.answer(&step, 24), ClassAnswer::Answer(ids(&["b"])));
    }

    #[test]
    fn where_several_are_right_more_than_half_decide() {
        let step = choice(true);
        assert_eq!(votes(&[]).answer(&step, 20), ClassAnswer::NoHands);
        let two = votes(&[("a", 11), ("b", 12), ("c", 9)]);
        assert_eq!(two.answer(&step, 20), ClassAnswer::Answer(ids(&["a", "b"])));
        let half = votes(&[("a", 10), ("b", 12)]);
        assert_eq!(half.answer(&step, 20), ClassAnswer::Tie(ids(&["a"])));
        // Nothing has a majority, and a choice needs an answer.
        let few = votes(&[("a", 7), ("b", 6)]);
        assert_eq!(few.answer(&step, 20), ClassAnswer::Tie(ids(&["a"])));
        // Nobody has said how many children there are: as many as raised a hand.
        assert_eq!(few.answer(&step, 0), ClassAnswer::Answer(ids(&["a", "b"])));
    }

    #[test]
    fn at_a_picture_the_class_may_say_that_nothing_is_a_sign() {
        let sign = Sign::parse("F2").map(Judged::Sign);
        let parts = vec![part("a", sign), part("b", sign), part("ground", None)];
        let surface = Surface::Chat;
        let step = step(Kind::Spot(Spot { surface, parts }));
        assert_eq!(
            votes(&[("ground", 9)]).answer(&step, 20),
            ClassAnswer::NoHands
        );
        assert_eq!(
            votes(&[("a", 9)]).answer(&step, 20),
            ClassAnswer::Answer(vec![])
        );
        assert_eq!(
            votes(&[("a", 10)]).answer(&step, 20),
            ClassAnswer::Tie(ids(&["a"]))
        );
        let both = votes(&[("a", 19), ("b", 11)]);
        assert_eq!(
            both.answer(&step, 20),
            ClassAnswer::Answer(ids(&["a", "b"]))
        );
    }

    #[test]
    fn hands_are_counted_up_and_down() {
        let mut votes = votes(&[("a", 500)]);
        assert_eq!(votes.at("a"), MOST_HANDS);
        votes.change("a", -100);
        votes.change("b", -1);
        votes.change("b", 2);
        assert_eq!((votes.at("a"), votes.at("b"), votes.most()), (0, 2, 2));
        let tally = [("a", 0), ("b", 2), ("c", 0)].map(|(id, count)| (id.to_string(), count));
        assert_eq!(votes.tally(&choice(false)), tally);
        votes.clear();
        assert_eq!(votes.most(), 0);
    }
}

//! A playable, branching chat: every choice gets its reason, and a risky one can be taken back.

mod node;
#[cfg(test)]
mod tests;
mod way;

pub use node::{Chat, ChatChoice, Effect, Looks, Node, Skin};
pub use way::{Did, REWIND, Visit};

use super::task::{Ending, Pace, Response, Task, Turn, pair};
use crate::curriculum::{Judgement, Verdict};

impl Task for Chat {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let way = self.way(log);
        let (Some(here), Some((node, choice))) = (way.last(), pair(given)) else {
            return false;
        };
        if here.node.id != node {
            return false;
        }
        match here.node.choice(choice) {
            Some(choice) => {
                self.node(&choice.to).is_some() && !self.was_taken_back(&way, here.node, choice)
            }
            None => choice == REWIND && here.back.is_some(),
        }
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.way(log).last().is_none_or(|here| {
            // A choice that leads nowhere (a damaged module) must not hold anybody.
            let on = here.node.choices.iter().any(|c| self.node(&c.to).is_some());
            here.back.is_none() && !on
        })
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let mut judgements: Vec<Judgement> = Vec::new();
        for visit in self.way(log) {
            let Some(choice) = visit.said() else { continue };
            let node = visit.node;
            let verdict = match (node.judged, choice.right) {
                (Some(judged), _) => judged.verdict(choice.alarm),
                (None, Some(true)) => Verdict::Right,
                (None, Some(false)) => Verdict::Wrong,
                (None, None) => continue,
            };
            // A way may come back to a node; the first try there counts.
            if judgements.iter().all(|j| j.item != node.id) {
                judgements.push(Judgement {
                    item: node.id.clone(),
                    verdict,
                });
            }
        }
        judgements
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        self.answers(log).into_iter().min_by_key(|given| {
            let choice = pair(given).and_then(|(node, id)| {
                let node = self.node(node)?;
                Some((node, node.choice(id)?))
            });
            match choice {
                Some((node, choice)) if self.takes_back(node, choice) => usize::MAX,
                Some((_, choice)) => self.steps_to_ending(&choice.to),
                None => 0,
            }
        })
    }

    fn turn(&self, log: &[Response]) -> Option<Turn<'_>> {
        let way = self.way(log);
        let (here, before) = way.split_last()?;
        let before = before.last();
        Some(Turn {
            id: &here.node.id,
            number: way.len(),
            told: before.is_some_and(|visit| matches!(visit.did, Did::TookBack)),
            // What follows a risky choice comes at once; its reason waits for what is felt.
            waits: before.is_some_and(|visit| visit.said().is_some()) && here.back.is_none(),
            pace: match here.node.looks.effect {
                Some(Effect::Flood) => Pace::Fast,
                Some(Effect::Dots) => Pace::Halting,
                _ => Pace::Even,
            },
        })
    }

    fn endings(&self) -> Vec<Ending<'_>> {
        let mut endings = Vec::new();
        for node in &self.nodes {
            if node.is_ending() && node.tells {
                endings.push(Ending {
                    id: &node.id,
                    sticker: node.looks.sticker.as_deref().unwrap_or_default(),
                    last: self.answers_to(&node.id),
                });
            }
        }
        endings
    }

    fn ending(&self, log: &[Response]) -> Option<&str> {
        let way = self.way(log);
        let here = way.last()?;
        (here.node.is_ending() && here.back.is_none()).then_some(here.node.id.as_str())
    }
}

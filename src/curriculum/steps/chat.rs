use serde::Serialize;

use super::rehearsal::Rehearsal;
use super::task::{Response, Task, Turn, pair};
use crate::curriculum::{Judged, Judgement, Verdict};
use crate::packed::unpack;

/// A playable, branching chat: every choice gets its reason.
///
/// An answer is `[node, choice]` at the node where the learner stands. The step is finished at an ending.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chat {
    pub skin: Skin,
    /// Whose chat it is: one of the cast.
    pub with: String,
    /// The node that it begins at.
    pub start: String,
    pub nodes: Vec<Node>,
}

unpack!(struct Chat { skin, with, start, nodes });

/// What the chat looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Skin {
    Game,
    Messenger,
}

unpack!(
    enum Skin {
        Game,
        Messenger,
    }
);

/// What somebody says, and what the learner can answer. A node without choices is an ending.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Node {
    pub id: String,
    /// `None`: the person of the chat.
    pub from: Option<String>,
    /// What the replies judge here; `None` where nothing is safe or unsafe.
    pub judged: Option<Judged>,
    /// The learner tells an adult here.
    pub tells: bool,
    pub choices: Vec<ChatChoice>,
}

unpack!(struct Node { id, from, judged, tells, choices });

/// A reply that the learner can give, and where it leads.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChatChoice {
    pub id: String,
    /// The node that follows.
    pub to: String,
    /// `None` where it is a matter of taste.
    pub right: Option<bool>,
    /// Choosing it treats what was said as risky.
    pub alarm: bool,
    pub rehearses: Option<Rehearsal>,
}

unpack!(struct ChatChoice { id, to, right, alarm, rehearses });

impl Node {
    /// One of the learner's replies here, by its id.
    pub fn choice(&self, id: &str) -> Option<&ChatChoice> {
        self.choices.iter().find(|choice| choice.id == id)
    }

    /// Whether the chat ends here.
    pub fn is_ending(&self) -> bool {
        self.choices.is_empty()
    }
}

impl Chat {
    /// A node by its id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// The way through the chat that `log` took: every node that was reached with the choice made there, the last one
    /// without. Entries that do not fit (of an older version of the chat) are passed over.
    pub fn way<'a>(&'a self, log: &[Response]) -> Vec<(&'a Node, Option<&'a ChatChoice>)> {
        let mut way = Vec::new();
        let Some(mut here) = self.node(&self.start) else {
            return way;
        };
        for (node, choice) in log.iter().filter_map(pair) {
            if node != here.id {
                continue;
            }
            let Some(choice) = here.choice(choice) else {
                continue;
            };
            let Some(next) = self.node(&choice.to) else {
                continue;
            };
            way.push((here, Some(choice)));
            here = next;
        }
        way.push((here, None));
        way
    }

    /// The node where the learner stands.
    fn here(&self, log: &[Response]) -> Option<&Node> {
        self.way(log).last().map(|(node, _)| *node)
    }
}

impl Task for Chat {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let (Some(here), Some((node, choice))) = (self.here(log), pair(given)) else {
            return false;
        };
        here.id == node
            && here
                .choice(choice)
                .is_some_and(|choice| self.node(&choice.to).is_some())
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.here(log).is_none_or(|here| {
            // A choice that leads nowhere (a damaged module) must not hold anybody.
            here.choices.iter().all(|c| self.node(&c.to).is_none())
        })
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let mut judgements: Vec<Judgement> = Vec::new();
        for (node, choice) in self.way(log) {
            let Some(choice) = choice else { continue };
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
        let here = self.here(log)?;
        here.choices
            .iter()
            .filter(|choice| self.node(&choice.to).is_some())
            .min_by_key(|choice| self.steps_to_ending(&choice.to))
            .map(|choice| vec![here.id.clone(), choice.id.clone()])
    }

    fn turn(&self, log: &[Response]) -> Option<Turn<'_>> {
        let way = self.way(log);
        let (node, _) = way.last()?;
        Some(Turn {
            id: &node.id,
            number: way.len(),
        })
    }
}

impl Chat {
    /// The fewest choices from a node to an ending; `usize::MAX` where none is reached.
    pub fn steps_to_ending(&self, from: &str) -> usize {
        let mut seen: Vec<&str> = Vec::new();
        let mut front: Vec<&str> = vec![from];
        let mut steps = 0;
        while !front.is_empty() {
            let mut next = Vec::new();
            for id in front {
                let Some(node) = self.node(id) else { continue };
                if node.is_ending() {
                    return steps;
                }
                if !seen.contains(&node.id.as_str()) {
                    seen.push(&node.id);
                    next.extend(node.choices.iter().map(|c| c.to.as_str()));
                }
            }
            front = next;
            steps += 1;
        }
        usize::MAX
    }
}

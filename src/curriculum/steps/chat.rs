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

#[cfg(test)]
mod tests {
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;

    /// `start` leads on, round in a circle, or nowhere; `end` is an ending.
    fn chat() -> Chat {
        let choice = |(id, to, right, alarm): (&str, &str, Option<bool>, bool)| ChatChoice {
            id: id.into(),
            to: to.into(),
            right,
            alarm,
            rehearses: None,
        };
        let node = |id: &str, judged, choices: Vec<ChatChoice>| Node {
            id: id.into(),
            from: None,
            judged,
            tells: false,
            choices,
        };
        Chat {
            skin: Skin::Game,
            with: "amir".into(),
            start: "start".into(),
            nodes: vec![
                node(
                    "start",
                    sign(),
                    [
                        ("on", "talk", None, false),
                        ("no", "talk", None, true),
                        ("gap", "x", None, true),
                    ]
                    .map(choice)
                    .into(),
                ),
                node(
                    "talk",
                    None,
                    [
                        ("round", "start", Some(false), false),
                        ("tell", "end", Some(true), false),
                        ("ok", "end", None, false),
                    ]
                    .map(choice)
                    .into(),
                ),
                node("end", foil(), Vec::new()),
            ],
        }
    }

    fn log(choices: &[(&str, &str)]) -> Vec<Response> {
        choices
            .iter()
            .map(|(node, choice)| ids(&[node, choice]))
            .collect()
    }

    #[test]
    fn the_way_is_made_of_what_fits() {
        let chat = chat();
        let all = log(&[
            ("talk", "tell"),
            ("start", "x"),
            ("start", "gap"),
            ("start", "on"),
            ("start", "no"),
            ("talk", "tell"),
            ("end", "on"),
        ]);
        let way: Vec<(&str, Option<&str>)> = chat
            .way(&all)
            .into_iter()
            .map(|(node, choice)| (node.id.as_str(), choice.map(|c| c.id.as_str())))
            .collect();
        assert_eq!(
            way,
            [("start", Some("on")), ("talk", Some("tell")), ("end", None)]
        );
        let turn = chat
            .turn(&all)
            .map(|turn| (turn.id.to_string(), turn.number));
        assert_eq!(turn, Some(("end".into(), 3)));
        let mut empty = chat;
        empty.start = "x".into();
        assert!(empty.way(&all).is_empty() && empty.turn(&all).is_none() && empty.finished(&[]));
    }

    #[test]
    fn a_choice_is_taken_where_the_learner_stands() {
        let chat = chat();
        assert!(takes(&chat, &[], &["start", "on"]));
        for wrong in [
            &["talk", "tell"][..],
            &["start", "gap"],
            &["start", "x"],
            &["start"],
        ] {
            assert!(!takes(&chat, &[], wrong), "{wrong:?}");
        }
        assert!(!chat.finished(&log(&[("start", "on")])));
        let done = log(&[("start", "on"), ("talk", "ok")]);
        assert!(chat.finished(&done) && !takes(&chat, &done, &["end", "on"]));
        assert_eq!(chat.some_answer(&done), None);
        // The shortest way leads to the end.
        assert_eq!(follows(&chat), log(&[("start", "on"), ("talk", "tell")]));
    }

    #[test]
    fn the_first_try_at_a_node_counts() {
        let chat = chat();
        let way = log(&[
            ("start", "on"),
            ("talk", "round"),
            ("start", "no"),
            ("talk", "tell"),
        ]);
        let wanted = [
            ("start".into(), Verdict::Miss),
            ("talk".into(), Verdict::Wrong),
        ];
        assert_eq!(verdicts(&chat, &way), wanted);
        let other = log(&[("start", "no"), ("talk", "tell")]);
        let wanted = [
            ("start".into(), Verdict::Hit),
            ("talk".into(), Verdict::Right),
        ];
        assert_eq!(verdicts(&chat, &other), wanted);
        // A matter of taste is not scored.
        assert_eq!(
            verdicts(&chat, &log(&[("start", "no"), ("talk", "ok")])).len(),
            1
        );
    }

    #[test]
    fn the_way_to_an_ending_is_counted() {
        let mut chat = chat();
        assert_eq!(
            ["end", "talk", "start", "x"].map(|id| chat.steps_to_ending(id)),
            [0, 1, 2, usize::MAX]
        );
        assert!(chat.nodes[2].is_ending() && !chat.nodes[1].is_ending());
        // A circle without an ending is seen, and nobody is held in a node that leads nowhere.
        chat.nodes[1].choices.truncate(1);
        assert_eq!(chat.steps_to_ending("start"), usize::MAX);
        chat.nodes[0].choices.retain(|choice| choice.id == "gap");
        assert!(chat.finished(&[]));
        assert!(chat.some_answer(&[]).is_none() && !takes(&chat, &[], &["start", "gap"]));
    }
}

use super::node::{Chat, ChatChoice, Node};
use crate::curriculum::steps::task::{Response, pair};

/// What stands in an answer in the place of a choice where a risky one is taken back. No choice has this id.
pub const REWIND: &str = "rewind";

/// A node on the way through a chat.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    pub node: &'a Node,
    pub did: Did<'a>,
    /// Where taking back leads, if a risky choice led here.
    pub back: Option<&'a Node>,
}

/// What the learner did at a node.
#[derive(Clone, Copy, Debug)]
pub enum Did<'a> {
    Said(&'a ChatChoice),
    /// Took the choice back that led there.
    TookBack,
    /// Stands there.
    Nothing,
}

impl<'a> Visit<'a> {
    /// The choice that was made.
    pub fn said(&self) -> Option<&'a ChatChoice> {
        match self.did {
            Did::Said(choice) => Some(choice),
            _ => None,
        }
    }
}

impl Chat {
    /// The way through the chat that `log` took: every node that was reached with what was done there, the last one
    /// with nothing. Entries that do not fit (of an older version of the chat) are passed over.
    pub fn way<'a>(&'a self, log: &[Response]) -> Vec<Visit<'a>> {
        let mut way = Vec::new();
        let Some(mut here) = self.node(&self.start) else {
            return way;
        };
        let mut back: Option<&Node> = None;
        for (node, choice) in log.iter().filter_map(pair) {
            if node != here.id {
                continue;
            }
            let (did, next, from) = match (here.choice(choice), back) {
                (Some(choice), _) => {
                    let Some(next) = self.node(&choice.to) else {
                        continue;
                    };
                    let risky = self.takes_back(here, choice);
                    (Did::Said(choice), next, risky.then_some(here))
                }
                (None, Some(to)) if choice == REWIND => (Did::TookBack, to, None),
                _ => continue,
            };
            way.push(Visit {
                node: here,
                did,
                back,
            });
            here = next;
            back = from;
        }
        way.push(Visit {
            node: here,
            did: Did::Nothing,
            back,
        });
        way
    }

    /// The way as it stands after everything that was taken back.
    pub fn standing<'a>(&'a self, log: &[Response]) -> Vec<Visit<'a>> {
        let mut way = Vec::new();
        for visit in self.way(log) {
            match visit.did {
                // What was said, what followed it: neither has happened.
                Did::TookBack => {
                    way.pop();
                }
                _ => way.push(visit),
            }
        }
        way
    }

    /// Whether a choice was made at this node and taken back.
    pub fn was_taken_back(&self, way: &[Visit], node: &Node, choice: &ChatChoice) -> bool {
        way.windows(2).any(|pair| match pair {
            [said, then] => {
                said.node.id == node.id
                    && said.said().is_some_and(|said| said.id == choice.id)
                    && matches!(then.did, Did::TookBack)
            }
            _ => false,
        })
    }

    /// What the screen offers after `log`: to take back what was risky, or else the choices that were not taken back.
    pub fn answers(&self, log: &[Response]) -> Vec<Response> {
        let way = self.way(log);
        let Some(here) = way.last() else {
            return Vec::new();
        };
        let answer = |what: &str| vec![here.node.id.clone(), what.to_string()];
        if here.back.is_some() {
            return vec![answer(REWIND)];
        }
        let mut open = Vec::new();
        for choice in &here.node.choices {
            if self.node(&choice.to).is_some() && !self.was_taken_back(&way, here.node, choice) {
                open.push(answer(&choice.id));
            }
        }
        open
    }

    /// Whose chat each node of a way stands in: the speaker's own in an inbox, where Saq speaks wherever the learner is.
    pub fn partners<'a>(&'a self, way: &[Visit<'a>]) -> Vec<&'a str> {
        let mut partners = Vec::new();
        let mut now = self.with.as_str();
        for visit in way {
            let speaker = self.speaker(visit.node);
            now = match &visit.node.looks.within {
                _ if !self.inbox => now,
                Some(within) => within,
                None if speaker == "saq" => now,
                None => speaker,
            };
            partners.push(now);
        }
        partners
    }
}

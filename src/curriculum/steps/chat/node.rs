use serde::Serialize;

use crate::curriculum::Judged;
use crate::curriculum::steps::rehearsal::Rehearsal;
use crate::packed::unpack;

/// A playable, branching chat: every choice gets its reason.
///
/// An answer is `[node, choice]` at the node where the learner stands; after a risky choice, `[node, REWIND]`. The step
/// is finished at an ending.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chat {
    pub skin: Skin,
    /// Whose chat it is: one of the cast.
    pub with: String,
    /// Each partner writes in a chat of their own.
    pub inbox: bool,
    /// The node that it begins at.
    pub start: String,
    pub nodes: Vec<Node>,
}

unpack!(struct Chat { skin, with, inbox, start, nodes });

/// What the chat looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Skin {
    Game,
    Messenger,
    /// A small world: a scene, whoever speaks in it, and only what is said now.
    World,
}

unpack!(
    enum Skin {
        Game,
        Messenger,
        World,
    }
);

/// What somebody says, and what the learner can answer. A node without choices is an ending.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Node {
    pub id: String,
    /// `None`: the person of the chat.
    pub from: Option<String>,
    pub looks: Looks,
    /// What the replies judge here; `None` where nothing is safe or unsafe.
    pub judged: Option<Judged>,
    /// The learner tells an adult here.
    pub tells: bool,
    pub choices: Vec<ChatChoice>,
}

unpack!(struct Node { id, from, looks, judged, tells, choices });

/// How what is said looks and comes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Looks {
    /// Whose chat it stands in, where that is not the speaker's own; only in an inbox.
    pub within: Option<String>,
    /// The speaker's face: `worried`, `ashamed` or `stern`; Saq has moods of its own. `None`: glad.
    pub mood: Option<String>,
    /// A picture that is sent with it, by its id among `static/art/things/`.
    pub sticker: Option<String>,
    pub effect: Option<Effect>,
}

unpack!(struct Looks { within, mood, sticker, effect });

/// What lets a message be felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Effect {
    /// Messages pour in.
    Flood,
    /// A present that shines and pulls.
    Gift,
    /// Typing that stops and starts: somebody sulks.
    Dots,
    /// It is spoken; the words stand beside its waves.
    Voice,
}

unpack!(
    enum Effect {
        Flood,
        Gift,
        Dots,
        Voice,
    }
);

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
    /// It is risky: what follows is felt, then time goes back and something else is said.
    pub rewind: bool,
    /// A small picture before its words: `things/door`.
    pub art: Option<String>,
}

unpack!(struct ChatChoice { id, to, right, alarm, rehearses, rewind, art });

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

    /// Who speaks at a node.
    pub fn speaker<'a>(&'a self, node: &'a Node) -> &'a str {
        node.from.as_deref().unwrap_or(&self.with)
    }

    /// Whether a choice is something that the learner does, not a message to whoever has just written: leaving and blocking
    /// always, telling where somebody else answers it.
    pub fn is_deed(&self, node: &Node, choice: &ChatChoice) -> bool {
        match choice.rehearses {
            Some(Rehearsal::Leave) => true,
            Some(Rehearsal::Tell) => self
                .node(&choice.to)
                .is_none_or(|next| self.speaker(next) != self.speaker(node)),
            _ => false,
        }
    }

    /// Whether a choice is taken back after what follows it. Where all are risky, none is: somebody must get on.
    pub fn takes_back(&self, node: &Node, choice: &ChatChoice) -> bool {
        let mut others = node.choices.iter();
        choice.rewind && others.any(|other| !other.rewind && self.node(&other.to).is_some())
    }

    /// The answers that lead to a node for good.
    pub fn answers_to(&self, to: &str) -> Vec<Vec<String>> {
        let mut found = Vec::new();
        for node in &self.nodes {
            for choice in &node.choices {
                if choice.to == to && !self.takes_back(node, choice) {
                    found.push(vec![node.id.clone(), choice.id.clone()]);
                }
            }
        }
        found
    }

    /// The fewest choices from a node to an ending, none of them taken back; `usize::MAX` where none is reached.
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
                    for choice in &node.choices {
                        if !self.takes_back(node, choice) {
                            next.push(choice.to.as_str());
                        }
                    }
                }
            }
            front = next;
            steps += 1;
        }
        usize::MAX
    }
}

use saqbol::curriculum::{Module, Step};

use crate::kinds;

/// What a text is for: it decides how it is counted and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A question, an explanation, a task.
    Prose,
    /// A heading or a name.
    Title,
    /// Something to choose, place or order.
    Option,
    /// The reason that follows an answer.
    Why,
    /// What somebody writes in a chat.
    Bubble,
    /// What the learner can write in a chat.
    Reply,
    /// A picture's words for those who cannot see it.
    Picture,
    /// For the teacher's page.
    Adult,
}

/// A key that a module's words may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub key: String,
    pub role: Role,
    pub needed: bool,
}

/// Whether a key is for the teacher's page alone.
pub fn is_adult(key: &str) -> bool {
    matches!(key.split('.').next(), Some("plan" | "chain"))
}

/// All keys of a module's words, in the order of the module (README.md: "The words").
pub fn of_module(module: &Module) -> Vec<Key> {
    let mut keys = vec![
        need("title", Role::Title),
        need("title.teaser", Role::Prose),
        need("skill", Role::Prose),
    ];
    for person in &module.cast {
        keys.push(need(&format!("who-{}", person.id), Role::Title));
    }
    // Saq is of no cast, but a screen reader announces who is typing.
    keys.push(may("who-saq", Role::Title));
    for step in module.all_steps() {
        keys.extend(of_step(step, true));
    }
    keys.push(need("family", Role::Prose));
    keys.push(need("family.start", Role::Prose));
    for key in [
        "plan",
        "plan.before",
        "plan.minutes",
        "plan.ask",
        "plan.told",
        "chain",
        "chain.risk",
        "chain.skill",
        "chain.behaviour",
    ] {
        keys.push(need(key, Role::Adult));
    }
    keys
}

/// All keys of one step. A check has no reasons.
pub fn of_step(step: &Step, reasons: bool) -> Vec<Key> {
    let mut keys = StepKeys {
        step: &step.id,
        reasons,
        keys: Vec::new(),
    };
    keys.may("title", Role::Title);
    keys.keys.push(need(&step.id, Role::Prose));
    if step.picture.is_some() {
        keys.need("picture", Role::Picture);
    }
    kinds::of(step).keys(&mut keys);
    keys.keys
}

fn need(key: &str, role: Role) -> Key {
    Key {
        key: key.to_string(),
        role,
        needed: true,
    }
}

fn may(key: &str, role: Role) -> Key {
    Key {
        needed: false,
        ..need(key, role)
    }
}

/// The keys of one step, as its kind names them.
pub struct StepKeys<'a> {
    step: &'a str,
    /// The words tell why an answer is right or wrong.
    reasons: bool,
    keys: Vec<Key>,
}

impl StepKeys<'_> {
    /// An attribute of the step that has to be there: `step.attribute`.
    pub fn need(&mut self, attribute: &str, role: Role) {
        let key = [self.step, ".", attribute].concat();
        self.keys.push(need(&key, role));
    }

    /// An attribute that may be there.
    pub fn may(&mut self, attribute: &str, role: Role) {
        let key = [self.step, ".", attribute].concat();
        self.keys.push(may(&key, role));
    }

    /// The reason that opens at an option, where reasons are told: `step.option-why`.
    pub fn reason(&mut self, option: &str) {
        if self.reasons {
            self.need(&[option, "-why"].concat(), Role::Why);
        }
    }

    /// What is said after an answer that is not scored: `step.done`.
    pub fn done(&mut self) {
        if self.reasons {
            self.need("done", Role::Why);
        } else {
            self.may("done", Role::Why);
        }
    }

    /// A message of its own that belongs to the step, `step-id`, or an attribute of it, `step-id.attribute`.
    pub fn need_beside(&mut self, id: &str, attribute: &str, role: Role) {
        let mut key = [self.step, "-", id].concat();
        if !attribute.is_empty() {
            key.push('.');
            key.push_str(attribute);
        }
        self.keys.push(need(&key, role));
    }
}

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

/// A key that has to have words.
pub fn need(key: &str, role: Role) -> Key {
    Key {
        key: key.to_string(),
        role,
        needed: true,
    }
}

/// A key that may have words.
pub fn may(key: &str, role: Role) -> Key {
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

impl<'a> StepKeys<'a> {
    /// No keys yet. `reasons`: the words tell why an answer is right or wrong.
    pub fn new(step: &'a str, reasons: bool) -> StepKeys<'a> {
        StepKeys {
            step,
            reasons,
            keys: Vec::new(),
        }
    }

    /// The keys that were named.
    pub fn into_keys(self) -> Vec<Key> {
        self.keys
    }

    /// The step's own text.
    pub fn need_own(&mut self) {
        self.keys.push(need(self.step, Role::Prose));
    }

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
        let key = self.beside(id, attribute);
        self.keys.push(need(&key, role));
    }

    /// The same, where it may be there.
    pub fn may_beside(&mut self, id: &str, attribute: &str, role: Role) {
        let key = self.beside(id, attribute);
        self.keys.push(may(&key, role));
    }

    fn beside(&self, id: &str, attribute: &str) -> String {
        let mut key = [self.step, "-", id].concat();
        if !attribute.is_empty() {
            key.push('.');
            key.push_str(attribute);
        }
        key
    }
}

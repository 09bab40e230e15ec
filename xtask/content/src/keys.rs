use saqbol::curriculum::steps::{Chat, Surface};
use saqbol::curriculum::{Kind, Module, Step};

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
    let mut keys = Keys::default();
    keys.need("title", Role::Title);
    keys.need("title.teaser", Role::Prose);
    keys.need("skill", Role::Prose);
    for person in &module.cast {
        keys.need(format!("who-{}", person.id), Role::Title);
    }
    // Saq is of no cast, but a screen reader announces who is typing.
    keys.may("who-saq", Role::Title);
    for step in module.all_steps() {
        keys.step(step, true);
    }
    keys.need("family", Role::Prose);
    keys.need("family.start", Role::Prose);
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
        keys.need(key, Role::Adult);
    }
    keys.0
}

/// All keys of one step. A check has no reasons.
pub fn of_step(step: &Step, reasons: bool) -> Vec<Key> {
    let mut keys = Keys::default();
    keys.step(step, reasons);
    keys.0
}

#[derive(Default)]
struct Keys(Vec<Key>);

impl Keys {
    fn need(&mut self, key: impl Into<String>, role: Role) {
        self.0.push(Key {
            key: key.into(),
            role,
            needed: true,
        });
    }

    fn may(&mut self, key: impl Into<String>, role: Role) {
        self.0.push(Key {
            key: key.into(),
            role,
            needed: false,
        });
    }

    fn step(&mut self, step: &Step, reasons: bool) {
        let id = &step.id;
        self.may(format!("{id}.title"), Role::Title);
        self.need(id.as_str(), Role::Prose);
        if step.picture.is_some() {
            self.need(format!("{id}.picture"), Role::Picture);
        }
        let mut reasoned = |option: &str, reason: bool| {
            self.need(format!("{id}.{option}"), Role::Option);
            if reason {
                self.need(format!("{id}.{option}-why"), Role::Why);
            }
        };
        match &step.kind {
            Kind::Say(_) => {}
            Kind::Choice(choice) => choice.options.iter().for_each(|o| reasoned(&o.id, reasons)),
            Kind::Spot(spot) => {
                let role = if spot.surface == Surface::Chat {
                    Role::Bubble
                } else {
                    Role::Option
                };
                for part in &spot.parts {
                    self.need(format!("{id}.{}", part.id), role);
                    if spot.surface == Surface::Profile {
                        self.may(format!("{id}.{}-label", part.id), Role::Title);
                    }
                    if part.judged.is_some() && reasons {
                        self.need(format!("{id}.{}-why", part.id), Role::Why);
                    }
                }
            }
            Kind::Chat(chat) => self.chat(id, chat),
            Kind::Sort(sort) => {
                sort.places
                    .iter()
                    .for_each(|place| reasoned(&place.id, false));
                sort.cards.iter().for_each(|card| reasoned(&card.id, true));
            }
            Kind::Order(order) => {
                order.cards.iter().for_each(|card| reasoned(card, false));
                self.need(format!("{id}.why"), Role::Why);
            }
            Kind::Match(pairs) => {
                for pair in &pairs.pairs {
                    self.need(format!("{id}.{pair}"), Role::Option);
                    self.need(format!("{id}.{pair}-with"), Role::Option);
                    self.need(format!("{id}.{pair}-why"), Role::Why);
                }
            }
            Kind::Build(build) => {
                for slot in &build.slots {
                    for piece in &slot.pieces {
                        reasoned(&format!("{}-{}", slot.id, piece.id), !piece.right);
                    }
                }
                self.need(format!("{id}.done"), Role::Why);
            }
            Kind::Scale(scale) => {
                scale.points.iter().for_each(|point| reasoned(point, false));
                self.done(id, reasons);
            }
            Kind::Pick(pick) => {
                pick.roles.iter().for_each(|role| reasoned(&role.id, false));
                self.done(id, reasons);
            }
            Kind::Talk(_) => self.may(format!("{id}.done"), Role::Why),
        }
    }

    fn done(&mut self, id: &str, reasons: bool) {
        if reasons {
            self.need(format!("{id}.done"), Role::Why);
        } else {
            self.may(format!("{id}.done"), Role::Why);
        }
    }

    fn chat(&mut self, id: &str, chat: &Chat) {
        for node in &chat.nodes {
            self.need(format!("{id}-{}", node.id), Role::Bubble);
            for choice in &node.choices {
                self.need(format!("{id}-{}.{}", node.id, choice.id), Role::Reply);
                self.need(format!("{id}-{}.{}-why", node.id, choice.id), Role::Why);
            }
        }
    }
}

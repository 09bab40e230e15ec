use saqbol::curriculum::{Module, Step};

use crate::kinds;
use crate::kinds::keys::{Key, Role, StepKeys, may, need};

/// Whether a key is for the teacher's page alone.
pub fn is_adult(key: &str) -> bool {
    matches!(key.split('.').next(), Some("plan" | "chain"))
}

/// All keys of a module's words, in the order of the module (README.md: "The words").
pub fn of_module(module: &Module) -> Vec<Key> {
    let mut keys = vec![
        need("title", Role::Title),
        need("title.teaser", Role::Prose),
        // What is funny in it, the badge's name, and what is left open for the next module.
        may("title.joke", Role::Prose),
        may("title.badge", Role::Title),
        may("title.cliffhanger", Role::Prose),
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
    let mut keys = StepKeys::new(&step.id, reasons);
    keys.may("title", Role::Title);
    keys.need_own();
    if step.picture.is_some() {
        keys.need("picture", Role::Picture);
    }
    kinds::of(step).keys(&mut keys);
    keys.into_keys()
}

use std::collections::BTreeSet;

use saqbol::curriculum::{Band, Module, Step};

use crate::kinds;
use crate::kinds::keys::{Key, Role, StepKeys, may, need};

/// Whether a key is for adults' pages alone: no lesson loads it.
pub fn is_apart(key: &str) -> bool {
    matches!(key.split('.').next(), Some("plan" | "chain"))
}

/// The keys that only adults read: on pages of their own, or beside a screen.
pub fn of_adults(module: &Module) -> BTreeSet<String> {
    let keys = of_module(module).into_iter();
    let adult = keys.filter(|key| key.role == Role::Adult);
    adult.map(|key| key.key).collect()
}

/// All keys of a module's words, in the order of the module (README.md: "The words").
pub fn of_module(module: &Module) -> Vec<Key> {
    let for_youngest = |so: bool, key: &str| match so && module.band == Band::A {
        true => need(key, Role::Adult),
        false => may(key, Role::Adult),
    };
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
    let walk = module.steps.len();
    for (at, step) in module.all_steps().enumerate() {
        let own = of_step(step, true);
        // For whoever reads together with a child: what they are told, and a question to talk about. Where an older
        // module has an answer of that name, these words are the answer's.
        let beside = for_youngest(at < walk, &[&step.id, ".beside"].concat());
        let pause = may(&[&step.id, ".pause"].concat(), Role::Prose);
        for key in [beside, pause] {
            if module.band == Band::A || own.iter().all(|own| own.key != key.key) {
                keys.push(key);
            }
        }
        keys.extend(own);
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
    keys.push(for_youngest(true, "plan.home"));
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

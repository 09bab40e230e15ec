//! What is rehearsed on the poorest route, and the ways out where somebody unproven speaks (P5, P6).

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use saqbol::curriculum::steps::{Chat, ChatChoice, Node};

use super::{met, routes};
use crate::files::tags::Does;
use crate::kinds::routes::{Poorest, Routes, Scene};

/// All that is asked of a chat's routes.
pub fn of(chat: &Chat, step: &str, scene: &Scene) -> Routes {
    let does = |node: &Node, choice: &ChatChoice| -> Option<Does> {
        let key = format!("{step}-{}.{}", node.id, choice.id);
        (scene.does)(&key).or(choice.rehearses.map(Does::from))
    };
    let counts = |wanted: fn(Does) -> bool| {
        poorest(chat, |node, choice| does(node, choice).is_some_and(wanted))
    };
    let mut found = Routes {
        refusals: counts(Does::refuses),
        tellings: counts(|does| does == Does::Tell),
        ..Routes::default()
    };
    let reached = routes::reached(chat, &chat.start);
    for node in &chat.nodes {
        let key = format!("{step}-{}", node.id);
        let asked = reached.contains(node.id.as_str()) && !node.is_ending();
        if !asked || !(scene.unproven)(chat.speaker(node), &key) {
            continue;
        }
        found.unproven += 1;
        let offers = |wanted: fn(Does) -> bool| {
            let mut choices = node.choices.iter();
            choices.any(|choice| does(node, choice).is_some_and(wanted))
        };
        if !offers(Does::checks) {
            found.unchecked.push(key.clone());
        }
        if !offers(Does::leaves) {
            found.kept.push(key);
        }
    }
    met::follow(chat, step, scene, &mut found);
    found
}

/// The route with the fewest choices that count. Choices that are taken back do not count: they are said again. No route
/// that goes in a circle has fewer than the one that leaves it, so every route is looked at (Dijkstra's way with the
/// weights 0 and 1).
fn poorest(chat: &Chat, counts: impl Fn(&Node, &ChatChoice) -> bool) -> Option<Poorest> {
    let mut best: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
    let mut done = BTreeSet::new();
    let mut next = VecDeque::from([chat.start.as_str()]);
    best.insert(&chat.start, Default::default());
    while let Some(id) = next.pop_front() {
        let Some(node) = chat.node(id).filter(|_| done.insert(id)) else {
            continue;
        };
        let (count, route) = best.get(id).cloned().unwrap_or_default();
        if node.is_ending() {
            return Some(Poorest { count, route });
        }
        for choice in routes::on(chat, node) {
            let more = usize::from(counts(node, choice));
            let known = best.get(choice.to.as_str());
            if known.is_some_and(|(known, _)| *known <= count + more) {
                continue;
            }
            let mut route = route.clone();
            route.push(format!("{id}.{}", choice.id));
            best.insert(&choice.to, (count + more, route));
            match more {
                0 => next.push_front(&choice.to),
                _ => next.push_back(&choice.to),
            }
        }
    }
    None
}

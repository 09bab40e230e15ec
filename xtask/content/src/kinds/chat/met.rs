//! Who and what was met on every way to a place (P13).

use std::collections::{BTreeMap, BTreeSet};

use saqbol::curriculum::steps::{Chat, Node};

use super::routes;
use crate::kinds::routes::{Name, Routes, Scene};

type Met = BTreeSet<Name>;

/// Notes who is spoken of where a route has not met them, and who was met on all routes.
pub fn follow(chat: &Chat, step: &str, scene: &Scene, found: &mut Routes) {
    let key = |node: &Node| format!("{step}-{}", node.id);
    // Who was met when a node's words are read: what came before, whoever speaks, whom the words introduce.
    let hears = |node: &Node, before: &Met| -> Met {
        let mut met = before.clone();
        met.insert(chat.speaker(node).to_string());
        met.extend((scene.introduced)(&key(node)));
        met
    };
    let before = before(chat, scene, &hears);
    let felt = routes::felt(chat, &routes::reached(chat, &chat.start));
    let mut endings: Option<Met> = None;
    for node in &chat.nodes {
        let from = match before.get(node.id.as_str()) {
            Some(met) => met.clone(),
            // What is only felt follows the nodes whose choices lead there.
            None if felt.contains(node.id.as_str()) => meet(leading(chat, node).map(|from| {
                let met = before.get(from.id.as_str()).cloned();
                hears(from, &met.unwrap_or_default())
            })),
            None => continue,
        };
        let met = hears(node, &from);
        for name in (scene.named)(&key(node)) {
            if !met.contains(&name) {
                found.unmet.push((key(node), name));
            }
        }
        if node.is_ending() && before.contains_key(node.id.as_str()) {
            endings = Some(match endings {
                None => met,
                Some(known) => known.intersection(&met).cloned().collect(),
            });
        }
    }
    found.met = endings.unwrap_or_default();
}

/// Who was met on every way to each node that can be reached: what all nodes before it have in common. Begun with too
/// many, it is repeated till nothing more falls away.
fn before<'a>(
    chat: &'a Chat,
    scene: &Scene,
    hears: &impl Fn(&Node, &Met) -> Met,
) -> BTreeMap<&'a str, Met> {
    let mut before: BTreeMap<&str, Met> = BTreeMap::new();
    if let Some(start) = chat.node(&chat.start) {
        before.insert(&start.id, scene.met.clone());
    }
    let mut changed = true;
    while changed {
        changed = false;
        for node in &chat.nodes {
            let Some(known) = before.get(node.id.as_str()) else {
                continue;
            };
            let after = hears(node, known);
            for choice in routes::on(chat, node) {
                let Some(next) = chat.node(&choice.to) else {
                    continue;
                };
                let met = match before.get(next.id.as_str()) {
                    None => after.clone(),
                    Some(known) => known.intersection(&after).cloned().collect(),
                };
                if before.get(next.id.as_str()) != Some(&met) {
                    before.insert(&next.id, met);
                    changed = true;
                }
            }
        }
    }
    before
}

/// The nodes with a choice that leads to a node.
fn leading<'a>(chat: &'a Chat, to: &'a Node) -> impl Iterator<Item = &'a Node> {
    let nodes = chat.nodes.iter();
    nodes.filter(|node| node.choices.iter().any(|choice| choice.to == to.id))
}

fn meet(all: impl Iterator<Item = Met>) -> Met {
    all.reduce(|a, b| a.intersection(&b).cloned().collect())
        .unwrap_or_default()
}

use std::collections::BTreeMap;

use saqbol::curriculum::Words;
use saqbol::curriculum::steps::Chat;

use super::text;
use super::walk::Cost;

/// The costliest way through a chat that comes to no node twice.
pub fn way(chat: &Chat, step: &str, words: &Words) -> Cost {
    let mut known = BTreeMap::new();
    from_node(chat, step, words, &chat.start, &mut Vec::new(), &mut known)
}

/// Without circles the cost from a node is always the same, so it is kept; a way that closes a circle ends there.
fn from_node<'a>(
    chat: &'a Chat,
    step: &str,
    words: &Words,
    at: &str,
    way: &mut Vec<&'a str>,
    known: &mut BTreeMap<&'a str, Cost>,
) -> Cost {
    let Some(node) = chat.node(at) else {
        return Cost::default();
    };
    if let Some(cost) = known.get(node.id.as_str()) {
        return *cost;
    }
    if way.contains(&node.id.as_str()) {
        return Cost::default();
    }
    let key = format!("{step}-{}", node.id);
    let said = text::letters(words.get(&key));
    let offered: usize = node
        .choices
        .iter()
        .map(|c| text::letters(words.of(&key, &c.id)))
        .sum();
    way.push(&node.id);
    let on = node
        .choices
        .iter()
        .map(|choice| {
            let rest = from_node(chat, step, words, &choice.to, way, known);
            rest.add(Cost {
                letters: text::letters(words.why(&key, &choice.id)),
                actions: 1,
            })
        })
        .max()
        .unwrap_or_default();
    way.pop();
    let cost = on.add(Cost {
        letters: said + offered,
        actions: 0,
    });
    known.insert(&node.id, cost);
    cost
}

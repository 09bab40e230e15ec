use std::collections::BTreeMap;

use saqbol::curriculum::steps::Chat;

use super::routes;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;

/// The costliest way through a chat that comes to no node twice.
pub fn way(chat: &Chat, texts: &Texts) -> Cost {
    let mut known = BTreeMap::new();
    from_node(chat, texts, &chat.start, &mut Vec::new(), &mut known)
}

/// Without circles the cost from a node is always the same, so it is kept; a way that closes a circle ends there.
fn from_node<'a>(
    chat: &'a Chat,
    texts: &Texts,
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
    let key = format!("{}-{}", texts.step, node.id);
    let here = Texts {
        step: &key,
        ..*texts
    };
    let offered: usize = node.choices.iter().map(|c| here.of(&c.id)).sum();
    way.push(&node.id);
    let on = routes::on(chat, node)
        .into_iter()
        .map(|choice| {
            let rest = from_node(chat, texts, &choice.to, way, known);
            rest.add(Cost {
                letters: here.why(&choice.id),
                actions: 1,
            })
        })
        .max()
        .unwrap_or_default();
    way.pop();
    // What is risky is tried as well: it is said, felt, and taken back.
    let felt = node
        .choices
        .iter()
        .filter(|choice| chat.takes_back(node, choice));
    let tried = felt.fold(Cost::default(), |cost, choice| {
        let key = format!("{}-{}", texts.step, choice.to);
        let there = Texts {
            step: &key,
            ..*texts
        };
        cost.add(Cost {
            letters: here.why(&choice.id) + there.own(),
            actions: 2,
        })
    });
    let cost = on.add(tried).add(Cost {
        letters: here.own() + offered,
        actions: 0,
    });
    known.insert(&node.id, cost);
    cost
}

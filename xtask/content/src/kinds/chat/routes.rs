use std::collections::BTreeSet;

use saqbol::curriculum::steps::{Chat, ChatChoice, Node};

/// The nodes of one way through a chat, from the start to an ending.
pub type Route = BTreeSet<usize>;

/// How many routes are looked at: enough for any chat that a child can play, few enough to compare each with each.
const CAP: usize = 600;

/// The choices of a node that are not taken back.
pub fn on<'a>(chat: &'a Chat, node: &'a Node) -> Vec<&'a ChatChoice> {
    let choices = node.choices.iter();
    choices
        .filter(|choice| !chat.takes_back(node, choice))
        .collect()
}

/// The routes that come to no node twice. Where there are too many, every branch keeps its share, so that the first and
/// the last choice of a node are both followed.
pub fn simple(chat: &Chat) -> Vec<Route> {
    let mut routes = Vec::new();
    if let Some(start) = place(chat, &chat.start) {
        follow(chat, start, &mut Route::new(), CAP, &mut routes);
    }
    routes
}

fn place(chat: &Chat, id: &str) -> Option<usize> {
    chat.nodes.iter().position(|node| node.id == id)
}

fn follow(chat: &Chat, at: usize, way: &mut Route, budget: usize, routes: &mut Vec<Route>) {
    let Some(node) = chat.nodes.get(at) else {
        return;
    };
    if budget == 0 || !way.insert(at) {
        return;
    }
    if node.is_ending() {
        routes.push(way.clone());
    } else {
        let next: BTreeSet<usize> = on(chat, node)
            .into_iter()
            .filter_map(|c| place(chat, &c.to))
            .collect();
        let next: Vec<usize> = next.difference(way).copied().collect();
        // A small budget follows as many ways as it has, a larger one all of them.
        let share = budget.checked_div(next.len()).unwrap_or_default().max(1);
        for to in next.into_iter().take(budget) {
            follow(chat, to, way, share, routes);
        }
    }
    way.remove(&at);
}

/// The two routes that have least in common: the share of the shorter one's nodes that the other has, too. `None` where
/// there are no two.
pub fn least_alike(chat: &Chat) -> Option<f64> {
    let routes = simple(chat);
    let mut least: Option<f64> = None;
    for (at, a) in routes.iter().enumerate() {
        for b in routes.iter().skip(at + 1) {
            let shared =
                crate::measure::reading::ratio(a.intersection(b).count(), a.len().min(b.len()));
            least = Some(least.map_or(shared, |known| known.min(shared)));
        }
        if least.is_some_and(|least| least < 0.5) {
            break;
        }
    }
    least
}

/// The nodes that can be reached from `from`, itself among them.
pub fn reached<'a>(chat: &'a Chat, from: &'a str) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(id) = next.pop() {
        if let Some(node) = chat.node(id)
            && seen.insert(node.id.as_str())
        {
            next.extend(on(chat, node).iter().map(|choice| choice.to.as_str()));
        }
    }
    seen
}

/// The nodes that are felt after a risky choice of one of these.
pub fn felt<'a>(chat: &'a Chat, reached: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let nodes = chat.nodes.iter();
    nodes
        .filter(|node| reached.contains(node.id.as_str()))
        .flat_map(|node| &node.choices)
        .filter(|choice| choice.rewind)
        .map(|choice| choice.to.as_str())
        .collect()
}

/// Whether a node that `wanted` accepts can be reached from `from`.
pub fn leads_to(chat: &Chat, from: &str, wanted: impl Fn(&Node) -> bool) -> bool {
    reached(chat, from)
        .into_iter()
        .filter_map(|id| chat.node(id))
        .any(wanted)
}

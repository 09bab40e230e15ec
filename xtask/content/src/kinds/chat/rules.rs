use saqbol::curriculum::steps::{Chat, Node};

use super::routes;
use crate::kinds::authored::Report;

/// Every way goes on and ends in telling, and choices matter (criteria C5 and C19).
pub fn check(chat: &Chat, step: &str, report: Report) {
    // Where the start is no node, no way can be followed; reading has said so.
    if chat.node(&chat.start).is_some() {
        ways(chat, step, report);
        size(chat, step, report);
    }
}

fn ways(chat: &Chat, step: &str, report: Report) {
    let reached = routes::reached(chat, &chat.start);
    let felt = routes::felt(chat, &reached);
    for node in &chat.nodes {
        let key = format!("{step}-{}", node.id);
        for choice in &node.choices {
            if chat.node(&choice.to).is_none() {
                report(
                    &format!("{key}.{}:to", choice.id),
                    format!(
                        "this choice leads to \"{}\", which is no node of the chat",
                        choice.to
                    ),
                    "use the id of a node, or add it",
                );
            }
        }
        if !node.choices.is_empty() && node.choices.iter().all(|choice| choice.rewind) {
            report(
                &key,
                format!("every choice at \"{}\" is taken back", node.id),
                "let one of them lead on, without `rewind = true`",
            );
        }
        if !reached.contains(node.id.as_str()) {
            if felt.contains(node.id.as_str()) {
                continue;
            }
            report(
                &key,
                format!("no way leads to the node \"{}\"", node.id),
                "let a choice lead to it, or remove it",
            );
        } else if !routes::leads_to(chat, &node.id, Node::is_ending) {
            report(
                &key,
                format!(
                    "from \"{}\" the chat goes round in a circle for ever",
                    node.id
                ),
                "add a choice that leads out of it",
            );
        } else if !node.is_ending() && !routes::leads_to(chat, &node.id, |node| node.tells) {
            report(
                &key,
                format!("from \"{}\" no way ends in telling (criterion C5)", node.id),
                "add a choice that leads to a node with `tells = true`",
            );
        }
    }
}

fn size(chat: &Chat, step: &str, report: Report) {
    if chat.nodes.len() < 12 {
        report(
            step,
            format!(
                "the chat \"{step}\" has {} nodes, fewer than 12",
                chat.nodes.len()
            ),
            "add turns, so that choices matter",
        );
    }
    let felt = routes::felt(chat, &routes::reached(chat, &chat.start));
    let nodes = chat.nodes.iter();
    let endings = nodes
        .filter(|node| node.is_ending() && !felt.contains(node.id.as_str()))
        .count();
    if endings < 3 {
        report(
            step,
            format!("the chat \"{step}\" has {endings} endings, fewer than 3"),
            "let different ways end differently, each in telling",
        );
    }
    let shortest = chat.steps_to_ending(&chat.start);
    if shortest < 4 {
        report(
            step,
            format!(
                "a way through the chat \"{step}\" has only {shortest} choices (criterion C19)"
            ),
            "put turns between, so that every way has at least four",
        );
    }
    let shared = routes::least_alike(chat).unwrap_or(1.0);
    if shared >= 0.5 {
        report(
            step,
            format!(
                "any two ways through the chat \"{step}\" share half of their nodes and more: at best {:.0} % (criterion C19)",
                shared * 100.0
            ),
            "give two ways nodes of their own",
        );
    }
}

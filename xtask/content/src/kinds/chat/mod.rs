mod longest;
mod met;
mod read;
mod routes;
mod rules;
mod script;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use saqbol::curriculum::steps::{Chat, Effect, Node, REWIND, Task};
use saqbol::curriculum::{Kind, Rehearsal, Step};

use super::alarms::{self, Answer};
use super::authored::{Authored, Criterion, Report, Speaker, Spoken, thing};
use super::draft::Reader;
use super::keys::{Role, StepKeys};
use super::routes::{Routes, Scene};
use crate::format::list;
use crate::measure::cost::Cost;
use crate::measure::item::{self, Item};
use crate::measure::offer::{Offer, Reply};
use crate::measure::texts::Texts;
use crate::measure::thing::Thing;

pub const READER: Reader = Reader {
    name: "chat",
    item: false,
    read: |draft, places| Kind::Chat(read::read(draft, places)),
};

/// The key of a node's words.
fn key(step: &str, node: &Node) -> String {
    [step, "-", &node.id].concat()
}

impl Authored for Chat {
    fn keys(&self, keys: &mut StepKeys) {
        for node in &self.nodes {
            keys.need_beside(&node.id, "", Role::Bubble);
            if node.looks.sticker.is_some() {
                keys.may_beside(&node.id, "picture", Role::Picture);
            }
            if node.is_ending() {
                keys.may_beside(&node.id, "title", Role::Title);
            }
            for choice in &node.choices {
                keys.need_beside(&node.id, &choice.id, Role::Reply);
                keys.need_beside(&node.id, &[&choice.id, "-why"].concat(), Role::Why);
            }
        }
    }

    fn shown(&self, _: &Texts) -> usize {
        0
    }

    fn cost(&self, texts: &Texts) -> Cost {
        longest::way(self, texts)
    }

    fn ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for node in &self.nodes {
            ids.push(node.id.clone());
            ids.extend(node.choices.iter().map(|choice| choice.id.clone()));
        }
        ids.push(REWIND.into());
        ids
    }

    fn judged(&self, step: &str) -> Vec<Thing> {
        let nodes = self.nodes.iter();
        nodes
            .filter_map(|node| thing(key(step, node), node.judged))
            .collect()
    }

    fn items(&self, step: &str) -> Vec<Item> {
        let nodes = self.nodes.iter();
        nodes
            .filter_map(|node| {
                let key = key(step, node);
                let choices = node.choices.iter();
                item::of(choices.map(|c| (format!("{key}.{}", c.id), c.right == Some(true))))
            })
            .collect()
    }

    /// A reply that is a matter of taste is neither right nor marked as wrong.
    fn offers(&self, step: &str) -> Vec<Offer> {
        let nodes = self.nodes.iter();
        let offers = nodes.map(|node| {
            let key = key(step, node);
            let replies = node.choices.iter().map(|choice| {
                let good = match (node.judged, choice.right) {
                    (Some(judged), right) => {
                        Some(judged.verdict(choice.alarm).is_good() && right != Some(false))
                    }
                    (None, right) => right,
                };
                Reply {
                    rehearses: choice.rehearses,
                    marked: good == Some(false),
                    ..Reply::of(format!("{key}.{}", choice.id), good == Some(true))
                }
            });
            let replies = replies.collect();
            Offer {
                key,
                replies,
                mixed: false,
            }
        });
        offers.collect()
    }

    fn people(&self) -> Vec<&str> {
        self.nodes.iter().map(|node| self.speaker(node)).collect()
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        let mut said = Vec::new();
        for node in &self.nodes {
            let key = key(step, node);
            said.extend(node.choices.iter().map(|choice| Spoken {
                key: format!("{key}.{}", choice.id),
                by: Speaker::Learner,
                mood: None,
            }));
            said.push(Spoken {
                key,
                by: Speaker::Person(self.speaker(node).to_string()),
                mood: node.looks.mood.clone(),
            });
        }
        said
    }

    fn routes(&self, step: &str, scene: &Scene) -> Option<Routes> {
        Some(script::of(self, step, scene))
    }

    fn rehearsals(&self, step: &str) -> Vec<(String, Rehearsal)> {
        let mut found = Vec::new();
        for node in &self.nodes {
            let choices = node.choices.iter();
            let kinds: BTreeSet<Rehearsal> = choices.filter_map(|c| c.rehearses).collect();
            found.extend(kinds.into_iter().map(|what| (key(step, node), what)));
        }
        found
    }

    fn check_alarms(&self, step: &str, report: Report) {
        for node in &self.nodes {
            let key = key(step, node);
            if node.judged.is_some() && node.choices.is_empty() {
                report(
                    &key,
                    "an ending judges nothing".into(),
                    "remove `sign` or `looks_like`, or add choices",
                );
                continue;
            }
            let answers = node.choices.iter().map(|choice| Answer {
                id: &choice.id,
                right: choice.right == Some(true),
                alarm: choice.alarm,
            });
            alarms::check(&key, node.judged, &answers.collect::<Vec<_>>(), report);
        }
    }

    fn check(&self, step: &str, report: Report) {
        rules::check(self, step, report);
    }

    fn meets(&self, step: &Step, criterion: Criterion) -> Option<String> {
        let id = &step.id;
        match criterion {
            Criterion::Telling => {
                let telling = self.nodes.iter().filter(|node| node.tells);
                let places = list(telling.map(|node| &node.id));
                Some(format!("{id} tells at {places}"))
            }
            Criterion::Choices => {
                let shared = routes::least_alike(self).map_or("one way only".into(), |share| {
                    format!("two ways share {:.0} %", share * 100.0)
                });
                let choices = self.steps_to_ending(&self.start);
                Some(format!("{id}: at least {choices} choices, {shared}"))
            }
            Criterion::Helpers | Criterion::FirstSentence => None,
        }
    }

    fn nodes(&self) -> (usize, usize) {
        (self.nodes.len(), self.endings().len())
    }

    fn pictures(&self) -> Vec<String> {
        let mut named = Vec::new();
        for node in &self.nodes {
            let gift = (node.looks.effect == Some(Effect::Gift)).then_some("gift");
            if let Some(thing) = node.looks.sticker.as_deref().or(gift) {
                named.push(["things/", thing].concat());
            }
            named.extend(node.choices.iter().filter_map(|choice| choice.art.clone()));
        }
        named
    }
}

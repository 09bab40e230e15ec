//! The tune of a module's texts (P14): how its reasons begin, and short and long endings of verbs side by side.

use std::collections::BTreeMap;

use saqbol::curriculum::Module;

use crate::files::words::Wording;
use crate::kinds;
use crate::kinds::keys::Role;
use crate::lesson::keys;
use crate::measure::offer::Offer;
use crate::measure::text;
use crate::read::languages::Mixed;

/// How many reasons a module has, and which of them begin with the same two words, the most frequent first.
pub struct Openings<'a> {
    pub reasons: usize,
    pub by_words: Vec<(String, Vec<&'a str>)>,
}

impl<'a> Openings<'a> {
    pub fn of(module: &Module, wording: &'a Wording) -> Openings<'a> {
        let roles = keys::of_module(module).into_iter();
        let reasons: Vec<String> = roles
            .filter(|key| key.role == Role::Why)
            .map(|key| key.key)
            .collect();
        let mut by_words: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let mut all = 0;
        let texts = wording.texts.iter();
        for (key, reason) in texts.filter(|(key, _)| reasons.contains(key)) {
            all += 1;
            if let Some(opening) = opening(&reason.text) {
                by_words.entry(opening).or_default().push(key);
            }
        }
        let mut by_words: Vec<(String, Vec<&str>)> = by_words.into_iter().collect();
        by_words.sort_by_key(|(_, keys)| std::cmp::Reverse(keys.len()));
        Openings {
            reasons: all,
            by_words,
        }
    }

    /// How many may begin alike: a tenth, or two where there are few.
    pub fn most(&self) -> usize {
        (self.reasons / 10).max(2)
    }

    /// The openings that are a tune.
    pub fn tunes(&self) -> impl Iterator<Item = &(String, Vec<&'a str>)> {
        let most = self.most();
        self.by_words
            .iter()
            .filter(move |(_, keys)| keys.len() > most)
    }
}

/// The first two words of a text; a single word is no tune.
fn opening(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let mut words = text::each_word(&lower);
    Some([words.next()?, words.next()?].join(" "))
}

/// The questions whose answers mix long and short endings of one form, with a word of each.
pub fn mixed(module: &Module, wording: &Wording, rule: &Mixed) -> Vec<(String, String, String)> {
    let steps = module.all_steps();
    let offers = steps.flat_map(|step| kinds::of(step).offers(&step.id));
    offers
        .filter_map(|offer: Offer| {
            let texts = || offer.replies.iter().map(|reply| wording.get(&reply.key));
            let long = texts().find_map(|text| rule.long(text))?;
            let short = texts().find_map(|text| rule.short(text))?;
            Some((offer.key.clone(), long.to_string(), short.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_words_are_an_opening() {
        assert_eq!(
            opening("Дұрыс айттың! Енді…").as_deref(),
            Some("дұрыс айттың")
        );
        assert_eq!(opening("Иә!"), None);
    }
}

//! What the answers give away to somebody who never reads the question (P3, criterion C9).

use std::collections::BTreeMap;

use saqbol::curriculum::Step;

use super::others::others;
use crate::files::words::Wording;
use crate::kinds;
use crate::library::{Lesson, Library};
use crate::measure::bayes::{Bayes, features};
use crate::measure::guess::{Answer, Question};
use crate::measure::offer::{Offer, Reply};
use crate::read::acts::{self, Act};
use crate::read::checks::CheckPool;

/// The questions with written answers of some steps, a story's replies among them. What is a matter of taste nobody guesses.
pub fn offers<'a>(steps: impl Iterator<Item = &'a Step>) -> Vec<Offer> {
    steps
        .flat_map(|step| kinds::of(step).offers(&step.id))
        .filter(Offer::is_asked)
        .map(|offer| Offer {
            replies: offer
                .replies
                .into_iter()
                .filter(|reply| reply.right || reply.marked)
                .collect(),
            ..offer
        })
        .collect()
}

/// A module's questions in one language, each answer as habits see it. The reader of words has read all other modules and
/// sees the answers alone.
pub fn questions(library: &Library, lesson: &Lesson, lang: &str) -> Vec<Question> {
    let Some(wording) = lesson.wordings.get(lang) else {
        return Vec::new();
    };
    let reader = options(library, Some(lesson), lang);
    let offers = offers(lesson.module.all_steps());
    seen(library, &offers, lang, wording, &reader)
}

/// The questions of a check in one language, as whoever has read all modules sees them.
pub fn of_pool(library: &Library, pool: &CheckPool, lang: &str) -> Vec<Question> {
    let Some(wording) = pool.wordings.get(lang) else {
        return Vec::new();
    };
    let reader = options(library, None, lang);
    let offers = offers(pool.items.iter().map(|item| &item.step));
    seen(library, &offers, lang, wording, &reader)
}

/// Questions as habits see them.
fn seen(
    library: &Library,
    offers: &[Offer],
    lang: &str,
    wording: &Wording,
    reader: &Bayes<2>,
) -> Vec<Question> {
    let questions = offers.iter().map(|offer| Question {
        answers: offer
            .replies
            .iter()
            .map(|reply| {
                let acts = acts::of(&library.lists.acts, lang, wording.get(&reply.key));
                let [wrong, right] = reader.scores(&marks(offer, reply, wording));
                Answer {
                    right: reply.right,
                    length: length(wording, reply),
                    adult: acts.contains(&Act::Adult),
                    refuses: acts
                        .iter()
                        .any(|act| matches!(act, Act::Refuse | Act::Leave | Act::Block)),
                    caution: acts.len(),
                    words: right - wrong,
                }
            })
            .collect(),
        mixed: offer.mixed,
    });
    questions.collect()
}

/// What gives a module's answers away.
#[derive(Default)]
pub struct Telling {
    /// The words that speak loudest for the right answers.
    pub words: Vec<String>,
    /// The keys of the questions that are guessed with most confidence.
    pub keys: Vec<String>,
}

/// So many words and questions are named.
const NAMED: usize = 4;

/// The words and questions that the reader of other modules is surest of.
pub fn telling(library: &Library, lesson: &Lesson, lang: &str) -> Telling {
    let Some(wording) = lesson.wordings.get(lang) else {
        return Telling::default();
    };
    let reader = options(library, Some(lesson), lang);
    let liking = |features: &[String]| {
        let [wrong, right] = reader.scores(features);
        right - wrong
    };
    let base = liking(&[]);
    let mut words: BTreeMap<String, f64> = BTreeMap::new();
    let mut questions = Vec::new();
    for offer in offers(lesson.module.all_steps()) {
        let likings = offer.replies.iter().map(|reply| {
            let liking = liking(&marks(&offer, reply, wording));
            (liking, reply)
        });
        let best = likings.max_by(|a, b| a.0.total_cmp(&b.0));
        let Some((sure, reply)) = best.filter(|(_, reply)| reply.right) else {
            continue;
        };
        questions.push((sure, offer.key.clone()));
        for feature in marks(&offer, reply, wording) {
            let says = liking(std::slice::from_ref(&feature)) - base;
            *words.entry(feature).or_default() += says;
        }
    }
    questions.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut words: Vec<(String, f64)> = words.into_iter().collect();
    words.sort_by(|a, b| b.1.total_cmp(&a.1));
    Telling {
        words: words.into_iter().take(NAMED).map(|one| one.0).collect(),
        keys: questions.into_iter().take(NAMED).map(|one| one.1).collect(),
    }
}

/// A reader of the answers of all other modules.
fn options(library: &Library, lesson: Option<&Lesson>, lang: &str) -> Bayes<2> {
    others(library, lesson, lang, |reader, other, wording| {
        for offer in offers(other.module.all_steps()) {
            for reply in &offer.replies {
                reader.learn(&marks(&offer, reply, wording), usize::from(reply.right));
            }
        }
    })
}

fn length(wording: &Wording, reply: &Reply) -> usize {
    wording.get(&reply.key).chars().count()
}

/// What is seen of an answer: its words and pairs, whether it is the longest or the shortest, whether it shouts.
fn marks(offer: &Offer, reply: &Reply, wording: &Wording) -> Vec<String> {
    let text = wording.get(&reply.key);
    let mut marks = features(text);
    let own = length(wording, reply);
    let lengths = || offer.replies.iter().map(|reply| length(wording, reply));
    for (mark, is) in [
        ("<longest>", lengths().max() == Some(own)),
        ("<shortest>", lengths().min() == Some(own)),
        ("<!>", text.contains('!')),
    ] {
        if is {
            marks.push(mark.to_string());
        }
    }
    marks
}

/// The questions of all modules of a band in a language, by module.
pub fn of_band<'a>(
    library: &Library,
    lessons: &[&'a Lesson],
    lang: &str,
) -> BTreeMap<&'a str, Vec<Question>> {
    let lessons = lessons.iter();
    lessons
        .map(|lesson| {
            let id = lesson.module.id.as_str();
            (id, questions(library, lesson, lang))
        })
        .collect()
}

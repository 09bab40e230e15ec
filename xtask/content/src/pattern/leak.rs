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
use crate::read::acts::{self, Act, ActWords};
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

/// The questions of a module, or of a check, in one language, beside a reader of words who has read all other modules.
pub struct Leak<'a> {
    acts: &'a [ActWords],
    lang: &'a str,
    wording: &'a Wording,
    offers: Vec<Offer>,
    reader: Bayes<2>,
}

impl<'a> Leak<'a> {
    /// Of a module; `None` where it has no words in the language.
    pub fn of_module(library: &'a Library, lesson: &'a Lesson, lang: &'a str) -> Option<Leak<'a>> {
        Some(Leak {
            acts: &library.lists.acts,
            lang,
            wording: lesson.wordings.get(lang)?,
            offers: offers(lesson.module.all_steps()),
            reader: options(library, Some(lesson), lang),
        })
    }

    /// Of a check; whoever takes it has read all modules.
    pub fn of_pool(library: &'a Library, pool: &'a CheckPool, lang: &'a str) -> Option<Leak<'a>> {
        Some(Leak {
            acts: &library.lists.acts,
            lang,
            wording: pool.wordings.get(lang)?,
            offers: offers(pool.items.iter().map(|item| &item.step)),
            reader: options(library, None, lang),
        })
    }

    /// The questions as habits see them. The reader sees the answers alone.
    pub fn questions(&self) -> Vec<Question> {
        let questions = self.offers.iter().map(|offer| Question {
            answers: offer
                .replies
                .iter()
                .map(|reply| {
                    let acts = acts::of(self.acts, self.lang, self.wording.get(&reply.key));
                    Answer {
                        right: reply.right,
                        length: length(self.wording, reply),
                        adult: acts.contains(&Act::Adult),
                        refuses: acts
                            .iter()
                            .any(|act| matches!(act, Act::Refuse | Act::Leave | Act::Block)),
                        caution: acts.len(),
                        words: self.liking(&marks(offer, reply, self.wording)),
                    }
                })
                .collect(),
            mixed: offer.mixed,
        });
        questions.collect()
    }

    /// How much the reader prefers an answer, by what it sees of it.
    fn liking(&self, marks: &[String]) -> f64 {
        let [wrong, right] = self.reader.scores(marks);
        right - wrong
    }

    /// The words and questions that the reader is surest of.
    pub fn telling(&self) -> Telling {
        let base = self.liking(&[]);
        let mut words: BTreeMap<String, f64> = BTreeMap::new();
        let mut questions = Vec::new();
        for offer in &self.offers {
            let likings = offer.replies.iter().map(|reply| {
                let marks = marks(offer, reply, self.wording);
                (self.liking(&marks), reply, marks)
            });
            let best = likings.max_by(|a, b| a.0.total_cmp(&b.0));
            let Some((sure, _, marks)) = best.filter(|(_, reply, _)| reply.right) else {
                continue;
            };
            questions.push((sure, offer.key.clone()));
            for mark in marks {
                let says = self.liking(std::slice::from_ref(&mark)) - base;
                *words.entry(mark).or_default() += says;
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
}

/// What gives a module's answers away.
pub struct Telling {
    /// The words that speak loudest for the right answers.
    pub words: Vec<String>,
    /// The keys of the questions that are guessed with most confidence.
    pub keys: Vec<String>,
}

/// So many words and questions are named.
const NAMED: usize = 4;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::words::Text;

    /// The marks of an answer's shape, among these answers.
    fn shapes(texts: &[&str]) -> Vec<Vec<String>> {
        let key = |at: usize| format!("q.o{at}");
        let offer = Offer {
            key: "q".into(),
            replies: (0..texts.len())
                .map(|at| Reply::of(key(at), at == 0))
                .collect(),
            mixed: true,
        };
        let mut wording = Wording::default();
        for (at, text) in texts.iter().enumerate() {
            let text = text.to_string();
            wording.texts.insert(key(at), Text { text, line: 1 });
        }
        let shown = offer.replies.iter().map(|reply| {
            let marks = marks(&offer, reply, &wording).into_iter();
            marks.filter(|mark| mark.starts_with('<')).collect()
        });
        shown.collect()
    }

    #[test]
    fn the_shape_of_an_answer_is_marked() {
        let all = shapes(&["I tell Mum at once", "I go", "I shout No!"]);
        assert_eq!(all, [vec!["<longest>"], vec!["<shortest>"], vec!["<!>"]]);
        // Letters count, not bytes; of two that are equal each is.
        let all = shapes(&["Жоқ", "abcd", "abcd"]);
        assert_eq!(all, [["<shortest>"], ["<longest>"], ["<longest>"]]);
    }
}

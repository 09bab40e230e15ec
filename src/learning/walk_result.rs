//! What a learning platform is told of a walk: one number, how each situation was judged, how often each sign was noticed.

use super::{Ratings, Score, Session};
use crate::curriculum::{Actual, Judged, Sign, Step};

/// How a walk came out that has reached its end. Nothing but ids, letters and counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalkResult {
    /// How well dangers were told from what is safe, 0 to 100; `None` where a walk did not meet both. See [`score`].
    pub score: Option<u32>,
    /// The situations that were judged, in the order of the module.
    pub situations: Vec<JudgedSituation>,
    /// The module's warning signs in its order: how often each was met, and noticed. Counted are steps that are one sign as
    /// a whole: neither what is unverified nor the parts of a spot.
    pub signs: Vec<(Sign, u32, u32)>,
}

/// How a situation was judged: `a` it is fine, `b` I check first, `c` I stop and tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedSituation {
    /// The step's id: letters, digits, hyphens.
    pub id: String,
    pub given: char,
    /// The answer that is asked for.
    pub asked: char,
    /// Whether it counts as right: on something safe checking does as well, on a danger at which it is a beginning too.
    pub is_good: bool,
}

impl WalkResult {
    /// The result of a walk as far as it has come.
    pub fn of(session: &Session) -> WalkResult {
        let module = session.module();
        let mut result = WalkResult::default();
        let mut ratings = Ratings::default();
        let mut signs: Vec<_> = module.signs.iter().map(|sign| (*sign, 0, 0)).collect();
        for step in module.steps.iter().chain(&module.quiz.pool) {
            // Questions that the seed has not drawn were not asked.
            let log = match session.step(&step.id) {
                Some(_) => session.log(&step.id),
                None => continue,
            };
            let judged = step.kind.task().judge(log);
            let Some(is_good) = judged.first().map(|first| first.verdict.is_good()) else {
                continue;
            };
            if let Some(Judged::Sign(met)) = step.kind.task().judged()
                && let Some((_, all, noticed)) = signs.iter_mut().find(|(sign, ..)| *sign == met)
            {
                *all += 1;
                *noticed += u32::from(is_good);
            }
            if let Some((actual, given)) = rated(step, log) {
                let mut counts = [0; 3];
                if let Some(count) = counts.get_mut(given) {
                    *count = 1;
                }
                ratings.count(actual, counts);
                result.situations.push(JudgedSituation {
                    id: step.id.clone(),
                    given: letter(given),
                    asked: letter(match actual {
                        Actual::Safe => 0,
                        Actual::Unverified => 1,
                        Actual::Danger | Actual::WholeDanger => 2,
                    }),
                    is_good,
                });
            }
        }
        result.score = score(&ratings, &session.score());
        result.signs = signs;
        result
    }

    /// The same as lines of words, for the page's script (`static/page/lms/port.js`): `score 83`, `item ID a c 0`,
    /// `sign f2 3 1`.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let mut line = |words: &[&str]| {
            for word in words {
                text.push_str(word);
                text.push(' ');
            }
            text.push('\n');
        };
        if let Some(score) = self.score {
            line(&["score", &score.to_string()]);
        }
        for one in &self.situations {
            let mut letters = [0; 4];
            let given = one.given.encode_utf8(&mut letters);
            let mut letters = [0; 4];
            let asked = one.asked.encode_utf8(&mut letters);
            let good = if one.is_good { "1" } else { "0" };
            line(&["item", &one.id, given, asked, good]);
        }
        for (sign, met, noticed) in &self.signs {
            let id = ["f", &sign.number().to_string()].concat();
            line(&["sign", &id, &met.to_string(), &noticed.to_string()]);
        }
        text
    }
}

/// What a step really is that is rated with three answers, and the place of the first answer on their scale.
fn rated(step: &Step, log: &[Vec<String>]) -> Option<(Actual, usize)> {
    let scaled = step.kind.scaled()?;
    let given = log.first()?.first()?;
    let place = scaled.answers.iter().position(|answer| answer == given)?;
    Some((scaled.actual, place))
}

fn letter(place: usize) -> char {
    match place {
        0 => 'a',
        1 => 'b',
        _ => 'c',
    }
}

/// The one number that a platform shows: of all pairs of a danger and something safe, the share in which the danger was
/// rated nearer to the alarm, equal ratings counting half ([`Ratings::discrimination`]), of 100.
///
/// So 100 is telling every danger from everything safe, and 50 is what somebody gets who stops at everything, trusts
/// everything, or guesses: calling all things risky is worth no more than calling all things fine. Where a walk has no
/// situations of both sorts, all that is judged in it counts instead, on a scale of two: the same area is then half of the
/// hit rate and of the rate of what was rightly trusted. Where that has no signs or nothing safe either, there is no number.
fn score(ratings: &Ratings, score: &Score) -> Option<u32> {
    let area = match ratings.discrimination() {
        Some(told) => told.area,
        None => {
            let rate = |part: u32, all: u32| (all > 0).then(|| f64::from(part) / f64::from(all));
            (rate(score.hits, score.signs)? + rate(score.trusted(), score.foils)?) / 2.0
        }
    };
    Some((area * 100.0 + 0.5) as u32)
}

#[cfg(test)]
#[path = "walk_result_tests.rs"]
mod tests;

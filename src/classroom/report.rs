//! What a class's tickets say together. No label on a child: nothing here is about one pupil.

use super::class::Class;
use super::ticket::{Answer, CheckResult, Ticket};
use crate::learning::{Day, Occasion, Score, Sensitivity, sensitivity};

/// Groups of fewer are not broken down: a number about two or three children is a number about a child.
pub const SMALLEST: usize = 5;

/// The report of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How many pupils' tickets count.
    pub pupils: usize,
    /// Lessons that the class played together, oldest first.
    pub together: Vec<Together>,
    pub modules: Vec<ModuleReport>,
    /// From the check before to the one after, and to the one weeks later.
    pub changes: Vec<Change>,
}

/// A lesson that the class played together: the answers that most hands were raised for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Together {
    pub module: u32,
    pub day: Day,
    pub hands: u32,
    pub score: Score,
}

/// What a class did in one module.
#[derive(Clone, Debug, PartialEq)]
pub struct ModuleReport {
    pub module: u32,
    pub finished: usize,
    /// `None` for fewer than [`SMALLEST`].
    pub score: Option<Score>,
    /// Of that score; `None` also where signs or safe things were not met.
    pub noticing: Option<Sensitivity>,
    /// The items that fewest got right, hardest first.
    pub hardest: Vec<Hard>,
}

impl ModuleReport {
    /// Shares from 0 to 1: noticed signs, trusted safe things, right answers; `None` where nothing of it was met, or too
    /// few pupils finished the module.
    pub fn shares(&self) -> [Option<f64>; 3] {
        let score = self.score.unwrap_or_default();
        [
            (score.hits, score.signs),
            (score.trusted(), score.foils),
            (score.right, score.asked),
        ]
        .map(|(part, whole)| (whole > 0).then(|| f64::from(part) / f64::from(whole)))
    }

    /// The same numbers as a table has them (`3 / 4`): noticed signs, false alarms, right answers; dashes where too few
    /// pupils finished the module.
    pub fn cells(&self) -> [String; 3] {
        let of = |(part, whole): (u32, u32)| [part.to_string(), whole.to_string()].join(" / ");
        match &self.score {
            Some(score) => score.pairs().map(of),
            None => ["–"; 3].map(String::from),
        }
    }
}

/// An item that many found hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hard {
    /// The item's [`super::short_id`].
    pub item: u16,
    pub asked: usize,
    pub right: usize,
    /// The wrong option that was chosen most, and by how many.
    pub wrong: u8,
    pub wrongs: usize,
}

/// How the share of right answers has changed between two checks, among those who took both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub to: Occasion,
    pub pupils: usize,
    /// The mean shares, 0 to 1.
    pub before: f64,
    pub after: f64,
    /// The mean difference lies within this of the measured one, 19 times out of 20 (Student's t for paired differences).
    pub margin: f64,
}

/// At most so many hard items are named.
const NAMED: usize = 3;

impl Report {
    /// Of the tickets that count.
    pub fn of(class: &Class) -> Report {
        let tickets = class.counted();
        let mut numbers: Vec<u32> = Vec::new();
        for result in tickets.iter().flat_map(|ticket| &ticket.modules) {
            if let Err(at) = numbers.binary_search(&result.module) {
                numbers.insert(at, result.module);
            }
        }
        let modules = numbers.into_iter().map(|module| {
            let (mut finished, mut score, mut answers) = (0, Score::default(), Vec::new());
            let all = tickets.iter().flat_map(|ticket| &ticket.modules);
            for result in all.filter(|result| result.module == module) {
                finished += 1;
                score += result.score;
                answers.extend(&result.answers);
            }
            let enough = finished >= SMALLEST;
            ModuleReport {
                module,
                finished,
                score: enough.then_some(score),
                noticing: if enough { sensitivity(&score) } else { None },
                hardest: if enough { hardest(answers) } else { Vec::new() },
            }
        });
        Report {
            pupils: tickets.len(),
            together: together(class),
            modules: modules.collect(),
            changes: [Occasion::Exit, Occasion::Delayed]
                .into_iter()
                .filter_map(|to| change(&tickets, to))
                .collect(),
        }
    }
}

fn together(class: &Class) -> Vec<Together> {
    let of = |ticket: &Ticket| {
        let (day, hands) = (ticket.day, ticket.hands);
        let all = ticket.modules.iter();
        all.map(|result| Together {
            module: result.module,
            day,
            hands,
            score: result.score,
        })
        .collect::<Vec<_>>()
    };
    class.together().into_iter().flat_map(of).collect()
}

/// The items that fewest got right, among those that at least [`SMALLEST`] were asked and somebody got wrong.
fn hardest(mut answers: Vec<Answer>) -> Vec<Hard> {
    // By item, then by option.
    answers.sort_unstable();
    let mut hard: Vec<Hard> = answers
        .chunk_by(|a, b| a.item == b.item)
        .filter(|answers| answers.len() >= SMALLEST)
        .filter_map(|answers| {
            let options = answers.chunk_by(|a, b| a.option == b.option);
            let wrong = options.filter_map(|same| {
                let wrongs = same.iter().filter(|answer| !answer.right).count();
                Some((same.first()?.option, wrongs)).filter(|(_, wrongs)| *wrongs > 0)
            });
            // Of two that were chosen as often the one with the smaller number, so that the report does not flicker.
            let (option, wrongs) =
                wrong.max_by_key(|(option, count)| (*count, std::cmp::Reverse(*option)))?;
            Some(Hard {
                item: answers.first()?.item,
                asked: answers.len(),
                right: answers.iter().filter(|answer| answer.right).count(),
                wrong: option,
                wrongs,
            })
        })
        .collect();
    // right/asked as whole numbers: a/b < c/d where a·d < c·b.
    hard.sort_by(|a, b| {
        (a.right * b.asked)
            .cmp(&(b.right * a.asked))
            .then(a.item.cmp(&b.item))
    });
    hard.truncate(NAMED);
    hard
}

/// The share of a check's answers that are right: knowledge, noticed signs and trusted safe things alike.
fn share(result: &CheckResult) -> Option<f64> {
    let score = result.score;
    let all = score.asked + score.signs + score.foils;
    let right = score.right + score.hits + score.trusted();
    (all > 0).then(|| f64::from(right) / f64::from(all))
}

fn change(tickets: &[&Ticket], to: Occasion) -> Option<Change> {
    let of = |ticket: &Ticket, occasion| {
        let result = ticket
            .checks
            .iter()
            .find(|check| check.occasion == occasion);
        result.and_then(share)
    };
    let both: Vec<(f64, f64)> = tickets
        .iter()
        .filter_map(|ticket| Some((of(ticket, Occasion::Entry)?, of(ticket, to)?)))
        .collect();
    if both.len() < SMALLEST {
        return None;
    }
    let count = both.iter().fold(0.0, |count, _| count + 1.0);
    let mean = |part: fn(&(f64, f64)) -> f64| both.iter().map(part).sum::<f64>() / count;
    let (before, after) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let spread: f64 = both
        .iter()
        .map(|(one, two)| (two - one - (after - before)).powi(2))
        .sum();
    let error = (spread / (count - 1.0) / count).sqrt();
    Some(Change {
        to,
        pupils: both.len(),
        before,
        after,
        margin: distrs::StudentsT::ppf(0.975, count - 1.0) * error,
    })
}

#[cfg(test)]
mod tests {
    use super::super::class::tests::{assignment, ticket};
    use super::super::ticket::ModuleResult;
    use super::*;

    fn class(tickets: impl IntoIterator<Item = Ticket>) -> Class {
        let mut class = Class::new(assignment());
        for ticket in tickets {
            class.add(ticket).expect("it is of the class");
        }
        class
    }

    fn played(number: u64, answers: &[(u16, u8, bool)]) -> Ticket {
        let score = Score {
            signs: 4,
            hits: 3,
            foils: 4,
            false_alarms: 1,
            asked: 2,
            right: 1,
        };
        let answers = answers.iter().map(|(item, option, right)| Answer {
            item: *item,
            option: *option,
            right: *right,
        });
        Ticket {
            modules: vec![ModuleResult {
                module: 2,
                score,
                answers: answers.collect(),
            }],
            ..ticket(number, u32::try_from(number).ok(), 100, 1)
        }
    }

    #[test]
    fn counts_add_up_and_small_groups_stay_whole() {
        let few = Report::of(&class((1..=4).map(|n| played(n, &[(1, 1, false)]))));
        assert_eq!((few.pupils, few.modules[0].finished), (4, 4));
        assert_eq!(
            (few.modules[0].score, few.modules[0].hardest.len()),
            (None, 0)
        );
        let enough = Report::of(&class((1..=5).map(|n| played(n, &[]))));
        let score = enough.modules[0].score.expect("five are enough");
        assert_eq!((score.hits, score.signs), (15, 20));
        assert_eq!((score.false_alarms, score.foils), (5, 20));
        let noticing = enough.modules[0].noticing.expect("both were met");
        assert!((noticing.hit_rate - 0.75).abs() < 1e-9);
    }

    #[test]
    fn what_the_class_played_together_stands_apart() {
        let voted = Ticket {
            hands: 24,
            ..played(9, &[])
        };
        let report = Report::of(&class([voted, played(1, &[])]));
        assert_eq!((report.pupils, report.modules[0].finished), (1, 1));
        let [together] = report.together.as_slice() else {
            panic!("{:?}", report.together);
        };
        assert_eq!(
            (together.module, together.hands, together.score.hits),
            (2, 24, 3)
        );
    }

    #[test]
    fn the_hardest_item_and_its_commonest_wrong_answer() {
        let answers: [&[(u16, u8, bool)]; 6] = [
            &[(1, 9, true), (2, 4, false)],
            &[(1, 9, true), (2, 4, false)],
            &[(1, 9, true), (2, 5, false)],
            &[(1, 8, false), (2, 3, true)],
            &[(1, 9, true), (2, 3, true)],
            &[(7, 1, false)],
        ];
        let tickets = (1..)
            .zip(answers)
            .map(|(number, answers)| played(number, answers));
        let report = Report::of(&class(tickets));
        let hard = &report.modules[0].hardest;
        assert_eq!(
            hard[0],
            Hard {
                item: 2,
                asked: 5,
                right: 2,
                wrong: 4,
                wrongs: 2
            }
        );
        assert_eq!(hard[1].item, 1);
        assert_eq!(hard.len(), 2, "one who was asked is not a group");
    }

    #[test]
    fn the_change_has_its_margin() {
        let check = |occasion, right| CheckResult {
            occasion,
            score: Score {
                asked: 10,
                right,
                ..Score::default()
            },
            answers: Vec::new(),
        };
        // Differences of 0.1, 0.2, 0.3, 0.4, 0.5: mean 0.3, standard deviation 0.15811, t(4) = 2.77645.
        let tickets = (1..=5_u32).map(|more| Ticket {
            checks: vec![check(Occasion::Entry, 3), check(Occasion::Exit, 3 + more)],
            ..ticket(u64::from(more), Some(more), 100, 1)
        });
        let report = Report::of(&class(tickets));
        let [change] = report.changes.as_slice() else {
            panic!("{:?}", report.changes);
        };
        assert_eq!((change.to, change.pupils), (Occasion::Exit, 5));
        assert!((change.before - 0.3).abs() < 1e-9 && (change.after - 0.6).abs() < 1e-9);
        assert!((change.margin - 0.19632).abs() < 1e-4, "{}", change.margin);
        let four = (1..=4).map(|n| Ticket {
            checks: vec![check(Occasion::Entry, 3), check(Occasion::Exit, 5)],
            ..ticket(n, None, 100, 1)
        });
        assert!(Report::of(&class(four)).changes.is_empty());
    }
}

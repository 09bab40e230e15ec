//! What a class's tickets say together. No label on a child: nothing here is about one pupil, and no number changes by one
//! pupil's result (`steps_of_five.rs`).

use std::collections::BTreeSet;

use super::change::{Change, change};
use super::hardest::{Hard, hardest};
use super::rated::{Chosen, chosen};
use super::steps_of_five::{History, STEP};
use super::ticket::{ModuleResult, Ticket};
use super::week::Week;
use crate::learning::{Day, Occasion, Score, Sensitivity, sensitivity};
use crate::packed;

/// The report of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How many pupils have handed in ([`super::Attempts::pupils`]).
    pub pupils: usize,
    /// How many of them are in no number yet, because fewer than five results have changed since, or the teacher is asked
    /// about them. What the numbers are made of, without what has gone, and these are all who have handed in.
    pub waiting: usize,
    /// Of those that the numbers are made of so many have been left out, erased or replaced since.
    pub gone: usize,
    /// How many more results move the numbers next, if they are all unlike those that they are made of.
    pub until: usize,
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
    /// How many pupils the numbers are of; without numbers, how many have finished the module.
    pub finished: usize,
    /// `None` for fewer than five.
    pub score: Option<Score>,
    /// Of that score; `None` also where signs or safe things were not met.
    pub noticing: Option<Sensitivity>,
    /// The items that fewest got right, hardest first.
    pub hardest: Vec<Hard>,
    /// What was chosen at the quiz's items how often; nothing for fewer than five. [`super::ratings`] makes ratings of it.
    pub chosen: Vec<Chosen>,
}

impl ModuleReport {
    /// Noticed signs, trusted safe things, right answers: how many of how many; zeros where too few pupils finished the
    /// module.
    pub fn parts(&self) -> [(u32, u32); 3] {
        self.score.unwrap_or_default().parts()
    }

    /// The same numbers as a table has them (`3 / 4`); dashes where too few pupils finished the module.
    pub fn cells(&self) -> [String; 3] {
        let of = |(part, whole): (u32, u32)| [part.to_string(), whole.to_string()].join(" / ");
        match &self.score {
            Some(score) => score.parts().map(of),
            None => ["–"; 3].map(String::from),
        }
    }
}

impl Report {
    /// All modules together; `None` where no module's score may be told.
    pub fn score(&self) -> Option<Score> {
        sum(self.modules.iter().filter_map(|module| module.score))
    }

    /// How many pupils the numbers are made of, in the module with most.
    pub fn counted(&self) -> usize {
        let scored = self.modules.iter().filter(|module| module.score.is_some());
        scored.map(|module| module.finished).max().unwrap_or(0)
    }

    /// Of the tickets that count.
    pub fn of(week: &Week) -> Report {
        let history = History::of(week);
        let attempts = week.attempts();
        let counted = attempts.counted.iter().map(|handed| handed.ticket);
        let mut numbers: Vec<u32> = Vec::new();
        for result in counted.clone().flat_map(|ticket| &ticket.modules) {
            if let Err(at) = numbers.binary_search(&result.module) {
                numbers.insert(at, result.module);
            }
        }
        let modules = numbers.into_iter().map(|module| {
            let finished = counted.clone().filter(|t| of_module(t, module).is_some());
            module_report(&history, module, finished.count())
        });
        let modules: Vec<ModuleReport> = modules.collect();
        let pupils = attempts.pupils();
        // Of the module that most numbers are made of: these are the ones that a teacher compares.
        let scored = modules.iter().filter(|module| module.score.is_some());
        let most = scored.max_by_key(|module| module.finished);
        let (waiting, gone) = match most {
            Some(most) => {
                let made = history.shown(
                    |ticket| Some((ticket.number, of_module(ticket, most.module)?)),
                    |(_, result)| packed::write(result),
                );
                let now: BTreeSet<u64> = counted.clone().map(|of| of.number).collect();
                let here = made
                    .iter()
                    .filter(|(number, _)| now.contains(number))
                    .count();
                (pupils.saturating_sub(here), made.len() - here)
            }
            None => {
                let shown = history.shown(Some, |ticket| ticket.number.to_le_bytes().into());
                let shown: BTreeSet<u64> = shown.iter().map(|known| known.number).collect();
                let waits = |ticket: &&Ticket| !shown.contains(&ticket.number);
                (counted.clone().filter(waits).count(), 0)
            }
        };
        let of_which =
            |module: u32| history.until(|ticket| of_module(ticket, module), packed::write);
        let until = match most {
            Some(most) => of_which(most.module),
            None => modules
                .iter()
                .map(|of| of_which(of.module))
                .min()
                .unwrap_or(STEP),
        };
        Report {
            pupils,
            waiting,
            gone,
            until,
            together: together(week),
            modules,
            changes: [Occasion::Exit, Occasion::Delayed]
                .into_iter()
                .filter_map(|to| change(&history, to))
                .collect(),
        }
    }
}

/// The sum of scores; `None` of nothing.
pub fn sum(scores: impl Iterator<Item = Score>) -> Option<Score> {
    scores.reduce(|mut all, more| {
        all += more;
        all
    })
}

fn of_module(ticket: &Ticket, module: u32) -> Option<&ModuleResult> {
    ticket.modules.iter().find(|result| result.module == module)
}

fn module_report(history: &History, module: u32, finished: usize) -> ModuleReport {
    let results = history.shown(|ticket| of_module(ticket, module), packed::write);
    let (mut score, mut answers) = (Score::default(), Vec::new());
    for result in &results {
        score += result.score;
        answers.extend(&result.answers);
    }
    // By item, then by option.
    answers.sort_unstable();
    let enough = results.len() >= STEP;
    ModuleReport {
        module,
        finished: if enough { results.len() } else { finished },
        score: enough.then_some(score),
        noticing: if enough { sensitivity(&score) } else { None },
        chosen: if enough { chosen(&answers) } else { Vec::new() },
        hardest: hardest(&answers),
    }
}

fn together(week: &Week) -> Vec<Together> {
    let mut all = Vec::new();
    for ticket in week.together() {
        all.extend(ticket.modules.iter().map(|result| Together {
            module: result.module,
            day: ticket.day,
            hands: ticket.hands,
            score: result.score,
        }));
    }
    all
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;

//! What a pupil hands in: which bundles are needed to judge the kept walks, and the ticket made of them.

use std::rc::Rc;

use super::assignment::{Assignment, module_number};
use super::hash::{ShortHash, fnv1a64};
use super::ticket::{CheckResult, ModuleResult, Ticket};
use crate::curriculum::{Index, IndexEntry, Matched, Module};
use crate::learning::{Course, Day, KeptWalk, Occasion, Progress, Session, check, seed_of};
use crate::packed;

/// A ticket names at most so many walks, the oldest, for its code has to fit before a camera.
const MOST_WALKS: usize = 24;

/// A learner's results of one assignment, before they are a ticket.
#[derive(Clone, Copy)]
pub struct HandIn<'a> {
    pub assignment: &'a Assignment,
    /// The modules and checks that this app has.
    pub index: &'a Index,
    pub progress: &'a Progress,
    /// The profile's id; empty for a guest.
    pub learner: &'a str,
    /// The language whose bundles are read; results do not depend on it.
    pub lang: &'a str,
}

/// A loaded bundle, as far as a ticket needs it.
pub enum Loaded<'a> {
    Module(&'a Rc<Module>),
    /// A check's items as a module, and what each of them measures.
    Check(&'a Rc<Module>, &'a [Matched]),
}

/// The entries of an assignment's modules, in its order; `None` if this app lacks one of them.
pub fn assigned_modules<'a>(
    assignment: &Assignment,
    index: &'a Index,
) -> Option<Vec<&'a IndexEntry>> {
    let all = index.modules.iter();
    let band: Vec<&IndexEntry> = all.filter(|entry| entry.band == assignment.band).collect();
    if assignment.modules.is_empty() {
        return (!band.is_empty()).then_some(band);
    }
    let find = |number: &u32| {
        let mut all = band.iter();
        all.find(|entry| module_number(&entry.id) == Some(*number))
    };
    let numbers = assignment.modules.iter();
    numbers.map(|number| find(number).copied()).collect()
}

fn module_bundle(id: &str, lang: &str) -> String {
    ["module.", id, ".", lang].concat()
}

fn check_bundle(id: &str, lang: &str) -> String {
    ["check.", id, ".", lang].concat()
}

impl<'a> HandIn<'a> {
    /// The names of the bundles that [`HandIn::ticket`] asks for: those of finished modules and checks.
    pub fn bundles(&self) -> Vec<String> {
        let mut names = Vec::new();
        for entry in assigned_modules(self.assignment, self.index).unwrap_or_default() {
            if !self.finished(&entry.id).is_empty() {
                names.push(module_bundle(&entry.id, self.lang));
            }
        }
        for id in self.checks() {
            let taken = |occasion| !self.finished(&Course::Check(occasion).id(id)).is_empty();
            if Occasion::ALL.into_iter().any(taken) {
                names.push(check_bundle(id, self.lang));
            }
        }
        names
    }

    /// The ticket; `None` while nothing of the assignment is finished, or a bundle is still on its way. `loaded` gives
    /// the bundle of a name.
    ///
    /// It is made of what is kept and nothing else: the same walks of the same learner give the same ticket with the same
    /// number, however often it is shown; another finished walk makes another attempt. Of several finished walks through
    /// a module the latest one counts.
    pub fn ticket<'b>(
        &self,
        pupil: Option<u32>,
        today: Day,
        loaded: &dyn Fn(&str) -> Option<Loaded<'b>>,
    ) -> Option<Ticket> {
        let mut walks: Vec<&str> = Vec::new();
        let mut modules = Vec::new();
        for entry in assigned_modules(self.assignment, self.index)? {
            let done = self.finished(&entry.id);
            let Some(last) = done.last() else { continue };
            let Some(Loaded::Module(module)) = loaded(&module_bundle(&entry.id, self.lang)) else {
                return None;
            };
            let session = Session::new(module.clone(), 0).replay(&last.events);
            modules.push(ModuleResult::of(module_number(&entry.id)?, &session));
            walks.extend(done.iter().map(|walk| walk.id.as_str()));
        }
        let mut checks = Vec::new();
        for id in self.checks() {
            for occasion in Occasion::ALL {
                let done = self.finished(&Course::Check(occasion).id(id));
                let Some(last) = done.last() else { continue };
                let Some(Loaded::Check(module, forms)) = loaded(&check_bundle(id, self.lang))
                else {
                    return None;
                };
                checks.push(check_result(module, forms, occasion, last));
                walks.extend(done.iter().map(|walk| walk.id.as_str()));
            }
        }
        if walks.is_empty() {
            return None;
        }
        let (learner, number) = self.identity(&walks);
        let attempt = u32::try_from(walks.len()).unwrap_or(u32::MAX);
        // Those that began first are named: a later walk pushes none of them out, so a later ticket has them all.
        let began = |id: &&str| {
            let mut all = self.progress.walks().iter();
            all.position(|walk| walk.id == *id)
        };
        walks.sort_by_key(began);
        walks.truncate(MOST_WALKS);
        let mut short: Vec<ShortHash> = walks.iter().map(|walk| ShortHash::of(walk)).collect();
        short.sort_unstable();
        Some(Ticket {
            assignment: self.assignment.clone(),
            pupil,
            day: today,
            attempt,
            number,
            learner: Some(learner),
            walks: short,
            hands: 0,
            modules,
            checks,
        })
    }

    /// What stands for the learner in this assignment, and the number of a ticket of these walks. A guest has no id: the
    /// first walk that this tab knows stands for one.
    fn identity(&self, walks: &[&str]) -> (ShortHash, u64) {
        let first = || self.progress.walks().first().map_or("", |walk| &walk.id);
        let learner = match self.learner {
            "" => first(),
            id => id,
        };
        let given = fnv1a64(&packed::write(self.assignment)).to_string();
        let all = [learner, &given, &walks.join(" ")].join("\n");
        let learner = ShortHash::of(&[learner, "\n", &given].concat());
        (learner, fnv1a64(all.as_bytes()))
    }

    /// The ids of the checks that belong to the assignment.
    fn checks(&self) -> impl Iterator<Item = &'a str> {
        let assignment = self.assignment;
        let all = self.index.checks.iter();
        let mine = all.filter(|check| assignment.checks && check.band == assignment.band);
        mine.map(|check| check.id.as_str())
    }

    /// The finished walks through a module or a check, oldest first.
    fn finished(&self, id: &str) -> Vec<&'a KeptWalk> {
        let all = self.progress.walks().iter();
        all.filter(|walk| walk.module == id && walk.finished.is_some())
            .collect()
    }
}

fn check_result(
    module: &Rc<Module>,
    forms: &[Matched],
    occasion: Occasion,
    walk: &KeptWalk,
) -> CheckResult {
    let seed = seed_of(&walk.events).unwrap_or(0);
    let items = check(forms, occasion, seed);
    let session = Session::of_items(module.clone(), seed, items).replay(&walk.events);
    // Confidence, and whom somebody would tell, never leave the device.
    let counts = |id: &str| {
        let pool = module.quiz.pool.iter();
        let mut forms = pool.zip(forms);
        forms.any(|(step, form)| step.id == id && form.asks.is_matched())
    };
    CheckResult::of(occasion, &session, counts)
}

#[cfg(test)]
#[path = "hand_in_tests.rs"]
mod tests;

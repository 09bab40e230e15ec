//! What a pupil hands in: which bundles are needed to judge the kept walks, and the ticket made of them.

use std::rc::Rc;

use super::assignment::{Assignment, module_number};
use super::sum::crc32;
use super::ticket::{CheckResult, ModuleResult, Ticket};
use crate::curriculum::{Index, IndexEntry, Matched, Module};
use crate::learning::{Course, Day, Occasion, Progress, Session, Walk, check, seed_of};

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
        let mut walks = Vec::new();
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
        let (low, high) = hashes(&walks);
        Some(Ticket {
            assignment: self.assignment.clone(),
            pupil,
            day: today,
            attempt: u32::try_from(walks.len()).unwrap_or(u32::MAX),
            number: u64::from(high) << 32 | u64::from(low),
            hands: 0,
            modules,
            checks,
        })
    }

    /// The ids of the checks that belong to the assignment.
    fn checks(&self) -> impl Iterator<Item = &'a str> {
        let assignment = self.assignment;
        let all = self.index.checks.iter();
        let mine = all.filter(|check| assignment.checks && check.band == assignment.band);
        mine.map(|check| check.id.as_str())
    }

    /// The finished walks through a module or a check, oldest first.
    fn finished(&self, id: &str) -> Vec<&'a Walk> {
        let all = self.progress.walks().iter();
        all.filter(|walk| walk.module == id && walk.finished.is_some())
            .collect()
    }
}

fn check_result(
    module: &Rc<Module>,
    forms: &[Matched],
    occasion: Occasion,
    walk: &Walk,
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

/// Two sums over the ids of walks, which are random.
fn hashes(ids: &[&str]) -> (u32, u32) {
    let all = ids.join(" ");
    let other = [&all, "."].concat();
    let twice = crc32(all.to_uppercase().as_bytes());
    (
        crc32(all.as_bytes()),
        crc32(other.as_bytes()).rotate_left(7) ^ twice,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::steps::{Choice, ChoiceOption};
    use crate::curriculum::{Asks, Band, CheckEntry, Kind, Part, Step, Words};
    use crate::learning::{Entry, Event, Score};

    /// A question whose right answer is `a`.
    fn question(id: &str) -> Step {
        let option = |id: &str| ChoiceOption {
            id: id.into(),
            right: id == "a",
            alarm: false,
        };
        Step {
            id: id.into(),
            part: Part::Quiz,
            who: None,
            mood: None,
            picture: None,
            rehearses: None,
            kind: Kind::Choice(Choice {
                judged: None,
                several: false,
                options: ["a", "b"].map(option).into(),
            }),
        }
    }

    fn index() -> Index {
        let entry = |id: &str| IndexEntry {
            id: id.into(),
            band: Band::B,
            screens: 1,
            minutes: 8,
            boosters: 0,
            title: id.to_uppercase(),
            teaser: String::new(),
            picture: String::new(),
        };
        Index {
            modules: ["b1-x", "b2-y", "b3-z"].map(entry).into(),
            checks: vec![CheckEntry {
                id: "check-b".into(),
                band: Band::B,
                words: Words::default(),
            }],
            help: Vec::new(),
        }
    }

    fn assignment(modules: &[u32], checks: bool) -> Assignment {
        Assignment {
            band: Band::B,
            modules: modules.into(),
            language: None,
            checks,
            mark: 7,
            key: None,
        }
    }

    /// A finished walk that answered `q` with an option.
    fn walk(progress: &mut Progress, id: &str, module: &str, option: &str) {
        let answer = Event::Answer {
            step: "q".into(),
            given: vec![option.into()],
        };
        for event in [Event::Start { seed: 1 }, answer, Event::Finish] {
            progress.add(Entry {
                who: "p1".into(),
                walk: id.into(),
                module: module.into(),
                day: Day(100),
                event,
            });
        }
    }

    struct Shelf {
        module: Rc<Module>,
        pool: Rc<Module>,
        forms: Vec<Matched>,
    }

    fn shelf() -> Shelf {
        let mut module = Module::of_items("b1-x", Vec::new());
        module.steps = vec![question("q")];
        let form = |asks| Matched {
            asks,
            group: "g".into(),
        };
        Shelf {
            module: Rc::new(module),
            pool: Rc::new(Module::of_items(
                "check-b",
                vec![question("q"), question("sure")],
            )),
            forms: vec![form(Asks::Knowledge), form(Asks::Confidence)],
        }
    }

    impl Shelf {
        fn load(&self, name: &str) -> Option<Loaded<'_>> {
            match name {
                "module.b1-x.kk" | "module.b2-y.kk" => Some(Loaded::Module(&self.module)),
                "check.check-b.kk" => Some(Loaded::Check(&self.pool, &self.forms)),
                _ => None,
            }
        }
    }

    fn hand_in<'a>(
        assignment: &'a Assignment,
        index: &'a Index,
        progress: &'a Progress,
    ) -> HandIn<'a> {
        HandIn {
            assignment,
            index,
            progress,
            learner: "p1",
            lang: "kk",
        }
    }

    #[test]
    fn only_what_this_app_has_is_assigned() {
        let index = index();
        let ids = |modules: &[u32]| {
            let found = assigned_modules(&assignment(modules, false), &index)?;
            Some(
                found
                    .iter()
                    .map(|entry| entry.id.as_str())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(ids(&[3, 1]), Some(vec!["b3-z", "b1-x"]));
        assert_eq!(ids(&[]), Some(vec!["b1-x", "b2-y", "b3-z"]));
        assert_eq!(ids(&[1, 9]), None);
    }

    #[test]
    fn a_ticket_has_the_finished_modules_and_the_checks_that_count() {
        let (index, shelf, mut progress) = (index(), shelf(), Progress::default());
        let given = assignment(&[2, 1], true);
        let made = |progress: &Progress, pupil| {
            let load = |name: &str| shelf.load(name);
            hand_in(&given, &index, progress).ticket(pupil, Day(101), &load)
        };
        assert_eq!(made(&progress, Some(3)), None);
        walk(&mut progress, "w1", "b1-x", "a");
        walk(&mut progress, "w2", "check-b.entry", "b");
        walk(&mut progress, "w3", "b3-z", "a");
        assert_eq!(
            hand_in(&given, &index, &progress).bundles(),
            ["module.b1-x.kk", "check.check-b.kk"]
        );
        let ticket = made(&progress, Some(3)).expect("two walks are finished");
        let right = |right| Score {
            asked: 1,
            right,
            ..Score::default()
        };
        assert_eq!(
            (ticket.pupil, ticket.attempt, ticket.day),
            (Some(3), 2, Day(101))
        );
        let modules = ticket.modules.iter().map(|m| (m.module, m.score));
        assert_eq!(modules.collect::<Vec<_>>(), [(1, right(1))]);
        let checks = ticket.checks.iter().map(|c| (c.occasion, c.score));
        assert_eq!(checks.collect::<Vec<_>>(), [(Occasion::Entry, right(0))]);
        // How sure somebody feels is asked in the check, and stays on the device.
        assert_eq!(ticket.checks[0].answers.len(), 1);
        // Shown again: the same ticket. Another number from the register: the same results.
        assert_eq!(made(&progress, Some(3)), Some(ticket.clone()));
        let mended = made(&progress, Some(4)).expect("as before");
        assert_eq!((mended.number, mended.pupil), (ticket.number, Some(4)));
        // A further walk is a further attempt, and the latest one counts.
        walk(&mut progress, "w4", "b1-x", "b");
        let again = made(&progress, Some(3)).expect("as before");
        assert_eq!((again.attempt, again.modules[0].score), (3, right(0)));
        assert_ne!(again.number, ticket.number);
    }

    #[test]
    fn a_ticket_waits_for_its_bundles() {
        let (index, mut progress) = (index(), Progress::default());
        let given = assignment(&[1], false);
        walk(&mut progress, "w1", "b1-x", "a");
        let ticket = hand_in(&given, &index, &progress).ticket(None, Day(1), &|_| None);
        assert_eq!(ticket, None);
    }
}

use serde::Serialize;

use super::sampling::Strata;
use super::{Day, Event, Progress, Random, shuffled};
use crate::curriculum::{Matched, Step};
use crate::digits::Digits as _;
use crate::packed::unpack;

/// What a walk goes through: a lesson, or something short that belongs to lessons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    Lesson,
    /// A booster, so many days after its module ([`BOOSTERS`]).
    Booster(u32),
    Check(Occasion),
    /// What was missed in a lesson, once more. Nothing of it is kept.
    Again,
}

impl Course {
    /// The id under which its walks are kept. `of` is the module's or the check's id: a lesson has it alone, a booster and a
    /// check have an ending after it (`b2-free-skins.30`, `check-b.exit`).
    pub fn id(self, of: &str) -> String {
        let ending = match self {
            Course::Lesson => return of.to_string(),
            Course::Booster(days) => days.digits(),
            Course::Check(occasion) => occasion.name().to_string(),
            Course::Again => "again".to_string(),
        };
        [of, ".", &ending].concat()
    }
}

/// How many days after the end of a module its boosters are due: the widening steps of spaced practice (Cepeda and
/// others 2006, doi:10.1037/0033-2909.132.3.354, find weeks to be right for months).
pub const BOOSTERS: [u32; 3] = [7, 30, 90];
/// The fewest days between two boosters of a module, also for somebody who comes back late.
const APART: u32 = 7;
/// The fewest items of a booster: every booster but the first has so many.
const LEAST: usize = 3;
/// How many items the first booster has.
const FIRST_BOOSTER: usize = 4;

/// How many items the booster after so many days has, of so many in all. The first has as many as the others where there
/// would else be too few for two.
fn size(days: u32, items: usize) -> usize {
    if BOOSTERS.first() == Some(&days) && items >= FIRST_BOOSTER + LEAST {
        FIRST_BOOSTER
    } else {
        LEAST
    }
}

/// How many days lie between the check at the band's end and the delayed one.
const DELAY: u32 = 28;

/// When in the band a check is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Occasion {
    /// At the beginning: before the first module where a teacher gives it, else after that one.
    Entry,
    /// After the last module.
    Exit,
    /// Weeks after that.
    Delayed,
}

unpack!(
    enum Occasion {
        Entry,
        Exit,
        Delayed,
    }
);

impl Occasion {
    /// In the order in which a learner meets them.
    pub const ALL: [Occasion; 3] = [Occasion::Entry, Occasion::Exit, Occasion::Delayed];

    /// As addresses and lines write it.
    pub fn name(self) -> &'static str {
        match self {
            Occasion::Entry => "entry",
            Occasion::Exit => "exit",
            Occasion::Delayed => "delayed",
        }
    }

    /// The reverse of [`Occasion::name`]; `None` for anything else.
    pub fn from_name(name: &str) -> Option<Occasion> {
        Occasion::ALL
            .into_iter()
            .find(|occasion| occasion.name() == name)
    }
}

impl Progress {
    /// The booster of a module that is due on a day, if its unseen items are enough for one: `items` is how many the
    /// module has in all.
    pub fn booster_due(&self, module: &str, items: u32, today: Day) -> Option<u32> {
        let (days, due) = self.next_booster(module, items)?;
        (today >= due).then_some(days)
    }

    /// The next booster of a finished module, and the day from which it is due; `None` if there is none any more.
    pub fn next_booster(&self, module: &str, items: u32) -> Option<(u32, Day)> {
        let done = self.finished(module)?;
        let mut before = done;
        let mut taken = 0;
        for days in BOOSTERS {
            let id = Course::Booster(days).id(module);
            match self.finished(&id) {
                Some(day) => {
                    before = day;
                    taken += size(days, items as usize);
                }
                None => {
                    let due = done.0.saturating_add(days);
                    let rested = before.0.saturating_add(APART);
                    let enough = items as usize >= taken + LEAST;
                    return enough.then_some((days, Day(due.max(rested))));
                }
            }
        }
        None
    }

    /// The check of a band that is offered on a day. `modules` are the band's, `check` is the check's id.
    pub fn check_due(&self, check: &str, modules: &[&str], today: Day) -> Option<Occasion> {
        let taken = |occasion| self.finished(&Course::Check(occasion).id(check));
        let done = modules
            .iter()
            .filter(|module| self.finished(module).is_some())
            .count();
        if modules.is_empty() {
            None
        } else if done < modules.len() {
            // No test stands before the first fun: it is offered between the first lesson and the second. Where a teacher
            // has given it to the class, it stands in the class's list.
            let begun = modules
                .iter()
                .filter(|module| self.has_begun(&[module]))
                .count();
            (done == 1 && begun == 1 && taken(Occasion::Entry).is_none()).then_some(Occasion::Entry)
        } else {
            match taken(Occasion::Exit) {
                None => Some(Occasion::Exit),
                Some(day) => (today.0 >= day.0.saturating_add(DELAY)
                    && taken(Occasion::Delayed).is_none())
                .then_some(Occasion::Delayed),
            }
        }
    }

    /// The seed that decides which form of the checks this learner gets when: the one of the first walk.
    pub fn seed(&self) -> Option<u32> {
        self.walks().iter().find_map(|walk| seed_of(&walk.events))
    }

    /// The items of a module that were answered in its boosters, but for the one of `days`: that one goes on.
    fn seen_in_boosters(&self, module: &str, days: u32) -> Vec<&str> {
        let mut seen = Vec::new();
        for other in BOOSTERS.into_iter().filter(|other| *other != days) {
            let id = Course::Booster(other).id(module);
            for walk in self.walks().iter().filter(|walk| walk.module == id) {
                for event in &walk.events {
                    if let Event::Answer { step, .. } = event {
                        seen.push(step.as_str());
                    }
                }
            }
        }
        seen
    }
}

/// Which items one booster of a module has, by their positions in the pool of all booster items: situations that this
/// learner has not met; foils, signs and others in turn are drawn, and the walk's seed mixes them: what comes next is never
/// known beforehand.
pub fn booster(
    pool: &[Step],
    module: &str,
    days: u32,
    progress: &Progress,
    seed: u32,
) -> Vec<usize> {
    let seen = progress.seen_in_boosters(module, days);
    let mut strata = Strata::default();
    // Strata are drawn from the top: the first item goes there last.
    for (at, item) in pool.iter().enumerate().rev() {
        if !seen.contains(&item.id.as_str()) {
            strata.add(at, item);
        }
    }
    let mut drawn = strata.draw(size(days, pool.len()));
    Random::new(u64::from(seed)).shuffle(&mut drawn);
    drawn
}

/// Which items one form of a check has, by their places in the pool. Of each group of matched items the learner's seed
/// decides which one is asked when, so no learner gets one twice; the rest is the same each time. The seed decides the
/// order, too.
pub fn check(pool: &[Matched], occasion: Occasion, seed: u32) -> Vec<usize> {
    let when = match occasion {
        Occasion::Entry => 0,
        Occasion::Exit => 1,
        Occasion::Delayed => 2,
    };
    let mut items = Vec::new();
    let mut asked_always = Vec::new();
    for (at, item) in pool.iter().enumerate() {
        if !item.asks.is_matched() {
            asked_always.push(at);
            continue;
        }
        let is_mate = |other: &Matched| other.asks.is_matched() && other.group == item.group;
        let mates = pool.iter().enumerate().filter(|(_, other)| is_mate(other));
        let mates: Vec<usize> = mates.map(|(at, _)| at).collect();
        // Each group is drawn from once, at its first item.
        if mates.first() == Some(&at) {
            let order = shuffled(&mates, u64::from(seed), &item.group);
            items.extend(order.get(when).copied());
        }
    }
    Random::new(u64::from(seed).wrapping_add(when as u64)).shuffle(&mut items);
    // How sure somebody feels and whom they would tell is asked after the situations.
    items.extend(asked_always);
    items
}

/// The seed of an open walk: with it the same items are drawn again.
pub fn seed_of(events: &[Event]) -> Option<u32> {
    events.iter().find_map(|event| match event {
        Event::Start { seed } => Some(*seed),
        _ => None,
    })
}

#[cfg(test)]
#[path = "course_tests.rs"]
mod tests;

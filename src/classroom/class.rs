//! A class, such as 5А: it lasts, and under it stand its weeks, each with what it was given.
//!
//! Nothing is kept of it apart: every week says itself which class it is of, and name, register and size are what any of
//! its weeks was told last. So class files of weeks merge as they always did, a week can be erased by itself, and a file of
//! an older version is a class with one week.

use std::iter::Sum;

use super::assignment::Assignment;
use super::attempts::same_results;
use super::classes::{Classes, StoredLine, week_id};
use super::facts::{Fact, HandedIn, Time};
use super::ticket::Ticket;
use super::week::Week;
use crate::learning::{Day, Occasion};

/// A class with its weeks, at least one.
#[derive(Clone, Debug)]
pub struct Class<'a> {
    /// What its weeks know it by.
    pub key: u64,
    /// Id and week, the first that was given first.
    pub weeks: Vec<(&'a str, &'a Week)>,
}

/// Who of a class has handed in in a week: every page and every file says these numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// How many the register has; 0 where it is not known.
    pub size: usize,
    /// The numbers of the register that have handed in; where it is not known all numbers that have.
    pub here: Vec<u32>,
    /// Those of the register that have not.
    pub missing: Vec<u32>,
    /// How many have handed in without a number, and which numbers stand in no register.
    pub nameless: usize,
    pub strange: Vec<u32>,
}

/// What came back of a week, or of several. Wherever results are counted these numbers are said, never those of records: a
/// pupil may have handed in twice, and a lesson of the whole class is no pupil's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CameBack {
    /// Pupils who have handed in, in each week anew.
    pub pupils: usize,
    /// How many of them took the check before, and the one after.
    pub before: usize,
    pub after: usize,
    /// Lessons that the class played with one screen.
    pub together: usize,
}

impl Sum for CameBack {
    fn sum<I: Iterator<Item = CameBack>>(all: I) -> CameBack {
        all.fold(CameBack::default(), |sum, of| CameBack {
            pupils: sum.pupils + of.pupils,
            before: sum.before + of.before,
            after: sum.after + of.after,
            together: sum.together + of.together,
        })
    }
}

impl<'a> Class<'a> {
    /// What it is called on this device; empty where it has no name.
    pub fn name(&self) -> &'a str {
        let names = self.weeks.iter().filter_map(|(_, week)| week.named());
        names.max().map_or("", |(_, name)| name)
    }

    /// How many pupils the register has; 0 where it was not said.
    pub fn size(&self) -> u32 {
        let sizes = self.weeks.iter().filter_map(|(_, week)| week.sized());
        sizes.max().map_or(0, |(_, size)| size)
    }

    /// The register's own numbers; none where they are 1 to its size, or not known.
    pub fn numbers(&self) -> &'a [u32] {
        let all = self.weeks.iter().filter_map(|(_, week)| week.numbered());
        all.max().map_or(&[], |(_, numbers)| numbers)
    }

    /// The numbers of the register: its own, else 1 to its size; none where nothing was said.
    pub fn register(&self) -> Vec<u32> {
        match self.numbers() {
            [] => (1..=self.size()).collect(),
            own => own.to_vec(),
        }
    }

    /// Who of the class has handed in in a week.
    pub fn who(&self, week: &Week) -> Who {
        let register = self.register();
        let attempts = week.attempts();
        let is_known = |pupil: &u32| register.is_empty() || register.contains(pupil);
        let (here, mut strange): (Vec<u32>, Vec<u32>) =
            attempts.numbers().into_iter().partition(is_known);
        // Those that wait to be counted stand there as well.
        let waiting = week.waiting(&register);
        strange.extend(waiting.iter().filter_map(|handed| handed.pupil));
        strange.sort_unstable();
        strange.dedup();
        Who {
            size: register.len(),
            missing: week.missing(&register),
            nameless: attempts.nameless(),
            here,
            strange,
        }
    }

    /// The week that was given last.
    pub fn latest(&self) -> Option<(&'a str, &'a Week)> {
        self.weeks.last().copied()
    }

    /// The week whose code the class was given last; `None` where it has only played together.
    pub fn last_given(&self) -> Option<(&'a str, &'a Week)> {
        let mut weeks = self.weeks.iter().rev().copied();
        weeks.find(|(_, week)| !week.is_lesson())
    }

    /// Results that have come since this device saved their weeks as files.
    pub fn unsaved(&self) -> usize {
        self.weeks.iter().map(|(_, week)| week.unsaved()).sum()
    }

    /// Whether something was said of its results since then.
    pub fn has_unsaved_words(&self) -> bool {
        self.weeks.iter().any(|(_, week)| week.has_unsaved_words())
    }

    /// What came back in all weeks.
    pub fn came_back(&self) -> CameBack {
        let weeks = self.weeks.iter();
        weeks.map(|(_, week)| week.came_back()).sum()
    }

    /// Whether it has this name here, whatever its capitals and in whichever of two alphabets its letters were typed. No class
    /// has an empty one.
    pub fn is_named(&self, name: &str) -> bool {
        let name = plain(name);
        !name.is_empty() && plain(self.name()) == name
    }

    /// Whether it may be meant by a name: the same letters and digits, whatever stands between and around them.
    pub fn is_like(&self, name: &str) -> bool {
        let bare = |name: &str| -> String {
            let plain = plain(name);
            plain
                .chars()
                .filter(|sign| sign.is_alphanumeric())
                .collect()
        };
        let name = bare(name);
        !name.is_empty() && bare(self.name()) == name
    }

    /// The grade that its name begins with: 5 of `5А`; `None` for a name that begins with none.
    pub fn grade(&self) -> Option<u32> {
        let digits = self
            .name()
            .trim_start()
            .split(|sign: char| !sign.is_ascii_digit());
        let grade = digits.into_iter().next()?.parse().ok()?;
        (1..=12).contains(&grade).then_some(grade)
    }

    fn now(&self) -> Time {
        let times = self.weeks.iter().map(|(_, week)| week.now());
        times.max().unwrap_or(1)
    }
}

impl Classes {
    /// What came back in all weeks of all classes.
    pub fn came_back(&self) -> CameBack {
        self.iter().map(|(_, week)| week.came_back()).sum()
    }
}

impl CameBack {
    /// Pupils and lessons together that were not there before.
    pub fn without(self, before: CameBack) -> CameBack {
        CameBack {
            pupils: self.pupils.saturating_sub(before.pupils),
            together: self.together.saturating_sub(before.together),
            ..CameBack::default()
        }
    }
}

impl Week {
    /// What came back of this week.
    pub fn came_back(&self) -> CameBack {
        let attempts = self.attempts();
        let took = |occasion: Occasion| {
            let counted = attempts.counted.iter();
            let took = counted.filter(|handed| {
                let mut checks = handed.ticket.checks.iter();
                checks.any(|check| check.occasion == occasion)
            });
            took.count()
        };
        CameBack {
            pupils: attempts.pupils(),
            before: took(Occasion::Entry),
            after: took(Occasion::Exit),
            together: self.together().len(),
        }
    }

    /// The numbers of its tickets.
    pub fn ticket_numbers(&self) -> Vec<u64> {
        let tickets = self.tickets();
        tickets.iter().map(|handed| handed.ticket.number).collect()
    }

    /// What has come back of it beyond the tickets with these numbers: pupils of whom another one counts, or is asked
    /// about, and lessons of the whole class.
    pub fn came_since(&self, known: &[u64]) -> CameBack {
        let tickets = self.tickets();
        let is_known = |of: HandedIn| known.contains(&of.ticket.number);
        let is_new = |ticket: &Ticket| {
            !known.contains(&ticket.number) && !same_results(&tickets, ticket).is_some_and(is_known)
        };
        let attempts = self.attempts();
        let counted = attempts.counted.iter();
        let counted = counted.filter(|handed| is_new(handed.ticket));
        let repeats = attempts.repeats.iter();
        let repeats = repeats.filter(|of| of.iter().any(|handed| is_new(handed.ticket)));
        let together = self.together().into_iter();
        CameBack {
            pupils: counted.count() + repeats.count(),
            together: together.filter(|ticket| is_new(ticket)).count(),
            ..CameBack::default()
        }
    }
}

impl Classes {
    /// The classes with their weeks, by name; those without one last, the first that was given first.
    pub fn classes(&self) -> Vec<Class<'_>> {
        let mut all: Vec<Class> = Vec::new();
        for week in self.iter() {
            let key = week.1.of();
            match all.iter_mut().find(|class| class.key == key) {
                Some(class) => class.weeks.push(week),
                None => all.push(Class {
                    key,
                    weeks: vec![week],
                }),
            }
        }
        for class in &mut all {
            // What decides must not depend on the order in which weeks came here.
            class
                .weeks
                .sort_by_cached_key(|(_, week)| (week.given_at(), week_id(week.assignment())));
        }
        all.sort_by_cached_key(|class| {
            let first = class.weeks.first().and_then(|(_, week)| week.given());
            let name = class.name().to_lowercase();
            (name.is_empty(), name, first, class.key)
        });
        all
    }

    /// The class with a key.
    pub fn class(&self, key: u64) -> Option<Class<'_>> {
        let mut all = self.classes().into_iter();
        all.find(|class| class.key == key)
    }

    /// The class that a week is of, by the week's id.
    pub fn class_of(&self, id: &str) -> Option<Class<'_>> {
        self.class(self.week(id)?.of())
    }

    /// The class that has a name here ([`Class::is_named`]).
    pub fn class_named(&self, name: &str) -> Option<u64> {
        let all = self.classes().into_iter();
        let mut named = all.filter(|class| class.is_named(name));
        named.next().map(|class| class.key)
    }

    /// Another class than one (its key) whose name here differs from a name in nothing but quotes, blanks and the like.
    pub fn class_like(&self, name: &str, own: u64) -> Option<u64> {
        let mut all = self.classes().into_iter();
        all.find(|class| class.key != own && class.is_like(name))
            .map(|class| class.key)
    }

    /// Gives an assignment on a day, as the next week of a class, or as the first of a new one. What the class is called
    /// and how many it has the week knows as well.
    pub fn give(&mut self, assignment: &Assignment, of: Option<u64>, day: Day) -> Vec<StoredLine> {
        let mut kept = self.open(assignment);
        let id = self.id_of(assignment);
        let before = of.and_then(|key| self.class(key));
        let now = before.as_ref().map_or(1, Class::now);
        let said = before.map(|class| {
            let named = class.weeks.iter().filter_map(|(_, week)| week.named());
            let sized = class.weeks.iter().filter_map(|(_, week)| week.sized());
            let numbered = class.weeks.iter().filter_map(|(_, week)| week.numbered());
            let mut facts = Vec::new();
            facts.extend(named.max().map(|(time, name)| Fact::Name {
                time,
                name: name.into(),
            }));
            facts.extend(sized.max().map(|(time, size)| Fact::Size { time, size }));
            facts.extend(numbered.max().map(|(time, numbers)| Fact::Numbers {
                time,
                numbers: numbers.into(),
            }));
            facts
        });
        kept.extend(self.change(&id, |week| {
            if week.given().is_none() {
                let time = week.now().max(now);
                week.learn(Fact::Given { time, day });
            }
            for fact in said.unwrap_or_default() {
                week.learn(fact);
            }
            if let Some(key) = of
                && week.of() != key
            {
                let time = week.now();
                week.learn(Fact::Of { time, key });
            }
        }));
        kept
    }

    /// Puts a week under another class of this device. What the week said of the class that it leaves counts no more.
    pub fn move_week(&mut self, id: &str, key: u64) -> Vec<StoredLine> {
        let Some(to) = self.class(key) else {
            return Vec::new();
        };
        let (name, size) = (to.name().to_string(), to.size());
        let (numbers, now) = (to.numbers().to_vec(), to.now());
        self.change(id, |week| {
            if week.of() != key {
                let time = week.now().max(now);
                week.learn(Fact::Of { time, key });
                week.describe_at(time, &name, size);
                week.number_at(time, &numbers);
            }
        })
    }

    /// Takes a week out of its class: it becomes a class of its own, without a name or a register.
    pub fn split_week(&mut self, id: &str) -> Vec<StoredLine> {
        self.change(id, |week| {
            let (key, time) = (week.own_key(), week.now());
            if week.of() != key {
                week.learn(Fact::Of { time, key });
                week.describe_at(time, "", 0);
                week.number_at(time, &[]);
            }
        })
    }

    /// Says of a class, in all its weeks, what it is called and who is in its register ([`Week::describe`]).
    pub fn describe_all(
        &mut self,
        key: u64,
        name: &str,
        size: u32,
        numbers: &[u32],
    ) -> Vec<StoredLine> {
        let Some(class) = self.class(key) else {
            return Vec::new();
        };
        let time = class.now();
        let ids: Vec<String> = class.weeks.iter().map(|(id, _)| id.to_string()).collect();
        let mut kept = Vec::new();
        for id in ids {
            kept.extend(self.change(&id, |week| {
                week.describe_at(time, name, size);
                week.number_at(time, numbers);
            }));
        }
        kept
    }

    /// Weeks were saved as files, with all that is in them now.
    pub fn saved(&mut self, ids: &[String]) -> Vec<StoredLine> {
        let mut kept = Vec::new();
        for id in ids {
            kept.extend(self.change(id, |week| {
                week.save_all_but(0);
                week.save_words();
            }));
        }
        kept
    }
}

/// A class's name as it is compared: in small letters, without blanks around it, and each Latin letter that looks like a
/// Cyrillic one as that ("5A" is "5А").
fn plain(name: &str) -> String {
    const LOOK_ALIKE: [(char, char); 12] = [
        ('a', 'а'),
        ('b', 'в'),
        ('c', 'с'),
        ('e', 'е'),
        ('h', 'н'),
        ('i', 'і'),
        ('k', 'к'),
        ('m', 'м'),
        ('o', 'о'),
        ('p', 'р'),
        ('t', 'т'),
        ('x', 'х'),
    ];
    let cyrillic = |sign: char| {
        let mut all = LOOK_ALIKE.iter();
        all.find(|(latin, _)| *latin == sign)
            .map_or(sign, |(_, same)| *same)
    };
    name.trim().to_lowercase().chars().map(cyrillic).collect()
}

#[cfg(test)]
#[path = "class_tests.rs"]
mod tests;

//! A class, such as 5А: it lasts, and under it stand its weeks, each with what it was given.
//!
//! Nothing is kept of it apart: every week says itself which class it is of, and name, register and size are what any of
//! its weeks was told last. So class files of weeks merge as they always did, a week can be erased by itself, and a file of
//! an older version is a class with one week.

use super::attempts::set_aside;
use super::came_back::CameBack;
use super::facts::{HandedIn, Time};
use super::week::{Week, is_decided};

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
    /// Those of the register whose results were all left out.
    pub left_out: Vec<u32>,
    /// How many results count besides those: of further pupils under a number, and under one that stands in no register.
    pub again: usize,
    pub outside: usize,
    /// How many have handed in without a number, and which numbers stand in no register.
    pub nameless: usize,
    pub strange: Vec<u32>,
    /// How many pupils' results were left out, of whatever number or none, and how many do not count because it was not
    /// decided what their number outside the register is.
    pub out: usize,
    pub undecided: usize,
}

impl Who {
    /// How many pupils' results count.
    pub fn counted(&self) -> usize {
        self.here.len() + self.more() + self.nameless
    }

    /// How many results count besides the numbers of the register, and those without a number.
    pub fn more(&self) -> usize {
        self.again + self.outside
    }

    /// How many pupils have handed in: those who count, who were left out, and who wait for a decision.
    pub fn handed_in(&self) -> usize {
        self.counted() + self.out + self.undecided
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
        let mut here = attempts.numbers();
        here.retain(is_known);
        // Of these the teacher is asked; what was decided is no question any more.
        let waiting = week.waiting(&register).into_iter();
        let mut strange: Vec<u32> = waiting.filter_map(|handed| handed.pupil).collect();
        strange.sort_unstable();
        strange.dedup();
        let tickets = week.tickets();
        let aside = set_aside(&tickets);
        let is_open = |handed: &HandedIn| {
            let pupil = handed.pupil.filter(|pupil| !is_known(pupil));
            pupil.is_some() && !is_decided(&tickets, handed)
        };
        let undecided = aside.iter().filter(|mine| mine.iter().any(is_open)).count();
        let outside = attempts.outside(&is_known);
        Who {
            out: aside.len() - undecided,
            undecided,
            size: register.len(),
            missing: week.missing(&register),
            left_out: week.left_out(&register),
            again: attempts
                .pupils()
                .saturating_sub(here.len() + attempts.nameless() + outside),
            outside,
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

    pub(super) fn now(&self) -> Time {
        let times = self.weeks.iter().map(|(_, week)| week.now());
        times.max().unwrap_or(1)
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

#[cfg(test)]
#[path = "sum_tests.rs"]
mod sum_tests;

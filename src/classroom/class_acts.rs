//! What is done to a class: each act adds facts to its weeks.

use super::assignment::Assignment;
use super::classes::{Classes, StoredLine};
use super::facts::{Fact, Time};
use super::hash::fnv1a64;
use super::week::Week;
use crate::learning::Day;

impl Classes {
    /// Gives an assignment on a day, as the next week of a class, or as the first of a new one. What the class is called
    /// and how many it has the week knows as well.
    pub fn give(&mut self, assignment: &Assignment, of: Option<u64>, day: Day) -> Vec<StoredLine> {
        let mut kept = self.open(assignment);
        let id = self.id_of(assignment);
        let before = of.and_then(|key| self.class(key));
        // After all that is known here: should it be put under another class later, its weeks stay in the order in which they
        // were given.
        let now = self.iter().map(|(_, week)| week.now()).max().unwrap_or(1);
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
        let register = to.register();
        let before = self.register_at(id);
        self.change(id, |week| {
            if week.of() != key {
                let time = week.now().max(now);
                week.learn(Fact::Of { time, key });
                week.describe_at(time, &name, size);
                week.number_at(time, &numbers);
                week.follow_register(&before, &register);
            }
        })
    }

    /// Takes a week out of its class: it becomes a class of its own, without a name or a register.
    pub fn split_week(&mut self, id: &str) -> Vec<StoredLine> {
        // Another class may be known by the key that it would have.
        let own = self.week(id).map_or(0, Week::own_key);
        let is_taken = self
            .iter()
            .any(|(other, week)| other != id && week.of() == own);
        let key = match is_taken {
            true => fnv1a64(id.as_bytes()),
            false => own,
        };
        self.change(id, |week| {
            let time = week.now();
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
        let before = class.register();
        let mut kept = self.describe_weeks(&ids, time, (name, size, numbers));
        let now = self.register(key);
        for id in ids.iter().filter(|_| before != now) {
            kept.extend(self.change(id, |week| week.follow_register(&before, &now)));
        }
        kept
    }

    /// The name and the register of a class, said in these of its weeks.
    pub(super) fn describe_weeks(
        &mut self,
        ids: &[String],
        time: Time,
        (name, size, numbers): (&str, u32, &[u32]),
    ) -> Vec<StoredLine> {
        let mut kept = Vec::new();
        for id in ids {
            kept.extend(self.change(id, |week| {
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

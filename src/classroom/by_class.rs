//! A device's weeks put together as classes, and finding one.

use super::class::Class;
use super::classes::{Classes, week_id};

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

    /// The register of the class with a key; empty where there is none, or nobody has said one.
    pub fn register(&self, key: u64) -> Vec<u32> {
        self.class(key).map_or_else(Vec::new, |of| of.register())
    }

    /// The same by the id of a week of the class.
    pub fn register_at(&self, id: &str) -> Vec<u32> {
        self.week(id)
            .map_or_else(Vec::new, |week| self.register(week.of()))
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
}

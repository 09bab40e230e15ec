use std::str::FromStr;

use crate::classroom::{Votes, key_of_text, key_text};
use crate::learning::{Day, Entry, Event};

/// A class that does nothing for so long has left its lesson.
const AWAY: u64 = 3_600_000;

/// At most so many lessons are held: those that were played last.
const MOST: usize = 12;

/// A module that a class plays together: nothing of it is kept under a learner. The tab holds it, so that a reload leads
/// back to the same screen, and the device remembers it until it is over, so that a closed tab loses nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lesson {
    pub module: String,
    /// So many children are here; 0 where nobody has said it.
    pub here: u32,
    /// The key of the class that plays; `None` where nobody has said it.
    pub class: Option<u64>,
    /// The key of the class in the address that opened it.
    pub link: Option<u64>,
    /// What has happened, the beginning with its seed first.
    pub events: Vec<Event>,
    /// The hands that were raised, screen by screen.
    pub hands: Vec<Hands>,
    /// The screen where the class stands, and how many there are; zeros where it is not known.
    pub screen: (usize, usize),
    /// When it began, as if it had never been left for long: milliseconds since 1970; and how long it had taken when something
    /// was last done in it.
    pub began: u64,
    pub spent: u64,
}

/// What the address of a lesson has in the place of its class where it leads to the end that was left last.
pub const END: &str = "end";

/// A lesson that has come to its end, as long as the tab is open: its questions and its task for home can be come back to.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    pub lesson: Lesson,
    /// The week (its id) that has its result, and that which was made for nothing else.
    pub week: Option<String>,
    pub made_week: Option<String>,
    pub made_again: u32,
}

impl Ended {
    /// The address of its end, behind the page's name.
    pub fn place(&self) -> String {
        [&self.lesson.module, "/", END].concat()
    }
}

/// The hands that a class has raised on a screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hands {
    pub step: String,
    pub votes: Votes,
    /// The reasons are open, without an answer of the class.
    pub open: bool,
}

/// What a line of hands begins with; what happened begins otherwise.
const HANDS: &str = "hands";

impl Hands {
    fn to_line(&self) -> String {
        let open = if self.open { "open" } else { "" };
        [HANDS, &self.step, open, &self.votes.to_text()].join("\t")
    }

    fn from_line(line: &str) -> Option<Hands> {
        let mut fields = line.splitn(4, '\t');
        (fields.next() == Some(HANDS)).then_some(())?;
        Some(Hands {
            step: fields.next()?.into(),
            open: fields.next()? == "open",
            votes: Votes::from_text(fields.next()?),
        })
    }
}

/// The lessons that classes have begun on this device: each class has its own place. All are the device's, but for which of
/// them is open: that is the tab's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lessons {
    /// What was played last stands last.
    all: Vec<Lesson>,
    /// The last one is being played now.
    pub is_open: bool,
}

impl Lesson {
    /// Whether the last that has happened is an answer to a step.
    pub fn has_just_answered(&self, step: &str) -> bool {
        matches!(self.events.last(), Some(Event::Answer { step: of, .. }) if of == step)
    }
}

impl Lessons {
    /// The lesson that is being played.
    pub fn now(&self) -> Option<&Lesson> {
        self.all.last().filter(|_| self.is_open)
    }

    /// The class (its key) whose lesson is being played.
    pub fn class(&self) -> Option<u64> {
        self.now()?.class
    }

    pub fn now_mut(&mut self) -> Option<&mut Lesson> {
        let is_open = self.is_open;
        self.all.last_mut().filter(|_| is_open)
    }

    /// Goes on with the lesson of an address, its module and the class that it names; whether there is one. After a reload
    /// it is the one that was open. Else it is the class's own, and an address without a class leads to what was begun by it.
    pub fn go_on(&mut self, module: &str, link: Option<u64>) -> bool {
        let was_open = |lesson: &&Lesson| lesson.module == module && lesson.link == link;
        if self.now().as_ref().is_some_and(was_open) {
            return true;
        }
        let fits = |lesson: &Lesson| {
            let is = match link {
                Some(_) => lesson.class == link,
                // What no class has any more is found without one.
                None => lesson.link.is_none() || lesson.class.is_none(),
            };
            lesson.module == module && is
        };
        let found = self.all.iter().rposition(fits);
        if let Some(mut lesson) = found.map(|at| self.all.remove(at)) {
            lesson.link = link;
            self.all.push(lesson);
        }
        self.is_open = found.is_some();
        self.is_open
    }

    /// Another lesson is played now; of one class, module and address there is one.
    pub fn begin(&mut self, lesson: Lesson) {
        self.all.retain(|known| {
            known.module != lesson.module
                || known.class != lesson.class
                || known.link != lesson.link
        });
        self.all.push(lesson);
        let more = self.all.len().saturating_sub(MOST);
        self.all.drain(..more);
        self.is_open = true;
    }

    /// The lessons in which something has happened, each with its place in the list; what was played last stands first.
    /// What has come to its end is gone from the list ([`Lessons::end`]), but for the open one while its end is on the
    /// screen ([`Lessons::to_remember`]).
    pub fn unfinished(&self) -> impl Iterator<Item = (usize, &Lesson)> {
        let all = self.all.iter().enumerate().rev();
        all.filter(|(_, lesson)| lesson.events.len() > 1)
    }

    /// As the device remembers them: without what has only been opened, and without the one that is played now where it
    /// has come to its end (`over`).
    pub fn to_remember(&self, over: bool) -> String {
        let last = self.all.len().checked_sub(1).filter(|_| over);
        let kept = self.unfinished().filter(|(at, _)| Some(*at) != last);
        let mut kept: Vec<Lesson> = kept.map(|(_, lesson)| lesson.clone()).collect();
        kept.reverse();
        match kept.is_empty() {
            true => String::new(),
            false => Lessons {
                all: kept,
                is_open: false,
            }
            .to_text(),
        }
    }

    /// What another tab has left on the device takes the place of what was known; the lesson that is played here stays.
    pub fn renew(&mut self, remembered: &str) {
        let here = if self.is_open { self.all.pop() } else { None };
        *self = Lessons::from_text(remembered);
        self.is_open = false;
        if let Some(lesson) = here {
            self.begin(lesson);
        }
    }

    /// A lesson, by its place in the list, is not gone on with.
    pub fn drop_at(&mut self, at: usize) {
        if at < self.all.len() {
            self.all.remove(at);
        }
    }

    /// The lessons of a class go with it. Without a class all lessons go: here alone `None` is every class, not "nobody has
    /// said which".
    pub fn drop_of(&mut self, class: Option<u64>) {
        self.all
            .retain(|lesson| class.is_some() && lesson.class != class);
    }

    /// The lesson that is being played is over.
    pub fn end(&mut self) -> Option<Lesson> {
        let is_open = std::mem::take(&mut self.is_open);
        self.all.pop_if(|_| is_open)
    }

    /// As the tab holds them.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for lesson in &self.all {
            text.push_str(&lesson.to_text());
            text.push_str("\n\n");
        }
        text.push_str(if self.is_open { "open" } else { "" });
        text
    }

    /// What the tab held; whatever cannot be read is passed over.
    pub fn from_text(text: &str) -> Lessons {
        let parts = text.split("\n\n");
        let all: Vec<Lesson> = parts.filter_map(Lesson::from_text).collect();
        Lessons {
            is_open: !all.is_empty() && text.ends_with("open"),
            all,
        }
    }
}

impl Lesson {
    /// The hands of a screen.
    pub fn hands_at(&self, step: &str) -> Option<&Hands> {
        self.hands.iter().find(|hands| hands.step == step)
    }

    /// It is played on: a look at another page is time of the lesson, too. Only where it was left are the hours in between none
    /// of it.
    pub fn wind(&mut self, now: u64) {
        if self.began == 0 || now.saturating_sub(self.began) > self.spent + AWAY {
            self.began = now.saturating_sub(self.spent);
        }
    }

    /// So long it has taken till now, in steps of ten seconds.
    pub fn spend(&mut self, now: u64) {
        self.wind(now);
        self.spent = now.saturating_sub(self.began) / 10_000 * 10_000;
    }

    /// On how many screens hands were raised.
    pub fn screens_with_hands(&self) -> usize {
        let raised = self.hands.iter().filter(|hands| !hands.votes.is_empty());
        raised.count()
    }

    /// Remembers the hands of a screen; where there are none, nothing.
    pub fn remember(&mut self, hands: Hands) {
        self.hands.retain(|known| known.step != hands.step);
        if hands.open || !hands.votes.is_empty() {
            self.hands.push(hands);
        }
    }

    /// How many children are here, which class it is and which opened it, then a line an event, then a line for the hands
    /// of each screen.
    fn to_text(&self) -> String {
        let key = |key: Option<u64>| key.map_or_else(|| "-".into(), key_text);
        let (at, of) = self.screen;
        let first = [
            self.here.to_string(),
            key(self.class),
            key(self.link),
            at.to_string(),
            of.to_string(),
            self.began.to_string(),
            self.spent.to_string(),
        ];
        let mut lines = vec![first.join(" ")];
        for event in &self.events {
            let entry = Entry {
                who: "class".into(),
                walk: "together".into(),
                module: self.module.clone(),
                day: Day(0),
                event: event.clone(),
            };
            lines.push(entry.to_line());
        }
        lines.extend(self.hands.iter().map(Hands::to_line));
        lines.join("\n")
    }

    fn from_text(text: &str) -> Option<Lesson> {
        let mut lines = text.lines();
        let mut first = lines.next()?.split(' ');
        fn number<T: FromStr + Default>(text: Option<&str>) -> T {
            text.and_then(|text| text.parse().ok()).unwrap_or_default()
        }
        let here = first.next()?.parse().ok()?;
        let entries: Vec<Entry> = lines.clone().filter_map(Entry::from_line).collect();
        Some(Lesson {
            module: entries.first()?.module.clone(),
            here,
            class: first.next().and_then(key_of_text),
            link: first.next().and_then(key_of_text),
            screen: (number(first.next()), number(first.next())),
            began: number(first.next()),
            spent: number(first.next()),
            events: entries.into_iter().map(|entry| entry.event).collect(),
            hands: lines.filter_map(Hands::from_line).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(module: &str, class: Option<u64>) -> Lesson {
        Lesson {
            module: module.into(),
            here: 25,
            class,
            link: class,
            events: vec![Event::Start { seed: 7 }],
            hands: vec![Hands {
                step: "spot".into(),
                votes: Votes::from_text("one=12,two=8\tone"),
                open: true,
            }],
            screen: (3, 12),
            began: 1_790_000_000_000,
            spent: 180_000,
        }
    }

    #[test]
    fn each_class_has_its_own_place_and_a_reload_keeps_all() {
        let mut lessons = Lessons::default();
        assert!(!lessons.go_on("b1-one", Some(1)));
        for class in [Some(1), Some(2), None] {
            lessons.begin(lesson("b1-one", class));
        }
        assert_eq!(Lessons::from_text(&lessons.to_text()), lessons);
        lessons.is_open = false;
        assert_eq!(Lessons::from_text(&lessons.to_text()), lessons);
        assert!(lessons.go_on("b1-one", Some(1)) && !lessons.go_on("b2-two", Some(1)));
        assert!(lessons.go_on("b1-one", Some(1)));
        // Its class was another one's after all: that one has it, also over a reload.
        lessons.now_mut().expect("it is open").class = Some(3);
        let mut again = Lessons::from_text(&lessons.to_text());
        assert!(again.go_on("b1-one", Some(1)), "a reload");
        again.is_open = false;
        assert!(!again.go_on("b1-one", Some(1)) && again.go_on("b1-one", Some(3)));
        again.end();
        assert!(again.now().is_none() && !again.go_on("b1-one", Some(3)));
        assert_eq!(Lessons::from_text("rubbish"), Lessons::default());
    }

    /// Two classes that begin a module by the same address, which names no class, have a place each.
    #[test]
    fn an_address_without_a_class_takes_no_classs_lesson() {
        let mut lessons = Lessons::default();
        for class in [Some(1), Some(2), Some(2)] {
            let mut begun = lesson("b1-one", class);
            begun.link = None;
            begun.events.push(Event::Back);
            lessons.begin(begun);
        }
        let classes = lessons.unfinished().map(|(_, of)| of.class);
        assert_eq!(classes.collect::<Vec<_>>(), [Some(2), Some(1)]);
    }

    /// What is over or was only opened is not remembered, and what another tab has left there is known here.
    #[test]
    fn the_device_remembers_what_is_not_over() {
        let mut lessons = Lessons::default();
        lessons.begin(lesson("b1-one", Some(1)));
        assert_eq!(lessons.to_remember(false), "", "it was only opened");
        lessons.now_mut().unwrap().events.push(Event::Back);
        let first = lessons.to_remember(false);
        assert_eq!(lessons.to_remember(true), "", "it is over");
        let mut other = Lessons::default();
        other.renew(&first);
        assert!(other.now().is_none() && other.unfinished().count() == 1);
        other.begin(lesson("b2-two", None));
        other.now_mut().unwrap().events.push(Event::Back);
        lessons.renew(&other.to_remember(false));
        assert_eq!(lessons.class(), Some(1), "it is played on");
        let modules = lessons.unfinished().map(|(_, of)| &of.module[..]);
        assert_eq!(modules.collect::<Vec<_>>(), ["b1-one", "b2-two"]);
        lessons.drop_of(Some(1));
        assert_eq!(lessons.unfinished().count(), 1);
        lessons.drop_at(0);
        assert_eq!(lessons.unfinished().count(), 0);
    }

    #[test]
    fn no_more_are_held_than_a_teacher_has() {
        let mut lessons = Lessons::default();
        for class in 0..40 {
            lessons.begin(lesson("b1-one", Some(class)));
        }
        assert!(lessons.go_on("b1-one", Some(39)) && !lessons.go_on("b1-one", Some(1)));
    }
}

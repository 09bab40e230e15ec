use std::rc::Rc;

use super::{Event, Score, sample_quiz};
use crate::curriculum::{Actual, Module, Response, Step};

/// One walk through one module, as a value. [`Session::apply`] gives the next one.
///
/// Nothing in it depends on anything but the module, the seed and the events, so a walk can be replayed, also over an
/// edited module: events about steps that are gone are passed over, steps that are new are not missed.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    module: Rc<Module>,
    seed: u32,
    /// The items were drawn beforehand, not by the seed.
    drawn: bool,
    route: Vec<Stop>,
    at: usize,
    /// By step, in the order of the first answers. A walk has few: looking through them is less code than a tree.
    logs: Vec<(String, Vec<Response>)>,
    passed: Vec<String>,
    /// What was answered before somebody opened the profile: how it was judged is not shown, for it may be a classmate.
    before: Before,
}

/// Where the learner came back, and how many answers the step there had already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Before {
    at: usize,
    answers: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    Step(usize),
    Quiz(usize),
}

/// Where the learner stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Position<'a> {
    /// On a screen; `number` counts from 1.
    Step { step: &'a Step, number: usize },
    /// Past the last screen.
    End,
}

impl Session {
    /// A walk that has not begun: all steps in order, then the questions that the seed draws.
    pub fn new(module: Rc<Module>, seed: u32) -> Session {
        let steps = (0..module.steps.len()).map(Stop::Step);
        let quiz = sample_quiz(&module.quiz, u64::from(seed))
            .into_iter()
            .map(Stop::Quiz);
        Session {
            route: steps.chain(quiz).collect(),
            module,
            seed,
            drawn: false,
            at: 0,
            logs: Vec::new(),
            passed: Vec::new(),
            before: Before::default(),
        }
    }

    /// A walk through items of the pool that were drawn beforehand, by their places: a booster, a check.
    pub fn of_items(module: Rc<Module>, seed: u32, items: Vec<usize>) -> Session {
        let mut session = Session::new(module, seed);
        session.drawn = true;
        session.route = items.into_iter().map(Stop::Quiz).collect();
        session
    }

    /// One screen alone, looked at outside of any walk: a step of the script, or an item of the pool. `None` if the module
    /// has none of that id.
    pub fn only(module: Rc<Module>, seed: u32, step: &str) -> Option<Session> {
        let find = |steps: &[Step]| steps.iter().position(|known| known.id == step);
        let stop = find(&module.steps)
            .map(Stop::Step)
            .or_else(|| find(&module.quiz.pool).map(Stop::Quiz))?;
        let mut session = Session::new(module, seed);
        session.drawn = true;
        session.route = vec![stop];
        Some(session)
    }

    /// A walk through what was missed in this one, at most so many screens: about two minutes. Conversations take longer and
    /// are not among them. `None` where nothing was missed.
    pub fn again(&self, most: usize) -> Option<Session> {
        let is_missed = |stop: &&Stop| {
            self.stop(**stop).is_some_and(|step| {
                let task = step.kind.task();
                task.turn(&[]).is_none() && task.is_missed(self.log(&step.id))
            })
        };
        let route: Vec<Stop> = self
            .route
            .iter()
            .filter(is_missed)
            .copied()
            .take(most)
            .collect();
        (!route.is_empty()).then(|| {
            let mut session = Session::new(self.module.clone(), self.seed);
            session.drawn = true;
            session.route = route;
            session
        })
    }

    /// Of what was judged, how much was missed, and how much there is, as the learner was told it: to have told or checked at
    /// something safe misses nothing.
    pub fn missed(&self) -> (usize, usize) {
        let (mut missed, mut all) = (0, 0);
        for step in self.route.iter().filter_map(|stop| self.stop(*stop)) {
            let (task, log) = (step.kind.task(), self.log(&step.id));
            let judged = task.judge(log);
            all += judged.len();
            if task.is_missed(log) {
                let bad = judged.iter().filter(|one| !one.verdict.is_good());
                missed += bad.count().max(1);
            }
        }
        (missed, all)
    }

    /// Whether more was missed than not.
    pub fn is_low(&self) -> bool {
        let (missed, all) = self.missed();
        2 * missed > all
    }

    /// The session that events lead to. A `Start` among them is the one whose seed counts.
    pub fn replay<'a>(self, events: impl IntoIterator<Item = &'a Event>) -> Session {
        events.into_iter().fold(self, Session::apply)
    }

    /// Whether an event would change anything.
    pub fn fits(&self, event: &Event) -> bool {
        match event {
            Event::Start { .. } => self.logs.is_empty() && self.passed.is_empty(),
            Event::Answer { step, given } => self
                .step(step)
                .is_some_and(|s| s.kind.task().takes(self.log(step), given)),
            Event::Next { step } => self.place_of(step).is_some_and(|place| {
                self.finished(step) && !(self.passed(step) && self.at == place + 1)
            }),
            #[cfg(feature = "full")]
            Event::Pass { step } => self.here().is_some_and(|here| here.id == *step),
            Event::Back => self.can_go_back(),
            Event::Finish | Event::Unknown => false,
        }
    }

    /// The next state. An event that does not fit changes nothing.
    pub fn apply(mut self, event: &Event) -> Session {
        if !self.fits(event) {
            return self;
        }
        match event {
            Event::Start { seed } if self.drawn => self.seed = *seed,
            Event::Start { seed } => return Session::new(self.module, *seed),
            Event::Answer { step, given } => {
                self.at = self.place_of(step).unwrap_or(self.at);
                match self.logs.iter_mut().find(|(known, _)| known == step) {
                    Some((_, log)) => log.push(given.clone()),
                    None => self.logs.push((step.clone(), vec![given.clone()])),
                }
            }
            Event::Next { step } => {
                self.at = self.place_of(step).map_or(self.at, |place| place + 1);
                if !self.passed(step) {
                    self.passed.push(step.clone());
                }
            }
            #[cfg(feature = "full")]
            Event::Pass { .. } => self.at += 1,
            Event::Back => self.at = self.at.saturating_sub(1),
            Event::Finish | Event::Unknown => {}
        }
        self
    }

    /// For somebody who goes on in the tab where they were: the screen after the last answer, and the way back from there.
    pub fn went_on(mut self) -> Session {
        // Whoever looked back before leaving goes on where they had been.
        while let Some(step) = self.here()
            && (step.kind.is_active() || self.passed(&step.id))
            && self.finished(&step.id)
        {
            let event = Event::Next {
                step: step.id.clone(),
            };
            self = self.apply(&event);
        }
        self
    }

    /// For somebody who opened the profile: the same screen, from which no way leads to earlier ones. A classmate who
    /// opens the profile sees nothing of how an answer was judged.
    pub fn resumed(self) -> Session {
        let mut session = self.went_on();
        session.before = Before {
            at: session.at,
            answers: session.here().map_or(0, |step| session.log(&step.id).len()),
        };
        session
    }

    /// Whether something was left behind that whoever opened the profile does not see.
    pub fn is_resumed(&self) -> bool {
        self.before.at > 0 || self.before.answers > 0
    }

    /// How many answers of a step were given before the learner came back.
    pub fn answered_before(&self, step: &str) -> usize {
        match self.place_of(step) {
            Some(at) if at == self.before.at => self.before.answers,
            _ => 0,
        }
    }

    /// The module that is walked through.
    pub fn module(&self) -> &Rc<Module> {
        &self.module
    }

    /// The seed that drew the questions and mixes the cards.
    pub fn seed(&self) -> u32 {
        self.seed
    }

    /// How many screens the walk has.
    pub fn screens(&self) -> usize {
        self.route.len()
    }

    /// Where the learner stands.
    pub fn position(&self) -> Position<'_> {
        match self.here() {
            Some(step) => Position::Step {
                step,
                number: self.at + 1,
            },
            None => Position::End,
        }
    }

    /// What was answered at a step.
    pub fn log(&self, step: &str) -> &[Response] {
        self.logs
            .iter()
            .find(|(known, _)| known == step)
            .map(|(_, log)| log.as_slice())
            .unwrap_or_default()
    }

    /// Whether the learner may go on from a step.
    pub fn finished(&self, step: &str) -> bool {
        self.step(step)
            .is_some_and(|s| s.kind.task().finished(self.log(step)))
    }

    /// Whether the step has been left forward before: it is shown for review.
    pub fn passed(&self, step: &str) -> bool {
        self.passed.iter().any(|known| known == step)
    }

    /// Whether there is a screen before that may be looked at again.
    pub fn can_go_back(&self) -> bool {
        self.at > self.before.at
    }

    /// An event that leads on; `None` only at the end. It proves that every state has a way forward.
    pub fn way_on(&self) -> Option<Event> {
        let step = self.here()?;
        if self.finished(&step.id) {
            return Some(Event::Next {
                step: step.id.clone(),
            });
        }
        step.kind
            .some_answer(self.log(&step.id))
            .map(|given| Event::Answer {
                step: step.id.clone(),
                given,
            })
    }

    /// The drawn items, in their order.
    pub fn items(&self) -> impl Iterator<Item = &Step> {
        let drawn = self
            .route
            .iter()
            .filter(|stop| matches!(stop, Stop::Quiz(_)));
        drawn.filter_map(|stop| self.stop(*stop))
    }

    /// Hits, false alarms and right answers of the walk so far.
    pub fn score(&self) -> Score {
        self.score_of(|_| true)
    }

    /// Of the situations that nobody could judge yet: how many were checked, or told, and of how many. They are among the
    /// score's signs and hits.
    pub fn checked(&self) -> (u32, u32) {
        let score = self.score_of(|step| {
            let scaled = step.kind.scaled();
            scaled.is_some_and(|scaled| scaled.actual == Actual::Unverified)
        });
        (score.hits, score.signs)
    }

    /// How many of the situations that are really such were given the answer at this place of the three, from calm to alarm.
    pub fn rated(&self, actual: Actual, at: usize) -> u32 {
        let steps = self.route.iter().filter_map(|stop| self.stop(*stop));
        let is_so = |step: &&Step| {
            let given = self.log(&step.id).first().and_then(|given| given.first());
            step.kind.scaled().is_some_and(|scaled| {
                scaled.actual == actual
                    && given.is_some_and(|id| scaled.answers.get(at) == Some(&id.as_str()))
            })
        };
        u32::try_from(steps.filter(is_so).count()).unwrap_or_default()
    }

    /// The score of those screens of the walk that count.
    fn score_of(&self, counts: impl Fn(&Step) -> bool) -> Score {
        let mut score = Score::default();
        let steps = self.route.iter().filter_map(|stop| self.stop(*stop));
        for step in steps.filter(|step| counts(step)) {
            for judgement in step.kind.task().judge(self.log(&step.id)) {
                score.count(judgement.verdict);
            }
        }
        score
    }

    fn stop(&self, stop: Stop) -> Option<&Step> {
        match stop {
            Stop::Step(at) => self.module.steps.get(at),
            Stop::Quiz(at) => self.module.quiz.pool.get(at),
        }
    }

    fn here(&self) -> Option<&Step> {
        self.route.get(self.at).and_then(|stop| self.stop(*stop))
    }

    fn place_of(&self, step: &str) -> Option<usize> {
        self.route
            .iter()
            .position(|stop| self.stop(*stop).is_some_and(|s| s.id == step))
    }

    /// A step of the route by its id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.route
            .iter()
            .filter_map(|stop| self.stop(*stop))
            .find(|step| step.id == id)
    }
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;

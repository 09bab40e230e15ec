//! The learner of this device: what was kept, and keeping what happens.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::store::{Store, StoreError};
use crate::learning::{Entry, Progress};

/// The one learner that a device has for now.
pub const ME: &str = "me";

/// What is known of the learner, and whether it is safely kept.
#[derive(Clone, Default)]
pub struct Learner {
    /// Whether what was kept has been read; until then nothing may begin.
    pub ready: bool,
    pub progress: Progress,
    /// Every line, also those of a newer version that this one does not understand.
    pub lines: Vec<String>,
    /// How many lines are still on their way to the disk.
    pub pending: u32,
    pub trouble: Option<StoreError>,
    store: Option<Rc<Store>>,
}

impl PartialEq for Learner {
    /// Lines are only added or all erased, so their number tells.
    fn eq(&self, other: &Self) -> bool {
        (self.ready, self.lines.len(), self.pending, self.trouble)
            == (other.ready, other.lines.len(), other.pending, other.trouble)
    }
}

pub enum Change {
    Opened(Result<Rc<Store>, StoreError>, Vec<String>),
    Added(Vec<String>),
    Kept,
    Refused,
    Erased,
}

impl Reducible for Learner {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::Opened(store, lines) => {
                next.ready = true;
                next.take(lines);
                match store {
                    Ok(store) => next.store = Some(store),
                    Err(trouble) => next.trouble = Some(trouble),
                }
            }
            Change::Added(lines) => {
                if next.store.is_some() {
                    next.pending += 1;
                }
                next.take(lines);
            }
            Change::Kept => next.pending = next.pending.saturating_sub(1),
            Change::Refused => {
                next.pending = next.pending.saturating_sub(1);
                next.trouble = Some(StoreError::Refused);
            }
            Change::Erased => {
                next.lines.clear();
                next.progress = Progress::default();
            }
        }
        Rc::new(next)
    }
}

impl Learner {
    fn take(&mut self, lines: Vec<String>) {
        for line in &lines {
            if let Some(entry) = Entry::from_line(line) {
                self.progress.add(&entry);
            }
        }
        self.lines.extend(lines);
    }
}

/// The learner with the ways to change what is kept.
#[derive(Clone)]
pub struct LearnerHandle(UseReducerHandle<Learner>);

impl PartialEq for LearnerHandle {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl std::ops::Deref for LearnerHandle {
    type Target = Learner;

    fn deref(&self) -> &Learner {
        &self.0
    }
}

impl LearnerHandle {
    /// Keeps entries: at once in memory, and on the device as soon as it answers.
    pub fn keep(&self, entries: &[Entry]) {
        self.keep_lines(entries.iter().map(Entry::to_line).collect());
    }

    /// Keeps lines as they are.
    pub fn keep_lines(&self, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let dispatcher = self.0.dispatcher();
        dispatcher.dispatch(Change::Added(lines.clone()));
        if let Some(store) = self.0.store.clone() {
            spawn_local(async move {
                dispatcher.dispatch(match store.append(ME, &lines).await {
                    Ok(()) => Change::Kept,
                    Err(_) => Change::Refused,
                });
            });
        }
    }

    /// Erases everything on this device.
    pub fn erase(&self) {
        let dispatcher = self.0.dispatcher();
        let store = self.0.store.clone();
        spawn_local(async move {
            let erased = match store {
                Some(store) => store.erase_all().await,
                None => Ok(()),
            };
            dispatcher.dispatch(match erased {
                Ok(()) => Change::Erased,
                Err(_) => Change::Refused,
            });
        });
    }
}

/// Reads what is kept, once, and gives the learner.
#[hook]
pub fn use_learner() -> LearnerHandle {
    let learner = use_reducer(Learner::default);
    let dispatcher = learner.dispatcher();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let store = Store::open().await.map(Rc::new);
            let lines = match &store {
                Ok(store) => store.lines(ME).await.unwrap_or_default(),
                Err(_) => Vec::new(),
            };
            dispatcher.dispatch(Change::Opened(store, lines));
        });
    });
    LearnerHandle(learner)
}

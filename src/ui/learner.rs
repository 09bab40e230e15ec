//! The learner of this device: what was kept, and keeping what happens.

use std::rc::Rc;

use yew::platform::spawn_local;

use super::act::Msg;
use super::app::Link;
use crate::browser::store::{Store, StoreError};
use crate::learning::{Entry, Progress};

/// The one learner that a device has for now.
pub const ME: &str = "me";

/// What is known of the learner, and whether it is safely kept.
#[derive(Default)]
pub struct Learner {
    /// Whether what was kept has been read; until then nothing may begin.
    pub ready: bool,
    pub progress: Progress,
    /// Every line, also those of a newer version that this one does not understand.
    pub lines: Vec<String>,
    /// How many writes are still on their way to the disk.
    pub pending: u32,
    pub trouble: Option<StoreError>,
    store: Option<Rc<Store>>,
}

impl Learner {
    /// What was kept has been read.
    pub fn opened(&mut self, (store, lines): Kept) {
        self.ready = true;
        self.take(lines);
        match store {
            Ok(store) => self.store = Some(store),
            Err(trouble) => self.trouble = Some(trouble),
        }
    }

    /// Keeps lines: at once in memory, and on the device as soon as it answers.
    pub fn keep(&mut self, lines: Vec<String>, link: &Link) {
        if let Some(store) = self.store.clone()
            && !lines.is_empty()
        {
            self.pending += 1;
            let (lines, link) = (lines.clone(), link.clone());
            spawn_local(async move {
                let result = store.append(ME, &lines).await;
                link.send_message(Msg::Kept(result));
            });
        }
        self.take(lines);
    }

    /// Erases everything on this device.
    pub fn erase(&mut self, link: &Link) {
        let Some(store) = self.store.clone() else {
            return self.erased(Ok(()));
        };
        let link = link.clone();
        spawn_local(async move {
            let result = store.erase_all().await;
            link.send_message(Msg::Erased(result));
        });
    }

    /// Takes lines into memory.
    fn take(&mut self, lines: Vec<String>) {
        for line in lines {
            if let Some(entry) = Entry::from_line(&line) {
                self.progress.add(entry);
            }
            self.lines.push(line);
        }
    }

    /// A write has come to its end.
    pub fn kept(&mut self, result: Result<(), StoreError>) {
        self.pending = self.pending.saturating_sub(1);
        if let Err(trouble) = result {
            self.trouble = Some(trouble);
        }
    }

    /// Everything on the device is erased, or could not be.
    pub fn erased(&mut self, result: Result<(), StoreError>) {
        match result {
            Ok(()) => {
                self.lines.clear();
                self.progress = Progress::default();
            }
            Err(trouble) => self.trouble = Some(trouble),
        }
    }
}

/// The store, or why there is none, and the lines in it.
pub type Kept = (Result<Rc<Store>, StoreError>, Vec<String>);

/// Opens the store and reads what is kept.
pub async fn open() -> Kept {
    match Store::open().await {
        Ok((store, lines)) => (Ok(Rc::new(store)), lines),
        Err(trouble) => (Err(trouble), Vec::new()),
    }
}

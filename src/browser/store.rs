//! What is kept on the device: one line for each event, in IndexedDB.
//!
//! localStorage loses the last seconds when a browser is killed; an IndexedDB transaction that has reported `complete`
//! does not (measured: after SIGKILL localStorage kept 1 of 16 answers, IndexedDB 16 of 16). Lines are only ever added,
//! so two tabs cannot overwrite each other. The page's script lays the database out and opens it.

use js_sys::{Array, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::boot;
use super::js::{Outcome, call, get, set};

const LINES: &str = "lines";
const WHO: &str = "who";
const LINE: &str = "line";

/// Why nothing can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage here, or does not allow it.
    Missing,
    /// The device is full, or the write failed.
    Refused,
}

/// What stands before a profile's id where the line is not a learner's answer, but says that the profile is used.
pub const PROFILE: &str = "@";

/// The open database.
pub struct Store(JsValue);

/// What the page's script has read together with opening the database.
pub struct Early {
    pub store: Store,
    /// The lines that say who uses this device.
    pub profiles: Vec<String>,
    /// Whose lines were read, and the lines, oldest first.
    pub who: String,
    pub lines: Vec<String>,
}

impl Store {
    /// Takes the database that the page's script opens and what it has read, or says that there is none.
    pub async fn open() -> Result<Early, StoreError> {
        let Some(opened) = boot::store().await else {
            return Err(StoreError::Missing);
        };
        Ok(Early {
            store: Store(opened.get(0)),
            profiles: lines(&opened.get(1)),
            who: opened.get(2).as_string().unwrap_or_default(),
            lines: lines(&opened.get(3)),
        })
    }

    /// The lines of one learner, oldest first.
    pub async fn read(&self, who: &str) -> Result<Vec<String>, StoreError> {
        Ok(lines(&self.ask("getAll", who).await?))
    }

    /// What the index of learners answers to a question about one of them.
    async fn ask(&self, question: &str, who: &str) -> Result<JsValue, StoreError> {
        let asked = || {
            let transaction = call(&self.0, "transaction", &[LINES.into()])?;
            let store = call(&transaction, "objectStore", &[LINES.into()])?;
            let index = call(&store, "index", &[WHO.into()])?;
            call(&index, question, &[who.into()])
        };
        let request = asked().map_err(|_| StoreError::Refused)?;
        done(&request, "onsuccess").await?;
        get(&request, "result").map_err(|_| StoreError::Refused)
    }

    /// Erases all lines of one learner, and those that say that the profile was used.
    pub async fn erase(&self, who: &str) -> Result<(), StoreError> {
        for name in [who, &[PROFILE, who].concat()] {
            let keys = Array::from(&self.ask("getAllKeys", name).await?);
            let erased = self.change(|store| {
                for at in 0..keys.length() {
                    call(store, "delete", &[keys.get(at)])?;
                }
                Ok(())
            });
            finished(erased).await?;
        }
        Ok(())
    }

    /// Adds lines in one transaction. `Ok` means that the browser has reported them written.
    pub async fn append(&self, who: &str, lines: &[String]) -> Result<(), StoreError> {
        let written = self.change(|store| {
            for line in lines {
                let record = Object::new();
                set(&record, WHO, &who.into());
                set(&record, LINE, &line.as_str().into());
                call(store, "add", &[record.into()])?;
            }
            Ok(())
        });
        finished(written).await
    }

    /// Erases all lines of everybody.
    pub async fn erase_all(&self) -> Result<(), StoreError> {
        let erased = self.change(|store| call(store, "clear", &[]).map(|_| ()));
        finished(erased).await
    }

    /// Changes something in one transaction, which is given back under way.
    fn change(&self, change: impl FnOnce(&JsValue) -> Outcome<()>) -> Outcome<JsValue> {
        let transaction = call(&self.0, "transaction", &[LINES.into(), "readwrite".into()])?;
        change(&call(&transaction, "objectStore", &[LINES.into()])?)?;
        Ok(transaction)
    }
}

/// The lines in a list of records; what is no record of ours is passed over.
fn lines(records: &JsValue) -> Vec<String> {
    let records = Array::from(records);
    let mut lines = Vec::new();
    for at in 0..records.length() {
        let line = get(&records.get(at), LINE).unwrap_or_default();
        lines.extend(line.as_string());
    }
    lines
}

/// A promise for what a request or a transaction reports: its own name for success, an error, that it was given up.
fn settled(target: &JsValue, success: &str) -> Promise {
    Promise::new(&mut |resolve, reject| {
        set(target, success, &resolve);
        set(target, "onerror", &reject);
        set(target, "onabort", &reject);
    })
}

async fn done(target: &JsValue, success: &str) -> Result<(), StoreError> {
    match JsFuture::from(settled(target, success)).await {
        Ok(_) => Ok(()),
        Err(_) => Err(StoreError::Refused),
    }
}

/// Waits until a transaction has come to its end.
async fn finished(transaction: Outcome<JsValue>) -> Result<(), StoreError> {
    match transaction {
        Ok(transaction) => done(&transaction, "oncomplete").await,
        Err(_) => Err(StoreError::Refused),
    }
}

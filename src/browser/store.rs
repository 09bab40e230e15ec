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

/// The open database.
pub struct Store(JsValue);

impl Store {
    /// Takes the database that the page's script opens and the lines in it, oldest first, or says that there is none.
    pub async fn open() -> Result<(Store, Vec<String>), StoreError> {
        let Some((database, records)) = boot::store().await else {
            return Err(StoreError::Missing);
        };
        let records = Array::from(&records);
        let mut lines = Vec::new();
        for at in 0..records.length() {
            let line = get(&records.get(at), LINE).unwrap_or_default();
            lines.extend(line.as_string());
        }
        Ok((Store(database), lines))
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

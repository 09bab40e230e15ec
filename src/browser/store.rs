//! What is kept on the device: one line for each event, in IndexedDB.
//!
//! localStorage loses the last seconds when a browser is killed; an IndexedDB transaction that has reported `complete`
//! does not (measured: after SIGKILL localStorage kept 1 of 16 answers, IndexedDB 16 of 16). Lines are only ever added, so two tabs cannot overwrite each other.

use js_sys::{Array, Object, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;

use super::js::{Outcome, call, get, set};

const DATABASE: &str = "saqbol";
const LINES: &str = "lines";
const WHO: &str = "who";
const LINE: &str = "line";

/// How long a database may take to open before the app goes on without: some private windows never answer.
const PATIENCE_MS: i32 = 3_000;

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
    /// Opens the database, or says that there is none.
    pub async fn open() -> Result<Store, StoreError> {
        match open().await {
            Ok(database) => Ok(Store(database)),
            Err(_) => Err(StoreError::Missing),
        }
    }

    /// All lines of one person, oldest first.
    pub async fn lines(&self, who: &str) -> Result<Vec<String>, StoreError> {
        let request = self.ask(who).map_err(|_| StoreError::Refused)?;
        done(&request, "onsuccess").await?;
        let records = get(&request, "result").map_err(|_| StoreError::Refused)?;
        let records = Array::from(&records);
        let mut lines = Vec::new();
        for at in 0..records.length() {
            let line = get(&records.get(at), LINE).unwrap_or_default();
            lines.extend(line.as_string());
        }
        Ok(lines)
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

    /// Asks for the records of one person.
    fn ask(&self, who: &str) -> Outcome<JsValue> {
        let transaction = call(&self.0, "transaction", &[LINES.into(), "readonly".into()])?;
        let store = call(&transaction, "objectStore", &[LINES.into()])?;
        let index = call(&store, "index", &[WHO.into()])?;
        call(&index, "getAll", &[who.into()])
    }

    /// Changes something in one transaction, which is given back under way.
    fn change(&self, change: impl FnOnce(&JsValue) -> Outcome<()>) -> Outcome<JsValue> {
        let transaction = call(&self.0, "transaction", &[LINES.into(), "readwrite".into()])?;
        change(&call(&transaction, "objectStore", &[LINES.into()])?)?;
        Ok(transaction)
    }
}

async fn open() -> Outcome<JsValue> {
    let factory = get(&js_sys::global(), "indexedDB")?;
    let request = call(&factory, "open", &[DATABASE.into(), 1.into()])?;
    let upgrade = {
        let request = request.clone();
        Closure::once_into_js(move || {
            let _ = prepare(&request);
        })
    };
    set(&request, "onupgradeneeded", &upgrade);
    let late = Promise::new(&mut |_, reject| {
        if let Some(window) = web_sys::window() {
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MS);
        }
    });
    let opened = settled(&request, "onsuccess");
    JsFuture::from(Promise::race(&Array::of2(&opened, &late))).await?;
    let database = get(&request, "result")?;
    let names = get(&database, "objectStoreNames")?;
    if call(&names, "contains", &[LINES.into()])?.is_truthy() {
        Ok(database)
    } else {
        Err(names)
    }
}

/// Lays out the database when it is opened for the first time.
fn prepare(request: &JsValue) -> Outcome<()> {
    let database = get(request, "result")?;
    let options = Object::new();
    set(&options, "autoIncrement", &true.into());
    let lines = call(
        &database,
        "createObjectStore",
        &[LINES.into(), options.into()],
    )?;
    call(&lines, "createIndex", &[WHO.into(), WHO.into()])?;
    Ok(())
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

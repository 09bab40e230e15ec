//! What is kept on the device: one line for each event, in IndexedDB.
//!
//! localStorage loses the last seconds when a browser is killed; an IndexedDB transaction that has reported `complete`
//! does not (ANCHORS.md, measured). Lines are only ever added, so two tabs cannot overwrite each other.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use gloo_timers::future::TimeoutFuture;
use idb::{
    Database, DatabaseEvent, Factory, IndexParams, KeyPath, ObjectStoreParams, Query,
    TransactionMode,
};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

const DATABASE: &str = "saqbol";
const LINES: &str = "lines";
const WHO: &str = "who";

/// How long a database may take to open before the app goes on without: some private windows never answer.
const PATIENCE_MS: u32 = 3_000;

/// Why nothing can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage here, or does not allow it.
    Missing,
    /// The device is full, or the write failed.
    Refused,
}

/// The open database.
pub struct Store(Database);

impl Store {
    /// Opens the database, or says that there is none.
    pub async fn open() -> Result<Store, StoreError> {
        let opening = async {
            let mut request = Factory::new()?.open(DATABASE, Some(1))?;
            request.on_upgrade_needed(|event| {
                let Ok(database) = event.database() else {
                    return;
                };
                let mut params = ObjectStoreParams::new();
                params.auto_increment(true);
                if let Ok(lines) = database.create_object_store(LINES, params) {
                    let _ =
                        lines.create_index(WHO, KeyPath::new_single(WHO), Some(IndexParams::new()));
                }
            });
            request.await
        };
        match in_time(opening).await {
            Some(Ok(database)) if database.store_names().iter().any(|name| name == LINES) => {
                Ok(Store(database))
            }
            _ => Err(StoreError::Missing),
        }
    }

    /// All lines of one person, oldest first.
    pub async fn lines(&self, who: &str) -> Result<Vec<String>, StoreError> {
        let reading = async {
            let transaction = self.0.transaction(&[LINES], TransactionMode::ReadOnly)?;
            let index = transaction.object_store(LINES)?.index(WHO)?;
            index.get_all(Some(Query::Key(who.into())), None)?.await
        };
        let values: Vec<JsValue> = reading.await.map_err(|_: idb::Error| StoreError::Refused)?;
        Ok(values
            .iter()
            .filter_map(|value| Reflect::get(value, &"line".into()).ok()?.as_string())
            .collect())
    }

    /// Adds lines in one transaction. `Ok` means that the browser has reported them written.
    pub async fn append(&self, who: &str, lines: &[String]) -> Result<(), StoreError> {
        let writing = async {
            let transaction = self.0.transaction(&[LINES], TransactionMode::ReadWrite)?;
            let store = transaction.object_store(LINES)?;
            for line in lines {
                let record = Object::new();
                let _ = Reflect::set(&record, &WHO.into(), &who.into());
                let _ = Reflect::set(&record, &"line".into(), &line.as_str().into());
                store.add(&record, None)?;
            }
            transaction.await
        };
        match writing.await {
            Ok(result) if result.is_committed() => Ok(()),
            _ => Err(StoreError::Refused),
        }
    }

    /// Erases all lines of everybody.
    pub async fn erase_all(&self) -> Result<(), StoreError> {
        let erasing = async {
            let transaction = self.0.transaction(&[LINES], TransactionMode::ReadWrite)?;
            transaction.object_store(LINES)?.clear()?;
            transaction.await
        };
        match erasing.await {
            Ok(result) if result.is_committed() => Ok(()),
            _ => Err(StoreError::Refused),
        }
    }
}

/// The future's value, or `None` when it takes too long.
async fn in_time<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut late = pin!(TimeoutFuture::new(PATIENCE_MS));
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        late.as_mut().poll(context).map(|()| None)
    })
    .await
}

//! What a page keeps on the device, as tests see it and lay it down.

use std::time::Instant;

use serde_json::Value;

use crate::engine::{Browser, PATIENCE};

/// Does something with the store in one transaction and gives its result once that is kept.
const STORE: &str = "
return new Promise((done) => {
const opened = indexedDB.open('saqbol', 1);
opened.onupgradeneeded = () => opened.result.createObjectStore('lines', { autoIncrement: true }).createIndex('who', 'who');
opened.onsuccess = () => {
  const transaction = opened.result.transaction('lines', 'readwrite');
  const store = transaction.objectStore('lines');
  let result = [];
  DO
  transaction.commit();
  transaction.oncomplete = () => { opened.result.close(); done(result); };
};
});";

async fn with_store(browser: &Browser, what: &str) -> Value {
    browser.js(&STORE.replace("DO", what)).await
}

/// Adds records as they are: `{who, line}`, or anything else.
pub async fn keep(browser: &Browser, records: &[Value]) {
    let records = Value::Array(records.to_vec());
    with_store(
        browser,
        &format!("for (const record of {records}) store.add(record);"),
    )
    .await;
}

/// All records: whose, and the line. The marks of what was erased are no record of anybody and are left out.
pub async fn kept(browser: &Browser) -> Vec<(String, String)> {
    let all = with_store(
        browser,
        "store.getAll().onsuccess = (event) => { result = event.target.result; };",
    )
    .await;
    let text = |record: &Value, field| record[field].as_str().unwrap_or_default().to_string();
    all.as_array()
        .into_iter()
        .flatten()
        .map(|record| (text(record, "who"), text(record, "line")))
        .filter(|(who, _)| who != "@gone")
        .collect()
}

/// Waits until something is kept that has these words.
pub async fn keeps(browser: &Browser, words: &str) {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let mut all = kept(browser).await.into_iter();
        if all.any(|(_, line)| line.contains(words)) {
            return;
        }
    }
    browser.give_up(&format!("never kept: {words}")).await
}

/// The id of the only learner of the device; `me`, as the first versions had it, where nobody has one.
pub async fn learner(browser: &Browser) -> String {
    let mut all = kept(browser).await.into_iter();
    let found = all.find(|(who, line)| who.starts_with('@') && line.starts_with("used\t"));
    found.map_or("me".into(), |(who, _)| who[1..].to_string())
}

/// The present day, as the app counts days.
pub async fn today(browser: &Browser) -> i64 {
    browser
        .js("return Math.floor((Date.now() - new Date().getTimezoneOffset() * 6e4) / 864e5)")
        .await
        .as_i64()
        .expect("a day")
}

/// Keeps each module of the path that is on the screen as finished on a day; their ids, in their order.
pub async fn finish_path(browser: &Browser, who: &str, day: i64) -> Vec<String> {
    let ids = browser
        .js("return [...document.querySelectorAll('[id^=module-]')].map((e) => e.id.slice(7))")
        .await;
    let ids: Vec<String> = serde_json::from_value(ids).expect("ids");
    for module in &ids {
        keep(browser, &finished(who, module, day)).await;
    }
    ids
}

/// The lines of a walk that began and ended on a day.
pub fn finished(who: &str, module: &str, day: i64) -> Vec<Value> {
    [("start", "\t7"), ("finish", "")]
        .map(|(what, more)| {
            let line = format!("{who}\tw-{module}-{day}\t{module}\t{day}\t{what}{more}");
            serde_json::json!({ "who": who, "line": line })
        })
        .to_vec()
}

/// The line that says who uses the device.
pub fn used(who: &str, picture: &str, number: u32) -> Value {
    serde_json::json!({ "who": format!("@{who}"), "line": format!("used\t{who}\t{picture}\t{number}\t29000000") })
}

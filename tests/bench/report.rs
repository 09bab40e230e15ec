//! 10,000 tickets, from bytes to the drawn report.

use blackbox::class;
use blackbox::engine::{Browser, Engine, Options};
use saqbol::classroom::{SealKey, Sealed, to_text};
use serde_json::json;

use super::table::median;

const ROUNDS: usize = 3;

/// How many tickets a report is measured with, open ones and sealed ones.
const TICKETS: u64 = 10_000;
const SEALED: u64 = 1_000;

/// Chooses files on the page where tickets are collected, opens the class's report, and notes when it was painted: each
/// step as soon as the one before is there.
const REPORT: &str = "const [files, done] = arguments; const start = performance.now(); \
    const frame = () => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))); \
    const there = async (what) => { while (!document.querySelector(what)) await new Promise((r) => setTimeout(r, 1)); }; \
    const all = new DataTransfer(); files.forEach((text, at) => all.items.add(new File([text], at + '.txt'))); \
    (async () => { \
      const input = document.querySelector('#bring-files'); \
      const begin = performance.now(); \
      input.files = all.files; input.dispatchEvent(new Event('change', { bubbles: true })); \
      await there('[id^=open-class-]'); \
      document.querySelector('[id^=open-class-]').click(); \
      await there('.bars'); await frame(); \
      done([performance.now() - begin, document.querySelector('#report-pupils').innerText]); \
    })();";

/// From the bytes of so many tickets to the drawn report, at no slowdown.
pub async fn measure(address: &str) {
    let class = class::class(TICKETS, "", 0);
    let open = vec![class.to_file()];
    let key = SealKey::new([7; 32]);
    let mut sealed = vec![to_text(&key)];
    for number in 1..=SEALED {
        let mut random = [0; 32];
        random[..8].copy_from_slice(&number.to_le_bytes());
        let ticket = Sealed::new(&class::ticket(number), key.public(), random);
        sealed.extend(ticket.map(|ticket| to_text(&ticket)));
    }
    let mut last = String::new();
    for (name, count, files) in [("sealed", SEALED, sealed), ("open", TICKETS, open)] {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let browser = Browser::start(Engine::Chromium, &Options::moving()).await;
            browser.open(&format!("{address}/#/kk/collect")).await;
            let ready = "return !!document.querySelector('#class-open')";
            browser.until("the page", ready).await;
            let measured = browser
                .driver
                .execute_async(REPORT, vec![json!(files)])
                .await
                .expect("a report");
            let measured = measured.json().clone();
            let time = measured[0].as_f64().unwrap_or(f64::NAN);
            eprintln!("  {name}: {time:.0} ms, {}", measured[1]);
            times.push(time);
            browser.quit().await;
        }
        last = format!(
            "{count} {name} tickets, from bytes to the drawn report: {:.0} ms",
            median(times)
        );
        println!("{last}");
    }
    assert!(!last.is_empty());
}

//! Plays a module as a person does: looks at the screen, presses what comes next.

use std::time::Instant;

use crate::engine::{Browser, PATIENCE};
use serde_json::Value;
use thirtyfour::{By, Key, WebElement};

/// Which of several buttons is pressed where the choice is free.
#[derive(Clone, Copy, Debug)]
pub enum Taste {
    First,
    Last,
}

/// The script that scrolls and takes keys is here: it comes after the first screen.
pub const LATER: &str = "return performance.getEntriesByType('resource').some((r) => r.name.includes('/later-') && r.responseEnd > 0)";

/// Marks the element to press next with an attribute, or says that the end is there. Everything that it looks at, a
/// person can see.
const LOOK: &str = r#"
const last = arguments[0];
const look = () => {
document.querySelectorAll('[data-press]').forEach((e) => e.removeAttribute('data-press'));
const seen = (e) => e && !e.disabled && e.getClientRects().length > 0;
const all = (s) => [...document.querySelectorAll(s)].filter(seen);
const take = (list) => {
  const e = last ? list[list.length - 1] : list[0];
  if (!e) return false;
  e.setAttribute('data-press', '');
  return true;
};
if (document.querySelector('#sorry:not([hidden])')) return 'sorry';
if (document.querySelector('.page.end')) return 'end';
if (take(all('.hurry'))) return 'press';
if (take(all('#more, #rewind'))) return 'press';
if (take(all('#walk-next'))) return 'press';
const kind = (document.querySelector('.step') || { className: '' }).className;
if (kind.includes('kind-spot') && !all('.tap[aria-pressed="true"]').length && take(all('.tap'))) return 'press';
if (kind.includes('kind-build')) {
  for (const slot of document.querySelectorAll('.slot')) {
    if (!slot.querySelector('[aria-pressed="true"]') && take([...slot.querySelectorAll('.piece')].filter(seen))) return 'press';
  }
}
if (kind.includes('kind-timeline') && !document.querySelector('.flag-choice[aria-pressed=true], .week:not(:has(.flag-choice)) .tap .flag') && take(all(all('.flag-choice').length ? '.flag-choice' : '.tap'))) return 'press';
if (kind.includes('kind-lens') && !document.querySelector('.print.marked') && take(all(all('.glass .button').length ? '.glass .button' : 'button.print'))) return 'press';
if (take(all('#check'))) return 'press';
if (kind.includes('kind-match')) {
  const held = document.querySelector('.left[aria-pressed="true"]');
  if (held && take(all('.right[data-id="' + held.dataset.id + '"]'))) return 'press';
  if (take(all('.left'))) return 'press';
}
if (take(all('.option:not([aria-pressed="true"])'))) return 'press';
if (take(all('button.clue, button.row, button.doorway, .touch-part:not(.touched), .order-card button'))) return 'press';
return 'wait';
};
// A screen that is only looked through has a number and no bar.
const place = () => { const bar = document.querySelector('progress'); return bar ? bar.value : document.querySelector('.walk-count').textContent; };
const screen = () => { const step = document.querySelector('.step'); return step ? step.className + ' ' + place() : ''; };
const what = look();
return [what, screen(), document.querySelector('[data-press]')];
"#;

/// A script that plays on by itself until `stops` (the body of an async function, which is told in `what` whether there is
/// something to press, or the end) gives something, and gives that; nothing at the end, if that gives nothing either. While
/// it gives "wait", nothing is pressed. What it presses is pressed as keys do, so it is fast and waits for nothing that
/// moves.
pub fn until(stops: &str) -> String {
    let (look, _) = LOOK
        .split_once("const what")
        .expect("a function that looks");
    format!(
        "{look}
const stops = async (what) => {{ {stops} }};
const rest = () => new Promise((done) => setTimeout(done, 15));
const end = performance.now() + 100000;
return (async () => {{
  while (performance.now() < end) {{
    const what = look();
    if (what === 'sorry') return 'the page says sorry';
    const stopped = await stops(what);
    if (stopped && stopped !== 'wait') return stopped;
    if (stopped) {{ await rest(); continue; }}
    if (what === 'end') return null;
    if (what === 'press') {{
      const walked = (window.__walked ||= {{ presses: 0, screens: [] }});
      if (walked.screens.at(-1) !== screen()) walked.screens.push(screen());
      walked.presses++;
      const pressed = document.querySelector('[data-press]');
      // Whatever is pressed has the focus, which goes elsewhere if the answer takes it away.
      pressed.focus({{ preventScroll: true }});
      pressed.click();
    }}
    await rest();
  }}
  return 'no end';
}})();"
    )
}

/// Plays on by itself to the next press that is unlike all presses before it on this page: another thing is pressed, or
/// it stands among other things. That press is left to whoever calls (it is marked with `data-press`, see [`LOOK`]) and
/// its screen is given; nothing at the end. Ten replies in one chat are one press tried and nine played on: a test of how
/// things are pressed, or of how a screen looks before each press, meets all that there is in a third of the time. With
/// `--long` every press is left.
pub async fn to_next(browser: &Browser, taste: Taste) -> Option<String> {
    let last = Value::Bool(matches!(taste, Taste::Last));
    let every = format!("window.__every = {}; {NEW}", crate::is_long());
    let found = browser.js_with(&until(&every), vec![last]).await;
    let found = found.as_str()?;
    match found.strip_prefix("new ") {
        Some(screen) => Some(screen.to_string()),
        None => browser.give_up(found).await,
    }
}

/// Presses what [`to_next`] has marked.
pub async fn press(browser: &Browser, hand: Hand) {
    match hand {
        Hand::Mouse => click(browser, None).await,
        Hand::Keyboard => type_at(browser).await,
        Hand::Finger => touch(browser).await,
    }
}

/// For [`until`]: "new" where what is pressed next, or what stands on the screen with it, was not there before, or not
/// marked or shut as it is now.
const NEW: &str = r#"
// What was pressed last is drawn first.
if (!window.__drawn) { window.__drawn = true; return 'wait'; }
if (what === 'end') return '';
if (what !== 'press') return 'wait';
const name = (e) => e.localName + '.' + [...e.classList].sort().join('.') + (e.disabled ? '-' : '') + (e.getAttribute('aria-pressed') || '');
const chain = [];
for (let e = document.querySelector('[data-press]'); e && e.id !== 'app'; e = e.parentElement) chain.push(name(e));
const around = new Set([...document.querySelectorAll('#app main *')].map(name));
const all = chain.join(' ') + ' | ' + [...around].sort().join(' ');
window.__met ||= new Set();
if (window.__met.has(all) && !window.__every) return '';
window.__met.add(all);
window.__drawn = false;
return 'new ' + screen();
"#;

/// What a walk went through.
#[derive(Debug, Default)]
pub struct Walked {
    pub presses: u32,
    /// The kinds of step that were seen, and the screens' number.
    pub screens: Vec<String>,
}

/// Goes to a page (language first) of the web folder at this address, and waits until it is there. Where its app is open
/// already it goes on, as for a pupil who takes one lesson after the other: that spares loading it anew, a second of a
/// processor. Nothing of the page before is left.
pub async fn go(browser: &Browser, address: &str, page: &str) {
    let open = format!(
        "const [folder, hash] = location.href.split('#'); const full = folder.endsWith('full.html'); \
         if (folder.replace('full.html', '') !== {address:?} || !hash || document.documentElement.className !== 'able here' || saqbol.stopped) return false; \
         location.hash = full ? '#/kk/family' : '#/kk'; return true"
    );
    let (language, rest) = page.split_once('/').unwrap_or((page, ""));
    if browser.js(&open).await == true {
        // By way of a page that both builds have at hand, so that the one before is seen to be gone.
        browser.until("a page between", BETWEEN).await;
        browser.js(&format!("location.hash = '#/{page}'")).await;
        if !["", "family"].contains(&rest) {
            let other = BETWEEN.replace("return ", "return !");
            browser.until("another page", &other).await;
        }
    } else {
        browser.open(&format!("{address}#/{page}")).await;
    }
    browser.mounted().await;
    let there = format!(
        "return document.documentElement.lang === '{language}' && !!document.querySelector('#app main') && !document.querySelector('.waiting')"
    );
    browser.until(page, &there).await;
    if rest.starts_with("play/") {
        browser.seen(".step").await;
    }
}

/// Whether the first page, or in the whole app the family's, is on the screen.
const BETWEEN: &str = "return !!document.querySelector('#app #door-learn, #app #family-play')";

/// From the opening: the language, the door, the module, the start.
pub async fn enter(browser: &Browser, language: &str, module: &str) {
    browser.press(&format!("#lang-{language}")).await;
    browser.until("the language", &format!("return document.documentElement.lang === '{language}' && !!document.querySelector('#door-learn[href*=\"/{language}/\"]')")).await;
    browser.press("#door-learn").await;
    browser.press(&format!("#module-{module}")).await;
    browser.press("#start").await;
}

/// Marks the element to press next with `data-press`, and says "press", "wait", "end" or "sorry".
pub async fn look(browser: &Browser, taste: Taste) -> String {
    let (what, _, _) = look_closely(browser, taste).await;
    what
}

/// The same with the screen (its kind and number; nothing at the end) and the element, all in one question to the browser.
async fn look_closely(browser: &Browser, taste: Taste) -> (String, String, Option<WebElement>) {
    let last = Value::Bool(matches!(taste, Taste::Last));
    let mut seen = browser.js_with(LOOK, vec![last]).await;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
    let (what, screen) = (text(&seen[0]), text(&seen[1]));
    let handle = browser.driver.handle().clone();
    let element = seen.get_mut(2).map(Value::take);
    let element = element.and_then(|element| WebElement::from_json(element, handle).ok());
    (what, screen, element)
}

/// Presses what comes next, once. Gives false at the end.
pub async fn once(browser: &Browser, taste: Taste, walked: &mut Walked) -> bool {
    step(browser, taste, Hand::Mouse, walked).await
}

async fn step(browser: &Browser, taste: Taste, hand: Hand, walked: &mut Walked) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let (what, screen, element) = look_closely(browser, taste).await;
        match what.as_str() {
            "end" => return false,
            "press" => {
                if walked.screens.last() != Some(&screen) {
                    walked.screens.push(screen);
                }
                match hand {
                    Hand::Mouse => click(browser, element).await,
                    Hand::Keyboard => type_at(browser).await,
                    Hand::Finger => touch(browser).await,
                }
                walked.presses += 1;
                return true;
            }
            "sorry" => browser.give_up("the page says sorry").await,
            _ => tokio::time::sleep(std::time::Duration::from_millis(30)).await,
        }
    }
    browser.give_up("nothing to press on this screen").await
}

/// With what a person presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    Mouse,
    /// Tab to the element, then Enter, and nothing else.
    Keyboard,
    /// A touch on the middle of the element (Chromium).
    Finger,
}

/// Touches the element to press, as far down the page as it is.
async fn touch(browser: &Browser) {
    let at = browser
        .js("const e = document.querySelector('[data-press]'); if (!e) return null; \
             e.scrollIntoView({ block: 'center', behavior: 'instant' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]")
        .await;
    if at.is_null() {
        // The screen has moved on since it was looked at, as with a click.
        return;
    }
    let point = serde_json::json!([{ "x": at[0], "y": at[1] }]);
    for (kind, points) in [("touchStart", point), ("touchEnd", serde_json::json!([]))] {
        let event = serde_json::json!({ "type": kind, "touchPoints": points });
        browser.devtools("Input.dispatchTouchEvent", event).await;
    }
    // The browser takes a moment to see that two touches were not meant as one.
    tokio::time::sleep(std::time::Duration::from_millis(60)).await;
}

/// A click on the element to press. On a slow machine the screen may have moved on since it was looked at: then what comes
/// next is looked for anew.
async fn click(browser: &Browser, mut looked: Option<WebElement>) {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let element = match looked.take() {
            Some(element) => element,
            None => match browser.driver.find(By::Css("[data-press]")).await {
                Ok(element) => element,
                Err(_) => return,
            },
        };
        if element.click().await.is_ok() {
            return;
        }
        // A sticky bar may lie over it: bring it to the middle, as a person scrolls.
        browser
            .js("document.querySelector('[data-press]')?.scrollIntoView({ block: 'center' })")
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    browser.give_up("it cannot be pressed").await
}

/// Tab until the element to press has the focus, then Enter.
async fn type_at(browser: &Browser) {
    let press = async |key: Key| {
        let keys = browser.driver.action_chain().send_keys(key + "");
        keys.perform().await.expect("a key");
    };
    for _ in 0..80 {
        let there = browser
            .js("return document.querySelector('[data-press]') ? !!document.activeElement && document.activeElement.hasAttribute('data-press') : null")
            .await;
        if there.is_null() {
            // The screen has moved on since it was looked at, as with a click.
            return;
        }
        if there == true {
            return press(Key::Enter).await;
        }
        press(Key::Tab).await;
    }
    let stuck = browser
        .js("return document.activeElement.outerHTML.slice(0, 200) + ' / ' + document.querySelector('[data-press]')?.outerHTML.slice(0, 200)")
        .await;
    panic!("{:?}: Tab does not lead there: {stuck}", browser.engine);
}

/// Plays to the end, by what a key does: quickly, and without asking where on the screen anything is. Where that matters,
/// [`play_with`].
pub async fn play(browser: &Browser, taste: Taste) -> Walked {
    browser
        .js("window.__walked = { presses: 0, screens: [] }")
        .await;
    let last = Value::Bool(matches!(taste, Taste::Last));
    let found = browser.js_with(&until(""), vec![last]).await;
    if let Some(fault) = found.as_str() {
        browser.give_up(fault).await;
    }
    let walked = browser.js("return window.__walked").await;
    let screens = walked["screens"].as_array().cloned().unwrap_or_default();
    let texts = screens.iter().filter_map(Value::as_str);
    Walked {
        presses: walked["presses"].as_u64().unwrap_or_default() as u32,
        screens: texts.map(String::from).collect(),
    }
}

/// Plays to the end, with the mouse or with the keyboard alone.
pub async fn play_with(browser: &Browser, taste: Taste, hand: Hand) -> Walked {
    let mut walked = Walked::default();
    while step(browser, taste, hand, &mut walked).await {
        if walked.presses >= 200 {
            let now = browser
                .js("const e = document.querySelector('[data-press]'); const r = e && e.getBoundingClientRect(); \
                     return [e && e.outerHTML.slice(0, 200), r && [r.x, r.y, r.width, r.height, innerWidth, innerHeight], document.body.innerText.slice(0, 600)]")
                .await;
            panic!(
                "{:?}: the module does not end: {:?}\n{now}",
                browser.engine, walked.screens
            );
        }
    }
    walked
}

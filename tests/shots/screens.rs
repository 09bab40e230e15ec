//! The screens, each in its states.

use std::collections::BTreeSet;

use blackbox::class;
use blackbox::device;
use blackbox::player::{self, Taste, Walked};

use super::Shooting;

/// Names and addresses.
const PAGES: [(&str, &str); 35] = [
    ("opening", ""),
    ("lessons", "learn/b"),
    ("lessons-none-a", "learn/a"),
    ("lessons-c", "learn/c"),
    ("module", "module/b2-free-skins"),
    ("mine", "mine"),
    ("who", "who"),
    ("settings", "settings"),
    ("help-page", "help"),
    ("privacy", "privacy"),
    ("teach", "teach"),
    ("assign", "assign"),
    ("code", "code"),
    ("collect", "collect"),
    ("before", "before"),
    ("lines", "lines"),
    ("first-lesson", "read/first-lesson"),
    ("handouts-a", "handouts/a"),
    ("handouts", "handouts/b"),
    ("handouts-c", "handouts/c"),
    ("long", "long/b2-b5-b7"),
    ("preview", "preview/b2-free-skins"),
    ("preview-screen", "preview/b2-free-skins/chat"),
    ("whole", "whole/b2-free-skins"),
    ("plan", "plan/b2-free-skins"),
    ("family", "family"),
    ("tonight", "read/tonight"),
    ("signs", "read/signs"),
    ("promise", "read/promise"),
    ("devices", "read/devices"),
    ("cards", "read/cards"),
    ("lessons-together", "read/lessons"),
    ("numbers", "read/numbers"),
    ("words", "read/words"),
    ("about", "read/about"),
];

/// Modules that have all kinds of step between them; whose every screen is shown.
const WHOLE: &str = "b2-free-skins";
const OTHERS: [&str; 15] = [
    "b1-who-is-there",
    "b3-only-i-understand",
    "b4-picture-please",
    "b5-where-are-you",
    "b6-no-block-save-tell",
    "b7-friend-has-changed",
    "b8-never-too-late",
    "c1-how-trust-is-built",
    "c2-first-hour",
    "c3-easy-money",
    "c4-love-or-control",
    "c5-real-or-made",
    "c6-law-on-your-side",
    "c7-being-the-friend",
    "c8-close-the-doors",
];

/// Whether the styles of later screens are here.
pub const LATER: &str = "return performance.getEntriesByType('resource').some((r) => r.name.includes('/later-') && r.responseEnd > 0)";

/// Which screen it is: `end`, or its kind, its number, whether it is answered, and how much stands there.
pub const STATE: &str = "const s = document.querySelector('.step'); if (!s) return 'end'; \
    const kind = [...s.classList].find((c) => c.startsWith('kind-')).slice(5); \
    return [kind, document.querySelector('progress').value, document.querySelector('#walk-next').disabled ? 'fresh' : 'answered', document.querySelectorAll('.bubble.mine').length].join(' ')";

/// The modules' ids.
fn modules() -> Vec<String> {
    let folder = std::fs::read_dir(blackbox::root().join("static/modules")).expect("the modules");
    let folders = folder.flatten().filter(|entry| entry.path().is_dir());
    folders
        .map(|entry| entry.file_name().display().to_string())
        .collect()
}

impl Shooting<'_> {
    pub async fn all(&mut self) {
        for (name, page) in PAGES {
            self.page(name, page).await;
        }
        self.troubles().await;
        let mut seen = BTreeSet::new();
        if self.is_wanted("walk") || self.is_wanted("step") {
            self.walk(WHOLE, Some("walk"), &mut seen).await;
        }
        // A module that was named is shown from its first screen to its last.
        for module in modules() {
            if self.only.contains(&module) {
                self.walk(&module, Some(&module), &mut seen).await;
            }
        }
        if self.is_wanted("step") {
            for module in OTHERS {
                self.walk(module, None, &mut seen).await;
            }
        }
        self.kinds().await;
        self.later().await;
        self.paper().await;
    }

    /// What is printed, on a sheet of A4 as the screen would show it.
    async fn paper(&mut self) {
        if !self.ending.ends_with("light.laptop.png") {
            return;
        }
        let media = |media: &str| serde_json::json!({ "media": media });
        self.browser.viewport(794, 1123).await;
        self.browser
            .devtools("Emulation.setEmulatedMedia", media("print"))
            .await;
        self.sit().await;
        for (name, page) in [
            ("print-certificate", "certificate/b"),
            ("print-plan", "plan/b8-never-too-late"),
            ("print-family", "family"),
            ("print-tonight", "read/tonight"),
            ("print-promise", "read/promise"),
            ("print-cards", "read/cards"),
            ("print-first-lesson", "read/first-lesson"),
        ] {
            self.page(name, page).await;
        }
    }

    async fn open(&self, page: &str) {
        self.browser
            .open(&format!("{}#/{}/{page}", self.address, self.language))
            .await;
        self.browser.mounted().await;
        self.browser
            .until("the page", "return !document.querySelector('.waiting')")
            .await;
    }

    async fn page(&mut self, name: &str, page: &str) {
        if self.is_wanted(name) {
            self.open(page).await;
            self.shoot(name).await;
        }
    }

    /// Help above a page, leaving, and each calm face.
    async fn troubles(&mut self) {
        self.open("learn/b").await;
        self.browser.press("#help").await;
        self.shoot("help").await;
        for kind in ["bundle", "wasm", "stopped"] {
            self.open("learn/b").await;
            self.browser.js(&format!("saqbol.sorry('{kind}')")).await;
            self.shoot(&format!("sorry-{kind}")).await;
        }
        self.page("sorry-page", "no/such/page").await;
        self.open("").await;
        self.browser.js("document.adoptedStyleSheets = []; document.documentElement.className = ''; document.querySelector('#app').hidden = true").await;
        self.shoot("sorry-old").await;
        self.open("learn/b").await;
        self.browser.press(".quick-exit").await;
        self.shoot("left").await;
    }

    /// Walks through a module. Each kind of step is shown fresh, answered and looked at again; under `name`, if there is
    /// one, every screen of the walk.
    async fn walk(&mut self, module: &str, name: Option<&str>, seen: &mut BTreeSet<String>) {
        // From the list of lessons, as pupils come: so the letters are there.
        self.open(&format!("learn/{}", &module[..1])).await;
        self.browser
            .until(
                "the letters",
                "return !document.documentElement.hasAttribute('data-plain') && document.fonts.status === 'loaded'",
            )
            .await;
        self.browser
            .js(&format!(
                "location.hash = '#/{}/play/{module}'",
                self.language
            ))
            .await;
        self.browser
            .until(
                "the first screen",
                "return !!document.querySelector('.step')",
            )
            .await;
        // Styles of what comes behind a first screen are asked for once it stands there.
        self.browser.until("all styles", LATER).await;
        let mut walked = Walked::default();
        let (mut last, mut count) = (String::new(), 0);
        let (mut kind, mut new) = (String::new(), false);
        loop {
            let state = self.browser.js(STATE).await;
            let state = state.as_str().unwrap_or_default().to_string();
            if state != last {
                let mut words = state.split(' ');
                let (now, number, how) = (words.next(), words.next(), words.next());
                if let Some(name) = name
                    && state != "end"
                {
                    count += 1;
                    self.shoot(&format!("{name}-{count:02}")).await;
                }
                let number = number.unwrap_or_default();
                if !last.contains(&format!(" {number} ")) {
                    kind = now.unwrap_or_default().to_string();
                    new = kind != "end" && !seen.contains(&kind);
                }
                if new {
                    let how = how.unwrap_or_default();
                    // Of a chat, its first answers to choose from and its end.
                    if how == "answered" || !last.starts_with(&format!("{kind} {number} fresh")) {
                        self.shoot(&format!("step-{kind}-{how}")).await;
                    }
                    if how == "answered" && kind == "talk" {
                        self.browser.press("#told").await;
                        self.browser
                            .until("what is said", "return !!document.querySelector('#sheet')")
                            .await;
                        self.shoot("step-talk-told").await;
                    }
                    if how == "answered" && seen.insert(kind.clone()) {
                        self.again(&kind).await;
                    }
                }
                last = state;
            }
            if !player::once(self.browser, Taste::Last, &mut walked).await {
                if let Some(name) = name {
                    self.shoot(&format!("{name}-end")).await;
                }
                return;
            }
        }
    }

    /// Whoever has sat here before sits here again.
    async fn sit(&self) {
        self.browser
            .js("sessionStorage.setItem('saqbol.who', 'me')")
            .await;
    }

    /// The ticket of somebody who has played what the class was given.
    async fn hand_in(&mut self) {
        if !self.is_wanted("hand-in") {
            return;
        }
        let code = class::assignment(None).code().unwrap_or_default();
        self.browser
            .js(&format!("localStorage.setItem('saqbol.class', {code:?})"))
            .await;
        self.open("code").await;
        self.browser.press("#hand-in").await;
        self.browser
            .until("the ticket", "return !!document.querySelector('#ticket')")
            .await;
        self.shoot("hand-in").await;
    }

    /// With the whole class: hands, and the reasons.
    async fn vote(&mut self) {
        if !self.is_wanted("whole") {
            return;
        }
        self.open("whole/b2-free-skins").await;
        let mut stopped = false;
        for _ in 0..40 {
            let stops = "return !!document.querySelector('.stop-and-ask')";
            if !stopped && self.browser.js(stops).await == true {
                stopped = true;
                self.shoot("whole-stop").await;
            }
            let votes = "return !!document.querySelector('#vote-open')";
            if self.browser.js(votes).await == true {
                break;
            }
            player::once(self.browser, Taste::First, &mut Walked::default()).await;
        }
        self.shoot("whole-tap").await;
        self.browser.press("#count-hands").await;
        self.browser.press("[id^=more-]").await;
        self.shoot("whole-vote").await;
        self.browser.press("#vote-open").await;
        self.browser
            .until(
                "the hands",
                "return !!document.querySelector('.hands-list')",
            )
            .await;
        self.shoot("whole-reasons").await;
    }

    /// Goes on and comes back: the answered step as it is looked at again.
    async fn again(&mut self, kind: &str) {
        let number = "return document.querySelector('progress')?.value ?? 0";
        let before = self.browser.js(number).await;
        self.browser.press("#walk-next").await;
        let moved = format!("return document.querySelector('progress')?.value !== {before}");
        self.browser.until("the next screen", &moved).await;
        if self
            .browser
            .js("return !document.querySelector('#walk-back') || document.querySelector('#walk-back').disabled")
            .await
            == true
        {
            return;
        }
        self.browser.press("#walk-back").await;
        let back = format!("return document.querySelector('progress')?.value === {before}");
        self.browser.until("the screen again", &back).await;
        self.shoot(&format!("step-{kind}-review")).await;
    }

    /// What is there for somebody who has finished the band a week ago, on a computer that others use too.
    async fn later(&mut self) {
        self.open("learn/b").await;
        self.browser
            .until("the modules", "return !!document.querySelector('.path')")
            .await;
        let today = device::today(self.browser).await;
        let modules = self
            .browser
            .js("return [...document.querySelectorAll('[id^=module-]')].map((e) => e.id.slice(7))")
            .await;
        for module in modules.as_array().into_iter().flatten() {
            let module = module.as_str().unwrap_or_default();
            device::keep(self.browser, &device::finished("me", module, today - 8)).await;
        }
        device::keep(self.browser, &[device::used("me", "camel", 7)]).await;
        self.sit().await;
        let reported = class::class(30, "5 «Б»", 32);
        device::keep(self.browser, &class::records(&reported)).await;
        if self.is_wanted("report") {
            self.open(&class::page(&reported)).await;
            self.browser
                .until(
                    "the report",
                    "return !!document.querySelector('.hard-items')",
                )
                .await;
            self.shoot("report").await;
        }
        self.hand_in().await;
        self.vote().await;
        for (name, page) in [
            ("later-lessons", "learn/b"),
            ("certificate", "certificate/b"),
            ("booster", "boost/b2-free-skins"),
            ("check", "check/check-b/exit"),
        ] {
            self.page(name, page).await;
        }
        let others = ["moon", "eagle", "apple", "yurt", "dombra"];
        for (at, picture) in others.into_iter().enumerate() {
            let number = at as u32 + 2;
            let used = device::used(&format!("p{number}"), picture, number);
            device::keep(self.browser, &[used]).await;
        }
        self.browser.js("sessionStorage.clear()").await;
        self.page("who-of-several", "learn/b").await;
    }
}

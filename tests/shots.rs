//! Pictures of every page and of every screen of a module, by language, size and theme, for people to look at.
//!
//! `cargo xtask shots` packages the app and starts this; the pictures and `index.html` lie in `target/shots/`.

use std::path::{Path, PathBuf};

use blackbox::engine::{Browser, Engine, Options, run};
use blackbox::player::{self, Taste, Walked};
use blackbox::server::Server;
use blackbox::{device, dist, root};

const SIZES: [(&str, u32, u32); 3] = [
    ("phone", 320, 640),
    ("laptop", 1366, 768),
    ("projector", 1920, 1080),
];
const PAGES: [(&str, &str); 9] = [
    ("opening", ""),
    ("lessons", "learn/b"),
    ("no-lessons", "learn/c"),
    ("module", "module/b2-free-skins"),
    ("mine", "mine"),
    ("who", "who"),
    ("teach", "teach"),
    ("plan", "plan/b2-free-skins"),
    ("family", "family"),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|w| w == name);
    let folder = root().join("target/shots");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("target/shots");
    run(async move {
        let server = Server::start(dist().join("web")).await;
        let mut taken = Vec::new();
        for (size, width, height) in SIZES
            .into_iter()
            .filter(|(size, ..)| is_wanted(size) || !SIZES.iter().any(|(s, ..)| is_wanted(s)))
        {
            for language in ["kk", "ru", "en"]
                .into_iter()
                .filter(|l| is_wanted(l) || !["kk", "ru", "en"].iter().any(|l| is_wanted(l)))
            {
                eprintln!("{size}, {language}");
                let browser = Browser::start(Engine::Chromium, &Options::default()).await;
                browser.viewport(width, height).await;
                let mut shooting = Shooting {
                    browser: &browser,
                    folder: &folder,
                    size,
                    language,
                    taken: &mut taken,
                };
                shooting.pages(&server.address).await;
                shooting.walk(&server.address).await;
                shooting.later(&server.address).await;
                browser.quit().await;
            }
        }
        gallery(&folder, &taken);
    });
    eprintln!("look at target/shots/index.html");
}

struct Shooting<'a> {
    browser: &'a Browser,
    folder: &'a Path,
    size: &'a str,
    language: &'a str,
    taken: &'a mut Vec<PathBuf>,
}

impl Shooting<'_> {
    async fn shoot(&mut self, name: &str) {
        tokio::time::sleep(std::time::Duration::from_millis(350)).await;
        let path = self
            .folder
            .join(format!("{name}.{}.{}.png", self.language, self.size));
        self.browser
            .driver
            .screenshot(&path)
            .await
            .expect("a screenshot");
        // What would be cut off at the side is a fault that a picture may hide.
        let wide = self
            .browser
            .js("return document.documentElement.scrollWidth > innerWidth + 1")
            .await;
        if wide == true {
            eprintln!("wider than the screen: {}", path.display());
        }
        self.taken.push(path);
    }

    async fn page(&mut self, address: &str, name: &str, page: &str) {
        self.browser
            .open(&format!("{address}#/{}/{page}", self.language))
            .await;
        self.browser.mounted().await;
        self.browser
            .until("the page", "return !document.querySelector('.waiting')")
            .await;
        self.shoot(name).await;
    }

    async fn pages(&mut self, address: &str) {
        for (name, page) in PAGES {
            self.page(address, name, page).await;
        }
        self.browser.press("#help").await;
        self.shoot("help").await;
    }

    /// What is there for somebody who has finished the band a week ago, on a computer that others use too.
    async fn later(&mut self, address: &str) {
        self.browser
            .open(&format!("{address}#/{}/learn/b", self.language))
            .await;
        self.browser.mounted().await;
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
        device::keep(self.browser, &[device::used("me", "horse", 1)]).await;
        for (name, page) in [
            ("later-lessons", "learn/b"),
            ("certificate", "certificate/b"),
            ("booster", "boost/b2-free-skins"),
            ("check", "check/check-b/exit"),
        ] {
            self.page(address, name, page).await;
        }
        let others = ["moon", "eagle", "apple", "yurt", "dombra"];
        for (at, picture) in others.into_iter().enumerate() {
            let number = at as u32 + 2;
            device::keep(
                self.browser,
                &[device::used(&format!("p{number}"), picture, number)],
            )
            .await;
        }
        self.browser.js("sessionStorage.clear()").await;
        self.page(address, "who-of-several", "learn/b").await;
    }

    async fn walk(&mut self, address: &str) {
        self.browser
            .open(&format!("{address}#/{}/play/b2-free-skins", self.language))
            .await;
        self.browser.mounted().await;
        self.browser
            .until(
                "the first screen",
                "return !!document.querySelector('.step')",
            )
            .await;
        let mut walked = Walked::default();
        let (mut last, mut count) = (String::new(), 0);
        loop {
            let now = self.browser.js("const s = document.querySelector('.step'); return s ? document.querySelector('progress').value + (document.querySelector('#walk-next').disabled ? 'a' : 'b') + document.querySelectorAll('.chat-why').length : 'end'").await;
            let now = now.as_str().unwrap_or_default().to_string();
            if now != last {
                count += 1;
                self.shoot(&format!("walk-{count:02}")).await;
                last = now;
            }
            if !player::once(self.browser, Taste::Last, &mut walked).await {
                self.shoot("walk-end").await;
                return;
            }
        }
    }
}

/// A page with all pictures, one row a screen.
fn gallery(folder: &Path, taken: &[PathBuf]) {
    let mut names: Vec<String> = taken
        .iter()
        .filter_map(|p| p.file_name())
        .map(|n| n.to_string_lossy().into_owned())
        .collect();
    names.sort();
    let mut html = String::from(
        "<!doctype html><meta charset=utf-8><title>Saqbol</title><style>img{max-height:420px;margin:4px;border:1px solid #999}</style>",
    );
    let mut row = String::new();
    for name in names {
        let screen = name.split('.').next().unwrap_or_default().to_string();
        if screen != row {
            html.push_str(&format!("<h2>{screen}</h2>"));
            row = screen;
        }
        html.push_str(&format!(
            "<img src=\"{name}\" title=\"{name}\" loading=lazy>"
        ));
    }
    std::fs::write(folder.join("index.html"), html).expect("the gallery");
}

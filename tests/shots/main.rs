//! Pictures of every screen, by language, size and theme, for people to look at.
//!
//! `cargo xtask shots` packages the app and starts this. The pictures, a contact sheet for each screen, and `index.html`
//! lie in `target/shots/`.

mod kinds;
mod screens;
mod sheets;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use blackbox::engine::{Browser, Engine, Options, run};
use blackbox::server::Server;
use blackbox::{dist, languages, root};

/// Names, widths and heights in CSS pixels.
pub const SIZES: [(&str, u32, u32); 6] = [
    ("small", 320, 640),
    ("phone", 360, 640),
    ("landscape", 640, 360),
    ("tablet", 768, 1024),
    ("laptop", 1366, 768),
    ("projector", 1920, 1080),
];
pub const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// Scrolls on by what a person can still see of the screen before, where there is more; says whether there was.
const BELOW: &str = "
    window.shotFrom = scrollY;
    if (document.documentElement.scrollHeight - innerHeight - scrollY < 40) return false;
    const foot = document.querySelector('.walk-foot');
    scrollBy({ top: (innerHeight - (foot ? foot.offsetHeight : 0)) * 0.7, behavior: 'instant' });
    return scrollY > window.shotFrom";

/// One way to see all screens.
#[derive(Clone, Copy)]
struct View {
    language: &'static str,
    theme: &'static str,
    size: (&'static str, u32, u32),
}

/// All ways that were asked for: a word names a language, a size or a theme; with none of a sort it is all of them.
fn views(wanted: &[String]) -> Vec<View> {
    let is_wanted = |name: &str, among: &[&str]| {
        let asked = |name: &str| wanted.iter().any(|word| word == name);
        asked(name) || !among.iter().any(|other| asked(other))
    };
    let sizes = SIZES.map(|(name, ..)| name);
    let mut views = Vec::new();
    for theme in THEMES.into_iter().filter(|t| is_wanted(t, &THEMES)) {
        for size in SIZES.into_iter().filter(|(s, ..)| is_wanted(s, &sizes)) {
            for language in languages()
                .into_iter()
                .filter(|l| is_wanted(l, &languages()))
            {
                views.push(View {
                    language,
                    theme,
                    size,
                });
            }
        }
    }
    views
}

/// The words that are no language, size or theme name screens by how they begin.
fn names(wanted: Vec<String>) -> Vec<String> {
    let known = |word: &str| {
        SIZES.iter().any(|(size, ..)| *size == word)
            || languages().contains(&word)
            || THEMES.contains(&word)
    };
    wanted.into_iter().filter(|word| !known(word)).collect()
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let folder = root().join("target/shots");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("target/shots");
    let waiting = Arc::new(Mutex::new(views(&wanted)));
    let all = waiting.lock().expect("the list").len();
    let only: Arc<[String]> = names(wanted).into();
    run(async move {
        let server = Server::start(dist().join("web")).await;
        let fixtures = Server::start(blackbox::fixtures()).await;
        let hands = std::thread::available_parallelism().map_or(1, usize::from);
        let hands: Vec<_> = (0..hands.min(all))
            .map(|_| {
                let (waiting, only) = (waiting.clone(), only.clone());
                let (address, folder) = (server.address.clone(), folder.clone());
                let fixtures = fixtures.address.clone();
                tokio::spawn(async move {
                    loop {
                        let (view, left) = {
                            let mut waiting = waiting.lock().expect("the list");
                            let view = (!waiting.is_empty()).then(|| waiting.remove(0));
                            (view, waiting.len())
                        };
                        let Some(view) = view else { break };
                        eprintln!(
                            "{} of {all}: {}, {}, {}",
                            all - left,
                            view.language,
                            view.theme,
                            view.size.0
                        );
                        shoot(view, [&address, &fixtures], &folder, &only).await;
                    }
                })
            })
            .collect();
        for hand in hands {
            hand.await.expect("all pictures are taken");
        }
        sheets::write(&folder).await;
    });
    eprintln!("look at target/shots/index.html");
}

/// Takes the pictures of one view, from the servers of the app and of the fixtures.
async fn shoot(view: View, addresses: [&str; 2], folder: &Path, only: &[String]) {
    let [address, fixtures] = addresses;
    let browser = Browser::start(Engine::Chromium, &Options::default()).await;
    let (size, width, height) = view.size;
    browser.viewport(width, height).await;
    // Phones have none, and on paper they only stand in the way.
    let hidden = serde_json::json!({ "hidden": true });
    browser
        .devtools("Emulation.setScrollbarsHidden", hidden)
        .await;
    browser.open(address).await;
    browser.mounted().await;
    browser
        .js(&format!(
            "localStorage.setItem('saqbol.look', '{} 1')",
            view.theme
        ))
        .await;
    let mut shooting = Shooting {
        browser: &browser,
        address,
        fixtures,
        language: view.language,
        theme: view.theme,
        ending: format!("{}.{}.{size}.png", view.language, view.theme),
        folder,
        only,
    };
    shooting.all().await;
    browser.quit().await;
}

/// The taking of one view's pictures.
pub struct Shooting<'a> {
    browser: &'a Browser,
    address: &'a str,
    fixtures: &'a str,
    language: &'a str,
    theme: &'a str,
    ending: String,
    folder: &'a Path,
    only: &'a [String],
}

impl Shooting<'_> {
    /// Whether a screen, or any whose name begins so, was asked for.
    fn is_wanted(&self, name: &str) -> bool {
        self.only.is_empty()
            || self
                .only
                .iter()
                .any(|only| name.starts_with(only) || only.starts_with(name))
    }

    async fn shoot(&mut self, name: &str) {
        if !self.is_wanted(name) {
            return;
        }
        // The letters that are shipped: who comes in by a lesson's own address has the device's for a while.
        let letters = "document.documentElement.removeAttribute('data-plain'); return document.fonts.status === 'loaded'";
        self.browser.until("the letters", letters).await;
        // What is being typed is not what is looked at.
        if name.ends_with("answered") {
            let typed = "return !document.querySelector('.typing')";
            self.browser.until("the last message", typed).await;
        }
        // What arrives has arrived by then.
        tokio::time::sleep(std::time::Duration::from_millis(350)).await;
        let path = self.picture(name).await;
        // What would be cut off at the side is a fault that a picture may hide.
        let wide = self
            .browser
            .js("return document.documentElement.scrollWidth > innerWidth + 1")
            .await;
        if wide == true {
            eprintln!("wider than the screen: {}", path.display());
        }
        // What a person sees who scrolls on.
        if self.browser.js(BELOW).await == true {
            tokio::time::sleep(std::time::Duration::from_millis(150)).await;
            self.picture(&format!("{name}-below")).await;
            self.browser.js("scrollTo(0, window.shotFrom)").await;
        }
    }

    async fn picture(&self, name: &str) -> PathBuf {
        let path = self.folder.join(format!("{name}.{}", self.ending));
        let taken = self.browser.driver.screenshot(&path).await;
        taken.expect("a screenshot");
        path
    }
}

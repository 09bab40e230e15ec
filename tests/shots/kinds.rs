//! Each kind of step as its fixture plays it: every surface and every state, also of kinds that no module has yet.

use blackbox::player::{self, Taste, Walked};
use blackbox::root;

use super::Shooting;
use super::screens::{LATER, STATE};

impl Shooting<'_> {
    /// Plays the fixture of each kind to its end: `kind-map-01`, `kind-map-02`, … The fixtures are in Kazakh alone.
    pub async fn kinds(&mut self) {
        if self.language != "kk" || !self.is_wanted("kind") {
            return;
        }
        let folder = std::fs::read_dir(root().join("tests/fixtures/modules"));
        let entries = folder.expect("tests/fixtures/modules").flatten();
        let mut modules: Vec<String> = entries
            .map(|entry| entry.file_name().display().to_string())
            .collect();
        modules.sort();
        for module in modules {
            let kind = module.split_once('-').map_or("", |(_, kind)| kind);
            if self.is_wanted(&format!("kind-{kind}")) {
                self.kind(&module, kind).await;
            }
        }
    }

    async fn kind(&mut self, module: &str, kind: &str) {
        self.browser
            .open(&format!("{}#/kk/play/{module}", self.fixtures))
            .await;
        self.browser.mounted().await;
        // The fixtures have a server, and so a look, of their own.
        let look = format!(
            "localStorage.setItem('saqbol.look', '{} 1'); location.reload()",
            self.theme
        );
        self.browser.js(&look).await;
        self.browser.mounted().await;
        self.browser
            .until("the lesson", "return !!document.querySelector('.step')")
            .await;
        // Styles of what comes behind a first screen are asked for once it stands there.
        self.browser.until("all styles", LATER).await;
        let (mut last, mut count, mut walked) = (String::new(), 0, Walked::default());
        loop {
            let state = self.browser.js(STATE).await;
            let state = state.as_str().unwrap_or_default().to_string();
            if state != last {
                count += 1;
                self.shoot(&format!("kind-{kind}-{count:02}")).await;
                last = state;
            }
            if !player::once(self.browser, Taste::Last, &mut walked).await {
                return;
            }
        }
    }
}

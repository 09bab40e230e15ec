//! What is done on the pages that a lesson does not need: keeping a file, erasing, printing.

use yew::platform::spawn_local;

use super::act::Msg;
use super::app::{App, Link};
use super::class::{ClassAct, ClassDesk, ClassMsg};
use crate::browser::store::StoreError;
use crate::browser::{boot, dom, files, place, store};
use crate::learning::{FileError, OwnLine, missing_lines, of_profile, read_file, write_file};

/// What somebody can do on these pages.
pub enum DeskAct {
    /// Saves the progress as a file.
    Save,
    /// Opens the progress file that was chosen.
    Open,
    Erase(Erased),
    /// Keeps the line to call that was typed, or takes the kept one away.
    KeepOwn,
    RemoveOwn,
    /// How the page looks from now on.
    Look(Look),
    /// Something about assignments.
    Class(ClassAct),
    /// Prints the page.
    Print,
    /// Only says something on the learner's own page.
    Say(Said),
}

/// What comes of it later.
pub enum DeskMsg {
    /// The device has erased what it was told to, or not.
    Erased(Erased, Result<(), StoreError>),
    /// The text of the file that was chosen.
    Read(String),
    /// Something about classes.
    Class(ClassMsg),
}

/// What these pages hold.
#[derive(Default)]
pub struct Desk {
    pub said: Said,
    /// How the page looks, once it was changed.
    pub look: Option<Look>,
    pub class: ClassDesk,
}

impl Desk {
    /// Another page: nothing of the one before is said there.
    pub fn turn(&mut self) {
        self.said = Said::Nothing;
        self.look = None;
        self.class.turn();
    }
}

/// How the page looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// `auto` is as the device is set.
    pub theme: &'static str,
    /// From 1 to 4.
    pub size: usize,
    /// Whether, and how, screens are read aloud where there is a voice.
    pub aloud: &'static str,
}

impl Look {
    pub const THEMES: [&'static str; 4] = ["auto", "light", "dark", "contrast"];
    pub const SIZES: usize = 4;
    pub const ALOUD: [&'static str; 3] = ["on", "slow", "off"];

    /// As it is kept: theme, size, reading aloud.
    pub fn words(&self) -> String {
        [self.theme, " ", &self.size.to_string(), " ", self.aloud].concat()
    }

    /// What was kept; anything else is as the device is set, in the usual size.
    pub fn of(words: &str) -> Look {
        let mut parts = words.split(' ');
        let theme = parts.next().unwrap_or_default();
        let known = Look::THEMES.into_iter().find(|known| *known == theme);
        let size = parts.next().and_then(|size| size.parse().ok());
        let aloud = parts.next().unwrap_or_default();
        let aloud = Look::ALOUD.into_iter().find(|known| *known == aloud);
        Look {
            theme: known.unwrap_or("auto"),
            size: size
                .filter(|size| (1..=Look::SIZES).contains(size))
                .unwrap_or(1),
            aloud: aloud.unwrap_or("on"),
        }
    }
}

/// What is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {
    /// What is kept of the present learner.
    Mine,
    /// All that is kept on this device.
    All,
    /// That, and the installed app.
    App,
}

/// What the last press on the learner's own page did.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Said {
    #[default]
    Nothing,
    /// Asks whether to erase.
    Sure(Erased),
    Erased,
    Opened,
    /// The line to call is kept.
    Kept,
    Empty,
    Wrong(FileError),
}

impl App {
    pub(super) fn desk_act(&mut self, link: &Link, act: &DeskAct) {
        let ctx = &mut self.ctx;
        match act {
            DeskAct::Save if ctx.learner.lines.is_empty() => ctx.desk.said = Said::Empty,
            DeskAct::Save => files::save(
                "saqbol-progress.txt",
                "text/plain",
                &write_file(&ctx.learner.lines),
            ),
            DeskAct::Open => {
                let link = link.clone();
                spawn_local(async move {
                    if let Some(text) = files::chosen_text("open-file").await {
                        link.send_message(Msg::Desk(DeskMsg::Read(text)));
                    }
                });
            }
            DeskAct::Erase(what) => {
                let (link, what) = (link.clone(), *what);
                let who = match what {
                    Erased::Mine => ctx.learner.id().to_string(),
                    Erased::All | Erased::App => String::new(),
                };
                let kept = ctx.learner.has_store();
                spawn_local(async move {
                    let result = if kept {
                        store::erase(&who).await
                    } else {
                        Ok(())
                    };
                    if what == Erased::App {
                        boot::uninstall().await;
                    }
                    link.send_message(Msg::Desk(DeskMsg::Erased(what, result)));
                });
            }
            DeskAct::KeepOwn => {
                let own = OwnLine::new(&dom::typed("own-words"), &dom::typed("own-number"));
                ctx.learner.keep_own(own, link);
                ctx.desk.said = Said::Kept;
            }
            DeskAct::RemoveOwn => ctx.learner.keep_own(OwnLine::default(), link),
            DeskAct::Look(look) => {
                ctx.desk.look = Some(look.clone());
                let words = look.words();
                boot::look(&words);
                if !ctx.learner.is_guest() {
                    place::remember_look(&words);
                }
            }
            DeskAct::Class(act) => self.class_act(link, act),
            DeskAct::Print => files::print(),
            DeskAct::Say(said) => ctx.desk.said = *said,
        }
    }

    pub(super) fn desk_msg(&mut self, link: &Link, msg: DeskMsg) {
        let ctx = &mut self.ctx;
        match msg {
            DeskMsg::Class(msg) => self.class_msg(link, msg),
            DeskMsg::Erased(what, Ok(())) => {
                ctx.walk = None;
                ctx.desk.said = Said::Erased;
                match what {
                    Erased::Mine => ctx.learner.forget(),
                    Erased::All | Erased::App => {
                        ctx.learner.forget_all();
                        ctx.desk.class = ClassDesk::default();
                    }
                }
            }
            DeskMsg::Erased(_, Err(trouble)) => {
                ctx.desk.said = Said::Nothing;
                ctx.learner.trouble = Some(trouble);
            }
            DeskMsg::Read(text) => {
                ctx.desk.said = match read_file(&text) {
                    Ok(lines) => {
                        let mine = of_profile(ctx.learner.id(), lines);
                        let new = missing_lines(&ctx.learner.lines, mine);
                        ctx.learner.keep(new, link);
                        Said::Opened
                    }
                    Err(error) => Said::Wrong(error),
                }
            }
        }
    }
}

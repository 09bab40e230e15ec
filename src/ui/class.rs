//! What a teacher and a class do with assignments.

use super::app::App;
use super::pages::modules_of;
use super::route::Route;
use crate::browser::{clock, dom, place};
use crate::classroom::{Assignment, CodeError, MARKS};
use crate::curriculum::Band;
use crate::language::Lang;

/// What somebody can do about assignments.
pub enum ClassAct {
    /// Changes what the class is to play.
    Draft(Draft),
    /// Opens the code that was typed.
    Open,
    /// Takes the class's list off this device.
    Forget,
}

/// What the pages about assignments hold.
#[derive(Default)]
pub struct ClassDesk {
    pub draft: Draft,
    pub typed: Typed,
}

/// What became of the code that was typed.
#[derive(Default)]
pub enum Typed {
    #[default]
    Nothing,
    Wrong(CodeError),
}

/// What a teacher has chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub band: Band,
    pub modules: Vec<u32>,
    pub language: Option<Lang>,
    pub checks: bool,
    /// Any number: the class's mark is what is left of it.
    pub mark: u32,
}

impl Default for Draft {
    /// The whole band, in the pupil's language.
    fn default() -> Draft {
        Draft {
            band: Band::B,
            modules: Vec::new(),
            language: None,
            checks: false,
            mark: 0,
        }
    }
}

impl ClassDesk {
    /// As a page about assignments is opened: two teachers who choose the same get different marks, mostly.
    pub fn open(&mut self) {
        self.draft.mark = clock::seed() % MARKS;
    }
}

impl Draft {
    /// At most so many modules one by one.
    pub const MOST: usize = 4;

    pub fn assignment(&self) -> Assignment {
        Assignment {
            band: self.band,
            modules: self.modules.clone(),
            language: self.language.map(|lang| lang.code().to_string()),
            checks: self.checks,
            mark: self.mark % MARKS,
            key: None,
        }
    }
}

impl App {
    pub(super) fn class_act(&mut self, act: &ClassAct) {
        let ctx = &mut self.ctx;
        match act {
            ClassAct::Draft(draft) => ctx.desk.class.draft = draft.clone(),
            ClassAct::Forget => place::remember_class(""),
            ClassAct::Open => {
                let typed = dom::typed("code");
                let read = Assignment::from_code(&typed).and_then(|assignment| {
                    // Modules that this app does not have: the code is of a newer one.
                    let code = assignment.code().unwrap_or_default();
                    match modules_of(ctx, &assignment) {
                        Some(_) => Ok((assignment, code)),
                        None => Err(CodeError::Newer { read: code }),
                    }
                });
                match read {
                    Ok((assignment, code)) => {
                        place::remember_class(&code);
                        let wanted = assignment.language.as_deref().and_then(Lang::from_code);
                        if let Some(lang) = wanted.filter(|lang| *lang != ctx.lang) {
                            place::go(&Route::Code.href(lang));
                        }
                    }
                    Err(error) => ctx.desk.class.typed = Typed::Wrong(error),
                }
            }
        }
    }
}

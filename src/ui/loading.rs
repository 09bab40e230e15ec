//! Bundles that pages need, and where they stand until the next one has come.

use std::rc::Rc;

#[cfg(feature = "desk")]
use super::route::ClassPage;
use super::route::Route;
use crate::browser::boot;
use crate::curriculum::{Booster, BundleError, CheckPool, Matched, Module, Words, read_bundle};
#[cfg(feature = "desk")]
use crate::curriculum::{CheckedLine, TeacherNotes};
#[cfg(feature = "desk")]
use crate::language::Adult;
use crate::language::Lang;

/// The bundles that pages load, one variant a kind.
pub enum Bundle {
    Module(Rc<Module>, Words),
    /// A module that holds the items of all its boosters.
    Boosters(Rc<Module>, Words),
    /// A module that holds the items of all forms, and what belongs together among them.
    Check(Rc<Module>, Vec<Matched>, Words),
    #[cfg(feature = "desk")]
    Plan(TeacherNotes, Words),
    #[cfg(feature = "desk")]
    Adult(Adult, Vec<CheckedLine>),
}

impl Bundle {
    /// The words of what can be walked through.
    pub fn words(&self) -> Option<&Words> {
        match self {
            Bundle::Module(_, words) | Bundle::Boosters(_, words) | Bundle::Check(_, _, words) => {
                Some(words)
            }
            #[cfg(feature = "desk")]
            Bundle::Plan(..) | Bundle::Adult(..) => None,
        }
    }
}

/// A place for one bundle. What is here stays until the next one has come, so that a change of language keeps the
/// place.
#[derive(Default)]
pub struct Slot {
    /// The bundle's name; empty where none is needed.
    wanted: String,
    pub here: Option<Bundle>,
    /// It did not come.
    pub broken: bool,
}

impl Slot {
    /// Wants a bundle; whether it has to be loaded.
    pub fn want(&mut self, name: &str) -> bool {
        if self.wanted == name {
            return false;
        }
        self.wanted = name.into();
        self.broken = false;
        !self.wanted.is_empty()
    }

    /// Whether it is the place of a bundle.
    #[cfg(feature = "desk")]
    pub fn is(&self, name: &str) -> bool {
        self.wanted == name
    }

    /// Forgets what was wanted if it did not come, so that it is wanted anew.
    pub fn mend(&mut self) {
        if self.broken {
            *self = Slot::default();
        }
    }

    /// Takes a bundle that came, or did not. One that came too late is not wanted any more.
    pub fn take(&mut self, name: &str, bytes: &Option<Vec<u8>>, lang: Lang) {
        if self.wanted != name {
            return;
        }
        match bytes.as_ref().map(|bytes| read(name, bytes, lang)) {
            Some(Ok(bundle)) => self.here = Some(bundle),
            Some(Err(_)) => {
                boot::forget(name);
                self.broken = true;
            }
            None => self.broken = true,
        }
    }
}

/// The first word of a bundle's name says what is in it.
fn read(name: &str, bytes: &[u8], lang: Lang) -> Result<Bundle, BundleError> {
    if name.starts_with("module.") {
        let (module, words) = read_bundle(bytes)?;
        Ok(Bundle::Module(Rc::new(module), words))
    } else if name.starts_with("boosters.") {
        let (sets, words): (Vec<Booster>, Words) = read_bundle(bytes)?;
        let mut items = Vec::new();
        for set in sets {
            items.extend(set.items);
        }
        Ok(Bundle::Boosters(
            Rc::new(Module::of_items("", items)),
            words,
        ))
    } else if name.starts_with("check.") {
        let (pool, words): (CheckPool, Words) = read_bundle(bytes)?;
        let (mut forms, mut items) = (Vec::new(), Vec::new());
        for item in pool.items {
            forms.push(item.form);
            items.push(item.step);
        }
        let module = Module::of_items(&pool.id, items);
        Ok(Bundle::Check(Rc::new(module), forms, words))
    } else {
        read_desk(name, bytes, lang)
    }
}

#[cfg(feature = "desk")]
fn read_desk(name: &str, bytes: &[u8], lang: Lang) -> Result<Bundle, BundleError> {
    if name.starts_with("teach.") {
        let (background, words) = read_bundle(bytes)?;
        Ok(Bundle::Plan(background, words))
    } else {
        let (table, lines) = read_bundle(bytes)?;
        Ok(Bundle::Adult(Adult::new(table, lang.plural()), lines))
    }
}

/// Nothing else is wanted where there are only lessons.
#[cfg(not(feature = "desk"))]
fn read_desk(_: &str, _: &[u8], _: Lang) -> Result<Bundle, BundleError> {
    Err(BundleError::Damaged)
}

/// The names of the bundles that a page needs, for the two slots; empty where none is.
pub fn needed(route: &Route, lang: Lang) -> (String, String) {
    let code = lang.code();
    let main = match route {
        Route::Play(id) => ["module.", id, ".", code].concat(),
        Route::Boost(id) => ["boosters.", id, ".", code].concat(),
        Route::Check(id, _) => ["check.", id, ".", code].concat(),
        #[cfg(feature = "desk")]
        Route::Class(ClassPage::Whole | ClassPage::Preview, id) => {
            let id = id.split('/').next().unwrap_or_default();
            ["module.", id, ".", code].concat()
        }
        Route::Class(..)
        | Route::Teach
        | Route::Assign
        | Route::Code
        | Route::Plan(_)
        | Route::Family
        | Route::Privacy
        | Route::Settings => ["adult.", code].concat(),
        _ => String::new(),
    };
    let plan = match route {
        Route::Plan(id) => ["teach.", id, ".", code].concat(),
        #[cfg(feature = "desk")]
        Route::Class(ClassPage::Whole | ClassPage::Preview, _) => ["adult.", code].concat(),
        _ => String::new(),
    };
    (main, plan)
}

/// What a page needs besides.
#[cfg(feature = "desk")]
pub fn more(ctx: &super::context::Context) -> Vec<String> {
    let code = ctx.lang.code();
    match &ctx.route {
        Route::Code => super::class::bundles(ctx),
        Route::Class(ClassPage::Report, id) => {
            let class = ctx.desk.class.room.class(id);
            let modules = class.and_then(|class| super::pages::modules_of(ctx, &class.assignment));
            let modules = modules.unwrap_or_default().into_iter();
            modules
                .map(|entry| ["module.", &entry.id, ".", code].concat())
                .collect()
        }
        Route::Class(ClassPage::Long, _) => super::pages::long_modules(ctx)
            .into_iter()
            .map(|entry| ["teach.", &entry.id, ".", code].concat())
            .collect(),
        _ => Vec::new(),
    }
}

//! Bundles that pages need, and where they stand until the next one has come.

use std::rc::Rc;

use super::Route;
use super::full::{self, FullBundle};
use crate::curriculum::{
    Band, Booster, BundleError, CheckPool, Matched, Module, Words, read_bundle,
};
use crate::language::Lang;

/// The bundles that pages load, one variant a kind.
pub enum Bundle {
    Module(Rc<Module>, Words),
    /// A module that holds the items of all its boosters.
    Boosters(Rc<Module>, Words),
    /// A module that holds the items of all forms, and what belongs together among them.
    Check(Rc<Module>, Vec<Matched>, Words),
    /// What only the full build loads.
    Full(FullBundle),
}

impl Bundle {
    /// The words of what can be walked through.
    pub fn words(&self) -> Option<&Words> {
        match self {
            Bundle::Module(_, words) | Bundle::Boosters(_, words) | Bundle::Check(_, _, words) => {
                Some(words)
            }
            Bundle::Full(_) => None,
        }
    }
}

/// A place for one bundle. What is here stays until the next one has come, so that a change of language keeps the
/// place.
#[derive(Default)]
pub struct BundleSlot {
    /// The bundle's name; empty where none is needed.
    wanted: String,
    pub here: Option<Bundle>,
    /// It did not come.
    pub broken: bool,
}

impl BundleSlot {
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
    pub fn is(&self, name: &str) -> bool {
        self.wanted == name
    }

    /// Forgets what was wanted if it did not come, so that it is wanted anew.
    pub fn retry(&mut self) {
        if self.broken {
            *self = BundleSlot::default();
        }
    }

    /// Takes a bundle that came, or did not; whether it came damaged. One that came too late is not wanted any more.
    pub fn take(&mut self, name: &str, bytes: &Option<Vec<u8>>, lang: Lang) -> bool {
        if self.wanted != name {
            return false;
        }
        let read = bytes.as_ref().map(|bytes| read(name, bytes, lang));
        let damaged = matches!(read, Some(Err(_)));
        match read {
            Some(Ok(bundle)) => self.here = Some(bundle),
            _ => self.broken = true,
        }
        damaged
    }
}

/// The name of the bundle with a language's messages and index.
pub fn ui_bundle(lang: Lang) -> String {
    ["ui.", lang.code()].concat()
}

/// The first word of a bundle's name says what is in it.
fn read(name: &str, bytes: &[u8], lang: Lang) -> Result<Bundle, BundleError> {
    if name.starts_with("module.") {
        let (module, words) = read_bundle(bytes)?;
        Ok(Bundle::Module(Rc::new(module), words))
    } else if let Some(id) = name.strip_prefix("boosters.") {
        let band = Band::of_module(id).unwrap_or(Band::B);
        let (sets, words): (Vec<Booster>, Words) = read_bundle(bytes)?;
        let mut items = Vec::new();
        for set in sets {
            items.extend(set.items);
        }
        Ok(Bundle::Boosters(
            Rc::new(Module::of_items("", band, items)),
            words,
        ))
    } else if name.starts_with("check.") {
        let (pool, words): (CheckPool, Words) = read_bundle(bytes)?;
        let (mut forms, mut items) = (Vec::new(), Vec::new());
        for item in pool.items {
            forms.push(item.form);
            items.push(item.step);
        }
        let module = Module::of_items(&pool.id, pool.band, items);
        Ok(Bundle::Check(Rc::new(module), forms, words))
    } else {
        FullBundle::read(name, bytes, lang).map(Bundle::Full)
    }
}

/// The names of the bundles that a page needs, for its two places; empty where none is.
pub fn needed(route: &Route, lang: Lang) -> (String, String) {
    let code = lang.code();
    let main = match route {
        // The lesson is on its way while its opening is read.
        Route::Module(id) | Route::Play(id) | Route::Result(id) => ["module.", id, ".", code],
        Route::Boost(id) => ["boosters.", id, ".", code],
        Route::Check(id, _) => ["check.", id, ".", code],
        _ => return full::needed(route, code),
    };
    (main.concat(), String::new())
}

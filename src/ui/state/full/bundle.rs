//! The bundles that only the full build has.

use super::super::Route;
use super::ClassPage;
use crate::curriculum::{AdultIndex, BundleError, Reading, TeacherNotes, Words, read_bundle};
use crate::language::{Adult, Lang};

/// The bundles that only these pages load.
pub enum FullBundle {
    Plan(TeacherNotes, Words),
    Adult(Adult, AdultIndex),
    /// A page to read.
    Reading(Reading),
}

impl FullBundle {
    /// The first word of a bundle's name says what is in it.
    pub fn read(name: &str, bytes: &[u8], lang: Lang) -> Result<FullBundle, BundleError> {
        if name.starts_with("teach.") {
            let (notes, words) = read_bundle(bytes)?;
            Ok(FullBundle::Plan(notes, words))
        } else if name.starts_with("read.") {
            Ok(FullBundle::Reading(read_bundle(bytes)?))
        } else {
            let (table, known) = read_bundle(bytes)?;
            Ok(FullBundle::Adult(Adult::new(table, lang.plural()), known))
        }
    }
}

/// The names of the bundles that a page needs, for its two places; empty where none is.
pub fn needed(route: &Route, code: &str) -> (String, String) {
    let adult = ["adult.", code].concat();
    match route {
        Route::Class(ClassPage::Whole | ClassPage::Preview, id) => {
            let id = id.split('/').next().unwrap_or_default();
            (["module.", id, ".", code].concat(), adult)
        }
        Route::Plan(id) => (adult, ["teach.", id, ".", code].concat()),
        Route::Reading(id) => (adult, ["read.", id, ".", code].concat()),
        route if route.is_full() => (adult, String::new()),
        _ => Default::default(),
    }
}

//! How classes and modules are called on a page.

use super::assignment::{Assignment, module_number};
use super::typed::unbroken;
use super::week::Week;
use crate::curriculum::{Band, Index};

/// The title of a band's module by its number; the number itself where this app lacks the module.
pub fn module_title(index: &Index, band: Band, module: u32) -> String {
    let mut all = index.modules.iter().filter(|entry| entry.band == band);
    let found = all.find(|entry| module_number(&entry.id) == Some(module));
    found.map_or(module.to_string(), |entry| entry.title.clone())
}

/// What a class plays: the titles of its modules, or `whole_band`.
pub fn assignment_title(assignment: &Assignment, index: &Index, whole_band: &str) -> String {
    if assignment.modules.is_empty() {
        return whole_band.into();
    }
    let titles = assignment.modules.iter();
    let titles: Vec<String> = titles
        .map(|module| module_title(index, assignment.band, *module))
        .collect();
    titles.join(", ")
}

/// A week in a list: the name that its class has on this device, its nine digits, what it plays; what it lacks is left
/// out.
pub fn week_title(name: &str, week: &Week, index: &Index, whole_band: &str) -> String {
    let code = unbroken(&week.assignment().code().unwrap_or_default());
    let plays = assignment_title(week.assignment(), index, whole_band);
    let parts = [name, &code, &plays];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

//! How the modules meet the curriculum: what can be computed, with the ids to look at; the rest is for a reader.

mod band;
mod criteria;
mod help;
mod items;
mod languages;
mod people;

use saqbol::curriculum::{Band, Module};

use super::library::{Lesson, Library};
use super::measure::{tally, walk};

/// The report on one module, or on everything. `None` if there is no such module.
pub fn write(library: &Library, module: Option<&str>) -> Option<String> {
    let mut out = String::new();
    if let Some(id) = module {
        let lesson = library
            .modules
            .iter()
            .find(|lesson| lesson.module.id == id)?;
        of_module(library, lesson, &mut out);
        return Some(out);
    }
    for lesson in &library.modules {
        of_module(library, lesson, &mut out);
    }
    for band in Band::ALL {
        band::write(library, band, &mut out);
    }
    help::write(library, &mut out);
    Some(out)
}

fn of_module(library: &Library, lesson: &Lesson, out: &mut String) {
    let module = &lesson.module;
    let things = tally::judged(module.all_steps());
    let foils = things.iter().filter(|thing| thing.is_foil()).count();
    let close = things.iter().filter(|thing| thing.is_close()).count();
    let nodes = tally::nodes(module);
    let signs = module.signs.iter().map(|sign| {
        let name = library.lists.signs.name(*sign, module.band, "en");
        format!("{sign} ({})", name.unwrap_or("–"))
    });
    line(out, 0, &format!("# {}", module.id));
    line(
        out,
        0,
        &format!(
            "band {}, version {}, signs {}",
            module.band.letter().to_uppercase(),
            module.version,
            list(signs)
        ),
    );
    line(
        out,
        0,
        &format!(
            "screens {} ({} and {} of {} quiz items), active {} of {}; judged {}, foils {foils} ({}), close {close}; chat nodes {}, endings {}",
            module.steps.len() + walk::questions(module),
            module.steps.len(),
            walk::questions(module),
            module.quiz.pool.len(),
            tally::active(module).len(),
            module.steps.len(),
            things.len(),
            percent(foils, things.len()),
            nodes.0,
            nodes.1,
        ),
    );
    line(out, 0, &format!("kinds {}", list(kinds(module).iter())));
    line(out, 0, &format!("cast {}", list(cast(lesson).iter())));
    criteria::write(library, lesson, out);
    languages::write(library, lesson, out);
    out.push('\n');
}

/// The kinds of step in the walk, each once.
fn kinds(module: &Module) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = module.steps.iter().map(|step| step.kind.name()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The cast as "hero boy (village)".
fn cast(lesson: &Lesson) -> Vec<String> {
    let kin = lesson.background.kin.iter().map(|kin| {
        let also = if kin.also.is_empty() {
            String::new()
        } else {
            format!(" ({})", kin.also.join(", "))
        };
        format!("{} {}{also}", kin.part, kin.kind)
    });
    kin.collect()
}

/// Adds a line, indented by two blanks a level.
fn line(out: &mut String, level: usize, text: &str) {
    out.push_str(&"  ".repeat(level));
    out.push_str(text);
    out.push('\n');
}

/// Names with commas between them; a dash where there are none.
pub fn list<T: AsRef<str>>(items: impl Iterator<Item = T>) -> String {
    let items: Vec<String> = items.map(|item| item.as_ref().to_string()).collect();
    if items.is_empty() {
        "–".to_string()
    } else {
        items.join(", ")
    }
}

fn percent(part: usize, whole: usize) -> String {
    format!(
        "{:.0} %",
        100.0 * super::measure::reading::ratio(part, whole)
    )
}

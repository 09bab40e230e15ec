//! How the modules meet the curriculum: what can be computed, with the ids to look at; the rest is for a reader.

mod band;
mod criteria;
mod help;
mod items;
mod languages;
mod leak;
mod pattern;
mod people;

use saqbol::curriculum::Band;

use crate::format::{line, list, percent};
use crate::lesson::{tally, walk};
use crate::library::{Lesson, Library};

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
            tally::screens(module) + walk::questions(module),
            tally::screens(module),
            walk::questions(module),
            module.quiz.pool.len(),
            tally::active(module).len(),
            tally::screens(module),
            things.len(),
            percent(foils, things.len()),
            nodes.0,
            nodes.1,
        ),
    );
    line(
        out,
        0,
        &format!("kinds {}", list(tally::kinds(module).iter())),
    );
    line(out, 0, &format!("cast {}", list(cast(lesson).iter())));
    criteria::write(library, lesson, out);
    pattern::of_module(library, lesson, out);
    languages::write(library, lesson, out);
    leak::of_module(library, lesson, out);
    out.push('\n');
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

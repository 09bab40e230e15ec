use saqbol::curriculum::{Band, ReadingKind};

use crate::library::Library;
use crate::problem::Problems;
use crate::read::kit::Planned;
use crate::read::reading::{Insert, Page};

/// A school's years: grades, and the band that is made for each.
const GRADES: [(Band, std::ops::RangeInclusive<u32>); 3] =
    [(Band::A, 2..=4), (Band::B, 5..=7), (Band::C, 8..=11)];

/// The kit on paper: nothing that paper cannot do, and a plan that has every lesson once, in a grade that it is made for.
/// (What its pages say is checked as any page to read is.)
pub fn check(library: &Library, problems: &Problems) {
    let kit = &library.kit;
    for code in &kit.languages {
        if library.languages.iter().all(|known| known.code() != code) {
            let what = format!("there is no language \"{code}\"");
            problems.error(kit.file(), 1, what, "use codes of static/languages.toml");
        }
    }
    for id in &kit.borrowed {
        if library.reading.iter().all(|page| page.id != id.value) {
            let what = format!("there is no page to read \"{id}\"");
            problems.error(
                kit.file(),
                id.line,
                what,
                "use a folder's name of static/reading/",
            );
        }
    }
    for page in &kit.pages {
        on_paper(page, problems);
    }
    if !kit.pages.is_empty() {
        plan(library, problems);
    }
}

/// What one presses has no place on paper.
fn on_paper(page: &Page, problems: &Problems) {
    for section in &page.sections {
        let pressed = matches!(
            section.kind,
            ReadingKind::Links | ReadingKind::Promise | ReadingKind::Cards | ReadingKind::Open
        );
        if pressed || section.chart > 0 {
            problems.error(
                &page.file,
                section.line,
                format!("the section \"{}\" needs a screen", section.id),
                "use text, steps, list, calls, ticks, terms or table without a chart",
            );
        }
        if let Some(insert) = &section.insert
            && (insert.value == Insert::Plan) != (section.kind == ReadingKind::Table)
        {
            problems.error(
                &page.file,
                insert.line,
                "the plan is a table, and nothing else that is inserted is",
                "`kind = \"table\"` with five columns for the plan, `kind = \"text\"` for the others",
            );
        }
    }
}

fn plan(library: &Library, problems: &Problems) {
    let kit = &library.kit;
    let error = |line, what: String, mend: &str| problems.error(kit.file(), line, what, mend);
    for planned in &kit.plan {
        place(library, planned, &error);
    }
    for lesson in &library.modules {
        let id = &lesson.module.id;
        let times = kit
            .plan
            .iter()
            .filter(|planned| planned.lesson == *id)
            .count();
        if times != 1 {
            error(
                1,
                format!("the lesson \"{id}\" stands {times} times in the plan"),
                "let each stand there once",
            );
        }
    }
    for grade in GRADES.iter().flat_map(|(_, grades)| grades.clone()) {
        if kit.plan.iter().all(|planned| planned.grade != grade) {
            error(1, format!("grade {grade} has no lesson"), "give it one");
        }
    }
    if !kit
        .plan
        .is_sorted_by_key(|planned| (planned.grade, planned.quarter))
    {
        error(
            1,
            "the plan is out of order".into(),
            "sort it by grade, then by quarter",
        );
    }
}

fn place(library: &Library, planned: &Planned, error: &dyn Fn(usize, String, &str)) {
    let mut lessons = library.modules.iter();
    let Some(lesson) = lessons.find(|lesson| lesson.module.id == planned.lesson) else {
        let what = format!("there is no lesson \"{}\"", planned.lesson);
        return error(planned.line, what, "use a folder's name of static/modules/");
    };
    let fits = |(band, grades): &(Band, std::ops::RangeInclusive<u32>)| {
        *band == lesson.module.band && grades.contains(&planned.grade)
    };
    if !GRADES.iter().any(fits) || !(1..=4).contains(&planned.quarter) {
        error(
            planned.line,
            format!(
                "the lesson \"{}\" is not for grade {}, quarter {}",
                planned.lesson, planned.grade, planned.quarter
            ),
            "band A is for grades 2 to 4, B for 5 to 7, C for 8 to 11; quarters are 1 to 4",
        );
    }
    let known = |page: &Page| {
        let mut sections = page
            .sections
            .iter()
            .filter(|section| section.id == "topics");
        sections.any(|section| section.parts.iter().any(|part| part.id == planned.topic))
    };
    if !planned.topic.is_empty() && !library.kit.pages.iter().any(known) {
        error(
            planned.line,
            format!("there is no topic \"{}\"", planned.topic),
            "use a part of the section `topics` of a page of the kit, or remove `topic`",
        );
    }
}

//! cmi5: `cmi5.xml` for one assignable unit (cmi5, sections 13 and 14).

use anyhow::{Context, Result};

use super::lesson::LessonPackage;
use super::parts::Parts;
use super::standard::{PAGE, PackageFile, Standard};
use super::vocabulary::{ADL, Vocabulary, lesson_id, part_id, sign_part};
use super::xml::{Element, element};

pub const STANDARD: Standard = Standard {
    name: "cmi5",
    adapter: "cmi5",
    // The launch says where; `cmi5.js` narrows it to that before anything is asked.
    connect: "http: https:",
    files,
    words,
};

fn words(lesson: &LessonPackage, parts: &Parts) -> Result<String> {
    let mut all = parts.library.modules.iter();
    let found = all.find(|one| one.module.id == lesson.id);
    let found = found.with_context(|| format!("there is no module {}", lesson.id))?;
    Vocabulary::of(parts, found, lesson.lang)?.script()
}

fn files(lesson: &LessonPackage) -> Result<Vec<PackageFile>> {
    Ok(vec![("cmi5.xml", structure(lesson).document()?)])
}

/// One lesson is a course. It is satisfied by being completed; there is no score to reach.
fn structure(lesson: &LessonPackage) -> Element {
    let said = |name: &'static str, text: &str| {
        let words = element("langstring")
            .attr("lang", lesson.lang.code())
            .text(text);
        element(name).child(words)
    };
    let titled = |of: Element, title: &str, description: &str| {
        of.child(said("title", title))
            .child(said("description", description))
    };
    // A unit has to speak to the platform, and a page to read does not: what teachers are told is the course's description.
    let about = format!("{}\n\n{}", lesson.description, lesson.notes.text);
    let id = lesson_id(&lesson.id, lesson.lang);
    let course = element("course").attr("id", &format!("{id}/course"));
    let objectives = lesson.signs.iter().map(|(sign, name)| {
        let objective = element("objective").attr("id", &part_id(&lesson.id, &sign_part(*sign)));
        titled(objective, name, name)
    });
    let trained = lesson.signs.iter().map(|(sign, _)| {
        element("objective").attr("idref", &part_id(&lesson.id, &sign_part(*sign)))
    });
    let unit = element("au")
        .attr("id", &id)
        .attr("moveOn", "Completed")
        .attr("launchMethod", "AnyWindow")
        .attr("activityType", &format!("{ADL}activities/lesson"));
    let mut unit = titled(unit, &lesson.title, &lesson.description);
    let mut structure = element("courseStructure")
        .attr(
            "xmlns",
            "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd",
        )
        .child(titled(course, &lesson.title, &about));
    if !lesson.signs.is_empty() {
        structure = structure.child(element("objectives").children(objectives));
        unit = unit.child(element("objectives").children(trained));
    }
    structure.child(unit.child(element("url").text(PAGE)))
}

//! `imsmanifest.xml` for one SCO, whichever version of SCORM: they differ by names.
//!
//! What teachers read is an organization of its own, which platforms do not open unless they are asked to: an item beside the
//! lesson would count, in some of them, towards the lesson's completion, and pupils would have it before their eyes.

use anyhow::Result;

use super::lesson::LessonPackage;
use super::standard::{LICENCES, NOTES, PAGE, PackageFile};
use super::xml::{Element, element};

/// How a version calls things.
pub struct Names {
    pub version: &'static str,
    /// The namespaces of the package, of ADL's additions, of the metadata.
    pub package: &'static str,
    pub adl: &'static str,
    pub lom: &'static str,
    /// The attribute that says whether a resource is a SCO.
    pub kind: &'static str,
    /// A text in a language, and the attribute that names it.
    pub text: [&'static str; 2],
    pub ages: &'static str,
    pub time: &'static str,
    pub duration: &'static str,
}

/// The manifest, and the page that it lists besides the lesson's.
///
/// # Errors
/// Never, in truth: it is written into memory.
pub fn files(lesson: &LessonPackage, names: &Names) -> Result<Vec<PackageFile>> {
    Ok(vec![
        ("imsmanifest.xml", manifest(lesson, names).document()?),
        (NOTES, lesson.notes.page.clone().into_bytes()),
    ])
}

fn manifest(lesson: &LessonPackage, names: &Names) -> Element {
    let id = format!("saqbol-{}-{}", lesson.id, lesson.lang.code());
    let file = |href: &str| element("file").attr("href", href);
    let organization = |number: u8, title: &str, page: &str| {
        let item = element("item")
            .attr("identifier", &format!("item-{number}"))
            .attr("identifierref", &format!("resource-{number}"))
            .attr("isvisible", "true")
            .child(element("title").text(page));
        element("organization")
            .attr("identifier", &format!("organization-{number}"))
            .child(element("title").text(title))
            .child(item)
    };
    let resource = |number: u8, kind: &str, href: &str| {
        element("resource")
            .attr("identifier", &format!("resource-{number}"))
            .attr("type", "webcontent")
            .attr(names.kind, kind)
            .attr("href", href)
            .child(file(href))
    };
    let notes = &lesson.notes;
    element("manifest")
        .attr("identifier", &id)
        .attr("version", "1.0")
        .attr("xmlns", names.package)
        .attr("xmlns:adlcp", names.adl)
        .attr("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(
            element("metadata")
                .child(element("schema").text("ADL SCORM"))
                .child(element("schemaversion").text(names.version))
                .child(general(lesson, names)),
        )
        .child(
            element("organizations")
                .attr("default", "organization-1")
                .child(organization(1, &lesson.title, &lesson.title))
                .child(organization(2, &notes.title, &notes.title)),
        )
        .child(
            element("resources")
                .child(resource(1, "sco", PAGE).child(file(LICENCES)))
                .child(resource(2, "asset", NOTES)),
        )
}

/// What the lesson is, for catalogues (IMS learning resource metadata 1.2.1; IEEE 1484.12.3).
fn general(lesson: &LessonPackage, names: &Names) -> Element {
    let text = |lang: &str, text: &str| element(names.text[0]).attr(names.text[1], lang).text(text);
    let said =
        |name: &'static str, words: &str| element(name).child(text(lesson.lang.code(), words));
    let general = element("general")
        .child(said("title", &lesson.title))
        .child(element("language").text(lesson.lang.code()))
        .child(said("description", &lesson.description))
        .children(lesson.signs.iter().map(|(_, name)| said("keyword", name)));
    let time = element(names.duration).text(&format!("PT{}M", lesson.minutes));
    let (first, last) = lesson.band.ages();
    let ages = text("x-none", &format!("{first}-{last}"));
    let educational = element("educational")
        .child(element(names.ages).child(ages))
        .child(element(names.time).child(time));
    element("lom")
        .attr("xmlns", names.lom)
        .child(general)
        .child(educational)
}

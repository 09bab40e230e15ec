//! SCORM 1.2: `imsmanifest.xml` for one SCO.

use anyhow::Result;

use super::lesson::LessonPackage;
use super::standard::{LICENCES, PAGE, PackageFile, Standard, no_words};
use super::xml::{Element, element};

pub const STANDARD: Standard = Standard {
    name: "scorm12",
    adapter: "scorm12",
    connect: "'none'",
    files,
    words: no_words,
};

fn files(lesson: &LessonPackage) -> Result<Vec<PackageFile>> {
    Ok(vec![("imsmanifest.xml", manifest(lesson).document()?)])
}

fn manifest(lesson: &LessonPackage) -> Element {
    let id = format!("saqbol-{}-{}", lesson.id, lesson.lang.code());
    let file = |href: &str| element("file").attr("href", href);
    let item = element("item")
        .attr("identifier", "item-1")
        .attr("identifierref", "resource-1")
        .attr("isvisible", "true")
        .child(element("title").text(&lesson.title));
    let organization = element("organization")
        .attr("identifier", "organization-1")
        .child(element("title").text(&lesson.title))
        .child(item);
    let resource = element("resource")
        .attr("identifier", "resource-1")
        .attr("type", "webcontent")
        .attr("adlcp:scormtype", "sco")
        .attr("href", PAGE)
        .children([file(PAGE), file(LICENCES)]);
    element("manifest")
        .attr("identifier", &id)
        .attr("version", "1.0")
        .attr("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2")
        .attr("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2")
        .attr("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(
            element("metadata")
                .child(element("schema").text("ADL SCORM"))
                .child(element("schemaversion").text("1.2"))
                .child(general(lesson)),
        )
        .child(
            element("organizations")
                .attr("default", "organization-1")
                .child(organization),
        )
        .child(element("resources").child(resource))
}

/// What the lesson is, for catalogues (IMS learning resource metadata 1.2.1).
fn general(lesson: &LessonPackage) -> Element {
    let said = |name: &'static str, text: &str| {
        let words = element("langstring")
            .attr("xml:lang", lesson.lang.code())
            .text(text);
        element(name).child(words)
    };
    let general = element("general")
        .child(said("title", &lesson.title))
        .child(element("language").text(lesson.lang.code()))
        .child(said("description", &lesson.description))
        .children(lesson.signs.iter().map(|(_, name)| said("keyword", name)));
    let time = element("datetime").text(&format!("PT{}M", lesson.minutes));
    let (first, last) = lesson.band.ages();
    let ages = element("langstring")
        .attr("xml:lang", "x-none")
        .text(&format!("{first}-{last}"));
    let educational = element("educational")
        .child(element("typicalagerange").child(ages))
        .child(element("typicallearningtime").child(time));
    element("lom")
        .attr("xmlns", "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1")
        .child(general)
        .child(educational)
}

//! Manifests by the schemas of their standards, and zips that are the same each time.

use std::process::Command;

use super::standard::NOTES;
use super::*;
use crate::build::tools;

/// Every lesson in every language, without its page.
fn told() -> Vec<LessonPackage> {
    let (library, _) = content::read(&crate::root());
    let bundles = content::bundles(&library).unwrap();
    let mut all = Vec::new();
    for lesson in &library.modules {
        for lang in Lang::all() {
            all.push(LessonPackage::told(&library, &bundles, &lesson.module.id, lang).unwrap());
        }
    }
    all
}

#[test]
fn manifests_are_as_their_standards_say() {
    let modules = tools::npm(&crate::root()).unwrap();
    let lessons = told();
    assert!(lessons.len() >= 66);
    let folder = tempfile::tempdir().unwrap();
    for standard in STANDARDS.iter().filter(|one| one.name.starts_with("scorm")) {
        let mut paths = Vec::new();
        for lesson in &lessons {
            let files = (standard.files)(lesson).unwrap();
            let [(name, bytes), (NOTES, notes)] = &files[..] else {
                panic!("a manifest, and what teachers read")
            };
            let notes = std::str::from_utf8(notes).unwrap();
            assert!(notes.len() > 1_500 && !notes.contains("<script") && !notes.contains('\u{ad}'));
            assert_eq!(*name, "imsmanifest.xml");
            let text = std::str::from_utf8(bytes).unwrap();
            assert!(!text.contains('\u{ad}'));
            // The lesson alone counts, and is what opens.
            let count = |what: &str| text.matches(what).count();
            assert_eq!(count("=\"sco\" href=\"index.html\""), 1);
            assert_eq!(count("=\"asset\" href=\"teacher.html\""), 1);
            assert_eq!(count("default=\"organization-1\""), 1);
            assert!(text.find("href=\"index.html\"") < text.find("href=\"teacher.html\""));
            let (id, lang) = (&lesson.id, lesson.lang.code());
            let path = folder
                .path()
                .join(format!("{}-{id}-{lang}.xml", standard.name));
            std::fs::write(&path, text).unwrap();
            paths.push(path);
        }
        let mut node = Command::new("node");
        node.arg(modules.with_file_name("schemas.mjs"))
            .arg(standard.name);
        let said = node.args(paths).output().unwrap();
        let wrong = [said.stdout, said.stderr].concat();
        let wrong = String::from_utf8_lossy(&wrong);
        assert!(said.status.success() && wrong.is_empty(), "{wrong}");
    }
}

/// What stands in a manifest, as it is read by people who look after platforms.
#[test]
fn manifests_look_as_they_did() {
    let lessons = told();
    let lesson = lessons.iter().find(|one| one.id == "b2-free-skins");
    let lesson = lesson.expect("the module");
    for standard in &STANDARDS {
        for (name, bytes) in (standard.files)(lesson).unwrap() {
            let text = String::from_utf8(bytes).unwrap();
            insta::assert_snapshot!(format!("{}-{name}", standard.name), text);
        }
    }
}

/// An adapter as it travels: everything that stands in a package for a platform's sake (`lms/alone`, `lms/port` and what speaks
/// the standard), minified, and deflated as the zip has it; nothing is taken off for `store.js`, which it replaces. In the
/// page it shares a deflated stream with the rest, and a platform that sends brotli sends a tenth less.
#[test]
fn what_speaks_to_a_platform_is_small() {
    let root = crate::root();
    let modules = tools::npm(&root).unwrap();
    let scripts = crate::build::scripts::Scripts {
        cache: &Cache::open(&root).unwrap(),
        modules: &modules,
    };
    for (adapter, speaks) in parts::ADAPTERS {
        let names = [&["lms/alone", "lms/port"], speaks].concat();
        let read = |name: &&str| {
            std::fs::read_to_string(root.join(format!("static/page/{name}.js"))).unwrap()
        };
        let minified = scripts
            .script(&names.iter().map(read).collect::<String>())
            .unwrap();
        let packed = zipped::zip(&[("adapter.js", minified.clone().into_bytes())]).unwrap();
        let mut packed = zip::ZipArchive::new(std::io::Cursor::new(packed)).unwrap();
        let travels = packed.by_index(0).unwrap().compressed_size();
        println!(
            "{adapter}: {travels} bytes deflated, {} minified",
            minified.len()
        );
        // What speaks cmi5 is a client of a record store: ARCHITECTURE.md says what is in it, and what was tried.
        let most = if adapter == "cmi5" { 4_600 } else { 3_000 };
        assert!(travels <= most, "{adapter}: {travels} bytes");
    }
}

/// What cmi5 asks of a course (its sections 13 and 14; the schema itself is in no registry).
#[test]
fn a_course_for_cmi5_is_satisfied_by_completing_it() {
    let mut ids = std::collections::BTreeSet::new();
    for lesson in told() {
        let files = (cmi5::STANDARD.files)(&lesson).unwrap();
        let [(name, bytes)] = &files[..] else {
            panic!("one file")
        };
        assert_eq!(*name, "cmi5.xml");
        let text = std::str::from_utf8(bytes).unwrap();
        let id = vocabulary::lesson_id(&lesson.id, lesson.lang);
        let unit = format!("<au id=\"{id}\" moveOn=\"Completed\" launchMethod=\"AnyWindow\"");
        assert_eq!(text.matches(&unit).count(), 1, "{text}");
        assert_eq!(text.matches("<url>index.html</url>").count(), 1);
        assert!(!text.contains("masteryScore") && !text.contains('\u{ad}'));
        // The schema has a fixed order.
        let places = [
            "<course ",
            "<objectives>",
            "<objective id=",
            "<au ",
            "<objective idref=",
            "<url>",
        ];
        let places = places.map(|mark| text.find(mark));
        assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
        assert_eq!(
            text.matches("<objective id=").count(),
            text.matches("<objective idref=").count()
        );
        assert!(ids.insert(id), "an id is one lesson's in one language");
    }
}

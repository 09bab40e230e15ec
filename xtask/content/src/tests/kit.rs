//! The kit on paper, and who publishes it.

use super::good::good;
use crate::bundles::kit::kit;

/// Writes files into the good library and gives what is found.
fn found(files: &[(&str, &str)]) -> (crate::Library, String) {
    let folder = good();
    for (file, text) in files {
        let path = folder.0.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let (library, problems) = super::said::read(&folder.0);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    (library, lines.join("\n"))
}

const PAGE: &str = "order = 1\nchecked = \"2026-11-28\"\n[[section]]\nid = \"s\"\nkind = \"list\"\nparts = [{ id = \"v\", fact = \"version\" }, { id = \"c\", fact = \"contact\" }]\n";
const WORDS: &str = "page = Бет\n    .teaser = Бір бет\n    .lead = Бір бет\n\ns = Бөлім\n    .v = Нұсқа\n    .c = Байланыс\n    .c-none = Байланыс жоқ\n";

#[test]
fn a_plan_has_every_lesson_in_its_grade_and_paper_has_no_screen() {
    let (_, problems) = found(&[
        (
            "static/kit/kit.toml",
            "languages = [\"kk\", \"xx\"]\nreading = [\"none\"]\n[[lesson]]\nid = \"b0-fixture\"\ngrade = 3\nquarter = 1\ntopic = \"t\"\n[[lesson]]\nid = \"gone\"\ngrade = 2\nquarter = 1\n",
        ),
        (
            "static/kit/p/page.toml",
            &PAGE.replace("\"list\"", "\"links\""),
        ),
        ("static/kit/p/kk.ftl", WORDS),
    ]);
    for expected in [
        "there is no language \"xx\"",
        "there is no page to read \"none\"",
        "\"b0-fixture\" is not for grade 3",
        "there is no topic \"t\"",
        "there is no lesson \"gone\"",
        "grade 11 has no lesson",
        "the plan is out of order",
        "needs a screen",
    ] {
        assert!(problems.contains(expected), "{expected}\n{problems}");
    }
}

/// The plan is inserted as a table, all else as a text.
#[test]
fn what_is_inserted_has_its_kind() {
    let told = |kind: &str, insert: &str| {
        let section = format!("kind = \"{kind}\"\ninsert = \"{insert}\"");
        let (_, problems) = found(&[
            (
                "static/kit/kit.toml",
                "languages = [\"kk\"]\nreading = []\n",
            ),
            (
                "static/kit/p/page.toml",
                &PAGE.replace("kind = \"list\"", &section),
            ),
            ("static/kit/p/kk.ftl", WORDS),
        ]);
        problems.contains("the plan is a table, and nothing else that is inserted is")
    };
    assert!(told("text", "plan") && told("table", "qr"));
    assert!(!told("table", "plan") && !told("text", "qr"));
}

#[test]
fn a_publisher_is_told_and_none_is_told_too() {
    let files = [
        (
            "static/kit/kit.toml",
            "languages = [\"kk\"]\nreading = []\n",
        ),
        ("static/kit/p/page.toml", PAGE),
        ("static/kit/p/kk.ftl", WORDS),
    ];
    let lines = |library: &crate::Library| -> Vec<String> {
        let page = kit(library).remove(0).page;
        let parts = page.sections[0].parts.iter();
        parts.map(|part| part.title.replace('\u{ad}', "")).collect()
    };
    let (library, _) = found(&files);
    let version = format!("Нұсқа: {}-dev", env!("CARGO_PKG_VERSION"));
    assert_eq!(lines(&library), [&version[..], "Байланыс жоқ"]);
    let publisher = "name = \"\"\ncontact = \"a@example.org\"\naddress = \"example.org\"\n";
    let mut more = files.to_vec();
    more.push(("static/publisher.toml", publisher));
    let (library, problems) = found(&more);
    assert_eq!(lines(&library)[1], "Байланыс: a@example.org");
    assert!(
        problems.contains("static/publisher.toml:3: `address` is no address of a page"),
        "{problems}"
    );
}

/// The protocol calls the checks what pupils see on them, in every band.
#[test]
fn the_pilot_calls_checks_by_their_names() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static");
    let read = |path: String| std::fs::read_to_string(root.join(path)).unwrap();
    for lang in ["kk", "ru"] {
        let protocol = read(format!("kit/pilot/{lang}.ftl"));
        for band in ["a", "b", "c"] {
            let check = read(format!("checks/{band}/{lang}.ftl"));
            for occasion in ["entry", "exit", "delayed"] {
                let name = check
                    .lines()
                    .find_map(|line| line.trim().strip_prefix(&format!(".{occasion} = ")));
                let quoted = format!("«{}»", name.unwrap());
                assert!(protocol.contains(&quoted), "{lang}, {band}: {quoted}");
            }
        }
    }
}

//! Writes a library without a fault.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use saqbol::curriculum::{Band, ReadingKind};

use super::pseudo::Folder;
use super::{CHECK, MODULE, PAGE};
use crate::files::Source;
use crate::lesson::keys;
use crate::problem::Problems;
use crate::read::{checks, languages, module};
use crate::rules;

/// A library in a folder of its own: the project's lists, a module, a check, a few messages.
pub fn good() -> Folder {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("saqbol-content-{}-{number}", std::process::id());
    let folder = Folder(std::env::temp_dir().join(name));
    let root = &folder.0;
    let write = |file: &str, text: &str| {
        let path = root.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for list in [
        "languages.toml",
        "sources.toml",
        "words.toml",
        "acts.toml",
        "help/kz.toml",
        "help/other.toml",
        "help/kk.ftl",
        "help/ru.ftl",
        "help/en.ftl",
        "signs/kk.ftl",
        "signs/ru.ftl",
        "signs/en.ftl",
    ] {
        let file = format!("static/{list}");
        write(
            &file,
            &std::fs::read_to_string(project.join(&file)).unwrap(),
        );
    }
    for person in ["dana", "max"] {
        write(&format!("static/art/people/{person}.svg"), "<svg/>");
    }
    write("src/app.rs", "say.hello(); say.left(3);");
    for (lang, forms) in [
        ("kk", "    [one] бір\n   *[other] көп"),
        ("ru", "    [one] один\n    [few] мало\n   *[many] много"),
        ("en", "    [one] one\n   *[other] more"),
    ] {
        let text = format!("hello = Hi\nleft = {{ $n ->\n{forms}\n}}\n");
        write(&format!("static/messages/pupil/{lang}.ftl"), &text);
        write(&format!("static/messages/adult/{lang}.ftl"), "hello = Hi\n");
    }
    write_module(root, &write);
    write_checks(root, &write);
    write_page(&write);
    folder
}

/// Ten quiz items and two boosters of three: signs and foils in turn, the right option at each place in turn.
fn items(prefix: &str, table: &str, count: usize, extra: &str) -> String {
    let mut out = String::new();
    for n in 0..count {
        let (judged, alarm) = if n % 2 == 0 {
            ("sign = \"F4\"", true)
        } else {
            ("looks_like = \"F4\"\nclose = true", false)
        };
        let options: Vec<String> = (0..3)
            .map(|at| {
                let right = at == n % 3;
                let alarm = if right == alarm { ", alarm = true" } else { "" };
                format!(
                    "{{ id = \"o{at}\"{}{alarm} }}",
                    if right { ", right = true" } else { "" }
                )
            })
            .collect();
        let _ = write!(
            out,
            "\n[[{table}]]\nid = \"{prefix}{n}\"\nkind = \"choice\"\n{judged}{extra}\noptions = [{}]\n",
            options.join(", ")
        );
    }
    out
}

fn write_module(root: &Path, write: &impl Fn(&str, &str)) {
    let text = include_str!("../../tests/fixtures/module.toml")
        .replace("@quiz@", &items("q", "quiz.item", 10, ""))
        .replace("@boost-1@", &items("x", "booster.item", 3, ""))
        .replace("@boost-2@", &items("y", "booster.item", 3, ""));
    write(MODULE, &text);
    let problems = Problems::default();
    let source = Source::read(root, MODULE, &problems).unwrap();
    let draft = module::read(&source, "b0-fixture", &problems).unwrap();
    let keys: Vec<String> = keys::of_module(&draft.module)
        .into_iter()
        .map(|key| key.key)
        .collect();
    write_words("static/modules/b0-fixture", &keys, write);
}

fn write_checks(root: &Path, write: &impl Fn(&str, &str)) {
    let extra = "\nasks = \"judge\"\ngroup = \"g1\"";
    write(
        CHECK,
        &format!(
            "id = \"check-b\"\nband = \"B\"\n{}",
            items("c", "item", 36, extra)
        ),
    );
    // Nothing can be asked about the words before there are any.
    for lang in ["kk", "ru", "en"] {
        write(&format!("static/checks/b/{lang}.ftl"), "intro = a\n");
    }
    let problems = Problems::default();
    let languages = languages::read(root, &problems);
    let pool = checks::read(root, Band::B, &languages, &problems).unwrap();
    let keys: Vec<String> = rules::checks::all_keys(&pool)
        .into_iter()
        .map(|key| key.key)
        .collect();
    write_words("static/checks/b", &keys, write);
}

/// A page to read with a section of every kind.
fn write_page(write: &impl Fn(&str, &str)) {
    let mut text = String::from("group = \"home\"\norder = 1\nchecked = \"2026-11-28\"\n");
    let mut keys: Vec<String> = ["page", "page.teaser", "page.lead"]
        .map(String::from)
        .into();
    for (name, kind) in ReadingKind::NAMES {
        let extra = match kind {
            ReadingKind::Text => "",
            ReadingKind::Calls => "parts = [ { id = \"one\", call = \"111\" } ]",
            ReadingKind::Links => "parts = [ { id = \"one\", page = \"r\" } ]",
            ReadingKind::Table => {
                "columns = [\"year\", \"all\"]\nrows = [[\"2014\", \"12\"]]\nchart = \"all\""
            }
            _ => "parts = [ { id = \"one\" } ]",
        };
        let _ = write!(
            text,
            "\n[[section]]\nid = \"{name}\"\nkind = \"{name}\"\n{extra}\n"
        );
        keys.push(name.into());
        match kind {
            ReadingKind::Text => keys.push(format!("{name}.intro")),
            ReadingKind::Table => keys.extend(["year", "all"].map(|key| format!("{name}.{key}"))),
            _ => keys.push(format!("{name}.one")),
        }
        if kind.has_texts() == Some(true) {
            keys.push(format!("{name}.one-text"));
        }
    }
    write(PAGE, &text);
    write_words("static/reading/r", &keys, write);
}

/// The same short sentence for every key: nothing is too long, no option stands out. What a listener answers is left out.
fn write_words(folder: &str, keys: &[String], write: &impl Fn(&str, &str)) {
    for (lang, sentence) in [
        ("kk", "Бұл жақсы сөз."),
        ("ru", "Это верно."),
        ("en", "This is it."),
    ] {
        let mut text = String::new();
        let messages = keys
            .iter()
            .filter(|key| !key.contains('.') && *key != "who-saq");
        for message in messages {
            let _ = writeln!(text, "{message} = {sentence}");
            let attributes = keys
                .iter()
                .filter_map(|key| key.strip_prefix(message)?.strip_prefix('.'));
            let wanted = |attribute: &&str| {
                let title = folder.ends_with('b') || *attribute != "title";
                title && !attribute.ends_with("-answer")
            };
            for attribute in attributes.filter(wanted) {
                let words = match attribute {
                    "ask" => ["\n        ", &sentence.replace('.', "?")]
                        .concat()
                        .repeat(3),
                    _ => sentence.to_string(),
                };
                let _ = writeln!(text, "    .{attribute} = {words}");
            }
        }
        write(&format!("{folder}/{lang}.ftl"), &text);
    }
}

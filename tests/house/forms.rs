//! The checker itself: every form in which code can name something is seen, on small made-up crates.

use std::path::{Path, PathBuf};

use crate::imports::{self, Crate};
use crate::rules;
use crate::sources::Files;

/// A crate in which `learning/walk.rs` has the given text and must not use `ui/el.rs`.
fn house(walk: &str) -> Files {
    let files = [
        ("lib.rs", "pub mod ui; pub mod learning; pub mod open;"),
        (
            "ui/mod.rs",
            "pub mod el; pub use el::*; pub use el::El as Element;",
        ),
        (
            "ui/el.rs",
            "pub struct El; pub fn el() -> El { El } #[macro_export] macro_rules! shout { () => {} } pub use shout;",
        ),
        // A room that passes on what belongs to another.
        (
            "open.rs",
            "pub use crate::ui::{el::El as Passed, *}; pub type Own = u8;",
        ),
        ("learning/mod.rs", "mod walk; mod score;"),
        (
            "learning/score.rs",
            "pub struct Score; pub mod deep { pub struct Deep; }",
        ),
        ("learning/walk.rs", walk),
    ];
    files
        .map(|(path, text)| (PathBuf::from(path), text.to_string()))
        .into()
}

/// The files that `learning/walk.rs` uses.
fn used(walk: &str) -> Vec<String> {
    let arrows = Crate::read(&house(walk), "lib.rs").arrows();
    let own = arrows
        .iter()
        .filter(|arrow| arrow.from == Path::new("learning/walk.rs"));
    let mut files: Vec<String> = own.map(|arrow| arrow.to.display().to_string()).collect();
    files.dedup();
    files
}

/// Each is one way to reach the screens from below.
const FORMS: [(&str, &str); 26] = [
    ("a use", "use crate::ui::el::El;"),
    (
        "a group",
        "use crate::{learning::score::Score, ui::el::El};",
    ),
    (
        "nested groups",
        "use crate::{learning::{score::{self, Score}}, ui::{el::{El}}};",
    ),
    ("another name", "use crate::ui::el::El as Score;"),
    ("a module", "use crate::ui::el;"),
    (
        "a module as itself",
        "use crate::ui::el::{self, el as draw};",
    ),
    (
        "a module, then a path",
        "use crate::ui; fn f() { ui::el::el(); }",
    ),
    (
        "a renamed module",
        "use crate::ui as lower; type A = lower::el::El;",
    ),
    ("super::super", "use super::super::ui::el::El;"),
    (
        "super in a group",
        "use super::{super::ui::{el::El}, score::Score};",
    ),
    ("self", "use self::super::super::ui::el::El;"),
    ("passed on by its folder", "use crate::ui::El;"),
    ("passed on under another name", "use crate::ui::Element;"),
    ("passed on by another room", "use crate::open::Passed;"),
    ("passed on by a star of a star", "use crate::open::El;"),
    ("everything", "use crate::ui::el::*; fn f(_: El) {}"),
    (
        "everything of a folder",
        "use super::super::ui::*; fn f() { el::el(); }",
    ),
    ("a call", "fn f() { crate::ui::el::el(); }"),
    ("a type", "fn f(_: Option<&crate::ui::El>) {}"),
    (
        "a pattern",
        "fn f(a: u8) { if let crate::ui::el::El = a {} }",
    ),
    ("a trait's", "impl crate::ui::el::El { fn f() {} }"),
    (
        "inside a function",
        "fn f() { use crate::ui::el::el as draw; draw(); }",
    ),
    (
        "inside a module",
        "mod inner { use super::super::super::ui::el::El; }",
    ),
    (
        "inside a macro's call",
        "fn f() { let _ = vec![1, crate::ui::el::el()]; }",
    ),
    (
        "inside a macro's rules",
        "macro_rules! m { () => { use $crate::ui::{el::{El}}; } }",
    ),
    ("a macro", "fn f() { crate::ui::el::shout!(); }"),
];

#[test]
fn every_form_is_seen() {
    for (form, text) in FORMS {
        let files = used(text);
        assert!(
            files.contains(&"ui/el.rs".to_string()),
            "{form}: {text}: {files:?}"
        );
        let arrows = Crate::read(&house(text), "lib.rs").arrows();
        let wrong = rules::broken(&arrows, "", &[("learning", &[])]);
        assert!(
            wrong
                .iter()
                .any(|line| line.contains("learning must not use ui")),
            "{form}: {wrong:?}"
        );
    }
}

#[test]
fn what_is_no_use_is_not_seen() {
    let harmless = [
        "// use crate::ui::el::El;\n/// [`crate::ui::el::El`]\nfn f() {}",
        "const A: &str = \"crate::ui::el::El\";",
        "#[cfg(test)] mod tests { use crate::ui::el::El; }",
        "#[test] fn f() { crate::ui::el::el(); }",
        "pub(in crate::learning) fn f(ui: u8) -> u8 { ui }",
        "use ::ui::el::El; fn f() { ::ui::el::el(); }",
        "use crate::open::Own; fn el(_: Own) { el(1) }",
        "use other::ui::el::El; fn f(_: El) {}",
    ];
    for text in harmless {
        let files = used(text);
        assert!(
            !files.contains(&"ui/el.rs".to_string()),
            "{text}: {files:?}"
        );
    }
    assert_eq!(used("use super::score::deep::Deep;"), ["learning/score.rs"]);
}

/// A module that a feature chooses has two files, and both are read.
#[test]
fn both_files_of_a_choice_are_read() {
    let files: Files = [
        ("lib.rs", "#[cfg(feature = \"a\")] #[path = \"one.rs\"] mod which; #[cfg_attr(not(feature = \"a\"), path = \"two.rs\")] #[cfg(not(feature = \"a\"))] mod which; mod low;"),
        ("one.rs", "use crate::low::Low;"),
        ("two.rs", "use crate::low::Low;"),
        ("low.rs", "pub struct Low;"),
    ]
    .map(|(path, text)| (PathBuf::from(path), text.to_string()))
    .into();
    let arrows = Crate::read(&files, "lib.rs").arrows();
    let from: Vec<String> = arrows
        .iter()
        .map(|arrow| arrow.from.display().to_string())
        .collect();
    assert_eq!(from, ["one.rs", "two.rs"]);
}

fn circles(texts: &[(&str, &str)]) -> Vec<Vec<PathBuf>> {
    let files = texts
        .iter()
        .map(|(path, text)| (PathBuf::from(path), text.to_string()));
    imports::circles(&Crate::read(&files.collect(), "lib.rs").arrows())
}

#[test]
fn circles_are_seen() {
    let root = ("lib.rs", "mod a; mod b; mod c;");
    let two = circles(&[
        root,
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "pub struct B; fn f(_: super::a::A) {}"),
        ("c.rs", "use crate::a::A;"),
    ]);
    assert_eq!(two, [["a.rs", "b.rs"].map(PathBuf::from)]);
    let three = circles(&[
        root,
        ("a.rs", "use crate::b;"),
        ("b.rs", "use crate::{c};"),
        ("c.rs", "fn f() { crate::a::f(); }"),
    ]);
    assert_eq!(three, [["a.rs", "b.rs", "c.rs"].map(PathBuf::from)]);
    let none = circles(&[
        root,
        ("a.rs", "use crate::b;"),
        ("b.rs", "use crate::c;"),
        ("c.rs", ""),
    ]);
    assert!(none.is_empty(), "{none:?}");
}

/// A folder may pass on what its files define; it may not define what they need.
#[test]
fn a_folder_and_its_files() {
    let part = ("parts/bar.rs", "use super::El; pub fn bar(_: El) {}");
    let el = ("parts/el.rs", "pub struct El;");
    let passes_on = (
        "parts/mod.rs",
        "mod bar; mod el; pub use bar::bar; pub use el::El;",
    );
    let root = ("lib.rs", "mod parts;");
    assert!(circles(&[root, part, el, passes_on]).is_empty());
    let defines = (
        "parts/mod.rs",
        "mod bar; pub use bar::bar; pub struct El; fn f() { bar(El); }",
    );
    assert_eq!(circles(&[root, part, defines]).len(), 1);
}

/// Two files that a feature chooses between are one module in the place of the other: neither uses the other.
#[test]
fn of_two_files_of_one_module_each_knows_itself_alone() {
    let files: Files = [
        (
            "lib.rs",
            "#[cfg(feature = \"full\")] mod full; #[cfg(not(feature = \"full\"))] #[path = \"less.rs\"] mod full; \
             mod far; mod user;",
        ),
        ("far.rs", "pub struct Far; pub struct Near;"),
        (
            "full/mod.rs",
            "mod part; pub struct Own; pub use crate::far::Far as Given; \
             impl Own { pub fn new() -> Own { self::Own } fn part(_: part::Part) {} }",
        ),
        ("full/part.rs", "pub struct Part;"),
        (
            "less.rs",
            "pub struct Own; pub struct Given; impl Own { pub fn new(_: Given) -> Own { Own } }",
        ),
        ("user.rs", "use crate::full::Own; fn f() -> Own { Own::new() }"),
    ]
    .map(|(path, text)| (PathBuf::from(path), text.to_string()))
    .into();
    let arrows = Crate::read(&files, "lib.rs").arrows();
    let mut seen: Vec<(String, String)> = arrows
        .iter()
        .map(|arrow| {
            let shown = |path: &Path| path.display().to_string();
            (shown(&arrow.from), shown(&arrow.to))
        })
        .collect();
    seen.dedup();
    // Whoever stands outside uses whichever is chosen.
    let expected = [
        ("full/mod.rs", "far.rs"),
        ("full/mod.rs", "full/part.rs"),
        ("user.rs", "full/mod.rs"),
        ("user.rs", "less.rs"),
    ]
    .map(|(from, to)| (from.to_string(), to.to_string()));
    assert_eq!(seen, expected);
    assert!(imports::circles(&arrows).is_empty());
}

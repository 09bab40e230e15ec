//! A module without a fault is broken in one place at a time; exactly the expected problem has to be found there.

mod bundled;
mod chats;
mod checks;
mod good;
mod interface;
mod kit;
mod languages;
mod limits;
mod pattern;
mod pseudo;
mod reading;
mod said;
mod shares;
mod shipped;
mod situations;
mod structure;
mod surfaces;
mod words;
mod youngest;

use good::good;
use pseudo::Folder;

use crate::Problem;

pub const MODULE: &str = "static/modules/b0-fixture/module.toml";
pub const KK: &str = "static/modules/b0-fixture/kk.ftl";
pub const RU: &str = "static/modules/b0-fixture/ru.ftl";
pub const EN: &str = "static/modules/b0-fixture/en.ftl";
pub const PAGE: &str = "static/reading/r/page.toml";
pub const PAGE_EN: &str = "static/reading/r/en.ftl";
pub const CHECK: &str = "static/checks/b/check.toml";

/// A change to one file: every `old` becomes `new`.
pub struct Edit {
    pub file: &'static str,
    pub old: &'static str,
    pub new: &'static str,
}

pub fn edit(file: &'static str, old: &'static str, new: &'static str) -> Edit {
    Edit { file, old, new }
}

/// What has to be found: the file, a text that stands on the line, a text of the message.
pub type Expected = (&'static str, &'static str, &'static str);

/// Breaks the good library, reads it, and compares all that is found with what is expected.
pub fn check(edits: &[Edit], expected: &[Expected]) {
    let (folder, problems) = broken(edits);
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), expected.len(), "{shown:#?}");
    for (file, stands, what) in expected {
        let text = std::fs::read_to_string(folder.0.join(file)).unwrap();
        let line = text.lines().position(|line| line.contains(stands)).unwrap() + 1;
        let found = problems.iter().any(|problem| {
            problem.file == *file && problem.line == line && problem.to_string().contains(what)
        });
        assert!(found, "{file}:{line}: {what}\nis not among {shown:#?}");
    }
}

/// The folder of a broken library, and its problems.
pub fn broken(edits: &[Edit]) -> (Folder, Vec<Problem>) {
    let folder = good();
    for edit in edits {
        let path = folder.0.join(edit.file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            text.contains(edit.old),
            "{} has no {:?}",
            edit.file,
            edit.old
        );
        std::fs::write(path, text.replace(edit.old, edit.new)).unwrap();
    }
    let (_, problems) = said::read(&folder.0);
    (folder, problems)
}

/// The good library.
pub fn library() -> crate::Library {
    crate::read(&good().0).0
}

#[test]
fn the_good_library_has_no_fault() {
    check(&[], &[]);
}

/// Everything that has to be mended stands at a line that exists, and says how.
#[test]
fn nothing_stops_at_the_first_problem() {
    let (_folder, problems) = broken(&[
        edit(MODULE, "band = \"B\"", "band = \"D\""),
        edit(MODULE, "kind = \"girl\"", "kindd = \"girl\""),
        edit(KK, "title = ", "titel = "),
    ]);
    let files: Vec<&str> = problems
        .iter()
        .map(|problem| problem.file.as_str())
        .collect();
    assert!(
        files.contains(&MODULE) && files.contains(&KK),
        "{problems:#?}"
    );
    assert!(problems.len() >= 4);
    assert!(
        problems
            .iter()
            .all(|problem| problem.line > 0 && !problem.mend.is_empty())
    );
}

/// The app knows a module's band by its id.
#[test]
fn an_id_begins_with_its_bands_letter() {
    let (_folder, problems) = broken(&[edit(MODULE, "band = \"B\"", "band = \"C\"")]);
    let said = problems.iter().map(|problem| problem.what.clone());
    let said: Vec<String> = said.collect();
    let letter = said.iter().any(|what| what.contains("band's letter"));
    assert!(letter, "{said:#?}");
}

/// Whatever an author leaves out, the rest is read and nothing panics.
#[test]
fn any_line_may_be_missing() {
    let folder = good();
    for file in [MODULE, KK, CHECK] {
        let text = std::fs::read_to_string(folder.0.join(file)).unwrap();
        for without in (0..text.lines().count()).step_by(9) {
            let rest = text.lines().enumerate().filter(|(at, _)| *at != without);
            let rest: Vec<&str> = rest.map(|(_, line)| line).collect();
            std::fs::write(folder.0.join(file), rest.join("\n")).unwrap();
            let (library, _) = crate::read(&folder.0);
            assert!(super::bundles(&library).is_ok());
            assert!(super::report::write(&library, None).is_some());
        }
        std::fs::write(folder.0.join(file), text).unwrap();
    }
}

use std::path::Path;

use saqbol::curriculum::{Module, Words, read_bundle};
use saqbol::language::Pupil;

use super::{check, edit, pseudo};
use crate::{bundles, whole_index};

const LANGUAGES: &str = "static/languages.toml";

#[test]
fn a_language_says_what_its_texts_are_held_to() {
    check(
        &[edit(
            LANGUAGES,
            "sentence = { a = 7, b = 9,",
            "sentence = { a = 7, bb = 9,",
        )],
        &[
            (LANGUAGES, "bb = 9", "this table has no `b`"),
            (LANGUAGES, "bb = 9", "no field `bb`"),
        ],
    );
    check(
        &[edit(
            LANGUAGES,
            "formula = \"long-words\"",
            "formula = \"long-word\"",
        )],
        &[(
            LANGUAGES,
            "long-word\"",
            "use one of flesch-kincaid, flesch-russian, long-words",
        )],
    );
}

/// A class code on a board says a number: two languages with one would be taken for each other.
#[test]
fn two_languages_with_one_number() {
    check(
        &[edit(LANGUAGES, "digit_code = 3", "digit_code = 2")],
        &[(
            LANGUAGES,
            "# The languages",
            "ru and en have the same `code` or `digit_code`",
        )],
    );
}

/// A language is its files and its table: with both, everything is checked and compiled in it.
#[test]
fn a_fourth_language_is_files_and_a_table() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = pseudo::project(&project);
    let (library, problems) = super::said::read(&folder.0);
    let before = bundles(&library).unwrap().len();
    let errors = |problems: &[crate::Problem]| -> Vec<String> {
        let errors = problems.iter().filter(|problem| problem.is_error());
        errors.map(ToString::to_string).collect()
    };
    assert_eq!(errors(&problems), Vec::<String>::new());

    pseudo::add(&folder.0);
    let (library, problems) = super::said::read(&folder.0);
    // Whether words betray an answer (P3) is a matter of what people wrote, and these were made by a machine.
    let mut errors = errors(&problems);
    errors.retain(|error| !error.contains("right by habit"));
    assert_eq!(errors, Vec::<String>::new());
    let languages: Vec<_> = library.languages.iter().map(|l| l.code()).collect();
    assert_eq!(languages, ["kk", "ru", "en", "qps"]);

    let bundles = bundles(&library).unwrap();
    assert_eq!(bundles.len() * 3, before * 4);
    let bytes = |name: &str| {
        let mut all = bundles.iter();
        &all.find(|bundle| bundle.name == name).unwrap().bytes
    };
    let lang = library.languages.last().unwrap().lang;
    let (table, index) = whole_index(&bundles, "qps").unwrap();
    let say = Pupil::new(table, lang.plural());
    assert!(say.help_title().starts_with('⟦'), "{}", say.help_title());
    // Variables and plurals are kept.
    assert!(say.walk_screen(3, 2).contains('3'));
    assert!(
        index
            .help
            .iter()
            .all(|line| line.words.get("what").starts_with('⟦'))
    );
    for entry in &index.modules {
        assert!(entry.title.starts_with('⟦'), "{}", entry.title);
        let name = format!("module.{}.qps", entry.id);
        let (module, words): (Module, Words) = read_bundle(bytes(&name)).unwrap();
        for step in &module.steps {
            assert!(
                words.get(&step.id).contains('⟦'),
                "{} {}",
                module.id,
                step.id
            );
        }
    }
}

/// A language without its files is told what it lacks, all at once.
#[test]
fn a_language_without_files_is_told_which() {
    let folder = super::good();
    let list = folder.0.join(LANGUAGES);
    let text = std::fs::read_to_string(&list).unwrap() + pseudo::TABLE;
    std::fs::write(&list, text).unwrap();
    let (_, problems) = super::said::read(&folder.0);
    let mut files: Vec<&str> = problems.iter().map(|p| p.file.as_str()).collect();
    files.dedup();
    assert_eq!(
        files,
        [
            "static/checks/b/qps.ftl",
            "static/help/qps.ftl",
            "static/messages/adult/qps.ftl",
            "static/messages/pupil/qps.ftl",
            "static/modules/b0-fixture/module.toml",
            "static/modules/b0-fixture/qps.ftl",
            "static/reading/r/qps.ftl",
            "static/signs/qps.ftl",
        ],
        "{problems:#?}"
    );
}

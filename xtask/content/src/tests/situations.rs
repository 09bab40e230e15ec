//! Situations, their surfaces and countdowns: what authors get wrong is told with its line and how to mend it.

use super::{Edit, MODULE, broken};

const SITUATION: &str = r#"
[[step]]
id = "place"
kind = "situation"
part = "own"
surface = "group"
truth = "danger"
sign = "F2"
cue = "none"
offender = "known"
parts = [
  { id = "room", shows = "title" },
  { id = "where", face = "max" },
  { id = "tick", shows = "voice" },
]

"#;

/// The problems of the module's structure with such a step in it: line and text.
fn problems(step: &str) -> Vec<(String, String)> {
    let step: &'static str = Box::leak([step, "[quiz]"].concat().into_boxed_str());
    let (folder, problems) = broken(&[Edit {
        file: MODULE,
        old: "[quiz]",
        new: step,
    }]);
    let text = std::fs::read_to_string(folder.0.join(MODULE)).unwrap();
    let problems = problems.into_iter();
    // The module has one screen and one sign too many with it: that is for other rules.
    let of_step = problems.filter(|p| p.file == MODULE && p.line > 20);
    of_step
        .map(|problem| {
            let line = text.lines().nth(problem.line - 1).unwrap_or_default();
            (line.to_string(), problem.to_string())
        })
        .collect()
}

/// One change to the step, and one problem at the line where `stands` stands.
fn one(old: &str, new: &str, stands: &str, what: &str) {
    assert!(SITUATION.contains(old), "{old}");
    let found = problems(&SITUATION.replace(old, new));
    let [(line, problem)] = found.as_slice() else {
        panic!("{new}: {found:#?}");
    };
    assert!(
        line.contains(stands) && problem.contains(what),
        "{line}: {problem}"
    );
}

#[test]
fn a_good_one_is_read() {
    assert_eq!(problems(SITUATION), []);
    for whole in ["true", "false"] {
        let sign = format!("sign = \"F19\"\nwhole = {whole}");
        assert_eq!(problems(&SITUATION.replace("sign = \"F2\"", &sign)), []);
    }
    let safe = "truth = \"safe\"\nlooks_like = \"F2\"\nclose = true";
    let danger = "truth = \"danger\"\nsign = \"F2\"";
    assert_eq!(problems(&SITUATION.replace(danger, safe)), []);
}

#[test]
fn what_it_really_is() {
    let sign = "sign = \"F2\"";
    one(
        "\"danger\"",
        "\"sure\"",
        "truth",
        "use one of safe, unverified, danger",
    );
    one("sign = \"F2\"\n", "", "id = \"place\"", "has no `sign`");
    one(
        sign,
        "sign = \"F2\"\nlooks_like = \"F1\"",
        "looks_like",
        "keep `sign` alone",
    );
    one(
        sign,
        "sign = \"F2\"\nclose = true",
        "close",
        "where nothing is safe",
    );
    one(
        "truth = \"danger\"",
        "truth = \"unverified\"\nwhole = true",
        "whole",
        "where there is no danger",
    );
    // Secrecy, a picture, meeting alone, a threat: an author says whether anything but telling helps.
    one(sign, "sign = \"F19\"", "F19", "add `whole = true`");
}

#[test]
fn surfaces() {
    let (face, voice) = ("face = \"max\"", "shows = \"voice\"");
    one(
        "\"group\"",
        "\"forum\"",
        "forum",
        "use one of chat, group, feed",
    );
    one(
        face,
        "face = \"max\", from = \"dana\"",
        "where",
        "both `from` and `face` are set",
    );
    one(
        face,
        "from = \"me\"",
        "id = \"place\"",
        "nobody but the child itself",
    );
    one(
        face,
        "from = \"none\"",
        "where",
        "nobody of the cast is \"none\"",
    );
    one(voice, "shows = \"picture\"", "tick", "has no `art`");
    one(
        voice,
        "shows = \"picture\", art = \"gift\"",
        "tick",
        "write its folder and name",
    );
    one(
        voice,
        "shows = \"voice\", art = \"people/max\"",
        "tick",
        "where no picture is shown",
    );
    one(
        voice,
        "shows = \"voice\", at = [3, 4]",
        "tick",
        "nothing lies on a picture",
    );
    one(
        face,
        "face = \"ghost\"",
        "id = \"place\"",
        "there is no picture static/art/people/ghost.svg",
    );
}

#[test]
fn countdowns() {
    let timed = "kind = \"timed\"\nseconds = 20";
    let kind = "kind = \"situation\"";
    assert_eq!(problems(&SITUATION.replace(kind, timed)), []);
    one(
        kind,
        "kind = \"timed\"",
        "id = \"place\"",
        "has no `seconds`",
    );
    one(
        kind,
        "kind = \"timed\"\nseconds = 5",
        "seconds = 5",
        "use 10 to 60",
    );
}

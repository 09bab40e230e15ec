//! Situations, their surfaces and countdowns: what authors get wrong is told with its line and how to mend it.

use super::{MODULE, check, edit};

/// One change to the module's file, and one problem at the line where `stands` stands.
fn one(old: &'static str, new: &'static str, stands: &'static str, what: &'static str) {
    check(&[edit(MODULE, old, new)], &[(MODULE, stands, what)]);
}

#[test]
fn what_it_really_is() {
    one(
        "truth = \"safe\"",
        "truth = \"sure\"",
        "truth = \"sure\"",
        "use one of safe, unverified, danger",
    );
    one(
        "truth = \"danger\"\nsign = \"F2\"",
        "truth = \"danger\"",
        "id = \"hurry\"",
        "has no `sign`",
    );
    one(
        "truth = \"danger\"\nsign = \"F2\"",
        "truth = \"danger\"\nsign = \"F2\"\nlooks_like = \"F1\"",
        "looks_like = \"F1\"",
        "keep `sign` alone",
    );
    one(
        "truth = \"danger\"\nsign = \"F2\"",
        "truth = \"unverified\"\nsign = \"F2\"\nwhole = true",
        "whole = true",
        "`whole` stands where there is no danger",
    );
    one(
        "truth = \"danger\"\nsign = \"F2\"",
        "truth = \"danger\"\nsign = \"F2\"\nclose = true # here",
        "close = true # here",
        "`close` stands where nothing is safe",
    );
}

/// Secrecy, a picture, meeting alone and a threat: an author says whether anything but telling helps.
#[test]
fn a_danger_says_whether_checking_is_half_of_it() {
    let danger = "truth = \"danger\"\nsign = \"F2\"";
    one(
        danger,
        "truth = \"danger\"\nsign = \"F19\"",
        "sign = \"F19\"",
        "add `whole = true`",
    );
    for said in ["true", "false"] {
        let new: &'static str = match said {
            "true" => "truth = \"danger\"\nsign = \"F19\"\nwhole = true",
            _ => "truth = \"danger\"\nsign = \"F19\"\nwhole = false",
        };
        check(&[edit(MODULE, danger, new)], &[]);
    }
}

#[test]
fn surfaces() {
    one(
        "surface = \"group\"",
        "surface = \"forum\"",
        "forum",
        "use one of chat, group, feed",
    );
    one(
        "{ id = \"where\", face = \"teen\" }",
        "{ id = \"where\", face = \"teen\", from = \"dana\" }",
        "id = \"where\"",
        "both `from` and `face` are set",
    );
    one(
        "{ id = \"now\", from = \"max\" }",
        "{ id = \"now\", from = \"me\" }",
        "id = \"hurry\"",
        "nobody but the child itself",
    );
    one(
        "{ id = \"now\", from = \"max\" }",
        "{ id = \"now\", from = \"nobody\" }",
        "id = \"now\"",
        "nobody of the cast is \"nobody\"",
    );
    one(
        "{ id = \"tick\", shows = \"voice\" }",
        "{ id = \"tick\", shows = \"picture\" }",
        "id = \"tick\"",
        "has no `art`",
    );
    one(
        "{ id = \"tick\", shows = \"voice\" }",
        "{ id = \"tick\", shows = \"picture\", art = \"gift\" }",
        "id = \"tick\"",
        "write its folder and name",
    );
    one(
        "{ id = \"tick\", shows = \"voice\" }",
        "{ id = \"tick\", shows = \"voice\", at = [3, 4] }",
        "id = \"tick\"",
        "nothing lies on a picture",
    );
    // A picture that is not drawn is a warning, as everywhere.
    one(
        "{ id = \"where\", face = \"teen\" }",
        "{ id = \"where\", face = \"ghost\" }",
        "id = \"place\"",
        "there is no picture static/art/people/ghost.svg",
    );
}

#[test]
fn countdowns() {
    one("seconds = 20", "seconds = 5", "seconds = 5", "use 10 to 60");
    one("seconds = 20\n", "", "id = \"hurry\"", "has no `seconds`");
}

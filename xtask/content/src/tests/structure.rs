use super::{MODULE, broken, check, edit};
use crate::Problem;

/// One change to the module's file, and one problem at the line where `stands` stands.
fn one(old: &'static str, new: &'static str, stands: &'static str, what: &'static str) {
    check(&[edit(MODULE, old, new)], &[(MODULE, stands, what)]);
}

#[test]
fn syntax_and_fields() {
    one(
        "version = 1",
        "version = 1\nversoin = 2",
        "versoin",
        "has no field `versoin`",
    );
    one(
        "version = 1",
        "version = \"1\"",
        "version",
        "not a whole number",
    );
    one(
        "band = \"B\"",
        "band = \"D\"",
        "band",
        "`band = \"D\"` is not known",
    );
    one(
        "least = 2",
        "leest = 2\nleast = 2",
        "leest",
        "this step has no field `leest`",
    );
    one(
        "mood = \"hello\"",
        "mood = \"angry\"",
        "angry",
        "saq has no mood",
    );
    one(
        "who = \"saq\"\n",
        "who = \"dana\"\n",
        "mood",
        "dana has no mood \"hello\"",
    );
    one(
        "who = \"saq\"\n",
        "",
        "mood",
        "nobody is there to have this mood",
    );
    one(
        "who = \"saq\"\nmood = \"hello\"",
        "who = \"ana\"",
        "who = \"ana\"",
        "nobody of the cast is \"ana\"",
    );
    one(
        "rehearses = \"leave\"",
        "rehearses = \"go\"",
        "\"go\"",
        "is not known",
    );
    one(
        "skin = \"game\"",
        "skin = \"phone\"",
        "phone",
        "use one of game, messenger",
    );
    one(
        "least = 2",
        "least = 3",
        "id = \"team\"",
        "3 roles are asked for and 2 are on offer",
    );
}

#[test]
fn a_line_that_is_no_toml() {
    one("version = 1", "version 1", "version 1", "this is not TOML");
}

#[test]
fn ids() {
    one(
        "id = \"b0-fixture\"",
        "id = \"b0\"",
        "id = \"b0\"",
        "is not the folder's name",
    );
    one(
        "{ id = \"later\" }",
        "{ id = \"no\" }",
        "id = \"no\" }]",
        "the id \"no\" stands twice",
    );
    one(
        "{ id = \"later\" }",
        "{ id = \"Later\" }",
        "Later",
        "is no id",
    );
    one(
        "{ id = \"later\" }",
        "{ id = \"no-why\" }",
        "no-why",
        "is no id",
    );
    one(
        "cards = [\"stop\", \"keep\", \"tell\"]",
        "cards = [\"stop\", \"keep\", \"tell\", \"stop\"]",
        "\"stop\"",
        "stands twice",
    );
}

#[test]
fn a_look_is_one_that_is_drawn() {
    one(
        "kind = \"build\"\n",
        "kind = \"build\"\nlook = \"ches\"\n",
        "look = \"ches\"",
        "use one of chest, boxes, voices, cover, body, world, knocks",
    );
}

#[test]
fn what_is_judged() {
    one(
        "id = \"m1\", from = \"max\", sign = \"F4\"",
        "id = \"m1\", from = \"max\", sign = \"F4\", looks_like = \"F2\"",
        "\"m1\"",
        "both `sign` and `looks_like`",
    );
    one(
        "id = \"m1\", from = \"max\", sign = \"F4\"",
        "id = \"m1\", from = \"max\", sign = \"F44\"",
        "\"m1\"",
        "no warning sign \"F44\"",
    );
    one(
        "{ id = \"m2\", from = \"dana\" }",
        "{ id = \"m2\", from = \"dana\", close = true }",
        "\"m2\"",
        "`close` stands without",
    );
    one(
        "place = \"risky\", sign",
        "place = \"fine\", sign",
        "\"bait\"",
        "belongs to a place without alarm",
    );
    one(
        "place = \"fine\", looks_like",
        "place = \"risky\", looks_like",
        "\"gift\"",
        "belongs to a place with alarm",
    );
    one(
        "{ id = \"risky\", alarm = true }",
        "{ id = \"risky\" }",
        "id = \"sort\"",
        "do not part risky from safe",
    );
    one(
        "{ id = \"no\", right = true, alarm = true }, { id = \"yes\" }",
        "{ id = \"no\", alarm = true }, { id = \"yes\" }",
        "id = \"model\"",
        "no option is right",
    );
    one(
        "{ id = \"no\", right = true, alarm = true }, { id = \"yes\" }",
        "{ id = \"no\", right = true }, { id = \"yes\", alarm = true }",
        "id = \"no\", right = true }",
        "does not treat the sign F2 as risky",
    );
    one(
        "{ id = \"yes\" }, { id = \"later\" }",
        "{ id = \"yes\", alarm = true }, { id = \"later\", alarm = true }",
        "id = \"model\"",
        "every answer says that this is risky",
    );
    one(
        "id = \"y\", to = \"a2\"",
        "id = \"y\", to = \"a2\", alarm = true",
        "id = \"y\", to = \"a2\"",
        "an `alarm` stands where nothing is judged",
    );
}

#[test]
fn sources_signs_and_pictures() {
    one(
        "behaviour = [\"wanted\"]",
        "behaviour = [\"nobody-1999\"]",
        "behaviour",
        "no source \"nobody-1999\"",
    );
    one(
        "signs = [\"F2\", \"F4\"]",
        "signs = [\"F2\", \"F4\", \"F9\"]",
        "signs",
        "F9 is named in `signs` but judged only 0 times",
    );
    one(
        "art = \"dana\"",
        "art = \"nobody\"",
        "[cast.dana]",
        "there is no picture static/art/people/nobody.svg",
    );
    one(
        "kind = \"say\"\npart = \"hook\"",
        "kind = \"talk\"\nminutes = 1\npart = \"hook\"",
        "[cast.max]",
        "would sit at the desk of `hook`",
    );
    // A lesson for learners, which has a badge, has a scene to stand for it.
    let badge = edit(
        MODULE,
        "signs = [\"F2\", \"F4\"]",
        "badge = \"hook\"\nsigns = [\"F2\", \"F4\"]",
    );
    let (_folder, problems) = broken(&[badge]);
    let bare = |problem: &Problem| problem.to_string().contains("no screen has a picture");
    assert_eq!(problems.iter().filter(|problem| bare(problem)).count(), 1);
    check(
        &[edit(MODULE, "[chain]", "[chian]")],
        &[
            (MODULE, "id = \"b0", "there is no [chain]"),
            (MODULE, "[chian]", "has no field `chian`"),
        ],
    );
}

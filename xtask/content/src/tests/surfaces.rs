//! The kinds of step that are a thing to handle: their fixtures, broken in one place at a time.

use std::path::Path;

use super::good::good;
use crate::files::Source;
use crate::problem::Problems;
use crate::read::module;

/// One change to the fixture of a kind, and one problem at the line where `stands` stands.
fn one(kind: &str, old: &str, new: &str, stands: &str, what: &str) {
    let name = format!("b-{kind}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let fixture = root.join(format!("tests/fixtures/modules/{name}/module.toml"));
    let text = std::fs::read_to_string(fixture).unwrap();
    assert!(text.contains(old), "{name} has no {old:?}");
    let folder = good();
    std::fs::write(folder.0.join("module.toml"), text.replacen(old, new, 1)).unwrap();
    let problems = Problems::default();
    let source = Source::read(&folder.0, "module.toml", &problems).unwrap();
    module::read(&source, &name, &problems);
    let found = problems.into_sorted();
    super::said::note(&found);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{shown:#?}");
    let line = source.text.lines().position(|line| line.contains(stands));
    assert_eq!(found[0].line, line.unwrap() + 1, "{shown:#?}");
    assert!(shown[0].contains(what), "{shown:#?}");
}

#[test]
fn a_board() {
    let one = |old, new, stands, what| one("board", old, new, stands, what);
    one(
        "with = [\"coach\"]",
        "with = [\"aunt\", \"coach\"]",
        "aunt",
        "no way \"aunt\"",
    );
    one(
        ", with = [\"sister\"]",
        "",
        "\"allowed\"",
        "nobody can check this clue",
    );
    one(
        "with = [\"sister\"]",
        "with = [\"himself\", \"coach\", \"sister\", \"mate\"]",
        "\"allowed\"",
        "every way checks this clue",
    );
    one(
        "look = \"voice\"",
        "look = \"film\"",
        "film",
        "use one of card, letter, photo, voice",
    );
    one(
        ", found = \"open\"",
        "",
        "\"letter\"",
        "this clue has no `found`",
    );
}

#[test]
fn a_map() {
    let one = |old, new, stands, what| one("map", old, new, stands, what);
    one(
        "at = [14, 78]",
        "at = [14, 178]",
        "178",
        "this has no place",
    );
    one("at = [52, 56]\n", "", "id = \"ride\"", "this has no place");
    one(
        "[{ id = \"walk\", right = true, alarm = true }, { id = \"go\" }]",
        "[{ id = \"walk\", right = true, alarm = true }]",
        "id = \"ride\"",
        "`options` has fewer than two entries",
    );
    one(
        "art = \"park\", ",
        "",
        "id = \"park\"",
        "this place has no `art`",
    );
    one(
        "several = true",
        "severel = true",
        "severel",
        "no field `severel`",
    );
}

#[test]
fn a_phone() {
    let one = |old, new, stands, what| one("phone", old, new, stands, what);
    one(
        "now = \"off\"",
        "now = \"of\"",
        "now = \"of\"",
        "no option \"of\"",
    );
    one(
        "{ id = \"ask\", right = true }",
        "{ id = \"ask\" }",
        "id = \"groups\"",
        "no option is right",
    );
    let text = "now = \"all\"\noptions = [{ id = \"all\" }, { id = \"ask\", right = true }]";
    one(
        text,
        "now = \"all\"\noptions = [{ id = \"all\" }]",
        "id = \"groups\"",
        "fewer than two",
    );
}

#[test]
fn a_timeline() {
    let one = |old, new, stands, what| one("timeline", old, new, stands, what);
    one(
        "flag = \"praise\"",
        "flag = \"prize\"",
        "prize",
        "no flag \"prize\"",
    );
    one(
        "flag = \"praise\"\n",
        "",
        "id = \"tuesday\"",
        "this moment has no `flag`",
    );
    one(
        "id = \"told\"",
        "id = \"told\"\nflag = \"hurry\"",
        "flag = \"hurry\"",
        "where there is no warning sign",
    );
    one(
        "from = \"rus\"",
        "from = \"max\"",
        "max",
        "nobody of the cast is \"max\"",
    );
}

#[test]
fn doors() {
    let one = |old, new, stands, what| one("doors", old, new, stands, what);
    one(
        "opens = \"doubts\"",
        "opens = \"helps\"",
        "id = \"one\"",
        "helps at once",
    );
    one(
        "opens = \"helps\"",
        "opens = \"angry\"",
        "id = \"one\"",
        "nobody helps behind any door",
    );
    one(
        "opens = \"helps\"",
        "opens = \"helps\", again = true",
        "opens = \"helps\", again",
        "nobody needs to be told twice",
    );
    one(
        "face = \"ata\", ",
        "",
        "id = \"grandad\"",
        "this door has no `face`",
    );
}

/// Whoever is not heard at one door needs another one.
#[test]
fn a_corridor_has_three_doors() {
    let two = "  { id = \"coach\", face = \"coach\", opens = \"doubts\" },\n  { id = \"grandad\", face = \"ata\", opens = \"angry\" },\n";
    one("doors", two, "", "id = \"one\"", "fewer than three doors");
}

#[test]
fn a_lens() {
    let one = |old, new, stands, what| one("lens", old, new, stands, what);
    one(
        "{ id = \"head\" }",
        "{ id = \"head\", real = true }",
        "id = \"head\"",
        "where nothing is judged",
    );
    one(
        "paper = \"advert\"",
        "paper = \"poster\"",
        "poster",
        "use one of advert, contract, letter",
    );
    one(
        "id = \"fee\", sign = \"F20\"",
        "id = \"fee\", sign = \"F90\"",
        "F90",
        "no warning sign \"F90\"",
    );
}

#[test]
fn things_to_touch() {
    let one = |old, new, stands, what| one("touch", old, new, stands, what);
    one(
        "id = \"floor\", at = [15, 86]",
        "id = \"floor\"",
        "id = \"floor\"",
        "this has no place",
    );
    one(
        "id = \"plain\"",
        "id = \"plain\", at = [1, 2]",
        "id = \"plain\"",
        "where there is no picture",
    );
    one(
        "art = \"things/lock\"",
        "art = \"lock\"",
        "art = \"lock\"",
        "is no picture",
    );
    one(
        "{ id = \"plain\" },",
        "{ id = \"plain\" }, { id = \"c\" }, { id = \"d\" }, { id = \"e\" }, { id = \"f\" }, { id = \"g\" }, { id = \"h\" },",
        "id = \"two\"",
        "9 things to touch",
    );
}

/// A look is one of a few, pictures are named by their folder, and a world has a scene.
#[test]
fn looks_and_small_pictures() {
    one(
        "choice",
        "look = \"voices\"",
        "look = \"voice\"",
        "look = \"voice\"",
        "use one of chest, boxes",
    );
    one(
        "choice",
        "art = \"things/keys\"",
        "art = \"keys\"",
        "art = \"keys\"",
        "is no picture",
    );
    one(
        "sort",
        "art = \"things/dombra\"",
        "art = \"toys/dombra\"",
        "toys",
        "is no picture",
    );
    one(
        "chat",
        "art = \"things/door\" },\n  { id = \"ask\"",
        "art = \"door\" },\n  { id = \"ask\"",
        "art = \"door\"",
        "is no picture",
    );
    one(
        "chat",
        "picture = \"b2-arena\"\n",
        "",
        "id = \"two\"",
        "no `picture`",
    );
    one(
        "chat",
        "picture = \"b2-arena\"\n",
        "picture = \"b2-arena\"\ninbox = true\n",
        "id = \"two\"",
        "a world has no chats",
    );
    one(
        "map",
        "{ id = \"go\" }",
        "{ id = \"go\", art = \"things/bus\" }",
        "things/bus",
        "no field `art`",
    );
}

//! The lesson pattern: the good module is brought onto it (its quiz asks for situations), then broken in one place at a time.

use std::fmt::Write as _;

use super::{KK, MODULE, good::good, pseudo::Folder};
use crate::files::Source;
use crate::problem::{Problem, Problems};
use crate::read::module;

/// What ten situations of a quiz really are: four safe, two unverified, four dangers.
const SORTS: [&str; 10] = [
    "safe",
    "danger",
    "unverified",
    "safe",
    "danger",
    "safe",
    "danger",
    "unverified",
    "safe",
    "danger",
];

/// The quiz of a module on the pattern.
fn quiz() -> String {
    let mut out = String::from("[quiz]\nshow = 5\n");
    for (n, sort) in SORTS.iter().enumerate() {
        let sign = match *sort {
            "safe" => "looks_like = \"F4\"\nclose = true",
            _ => "sign = \"F4\"",
        };
        let offender = match *sort {
            "danger" => "\noffender = \"known\"",
            _ => "",
        };
        let _ = write!(
            out,
            "\n[[quiz.item]]\nid = \"q{n}\"\nkind = \"situation\"\nsurface = \"chat\"\ntruth = \"{sort}\"\n{sign}{offender}\ncue = \"adult-knows\"\nparts = [{{ id = \"say\", from = \"dana\" }}]\n"
        );
    }
    out.push('\n');
    out
}

/// The good library with its module on the pattern, after some changes to the module's file.
fn on_pattern(edits: &[(&str, &str)]) -> Folder {
    let folder = good();
    let path = folder.0.join(MODULE);
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("[quiz]").unwrap();
    let (_, after) = rest.split_once("[[booster]]").unwrap();
    let mut text = [before, &quiz(), "[[booster]]", after].concat();
    for (old, new) in edits {
        assert!(text.contains(old), "{old:?} is not in the module");
        text = text.replacen(old, new, 1);
    }
    std::fs::write(&path, text).unwrap();
    reword(&folder);
    folder
}

/// Says something else in the Kazakh words.
fn say(folder: &Folder, old: &str, new: &str) {
    let path = folder.0.join(KK);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{old:?} is not in the words");
    std::fs::write(&path, text.replace(old, new)).unwrap();
}

/// Gives every key words that no other has, long enough to be sentences.
fn reword(folder: &Folder) {
    let problems = Problems::default();
    let source = Source::read(&folder.0, MODULE, &problems).unwrap();
    let draft = module::read(&source, "b0-fixture", &problems).unwrap();
    let keys: Vec<String> = crate::lesson::keys::of_module(&draft.module)
        .into_iter()
        .map(|key| key.key)
        .filter(|key| !key.starts_with("who-") && key != "title.joke")
        .collect();
    for lang in ["kk", "ru", "en"] {
        let mut text = String::new();
        for message in keys.iter().filter(|key| !key.contains('.')) {
            let _ = writeln!(text, "{message} = {}", words(lang, message));
            let within = [message.as_str(), "."].concat();
            for key in keys.iter().filter(|key| key.starts_with(&within)) {
                let own = key.strip_prefix(&within).unwrap();
                if matches!(own, "title" | "picture") {
                    continue;
                }
                let _ = writeln!(text, "    .{own} = {}", words(lang, key));
            }
        }
        for (id, name) in [("dana", "Дана"), ("max", "Максат")] {
            let _ = writeln!(text, "who-{id} = {name}");
        }
        let file = format!("static/modules/b0-fixture/{lang}.ftl");
        std::fs::write(folder.0.join(file), text).unwrap();
    }
}

/// Five words; the second and third are the key's own.
fn words(lang: &str, key: &str) -> String {
    let own = key.replace(['.', '-'], "");
    match lang {
        "en" => format!("So {own} it is."),
        _ => format!("Ал {own} бұл сөз."),
    }
}

/// Its problems that are about the pattern.
fn problems(edits: &[(&str, &str)]) -> Vec<Problem> {
    of(&on_pattern(edits))
}

fn of(folder: &Folder) -> Vec<Problem> {
    let (_, problems) = super::said::read(&folder.0);
    let about = |problem: &Problem| {
        let text = problem.to_string();
        let named = |p: &str| text.contains(&format!("({p})"));
        (1..=14).any(|n| named(&format!("P{n}")))
            || text.contains("mix")
            || text.contains("whether the cue")
    };
    problems.into_iter().filter(about).collect()
}

/// One change, and one error at the line where `stands` stands.
fn one(old: &str, new: &str, stands: &str, what: &str) {
    let folder = on_pattern(&[(old, new)]);
    let found = of(&folder);
    let text = std::fs::read_to_string(folder.0.join(MODULE)).unwrap();
    let [problem] = found.as_slice() else {
        panic!("{new}: {found:#?}");
    };
    let line = text.lines().nth(problem.line - 1).unwrap();
    assert!(problem.is_error(), "{problem}");
    assert!(
        line.contains(stands) && problem.to_string().contains(what),
        "{line}: {problem}"
    );
}

const Q1: &str = "sign = \"F4\"\noffender = \"known\"\ncue = \"adult-knows\"";

#[test]
fn a_good_one_is_on_the_pattern() {
    assert_eq!(problems(&[]), []);
}

/// A module that is not on the pattern has one warning a rule, with how many there are.
#[test]
fn a_module_of_before_is_only_warned() {
    let (_folder, problems) =
        super::broken(&[super::edit(MODULE, "with = \"dana\"", "with = \"max\"")]);
    let [problem] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    let text = problem.to_string();
    assert!(
        !problem.is_error() && text.ends_with("(warning ways-out)"),
        "{text}"
    );
    assert!(text.contains("(the first of 17)"), "{text}");
}

#[test]
fn telling_is_never_a_mistake() {
    let yes = "{ id = \"yes\", to = \"b1\", right = false }";
    for does in ["tell", "ask", "leave", "block", "check"] {
        let marked = format!("{{ id = \"yes\", to = \"b1\", right = false, does = \"{does}\" }}");
        one(yes, &marked, "id = \"yes\"", "is marked as a mistake (P1)");
    }
    for does in ["answer", "confront", "support"] {
        let fine = format!("{{ id = \"yes\", to = \"b1\", right = false, does = \"{does}\" }}");
        assert_eq!(problems(&[(yes, &fine)]), [], "{does}");
    }
    // On something safe an alarm is a false one, and whoever leaves has not raised one.
    let safe = "sign = \"F2\"\nchoices = [\n  { id = \"no\", to = \"a1\", right = true, alarm = true, rehearses = \"refuse\" },";
    let foil = |leaves: &str| {
        let first = "looks_like = \"F2\"\nclose = true\nchoices = [\n";
        format!(
            "{first}  {{ id = \"fine\", to = \"a1\", right = true, rehearses = \"refuse\" }},\n  {{ id = \"no\", to = \"a1\", {leaves}rehearses = \"leave\" }},"
        )
    };
    let yes_alarm = "{ id = \"yes\", to = \"b1\", right = false, alarm = true }";
    let of = |leaves: &str| problems(&[(safe, &foil(leaves)), (yes, yes_alarm)]);
    assert_eq!(of(""), []);
    let marked = of("alarm = true, ");
    assert_eq!(marked.len(), 1, "{marked:#?}");
    assert!(
        marked[0]
            .what
            .contains("`chat-s.no` does \"leave\" and is marked")
    );
}

#[test]
fn what_sounds_like_telling_says_what_it_does() {
    let folder = on_pattern(&[]);
    say(&folder, "Ал chatsyes бұл сөз.", "Апама бәрін айтамын.");
    let found = of(&folder);
    let [problem] = found.as_slice() else {
        panic!("{found:#?}");
    };
    let what = "`chat-s.yes` is marked as a mistake and sounds like \"tell\" in kk (P1)";
    assert!(problem.is_error() && problem.what == what, "{problem}");
}

#[test]
fn nobody_is_praised_for_confronting() {
    let found = problems(&[(
        "alarm = true, rehearses = \"refuse\" },",
        "alarm = true, does = \"confront\" },",
    )]);
    let texts: Vec<&str> = found.iter().map(|problem| problem.what.as_str()).collect();
    // And who confronts has not refused.
    assert_eq!(texts.len(), 2, "{texts:#?}");
    assert!(texts.contains(&"`chat-s.no` confronts somebody and is right (P10)"));
}

#[test]
fn shares_of_situations() {
    let safe = "truth = \"safe\"\nlooks_like = \"F4\"\nclose = true";
    let danger = "truth = \"danger\"\noffender = \"known\"\nsign = \"F4\"";
    let found = problems(&[(safe, danger), (safe, danger)]);
    let texts: Vec<&str> = found.iter().map(|problem| problem.what.as_str()).collect();
    assert!(
        texts.contains(&"2 of the module's 10 situations are safe (P2)")
            && texts.contains(&"6 of the module's 10 situations are danger (P2)"),
        "{texts:#?}"
    );
    // The band has the same shares: it has no other module.
    assert_eq!(texts.len(), 4, "{texts:#?}");
}

#[test]
fn cues_are_said() {
    one(
        Q1,
        "sign = \"F4\"\noffender = \"known\"",
        "id = \"q1\"",
        "does not say which reassuring cue it carries (P4)",
    );
    one(
        "kind = \"say\"\n",
        "kind = \"say\"\ncue = \"official\"\n",
        "id = \"hook\"",
        "nobody can tell whether the cue",
    );
    // What is not judged says itself whether it is true; here the band would have a cue that is never false.
    let open = "kind = \"say\"\ncue = \"official\"\ncue_is = \"open\"\n";
    assert_eq!(problems(&[("kind = \"say\"\n", open)]), []);
}

#[test]
fn no_cue_is_a_password_for_safe() {
    // Four true ones stand against six others; without those it is a password.
    let mut edits = vec![(Q1, "sign = \"F4\"\noffender = \"known\"\ncue = \"none\""); 4];
    edits.extend(
        [(
            "sign = \"F4\"\ncue = \"adult-knows\"",
            "sign = \"F4\"\ncue = \"none\"",
        ); 2],
    );
    let found = problems(&edits);
    let [problem] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(problem.is_error(), "{problem}");
    assert!(
        problem
            .what
            .contains("the cue \"adult-knows\" is true 4 times, false 0 and open 0 (P4)"),
        "{problem}"
    );
    // One open claim is a third of three, not of four.
    assert_eq!(problems(edits.get(..5).unwrap()).len(), 1);
    assert_eq!(problems(edits.get(..4).unwrap()), []);
}

#[test]
fn cues_are_well_formed() {
    let said = |new: &str| {
        let (_, problems) = super::said::read(&on_pattern(&[(Q1, new)]).0);
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        all.join("\n")
    };
    let known = "sign = \"F4\"\noffender = \"known\"\n";
    for (cue, what) in [
        ("cue = \"adult-nose\"", "use one of adult-knows"),
        (
            "cue = [\"none\", \"proof\"]",
            "\"none\" stands beside other cues",
        ),
        ("cue_is = \"true\"", "`cue_is` stands without `cue`"),
    ] {
        let all = said(&[known, cue].concat());
        assert!(all.contains(what), "{what} is not among {all}");
    }
    assert_eq!(
        problems(&[(Q1, &[known, "cue = [\"proof\", \"official\"]"].concat())]),
        []
    );
}

#[test]
fn offenders_are_known_mostly() {
    one(
        "kind = \"older-teen\"\noffender = \"known\"",
        "kind = \"older-teen\"",
        "[cast.max]",
        "the offender \"max\" has no kind (P10)",
    );
    one(
        Q1,
        "sign = \"F4\"\ncue = \"adult-knows\"",
        "id = \"q1\"",
        "the danger in \"q1\" comes from nobody (P10)",
    );
    let unknown = "sign = \"F4\"\noffender = \"unknown\"\ncue = \"adult-knows\"";
    let found = problems(&[(Q1, unknown); 3]);
    let [problem] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(
        problem
            .what
            .contains("times somebody unknown presses (P10)"),
        "{problem}"
    );
    // Nor are they mostly others of the same age.
    let peer = "sign = \"F4\"\noffender = \"peer\"\ncue = \"adult-knows\"";
    let cast = "kind = \"older-teen\"\noffender = ";
    let max = ([cast, "\"known\""].concat(), [cast, "\"peer\""].concat());
    let all = [(Q1, peer), (Q1, peer), (Q1, peer), (Q1, peer)];
    let found = problems(&[&all[..], &[(&max.0[..], &max.1[..])]].concat());
    let told = |problem: &Problem| {
        let what = "times somebody whom the child knows presses (P10)";
        problem.what.contains("0 of ") && problem.what.contains(what)
    };
    assert!(found.iter().any(told), "{found:#?}");
}

/// Max is the offender: where he speaks, one can check and leave.
#[test]
fn there_is_a_way_out() {
    let node = "[[step.node]]\nid = \"a2\"\n";
    let spoken = "[[step.node]]\nid = \"a2\"\nfrom = \"max\"\n";
    let choices = "choices = [{ id = \"x\", to = \"a3\" }, { id = \"y\", to = \"a3\" }]";
    let with = |does: [&str; 2]| {
        let [x, y] = does;
        let new = format!(
            "choices = [{{ id = \"x\", to = \"a3\", does = \"{x}\" }}, {{ id = \"y\", to = \"a3\", does = \"{y}\" }}]"
        );
        let found = problems(&[(node, spoken), (choices, &new)]);
        let texts = found.iter().map(|problem| problem.what.clone());
        texts.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(with(["tell", "answer"]), "");
    assert_eq!(with(["check", "block"]), "");
    assert!(with(["check", "refuse"]).ends_with("no choice leaves (P5)"));
    assert!(with(["leave", "answer"]).ends_with("no choice checks (P5)"));
    // Somebody may be unproven in one place only.
    let alone = "[[step.node]]\nid = \"a2\"\nunproven = true\n";
    assert_eq!(problems(&[(node, alone)]).len(), 2);
}

#[test]
fn everybody_rehearses() {
    let refuses = "choices = [{ id = \"x\", to = \"b2\", rehearses = \"refuse\" }, { id = \"y\", to = \"b2\", rehearses = \"refuse\" }]";
    for other in [
        refuses.replacen(", rehearses = \"refuse\"", "", 1),
        refuses.replacen(", rehearses = \"refuse\"", ", does = \"support\"", 1),
    ] {
        one(
            refuses,
            &other,
            "id = \"chat\"",
            "refuses or leaves 1 times (P6): s.yes b1.x",
        );
    }
    one(
        "rehearses = \"tell\"\n",
        "",
        "id = \"chat\"",
        "never tells, and no screen does (P6)",
    );
    // What is only felt, and taken back, ends no route.
    let yes = "{ id = \"yes\", to = \"b1\", right = false },\n]\n";
    let felt = "{ id = \"yes\", to = \"b1\", right = false },\n  { id = \"send\", to = \"felt\", right = false, rewind = true },\n]\n[[step.node]]\nid = \"felt\"\n";
    assert_eq!(problems(&[(yes, felt)]), []);
}

#[test]
fn whoever_is_named_was_met() {
    let node = "[[step.node]]\nid = \"a3\"\n";
    let names = "[[step.node]]\nid = \"a3\"\nnames = [\"debt\"]\n";
    let what = "`chat-a3` speaks of \"debt\", whom or which a way to it has not met (P13)";
    one(node, names, "id = \"a3\"", what);
    // It may be introduced on the way, on every way, or on a screen before.
    let a1 = "[[step.node]]\nid = \"a1\"\n";
    let told = "[[step.node]]\nid = \"a1\"\nintroduces = [\"debt\"]\n";
    assert_eq!(problems(&[(node, names), (a1, told)]), []);
    let hook = "kind = \"say\"\nintroduces = [\"debt\"]\n";
    assert_eq!(problems(&[(node, names), ("kind = \"say\"\n", hook)]), []);
    let own = "[[step.node]]\nid = \"a3\"\nnames = [\"debt\"]\nintroduces = [\"debt\"]\n";
    assert_eq!(problems(&[(node, own)]), []);
    // On the other branch only: whoever comes to the common ending may not have met it.
    let end = "[[step.node]]\nid = \"end-c\"\n";
    let ending = "[[step.node]]\nid = \"end-c\"\nnames = [\"debt\"]\n";
    assert_eq!(problems(&[(end, ending), (a1, told)]).len(), 1);
    let b1 = "[[step.node]]\nid = \"b1\"\n";
    let b1_told = "[[step.node]]\nid = \"b1\"\nintroduces = [\"debt\"]\n";
    assert_eq!(problems(&[(end, ending), (a1, told), (b1, b1_told)]), []);
    // After the story only what all its routes have met.
    let after = (
        "kind = \"match\"\n",
        "kind = \"match\"\nnames = [\"debt\"]\n",
    );
    assert_eq!(problems(&[(a1, told), after]).len(), 1);
    assert_eq!(problems(&[(a1, told), (b1, b1_told), after]), []);
}

/// A name in the words is found whatever its ending; it may be read wrongly, so it is only a warning.
#[test]
fn names_in_the_words() {
    let spot = ("from = \"max\", ", "from = \"dana\", ");
    let folder = on_pattern(&[spot, spot]);
    say(&folder, "Ал chata3 бұл сөз.", "Ал Максатқа бәрін айттым.");
    let found = of(&folder);
    let [problem] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(
        !problem.is_error() && problem.code == "unmet-chat-a3-max",
        "{problem}"
    );
}

#[test]
fn reasons_have_no_tune() {
    let folder = on_pattern(&[]);
    let answers = (0..10).flat_map(|n| ["fine", "stop"].map(|answer| format!("q{n}{answer}why")));
    for own in answers {
        let said = format!("Ал {own} бұл сөз.");
        say(
            &folder,
            &said,
            &format!("Сен абайсың, бірақ {own} бұл сөз."),
        );
    }
    let found = of(&folder);
    let [problem] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(problem.is_error() && problem.what.contains("reasons begin “сен абайсың …” (P14)"));
}

#[test]
fn one_ending_in_one_question() {
    let folder = on_pattern(&[]);
    say(&folder, "Ал chata1x бұл сөз.", "Мен онда бармаймын!");
    assert_eq!(of(&folder), []);
    say(&folder, "Ал chata1y бұл сөз.", "Бүгін үйге барам.");
    let found = of(&folder);
    let [problem] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(problem.is_error() && problem.what.contains("mix “бармаймын” and “барам”"));
}

#[test]
fn orders_that_matter() {
    let matters = "before = [[\"stop\", \"tell\"]]\n";
    let said = |before: &str| {
        let folder = on_pattern(&[(matters, &format!("before = {before}\n"))]);
        let (_, problems) = super::said::read(&folder.0);
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        all.join("\n")
    };
    assert!(!said("[[\"stop\", \"tell\"]]").contains("(P1)"));
    assert!(said("[[\"stop\", \"go\"]]").contains("there is no card \"go\""));
    assert!(said("[[\"tell\", \"stop\"]]").contains("is written after it"));
    assert!(said("[\"stop\"]").contains("a pair in [ ]"));
    assert!(said("[]").contains("no order of these cards matters"));
    one(
        matters,
        "",
        "id = \"order\"",
        "does not say which orders matter (P1)",
    );
}

/// Two modules whose right answers all speak of a grown-up: who has read the one need not read the questions of the other.
#[test]
fn words_give_the_right_answer_away() {
    // Nobody has read a module before: whoever has read no other knows no words.
    let alone = good();
    let of = |file: &str| alone.0.join("static/modules/b0-fixture").join(file);
    let module = std::fs::read_to_string(of("module.toml")).unwrap();
    let words = std::fs::read_to_string(of("kk.ftl")).unwrap();
    std::fs::write(of("kk.ftl"), telling(&module, &words)).unwrap();
    let (_, problems) = super::said::read(&alone.0);
    let mut kk = problems.iter().filter(|p| p.code == "leak-kk");
    assert!(kk.all(|p| p.what.contains("adult") && !p.what.contains("(P3): words")));
    let leaks = |folder: &Folder| {
        let second = "static/modules/b1-fixture";
        std::fs::create_dir_all(folder.0.join(second)).unwrap();
        for file in ["module.toml", "kk.ftl", "ru.ftl", "en.ftl"] {
            let first = folder.0.join("static/modules/b0-fixture").join(file);
            let text = std::fs::read_to_string(first).unwrap();
            let text = text.replace("b0-fixture", "b1-fixture");
            std::fs::write(folder.0.join(second).join(file), text).unwrap();
        }
        for id in ["b0", "b1"] {
            let of = |file: &str| folder.0.join(format!("static/modules/{id}-fixture/{file}"));
            let text = std::fs::read_to_string(of("module.toml")).unwrap();
            let words = std::fs::read_to_string(of("kk.ftl")).unwrap();
            std::fs::write(of("kk.ftl"), telling(&text, &words)).unwrap();
        }
        let (_, problems) = super::said::read(&folder.0);
        let about = problems.into_iter().filter(|p| p.what.contains("(P3)"));
        about.collect::<Vec<_>>()
    };
    let of_band = |problems: &[Problem]| {
        let of_band = problems
            .iter()
            .find(|p| p.what.starts_with("band B: in kk"));
        of_band.cloned().unwrap_or_else(|| panic!("{problems:#?}"))
    };
    let before = leaks(&good());
    let band = of_band(&before);
    assert!(!band.is_error() && band.code == "band-leak-kk", "{band}");
    assert!(
        band.what.contains("words") && band.what.contains("adult"),
        "{band}"
    );
    // Both modules, and the words that tell.
    let modules = before.iter().filter(|p| p.code == "leak-kk");
    assert!(modules.clone().count() == 2, "{before:#?}");
    assert!(
        modules.clone().all(|p| p.what.contains("ересекке")),
        "{before:#?}"
    );
    // Once both are on the pattern the band is held to it; a module by itself stays a warning.
    let held = leaks(&on_pattern(&[]));
    assert!(of_band(&held).is_error(), "{held:#?}");
    let mut errors = held.iter().filter(|problem| problem.is_error());
    assert!(errors.all(|p| p.what.starts_with("band B")), "{held:#?}");
}

/// The words of a module in which every right option of a choice, a chat or a sentence speaks of a grown-up.
fn telling(module: &str, words: &str) -> String {
    let mut id = String::new();
    let mut right: Vec<(String, String)> = Vec::new();
    for line in module.lines() {
        if let Some(own) = line.strip_prefix("id = \"") {
            id = own.trim_end_matches('"').to_string();
        }
        for option in line
            .split('{')
            .filter(|option| option.contains("right = true"))
        {
            let own = option.split('"').nth(1).unwrap_or_default();
            right.push((id.clone(), own.to_string()));
        }
    }
    let mut message = String::new();
    let mut out = String::new();
    for line in words.lines() {
        if let Some((key, _)) = line.split_once(" = ")
            && !line.starts_with(' ')
        {
            message = key.trim_start_matches("chat-").to_string();
        }
        let attribute = line.trim().strip_prefix('.');
        let is_right = attribute.is_some_and(|attribute| {
            let own = attribute.split(' ').next().unwrap_or_default();
            right.contains(&(message.clone(), own.to_string()))
        });
        match line.split_once(" = ").filter(|_| is_right) {
            Some((key, _)) => {
                let _ = writeln!(out, "{key} = Мен ересекке айттым");
            }
            None => {
                let _ = writeln!(out, "{line}");
            }
        }
    }
    out
}

//! What only the youngest's modules have: a shorter quiz, stories of pictures, words for whoever sits beside the child.

use saqbol::curriculum::steps::Say;
use saqbol::curriculum::{Band, Kind, Module, Part, Step};

use super::{EN, Edit, KK, MODULE, broken, edit};
use crate::lesson::tally;

/// What is found in the good module of band A, besides that its id is one of band B, after some changes.
fn found(edits: Vec<Edit>) -> Vec<String> {
    let youngest = [
        edit(MODULE, "band = \"B\"", "band = \"A\""),
        edit(MODULE, "show = 5", "show = 4"),
    ];
    let edits: Vec<Edit> = youngest.into_iter().chain(edits).collect();
    let (_folder, problems) = broken(&edits);
    let all = problems.iter().map(ToString::to_string);
    all.filter(|problem| !problem.contains("band's letter"))
        .collect()
}

/// One change, and one problem.
fn one(file: &'static str, old: &'static str, new: &'static str, what: &str) {
    let found = found(vec![edit(file, old, new)]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains(what), "{found:#?}");
}

const BESIDE: &str = "    .beside = Бұл жақсы сөз.\n";
const PAUSE: &str = "    .pause = Бұл жақсы сөз.\n";

#[test]
fn four_questions_are_shown() {
    assert_eq!(found(vec![]), [""; 0]);
    one(
        MODULE,
        "show = 4",
        "show = 5",
        "the quiz shows 5 items – write `show = 4`",
    );
}

#[test]
fn words_for_whoever_sits_beside() {
    one(
        EN,
        "    .home = This is it.\n",
        "",
        "`plan.home` is missing",
    );
    let all = found(vec![edit(KK, BESIDE, "")]);
    assert_eq!(all.len(), 9, "{all:#?}");
    assert!(
        all.iter()
            .any(|one| one.contains("`hook.beside` is missing"))
    );
    assert!(all.iter().all(|one| !one.contains("`q0.beside`")));
    one(KK, PAUSE, "", "0 screens have a `.pause`, fewer than 4");
    // The others may leave them out.
    super::check(&[edit(KK, BESIDE, ""), edit(KK, PAUSE, "")], &[]);
    super::check(&[edit(EN, "    .home = This is it.\n", "")], &[]);
}

/// Whoever is grown up is not held to a child's sentences, and what a child is asked is.
#[test]
fn they_are_read_by_whom_they_are_for() {
    const HOOK: &str = "hook = This is it.\n    .beside = This is it.\n    .pause = This is it.\n";
    let beside = "hook = This is it.\n    .beside = One two three four five six seven eight nine ten and four more words.\n    .pause = This is it.\n";
    assert_eq!(found(vec![edit(EN, HOOK, beside)]), [""; 0]);
    let pause = "hook = This is it.\n    .beside = This is it.\n    .pause = One two three four five six seven eight nine ten and four more words.\n";
    one(EN, HOOK, pause, "`hook.pause` has a sentence of 14 words");
}

/// A story of pictures, one after the other, is one screen.
#[test]
fn a_picture_book_is_one_screen() {
    let page = |picture: Option<&str>| Step {
        picture: picture.map(String::from),
        ..Step::plain("page", Part::Hook, Kind::Say(Say::default()))
    };
    let pages = [Some("a"), Some("b"), Some("c"), None, Some("d"), None, None];
    let book = |band| Module {
        band,
        steps: pages.map(page).to_vec(),
        ..Module::of_items("m", Band::A, Vec::new())
    };
    assert_eq!(tally::screens(&book(Band::A)), 5);
    assert_eq!(tally::screens(&book(Band::B)), 7);
}

/// Whoever cannot read sees in a bubble what is asked for or given.
#[test]
fn what_a_situation_is_about_is_seen() {
    let step = |part: &str| {
        let step = format!(
            "[[step]]\nid = \"place\"\nkind = \"situation\"\npart = \"own\"\nsurface = \"chat\"\ntruth = \"danger\"\n\
             sign = \"F2\"\ncue = \"none\"\noffender = \"known\"\nparts = [{{ id = \"asks\", face = \"max\"{part} }}]\n\n[quiz]"
        );
        let badge = "badge = \"hook\"\nsigns = [";
        found(vec![
            edit(MODULE, "signs = [", badge),
            edit(MODULE, "[quiz]", Box::leak(step.into_boxed_str())),
        ])
    };
    let unseen = |problem: &String| problem.contains("faces are all that is seen");
    assert!(step("").iter().any(unseen), "{:#?}", step(""));
    let seen = step(", art = \"things/lock\"");
    assert!(!seen.iter().any(unseen), "{seen:#?}");
}

/// Whoever cannot read yet learns no picture for an answer: what is seen often is seen with more than one.
#[test]
fn no_picture_in_a_bubble_stands_for_one_answer() {
    let situation = |at: usize, truth: &str| {
        format!(
            "[[step]]\nid = \"place-{at}\"\nkind = \"situation\"\npart = \"own\"\nsurface = \"chat\"\n{truth}\n\
             cue = \"none\"\nparts = [{{ id = \"asks\", face = \"max\", art = \"things/lock\" }}]\n\n"
        )
    };
    const STOP: &str = "truth = \"danger\"\nsign = \"F2\"\noffender = \"known\"";
    const FINE: &str = "truth = \"safe\"\nlooks_like = \"F2\"";
    const OPEN: &str = "truth = \"unverified\"\nsign = \"F2\"";
    let told = |truths: &[&str], answer: &str| {
        let steps = truths.iter().enumerate();
        let steps: String = steps.map(|(at, truth)| situation(at, truth)).collect();
        let with = Box::leak((steps + "[quiz]").into_boxed_str());
        let found = found(vec![edit(MODULE, "[quiz]", with)]);
        let told = |problem: &String| {
            let only =
                format!("3 situations where `things/lock` is seen the answer is \"{answer}\"");
            problem.contains(&only)
        };
        found.iter().any(told)
    };
    assert!(told(&[STOP, STOP, STOP], "stop"));
    assert!(told(&[OPEN, OPEN, OPEN], "check first"));
    assert!(!told(&[STOP, STOP], "stop"));
    assert!(!told(&[STOP, STOP, STOP, FINE], "stop"));
}

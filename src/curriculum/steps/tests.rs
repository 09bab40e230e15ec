//! Each kind at its edges: what it takes, when it lets go, how it judges.

use super::*;
use crate::curriculum::{Judged, Judgement, Sign, Verdict};

fn sign() -> Judged {
    Judged::Sign(Sign::parse("F4").unwrap())
}

fn foil() -> Judged {
    Judged::Foil {
        looks_like: Sign::parse("F4").unwrap(),
        close: true,
    }
}

fn given(ids: &[&str]) -> Response {
    ids.iter().map(|id| id.to_string()).collect()
}

fn log(answers: &[&[&str]]) -> Vec<Response> {
    answers.iter().map(|ids| given(ids)).collect()
}

fn judged(item: &str, verdict: Verdict) -> Judgement {
    Judgement {
        item: item.into(),
        verdict,
    }
}

/// Which of some answers are taken after a log.
fn taken<'a>(task: &dyn Task, after: &[&[&str]], answers: &[&'a [&'a str]]) -> Vec<&'a [&'a str]> {
    let after = log(after);
    let taken = answers.iter().filter(|ids| task.takes(&after, &given(ids)));
    taken.copied().collect()
}

/// What `some_answer` gives is taken, till the step is finished; gives the log.
fn played<T: Task>(task: &T) -> Vec<Response> {
    let mut log = Vec::new();
    while let Some(answer) = task.some_answer(&log) {
        assert!(task.takes(&log, &answer), "{answer:?} after {log:?}");
        log.push(answer);
        assert!(log.len() < 50);
    }
    assert!(task.finished(&log), "{log:?}");
    log
}

fn option(id: &str, right: bool, alarm: bool) -> ChoiceOption {
    ChoiceOption {
        id: id.into(),
        right,
        alarm,
    }
}

fn choice(several: bool, judged: Option<Judged>, options: Vec<ChoiceOption>) -> Choice {
    Choice {
        several,
        judged,
        options,
    }
}

#[test]
fn a_choice_is_made_once() {
    let one = choice(
        false,
        None,
        vec![option("a", true, false), option("b", false, false)],
    );
    let answers: &[&[&str]] = &[&[], &["a"], &["b"], &["c"], &["a", "b"]];
    assert_eq!(taken(&one, &[], answers), [&["a"][..], &["b"]]);
    assert_eq!(taken(&one, &[&["b"]], answers), [&[] as &[&str]; 0]);
    assert!(!one.finished(&[]) && one.finished(&log(&[&["b"]])));
    assert_eq!(one.judge(&[]), []);
    assert_eq!(one.judge(&log(&[&["a"]])), [judged("", Verdict::Right)]);
    assert_eq!(one.judge(&log(&[&["b"]])), [judged("", Verdict::Wrong)]);
    assert_eq!(played(&one).len(), 1);
    assert!(one.is_active() && !one.is_private());
    assert_eq!(Task::judged(&one), None);
}

#[test]
fn a_choice_of_several_is_right_if_it_is_all_of_them() {
    let options = vec![
        option("a", true, false),
        option("b", true, false),
        option("c", false, false),
    ];
    let several = choice(true, None, options);
    let answers: &[&[&str]] = &[&[], &["a"], &["b", "a"], &["a", "a"], &["a", "x"]];
    assert_eq!(taken(&several, &[], answers), [&["a"][..], &["b", "a"]]);
    for (ids, right) in [
        (&["a"][..], false),
        (&["b", "a"], true),
        (&["a", "b", "c"], false),
        (&["c"], false),
    ] {
        assert_eq!(several.is_right(&given(ids)), right, "{ids:?}");
    }
}

/// The heart of it: what raising the alarm, and not raising it, comes to before a sign and before something safe.
#[test]
fn alarms_are_told_from_trust() {
    let verdicts = |judged: Judged| {
        let options = vec![option("trust", false, false), option("alarm", false, true)];
        let step = choice(false, Some(judged), options);
        assert_eq!(Task::judged(&step), Some(judged));
        ["alarm", "trust"].map(|id| step.judge(&log(&[&[id]]))[0].verdict)
    };
    assert_eq!(verdicts(sign()), [Verdict::Hit, Verdict::Miss]);
    assert_eq!(
        verdicts(foil()),
        [Verdict::FalseAlarm, Verdict::CorrectRejection]
    );
    for (judged, alarm, expect) in [
        (sign(), true, Verdict::Hit),
        (sign(), false, Verdict::Miss),
        (foil(), true, Verdict::FalseAlarm),
        (foil(), false, Verdict::CorrectRejection),
    ] {
        assert_eq!(judged.verdict(alarm), expect, "{judged:?} {alarm}");
    }
}

#[test]
fn a_question_without_a_right_answer_is_not_scored() {
    let options = vec![option("a", false, false), option("b", false, false)];
    let taste = choice(false, None, options);
    assert_eq!(taste.judge(&log(&[&["a"]])), []);
}

fn spot() -> Spot {
    let part = |id: &str, judged: Option<Judged>| SpotPart {
        id: id.into(),
        from: None,
        at: None,
        judged,
    };
    Spot {
        surface: Surface::Chat,
        parts: vec![
            part("hello", None),
            part("code", Some(sign())),
            part("game", Some(foil())),
        ],
    }
}

#[test]
fn parts_are_marked_once_and_context_cannot_be() {
    let spot = spot();
    let answers: &[&[&str]] = &[
        &[],
        &["code"],
        &["code", "game"],
        &["hello"],
        &["code", "code"],
    ];
    let fits: [&[&str]; 3] = [&[], &["code"], &["code", "game"]];
    assert_eq!(taken(&spot, &[], answers), fits);
    assert_eq!(taken(&spot, &[&[]], answers), [&[] as &[&str]; 0]);
    assert_eq!(spot.judge(&[]), []);
    let of = |ids: &[&str]| spot.judge(&log(&[ids]));
    assert_eq!(
        of(&["code"]),
        [
            judged("code", Verdict::Hit),
            judged("game", Verdict::CorrectRejection)
        ]
    );
    assert_eq!(
        of(&["game"]),
        [
            judged("code", Verdict::Miss),
            judged("game", Verdict::FalseAlarm)
        ]
    );
    assert!(!spot.finished(&[]) && spot.finished(&log(&[&[]])));
    assert_eq!(played(&spot).len(), 1);
}

#[test]
fn polls_name_the_options_and_what_is_right() {
    let options = |poll: Option<Poll>| {
        let poll = poll.unwrap();
        let options = poll.options.iter();
        let options: Vec<(String, bool)> = options.map(|o| (o.id.to_string(), o.right)).collect();
        (options, poll.chosen)
    };
    let named = |all: &[(&str, bool)]| -> Vec<(String, bool)> {
        all.iter()
            .map(|(id, right)| (id.to_string(), *right))
            .collect()
    };
    let two = || vec![option("a", true, false), option("b", false, false)];
    let expect = named(&[("a", true), ("b", false)]);
    assert_eq!(
        options(choice(false, None, two()).poll()),
        (expect.clone(), Chosen::One)
    );
    assert_eq!(
        options(choice(true, None, two()).poll()),
        (expect, Chosen::Some)
    );
    let expect = named(&[("code", true), ("game", false)]);
    assert_eq!(options(spot().poll()), (expect, Chosen::Any));
    assert!(spot().poll().unwrap().is_right(&given(&["code"])));
    assert!(!spot().poll().unwrap().is_right(&given(&[])));
    assert!(!spot().poll().unwrap().is_right(&given(&["code", "game"])));
    assert_eq!(Order { cards: Vec::new() }.poll(), None);
}

#[test]
fn an_order_is_given_once() {
    let order = Order {
        cards: given(&["stop", "keep", "tell"]),
    };
    let right: &[&str] = &["stop", "keep", "tell"];
    let wrong: &[&str] = &["tell", "keep", "stop"];
    let answers: &[&[&str]] = &[
        right,
        wrong,
        &["stop", "keep"],
        &["stop", "stop", "tell"],
        &[],
    ];
    assert_eq!(taken(&order, &[], answers), [right, wrong]);
    assert_eq!(taken(&order, &[wrong], answers), [&[] as &[&str]; 0]);
    assert_eq!(order.judge(&[]), []);
    assert_eq!(order.judge(&log(&[right])), [judged("", Verdict::Right)]);
    // The first try counts.
    assert_eq!(
        order.judge(&log(&[wrong, right])),
        [judged("", Verdict::Wrong)]
    );
    assert!(!order.finished(&[]) && order.finished(&log(&[wrong])));
    assert_eq!(played(&order), log(&[right]));
    // A damaged module holds nobody.
    let none = Order { cards: Vec::new() };
    assert!(none.finished(&[]));
    assert_eq!(none.some_answer(&[]), None);
}

#[test]
fn each_card_is_put_somewhere_once() {
    let place = |id: &str, alarm| Place {
        id: id.into(),
        alarm,
    };
    let card = |id: &str, place: &str, judged| Card {
        id: id.into(),
        place: place.into(),
        judged,
    };
    let sort = Sort {
        places: vec![place("risky", true), place("safe", false)],
        cards: vec![
            card("code", "risky", Some(sign())),
            card("game", "safe", Some(foil())),
            card("plain", "safe", None),
        ],
    };
    let answers: &[&[&str]] = &[
        &["code", "risky"],
        &["game", "safe"],
        &["code", "nowhere"],
        &["nothing", "safe"],
        &["code"],
        &["code", "risky", "safe"],
    ];
    let fits: [&[&str]; 2] = [&["code", "risky"], &["game", "safe"]];
    assert_eq!(taken(&sort, &[], answers), fits);
    let after = taken(&sort, &[&["code", "safe"]], answers);
    assert_eq!(after, [&["game", "safe"]]);
    let all = log(&[&["code", "safe"], &["game", "risky"], &["plain", "risky"]]);
    assert_eq!(
        sort.judge(&all),
        [
            judged("code", Verdict::Miss),
            judged("game", Verdict::FalseAlarm),
            judged("plain", Verdict::Wrong)
        ]
    );
    let all = log(&[&["plain", "safe"], &["code", "risky"], &["game", "safe"]]);
    assert_eq!(
        sort.judge(&all),
        [
            judged("code", Verdict::Hit),
            judged("game", Verdict::CorrectRejection),
            judged("plain", Verdict::Right)
        ]
    );
    assert!(sort.finished(&all) && !sort.finished(&all[..2]) && !sort.finished(&[]));
    assert_eq!(sort.placed(&all, "plain"), Some("safe"));
    assert_eq!(
        sort.next_card(&all[..1]).map(|card| card.id.as_str()),
        Some("code")
    );
    assert_eq!(played(&sort).len(), 3);
    // What a newer version put elsewhere is not taken for placed.
    assert_eq!(sort.placed(&log(&[&["code", "gone"]]), "code"), None);
    // Without places nobody is held.
    let nowhere = Sort {
        places: Vec::new(),
        ..sort
    };
    assert!(nowhere.finished(&[]));
    assert_eq!(nowhere.some_answer(&[]), None);
}

#[test]
fn pairs_are_tried_till_they_are_found() {
    let pairs = Match {
        pairs: given(&["gift", "secret"]),
    };
    let answers: &[&[&str]] = &[
        &["gift", "gift"],
        &["gift", "secret"],
        &["secret", "secret"],
        &["gift", "x"],
        &["x", "gift"],
        &["gift"],
    ];
    let fits: [&[&str]; 3] = [
        &["gift", "gift"],
        &["gift", "secret"],
        &["secret", "secret"],
    ];
    assert_eq!(taken(&pairs, &[], answers), fits);
    // A wrong pair may be tried again, a found one is out of the game.
    assert_eq!(taken(&pairs, &[&["gift", "secret"]], answers), fits);
    assert_eq!(
        taken(&pairs, &[&["gift", "gift"]], answers),
        [&["secret", "secret"]]
    );
    let tries = log(&[
        &["gift", "secret"],
        &["gift", "gift"],
        &["secret", "secret"],
    ]);
    assert_eq!(
        pairs.judge(&tries),
        [
            judged("gift", Verdict::Wrong),
            judged("secret", Verdict::Right)
        ]
    );
    assert!(pairs.found(&tries, "gift") && !pairs.found(&tries[..1], "gift"));
    assert!(pairs.finished(&tries) && !pairs.finished(&tries[..2]));
    assert_eq!(
        played(&pairs),
        log(&[&["gift", "gift"], &["secret", "secret"]])
    );
}

fn sentence() -> Build {
    let piece = |id: &str, right| Piece {
        id: id.into(),
        right,
    };
    let slot = |id: &str| Slot {
        id: id.into(),
        pieces: vec![piece("no", false), piece("yes", true), piece("also", true)],
    };
    Build {
        slots: vec![slot("who"), slot("what")],
    }
}

#[test]
fn a_sentence_is_mended_till_it_is_right() {
    let build = sentence();
    let answers: &[&[&str]] = &[&["yes", "no"], &["yes", "also"], &["yes"], &["yes", "x"]];
    let fits: [&[&str]; 2] = [&["yes", "no"], &["yes", "also"]];
    assert_eq!(taken(&build, &[], answers), fits);
    assert_eq!(taken(&build, &[&["no", "no"]], answers), fits);
    assert_eq!(
        taken(&build, &[&["no", "no"], &["yes", "yes"]], answers),
        [&[] as &[&str]; 0]
    );
    assert_eq!(build.judge(&[]), []);
    let mended = log(&[&["no", "yes"], &["yes", "yes"]]);
    assert_eq!(build.judge(&mended), [judged("", Verdict::Wrong)]);
    assert_eq!(build.judge(&mended[1..]), [judged("", Verdict::Right)]);
    assert!(!build.finished(&[]) && build.finished(&mended[..1]));
    assert_eq!(played(&build).len(), 1);
    let empty = Build {
        slots: vec![Slot {
            id: "who".into(),
            pieces: Vec::new(),
        }],
    };
    assert!(empty.finished(&[]));
    assert_eq!(empty.some_answer(&[]), None);
}

#[test]
fn a_point_of_a_scale_is_nobodys_business() {
    let scale = Scale {
        points: given(&["low", "high"]),
    };
    let answers: &[&[&str]] = &[&["low"], &["high"], &["x"], &[], &["low", "high"]];
    assert_eq!(taken(&scale, &[], answers), [&["low"], &["high"]]);
    assert_eq!(taken(&scale, &[&["low"]], answers), [&[] as &[&str]; 0]);
    assert_eq!(scale.judge(&log(&[&["low"]])), []);
    assert!(scale.is_private() && scale.is_active());
    assert!(!scale.finished(&[]) && scale.finished(&log(&[&["low"]])));
    assert_eq!(played(&scale), log(&[&["low"]]));
    let empty = Scale { points: Vec::new() };
    assert!(empty.finished(&[]));
    assert_eq!(empty.some_answer(&[]), None);
}

#[test]
fn helpers_are_enough_and_not_only_family() {
    let role = |id: &str, family| Role {
        id: id.into(),
        family,
    };
    let roles = || {
        vec![
            role("mother", true),
            role("brother", true),
            role("teacher", false),
        ]
    };
    let pick = Pick {
        least: 2,
        roles: roles(),
    };
    let answers: &[&[&str]] = &[
        &["mother", "teacher"],
        &["mother", "brother"],
        &["teacher"],
        &["teacher", "teacher"],
        &["teacher", "x"],
        &[],
        &["mother", "brother", "teacher"],
    ];
    let fits: [&[&str]; 2] = [&["mother", "teacher"], &["mother", "brother", "teacher"]];
    assert_eq!(taken(&pick, &[], answers), fits);
    assert_eq!(
        taken(&pick, &[&["mother", "teacher"]], answers),
        [&[] as &[&str]; 0]
    );
    assert_eq!(pick.missing(&given(&[])), (2, true));
    assert_eq!(pick.missing(&given(&["mother"])), (1, true));
    assert_eq!(pick.missing(&given(&["teacher"])), (1, false));
    assert_eq!(pick.missing(&given(&["mother", "brother"])), (0, true));
    assert_eq!(pick.judge(&log(&[&["mother", "teacher"]])), []);
    assert!(pick.is_private());
    assert!(!pick.finished(&[]) && pick.finished(&log(&[&["mother", "teacher"]])));
    assert_eq!(played(&pick).len(), 1);
    // Where one is enough, it may be family; where there is only family, too.
    let one = Pick {
        least: 1,
        roles: roles(),
    };
    assert_eq!(one.missing(&given(&["mother"])), (0, false));
    let family = Pick {
        least: 9,
        roles: vec![role("mother", true), role("brother", true)],
    };
    assert_eq!(family.missing(&given(&["mother"])), (1, false));
    assert_eq!(played(&family).len(), 1);
    let nobody = Pick {
        least: 1,
        roles: Vec::new(),
    };
    assert!(nobody.finished(&[]));
    assert_eq!(nobody.some_answer(&[]), None);
}

fn reply(id: &str, to: &str, right: Option<bool>, alarm: bool) -> ChatChoice {
    ChatChoice {
        id: id.into(),
        to: to.into(),
        right,
        alarm,
        rehearses: None,
        rewind: false,
    }
}

fn node(id: &str, judged: Option<Judged>, choices: Vec<ChatChoice>) -> Node {
    Node {
        id: id.into(),
        from: None,
        looks: Looks::default(),
        judged,
        tells: choices.is_empty(),
        choices,
    }
}

/// s –no→ a –tell→ end; s –yes→ b –back→ s, b –tell→ end.
fn chat() -> Chat {
    Chat {
        skin: Skin::Game,
        with: "max".into(),
        inbox: false,
        start: "s".into(),
        nodes: vec![
            node(
                "s",
                Some(sign()),
                vec![
                    reply("no", "a", Some(true), true),
                    reply("yes", "b", Some(false), false),
                ],
            ),
            node("a", None, vec![reply("tell", "end", Some(true), false)]),
            node(
                "b",
                None,
                vec![
                    reply("back", "s", None, false),
                    reply("tell", "end", Some(false), false),
                ],
            ),
            node("end", None, Vec::new()),
        ],
    }
}

#[test]
fn a_chat_goes_where_the_replies_lead() {
    let chat = chat();
    let answers: &[&[&str]] = &[
        &["s", "no"],
        &["s", "yes"],
        &["s", "x"],
        &["a", "tell"],
        &["b", "tell"],
        &["end", "x"],
        &["s"],
    ];
    assert_eq!(taken(&chat, &[], answers), [&["s", "no"], &["s", "yes"]]);
    assert_eq!(taken(&chat, &[&["s", "no"]], answers), [&["a", "tell"]]);
    assert_eq!(taken(&chat, &[&["s", "yes"]], answers), [&["b", "tell"]]);
    let over = log(&[&["s", "no"], &["a", "tell"]]);
    assert!(chat.finished(&over) && !chat.finished(&over[..1]) && !chat.finished(&[]));
    let way: Vec<&str> = chat
        .way(&over)
        .iter()
        .map(|visit| visit.node.id.as_str())
        .collect();
    assert_eq!(way, ["s", "a", "end"]);
    let turn = Turn {
        id: "a",
        number: 2,
        told: false,
        waits: true,
        pace: Pace::Even,
    };
    assert_eq!(chat.turn(&over[..1]), Some(turn));
    assert_eq!(
        chat.judge(&over),
        [judged("s", Verdict::Hit), judged("a", Verdict::Right)]
    );
    assert_eq!(played(&chat), over);
    assert!(chat.node("end").unwrap().is_ending() && !chat.node("a").unwrap().is_ending());
    assert_eq!(spot().turn(&[]), None);
}

/// A way may come back to a node: the first try there counts, and what is a matter of taste is no try.
#[test]
fn the_first_reply_at_a_node_counts() {
    let chat = chat();
    let round = log(&[&["s", "yes"], &["b", "back"], &["s", "no"], &["a", "tell"]]);
    assert_eq!(
        chat.judge(&round),
        [judged("s", Verdict::Miss), judged("a", Verdict::Right)]
    );
    let wrong = log(&[&["s", "yes"], &["b", "tell"]]);
    assert_eq!(
        chat.judge(&wrong),
        [judged("s", Verdict::Miss), judged("b", Verdict::Wrong)]
    );
}

/// Entries of an older version of the chat are passed over.
#[test]
fn replies_that_are_gone_are_passed_over() {
    let chat = chat();
    let old = log(&[&["z", "no"], &["s", "maybe"], &["s", "no"], &["s", "yes"]]);
    let way: Vec<&str> = chat
        .way(&old)
        .iter()
        .map(|visit| visit.node.id.as_str())
        .collect();
    assert_eq!(way, ["s", "a"]);
}

#[test]
fn no_chat_holds_anybody() {
    let mut broken = chat();
    broken.start = "gone".into();
    assert!(broken.finished(&[]) && broken.way(&[]).is_empty());
    assert_eq!(broken.turn(&[]), None);
    assert_eq!(broken.some_answer(&[]), None);
    let mut broken = chat();
    for reply in &mut broken.nodes[0].choices {
        reply.to = "gone".into();
    }
    assert!(broken.finished(&[]));
    assert_eq!(taken(&broken, &[], &[&["s", "no"]]), [&[] as &[&str]; 0]);
    assert_eq!(broken.some_answer(&[]), None);
    // One reply that leads somewhere is enough to go on.
    broken.nodes[0].choices[1].to = "b".into();
    assert!(!broken.finished(&[]));
    assert_eq!(broken.some_answer(&[]), Some(given(&["s", "yes"])));
}

#[test]
fn the_shortest_way_out_is_known() {
    let chat = chat();
    for (from, steps) in [("end", 0), ("a", 1), ("b", 1), ("s", 2)] {
        assert_eq!(chat.steps_to_ending(from), steps, "{from}");
    }
    assert_eq!(chat.steps_to_ending("gone"), usize::MAX);
    let mut round = chat.clone();
    for reply in round.nodes.iter_mut().flat_map(|node| &mut node.choices) {
        reply.to = "s".into();
    }
    assert_eq!(round.steps_to_ending("s"), usize::MAX);
}

#[test]
fn screens_that_only_tell_ask_nothing() {
    for kind in [Kind::Say(Say), Kind::Talk(Talk { minutes: Some(5) })] {
        let task = kind.task();
        assert!(task.finished(&[]) && !task.is_active() && !task.is_private());
        assert!(!task.takes(&[], &Vec::new()));
        assert_eq!(task.judge(&log(&[&["a"]])), []);
        assert_eq!(kind.some_answer(&[]), None);
        assert_eq!(
            (kind.poll(), task.turn(&[]), task.judged()),
            (None, None, None)
        );
    }
    assert!(!Kind::Say(Say).is_active());
    assert!(Kind::Spot(spot()).is_active());
}

#[test]
fn every_kind_has_its_name() {
    assert_eq!(Kind::Spot(spot()).name(), "spot");
    assert_eq!(Kind::Chat(chat()).name(), "chat");
    assert_eq!(Kind::Say(Say).name(), Kind::NAMES[0]);
}

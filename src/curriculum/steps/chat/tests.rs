//! The way through a chat, what is taken on it, and how it is judged.

use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
use super::*;
use crate::curriculum::steps::rehearsal::Rehearsal;

/// `start` leads on, round in a circle, or nowhere; `end` is an ending.
fn chat() -> Chat {
    let choice = |(id, to, right, alarm): (&str, &str, Option<bool>, bool)| ChatChoice {
        id: id.into(),
        to: to.into(),
        right,
        alarm,
        rehearses: None,
        rewind: false,
        art: None,
    };
    let node = |id: &str, judged, choices: Vec<ChatChoice>| Node {
        id: id.into(),
        from: None,
        looks: Looks::default(),
        judged,
        tells: false,
        choices,
    };
    Chat {
        skin: Skin::Game,
        with: "amir".into(),
        inbox: false,
        start: "start".into(),
        nodes: vec![
            node(
                "start",
                sign(),
                [
                    ("on", "talk", None, false),
                    ("no", "talk", None, true),
                    ("gap", "x", None, true),
                ]
                .map(choice)
                .into(),
            ),
            node(
                "talk",
                None,
                [
                    ("round", "start", Some(false), false),
                    ("tell", "end", Some(true), false),
                    ("ok", "end", None, false),
                ]
                .map(choice)
                .into(),
            ),
            node("end", foil(), Vec::new()),
        ],
    }
}

fn log(choices: &[(&str, &str)]) -> Vec<Response> {
    choices
        .iter()
        .map(|(node, choice)| ids(&[node, choice]))
        .collect()
}

#[test]
fn the_way_is_made_of_what_fits() {
    let chat = chat();
    let all = log(&[
        ("talk", "tell"),
        ("start", "x"),
        ("start", "gap"),
        ("start", "on"),
        ("start", "no"),
        ("talk", "tell"),
        ("end", "on"),
    ]);
    let way: Vec<(&str, Option<&str>)> = chat
        .way(&all)
        .into_iter()
        .map(|visit| (visit.node.id.as_str(), visit.said().map(|c| c.id.as_str())))
        .collect();
    assert_eq!(
        way,
        [("start", Some("on")), ("talk", Some("tell")), ("end", None)]
    );
    let turn = chat
        .turn(&all)
        .map(|turn| (turn.id.to_string(), turn.number));
    assert_eq!(turn, Some(("end".into(), 3)));
    let mut empty = chat;
    empty.start = "x".into();
    assert!(empty.way(&all).is_empty() && empty.turn(&all).is_none() && empty.finished(&[]));
}

#[test]
fn a_choice_is_taken_where_the_learner_stands() {
    let chat = chat();
    assert!(takes(&chat, &[], &["start", "on"]));
    for wrong in [
        &["talk", "tell"][..],
        &["start", "gap"],
        &["start", "x"],
        &["start"],
    ] {
        assert!(!takes(&chat, &[], wrong), "{wrong:?}");
    }
    assert!(!chat.finished(&log(&[("start", "on")])));
    let done = log(&[("start", "on"), ("talk", "ok")]);
    assert!(chat.finished(&done) && !takes(&chat, &done, &["end", "on"]));
    assert_eq!(chat.some_answer(&done), None);
    // The shortest way leads to the end.
    assert_eq!(follows(&chat), log(&[("start", "on"), ("talk", "tell")]));
}

#[test]
fn the_first_try_at_a_node_counts() {
    let chat = chat();
    let way = log(&[
        ("start", "on"),
        ("talk", "round"),
        ("start", "no"),
        ("talk", "tell"),
    ]);
    let wanted = [
        ("start".into(), Verdict::Miss),
        ("talk".into(), Verdict::Wrong),
    ];
    assert_eq!(verdicts(&chat, &way), wanted);
    let other = log(&[("start", "no"), ("talk", "tell")]);
    let wanted = [
        ("start".into(), Verdict::Hit),
        ("talk".into(), Verdict::Right),
    ];
    assert_eq!(verdicts(&chat, &other), wanted);
    // A matter of taste is not scored.
    assert_eq!(
        verdicts(&chat, &log(&[("start", "no"), ("talk", "ok")])).len(),
        1
    );
}

#[test]
fn the_way_to_an_ending_is_counted() {
    let mut chat = chat();
    assert_eq!(
        ["end", "talk", "start", "x"].map(|id| chat.steps_to_ending(id)),
        [0, 1, 2, usize::MAX]
    );
    assert!(chat.nodes[2].is_ending() && !chat.nodes[1].is_ending());
    // A circle without an ending is seen, and nobody is held in a node that leads nowhere.
    chat.nodes[1].choices.truncate(1);
    assert_eq!(chat.steps_to_ending("start"), usize::MAX);
    chat.nodes[0].choices.retain(|choice| choice.id == "gap");
    assert!(chat.finished(&[]));
}

/// `start` leads to a risky place that is felt and taken back; `risk` goes on as well, for logs that are older.
fn rewound() -> Chat {
    let mut chat = chat();
    chat.nodes[0].choices[0].rewind = true;
    chat.nodes[0].choices.truncate(2);
    chat
}

#[test]
fn a_risky_choice_is_felt_and_taken_back() {
    let chat = rewound();
    let risky = log(&[("start", "on")]);
    let way = chat.way(&risky);
    assert_eq!(way[1].back.map(|node| node.id.as_str()), Some("start"));
    assert_eq!(chat.answers(&risky), [ids(&["talk", REWIND])]);
    assert!(!chat.finished(&risky));
    // Only there, and only then.
    assert!(!takes(&chat, &[], &["start", REWIND]));
    assert!(!takes(&chat, &log(&[("start", "no")]), &["talk", REWIND]));
    let back = log(&[("start", "on"), ("talk", REWIND)]);
    let turn = chat.turn(&back).expect("a turn");
    assert_eq!((turn.id, turn.number, turn.told), ("start", 3, true));
    // What was taken back is not said again, and the first try is what is judged.
    assert_eq!(chat.answers(&back), [ids(&["start", "no"])]);
    assert!(!takes(&chat, &back, &["start", "on"]));
    let wiser = log(&[
        ("start", "on"),
        ("talk", REWIND),
        ("start", "no"),
        ("talk", "tell"),
    ]);
    assert!(chat.finished(&wiser));
    assert_eq!(
        verdicts(&chat, &wiser),
        [
            ("start".into(), Verdict::Miss),
            ("talk".into(), Verdict::Right)
        ]
    );
    let standing: Vec<&str> = chat
        .standing(&wiser)
        .iter()
        .map(|visit| visit.node.id.as_str())
        .collect();
    assert_eq!(standing, ["start", "talk", "end"]);
    // The shortest way takes nothing back.
    assert_eq!(follows(&chat), log(&[("start", "no"), ("talk", "tell")]));
}

/// What was kept before a choice was marked as risky goes on as it did.
#[test]
fn an_older_log_goes_on_after_a_risky_choice() {
    let chat = rewound();
    let older = log(&[("start", "on"), ("talk", "tell")]);
    assert!(takes(&chat, &older[..1], &["talk", "tell"]));
    assert!(chat.finished(&older));
    assert_eq!(chat.ending(&older), Some("end"));
    assert_eq!(chat.standing(&older).len(), 3);
}

/// Where all choices are risky, none is: nobody goes round for ever.
#[test]
fn a_node_with_risky_choices_alone_leads_on() {
    let mut chat = rewound();
    chat.nodes[0].choices.truncate(1);
    assert_eq!(chat.answers(&log(&[("start", "on")])).len(), 3);
    follows(&chat);
}

#[test]
fn each_partner_has_a_chat_of_their_own() {
    let mut chat = chat();
    chat.nodes[1].from = Some("mum".into());
    chat.nodes[2].from = Some("saq".into());
    let all = log(&[("start", "no"), ("talk", "tell")]);
    let partners = |chat: &Chat| -> Vec<String> {
        chat.partners(&chat.way(&all))
            .into_iter()
            .map(str::to_string)
            .collect()
    };
    assert_eq!(partners(&chat), ["amir", "amir", "amir"]);
    chat.inbox = true;
    // Saq speaks wherever the learner is.
    assert_eq!(partners(&chat), ["amir", "mum", "mum"]);
    chat.nodes[1].looks.within = Some("amir".into());
    assert_eq!(partners(&chat), ["amir", "amir", "amir"]);
}

#[test]
fn endings_are_known_by_what_leads_to_them() {
    let mut chat = chat();
    chat.nodes[2].tells = true;
    let endings = chat.endings();
    assert_eq!((endings.len(), endings[0].id), (1, "end"));
    assert_eq!(endings[0].last, log(&[("talk", "tell"), ("talk", "ok")]));
    assert_eq!(chat.ending(&log(&[("start", "no")])), None);
}

/// A plan to tell is not sent to the one it is about.
#[test]
fn what_is_done_is_no_message() {
    let mut chat = chat();
    let deed = |chat: &Chat| {
        let node = chat.node("talk").unwrap();
        chat.is_deed(node, node.choice("tell").unwrap())
    };
    let set = |chat: &mut Chat, rehearses| chat.nodes[1].choices[1].rehearses = rehearses;
    assert!(!deed(&chat), "it rehearses nothing");
    set(&mut chat, Some(Rehearsal::Tell));
    assert!(!deed(&chat), "whoever has asked is told");
    chat.nodes[2].from = Some("mum".into());
    assert!(deed(&chat), "somebody else answers");
    set(&mut chat, Some(Rehearsal::Leave));
    chat.nodes[2].from = None;
    assert!(deed(&chat), "leaving reaches nobody");
    set(&mut chat, Some(Rehearsal::Refuse));
    assert!(!deed(&chat), "a No is a message");
}

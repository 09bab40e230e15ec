//! A walk as a value: where it begins, what fits, where it leads, what is shown to whoever comes back.

use super::*;
use crate::curriculum::steps::{
    Chat, ChatChoice, Choice, ChoiceOption, Looks, Match, Node, Say, Setting, Situation, Skin,
    Stage, Truth,
};
use crate::curriculum::{Band, Judged, Kind, Part, Quiz, Sign, Step};

fn choice(judged: Option<Judged>) -> Kind {
    let option = |id: &str, right, alarm| ChoiceOption {
        id: id.into(),
        right,
        alarm,
        art: None,
    };
    Kind::Choice(Choice {
        several: false,
        judged,
        options: vec![option("leave", true, true), option("stay", false, false)],
    })
}

fn pairs() -> Kind {
    Kind::Match(Match {
        pairs: vec!["one".into(), "two".into()],
    })
}

/// Of what was missed, and in its order; at most so many; what came out well is not asked again.
#[test]
fn what_was_missed_is_played_again() {
    let answer = |session: Session, step: &str, given: &str| {
        let given = vec![given.to_string()];
        let step = step.to_string();
        session.apply(&Event::Answer { step, given })
    };
    let walked = answer(Session::new(module(), 3), "choose", "stay");
    let drawn: Vec<String> = walked.items().map(|item| item.id.clone()).collect();
    let walked = answer(walked, &drawn[0], "leave");
    let walked = answer(walked, &drawn[1], "stay");
    let again = walked.again(5).expect("something was missed");
    assert_eq!(again.screens(), 2);
    let Position::Step { step, .. } = again.position() else {
        panic!("it begins at a screen");
    };
    assert_eq!(step.id, "choose");
    assert!(again.log("choose").is_empty(), "it is asked anew");
    assert!(again.step(&drawn[1]).is_some() && again.step(&drawn[0]).is_none());
    assert_eq!(walked.again(1).expect("one").screens(), 1);
    assert_eq!((walked.missed(), walked.is_low()), ((2, 3), true));
    let well = answer(Session::new(module(), 3), "choose", "leave");
    assert!(well.again(5).is_none());
    assert_eq!((well.missed(), well.is_low()), ((0, 1), false));
}

/// A conversation takes longer than the minutes that a second try is for.
#[test]
fn a_conversation_is_not_played_again() {
    let lead = |id: &str, right| ChatChoice {
        id: id.into(),
        to: "end".into(),
        right: Some(right),
        alarm: right,
        rehearses: None,
        rewind: false,
        art: None,
    };
    let node = |id: &str, choices: Vec<ChatChoice>| Node {
        id: id.into(),
        from: None,
        looks: Looks::default(),
        judged: Sign::parse("F2").filter(|_| id != "end").map(Judged::Sign),
        tells: id == "end",
        choices,
    };
    let chat = Kind::Chat(Chat {
        skin: Skin::Messenger,
        with: "max".into(),
        inbox: false,
        start: "n1".into(),
        nodes: vec![
            node("n1", vec![lead("no", true), lead("yes", false)]),
            node("end", Vec::new()),
        ],
    });
    let mut with_chat = (*module()).clone();
    with_chat
        .steps
        .insert(1, Step::plain("chat", Part::Own, chat));
    let walk = Session::new(Rc::new(with_chat), 3).apply(&answer("chat", &["n1", "yes"]));
    assert_eq!(walk.missed(), (1, 1));
    assert!(walk.again(5).is_none());
    let again = walk.apply(&answer("choose", &["stay"])).again(5);
    let again = again.expect("a choice was missed as well");
    assert_eq!(again.screens(), 1);
    assert!(again.step("choose").is_some() && again.step("chat").is_none());
}

/// Whoever has missed half of what was judged is praised for the other half; who has missed more is not. Where nothing
/// was judged nothing is low.
#[test]
fn a_walk_is_low_above_a_half() {
    let answers = |given: &[&str]| {
        let walk = Session::new(module(), 3);
        let drawn: Vec<String> = walk.items().map(|item| item.id.clone()).collect();
        let asked = ["choose", &drawn[0], &drawn[1]];
        let answers = asked.into_iter().zip(given);
        let walk = answers.fold(walk, |walk, (step, given)| {
            walk.apply(&answer(step, &[given]))
        });
        (walk.missed(), walk.is_low())
    };
    assert_eq!(answers(&[]), ((0, 0), false));
    assert_eq!(answers(&["stay"]), ((1, 1), true));
    assert_eq!(answers(&["stay", "leave"]), ((1, 2), false));
    assert_eq!(answers(&["stay", "leave", "leave"]), ((1, 3), false));
    assert_eq!(answers(&["stay", "stay", "leave"]), ((2, 3), true));
}

/// A screen that tells, a choice, pairs, and two of four questions.
fn module() -> Rc<Module> {
    let sign = Some(Judged::Sign(Sign::parse("F2").unwrap()));
    let pool = ["q1", "q2", "q3", "q4"];
    Rc::new(Module {
        id: "m".into(),
        band: Band::B,
        version: 1,
        signs: Vec::new(),
        cast: Vec::new(),
        steps: vec![
            Step::plain("hook", Part::Hook, Kind::Say(Say::default())),
            Step::plain("choose", Part::Guided, choice(sign)),
            Step::plain("match", Part::Own, pairs()),
        ],
        quiz: Quiz {
            show: 2,
            pool: pool
                .map(|id| Step::plain(id, Part::Quiz, choice(None)))
                .into(),
        },
        boosters: Vec::new(),
    })
}

fn next(step: &str) -> Event {
    Event::Next { step: step.into() }
}

fn answer(step: &str, ids: &[&str]) -> Event {
    Event::Answer {
        step: step.into(),
        given: ids.iter().map(|id| id.to_string()).collect(),
    }
}

/// The id and the number of the screen; nothing past the last one.
fn at(session: &Session) -> Option<(String, usize)> {
    match session.position() {
        Position::Step { step, number } => Some((step.id.clone(), number)),
        Position::End => None,
    }
}

fn is_at(session: &Session, id: &str, number: usize) {
    assert_eq!(at(session), Some((id.to_string(), number)));
}

fn walked(events: &[Event]) -> Session {
    Session::new(module(), 5).replay(events)
}

#[test]
fn a_walk_begins_at_the_first_screen_and_draws_its_questions() {
    let session = walked(&[]);
    is_at(&session, "hook", 1);
    assert_eq!((session.screens(), session.seed()), (5, 5));
    assert_eq!(session.module().id, "m");
    let items: Vec<&str> = session.items().map(|item| item.id.as_str()).collect();
    assert_eq!(items.len(), 2);
    assert_ne!(items[0], items[1]);
    // The same seed draws the same, whatever else happens.
    let again = walked(&[next("hook"), answer("choose", &["stay"])]);
    let drawn: Vec<&str> = again.items().map(|item| item.id.as_str()).collect();
    assert_eq!(drawn, items);
    // Every question is drawn by some seed.
    let drawn = |seed| {
        let session = Session::new(module(), seed);
        session
            .items()
            .map(|item| item.id.clone())
            .collect::<Vec<_>>()
    };
    for id in ["q1", "q2", "q3", "q4"] {
        assert!(
            (0..40).any(|seed| drawn(seed).iter().any(|item| item == id)),
            "{id}"
        );
    }
}

#[test]
fn a_start_draws_anew_and_only_before_anything_else() {
    let begun = walked(&[Event::Start { seed: 9 }]);
    assert_eq!(begun.seed(), 9);
    assert_eq!(begun, Session::new(module(), 9));
    let again = Event::Start { seed: 3 };
    assert!(begun.fits(&again));
    for first in [answer("choose", &["stay"]), next("hook")] {
        let session = begun.clone().apply(&first);
        assert!(!session.fits(&again), "{first:?}");
        assert_eq!(session.clone().apply(&again), session);
    }
}

#[test]
fn a_step_is_left_when_it_is_finished() {
    let session = walked(&[next("hook")]);
    is_at(&session, "choose", 2);
    assert!(session.passed("hook") && !session.passed("choose"));
    assert!(!session.fits(&next("choose")) && !session.finished("choose"));
    let session = session.apply(&answer("choose", &["stay"]));
    is_at(&session, "choose", 2);
    assert!(session.finished("choose"));
    // Not what was there before, and not what does not exist.
    assert!(!session.fits(&answer("choose", &["leave"])));
    assert!(!session.fits(&next("gone")) && !session.fits(&answer("gone", &["a"])));
    assert!(!session.finished("gone") && session.step("gone").is_none());
    let session = session.apply(&next("choose"));
    is_at(&session, "match", 3);
    // Leaving again what was just left changes nothing.
    assert!(!session.fits(&next("choose")));
    assert!(!session.fits(&Event::Finish) && !session.fits(&Event::Unknown));
}

/// An answer to an earlier or later step leads to it: two tabs, or an edited module.
#[test]
fn an_answer_leads_to_its_step() {
    let session = walked(&[answer("match", &["one", "one"])]);
    is_at(&session, "match", 3);
    assert_eq!(session.log("match"), [["one", "one"]]);
    assert_eq!(session.log("choose"), [[""; 0]; 0]);
    let session = session.apply(&answer("match", &["two", "two"]));
    assert_eq!(session.log("match").len(), 2);
    // Whoever left a step and looked back leaves it again.
    let session = session.apply(&next("match")).apply(&Event::Back);
    is_at(&session, "match", 3);
    assert!(session.passed("match") && session.fits(&next("match")));
    let session = session.apply(&next("match"));
    assert_eq!(at(&session).map(|(_, number)| number), Some(4));
}

#[test]
fn a_way_back_leads_to_the_screen_before() {
    let session = walked(&[]);
    assert!(!session.can_go_back() && !session.fits(&Event::Back));
    let session = session.apply(&next("hook"));
    assert!(session.can_go_back());
    let session = session.apply(&Event::Back);
    is_at(&session, "hook", 1);
    assert!(!session.can_go_back());
}

/// Follows the way that every state has, to the end.
fn finished(mut session: Session) -> Session {
    let mut left = 50;
    while let Some(event) = session.way_on() {
        assert!(session.fits(&event), "{event:?}");
        session = session.apply(&event);
        left -= 1;
        assert!(left > 0);
    }
    assert_eq!(session.position(), Position::End);
    session
}

#[test]
fn every_walk_has_an_end_and_a_score() {
    assert_eq!(walked(&[]).score(), Score::default());
    let session = finished(walked(&[]));
    let score = session.score();
    assert_eq!(score.pairs(), [(1, 1), (0, 0), (4, 4)]);
    let session = finished(walked(&[answer("choose", &["stay"])]));
    assert_eq!(session.score().pairs(), [(0, 1), (0, 0), (4, 4)]);
    // Only what is on the route counts.
    let mut other = session.clone();
    other.logs.push(("gone".into(), vec![vec!["leave".into()]]));
    assert_eq!(other.score(), session.score());
}

/// Whoever opens a profile stands after the last answer, and no way leads back from there.
#[test]
fn whoever_comes_back_sees_no_answers() {
    let session = walked(&[next("hook"), answer("choose", &["stay"])]).resumed();
    is_at(&session, "match", 3);
    assert!(!session.can_go_back());
    assert_eq!(session.answered_before("choose"), 0);
    // In the middle of a step its answers are hidden, and so is the way to the others.
    let session = walked(&[next("hook"), answer("match", &["one", "one"])]).resumed();
    is_at(&session, "match", 3);
    assert_eq!(session.answered_before("match"), 1);
    assert_eq!(session.answered_before("hook"), 0);
    assert_eq!(session.answered_before("gone"), 0);
    assert!(!session.can_go_back());
    let session = session.apply(&answer("match", &["two", "two"]));
    assert_eq!(
        (session.answered_before("match"), session.log("match").len()),
        (1, 2)
    );
    // From the next screen on there is a way back to here.
    let session = session.apply(&next("match"));
    assert!(session.can_go_back());
    is_at(&session.apply(&Event::Back), "match", 3);
}

/// Whoever goes on in the same tab stands at the same screen, and everything is as it was.
#[test]
fn whoever_goes_on_in_the_tab_finds_everything_as_it_was() {
    let session = walked(&[next("hook"), answer("match", &["one", "one"])]).went_on();
    is_at(&session, "match", 3);
    assert_eq!(session.answered_before("match"), 0);
    assert!(session.can_go_back());
    let session = walked(&[next("hook"), answer("choose", &["stay"])]).went_on();
    is_at(&session, "match", 3);
    is_at(&session.apply(&Event::Back), "choose", 2);
}

/// A screen that only tells is shown again to somebody who had not left it.
#[test]
fn what_was_only_told_is_told_again() {
    is_at(&walked(&[]).resumed(), "hook", 1);
    // Whoever had looked back goes on where they had been.
    let session = walked(&[next("hook"), Event::Back]).resumed();
    is_at(&session, "choose", 2);
    let end = finished(walked(&[])).apply(&Event::Back).resumed();
    assert_eq!(end.position(), Position::End);
}

#[test]
fn items_are_walked_as_they_were_drawn() {
    let session = Session::of_items(module(), 5, vec![3, 0]);
    is_at(&session, "q4", 1);
    assert_eq!(session.screens(), 2);
    let items: Vec<&str> = session.items().map(|item| item.id.as_str()).collect();
    assert_eq!(items, ["q4", "q1"]);
    // A start keeps them, and its seed mixes the options.
    let session = session.apply(&Event::Start { seed: 8 });
    assert_eq!(session.seed(), 8);
    is_at(&session, "q4", 1);
    assert_eq!(session.screens(), 2);
}

#[test]
fn one_screen_can_be_looked_at_alone() {
    for id in ["choose", "q3"] {
        let session = Session::only(module(), 5, id).unwrap();
        is_at(&session, id, 1);
        assert_eq!(session.screens(), 1);
        let session = session.apply(&Event::Start { seed: 8 });
        is_at(&session, id, 1);
    }
    assert_eq!(Session::only(module(), 5, "gone"), None);
}

/// What nobody could judge yet is counted apart from the signs, though it is one of them in the score.
#[test]
fn what_was_checked_is_counted_apart() {
    let sign = Sign::parse("F22").unwrap();
    let situation = |id: &str, truth| {
        let setting = Setting {
            stage: Stage::Chat,
            details: Vec::new(),
        };
        Step::plain(
            id,
            Part::Guided,
            Kind::Situation(Situation { setting, truth }),
        )
    };
    let mut module = (*module()).clone();
    module.steps = vec![
        situation("claim", Truth::Unverified { sign }),
        situation("rumour", Truth::Unverified { sign }),
        situation("threat", Truth::Danger { sign, whole: true }),
    ];
    let events = [
        answer("claim", &["check"]),
        answer("rumour", &["fine"]),
        answer("threat", &["stop"]),
    ];
    let walked = Session::new(Rc::new(module), 5).replay(&events);
    assert_eq!(walked.checked(), (1, 2));
    assert_eq!((walked.score().hits, walked.score().signs), (2, 3));
}

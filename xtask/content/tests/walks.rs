//! Random walks over the real modules: whatever happens, in whatever order, there is a way forward, and a replay gives
//! the same state.

use std::path::PathBuf;
use std::rc::Rc;

use saqbol::curriculum::{Asks, Judged, Kind, Module, Step};
use saqbol::learning::{
    BOOSTERS, Event, Occasion, Position, Progress, Random, Session, booster, check,
};

/// How many walks are tried in the short run; `SAQBOL_LONG` makes it a million.
const WALKS: u64 = 4_000;
const LONG_WALKS: u64 = 1_000_000;

/// The project's root.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Everything that an answer could name, and some that none does.
fn ids(step: &Step) -> Vec<String> {
    let mut ids = vec![step.id.clone(), "nothing".into(), String::new()];
    match &step.kind {
        Kind::Choice(choice) => ids.extend(choice.options.iter().map(|o| o.id.clone())),
        Kind::Spot(spot) => ids.extend(spot.parts.iter().map(|p| p.id.clone())),
        Kind::Chat(chat) => {
            for node in &chat.nodes {
                ids.push(node.id.clone());
                ids.extend(node.choices.iter().map(|c| c.id.clone()));
            }
        }
        Kind::Sort(sort) => {
            ids.extend(sort.cards.iter().map(|c| c.id.clone()));
            ids.extend(sort.places.iter().map(|p| p.id.clone()));
        }
        Kind::Order(order) => ids.extend(order.cards.clone()),
        Kind::Match(pairs) => ids.extend(pairs.pairs.clone()),
        Kind::Build(build) => {
            for slot in &build.slots {
                ids.extend(slot.pieces.iter().map(|p| p.id.clone()));
            }
        }
        Kind::Scale(scale) => ids.extend(scale.points.clone()),
        Kind::Pick(pick) => ids.extend(pick.roles.iter().map(|r| r.id.clone())),
        Kind::Say | Kind::Talk { .. } => {}
    }
    ids
}

/// An event that may or may not fit.
fn any_event(random: &mut Random, steps: &[(String, Vec<String>)]) -> Event {
    let Some((step, ids)) = steps.get(random.below(steps.len())) else {
        return Event::Back;
    };
    let step = step.clone();
    match random.below(8) {
        0 => Event::Back,
        1 => Event::Start {
            seed: random.roll() as u32,
        },
        2 => Event::Finish,
        3 | 4 => Event::Next { step },
        _ => {
            let given = (0..random.below(5))
                .filter_map(|_| ids.get(random.below(ids.len())).cloned())
                .collect();
            Event::Answer { step, given }
        }
    }
}

/// One walk from a session that has not begun; gives what is wrong with it.
fn walk(fresh: &Session, steps: &[(String, Vec<String>)], seed: u64) -> Result<(), String> {
    let mut random = Random::new(seed);
    let first = Event::Start {
        seed: random.roll() as u32,
    };
    let mut events = vec![first.clone()];
    let mut session = fresh.clone().apply(&first);
    for _ in 0..random.below(30) {
        // Half of the events lead on, so that walks get far; the rest are whatever they are.
        let event = match session.way_on() {
            Some(event) if random.below(2) == 0 => event,
            _ => any_event(&mut random, steps),
        };
        session = session.apply(&event);
        events.push(event);
    }
    let again = fresh.clone().replay(&events);
    if again.position() != session.position() || again.score() != session.score() {
        return Err(format!("a replay gives another state: {events:?}"));
    }
    let mut left = 2_000;
    let mut now = session.resumed();
    // Whoever comes back may be a classmate: no way leads to what was answered before.
    if now.clone().apply(&Event::Back) != now {
        return Err(format!("a way back leads to answers of before: {events:?}"));
    }
    while now.position() != Position::End {
        left -= 1;
        match now.way_on() {
            Some(event) if left > 0 => now = now.apply(&event),
            _ => return Err(format!("no way forward after {events:?}")),
        }
    }
    Ok(())
}

#[test]
fn any_events_leave_a_way_forward() {
    let (library, _) = content::read(&root());
    let long = std::env::var("SAQBOL_LONG").is_ok_and(|long| !long.is_empty());
    let walks = if long { LONG_WALKS } else { WALKS };
    assert!(!library.modules.is_empty());
    let mut sessions = Vec::new();
    for lesson in &library.modules {
        let module = Rc::new(lesson.module.clone());
        sessions.push(Session::new(module.clone(), 0));
        let items: Vec<Step> = module
            .boosters
            .iter()
            .flat_map(|booster| booster.items.clone())
            .collect();
        let pool = Rc::new(Module::of_items(&module.id, items));
        for days in BOOSTERS {
            let drawn = booster(&pool.quiz.pool, &module.id, days, &Progress::default());
            sessions.push(Session::of_items(pool.clone(), 0, drawn));
        }
    }
    for pool in &library.checks {
        let forms: Vec<_> = pool.items.iter().map(|item| item.form.clone()).collect();
        let items = pool.items.iter().map(|item| item.step.clone()).collect();
        let module = Rc::new(Module::of_items(&pool.id, items));
        for (occasion, seed) in Occasion::ALL.into_iter().zip(1..) {
            let drawn = check(&forms, occasion, seed);
            sessions.push(Session::of_items(module.clone(), seed, drawn));
        }
    }
    let share = walks / sessions.len() as u64 + 1;
    for fresh in &sessions {
        let module = fresh.module();
        let steps: Vec<_> = module
            .all_steps()
            .map(|step| (step.id.clone(), ids(step)))
            .collect();
        for seed in 0..share {
            if let Err(wrong) = walk(fresh, &steps, seed) {
                panic!("{}, seed {seed}: {wrong}", module.id);
            }
        }
    }
}

/// Each form of the shipped checks has the same mix: so many items of each sort, signs and foils.
#[test]
fn the_forms_of_a_check_are_matched() {
    let (library, _) = content::read(&root());
    assert!(!library.checks.is_empty());
    for pool in &library.checks {
        let forms: Vec<_> = pool.items.iter().map(|item| item.form.clone()).collect();
        let sort = |at: &usize| {
            let item = &pool.items[*at];
            let judged = match &item.step.kind {
                Kind::Choice(choice) => choice.judged.map(|j| matches!(j, Judged::Sign(_))),
                _ => None,
            };
            (item.form.asks, judged)
        };
        for seed in 0..200 {
            for occasion in Occasion::ALL {
                let mut mix: Vec<_> = check(&forms, occasion, seed).iter().map(sort).collect();
                mix.sort();
                let knowledge = vec![(Asks::Knowledge, None); 4];
                let foils = vec![(Asks::Judge, Some(false)); 3];
                let signs = vec![(Asks::Judge, Some(true)); 3];
                let rest = vec![(Asks::Confidence, None), (Asks::Whom, None)];
                assert_eq!(mix, [knowledge, foils, signs, rest].concat());
            }
        }
    }
}

/// The way to tell leads through every node of every chat: each is reached by some route, and each ends.
#[test]
fn every_branch_of_every_chat_is_played() {
    let (library, _) = content::read(&root());
    for lesson in &library.modules {
        for step in lesson.module.all_steps() {
            let Kind::Chat(chat) = &step.kind else {
                continue;
            };
            let task = step.kind.task();
            let mut routes = vec![Vec::<Vec<String>>::new()];
            let mut reached = std::collections::BTreeSet::new();
            let mut played = 0;
            while let Some(log) = routes.pop() {
                let way = chat.way(&log);
                let Some((here, _)) = way.last() else {
                    continue;
                };
                reached.insert(here.id.clone());
                played += 1;
                assert!(played < 100_000, "{}: too many routes", lesson.module.id);
                if task.finished(&log) {
                    assert!(
                        here.tells,
                        "{}: {} ends without telling",
                        lesson.module.id, here.id
                    );
                    continue;
                }
                // A node that the way has seen before leads round in a circle.
                if way.iter().filter(|(node, _)| node.id == here.id).count() > 2 {
                    continue;
                }
                for choice in &here.choices {
                    let given = vec![here.id.clone(), choice.id.clone()];
                    assert!(task.takes(&log, &given));
                    let mut next = log.clone();
                    next.push(given);
                    routes.push(next);
                }
            }
            assert_eq!(reached.len(), chat.nodes.len(), "{}", lesson.module.id);
        }
    }
}

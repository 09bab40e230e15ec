//! Random walks over the real modules: whatever happens, in whatever order, there is a way forward, and a replay gives
//! the same state.

use std::path::PathBuf;
use std::rc::Rc;

use content::Library;
use saqbol::curriculum::{Asks, Band, Judged, Module, Step};
use saqbol::learning::{
    BOOSTERS, Day, Entry, Event, Occasion, Position, Progress, Random, Session, booster, check,
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
    ids.extend(content::ids(step));
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

/// The walks through some modules: lessons, boosters.
fn sessions(library: &Library) -> Vec<Session> {
    let mut sessions = Vec::new();
    for lesson in &library.modules {
        let module = Rc::new(lesson.module.clone());
        sessions.push(Session::new(module.clone(), 0));
        let items: Vec<Step> = module
            .boosters
            .iter()
            .flat_map(|booster| booster.items.clone())
            .collect();
        let pool = Rc::new(Module::of_items(&module.id, module.band, items));
        for days in BOOSTERS {
            let drawn = booster(&pool.quiz.pool, &module.id, days, &Progress::default(), 7);
            sessions.push(Session::of_items(pool.clone(), 0, drawn));
        }
    }
    sessions
}

/// Walks through each session, so many times in all.
fn walk_all(sessions: &[Session], walks: u64) {
    assert!(!sessions.is_empty());
    let share = walks / sessions.len() as u64 + 1;
    for fresh in sessions {
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

#[test]
fn any_events_leave_a_way_forward() {
    let (library, _) = content::read(&root());
    let long = std::env::var("SAQBOL_LONG").is_ok_and(|long| !long.is_empty());
    let walks = if long { LONG_WALKS } else { WALKS };
    let mut sessions = sessions(&library);
    for pool in &library.checks {
        let forms: Vec<_> = pool.items.iter().map(|item| item.form.clone()).collect();
        let items = pool.items.iter().map(|item| item.step.clone()).collect();
        let module = Rc::new(Module::of_items(&pool.id, pool.band, items));
        for (occasion, seed) in Occasion::ALL.into_iter().zip(1..) {
            let drawn = check(&forms, occasion, seed);
            sessions.push(Session::of_items(module.clone(), seed, drawn));
        }
    }
    walk_all(&sessions, walks);
}

/// The modules of tests have every kind of step.
#[test]
fn every_kind_leaves_a_way_forward() {
    let (library, _) = content::fixtures(&root());
    walk_all(&sessions(&library), WALKS);
}

/// Each form of the shipped checks has the same mix (criterion C7): what comes first, three situations each that are
/// unverified, safe and a danger, how sure, and whom one would tell. The youngest get half: two that are safe, one that is
/// unverified, two dangers, and whom one would tell.
#[test]
fn the_forms_of_a_check_are_matched() {
    let (library, _) = content::read(&root());
    assert!(!library.checks.is_empty());
    for pool in &library.checks {
        let forms: Vec<_> = pool.items.iter().map(|item| item.form.clone()).collect();
        let sort = |at: &usize| {
            let item = &pool.items[*at];
            let judged = item.step.kind.task().judged();
            let judged = judged.map(|judged| matches!(judged, Judged::Sign(_)));
            (item.form.asks, judged)
        };
        for seed in 0..200 {
            for occasion in Occasion::ALL {
                let mut mix: Vec<_> = check(&forms, occasion, seed).iter().map(sort).collect();
                mix.sort();
                let young = pool.band == Band::A;
                let asked = |asks, count: usize| vec![(asks, None); count];
                let judged = |sign, count: usize| vec![(Asks::Judge, Some(sign)); count];
                let wanted = [
                    asked(Asks::Knowledge, usize::from(!young)),
                    asked(Asks::Judge, if young { 1 } else { 3 }),
                    judged(false, if young { 2 } else { 3 }),
                    judged(true, if young { 2 } else { 3 }),
                    asked(Asks::Confidence, usize::from(!young)),
                    asked(Asks::Whom, 1),
                ];
                assert_eq!(mix, wanted.concat());
            }
        }
    }
}

/// Whoever was in the middle of a lesson that was written anew begins at its first screen, and what was finished stays so.
#[test]
fn older_progress_goes_on_in_the_new_lessons() {
    let (library, _) = content::read(&root());
    // Screens of the first version of `b2-free-skins`; the chat is still there, its places are others.
    let next = |step: &str| Event::Next { step: step.into() };
    let answer = |step: &str, given: &str| Event::Answer {
        step: step.into(),
        given: given.split(' ').map(str::to_string).collect(),
    };
    let older = [
        Event::Start { seed: 7 },
        next("hook"),
        next("pattern"),
        answer("lobby", "gift secret"),
        next("lobby"),
        answer("chat", "n1 no"),
        answer("chat", "n2 tell"),
        next("chat"),
    ];
    for lesson in &library.modules {
        let module = Rc::new(lesson.module.clone());
        let session = Session::new(module.clone(), 1).replay(&older);
        let Position::Step { step, .. } = session.position() else {
            panic!("{}: no screen", module.id);
        };
        assert_eq!(step.id, module.steps[0].id);
        let entry = |event: &Event| Entry {
            who: "me".into(),
            walk: "w1".into(),
            module: module.id.clone(),
            day: Day(20_000),
            event: event.clone(),
        };
        let mut kept: Vec<Entry> = older.iter().map(entry).collect();
        kept.push(entry(&Event::Finish));
        let progress = Progress::of(kept);
        assert_eq!(progress.finished(&module.id), Some(Day(20_000)));
    }
}

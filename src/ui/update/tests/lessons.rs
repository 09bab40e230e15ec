//! A pupil's lessons.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::curriculum::Band;
use crate::learning::{Entry, Event, Position};
use crate::ui::pages::way_back;
use crate::ui::state::full::{FullAct, FullCommand, Look};
use crate::ui::state::select::Moves;
use crate::ui::state::{
    Act, Alone, Command, Device, Draft, Kept, Memory, Msg, Route, StoreError, Who, select,
};

fn disk() -> Rc<RefCell<Disk>> {
    Rc::default()
}

#[test]
fn a_pupil_walks_through_a_lesson_and_it_is_kept() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    assert_eq!(tab.step().as_deref(), Some("hook"));
    tab.act(Act::Next);
    tab.act(Act::Next);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    tab.act(Act::Back);
    assert_eq!(tab.step().as_deref(), Some("model"));
    tab.act(Act::Next);
    tab.act(Act::Toggle("one".into()));
    assert_eq!(tab.state.draft.marks, ["one"]);
    tab.act(Act::Give(vec!["one".into()]));
    assert!(
        tab.state.draft == Draft::default(),
        "an answer is no draft any more"
    );
    tab.finish();
    let people = disk.borrow().people();
    assert_eq!(people.len(), 1);
    assert_eq!(tab.remembered(), Some(people[0].as_str()));
    let lines = disk.borrow().of(&people[0]);
    assert_eq!(lines, tab.state.learner.lines);
    assert!(lines.last().is_some_and(|line| line.ends_with("finish")));
    assert!(tab.state.learner.writes.is_empty());
    // Another tab stands at the same place: nothing is open any more.
    let again = Tab::open(&disk, "/kk/learn/b");
    assert!(again.state.learner.progress.finished("b1-one").is_some());
    // They have only looked in: how it was judged is seen where it was played, and by nobody who opens the profile.
    assert_eq!((&again.walk[..], &again.state.device.walk[..]), ("", ""));
}

#[test]
fn whoever_comes_back_goes_on_after_the_last_answer() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    tab.act(Act::Give(vec!["one".into()]));
    let tab = Tab::open(&disk, "/kk/play/b1-one");
    assert_eq!(tab.step().as_deref(), Some("talk"));
}

/// Two lessons that are played in turns in one tab both lead back to what was seen there; after a reload as well.
#[test]
fn whoever_plays_two_lessons_in_turns_can_look_back_in_both() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    tab.act(Act::Give(vec!["one".into()]));
    tab.go("/kk/play/b2-two");
    tab.act(Act::Next);
    tab.go("/kk/play/b1-one");
    let there = tab.step();
    tab.act(Act::Back);
    assert_ne!(tab.step(), there);
    let device = Device {
        learner: disk.borrow().people().remove(0),
        walk: tab.walk.clone(),
        ..Device::default()
    };
    let mut tab = Tab::with(&disk, "/kk/play/b2-two", device);
    let there = tab.step();
    tab.act(Act::Back);
    assert_ne!(tab.step(), there);
}

/// Whoever was gone behind the last answer, before going on, has finished: the lesson comes to its end when it is opened.
#[test]
fn whoever_was_gone_after_the_last_answer_has_finished() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    loop {
        let session = &tab.state.walk.as_ref().expect("a walk").session;
        let is_last = matches!(session.position(), Position::Step { number, .. } if number == session.screens());
        match session.way_on().expect("it is not over") {
            Event::Answer { given, .. } => tab.act(Act::Give(given)),
            _ if is_last => break,
            _ => tab.act(Act::Next),
        }
    }
    let who = disk.borrow().people().remove(0);
    let last = |disk: &Disk| disk.of(&who).pop().expect("lines");
    assert!(!last(&disk.borrow()).ends_with("finish"));
    let again = Tab::open(&disk, "/kk/play/b1-one");
    assert_eq!(again.step(), None, "it stands at the end");
    assert!(last(&disk.borrow()).ends_with("finish"));
    assert!(again.state.learner.progress.finished("b1-one").is_some());
}

#[test]
fn the_end_is_told_to_a_platform_and_to_nobody_else() {
    let reports = |alone| {
        let mut tab = Tab::open(&disk(), "/kk/play/b1-one");
        tab.state.device.alone = Alone(alone);
        tab.act(Act::Next);
        tab.act(Act::Next);
        tab.act(Act::Give(vec!["two".into()]));
        tab.finish();
        let reports = tab.asked.into_iter().filter_map(|command| match command {
            Command::Report(report) => Some(report),
            _ => None,
        });
        reports.collect::<Vec<_>>()
    };
    assert_eq!(reports(false), []);
    let [result] = &reports(true)[..] else {
        panic!("one report a walk");
    };
    assert_eq!(result.score, None, "this module has nothing safe");
}

#[test]
fn another_language_keeps_the_place() {
    let mut tab = Tab::open(&disk(), "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.go("/ru/play/b1-one");
    assert_eq!(tab.state.lang.code(), "ru");
    assert_eq!(tab.step().as_deref(), Some("model"));
    let remembered = Command::Remember(Memory::Language, "ru".into());
    assert!(tab.asked.contains(&remembered));
}

#[test]
fn a_bundle_that_does_not_come_can_be_asked_for_again() {
    let mut tab = Tab::open(&disk(), "/kk/learn/b");
    tab.broken = vec!["module.b1-one.kk".into()];
    tab.go("/kk/play/b1-one");
    assert!(tab.state.main.broken);
    assert!(tab.state.walk.is_none());
    tab.broken.clear();
    tab.act(Act::Retry);
    assert_eq!(tab.step().as_deref(), Some("hook"));
}

#[test]
fn saved_is_said_when_all_is_written() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.is_slow = true;
    tab.act(Act::Next);
    tab.act(Act::Next);
    assert!(!tab.state.learner.writes.is_empty());
    assert_eq!(tab.state.learner.kept(), Kept::Later);
    tab.settle();
    assert!(tab.state.learner.writes.is_empty());
    assert_eq!(tab.state.learner.kept(), Kept::Yes);
    let who = disk.borrow().people();
    assert_eq!(disk.borrow().of(&who[0]), tab.state.learner.lines);
}

#[test]
fn what_the_device_refused_is_written_later_in_its_order() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    disk.borrow_mut().refuses = true;
    tab.act(Act::Next);
    assert_eq!(tab.state.learner.trouble, Some(StoreError::Refused));
    tab.act(Act::Next);
    assert!(!tab.state.learner.writes.is_empty(), "it is held");
    disk.borrow_mut().refuses = false;
    tab.act(Act::Give(vec!["one".into()]));
    assert!(tab.state.learner.writes.is_empty());
    assert_eq!(tab.state.learner.trouble, None);
    let who = disk.borrow().people();
    assert_eq!(disk.borrow().of(&who[0]), tab.state.learner.lines);
}

#[test]
fn a_page_is_left_when_what_it_writes_is_written() {
    let device = crate::ui::state::Device {
        other: "index.html".into(),
        ..Default::default()
    };
    let mut tab = Tab::with(&disk(), "/kk/mine", device);
    tab.is_slow = true;
    tab.act(Act::Join("fish".into()));
    tab.go("/kk/learn/b");
    let visit = Command::Visit("index.html#/kk/learn/b".into());
    assert!(!tab.asked.contains(&visit));
    tab.settle();
    assert!(tab.asked.contains(&visit));
}

#[test]
fn bubbles_and_timers_move_by_themselves() {
    let mut tab = Tab::open(&disk(), "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    tab.act(Act::Give(vec![]));
    tab.act(Act::Next);
    assert_eq!(tab.step().as_deref(), Some("talk"));
    assert!(select::due(&tab.state).is_none(), "nobody started it");
    tab.act(Act::StartTimer(60));
    assert_eq!(select::seconds_left(&tab.state), Some(60));
    tab.seconds += 1;
    tab.send(Msg::Due);
    assert_eq!(select::seconds_left(&tab.state), Some(59));
    // The phone sleeps: no second ticks, and time goes on.
    tab.seconds += 40;
    tab.send(Msg::Due);
    assert_eq!(select::seconds_left(&tab.state), Some(19));
    tab.seconds += 40;
    tab.send(Msg::Due);
    assert_eq!(select::seconds_left(&tab.state), Some(0));
    assert!(select::due(&tab.state).is_none());
}

/// The settings are another page of the web folder: what was open before stands in the address.
#[test]
fn the_settings_lead_back_to_the_ages_they_were_opened_from() {
    for (address, back) in [
        ("/kk/settings/a", Band::A),
        ("/kk/settings/b", Band::B),
        ("/kk/settings/c", Band::C),
        ("/kk/settings", Band::B),
    ] {
        let tab = Tab::open(&disk(), address);
        assert_eq!(way_back(&tab.state), Route::Learn(back), "{address}");
    }
}

#[test]
fn a_guest_leaves_nothing() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/who");
    tab.act(Act::BeGuest);
    assert_eq!(tab.state.route, Route::Learn(crate::curriculum::Band::B));
    tab.go("/kk/play/b1-one");
    tab.finish();
    assert_eq!(tab.state.learner.who, Who::Guest);
    assert!(disk.borrow().lines.is_empty());
    // Neither the language nor the look of a guest is the next one's.
    tab.go("/ru/settings");
    assert_eq!(tab.state.lang.code(), "ru");
    let look = Look {
        theme: "dark",
        ..tab.state.full.look.clone()
    };
    tab.submit(FullAct::Look(look.clone()), &[]);
    assert_eq!(tab.state.full.look, look);
    let remembers = |command: &Command| {
        matches!(
            command,
            Command::Remember(Memory::Language, _) | Command::Full(FullCommand::RememberLook(_))
        )
    };
    assert!(!tab.asked.iter().any(remembers), "{:?}", tab.asked);
}

#[test]
fn the_end_of_a_lesson_has_an_address() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.finish();
    assert_eq!(tab.state.route, Route::Result("b1-one".into()));
    assert!(tab.state.walk.is_some(), "it is the same walk");
    tab.act(Act::Back);
    assert!(tab.step().is_some(), "one can look back");
    let lines = tab.state.learner.lines.len();
    let again = tab.reload("/kk/result/b1-one");
    let walk = again.state.walk.as_ref().expect("the end");
    assert_eq!(walk.step(), None);
    assert_eq!(walk.session.score().signs, 4);
    assert_eq!(again.state.learner.lines.len(), lines, "no new walk begins");
}

/// Somebody counts down: it begins by itself, goes by the clock, can be held, and at zero nothing happens but that it says
/// so. An answer is taken before, at and after zero.
#[test]
fn a_countdown_comes_to_nothing() {
    let mut tab = Tab::open(&disk(), "/kk/play/b3-count");
    let due = |tab: &Tab| select::due(&tab.state).map(|due| due.moves);
    let left = |tab: &Tab| select::seconds_left(&tab.state);
    assert_eq!((due(&tab), left(&tab)), (Some(Moves::Pressure), None));
    // Its words are read first: some seconds, and no more than a child waits for.
    let after = select::due(&tab.state).map_or(0, |due| due.after);
    assert!((2_000..=5_000).contains(&after), "{after}");
    tab.seconds = 3;
    tab.send(Msg::Due);
    assert_eq!((due(&tab), left(&tab)), (Some(Moves::Clock), Some(20)));
    tab.seconds = 10;
    tab.send(Msg::Due);
    assert_eq!(left(&tab), Some(13));
    // Held: nothing moves, however long it takes.
    tab.act(Act::Draft(Draft {
        left: Some(13),
        ..Draft::default()
    }));
    assert_eq!((due(&tab), left(&tab)), (None, None));
    tab.seconds = 100;
    tab.act(Act::StartTimer(13));
    assert_eq!(left(&tab), Some(13));
    // A phone that slept comes back after the end.
    tab.seconds = 500;
    tab.send(Msg::Due);
    assert_eq!((due(&tab), left(&tab)), (None, Some(0)));
    assert_eq!(tab.step().as_deref(), Some("hurry"));
    tab.act(Act::Give(vec!["stop".into()]));
    assert_eq!((due(&tab), left(&tab)), (None, None));
    let walk = tab.state.walk.as_ref().expect("a walk");
    assert_eq!(walk.session.score().hits, 1);
    // Whoever answers at once sees it end as well: no timer runs on.
    let mut tab = Tab::open(&disk(), "/kk/play/b3-count");
    tab.send(Msg::Due);
    tab.act(Act::Give(vec!["fine".into()]));
    assert_eq!((due(&tab), left(&tab)), (None, None));
}

/// Whoever looks for help is not counted down meanwhile, neither before it begins nor later; one that is held stays so.
#[test]
fn a_countdown_stands_still_while_help_is_open() {
    let mut tab = Tab::open(&disk(), "/kk/play/b3-count");
    let due = |tab: &Tab| select::due(&tab.state).map(|due| due.moves);
    let left = |tab: &Tab| select::seconds_left(&tab.state);
    tab.act(Act::Help(true));
    assert_eq!((due(&tab), left(&tab)), (None, None));
    tab.act(Act::Help(false));
    assert_eq!(due(&tab), Some(Moves::Pressure));
    tab.seconds = 3;
    tab.send(Msg::Due);
    tab.seconds = 10;
    tab.act(Act::Help(true));
    assert_eq!((due(&tab), left(&tab)), (None, Some(13)));
    tab.seconds = 200;
    tab.send(Msg::Due);
    assert_eq!((due(&tab), left(&tab)), (None, Some(13)));
    tab.act(Act::Help(false));
    assert_eq!((due(&tab), left(&tab)), (Some(Moves::Clock), Some(13)));
    tab.seconds = 203;
    tab.send(Msg::Due);
    assert_eq!(left(&tab), Some(10));
    tab.act(Act::Draft(Draft {
        left: Some(10),
        ..Draft::default()
    }));
    tab.act(Act::Help(true));
    tab.act(Act::Help(false));
    assert_eq!((due(&tab), left(&tab)), (None, None));
}

/// Answers everything the worse way, to the end.
fn miss(tab: &mut Tab) {
    while let Some(step) = tab.step() {
        match &step[..] {
            "spot" => tab.act(Act::Give(Vec::new())),
            "q1" | "q2" => tab.act(Act::Give(vec!["no".into()])),
            _ => {}
        }
        tab.act(Act::Next);
    }
}

#[test]
fn what_was_missed_is_tried_again_and_nothing_of_it_is_kept() {
    let disk = disk();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    miss(&mut tab);
    let low = tab.state.walk.as_ref().unwrap().session.is_low();
    assert!(low && select::to_try_again(&tab.state).is_some());
    tab.go("/kk/result/b1-one");
    let who = disk.borrow().people()[0].clone();
    let kept = disk.borrow().of(&who);
    tab.act(Act::TryAgain);
    assert_eq!(tab.step().as_deref(), Some("spot"));
    assert_eq!(tab.state.route, Route::Result("b1-one".into()));
    tab.act(Act::Give(vec!["one".into(), "two".into()]));
    tab.act(Act::Next);
    tab.finish();
    assert_eq!(tab.step(), None);
    assert_eq!(disk.borrow().of(&who), kept);
    // It is not tried for ever, and a reload shows the result as it was.
    assert!(select::to_try_again(&tab.state).is_none());
    let again = Tab::open(&disk, "/kk/result/b1-one");
    assert!(select::to_try_again(&again.state).is_some());
}

/// Whether a booster is due stands in the band's list: whoever opens its address, or reloads it, gets the list as well.
#[test]
fn a_booster_waits_for_the_list() {
    let boost = Route::Boost("b1-one".into());
    assert!(select::needs_list(&boost, Band::B));
    assert!(!select::needs_list(&boost, Band::A));
}

#[test]
fn whoever_noticed_half_goes_on() {
    let mut tab = Tab::open(&disk(), "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    tab.act(Act::Give(vec!["one".into(), "two".into()]));
    miss(&mut tab);
    let walk = tab.state.walk.as_ref().unwrap();
    assert!(!walk.session.is_low());
    // What was missed can be seen again all the same.
    assert!(select::to_try_again(&tab.state).is_some());
    tab.act(Act::TryAgain);
    assert!(tab.step().is_some());
}

#[test]
fn the_language_changes_inside_a_lesson_and_the_place_stays() {
    let mut tab = Tab::open(&disk(), "/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    tab.act(Act::Toggle("one".into()));
    tab.go("/ru/play/b1-one");
    assert_eq!(tab.state.lang.code(), "ru");
    assert_eq!(tab.step().as_deref(), Some("spot"));
    assert_eq!(tab.state.draft.marks, ["one"]);
    assert!(tab.state.main.is("module.b1-one.ru"));
}

#[test]
fn the_team_is_whom_the_learner_chose_last() {
    let disk = disk();
    let tab = Tab::open(&disk, "/kk/learn/b");
    assert!(select::team(&tab.state).is_empty());
    for (walk, given) in [("w1", "granny"), ("w2", "teacher coach")] {
        let entry = Entry {
            who: "me".into(),
            walk: walk.into(),
            module: "b1-one".into(),
            day: tab.state.now.today,
            event: Event::Answer {
                step: "team".into(),
                given: given.split(' ').map(String::from).collect(),
            },
        };
        disk.borrow_mut().lines.push(("me".into(), entry.to_line()));
    }
    let tab = Tab::open(&disk, "/kk/learn/b");
    let team = select::team(&tab.state);
    let team: Vec<&str> = team.iter().map(|who| &who.id[..]).collect();
    assert_eq!(team, ["teacher", "coach"]);
}

/// The lesson comes while its opening is read, and is there when it begins.
#[test]
fn a_lesson_is_on_its_way_while_its_opening_is_read() {
    let mut tab = Tab::open(&disk(), "/kk/module/b1-one");
    assert!(tab.state.main.is("module.b1-one.kk") && tab.state.main.here.is_some());
    assert_eq!(tab.step(), None, "nothing begins before it is begun");
    tab.broken.push("module.b1-one.kk".into());
    tab.go("/kk/play/b1-one");
    assert_eq!(tab.step().as_deref(), Some("hook"));
}

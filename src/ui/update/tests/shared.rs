//! A device that more than one person uses: who sits here, and what one tab does to another.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::tab::{Disk, Tab};
use crate::classroom::to_link;
use crate::learning::write_file;
use crate::ui::state::full::select::must_say_who;
use crate::ui::state::full::{
    ClassAct, ClassNotice, CodeProblem, Erased, FullAct, FullCommand, FullMsg, Notice, ticket_of,
};
use crate::ui::state::{Act, Command, Device, GUEST, Kept, Msg, Route, StoreError, Who};

type Shared = Rc<RefCell<Disk>>;

/// A device on which so many learners have finished the first lesson.
fn school(learners: usize) -> Shared {
    let disk = Shared::default();
    for _ in 0..learners {
        let mut tab = Tab::open(&disk, "/kk/who");
        tab.act(Act::Join("fish".into()));
        tab.go("/kk/play/b1-one");
        tab.finish();
    }
    disk
}

fn type_code(tab: &mut Tab) {
    let code = assignment(&[1]).code().unwrap();
    tab.submit(FullAct::Class(ClassAct::OpenCode), &[("code", &code)]);
}

#[test]
fn whoever_types_a_code_says_who_they_are_also_where_one_has_learned_before() {
    let disk = school(1);
    let first = disk.borrow().people()[0].clone();
    let mut tab = Tab::open(&disk, "/kk/code");
    assert!(must_say_who(&tab.state), "one profile: it is asked");
    tab.act(Act::Join("moon".into()));
    assert_eq!(tab.state.route, Route::Code, "it is asked on this page");
    assert!(!must_say_who(&tab.state));
    type_code(&mut tab);
    assert!(
        ticket_of(&tab.state, Some(2)).is_none(),
        "nothing of the first pupil's"
    );
    tab.go("/kk/play/b1-one");
    tab.act(Act::Next);
    assert_eq!(disk.borrow().people().len(), 2);
    let mine = tab.state.learner.id().to_string();
    assert_ne!(mine, first);
    assert!(
        disk.borrow()
            .of(&mine)
            .iter()
            .all(|line| line.starts_with(&mine))
    );
    // Back at the list it is not asked again, and one press leads to somebody else.
    tab.go("/kk/code");
    assert!(!must_say_who(&tab.state));
    tab.submit(FullAct::NotMe, &[]);
    assert!(must_say_who(&tab.state));
    assert!(tab.state.learner.lines.is_empty());
}

#[test]
fn the_next_code_in_the_same_tab_is_asked_for_anew() {
    let disk = Shared::default();
    let mut tab = Tab::open(&disk, "/kk/code");
    assert!(!must_say_who(&tab.state), "nobody has learned here yet");
    type_code(&mut tab);
    tab.go("/kk/play/b1-one");
    tab.finish();
    tab.go("/kk/code");
    tab.submit(FullAct::Class(ClassAct::Forget), &[]);
    assert!(must_say_who(&tab.state));
}

#[test]
fn a_link_asks_who_opens_it() {
    let disk = school(1);
    let link = ["/kk/given/", &to_link(&assignment(&[1]))].concat();
    let tab = Tab::open(&disk, &link);
    assert_eq!(tab.state.route, Route::Code);
    assert_eq!(tab.state.learner.who, Who::Unknown);
    assert!(must_say_who(&tab.state));
}

/// A page that opens a link in the tab where somebody has just handed in still knows them: whoever opened the link is asked,
/// and nothing of the first pupil's is shown or handed in.
#[test]
fn a_link_in_the_tab_of_another_pupil_asks_who_opens_it() {
    for learners in [0, 1] {
        let disk = school(learners);
        let mut tab = Tab::open(&disk, "/kk/code");
        tab.act(Act::Join("moon".into()));
        type_code(&mut tab);
        tab.go("/kk/play/b1-one");
        tab.finish();
        tab.go("/kk/code");
        tab.submit(FullAct::Class(ClassAct::HandIn), &[("pupil", "3")]);
        assert!(tab.state.full.class.hand_in.is_some());
        let link = ["/kk/given/", &to_link(&assignment(&[1]))].concat();
        let mut inside = tab.reload("/kk/code");
        inside.go(&link);
        for mut tab in [tab.reload(&link), inside] {
            assert_eq!(tab.state.route, Route::Code);
            assert!(must_say_who(&tab.state), "{learners}");
            assert!(ticket_of(&tab.state, Some(11)).is_none());
            assert!(tab.state.learner.lines.is_empty());
            tab.act(Act::Join("fish".into()));
            assert!(!must_say_who(&tab.state));
            assert!(ticket_of(&tab.state, Some(11)).is_none());
        }
    }
}

/// A number that somebody has handed in with from here is known over a reload; what was answered is not held, and who erases
/// what is kept of all leaves no number behind.
#[test]
fn a_number_that_was_handed_in_is_known_after_a_reload() {
    let disk = school(0);
    let mut tab = Tab::open(&disk, "/kk/code");
    let hand_in = |tab: &mut Tab| {
        tab.submit(FullAct::Class(ClassAct::HandIn), &[("pupil", "3")]);
        tab.state.full.class.notice
    };
    type_code(&mut tab);
    tab.go("/kk/play/b1-one");
    tab.finish();
    tab.go("/kk/code");
    assert_eq!(hand_in(&mut tab), ClassNotice::Nothing);
    let ticket = tab.state.full.class.handed[0].clone();
    assert_eq!(ticket.modules.len(), 1);
    let link = ["/kk/given/", &to_link(&assignment(&[1]))].concat();
    let mut tab = tab.reload(&link);
    let held = tab.state.full.class.handed.clone();
    assert_eq!((held.len(), held[0].modules.len()), (1, 0));
    assert_eq!((held[0].number, held[0].pupil), (ticket.number, Some(3)));
    tab.act(Act::Join("fish".into()));
    tab.go("/kk/play/b1-one");
    tab.finish();
    tab.go("/kk/code");
    assert_eq!(hand_in(&mut tab), ClassNotice::NumberHere(3));
    tab.go("/kk/mine");
    tab.submit(FullAct::Erase(Erased::All), &[]);
    assert!(tab.state.full.class.handed.is_empty());
    assert!(tab.reload("/kk/code").state.full.class.handed.is_empty());
}

#[test]
fn where_a_class_plays_a_fresh_tab_seats_nobody() {
    let disk = school(1);
    let home = Tab::open(&disk, "/kk/learn/b");
    assert!(
        matches!(home.state.learner.who, Who::Of(_)),
        "a child's own device"
    );
    let device = Device {
        is_class: true,
        ..Device::default()
    };
    let tab = Tab::with(&disk, "/kk/play/b1-one", device);
    assert!(tab.state.learner.must_choose());
    assert!(tab.state.walk.is_none());
}

#[test]
fn what_is_not_kept_needs_no_learner() {
    let disk = school(2);
    let tab = Tab::open(&disk, "/kk/whole/b1-one");
    assert_eq!(tab.state.learner.who, Who::Unknown);
    assert_eq!(tab.step().as_deref(), Some("hook"));
    let tab = Tab::open(&disk, "/kk/preview/b1-one/spot");
    assert_eq!(tab.step().as_deref(), Some("spot"));
    disk.borrow_mut().is_missing = true;
    let tab = Tab::open(&disk, "/kk/whole/b1-one");
    assert_eq!(tab.step().as_deref(), Some("hook"));
}

#[test]
fn a_failed_read_seats_nobody() {
    let disk = school(2);
    let second = disk.borrow().people()[1].clone();
    disk.borrow_mut().cannot_read = true;
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.act(Act::Be(second));
    assert_eq!(tab.state.learner.who, Who::Unknown);
    assert_eq!(tab.state.learner.trouble, Some(StoreError::Unread));
    assert!(tab.state.walk.is_none(), "nothing is written under anybody");
}

#[test]
fn without_a_store_the_tab_alone_knows_the_learner() {
    let disk = school(1);
    let before = disk.borrow().lines.len();
    disk.borrow_mut().is_missing = true;
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    assert_eq!(tab.state.learner.trouble, Some(StoreError::Missing));
    tab.act(Act::Next);
    assert_eq!(tab.held.len(), 2, "start and next are held");
    // The store is back after a reload: the lines are the tab's learner's, not the first profile's.
    disk.borrow_mut().is_missing = false;
    let again = tab.reload("/kk/play/b1-one");
    assert_eq!(again.step().as_deref(), Some("model"));
    assert_eq!(disk.borrow().people().len(), 2);
    assert!(disk.borrow().lines.len() > before);
    assert!(
        again.held.is_empty(),
        "what the store has taken, the tab holds no more"
    );
    let mine = again.state.learner.id();
    assert!(
        disk.borrow()
            .of(mine)
            .iter()
            .all(|line| line.starts_with(mine))
    );
}

/// A slow disk answers after the app has stopped waiting: nothing of what was done meanwhile is lost, and nobody notices.
#[test]
fn a_store_that_opens_late_takes_what_was_done() {
    for (people, learner) in [(0, ""), (1, "first")] {
        let disk = school(people);
        let first = disk.borrow().people().first().cloned().unwrap_or_default();
        let before = disk.borrow().of(&first);
        let device = Device {
            learner: if learner.is_empty() {
                String::new()
            } else {
                first.clone()
            },
            ..Device::default()
        };
        disk.borrow_mut().is_missing = true;
        let mut tab = Tab::with(&disk, "/kk/play/b1-one", device);
        tab.act(Act::Next);
        assert_eq!(tab.state.learner.kept(), Kept::No);
        let step = tab.step();
        disk.borrow_mut().is_missing = false;
        tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
        assert_eq!(tab.state.learner.trouble, None);
        assert_eq!(tab.state.learner.kept(), Kept::Yes);
        assert_eq!(tab.step(), step, "the lesson goes on");
        assert!(tab.held.is_empty(), "the tab holds nothing more");
        let mine = tab.state.learner.id().to_string();
        assert_eq!(disk.borrow().of(&mine), tab.state.learner.lines);
        if !first.is_empty() {
            assert_eq!(mine, first);
            assert!(disk.borrow().of(&mine).starts_with(&before));
        }
        tab.act(Act::Next);
        assert_eq!(disk.borrow().of(&mine), tab.state.learner.lines);
    }
}

#[test]
fn a_guest_stays_a_guest_when_the_store_opens_late() {
    let disk = school(1);
    let before = disk.borrow().lines.len();
    disk.borrow_mut().is_missing = true;
    let mut tab = Tab::open(&disk, "/kk/who");
    tab.act(Act::BeGuest);
    tab.go("/kk/play/b1-one");
    tab.act(Act::Next);
    disk.borrow_mut().is_missing = false;
    tab.send(Msg::Full(FullMsg::Heard("opened late".into())));
    assert_eq!(tab.state.learner.who, Who::Guest);
    assert_eq!(disk.borrow().lines.len(), before);
    assert_eq!(tab.held.len(), 2);
}

#[test]
fn a_guests_answers_stay_in_the_tab() {
    let disk = school(1);
    let before = disk.borrow().lines.len();
    let mut tab = Tab::open(&disk, "/kk/who");
    tab.act(Act::BeGuest);
    tab.go("/kk/play/b1-one");
    tab.act(Act::Next);
    assert_eq!(disk.borrow().lines.len(), before);
    assert_eq!(tab.held.len(), 2);
    let again = tab.reload("/kk/play/b1-one");
    assert_eq!(again.state.learner.who, Who::Guest);
    assert_eq!(again.step().as_deref(), Some("model"));
    assert_eq!(disk.borrow().lines.len(), before);
}

/// After a guest somebody else sits down, with the next page or without: a guest's lines become nobody's.
#[test]
fn after_a_guest_the_next_one_is_themselves() {
    let disk = school(1);
    let person = disk.borrow().people()[0].clone();
    let mut tab = Tab::open(&disk, "/kk/who");
    tab.act(Act::BeGuest);
    tab.go("/kk/play/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Be(person.clone()));
    assert!(tab.held.iter().all(|(id, _)| id != GUEST), "{:?}", tab.held);
    for tab in [tab.reload("/kk/play/b1-one"), tab.reload("/kk/learn/b")] {
        assert_eq!(tab.state.learner.who, Who::Of(person.clone()));
        let disk = disk.borrow();
        assert!(disk.of(GUEST).is_empty() && disk.people() == [person.clone()]);
        let is_guests = |line: &str| line.starts_with(GUEST);
        assert!(!disk.lines.iter().any(|(_, line)| is_guests(line)));
    }
}

/// Whatever a page before has held of a guest is nobody's: not the next learner's, and nothing for the disk.
#[test]
fn what_is_still_held_of_a_guest_reaches_no_disk() {
    let disk = school(1);
    let person = disk.borrow().people()[0].clone();
    let before = disk.borrow().lines.clone();
    let device = Device {
        learner: person.clone(),
        held: vec![(GUEST.into(), "guest\tw\tb1-one\t19675\tback".into())],
        ..Device::default()
    };
    let tab = Tab::with(&disk, "/kk/learn/b", device);
    assert_eq!(tab.state.learner.who, Who::Of(person));
    assert!(tab.state.device.held.is_empty() && tab.state.learner.waiting.is_empty());
    assert_eq!(disk.borrow().lines, before);
}

#[test]
fn what_was_not_taken_is_held_and_tried_again() {
    let disk = Shared::default();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    disk.borrow_mut().refuses = true;
    tab.act(Act::Next);
    assert!(
        tab.asked.contains(&Command::WakeAfter(5_000)),
        "not at once"
    );
    assert_eq!(tab.held.len(), 1, "the tab holds it over a reload");
    assert_eq!(tab.state.learner.kept(), Kept::Later);
    let again = tab.reload("/kk/learn/b");
    assert!(!again.state.learner.writes.is_empty());
    disk.borrow_mut().refuses = false;
    tab.send(Msg::Wake);
    assert!(tab.state.learner.writes.is_empty());
    assert_eq!(tab.state.learner.kept(), Kept::Yes);
    assert!(tab.held.is_empty());
    assert_eq!(tab.state.learner.trouble, None);
    assert_eq!(
        disk.borrow().of(tab.state.learner.id()),
        tab.state.learner.lines
    );
}

#[test]
fn whoever_was_erased_in_one_tab_does_not_come_back_from_another() {
    let disk = school(2);
    let first = disk.borrow().people()[0].clone();
    let mut other = Tab::open(&disk, "/kk/who");
    other.act(Act::Be(first.clone()));
    other.go("/kk/play/b2-two");
    let mut tab = Tab::open(&disk, "/kk/mine");
    tab.act(Act::Be(first.clone()));
    tab.submit(FullAct::Erase(Erased::Mine), &[]);
    assert_eq!(tab.state.full.notice, Notice::Erased);
    assert_eq!(tab.told.last(), Some(&["erased ", &first].concat()));
    // Before it has heard of it …
    other.act(Act::Next);
    assert_eq!(
        other.state.learner.who,
        Who::Unknown,
        "and nobody else is seated"
    );
    assert!(!disk.borrow().people().contains(&first));
    // … and where it has.
    let mut third = Tab::open(&disk, "/kk/play/b1-one");
    let left = third.state.learner.id().to_string();
    tab.send(Msg::Act(Rc::new(Act::Be(left.clone())), Vec::new()));
    tab.told.clear();
    tab.submit(FullAct::Erase(Erased::Mine), &[]);
    third.hear(&mut tab);
    assert_eq!(third.state.learner.who, Who::New);
    assert!(third.state.walk.is_none());
    third.act(Act::Next);
    assert!(disk.borrow().people().is_empty());
}

/// Any pupil can press "Delete everyone's": the number of a school or a family stays. With the app it goes as well, for a
/// machine that is handed on.
#[test]
fn the_line_to_call_goes_with_the_app_alone() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/lines");
    tab.submit(FullAct::AddOwnLine, &[("own-number", "8 727 123")]);
    let kept = || disk.borrow().of("@own").len();
    tab.submit(FullAct::Erase(Erased::All), &[]);
    assert_eq!((kept(), tab.state.learner.own.is_some()), (1, true));
    disk.borrow_mut().cannot_erase = true;
    tab.submit(FullAct::Erase(Erased::App), &[]);
    assert_eq!(tab.state.full.notice, Notice::NotErased);
    assert_eq!((kept(), tab.state.learner.own.is_some()), (1, true));
    disk.borrow_mut().cannot_erase = false;
    tab.submit(FullAct::Erase(Erased::App), &[]);
    assert_eq!(tab.state.full.notice, Notice::Erased);
    assert_eq!((kept(), tab.state.learner.own.is_some()), (0, false));
}

/// What waits here for a device that takes nothing goes at once with whoever it is of, also where somebody else sits here by
/// now: a reload must not bring it back.
#[test]
fn what_is_held_of_somebody_goes_when_another_tab_erases_them() {
    let disk = school(2);
    let people = disk.borrow().people();
    let mut tab = Tab::open(&disk, "/kk/who");
    tab.act(Act::Be(people[0].clone()));
    tab.go("/kk/play/b2-two");
    disk.borrow_mut().refuses = true;
    tab.act(Act::Next);
    tab.act(Act::Be(people[1].clone()));
    let of_first = |tab: &Tab| tab.held.iter().filter(|(id, _)| *id == people[0]).count();
    assert!(of_first(&tab) > 0, "{:?}", tab.held);
    let told = ["erased ", &people[0]].concat();
    tab.send(Msg::Full(FullMsg::Heard(told)));
    assert_eq!(of_first(&tab), 0, "{:?}", tab.held);
    assert_eq!(tab.state.learner.id(), people[1], "who sits here stays");
}

#[test]
fn a_second_tab_hears_that_somebody_learns_here_now() {
    let disk = Shared::default();
    let mut stale = Tab::open(&disk, "/kk/code");
    assert_eq!(stale.state.learner.who, Who::New);
    let mut tab = Tab::open(&disk, "/kk/who");
    tab.act(Act::Join("fish".into()));
    stale.hear(&mut tab);
    assert!(must_say_who(&stale.state));
    // And what somebody does elsewhere is known here.
    stale.act(Act::Be(tab.state.learner.id().into()));
    tab.told.clear();
    tab.go("/kk/play/b1-one");
    tab.finish();
    stale.hear(&mut tab);
    assert!(stale.state.learner.progress.finished("b1-one").is_some());
}

#[test]
fn deleting_everyones_leaves_the_teachers_things() {
    let disk = school(2);
    let mut tab = Tab::open(&disk, "/kk/assign");
    tab.submit(FullAct::Class(ClassAct::SaveAssignment), &[]);
    let kept = disk.borrow().of("#classes");
    assert_eq!(kept.len(), 1);
    tab.go("/kk/mine");
    tab.submit(FullAct::Erase(Erased::All), &[]);
    assert_eq!(disk.borrow().people(), Vec::<String>::new());
    assert_eq!(disk.borrow().of("#classes"), kept);
    assert!(!tab.state.full.class.collected.is_empty());
    assert_eq!(tab.state.learner.who, Who::New);
}

#[test]
fn classes_and_keys_are_deleted_by_themselves() {
    let disk = school(1);
    let mut tab = Tab::open(&disk, "/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.sealed = true;
    tab.submit(FullAct::Class(ClassAct::DraftAssignment(draft)), &[]);
    tab.submit(FullAct::Class(ClassAct::SaveAssignment), &[]);
    let mut other = Tab::open(&disk, "/kk/collect");
    assert!(!other.state.full.class.collected.is_empty());
    tab.told.clear();
    tab.go("/kk/collect");
    tab.submit(FullAct::Class(ClassAct::EraseAll), &[]);
    let teachers = |disk: &Shared| {
        disk.borrow()
            .lines
            .iter()
            .any(|(id, _)| id.starts_with('#'))
    };
    assert!(!teachers(&disk));
    assert_eq!(disk.borrow().people().len(), 1, "pupils' things stay");
    other.hear(&mut tab);
    assert!(
        other.state.full.class.collected.is_empty(),
        "it does not come back"
    );
    assert!(!teachers(&disk));
}

#[test]
fn what_could_not_be_erased_is_said_to_be_here_still() {
    let disk = school(2);
    let mut tab = Tab::open(&disk, "/kk/assign");
    tab.submit(FullAct::Class(ClassAct::SaveAssignment), &[]);
    let kept = disk.borrow().lines.clone();
    disk.borrow_mut().cannot_erase = true;
    tab.go("/kk/mine");
    for what in [Erased::Mine, Erased::All, Erased::App] {
        tab.submit(FullAct::Erase(what), &[]);
        assert_eq!(tab.state.full.notice, Notice::NotErased, "{what:?}");
        assert_eq!(tab.state.learner.trouble, None, "nothing is held");
    }
    tab.go("/kk/collect");
    let classes = |tab: &Tab| {
        let all = tab.state.full.class.collected.iter();
        all.map(|(id, _)| id.to_string()).collect::<Vec<_>>()
    };
    let id = classes(&tab)[0].clone();
    for act in [ClassAct::EraseAll, ClassAct::Erase(id.clone())] {
        tab.submit(FullAct::Class(act), &[]);
        assert_eq!(tab.state.full.class.notice, ClassNotice::NotErased);
        assert_eq!(tab.state.learner.trouble, None);
        assert_eq!(classes(&tab).first(), Some(&id));
    }
    assert_eq!(disk.borrow().lines, kept);
    assert!(
        !Tab::open(&disk, "/kk/collect")
            .state
            .full
            .class
            .collected
            .is_empty()
    );
    // The next press may do it.
    disk.borrow_mut().cannot_erase = false;
    tab.submit(FullAct::Class(ClassAct::Erase(id)), &[]);
    assert_eq!(tab.state.full.class.notice, ClassNotice::Nothing);
    assert!(classes(&tab).is_empty());
    assert!(
        Tab::open(&disk, "/kk/collect")
            .state
            .full
            .class
            .collected
            .is_empty()
    );
}

#[test]
fn a_class_that_another_tab_collects_is_known_here() {
    let disk = Shared::default();
    let mut stale = Tab::open(&disk, "/kk/collect");
    let mut tab = Tab::open(&disk, "/kk/assign");
    tab.submit(FullAct::Class(ClassAct::SaveAssignment), &[]);
    stale.hear(&mut tab);
    assert!(!stale.state.full.class.collected.is_empty());
}

#[test]
fn the_saved_file_is_what_the_store_has() {
    let disk = school(1);
    let mut tab = Tab::open(&disk, "/kk/mine");
    let who = tab.state.learner.id().to_string();
    let mut other = Tab::open(&disk, "/kk/play/b2-two");
    other.act(Act::Next);
    tab.submit(FullAct::SaveProgress, &[]);
    let Some(Command::Full(FullCommand::Save { text, .. })) = tab.asked.last() else {
        panic!("nothing was saved");
    };
    assert_eq!(*text, write_file(&disk.borrow().of(&who)));
}

fn open_file(tab: &mut Tab, text: String) {
    let files = vec![("progress.txt".to_string(), text)];
    tab.send(Msg::Full(FullMsg::Files("open-file", files)));
}

#[test]
fn a_progress_file_is_read_with_care() {
    let disk = school(1);
    let who = disk.borrow().people()[0].clone();
    let file = write_file(&disk.borrow().of(&who));
    let mut tab = Tab::open(&Shared::default(), "/kk/mine");
    open_file(&mut tab, [&file, "\n\n"].concat());
    assert_eq!(
        tab.state.full.notice,
        Notice::Opened,
        "an empty line at the end"
    );
    let spaces = file.replace('\t', "    ");
    let count = file.lines().count() as u32 - 2;
    open_file(&mut tab, spaces);
    assert_eq!(tab.state.full.notice, Notice::OpenedPartly(count));
    open_file(&mut tab, "x".repeat(5_000_000));
    assert!(matches!(tab.state.full.notice, Notice::Wrong(_)));
}

#[test]
fn a_link_keeps_its_language_and_its_sentence() {
    let mut russian = assignment(&[1]);
    russian.language = Some("ru".into());
    let link = |a| ["/kk/given/", &to_link(&a)].concat();
    let tab = Tab::open(&Shared::default(), &link(russian));
    assert_eq!(tab.state.route, Route::Code);
    assert_eq!(tab.state.lang.code(), "ru");
    let tab = Tab::open(&Shared::default(), &link(assignment(&[9])));
    assert!(matches!(
        tab.state.full.class.problem,
        CodeProblem::Unread(_)
    ));
    assert!(
        matches!(tab.state.route, Route::Class(..)),
        "it says why, here"
    );
}

#[test]
fn without_storage_a_code_is_valid_and_its_lessons_play() {
    let disk = Shared::default();
    disk.borrow_mut().is_missing = true;
    let device = Device {
        other: "index.html".into(),
        ..Device::default()
    };
    let mut tab = Tab::with(&disk, "/kk/code", device);
    type_code(&mut tab);
    assert_eq!(tab.state.full.class.given, Some(assignment(&[1])));
    tab.go("/kk/play/b1-one");
    assert!(!tab.asked.iter().any(|c| matches!(c, Command::Visit(_))));
    tab.finish();
    tab.go("/kk/code");
    assert!(ticket_of(&tab.state, Some(3)).is_some());
}

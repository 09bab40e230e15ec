//! What a teacher reads in a lesson with the whole class.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Page, act, open};
use crate::ui::state::full::{ClassAct, FullMsg};
use crate::ui::state::{Act, Msg};
use crate::ui::update::tests::tab::{Disk, TOLD, Tab};

fn log(tab: &Tab, step: &str) -> usize {
    tab.state.walk.as_ref().unwrap().session.log(step).len()
}

/// A class that was given a code looks for its field: it stands above the first lesson, in every band.
#[test]
fn the_classs_code_stands_above_the_lessons() {
    for band in ["a", "b", "c"] {
        let ids = Page::of(open(&["/kk/learn/", band].concat())).ids();
        let at = |what: &str| ids.iter().position(|id| id.starts_with(what));
        let code = at("class-code").expect("the way to the code");
        assert!(at("module-").is_none_or(|lesson| code < lesson), "{ids:?}");
        assert!(code < at("mine").expect("what is kept"), "{ids:?}");
    }
}

/// Two teacher's tabs on one device: neither takes the other's unfinished lesson away.
#[test]
fn two_tabs_keep_the_lessons_of_both() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let told = String::from("changed lessons");
    let hear = |tab: &mut Tab| tab.send(Msg::Full(FullMsg::Heard("changed lessons".into())));
    let mut one = Tab::open(&disk, "/kk/whole/b1-one");
    let mut two = Tab::open(&disk, "/kk/whole/b2-two");
    one.act(Act::Next);
    assert!(one.told.contains(&told), "{:?}", one.told);
    hear(&mut two);
    two.act(Act::Next);
    hear(&mut one);
    one.act(Act::Next);
    hear(&mut two);
    // Who only listens writes nothing, so two tabs do not go on for ever.
    two.told.clear();
    hear(&mut two);
    assert!(!two.told.contains(&told), "{:?}", two.told);
    assert!(two.state.full.class.lessons.now().is_some());
    let mut modules: Vec<String> = Vec::new();
    let page = Tab::open(&disk, "/kk/teach");
    for (_, lesson) in page.state.full.class.lessons.unfinished() {
        modules.push(lesson.module.clone());
    }
    modules.sort();
    assert_eq!(modules, ["b1-one", "b2-two"]);
}

/// A closed tab loses nothing: the teachers' first page says which lesson is not over, and leads to its screen and hands.
#[test]
fn a_lesson_that_was_left_is_offered_again() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let begin = || {
        let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
        tab.act(Act::Next);
        tab.act(Act::Next);
        act(&mut tab, ClassAct::Vote("one".into(), 12), &[]);
        tab
    };
    let offered = || {
        let page = Page::of(Tab::open(&disk, "/kk/teach"));
        page.all("class", "unfinished").concat()
    };
    assert_eq!(offered(), "");
    drop(Tab::open(&disk, "/kk/whole/b1-one"));
    assert_eq!(offered(), "", "nothing was played");
    let mut other = Tab::open(&disk, "/kk/teach");
    drop(begin());
    let said = offered();
    assert!(
        said.contains("Аяқталмаған сабақ: «b1-one», экран: 3 / 6"),
        "{said}"
    );
    // A tab that was open all the while hears of it with the next look at the page.
    other.go("/kk/collect");
    other.go("/kk/teach");
    assert_eq!(other.state.full.class.lessons.unfinished().count(), 1);
    let mut tab = Tab::open(&disk, "/kk/teach");
    tab.go("/kk/whole/b1-one");
    assert_eq!(tab.step().as_deref(), Some("spot"));
    assert_eq!(tab.state.full.class.votes.at("one"), 12);
    assert!(disk.borrow().lines.is_empty(), "under no learner");
    act(&mut tab, ClassAct::Reveal, &[]);
    tab.finish();
    assert_eq!(offered(), "", "it is over, and its result is kept");
    // Erased, it is not offered either; nor with everything that is a teacher's.
    drop(begin());
    let mut tab = Tab::open(&disk, "/kk/teach");
    act(&mut tab, ClassAct::DropLesson(0), &[]);
    assert_eq!(offered(), "");
    drop(begin());
    let mut tab = Tab::open(&disk, "/kk/collect");
    act(&mut tab, ClassAct::EraseAll, &[]);
    assert_eq!(offered(), "");
}

/// Neither a lesson that is not over nor its hands go by one press; the question says how many screens of hands go.
#[test]
fn hands_do_not_go_by_one_press() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let begin = |hands: bool| {
        let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
        tab.act(Act::Next);
        tab.act(Act::Next);
        if hands {
            act(&mut tab, ClassAct::Vote("one".into(), 12), &[]);
        }
        drop(tab);
        let mut tab = Tab::open(&disk, "/kk/teach");
        tab.go("/kk/whole/b1-one");
        tab
    };
    assert_eq!(Page::of(begin(false)).all("id", "start-over-yes").len(), 0);
    let mut tab = begin(true);
    act(&mut tab, ClassAct::AskErase(true), &[]);
    assert_eq!(tab.state.full.class.votes.at("one"), 12);
    let page = Page::of(tab);
    assert!(page.only("id", "goes-on").contains(": 1 экранда"));
    assert_eq!(page.only("id", "start-over-yes"), "Басынан бастау");
    let mut tab = begin(true);
    tab.go("/kk/teach");
    act(&mut tab, ClassAct::AskDrop(Some(0)), &[]);
    assert_eq!(tab.state.full.class.lessons.unfinished().count(), 1);
    let page = Page::of(tab);
    let said = page.only("class", "unfinished");
    assert!(said.contains(": 1 экранда"), "{said}");
    assert_eq!(page.only("id", "drop-yes"), "Аяқталмағанын алып тастау");
    assert_eq!(page.all("id", "drop-0").len(), 0);
}

/// A class of 32 before two options, with 40 hands at one.
fn forty_of_thirty_two() -> Tab {
    let mut tab = open("/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(&mut tab, ClassAct::CountHere, &[("here", "32")]);
    act(&mut tab, ClassAct::CountHands(true), &[]);
    let forty = [("vote-one", "40")];
    act(&mut tab, ClassAct::VoteTyped("one".into()), &forty);
    tab
}

/// Hands that cannot be are said, and nothing is answered with them. One press mends the size, and a clicker alone still
/// leads on.
#[test]
fn more_hands_than_children_are_no_answer() {
    let mut tab = forty_of_thirty_two();
    act(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(log(&tab, "spot"), 0);
    assert_eq!(tab.state.full.class.votes.at("one"), 40, "nothing is lost");
    let said = Page::of(tab).only("id", "class-said");
    assert!(said.contains("бала санынан көп"), "{said}");

    let mut tab = forty_of_thirty_two();
    act(&mut tab, ClassAct::Reveal, &[]);
    act(&mut tab, ClassAct::HereAre(40), &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!((log(&tab, "spot"), tab.state.full.class.here), (1, 40));

    let mut tab = forty_of_thirty_two();
    act(&mut tab, ClassAct::Reveal, &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    assert!(tab.state.full.class.unanswered);
    act(&mut tab, ClassAct::Pass, &[]);
    assert_eq!(log(&tab, "spot"), 0, "nothing is counted");
    assert_ne!(tab.step().as_deref(), Some("spot"));
}

/// A board that was answered by half is said to be so; one that was not touched is said to be open.
#[test]
fn what_was_answered_on_a_board_is_said() {
    for (given, said) in [
        (&[][..], "жауап берілмеді"),
        (
            &[("one", "coach"), ("two", "stranger"), ("two", "coach")],
            "Берілген жауап: 2.",
        ),
        (&[("one", "stranger")], "Берілген жауап: 1."),
    ] {
        let mut tab = open("/kk/whole/b4-board");
        for (clue, way) in given {
            tab.act(Act::Give(vec![clue.to_string(), way.to_string()]));
        }
        assert_eq!(log(&tab, "board"), given.len());
        act(&mut tab, ClassAct::GoOn, &[]);
        assert_eq!(tab.step().as_deref(), Some("board"));
        let words = Page::of(tab).only("id", "class-said");
        assert!(words.contains(said), "{words}");
    }
}

/// The pile of a flood is an ornament of a small screen: a class would take it for empty messages.
#[test]
fn a_class_sees_no_empty_messages() {
    for (address, piles) in [("/kk/play/b2-chat", 1), ("/kk/whole/b2-chat", 0)] {
        let mut tab = open(address);
        tab.act(Act::Give(vec!["n1".into(), "no".into()]));
        tab.act(Act::Give(vec!["n2".into(), "tell".into()]));
        let page = Page::of(tab);
        assert_eq!(page.all("class", "flood").len(), piles, "{address}");
    }
}

/// What is said to a pupil who sits alone is not said to a class: it goes on at once.
#[test]
fn a_class_is_not_asked_whether_it_is_alone() {
    for (address, alone) in [("/kk/play/b1-one", 1), ("/kk/whole/b1-one", 0)] {
        let mut tab = open(address);
        tab.act(Act::Next);
        tab.act(Act::Next);
        tab.act(Act::Give(vec!["one".into()]));
        tab.act(Act::Next);
        assert_eq!(tab.step().as_deref(), Some("talk"));
        let page = Page::of(tab);
        assert_eq!(page.all("class", "alone").len(), alone, "{address}");
        let shines = page.all("class", "primary");
        let on = page.only("id", "walk-next");
        assert_eq!(shines.contains(&on), alone == 0, "{address}: {shines:?}");
    }
}

/// The clock of a lesson goes on over a reload, and where the class comes back to it; the hours in between are none of it.
#[test]
fn the_clock_goes_on() {
    let minutes = |tab: &Tab| {
        let lesson = tab.state.full.class.lessons.now().expect("a lesson");
        (tab.state.now.millis - lesson.began) / 60_000
    };
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/whole/b1-one");
    tab.seconds = 180;
    tab.act(Act::Next);
    assert_eq!(minutes(&tab), 3);
    let mut again = tab.reload("/kk/whole/b1-one");
    again.seconds = 240;
    again.act(Act::Next);
    assert_eq!(minutes(&again), 4);
    // A look at another page is time of the lesson.
    again.go("/kk/teach");
    again.seconds = 240 + 14 * 60;
    again.go("/kk/whole/b1-one");
    assert_eq!(minutes(&again), 18);
    again.act(Act::Next);
    again.go("/kk/teach");
    let mut later = Tab::open(&disk, "/kk/teach");
    later.seconds = 90_000;
    later.go("/kk/whole/b1-one");
    assert_eq!(minutes(&later), 18);
    // The page's clock counts from there as well.
    let began = |tab: &Tab| tab.state.full.class.lessons.now().unwrap().began;
    let mut shown = Tab::open(&disk, "/kk/teach");
    shown.seconds = 90_060;
    shown.go("/kk/whole/b1-one");
    let at = began(&shown).to_string();
    assert_ne!(began(&shown), shown.state.now.millis);
    assert_eq!(Page::of(shown).all("data-began", &at).len(), 1);
    // A tab that was left open over night counts from where it was, with its first press; until then the page says how long it
    // had taken, also before its script has run.
    later.act(Act::Next);
    later.seconds += 26 * 3_600;
    later.act(Act::Next);
    assert_eq!(minutes(&later), 18);
    let mut shown = Tab::open(&disk, "/kk/teach");
    shown.seconds = later.seconds;
    shown.go("/kk/whole/b1-one");
    let shown = Page::of(shown);
    assert_eq!(shown.only("id", "class-clock"), "18");
    assert_eq!(shown.all("data-spent", "1080000").len(), 1);
    act(&mut later, ClassAct::StartOver, &[]);
    assert_eq!(minutes(&later), 0);
}

/// The clock says what it counts.
#[test]
fn the_clock_counts_minutes() {
    let page = Page::of(open("/kk/whole/b1-one"));
    assert_eq!(page.only("class", "of"), "/ 10 мин");
}

/// Hands that were counted wrong are counted again after the reasons have opened, also where nobody had answered.
#[test]
fn hands_can_be_counted_again() {
    let mut tab = open("/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(&mut tab, ClassAct::CountAgain, &[]);
    act(&mut tab, ClassAct::Vote("one".into(), 12), &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(log(&tab, "spot"), 1);
    let held = tab.reload("/kk/whole/b1-one");
    assert_eq!(Page::of(held).all("id", "count-again").len(), 1);
    act(&mut tab, ClassAct::CountAgain, &[]);
    assert_eq!(log(&tab, "spot"), 0);
    assert_eq!(tab.state.full.class.votes.at("one"), 12);
    act(&mut tab, ClassAct::Vote("one".into(), 3), &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    assert_eq!(log(&tab, "spot"), 1);
    assert_eq!(tab.state.full.class.votes.at("one"), 15);
    tab.act(Act::Next);
    assert!(Page::of(tab).all("id", "count-again").is_empty());
    let mut tab = open("/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(&mut tab, ClassAct::Pass, &[]);
    assert!(tab.state.full.class.unanswered);
    act(&mut tab, ClassAct::CountAgain, &[]);
    assert!(!tab.state.full.class.unanswered);
}

/// A lesson with the class that was played to its end.
fn ended() -> Tab {
    let mut tab = open("/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(&mut tab, ClassAct::Vote("one".into(), 12), &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    tab.finish();
    tab
}

/// The class sees the end: what it has learned stands before whose result it is.
#[test]
fn the_end_begins_with_what_is_for_the_children() {
    let tab = ended();
    let ids = Page::of(tab).ids();
    let at = |id: &str| ids.iter().position(|known| known == id).expect(id);
    let order = ["skill", "next-lesson", "for-teacher", "kept-together"].map(at);
    assert!(order.is_sorted(), "{ids:?}");
    let family = Page::of(ended()).only("class", "family");
    let all = Page::of(ended()).all("class", "whole").concat();
    let of_class = Page::of(ended()).only("id", "for-teacher");
    assert!(all.find(&family) < all.find(&of_class), "{all}");
}

/// A slip in the name of a class is mended at the end of its lesson.
#[test]
fn the_name_is_mended_at_the_end() {
    use crate::ui::state::full::{kept_together, which_field};
    let mut tab = ended();
    let key = |tab: &Tab| {
        let id = kept_together(&tab.state).unwrap();
        tab.state.full.class.collected.class_of(&id).unwrap().key
    };
    let of = key(&tab);
    let named = |tab: &mut Tab, name: &str| {
        act(tab, ClassAct::NameClass(of), &[(&which_field(of), name)]);
    };
    named(&mut tab, "5Aa");
    let again = tab.reload("/kk/whole/b1-one");
    assert!(Page::of(again).ids().contains(&which_field(of)));
    named(&mut tab, "5А");
    let class = tab.state.full.class.collected.class(of);
    assert_eq!(class.unwrap().name(), "5А");
}

/// What stands between the parts that a class votes on is told once, each at its place.
#[test]
fn what_stands_between_is_told_once() {
    let mut tab = open(&["/kk/whole/", TOLD].concat());
    for step in ["spot", "timeline", "lens"] {
        assert_eq!(tab.step().as_deref(), Some(step));
        let shown = Page::of(Tab::open(&tab.disk, &["/kk/whole/", TOLD].concat()));
        let words = shown.only("class", "votes");
        let places = ["before", "one", "between", "two", "behind"].map(|part| {
            assert_eq!(words.matches(part).count(), 1, "{step}: {words}");
            words.find(part)
        });
        assert!(places.is_sorted(), "{step}: {words}");
        tab.act(Act::Give(Vec::new()));
        tab.act(Act::Next);
    }
}

/// At the end a class hears what it noticed of all signs, and what safe things it trusted: each number at its place, and
/// in the direction of every other page.
#[test]
fn the_end_says_what_the_class_noticed() {
    let mut tab = open("/kk/whole/b6-judged");
    while let Some(step) = tab.step() {
        let given = match &step[..] {
            "safe" | "safe-too" | "danger" => "fine",
            "open" => "check",
            _ => "yes",
        };
        tab.act(Act::Give(vec![given.into()]));
        tab.act(Act::Next);
    }
    let said = Page::of(tab).only("class", "whole");
    for words in ["Байқалған белгі: 3 / 4.", "сақтанбағаны: 2 / 2 "] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

//! What is said where a code is given, and where it is collected for.

use std::rc::Rc;

use super::{Page, act, open, page};
use crate::classroom::{Classes, key_text, to_text};
use crate::ui::state::full::{ClassAct, FullAct, FullCommand};
use crate::ui::state::{Act, Command};
use crate::ui::update::tests::class::assignment;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::Tab;

/// A device where 5А, of thirty, was given the first module; two have handed in.
fn with_5a() -> (Tab, u64) {
    let mut tab = open("/kk/assign");
    choose(&mut tab, 1);
    act(&mut tab, ClassAct::GiveCode, &named("5А", "30"));
    let given = tab.state.full.class.collected.assignments().remove(0);
    let key = tab.state.full.class.collected.classes()[0].key;
    let of = |pupil| {
        let mut of = ticket(pupil);
        of.assignment = given.clone();
        to_text(&of)
    };
    tab.go("/kk/collect");
    files(&mut tab, &[of(1), of(2)]);
    tab.go("/kk/assign");
    (tab, key)
}

fn named<'a>(name: &'a str, size: &'a str) -> [(&'a str, &'a str); 2] {
    [("class-name", name), ("class-size", size)]
}

fn choose(tab: &mut Tab, module: u32) {
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![module];
    act(tab, ClassAct::DraftAssignment(draft), &[]);
}

/// Name, size and number of weeks of every class.
fn known(all: &Classes) -> Vec<(String, u32, usize)> {
    let classes = all.classes().into_iter();
    classes
        .map(|of| (of.name().to_string(), of.size(), of.weeks.len()))
        .collect()
}

fn is(name: &str, size: u32, weeks: usize) -> (String, u32, usize) {
    (name.to_string(), size, weeks)
}

/// Whatever way the name of a class that is here is typed: it is asked about before there is a code, as often as it is pressed,
/// and the class stays as it was. With "yes" the code is its next task, which can be taken back; the number that was typed is
/// an answer as well; with "no" nothing is left behind.
#[test]
fn a_class_that_is_here_is_asked_about_before_a_code_is_made() {
    for name in ["5А", "5A", "5а", " 5a ", "5 «А»"] {
        let asked = |size| {
            let (mut tab, _) = with_5a();
            choose(&mut tab, 2);
            act(&mut tab, ClassAct::GiveCode, &named(name, size));
            tab
        };
        let all = |tab: &Tab| known(&tab.state.full.class.collected);
        for presses in 1..=2 {
            let mut tab = asked("25");
            if presses == 2 {
                tab.asked.clear();
                act(&mut tab, ClassAct::GiveCode, &named(name, "25"));
            }
            assert_eq!(all(&tab), [is("5А", 30, 1)], "{name}");
            assert!(leads_to(&tab, "ask-join"), "{:?}", tab.asked);
            let page = Page::of(tab);
            assert!(page.all("id", "code-digits").is_empty());
            let said = page.only("id", "ask-join");
            assert!(said.contains("5А") && said.contains("30"), "{said}");
            assert!(page.only("id", "join-resized").contains("25"));
        }
        // Where the same number or none was typed there is one way to say yes.
        for size in ["", "30"] {
            let page = Page::of(asked(size));
            assert!(page.all("id", "join-resized").is_empty());
        }
        let mut tab = asked("25");
        act(&mut tab, ClassAct::GiveSame(true), &[]);
        assert_eq!(all(&tab), [is("5А", 25, 2)], "{name}");
        let mut tab = asked("25");
        act(&mut tab, ClassAct::GiveSame(false), &[]);
        assert_eq!(all(&tab), [is("5А", 30, 2)], "{name}");
        assert!(leads_to(&tab, "code-digits"), "{:?}", tab.asked);
        let again = Tab::open(&tab.disk, "/kk/collect");
        assert_eq!(all(&again), [is("5А", 30, 2)], "{name}");
        let code = |tab: &Tab| {
            let class = &tab.state.full.class;
            class.draft.assignment(&class.collected).code()
        };
        let board = code(&tab);
        let shown = Page::of(tab.reload("/kk/assign"));
        assert_eq!(Some(shown.only("id", "code-digits")), board);
        assert!(shown.all("id", "ask-join").is_empty());
        // Taken back it is nobody's, under the same code.
        let given = tab.state.full.class.collected.id_of(&{
            let class = &tab.state.full.class;
            class.draft.assignment(&class.collected)
        });
        act(&mut tab, ClassAct::SplitWeek(given), &[]);
        assert_eq!(all(&tab), [is("5А", 30, 1), is("", 0, 1)]);
        assert_eq!(code(&tab), board);
        let page = Page::of(tab);
        assert_eq!(page.all("id", "class-name").len(), 1);
        assert_eq!(page.all("id", "give-undo").len(), 1);
        let mut tab = asked("25");
        act(&mut tab, ClassAct::NotJoin, &[]);
        assert_eq!(tab.state.full.class.same, None);
        assert_eq!(all(&tab), [is("5А", 30, 1)], "nothing is left behind");
        act(&mut tab, ClassAct::GiveCode, &named("6Ә", "25"));
        assert_eq!(all(&tab), [is("5А", 30, 1), is("6Ә", 25, 1)]);
    }
}

/// Whether the page was led to what has an id.
fn leads_to(tab: &Tab, id: &str) -> bool {
    let mut asked = tab.asked.iter();
    asked.any(|command| matches!(command, Command::Full(FullCommand::FocusField(to)) if *to == id))
}

/// Wherever the page was scrolled: once a code is given it is led to.
#[test]
fn a_given_code_is_led_to() {
    let mut tab = open("/kk/assign");
    choose(&mut tab, 1);
    act(&mut tab, ClassAct::GiveCode, &named("5А", "30"));
    assert!(leads_to(&tab, "code-digits"), "{:?}", tab.asked);
}

/// Taking it back is offered as long as nothing has come; with the only task of a class the class is gone as well.
#[test]
fn what_was_given_is_taken_back_in_its_place() {
    let has = |tab: Tab| Page::of(tab).all("id", "give-undo").len();
    let (mut tab, key) = with_5a();
    choose(&mut tab, 2);
    act(&mut tab, ClassAct::GiveFor(Some(key)), &[]);
    act(&mut tab, ClassAct::GiveCode, &[]);
    assert_eq!(has(tab), 1);
    let (tab, _) = with_5a();
    assert_eq!(has(tab), 0, "it has results");
    let given = || {
        let mut tab = open("/kk/assign");
        act(&mut tab, ClassAct::GiveCode, &named("5А", "30"));
        tab
    };
    assert_eq!(has(given()), 1, "it is the class's first");
    let mut tab = given();
    let id = tab.state.full.class.collected.iter().next().unwrap().0;
    let id = id.to_string();
    act(&mut tab, ClassAct::Erase(id), &[]);
    assert!(tab.state.full.class.collected.is_empty());
    let mut tab = open("/kk/assign");
    act(&mut tab, ClassAct::GiveCode, &[]);
    assert_eq!(has(tab), 1, "it is nobody's");
}

/// The whole course is not given by forgetting to choose: it is asked once, with the number of lessons.
#[test]
fn a_whole_course_is_asked_about_once() {
    let give = |tab: &mut Tab, fields: &[(&str, &str)]| {
        tab.press_once(
            &Rc::new(Act::Full(FullAct::Class(ClassAct::GiveCode))),
            fields,
        );
    };
    let asked = || {
        let mut tab = open("/kk/assign");
        give(&mut tab, &named("5А", "30"));
        assert!(tab.state.full.class.collected.is_empty());
        tab
    };
    let shown = Page::of(asked());
    let said = shown.only("id", "give-said");
    assert!(said.contains("Бүкіл курс, "), "{said}");
    assert_eq!(shown.only("id", "give-code"), "Иә, бүкіл курс");
    let mut tab = asked();
    give(&mut tab, &named("5А", "30"));
    assert_eq!(known(&tab.state.full.class.collected), [is("5А", 30, 1)]);
    // Whoever chooses after all is asked nothing.
    let mut tab = asked();
    choose(&mut tab, 1);
    give(&mut tab, &named("5А", "30"));
    assert_eq!(known(&tab.state.full.class.collected), [is("5А", 30, 1)]);
}

/// The next code begins with nothing chosen, and the page with no code of another class.
#[test]
fn a_new_code_begins_with_nothing() {
    let (mut tab, _) = with_5a();
    assert!(tab.state.full.class.draft.modules.is_empty());
    let shown = Page::of(with_5a().0);
    assert!(shown.all("id", "code-digits").is_empty());
    assert_eq!(shown.all("id", "give-code").len(), 1);
    // A draft that nobody has yet stays.
    choose(&mut tab, 2);
    tab.go("/kk/teach");
    tab.go("/kk/assign");
    assert_eq!(tab.state.full.class.draft.modules, [2]);
}

/// That a closed task has no code for the board is said before it is given.
#[test]
fn a_closed_task_says_first_that_it_has_no_code() {
    let mut tab = open("/kk/assign");
    choose(&mut tab, 1);
    let mut draft = tab.state.full.class.draft.clone();
    draft.sealed = true;
    act(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    let said = Page::of(tab).only("class", "code-card");
    assert!(said.contains("код болмайды"), "{said}");
}

/// Where nobody has said how many a class has, what was typed is taken.
#[test]
fn a_size_that_nobody_knew_is_taken() {
    let mut tab = open("/kk/assign");
    choose(&mut tab, 1);
    act(&mut tab, ClassAct::GiveCode, &named("5А", ""));
    choose(&mut tab, 2);
    act(&mut tab, ClassAct::GiveCode, &named("5A", "25"));
    act(&mut tab, ClassAct::GiveSame(false), &[]);
    assert_eq!(known(&tab.state.full.class.collected), [is("5А", 25, 2)]);
}

/// A number that nobody was given stands nowhere on the page; what a class was given is shown to whoever comes back to it.
#[test]
fn a_given_code_is_shown_again_and_no_other() {
    let digits = |tab: &Tab| page(tab).all("id", "code-digits");
    let tab = open("/kk/assign");
    assert!(digits(&tab).is_empty());
    let (tab, key) = with_5a();
    let given = tab.state.full.class.collected.assignments().remove(0);
    let code = given.code().unwrap();
    // The page that has given it shows it, also when it is loaded anew.
    let mut again = Tab::open(&Rc::default(), "/kk/assign");
    choose(&mut again, 1);
    act(&mut again, ClassAct::GiveCode, &named("5А", "30"));
    let mine = {
        let class = &again.state.full.class;
        class.draft.assignment(&class.collected).code().unwrap()
    };
    assert_eq!(
        Page::of(again.reload("/kk/assign")).all("id", "code-digits"),
        [mine]
    );
    // Another day: the same lesson and the same class, whichever is pressed first.
    for class_first in [true, false] {
        let mut tab = Tab::open(&tab.disk, "/kk/assign");
        tab.state.full.class.draft.mark = given.mark + 1;
        choose(&mut tab, 2);
        if class_first {
            act(&mut tab, ClassAct::GiveFor(Some(key)), &[]);
        }
        choose(&mut tab, 1);
        if !class_first {
            act(&mut tab, ClassAct::GiveFor(Some(key)), &[]);
        }
        let page = Page::of(tab);
        assert_eq!(page.all("id", "code-digits"), std::slice::from_ref(&code));
        assert!(page.only("id", "given-said").contains("5А"));
    }
    // Of another lesson nothing is shown before it is given.
    let mut tab = Tab::open(&tab.disk, "/kk/assign");
    choose(&mut tab, 2);
    act(&mut tab, ClassAct::GiveFor(Some(key)), &[]);
    assert!(Page::of(tab).all("id", "code-digits").is_empty());
}

/// The next lesson stands first, always in its place; whoever has classes finds them right behind it.
#[test]
fn my_classes_stand_behind_the_next_lesson_once_there_are_any() {
    let order = |tab: Tab| {
        let ids = Page::of(tab).ids();
        let at = |id: &str| ids.iter().position(|known| known == id).expect(id);
        assert!(at("start-next") < at("to-assign"));
        at("to-assign") < at("pin-card")
    };
    assert!(!order(open("/kk/teach")));
    let (mut tab, _) = with_5a();
    tab.go("/kk/teach");
    assert!(order(tab));
}

/// A pupil who has handed in comes back for the next code: its field stands before what was handed in.
#[test]
fn the_next_code_has_its_field_first() {
    let ids = |hands: bool| {
        let mut tab = open("/kk/code");
        let code = assignment(&[1]).code().unwrap();
        act(&mut tab, ClassAct::OpenCode, &[("code", &code)]);
        tab.go("/kk/play/b1-one");
        tab.finish();
        tab.go("/kk/code");
        if hands {
            act(&mut tab, ClassAct::HandIn, &[("pupil", "3")]);
            tab.go("/kk/learn/b");
            tab.go("/kk/code");
        }
        Page::of(tab).ids()
    };
    let is = |ids: &[String], id: &str| ids.iter().position(|known| known == id);
    assert_eq!(is(&ids(false), "code"), None, "it is to be handed in first");
    let then = ids(true);
    assert!(is(&then, "code").is_some(), "{then:?}");
    assert!(is(&then, "code") < is(&then, "pupil"), "{then:?}");
}

/// How many tasks a class has is a count, not a number of one.
#[test]
fn tasks_are_counted() {
    let (mut tab, key) = with_5a();
    tab.go("/kk/teach");
    let said = Page::of(tab).only("id", &["class-", &key_text(key)].concat());
    assert!(said.contains("1 тапсырма"), "{said}");
    assert!(!said.contains("апсырма: "), "{said}");
}

/// The list of the classes has its own heading, once.
#[test]
fn the_classes_have_a_heading_of_their_own() {
    let (mut tab, _) = with_5a();
    tab.go("/kk/collect/classes");
    let shown = Page::of(tab).all("class", "page").concat();
    assert!(!shown.contains("Нәтижелерді жинау"), "{shown}");
    assert_eq!(shown.matches("Сыныптар").count(), 1, "{shown}");
}

/// As long as results are to come collecting is the strong button on a class's page; then what comes next is.
#[test]
fn collecting_is_strong_while_results_are_missing() {
    let (mut tab, key) = with_5a();
    let strong = |tab: &mut Tab| {
        tab.go(&["/kk/class/", &key_text(key)].concat());
        page(tab).all("class", "primary")
    };
    assert_eq!(strong(&mut tab), ["Нәтижелерді жинау"]);
    let id = tab.state.full.class.collected.iter().next().unwrap().0;
    let id = id.to_string();
    let two = named("5А", "2");
    act(&mut tab, ClassAct::Describe(id), &two);
    let said = strong(&mut tab);
    assert!(!said.contains(&"Нәтижелерді жинау".to_string()), "{said:?}");
    assert!(!said.is_empty());
}

//! What a teacher is asked, told and offered at the desk: numbers outside the register, a code once it is given, lists of
//! classes, files' names, the plan of 40 minutes.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Node, Page, act, open, page, put_words};
use crate::classroom::{Table, key_text, to_text, week_id};
use crate::ui::state::Act;
use crate::ui::state::Command;
use crate::ui::state::full::{ClassAct, FullCommand};
use crate::ui::update::tests::class::assignment;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::{Disk, Tab};

/// A class of five pupils, who have handed in; one more result has a number that is not in the register.
fn with_a_stranger() -> (Tab, String) {
    let mut tab = open("/kk/collect");
    files(&mut tab, &[to_text(&ticket(1)), to_text(&ticket(2))]);
    let id = week_id(&assignment(&[1]));
    let fields = [("class-name", "5А"), ("class-size", "5")];
    act(&mut tab, ClassAct::Describe(id.clone()), &fields);
    files(&mut tab, &[to_text(&ticket(40))]);
    (tab, id)
}

/// A number that is not in the register is asked about before it counts, and each button says what it does.
#[test]
fn a_number_outside_the_register_waits_to_be_counted() {
    let (mut tab, id) = with_a_stranger();
    let pupils = |tab: &Tab| {
        let week = tab.state.full.class.collected.week(&id);
        week.unwrap().attempts().pupils()
    };
    assert_eq!(pupils(&tab), 2, "it is not counted yet");
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).only("id", "strangers");
    for words in ["№ 40", "есепке кірмейді", "Есепке қосу"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Осысы есепке кірсін"), "{said}");
    act(
        &mut tab,
        ClassAct::LeaveTicket(id.clone(), ticket(40).number, false),
        &[],
    );
    assert_eq!(pupils(&tab), 3);
    let ids = page(&tab).ids();
    let offers = |act: &str| ids.iter().any(|id| id.starts_with(act));
    assert!(offers("leave-out-") && !offers("take-back-"), "{ids:?}");
    // Handed in once more, it stays as the teacher has said.
    files(&mut tab, &[to_text(&ticket(40))]);
    assert_eq!(pupils(&tab), 3);
}

/// Under a number of the register it counts.
#[test]
fn a_stranger_with_its_right_number_counts() {
    let (mut tab, id) = with_a_stranger();
    let said = Page::of(with_a_stranger().0).only("id", "last-taken");
    assert!(said.contains("Журналда жоқ нөмір: 40"), "{said}");
    let number = ticket(40).number;
    let field = format!("renumber-{number}");
    act(
        &mut tab,
        ClassAct::Renumber(id.clone(), number),
        &[(&field, "3")],
    );
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(week.attempts().numbers(), [1, 2, 3]);
}

/// Once a code is given it is said to whom, it stands there once, and there is nothing left to give; what carries it is
/// offered only then.
#[test]
fn a_given_code_is_said_and_stands_once() {
    let mut tab = open("/kk/assign");
    let page = page(&tab);
    for id in ["share-link", "save-assignment"] {
        assert!(page.all("id", id).is_empty(), "{id}");
    }
    act(
        &mut tab,
        ClassAct::GiveCode,
        &[("class-name", "5А"), ("class-size", "32")],
    );
    let class = &tab.state.full.class;
    let code = class.draft.assignment(&class.collected).code().unwrap();
    let page = Page::of(tab);
    let said = page.only("id", "given-said");
    assert!(said.contains("Берілді: 5А"), "{said}");
    assert!(page.all("id", "give-code").is_empty());
    let shown = page.all("class", "page").concat();
    assert_eq!(shown.matches(&code).count(), 1, "{shown}");
    for id in ["share-link", "save-assignment", "assign-other"] {
        assert_eq!(page.all("id", id).len(), 1, "{id}");
    }
}

/// A class is a heading, and its tasks stand under it without its name.
#[test]
fn tasks_stand_under_their_class() {
    let (mut tab, id) = with_a_stranger();
    tab.go("/kk/collect/classes");
    let page = Page::of(tab);
    assert!(page.only("class", "of-class").contains("5А"));
    let tasks = page.only("class", "tasks");
    let name = ["open-", id.trim_start_matches('#')].concat();
    assert!(tasks.contains(&page.only("id", &name)), "{tasks}");
    assert!(!tasks.contains("5А"), "{tasks}");
}

/// The name of the file that a press saves, on a page with its words.
fn saved(tab: &mut Tab, press: ClassAct) -> String {
    put_words(&mut tab.state);
    act(tab, press, &[]);
    let mut all = tab.asked.iter().rev();
    let name = all.find_map(|command| match command {
        Command::Full(FullCommand::Save { name, .. }) => Some(name.clone()),
        _ => None,
    });
    name.expect("a file")
}

/// A file's name says what is in it, in the page's language, and when it was made; all classes are not called by the code
/// of one, and no class by its name.
#[test]
fn files_are_called_by_what_is_in_them() {
    let (mut tab, id) = with_a_stranger();
    let key = tab.state.full.class.collected.classes()[0].key;
    let code = assignment(&[1]).code().unwrap().replace(' ', "");
    let day = tab.state.now.today.iso();
    let tail = ["-", &day, "-", &code, ".txt"].concat();
    for (press, kind) in [
        (ClassAct::SaveWeeks(key), "сынып"),
        (ClassAct::SaveClass(id.clone()), "тапсырма-нәтижелері"),
        (ClassAct::SaveWeek(id.clone()), "тапсырма"),
    ] {
        let name = saved(&mut tab, press);
        assert_eq!(name, ["saqbol-", kind, &tail].concat());
    }
    // Two formats lie in one folder.
    let mut table = |format| saved(&mut tab, ClassAct::SaveTable(id.clone(), format));
    assert_ne!(table(Table::Semicolons), table(Table::Commas));
    let all = saved(&mut tab, ClassAct::SaveClasses(false));
    let start = ["saqbol-барлық-сынып-", &day, "-"].concat();
    assert!(all.starts_with(&start) && !all.contains(&code), "{all}");
}

/// Two teachers' files of all classes lie on one stick: neither takes the other's name.
#[test]
fn all_classes_of_two_devices_have_two_names() {
    let name = |pupil: u32, modules: &[u32]| {
        let mut tab = open("/kk/collect");
        let of = crate::classroom::Ticket {
            assignment: assignment(modules),
            ..ticket(pupil)
        };
        files(&mut tab, &[to_text(&of)]);
        saved(&mut tab, ClassAct::SaveClasses(false))
    };
    assert_ne!(name(1, &[1]), name(1, &[2]));
}

/// The number of a pupil's picture does not stand over the number of the register.
#[test]
fn the_pictures_number_is_not_beside_the_registers() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/play/b1-one");
    tab.finish();
    tab.state.full.class.given = Some(assignment(&[1]));
    tab.go("/kk/code");
    assert!(tab.state.learner.profile().is_some());
    let said = Page::of(tab).only("id", "who");
    assert!(!said.contains(|sign: char| sign.is_ascii_digit()), "{said}");
}

/// The plan of 40 minutes stands before what it is chosen from, begins its first lesson, and says where ages are mixed.
#[test]
fn a_plan_of_forty_minutes_begins() {
    let page = Page::of(open("/kk/long/b1-b2"));
    let ids = page.ids();
    let at = |id: &str| ids.iter().position(|known| known == id).expect(id);
    assert!(at("long-start") < at("long-b1-one"), "{ids:?}");
    assert!(at("print") < at("long-b1-one"), "{ids:?}");
    assert!(page.all("id", "long-mixed").is_empty());
    let mixed = Page::of(open("/kk/long/b1-c1"));
    assert!(mixed.only("id", "long-mixed").contains("жас"));
}

/// Where a lesson is not over, going on is what shines.
#[test]
fn one_button_shines_where_a_lesson_is_not_over() {
    let mut tab = open("/kk/assign");
    act(&mut tab, ClassAct::GiveCode, &[("class-name", "5А")]);
    let key = tab.state.full.class.collected.classes()[0].key;
    let shining = |tab: Tab| Page::of(tab).all("class", "primary");
    tab.go("/kk/teach");
    assert!(shining(Tab::open(&tab.disk, "/kk/teach")).len() > 1);
    tab.go(&["/kk/whole/b2-two/", &key_text(key)].concat());
    tab.act(Act::Next);
    tab.go("/kk/teach");
    let start = page(&tab);
    let shine = start.all("class", "primary");
    assert!(
        !shine.iter().any(|words| words.starts_with("5А:")),
        "{shine:?}"
    );
    assert!(shine.iter().any(|words| words == "Жалғастыру"), "{shine:?}");
}

/// What was erased is said in words, what a key is as well, and nothing is called saved where there is nothing.
#[test]
fn erasing_all_is_said_in_words() {
    let mut tab = open("/kk/assign");
    act(&mut tab, ClassAct::GiveCode, &[("class-name", "5А")]);
    tab.go("/kk/collect");
    act(&mut tab, ClassAct::AskErase(true), &[]);
    let mut again = Tab::open(&tab.disk, "/kk/collect");
    act(&mut again, ClassAct::AskErase(true), &[]);
    let said = Page::of(again).only("class", "erasing");
    assert!(said.contains("Кілт – "), "{said}");
    assert!(!said.contains("бәрі файлға сақталған"), "{said}");
    put_words(&mut tab.state);
    act(&mut tab, ClassAct::EraseAll, &[]);
    let said = Page::of(tab).only("id", "class-said");
    assert!(said.contains("барлық сынып пен кілт"), "{said}");
}

/// Two results under one number are told apart by their digits, also where they came as files.
#[test]
fn results_from_files_show_their_digits() {
    use crate::classroom::{Summary, write_digits};
    let mut tab = open("/kk/collect");
    let other = crate::classroom::Ticket {
        pupil: Some(3),
        ..ticket(4)
    };
    files(&mut tab, &[to_text(&ticket(3)), to_text(&other)]);
    let id = week_id(&assignment(&[1]));
    tab.go(&["/kk/report/", &id].concat());
    let said = Page::of(tab).all("class", "card").concat();
    for of in [ticket(3), other] {
        let digits = Summary::of(&of).as_ref().and_then(write_digits).unwrap();
        assert!(said.contains(&digits), "{digits}: {said}");
    }
}

/// The words of the buttons that send their form, of each form with a field for a pupil's number.
fn senders(page: &Page) -> Vec<Vec<String>> {
    type Is<'a> = dyn Fn(&str, &[(String, String)]) -> bool + 'a;
    fn has(node: &Node, is: &Is) -> Vec<String> {
        let Node::Element(name, attributes, children) = node else {
            return Vec::new();
        };
        let mut found: Vec<String> = children.iter().flat_map(|child| has(child, is)).collect();
        if is(name, attributes) {
            found.push(super::text(node));
        }
        found
    }
    fn forms(node: &Node, all: &mut Vec<Vec<String>>) {
        let Node::Element(name, _, children) = node else {
            return;
        };
        let attribute = |all: &[(String, String)], key: &str| {
            let found = all.iter().find(|(known, _)| known == key);
            found.map_or_else(String::new, |(_, value)| value.clone())
        };
        let is_field =
            |_: &str, of: &[(String, String)]| attribute(of, "id").starts_with("renumber-");
        let sends = |name: &str, of: &[(String, String)]| {
            name == "button" && attribute(of, "type") != "button"
        };
        if name == "form" && !has(node, &is_field).is_empty() {
            all.push(has(node, &sends));
        }
        children.iter().for_each(|child| forms(child, all));
    }
    let mut all = Vec::new();
    page.0.iter().for_each(|node| forms(node, &mut all));
    all
}

/// Enter in a field presses the first button that sends its form: in the field for a number it is the number's, in every
/// row of the report.
#[test]
fn enter_in_the_number_corrects_the_number() {
    let (mut tab, id) = with_a_stranger();
    let of = |pupil, made: u32| crate::classroom::Ticket {
        pupil,
        ..ticket(made)
    };
    files(
        &mut tab,
        &[of(Some(2), 4), of(None, 3)].map(|of| to_text(&of)),
    );
    tab.go(&["/kk/report/", &id].concat());
    let senders = senders(&page(&tab));
    assert!(senders.len() >= 4, "{senders:?}");
    for form in senders {
        assert_eq!(form.len(), 1, "{form:?}");
        assert!(
            ["Нөмірін түзету", "Нөмірін беру"].contains(&form[0].as_str()),
            "{form:?}"
        );
    }
}

/// A number given to one of two results by digits leaves the question about another number.
#[test]
fn a_corrected_number_leaves_the_other_question() {
    let mut tab = open("/kk/collect");
    let digits = |pupil, made: u32| crate::classroom::Ticket {
        pupil: Some(pupil),
        learner: None,
        walks: Vec::new(),
        attempt: 0,
        modules: vec![crate::classroom::ModuleResult {
            module: 1,
            score: crate::learning::Score {
                asked: 9,
                right: made,
                ..Default::default()
            },
            answers: Vec::new(),
        }],
        ..ticket(made)
    };
    let all = [digits(1, 1), digits(1, 2), digits(5, 3), digits(5, 4)];
    files(&mut tab, &all.map(|of| to_text(&of)));
    let id = week_id(&assignment(&[1]));
    tab.go(&["/kk/report/", &id].concat());
    let field = format!("renumber-{}", ticket(3).number);
    act(
        &mut tab,
        ClassAct::Renumber(id.clone(), ticket(3).number),
        &[(&field, "7")],
    );
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let asked = week.attempts().asked();
    assert_eq!(asked, [1]);
    let ids = page(&tab).ids();
    for made in [1, 2] {
        let choose = format!("choose-{}", ticket(made).number);
        assert!(ids.contains(&choose), "{ids:?}");
    }
}

//! What a teacher reads of classes.

use super::{Page, open};
use crate::classroom::{Assignment, Classes, ShortHash, Ticket, Week, key_text, to_text, week_id};
use crate::ui::state::Act;
use crate::ui::state::full::select::is_locked;
use crate::ui::state::full::{ClassAct, FullAct};
use crate::ui::update::tests::class::assignment;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::Tab;

/// A result of a class that has another code than the others.
fn of_class(mark: u32, pupil: u32) -> Ticket {
    Ticket {
        assignment: Assignment {
            mark,
            ..assignment(&[1])
        },
        ..ticket(pupil)
    }
}

/// The codes of the classes on a device.
fn codes(classes: &Classes) -> Vec<String> {
    let weeks = classes.iter();
    weeks
        .filter_map(|(_, week)| week.assignment().code())
        .collect()
}

/// Classes that play the same on one day are told apart by the code on their boards; those without a code by a number.
#[test]
fn classes_without_a_name_are_told_apart() {
    let mut tab = open("/kk/collect");
    let sealed = |key: u8| Ticket {
        assignment: Assignment {
            key: Some([key; 32]),
            ..assignment(&[1])
        },
        ..ticket(5)
    };
    let tickets = [of_class(7, 3), of_class(8, 4), sealed(1), sealed(2)];
    files(&mut tab, &tickets.map(|ticket| to_text(&ticket)));
    let mut codes = codes(&tab.state.full.class.collected);
    assert_eq!(codes.len(), 2);
    tab.go("/kk/school");
    let names = Page::of(tab).all("scope", "row");
    let (_, names) = names.split_last().unwrap();
    assert_eq!(names.len(), 4);
    for name in names {
        let of = codes.iter().position(|code| name.contains(code));
        match of {
            Some(at) => drop(codes.remove(at)),
            None => assert!(name.contains("кодсыз, № "), "{name}"),
        }
        let same = names.iter().filter(|other| *other == name);
        assert_eq!(same.count(), 1, "{names:?}");
    }
    assert!(codes.is_empty(), "{codes:?}");
}

/// A week with two pupils, one of whom has handed in twice, and a lesson of the whole class: four tickets.
fn week(mark: u32) -> Week {
    let again = Ticket {
        number: 77,
        attempt: 2,
        walks: vec![ShortHash::of("walk 3"), ShortHash::of("more")],
        ..of_class(mark, 3)
    };
    let together = Ticket {
        pupil: None,
        number: 99,
        learner: None,
        walks: Vec::new(),
        hands: 20,
        ..of_class(mark, 0)
    };
    let mut week = Week::new(again.assignment.clone());
    for ticket in [of_class(mark, 3), of_class(mark, 4), again, together] {
        let _ = week.add(ticket);
    }
    assert_eq!(week.ticket_count(), 4);
    week
}

/// What is said to have come is what the words say: a pupil's result once, a lesson of the class apart.
#[test]
fn a_class_file_brings_results_of_pupils() {
    let mut tab = open("/kk/collect");
    files(&mut tab, &[to_text(&of_class(7, 4)), week(8).to_file()]);
    // Of the first pupil a result is here already.
    let mut known = Week::new(week(8).assignment().clone());
    let _ = known.add(of_class(8, 3));
    let mut other = open("/kk/collect");
    files(&mut other, &[known.to_file()]);
    files(&mut other, &[week(8).to_file()]);
    for tab in [tab, other] {
        let said = Page::of(tab).only("id", "came");
        assert!(said.contains("жаңа нәтиже – 2"), "{said}");
        assert!(
            said.contains("бүкіл сыныппен өткен жаңа сабақ – 1"),
            "{said}"
        );
    }
    let mut again = open("/kk/collect");
    files(&mut again, &[week(8).to_file()]);
    files(&mut again, &[week(8).to_file()]);
    let said = Page::of(again).only("id", "came");
    assert!(said.contains("жаңа ештеңе жоқ"), "{said}");
    // A lesson alone is no pupil's result, and something new all the same.
    let mut alone = Week::new(week(8).assignment().clone());
    let before: Vec<Ticket> = vec![of_class(8, 3)];
    let _ = alone.add(before[0].clone());
    let mut with = alone.clone();
    let _ = with.add(Ticket {
        pupil: None,
        number: 99,
        hands: 20,
        ..of_class(8, 0)
    });
    let mut lesson = open("/kk/collect");
    files(&mut lesson, &[alone.to_file()]);
    files(&mut lesson, &[with.to_file()]);
    let said = Page::of(lesson).only("id", "came");
    assert!(
        said.contains("бүкіл сыныппен өткен жаңа сабақ – 1"),
        "{said}"
    );
    assert!(
        !said.contains("нәтиже") && !said.contains("ештеңе"),
        "{said}"
    );
}

/// Two weeks of one class: what is erased are one class and the results of pupils.
#[test]
fn what_is_erased_is_counted_as_it_is_said() {
    let two = || {
        let mut tab = open("/kk/collect");
        files(&mut tab, &[week(7).to_file(), week(8).to_file()]);
        let (one, other) = (week(7), week(8));
        let key = one.of();
        let id = week_id(other.assignment());
        act(&mut tab, ClassAct::MoveWeek(id, key));
        (tab, key)
    };
    let (mut tab, _) = two();
    act(&mut tab, ClassAct::AskErase(true));
    let said = Page::of(tab).only("class", "erasing");
    assert!(said.contains("сынып – 1, нәтиже – 4"), "{said}");
    assert!(said.contains("бүкіл сыныппен өткен сабақ: 2"), "{said}");
    let (mut tab, key) = two();
    tab.go(&["/kk/class/", &key_text(key)].concat());
    act(&mut tab, ClassAct::AskErase(true));
    let said = Page::of(tab).only("class", "erasing");
    assert!(
        said.contains("Нәтиже: 4 · бүкіл сыныппен өткен сабақ: 2"),
        "{said}"
    );
    let (mut tab, _) = two();
    tab.go(&["/kk/report/", &week_id(week(7).assignment())].concat());
    act(&mut tab, ClassAct::AskErase(true));
    let said = Page::of(tab).only("class", "erasing");
    assert!(
        said.contains("Нәтиже: 2 · бүкіл сыныппен өткен сабақ: 1"),
        "{said}"
    );
}

/// The question names a lesson that is not over and says that the PIN stays; it does.
#[test]
fn what_else_is_erased_is_named_and_the_pin_stays() {
    let mut tab = open("/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.go("/kk/collect");
    files(&mut tab, &[week(7).to_file()]);
    tab.submit(FullAct::Class(ClassAct::SetPin), &[("pin", "4815")]);
    act(&mut tab, ClassAct::AskErase(true));
    let disk = tab.disk.clone();
    let said = Page::of(tab).only("class", "erasing");
    for words in [
        "Аяқталмаған сабақ: «b1-one»",
        "PIN өшпейді",
        "файлға сақталған",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let mut tab = Tab::open(&disk, "/kk/teach");
    tab.submit(FullAct::Class(ClassAct::Unlock), &[("pin", "4815")]);
    act(&mut tab, ClassAct::EraseAll);
    assert!(is_locked(&Tab::open(&disk, "/kk/teach").state));
    assert!(tab.state.full.class.lessons.unfinished().next().is_none());
}

fn act(tab: &mut Tab, act: ClassAct) {
    tab.submit(FullAct::Class(act), &[]);
}

/// A code belongs to a class before it is written on a board: till then it is not shown.
#[test]
fn a_code_waits_for_its_class() {
    let mut tab = open("/kk/assign");
    act(&mut tab, ClassAct::Camera(false));
    let again = Tab::open(&tab.disk, "/kk/assign");
    let page = Page::of(again);
    let said = page.only("id", "not-given");
    assert!(said.contains("осы батырманы басқан соң"), "{said}");
    assert!(page.all("id", "code-digits").is_empty());
    let name = [("class-name", "5А"), ("class-size", "")];
    tab.submit(FullAct::Class(ClassAct::GiveCode), &name);
    let page = Page::of(tab);
    assert_eq!(page.all("id", "not-given").len(), 0);
    assert_eq!(page.all("id", "code-digits").len(), 1);
}

/// Whoever has saved a file is told so, and how it is called; till the next press.
#[test]
fn a_saved_file_is_said() {
    let saved = || {
        let mut tab = open("/kk/collect");
        files(&mut tab, &[week(7).to_file()]);
        tab.go(&["/kk/class/", &key_text(week(7).of())].concat());
        act(&mut tab, ClassAct::SaveWeeks(week(7).of()));
        tab
    };
    let said = Page::of(saved()).only("id", "filed");
    assert!(said.contains("saqbol-") && said.contains(".txt"), "{said}");
    let mut tab = saved();
    act(&mut tab, ClassAct::AskErase(true));
    assert_eq!(Page::of(tab).all("id", "filed").len(), 0);
    let mut tab = saved();
    tab.go("/kk/teach");
    assert_eq!(Page::of(tab).all("id", "filed").len(), 0);
}

/// What a teacher takes along can be printed from where it stands.
#[test]
fn what_is_read_before_a_lesson_can_be_printed() {
    for address in ["/kk/before", "/kk/plan/b1-one", "/kk/handouts/b"] {
        let page = Page::of(open(address));
        assert_eq!(page.only("id", "print"), "Басып шығару", "{address}");
    }
}

/// Whoever waits for digits is told that they need a number.
#[test]
fn digits_need_a_number() {
    let said = Page::of(open("/kk/collect")).all("class", "card");
    let digits: Vec<&String> = said.iter().filter(|of| of.contains("Цифрлар")).collect();
    assert!(
        digits.iter().any(|of| of.contains("Нөмірсіз")),
        "{digits:?}"
    );
}

/// Week after week each point says of how many answers it is; a line joins what can be compared, weeks of one module, and two
/// lessons are not read as a fall.
#[test]
fn a_line_joins_no_different_lessons() {
    use super::{Node, act, handed_in};
    use crate::classroom::ModuleResult;
    use crate::learning::{Day, Score};
    fn paths(nodes: &[Node], class: &str) -> Vec<String> {
        let of = |node: &Node| match node {
            Node::Element(_, attributes, children) => {
                let get = |name: &str| attributes.iter().find(|(known, _)| known == name);
                let is = get("class").is_some_and(|(_, of)| of == class);
                let own = get("d").filter(|_| is).map(|(_, path)| path.clone());
                own.into_iter().chain(paths(children, class)).collect()
            }
            Node::Text(_) => Vec::new(),
        };
        nodes.iter().flat_map(of).collect()
    }
    for (second, joins) in [(1, true), (2, false)] {
        let (mut tab, _) = handed_in("30", &[]);
        let key = tab.state.full.class.collected.classes()[0].key;
        let weeks = [
            (1, assignment(&[1]), 35),
            (2, of_class(9, 1).assignment, 22),
        ];
        for (number, mut week, hits) in weeks {
            if number == 2 {
                week.modules = vec![second];
                let all = &mut tab.state.full.class.collected;
                all.give(&week, Some(key), Day(20_800));
            }
            for pupil in 1..=5 {
                let result = ModuleResult {
                    module: week.modules[0],
                    score: Score::of_pairs([(hits / 5, 10), (1, 4), (0, 0)]).unwrap(),
                    answers: Vec::new(),
                };
                let handed = Ticket {
                    assignment: week.clone(),
                    number: u64::from(number * 100 + pupil),
                    modules: vec![result],
                    ..ticket(pupil)
                };
                files(&mut tab, &[to_text(&handed)]);
            }
        }
        act(&mut tab, ClassAct::AskErase(false), &[]);
        tab.go(&["/kk/class/", &key_text(key)].concat());
        let page = Page::of(tab);
        let lines = paths(&page.0, "slope-line");
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(
            lines.iter().all(|of| of.contains('L') == joins),
            "{lines:?}"
        );
        let said = page.all("class", "chart-label middle");
        for of in ["35 / 50", "20 / 50", "15 / 20"] {
            assert!(said.iter().any(|words| words == of), "{of}: {said:?}");
        }
    }
}

/// The report, the class's page and the teacher's page offer one lesson: the same once more where the report asks for that, and
/// where one of the class has handed in; the next one where it went well.
#[test]
fn every_page_offers_what_the_report_asks_for() {
    use super::{handed_in, put_words};
    use crate::classroom::ModuleResult;
    use crate::learning::Score;
    for (pupils, right, lesson, asked) in [
        (5, 1, "b1-one", 1),
        (5, 9, "b2-two", 0),
        (1, 9, "b1-one", 0),
    ] {
        let results: Vec<Ticket> = (1..=pupils)
            .map(|pupil| Ticket {
                modules: vec![ModuleResult {
                    module: 1,
                    score: Score::of_pairs([(4, 4), (0, 4), (right, 9)]).unwrap(),
                    answers: Vec::new(),
                }],
                ..ticket(pupil)
            })
            .collect();
        let (mut tab, id) = handed_in("28", &results);
        let key = key_text(tab.state.full.class.collected.classes()[0].key);
        let href = ["#/kk/whole/", lesson, "/", &key].concat();
        for address in [
            "/kk/teach".to_string(),
            ["/kk/class/", &key].concat(),
            ["/kk/report/", &id].concat(),
        ] {
            tab.go(&address);
            put_words(&mut tab.state);
            let page = super::page(&tab);
            // A report of one pupil says nothing.
            let is_silent = pupils == 1 && address.contains("report");
            let offers = usize::from(!is_silent);
            assert_eq!(page.all("href", &href).len(), offers, "{address}: {href}");
            if address.contains("report") {
                assert_eq!(page.all("id", "again-together").len(), asked);
                assert_eq!(page.all("id", "next-together").len(), offers);
            }
        }
    }
}

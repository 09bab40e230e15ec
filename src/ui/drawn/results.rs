//! What becomes of a class's results at the teacher's desk: which are in its figures, which are new, and what can be done with
//! each afterwards.

use super::{Page, act, digits, handed_in, open, page, played, put_words};
use crate::classroom::{
    Habit, ModuleResult, Report, Table, Ticket, is_line_of, ticket_file_name, to_text,
};
use crate::language::Lang;
use crate::learning::{Ratings, Score};
use crate::ui::pages::{apart_cell, habit_words, of_pupils};
use crate::ui::state::Command;
use crate::ui::state::full::{ClassAct, FullCommand};
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::{Disk, Tab};

/// A class of 32 of whom these have handed in by file.
fn class_of(tickets: &[Ticket]) -> (Tab, String) {
    handed_in("32", tickets)
}

fn report(tab: &Tab, id: &str) -> Report {
    Report::of(tab.state.full.class.collected.week(id).unwrap())
}

/// What is not counted is in no figure, and does not open the figures either.
#[test]
fn a_number_outside_the_register_is_in_no_figure() {
    let four = [1, 2, 3, 4].map(|pupil| played(pupil, 5));
    let (mut tab, id) = class_of(&four);
    files(&mut tab, &[to_text(&played(40, 5))]);
    let of = report(&tab, &id);
    assert_eq!((of.pupils, of.modules[0].finished), (4, 4));
    assert_eq!(of.modules[0].score, None);
    tab.go(&["/kk/report/", &id].concat());
    assert!(page(&tab).all("id", "report-fewer").is_empty());
    let count = ClassAct::LeaveTicket(id.clone(), ticket(40).number, false);
    act(&mut tab, count, &[]);
    let of = report(&tab, &id);
    assert_eq!(of.modules[0].score.map(|score| score.asked), Some(45));
}

/// What stands in no register does not count before the teacher has said so, whatever came first; then nothing is asked any
/// more, and what counts adds up.
#[test]
fn a_number_outside_the_register_is_decided_once() {
    for size_first in [true, false] {
        let size = if size_first { "32" } else { "" };
        let all = [1, 2, 40].map(|pupil| played(pupil, pupil % 9));
        let (mut tab, id) = handed_in(size, &all);
        tab.go(&["/kk/report/", &id].concat());
        let sized = ClassAct::Describe(id.clone());
        act(
            &mut tab,
            sized,
            &[("class-name", "5А"), ("class-size", "32")],
        );
        assert_eq!(report(&tab, &id).pupils, 2, "{size_first}");
        let asked = |tab: &Tab| !page(tab).all("id", "strangers").is_empty();
        assert!(asked(&tab), "{size_first}");
        let number = ticket(40).number;
        let out = ClassAct::LeaveTicket(id.clone(), number, true);
        act(&mut tab, out, &[]);
        assert_eq!((report(&tab, &id).pupils, asked(&tab)), (2, false));
        let count = ClassAct::LeaveTicket(id.clone(), number, false);
        act(&mut tab, count, &[]);
        assert_eq!((report(&tab, &id).pupils, asked(&tab)), (3, false));
        let said = page(&tab).only("id", "missing");
        let line = page(&tab).only("id", "report-pupils");
        assert!(line.contains("Журналда жоқ, есепке қосылғаны"), "{line}");
        assert!(!said.contains("Журналда жоқ нөмір:"), "{said}");
    }
}

/// A register that was typed wrong and mended leaves nothing out.
#[test]
fn a_mended_register_counts_what_it_has() {
    let (mut tab, id) = class_of(&[1, 2, 8].map(|pupil| played(pupil, 5)));
    for (size, pupils) in [("2", 2), ("32", 3)] {
        let sized = ClassAct::Describe(id.clone());
        act(
            &mut tab,
            sized,
            &[("class-name", "5А"), ("class-size", size)],
        );
        assert_eq!(report(&tab, &id).pupils, pupils, "{size}");
    }
}

/// Whoever has handed in is not missing because the result was left out: that has a line of its own, and goes where the
/// others go.
#[test]
fn what_was_left_out_is_not_missing() {
    let (mut tab, id) = class_of(&[7, 9, 10].map(|pupil| played(pupil, 5)));
    let out = ClassAct::LeaveTicket(id.clone(), ticket(10).number, true);
    act(&mut tab, out, &[]);
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).only("id", "missing");
    assert!(said.contains("Есептен шығарылған: № 10"), "{said}");
    assert!(
        said.contains("1-6, 8, 11-32") || said.contains("1–6, 8, 11–32"),
        "{said}"
    );
    act(&mut tab, ClassAct::AskErase(true), &[]);
    let sure = Page::of(tab).all("class", "sure erasing").concat();
    assert!(sure.contains("Есептен шығарылғаны: 1"), "{sure}");
}

/// A file brings back what was erased: it is said that it was.
#[test]
fn what_was_erased_is_known_when_it_comes_back() {
    let (mut tab, id) = class_of(&[3, 4].map(|pupil| played(pupil, 5)));
    let erase = ClassAct::EraseTicket(id.clone(), ticket(3).number);
    act(&mut tab, erase, &[]);
    tab.settle();
    let mut tab = tab.reload("/kk/collect");
    files(&mut tab, &[to_text(&played(4, 5)), to_text(&played(3, 5))]);
    let receipt = &tab.state.full.class.receipt;
    assert_eq!((receipt.new, receipt.again, receipt.returned), (1, 1, 1));
    files(&mut tab, &[to_text(&played(3, 5))]);
    assert_eq!(tab.state.full.class.receipt.returned, 0);
}

/// The page of a tab that goes on, with the answer that was given there last.
fn answered(tab: &Tab) -> Page {
    let href = tab.state.route.href(tab.state.lang);
    let mut again = Tab::open(&tab.disk, &href[1..]);
    again.state.full.class.done = tab.state.full.class.done.clone();
    Page::of(again)
}

/// An answer can be taken back where it was given, and then all is as it was.
#[test]
fn an_answer_is_taken_back_in_its_place() {
    let same = |number: u64, pupil: u32| Ticket {
        number,
        pupil: Some(pupil),
        ..played(7, 4)
    };
    let all = [
        same(1, 7),
        same(2, 8),
        same(3, 16),
        played(40, 5),
        played(5, 5),
    ];
    let (mut tab, id) = class_of(&all);
    tab.go(&["/kk/report/", &id].concat());
    assert!(!page(&tab).only("id", "shared-work").is_empty());
    let ids = page(&tab).ids();
    assert!(ids.contains(&"shared-all-7-8".to_string()), "{ids:?}");
    assert!(!ids.contains(&"answer-undo".to_string()));
    let before = report(&tab, &id).pupils;
    let acts = [
        ClassAct::SharedAll(id.clone(), vec![7, 8, 16], Some(8)),
        ClassAct::SharedAll(id.clone(), vec![7, 8, 16], None),
        ClassAct::LeaveTicket(id.clone(), ticket(40).number, false),
        ClassAct::LeaveTicket(id.clone(), ticket(40).number, true),
        ClassAct::RenumberTo(id.clone(), ticket(5).number, 6),
    ];
    let asked = |tab: &Tab| page(tab).all("class", "ways result-row").len();
    let questions = asked(&tab);
    for of in acts {
        act(&mut tab, of, &[]);
        assert!(answered(&tab).only("id", "answer-done").contains("Жасалды"));
        act(&mut tab, ClassAct::Undo, &[]);
        assert!(answered(&tab).all("id", "answer-done").is_empty());
        assert_eq!((report(&tab, &id).pupils, asked(&tab)), (before, questions));
    }
}

/// No register has a number above its bound.
#[test]
fn a_number_above_every_register_is_refused() {
    let (mut tab, id) = handed_in("", &[played(1, 5)]);
    let number = ticket(1).number;
    let field = format!("renumber-{number}");
    let renumber = ClassAct::Renumber(id.clone(), number);
    act(&mut tab, renumber, &[(&field, "500")]);
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(week.attempts().numbers(), [1]);
}

/// A number that the class does not have is no correction: it is refused where it was typed.
#[test]
fn a_correction_to_a_number_outside_the_register_is_refused() {
    let (mut tab, id) = class_of(&[played(1, 5), played(40, 5)]);
    tab.go(&["/kk/report/", &id].concat());
    let number = ticket(40).number;
    let field = format!("renumber-{number}");
    act(
        &mut tab,
        ClassAct::Renumber(id.clone(), number),
        &[(&field, "55")],
    );
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(week.attempts().numbers(), [1]);
    super::put_words(&mut tab.state);
    let said = Page::of(tab).only("id", "number-said");
    assert!(said.contains("55") && said.contains("32"), "{said}");
}

/// Results that wait for the teacher are not "no module finished".
#[test]
fn results_that_wait_for_a_choice_are_said() {
    let (mut tab, id) = class_of(&[]);
    for of in [played(1, 5), played(1, 6)] {
        act(&mut tab, ClassAct::TakeDigits, &[("digits", &digits(&of))]);
    }
    // One child or two, nobody knows.
    let receipt = &tab.state.full.class.receipt;
    assert_eq!((receipt.new, receipt.renewed), (0, 0));
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).all("class", "card").concat();
    assert!(
        !said.contains("Әзірге бірде-бір модуль аяқталған жоқ"),
        "{said}"
    );
    assert!(said.contains("әзірге есепке кірген жоқ"), "{said}");
}

/// A result that came by digits is not new as a file, follows what was done to the digits, and stands once.
#[test]
fn digits_and_then_the_file_are_one_result() {
    let (mut tab, id) = class_of(&[]);
    for pupil in [3, 5, 40] {
        let of = digits(&played(pupil, pupil % 9));
        act(&mut tab, ClassAct::TakeDigits, &[("digits", &of)]);
    }
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let wrong = week.attempts().counted[1].ticket.number;
    let field = format!("renumber-{wrong}");
    act(
        &mut tab,
        ClassAct::Renumber(id.clone(), wrong),
        &[(&field, "12")],
    );
    files(
        &mut tab,
        &[3, 5, 40].map(|pupil| to_text(&played(pupil, pupil % 9))),
    );
    let receipt = &tab.state.full.class.receipt;
    assert_eq!((receipt.new, receipt.waiting, receipt.again), (0, 0, 3));
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(week.attempts().numbers(), [3, 12]);
    assert_eq!(week.waiting(&(1..=32).collect::<Vec<_>>()).len(), 1);
    assert_eq!(week.unsaved(), 3, "six tickets are three results");
    // The other way round as well.
    let (mut tab, _) = class_of(&[played(3, 4)]);
    let of = digits(&played(3, 4));
    act(&mut tab, ClassAct::TakeDigits, &[("digits", &of)]);
    let receipt = &tab.state.full.class.receipt;
    assert_eq!((receipt.new, receipt.renewed, receipt.again), (0, 0, 1));
}

/// Every result stands in one list, with its number, how it came, and what can be done with it: also the one that was not
/// chosen, and the one whose number was given already.
#[test]
fn every_result_can_be_changed_afterwards() {
    let (mut tab, id) = class_of(&[
        played(1, 5),
        Ticket {
            pupil: Some(5),
            ..played(2, 4)
        },
    ]);
    files(
        &mut tab,
        &[to_text(&Ticket {
            pupil: Some(5),
            ..played(3, 4)
        })],
    );
    let choose = ClassAct::Choose(id.clone(), ticket(2).number);
    act(&mut tab, choose, &[]);
    tab.go(&["/kk/report/", &id].concat());
    let list = page(&tab).only("id", "results");
    for words in ["№ 1", "№ 5", "файлмен", "есепке кірмейді"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let ids = page(&tab).ids();
    for (of, pupil) in [("leave-out-", 1), ("leave-out-", 2), ("take-back-", 3)] {
        let id = format!("{of}{}", ticket(pupil).number);
        assert_eq!(ids.iter().filter(|known| **known == id).count(), 1, "{id}");
        let field = format!("renumber-{}", ticket(pupil).number);
        assert_eq!(ids.iter().filter(|known| **known == field).count(), 1);
    }
    act(
        &mut tab,
        ClassAct::LeaveTicket(id.clone(), ticket(3).number, false),
        &[],
    );
    assert_eq!(report(&tab, &id).pupils, 3);
}

/// An answer is no passing by: with it on the screen there is nothing to pass, and what was said of passing goes.
#[test]
fn an_answer_takes_away_the_way_without_one() {
    use crate::ui::state::{Act, Draft};
    let mut tab = open("/kk/whole/b4-board");
    assert_eq!(tab.step().as_deref(), Some("board"));
    act(&mut tab, ClassAct::GoOn, &[]);
    tab.act(Act::Draft(Draft {
        open: "one".into(),
        ..Draft::default()
    }));
    tab.act(Act::Give(vec!["one".into(), "coach".into()]));
    assert_eq!(
        tab.state.full.class.notice,
        crate::ui::state::full::ClassNotice::Nothing
    );
    let ids = Page::of(tab).ids();
    assert!(!ids.contains(&"walk-pass".to_string()), "{ids:?}");
}

/// A pupil's file of a class that nobody has named here asks which class it is, and the question stays until it is answered:
/// also on the page of all classes.
#[test]
fn a_file_of_an_unknown_class_asks_which_it_is() {
    let mut tab = open("/kk/collect");
    files(&mut tab, &[to_text(&played(3, 4))]);
    let came = |tab: Tab| Page::of(tab).all("id", "which-class").concat();
    let next = Tab::open(&tab.disk, "/kk/collect");
    assert!(came(tab).contains("Бұл қай"));
    for page in ["/kk/collect", "/kk/school"] {
        let tab = Tab::open(&next.disk, page);
        assert!(came(tab).contains("Бұл қай"), "{page}");
    }
}

/// With what was erased goes what was said of its coming.
#[test]
fn the_sum_goes_with_what_was_erased() {
    let (mut tab, _) = class_of(&[played(3, 4)]);
    act(&mut tab, ClassAct::EraseAll, &[]);
    assert!(Page::of(tab).only("id", "came").is_empty());
}

/// Of a pupil's two results the earlier one is not said to count.
#[test]
fn an_earlier_result_is_said_to_stand_behind_the_later() {
    let first = played(1, 5);
    let walks = [&first.walks[..], &ticket(2).walks[..]].concat();
    let later = Ticket {
        walks,
        attempt: 2,
        number: 77,
        ..played(1, 6)
    };
    let (mut tab, id) = class_of(&[first, later]);
    assert_eq!(report(&tab, &id).pupils, 1);
    tab.go(&["/kk/report/", &id].concat());
    let list = page(&tab).only("id", "results");
    assert_eq!(list.matches("есепте бар").count(), 1, "{list}");
    assert!(list.contains("бұдан кейін келгені"), "{list}");
}

/// The number of a ticket and its digits are nowhere in what a device keeps, and not in the class's file.
fn is_gone(tab: &Tab, id: &str, of: &Ticket) -> bool {
    let week = tab.state.full.class.collected.week(id).unwrap();
    let disk = tab.disk.borrow();
    let kept = disk.lines.iter().map(|(_, line)| line.clone());
    let file = week.to_file();
    let mut all = kept.chain(file.lines().map(String::from));
    !all.any(|line| is_line_of(&line, &[of.number]))
}

/// One child's result goes for good, with the digits that brought the same and with all that was said of it: first it is
/// asked, then it is said what may bring it back. Other results stay.
#[test]
fn one_result_can_be_erased() {
    let (mut tab, id) = class_of(&[]);
    let of = digits(&played(3, 4));
    act(&mut tab, ClassAct::TakeDigits, &[("digits", &of)]);
    files(&mut tab, &[1, 2, 3].map(|pupil| to_text(&played(pupil, 4))));
    let number = ticket(3).number;
    act(&mut tab, ClassAct::SaveClass(id.clone()), &[]);
    act(
        &mut tab,
        ClassAct::LeaveTicket(id.clone(), number, true),
        &[],
    );
    tab.go(&["/kk/report/", &id].concat());
    let disk = tab.disk.clone();
    let again = || Tab::open(&disk, &["/kk/report/", &id].concat());
    let button = format!("erase-result-{number}");
    assert_eq!(page(&tab).all("id", &button).len(), 1);
    act(&mut tab, ClassAct::AskEraseTicket(Some(number)), &[]);
    let question = Page::of(tab);
    assert!(question.only("class", "erasing").contains("біржола"));
    assert_eq!(question.only("id", "result-erase-yes"), "Иә, өшір");
    assert_eq!(question.only("id", "result-erase-no"), "Жоқ, қалсын");
    let mut tab = again();
    act(&mut tab, ClassAct::AskEraseTicket(Some(number)), &[]);
    act(&mut tab, ClassAct::AskEraseTicket(None), &[]);
    assert!(!is_gone(&again(), &id, &played(3, 4)));
    assert_eq!(Page::of(tab).all("id", &button).len(), 1);
    let mut tab = again();
    act(&mut tab, ClassAct::AskEraseTicket(Some(number)), &[]);
    act(&mut tab, ClassAct::EraseTicket(id.clone(), number), &[]);
    for tab in [&tab, &again()] {
        let week = tab.state.full.class.collected.week(&id).unwrap();
        assert!(is_gone(tab, &id, &played(3, 4)));
        assert_eq!((week.tickets().iter().count(), week.unsaved()), (2, 0));
        assert_eq!(week.attempts().numbers(), [1, 2]);
    }
    let said = Page::of(tab);
    let words = said.only("id", "result-said");
    assert!(words.contains("Өшірілген нәтиже: 1"), "{words}");
    assert!(said.all("class", "erasing").is_empty());
    let mut tab = again();
    // A new result is not taken for a saved one, and a file that is brought again brings it back as a new one.
    tab.go("/kk/collect");
    files(&mut tab, &[to_text(&played(3, 4))]);
    assert_eq!(tab.state.full.class.receipt.new, 1);
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!((week.attempts().pupils(), week.unsaved()), (3, 1));
}

/// What the device has not taken yet of an erased result is not written later.
#[test]
fn an_erased_result_is_not_written_later() {
    let (mut tab, id) = class_of(&[played(1, 5)]);
    tab.is_slow = true;
    files(&mut tab, &[to_text(&played(2, 5))]);
    act(
        &mut tab,
        ClassAct::LeaveTicket(id.clone(), ticket(2).number, true),
        &[],
    );
    act(
        &mut tab,
        ClassAct::EraseTicket(id.clone(), ticket(2).number),
        &[],
    );
    assert!(
        !tab.held
            .iter()
            .any(|(_, line)| is_line_of(line, &[ticket(2).number]))
    );
    // Nothing is kept here but in the tab.
    let disk = std::rc::Rc::<std::cell::RefCell<Disk>>::default();
    disk.borrow_mut().is_missing = true;
    let mut tab = Tab::open(&disk, "/kk/collect");
    files(&mut tab, &[1, 2].map(|pupil| to_text(&played(pupil, 5))));
    act(
        &mut tab,
        ClassAct::EraseTicket(id.clone(), ticket(2).number),
        &[],
    );
    let held = |pupil: u32| {
        let mut held = tab.held.iter();
        held.any(|(_, line)| is_line_of(line, &[ticket(pupil).number]))
    };
    assert!(held(1) && !held(2));
    tab.go(&["/kk/report/", &id].concat());
}

/// Where the device does not erase it, it is said, and the result stands there still.
#[test]
fn a_result_that_was_not_erased_is_here() {
    let (mut tab, id) = class_of(&[played(1, 5)]);
    tab.go(&["/kk/report/", &id].concat());
    tab.disk.borrow_mut().cannot_erase = true;
    act(
        &mut tab,
        ClassAct::EraseTicket(id.clone(), ticket(1).number),
        &[],
    );
    assert_eq!(report(&tab, &id).pupils, 1);
    let said = Page::of(tab).only("id", "result-said");
    assert!(said.contains("Өшірілмеді"), "{said}");
}

/// Old percentages say of how many results they are, also where as many count now.
#[test]
fn old_percentages_say_of_how_many_they_are() {
    let five = [1, 2, 3, 4, 5].map(|pupil| played(pupil, 5));
    let (mut tab, id) = class_of(&five);
    let out = ClassAct::LeaveTicket(id.clone(), ticket(1).number, true);
    act(&mut tab, out, &[]);
    files(&mut tab, &[to_text(&played(6, 1))]);
    tab.go(&["/kk/report/", &id].concat());
    let page = page(&tab);
    let said = page.only("id", "report-fewer");
    assert!(said.contains("5 нәтиже бойынша шыққан"), "{said}");
    assert!(said.contains("шығарылғаны не жаңарғаны: 1"), "{said}");
    // On paper the table stands open.
    assert_eq!(page.all("class", "on-paper").len(), 1);
}

/// While fewer than half of a class are counted, what is said is said of these and not of "the class".
#[test]
fn a_sentence_on_few_is_not_on_the_class() {
    let of = |pupil| Ticket {
        modules: vec![ModuleResult {
            module: 1,
            score: Score {
                signs: 4,
                hits: 4,
                foils: 4,
                ..Score::default()
            },
            answers: Vec::new(),
        }],
        ..ticket(pupil)
    };
    // Of 32, in steps of five.
    for (counted, base) in [
        (
            15,
            "кіргені: 15 / 32, сондықтан бұл әзірге бүкіл сынып туралы емес.",
        ),
        (20, "кіргені: 20 / 32."),
    ] {
        let tickets: Vec<Ticket> = (1..=counted).map(of).collect();
        let (mut tab, id) = class_of(&tickets);
        tab.go(&["/kk/report/", &id].concat());
        // It stands before what is said of their answers.
        let shown = page(&tab);
        let said = shown.only("id", "verdict-base");
        assert!(said.ends_with(base), "{said}");
        let verdict = shown.only("id", "class-verdict");
        let card = shown.all("class", "verdict-card").concat();
        assert!(card.find(&said) < card.find(&verdict), "{card}");
        assert!(!verdict.contains("Пайыздарға"), "{verdict}");
        tab.go("/kk/school");
        let said = page(&tab).all("class", "behind").concat();
        assert!(said.contains(base), "{said}");
    }
    // The very half: the rule itself, for no report shows sixteen.
    let words = |pupils| of_pupils(&super::adult(), pupils, 32);
    assert!(words(15).contains("сондықтан") && !words(16).contains("сондықтан"));
}

/// Of three measures a sentence names the one that it speaks of, with its numbers: 65 of 120 answers are right here, and "most
/// are wrong" is true of one measure alone. It speaks of answers, never of so many pupils.
#[test]
fn a_sentence_names_its_measure_with_its_numbers() {
    let score = Score::of_pairs([(35, 53), (5, 20), (15, 47)]).unwrap();
    assert_eq!(crate::classroom::habit(&score), Ok(Habit::AnswersWrong));
    let all = [
        (Habit::TellsApart, vec!["35 / 53", "15 / 20"]),
        (Habit::SuspectsMuch, vec!["35 / 53", "15 / 20"]),
        (Habit::TrustsMuch, vec!["35 / 53", "15 / 20"]),
        (Habit::MissesMost, vec!["35 / 53", "15 / 20"]),
        (Habit::HalfWay, vec!["35 / 53", "15 / 20"]),
        (Habit::Guesses, vec!["35 / 53", "15 / 20"]),
        (Habit::AnswersWrong, vec!["35 / 53", "15 / 20", "15 / 47"]),
    ];
    for lang in Lang::all() {
        let say = super::adult_in(lang);
        for (habit, numbers) in &all {
            let words = habit_words(&say, *habit, &score).replace('\u{a0}', " ");
            assert_eq!(words.matches(" / ").count(), numbers.len(), "{words}");
            for of in numbers {
                assert!(words.contains(of), "{of}: {words}");
            }
        }
        let wrong = habit_words(&say, Habit::AnswersWrong, &score).to_lowercase();
        for pupils in ["оқушы", "учен", "учащ", "групп", "pupil"] {
            assert!(!wrong.contains(pupils), "{wrong}");
        }
        // What the number of right answers is of stands before it.
        let named = [
            "білім мен шешім",
            "о знаниях и решениях",
            "of knowledge and decisions",
        ];
        assert!(named.iter().any(|of| wrong.contains(of)), "{wrong}");
    }
    // On the page, on paper and before a school it is one sentence.
    let result = |pupil| Ticket {
        modules: vec![ModuleResult {
            module: 1,
            score: Score::of_pairs([(7, 10), (1, 4), (3, 9)]).unwrap(),
            answers: Vec::new(),
        }],
        ..ticket(pupil)
    };
    let (mut tab, id) = class_of(&[1, 2, 3, 4, 5].map(result));
    let words = "дұрысы – 15 / 45. Бұған қауіп белгілері (35 / 50)";
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).only("id", "class-verdict");
    assert!(said.contains(words), "{said}");
    tab.go("/kk/school");
    let said = page(&tab).all("class", "behind").concat();
    assert!(said.contains(words), "{said}");
}

/// How well dangers are told from what is safe has a word only where there are answers enough for one.
#[test]
fn few_answers_tell_nothing_apart() {
    let say = super::adult();
    let word = |safe, danger| {
        let ratings = Ratings {
            safe,
            danger,
            ..Ratings::default()
        };
        apart_cell(&say, ratings.discrimination().as_ref()).to_string()
    };
    assert_eq!(word([0; 3], [0; 3]), "–");
    // One of four is a slip: of eight answers nothing can be said, of eighty it can.
    assert_eq!(word([3, 0, 1], [1, 0, 3]), say.apart_few());
    assert_eq!(word([30, 0, 10], [10, 0, 30]), say.apart_told());
    assert_eq!(word([20, 0, 20], [20, 0, 20]), say.apart_chance());
}

/// One play under 7, 8 and 16, another under 10 and 11, and a number outside the register: three questions, said wherever
/// the figures stand, also on paper and in tables; and nothing once they are decided.
#[test]
fn open_questions_are_said_with_the_figures() {
    let under = |pupil, own| Ticket {
        pupil: Some(pupil),
        ..played(own, 5)
    };
    let plays = [(7, 7), (8, 7), (16, 7), (10, 10), (11, 10), (40, 12)];
    let tickets = plays.map(|(pupil, own)| under(pupil, own));
    let (mut tab, id) = class_of(&tickets);
    let saved = |tab: &mut Tab, act_of: ClassAct| {
        act(tab, act_of, &[]);
        match tab.asked.last() {
            Some(Command::Full(FullCommand::Save { text, .. })) => text.clone(),
            other => panic!("{other:?}"),
        }
    };
    let csv = |tab: &mut Tab, id: &str| {
        put_words(&mut tab.state);
        let week = saved(tab, ClassAct::SaveTable(id.into(), Table::Semicolons));
        let school = saved(tab, ClassAct::SaveSchool);
        [week, school]
    };
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).only("id", "report-questions");
    assert!(said.contains("Шешілмеген сұрақ: 3"), "{said}");
    let [week, school] = csv(&mut tab, &id);
    assert!(week.contains("\"Шешілмеген сұрақ\";3"), "{week}");
    assert!(school.contains("\"Шешілмеген сұрақ: 5А\";3"), "{school}");
    tab.go("/kk/school");
    let said = page(&tab).only("id", "school-questions");
    assert!(said.contains("5А – 3"), "{said}");
    act(
        &mut tab,
        ClassAct::SharedAll(id.clone(), vec![7, 8, 16], Some(7)),
        &[],
    );
    act(&mut tab, ClassAct::SharedIs(id.clone(), 10, 11), &[]);
    act(
        &mut tab,
        ClassAct::LeaveTicket(id.clone(), ticket(12).number, true),
        &[],
    );
    for address in [["/kk/report/", &id].concat(), "/kk/school".into()] {
        tab.go(&address);
        let page = page(&tab);
        for name in ["report-questions", "school-questions"] {
            assert!(page.all("id", name).is_empty(), "{address}");
        }
    }
    for text in csv(&mut tab, &id) {
        assert!(!text.contains("Шешілмеген"), "{text}");
    }
}

/// Two results without a number of one day are told apart by what their files are called by.
#[test]
fn results_without_a_number_are_told_apart() {
    let nameless = |own| Ticket {
        pupil: None,
        ..ticket(own)
    };
    let (mut tab, id) = class_of(&[nameless(3), nameless(4)]);
    tab.go(&["/kk/report/", &id].concat());
    let card = page(&tab).only("id", "nameless");
    for own in [3, 4] {
        let name = ticket_file_name("", &nameless(own));
        let mark = name
            .trim_end_matches(".txt")
            .rsplit('-')
            .next()
            .unwrap()
            .to_string();
        assert!(card.contains(&mark), "{mark}: {card}");
    }
}

/// Who has handed in besides the numbers of the register is said in the list of classes as everywhere.
#[test]
fn the_list_of_classes_counts_as_the_report_does() {
    let again = Ticket {
        pupil: Some(3),
        ..played(31, 4)
    };
    let (mut tab, id) = class_of(&[played(3, 5), again]);
    let words = "32 оқушыдан 1 · Нөмірі қайталанғаны: 1";
    tab.go("/kk/collect");
    let said = page(&tab).all("class", "card").concat();
    assert!(said.contains(words), "{said}");
    tab.go(&["/kk/report/", &id].concat());
    let said = page(&tab).only("id", "report-pupils");
    assert!(said.starts_with("Тапсырғаны: 2 = 1"), "{said}");
}

/// Several files at once are so many results: not the last one alone.
#[test]
fn several_results_at_once_are_counted() {
    let (mut tab, _) = class_of(&[]);
    let texts = [7, 8, 9].map(|pupil| to_text(&played(pupil, 5)));
    files(&mut tab, &texts);
    put_words(&mut tab.state);
    let said = Page::of(tab).only("id", "last-taken");
    assert!(said.starts_with("Жаңа: № 7–9"), "{said}");
}

/// What a deputy head looks for stands first: who has handed in, and the shares.
#[test]
fn the_table_of_classes_begins_with_what_is_looked_for() {
    let (mut tab, _) = class_of(&[1, 2, 3, 4, 5].map(|pupil| played(pupil, 5)));
    tab.go("/kk/school");
    let page = page(&tab);
    let heads = page.all("scope", "col");
    assert_eq!(heads[1], "Тапсырғаны", "{heads:?}");
    assert!(heads[2].starts_with("Байқалған"), "{heads:?}");
    let table = page.all("id", "school").concat();
    assert!(
        table.contains("5А5–"),
        "handed in stands behind the name: {table}"
    );
}

/// Of two classes with one code the question shows what tells them apart, and what an answer joins.
#[test]
fn a_file_that_is_asked_about_shows_both_classes() {
    let file = |size: &str, pupils: &[u32]| {
        let mut week = crate::classroom::Week::new(ticket(1).assignment);
        week.describe("", size.parse().unwrap());
        for pupil in pupils {
            week.add(ticket(*pupil));
        }
        week.to_file()
    };
    let (mut tab, _) = handed_in("30", &[1, 2, 3].map(ticket));
    files(&mut tab, &[file("25", &[11, 12])]);
    put_words(&mut tab.state);
    let page = Page::of(tab);
    let said = page.only("id", "ask-whose");
    for words in [
        "Файлда: Оқушы: 25 · Нәтиже: 2",
        "Осы құрылғыдағы сыныпта: Оқушы: 30 · Нәтиже: 3",
        "файлдағы 2 нәтиже осы сыныпқа қосылады, оқушы саны 30 болып қалады",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

/// Where results wait for the teacher's word the report asks for that, and promises nothing of more pupils.
#[test]
fn what_waits_for_a_word_is_not_waited_for() {
    let twice = |tickets: &mut Vec<Ticket>| {
        tickets.push(Ticket {
            pupil: Some(4),
            ..played(14, 1)
        });
    };
    for doubled in [false, true] {
        let mut tickets: Vec<Ticket> = (1..=7).map(|pupil| played(pupil, 5)).collect();
        if doubled {
            twice(&mut tickets);
        }
        let (mut tab, id) = handed_in("30", &tickets);
        tab.go(&["/kk/report/", &id].concat());
        let said = Page::of(tab).only("id", "report-until");
        assert_eq!(said.contains("нәтиже керек"), !doubled, "{said}");
        assert_eq!(said.contains("сұрақтарға жауап"), doubled, "{said}");
    }
}

/// A number that is typed for a result that has it already says so; elsewhere nothing is said of it.
#[test]
fn the_same_number_says_that_nothing_changes() {
    let (mut tab, id) = class_of(&[played(3, 5), played(4, 5)]);
    tab.go(&["/kk/report/", &id].concat());
    let number = ticket(3).number;
    let field = ["renumber-", &number.to_string()].concat();
    act(&mut tab, ClassAct::Renumber(id, number), &[(&field, "3")]);
    let said = Page::of(tab).only("id", "number-said");
    assert!(said.contains("Ештеңе өзгерген жоқ"), "{said}");
}

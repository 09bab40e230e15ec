//! What a teacher corrects, and takes back: nothing is lost, and nothing is said that is not so.

use super::{Page, act, handed_in, open, page, put_words};
use crate::classroom::{Said, Ticket, to_text};
use crate::ui::state::full::ClassAct;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::Tab;

/// A class of 30 of whom these have handed in; its report is open.
fn class_of(tickets: &[Ticket]) -> (Tab, String) {
    let (mut tab, id) = handed_in("30", tickets);
    tab.go(&["/kk/report/", &id].concat());
    (tab, id)
}

/// A pupil's result under another number of the register than their own.
fn under(pupil: u32, own: u32) -> Ticket {
    Ticket {
        pupil: Some(pupil),
        ..ticket(own)
    }
}

/// How many pupils count, their numbers, and how many are asked about.
fn here(tab: &Tab, id: &str) -> (usize, Vec<u32>, Vec<u32>) {
    let week = tab.state.full.class.collected.week(id).unwrap();
    let attempts = week.attempts();
    (attempts.pupils(), attempts.numbers(), attempts.asked())
}

/// Another tab of the same device.
fn again(tab: &Tab) -> Tab {
    Tab::open(&tab.disk, "/kk/collect")
}

/// The page as it stands in this tab, with the words of the first language.
fn shown(mut tab: Tab) -> Page {
    put_words(&mut tab.state);
    Page::of(tab)
}

/// A correction that is taken back takes back what was decided of it since, also which of two results counts.
#[test]
fn a_correction_is_taken_back_with_what_it_decided() {
    let two = [ticket(9), ticket(12), under(12, 13)];
    let (tab, id) = class_of(&two);
    let before = here(&tab, &id);
    assert_eq!(before, (3, vec![9, 12], vec![12]));
    let (moved, own) = (ticket(13).number, ticket(9).number);
    for chosen in [own, moved] {
        let (mut tab, id) = class_of(&two);
        act(&mut tab, ClassAct::RenumberTo(id.clone(), moved, 9), &[]);
        act(&mut tab, ClassAct::Choose(id.clone(), chosen), &[]);
        assert_eq!(here(&tab, &id), (2, vec![9, 12], vec![]));
        act(&mut tab, ClassAct::TakeBack(id.clone(), moved), &[]);
        assert_eq!(here(&tab, &id), before, "{chosen}");
        assert_eq!(here(&again(&tab), &id), before, "on the disk as well");
    }
    // What was left out before stays left out, and a number outside the register waits as it did.
    for of in [under(12, 13), under(40, 13)] {
        let (mut tab, id) = class_of(&[ticket(9), of.clone()]);
        act(
            &mut tab,
            ClassAct::LeaveTicket(id.clone(), moved, true),
            &[],
        );
        let before = here(&tab, &id);
        act(&mut tab, ClassAct::RenumberTo(id.clone(), moved, 7), &[]);
        assert_eq!(here(&tab, &id).1, [7, 9]);
        act(&mut tab, ClassAct::TakeBack(id.clone(), moved), &[]);
        assert_eq!(here(&tab, &id), before);
    }
}

/// "All results stand in a file" is said where what was corrected and left out stands there as well.
#[test]
fn a_correction_that_is_in_no_file_is_said_before_erasing() {
    let (mut tab, id) = class_of(&[ticket(9), ticket(22)]);
    let said = |tab: &Tab, id: &str| {
        let mut again = Tab::open(&tab.disk, &["/kk/report/", id].concat());
        act(&mut again, ClassAct::AskErase(true), &[]);
        shown(again).only("class", "erasing")
    };
    let number = ticket(22).number;
    let all = "бәрі файлға сақталған";
    assert!(!said(&tab, &id).contains(all), "nothing was saved");
    let changes = [
        ClassAct::RenumberTo(id.clone(), number, 23),
        ClassAct::LeaveTicket(id.clone(), number, true),
        ClassAct::TakeBack(id.clone(), number),
    ];
    for change in changes {
        act(&mut tab, ClassAct::SaveClass(id.clone()), &[]);
        let words = said(&tab, &id);
        assert!(words.contains(all), "{words}");
        act(&mut tab, change, &[]);
        let words = said(&tab, &id);
        assert!(!words.contains(all) && words.contains("түзету"), "{words}");
    }
    // Erasing another result saves nothing.
    act(
        &mut tab,
        ClassAct::EraseTicket(id.clone(), ticket(9).number),
        &[],
    );
    assert!(!said(&tab, &id).contains(all));
    // What came out of a file stands there.
    let file = tab.state.full.class.collected.week(&id).unwrap().to_file();
    let mut other = open("/kk/collect");
    files(&mut other, &[file]);
    let words = said(&other, &id);
    assert!(words.contains(all), "{words}");
}

/// Whoever has answered that it is the same pupil is asked which result counts, and never told of two pupils.
#[test]
fn the_same_pupil_is_one_pupil() {
    let moved = ticket(13).number;
    let (mut tab, id) = class_of(&[ticket(9), under(12, 13)]);
    act(&mut tab, ClassAct::RenumberTo(id.clone(), moved, 9), &[]);
    assert_eq!(here(&tab, &id), (1, vec![9], vec![9]));
    let said = page(&tab).all("class", "card").concat();
    assert!(!said.contains("бөлек оқушы"), "{said}");
    let week = tab.state.full.class.collected.week(&id).unwrap();
    assert_eq!(
        (week.attempts().repeats.len(), week.attempts().doubles.len()),
        (1, 0)
    );
    // Two children who have typed one number are two until somebody says otherwise.
    act(&mut tab, ClassAct::TakeBack(id.clone(), moved), &[]);
    assert_eq!(here(&tab, &id), (2, vec![9, 12], vec![]));
    let (tab, id) = class_of(&[ticket(9), under(9, 13)]);
    assert_eq!(here(&tab, &id), (2, vec![9], vec![9]));
}

/// A size that cannot be meant is refused in the same words wherever it was typed, beside the button that was pressed.
#[test]
fn a_size_that_cannot_be_meant_is_refused_everywhere() {
    for typed in ["-3", "500", "0", "7.5", "көп"] {
        let (mut tab, id) = class_of(&[ticket(9)]);
        let key = tab.state.full.class.collected.class_of(&id).unwrap().key;
        let address = ["/kk/class/", &crate::classroom::key_text(key)].concat();
        tab.go(&address);
        let fields = [("class-name", "5А"), ("class-size", typed)];
        act(&mut tab, ClassAct::Describe(id.clone()), &fields);
        let register = tab
            .state
            .full
            .class
            .collected
            .class_of(&id)
            .unwrap()
            .register();
        assert_eq!(register.len(), 30, "{typed}");
        let of_class = shown(tab);
        let said = of_class.only("id", "class-said");
        assert!(
            said.starts_with("Сақталмады") && said.contains("200"),
            "{said}"
        );
        let ids = of_class.ids();
        let at = |id: &str| ids.iter().position(|known| known == id);
        assert_eq!(at("class-said"), at("class-keep").map(|at| at + 1));

        let mut tab = open("/kk/assign");
        act(&mut tab, ClassAct::GiveCode, &fields);
        assert!(tab.state.full.class.collected.is_empty(), "{typed}");
        assert_eq!(shown(tab).only("id", "give-said"), said);
    }
    // What is kept is said there, too.
    let (mut tab, id) = class_of(&[ticket(9)]);
    let fields = [("class-name", "5А"), ("class-size", "28")];
    act(&mut tab, ClassAct::Describe(id), &fields);
    assert!(shown(tab).only("id", "class-said").starts_with("Сақталды"));
}

/// A correction that is no number is refused with a sentence beside its field, and changes nothing.
#[test]
fn a_correction_that_is_no_number_is_refused() {
    for typed in ["0", "abc", "", "-5", "7.5", "500"] {
        let (mut tab, id) = class_of(&[ticket(9)]);
        let number = ticket(9).number;
        let field = format!("renumber-{number}");
        act(
            &mut tab,
            ClassAct::Renumber(id.clone(), number),
            &[(&field, typed)],
        );
        assert_eq!(here(&tab, &id), (1, vec![9], vec![]), "{typed}");
        let said = shown(tab).only("id", "number-said");
        assert!(said.contains("200"), "{typed}: {said}");
    }
}

/// Two numbers of one play that were said to be two pupils stand in the list with a way back.
#[test]
fn two_pupils_can_be_taken_back_in_the_list() {
    let asked = |tab: &Tab| {
        let ids = page(tab).ids().into_iter();
        ids.filter(|id| id.starts_with("shared-"))
            .filter(|id| id != "shared-work")
            .collect::<Vec<_>>()
    };
    let (mut tab, id) = class_of(&[ticket(7), under(8, 7)]);
    let all = ["shared-first-7-8", "shared-second-7-8", "shared-two-7-8"];
    assert_eq!(asked(&tab), all);
    let say = |said| ClassAct::SharedTwo(id.clone(), (7, 8), said);
    act(&mut tab, say(Said::Two), &[]);
    assert_eq!(asked(&tab), ["shared-back-7-8"]);
    act(&mut tab, say(Said::Nothing), &[]);
    assert_eq!(asked(&tab), all);
    // Under three numbers it is one question.
    let (mut tab, id) = class_of(&[ticket(7), under(8, 7), under(9, 7)]);
    let all = ["7", "8", "9", "apart"].map(|way| ["shared-all-7-", way].concat());
    assert_eq!(asked(&tab), all);
    act(&mut tab, ClassAct::SharedAll(id, vec![7, 8, 9], None), &[]);
    let back = ["shared-back-7-8", "shared-back-7-9", "shared-back-8-9"];
    assert_eq!(asked(&tab), back);
}

/// A pupil's own number comes for a result to which a teacher has given one that is in no register: it is the pupil's, and no
/// way back leads to a result without it.
#[test]
fn a_pupils_own_number_stays_the_pupils() {
    let nameless = Ticket {
        pupil: None,
        ..ticket(9)
    };
    let number = ticket(9).number;
    let (mut tab, id) = class_of(std::slice::from_ref(&nameless));
    let size = |tab: &mut Tab, size: &str| {
        let fields = [("class-name", "5А"), ("class-size", size)];
        act(tab, ClassAct::Describe(id.clone()), &fields);
    };
    size(&mut tab, "50");
    act(&mut tab, ClassAct::RenumberTo(id.clone(), number, 41), &[]);
    size(&mut tab, "30");
    let card = page(&tab).only("id", "strangers");
    assert!(
        card.contains("мұғалім берген") && !card.contains("оқушы жазған"),
        "{card}"
    );
    let own = |tab: &mut Tab| {
        tab.go("/kk/collect");
        files(tab, &[to_text(&ticket(9))]);
        tab.go(&["/kk/report/", &id].concat());
    };
    own(&mut tab);
    assert_eq!(here(&tab, &id), (1, vec![9], vec![]));
    let rows = page(&tab).only("id", "results");
    assert!(!rows.contains("мұғалім берген"), "{rows}");
    assert!(rows.contains("№ 9"), "{rows}");
    let ids = page(&tab).ids();
    assert!(!ids.iter().any(|id| id.starts_with("correct-back-")));
    act(&mut tab, ClassAct::TakeBack(id.clone(), number), &[]);
    assert_eq!(
        here(&tab, &id),
        (1, vec![9], vec![]),
        "it is nobody's correction"
    );
    assert_eq!(here(&again(&tab), &id), (1, vec![9], vec![]));
    // What a pupil has typed is said to be the pupil's.
    let (mut tab, id) = class_of(&[under(41, 9)]);
    let card = page(&tab).only("id", "strangers");
    assert!(card.contains("оқушы жазған"), "{card}");
    // And where an older version has left it without one, the file brings it.
    act(&mut tab, ClassAct::EraseTicket(id.clone(), number), &[]);
    files(&mut tab, &[to_text(&nameless)]);
    act(&mut tab, ClassAct::RenumberTo(id.clone(), number, 9), &[]);
    act(&mut tab, ClassAct::TakeBack(id.clone(), number), &[]);
    assert_eq!(here(&tab, &id), (1, vec![], vec![]));
    own_number(&mut tab, &id);
}

/// The pupil's file with the number brings it, once and for all.
fn own_number(tab: &mut Tab, id: &str) {
    files(tab, &[to_text(&ticket(9))]);
    assert_eq!(here(tab, id), (1, vec![9], vec![]));
    let number = ticket(9).number;
    act(tab, ClassAct::TakeBack(id.into(), number), &[]);
    assert_eq!(here(tab, id), (1, vec![9], vec![]));
}

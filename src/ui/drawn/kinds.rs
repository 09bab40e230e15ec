//! Files that come where they do not belong, and what is said of several that come together.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Page, act, digits, handed_in, open, page, played, put_words};
use crate::classroom::{SealKey, Sealed, Ticket, Week, to_text};
use crate::learning::write_file;
use crate::ui::state::full::{ClassAct, FullAct, FullCommand, FullMsg, which_field};
use crate::ui::state::{Act, Command, Msg};
use crate::ui::update::tests::class::assignment;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::{Disk, Tab};

/// Every kind of file of this app: its name, its text, what it is called, and where it belongs.
fn kinds() -> Vec<(String, String, &'static str, &'static str)> {
    let key = SealKey::new([7; 32]);
    let closed = Ticket {
        assignment: crate::classroom::Assignment {
            key: Some(key.public()),
            ..assignment(&[1])
        },
        ..ticket(3)
    };
    let together = Ticket {
        pupil: None,
        hands: 20,
        ..ticket(3)
    };
    let class = |mark| {
        let mut given = assignment(&[1]);
        given.mark = mark;
        Week::new(given).to_file()
    };
    let sealed = Sealed::new(&closed, key.public(), [1; 32]).unwrap();
    let all = [
        (to_text(&ticket(3)), "нәтижесі", "collect"),
        (to_text(&sealed), "нәтижесі", "collect"),
        (to_text(&together), "нәтижесі", "collect"),
        (class(7), "сынып файлы", "collect"),
        ([class(7), class(8)].concat(), "сынып файлы", "collect"),
        (to_text(&key), "кілті", "collect"),
        (to_text(&assignment(&[1])), "тапсырма", "code"),
        (write_file(&["one".into()]), "жауаптары", "mine"),
        ("a;b\n".into(), "кесте", ""),
    ];
    let named = all.into_iter().map(|(text, what, where_)| {
        let name = match where_ {
            "" => "saqbol-есеп-2026-11-30-5А.csv",
            _ => "a.txt",
        };
        (name.to_string(), text, what, where_)
    });
    named.collect()
}

/// What is said where a file was opened.
fn said(place: &str, file: (String, String)) -> String {
    let (field, id) = match place {
        "collect" => ("bring-files", "brought"),
        "code" => ("code-file", "code-said"),
        _ => ("open-file", "file-said"),
    };
    let mut tab = open(&["/kk/", place].concat());
    tab.send(Msg::Full(FullMsg::Files(field, vec![file])));
    let page = Page::of(tab);
    match id {
        "file-said" => page.all("class", "page").concat(),
        _ => page.all("id", id).concat(),
    }
}

/// Wherever any file of this app is opened it is called what it is, whole or cut off, and is not said to be none.
#[test]
fn every_file_is_called_what_it_is_wherever_it_is_opened() {
    for place in ["code", "mine", "collect"] {
        for (name, text, what, belongs) in kinds() {
            // The camera's page takes tasks as well: a class that is not here.
            let is_taken = place == belongs || (place == "collect" && belongs == "code");
            let half: String = text.chars().take(text.chars().count() * 2 / 3).collect();
            for text in [text.clone(), half] {
                let said = said(place, (name.clone(), text.clone()));
                assert!(
                    !said.contains("Сақбол файлы емес"),
                    "{place} {text}: {said}"
                );
                assert!(is_taken || said.contains(what), "{place} {what}: {said}");
            }
        }
        let said = said(place, ("a.txt".into(), "hello".into()));
        assert!(said.contains("Сақбол файлы емес"), "{place}: {said}");
    }
}

fn of_mark(mark: u32, pupil: u32) -> Ticket {
    let mut of = played(pupil, 5);
    of.assignment.mark = mark;
    of.number += u64::from(mark);
    of
}

/// Files of two weeks of one class that come together have a card a week: no number is taken and missing in one.
#[test]
fn two_weeks_together_have_a_card_each() {
    let (mut tab, _) = handed_in("10", &[]);
    let key = tab.state.full.class.collected.classes()[0].key;
    files(&mut tab, &[to_text(&of_mark(8, 9).assignment)]);
    let other = tab
        .state
        .full
        .class
        .collected
        .id_of(&of_mark(8, 9).assignment);
    act(&mut tab, ClassAct::MoveWeek(other, key), &[]);
    let first = [1, 2, 3, 4].map(|pupil| of_mark(7, pupil));
    let second = [1, 5].map(|pupil| of_mark(8, pupil));
    let texts: Vec<String> = first.iter().chain(&second).map(to_text).collect();
    files(&mut tab, &texts);
    let cards = Page::of(tab).all("class", "last-taken");
    assert_eq!(cards.len(), 2, "{cards:?}");
    assert!(
        cards[0].contains("№ 1, 5") && cards[0].contains("2–4, 6–10"),
        "{cards:?}"
    );
    assert!(
        cards[1].contains("№ 1–4") && cards[1].contains(": 5–10"),
        "{cards:?}"
    );
}

/// What is said of several is not cut: it grows, and is looked at from its beginning; one result stays in sight.
#[test]
fn what_is_said_of_several_grows() {
    let grown = |tickets: &[Ticket]| {
        let (mut tab, _) = handed_in("30", &[]);
        files(&mut tab, &tickets.iter().map(to_text).collect::<Vec<_>>());
        let focus = Command::Full(FullCommand::FocusField("brought"));
        let is_seen = tab.asked.contains(&focus);
        (Page::of(tab).all("class", "grown").len(), is_seen)
    };
    assert_eq!(grown(&[played(1, 5)]), (0, false));
    assert_eq!(grown(&[played(1, 5), played(2, 5)]), (2, true));
}

/// A second result of one number is said where its digits were typed.
#[test]
fn a_number_twice_is_said_at_its_field() {
    let typed = |all: &[Ticket]| {
        let (mut tab, _) = handed_in("30", &[]);
        for of in all {
            act(&mut tab, ClassAct::TakeDigits, &[("digits", &digits(of))]);
        }
        Page::of(tab).only("id", "digits-said")
    };
    let said = typed(&[played(2, 5), played(3, 5)]);
    assert!(!said.contains("Екі рет"), "{said}");
    let said = typed(&[played(2, 5), played(2, 6)]);
    assert!(said.contains("Екі рет келген нөмір: 2"), "{said}");
}

/// After an answer that changes nothing nothing older is taken back beside it.
#[test]
fn only_the_last_answer_is_taken_back() {
    let (mut tab, id) = handed_in("30", &[played(1, 5), played(45, 6), played(46, 7)]);
    let renumber = |tab: &mut Tab, from: u32, to: &str| {
        let number = ticket(from).number;
        let field = format!("renumber-{number}");
        act(tab, ClassAct::Renumber(id.clone(), number), &[(&field, to)]);
    };
    renumber(&mut tab, 45, "12");
    assert!(tab.state.full.class.last_done().is_some());
    let number = tab.state.full.class.collected.week(&id).unwrap();
    let number = number.attempts().numbers();
    assert_eq!(number, [1, 12]);
    renumber(&mut tab, 46, "1");
    act(&mut tab, ClassAct::NotTaken, &[]);
    assert!(tab.state.full.class.last_done().is_none());
    renumber(&mut tab, 45, "13");
    assert!(tab.state.full.class.last_done().is_some());
    renumber(&mut tab, 46, "abc");
    assert!(tab.state.full.class.last_done().is_none());
}

/// A device on which a class plays: the first pupil has handed in under a number and saved the file.
fn first_pupil(number: &str) -> Tab {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/code");
    tab.act(Act::Join("horse".into()));
    let code = assignment(&[1]).code().unwrap();
    act(&mut tab, ClassAct::OpenCode, &[("code", &code)]);
    tab.act(Act::Join("horse".into()));
    play_and_hand_in(&mut tab, number);
    act(&mut tab, ClassAct::SaveTicket, &[]);
    tab
}

fn play_and_hand_in(tab: &mut Tab, number: &str) {
    tab.go("/kk/play/b1-one");
    tab.finish();
    tab.go("/kk/code");
    act(tab, ClassAct::HandIn, &[("pupil", number)]);
}

fn second_pupil(first: &str, second: &str) -> Tab {
    let mut tab = first_pupil(first);
    tab.act(Act::Full(FullAct::NotMe));
    tab.act(Act::Join("tulip".into()));
    play_and_hand_in(&mut tab, second);
    tab
}

/// Whoever writes the number of another child on this machine is warned before handing in, and may go on.
#[test]
fn a_number_of_another_child_here_is_asked_about() {
    let has = |tab: &Tab| tab.state.full.class.hand_in.is_some();
    let mut tab = second_pupil("2", "2");
    assert!(!has(&tab));
    put_words(&mut tab.state);
    act(&mut tab, ClassAct::HandIn, &[("pupil", "2")]);
    assert!(has(&tab), "the same press once more goes on");
    let said = Page::of(second_pupil("2", "2")).only("id", "pupil-said");
    assert!(said.contains("№ 2"), "{said}");
    assert!(has(&second_pupil("2", "3")));
    assert!(has(&second_pupil("", "")));
    // Its own number is nobody else's, also after another play.
    let mut tab = first_pupil("2");
    play_and_hand_in(&mut tab, "2");
    assert!(has(&tab));
    // Another number after the warning is looked at by itself.
    let mut tab = second_pupil("2", "2");
    act(&mut tab, ClassAct::HandIn, &[("pupil", "3")]);
    assert!(has(&tab));
}

/// What was said to one pupil stands on no other's page, whoever comes next and however.
#[test]
fn a_saved_file_is_said_to_nobody_else() {
    let filed = |tab: Tab| Page::of(tab).all("id", "filed").len();
    assert_eq!(filed(first_pupil("2")), 1);
    let mut tab = first_pupil("2");
    tab.act(Act::Full(FullAct::NotMe));
    assert_eq!(filed(tab), 0);
    for next in [Act::Join("tulip".into()), Act::BeGuest] {
        let mut tab = first_pupil("2");
        tab.act(next);
        assert!(tab.state.full.class.hand_in.is_none());
        assert_eq!(filed(tab), 0);
    }
}

/// The number that is promised to who chooses a picture is the one it gets, and is no number of the register.
#[test]
fn a_promised_number_is_the_one_that_is_got() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    for picture in ["horse", "tulip"] {
        let mut tab = Tab::open(&disk, "/kk/who");
        let said = page(&tab).all("class", "newcomer").pop().unwrap();
        tab.act(Act::Join(picture.into()));
        let number = tab.state.learner.profile().unwrap().number;
        assert!(said.contains(&format!("нөмірі {number} болады")), "{said}");
        assert!(said.contains("журналдағы нөмір емес"), "{said}");
    }
    let known = page(&Tab::open(&disk, "/kk/who")).all("class", "newcomer");
    assert!(known[0].contains("журналдағы нөмір емес"), "{known:?}");
}

/// The file of all classes holds their names where the teacher saves it for himself, and gives them back; one for somebody
/// else does not.
#[test]
fn names_of_classes_travel_in_ones_own_file() {
    let saved = |own: bool| {
        let (mut tab, _) = handed_in("30", &[played(1, 5)]);
        let mut other = of_mark(8, 3);
        other.assignment.modules = vec![2];
        files(&mut tab, &[to_text(&other)]);
        let id = tab.state.full.class.collected.id_of(&other.assignment);
        let key = tab.state.full.class.collected.week(&id).unwrap().of();
        let name = which_field(key);
        act(&mut tab, ClassAct::NameClass(key), &[(&name, "6Ә")]);
        act(&mut tab, ClassAct::SaveClasses(own), &[]);
        let mut all = tab.asked.iter().rev();
        let file = all.find_map(|command| match command {
            Command::Full(FullCommand::Save { name, text, .. }) => {
                Some((name.clone(), text.clone()))
            }
            _ => None,
        });
        file.expect("a file")
    };
    let names = |tab: &Tab| {
        let classes = tab.state.full.class.collected.classes();
        let names = classes.iter().map(|of| of.name().to_string());
        names.collect::<Vec<_>>()
    };
    for own in [true, false] {
        let (name, text) = saved(own);
        let is_named = name.contains("5А") && name.contains("6Ә");
        assert_eq!(is_named, own, "{name}");
        let holds = text.contains("5А") && text.contains("6Ә");
        assert_eq!(holds, own);
        assert_eq!(text.contains("name "), own);
        let mut tab = open("/kk/collect");
        files(&mut tab, std::slice::from_ref(&text));
        let known = if own { ["5А", "6Ә"] } else { ["", ""] };
        assert_eq!(names(&tab), known);
        let again = Tab::open(&tab.disk, "/kk/collect");
        assert_eq!(names(&again), known, "it is kept");
        assert_eq!(Page::of(tab).all("id", "which-class").is_empty(), own);
    }
    // What a class is called here stays.
    let (mut tab, id) = handed_in("30", &[played(1, 5)]);
    let own = [("class-name", "5А (Айгүл)"), ("class-size", "30")];
    act(&mut tab, ClassAct::Describe(id), &own);
    files(&mut tab, &[saved(true).1]);
    assert_eq!(names(&tab), ["5А (Айгүл)", "6Ә"]);
}

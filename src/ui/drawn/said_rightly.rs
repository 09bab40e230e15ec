//! What is said of a class's weeks, of what files have brought, and of a lesson that is no task.

use super::{Page, act, assignment, digits, files, handed_in, open, page, played};
use crate::classroom::{ShortHash, Ticket, key_text, to_text, week_id};
use crate::ui::state::full::{ClassAct, FullCommand};
use crate::ui::state::{Act, Command};

/// Each point of a class's weeks is named: its module, and of how many results it is.
#[test]
fn each_week_says_what_was_played_and_of_how_many() {
    let tickets: Vec<Ticket> = (1..=6).map(|pupil| signed(pupil, 3)).collect();
    let (mut tab, id) = handed_in("30", &tickets);
    let key = tab.state.full.class.collected.week(&id).unwrap().of();
    tab.go(&["/kk/class/", &key_text(key)].concat());
    let shown = page(&tab);
    let played = shown.only("class", "weeks-played");
    assert!(played.starts_with("1. "), "{played}");
    assert!(played.contains("«b1-one», 5 нәтиже бойынша"), "{played}");
    // One week is no line: that is said, and nothing stands empty.
    let said = shown.only("id", "term-one");
    assert!(said.contains("екі апта"), "{said}");
    tab.go("/kk/school");
    assert!(page(&tab).only("id", "term-one").contains("екі апта"));
}

/// A pupil's result with so many of eight signs noticed.
fn signed(pupil: u32, hits: u32) -> Ticket {
    let mut ticket = played(pupil, 3);
    ticket.modules[0].score.signs = 8;
    ticket.modules[0].score.hits = hits;
    ticket
}

/// A file that holds an assignment alone is a task, and no class.
#[test]
fn an_assignments_file_is_a_task() {
    let mut tab = open("/kk/collect");
    files(&mut tab, &[to_text(&assignment(&[1]))]);
    let said = Page::of(tab).only("id", "came");
    assert!(said.contains("Ашылған тапсырма: 1"), "{said}");
    assert!(!said.contains("Ашылған сынып"), "{said}");
}

/// Another child's result under a number that is here has completed nothing.
#[test]
fn another_childs_result_completes_nothing() {
    let (mut tab, _) = handed_in("30", &[]);
    let typed = digits(&played(3, 5));
    act(&mut tab, ClassAct::TakeDigits, &[("digits", &typed)]);
    let other = Ticket {
        number: 77,
        learner: Some(ShortHash::of("another")),
        walks: vec![ShortHash::of("another walk")],
        ..played(3, 4)
    };
    files(&mut tab, &[to_text(&other), to_text(&played(5, 6))]);
    let said = Page::of(tab).only("id", "last-taken");
    assert!(said.contains("ұрын келген нөмірмен: № 3"), "{said}");
    assert!(!said.contains("толықтырылған"), "{said}");
}

/// A lesson that the class was not given is spoken of as a lesson.
#[test]
fn a_lesson_together_is_no_task() {
    let mut tab = open("/kk/whole/b1-one");
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(&mut tab, ClassAct::Vote("one".into(), 12), &[]);
    act(&mut tab, ClassAct::Reveal, &[]);
    tab.finish();
    let weeks = tab.state.full.class.collected.iter();
    let ids: Vec<String> = weeks.map(|(id, _)| id.to_string()).collect();
    assert_eq!(ids.len(), 1);
    tab.go(&["/kk/report/", &ids[0]].concat());
    let shown = page(&tab);
    let words = shown.only("id", "save-class");
    assert_eq!(words, "Осы сабақтың нәтижесін файлға сақтау");
    assert!(
        !shown
            .all("class", "no-print")
            .concat()
            .contains("тапсырман")
    );
    let (mut tab, id) = handed_in("30", &[played(3, 5)]);
    tab.go(&["/kk/report/", &id].concat());
    let words = page(&tab).only("id", "save-class");
    assert_eq!(words, "Осы тапсырманың нәтижелерін файлға сақтау");
}

/// A file that has the classes' names in it is called by them.
#[test]
fn a_file_with_names_is_called_by_them() {
    let (mut tab, _) = handed_in("30", &[played(3, 5)]);
    let name = |tab: &mut super::Tab, with_names| {
        act(tab, ClassAct::SaveClasses(with_names), &[]);
        let mut all = tab.asked.iter().rev();
        let saved = all.find_map(|command| match command {
            Command::Full(FullCommand::Save { name, .. }) => Some(name.clone()),
            _ => None,
        });
        saved.expect("a file")
    };
    assert!(!name(&mut tab, false).contains("5А"));
    let named = name(&mut tab, true);
    assert!(named.ends_with("-5А.txt"), "{named}");
    assert!(!named.contains(&week_id(&assignment(&[1]))));
}

//! What is said of class files and results that have come together.

use super::{Page, act, handed_in, open};
use crate::classroom::{ModuleResult, Ticket, to_text, week_id};
use crate::learning::Score;
use crate::ui::state::full::{ClassAct, which_field};
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::Tab;

/// A pupil's result with so many right answers in the module of the assignment.
fn played(pupil: u32, right: u32) -> Ticket {
    Ticket {
        modules: vec![ModuleResult {
            module: 1,
            score: Score {
                asked: 9,
                right,
                ..Score::default()
            },
            answers: Vec::new(),
        }],
        ..ticket(pupil)
    }
}

fn texts(tickets: &[Ticket]) -> Vec<String> {
    tickets.iter().map(to_text).collect()
}

/// Nobody has said a register on this device: a newer one of the same class is taken, and both are said.
#[test]
fn a_newer_register_is_said_as_it_was_and_is() {
    let mut teacher = open("/kk/assign");
    let mut draft = teacher.state.full.class.draft.clone();
    draft.modules = vec![1];
    draft.mark = 7;
    act(&mut teacher, ClassAct::DraftAssignment(draft), &[]);
    let sized = |size| [("class-name", "5А"), ("class-size", size)];
    act(&mut teacher, ClassAct::GiveCode, &sized("30"));
    teacher.go("/kk/collect");
    files(&mut teacher, &texts(&[played(1, 5), played(2, 6)]));
    let id = week_id(&ticket(1).assignment);
    let saved = |tab: &Tab| tab.state.full.class.collected.week(&id).unwrap().to_file();
    let mut tab = open("/kk/collect");
    files(&mut tab, &[saved(&teacher)]);
    let key = tab.state.full.class.collected.classes()[0].key;
    let field = which_field(key);
    act(&mut tab, ClassAct::NameClass(key), &[(&field, "5А")]);
    act(&mut teacher, ClassAct::Describe(id.clone()), &sized("28"));
    files(&mut tab, &[saved(&teacher)]);
    assert!(tab.state.full.class.asking.is_empty());
    assert_eq!(tab.state.full.class.collected.classes()[0].size(), 28);
    let said = Page::of(tab).only("id", "came");
    assert!(said.contains("журнал: 30 → 28"), "{said}");
}

/// Of several files each new number is said, and apart which were here.
#[test]
fn several_files_name_their_new_numbers() {
    let said = |first: &[Ticket], then: &[Ticket]| {
        let (mut tab, _) = handed_in("30", first);
        files(&mut tab, &texts(then));
        Page::of(tab).only("id", "last-taken")
    };
    let (seven, eight) = (played(7, 5), played(8, 6));
    let head = said(
        std::slice::from_ref(&seven),
        &[eight.clone(), seven.clone()],
    );
    assert!(head.starts_with("Жаңа: № 8; бұрын алынған: № 7"), "{head}");
    let nobody = Ticket {
        pupil: None,
        ..played(12, 3)
    };
    let all = [eight, seven, played(3, 4), played(41, 5), nobody];
    let head = said(&[], &all);
    let words = "Жаңа: № 3, 7, 8, нөмірсіз; журналда жоқ: № 41";
    assert!(head.starts_with(words), "{head}");
}

/// What waits in a class file was left out by nobody, and what is said of the file adds up.
#[test]
fn what_waits_in_a_file_was_not_left_out() {
    let (tab, id) = handed_in("30", &[played(1, 5), played(2, 6), played(41, 3)]);
    let file = tab.state.full.class.collected.week(&id).unwrap().to_file();
    let mut tab = open("/kk/collect");
    files(&mut tab, &[file]);
    let said = Page::of(tab).only("id", "came");
    assert!(!said.contains("есептен шығарылғаны"), "{said}");
    assert!(said.contains("жаңа нәтиже – 2"), "{said}");
    assert!(said.contains("Журналда жоқ нөмірмен келгені: 1"), "{said}");
}

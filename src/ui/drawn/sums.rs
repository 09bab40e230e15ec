//! How those who have handed in add up on the teacher's pages, and the rows of results.

use super::{Page, act, handed_in, page, put_words};
use crate::classroom::{Table, Ticket, to_text};
use crate::ui::state::full::ClassAct;
use crate::ui::update::tests::room::{files, ticket};
use crate::ui::update::tests::tab::Tab;

/// A class of 30 with 5, 7, 8, one without a number and 41, which is in no register.
fn class_of_five() -> (Tab, String) {
    let nameless = Ticket {
        pupil: None,
        ..ticket(9)
    };
    let all = [ticket(5), ticket(7), ticket(8), nameless];
    let (mut tab, id) = handed_in("30", &all);
    files(&mut tab, &[to_text(&ticket(41))]);
    put_words(&mut tab.state);
    (tab, id)
}

/// The report, the pages of the class and the spreadsheet say one sum, and each number says what it is.
#[test]
fn one_sum_stands_everywhere() {
    let (mut tab, id) = class_of_five();
    let out = ClassAct::LeaveTicket(id.clone(), ticket(9).number, true);
    act(&mut tab, out, &[]);
    let sum =
        "Тапсырғаны: 5 · Есепке кіргені: 3 · Есептен шығарылғаны: 1 · Журналда жоқ, шешілмегені: 1";
    for address in ["/kk/collect", &["/kk/report/", &id].concat()] {
        tab.go(address);
        let said = page(&tab).all("class", "card").concat();
        assert!(said.contains(sum), "{address}: {said}");
    }
    assert_eq!(
        page(&tab).only("id", "report-pupils"),
        "Есепке кірген оқушы: 3"
    );
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let rows = crate::ui::state::full::rows(&tab.state, week);
    let csv = crate::classroom::csv(Table::Semicolons, &rows);
    for line in [
        "\"Есепке кіргені\";3",
        "\"Тапсырғаны\";5",
        "\"Есептен шығарылғаны\";1",
        "\"Журналда жоқ, шешілмегені\";1",
    ] {
        assert!(csv.contains(line), "{line}: {csv}");
    }
    tab.go("/kk/school");
    let said = page(&tab).only("id", "school-steps");
    assert!(
        said.contains("бес нәтиже сайын") && said.contains(sum),
        "{said}"
    );
    let rows = crate::ui::state::full::school_rows(&tab.state);
    let csv = crate::classroom::csv(Table::Semicolons, &rows);
    assert!(csv.contains("\"Барлығы\";1;30;5"), "{csv}");
    assert!(csv.contains("\"Шешілмеген сұрақ: 5А\";1"), "{csv}");
}

/// A repeated number that counts and a number outside the register that is not decided are two things: each stands by its own
/// name, and the parts are the whole.
#[test]
fn a_repeated_number_and_a_strange_one_are_said_apart() {
    let again = Ticket {
        pupil: Some(7),
        ..ticket(31)
    };
    let nameless = Ticket {
        pupil: None,
        ..ticket(9)
    };
    let all = [ticket(5), ticket(7), again, nameless];
    let (mut tab, id) = handed_in("30", &all);
    files(&mut tab, &[to_text(&ticket(41)), to_text(&ticket(45))]);
    let count = ClassAct::LeaveTicket(id.clone(), ticket(45).number, false);
    act(&mut tab, count, &[]);
    put_words(&mut tab.state);
    let of = "30 оқушыдан 2 · Нөмірі қайталанғаны: 1 · Журналда жоқ, есепке қосылғаны: 1";
    let sum = "Тапсырғаны: 6 · Есепке кіргені: 5 · Журналда жоқ, шешілмегені: 1";
    for address in [
        "/kk/collect",
        "/kk/collect/classes",
        &["/kk/report/", &id].concat(),
    ] {
        tab.go(address);
        let said = page(&tab).all("class", "card").concat();
        assert!(said.contains(of) && said.contains(sum), "{address}: {said}");
    }
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let rows = crate::ui::state::full::rows(&tab.state, week);
    let csv = crate::classroom::csv(Table::Semicolons, &rows);
    for line in [
        "\"Нөмірі қайталанғаны\";1",
        "\"Журналда жоқ, есепке қосылғаны\";1",
    ] {
        assert!(csv.contains(line), "{line}: {csv}");
    }
}

/// Results of two weeks are results: of one pupil there are two, and nobody reads two pupils.
#[test]
fn results_of_several_weeks_are_not_called_pupils() {
    use crate::ui::update::tests::class::assignment;
    let (mut tab, _) = super::handed_in("", &[ticket(5), ticket(7)]);
    let key = tab.state.full.class.collected.classes()[0].key;
    let second = crate::classroom::Assignment {
        mark: 99,
        ..assignment(&[2])
    };
    let all = &mut tab.state.full.class.collected;
    all.give(&second, Some(key), crate::learning::Day(20_800));
    all.describe_all(key, "", 30, &[]);
    let later = Ticket {
        assignment: second,
        ..ticket(5)
    };
    all.add_ticket(Ticket {
        number: 900,
        ..later
    });
    tab.state.route = crate::ui::state::Route::parse("/kk/school").1;
    put_words(&mut tab.state);
    let said = Page::of(tab).only("id", "which-class");
    assert!(
        said.contains("Нәтиже: 3") && !said.contains("оқушы: 3"),
        "{said}"
    );
}

/// An open question of a number outside the register may leave a pupil out, and counts nobody twice.
#[test]
fn a_doubt_is_what_it_can_be() {
    let (mut tab, id) = handed_in("30", &[ticket(5)]);
    files(&mut tab, &[to_text(&ticket(41))]);
    put_words(&mut tab.state);
    for (address, of) in [
        (["/kk/report/", &id].concat(), "report-questions"),
        ("/kk/school".into(), "school-questions"),
    ] {
        tab.go(&address);
        let said = page(&tab).only("id", of);
        assert!(said.contains("саналмай тұруы мүмкін"), "{said}");
        assert!(!said.contains("екі рет"), "{said}");
    }
}

/// Of a result the answers come first, and what erases it last.
#[test]
fn what_erases_stands_behind_the_answers() {
    let (mut tab, id) = class_of_five();
    tab.go(&["/kk/report/", &id].concat());
    let rows = Page::of(tab).all("class", "ways result-row");
    assert_eq!(rows.len(), 5);
    for row in rows {
        assert!(row.trim_end().ends_with("Нәтижені өшіру"), "{row}");
    }
}

//! How those who have handed in add up on the teacher's pages, and the rows of results.

use super::{Page, act, handed_in, page, put_words};
use crate::classroom::{ModuleResult, Report, Table, Ticket, to_text};
use crate::learning::Score;
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
    let sum = "Тапсырғаны: 5 · Есептен шығарылғаны: 1 · Журналда жоқ, шешілмегені: 1";
    tab.go("/kk/collect");
    let said = page(&tab).all("class", "card").concat();
    assert!(said.contains(sum), "{said}");
    tab.go(&["/kk/report/", &id].concat());
    assert_eq!(
        page(&tab)
            .only("id", "report-pupils")
            .replace('\u{a0}', " "),
        "Тапсырғаны: 5 = 3 (Нөмірімен тапсырғаны) + 1 (Есептен шығарылғаны) + \
         1 (Журналда жоқ, шешілмегені). Пайыздарға кіргені: 0."
    );
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let rows = crate::ui::state::full::rows(&tab.state, week);
    let csv = crate::classroom::csv(Table::Semicolons, &rows);
    for line in [
        "\"Пайыздарға кіргені\";0",
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
    let sum = "Тапсырғаны: 6 · Журналда жоқ, шешілмегені: 1";
    for address in ["/kk/collect", "/kk/collect/classes"] {
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

/// Twelve have handed in, ten of them are in the percentages: the report's first line adds up, and the spreadsheet,
/// the verdict and the school's table say the same two numbers by the same words.
#[test]
fn one_word_for_one_count() {
    let of = |number| Ticket {
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
        ..ticket(number)
    };
    let again = Ticket {
        pupil: Some(6),
        ..of(31)
    };
    let nameless = Ticket {
        pupil: None,
        ..of(29)
    };
    let mut all: Vec<Ticket> = (1..=10).map(of).collect();
    all.extend([again, nameless]);
    let (mut tab, id) = handed_in("12", &all);
    put_words(&mut tab.state);
    tab.go(&["/kk/report/", &id].concat());
    let shown = page(&tab);
    let line = shown.only("id", "report-pupils").replace('\u{a0}', " ");
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let made = Report::of(week).counted();
    assert_eq!(made, 10);
    assert_eq!(
        line,
        format!(
            "Тапсырғаны: 12 = 10 (Нөмірімен тапсырғаны) + 1 (Нөмірі қайталанғаны) + \
             1 (Нөмірсіз тапсырғаны). Пайыздарға кіргені: {made}."
        )
    );
    let base = shown.only("id", "verdict-base");
    assert!(base.starts_with("Пайыздарға кіргені: 10"), "{base}");
    let why = shown.only("id", "verdict-why");
    assert!(why.starts_with("Соңғы 2 нәтиже"), "{why}");
    let waits = shown.only("id", "report-waiting");
    assert!(
        waits.starts_with(&format!("Пайызға кірмегені: {}", 12 - made)),
        "{waits}"
    );
    let csv = |rows: &[Vec<crate::classroom::Cell>]| crate::classroom::csv(Table::Semicolons, rows);
    let file = csv(&crate::ui::state::full::rows(&tab.state, week));
    assert!(file.contains("\"Тапсырғаны\";12\r\n"), "{file}");
    assert!(
        file.contains(&format!("\"Пайыздарға кіргені\";{made}\r\n")),
        "{file}"
    );
    assert!(!file.contains("Есепке кір"), "{file}");
    for words in ["\"Тапсырғаны\";\"", "\"Пайыздарға кіргені\";\""] {
        assert_eq!(
            file.matches(words).count(),
            1,
            "{words} is explained once: {file}"
        );
    }
    let file = csv(&crate::ui::state::full::school_rows(&tab.state));
    assert!(
        file.contains(&format!("\"Барлығы\";1;12;12;{made}")),
        "{file}"
    );
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

use super::super::csv::{Table, csv};
use super::super::ticket::{CheckResult, ModuleResult, Ticket};
use super::super::week::tests::{assignment, ticket};
use super::*;

pub fn words() -> SheetWords<'static> {
    SheetWords {
        title: "Report",
        date: "Date",
        counted: "Made of",
        handed_in: "Handed in",
        out: "Out",
        undecided: "Undecided",
        module: "Module",
        finished: "Finished",
        hits: "Noticed",
        signs: "Signs",
        foils: "Safe",
        trusted: "Trusted",
        right: "Right",
        asked: "Asked",
        apart: "Apart",
        checked: "Checked",
        unverified: "Unverified",
        change: "Change",
        before: "Before",
        after: "After",
        difference: "Difference",
        margin: "Margin",
        exit: "at the end",
        delayed: "weeks later",
        together: "Together",
        size: "Size",
        missing: "Missing",
        here: "Here",
        left_out: "Left out",
        again: "Again",
        outside: "Outside",
        nameless: "Nameless",
        questions: "Questions",
        explained: "Explained",
        explanations: [("Heading", "Meaning"); 6],
        figures: "Figures",
        of_figures: [("Figure", "Its meaning"); 1],
    }
}

fn played(number: u64) -> Ticket {
    let score = Score {
        signs: 4,
        hits: 3,
        foils: 4,
        false_alarms: 1,
        asked: 2,
        right: 1,
    };
    let check = |occasion, right| CheckResult {
        occasion,
        score: Score {
            asked: 4,
            right,
            ..Score::default()
        },
        answers: Vec::new(),
    };
    Ticket {
        modules: vec![ModuleResult {
            module: 2,
            score,
            answers: Vec::new(),
        }],
        checks: vec![check(Occasion::Entry, 1), check(Occasion::Delayed, 3)],
        ..ticket(number, u32::try_from(number).ok(), 100, 1)
    }
}

#[test]
fn every_number_of_the_report_has_its_cell() {
    let mut class = Week::new(assignment());
    class.describe("", 7);
    for number in 1..=5 {
        class.add(played(number)).expect("it is of the class");
    }
    let mut voted = played(9);
    (voted.hands, voted.pupil) = (24, None);
    class.add(voted).expect("it is of the class");
    let who = Who {
        size: 7,
        here: (1..=5).collect(),
        missing: vec![6, 7],
        nameless: 1,
        ..Who::default()
    };
    let rows = sheet(
        &SheetOf {
            week: &class,
            name: "5A",
            who,
            questions: 0,
            today: Day(20_784),
        },
        &words(),
        &|n| format!("M{n}"),
        &|_| Ratings {
            safe: [5, 4, 1],
            unverified: [2, 3, 5],
            whole: [1, 2, 7],
            ..Ratings::default()
        },
        &|change| {
            let [_, _, right] = change.parts;
            right.map(|shift| Shift {
                before: 0.5,
                ..shift
            })
        },
    );
    // What is told apart stands below all explanations, with its own; no figure that a teacher would have to look up.
    let (rows, figures) = rows.split_at(rows.len() - 5);
    assert_eq!(
        csv(Table::Commas, figures),
        "\u{FEFF}\r\n\"Figures\"\r\n\"Module\",\"Apart\",\"Margin\"\r\n\
        \"M2\",83.0,20.0\r\n\
        \"Figure\",\"Its meaning\"\r\n"
    );
    let (rows, meanings) = rows.split_at(rows.len() - 8);
    assert_eq!(meanings[1], [text("Explained")]);
    assert_eq!(meanings[7], [text("Heading"), text("Meaning")]);
    let file = csv(Table::Commas, rows);
    let wanted = "\u{FEFF}\"Report\",\"5A\"\r\n\
        \"Date\",\"2026-11-27\"\r\n\
        \"Handed in\",6\r\n\
        \"Made of\",5\r\n\
        \r\n\
        \"Module\",\"Finished\",\"Noticed\",\"Signs\",\"Trusted\",\"Safe\",\"Right\",\"Asked\",\"Checked\",\"Unverified\"\r\n\
        \"M2\",5,15,20,15,20,5,10,8,10\r\n\
        \r\n\
        \"Change\",\"Finished\",\"Before\",\"After\",\"Difference\",\"Margin\"\r\n\
        \"weeks later: Right\",5,25.0,75.0,50.0,0.0\r\n\
        \"weeks later: Apart\",5,50.0,75.0,25.0,0.0\r\n\
        \"Together: M2\",24,3,4,3,4,1,2\r\n\
        \"Size\",7\r\n\
        \"Missing\",\"6 7\"\r\n\
        \"Here\",\"1 2 3 4 5\"\r\n\
        \"Nameless\",1\r\n";
    assert_eq!(file, wanted);
}

/// A class's table without a name, in which every module has these ratings.
fn rows_of(class: &Week, ratings: Ratings) -> Vec<Vec<Cell>> {
    let of = SheetOf {
        week: class,
        name: "",
        who: Who::default(),
        questions: 0,
        today: Day(1),
    };
    sheet(&of, &words(), &|n| format!("M{n}"), &|_| ratings, &|_| None)
}

#[test]
fn too_few_pupils_have_a_row_without_numbers() {
    let mut class = Week::new(assignment());
    class.add(played(1)).expect("it is of the class");
    let rows = rows_of(&class, Ratings::default());
    let numbers = &rows[..rows.len() - 8];
    assert!(numbers.contains(&vec![text("M2"), count(1)]));
}

/// What the page calls too few for a word has no number in the file.
#[test]
fn too_few_answers_tell_nothing_apart() {
    let mut class = Week::new(assignment());
    for number in 1..=5 {
        class.add(played(number)).expect("it is of the class");
    }
    let few = Ratings {
        safe: [1, 1, 0],
        whole: [0, 1, 1],
        ..Ratings::default()
    };
    assert!(few.discrimination().is_some_and(|apart| apart.is_of_few()));
    let rows = rows_of(&class, few);
    assert!(!rows.contains(&vec![text("Figures")]), "{rows:?}");
}

use super::super::facts::HandedIn;
use super::super::hash::ShortHash;
use super::super::transfer::to_text;
use super::super::week_acts::Added;
use super::super::week_lines::{ClassError, is_line_of};
use super::*;
use crate::curriculum::Band;
use crate::learning::Day;

pub fn assignment() -> Assignment {
    Assignment {
        band: Band::B,
        modules: vec![2],
        language: None,
        checks: false,
        mark: 7,
        key: None,
    }
}

/// A ticket that does not say whose it is, as version 1 made them.
pub fn ticket(number: u64, pupil: Option<u32>, day: u32, attempt: u32) -> Ticket {
    Ticket {
        assignment: assignment(),
        pupil,
        day: Day(day),
        attempt,
        number,
        learner: None,
        walks: Vec::new(),
        hands: 0,
        modules: Vec::new(),
        checks: Vec::new(),
    }
}

/// A learner's ticket, made of these walks.
pub fn of_learner(number: u64, pupil: Option<u32>, learner: u8, walks: &[u8]) -> Ticket {
    Ticket {
        learner: Some(ShortHash([learner; 4])),
        walks: walks.iter().map(|walk| ShortHash([*walk; 4])).collect(),
        attempt: u32::try_from(walks.len()).unwrap(),
        ..ticket(number, pupil, 100, 1)
    }
}

fn week(tickets: impl IntoIterator<Item = Ticket>) -> Week {
    let mut week = Week::new(assignment());
    for ticket in tickets {
        assert!(week.add(ticket).is_some());
    }
    week
}

fn numbers(handed: &[HandedIn]) -> Vec<u64> {
    handed.iter().map(|handed| handed.ticket.number).collect()
}

fn counted(week: &Week) -> Vec<u64> {
    numbers(&week.attempts().counted)
}

#[test]
fn the_same_ticket_counts_once_and_the_later_attempt_counts() {
    let mut week = Week::new(assignment());
    assert_eq!(week.add(ticket(1, Some(3), 100, 1)), Some(Added::New));
    assert_eq!(
        week.add(ticket(1, Some(3), 100, 1)),
        Some(Added::AlreadyHere)
    );
    // Shown again on another day.
    assert_eq!(
        week.add(ticket(1, Some(3), 107, 1)),
        Some(Added::AlreadyHere)
    );
    assert_eq!(week.add(ticket(2, Some(3), 100, 2)), Some(Added::New));
    assert_eq!(week.add(ticket(4, None, 100, 1)), Some(Added::New));
    assert_eq!(week.add(ticket(5, None, 100, 1)), Some(Added::New));
    assert_eq!(counted(&week), [2, 4, 5]);
    week.describe(" 5 «Б»\n", 4);
    assert_eq!(
        (week.name(), week.size(), week.missing(&[1, 2, 3, 4])),
        ("5 «Б»", 4, vec![1, 2, 4])
    );
    let mut other = ticket(6, Some(1), 100, 1);
    other.assignment.mark = 8;
    assert_eq!(week.add(other), None);
    assert_eq!(week.ticket_count(), 4);
}

#[test]
fn no_clock_decides() {
    // A computer that is in 2031 hands in first; the later, better result has more attempts, and an earlier day.
    for days in [(30_000, 100), (100, 100), (0, 100)] {
        let week = week([ticket(1, Some(3), days.0, 1), ticket(2, Some(3), days.1, 2)]);
        assert_eq!(counted(&week), [2], "{days:?}");
    }
}

#[test]
fn a_later_ticket_has_the_walks_of_an_earlier_one() {
    let one = of_learner(9, Some(3), 1, &[1]);
    let two = of_learner(4, Some(3), 1, &[1, 2]);
    assert_eq!(counted(&week([two.clone(), one.clone()])), [4]);
    // Carried to another computer with the saved progress: another profile, the same walks and one more.
    let carried = of_learner(5, Some(3), 2, &[1, 2, 3]);
    let three = week([one.clone(), carried.clone(), two.clone()]);
    assert_eq!(counted(&three), [5]);
    assert!(three.attempts().doubles.is_empty());
    // Gone on at both: nobody can say which is the later.
    let mut split = week([carried, of_learner(6, Some(3), 1, &[1, 2, 4])]);
    let attempts = split.attempts();
    assert!(attempts.counted.is_empty() && attempts.doubles.is_empty());
    assert_eq!(numbers(&attempts.repeats[0]), [5, 6]);
    split.choose(6);
    assert_eq!(counted(&split), [6]);
    assert!(split.attempts().repeats.is_empty());
    // A further attempt is a new question only where it does not say which it follows.
    split.add(of_learner(7, Some(3), 1, &[1, 2, 4, 5]));
    assert_eq!(counted(&split), [7]);
}

/// Whoever hands in under a number that is here already takes nobody away: the count never goes down, and the number is
/// named.
#[test]
fn a_shared_number_takes_nobody_away() {
    let digits = Ticket {
        learner: None,
        walks: Vec::new(),
        attempt: 0,
        modules: vec![super::super::ticket::ModuleResult {
            module: 2,
            score: Default::default(),
            answers: Vec::new(),
        }],
        ..of_learner(3, Some(12), 1, &[])
    };
    let all = [
        of_learner(1, Some(7), 1, &[1]),
        of_learner(2, Some(12), 1, &[2]),
        digits,
        of_learner(4, Some(7), 1, &[1, 4]),
        of_learner(5, Some(7), 1, &[1, 5]),
        of_learner(6, None, 1, &[6]),
        of_learner(7, Some(31), 1, &[7]),
    ];
    let (mut week, mut before) = (week([]), 0);
    for ticket in all {
        week.add(ticket);
        let pupils = week.attempts().pupils();
        assert!(pupils >= before, "{pupils} after {before}");
        before = pupils;
    }
    let attempts = week.attempts();
    assert_eq!(attempts.asked(), [7, 12]);
    assert_eq!(attempts.nameless(), 1);
    let register: Vec<u32> = (1..=30).collect();
    assert_eq!(numbers(&week.waiting(&register)), [7]);
    assert!(week.waiting(&[]).is_empty());
    let said = (
        week.came_back().pupils,
        super::super::report::Report::of(&week).pupils,
    );
    assert_eq!(said, (before, before), "one number on every page");
}

#[test]
fn two_pupils_with_one_number_are_two() {
    let one = of_learner(1, Some(3), 1, &[1]);
    let two = of_learner(2, Some(3), 2, &[2, 3]);
    let mut week = week([one, two]);
    let attempts = week.attempts();
    assert_eq!(numbers(&attempts.counted), [1, 2]);
    assert_eq!(attempts.doubles.len(), 1);
    assert_eq!(numbers(&attempts.doubles[0]), [1, 2]);
    assert!(attempts.repeats.is_empty());
    // The teacher gives one of them the number that they have.
    week.renumber(2, Some(8));
    let attempts = week.attempts();
    assert!(attempts.doubles.is_empty());
    let pupils: Vec<Option<u32>> = attempts.counted.iter().map(|handed| handed.pupil).collect();
    assert_eq!(pupils, [Some(3), Some(8)]);
    // The same ticket in an old file undoes nothing.
    assert_eq!(
        week.add(of_learner(2, Some(3), 2, &[2, 3])),
        Some(Added::Earlier)
    );
    assert_eq!(week.attempts().counted.len(), 2);
    week.describe("", 8);
    let register: Vec<u32> = (1..=week.size()).collect();
    assert_eq!(week.missing(&register), [1, 2, 4, 5, 6, 7]);
    // Or says that they are one child's, and which one counts.
    week.renumber(2, Some(3));
    week.choose(2);
    assert_eq!(counted(&week), [2]);
    assert!(week.attempts().doubles.is_empty());
    // A third one later is not hidden by that.
    week.add(of_learner(5, Some(3), 5, &[5]));
    assert_eq!(counted(&week), [2, 5]);
}

#[test]
fn a_corrected_number_stays_corrected() {
    let wrong = of_learner(1, Some(3), 1, &[1]);
    let right = of_learner(1, Some(4), 1, &[1]);
    let old = week([wrong.clone()]);
    let mut mended = old.clone();
    assert_eq!(mended.add(right.clone()), Some(Added::Second));
    assert_eq!(mended.add(right.clone()), Some(Added::AlreadyHere));
    assert_eq!(mended.add(wrong.clone()), Some(Added::AlreadyHere));
    mended.shared_is(3, 4);
    assert_eq!(mended.add(wrong), Some(Added::Earlier));
    assert_eq!(mended.add(right), Some(Added::AlreadyHere));
    let here = |week: &Week| (week.attempts().numbers(), week.attempts().pupils());
    assert_eq!(here(&mended), (vec![4], 1));
    // Whichever is merged into which.
    let (mut one, mut two) = (mended.clone(), old.clone());
    one.merge(old.clone());
    two.merge(mended.clone());
    assert_eq!((here(&one), here(&two)), ((vec![4], 1), (vec![4], 1)));
    assert_eq!(one, two);
    assert_eq!(Week::from_file(&one.to_file()), Ok(two));
}

/// What was played once and handed in under two numbers stands under both until the teacher has answered, in whatever order
/// and on however many devices the files came.
#[test]
fn one_play_under_two_numbers_is_asked_about() {
    let eight = of_learner(1, Some(8), 1, &[1]);
    let nine = Ticket {
        day: Day(90),
        ..of_learner(1, Some(9), 1, &[1])
    };
    let here = |week: &Week| (week.attempts().numbers(), week.attempts().pupils());
    let (mut merged, mut other) = (week([eight.clone()]), week([nine.clone()]));
    merged.merge(other.clone());
    other.merge(week([eight.clone()]));
    assert_eq!(merged, other);
    for week in [
        week([eight.clone(), nine.clone()]),
        week([nine.clone(), eight.clone()]),
        merged,
    ] {
        assert_eq!(here(&week), (vec![8, 9], 2));
        assert_eq!(week.results().len(), 2);
        assert_eq!(week.shared_work(), [(8, 9)]);
        let mut one = week.clone();
        one.shared_is(8, 9);
        assert_eq!((here(&one), one.shared_work()), ((vec![9], 1), vec![]));
        let mut two = week.clone();
        two.shared_two(8, 9, Said::Two);
        assert_eq!((here(&two), two.shared_work()), ((vec![8, 9], 2), vec![]));
        assert_eq!(two.add(eight.clone()), Some(Added::AlreadyHere));
        assert_eq!(two.add(nine.clone()), Some(Added::AlreadyHere));
        // Erased, nothing of it is left.
        let lines = week.to_lines();
        let mut erased = week;
        let eights = erased.attempts().counted[0].ticket.number;
        let gone = erased.erase(eights);
        assert_eq!(here(&erased), (vec![9], 1));
        let kept: Vec<&String> = lines
            .iter()
            .filter(|line| !is_line_of(line, &gone))
            .collect();
        let read = Week::from_lines(kept.iter().map(|line| line.as_str())).unwrap();
        assert_eq!(read, erased);
    }
}

/// An answer about two numbers is about these two alone, also where the teacher has given one of the others; it can be taken
/// back, goes with the file, and nothing of it is left where a result is erased.
#[test]
fn two_pupils_is_said_of_one_pair_alone() {
    let of = |pupil| of_learner(1, pupil, 1, &[1]);
    let mut week = week([of(None)]);
    week.renumber(1, Some(15));
    week.add(of(Some(7)));
    week.add(of(Some(8)));
    assert_eq!(week.shared_work(), [(7, 8), (7, 15), (8, 15)]);
    week.shared_two(7, 8, Said::Two);
    assert_eq!(week.shared_work(), [(7, 15), (8, 15)]);
    assert_eq!(week.said_two(), [(7, 8)]);
    assert_eq!(week.attempts().numbers(), [7, 8, 15]);
    let mut read = Week::from_file(&week.to_file()).unwrap();
    assert_eq!(read, week);
    read.shared_two(7, 8, Said::Nothing);
    assert_eq!(read.shared_work().len(), 3);
    assert!(read.said_two().is_empty());
    week.merge(read);
    assert_eq!(week.shared_work().len(), 3, "what was said later counts");
    week.shared_two(7, 8, Said::Two);
    let seven = week.attempts().counted[0].ticket.number;
    let lines = week.to_lines();
    let gone = week.erase(seven);
    let kept = lines.iter().filter(|line| !is_line_of(line, &gone));
    let kept = Week::from_lines(kept.map(String::as_str)).unwrap();
    assert_eq!(kept, week);
    let is_pair = |fact: &Fact| matches!(fact, Fact::Pair { .. });
    assert!(!week.facts().iter().any(is_pair));
}

#[test]
fn what_was_said_before_is_not_said_again() {
    let of = |pupil| of_learner(1, Some(pupil), 1, &[1]);
    let mut week = week([of(3), of_learner(2, Some(9), 2, &[2])]);
    // Another ticket has been given the number 4: that says nothing about this one.
    week.renumber(2, Some(4));
    assert_eq!(week.add(of(4)), Some(Added::Second));
    // The teacher knows better, and the file with the 4 is opened once more.
    week.renumber(1, Some(5));
    assert_eq!(week.add(of(3)), Some(Added::Earlier));
    assert_eq!(
        week.tickets().find(1).map(|handed| handed.pupil),
        Some(Some(5))
    );
    // A number that nobody has said yet is asked about.
    assert_eq!(week.add(of(6)), Some(Added::Second));
}

#[test]
fn of_the_same_walks_on_two_computers_one_ticket_counts() {
    let here = of_learner(9, Some(3), 1, &[1, 2]);
    let there = of_learner(4, Some(3), 2, &[1, 2]);
    assert_eq!(counted(&week([here.clone(), there.clone()])), [9]);
    // More walks than a ticket has room for: the attempts tell.
    let more = Ticket {
        attempt: 30,
        ..there
    };
    for tickets in [[here.clone(), more.clone()], [more, here]] {
        assert_eq!(counted(&week(tickets)), [4]);
    }
}

#[test]
fn an_attempt_before_two_that_are_not_clear_is_no_question() {
    let with = |number, attempt| Ticket {
        modules: vec![super::super::ticket::ModuleResult {
            module: u32::try_from(number).unwrap(),
            score: Default::default(),
            answers: Vec::new(),
        }],
        ..ticket(number, Some(3), 100, attempt)
    };
    let week = week([with(1, 1), with(2, 2), with(3, 2)]);
    assert_eq!(numbers(&week.attempts().repeats[0]), [2, 3]);
}

#[test]
fn copied_progress_is_told() {
    let one = of_learner(1, Some(3), 1, &[1, 2]);
    let copy = of_learner(2, Some(11), 2, &[1, 2]);
    let week = week([
        one,
        copy,
        of_learner(3, Some(5), 3, &[7]),
        of_learner(4, None, 3, &[1]),
    ]);
    assert_eq!(week.shared_work(), [(3, 11)]);
    assert_eq!(week.attempts().counted.len(), 4);
}

#[test]
fn what_came_as_digits_as_well_is_one_result() {
    let score = crate::learning::Score {
        asked: 5,
        right: 4,
        ..Default::default()
    };
    let with = |ticket: Ticket| Ticket {
        modules: vec![super::super::ticket::ModuleResult {
            module: 2,
            score,
            answers: Vec::new(),
        }],
        ..ticket
    };
    let digits = with(ticket(77, Some(3), 0, 0));
    let file = with(of_learner(1, Some(3), 1, &[1]));
    let old = with(ticket(5, Some(3), 100, 1));
    assert_eq!(
        counted(&week([digits.clone(), file.clone(), old.clone()])),
        [1]
    );
    // A number that is corrected is corrected for both.
    let mut slip = week([digits.clone(), file.clone()]);
    slip.renumber(1, Some(8));
    assert_eq!(
        (slip.attempts().numbers(), counted(&slip)),
        (vec![8], vec![1])
    );
    let mut slip = week([digits.clone(), file.clone()]);
    slip.renumber(77, Some(8));
    assert_eq!(
        (slip.attempts().numbers(), counted(&slip)),
        (vec![8], vec![1])
    );
    // Other results: nobody can say which is the later.
    let mut better = file.clone();
    better.modules[0].score.right = 5;
    let both = week([digits.clone(), better]);
    assert_eq!(numbers(&both.attempts().repeats[0]), [1, 77]);
    // Beside two learners with that number, unknown results are a third one's.
    let mut other = of_learner(2, Some(3), 2, &[2]);
    other.modules = Vec::new();
    let mut digits = digits;
    digits.modules[0].score.right = 0;
    assert_eq!(week([digits, file, other]).attempts().doubles[0].len(), 3);
}

#[test]
fn where_the_order_is_not_clear_the_teacher_chooses() {
    let mut week = week([1, 2].map(|number| Ticket {
        modules: vec![super::super::ticket::ModuleResult {
            module: u32::try_from(number).unwrap(),
            score: Default::default(),
            answers: Vec::new(),
        }],
        ..ticket(number, Some(3), 100, 1)
    }));
    assert!(counted(&week).is_empty());
    assert_eq!(week.attempts().repeats.len(), 1);
    week.choose(2);
    assert_eq!(counted(&week), [2]);
    week.choose(1);
    assert_eq!(counted(&week), [1]);
    week.choose(77);
    assert_eq!(counted(&week), [1]);
    assert_eq!(Week::from_file(&week.to_file()), Ok(week));
}

#[test]
fn a_name_stays_on_the_device() {
    let mut week = week([ticket(1, Some(3), 100, 1)]);
    week.describe("Асқар ауырады", 20);
    assert!(!week.to_file().contains("Асқар"));
    let opened = Week::from_file(&week.to_file()).expect("it is whole");
    assert_eq!((opened.name(), opened.size()), ("", 20));
    let lines = week.to_lines();
    let kept = Week::from_lines(lines.iter().map(String::as_str));
    assert_eq!(kept, Some(week));
}

#[test]
fn unknown_lines_are_kept_counted_and_passed_over() {
    let mut newer = to_text(&ticket(9, Some(9), 100, 1));
    newer.replace_range(8..11, "***");
    let known = week([of_learner(1, Some(3), 1, &[1])]);
    let mut other = assignment();
    other.mark = 8;
    let unknown = [
        "dance 7",
        "SAQBOLZ:ABC",
        &newer,
        &to_text(&other),
        "size x y",
        "pupil 1 2",
    ];
    let mut lines = known.to_lines();
    // The assignment is not the first line.
    lines.insert(0, unknown[0].into());
    lines.extend(unknown[1..].iter().map(|line| line.to_string()));
    for lines in [lines.clone(), lines.iter().rev().cloned().collect()] {
        let week = Week::from_lines(lines.iter().map(String::as_str)).expect("a class");
        assert_eq!((week.unknown(), counted(&week)), (6, vec![1]));
        let file = week.to_file();
        for line in unknown {
            assert!(file.lines().any(|kept| kept == line), "{line}");
        }
        assert_eq!(Week::from_file(&file), Ok(week));
    }
    // The tickets say which class it is.
    let lines = [lines[0].as_str(), lines[2].as_str()];
    let week = Week::from_lines(lines).expect("a class");
    assert_eq!(
        (week.assignment(), counted(&week)),
        (&assignment(), vec![1])
    );
    assert_eq!(Week::from_lines(["size 1 20", "dance"]), None);
}

#[test]
fn a_class_file_that_is_cut_or_foreign_is_not_read() {
    let file = week([ticket(1, Some(3), 100, 1)]).to_file();
    assert_eq!(Week::from_file("hello"), Err(ClassError::Foreign));
    let with = |head: &str| Week::from_file(&file.replace("class 2", head));
    assert_eq!(with("class 3"), Err(ClassError::Newer));
    assert_eq!(with("class 0"), Err(ClassError::Newer));
    assert_eq!(with("class x"), Err(ClassError::Damaged));
    for cut in 2..file.len() {
        let cut = &file[..file.len() - cut];
        assert!(Week::from_file(cut).is_err(), "{cut}");
    }
    // What editors and messengers do to a whole one.
    let read = Week::from_file(&file);
    assert!(read.is_ok());
    for whole in [
        file.replace('\n', "\r\n"),
        [&file, "\n\n"].concat(),
        ["\u{FEFF}", &file].concat(),
        file.trim_end().to_string(),
    ] {
        assert_eq!(Week::from_file(&whole), read);
    }
}

/// An erased result has left no line, also where version 1 wrote them: ticket, correction and choice.
#[test]
fn an_erased_ticket_leaves_no_line() {
    let file = include_str!("../../tests/golden/version-1/class.txt");
    let mut week = Week::from_file(file).unwrap();
    let number = week.tickets().iter().next().unwrap().ticket.number;
    week.learn(Fact::Unknown(format!("later 9 {number} 3")));
    let mut kept: Vec<String> = file.lines().map(String::from).collect();
    kept.push(format!("chosen {number}"));
    kept.push(format!("class 5 {number}"));
    let before = week.ticket_numbers().len();
    let gone = week.erase(number);
    assert!(gone.contains(&number) && gone.len() < before, "{gone:?}");
    kept.retain(|line| !is_line_of(line, &gone));
    assert!(!kept.contains(&format!("chosen {number}")));
    assert!(kept.contains(&format!("class 5 {number}")), "a name stays");
    for lines in [kept, week.to_lines()] {
        let again = Week::from_lines(lines.iter().map(String::as_str)).unwrap();
        let left = again.ticket_numbers();
        assert_eq!(left.len(), before - gone.len());
        assert!(!left.iter().any(|left| gone.contains(left)));
    }
    let lines = week.to_lines();
    assert!(!lines.iter().any(|line| is_line_of(line, &gone)));
}

fn with_score(ticket: Ticket) -> Ticket {
    let score = crate::learning::Score {
        asked: 5,
        right: 4,
        ..Default::default()
    };
    Ticket {
        modules: vec![super::super::ticket::ModuleResult {
            module: 2,
            score,
            answers: Vec::new(),
        }],
        ..ticket
    }
}

/// A number, once said, never gives way to none, whatever came first; and nobody is counted twice.
#[test]
fn a_number_never_gives_way_to_none() {
    let numbered = with_score(of_learner(1, Some(9), 1, &[1]));
    let unnumbered = Ticket {
        pupil: None,
        day: Day(101),
        ..numbered.clone()
    };
    let digits = with_score(ticket(77, Some(9), 0, 0));
    let all = [numbered.clone(), unnumbered.clone(), digits];
    for order in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let week = week(order.map(|at| all[at].clone()));
        let attempts = week.attempts();
        assert_eq!(
            (attempts.numbers(), attempts.pupils()),
            (vec![9], 1),
            "{order:?}"
        );
        let again = Week::from_file(&week.to_file()).unwrap();
        assert_eq!(again.attempts().numbers(), [9]);
    }
    // Each on a device of its own, and what a version before wrote.
    let mut one = week([unnumbered.clone()]);
    one.merge(week([numbered.clone()]));
    assert_eq!(one.attempts().numbers(), [9]);
    one.learn(Fact::Pupil {
        time: 9,
        ticket: 1,
        pupil: None,
    });
    assert_eq!(one.attempts().numbers(), [9]);
    // What is brought again is the earlier one.
    let mut later = week([numbered]);
    assert_eq!(later.add(unnumbered), Some(Added::Earlier));
    assert_eq!(later.facts().len(), 1);
    // Digits without a number are nobody's copy.
    let mut nameless = week([with_score(of_learner(1, None, 1, &[1]))]);
    let digits = with_score(ticket(78, None, 0, 0));
    assert_eq!(nameless.add(digits), Some(Added::New));
}

use super::super::setting::{Stage, tests::detail};
use super::super::task::tests::{follows, ids, takes, verdicts};
use super::*;
use proptest::prelude::*;

fn situation(truth: Truth) -> Situation {
    Situation {
        setting: Setting {
            stage: Stage::Chat,
            details: vec![detail("hello", None)],
        },
        truth,
    }
}

fn truths() -> [Truth; 4] {
    let sign = Sign::parse("F3").unwrap();
    [
        Truth::Safe {
            looks_like: sign,
            close: true,
        },
        Truth::Unverified { sign },
        Truth::Danger { sign, whole: false },
        Truth::Danger { sign, whole: true },
    ]
}

fn any_truth() -> impl Strategy<Value = Truth> {
    (0usize..4).prop_map(|at| truths()[at])
}

fn any_answer() -> impl Strategy<Value = Judging> {
    (0usize..3).prop_map(|at| Judging::ALL[at])
}

/// The table of the doc comment, for the measure and for the learner.
#[test]
fn each_answer_is_judged_by_what_the_situation_is() {
    use Outcome::{AlsoFine, Half, Missed, Right};
    use Verdict::{CorrectRejection, FalseAlarm, Hit, Miss};
    let safe = [CorrectRejection, CorrectRejection, FalseAlarm];
    let expect = [
        (safe, [Right, AlsoFine, AlsoFine]),
        ([Miss, Hit, Hit], [Missed, Right, AlsoFine]),
        ([Miss, Hit, Hit], [Missed, Half, Right]),
        ([Miss, Miss, Hit], [Missed, Half, Right]),
    ];
    for (truth, (measure, said)) in truths().into_iter().zip(expect) {
        let step = situation(truth);
        for (answer, verdict) in Judging::ALL.into_iter().zip(measure) {
            let judged = verdicts(&step, &[ids(&[answer.id()])]);
            assert_eq!(judged, [(String::new(), verdict)], "{truth:?}, {answer:?}");
        }
        let outcomes = Judging::ALL.map(|answer| truth.outcome(answer));
        assert_eq!(outcomes, said, "{truth:?}");
    }
}

/// Ids are for ever: lines, tickets and words hold them.
#[test]
fn the_answers_are_always_the_same() {
    assert_eq!(Judging::ALL.map(Judging::id), ["fine", "check", "stop"]);
    for answer in Judging::ALL {
        assert_eq!(Judging::of(answer.id()), Some(answer));
    }
    assert_eq!(Judging::of("tell"), None);
}

#[test]
fn an_answer_is_taken_once() {
    let step = situation(truths()[0]);
    assert!(takes(&step, &[], &["check"]));
    for wrong in [&[][..], &["x"], &["fine", "stop"]] {
        assert!(!takes(&step, &[], wrong), "{wrong:?}");
    }
    assert!(!takes(&step, &[ids(&["fine"])], &["stop"]));
    assert!(!step.finished(&[]) && step.finished(&[ids(&["stop"])]));
    assert_eq!(follows(&step), [ids(&["fine"])]);
    // A line of another version counts nothing.
    assert!(verdicts(&step, &[ids(&["gone"])]).is_empty());
    // What was trusted and is not safe is met again; what was checked where telling is asked for as well.
    let again = |truth, answer: &str| situation(truth).is_missed(&[ids(&[answer])]);
    let [safe, unverified, danger, _] = truths();
    assert!(again(unverified, "fine") && again(danger, "fine") && again(danger, "check"));
    assert!(!again(unverified, "check") && !again(safe, "fine") && !again(safe, "stop"));
}

/// A round of five is mixed of three sorts: safe, unverified, danger.
#[test]
fn draws_know_three_sorts() {
    let sort = |truth| Task::judged(&situation(truth));
    let sorts = truths().map(|truth| sort(truth).map(|it| matches!(it, Judged::Sign(_))));
    assert_eq!(sorts, [Some(false), None, Some(true), Some(true)]);
}

proptest! {
    /// Stopping and telling is right everywhere, for the learner and on a ticket.
    #[test]
    fn telling_is_never_a_mistake(truth in any_truth()) {
        let outcome = truth.outcome(Judging::Stop);
        prop_assert!(matches!(outcome, Outcome::Right | Outcome::AlsoFine));
        prop_assert!(situation(truth).poll().unwrap().is_right(&ids(&["stop"])));
        prop_assert!(!situation(truth).is_missed(&[ids(&["stop"])]));
    }

    /// Checking is never an error on something safe, and nowhere called a miss.
    #[test]
    fn checking_is_never_called_a_mistake(truth in any_truth()) {
        prop_assert_ne!(truth.outcome(Judging::Check), Outcome::Missed);
        if let Truth::Safe { .. } = truth {
            prop_assert_eq!(truth.verdict(Judging::Check), Verdict::CorrectRejection);
            prop_assert!(situation(truth).poll().unwrap().is_right(&ids(&["check"])));
        }
    }

    /// Whether a sign or something safe was met does not depend on the answer, so the shares and d′ stay sound.
    #[test]
    fn what_is_met_does_not_depend_on_the_answer(truth in any_truth(), answer in any_answer()) {
        let verdict = truth.verdict(answer);
        let safe = matches!(verdict, Verdict::FalseAlarm | Verdict::CorrectRejection);
        let sign = matches!(verdict, Verdict::Hit | Verdict::Miss);
        let is_safe = matches!(truth, Truth::Safe { .. });
        prop_assert_eq!((safe, sign), (is_safe, !is_safe));
    }

    /// Whoever gives one answer to everything has not told apart: some sign is missed, or something safe distrusted.
    #[test]
    fn no_answer_is_best_everywhere(answer in any_answer()) {
        let verdicts = truths().map(|truth| truth.verdict(answer));
        prop_assert!(verdicts.contains(&Verdict::Miss) || verdicts.contains(&Verdict::FalseAlarm));
    }
}

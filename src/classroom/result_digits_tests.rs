use super::super::ticket::tests::any_score;
use super::*;
use crate::learning::Random;
use proptest::prelude::*;

fn any_summary() -> impl Strategy<Value = Summary> {
    let scores = proptest::collection::vec(any_score(), 1..=2);
    let pupil = proptest::option::of(1u32..=60);
    (0u32..10_000, pupil, scores).prop_map(|(fingerprint, pupil, scores)| Summary {
        fingerprint: fingerprint % if scores.len() == 1 { 1_000 } else { 10_000 },
        pupil,
        scores,
    })
}

fn plain(text: &str) -> Vec<u8> {
    text.bytes().filter(u8::is_ascii_digit).collect()
}

fn read(digits: &[u8]) -> Result<Summary, DigitsError> {
    read_digits(std::str::from_utf8(digits).unwrap())
}

#[test]
fn the_capacity_is_as_written() {
    assert_eq!(of_pair((COUNT, COUNT)), Some(PAIRS - 1));
    assert!(PAIRS.pow(3) * (PUPILS + 1) * 1_000 < 10_u128.pow(12));
    assert!(PAIRS.pow(6) * (PUPILS + 1) * 10_000 < 10_u128.pow(20));
    for number in 0..PAIRS {
        assert_eq!(pair(number).and_then(of_pair), Some(number));
    }
}

/// The three digits stand on paper: another sum that catches slips as well would still refuse what was written before.
#[test]
fn the_check_sum_stays() {
    let sums =
        [[0_u8; 12], [9; 12], [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2]].map(|digits| sum(&digits));
    assert_eq!(sums, [[9, 1, 2], [6, 2, 8], [4, 9, 0]]);
}

#[test]
fn what_the_digits_cannot_say_has_none() {
    let summary = |scores: Vec<Score>| Summary {
        fingerprint: 999,
        pupil: Some(60),
        scores,
    };
    let many = Score {
        signs: 21,
        ..Score::default()
    };
    assert!(write_digits(&summary(vec![Score::default()])).is_some());
    assert_eq!(write_digits(&summary(vec![many])), None);
    assert_eq!(write_digits(&summary(vec![])), None);
    assert_eq!(write_digits(&summary(vec![Score::default(); 3])), None);
    let mut far = summary(vec![Score::default()]);
    far.pupil = Some(61);
    assert_eq!(write_digits(&far), None);
    far = summary(vec![Score::default()]);
    far.fingerprint = 1_000;
    assert_eq!(write_digits(&far), None);
}

#[test]
fn the_number_of_digits_is_said_that_is_nearer() {
    let wanted = |count: usize| match read_digits(&"1".repeat(count)) {
        Err(DigitsError::Length { wanted, .. }) => Some(wanted),
        _ => None,
    };
    assert_eq!([0, 15, 17, 20].map(wanted), [Some(16); 4]);
    assert_eq!([21, 23, 25, 99].map(wanted), [Some(24); 4]);
    assert_eq!([16, 24].map(wanted), [None; 2]);
}

/// Digits whose checks are right, and whose number is above what this version writes.
#[test]
fn digits_of_a_newer_version_say_so() {
    for length in [DIGITS, DIGITS_OF_TWO] {
        let mut digits = vec![9; length - CHECKS];
        digits.extend(sum(&digits));
        digits.push(check_digit(&digits));
        let read = groups(&digits, GROUP);
        let newer = DigitsError::Newer { read: read.clone() };
        assert_eq!(read_digits(&read), Err(newer));
    }
}

/// One to six of the digits wrong, whichever: read as something else at most once in 10,000 times.
#[test]
fn random_slips_seldom_pass() {
    for modules in [1, 2] {
        let mut random = Random::new(20_261_123);
        let (mut passed, tries) = (0_u32, 500_000_u32);
        let count = |random: &mut Random, below: u32| {
            u32::try_from(random.below(usize::try_from(below).unwrap())).unwrap()
        };
        for _ in 0..tries {
            let mut score = || {
                let mut pair = || {
                    let whole = 1 + count(&mut random, 20);
                    (count(&mut random, whole + 1), whole)
                };
                Score::of_pairs([pair(), pair(), pair()]).unwrap()
            };
            let scores = (0..modules).map(|_| score()).collect();
            let summary = Summary {
                fingerprint: count(&mut random, 1_000),
                pupil: Some(1 + count(&mut random, 40)),
                scores,
            };
            let before = plain(&write_digits(&summary).unwrap());
            let mut digits = before.clone();
            for _ in 0..1 + count(&mut random, 6) {
                let at = random.below(digits.len());
                digits[at] = b'0' + u8::try_from(count(&mut random, 10)).unwrap();
            }
            if digits != before && read(&digits).is_ok() {
                passed += 1;
            }
        }
        assert!(passed <= tries / 10_000, "{modules}: {passed} of {tries}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(summary in any_summary()) {
        let digits = write_digits(&summary).unwrap();
        let length = if summary.scores.len() == 1 { 16 + 3 } else { 24 + 5 };
        prop_assert_eq!(digits.len(), length);
        prop_assert_eq!(read_digits(&digits), Ok(summary));
    }

    #[test]
    fn every_slip_and_every_swap_is_caught(summary in any_summary(), at: usize, by in 1u8..10) {
        let digits = plain(&write_digits(&summary).unwrap());
        let at = at % digits.len();
        let mut slip = digits.clone();
        slip[at] = b'0' + (slip[at] - b'0' + by) % 10;
        prop_assert!(read(&slip).is_err());
        let mut swapped = digits;
        if at > 0 && swapped[at] != swapped[at - 1] {
            swapped.swap(at, at - 1);
            prop_assert!(read(&swapped).is_err());
        }
    }

    #[test]
    fn any_text_gives_an_answer(text in ".*", digits in "[0-9]{16}|[0-9]{24}") {
        let _ = read_digits(&text);
        if let Ok(summary) = read_digits(&digits) {
            prop_assert_eq!(write_digits(&summary).map(|text| plain(&text)), Some(digits.into_bytes()));
        }
    }
}

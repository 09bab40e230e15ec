use super::super::answer::Answer;
use super::super::assignment::tests::any_assignment;
use super::super::hash::ShortHash;
use super::super::ticket::tests::any_ticket;
use super::super::ticket::{CheckResult, ModuleResult};
use super::*;
use crate::curriculum::Band;
use crate::learning::{Day, Occasion, Score};
use proptest::prelude::*;

/// Version 15 at level M holds so many signs of this kind (ISO/IEC 18004, table 7).
const QR_15_M: usize = 600;

/// A whole band with both checks: the most that one ticket brings.
fn largest() -> Ticket {
    let score = Score {
        signs: 20,
        hits: 20,
        foils: 20,
        false_alarms: 20,
        asked: 20,
        right: 20,
    };
    let answer = Answer {
        item: u16::MAX,
        option: 127,
        right: true,
    };
    let check = |occasion| CheckResult {
        occasion,
        score,
        answers: vec![answer; 10],
    };
    Ticket {
        assignment: Assignment {
            band: Band::B,
            modules: (1..=8).collect(),
            language: Some("kk".into()),
            checks: true,
            mark: 99,
            key: None,
        },
        pupil: Some(40),
        day: Day(25_000),
        attempt: 9,
        number: u64::MAX,
        learner: Some(ShortHash([9; 4])),
        walks: (0..14).map(|n| ShortHash([n; 4])).collect(),
        hands: 0,
        modules: (1..=8)
            .map(|module| ModuleResult {
                module,
                score,
                answers: vec![answer; 5],
            })
            .collect(),
        checks: vec![check(Occasion::Entry), check(Occasion::Exit)],
    }
}

#[test]
fn a_whole_band_fits_the_code_that_a_camera_reads() {
    let text = to_text(&largest());
    assert!(text.len() <= QR_15_M, "{} signs", text.len());
    assert_eq!(from_text::<Ticket>(&text), Ok(largest()));
}

#[test]
fn what_is_wrong_is_told_apart() {
    let text = to_text(&largest());
    assert_eq!(from_text::<Assignment>(&text), Err(ReadError::Foreign));
    for foreign in ["", "hello", "SAQBOL", "SAQBOLT", "<script>", "{\"a\":1}"] {
        assert_eq!(
            from_text::<Ticket>(foreign),
            Err(ReadError::Foreign),
            "{foreign}"
        );
    }
    assert_eq!(
        from_text::<Ticket>(&text[..text.len() - 3]),
        Err(ReadError::Damaged)
    );
    let mut newer = to_bytes(&largest());
    newer[1] = VERSION + 1;
    let split = newer.len() - 4;
    let sum = crc32(&newer[..split]).to_le_bytes();
    newer[split..].copy_from_slice(&sum);
    assert_eq!(from_bytes::<Ticket>(&newer), Err(ReadError::Newer));
}

proptest! {
    #[test]
    fn what_is_written_is_read(ticket in any_ticket(), assignment in any_assignment(), key: Option<[u8; 32]>) {
        let assignment = Assignment { key, ..assignment };
        prop_assert_eq!(from_text::<Ticket>(&to_text(&ticket)), Ok(ticket.clone()));
        let text = to_text(&ticket);
        prop_assert_eq!(text.trim(), &text);
        prop_assert_eq!(from_text::<Ticket>(&["\u{A0} ", &text, " \r\n"].concat()), Ok(ticket));
        prop_assert_eq!(from_text::<Assignment>(&to_text(&assignment)), Ok(assignment.clone()));
        let link = to_link(&assignment);
        prop_assert!(link.bytes().all(|sign| sign.is_ascii_alphanumeric()));
        prop_assert_eq!(from_link::<Assignment>(&link.to_uppercase()), Ok(assignment));
    }

    #[test]
    fn one_changed_byte_is_refused(ticket in any_ticket(), at: usize, by in 1u8..=255) {
        let mut bytes = to_bytes(&ticket);
        let at = at % bytes.len();
        bytes[at] = bytes[at].wrapping_add(by);
        prop_assert!(from_bytes::<Ticket>(&bytes).is_err());
    }

    #[test]
    fn one_changed_sign_is_refused(ticket in any_ticket(), at: usize, sign in 0usize..45) {
        let mut text = to_text(&ticket).into_bytes();
        let at = at % text.len();
        let sign = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[sign];
        prop_assume!(text[at] != sign);
        text[at] = sign;
        let text = String::from_utf8(text).unwrap();
        prop_assert!(from_text::<Ticket>(&text).is_err());
    }

    #[test]
    fn any_bytes_and_any_text_give_an_answer(bytes: Vec<u8>, text: String) {
        let _ = from_bytes::<Ticket>(&bytes);
        let _ = from_bytes::<Assignment>(&bytes);
        let _ = from_text::<Ticket>(&text);
        let _ = from_text::<Ticket>(&("SAQBOLT:".to_string() + &text));
        let _ = from_link::<Assignment>(&text);
    }

    /// Bytes whose sum is right, but that no app has written.
    #[test]
    fn forged_bytes_give_an_answer(mut body: Vec<u8>, version in 1..=VERSION) {
        body.splice(0..0, [b'T', version]);
        let sum = crc32(&body);
        body.extend(sum.to_le_bytes());
        if let Ok(ticket) = from_bytes::<Ticket>(&body) {
            prop_assert_eq!(from_bytes::<Ticket>(&to_bytes(&ticket)), Ok(ticket));
        }
    }
}

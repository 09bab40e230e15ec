//! Whatever is typed, brought or kept in the teacher's room: no panic, and what is read is written back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saqbol::classroom::{
    Assignment, Week, Report, Classes, SealKey, Sealed, Ticket, from_bytes, from_link, from_text, qr,
    read_digits, read_qr, to_bytes, to_link, to_text, typed_digits, typed_number, write_digits,
};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(ticket) = from_bytes::<Ticket>(bytes) {
        assert_eq!(from_bytes(&to_bytes(&ticket)), Ok(ticket.clone()));
        assert_eq!(from_text(&to_text(&ticket)), Ok(ticket.clone()));
        let mut class = Week::new(ticket.assignment.clone());
        let _ = class.add(ticket);
        let _ = Report::of(&class);
        assert_eq!(Week::from_file(&class.to_file()), Ok(class));
    }
    if let Ok(assignment) = from_bytes::<Assignment>(bytes) {
        assert_eq!(from_link(&to_link(&assignment)), Ok(assignment));
    }
    let _ = from_bytes::<Sealed>(bytes);
    let _ = from_bytes::<SealKey>(bytes);
    // The sum is right and the rest is anything: what a forger would bring.
    for (kind, version) in b"ATSK".iter().flat_map(|kind| [(*kind, 1), (*kind, 2)]) {
        let mut body = vec![kind, version];
        body.extend(bytes);
        let sum = saqbol::classroom::crc32(&body);
        body.extend(sum.to_le_bytes());
        if let Ok(ticket) = from_bytes::<Ticket>(&body) {
            let mut room = Classes::default();
            let (_, kept) = room.add_ticket(ticket);
            assert!(!kept.is_empty());
            for (_, class) in room.iter() {
                let _ = Report::of(class);
            }
        }
        let _ = from_bytes::<Assignment>(&body);
        if let (Ok(sealed), Ok(key)) = (
            from_bytes::<Sealed>(&body),
            from_bytes::<SealKey>(&to_bytes(&SealKey::new([1; 32]))),
        ) {
            let _ = key.open(&sealed);
        }
    }
    let side = bytes.len().isqrt();
    let _ = read_qr(side, side, &bytes[..side * side]);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Assignment::from_code(text);
        let _ = from_link::<Assignment>(text);
        let _ = typed_number(text);
        if let Ok(summary) = read_digits(text) {
            let digits = write_digits(&summary).map(|digits| digits.replace(' ', ""));
            let typed = typed_digits(text).into_iter();
            let typed: String = typed.map(|digit| char::from(b'0' + digit)).collect();
            assert_eq!(digits, Some(typed));
        }
        let mut room = Classes::default();
        let _ = room.receive(text);
        for head in ["saqbol class 1\n", "saqbol class 2\n"] {
            let _ = Week::from_file(&[head, text].concat());
        }
        let lines: Vec<String> = text.lines().map(String::from).collect();
        let _ = Classes::of(&[("#class-1".into(), lines.clone())], &lines);
        let _ = qr(text);
    }
});

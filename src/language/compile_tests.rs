use super::*;

fn text(text: &str) -> Piece {
    Piece::Text(text.into())
}

/// The only message of a file without faults.
fn only(source: &str) -> Message {
    let (messages, faults) = read(source);
    assert_eq!(faults, []);
    let [message] = messages.as_slice() else {
        panic!("{messages:?}")
    };
    message.clone()
}

/// The only fault of a file: its line, and what is wrong.
fn fault(source: &str) -> (usize, String) {
    let (_, faults) = read(source);
    let [fault] = faults.as_slice() else {
        panic!("{faults:?}")
    };
    assert!(!fault.mend.is_empty());
    (fault.line, fault.what.clone())
}

#[test]
fn messages_and_attributes_have_keys_and_lines() {
    let (messages, faults) = read(
        "# A comment\none = Eins\n\ntwo = Zwei\n    .more = Mehr\n    .most = Am meisten\nthree-x =\n    .y = Z\n",
    );
    assert_eq!(faults, []);
    let found: Vec<(&str, usize, &[Piece])> = messages
        .iter()
        .map(|m| (m.key.as_str(), m.line, m.pieces.as_slice()))
        .collect();
    assert_eq!(
        found,
        [
            ("one", 2, &[text("Eins")][..]),
            ("two", 4, &[text("Zwei")]),
            ("two.more", 5, &[text("Mehr")]),
            ("two.most", 6, &[text("Am meisten")]),
            ("three-x.y", 8, &[text("Z")]),
        ]
    );
}

#[test]
fn variables_stand_in_alphabetical_order_and_know_what_they_are() {
    let message = only("m = { $who } has { NUMBER($n) } of { $all } { \"{\" }");
    let names = [("all", false), ("n", true), ("who", false)];
    assert_eq!(
        message.variables,
        names.map(|(name, number)| (name.to_string(), number))
    );
    assert_eq!(
        message.pieces,
        [
            Piece::Variable(2),
            text(" has "),
            Piece::Variable(1),
            text(" of "),
            Piece::Variable(0),
            // A brace in quotes is text, and joins the text before it.
            text(" {"),
        ]
    );
}

#[test]
fn plurals_have_their_forms() {
    let message = only(
        "m = { $n ->\n    [0] nothing\n    [one] one { $x }\n    [few] few\n    [many] many\n   *[other] { $n }\n}",
    );
    let names = [("n", true), ("x", false)];
    assert_eq!(
        message.variables,
        names.map(|(name, number)| (name.to_string(), number))
    );
    let forms = vec![
        (Category::Exactly(0), vec![text("nothing")]),
        (Category::One, vec![text("one "), Piece::Variable(1)]),
        (Category::Few, vec![text("few")]),
        (Category::Many, vec![text("many")]),
        (Category::Other, vec![Piece::Variable(0)]),
    ];
    let categories: Vec<Category> = forms.iter().map(|(category, _)| *category).collect();
    assert_eq!(message.pieces, [Piece::Plural(0, forms)]);
    assert_eq!(plurals(&message.pieces), [categories]);
    assert_eq!(
        plurals(&[text("a"), Piece::Variable(0)]),
        Vec::<Vec<Category>>::new()
    );
    let inner = Piece::Plural(1, vec![(Category::One, Vec::new())]);
    let outer = Piece::Plural(0, vec![(Category::Other, vec![inner])]);
    assert_eq!(plurals(&[outer]), [[Category::Other], [Category::One]]);
}

#[test]
fn faults_have_the_line_that_they_are_on() {
    let (line, what) = fault("one = a\ntwo = b\none = c\n");
    assert!(what.contains("`one` stands twice"), "{what}");
    assert_eq!(line, 1);
    let (line, what) = fault("a = fine\nno equals sign\nb = fine\n");
    assert!(what.contains("not Fluent syntax"), "{what}");
    assert_eq!(line, 2);
    let (line, what) = fault("a = fine\nb = { -term }\n");
    assert!(what.contains("`b`: a reference"), "{what}");
    assert_eq!(line, 2);
    let (_, what) = fault("a = { $n ->\n    [two] 2\n   *[other] x\n}\n");
    assert!(what.contains("[two] is no plural form"), "{what}");
    let (_, what) = fault("a = { $n ->\n    [1.5] 2\n   *[other] x\n}\n");
    assert!(what.contains("[1.5] is no whole number"), "{what}");
    let (_, what) = fault("a = { DATETIME($n) }\n");
    assert!(what.contains("a reference"), "{what}");
    let (_, what) = fault("a = { NUMBER(3) }\n");
    assert!(what.contains("a reference"), "{what}");
}

/// What is wrong in one place does not hide the rest.
#[test]
fn everything_that_can_be_read_is() {
    let (messages, faults) = read("a = { -term }\nb = fine\nno equals sign\nc = fine too\n");
    let keys: Vec<&str> = messages.iter().map(|m| m.key.as_str()).collect();
    assert_eq!((keys, faults.len()), (vec!["b", "c"], 2));
}

#[test]
fn an_ending_stays_with_its_number() {
    for (text, held) in [
        ("11-де", "11-\u{2060}де"),
        ("QR-код, SMS-коды", "QR-\u{2060}код, SMS-\u{2060}коды"),
        ("125-1-бап", "125-\u{2060}1-\u{2060}бап"),
        ("№ 245-VIII", "№ 245-\u{2060}VIII"),
        ("ата-ана", "ата-ана"),
        ("1-lost", "1-lost"),
        ("5 - алты", "5 - алты"),
    ] {
        assert_eq!(with_endings_held(text), held);
    }
}

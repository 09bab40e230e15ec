use super::{EN, KK, MODULE, RU, check, edit};

#[test]
fn every_key_has_its_words() {
    check(
        &[edit(KK, "title = Бұл", "titel = Бұл")],
        &[
            (KK, "titel", "`title` is missing – did you mean `titel`"),
            (KK, "titel", "`title.teaser` is missing"),
            (KK, "titel", "nothing shows `titel` – did you mean `title`?"),
            (KK, ".teaser", "nothing shows `titel.teaser`"),
            (KK, ".joke", "nothing shows `titel.joke`"),
            (KK, ".badge", "nothing shows `titel.badge`"),
            (KK, ".cliffhanger", "nothing shows `titel.cliffhanger`"),
        ],
    );
    check(
        &[edit(RU, "\nskill = Это верно.\n", "\n")],
        &[(RU, "title", "`skill` is missing – add `skill = …`")],
    );
    check(
        &[edit(EN, "    .start = This is it.\n", "")],
        &[(
            EN,
            "family",
            "`family.start` is missing – add `    .start = …` below `family`",
        )],
    );
}

#[test]
fn words_are_plain() {
    check(
        &[edit(KK, "hook = Бұл жақсы сөз.", "hook = Бұл { $name }.")],
        &[
            (KK, "hook", "`hook` has a variable"),
            (KK, "title", "`hook` is missing"),
        ],
    );
    let (_folder, problems) =
        super::broken(&[edit(KK, "hook = Бұл жақсы сөз.", "hook Бұл жақсы сөз.")]);
    assert!(
        problems
            .iter()
            .any(|p| p.file == KK && p.what.contains("not Fluent syntax")),
        "{problems:#?}"
    );
}

#[test]
fn forbidden_words() {
    let check = |file, old, new, what| check(&[edit(file, old, new)], &[(file, "hook = ", what)]);
    check(
        KK,
        "hook = Бұл жақсы сөз.",
        "hook = Ол құрбаны болды.",
        "says “құрбаны” – write зардап шеккен бала",
    );
    check(
        RU,
        "hook = Это верно.",
        "hook = Она жертва.",
        "says “жертва” – write пострадавший ребёнок",
    );
    check(
        RU,
        "hook = Это верно.",
        "hook = Сам виноват.",
        "says “сам виноват”",
    );
    check(
        EN,
        "hook = This is it.",
        "hook = A predator.",
        "says “predator”",
    );
    check(
        EN,
        "hook = This is it.",
        "hook = A monster.",
        "(warning word-en-monster)",
    );
}

#[test]
fn words_meant_otherwise() {
    check(
        &[edit(
            KK,
            "hook = Бұл жақсы сөз.",
            "hook = Құрбан айт келді.",
        )],
        &[],
    );
    check(
        &[edit(
            KK,
            "hook = Бұл жақсы сөз.",
            "hook = Бұл сенің кінәң емес.",
        )],
        &[],
    );
    // Adults may read what children are told in other words.
    check(
        &[edit(KK, "plan = Бұл жақсы сөз.", "plan = Азғыру туралы.")],
        &[],
    );
}

#[test]
fn two_things_with_the_same_words() {
    // The right half of the pair "gift" and the pair "gift-with" would both be `match.gift-with`.
    let (_folder, problems) = super::broken(&[edit(
        MODULE,
        "pairs = [\"gift\", \"secret\"]",
        "pairs = [\"gift\", \"gift-with\"]",
    )]);
    let twice = problems
        .iter()
        .filter(|problem| problem.what.contains("two things here"));
    assert_eq!(twice.count(), 1, "{problems:#?}");
}

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

/// Of a sentence that is built one answer is said, the first.
#[test]
fn an_answer_that_nobody_can_reach_is_an_error() {
    let kk = "    .who-mum = Бұл жақсы сөз.\n";
    let first = "    .who-mum = Бұл жақсы сөз.\n    .who-mum-answer = Жақсы сөз.\n";
    let second = "    .who-mum = Бұл жақсы сөз.\n    .what-clear-answer = Жақсы сөз.\n";
    let both = "    .who-mum = Бұл жақсы сөз.\n    .who-mum-answer = Жақсы сөз.\n    .what-clear-answer = Жақсы сөз.\n";
    // Either alone is said.
    check(&[edit(KK, kk, first)], &[]);
    check(&[edit(KK, kk, second)], &[]);
    let there = "    .who-mum = Это верно.\n";
    let more = "    .who-mum = Это верно.\n    .who-mum-answer = Верно.\n    .what-clear-answer = Верно.\n";
    check(
        &[edit(KK, kk, both), edit(RU, there, more)],
        &[
            (
                KK,
                ".what-clear-answer",
                "`say-it.what-clear-answer` can never be shown: every right piece of \"who\" has an answer, and the first one is said – remove it, or an answer to a piece of \"who\"",
            ),
            (RU, ".what-clear-answer", "can never be shown"),
        ],
    );
    // Where another right piece of the first slot has none, the second slot's is said.
    let (_folder, problems) = super::broken(&[
        edit(
            MODULE,
            "{ id = \"nobody\" }",
            "{ id = \"nobody\", right = true }",
        ),
        edit(RU, there, more),
    ]);
    let unseen = problems
        .iter()
        .filter(|problem| problem.what.contains("never be shown"));
    assert_eq!(unseen.count(), 0, "{problems:#?}");
}

#[test]
fn a_plan_has_three_questions() {
    let three = "    .ask = \n        Это верно?\n        Это верно?\n        Это верно?\n";
    check(
        &[edit(
            RU,
            three,
            "    .ask = \n        Это верно?\n        Это верно?\n        Это верно.\n",
        )],
        &[(
            RU,
            ".ask",
            "the plan has 2 questions to ask the class, fewer than 3 – end a line of `.ask` with a question mark",
        )],
    );
}

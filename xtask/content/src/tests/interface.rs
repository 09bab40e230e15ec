use super::{check, edit};

const KK: &str = "static/messages/pupil/kk.ftl";
const RU: &str = "static/messages/pupil/ru.ftl";

#[test]
fn messages_are_alike() {
    check(
        &[edit(RU, "hello = Hi\n", "")],
        &[(RU, "left", "`hello` is missing")],
    );
    check(
        &[edit(RU, "hello = Hi", "hello = Hi\nhalo = Hi")],
        &[(RU, "halo", "is not in the first language")],
    );
    check(
        &[edit(RU, "hello = Hi", "hello = Hi\nsomething-else = Hi")],
        &[(RU, "something-else", "remove it, or add it there")],
    );
    check(
        &[edit(RU, "hello = Hi", "hello = Hi { $who }")],
        &[(RU, "hello", "other variables")],
    );
    check(
        &[edit(RU, "[few] ", "[3] ")],
        &[(RU, "left", "`left` has no form for few")],
    );
}

#[test]
fn no_ending_follows_a_variable() {
    check(
        &[edit(KK, "бір", "{ $n }-ға бір")],
        &[(KK, "left", "glues the ending “ға”")],
    );
}

#[test]
fn a_message_is_used() {
    check(
        &[edit("src/app.rs", "say.hello()", "say.hallo()")],
        &[
            (
                KK,
                "hello",
                "nothing in src/ or xtask/builder/src/ shows `hello`",
            ),
            (
                "static/messages/adult/kk.ftl",
                "hello",
                "nothing in src/ or xtask/builder/src/ shows `hello`",
            ),
        ],
    );
}

#[test]
fn no_line_is_promised_as_secret() {
    const WORDS: &str = "static/help/en.ftl";
    check(
        &[edit(
            WORDS,
            "Day and night, every day.",
            "Nobody will know.",
        )],
        &[(WORDS, "Nobody will know", "promises a secrecy")],
    );
}

#[test]
fn a_line_says_the_same_in_every_language() {
    const LINES: &str = "static/help/kz.toml";
    const WORDS: &str = "static/help/ru.ftl";
    check(
        &[edit(
            LINES,
            "door = \"danger\"\nmark = \"R\"\nconfidence = \"H\"\nsource = \"247media",
            "door = \"window\"\nmark = \"R\"\nconfidence = \"H\"\nsource = \"247media",
        )],
        &[
            (LINES, "window", "use one of danger, talk"),
            ("static/help/kk.ftl", "kz-112 =", "nothing shows `kz-112`"),
            ("static/help/ru.ftl", "kz-112 =", "nothing shows `kz-112`"),
            ("static/help/en.ftl", "kz-112 =", "nothing shows `kz-112`"),
            (
                "static/help/kk.ftl",
                "    .adult = Құтқару",
                "nothing shows `kz-112.adult`",
            ),
            (
                "static/help/ru.ftl",
                "    .adult = Служба спасения",
                "nothing shows `kz-112.adult`",
            ),
            (
                "static/help/en.ftl",
                "    .adult = The rescue",
                "nothing shows `kz-112.adult`",
            ),
            ("static/help/kk.ftl", "SIM", "nothing shows `kz-112.cost`"),
            ("static/help/ru.ftl", "SIM", "nothing shows `kz-112.cost`"),
            ("static/help/en.ftl", "SIM", "nothing shows `kz-112.cost`"),
            (
                "static/help/kk.ftl",
                "    .when = Күндіз де, түнде де.",
                "nothing shows `kz-112.when`",
            ),
            (
                "static/help/ru.ftl",
                "    .when = Днём и ночью.",
                "nothing shows `kz-112.when`",
            ),
            (
                "static/help/en.ftl",
                "    .when = Day and night.",
                "nothing shows `kz-112.when`",
            ),
        ],
    );
    check(
        &[edit(WORDS, "    .when = Днём и ночью, без выходных.\n", "")],
        &[(WORDS, "kz-111 =", "`kz-111.when` is not in every language")],
    );
    check(
        &[edit(WORDS, "kz-102 = ", "kz-103 = ")],
        &[
            (WORDS, "# The words", "`kz-102` is missing"),
            (
                WORDS,
                "# The words",
                "`kz-102.adult` is not in every language",
            ),
            (WORDS, "kz-103 =", "nothing shows `kz-103`"),
            (
                WORDS,
                "    .adult = Полиция",
                "nothing shows `kz-103.adult`",
            ),
        ],
    );
}

#[test]
fn every_sign_is_named_alike() {
    const SIGNS: &str = "static/signs/en.ftl";
    check(
        &[edit(SIGNS, "F22 =", "F23 =")],
        &[
            (SIGNS, "# How the bands", "F22 is missing"),
            (SIGNS, "your mum knows", "`F23.a` is no sign's name"),
            (SIGNS, "an adult agreed", "`F23.b` is no sign's name"),
            (SIGNS, ".c = forged proof", "`F23.c` is no sign's name"),
        ],
    );
    check(
        &[edit(SIGNS, "    .b = fast flattery\n", "")],
        &[(
            SIGNS,
            "too nice too fast",
            "`F1.b` is not in every language",
        )],
    );
}

/// Where children are told how to erase their answers, the page and the buttons are called as they are called there.
#[test]
fn whoever_is_led_finds_the_page() {
    let messages = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/messages");
    for lang in ["kk", "ru", "en"] {
        let file = [lang, ".ftl"].concat();
        let [adult, pupil] = ["adult", "pupil"]
            .map(|of| std::fs::read_to_string(messages.join(of).join(&file)).expect("it is there"));
        let list = adult.split("\nprivacy-erase-list =\n").nth(1);
        let list = list.expect("the list").split("\n\n").next();
        let lines: Vec<&str> = list.unwrap_or_default().lines().collect();
        let lines = lines.iter().take_while(|line| line.starts_with("    "));
        let text: String = lines.copied().collect();
        let parts = text.split(['“', '«']).skip(1);
        let named: Vec<&str> = parts
            .filter_map(|part| part.split(['”', '»']).next())
            .collect();
        assert!(
            named.len() >= 3,
            "{lang}: the page and its buttons: {named:?}"
        );
        for name in named {
            let is_shown = |text: &str| {
                text.lines()
                    .any(|line| line.ends_with(&[" = ", name].concat()))
            };
            assert!(
                is_shown(&pupil) || is_shown(&adult),
                "{lang}: {name} stands nowhere"
            );
        }
    }
}

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
    const HELP: &str = "static/help/kz.toml";
    check(
        &[edit(HELP, "Day and night, every day.", "Nobody will know.")],
        &[(HELP, "Nobody will know", "promises a secrecy")],
    );
    check(
        &[edit(
            HELP,
            "door = \"danger\"\nmark = \"R\"\nconfidence = \"H\"\nsource = \"247media",
            "door = \"window\"\nmark = \"R\"\nconfidence = \"H\"\nsource = \"247media",
        )],
        &[(HELP, "window", "use one of danger, talk")],
    );
}

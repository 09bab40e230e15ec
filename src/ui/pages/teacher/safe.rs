use super::print::print;
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, lines, prose, section, worded};

/// Before you start: what keeps the lesson safe.
pub fn safe(main: El, ctx: &Context, say: &Adult) -> El {
    let list = |title: &str, text: &str| section("card", title).child(lines(text));
    main.class("of-before")
        .child(worded("h1", "", say.safe_title()))
        .child(worded("p", "", say.safe_lead()))
        .child(print(ctx, say, "button"))
        .child(
            section("card first-things", say.safe_first())
                .child(prose(say.safe_first_steps(), "steps")),
        )
        .child(list(say.safe_rules(), say.safe_rules_list()))
        .child(list(say.safe_pass(), say.safe_pass_list()))
        .child(
            section("card", say.safe_told())
                .child(lines(say.safe_told_do()))
                .child(el("div").class("sayings").child(lines(say.safe_told_say())))
                .child(el("div").class("never").child(lines(say.safe_told_not()))),
        )
        .child(list(say.safe_whom(), say.safe_whom_list()))
        .child(section("card", say.safe_local()).child(worded("p", "", say.safe_local_hint())))
        .child(
            section("card", say.safe_phones())
                .child(worded("p", "", say.safe_phones_hint()))
                .child(worded("blockquote", "", say.safe_phones_sentence())),
        )
}

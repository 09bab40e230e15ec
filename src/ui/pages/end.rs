use yew::Html;

use crate::curriculum::{Module, Words};
use crate::learning::Session;
use crate::ui::act::Act;
use crate::ui::context::Context;
use crate::ui::parts::{At, El, el, help_body, none, picture, prose};
use crate::ui::route::Route;

/// After the last screen: what the learner can do now, the two numbers, the family's task, help.
pub fn draw(ctx: &Context, module: &Module, words: &Words, session: &Session) -> Html {
    let say = &ctx.say;
    let skill = card("skill", say.end_can()).child(el("p").class("big").text(words.get("skill")));
    let start = el("p")
        .class("start-with")
        .child(el("strong").text(say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    let family = card("family", say.end_family())
        .child(prose(words.get("family"), ""))
        .child(start);
    let more = el("a")
        .id("more")
        .class("button primary big")
        .attr(At::Href, &ctx.href(&Route::Learn(module.band)))
        .text(say.end_more());
    let back = el("button")
        .id("walk-back")
        .class("button quiet")
        .press(ctx, Act::Back)
        .text(say.back());
    let help = el("details")
        .class("card end-help")
        .child(el("summary").text(say.end_help()))
        .child(help_body(ctx));
    let title = el("h1")
        .id("screen")
        .attr(At::Tabindex, "-1")
        .text(say.end_title());
    let main = el("main")
        .child(picture(ctx, "saq/proud", "guide", (180, 180), ""))
        .child(title)
        .child(skill)
        .child(numbers(ctx, session))
        .child(family)
        .child(el("nav").class("end-ways").child(more).child(back))
        .child(help);
    el("div").class("page end").key("end").child(main).into()
}

fn card(class: &str, title: &str) -> El {
    el("section")
        .classes(&["card", class])
        .child(el("h2").text(title))
}

/// What was noticed and what was trusted, apart.
fn numbers(ctx: &Context, session: &Session) -> El {
    let say = &ctx.say;
    let score = session.score();
    let (hits, trusted, right) = (score.hits, score.trusted(), score.right);
    let lines = El::list("score-lines")
        .child(line(
            "score-signs",
            score.signs,
            hits,
            &say.end_signs(hits, score.signs),
        ))
        .child(line(
            "score-trusted",
            score.foils,
            trusted,
            &say.end_trusted(score.foils, trusted),
        ))
        .child(line(
            "score-right",
            score.asked,
            right,
            &say.end_right(score.asked, right),
        ));
    card("score", say.end_score_title())
        .child(lines)
        .child(el("p").class("hint").text(say.end_score_note()))
}

/// One number as a bar and in words; nothing where there was nothing to count. The words say it for everybody.
fn line(id: &str, of: u32, got: u32, text: &str) -> Html {
    if of == 0 {
        return none();
    }
    let meter = el("meter")
        .class("meter")
        .attr(At::Hidden, "true")
        .attr(At::Min, "0")
        .attr(At::Max, &of.to_string())
        .attr(At::Value, &got.to_string());
    el("li").id(id).child(meter).text(text).into()
}

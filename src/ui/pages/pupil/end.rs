use yew::Html;

use crate::curriculum::{Band, IndexEntry, Words};
use crate::learning::{Course, Session};
use crate::ui::parts::{
    At, Context, El, button, el, help_body, link, none, page, picture, prose, top_bar, worded,
};
use crate::ui::state::select::is_earned;
use crate::ui::state::{Act, Route, Walk};

/// After the last screen: what the learner can do now, the two numbers, the family's task, help.
pub fn end(ctx: &Context, words: &Words, walk: &Walk) -> Html {
    let say = &ctx.say;
    let session = &walk.session;
    let module = session.module();
    if walk.course != Course::Lesson {
        return short(ctx, walk);
    }
    let skill = card("skill", say.end_can()).child(worded("p", "big", words.get("skill")));
    let start = el("p")
        .class("start-with")
        .child(worded("strong", "", say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    let family = card("family", say.end_family())
        .child(prose(words.get("family"), ""))
        .child(start);
    let back = button(ctx, "walk-back", "button quiet", Act::Back, say.back())
        .disabled(!session.can_go_back());
    let help = el("details")
        .class("card end-help")
        .child(worded("summary", "", say.end_help()))
        .child(help_body(ctx, "h3"));
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
        .child(ways(ctx, module.band, &module.id).child(back))
        .child(help);
    around(ctx, main)
}

/// The way on: the next module that was not finished, the certificate after the last, and all modules.
fn ways(ctx: &Context, band: Band, here: &str) -> El {
    let say = &ctx.say;
    let mut band_modules = ctx.index.modules.iter().filter(|entry| entry.band == band);
    let open = |entry: &&IndexEntry| {
        entry.id != here && ctx.learner.progress.finished(&entry.id).is_none()
    };
    // The ones after this module first, then whatever was left out before it.
    let before = band_modules.clone();
    let next = band_modules
        .by_ref()
        .skip_while(|entry| entry.id != here)
        .find(open)
        .or_else(|| before.clone().find(open));
    let ways = el("nav").class("end-ways");
    let ways = match next {
        Some(entry) => ways.child(
            link(
                ctx,
                "next-module",
                "button primary big",
                &Route::Module(entry.id.clone()),
            )
            .text(&say.end_next(&entry.title)),
        ),
        None if is_earned(ctx, band) => ways.child(
            link(
                ctx,
                "to-certificate",
                "button primary big",
                &Route::Certificate(band),
            )
            .text(say.cert_open()),
        ),
        None => ways,
    };
    let more = link(ctx, "more", "button", &Route::Learn(band)).text(say.end_more());
    // Where a class plays, the result is handed in with its list: the styles show it there alone.
    let class = link(ctx, "class-code", "button", &Route::Code).text(say.class_code());
    ways.child(more).child(class)
}

/// After a booster or a check.
fn short(ctx: &Context, walk: &Walk) -> Html {
    let say = &ctx.say;
    let booster = matches!(walk.course, Course::Booster(_));
    let (title, lead) = if booster {
        (say.boost_done(), say.boost_done_lead())
    } else {
        (say.check_done(), say.check_done_lead())
    };
    let title = el("h1").id("screen").attr(At::Tabindex, "-1").text(title);
    let main = el("main")
        .child(picture(ctx, "saq/proud", "guide", (180, 180), ""))
        .child(title)
        .child(worded("p", "lead", lead))
        .child(if booster {
            numbers(ctx, &walk.session).into()
        } else {
            none()
        })
        .child(ways(ctx, Band::B, ""));
    around(ctx, main)
}

/// Help and the quick exit are here as on every page.
fn around(ctx: &Context, main: El) -> Html {
    let bar = top_bar(ctx, &ctx.route, Some(Route::Learn(Band::B)));
    page("end", bar, main).into()
}

fn card(class: &str, title: &str) -> El {
    el("section")
        .classes(&["card", class])
        .child(worded("h2", "", title))
}

/// What was noticed and what was trusted, apart.
pub fn numbers(ctx: &Context, session: &Session) -> El {
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
        .child(worded("p", "hint", say.end_score_note()))
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

use yew::Html;

use super::{
    At, Context, El, aloud_button, button, el, exit_button, none, picture, prose, several,
    team_faces, worded,
};
use crate::curriculum::{Band, HelpLine};
use crate::digits::Digits as _;
use crate::ui::state::select::{self, first_sentences};
use crate::ui::state::{Act, First, Route};

/// What stands in the help dialog, above any screen; the screen below keeps its place. `first` is what it begins with where
/// the screen is a grown-up's.
pub fn help_dialog(ctx: &Context, first: Html) -> Html {
    let close = button(
        ctx,
        "help-close",
        "button",
        Act::Help(false),
        ctx.say.close(),
    );
    let head = el("div")
        .class("help-head")
        .child(el("h2").id("help-title").text(ctx.say.help_title()))
        .child(aloud_button(ctx))
        .child(exit_button(ctx))
        .child(close);
    several(vec![head.into(), help_body(ctx, "h3", first)])
}

/// To the youngest: show it to somebody, the numbers, and the rest folded, for a grown-up. To everybody else big doors first:
/// it is happening now, talk to somebody, how to say it, a picture is out, it has happened before. Behind them what belongs
/// to each, then the country and hiding. `heading` is the level that titles have here; `first` stands before all that.
pub fn help_body(ctx: &Context, heading: &'static str, first: Html) -> Html {
    let say = &ctx.say;
    let below = if heading == "h2" { "h3" } else { "h4" };
    let way = |id: &str, class: &str, title: &str| {
        el("details")
            .id(id)
            .classes(&["card", "help-door", class])
            .child(el("summary").child(worded(heading, "", title)))
    };
    let text = |text: &str| worded("p", "", text);
    let young = is_young(ctx);
    let body = el("div")
        .class("help-body")
        .child(first)
        .child(match young {
            true => el("p")
                .class("lead show-it")
                .child(picture(ctx, "things/tell-adult", "", (96, 96), ""))
                .child(worded("span", "", say.help_show_it()))
                .into(),
            false => none(),
        })
        .child(calls(ctx))
        .child(match heading {
            // On the page of its own, which a parent in a hurry opens as well.
            "h2" => {
                let tonight = Route::Reading("tonight".into());
                let href = [&ctx.href(&tonight), Route::FROM_HELP].concat();
                let way = el("a")
                    .id("help-grown-up")
                    .attr(At::Href, &href)
                    .text(say.help_grown_up());
                el("p").child(way).into()
            }
            _ => none(),
        })
        .child(worded("p", "lead", say.help_lead()));
    // Nothing of what follows is said to a child who listens: a grown-up opens it, and is told first that somebody beside them
    // comes before any number.
    let (around, rest) = match young {
        true => {
            let told = el("div").class("silent").child(text(say.help_adult()));
            (Some(body), told)
        }
        false => (None, body),
    };
    let rest = rest
        .child(
            way("help-now", "danger", say.help_danger())
                .child(door(ctx, "danger"))
                .child(text(say.help_adult())),
        )
        .child(
            way("help-talk", "", say.help_talk())
                .child(team_faces(ctx))
                .child(door(ctx, "talk"))
                .child(text(say.help_unsafe_home())),
        )
        .child(
            way("help-how", "", say.help_how())
                .child(worded(below, "", say.help_first()))
                .child(beginnings(ctx))
                .child(worded(below, "", say.help_mistake()))
                .child(prose(say.help_mistake_steps(), "steps")),
        )
        .child(
            way("help-picture", "", say.help_picture())
                .child(prose(say.help_picture_steps(), "steps"))
                .child(text(say.help_unsafe_home())),
        )
        .child(
            way("help-happened", "", say.help_happened())
                .child(prose(say.help_happened_steps(), "steps"))
                .child(text(say.help_unsafe_home())),
        )
        .child(country(ctx))
        .child(
            el("section")
                .class("card")
                .child(worded(heading, "", say.help_exit()))
                .child(text(say.help_exit_how()))
                .child(match ctx.device.alone.is() {
                    true => text(say.help_exit_alone()).into(),
                    false => none(),
                })
                .child(text(say.help_exit_back())),
        );
    match around {
        Some(body) => body.child(way("help-adult", "", say.help_grown_up()).child(rest)),
        None => rest,
    }
    .into()
}

/// Whoever cannot read or call alone shows it to somebody.
fn is_young(ctx: &Context) -> bool {
    select::band_of(ctx) == Some(Band::A)
}

/// The numbers, each a button that calls and says in a few words who answers; what else is known of them stands behind the
/// doors. The one that a school or a family has added is the last.
fn calls(ctx: &Context) -> El {
    let call = |id: &str, door: &str, number: &str, who: &str| {
        let call = el("a")
            .classes(&["call-button", door])
            .attr(At::Href, &tel(number))
            .child(worded("strong", "", number))
            .child(worded("span", "", who));
        el("li").key(id).child(call)
    };
    let mut calls = El::list("calls");
    for door in ["danger", "talk"] {
        for help in lines(ctx, door).filter(|help| !help.number.is_empty()) {
            let what = help.words.find("what").unwrap_or_default();
            let who = what.split(['.', ':']).next().unwrap_or_default();
            calls = calls.child(call(&help.id, door, &help.number, who));
        }
    }
    match &ctx.learner.own {
        Some(own) => calls.child(call("own", "own", &own.number, &own.words)),
        None => calls,
    }
}

/// The address that dials a number.
fn tel(number: &str) -> String {
    ["tel:", &number.replace(' ', "")].concat()
}

/// Which country's lines these are, and the way to the others.
fn country(ctx: &Context) -> El {
    let say = &ctx.say;
    let (here, other) = if ctx.abroad {
        (say.help_country_other(), say.help_country_back())
    } else {
        (say.help_country(), say.help_country_leave())
    };
    let change = button(
        ctx,
        "abroad",
        "button quiet",
        Act::Abroad(!ctx.abroad),
        other,
    );
    el("p")
        .class("country")
        .child(worded("span", "", here))
        .child(change)
}

/// How to begin: to say, to hold out, to copy.
fn beginnings(ctx: &Context) -> Html {
    let say = &ctx.say;
    let mut first = El::list("first-sentences");
    for (at, sentence) in first_sentences(say).into_iter().enumerate() {
        let number = at.digits();
        let show = button(
            ctx,
            &["show-", &number].concat(),
            "button quiet",
            Act::First(First::Shown(at)),
            say.help_show(),
        );
        let mut item = el("li")
            .key(&number)
            .child(worded("p", "", sentence))
            .child(show);
        if ctx.device.can_copy {
            let copied = ctx.first == First::Copied(at);
            let text = if copied {
                say.help_copied()
            } else {
                say.help_copy()
            };
            item = item.child(button(
                ctx,
                &["copy-", &number].concat(),
                "button quiet",
                Act::First(First::Copied(at)),
                text,
            ));
        }
        first = first.child(item);
    }
    match ctx.first {
        First::Shown(at) => several(vec![first.into(), held_out(ctx, at)]),
        _ => first.into(),
    }
}

/// A sentence as large as the screen, to hold out to somebody.
fn held_out(ctx: &Context, at: usize) -> Html {
    let sentence = first_sentences(&ctx.say)[at % 3];
    el("div")
        .class("held-out")
        .child(worded("p", "", sentence))
        .child(button(
            ctx,
            "held-close",
            "button",
            Act::First(First::Nothing),
            ctx.say.close(),
        ))
        .into()
}

/// The lines to call behind a door.
fn door(ctx: &Context, door: &str) -> Html {
    let mut lines = El::list("help-lines");
    for help in self::lines(ctx, door) {
        lines = lines.child(line(help, is_young(ctx)));
    }
    lines.into()
}

/// The known lines behind a door, of the country that help is shown for.
fn lines<'a>(ctx: &'a Context, door: &'a str) -> impl Iterator<Item = &'a HelpLine> {
    let country = if ctx.abroad { "other" } else { "kz" };
    let all = ctx.index.help.iter();
    all.filter(move |help| help.door == door && help.country == country)
}

/// Nothing that sounds like a secret is promised to the youngest.
fn line(line: &HelpLine, young: bool) -> El {
    let mut facts = el("div").class("facts");
    let keys = ["what", "when", "cost", "languages", "privacy"];
    for key in &keys[..if young { 4 } else { 5 }] {
        if let Some(fact) = line.words.find(key) {
            facts = facts.child(worded("p", "", fact));
        }
    }
    called(&line.id, &line.number, facts)
}

/// A number to press, where there is one, and what is known of it.
fn called(id: &str, number: &str, facts: El) -> El {
    let item = el("li").key(id).class("help-line");
    if number.is_empty() {
        return item.child(facts);
    }
    let link = el("a")
        .class("number")
        .attr(At::Href, &tel(number))
        .text(number);
    item.child(link).child(facts)
}

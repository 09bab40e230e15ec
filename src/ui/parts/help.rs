use yew::Html;

use super::{At, El, button, el, exit_button, prose, several, worded};
use crate::curriculum::HelpLine;
use crate::ui::act::Act;
use crate::ui::context::Context;

/// What stands in the help dialog, above any screen; the screen below keeps its place.
pub fn help_dialog(ctx: &Context) -> Html {
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
        .child(exit_button(ctx))
        .child(close);
    several(vec![head.into(), help_body(ctx)])
}

/// Three doors: danger now, talk to somebody, a mistake; and how to begin.
pub fn help_body(ctx: &Context) -> Html {
    let say = &ctx.say;
    let mut first = El::list("first-sentences");
    for sentence in [
        say.help_first_one(),
        say.help_first_two(),
        say.help_first_three(),
    ] {
        first = first.child(worded("li", "", sentence));
    }
    el("div")
        .class("help-body")
        .child(worded("p", "lead", say.help_lead()))
        .child(
            section("card danger", say.help_danger())
                .child(door(ctx, "danger"))
                .child(worded("p", "", say.help_adult())),
        )
        .child(
            section("card", say.help_talk())
                .child(door(ctx, "talk"))
                .child(worded("p", "", say.help_unsafe_home())),
        )
        .child(section("card", say.help_mistake()).child(prose(say.help_mistake_steps(), "steps")))
        .child(section("card", say.help_first()).child(first))
        .child(section("card", say.help_exit()).child(worded("p", "", say.help_exit_how())))
        .into()
}

fn section(class: &str, title: &str) -> El {
    el("section").class(class).child(worded("h3", "", title))
}

/// The lines to call behind a door.
fn door(ctx: &Context, door: &str) -> Html {
    let mut lines = El::list("help-lines");
    for help in &ctx.shelf.help {
        if help.door == door {
            lines = lines.child(line(help));
        }
    }
    lines.into()
}

fn line(line: &HelpLine) -> Html {
    let mut facts = el("div").class("facts");
    for key in ["what", "when", "cost", "languages", "privacy"] {
        if let Some(fact) = line.words.find(key) {
            facts = facts.child(worded("p", "", fact));
        }
    }
    let number = el("a")
        .class("number")
        .attr(At::Href, &["tel:", &line.number].concat())
        .text(&line.number);
    el("li")
        .key(&line.id)
        .class("help-line")
        .child(number)
        .child(facts)
        .into()
}

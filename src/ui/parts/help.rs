use yew::Html;

use super::{At, El, el, exit_button, prose, several};
use crate::curriculum::HelpLine;
use crate::ui::act::Act;
use crate::ui::context::Context;

/// What stands in the help dialog, above any screen; the screen below keeps its place.
pub fn help_dialog(ctx: &Context) -> Html {
    let close = el("button")
        .id("help-close")
        .class("button")
        .press(ctx, Act::Help(false))
        .text(ctx.say.close());
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
        first = first.child(el("li").text(sentence));
    }
    el("div")
        .class("help-body")
        .child(el("p").class("lead").text(say.help_lead()))
        .child(
            section("card danger", say.help_danger())
                .child(door(ctx, "danger"))
                .child(el("p").text(say.help_adult())),
        )
        .child(
            section("card", say.help_talk())
                .child(door(ctx, "talk"))
                .child(el("p").text(say.help_unsafe_home())),
        )
        .child(section("card", say.help_mistake()).child(prose(say.help_mistake_steps(), "steps")))
        .child(section("card", say.help_first()).child(first))
        .child(section("card", say.help_exit()).child(el("p").text(say.help_exit_how())))
        .into()
}

fn section(class: &str, title: &str) -> El {
    el("section").class(class).child(el("h3").text(title))
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
            facts = facts.child(el("p").text(fact));
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

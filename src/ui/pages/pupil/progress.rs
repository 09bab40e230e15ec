use crate::learning::Session;
use crate::ui::parts::{At, Context, El, el, worded};

/// How far a walk has come: a bar for the screens. In a round of questions a dot for each fills the bar's place.
pub fn progress(ctx: &Context, session: &Session, number: usize) -> El {
    let say = &ctx.say;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (number, all) = (number.min(session.screens()), session.screens());
    let asked = session.items().count();
    // The questions come after all steps.
    let place = number.saturating_sub(all.saturating_sub(asked));
    let label = say.walk_screen_label(count(all), count(number));
    let bar = el("progress")
        .attr(At::Max, &all.to_string())
        .attr(At::Value, &number.to_string());
    if place == 0 {
        let words = worded(
            "span",
            "walk-count",
            &say.walk_screen(count(all), count(number)),
        );
        return el("div")
            .class("walk-progress")
            .child(bar.attr(At::Label, &label))
            .child(words.attr(At::Hidden, "true"));
    }
    let round = [
        say.walk_quiz(),
        ", ",
        &say.walk_screen(count(asked), count(place)),
        ". ",
        &label,
    ];
    let mut dots = el("span").class("round-dots").attr(At::Hidden, "true");
    for dot in 1..=asked {
        let state = match dot.cmp(&place) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "to-come",
        };
        dots = dots.child(el("i").class(state));
    }
    let words = worded(
        "span",
        "walk-count",
        &say.walk_screen(count(asked), count(place)),
    );
    el("div")
        .class("walk-progress round")
        .child(bar.class("sr-only").attr(At::Label, &round.concat()))
        .child(dots)
        .child(words.attr(At::Hidden, "true"))
}

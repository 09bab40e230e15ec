use crate::digits::Digits as _;
use crate::learning::Session;
use crate::ui::parts::{At, Context, El, el, worded};
use crate::ui::state::count;

/// How far a walk has come, in one line: a bar for the screens, and at its end a dot for each question of the round.
pub fn progress(ctx: &Context, session: &Session, number: usize) -> El {
    let say = &ctx.say;
    let (all, asked) = (session.screens(), session.items().count());
    let number = number.min(all);
    let label = say.walk_screen_label(count(all), count(number));
    // The questions come after all steps.
    let place = number.saturating_sub(all.saturating_sub(asked));
    let words = say.walk_screen(count(all), count(number));
    let question = say.walk_screen(count(asked), count(place));
    let mut label = [&label[..]].to_vec();
    if place > 0 {
        label.extend([". ", say.walk_quiz(), ", ", &question]);
    }
    let bar = el("progress")
        .attr(At::Max, &all.digits())
        .attr(At::Value, &number.digits())
        .attr(At::Label, &label.concat());
    // The round's part of the line.
    let from = all.saturating_sub(asked) * 100 / all.max(1);
    let mut dots = el("span")
        .class("round-dots")
        .attr(At::Hidden, "true")
        .stand_at((u8::try_from(from).unwrap_or(100), 0));
    for dot in 1..=asked {
        let passed = if dot < place { "done" } else { "" };
        dots = dots.child(el("i").class(if dot == place { "now" } else { passed }));
    }
    el("div")
        .class("walk-progress")
        .child(el("span").class("walk-line").child(bar).child(dots))
        .child(worded("span", "walk-count", &words).attr(At::Hidden, "true"))
}

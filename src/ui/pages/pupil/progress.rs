use crate::learning::Session;
use crate::ui::parts::{At, Context, El, el, worded};
use crate::ui::state::count;

/// How far a walk has come: a bar for the screens. In a round of questions a dot for each fills the bar's place.
pub fn progress(ctx: &Context, session: &Session, number: usize) -> El {
    let say = &ctx.say;
    let (all, asked) = (session.screens(), session.items().count());
    let number = number.min(all);
    let label = say.walk_screen_label(count(all), count(number));
    // The questions come after all steps.
    let place = number.saturating_sub(all.saturating_sub(asked));
    let round = place > 0;
    let (at, of) = if round { (place, asked) } else { (number, all) };
    let words = say.walk_screen(count(of), count(at));
    let mut label = [&label[..]].to_vec();
    if round {
        label.extend([". ", say.walk_quiz(), ", ", &words]);
    }
    let bar = el("progress")
        .class(if round { "sr-only" } else { "" })
        .attr(At::Max, &all.to_string())
        .attr(At::Value, &number.to_string())
        .attr(At::Label, &label.concat());
    let mut dots = el("span").class("round-dots").attr(At::Hidden, "true");
    for dot in 1..=if round { asked } else { 0 } {
        let passed = if dot < place { "done" } else { "" };
        dots = dots.child(el("i").class(if dot == place { "now" } else { passed }));
    }
    el("div")
        .class("walk-progress")
        .child(bar)
        .child(dots)
        .child(worded("span", "walk-count", &words).attr(At::Hidden, "true"))
}

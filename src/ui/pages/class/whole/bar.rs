//! What stands above a screen of a lesson with the whole class: how far it is, the clock, and which class plays.

use yew::Html;

use super::super::super::pupil::progress::progress;
use super::super::erase::hands_go;
use crate::classroom::key_text;
use crate::language::Adult;
use crate::learning::Session;
use crate::ui::parts::{At, Context, El, class_button, el, help_button, link, none, worded};
use crate::ui::state::full::select::{class_name, plan_minutes, plan_words};
use crate::ui::state::full::{ClassAct, FullAct, kept_together};
use crate::ui::state::{Act, Route};
use crate::ui::steps::truth;

pub fn bar(ctx: &Context, say: &Adult, session: &Session, number: usize) -> El {
    let lesson = ctx.full.class.lessons.now();
    let (began, spent) = lesson.map_or((ctx.now.millis, 0), |of| (of.began, of.spent));
    let plan = plan_words(ctx, &session.module().id);
    let minutes = plan.and_then(|words| plan_minutes(words.of("plan", "minutes")));
    // Past the minutes of the plan it looks otherwise; the page's script goes on from here with that as well.
    let is_late = minutes.is_some_and(|minutes| spent / 60_000 >= u64::from(minutes));
    let leave = link(ctx, "leave", "button quiet", &Route::Teach).text(ctx.say.walk_leave());
    el("header")
        .class("walk-bar")
        .child(leave)
        .child(progress(ctx, session, number))
        .child(class(ctx, say, number))
        // The page's script goes on from these minutes (`static/page/full.js`).
        .child(
            worded("span", "", &(spent / 60_000).to_string())
                .classes(&["class-clock", if is_late { "late" } else { "" }])
                .id("class-clock")
                .attr(At::Began, &began.to_string())
                .attr(At::Spent, &spent.to_string())
                .attr(At::Hidden, "true"),
        )
        .child(of_minutes(say, minutes))
        .child(help_button(ctx))
}

/// How many minutes the plan has, beside the clock; what it counts is said where there is no plan as well.
fn of_minutes(say: &Adult, minutes: Option<u32>) -> El {
    let words = match minutes {
        Some(minutes) => ["/ ", &say.long_each(&minutes.to_string())].concat(),
        None => say.whole_minutes().to_string(),
    };
    worded("span", "class-clock of", &words).attr(At::Hidden, "true")
}

/// Which class plays and how many are here: small and optional, because the screen is the pupils'. It closes with the next
/// screen.
fn class(ctx: &Context, say: &Adult, number: usize) -> El {
    let here = ctx.full.class.here;
    let value = match here {
        0 => String::new(),
        here => here.to_string(),
    };
    let name = playing(ctx, say);
    let name = name.unwrap_or_else(|| say.class_title().to_string());
    let summary = match here {
        0 => name,
        _ => [&name, " · ", &value].concat(),
    };
    let field = el("input")
        .id("here")
        .class("field")
        .attr(At::Type, "number")
        .attr(At::Min, "0")
        .attr(At::Max, "99")
        .attr(At::Value, &value)
        .input(ctx, Act::Full(FullAct::Class(ClassAct::CountHere)));
    let inside = el("div")
        .class("class-sheet card")
        .child(which(ctx, say))
        .child(worded("label", "labelled", say.whole_here()).child(field))
        .child(worded("p", "", say.whole_how()))
        .child(worded("p", "hint", say.whole_clock()));
    el("details")
        .key(&number.to_string())
        .id("class-set")
        .class("class-set")
        .child(worded("summary", "", &summary))
        .child(inside)
}

/// What the class is called whose lesson this is; `None` where nobody has said which it is.
fn playing(ctx: &Context, say: &Adult) -> Option<String> {
    let class = &ctx.full.class;
    let of = class.collected.class(class.lessons.class()?)?;
    Some(class_name(ctx, say, &of))
}

/// That a lesson goes on which was begun earlier, whose it is, and the way to its beginning; gone with the next screen.
pub fn goes_on(ctx: &Context, say: &Adult) -> Html {
    if !ctx.full.class.goes_on {
        return none();
    }
    let words = match playing(ctx, say) {
        Some(name) => say.whole_goes_on(&name),
        None => say.whole_goes_on_nobody().to_string(),
    };
    let lesson = ctx.full.class.lessons.now();
    let counted = lesson.is_some_and(|lesson| lesson.screens_with_hands() > 0);
    if let Some(lesson) = lesson.filter(|_| ctx.full.class.sure) {
        return el("div")
            .id("goes-on")
            .class("ways goes-on")
            .attr(At::Say, "")
            .child(hands_go(say, lesson))
            .child(class_button(
                ctx,
                "start-over-yes",
                "button warn",
                ClassAct::StartOver,
                say.whole_start_over(),
            ))
            .child(class_button(
                ctx,
                "start-over-no",
                "button primary",
                ClassAct::AskErase(false),
                say.whole_start_over_no(),
            ))
            .into();
    }
    el("p")
        .id("goes-on")
        .class("ways goes-on")
        .attr(At::Say, "")
        .child(worded("span", "", &words))
        .child(class_button(
            ctx,
            "start-over",
            "button",
            over(counted),
            say.whole_start_over(),
        ))
        .into()
}

/// What the press on the way to the beginning does: hands that were counted are not lost by one press.
fn over(counted: bool) -> ClassAct {
    match counted {
        true => ClassAct::AskErase(true),
        false => ClassAct::StartOver,
    }
}

/// The classes of this device that play this age's lessons: what the hands say belongs to the one that is pressed.
pub fn which(ctx: &Context, say: &Adult) -> Html {
    let class = &ctx.full.class;
    let band = ctx.walk.as_ref().map(|walk| walk.session.module().band);
    let playing = class.lessons.class();
    // The lesson's own week is no class of its own to choose.
    let kept = kept_together(ctx).and_then(|id| class.collected.class_of(&id));
    let kept = kept.as_ref();
    // One that was named here has it already: pressed again it would be taken out.
    let named = kept.filter(|of| !of.name().is_empty() && playing.is_none());
    let named = named.map(|of| of.key);
    let playing = playing.or(named);
    let made = kept.filter(|of| of.name().is_empty() && playing != Some(of.key));
    let mut ways = el("p").class("choices");
    let mut any = false;
    for of in class.collected.classes() {
        let is_made = made.is_some_and(|made| made.key == of.key);
        if is_made
            || !of
                .weeks
                .iter()
                .any(|(_, week)| Some(week.assignment().band) == band)
        {
            continue;
        }
        any = true;
        let is = playing == Some(of.key);
        let to = if is { None } else { Some(of.key) };
        let name = ["lesson-of-", &key_text(of.key)].concat();
        let words = class_name(ctx, say, &of);
        ways = ways.child(
            class_button(ctx, &name, "button", ClassAct::LessonOf(to), &words)
                .attr(At::Pressed, truth(is))
                .disabled(named == Some(of.key)),
        );
    }
    if !any {
        return none();
    }
    el("div")
        .child(worded("p", "labelled", say.whole_which()))
        .child(ways)
        .into()
}

#[cfg(test)]
mod tests {
    use super::{ClassAct, over};

    #[test]
    fn counted_hands_are_asked_about() {
        assert!(matches!(over(true), ClassAct::AskErase(true)));
        assert!(matches!(over(false), ClassAct::StartOver));
    }
}

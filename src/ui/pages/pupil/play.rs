use yew::Html;

use super::end::end;
use super::learn::{next, next_lesson};
use super::progress::progress;
use crate::curriculum::{Band, Part};
use crate::learning::{Course, Session};
use crate::ui::parts::{
    self, At, Context, El, aloud_button, button, el, exit_button, guide, help_button, link, none,
    page, prose, sorry, sound_button, speak, top_bar, waiting, worded,
};
use crate::ui::state::select::Present;
use crate::ui::state::{Act, Bundle, Draft, Kept, Route, StoreError, Walk, select};
use crate::ui::steps::{View, answer_bar, draw_foot, draw_step, on, waits};

/// A walk through a module, as far as the module and what was kept are here.
pub fn play(ctx: &Context) -> Html {
    let words = ctx.main.here.as_ref().and_then(Bundle::words);
    let (Some(words), Some(walk), false) = (words, &ctx.walk, ctx.main.broken) else {
        let note = if ctx.main.broken {
            sorry(ctx)
        } else if words.is_some() && ctx.learner.is_known() {
            nothing(ctx)
        } else {
            waiting(ctx)
        };
        let bar = top_bar(ctx, &ctx.route, Some(select::lessons_of(ctx)));
        let title = worded("h1", "sr-only", ctx.say.learn_title());
        return page("play", bar, el("main").child(title).child(note)).into();
    };
    let Some(present) = select::present(ctx) else {
        return end(ctx, words, walk);
    };
    let way_out = match &ctx.route {
        Route::Play(id) | Route::Result(id) => Route::Module(id.clone()),
        _ => select::lessons_of(ctx),
    };
    let foot = foot(ctx, &present);
    screen(ctx, walk, &present, &way_out, foot)
}

/// The screen of a walk between its bar and a foot; `way_out` is where leaving leads.
fn screen(ctx: &Context, walk: &Walk, present: &Present, way_out: &Route, foot: El) -> Html {
    let (session, step, words) = (present.session, present.step, present.words);
    let number = walk.place();
    let quiz = step.part == Part::Quiz && walk.course == Course::Lesson;
    let view = View::of(ctx, session, step, words);
    let name = match walk.course {
        Course::Booster(_) => ctx.say.boost_title(),
        Course::Again => ctx.say.end_again(),
        _ => words.get("title"),
    };
    // A lesson's cover has said its name; a booster and a check have no cover.
    let class = if walk.course == Course::Lesson || number > 1 {
        "sr-only"
    } else {
        "step-title"
    };
    let title = worded("h1", class, name);
    let main = el("main")
        .child(title)
        .child(if number == 1 {
            storage_note(ctx)
        } else {
            none()
        })
        .child(match told_before(&view) {
            Some(intro) => before(&view, intro),
            None => draw_step(&view),
        });
    el("div")
        .classes(&["page", "play", if quiz { "quiz" } else { "" }])
        .key("play")
        .child(bar(ctx, session, number, way_out))
        .child(main)
        .child(foot)
        .into()
}

/// What a check is, before its first item: a screen of its own, until somebody has begun.
fn told_before<'a>(view: &View<'a>) -> Option<&'a str> {
    let intro = view.words.get("intro");
    let is_told = is_fresh(view) && view.draft.open != BEGUN && !intro.is_empty();
    is_told.then_some(intro)
}

/// Whether this is a walk's first screen, and nothing was answered on it.
fn is_fresh(view: &View) -> bool {
    let walk = view.ctx.walk.as_ref();
    view.log.is_empty() && walk.is_some_and(|walk| walk.place() == 1)
}

/// What stands in the draft once somebody has begun.
const BEGUN: &str = "begun";

fn before(view: &View, intro: &str) -> Html {
    let told = el("div")
        .class("told")
        .child(guide(view.ctx, view.module.band, "hello", 120))
        .child(prose(intro, "told-text"));
    el("article")
        .key("intro")
        .id("screen")
        .class("step begins")
        .attr(At::Tabindex, "-1")
        .child(told)
        .into()
}

/// Nothing to walk through: a booster that is not due. When it will be, and the lesson that calls meanwhile.
fn nothing(ctx: &Context) -> Html {
    let say = &ctx.say;
    let band = select::band_of(ctx).unwrap_or(Band::B);
    let due = match &ctx.route {
        Route::Boost(id) => ctx.index.entry(id).and_then(|entry| {
            let progress = &ctx.learner.progress;
            let (_, due) = progress.next_booster(id, entry.boosters)?;
            Some(due.0.saturating_sub(ctx.now.today.0))
        }),
        _ => None,
    };
    let when = match due {
        Some(days) => worded("p", "lead", &say.boost_when(days)).into(),
        None => none(),
    };
    let next = next(ctx, band).and_then(|id| ctx.index.entry(id));
    let lesson = match next {
        Some(entry) => next_lesson(ctx, "next-module", entry).into(),
        None => none(),
    };
    let lessons = select::lessons_of(ctx);
    let more = link(ctx, "more", "button", &lessons).text(say.end_more());
    el("div")
        .class("card sorry")
        .child(guide(ctx, band, "listens", 120))
        .child(worded("h2", "", say.boost_nothing()))
        .child(when)
        .child(lesson)
        .child(more)
        .into()
}

/// How far the walk has come, the way out, help.
fn bar(ctx: &Context, session: &Session, number: usize, way_out: &Route) -> El {
    // A lesson alone is left by the platform's own ways.
    let leave = match ctx.device.alone.is() {
        true => none(),
        false => link(ctx, "leave", "button quiet", way_out)
            .text(ctx.say.walk_leave())
            .into(),
    };
    el("header")
        .class("walk-bar")
        .child(leave)
        .child(progress(ctx, session, number))
        .child(speak(ctx, session.module().band))
        .child(aloud_button(ctx))
        .child(sound_button(ctx, "button quiet sound"))
        .child(exit_button(ctx))
        .child(help_button(ctx))
}

/// What is said of the answer, and the ways forward and back.
fn foot(ctx: &Context, present: &Present) -> El {
    let view = View::of(ctx, present.session, present.step, present.words);
    if told_before(&view).is_some() {
        let begun = Draft {
            open: BEGUN.into(),
            ..Draft::default()
        };
        let start = button(
            ctx,
            "walk-next",
            "button primary",
            Act::Draft(begun),
            ctx.say.start(),
        );
        let row = vec![el("span").into(), el("span").into(), start.into()];
        return parts::foot(None, "before", (None, false), "foot-row", row);
    }
    let back = button(ctx, "walk-back", "button quiet", Act::Back, ctx.say.back())
        .disabled(!present.session.can_go_back());
    draw_foot(&view, answer_bar(&view), back, kept(ctx, &view), on(&view))
}

/// Whether what was answered is kept. "Saved" only stands when the device has confirmed it, and beside an answer; beside one
/// that was left behind and is looked at again, that it is an earlier one. Where
/// "check" waits, what it waits for stands here, unless there is trouble.
fn kept(ctx: &Context, view: &View) -> El {
    let is_practice = |walk: &Walk| walk.course == Course::Again;
    let (class, text) = match ctx.learner.kept() {
        _ if ctx.walk.as_ref().is_some_and(is_practice) => ("guest", ctx.say.walk_practice()),
        Kept::Guest => ("guest", ctx.say.walk_guest()),
        Kept::No => ("trouble", ctx.say.walk_not_kept()),
        Kept::Yes if view.log.is_empty() => ("safe", ""),
        // One only looks back.
        Kept::Yes if view.session.passed(&view.step.id) => ("safe", ctx.say.walk_earlier()),
        Kept::Yes => ("safe", ctx.say.walk_saved()),
        // Refused, and tried again.
        Kept::Later if ctx.learner.trouble.is_some() => ("trouble", ctx.say.walk_saving()),
        Kept::Later => ("keeping", ctx.say.walk_saving()),
    };
    let text = match waits(view) {
        Some(reason) if class != "trouble" => reason,
        _ => text,
    };
    el("span").id("kept").classes(&["kept", class]).text(text)
}

/// What has to be said where answers cannot be kept.
pub fn storage_note(ctx: &Context) -> Html {
    let note = match ctx.learner.trouble {
        Some(StoreError::Missing) => ctx.say.note_not_kept(),
        Some(StoreError::Unread) => ctx.say.note_not_kept(),
        Some(StoreError::Full) => ctx.say.note_full(),
        Some(_) => ctx.say.note_held(),
        None => return none(),
    };
    el("p")
        .id("storage-note")
        .class("note card")
        .attr(At::Say, "")
        .text(note)
        .into()
}

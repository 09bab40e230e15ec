//! Looking through a module before the lesson: any screen, any branch, nothing kept.

use yew::Html;

use super::super::pupil::play::play;
use crate::curriculum::{Module, Part, Step, Words};
use crate::language::Adult;
use crate::ui::parts::{
    Context, El, class_button, el, help_button, link, none, section, several, worded,
};
use crate::ui::state::full::select::count;
use crate::ui::state::full::{ClassAct, ClassPage};
use crate::ui::state::{Bundle, Route, select};
use crate::ui::steps::{View, act, answer_bar, draw_foot, draw_step};

/// The list of all screens.
pub fn screens(main: El, ctx: &Context, say: &Adult) -> El {
    let (Some(Bundle::Module(module, words)), Route::Class(_, id)) = (&ctx.main.here, &ctx.route)
    else {
        return main;
    };
    let list = |steps: &[Step]| {
        let mut list = el("ol").class("plans screens");
        for step in steps {
            let to = link(ctx, &["look-", &step.id].concat(), "", &to(id, &step.id));
            list = list.child(el("li").key(&step.id).child(to.text(&name(words, step))));
        }
        list
    };
    main.child(worded("h1", "", words.get("title")))
        .child(worded("p", "lead", say.preview_lead()))
        .child(section("card", say.preview_steps()).child(list(&module.steps)))
        .child(section("card", say.preview_quiz()).child(list(&module.quiz.pool)))
}

fn to(module: &str, step: &str) -> Route {
    Route::Class(ClassPage::Preview, [module, "/", step].concat())
}

/// The module that the address of a screen names, and the week (its id) from whose report the screen was opened; empty where
/// it was opened from the list.
fn opened(route: &Route) -> (&str, &str) {
    let rest = match route {
        Route::Class(_, rest) => rest,
        _ => "",
    };
    let mut parts = rest.splitn(3, '/');
    let module = parts.next().unwrap_or_default();
    (module, parts.nth(1).unwrap_or_default())
}

/// Where one came from.
fn way_out(route: &Route) -> Route {
    match opened(route) {
        (module, "") => Route::Class(ClassPage::Preview, module.into()),
        (_, week) => Route::Class(ClassPage::Report, week.into()),
    }
}

/// A screen's title, or how it begins.
fn name(words: &Words, step: &Step) -> String {
    let title = words.of(&step.id, "title");
    let text = if title.is_empty() {
        words.get(&step.id)
    } else {
        title
    };
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        return step.id.clone();
    }
    line.chars().take(90).collect()
}

/// One screen, as a pupil sees it.
pub fn preview(ctx: &Context) -> Html {
    let Some(present) = select::present(ctx) else {
        return play(ctx);
    };
    let view = View::of(ctx, present.session, present.step, present.words);
    let foot = foot(&view);
    let quiz = match present.step.part {
        Part::Quiz => "quiz",
        _ => "",
    };
    let main = el("main")
        .child(worded("h1", "sr-only", present.words.get("title")))
        .child(draw_step(&view));
    el("div")
        .classes(&["page", "play", quiz])
        .key("play")
        .child(bar(&view, &way_out(&ctx.route)))
        .child(main)
        .child(foot)
        .into()
}

/// Which of all screens it is: a screen by itself has no way that it could have come.
fn bar(view: &View, way_out: &Route) -> El {
    let ctx = view.ctx;
    let all = all(view.module);
    let at = all.iter().position(|known| known.id == view.step.id);
    let words = ctx
        .say
        .walk_screen(count(all.len()), count(at.unwrap_or(0) + 1));
    let place = el("div")
        .class("walk-progress")
        .child(worded("strong", "walk-count", &words));
    el("header")
        .class("walk-bar")
        .child(link(ctx, "leave", "button quiet", way_out).text(ctx.say.walk_leave()))
        .child(place)
        .child(help_button(ctx))
}

/// All screens of a module, its questions last.
fn all(module: &Module) -> Vec<&Step> {
    module.steps.iter().chain(&module.quiz.pool).collect()
}

/// Below a screen: the one before, anew, the next.
fn foot(view: &View) -> El {
    let (ctx, module, step) = (view.ctx, view.module, &view.step.id);
    let Some((say, _)) = ctx.second.adult() else {
        return el("footer").class("walk-foot");
    };
    let (id, week) = opened(&ctx.route);
    let all = all(module);
    let at = all.iter().position(|known| known.id == *step).unwrap_or(0);
    let go = |name: &str, class: &str, at: Option<usize>, words: &str| {
        let route = match at.and_then(|at| all.get(at)) {
            Some(step) if week.is_empty() => to(id, &step.id),
            Some(step) => to(id, &[&step.id, "/", week].concat()),
            None => way_out(&ctx.route),
        };
        link(ctx, name, class, &route).text(words)
    };
    let back = go(
        "look-back",
        "button quiet",
        at.checked_sub(1),
        ctx.say.back(),
    );
    let again = class_button(
        ctx,
        "look-again",
        "button quiet",
        ClassAct::LookAgain,
        say.preview_again(),
    );
    let act = act(view);
    let class = match act {
        Some(_) => "button quiet",
        None => "button primary",
    };
    let next = go("look-next", class, Some(at + 1), ctx.say.next());
    let right = several(vec![act.map_or_else(none, Html::from), next.into()]);
    draw_foot(view, answer_bar(view), back, again, right)
}

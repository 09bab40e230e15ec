//! A module with the whole class before one screen: hands are raised, the teacher presses what most are for, the reasons
//! open.

mod bar;
mod end;
mod hands;
mod pause;
mod said;
mod vote;

use yew::Html;

use crate::curriculum::Words;
use crate::language::Adult;
use crate::learning::Position;
use crate::ui::parts::{
    At, Context, El, button, class_button, el, none, page, several, sorry, top_bar, waiting, worded,
};
use crate::ui::state::full::select::asked_now;
use crate::ui::state::full::{ClassAct, FullAct};
use crate::ui::state::{Act, Bundle, Route};
use crate::ui::steps::{View, act, draw_foot, draw_step, frame, key_goes_on, on_by, scene, stage};

pub fn whole(ctx: &Context) -> Html {
    let words = ctx.main.here.as_ref().and_then(Bundle::words);
    let (Some(words), Some(walk), Some((say, _))) = (words, &ctx.walk, ctx.second.adult()) else {
        let note = if ctx.main.broken || ctx.second.broken {
            sorry(ctx)
        } else {
            waiting(ctx)
        };
        let bar = top_bar(ctx, &ctx.route, Some(Route::Teach));
        return page("whole", bar, el("main").child(note)).into();
    };
    let session = &walk.session;
    let Position::Step { step, number } = session.position() else {
        return end::end(ctx, say, words, session);
    };
    let view = View {
        whole: true,
        letters: say.whole_letters(),
        ..View::of(ctx, session, step, words)
    };
    let (class, main, foot) = match asked_now(ctx) {
        Some(question) => (
            "page play whole",
            pause::card(ctx, question),
            pause::foot(ctx),
        ),
        None => screen(&view, say, words),
    };
    el("div")
        .class(class)
        .key("whole")
        .child(bar::bar(ctx, say, session, number))
        .child(bar::goes_on(ctx, say))
        .child(main)
        .child(foot)
        .into()
}

/// What a step looks like before a class: what is looked at on one side, the answers on the other.
fn screen<'a>(view: &View<'a>, say: &Adult, words: &Words) -> (&'static str, El, El) {
    let ctx = view.ctx;
    let tally = ctx.full.class.votes.tally(view.step);
    let fresh = view.log.is_empty();
    let voted = !tally.is_empty();
    // Nobody has answered: what fits and why is shown all the same.
    let open = ctx.full.class.unanswered;
    let stage = stage(view, view.letters).filter(|_| voted);
    let beside = stage.is_some() || scene(view).is_some();
    let answers = match fresh && !open {
        true => vote::vote(view, say, &tally),
        false => hands::hands(view, say, &tally, stage.is_some()),
    };
    let screen = match voted {
        true => {
            let stage = el("div")
                .class("looked-at")
                .child(stage.unwrap_or_default());
            frame(
                view,
                el("div")
                    .class("asked-of-all")
                    .child(stage)
                    .child(answers)
                    .into(),
            )
        }
        false => draw_step(view),
    };
    // Where hands cannot be counted, the class talks.
    let together = fresh && view.step.kind.is_active() && !voted;
    let private = view.step.kind.task().is_private();
    let note = match (private, together) {
        (true, _) => say.whole_private(),
        (false, true) => say.whole_together(),
        _ => "",
    };
    let main = el("main")
        .child(worded("h1", "sr-only", words.get("title")))
        .child(screen)
        .child(match note {
            "" => none(),
            note => worded("p", "note card", note).into(),
        });
    let class = match beside {
        true => "page play whole beside-it",
        false => "page play whole",
    };
    (
        class,
        main,
        foot(view, say, fresh && voted && !open, (private, note)),
    )
}

/// Back, what the teacher does here (`note`), what the keys do or what is missing, and the way on: it shines once there is
/// nothing left to answer.
fn foot(view: &View, say: &Adult, votes: bool, (private, note): (bool, &str)) -> El {
    let (ctx, session) = (view.ctx, view.session);
    let back = button(ctx, "walk-back", "button quiet", Act::Back, ctx.say.back())
        .disabled(!session.can_go_back());
    let next = |act| Act::Full(FullAct::Class(act));
    let open = ctx.full.class.unanswered;
    let finished = session.finished(&view.step.id);
    let right: Html = if open {
        class_button(
            ctx,
            "walk-next",
            "button primary",
            ClassAct::Pass,
            ctx.say.next(),
        )
        .into()
    } else if votes {
        let class = match ctx.full.class.votes.is_empty() {
            true => "button",
            false => "button primary",
        };
        let words = say.whole_open_reasons();
        class_button(ctx, "vote-open", class, ClassAct::Reveal, words).into()
    } else if private {
        // Each child answers for itself, so nothing here is over.
        class_button(ctx, "walk-next", "button", ClassAct::GoOn, ctx.say.next()).into()
    } else if !finished {
        // A clicker alone leads on: what nobody does is passed with a second press.
        // With an answer on the screen the way on is the answer's.
        let answered = view.looking().is_some() && act(view).is_some();
        let words = say.whole_pass();
        let pass = class_button(ctx, "walk-pass", "button quiet", ClassAct::GoOn, words);
        let pass = match answered {
            true => none(),
            false => pass.into(),
        };
        several(vec![pass, on_by(view, next(ClassAct::GoOn))])
    } else {
        on_by(view, next(ClassAct::GoOn))
    };
    // The keys are named where they do something.
    let goes_on = match votes {
        true => !ctx.full.class.votes.is_empty(),
        false => open || key_goes_on(view),
    };
    let hint = match goes_on {
        _ if !note.is_empty() => note,
        true => say.whole_keys(),
        false => "",
    };
    let hint = worded("span", "kept", hint).attr(At::Role, "status");
    draw_foot(view, None, back, hint, right).child(said::said(view, say, votes))
}

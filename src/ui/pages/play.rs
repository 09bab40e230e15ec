use std::rc::Rc;

use yew::prelude::*;

use super::end::draw_end;
use crate::browser::store::StoreError;
use crate::browser::{clock, dom};
use crate::curriculum::{Given, Module, Part, Words};
use crate::learning::{Entry, Event, Position, Session};
use crate::ui::context::Context;
use crate::ui::learner::{Learner, ME};
use crate::ui::parts::{Bundle, Loaded, sorry, use_bundle, waiting};
use crate::ui::route::Route;
use crate::ui::steps::StepScreen;

#[derive(PartialEq, Properties)]
pub struct PlayProps {
    pub ctx: Context,
    /// The module's id.
    pub id: String,
}

/// A walk as it stands: its id, under which its events are kept, and the session.
#[derive(Clone, PartialEq)]
struct Walk {
    id: String,
    session: Rc<Session>,
    /// Whether the learner has done anything since the page was opened.
    moved: bool,
}

/// A walk through a module: loads the bundle, finds the place, then plays.
#[component]
pub fn Play(props: &PlayProps) -> Html {
    let ctx = &props.ctx;
    let (bundle, retry) = use_bundle(["module.", &props.id, ".", ctx.lang.code()].concat());
    let walk = use_state(|| None::<Walk>);
    let here = match &bundle {
        Loaded::Here(bundle) => match &**bundle {
            Bundle::Module(here) => Some(here.clone()),
            _ => None,
        },
        _ => None,
    };
    // The walk begins, or goes on, as soon as both the module and what was kept are here.
    {
        let (walk, learner, here) = (walk.clone(), ctx.learner.clone(), here.clone());
        use_effect_with(
            (here.is_some(), ctx.learner.ready),
            move |(loaded, ready)| {
                if let (true, true, None, Some(here)) = (*loaded, *ready, &*walk, here) {
                    let (next, first) = begin(&here.0, &learner);
                    learner.keep(&first);
                    walk.set(Some(next));
                }
            },
        );
    }
    // After a step forward or back the new screen is read from its top.
    let place = walk.as_ref().map(|walk| match walk.session.position() {
        Position::Step { number, .. } => number,
        Position::End => usize::MAX,
    });
    let moved = walk.as_ref().is_some_and(|walk| walk.moved);
    use_effect_with(place, move |_| {
        if moved {
            dom::scroll_to_top();
        }
        if let Some(start) = dom::by_id("screen") {
            dom::focus(&start);
        }
    });
    match (&bundle, here, (*walk).clone()) {
        (_, Some(here), Some(now)) => {
            let happen = happening(&walk, &now, ctx, &here.0.id);
            draw(ctx, &here, &now.session, happen)
        }
        (Loaded::Broken, ..) => {
            html! { <div class="page play"><main>{ sorry(ctx, retry) }</main></div> }
        }
        _ => html! { <div class="page play"><main>{ waiting(ctx) }</main></div> },
    }
}

/// What takes an event: the next state on the screen, and the event on its way to the disk.
fn happening(
    walk: &UseStateHandle<Option<Walk>>,
    now: &Walk,
    ctx: &Context,
    module: &str,
) -> Callback<Event> {
    let (setter, now, learner, module) = (
        walk.setter(),
        now.clone(),
        ctx.learner.clone(),
        module.to_string(),
    );
    Callback::from(move |event: Event| {
        let next = (*now.session).clone().apply(&event);
        if next == *now.session {
            return;
        }
        let mut entries = vec![entry(&now.id, &module, event)];
        if next.position() == Position::End {
            entries.push(entry(&now.id, &module, Event::Finish));
        }
        learner.keep(&entries);
        setter.set(Some(Walk {
            id: now.id.clone(),
            session: Rc::new(next),
            moved: true,
        }));
    })
}

/// Goes on with the open walk, or begins a new one with its first entry.
fn begin(module: &Module, learner: &Learner) -> (Walk, Vec<Entry>) {
    let module = Rc::new(module.clone());
    if let Some(walk) = learner.progress.open_walk(&module.id) {
        let session = Session::replay(module, &walk.events).resumed();
        let walk = Walk {
            id: walk.id.clone(),
            session: Rc::new(session),
            moved: false,
        };
        return (walk, Vec::new());
    }
    let id = clock::fresh_id();
    let start = Event::Start {
        seed: clock::seed(),
    };
    let first = vec![entry(&id, &module.id, start.clone())];
    let session = Rc::new(Session::new(module, 0).apply(&start));
    let walk = Walk {
        id,
        session,
        moved: false,
    };
    (walk, first)
}

fn entry(walk: &str, module: &str, event: Event) -> Entry {
    Entry {
        who: ME.into(),
        walk: walk.into(),
        module: module.into(),
        day: clock::today(),
        event,
    }
}

fn draw(
    ctx: &Context,
    here: &Rc<(Module, Words)>,
    session: &Rc<Session>,
    happen: Callback<Event>,
) -> Html {
    let Position::Step { step, number } = session.position() else {
        return draw_end(
            ctx,
            here,
            session,
            happen.reform(|_: MouseEvent| Event::Back),
        );
    };
    let id = step.id.clone();
    let on_answer = {
        let id = id.clone();
        happen.reform(move |given: Given| Event::Answer {
            step: id.clone(),
            given,
        })
    };
    let next = {
        let id = id.clone();
        happen.reform(move |_: MouseEvent| Event::Next { step: id.clone() })
    };
    let back = happen.reform(|_: MouseEvent| Event::Back);
    let quiz = step.part == Part::Quiz;
    html! {
        <div class={classes!("page", "play", quiz.then_some("quiz"))}>
            { bar(ctx, &here.0.id, number, session.screens(), quiz) }
            <main>
                if number == 1 { { storage_note(ctx) } }
                <StepScreen key={id.clone()} ctx={ctx.clone()} step={id.clone()} session={session.clone()} bundle={here.clone()} {on_answer} />
            </main>
            <footer class="walk-foot">
                <button id="walk-back" class="button quiet" onclick={back} disabled={!session.can_go_back()}>{ ctx.say.back() }</button>
                { kept(ctx) }
                <button id="walk-next" class="button primary" onclick={next} disabled={!session.finished(&id)}>{ ctx.say.next() }</button>
            </footer>
        </div>
    }
}

/// How far the walk has come, the way out, help.
fn bar(ctx: &Context, module: &str, number: usize, all: usize, quiz: bool) -> Html {
    let say = &ctx.say;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (number, all) = (count(number), count(all));
    let leave = ctx.href(&Route::Module(module.to_string()));
    html! {
        <header class="walk-bar">
            <a id="leave" class="button quiet" href={leave}>{ say.walk_leave() }</a>
            <div class="walk-progress">
                <progress max={all.to_string()} value={number.to_string()} aria-label={say.walk_screen_label(all, number)}></progress>
                <span class="walk-count" aria-hidden="true">
                    if quiz { <span class="quiz-tag">{ say.walk_quiz() }</span> }
                    { say.walk_screen(all, number) }
                </span>
            </div>
            <button id="help" class="button help-button" onclick={ctx.open_help.clone()}>{ say.help_title() }</button>
        </header>
    }
}

/// Whether what was answered is kept. "Saved" only stands when the device has confirmed it.
fn kept(ctx: &Context) -> Html {
    let (class, text) = match (ctx.learner.trouble, ctx.learner.pending) {
        (Some(_), _) => ("trouble", ctx.say.walk_not_kept()),
        (None, 0) => ("safe", ctx.say.walk_saved()),
        (None, _) => ("keeping", ctx.say.walk_saving()),
    };
    html! { <span id="kept" class={classes!("kept", class)}>{ text.to_string() }</span> }
}

/// What has to be said where answers cannot be kept.
pub fn storage_note(ctx: &Context) -> Html {
    let note = match ctx.learner.trouble {
        Some(StoreError::Missing) => ctx.say.note_not_kept(),
        Some(StoreError::Refused) => ctx.say.note_full(),
        None => return html! {},
    };
    html! { <p id="storage-note" class="note card" role="status">{ note.to_string() }</p> }
}

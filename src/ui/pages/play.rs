use std::rc::Rc;

use yew::prelude::*;

use super::end::EndScreen;
use crate::browser::{clock, dom};
use crate::browser::store::StoreError;
use crate::curriculum::{Given, Module, Part, Words};
use crate::learning::{Entry, Event, Position, Session};
use crate::ui::context::use_saqbol;
use crate::ui::learner::{LearnerHandle, ME};
use crate::ui::parts::{Loaded, Sorry, Waiting, use_bundle};
use crate::ui::route::Route;
use crate::ui::steps::StepScreen;

#[derive(PartialEq, Properties)]
pub struct PlayProps {
    pub id: String,
}

/// A walk through a module: loads the bundle, finds the place, then plays.
#[component]
pub fn PlayPage(props: &PlayProps) -> Html {
    let saqbol = use_saqbol();
    let name = ["module.", &props.id, ".", saqbol.lang.code()].concat();
    let (bundle, retry) = use_bundle::<(Module, Words)>(name);
    let body = match &bundle {
        Loaded::Here(bundle) if saqbol.learner.ready => {
            return html! { <Walk bundle={bundle.clone()} /> };
        }
        Loaded::Broken => html! { <Sorry on_retry={retry} /> },
        _ => html! { <Waiting /> },
    };
    html! { <div class="page play"><main>{ body }</main></div> }
}

#[derive(PartialEq, Properties)]
struct WalkProps {
    bundle: Rc<(Module, Words)>,
}

/// The walk's state: the session, and under which id its events are kept.
#[derive(Clone, PartialEq)]
struct WalkState {
    walk: String,
    session: Rc<Session>,
}

#[component]
fn Walk(props: &WalkProps) -> Html {
    let saqbol = use_saqbol();
    let (module, words) = &*props.bundle;
    let state = use_state(|| begin(module, &saqbol.learner));
    let session = state.session.clone();

    let happen = {
        let (state, learner, module) = (state.clone(), saqbol.learner.clone(), module.id.clone());
        Callback::from(move |event: Event| {
            let before = &state.session;
            let next = (**before).clone().apply(&event);
            if next == **before {
                return;
            }
            let mut entries = vec![entry(&state.walk, &module, event)];
            if next.position() == Position::End {
                entries.push(entry(&state.walk, &module, Event::Finish));
            }
            learner.keep(&entries);
            state.set(WalkState {
                walk: state.walk.clone(),
                session: Rc::new(next),
            });
        })
    };

    match session.position() {
        Position::End => {
            html! { <EndScreen session={session.clone()} bundle={props.bundle.clone()} back={happen.reform(|()| Event::Back)} /> }
        }
        Position::Step { step, number } => {
            let on_answer = {
                let id = step.id.clone();
                happen.reform(move |given: Given| Event::Answer {
                    step: id.clone(),
                    given,
                })
            };
            let next = {
                let id = step.id.clone();
                happen.reform(move |_: MouseEvent| Event::Next { step: id.clone() })
            };
            let back = happen.reform(|_: MouseEvent| Event::Back);
            let quiz = step.part == Part::Quiz;
            html! {
                <div class={classes!("page", "play", quiz.then_some("quiz"))}>
                    <WalkBar {number} all={session.screens()} {quiz} module={module.id.clone()} />
                    <main>
                        <StepScreen key={step.id.clone()} step={step.id.clone()} session={session.clone()}
                            bundle={props.bundle.clone()} {on_answer} />
                    </main>
                    <footer class="walk-foot">
                        <button id="walk-back" class="button quiet" onclick={back} disabled={!session.can_go_back()}>
                            { saqbol.say.back() }
                        </button>
                        <Kept />
                        <button id="walk-next" class="button primary" onclick={next} disabled={!session.finished(&step.id)}>
                            { saqbol.say.next() }
                        </button>
                    </footer>
                    <span hidden=true>{ words.get("title") }</span>
                </div>
            }
        }
    }
}

/// Goes on with the open walk, or begins a new one.
fn begin(module: &Module, learner: &LearnerHandle) -> WalkState {
    let module = Rc::new(module.clone());
    if let Some(walk) = learner.progress.open_walk(&module.id) {
        return WalkState {
            walk: walk.id.clone(),
            session: Rc::new(Session::replay(module, &walk.events).resumed()),
        };
    }
    let walk = clock::fresh_id();
    let start = Event::Start { seed: clock::seed() };
    let session = Session::new(module.clone(), 0).apply(&start);
    learner.keep(&[entry(&walk, &module.id, start)]);
    WalkState {
        walk,
        session: Rc::new(session),
    }
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

#[derive(PartialEq, Properties)]
struct WalkBarProps {
    number: usize,
    all: usize,
    quiz: bool,
    module: String,
}

/// How far the walk has come, the way out, help.
#[component]
fn WalkBar(props: &WalkBarProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (number, all) = (count(props.number), count(props.all));
    let open_help = saqbol.open_help.reform(|_: MouseEvent| ());
    let leave = saqbol.href(&Route::Module(props.module.clone()));
    html! {
        <header class="walk-bar">
            <a id="leave" class="button quiet" href={leave}>{ say.walk_leave() }</a>
            <div class="walk-progress">
                <progress max={all.to_string()} value={number.to_string()}
                    aria-label={say.walk_screen_label(all, number)}></progress>
                <span class="walk-count">
                    if props.quiz { <span class="quiz-tag">{ say.walk_quiz() }</span> }
                    { say.walk_screen(all, number) }
                </span>
            </div>
            <button id="help" class="button help-button" onclick={open_help}>{ say.help_title() }</button>
        </header>
    }
}

/// Whether what was answered is kept. "Saved" only stands when the device has confirmed it.
#[component]
fn Kept() -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let (class, text) = match (saqbol.learner.trouble, saqbol.learner.pending) {
        (Some(_), _) => ("trouble", say.walk_not_kept()),
        (None, 0) => ("kept", say.walk_saved()),
        (None, _) => ("keeping", say.walk_saving()),
    };
    html! { <span id="kept" class={classes!("kept", class)}>{ text.to_string() }</span> }
}

/// What has to be said about storage, above a module's first screen.
#[component]
pub fn StorageNote() -> Html {
    let saqbol = use_saqbol();
    let note = match saqbol.learner.trouble {
        Some(StoreError::Missing) => saqbol.say.note_not_kept(),
        Some(StoreError::Refused) => saqbol.say.note_full(),
        None => return html! {},
    };
    html! { <p id="storage-note" class="note card" role="status">{ note.to_string() }</p> }
}

/// Focuses an element when the screen is new, so that it is read out and nothing below is missed.
#[hook]
pub fn use_focus_once(target: NodeRef) {
    use_effect_with((), move |()| {
        if let Some(element) = target.cast::<web_sys::Element>() {
            dom::scroll_to_top();
            dom::focus(&element);
        }
    });
}

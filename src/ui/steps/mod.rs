//! One widget per kind of step: functions that draw a log of answers, fresh, answered with its reasons, or looked at
//! again. What is marked but not yet answered is the screen's [`Draft`].

mod build;
mod chat;
mod choice;
mod matching;
mod order;
mod pick;
mod scale;
mod sort;
mod spot;
mod talk;

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::context::Context;
use super::parts::{face, picture, prose};
use crate::browser::{dom, motion};
use crate::curriculum::steps::Surface;
use crate::curriculum::{Given, Kind, Module, Step, Words};
use crate::learning::Session;

#[derive(Clone, PartialEq, Properties)]
pub struct StepProps {
    pub ctx: Context,
    /// The step's id.
    pub step: String,
    pub session: Rc<Session>,
    pub bundle: Rc<(Module, Words)>,
    pub on_answer: Callback<Given>,
}

/// What a screen holds that is not an answer yet.
#[derive(Clone, Default, PartialEq)]
pub struct Draft {
    /// What is marked, chosen, held or put in order.
    pub marks: Given,
    /// An answer is being mended.
    pub mending: bool,
    /// Bubbles of the chat's present node that are shown, under the node's place on the way.
    pub shown: (usize, usize),
    /// Seconds left on the timer, once it was started.
    pub seconds: Option<u32>,
}

/// What every widget draws from.
pub struct View<'a> {
    pub ctx: &'a Context,
    pub step: &'a Step,
    pub log: &'a [Given],
    pub seed: u64,
    /// The step has been left before: nothing is typed or timed anew.
    pub review: bool,
    pub bundle: &'a (Module, Words),
    pub draft: UseStateHandle<Draft>,
    pub answer: Callback<Given>,
}

impl View<'_> {
    pub fn words(&self) -> &Words {
        &self.bundle.1
    }

    /// An attribute of the step's words.
    pub fn word(&self, attribute: &str) -> String {
        self.words().of(&self.step.id, attribute).to_string()
    }

    /// The reason of an option, card or part.
    pub fn why(&self, option: &str) -> String {
        self.words().why(&self.step.id, option).to_string()
    }

    /// A person's name.
    pub fn name(&self, person: &str) -> String {
        self.words().get(&["who-", person].concat()).to_string()
    }

    /// Somebody of the cast, or Saq.
    pub fn face(&self, person: &str, mood: &str, size: u32) -> Html {
        face(self.ctx, self.bundle.0.art_of(person), mood, size)
    }

    /// What changes the draft when something is pressed.
    pub fn press(&self, change: impl Fn(&mut Draft) + 'static) -> Callback<MouseEvent> {
        let draft = self.draft.clone();
        Callback::from(move |_| {
            let mut next = (*draft).clone();
            change(&mut next);
            draft.set(next);
        })
    }

    /// What marks an id, or takes its mark away.
    pub fn toggle(&self, id: &str) -> Callback<MouseEvent> {
        let id = id.to_string();
        self.press(
            move |draft| match draft.marks.iter().position(|mark| *mark == id) {
                Some(at) => {
                    draft.marks.remove(at);
                }
                None => draft.marks.push(id.clone()),
            },
        )
    }

    /// What gives an answer when something is pressed.
    pub fn give(&self, given: Given) -> Callback<MouseEvent> {
        self.answer.reform(move |_| given.clone())
    }

    /// The button that gives what is marked.
    pub fn check(&self, ready: bool) -> Html {
        html! {
            <button id="check" class="button primary" disabled={!ready} onclick={self.give(self.draft.marks.clone())}>
                { self.ctx.say.check() }
            </button>
        }
    }

    /// A big button with a text; `pressed` where it can be marked.
    pub fn option(
        &self,
        class: &'static str,
        id: &str,
        text: String,
        pressed: Option<bool>,
        disabled: bool,
        press: Callback<MouseEvent>,
    ) -> Html {
        let pressed = pressed.map(|pressed| if pressed { "true" } else { "false" });
        html! {
            <li key={id.to_string()}>
                <button class={classes!("option", class)} data-id={id.to_string()} aria-pressed={pressed} {disabled} onclick={press}>{ text }</button>
            </li>
        }
    }
}

/// One screen: who speaks, the text, and the widget of its kind.
#[component]
pub fn StepScreen(props: &StepProps) -> Html {
    let draft = use_state(Draft::default);
    let log = props.session.log(&props.step);
    let Some(step) = props.session.step(&props.step) else {
        return html! {};
    };
    let view = View {
        ctx: &props.ctx,
        step,
        log,
        seed: u64::from(props.session.seed()),
        review: props.session.passed(&props.step),
        bundle: &props.bundle,
        draft: draft.clone(),
        answer: props.on_answer.clone(),
    };
    // What moves by itself: typing in a chat, a timer that somebody started.
    let due = match &step.kind {
        Kind::Chat(chat) => chat::next_bubble(&view, chat),
        Kind::Talk { .. } => talk::next_second(&view),
        _ => None,
    };
    {
        let (now, log_len) = ((*draft).clone(), log.len());
        let typed = matches!(step.kind, Kind::Chat(_));
        use_effect_with((now, log_len), move |_| {
            if let Some(end) = dom::by_id("chat-end").filter(|_| log_len > 0) {
                dom::reveal(&end);
            }
            let timer = due.map(|(after, next)| {
                let after = if typed && motion::is_reduced() {
                    0
                } else {
                    after
                };
                Timeout::new(after, move || draft.set(next))
            });
            move || drop(timer)
        });
    }
    draw(&view)
}

fn draw(view: &View) -> Html {
    let (step, words) = (view.step, view.words());
    let widget = match &step.kind {
        Kind::Say => html! {},
        Kind::Choice(choice) => choice::draw(view, choice),
        Kind::Spot(spot) => spot::draw(view, spot),
        Kind::Chat(chat) => chat::draw(view, chat),
        Kind::Sort(sort) => sort::draw(view, sort),
        Kind::Order(order) => order::draw(view, order),
        Kind::Match(pairs) => matching::draw(view, pairs),
        Kind::Build(build) => build::draw(view, build),
        Kind::Scale(scale) => scale::draw(view, scale),
        Kind::Pick(pick) => pick::draw(view, pick),
        Kind::Talk { minutes } => talk::draw(view, *minutes),
    };
    // A spot on a picture shows that picture itself.
    let shown_by_widget =
        matches!(&step.kind, Kind::Spot(spot) if spot.surface == Surface::Picture);
    let scene = step.picture.as_ref().filter(|_| !shown_by_widget);
    let heading = words.of(&step.id, "title");
    html! {
        <article id="screen" class={classes!("step", ["kind-", step.kind.name()].concat())} tabindex="-1">
            if let Some(scene) = scene {
                { picture(view.ctx, &["scenes/", scene].concat(), "scene", (320, 180), view.word("picture")) }
            }
            <div class="told">
                if let Some(who) = &step.who {
                    { view.face(who, step.mood.as_deref().unwrap_or("hello"), 88) }
                }
                <div class="told-text">
                    if !heading.is_empty() { <h1>{ heading.to_string() }</h1> }
                    { prose(words.get(&step.id), "") }
                </div>
            </div>
            { widget }
        </article>
    }
}

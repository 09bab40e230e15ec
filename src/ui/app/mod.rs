//! The app in the browser: takes what happens, lets `update` decide, does what it asks for, draws.

mod effects;
#[cfg(feature = "full")]
mod full;
#[cfg(not(feature = "full"))]
#[path = "lessons.rs"]
mod full;
mod run;
mod shown;
mod start;

use yew::prelude::{Component, Html, NodeRef};

use super::pages;
use super::parts::Context;
use super::state::{Command, Moment, Msg};
use super::update::update;
use crate::browser::{boot, clock, place};
use effects::Effects;
pub use start::{AppProps, start};

/// The app: one component, for each costs kilobytes. Its state is a value, which the screens draw; what people do and what
/// the browser answers comes in as a [`Msg`]; what the browser has to do after drawing is in [`Effects`].
pub struct App {
    ctx: Context,
    dialog: NodeRef,
    effects: Effects,
    /// What was asked for before the page stood.
    early: Vec<Command>,
}

/// What sends messages to the app.
pub type Link = yew::html::Scope<App>;

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(yew: &yew::Context<App>) -> App {
        let props = yew.props();
        let link = yew.link().clone();
        let state = props.state.take().expect("a state is made for each app");
        App {
            ctx: Context {
                state,
                send: (move |(act, fields)| link.send_message(Msg::Act(act, fields))).into(),
            },
            dialog: NodeRef::default(),
            effects: Effects::new(props.shown),
            early: props.early.take(),
        }
    }

    fn update(&mut self, yew: &yew::Context<App>, msg: Msg) -> bool {
        for command in update(&mut self.ctx.state, moment(), msg) {
            run::run(command, yew.link());
        }
        true
    }

    fn view(&self, _: &yew::Context<App>) -> Html {
        pages::draw(&self.ctx, &self.dialog)
    }

    fn rendered(&mut self, yew: &yew::Context<App>, first: bool) {
        let link = yew.link();
        if first {
            boot::mounted();
            for command in std::mem::take(&mut self.early) {
                run::run(command, link);
            }
            let moved = link.clone();
            place::on_change(move || moved.send_message(Msg::Moved(place::hash())));
            full::listen(link.clone());
            link.send_message(Msg::Start);
        }
        self.effects.after(&self.ctx, &self.dialog, link);
    }
}

/// The time and the randomness that go with a message.
fn moment() -> Moment {
    Moment {
        today: clock::today(),
        millis: clock::millis(),
        numbers: [clock::number(), clock::number(), clock::number()],
        random: full::random(),
    }
}

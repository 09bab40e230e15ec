use yew::prelude::{Component, Html, NodeRef};

use super::effects::Effects;
use super::link::Link;
use super::moment::moment;
use super::props::AppProps;
use super::{full, run};
use crate::browser::{boot, place};
use crate::ui::pages;
use crate::ui::parts::Context;
use crate::ui::state::{Command, Msg};
use crate::ui::update::update;

/// The app: one component, for each costs kilobytes. Its state is a value, which the screens draw; what people do and what
/// the browser answers comes in as a [`Msg`]; what the browser has to do after drawing is in [`Effects`].
pub struct App {
    ctx: Context,
    dialog: NodeRef,
    effects: Effects,
    link: Link,
    /// What was asked for before the page stood.
    early: Vec<Command>,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(yew: &yew::Context<App>) -> App {
        let props = yew.props();
        let link = yew.link().callback(|msg| msg);
        let acts = link.clone();
        let state = props.state.take().expect("a state is made for each app");
        App {
            ctx: Context {
                state,
                send: (move |(act, fields)| acts.emit(Msg::Act(act, fields))).into(),
            },
            dialog: NodeRef::default(),
            effects: Effects::new(props.shown),
            link,
            early: props.early.take(),
        }
    }

    fn update(&mut self, _: &yew::Context<App>, msg: Msg) -> bool {
        for command in update(&mut self.ctx.state, moment(), msg) {
            run::run(command, &self.link);
        }
        true
    }

    fn view(&self, _: &yew::Context<App>) -> Html {
        pages::draw(&self.ctx, &self.dialog)
    }

    fn rendered(&mut self, _: &yew::Context<App>, first: bool) {
        let link = &self.link;
        if first {
            boot::mounted();
            for command in std::mem::take(&mut self.early) {
                run::run(command, link);
            }
            let moved = link.clone();
            place::on_change(move || moved.emit(Msg::Moved(place::hash())));
            full::listen(link.clone());
            link.emit(Msg::Start);
        }
        self.effects.after(&self.ctx, &self.dialog, link);
    }
}

//! One widget per kind of step. Each draws a log of answers: fresh, answered with its reasons, or looked at again.

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

use yew::prelude::*;

use super::pages::use_focus_once;
use super::parts::{Face, Picture, Prose};
use crate::curriculum::{Given, Kind, Module, Step, Words};
use crate::learning::Session;

/// What every widget gets.
#[derive(Clone, PartialEq, Properties)]
pub struct StepProps {
    /// The step's id.
    pub step: AttrValue,
    pub session: Rc<Session>,
    pub bundle: Rc<(Module, Words)>,
    pub on_answer: Callback<Given>,
}

impl StepProps {
    pub fn step(&self) -> Option<&Step> {
        self.session.step(&self.step)
    }

    pub fn log(&self) -> &[Given] {
        self.session.log(&self.step)
    }

    pub fn words(&self) -> &Words {
        &self.bundle.1
    }

    /// An attribute of the step's words.
    pub fn word(&self, attribute: &str) -> String {
        self.words().of(&self.step, attribute).to_string()
    }

    /// The reason of an option, card or part.
    pub fn why(&self, option: &str) -> String {
        self.words().why(&self.step, option).to_string()
    }

    /// A person's name.
    pub fn name(&self, person: &str) -> String {
        self.words().get(&["who-", person].concat()).to_string()
    }
}

/// One screen: who speaks, the text, and the widget of its kind.
#[component]
pub fn StepScreen(props: &StepProps) -> Html {
    let title = use_node_ref();
    use_focus_once(title.clone());
    let Some(step) = props.step() else {
        return html! {};
    };
    let words = props.words();
    let widget_props = props.clone();
    let widget = match &step.kind {
        Kind::Say => html! {},
        Kind::Choice(_) => html! { <choice::ChoiceWidget ..widget_props /> },
        Kind::Spot(_) => html! { <spot::SpotWidget ..widget_props /> },
        Kind::Chat(_) => html! { <chat::ChatWidget ..widget_props /> },
        Kind::Sort(_) => html! { <sort::SortWidget ..widget_props /> },
        Kind::Order(_) => html! { <order::OrderWidget ..widget_props /> },
        Kind::Match(_) => html! { <matching::MatchWidget ..widget_props /> },
        Kind::Build(_) => html! { <build::BuildWidget ..widget_props /> },
        Kind::Scale(_) => html! { <scale::ScaleWidget ..widget_props /> },
        Kind::Pick(_) => html! { <pick::PickWidget ..widget_props /> },
        Kind::Talk { minutes } => html! { <talk::TalkWidget minutes={*minutes} done={props.word("done")} /> },
    };
    let heading = words.of(&step.id, "title");
    let text = words.get(&step.id).to_string();
    let picture = step.picture.as_ref().map(|picture| {
        html! {
            <Picture id={format!("scenes/{picture}")} class="scene" width={320} height={180}
                alt={words.of(&step.id, "picture").to_string()} />
        }
    });
    // A spot on a picture shows that picture itself.
    let shows_picture = !matches!(&step.kind, Kind::Spot(spot) if spot.surface == crate::curriculum::steps::Surface::Picture);
    html! {
        <article class={classes!("step", format!("kind-{}", step.kind.name()))} ref={title} tabindex="-1">
            if shows_picture { { picture } }
            <div class="told">
                if let Some(who) = &step.who {
                    <Face art={props.bundle.0.art_of(who).to_string()} size={88}
                        mood={step.mood.clone().unwrap_or_else(|| "hello".into())} />
                }
                <div class="told-text">
                    if !heading.is_empty() { <h1>{ heading.to_string() }</h1> }
                    <Prose {text} />
                </div>
            </div>
            { widget }
        </article>
    }
}

use yew::prelude::*;

use super::Prose;
use crate::browser::dom;
use crate::curriculum::HelpLine;
use crate::ui::context::use_saqbol;

#[derive(PartialEq, Properties)]
pub struct HelpDialogProps {
    pub open: bool,
    pub on_close: Callback<()>,
}

/// Help above any screen; the screen below keeps its place.
#[component]
pub fn HelpDialog(props: &HelpDialogProps) -> Html {
    let saqbol = use_saqbol();
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with(props.open, move |open| {
            if let Some(dialog) = dialog.cast::<web_sys::Element>() {
                if *open {
                    dom::show_modal(&dialog);
                } else {
                    dom::close_modal(&dialog);
                }
            }
        });
    }
    let close = props.on_close.reform(|_: MouseEvent| ());
    let closed = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={dialog} class="help" aria-labelledby="help-title" onclose={closed}>
            if props.open {
                <div class="help-head">
                    <h2 id="help-title">{ saqbol.say.help_title() }</h2>
                    <button id="help-close" class="button" onclick={close}>{ saqbol.say.close() }</button>
                </div>
                <HelpBody />
            }
        </dialog>
    }
}

/// Three doors: danger now, talk to somebody, a mistake; and how to begin.
#[component]
pub fn HelpBody() -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let door = |door: &'static str| {
        let lines = saqbol.shelf.help.iter().filter(move |line| line.door == door);
        html! { <ul class="help-lines">{ for lines.map(line) }</ul> }
    };
    html! {
        <div class="help-body">
            <p class="lead">{ say.help_lead() }</p>
            <section class="card danger">
                <h3>{ say.help_danger() }</h3>
                { door("danger") }
                <p>{ say.help_adult() }</p>
            </section>
            <section class="card">
                <h3>{ say.help_talk() }</h3>
                { door("talk") }
                <p>{ say.help_unsafe_home() }</p>
            </section>
            <section class="card">
                <h3>{ say.help_mistake() }</h3>
                <Prose class="steps" text={say.help_mistake_steps().to_string()} />
            </section>
            <section class="card">
                <h3>{ say.help_first() }</h3>
                <ul class="first-sentences">
                    <li>{ say.help_first_one() }</li>
                    <li>{ say.help_first_two() }</li>
                    <li>{ say.help_first_three() }</li>
                </ul>
            </section>
        </div>
    }
}

fn line(line: &HelpLine) -> Html {
    let facts = ["what", "when", "cost", "languages", "privacy"]
        .into_iter()
        .filter_map(|key| line.words.find(key));
    html! {
        <li key={line.id.clone()} class="help-line">
            <a class="number" href={format!("tel:{}", line.number)}>{ &line.number }</a>
            <div class="facts">{ for facts.map(|fact| html! { <p>{ fact.to_string() }</p> }) }</div>
        </li>
    }
}

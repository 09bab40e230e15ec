use yew::prelude::*;

use super::prose;
use crate::curriculum::HelpLine;
use crate::ui::context::Context;

/// What stands in the help dialog, above any screen; the screen below keeps its place.
pub fn help_dialog(ctx: &Context, close: Callback<MouseEvent>) -> Html {
    html! {
        <>
            <div class="help-head">
                <h2 id="help-title">{ ctx.say.help_title() }</h2>
                <button id="help-close" class="button" onclick={close}>{ ctx.say.close() }</button>
            </div>
            { help_body(ctx) }
        </>
    }
}

/// Three doors: danger now, talk to somebody, a mistake; and how to begin.
pub fn help_body(ctx: &Context) -> Html {
    let say = &ctx.say;
    let door = |door: &str| {
        let lines = ctx.shelf.help.iter().filter(|line| line.door == door);
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
                { prose(say.help_mistake_steps(), "steps") }
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
            <a class="number" href={["tel:", &line.number].concat()}>{ &line.number }</a>
            <div class="facts">{ for facts.map(|fact| html! { <p>{ fact.to_string() }</p> }) }</div>
        </li>
    }
}

use std::rc::Rc;

use yew::prelude::*;

use super::play::use_focus_once;
use crate::curriculum::{Module, Words};
use crate::learning::Session;
use crate::ui::context::use_saqbol;
use crate::ui::parts::{HelpBody, Picture, Prose};
use crate::ui::route::Route;

#[derive(PartialEq, Properties)]
pub struct EndProps {
    pub session: Rc<Session>,
    pub bundle: Rc<(Module, Words)>,
    pub back: Callback<()>,
}

/// After the last screen: what the learner can do now, the two numbers, the family's task, help.
#[component]
pub fn EndScreen(props: &EndProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let (module, words) = &*props.bundle;
    let score = props.session.score();
    let title = use_node_ref();
    use_focus_once(title.clone());
    html! {
        <div class="page end">
            <main>
                <Picture id="saq/proud" class="guide" width={180} height={180} />
                <h1 ref={title} tabindex="-1">{ say.end_title() }</h1>
                <section class="card skill">
                    <h2>{ say.end_can() }</h2>
                    <p class="big">{ words.get("skill") }</p>
                </section>
                <section class="card score">
                    <h2>{ say.end_score_title() }</h2>
                    <ul class="score-lines">
                        if score.signs > 0 {
                            <li id="score-signs"><Stars of={score.signs} got={score.hits} />{ say.end_signs(score.hits, score.signs) }</li>
                        }
                        if score.foils > 0 {
                            <li id="score-trusted"><Stars of={score.foils} got={score.trusted()} />{ say.end_trusted(score.foils, score.trusted()) }</li>
                        }
                        if score.asked > 0 {
                            <li id="score-right"><Stars of={score.asked} got={score.right} />{ say.end_right(score.asked, score.right) }</li>
                        }
                    </ul>
                    <p class="hint">{ say.end_score_note() }</p>
                </section>
                <section class="card family">
                    <h2>{ say.end_family() }</h2>
                    <Prose text={words.get("family").to_string()} />
                    <p class="start-with"><strong>{ say.end_family_start() }</strong>{ " " }{ words.of("family", "start") }</p>
                </section>
                <nav class="end-ways">
                    <a id="more" class="button primary big" href={saqbol.href(&Route::Learn(module.band))}>{ say.end_more() }</a>
                    <button id="walk-back" class="button quiet" onclick={props.back.reform(|_: MouseEvent| ())}>{ say.back() }</button>
                </nav>
                <details class="card end-help">
                    <summary>{ say.end_help() }</summary>
                    <HelpBody />
                </details>
            </main>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct StarsProps {
    of: u32,
    got: u32,
}

/// The number as a bar; the words beside it say it for everybody.
#[component]
fn Stars(props: &StarsProps) -> Html {
    html! {
        <meter class="meter" aria-hidden="true" min="0" max={props.of.to_string()} value={props.got.to_string()}></meter>
    }
}

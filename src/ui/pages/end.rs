use yew::prelude::*;

use crate::curriculum::{Module, Words};
use crate::learning::Session;
use crate::ui::context::Context;
use crate::ui::parts::{help_body, picture, prose};
use crate::ui::route::Route;

/// After the last screen: what the learner can do now, the two numbers, the family's task, help.
pub fn draw_end(
    ctx: &Context,
    (module, words): &(Module, Words),
    session: &Session,
    back: Callback<MouseEvent>,
) -> Html {
    let say = &ctx.say;
    let score = session.score();
    html! {
        <div class="page end">
            <main>
                { picture(ctx, "saq/proud", "guide", (180, 180), String::new()) }
                <h1 id="screen" tabindex="-1">{ say.end_title() }</h1>
                <section class="card skill">
                    <h2>{ say.end_can() }</h2>
                    <p class="big">{ words.get("skill") }</p>
                </section>
                <section class="card score">
                    <h2>{ say.end_score_title() }</h2>
                    <ul class="score-lines">
                        { line("score-signs", score.signs, score.hits, say.end_signs(score.hits, score.signs)) }
                        { line("score-trusted", score.foils, score.trusted(), say.end_trusted(score.foils, score.trusted())) }
                        { line("score-right", score.asked, score.right, say.end_right(score.asked, score.right)) }
                    </ul>
                    <p class="hint">{ say.end_score_note() }</p>
                </section>
                <section class="card family">
                    <h2>{ say.end_family() }</h2>
                    { prose(words.get("family"), "") }
                    <p class="start-with"><strong>{ say.end_family_start() }</strong>{ ": " }{ words.of("family", "start") }</p>
                </section>
                <nav class="end-ways">
                    <a id="more" class="button primary big" href={ctx.href(&Route::Learn(module.band))}>{ say.end_more() }</a>
                    <button id="walk-back" class="button quiet" onclick={back}>{ say.back() }</button>
                </nav>
                <details class="card end-help">
                    <summary>{ say.end_help() }</summary>
                    { help_body(ctx) }
                </details>
            </main>
        </div>
    }
}

/// One number as a bar and in words; nothing where there was nothing to count. The words say it for everybody.
fn line(id: &'static str, of: u32, got: u32, text: String) -> Html {
    if of == 0 {
        return html! {};
    }
    html! {
        <li {id}>
            <meter class="meter" aria-hidden="true" min="0" max={of.to_string()} value={got.to_string()}></meter>
            { text }
        </li>
    }
}

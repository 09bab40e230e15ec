use yew::prelude::*;

use super::{Draft, View};

/// Something to do with the class or the family. The timer runs only when somebody starts it, and nothing happens when
/// it ends but a sentence.
pub fn draw(view: &View, minutes: Option<u32>) -> Html {
    let say = &view.ctx.say;
    let done = view.word("done");
    let seconds = minutes.unwrap_or(0).saturating_mul(60);
    let timer = match view.draft.seconds {
        None => {
            let start = view.press(move |draft| draft.seconds = Some(seconds));
            html! { <button id="timer" class="button" onclick={start}>{ say.talk_timer() }</button> }
        }
        Some(0) => html! { <p role="status">{ say.talk_over() }</p> },
        Some(seconds) => html! { <p class="timer">{ say.talk_left(seconds) }</p> },
    };
    html! {
        <div class="talk">
            if minutes.is_some() { { timer } }
            if !done.is_empty() { <p class="hint">{ done }</p> }
        </div>
    }
}

/// The timer's next second.
pub fn next_second(view: &View) -> Option<(u32, Draft)> {
    let seconds = view.draft.seconds.filter(|left| *left > 0)?;
    let next = Draft {
        seconds: Some(seconds - 1),
        ..(*view.draft).clone()
    };
    Some((1_000, next))
}

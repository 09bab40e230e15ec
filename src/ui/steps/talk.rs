use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::ui::context::use_saqbol;

#[derive(PartialEq, Properties)]
pub struct TalkProps {
    /// For the teacher's gentle timer.
    pub minutes: Option<u32>,
    /// What may be said at the end; empty where there is nothing.
    pub done: String,
}

/// Something to do with the class or the family. The timer runs only when somebody starts it, and nothing happens when
/// it ends but a sentence.
#[component]
pub fn TalkWidget(props: &TalkProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let left = use_state(|| None::<u32>);
    {
        let left = left.clone();
        use_effect_with(*left, move |now| {
            let timer = now.filter(|seconds| *seconds > 0).map(|seconds| {
                Interval::new(1_000, move || left.set(Some(seconds.saturating_sub(1))))
            });
            move || drop(timer)
        });
    }
    let start = {
        let (left, seconds) = (left.clone(), props.minutes.unwrap_or(0).saturating_mul(60));
        Callback::from(move |_: MouseEvent| left.set(Some(seconds)))
    };
    html! {
        <div class="talk">
            if props.minutes.is_some() {
                { match *left {
                    None => html! { <button id="timer" class="button" onclick={start}>{ say.talk_timer() }</button> },
                    Some(0) => html! { <p role="status">{ say.talk_over() }</p> },
                    Some(seconds) => html! { <p class="timer">{ say.talk_left(seconds) }</p> },
                } }
            }
            if !props.done.is_empty() { <p class="hint">{ &props.done }</p> }
        </div>
    }
}

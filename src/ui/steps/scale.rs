use yew::prelude::*;

use super::StepProps;
use crate::curriculum::Kind;
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Reason, Tone};

/// How sure, how it feels: every point is as good as another. A point once chosen is not shown again.
#[component]
pub fn ScaleWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let Some(Kind::Scale(scale)) = props.step().map(|step| &step.kind) else {
        return html! {};
    };
    if !props.log().is_empty() {
        return html! {
            <div role="status" class="feedback">
                <Reason tone={Tone::Neutral} title={saqbol.say.verdict_fine().to_string()} text={props.word("done")} />
            </div>
        };
    }
    html! {
        <ul class="options scale">{ for scale.points.iter().map(|point| {
            let answer = {
                let (answer, given) = (props.on_answer.clone(), vec![point.clone()]);
                Callback::from(move |_: MouseEvent| answer.emit(given.clone()))
            };
            html! {
                <li key={point.clone()}>
                    <button class="option" data-id={point.clone()} onclick={answer}>{ props.word(point) }</button>
                </li>
            }
        }) }</ul>
    }
}

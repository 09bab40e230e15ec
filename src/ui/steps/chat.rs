use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::StepProps;
use crate::browser::{dom, motion};
use crate::curriculum::steps::{Chat, ChatChoice, Node, Skin};
use crate::curriculum::{Judgement, Kind, paragraphs};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Face, Reason, Tone};

/// How long somebody "types" one bubble, in milliseconds: long enough to feel alive, short enough for a lesson.
const TYPING_MS: u32 = 900;

/// A playable chat: the way so far, what is being said now, and what can be answered.
#[component]
pub fn ChatWidget(props: &StepProps) -> Html {
    let saqbol = use_saqbol();
    let Some(step) = props.step() else {
        return html! {};
    };
    let Kind::Chat(chat) = &step.kind else {
        return html! {};
    };
    let way = chat.way(props.log());
    let judgements = step.kind.task().judge(props.log());
    let Some((here, _)) = way.last() else {
        return html! {};
    };
    let skin = match chat.skin {
        Skin::Game => "game",
        Skin::Messenger => "messenger",
    };
    let past = way.iter().enumerate().filter_map(|(at, (node, choice))| {
        let choice = (*choice)?;
        Some(html! {
            <>
                { bubbles(props, chat, node, usize::MAX, at) }
                { reply(props, node, choice, &judgements, at, &saqbol.say) }
            </>
        })
    });
    html! {
        <div class={classes!("chat", skin)}>
            <header class="chat-head">
                <Face art={props.bundle.0.art_of(&chat.with).to_string()} size={44} />
                <strong>{ props.name(&chat.with) }</strong>
            </header>
            <div class="chat-log">
                { for past }
                <Now key={format!("{}-{}", way.len(), here.id)} all={props.clone()} place={way.len()} seen={props.session.passed(&props.step)} />
            </div>
        </div>
    }
}

fn speaker<'a>(chat: &'a Chat, node: &'a Node) -> &'a str {
    node.from.as_deref().unwrap_or(&chat.with)
}

/// The first `shown` bubbles of a node.
fn bubbles(props: &StepProps, chat: &Chat, node: &Node, shown: usize, at: usize) -> Html {
    let who = speaker(chat, node);
    let text = props.words().get(&[props.step.as_str(), "-", &node.id].concat());
    let side = if who == "saq" { "narrator" } else { "theirs" };
    let bubbles = paragraphs(text).take(shown).enumerate().map(|(nth, bubble)| {
        html! {
            <div key={format!("{at}-{}-{nth}", node.id)} class={classes!("bubble", side)}>
                if nth == 0 && (who != chat.with) {
                    <Face art={props.bundle.0.art_of(who).to_string()} mood="thinks" size={36} />
                }
                <p>{ bubble.to_string() }</p>
            </div>
        }
    });
    bubbles.collect()
}

/// The learner's own bubble and why it was a good or a less good thing to say. Nothing in it can be pressed any more.
fn reply(
    props: &StepProps,
    node: &Node,
    choice: &ChatChoice,
    judgements: &[Judgement],
    at: usize,
    say: &crate::language::Pupil,
) -> Html {
    let key = [props.step.as_str(), "-", &node.id].concat();
    let verdict = judgements
        .iter()
        .find(|j| j.item == node.id)
        .map(|j| j.verdict);
    let (_, title) = Tone::of(verdict, say);
    let tone = match choice.right {
        Some(true) => Tone::Good,
        Some(false) => Tone::Gentle,
        None => Tone::Neutral,
    };
    html! {
        <>
            <div key={format!("{at}-mine")} class="bubble mine">
                <span class="sr-only">{ say.chat_you() }{ ": " }</span>
                <p>{ props.words().of(&key, &choice.id) }</p>
            </div>
            <div key={format!("{at}-why")} class="chat-why">
                <Reason {tone} title={title.to_string()} text={props.words().why(&key, &choice.id).to_string()} />
            </div>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct NowProps {
    all: StepProps,
    /// How many nodes the way has: the first is not typed anew when the learner comes back.
    place: usize,
    seen: bool,
}

/// What is being said now, bubble by bubble, and the replies. It can be hurried.
#[component]
fn Now(props: &NowProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let shown = use_state(|| 0_usize);
    let end = use_node_ref();
    let here = props.all.step().and_then(|step| match &step.kind {
        Kind::Chat(chat) => chat
            .way(props.all.log())
            .last()
            .map(|(node, _)| (chat.clone(), (*node).clone())),
        _ => None,
    });
    let total = here.as_ref().map_or(0, |(_, node)| {
        let key = [props.all.step.as_str(), "-", &node.id].concat();
        paragraphs(props.all.words().get(&key)).count()
    });
    {
        let (shown, end, hurried) = (shown.clone(), end.clone(), props.seen);
        use_effect_with((*shown, total), move |(now, total)| {
            if let Some(end) = end.cast::<web_sys::Element>() {
                dom::reveal(&end);
            }
            let timer = if *now >= *total {
                None
            } else if hurried || motion::is_reduced() {
                shown.set(*total);
                None
            } else {
                let next = *now + 1;
                Some(Timeout::new(TYPING_MS, move || shown.set(next)))
            };
            move || drop(timer)
        });
    }
    let Some((chat, node)) = here else {
        return html! {};
    };
    let hurry = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(total))
    };
    let name = props.all.name(speaker(&chat, &node));
    let ready = *shown >= total;
    let key = [props.all.step.as_str(), "-", &node.id].concat();
    let replies = node.choices.iter().map(|choice| {
        let answer = {
            let (answer, given) = (props.all.on_answer.clone(), vec![node.id.clone(), choice.id.clone()]);
            Callback::from(move |_: MouseEvent| answer.emit(given.clone()))
        };
        html! {
            <li key={choice.id.clone()}>
                <button class="option reply" data-node={node.id.clone()} data-id={choice.id.clone()} onclick={answer}>
                    { props.all.words().of(&key, &choice.id) }
                </button>
            </li>
        }
    });
    html! {
        <>
            <div class="chat-now" aria-live="polite" aria-relevant="additions">
                { bubbles(&props.all, &chat, &node, *shown, props.place) }
            </div>
            if !ready {
                <div class="typing">
                    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
                    <span class="sr-only">{ say.chat_typing(&name) }</span>
                    <button class="button quiet hurry" onclick={hurry}>{ say.chat_hurry() }</button>
                </div>
            } else if node.is_ending() {
                <p class="chat-over" role="status">{ say.chat_over() }</p>
            } else {
                <div class="replies">
                    <p class="replies-title">{ say.chat_reply() }</p>
                    <ul class="options">{ for replies }</ul>
                </div>
            }
            <div ref={end} class="chat-end"></div>
        </>
    }
}

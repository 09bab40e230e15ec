//! The pages for grown-ups. Their words come in bundles of their own, which a pupil never loads.

use yew::prelude::*;

use crate::curriculum::{Background, Band, Words};
use crate::language::Adult;
use crate::ui::context::Context;
use crate::ui::parts::{Bundle, Loaded, lines, prose, sorry, top_bar, use_bundle, waiting};
use crate::ui::route::Route;

#[derive(PartialEq, Properties)]
pub struct AdultsProps {
    pub ctx: Context,
    pub route: Route,
}

/// Teachers' and families' pages: loads the messages, and the plan where one is asked for.
#[component]
pub fn Adults(props: &AdultsProps) -> Html {
    let ctx = &props.ctx;
    let code = ctx.lang.code();
    let plan_name = match &props.route {
        Route::Plan(id) => ["teach.", id, ".", code].concat(),
        _ => String::new(),
    };
    let (messages, retry) = use_bundle(["adult.", code].concat());
    let (plan, retry_plan) = use_bundle(plan_name);
    let body = match (&messages, &plan) {
        (Loaded::Broken, _) => sorry(ctx, retry),
        (_, Loaded::Broken) => sorry(ctx, retry_plan),
        (Loaded::Here(messages), plan) => match &**messages {
            Bundle::Adult(table) => {
                let say = Adult::new(table.clone(), ctx.lang.plural());
                match (&props.route, plan) {
                    (Route::Plan(_), Loaded::Here(plan)) => match &**plan {
                        Bundle::Plan(background, words) => draw_plan(&say, background, words),
                        _ => waiting(ctx),
                    },
                    (Route::Plan(_), _) => waiting(ctx),
                    (Route::Family, _) => draw_family(ctx, &say),
                    _ => draw_teach(ctx, &say),
                }
            }
            _ => waiting(ctx),
        },
        _ => waiting(ctx),
    };
    let back = match props.route {
        Route::Plan(_) => Route::Teach,
        _ => Route::Opening,
    };
    html! {
        <div class="page adult">
            { top_bar(ctx, &props.route, Some(back)) }
            <main>{ body }</main>
        </div>
    }
}

/// For teachers: how to run a lesson, and the plans.
fn draw_teach(ctx: &Context, say: &Adult) -> Html {
    html! {
        <>
            <h1>{ say.teach_title() }</h1>
            <p class="lead">{ say.teach_lead() }</p>
            <section class="card">
                <h2>{ say.teach_how() }</h2>
                { prose(say.teach_how_steps(), "steps") }
                <p>{ say.teach_offline() }</p>
            </section>
            <section class="card">
                <h2>{ say.teach_plans() }</h2>
                <ul class="plans">{ for ctx.shelf.modules.iter().map(|entry| html! {
                    <li key={entry.id.clone()}>
                        <a id={["plan-", &entry.id].concat()} href={ctx.href(&Route::Plan(entry.id.clone()))}>{ &entry.title }</a>
                    </li>
                }) }</ul>
            </section>
            <p class="honest">{ say.teach_honest() }</p>
            <p class="hint">{ say.teach_later() }</p>
        </>
    }
}

/// A module's plan on one page.
fn draw_plan(say: &Adult, background: &Background, words: &Words) -> Html {
    let part = |title: &str, attribute: &str| {
        html! {
            <section>
                <h2>{ title.to_string() }</h2>
                { lines(words.of("plan", attribute)) }
            </section>
        }
    };
    let link = |title: &str, attribute: &str, sources: &[String]| {
        html! {
            <>
                <dt>{ title.to_string() }</dt>
                <dd>{ words.of("chain", attribute) }{ " " }<small>{ ["[", &sources.join(", "), "]"].concat() }</small></dd>
            </>
        }
    };
    html! {
        <>
            <h1>{ words.get("title") }</h1>
            <p class="lead"><strong>{ say.teach_plan_goal() }</strong>{ ": " }{ words.get("plan") }</p>
            { part(say.teach_plan_before(), "before") }
            { part(say.teach_plan_minutes(), "minutes") }
            { part(say.teach_plan_ask(), "ask") }
            { part(say.teach_plan_told(), "told") }
            <section>
                <h2>{ say.teach_plan_chain() }</h2>
                <p>{ words.get("chain") }</p>
                <dl>
                    { link(say.teach_plan_risk(), "risk", &background.chain.risk) }
                    { link(say.teach_plan_skill(), "skill", &background.chain.skill) }
                    { link(say.teach_plan_behaviour(), "behaviour", &background.chain.behaviour) }
                </dl>
            </section>
            <section>
                <h2>{ say.teach_plan_sources() }</h2>
                <p>{ background.sources.join(", ") }</p>
            </section>
            <p class="honest">{ say.teach_honest() }</p>
        </>
    }
}

/// For families: sit beside, play, talk. The task for the talk stands at the end of each module.
fn draw_family(ctx: &Context, say: &Adult) -> Html {
    html! {
        <>
            <h1>{ say.family_title() }</h1>
            <p class="lead">{ say.family_lead() }</p>
            <section class="card">{ prose(say.family_how_steps(), "steps") }</section>
            <p class="card note">{ say.family_calm() }</p>
            <p><a id="family-play" class="button primary" href={ctx.href(&Route::Learn(Band::B))}>{ ctx.say.learn_title() }</a></p>
            <p class="honest">{ say.teach_honest() }</p>
        </>
    }
}

//! The pages for grown-ups. Their words come in bundles of their own, which a pupil never loads.

use std::rc::Rc;

use yew::prelude::*;

use crate::curriculum::{Background, Band, Module, Words};
use crate::language::{Adult, Table};
use crate::ui::context::use_saqbol;
use crate::ui::parts::{Lines, Loaded, Prose, Sorry, TopBar, Waiting, use_bundle};
use crate::ui::route::Route;

/// The adult messages, as soon as they are here; till then, what stands in their place.
#[hook]
fn use_adult() -> Result<Adult, Html> {
    let saqbol = use_saqbol();
    let (table, retry) = use_bundle::<Table>(["adult.", saqbol.lang.code()].concat());
    match table {
        Loaded::Here(table) => Ok(Adult::new((*table).clone(), saqbol.lang.plural())),
        Loaded::Coming => Err(html! { <Waiting /> }),
        Loaded::Broken => Err(html! { <Sorry on_retry={retry} /> }),
    }
}

fn page(class: &'static str, route: Route, back: Route, body: Html) -> Html {
    html! {
        <div class={classes!("page", "adult", class)}>
            <TopBar {route} {back} />
            <main>{ body }</main>
        </div>
    }
}

/// For teachers: how to run a lesson, and the plans.
#[component]
pub fn TeachPage() -> Html {
    let saqbol = use_saqbol();
    let body = match use_adult() {
        Err(waiting) => waiting,
        Ok(say) => html! {
            <>
                <h1>{ say.teach_title() }</h1>
                <p class="lead">{ say.teach_lead() }</p>
                <section class="card">
                    <h2>{ say.teach_how() }</h2>
                    <Prose class="steps" text={say.teach_how_steps().to_string()} />
                    <p>{ say.teach_offline() }</p>
                </section>
                <section class="card">
                    <h2>{ say.teach_plans() }</h2>
                    <ul class="plans">{ for saqbol.shelf.modules.iter().map(|entry| html! {
                        <li key={entry.id.clone()}>
                            <a id={format!("plan-{}", entry.id)} href={saqbol.href(&Route::Plan(entry.id.clone()))}>{ &entry.title }</a>
                        </li>
                    }) }</ul>
                </section>
                <p class="honest">{ say.teach_honest() }</p>
                <p class="hint">{ say.teach_later() }</p>
            </>
        },
    };
    page("teach", Route::Teach, Route::Opening, body)
}

#[derive(PartialEq, Properties)]
pub struct PlanProps {
    pub id: String,
}

/// A module's plan on one page.
#[component]
pub fn PlanPage(props: &PlanProps) -> Html {
    let saqbol = use_saqbol();
    let name = ["teach.", &props.id, ".", saqbol.lang.code()].concat();
    let (plan, retry) = use_bundle::<(Background, Words)>(name);
    let body = match (use_adult(), plan) {
        (Err(waiting), _) => waiting,
        (Ok(_), Loaded::Coming) => html! { <Waiting /> },
        (Ok(_), Loaded::Broken) => html! { <Sorry on_retry={retry} /> },
        (Ok(say), Loaded::Here(plan)) => draw_plan(&say, plan),
    };
    page("plan", Route::Plan(props.id.clone()), Route::Teach, body)
}

fn draw_plan(say: &Adult, plan: Rc<(Background, Words)>) -> Html {
    let (background, words) = &*plan;
    let part = |title: &str, attribute: &str| {
        html! {
            <section>
                <h2>{ title.to_string() }</h2>
                <Lines text={words.of("plan", attribute).to_string()} />
            </section>
        }
    };
    let link = |title: &str, attribute: &str, sources: &[String]| {
        html! {
            <>
                <dt>{ title.to_string() }</dt>
                <dd>{ words.of("chain", attribute) }{ " " }<small>{ format!("[{}]", sources.join(", ")) }</small></dd>
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

/// For families: sit beside, and a task for a talk out of each module.
#[component]
pub fn FamilyPage() -> Html {
    let saqbol = use_saqbol();
    let body = match use_adult() {
        Err(waiting) => waiting,
        Ok(say) => html! {
            <>
                <h1>{ say.family_title() }</h1>
                <p class="lead">{ say.family_lead() }</p>
                <p class="card">{ say.family_calm() }</p>
                <p><a id="family-play" class="button primary" href={saqbol.href(&Route::Learn(Band::B))}>{ saqbol.say.learn_title() }</a></p>
                <h2>{ say.family_tasks() }</h2>
                { for saqbol.shelf.modules.iter().map(|entry| html! {
                    <FamilyTask key={entry.id.clone()} id={entry.id.clone()} start={say.family_start().to_string()} />
                }) }
            </>
        },
    };
    page("family", Route::Family, Route::Opening, body)
}

#[derive(PartialEq, Properties)]
struct FamilyTaskProps {
    id: String,
    start: String,
}

#[component]
fn FamilyTask(props: &FamilyTaskProps) -> Html {
    let saqbol = use_saqbol();
    let name = ["module.", &props.id, ".", saqbol.lang.code()].concat();
    let (bundle, retry) = use_bundle::<(Module, Words)>(name);
    match bundle {
        Loaded::Coming => html! { <Waiting /> },
        Loaded::Broken => html! { <Sorry on_retry={retry} /> },
        Loaded::Here(bundle) => {
            let words = &bundle.1;
            html! {
                <section class="card family">
                    <h3>{ words.get("title") }</h3>
                    <Prose text={words.get("family").to_string()} />
                    <p class="start-with"><strong>{ &props.start }</strong>{ " " }{ words.of("family", "start") }</p>
                </section>
            }
        }
    }
}

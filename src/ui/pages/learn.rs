use yew::prelude::*;

use crate::curriculum::{Band, IndexEntry};
use crate::ui::context::use_saqbol;
use crate::ui::parts::TopBar;
use crate::ui::route::Route;

#[derive(PartialEq, Properties)]
pub struct LearnProps {
    pub band: Band,
}

/// The modules of a band, with what was done.
#[component]
pub fn LearnPage(props: &LearnProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let bands = Band::ALL.map(|band| {
        let label = match band {
            Band::A => say.band_a(),
            Band::B => say.band_b(),
            Band::C => say.band_c(),
        };
        let current = (band == props.band).then_some("true");
        html! {
            <a key={band.letter()} class="band" href={saqbol.href(&Route::Learn(band))} aria-current={current}>
                { label.to_string() }
            </a>
        }
    });
    let modules: Vec<&IndexEntry> = saqbol
        .shelf
        .modules
        .iter()
        .filter(|entry| entry.band == props.band)
        .collect();
    html! {
        <div class="page learn">
            <TopBar route={Route::Learn(props.band)} back={Route::Opening} />
            <main>
                <h1>{ say.learn_title() }</h1>
                <p class="lead">{ say.learn_lead() }</p>
                <nav class="bands">{ for bands }</nav>
                if modules.is_empty() {
                    <p class="nothing card">{ say.learn_nothing() }</p>
                } else {
                    <ol class="path">{ for modules.iter().map(|entry| html! {
                        <ModuleCard key={entry.id.clone()} entry={(*entry).clone()} />
                    }) }</ol>
                }
                <p class="mine-link"><a class="button quiet" href={saqbol.href(&Route::Mine)}>{ say.place_keep() }</a></p>
            </main>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct ModuleCardProps {
    entry: IndexEntry,
}

#[component]
fn ModuleCard(props: &ModuleCardProps) -> Html {
    let saqbol = use_saqbol();
    let say = &saqbol.say;
    let entry = &props.entry;
    let progress = &saqbol.learner.progress;
    let (state, label) = if progress.finished(&entry.id).is_some() {
        ("done", say.card_done())
    } else if progress.open_walk(&entry.id).is_some() {
        ("open", say.card_open())
    } else {
        ("new", say.card_new())
    };
    html! {
        <li class={classes!("module-card", state)}>
            <a id={format!("module-{}", entry.id)} href={saqbol.href(&Route::Module(entry.id.clone()))}>
                <span class="card-title">{ &entry.title }</span>
                <span class="card-teaser">{ &entry.teaser }</span>
                <span class="card-facts">
                    <span class="state">{ label.to_string() }</span>
                    <span>{ say.card_minutes(entry.minutes) }</span>
                </span>
            </a>
        </li>
    }
}

/// An address that leads nowhere.
#[component]
pub fn MissingPage() -> Html {
    let saqbol = use_saqbol();
    html! {
        <div class="page missing">
            <TopBar route={Route::Opening} />
            <main>
                <div class="card sorry">
                    <p>{ saqbol.say.sorry_page() }</p>
                    <a class="button primary" href={saqbol.href(&Route::Opening)}>{ saqbol.say.home() }</a>
                </div>
            </main>
        </div>
    }
}

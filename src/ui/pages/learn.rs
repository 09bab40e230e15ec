use yew::prelude::*;

use crate::curriculum::{Band, IndexEntry};
use crate::ui::context::Context;
use crate::ui::parts::{picture, top_bar};
use crate::ui::route::Route;

/// The modules of a band, with what was done.
pub fn learn(ctx: &Context, band: Band) -> Html {
    let say = &ctx.say;
    let bands = Band::ALL.map(|other| {
        let label = match other {
            Band::A => say.band_a(),
            Band::B => say.band_b(),
            Band::C => say.band_c(),
        };
        let current = (other == band).then_some("true");
        html! {
            <a key={other.letter()} id={["band-", other.letter()].concat()} class="band" href={ctx.href(&Route::Learn(other))}
                aria-current={current}>{ label.to_string() }</a>
        }
    });
    let cards: Vec<Html> = ctx
        .shelf
        .modules
        .iter()
        .filter(|entry| entry.band == band)
        .map(|entry| card(ctx, entry))
        .collect();
    let here = Route::Learn(band);
    html! {
        <div class="page learn">
            { top_bar(ctx, &here, Some(Route::Opening)) }
            <main>
                <h1>{ say.learn_title() }</h1>
                <p class="lead">{ say.learn_lead() }</p>
                <nav class="bands">{ for bands }</nav>
                if cards.is_empty() {
                    <p class="nothing card">{ say.learn_nothing() }</p>
                } else {
                    <ol class="path">{ for cards }</ol>
                }
                <p class="mine-link"><a id="mine" class="button quiet" href={ctx.href(&Route::Mine)}>{ say.place_keep() }</a></p>
            </main>
        </div>
    }
}

fn card(ctx: &Context, entry: &IndexEntry) -> Html {
    let say = &ctx.say;
    let progress = &ctx.learner.progress;
    let (state, label) = if progress.finished(&entry.id).is_some() {
        ("done", say.card_done())
    } else if progress.open_walk(&entry.id).is_some() {
        ("open", say.card_open())
    } else {
        ("new", say.card_new())
    };
    html! {
        <li key={entry.id.clone()} class={classes!("module-card", state)}>
            <a id={["module-", &entry.id].concat()} href={ctx.href(&Route::Module(entry.id.clone()))}>
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

/// A module's opening: what it is about and the way in.
pub fn module(ctx: &Context, id: &str) -> Html {
    let say = &ctx.say;
    let Some(entry) = ctx.shelf.modules.iter().find(|entry| entry.id == id) else {
        return missing(ctx);
    };
    let progress = &ctx.learner.progress;
    let start = if progress.open_walk(&entry.id).is_some() {
        say.go_on()
    } else if progress.finished(&entry.id).is_some() {
        say.again()
    } else {
        say.start()
    };
    let here = Route::Module(entry.id.clone());
    html! {
        <div class="page module-opening">
            { top_bar(ctx, &here, Some(Route::Learn(entry.band))) }
            <main>
                { picture(ctx, "saq/thinks", "guide", (160, 160), String::new()) }
                <h1>{ &entry.title }</h1>
                <p class="lead">{ &entry.teaser }</p>
                <p class="facts">{ say.card_minutes(entry.minutes) }</p>
                <a id="start" class="button primary big" href={ctx.href(&Route::Play(entry.id.clone()))}>
                    { start.to_string() }
                </a>
            </main>
        </div>
    }
}

/// An address that leads nowhere.
pub fn missing(ctx: &Context) -> Html {
    html! {
        <div class="page missing">
            { top_bar(ctx, &Route::Opening, None) }
            <main>
                <div class="card sorry">
                    <p>{ ctx.say.sorry_page() }</p>
                    <a id="to-home" class="button primary" href={ctx.href(&Route::Opening)}>{ ctx.say.home() }</a>
                </div>
            </main>
        </div>
    }
}

use yew::Html;

use super::page;
use crate::curriculum::{Band, IndexEntry};
use crate::ui::context::Context;
use crate::ui::parts::{At, El, el, top_bar};
use crate::ui::route::Route;

/// The modules of a band, with what was done.
pub fn draw(ctx: &Context, band: Band) -> Html {
    let say = &ctx.say;
    let mine = el("a")
        .id("mine")
        .class("button quiet")
        .attr(At::Href, &ctx.href(&Route::Mine))
        .text(say.place_keep());
    let main = el("main")
        .child(el("h1").text(say.learn_title()))
        .child(el("p").class("lead").text(say.learn_lead()))
        .child(bands(ctx, band))
        .child(path(ctx, band))
        .child(el("p").class("mine-link").child(mine));
    let bar = top_bar(ctx, &Route::Learn(band), Some(Route::Opening));
    page("learn", bar, main).into()
}

fn bands(ctx: &Context, band: Band) -> El {
    let mut bands = el("nav").class("bands");
    for other in Band::ALL {
        let label = match other {
            Band::A => ctx.say.band_a(),
            Band::B => ctx.say.band_b(),
            Band::C => ctx.say.band_c(),
        };
        let link = el("a")
            .key(other.letter())
            .id(&["band-", other.letter()].concat())
            .class("band")
            .attr(At::Href, &ctx.href(&Route::Learn(other)))
            .attr_if(other == band, At::Current, "true")
            .text(label);
        bands = bands.child(link);
    }
    bands
}

/// The modules of the band, in the curriculum's order.
fn path(ctx: &Context, band: Band) -> El {
    let mut path = el("ol").class("path");
    let mut nothing = true;
    for entry in &ctx.shelf.modules {
        if entry.band == band {
            path = path.child(card(ctx, entry));
            nothing = false;
        }
    }
    if nothing {
        return el("p").class("nothing card").text(ctx.say.learn_nothing());
    }
    path
}

fn card(ctx: &Context, entry: &IndexEntry) -> El {
    let say = &ctx.say;
    let progress = &ctx.learner.progress;
    let (state, label) = if progress.finished(&entry.id).is_some() {
        ("done", say.card_done())
    } else if progress.open_walk(&entry.id).is_some() {
        ("open", say.card_open())
    } else {
        ("new", say.card_new())
    };
    let facts = el("span")
        .class("card-facts")
        .child(el("span").class("state").text(label))
        .child(el("span").text(&say.card_minutes(entry.minutes)));
    let link = el("a")
        .id(&["module-", &entry.id].concat())
        .attr(At::Href, &ctx.href(&Route::Module(entry.id.clone())))
        .child(el("span").class("card-title").text(&entry.title))
        .child(el("span").class("card-teaser").text(&entry.teaser))
        .child(facts);
    el("li")
        .key(&entry.id)
        .classes(&["module-card", state])
        .child(link)
}

use yew::Html;

use super::who;
use crate::curriculum::{Band, IndexEntry};
use crate::language::Pupil;
use crate::ui::parts::{At, Context, El, el, link, none, page, scene, top_bar, worded};
use crate::ui::state::Route;
use crate::ui::state::select::is_earned;

/// The modules of a band, with what was done.
pub fn learn(ctx: &Context, band: Band) -> Html {
    let say = &ctx.say;
    let mine = link(ctx, "mine", "button quiet", &Route::Mine).text(say.place_keep());
    let code = link(ctx, "class-code", "button quiet", &Route::Code).text(say.class_code());
    let settings =
        link(ctx, "settings", "button quiet", &Route::Settings).text(say.settings_title());
    let main = el("main")
        .child(who::chip(ctx))
        .child(worded("h1", "", say.learn_title()))
        .child(worded("p", "lead", say.learn_lead()))
        .child(bands(ctx, band, Route::Learn))
        .child(due(ctx, band))
        .child(path(ctx, band))
        .child(earned(ctx, band))
        .child(
            el("p")
                .class("mine-link")
                .child(code)
                .child(mine)
                .child(settings),
        );
    let bar = top_bar(ctx, &Route::Learn(band), Some(Route::Opening));
    page("learn", bar, main).into()
}

/// What can be repeated or checked now. It is offered, nothing more: no number, no red dot.
fn due(ctx: &Context, band: Band) -> Html {
    if !ctx.learner.is_known() {
        return none();
    }
    let (say, progress, today) = (&ctx.say, &ctx.learner.progress, ctx.now.today);
    let modules = || ctx.index.modules.iter().filter(|entry| entry.band == band);
    let mut offers = Vec::new();
    for check in ctx.index.checks.iter().filter(|check| check.band == band) {
        let ids: Vec<&str> = modules().map(|entry| entry.id.as_str()).collect();
        if let Some(occasion) = progress.check_due(&check.id, &ids, today) {
            let route = Route::Check(check.id.clone(), occasion);
            let title = check.words.of("title", occasion.name());
            offers.push(offer(ctx, &check.id, &route, title, say.check_hint()));
        }
    }
    for entry in modules() {
        // What is left out today is offered tomorrow: a long list would only press.
        if offers.len() < 3
            && progress
                .booster_due(&entry.id, entry.boosters, today)
                .is_some()
        {
            let route = Route::Boost(entry.id.clone());
            offers.push(offer(
                ctx,
                &entry.id,
                &route,
                &entry.title,
                say.boost_hint(),
            ));
        }
    }
    if offers.is_empty() {
        return none();
    }
    let mut list = El::list("offers");
    for offer in offers {
        list = list.child(offer);
    }
    el("section")
        .class("due")
        .child(worded("h2", "", say.due_title()))
        .child(list)
        .into()
}

fn offer(ctx: &Context, id: &str, route: &Route, title: &str, hint: &str) -> El {
    let link = link(ctx, &["due-", id].concat(), "offer", route)
        .child(worded("span", "card-title", title))
        .child(worded("span", "card-teaser", hint));
    el("li").key(id).child(link)
}

/// The way to the certificate, once it is there.
fn earned(ctx: &Context, band: Band) -> Html {
    if !is_earned(ctx, band) {
        return none();
    }
    link(
        ctx,
        "to-certificate",
        "button primary big",
        &Route::Certificate(band),
    )
    .text(ctx.say.cert_open())
    .into()
}

/// The age bands as links: which one is open, and where the others are.
pub fn bands(ctx: &Context, band: Band, to: fn(Band) -> Route) -> El {
    let mut bands = el("nav").class("bands");
    for other in Band::ALL {
        let link = el("a")
            .key(other.letter())
            .id(&["band-", other.letter()].concat())
            .class("band")
            .attr(At::Href, &ctx.href(&to(other)))
            .attr_if(other == band, At::Current, "true")
            .text(ages(&ctx.say, other));
        bands = bands.child(link);
    }
    bands
}

/// A band's name: its ages.
pub fn ages(say: &Pupil, band: Band) -> &str {
    match band {
        Band::A => say.band_a(),
        Band::B => say.band_b(),
        Band::C => say.band_c(),
    }
}

/// The modules of the band, in the curriculum's order.
fn path(ctx: &Context, band: Band) -> El {
    let mut path = el("ol").class("path");
    let (mut nothing, mut next) = (true, true);
    for entry in &ctx.index.modules {
        if entry.band == band {
            let done = ctx.learner.progress.finished(&entry.id).is_some();
            path = path.child(card(ctx, entry, next && !done));
            next &= done;
            nothing = false;
        }
    }
    if nothing {
        return worded("p", "nothing card", ctx.say.learn_nothing());
    }
    path
}

/// A module of the path; the next one shows what it is about.
fn card(ctx: &Context, entry: &IndexEntry, next: bool) -> El {
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
        .child(worded("span", "state", label))
        .child(worded("span", "", &say.card_minutes(entry.minutes)));
    let link = el("a")
        .id(&["module-", &entry.id].concat())
        .attr(At::Href, &ctx.href(&Route::Module(entry.id.clone())))
        .child(if next { scene(ctx, entry) } else { none() })
        .child(worded("span", "card-title", &entry.title))
        .child(worded("span", "card-teaser", &entry.teaser))
        .child(facts);
    el("li")
        .key(&entry.id)
        .classes(&["module-card", state])
        .child(link)
}

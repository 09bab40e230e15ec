use yew::Html;

use super::who;
use crate::curriculum::{Band, IndexEntry};
use crate::language::Pupil;
use crate::ui::parts::{
    At, Context, El, badge, el, guide, link, none, page, scene, top_bar, worded,
};
use crate::ui::state::Route;
use crate::ui::state::select::{self, is_earned};

/// The modules of a band as a path: what was done, what is next, what lies ahead.
pub fn learn(ctx: &Context, band: Band) -> Html {
    let say = &ctx.say;
    let mine = link(ctx, "mine", "button quiet", &Route::Mine).text(say.place_keep());
    let code = link(ctx, "class-code", "button quiet", &Route::Code).text(say.class_code());
    let settings = Route::Settings(band);
    let settings = link(ctx, "settings", "button quiet", &settings).text(say.settings_title());
    let head = el("div")
        .class("path-head")
        .child(worded("h1", "", say.learn_title()))
        .child(bands(ctx, band, Route::Learn))
        .child(who::chip(ctx))
        // Who was given a code has not to look for it below all lessons.
        .child(code);
    let main = el("main")
        .child(head)
        .child(goes_on(ctx, band))
        .child(due(ctx, band))
        .child(earned(ctx, band))
        .child(path(ctx, band))
        .child(el("p").class("mine-link").child(mine).child(settings));
    let bar = top_bar(ctx, &Route::Learn(band), Some(Route::Opening));
    page("learn", bar, main).into()
}

/// The lesson that calls, above what can be repeated: whoever has done some lessons finds it further down the path.
fn goes_on(ctx: &Context, band: Band) -> Html {
    let (done, _) = select::finished(ctx, band);
    let next = next(ctx, band).and_then(|id| ctx.index.entry(id));
    match next.filter(|_| done > 0) {
        Some(entry) => next_lesson(ctx, "goes-on", entry).into(),
        None => none(),
    }
}

/// The way to a lesson by its name.
pub fn next_lesson(ctx: &Context, id: &str, entry: &IndexEntry) -> El {
    let to = Route::Module(entry.id.clone());
    let title = ctx.say.end_next(&entry.title);
    link(ctx, id, "button primary big", &to).text(&title)
}

/// What can be repeated or checked now. It is offered, nothing more: no number, no red dot.
fn due(ctx: &Context, band: Band) -> Html {
    if !ctx.learner.is_known() {
        return none();
    }
    let (say, progress, today) = (&ctx.say, &ctx.learner.progress, ctx.now.today);
    let modules = || select::band(ctx, band);
    let mut offers = Vec::new();
    for check in ctx.index.checks.iter().filter(|check| check.band == band) {
        let ids: Vec<&str> = modules().map(|entry| entry.id.as_str()).collect();
        if let Some(occasion) = progress.check_due(&check.id, &ids, today) {
            let route = Route::Check(check.id.clone(), occasion);
            let title = check.words.of("title", occasion.name());
            let face = guide(ctx, band, "thinks", 56);
            let line = offer(ctx, &check.id, &route, face, title);
            offers.push(line.child(worded("small", "", say.check_hint())));
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
            let line = offer(ctx, &entry.id, &route, scene(ctx, entry), &entry.title);
            offers.push(line);
        }
    }
    if offers.is_empty() {
        return none();
    }
    let mut list = El::list("offers");
    for offer in offers {
        list = list.child(el("li").child(offer));
    }
    el("section")
        .class("due")
        .child(worded("h2", "", say.due_title()))
        .child(list)
        .into()
}

/// A line of what is offered: its picture, and its name.
fn offer(ctx: &Context, id: &str, route: &Route, art: Html, title: &str) -> El {
    link(ctx, &["due-", id].concat(), "offer", route)
        .child(art)
        .child(worded("span", "card-title", title))
}

/// The way to the certificate, once it is there.
fn earned(ctx: &Context, band: Band) -> Html {
    if !is_earned(ctx, band) {
        return none();
    }
    link(
        ctx,
        "to-certificate",
        "button to-certificate",
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
            .text(ages(&ctx.say, other))
            .child(worded(
                "span",
                "band-count",
                &ctx.say.band_lessons(ctx.index.lessons(other)),
            ));
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

/// The modules of the band, in the curriculum's order; where there are none, what there is instead.
fn path(ctx: &Context, band: Band) -> El {
    if ctx.index.lessons(band) == 0 {
        return ahead(ctx, band);
    }
    let next = next(ctx, band);
    let mut path = el("ol").class("path");
    for entry in select::band(ctx, band) {
        path = path.child(card(ctx, entry, next == Some(&entry.id)));
    }
    path
}

/// The module that calls: one that was begun, else the next one after all that were finished, else the first that was not.
pub fn next(ctx: &Context, band: Band) -> Option<&str> {
    let progress = &ctx.learner.progress;
    let lessons = select::band(ctx, band).map(|entry| {
        let stands = if progress.finished(&entry.id).is_some() {
            Stands::Done
        } else if progress.open_walk(&entry.id).is_some() {
            Stands::Begun
        } else {
            Stands::Left
        };
        (stands, &entry.id[..])
    });
    calls(lessons)
}

/// How a lesson stands for whoever sits here.
enum Stands {
    Done,
    Begun,
    Left,
}

/// The first that was begun, else the first that is left after all that were done, else the first that is left.
fn calls<T: Copy>(lessons: impl Iterator<Item = (Stands, T)>) -> Option<T> {
    let (mut first, mut after) = (None, None);
    for (stands, lesson) in lessons {
        match stands {
            Stands::Begun => return Some(lesson),
            Stands::Done => after = None,
            Stands::Left => {
                first = first.or(Some(lesson));
                after = after.or(Some(lesson));
            }
        }
    }
    after.or(first)
}

/// A band whose lessons are still being written says so, and where lessons are.
fn ahead(ctx: &Context, band: Band) -> El {
    let say = &ctx.say;
    let mut card = el("section")
        .class("nothing card")
        .child(guide(ctx, band, "thinks", 120))
        .child(worded("p", "", say.learn_nothing()));
    for other in Band::ALL {
        if ctx.index.lessons(other) > 0 {
            let id = ["other-band-", other.letter()].concat();
            let to = link(ctx, &id, "button primary", &Route::Learn(other));
            card = card.child(to.text(ages(say, other)));
        }
    }
    let help = link(ctx, "to-help", "button", &Route::Help).text(say.help_title());
    card.child(worded("p", "hint", say.learn_nothing_help()))
        .child(help)
}

/// A stop of the path. What was done bears its badge, and what it left open stands behind it; the next one calls.
fn card(ctx: &Context, entry: &IndexEntry, next: bool) -> El {
    let say = &ctx.say;
    let progress = &ctx.learner.progress;
    let done = progress.finished(&entry.id).is_some();
    let (state, label) = if done {
        ("done", say.card_done())
    } else if progress.open_walk(&entry.id).is_some() {
        ("open", say.card_open())
    } else {
        ("new", say.card_new())
    };
    let view = el("span").class("stop-view").child(scene(ctx, entry));
    let mut text = el("span")
        .class("stop-text")
        .child(worded("span", "card-title", &entry.title));
    if !done {
        text = text.child(worded("span", "card-teaser", &entry.teaser));
    } else if !entry.badge_name.is_empty() {
        text = text.child(
            el("span")
                .class("badge-name")
                .child(badge(ctx, entry))
                .text(&entry.badge_name),
        );
    }
    let facts = el("span")
        .class("card-facts")
        .child(worded("span", "state", label))
        .child(worded("span", "", &say.card_minutes(entry.minutes)));
    text = text.child(facts);
    if next {
        let go = if state == "open" {
            say.go_on()
        } else {
            say.start()
        };
        text = text.child(worded("span", "call", go));
    }
    let link = el("a")
        .id(&["module-", &entry.id].concat())
        .attr(At::Href, &ctx.href(&Route::Module(entry.id.clone())))
        .child(view)
        .child(text);
    let open_end = if done && !entry.cliffhanger.is_empty() {
        worded("p", "cliffhanger", &entry.cliffhanger).into()
    } else {
        none()
    };
    el("li")
        .key(&entry.id)
        .classes(&["module-card", state, if next { "next" } else { "" }])
        .child(link)
        .child(open_end)
}

#[cfg(test)]
mod tests {
    use super::{Stands, calls};

    /// Whoever has done the third is not sent back to the first; whoever has done the last one is.
    #[test]
    fn the_one_after_what_was_done_calls() {
        let called = |left: &[bool]| {
            let stands = |left: &bool| if *left { Stands::Left } else { Stands::Done };
            calls(left.iter().map(stands).zip(0..))
        };
        assert_eq!(called(&[true, true, true]), Some(0));
        assert_eq!(called(&[true, true, false, true]), Some(3));
        assert_eq!(called(&[false, true, false]), Some(1));
        assert_eq!(called(&[false, false]), None);
        assert_eq!(called(&[]), None);
        let begun = [Stands::Left, Stands::Begun, Stands::Done, Stands::Left];
        assert_eq!(calls(begun.into_iter().zip(0..)), Some(1));
    }
}

use yew::Html;

use crate::curriculum::Band;
use crate::digits::Digits as _;
use crate::learning::{PICTURES, PROFILES, Profile};
use crate::ui::parts::{At, Context, El, button, el, link, none, page, picture, top_bar, worded};
use crate::ui::state::{Act, Route};

/// Who learns? By picture and number; no names.
pub fn who(ctx: &Context) -> Html {
    let say = &ctx.say;
    let profiles = &ctx.learner.profiles;
    let mut known = El::list("profiles");
    for profile in profiles.arranged(ctx.now.minute()) {
        known = known.child(el("li").key(&profile.id).child(badge(ctx, profile)));
    }
    let guest = button(ctx, "guest", "button", Act::BeGuest, say.who_guest());
    let main = el("main")
        .child(worded("h1", "", say.who_title()))
        .child(if profiles.is_empty() {
            none()
        } else {
            el("section")
                .class("card newcomer")
                .child(worded("h2", "", say.who_known()))
                .child(worded("p", "hint", say.who_hint()))
                .child(known)
                .into()
        })
        .child(newcomer(ctx))
        .child(el("section").class("card guest").child(guest).child(worded(
            "p",
            "hint",
            say.who_guest_hint(),
        )));
    page(
        "who",
        top_bar(ctx, &ctx.route, Some(Route::Learn(Band::B))),
        main,
    )
    .into()
}

/// Pictures for somebody who is new here.
fn newcomer(ctx: &Context) -> El {
    let say = &ctx.say;
    let section = el("section")
        .class("card newcomer")
        .child(worded("h2", "", say.who_new()));
    if ctx.learner.profiles.len() >= PROFILES {
        return section.child(worded("p", "", say.who_full()));
    }
    let mut pictures = El::list("profiles");
    for name in ctx.learner.profiles.free_pictures() {
        let button = el("button")
            .id(&["join-", name].concat())
            .class("profile")
            .attr(At::Label, picture_name(ctx, name))
            .press(ctx, Act::Join(name.into()))
            .child(sign(ctx, name));
        pictures = pictures.child(el("li").key(name).child(button));
    }
    section
        .child(worded(
            "p",
            "hint",
            &say.who_new_hint(ctx.learner.profiles.next_number()),
        ))
        .child(pictures)
}

/// A profile that can be chosen.
fn badge(ctx: &Context, profile: &Profile) -> El {
    el("button")
        .id(&["be-", &profile.id].concat())
        .class("profile")
        .attr(
            At::Label,
            &ctx.say
                .who_one(profile.number, picture_name(ctx, &profile.picture)),
        )
        .press(ctx, Act::Be(profile.id.clone()))
        .child(sign(ctx, &profile.picture))
        .child(worded("span", "number", &profile.number.digits()))
}

/// The picture of a profile.
pub fn sign(ctx: &Context, name: &str) -> Html {
    picture(ctx, &["who/", name].concat(), "sign", (64, 64), "")
}

/// What a picture shows.
fn picture_name<'a>(ctx: &'a Context, name: &str) -> &'a str {
    let at = PICTURES.iter().position(|known| *known == name);
    let mut names = ctx.say.who_pictures().split(',');
    names.nth(at.unwrap_or(0)).unwrap_or_default().trim_ascii()
}

/// Who learns now, and the way to somebody else.
pub fn chip(ctx: &Context) -> Html {
    if !ctx.learner.ready {
        return none();
    }
    named(ctx, link(ctx, "who", "chip", &Route::Who)).into()
}

/// Who learns now, inside of what leads to somebody else.
pub fn named(ctx: &Context, chip: El) -> El {
    let say = &ctx.say;
    match ctx.learner.profile() {
        Some(profile) => chip
            .child(sign(ctx, &profile.picture))
            .child(worded("span", "number", &profile.number.digits()))
            .child(worded("span", "", say.who_other())),
        None if ctx.learner.is_guest() => chip.child(worded("span", "", say.who_guest_here())),
        None => chip.child(worded("span", "", say.who_choose())),
    }
}

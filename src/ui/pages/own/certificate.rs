use yew::Html;

use super::super::pupil::learn::ages;
use crate::curriculum::Band;
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, badge, button, el, guide, page, top_bar, worded};
use crate::ui::state::full::FullAct;
use crate::ui::state::select::{self, is_earned};
use crate::ui::state::{Act, Route};

/// A certificate to print. The name on it is typed into the page and nowhere else: it is not kept, not read by the app,
/// and gone with the page.
pub fn certificate(ctx: &Context, say: &Adult, band: Band) -> Html {
    let bar = top_bar(ctx, &ctx.route, Some(Route::Learn(band)));
    if !is_earned(ctx, band) {
        let (done, all) = select::finished(ctx, band);
        let early = el("section")
            .class("card sheet early")
            .child(guide(ctx, band, "proud", 180))
            .child(worded("h1", "", say.cert_title()))
            .child(worded("p", "lead", &say.mine_cert_left(all, done)));
        return page("certificate", bar, el("main").child(early)).into();
    }
    let mut skills = El::list("cert-modules");
    for entry in select::band(ctx, band) {
        let title = worded("span", "", &entry.title);
        skills = skills.child(
            el("li")
                .key(&entry.id)
                .child(badge(ctx, entry))
                .child(title),
        );
    }
    let name = el("input")
        .id("cert-name")
        .class("cert-name")
        .attr(At::Type, "text")
        .attr(At::Autocomplete, "off")
        .attr(At::Maxlength, "60")
        .attr(At::LabelledBy, "cert-name-label");
    let sheet = el("section")
        .class("card sheet")
        .child(guide(ctx, band, "proud", 180))
        .child(worded("h1", "", say.cert_title()))
        .child(
            el("p")
                .id("cert-name-label")
                .class("no-print hint")
                .text(say.cert_name()),
        )
        .child(name)
        .child(worded("p", "lead", say.cert_text()))
        .child(worded("p", "big", ages(&ctx.say, band)))
        .child(skills)
        .child(
            el("p")
                .class("cert-lines")
                .child(worded("span", "", say.cert_date()))
                .child(worded("span", "", say.cert_signature())),
        )
        .child(worded("p", "cert-brand", ctx.say.app_name()));
    let print = button(
        ctx,
        "print",
        "button primary",
        Act::Full(FullAct::Print),
        say.cert_print(),
    );
    let ways = el("p")
        .class("no-print own-ways")
        .child(print)
        // The page's own script draws it (`static/page/full.js`).
        .child(worded("button", "button", say.cert_picture()).id("cert-picture"));
    let main = el("main").child(sheet).child(ways);
    page("certificate", bar, main).into()
}

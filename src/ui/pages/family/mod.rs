//! For families, and the lines to call that grown-ups look after.

mod help_lines;

use yew::Html;

use super::reading::listed;
use crate::curriculum::{Band, ReadingEntry, ReadingGroup};
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, lines, link, none, prose, section, worded};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;
use crate::ui::state::select::band;

pub use help_lines::help_lines;

/// For families: sit beside, play, talk. The task for the talk stands at the end of each module.
pub fn family(main: El, ctx: &Context, say: &Adult, pages: &[ReadingEntry]) -> El {
    let play = link(ctx, "family-play", "button primary", &Route::Learn(Band::B))
        .text(ctx.say.learn_title());
    main.child(worded("h1", "", say.family_title()))
        .child(listed(ctx, say.read_home(), pages, ReadingGroup::Home))
        .child(worded("p", "lead", say.family_lead()))
        .child(
            el("section")
                .class("card")
                .child(prose(say.family_how_steps(), "steps")),
        )
        .child(section("card", say.family_ask()).child(lines(say.family_questions())))
        .child(worded("p", "card note", say.family_calm()))
        .child(el("p").child(play))
        .child(youngest(ctx, say))
        .child(lines_link(ctx, say))
        .child(listed(ctx, say.read_about(), pages, ReadingGroup::About))
        .child(worded("p", "honest", say.teach_honest()))
}

/// The way to what is known of the lines to call, and to a line of one's own.
pub fn lines_link(ctx: &Context, say: &Adult) -> El {
    let to = Route::Class(ClassPage::HelpLines, String::new());
    el("p")
        .class("ways no-print")
        .child(link(ctx, "to-lines", "button", &to).text(say.lines_title()))
        .child(link(ctx, "privacy", "button", &Route::Privacy).text(say.privacy_title()))
}

/// For the youngest's families: the plans that say what to ask at home, and the pictures to colour.
fn youngest(ctx: &Context, say: &Adult) -> Html {
    let mut plans = El::list("plans");
    for entry in band(ctx, Band::A) {
        let to = Route::Plan(entry.id.clone());
        let plan = link(ctx, &["home-", &entry.id].concat(), "", &to).text(&entry.title);
        plans = plans.child(el("li").key(&entry.id).child(plan));
    }
    if ctx.index.lessons(Band::A) == 0 {
        return none();
    }
    let sheets = Route::Class(ClassPage::Handouts, Band::A.letter().into());
    let sheets = link(ctx, "family-colour", "button", &sheets).text(say.family_colour());
    let title = [say.teach_plan_home(), " · ", ctx.say.band_a()].concat();
    section("card no-print", &title)
        .child(worded("p", "", say.family_home()))
        .child(plans)
        .child(el("p").child(sheets))
        .into()
}

//! The pages that only the full build has. The words of most come in bundles of their own, which a pupil never loads.

use yew::Html;

use super::pupil::who::who;
use super::{class, family, own, reading, teacher};
use crate::curriculum::{Band, ReadingGroup};
use crate::language::Adult;
use crate::ui::parts::{
    Context, El, button, el, link, none, page, sorry, top_bar, waiting, worded,
};
use crate::ui::state::full::ClassPage;
use crate::ui::state::full::select::{class_route, is_locked, must_say_who};
use crate::ui::state::{Act, Audience, Route, State};

pub fn draw(ctx: &Context) -> Html {
    match &ctx.route {
        _ if is_locked(ctx) => with_words(ctx),
        Route::Certificate(_) | Route::Mine => own_page(ctx),
        Route::Code if must_say_who(ctx) => who(ctx),
        Route::Class(ClassPage::Whole, _) => class::whole(ctx),
        Route::Class(ClassPage::Preview, id) if id.contains('/') => teacher::preview(ctx),
        _ => with_words(ctx),
    }
}

/// What help begins with above a grown-up's page: the rest of it speaks to a child. What a whole class looks at is no
/// grown-up's.
pub fn for_grown_up(ctx: &Context) -> Html {
    match ctx.route.audience() {
        _ if matches!(ctx.route, Route::Class(ClassPage::Whole, _)) => return none(),
        Audience::Adult | Audience::Teacher => {}
        Audience::Pupil | Audience::Own => return none(),
    }
    let words = ctx.main.adult().or(ctx.second.adult());
    let tonight = Route::Reading(reading::URGENT.into());
    let (id, class, label) = ("help-grown-up", "button primary", ctx.say.help_grown_up());
    let way = match ctx.route == tonight {
        // It is the page below.
        true => button(ctx, id, class, Act::Help(false), label),
        false => link(ctx, id, class, &tonight).text(label),
    };
    el("div")
        .class("help-adult")
        .child(worded(
            "p",
            "",
            words.map_or("", |(say, _)| say.help_for_child()),
        ))
        .child(el("p").child(way))
        .into()
}

/// What belongs to the learner.
fn own_page(ctx: &Context) -> Html {
    match (ctx.main.adult(), &ctx.route) {
        (Some((say, _)), Route::Certificate(band)) => own::certificate(ctx, say, *band),
        (Some((say, _)), _) => own::mine(ctx, say),
        (None, _) => with_words(ctx),
    }
}

/// A page that is drawn as soon as the adults' messages are here.
fn with_words(ctx: &Context) -> Html {
    let main = el("main");
    let words = ctx.main.adult().or(ctx.second.adult());
    let main = match words {
        _ if ctx.main.broken || ctx.second.broken => main.child(sorry(ctx)),
        Some((say, _)) if is_locked(ctx) => teacher::locked(main, ctx, say),
        Some((say, known)) => match &ctx.route {
            Route::Family => family::family(main, ctx, say, &known.pages),
            Route::Teach => teacher::teach(main, ctx, say, known),
            Route::Class(ClassPage::Class, _) => class::weeks(main, ctx, say, known),
            Route::Class(ClassPage::School, _) => class::school_page(main, ctx, say, known),
            Route::Class(ClassPage::HelpLines, _) => {
                family::help_lines(main, ctx, say, &known.lines)
            }
            _ => by_address(main, ctx, say),
        }
        .child(class::filed(ctx, say)),
        None => main.child(waiting(ctx)),
    };
    let back = match is_locked(ctx) {
        true => Route::Opening,
        false => way_back(ctx),
    };
    page("adult", top_bar(ctx, &ctx.route, Some(back)), main).into()
}

/// Where the way back leads from a page that is drawn here. What no page here asks for leads to the opening.
pub fn way_back(state: &State) -> Route {
    match &state.route {
        // Back to where one came from: a family to its own page, whoever asked for help to help.
        Route::Plan(_)
        | Route::Privacy
        | Route::Reading(_)
        | Route::Class(ClassPage::HelpLines | ClassPage::Handouts, _)
            if let Some(from) = &state.full.from =>
        {
            from.clone()
        }
        Route::Class(page, id) => match page {
            ClassPage::Report => {
                let class = state.full.class.collected.class_of(id);
                let collect = || Route::Class(ClassPage::Collect, String::new());
                class.as_ref().map_or_else(collect, class_route)
            }
            ClassPage::School => Route::Class(ClassPage::Collect, String::new()),
            ClassPage::FromLink => Route::Learn(Band::B),
            ClassPage::Collect
            | ClassPage::Whole
            | ClassPage::Preview
            | ClassPage::Before
            | ClassPage::Handouts
            | ClassPage::Long
            | ClassPage::HelpLines
            | ClassPage::Class => Route::Teach,
        },
        Route::Settings(band) => Route::Learn(*band),
        Route::Code => Route::Learn(Band::B),
        Route::Plan(_) | Route::Assign => Route::Teach,
        // Whoever reads what is kept learns here: never to a grown-up's door.
        Route::Privacy => Route::Mine,
        Route::Reading(id) => {
            let words = state.main.adult().or(state.second.adult());
            match words.and_then(|(_, known)| reading::group(&known.pages, id)) {
                Some(ReadingGroup::Teach | ReadingGroup::Background) => Route::Teach,
                Some(ReadingGroup::Home | ReadingGroup::About) | None => Route::Family,
            }
        }
        Route::Opening
        | Route::Learn(_)
        | Route::Module(_)
        | Route::Play(_)
        | Route::Result(_)
        | Route::Boost(_)
        | Route::Check(..)
        | Route::Help
        | Route::Who
        | Route::Certificate(_)
        | Route::Mine
        | Route::Teach
        | Route::Family
        | Route::Missing => Route::Opening,
    }
}

fn by_address(main: El, ctx: &Context, say: &Adult) -> El {
    match &ctx.route {
        Route::Plan(_) => match ctx.second.plan() {
            Some((notes, words)) => teacher::plan(main, ctx, say, notes, words),
            None => main.child(waiting(ctx)),
        },
        Route::Reading(id) => match ctx.second.reading() {
            Some(page) => reading::reading(main, ctx, say, id, page),
            None => main.child(waiting(ctx)),
        },
        Route::Privacy => own::privacy(main, ctx, say),
        Route::Settings(_) => own::settings(main, ctx, say),
        Route::Assign => teacher::assign(main, ctx, say),
        Route::Code => class::code(main, ctx, say),
        Route::Class(page, rest) => match page {
            ClassPage::Collect => class::collect(main, ctx, say, rest),
            ClassPage::Report => class::report(main, ctx, say, rest),
            ClassPage::Before => teacher::safe(main, ctx, say),
            ClassPage::Handouts => teacher::handouts(main, ctx, say, rest),
            ClassPage::Long => teacher::long(main, ctx, say),
            ClassPage::Preview => teacher::screens(main, ctx, say),
            ClassPage::FromLink => class::from_link(main, ctx, say),
            // Drawn before this is asked: by `draw` or `with_words`.
            ClassPage::HelpLines | ClassPage::Whole | ClassPage::Class | ClassPage::School => main,
        },
        // Drawn before this is asked as well, or in every build.
        Route::Opening
        | Route::Learn(_)
        | Route::Module(_)
        | Route::Play(_)
        | Route::Result(_)
        | Route::Boost(_)
        | Route::Check(..)
        | Route::Help
        | Route::Who
        | Route::Certificate(_)
        | Route::Mine
        | Route::Teach
        | Route::Family
        | Route::Missing => main,
    }
}

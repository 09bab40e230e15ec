//! The pages for grown-ups. Their words come in bundles of their own, which a pupil never loads.

use yew::Html;

use super::{assign, classes, code, help_lines, page, privacy, settings};
use crate::curriculum::{Band, TeacherNotes, Words};
use crate::language::Adult;
use crate::ui::context::Context;
use crate::ui::loading::Bundle;
use crate::ui::parts::{El, el, lines, link, prose, sorry, top_bar, waiting, worded};
use crate::ui::route::{ClassPage, Route};

/// Teachers' and families' pages.
pub fn draw(ctx: &Context) -> Html {
    let plan = matches!(ctx.route, Route::Plan(_));
    let main = el("main");
    let main = match (&ctx.main.here, &ctx.plan.here) {
        _ if ctx.main.broken || ctx.plan.broken => main.child(sorry(ctx)),
        (Some(Bundle::Adult(say, _)), Some(Bundle::Plan(background, words))) if plan => {
            draw_plan(main, say, background, words)
        }
        (Some(Bundle::Adult(say, _)), _) if ctx.route == Route::Privacy => privacy::draw(main, say),
        (Some(Bundle::Adult(say, _)), _) if ctx.route == Route::Settings => {
            settings::draw(main, ctx, say)
        }
        (Some(Bundle::Adult(say, _)), _) if ctx.route == Route::Assign => {
            assign::draw(main, ctx, say)
        }
        (Some(Bundle::Adult(say, _)), _) if ctx.route == Route::Code => code::draw(main, ctx, say),
        (Some(Bundle::Adult(say, _)), _) if matches!(ctx.route, Route::Class(..)) => {
            classes::draw(main, ctx, say)
        }
        (_, Some(Bundle::Adult(say, _))) => classes::draw(main, ctx, say),
        (Some(Bundle::Adult(say, known)), _) if ctx.route == Route::Family => {
            help_lines::draw(draw_family(main, ctx, say), ctx, say, known)
        }
        (Some(Bundle::Adult(say, known)), _) if !plan => {
            help_lines::draw(draw_teach(main, ctx, say), ctx, say, known)
        }
        _ => main.child(waiting(ctx)),
    };
    let back = match &ctx.route {
        Route::Plan(_) | Route::Assign => Route::Teach,
        Route::Class(ClassPage::FromLink, _) => Route::Learn(Band::B),
        Route::Class(ClassPage::Report, _) => Route::Class(ClassPage::Collect, String::new()),
        Route::Class(..) => Route::Teach,
        Route::Code => Route::Learn(Band::B),
        Route::Privacy => Route::Mine,
        Route::Settings => Route::Learn(Band::B),
        _ => Route::Opening,
    };
    page("adult", top_bar(ctx, &ctx.route, Some(back)), main).into()
}

/// For teachers: how to run a lesson, and the plans.
fn draw_teach(main: El, ctx: &Context, say: &Adult) -> El {
    let mut plans = El::list("plans of-modules");
    for entry in &ctx.shelf.modules {
        let to = |id: &str, class: &str, route: Route, words: &str| {
            link(ctx, &[id, &entry.id].concat(), class, &route).text(words)
        };
        let class = |page| Route::Class(page, entry.id.clone());
        let ways = el("span")
            .class("ways")
            .child(to(
                "whole-",
                "button",
                class(ClassPage::Whole),
                say.whole_open(),
            ))
            .child(to(
                "preview-",
                "button quiet",
                class(ClassPage::Preview),
                say.preview_open(),
            ));
        let plan = to("plan-", "", Route::Plan(entry.id.clone()), &entry.title);
        plans = plans.child(el("li").key(&entry.id).child(plan).child(ways));
    }
    let room = |id: &str, class: &str, page: ClassPage, rest: &str, words: &str| {
        link(ctx, id, class, &Route::Class(page, rest.into())).text(words)
    };
    main.child(worded("h1", "", say.teach_title()))
        .child(worded("p", "lead", say.teach_lead()))
        .child(el("p").child(room(
            "to-safe",
            "button primary",
            ClassPage::Safe,
            "",
            say.safe_title(),
        )))
        .child(
            section("card", say.teach_how())
                .child(prose(say.teach_how_steps(), "steps"))
                .child(worded("p", "", say.teach_offline())),
        )
        .child(
            section("card", say.teach_assign())
                .child(worded("p", "", say.teach_assign_hint()))
                .child(
                    el("p")
                        .class("ways")
                        .child(
                            link(ctx, "to-assign", "button primary", &Route::Assign)
                                .text(say.assign_title()),
                        )
                        .child(room(
                            "to-collect",
                            "button",
                            ClassPage::Collect,
                            "",
                            say.collect_title(),
                        )),
                ),
        )
        .child(
            section("card", say.teach_plans()).child(plans).child(
                el("p")
                    .class("ways")
                    .child(room(
                        "to-long",
                        "button",
                        ClassPage::Long,
                        "",
                        say.long_title(),
                    ))
                    .child(room(
                        "to-handouts",
                        "button",
                        ClassPage::Handouts,
                        "b",
                        say.hand_title(),
                    )),
            ),
        )
        .child(honest(say))
}

pub fn section(class: &str, title: &str) -> El {
    let section = if class.is_empty() {
        el("section")
    } else {
        el("section").class(class)
    };
    section.child(worded("h2", "", title))
}

/// What this is not.
fn honest(say: &Adult) -> El {
    worded("p", "honest", say.teach_honest())
}

/// A module's plan on one page.
fn draw_plan(main: El, say: &Adult, background: &TeacherNotes, words: &Words) -> El {
    let lead = el("p")
        .class("lead")
        .child(worded("strong", "", say.teach_plan_goal()))
        .text(": ")
        .text(words.get("plan"));
    let mut main = main.child(worded("h1", "", words.get("title"))).child(lead);
    for (title, attribute) in [
        (say.teach_plan_before(), "before"),
        (say.teach_plan_minutes(), "minutes"),
        (say.teach_plan_ask(), "ask"),
        (say.teach_plan_told(), "told"),
    ] {
        main = main.child(section("", title).child(lines(words.of("plan", attribute))));
    }
    let mut links = el("dl");
    for (title, attribute, sources) in [
        (say.teach_plan_risk(), "risk", &background.chain.risk),
        (say.teach_plan_skill(), "skill", &background.chain.skill),
        (
            say.teach_plan_behaviour(),
            "behaviour",
            &background.chain.behaviour,
        ),
    ] {
        let sources = ["[", &sources.join(", "), "]"].concat();
        links = links.child(worded("dt", "", title)).child(
            worded("dd", "", words.of("chain", attribute))
                .text(" ")
                .child(worded("small", "", &sources)),
        );
    }
    let mut references = el("ol").class("references");
    for source in &background.sources {
        references = references.child(worded("li", "", source));
    }
    main.child(
        section("", say.teach_plan_chain())
            .child(worded("p", "", words.get("chain")))
            .child(links),
    )
    .child(section("", say.teach_plan_sources()).child(references))
    .child(honest(say))
}

/// For families: sit beside, play, talk. The task for the talk stands at the end of each module.
fn draw_family(main: El, ctx: &Context, say: &Adult) -> El {
    let play = link(ctx, "family-play", "button primary", &Route::Learn(Band::B))
        .text(ctx.say.learn_title());
    main.child(worded("h1", "", say.family_title()))
        .child(worded("p", "lead", say.family_lead()))
        .child(
            el("section")
                .class("card")
                .child(prose(say.family_how_steps(), "steps")),
        )
        .child(worded("p", "card note", say.family_calm()))
        .child(el("p").child(play))
        .child(honest(say))
}

use super::super::reading::listed;
use crate::curriculum::{ReadingEntry, ReadingGroup};
use crate::language::Adult;
use crate::ui::parts::{Context, El, el, link, prose, section, worded};
use crate::ui::state::Route;
use crate::ui::state::full::ClassPage;

/// For teachers: how to run a lesson, and the plans.
pub fn teach(main: El, ctx: &Context, say: &Adult, pages: &[ReadingEntry]) -> El {
    let mut plans = El::list("plans of-modules");
    for entry in &ctx.index.modules {
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
        .child(listed(
            ctx,
            say.read_background(),
            pages,
            ReadingGroup::Background,
        ))
        .child(listed(ctx, say.read_about(), pages, ReadingGroup::About))
        .child(worded("p", "honest", say.teach_honest()))
}

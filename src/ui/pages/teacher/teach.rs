use yew::Html;

use super::super::class::{class_link, end_link, hands_go, unfinished_words};
use super::super::family::lines_link;
use super::super::pupil::learn::ages;
use super::super::reading::listed;
use super::pin::card;
use crate::classroom::key_text;
use crate::curriculum::{AdultIndex, Band, IndexEntry, ReadingGroup};
use crate::language::Adult;
use crate::ui::parts::{
    At, Context, El, class_button, el, link, none, prose, section, several, worded,
};
use crate::ui::state::Route;
use crate::ui::state::full::select::{count, next_together, offers};
use crate::ui::state::full::{ClassAct, ClassPage, Lesson};
use crate::ui::state::select::band;

/// For teachers: what they came for first – the next lesson with the projector –, then codes, collecting, classes; the
/// modules with their plans; how it is done, and what there is to read.
pub fn teach(main: El, ctx: &Context, say: &Adult, known: &AdultIndex) -> El {
    let next = next_together(ctx);
    // Whoever has classes finds them right behind the next lesson.
    let mine = || class_ways(ctx, say).into();
    let (first, later) = match ctx.full.class.collected.classes().is_empty() {
        true => (none(), mine()),
        false => (mine(), none()),
    };
    main.child(worded("h1", "", say.teach_title()))
        .child(worded("p", "lead", say.teach_lead()))
        .child(unfinished(ctx, say))
        .child(end_link(ctx, say, |_| true))
        .child(start(ctx, say, known, next))
        .child(first)
        .child(listed(
            ctx,
            say.read_teach(),
            &known.pages,
            ReadingGroup::Teach,
        ))
        .child(near(ctx, say, next))
        .child(card(ctx, say))
        .child(officials(ctx, say, known))
        .child(later)
        .child(modules(ctx, say, known, next))
        .child(
            section("card", say.teach_how())
                .child(prose(say.teach_how_steps(), "steps"))
                .child(worded("p", "", say.teach_offline())),
        )
        .child(listed(
            ctx,
            say.read_background(),
            &known.pages,
            ReadingGroup::Background,
        ))
        .child(listed(
            ctx,
            say.read_about(),
            &known.pages,
            ReadingGroup::About,
        ))
        .child(lines_link(ctx, say))
        .child(worded("p", "honest", say.teach_honest()))
}

/// Who is no teacher comes by this page as well: what an official or an administrator looks for, before the list of modules.
fn officials(ctx: &Context, say: &Adult, known: &AdultIndex) -> El {
    let mut line = el("p")
        .class("hint ways")
        .child(worded("span", "", say.teach_officials()));
    for id in ["law", "numbers", "about"] {
        if let Some(page) = known.pages.iter().find(|page| page.id == id) {
            let to = Route::Reading(page.id.clone());
            line = line.child(link(ctx, &["official-", id].concat(), "", &to).text(&page.title));
        }
    }
    line
}

fn room(ctx: &Context, id: &str, class: &str, page: ClassPage, rest: &str, words: &str) -> El {
    link(ctx, id, class, &Route::Class(page, rest.into())).text(words)
}

/// Lessons with the whole class that were left before their end, also with a tab that was closed: on with one, or away.
fn unfinished(ctx: &Context, say: &Adult) -> Html {
    let mut lines = Vec::new();
    for (at, lesson) in ctx.full.class.lessons.unfinished() {
        let Some(words) = unfinished_words(ctx, say, lesson) else {
            continue;
        };
        let of = match lesson.class {
            Some(key) => [&lesson.module, "/", &key_text(key)].concat(),
            None => lesson.module.clone(),
        };
        let id = |what: &str| [what, &count(at).to_string()].concat();
        if ctx.full.class.dropping == Some(at) {
            lines.push(dropping(ctx, say, (at, lesson), &words).key(&of).into());
            continue;
        }
        lines.push(
            el("p")
                .key(&of)
                .class("ways")
                .child(worded("span", "", &words))
                .child(room(
                    ctx,
                    &id("unfinished-"),
                    "button primary",
                    ClassPage::Whole,
                    &of,
                    ctx.say.go_on(),
                ))
                .child(class_button(
                    ctx,
                    &id("drop-"),
                    "button quiet",
                    ClassAct::AskDrop(Some(at)),
                    say.whole_drop(),
                ))
                .into(),
        );
    }
    match lines.is_empty() {
        true => none(),
        false => el("div")
            .class("card unfinished")
            .child(several(lines))
            .into(),
    }
}

/// The question before such a lesson goes (by its place among all), with what goes with it.
fn dropping(ctx: &Context, say: &Adult, (at, lesson): (usize, &Lesson), words: &str) -> El {
    el("div")
        .class("sure")
        .attr(At::Say, "")
        .child(worded("p", "big", words))
        .child(hands_go(say, lesson))
        .child(worded("p", "", say.whole_drop_sure()))
        .child(
            el("p")
                .class("ways")
                .child(class_button(
                    ctx,
                    "drop-yes",
                    "button warn",
                    ClassAct::DropLesson(at),
                    say.whole_drop(),
                ))
                .child(class_button(
                    ctx,
                    "drop-no",
                    "button primary",
                    ClassAct::AskDrop(None),
                    say.place_erase_no(),
                )),
        )
}

/// The next lesson, one press away; and what to read before the first.
fn start(ctx: &Context, say: &Adult, known: &AdultIndex, next: Option<&IndexEntry>) -> El {
    let card = section("card start-now", say.teach_start());
    // What an open class plays next belongs to that class from the first press.
    let mut of_classes = el("p").class("ways");
    // Where a lesson is not over, going on with it is what shines.
    let begun = ctx.full.class.lessons.unfinished().next().is_some();
    let shines = match begun {
        true => "button",
        false => "button primary",
    };
    let mut any = false;
    let classes = ctx.full.class.collected.classes();
    for class in classes.iter().filter(|class| !class.name().is_empty()) {
        // What is to be played once more says so, and what comes then stands beside it.
        for (at, of) in offers(ctx, class).into_iter().enumerate() {
            any = true;
            let (id, look) = match at {
                0 => ("start-", shines),
                _ => ("then-", "button"),
            };
            let id = [id, &key_text(class.key)].concat();
            let words = match of.is_again {
                true => say.class_again_of(class.name(), &of.entry.title),
                false => say.class_next_of(class.name(), &of.entry.title),
            };
            of_classes = of_classes.child(link(ctx, &id, look, &of.route).text(&words));
        }
    }
    let card = match any {
        true => card
            .child(of_classes)
            .child(worded("p", "hint", say.teach_start_other())),
        false => card,
    };
    let look = match any || begun {
        true => "button",
        false => "button primary big",
    };
    let card = match next {
        Some(entry) => {
            let age = worded("p", "hint", ages(&ctx.say, entry.band));
            card.child(about(ctx, say, known, entry).child(age))
                .child(el("p").class("ways").child(room(
                    ctx,
                    "start-next",
                    look,
                    ClassPage::Whole,
                    &entry.id,
                    say.whole_open(),
                )))
        }
        None => card,
    };
    card.child(el("p").child(room(
        ctx,
        "to-safe",
        "button",
        ClassPage::Before,
        "",
        say.safe_title(),
    )))
}

/// A code for the board, collecting, and the classes of this device.
fn class_ways(ctx: &Context, say: &Adult) -> El {
    let classes = ctx.full.class.collected.classes().len();
    let words = match classes {
        0 => say.classes_title().to_string(),
        _ => [say.classes_title(), ": ", &count(classes).to_string()].concat(),
    };
    let mut mine = El::list("plans my-classes");
    for class in ctx.full.class.collected.classes() {
        let open = class_link(ctx, say, &class, "offer");
        mine = mine.child(el("li").key(&key_text(class.key)).child(open));
    }
    section("card", say.teach_assign())
        .child(worded("p", "", say.teach_assign_hint()))
        .child(if classes == 0 { none() } else { mine.into() })
        .child(
            el("p")
                .class("ways")
                .child(
                    link(ctx, "to-assign", "button primary", &Route::Assign)
                        .text(say.assign_title()),
                )
                .child(room(
                    ctx,
                    "to-collect",
                    "button",
                    ClassPage::Collect,
                    "",
                    say.collect_title(),
                ))
                .child(room(
                    ctx,
                    "to-classes",
                    "button",
                    ClassPage::Collect,
                    "classes",
                    &words,
                )),
        )
}

/// What a module is about, under its joking title, and how long it takes.
fn about(ctx: &Context, say: &Adult, known: &AdultIndex, entry: &IndexEntry) -> El {
    let plan = Route::Plan(entry.id.clone());
    let minutes = say.teach_minutes(&entry.minutes.to_string());
    el("div")
        .class("module-about")
        .child(link(ctx, &["plan-", &entry.id].concat(), "", &plan).text(&entry.title))
        .child(worded("p", "", known.topic(&entry.id)))
        .child(worded("p", "hint", &minutes))
}

/// All modules by age: the plan behind the title, the lesson with the class, and a look at its screens.
fn modules(ctx: &Context, say: &Adult, known: &AdultIndex, next: Option<&IndexEntry>) -> El {
    // The age that the class of this device plays, or the middle one, lies open.
    let open = next.map_or(Band::B, |entry| entry.band);
    let mut bands = Vec::new();
    for of in Band::ALL {
        let mut plans = El::list("plans of-modules");
        for entry in band(ctx, of) {
            let way = |id: &str, class: &str, page, words: &str| {
                room(
                    ctx,
                    &[id, &entry.id].concat(),
                    class,
                    page,
                    &entry.id,
                    words,
                )
            };
            let ways = el("span")
                .class("ways")
                .child(way("whole-", "button", ClassPage::Whole, say.whole_open()))
                .child(way(
                    "preview-",
                    "button quiet",
                    ClassPage::Preview,
                    say.preview_open(),
                ));
            let item = el("li").key(&entry.id).child(about(ctx, say, known, entry));
            plans = plans.child(item.child(ways));
        }
        let lessons = count(band(ctx, of).count());
        let summary = [ages(&ctx.say, of), " · ", &ctx.say.band_lessons(lessons)].concat();
        bands.push(
            el("details")
                .class("behind")
                .id(&["plans-", of.letter()].concat())
                .attr_if(of == open, At::Open, "open")
                .child(worded("summary", "", &summary))
                .child(plans)
                .into(),
        );
    }
    section("card", say.teach_plans()).child(several(bands))
}

/// What is looked for most, in a row: the next lesson's plan, a lesson of 40 minutes, paper; beneath it the PIN.
fn near(ctx: &Context, say: &Adult, next: Option<&IndexEntry>) -> El {
    let plan = match next {
        Some(entry) => link(ctx, "to-plan", "button", &Route::Plan(entry.id.clone()))
            .text(say.teach_plan())
            .into(),
        None => none(),
    };
    el("div").class("near").child(
        el("p")
            .class("ways")
            .child(plan)
            .child(room(
                ctx,
                "to-long",
                "button",
                ClassPage::Long,
                "",
                say.long_title(),
            ))
            .child(room(
                ctx,
                "to-handouts",
                "button",
                ClassPage::Handouts,
                "b",
                say.hand_title(),
            )),
    )
}

//! A class that lasts: its code of now, its weeks, who is in it.

use yew::Html;

use super::end_link::end_link;
use super::erase::{Erasing, erase};
use super::form::{form, saved_words};
use super::handed::{handed_words, pupils_words};
use super::report::gone;
use super::term::over;
use super::verdict::offer_words;
use super::which::ask_name;
use crate::classroom::{Class, Week, asked_again, assignment_title, key_text, unbroken};
use crate::curriculum::{AdultIndex, Band};
use crate::language::{Adult, date};
use crate::ui::parts::{
    At, Context, El, class_button, code_picture, el, link, none, section, worded,
};
use crate::ui::state::Route;
use crate::ui::state::full::select::{
    assignment_link, class_name, class_of_page, class_route, count, module_entry, next_given,
    offers, said_kept, share_link, weeks_of,
};
use crate::ui::state::full::{ClassAct, ClassNotice, ClassPage};

/// The way to a class's page.
pub fn class_link(ctx: &Context, say: &Adult, class: &Class, looks: &str) -> El {
    let id = ["class-", &key_text(class.key)].concat();
    let weeks = say.class_weeks_count(count(class.weeks.len()));
    link(ctx, &id, looks, &class_route(class))
        .child(worded("span", "card-title", &class_name(ctx, say, class)))
        .child(worded("span", "state", &weeks))
}

/// A class with its weeks.
pub fn weeks(main: El, ctx: &Context, say: &Adult, known: &AdultIndex) -> El {
    let Some(class) = class_of_page(ctx) else {
        return main
            .child(worded("h1", "", say.class_title()))
            .child(gone(ctx, say));
    };
    let name = class_name(ctx, say, &class);
    let pupils = match class.register().len() {
        0 => none(),
        all => worded("p", "lead", &say.class_pupils(count(all))).into(),
    };
    let main = main.child(worded("h1", "", &name));
    let main = match class.name() {
        "" => main.child(ask_name(ctx, say, &class)),
        _ => main,
    };
    let is_of = |week: &str| class.weeks.iter().any(|(id, _)| *id == week);
    main.child(pupils)
        .child(end_link(ctx, say, is_of))
        .child(now(ctx, say, &class))
        .child(list(ctx, say, &class))
        .child(over(
            say,
            known,
            band_of(&class),
            (&weeks_of(ctx, &class), say.report_date()),
            &|week| {
                let names = week.modules.iter();
                let names = names.filter_map(|(band, number)| module_entry(ctx, *band, *number));
                let names: Vec<&str> = names.map(|entry| &entry.title[..]).collect();
                names.join(", ")
            },
        ))
        .child(about(ctx, say, &class, &name))
}

/// The band of what it was given last: its names of the signs are the class's.
fn band_of(class: &Class) -> Band {
    let last = class.latest();
    last.map_or(Band::B, |(_, week)| week.assignment().band)
}

/// The code that was given last – or the last lesson together, where none was –, what has come back of it, and what comes
/// next.
fn now(ctx: &Context, say: &Adult, class: &Class) -> Html {
    let given = class.last_given();
    let Some((id, week)) = given.or(class.latest()) else {
        return none();
    };
    let saved = saved_words(say, class);
    let said = match ctx.full.class.notice {
        ClassNotice::Copied => say.assign_copied(),
        ClassNotice::Saved => said_kept(ctx, say, &saved),
        _ => "",
    };
    let code = week.assignment().code();
    let (title, code) = match (given, &code) {
        (None, _) => (say.class_now_lesson(), none()),
        (_, Some(code)) => (
            say.class_now(),
            worded("p", "code-digits", &unbroken(code))
                .id("week-code")
                .into(),
        ),
        (_, None) => (
            say.class_now(),
            worded("p", "note", say.assign_no_code_sealed()).into(),
        ),
    };
    let plays = plays(ctx, say, week);
    let strong = strong(given.is_some_and(|_| is_awaited(class, week)));
    let collect = Route::Class(ClassPage::Collect, String::new());
    let report = Route::Class(ClassPage::Report, id.into());
    let mut again = el("p").class("ways");
    if given.is_some() && !share_link(ctx, "").is_empty() {
        let act = ClassAct::CopyWeek(id.into());
        again = again.child(class_button(
            ctx,
            "copy-week",
            "button quiet",
            act,
            say.assign_copy(),
        ));
    }
    let act = ClassAct::SaveWeek(id.into());
    let again = match given {
        Some(_) => again
            .child(class_button(
                ctx,
                "save-week",
                "button quiet",
                act,
                say.assign_file(),
            ))
            .into(),
        None => none(),
    };
    // On the projector once more, also after the page that gave it was left.
    let link_words = given.map_or(String::new(), |_| assignment_link(ctx, week.assignment()));
    let picture = match link_words.is_empty() {
        true => none(),
        false => el("details")
            .class("behind")
            .id("week-qr")
            .child(worded("summary", "", say.class_qr()))
            .child(code_picture(&link_words, say.assign_link_hint()))
            .into(),
    };
    section("card week-now", title)
        .child(code)
        .child(worded("p", "", &plays))
        .child(worded("p", "hint", &came(say, class, week)))
        .child(
            el("p")
                .class("ways")
                .child(link(ctx, "to-collect", strong[0], &collect).text(say.collect_title()))
                .child(link(ctx, "to-report", "button", &report).text(say.report_title())),
        )
        .child(again)
        .child(picture)
        .child(worded("p", "said", said).attr(At::Say, ""))
        .child(next(ctx, say, class, strong[1]))
        .into()
}

/// Whether results of a week are still to come.
fn is_awaited(class: &Class, week: &Week) -> bool {
    let who = class.who(week);
    match who.size {
        0 => who.handed_in() == 0,
        _ => !who.missing.is_empty(),
    }
}

/// The looks of collecting and of what comes next: as long as results are to come collecting is what is pressed.
fn strong(collects: bool) -> [&'static str; 2] {
    match collects {
        true => ["button primary", "button"],
        false => ["button", "button primary"],
    }
}

/// The next code, and the next lesson together: one press each.
fn next(ctx: &Context, say: &Adult, class: &Class, look: &str) -> Html {
    let mut offered = offers(ctx, class).into_iter();
    let Some((first, given)) = offered.next().zip(next_given(ctx, class)) else {
        return none();
    };
    // What the report asks for comes before another code.
    let code_look = match asked_again(class) {
        Some(_) => "button",
        None => look,
    };
    let then = offered.next().map_or_else(none, |then| {
        link(ctx, "then-together", "button", &then.route)
            .text(&offer_words(say, &then))
            .into()
    });
    el("p")
        .class("ways")
        .child(class_button(
            ctx,
            "next-code",
            code_look,
            ClassAct::NextCode(class.key),
            &say.class_next(&given.title),
        ))
        .child(link(ctx, "next-together", look, &first.route).text(&offer_words(say, &first)))
        .child(then)
        .into()
}

/// What a week plays.
fn plays(ctx: &Context, say: &Adult, week: &Week) -> String {
    assignment_title(week.assignment(), &ctx.index, say.classes_whole_band())
}

/// When a week was given and what came back of it, in one line.
fn came(say: &Adult, class: &Class, week: &Week) -> String {
    let back = week.came_back();
    let who = class.who(week);
    let mut parts = Vec::new();
    parts.extend(week.given().map(|day| date(say, &day.iso())));
    match (who.size, back.pupils) {
        (0, pupils) if pupils > 0 || back.together == 0 => {
            parts.push(pupils_words(say, &who));
        }
        (_, 0) if back.together > 0 => {}
        (size, 0) if who.handed_in() == 0 => parts.push(say.last_of("0", &size.to_string())),
        _ => parts.extend(handed_words(say, &who)),
    }
    if back.before + back.after > 0 {
        let (before, after) = (back.before.to_string(), back.after.to_string());
        parts.push(say.class_checks(&after, &before));
    }
    if back.together > 0 {
        parts.push(say.class_together(count(back.together)));
    }
    parts.join(" · ")
}

/// All weeks, newest first.
fn list(ctx: &Context, say: &Adult, class: &Class) -> El {
    let mut list = El::list("plans");
    for (id, week) in class.weeks.iter().rev() {
        let route = Route::Class(ClassPage::Report, id.to_string());
        let name = ["open-", id.trim_start_matches('#')].concat();
        let open = link(ctx, &name, "offer", &route)
            .child(worded("span", "card-title", &plays(ctx, say, week)))
            .child(worded("span", "state", &came(say, class, week)));
        list = list.child(el("li").key(id).child(open));
    }
    section("card", say.class_weeks()).child(list)
}

/// Who is in it, its file, and erasing it.
fn about(ctx: &Context, say: &Adult, class: &Class, name: &str) -> El {
    let id = class.latest().map_or("", |(id, _)| id);
    let erase = erase(
        ctx,
        say,
        Erasing {
            id: "weeks",
            name,
            results: class.came_back(),
            words: say.class_erase_weeks(),
            sure: say.class_erase_weeks_sure(),
            unsaved: class.unsaved(),
            corrected: class.has_unsaved_words(),
            act: ClassAct::EraseWeeks(class.key),
        },
    );
    section("card no-print", say.class_about())
        .child(form(ctx, say, class, id))
        .child(el("p").child(class_button(
            ctx,
            "save-weeks",
            "button",
            ClassAct::SaveWeeks(class.key),
            say.class_file_weeks(),
        )))
        .child(worded("p", "hint", say.class_file_hint()))
        .child(erase)
}

//! All classes of this device, each with its weeks; opening one by its code, saving and erasing all.

use yew::Html;

use super::erase::{in_file, results, unfinished_words};
use super::handed::who_words;
use super::problem::of_teacher;
use super::weeks::class_link;
use crate::classroom::{CameBack, Class, key_text};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, link, none, several, worded};
use crate::ui::state::full::select::{class_name, count, task_name};
use crate::ui::state::full::{ClassAct, ClassNotice, ClassPage, FullAct};
use crate::ui::state::{Act, Route};

/// The list of all classes, and what is done with all of them, in a card.
pub fn classes(mut card: El, ctx: &Context, say: &Adult) -> El {
    let state = &ctx.full.class;
    if !state.ready {
        return card.child(worded("p", "", ctx.say.app_loading()));
    }
    if state.collected.is_empty() {
        card = card.child(worded("p", "", say.classes_none()));
    } else {
        let mut list = El::list("plans");
        // What one class has played in its weeks stands together; those without a name come last.
        let classes = state.collected.classes();
        for class in &classes {
            if class.name().is_empty() && class.weeks.len() == 1 {
                list = weeks(list, ctx, say, class);
                continue;
            }
            let of = class_link(ctx, say, class, "of-class");
            let tasks = weeks(El::list("plans tasks"), ctx, say, class);
            list = list.child(el("li").key(&key_text(class.key)).child(of).child(tasks));
        }
        card = card.child(list);
    }
    let said = match state.notice {
        ClassNotice::NotErased => say.classes_erase_failed().to_string(),
        _ if !state.erased.is_empty() => say.report_erased(&state.erased),
        _ if state.receipt.waits_for_code() => String::new(),
        _ => of_teacher(say, &state.problem),
    };
    // Where digits are of a class that is not here it stands beside these.
    let form: Html = match state.receipt.waits_for_code() {
        true => none(),
        false => open_code(ctx, say).into(),
    };
    let school = Route::Class(ClassPage::School, String::new());
    let card = if state.collected.iter().count() > 1 {
        card.child(link(ctx, "to-school", "button", &school).text(say.school_title()))
    } else {
        card
    };
    let card = if state.collected.is_empty() {
        card
    } else {
        card.child(worded("p", "hint", say.classes_save_hint()))
            .child(save(ctx, say))
    };
    card.child(unread(say, state.unread))
        .child(form)
        .child(
            worded("p", "said", &said)
                .id("class-said")
                .attr(At::Say, ""),
        )
        .child(erase_all(ctx, say))
}

/// Saving all classes: where they have names, for oneself with these, and for somebody else without.
fn save(ctx: &Context, say: &Adult) -> El {
    let way = |id: &str, class: &str, with_names, words: &str| {
        class_button(ctx, id, class, ClassAct::SaveClasses(with_names), words)
    };
    let mut all = ctx.full.class.collected.classes().into_iter();
    let ways = el("p").class("ways");
    if all.all(|of| of.name().is_empty()) {
        return ways.child(way("save-classes", "button", false, say.classes_save()));
    }
    ways.child(way("save-own", "button", true, say.classes_save_own()))
        .child(way(
            "save-classes",
            "button",
            false,
            say.classes_save_other(),
        ))
}

/// The field in which the code of a class that is not here is typed.
pub fn open_code(ctx: &Context, say: &Adult) -> El {
    let open = worded("button", "button", say.classes_open()).id("class-open");
    el("form")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::OpenClass)))
        .child(field("class-code", say.classes_code(), "tel", "", "24"))
        .child(el("p").child(open))
}

/// The weeks of a class, newest first, each with what came back.
fn weeks(mut list: El, ctx: &Context, say: &Adult, class: &Class) -> El {
    for (id, week) in class.weeks.iter().rev() {
        let route = Route::Class(ClassPage::Report, id.to_string());
        let name = link(
            ctx,
            &["open-", id.trim_start_matches('#')].concat(),
            "offer",
            &route,
        )
        .child(worded("span", "card-title", &task_name(ctx, say, week)))
        .child(worded(
            "span",
            "state",
            &who_words(say, &class.who(week), week),
        ));
        list = list.child(el("li").key(id).child(name));
    }
    list
}

/// Erasing all classes and keys of this device, after a question that counts and names them.
fn erase_all(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let keys = state.collected.keys().count();
    if state.collected.is_empty() && keys == 0 {
        return none();
    }
    if !state.sure {
        let ask = ClassAct::AskErase(true);
        let words = say.classes_erase();
        return class_button(ctx, "classes-erase", "button warn", ask, words).into();
    }
    let classes = state.collected.classes();
    let mut names = El::list("");
    for class in &classes {
        let name = class_name(ctx, say, class);
        let words = [&name, " · ", &results(say, class.came_back())].concat();
        names = names.child(worded("li", "", &words).key(&key_text(class.key)));
    }
    let all: CameBack = classes.iter().map(Class::came_back).sum();
    let question = say.classes_erase_sure(
        count(classes.len()),
        count(keys),
        count(all.pupils + all.left_out),
    );
    el("div")
        .class("card sure erasing")
        .attr(At::Role, "alertdialog")
        .attr(At::LabelledBy, "sure-text")
        .child(worded("p", "", &question).id("sure-text"))
        .child(worded("p", "hint", say.classes_key_is()))
        .child(match all.together {
            0 => none(),
            lessons => worded("p", "", &say.classes_erase_whole(count(lessons))).into(),
        })
        .child(names)
        .child(several(
            state
                .lessons
                .unfinished()
                .filter_map(|(_, lesson)| unfinished_words(ctx, say, lesson))
                .map(|words| worded("p", "", &words).into())
                .collect(),
        ))
        .child(in_file(
            say,
            all,
            classes.iter().map(Class::unsaved).sum(),
            classes.iter().any(Class::has_unsaved_words),
        ))
        .child(match state.pin.is_set(ctx.now.millis) {
            true => worded("p", "", say.classes_erase_pin()).into(),
            false => none(),
        })
        .child(class_button(
            ctx,
            "classes-erase-yes",
            "button warn",
            ClassAct::EraseAll,
            say.classes_erase(),
        ))
        .child(class_button(
            ctx,
            "classes-erase-no",
            "button primary",
            ClassAct::AskErase(false),
            say.place_erase_no(),
        ))
        .into()
}

fn unread(say: &Adult, unread: usize) -> Html {
    if unread == 0 {
        return none();
    }
    worded("p", "note card", &say.classes_unread(count(unread))).into()
}

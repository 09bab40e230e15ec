//! What a class is called and who is in its register, to be typed.

use yew::Html;

use super::which::ask_join;
use crate::classroom::{Class, register_text};
use crate::language::Adult;
use crate::ui::parts::{At, Context, el, field, several, worded};
use crate::ui::state::Act;
use crate::ui::state::full::select::said_kept;
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct};

/// Name, size and the register's own numbers of a class; `week` is the id of one of its weeks.
pub fn form(ctx: &Context, say: &Adult, of: &Class, week: &str) -> Html {
    let size = match of.size() {
        0 => String::new(),
        size => size.to_string(),
    };
    let numbers = register_text(of.numbers());
    let keep = worded("button", "button", say.class_keep()).id("class-keep");
    let saved = saved_words(say, of);
    let said = match ctx.full.class.notice {
        ClassNotice::Described => said_kept(ctx, say, &saved),
        notice => refused_words(say, notice),
    };
    let describe = Act::Full(FullAct::Class(ClassAct::Describe(week.into())));
    let form = el("form")
        .submit(ctx, describe)
        .child(field(
            "class-name",
            say.class_name(),
            "text",
            of.name(),
            "40",
        ))
        .child(field("class-size", say.class_size(), "number", &size, "3"))
        .child(field(
            "class-numbers",
            say.class_numbers(),
            "text",
            &numbers,
            "400",
        ))
        .child(el("p").child(keep))
        .child(worded("p", "said", said).id("class-said").attr(At::Say, ""));
    several(vec![form.into(), ask_join(ctx, say, of)])
}

/// What was kept of a class: the numbers of its register as they were understood.
pub fn saved_words(say: &Adult, of: &Class) -> String {
    match of.numbers() {
        [] => say.class_saved().to_string(),
        own => say.class_saved_numbers(&own.len().to_string(), &register_text(own)),
    }
}

/// Why what was typed for a class was not kept; empty where nothing is wrong.
pub fn refused_words(say: &Adult, notice: ClassNotice) -> &str {
    match notice {
        ClassNotice::BadNumbers => say.class_bad_numbers(),
        ClassNotice::BadSize => say.class_bad_size(),
        ClassNotice::NoName => say.class_no_name(),
        _ => "",
    }
}

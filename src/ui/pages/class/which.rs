//! Which class it is: out of a file and after a lesson with the projector it has no name yet.

use yew::Html;

use crate::classroom::Class;
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, none, section, worded};
use crate::ui::state::Act;
use crate::ui::state::full::select::{class_name, count};
use crate::ui::state::full::{ClassAct, FullAct};

/// Asks which class has come without its name: one field, in sight at once.
pub fn ask_name(ctx: &Context, say: &Adult, class: &Class) -> El {
    let name = Act::Full(FullAct::Class(ClassAct::NameClass(class.key)));
    let keep = worded("button", "button primary", say.class_keep()).id("class-named");
    let form = el("form")
        .submit(ctx, name)
        .child(field("which-name", say.class_which(), "text", "", "40"))
        .child(el("p").child(keep));
    section("card", &class_name(ctx, say, class))
        .id("which-class")
        .attr(At::Say, "")
        .child(form)
        .child(ask_join(ctx, say, class))
}

/// Whether a class that has got the name of another one is that class.
pub fn ask_join(ctx: &Context, say: &Adult, class: &Class) -> Html {
    let state = &ctx.full.class;
    let Some((_, to)) = state.joining.filter(|(from, _)| *from == class.key) else {
        return none();
    };
    let Some(known) = state.collected.class(to) else {
        return none();
    };
    let weeks = say.class_weeks_count(count(known.weeks.len()));
    let question = say.class_join(known.name(), &weeks);
    let way = |id: &str, class: &str, act, words: &str| class_button(ctx, id, class, act, words);
    el("div")
        .id("ask-join")
        .class("sure")
        .attr(At::Say, "")
        .child(worded("p", "", &question))
        .child(way(
            "join-yes",
            "button primary",
            ClassAct::Join,
            say.class_join_yes(),
        ))
        .child(way(
            "join-no",
            "button",
            ClassAct::NotJoin,
            say.class_join_no(),
        ))
        .into()
}

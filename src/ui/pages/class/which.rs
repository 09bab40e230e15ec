//! Which class came out of a file: its name stays on the device where it was typed.

use crate::classroom::Class;
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, el, field, section, worded};
use crate::ui::state::Act;
use crate::ui::state::full::select::class_name;
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
}

use crate::language::Adult;
use crate::ui::parts::{Context, El, button, el};
use crate::ui::state::Act;
use crate::ui::state::full::FullAct;

/// The button that prints the page; on paper there is none.
pub fn print(ctx: &Context, say: &Adult, looks: &str) -> El {
    let act = Act::Full(FullAct::Print);
    let print = button(ctx, "print", looks, act, say.hand_print());
    el("p").class("no-print").child(print)
}

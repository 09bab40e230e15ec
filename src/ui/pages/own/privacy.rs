use crate::language::Adult;
use crate::ui::parts::{Context, El, el, lines, section, worded};
use crate::ui::state::Route;

/// What is kept, in a child's words; whoever comes from the teacher's page reads the teacher's part first. PRIVACY.md says
/// the same to grown-ups.
pub fn privacy(main: El, ctx: &Context, say: &Adult) -> El {
    let room = || section("card", say.privacy_room()).child(lines(say.privacy_room_list()));
    let is_teacher = ctx.full.from == Some(Route::Teach);
    let mut main = main.child(worded("h1", "", say.privacy_title()));
    if is_teacher {
        // What follows speaks to a child.
        main = main
            .child(room())
            .child(worded("h2", "", say.privacy_pupils()).id("privacy-pupils"));
    }
    main = main.child(
        el("div")
            .class("facts-first")
            .child(lines(say.privacy_facts())),
    );
    for (title, text) in [
        (say.privacy_kept(), say.privacy_kept_list()),
        (say.privacy_never(), say.privacy_never_list()),
        (say.privacy_where(), say.privacy_where_list()),
        (say.privacy_erase(), say.privacy_erase_list()),
    ] {
        // A child has read what matters above; who wants more opens it. A grown-up has it all.
        main = main.child(match is_teacher {
            true => section("card", title).child(lines(text)),
            false => el("details")
                .class("card")
                .child(worded("summary", "", title))
                .child(lines(text)),
        });
    }
    match is_teacher {
        true => main,
        false => main.child(room()),
    }
}

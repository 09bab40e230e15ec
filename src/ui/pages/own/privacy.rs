use crate::language::Adult;
use crate::ui::parts::{El, el, lines, section, worded};

/// What is kept, in a child's words. PRIVACY.md says the same to grown-ups.
pub fn privacy(main: El, say: &Adult) -> El {
    let mut main = main.child(worded("h1", "", say.privacy_title())).child(
        el("div")
            .class("facts-first")
            .child(lines(say.privacy_facts())),
    );
    for (title, text) in [
        (say.privacy_kept(), say.privacy_kept_list()),
        (say.privacy_never(), say.privacy_never_list()),
        (say.privacy_where(), say.privacy_where_list()),
        (say.privacy_erase(), say.privacy_erase_list()),
        (say.privacy_room(), say.privacy_room_list()),
    ] {
        main = main.child(section("card", title).child(lines(text)));
    }
    main
}

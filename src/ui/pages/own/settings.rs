use crate::language::Adult;
use crate::ui::parts::{At, Context, El, button, el, link, section, sound_button, worded};
use crate::ui::state::full::{FullAct, Look};
use crate::ui::state::{Act, Route};

/// How the page looks, and the ways to what is kept.
pub fn settings(main: El, ctx: &Context, say: &Adult) -> El {
    let look = &ctx.full.look;
    let names = [
        say.theme_auto(),
        say.theme_light(),
        say.theme_dark(),
        say.theme_contrast(),
    ];
    let mut themes = el("div").class("choices even");
    for (theme, name) in Look::THEMES.into_iter().zip(names) {
        let to = Look {
            theme,
            ..look.clone()
        };
        themes = themes.child(choice(ctx, &["theme-", theme].concat(), name, to, look));
    }
    let names = [
        say.size_one(),
        say.size_two(),
        say.size_three(),
        say.size_four(),
    ];
    let mut sizes = el("div").class("choices letter-sizes");
    for (size, name) in (1..=Look::SIZES).zip(names) {
        let to = Look {
            size,
            ..look.clone()
        };
        // The letter itself, as large as all of them will be; its name is for those who hear it.
        let id = ["size-", &size.to_string()].concat();
        sizes = sizes.child(choice(ctx, &id, "А", to, look).attr(At::Label, name));
    }
    let names = [say.aloud_on(), say.aloud_slow(), say.aloud_off()];
    let mut ways = el("div").class("choices aloud-ways");
    for (aloud, name) in Look::ALOUD.into_iter().zip(names) {
        let to = Look {
            aloud,
            ..look.clone()
        };
        ways = ways.child(choice(ctx, &["aloud-", aloud].concat(), name, to, look));
    }
    main.child(worded("h1", "", ctx.say.settings_title()))
        .child(section("card", say.settings_theme()).child(themes))
        .child(section("card", say.settings_size()).child(sizes))
        .child(
            section("card", say.settings_aloud())
                .child(ways)
                // One line; who wants a voice opens how to come by one.
                .child(
                    el("details")
                        .class("no-voice")
                        .child(worded("summary", "", say.aloud_no_voice()))
                        .child(worded("p", "hint", say.aloud_add_voice())),
                )
                // The page's own script switches it (`static/page/aloud.js`); the styles show one of the two.
                .child(
                    el("div").class("choices").child(
                        worded("button", "button recorded", say.voice_switch())
                            .attr(At::Pressed, "false"),
                    ),
                )
                .child(worded("p", "hint recorded-hint", say.voice_hint()))
                .child(worded("p", "hint no-recorded", say.voice_none())),
        )
        .child(
            section("card", ctx.say.sound())
                .child(el("div").class("choices").child(sound(say, ctx)))
                .child(worded("p", "hint", say.settings_sound())),
        )
        .child(
            el("p")
                .class("own-ways")
                .child(link(ctx, "mine", "button", &Route::Mine).text(ctx.say.place_keep()))
                .child(link(ctx, "privacy", "button", &Route::Privacy).text(say.place_privacy())),
        )
}

/// The switch of the small sounds, which says in words whether they are on; the styles show one of the two.
fn sound(say: &Adult, ctx: &Context) -> El {
    sound_button(ctx, "button sound")
        .child(worded("span", "is-on", say.aloud_on()))
        .child(worded("span", "is-off", say.aloud_off()))
}

/// One of several looks; the present one is pressed.
fn choice(ctx: &Context, id: &str, name: &str, to: Look, now: &Look) -> El {
    let pressed = if to == *now { "true" } else { "false" };
    button(ctx, id, "button", Act::Full(FullAct::Look(to)), name).attr(At::Pressed, pressed)
}

use yew::Html;

use super::{At, Context, El, button, el, link, none, worded};
use crate::curriculum::Band;
use crate::language::Lang;
use crate::ui::state::{Act, Audience, Route};

/// The bar above every page but a module's walk: the way back, the languages, help. `here` is the page that it stands
/// on; `back` is where the way back leads, nowhere on the opening.
pub fn top_bar(ctx: &Context, here: &Route, back: Option<Route>) -> Html {
    let back = match back {
        Some(back) => link(ctx, "back", "button quiet", &back)
            .child(el("span").attr(At::Hidden, "true").class("arrow").text("‹"))
            .text(ctx.say.back())
            .into(),
        None => none(),
    };
    // On the opening it is a link, which works before the app is here.
    let help = match here {
        Route::Opening => link(ctx, "help", "button help-button", &Route::Help)
            .text(ctx.say.help_title())
            .into(),
        Route::Help => none(),
        _ => help_button(ctx),
    };
    // Nothing is read aloud to grown-ups, but on a page to read; nor need teachers leave quickly.
    let adults = match here.audience() {
        Audience::Adult | Audience::Teacher => !matches!(here, Route::Reading(_)),
        Audience::Pupil | Audience::Own => false,
    };
    // What a family reads nobody else at home need see: numbers to call, what a child is asked.
    let leaves = here.audience() != Audience::Teacher || matches!(here, Route::Plan(_));
    el("header")
        .class("top-bar")
        // For keys: the page's script brings the focus past the bar (`static/page/spoken.js`).
        .child(worded("button", "button skip", ctx.say.skip()))
        .child(back)
        .child(languages(ctx, here))
        .child(if adults { none() } else { aloud_button(ctx) })
        .child(if leaves { exit_button(ctx) } else { none() })
        .child(help)
        .into()
}

/// What opens the help dialog.
pub fn help_button(ctx: &Context) -> Html {
    button(
        ctx,
        "help",
        "button help-button",
        Act::Help(true),
        ctx.say.help_title(),
    )
    .into()
}

/// Reads the screen aloud: the page's own script does it (`static/page/aloud.js`), and the styles show the button only
/// where the device has a voice for the language.
pub fn aloud_button(ctx: &Context) -> Html {
    worded("button", "button quiet aloud", ctx.say.aloud())
        .attr(At::Pressed, "false")
        .into()
}

/// Switches the small sounds on and off: the page's own script does it, and remembers it (`static/page/sound.js`).
pub fn sound_button(ctx: &Context, class: &str) -> El {
    el("button")
        .class(class)
        .attr(At::Pressed, "true")
        .child(worded("span", "sr-only", ctx.say.sound()))
}

/// Switches on and off that a grown-up reads along: the page's own script does it, and remembers it (`static/page/boot.js`).
pub fn together_button(ctx: &Context) -> Html {
    worded("button", "button together", ctx.say.together())
        .id("together")
        .attr(At::DataOff, ctx.say.together_off())
        .attr(At::Pressed, "false")
        .into()
}

/// Leaves quickly for a neutral page: the page's own script does it (`static/page/leave.js`), also without the app.
pub fn exit_button(ctx: &Context) -> Html {
    worded("button", "button quiet quick-exit", ctx.say.exit()).into()
}

/// The languages inside a lesson: one button, and the others behind it, with the way to larger letters and another paper. The
/// place stays. A lesson alone has one language, and its platform's own settings.
pub fn speak(ctx: &Context, band: Band) -> Html {
    if ctx.device.alone.is() {
        return none();
    }
    let name = el("summary")
        .child(worded("span", "sr-only", ctx.say.language_label()))
        .text(ctx.lang.code());
    el("details")
        .class("speak")
        .child(name)
        .child(
            named(ctx, &ctx.route).child(
                link(ctx, "settings", "language", &Route::Settings(band))
                    .text(ctx.say.settings_title()),
            ),
        )
        .into()
}

/// The languages, each in its own name. They are links, so they work before the app is here.
fn languages(ctx: &Context, here: &Route) -> Html {
    match ctx.device.alone.is() {
        true => none(),
        false => named(ctx, here).into(),
    }
}

/// The languages as links to the same page.
fn named(ctx: &Context, here: &Route) -> El {
    let mut links = el("nav")
        .class("languages")
        .attr(At::Label, ctx.say.language_label());
    for lang in Lang::all() {
        let code = lang.code();
        let link = el("a")
            .key(code)
            .id(&["lang-", code].concat())
            .class("language")
            .attr(At::Lang, code)
            .attr(At::Hreflang, code)
            .attr(At::Href, &here.href(lang))
            .attr_if(lang == ctx.lang, At::Current, "true")
            // Pressing the language that is already in the address changes nothing there, but may still be a wish.
            .press(ctx, Act::Speak(lang))
            .text(lang.name());
        links = links.child(link);
    }
    links
}

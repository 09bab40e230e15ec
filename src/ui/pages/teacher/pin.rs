//! The PIN: the page that asks for it, and the card that sets it.

use yew::Html;

use crate::curriculum::Band;
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, link, none, section, worded};
use crate::ui::state::full::select::said_kept;
use crate::ui::state::full::{ClassAct, FullAct, PinNotice};
use crate::ui::state::{Act, Route};

/// What stands in the place of a teacher's page until the PIN is typed.
pub fn locked(main: El, ctx: &Context, say: &Adult) -> El {
    let class = &ctx.full.class;
    let open = worded("button", "button primary", say.pin_open()).id("pin-open");
    let form = el("form")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::Unlock)))
        .child(digits(say.pin_field()))
        .child(el("p").child(open));
    let forgotten = match class.pin.asked() {
        Some(_) => worded("p", "note", say.pin_asked()).attr(At::Say, ""),
        None => el("p").child(class_button(
            ctx,
            "pin-forget",
            "button",
            ClassAct::ForgetPin,
            say.pin_forget(),
        )),
    };
    main.child(worded("h1", "", say.teach_title())).child(
        section("card", say.pin_title())
            .child(form)
            .child(said(ctx, say))
            // A lesson holds nothing private: its module is open to whoever learns.
            .child(worded("p", "hint", say.pin_lesson()))
            .child(el("p").child(
                link(ctx, "pin-learn", "button", &Route::Learn(Band::B)).text(ctx.say.door_learn()),
            ))
            .child(
                el("details")
                    .class("behind")
                    .child(worded("summary", "", say.pin_forgotten()))
                    .child(
                        el("div")
                            .class("give")
                            .child(worded("p", "", say.pin_forgotten_hint()))
                            .child(forgotten),
                    ),
            ),
    )
}

fn digits(label: &str) -> El {
    field("pin", label, "tel", "", "16")
}

fn said(ctx: &Context, say: &Adult) -> El {
    let words = match ctx.full.class.pin_notice {
        PinNotice::Nothing => "",
        PinNotice::Set => said_kept(ctx, say, say.pin_set()),
        PinNotice::Length => say.pin_length(),
        PinNotice::Impossible => say.pin_impossible(),
        PinNotice::Wrong => say.pin_wrong(),
        PinNotice::Known => say.pin_known(),
        PinNotice::Removed => said_kept(ctx, say, say.pin_removed()),
    };
    worded("p", "said", words).id("pin-said").attr(At::Say, "")
}

/// Sets a PIN, locks this tab, takes the PIN away.
pub fn card(ctx: &Context, say: &Adult) -> Html {
    let class = &ctx.full.class;
    if !class.ready || !ctx.learner.has_store {
        return none();
    }
    let is_set = class.pin.is_set(ctx.now.millis);
    let save = worded("button", "button", say.pin_save()).id("pin-save");
    let form = el("form")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::SetPin)))
        .child(digits(say.pin_new()))
        .child(el("p").child(save));
    let mut inside = el("div")
        .class("give")
        .child(worded("p", "", say.pin_hint()))
        .child(form)
        .child(said(ctx, say));
    if is_set {
        let button = |id: &str, act, words: &str| class_button(ctx, id, "button", act, words);
        inside = inside.child(
            el("p")
                .class("ways")
                .child(button("pin-lock", ClassAct::Lock, say.pin_lock()))
                .child(button("pin-remove", ClassAct::RemovePin, say.pin_remove())),
        );
    }
    el("details")
        .class("card behind")
        .id("pin-card")
        .attr_if(class.pin_notice != PinNotice::Nothing, At::Open, "open")
        .child(worded("summary", "", say.pin_title()))
        .child(inside)
        .into()
}

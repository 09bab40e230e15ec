//! What only pages of the full build are made of: forms and their fields, cards, lists.

use std::rc::Rc;

use yew::virtual_dom::{Listener, ListenerKind};
use yew::{Callback, Html};

use super::{At, Context, Done, El, button, el, worded};
use crate::browser::dom;
use crate::ui::state::Act;
use crate::ui::state::full::{ClassAct, FullAct};

impl El {
    /// What a form does: with Enter in one of its fields, or with its button. The act takes along what stands in the
    /// fields, so nobody has to look for them in the page.
    pub fn submit(self, ctx: &Context, act: Act) -> El {
        self.with_fields(|| ListenerKind::onsubmit, ctx, act)
    }

    /// What typing in a field does; the act takes along what stands in it.
    pub fn input(self, ctx: &Context, act: Act) -> El {
        self.with_fields(|| ListenerKind::oninput, ctx, act)
    }

    fn with_fields(self, kind: fn() -> ListenerKind, ctx: &Context, act: Act) -> El {
        self.listen(Rc::new(OnFields {
            kind,
            send: ctx.send.clone(),
            act: Rc::new(act),
        }))
    }
}

/// Sends an act with what stands in the fields, and keeps the browser from sending the form somewhere.
struct OnFields {
    kind: fn() -> ListenerKind,
    send: Callback<Done>,
    act: Rc<Act>,
}

impl Listener for OnFields {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: web_sys::Event) {
        event.prevent_default();
        self.send.emit((self.act.clone(), dom::fields(&event)));
    }

    fn passive(&self) -> bool {
        false
    }
}

/// A field with its label above it: its id, label, kind, text, and how many signs it takes.
pub fn field(id: &str, label: &str, kind: &str, value: &str, most: &str) -> El {
    let input = el("input")
        .id(id)
        .class("field")
        .attr(At::Type, kind)
        .attr(At::Autocomplete, "off")
        .attr(At::Maxlength, most)
        .attr(At::Value, value);
    worded("label", "labelled", label).child(input)
}

/// A button for something about classes.
pub fn class_button(ctx: &Context, id: &str, class: &str, act: ClassAct, words: &str) -> El {
    button(ctx, id, class, Act::Full(FullAct::Class(act)), words)
}

/// A section with its title.
pub fn section(class: &str, title: &str) -> El {
    let section = if class.is_empty() {
        el("section")
    } else {
        el("section").class(class)
    };
    section.child(worded("h2", "", title))
}

/// A text each line of which is a point.
pub fn lines(text: &str) -> Html {
    let mut points = el("ul");
    for line in text.lines() {
        let line = line.trim_ascii();
        if !line.is_empty() {
            points = points.child(worded("li", "", line));
        }
    }
    points.into()
}

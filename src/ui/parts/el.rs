//! Elements, built by calls.
//!
//! `html!` writes the code of every element anew where it stands: 300 to 900 bytes of wasm each, over 100 kB for these
//! screens. Here an element is one pointer and every call on it a function that all screens share: 22 bytes a call. The
//! screens together went from 130 kB to 35. So nothing in this file is generic but the smallest wrappers, and nothing
//! is inlined.

use std::rc::Rc;

#[cfg(feature = "ssr")]
use yew::virtual_dom::VText;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag,
};
use yew::{Callback, Html, NodeRef};

use super::at::{At, NAMES};
use super::{Context, Done};
use crate::digits::Digits as _;
use crate::ui::state::{Act, Route};

/// An element that is being built.
pub struct El(Rc<VTag>);

/// A new element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    let mut tag = VTag::new(tag);
    tag.attributes = Attributes::Dynamic {
        keys: NAMES,
        values: NAMES.iter().map(|_| None).collect(),
    };
    El(Rc::new(tag))
}

/// An element with a class (none if empty) and a text. Most elements are such ones, so these few calls are one.
#[inline(never)]
pub fn worded(tag: &'static str, class: &str, words: &str) -> El {
    let element = el(tag).text(words);
    if class.is_empty() {
        element
    } else {
        element.class(class)
    }
}

/// A link to a page.
#[inline(never)]
pub fn link(ctx: &Context, id: &str, class: &str, route: &Route) -> El {
    el("a").id(id).class(class).attr(At::Href, &ctx.href(route))
}

/// A button that does something.
#[inline(never)]
pub fn button(ctx: &Context, id: &str, class: &str, act: Act, words: &str) -> El {
    el("button").id(id).class(class).press(ctx, act).text(words)
}

/// Several nodes in the place of one: their number may change without moving what stands after them.
#[inline(never)]
pub fn several(nodes: Vec<Html>) -> Html {
    VList::from(nodes).into()
}

/// Nothing, in the place of something that may come.
#[inline(never)]
pub fn none() -> Html {
    Html::default()
}

impl El {
    /// A list that its items are added to.
    pub fn list(class: &str) -> El {
        el("ul").class(class)
    }

    /// Changes the element itself; nobody else has the pointer yet.
    fn with(mut self, change: impl FnOnce(&mut VTag)) -> El {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            change(tag);
        }
        self
    }

    #[inline(never)]
    pub fn attr(self, name: At, value: &str) -> El {
        self.with(|tag| {
            let value = AttrValue::Rc(value.into());
            set(tag, name, AttributeOrProperty::Attribute(value));
        })
    }

    /// An attribute that is only there when something is so.
    #[inline(never)]
    pub fn attr_if(self, so: bool, name: At, value: &str) -> El {
        if so { self.attr(name, value) } else { self }
    }

    /// Where an element stands on a picture, in per cent of its width and height. An attribute `style` would be against the
    /// page's policy; the property is not.
    #[inline(never)]
    pub fn stand_at(self, (x, y): (u8, u8)) -> El {
        self.with(|tag| {
            let style = ["left:", &x.digits(), "%;top:", &y.digits(), "%"].concat();
            #[cfg(not(feature = "ssr"))]
            set(
                tag,
                At::Style,
                AttributeOrProperty::Property(style[..].into()),
            );
            // The page's script makes a property of it (`static/page/first.js`).
            #[cfg(feature = "ssr")]
            set(
                tag,
                At::Style,
                AttributeOrProperty::Attribute(AttrValue::Rc(style.into())),
            );
        })
    }

    pub fn id(self, id: &str) -> El {
        self.attr(At::Id, id)
    }

    pub fn class(self, class: &str) -> El {
        self.attr(At::Class, class)
    }

    /// Several classes; the empty ones are left out.
    #[inline(never)]
    pub fn classes(self, classes: &[&str]) -> El {
        let mut all = String::new();
        for class in classes {
            if !all.is_empty() && !class.is_empty() {
                all.push(' ');
            }
            all.push_str(class);
        }
        self.class(&all)
    }

    /// Greyed out, if so.
    #[inline(never)]
    pub fn disabled(self, so: bool) -> El {
        self.attr_if(so, At::Disabled, "disabled")
    }

    /// The key that tells an element of a list from its neighbours.
    #[inline(never)]
    pub fn key(self, key: &str) -> El {
        self.with(|tag| tag.key = Some(Key::from(key)))
    }

    /// Where the browser's own element can be found later.
    #[inline(never)]
    pub fn node_ref(self, node: &NodeRef) -> El {
        self.with(|tag| tag.node_ref = node.clone())
    }

    #[inline(never)]
    fn add(self, node: Html) -> El {
        self.with(|tag| {
            wrap_only_text(tag);
            tag.add_child(node);
        })
    }

    /// One more child.
    pub fn child(self, node: impl Into<Html>) -> El {
        self.add(node.into())
    }

    /// A text.
    #[inline(never)]
    pub fn text(mut self, words: &str) -> El {
        if let Some(tag) = Rc::get_mut(&mut self.0)
            && set_only_text(tag, words)
        {
            return self;
        }
        self.add(el("span").text(words).into())
    }

    #[inline(never)]
    fn on(self, kind: fn() -> ListenerKind, ctx: &Context, act: Act) -> El {
        self.listen(Rc::new(On {
            kind,
            send: ctx.send.clone(),
            act: Rc::new(act),
        }))
    }

    #[inline(never)]
    pub(super) fn listen(self, on: Rc<dyn Listener>) -> El {
        self.with(|tag| {
            tag.add_listener(on);
        })
    }

    /// What a press does.
    #[inline(never)]
    pub fn press(self, ctx: &Context, act: Act) -> El {
        self.on(|| ListenerKind::onclick, ctx, act)
    }

    /// What choosing a file does.
    #[inline(never)]
    pub fn change(self, ctx: &Context, act: Act) -> El {
        self.on(|| ListenerKind::onchange, ctx, act)
    }

    /// What closing a dialog does.
    #[inline(never)]
    pub fn close(self, ctx: &Context, act: Act) -> El {
        self.on(|| ListenerKind::onclose, ctx, act)
    }
}

impl From<El> for Html {
    fn from(element: El) -> Html {
        Html::VTag(element.0)
    }
}

/// Sets an attribute or a property.
#[inline(never)]
fn set(tag: &mut VTag, name: At, value: AttributeOrProperty) {
    if let Attributes::Dynamic { values, .. } = &mut tag.attributes
        && let Some(place) = values.get_mut(name as usize)
    {
        *place = Some(value);
    }
}

/// Takes a property back.
#[cfg(not(feature = "ssr"))]
#[inline(never)]
fn take(tag: &mut VTag, name: At) -> Option<AttributeOrProperty> {
    match &mut tag.attributes {
        Attributes::Dynamic { values, .. } => values.get_mut(name as usize)?.take(),
        _ => None,
    }
}

// A browser that translates the page puts elements of its own in the place of text nodes; an update that looked for the
// old node would stop the app or leave the old words standing. So no text is a bare node: an element's only text is its
// property `textContent`, and a text beside others stands in an element of its own. What is drawn on the host is text in
// a page, where there are no properties: there the only text is a node.

/// Sets the text of an element that holds nothing yet; says whether it could.
fn set_only_text(tag: &mut VTag, words: &str) -> bool {
    let empty = matches!(tag.children(), Some(VNode::VList(list)) if list.is_empty());
    #[cfg(not(feature = "ssr"))]
    match take(tag, At::Text) {
        None if empty => set(tag, At::Text, AttributeOrProperty::Property(words.into())),
        None => return false,
        Some(before) => {
            set(tag, At::Text, before);
            return false;
        }
    }
    #[cfg(feature = "ssr")]
    if empty {
        tag.add_child(VText::new(AttrValue::Rc(words.into())).into());
    }
    empty
}

/// Before something else joins an element's only text, the text moves into an element of its own.
fn wrap_only_text(tag: &mut VTag) {
    #[cfg(not(feature = "ssr"))]
    if let Some(words) = take(tag, At::Text) {
        let span = el("span").with(|span| set(span, At::Text, words));
        tag.add_child(span.into());
    }
    #[cfg(feature = "ssr")]
    if let Some(children) = tag.children_mut()
        && matches!(children, VNode::VList(list) if matches!(list[..], [VNode::VText(_)]))
    {
        let span = el("span").with(|span| span.add_children([std::mem::take(children)]));
        tag.add_child(span.into());
    }
}

/// The one kind of listener: it sends an act that is known beforehand, so no screen needs a closure.
struct On {
    /// A function: cloning a kind is a kilobyte and a half.
    kind: fn() -> ListenerKind,
    send: Callback<Done>,
    act: Rc<Act>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, _: web_sys::Event) {
        self.send.emit((self.act.clone(), Vec::new()));
    }

    fn passive(&self) -> bool {
        false
    }
}

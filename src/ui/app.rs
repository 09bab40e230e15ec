use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::{Component, Html, NodeRef};

use super::act::{Draft, First, Msg};
use super::context::Context;
use super::effects::Effects;
use super::learner::{self, Learner};
use super::loading::{Slot, needed};
use super::route::Route;
use super::start::{self, AppProps, load};
use super::walk::Walk;
use super::{pages, steps};
use crate::browser::{boot, place};
use crate::language::Lang;

/// The app: one component, for each costs kilobytes. Its state is a [`Context`], which the screens draw; what people do
/// and what the browser answers comes in as a [`Msg`]; what the browser has to do after drawing is in [`Effects`].
pub struct App {
    pub(super) ctx: Context,
    /// The language that is shown or on its way.
    lang: Lang,
    dialog: NodeRef,
    pub(super) effects: Effects,
}

/// What sends messages to the app.
pub type Link = yew::html::Scope<App>;

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(yew: &yew::Context<App>) -> App {
        let props = yew.props();
        let link = yew.link().clone();
        let mut app = App {
            ctx: Context {
                lang: props.lang,
                say: props.say.clone(),
                shelf: props.shelf.clone(),
                pictures: props.pictures.clone(),
                route: props.route.clone(),
                other: props.other.clone(),
                help: false,
                abroad: false,
                first: First::Nothing,
                learner: Learner::default(),
                main: Slot::default(),
                plan: Slot::default(),
                walk: None,
                draft: Draft::default(),
                #[cfg(feature = "desk")]
                desk: Default::default(),
                send: (move |act| link.send_message(Msg::Act(act))).into(),
            },
            lang: props.lang,
            dialog: NodeRef::default(),
            effects: Effects::default(),
        };
        if let Some(begun) = props.begun.take() {
            app.ctx.learner.opened(begun.kept, yew.link());
            app.ctx.main.want(&begun.name);
            app.take(&begun.name, &begun.bytes);
            app.begin(yew.link());
        }
        app
    }

    fn update(&mut self, yew: &yew::Context<App>, msg: Msg) -> bool {
        let link = yew.link();
        let ctx = &mut self.ctx;
        match msg {
            Msg::Act(act) => self.act(link, &act),
            Msg::Moved => self.go(link),
            Msg::Came(name, bytes) => self.take(&name, &bytes),
            Msg::Opened(kept) => ctx.learner.opened(kept, link),
            Msg::Kept(result) => {
                ctx.learner.kept(result);
                let (_, wanted) = Route::parse(&place::hash());
                start::leaves(&wanted, &ctx.other, ctx.learner.pending);
            }
            #[cfg(feature = "desk")]
            Msg::Desk(msg) => self.desk_msg(link, msg),
            Msg::Due => {
                if let Some(due) = steps::due(ctx) {
                    self.sketch(due.draft);
                }
            }
        }
        self.fetch(link);
        self.begin(link);
        true
    }

    fn view(&self, _: &yew::Context<App>) -> Html {
        pages::draw(&self.ctx, &self.dialog)
    }

    fn rendered(&mut self, yew: &yew::Context<App>, first: bool) {
        let link = yew.link();
        if first {
            self.start(link);
        }
        self.effects.after(&self.ctx, &self.dialog, link);
    }
}

impl App {
    /// What is only done in a browser, once.
    fn start(&mut self, link: &Link) {
        boot::mounted();
        #[cfg(feature = "desk")]
        {
            self.ctx.desk.class.open();
            self.class_page(link);
        }
        let moved = link.clone();
        place::on_change(move || moved.send_message(Msg::Moved));
        if !self.ctx.learner.ready {
            let opened = link.clone();
            spawn_local(async move { opened.send_message(Msg::Opened(learner::open().await)) });
        }
        // The pictures of the single file come out of the page itself; elsewhere they have addresses.
        if boot::picture_urls().is_empty() {
            load(link, "art".into());
        }
        self.fetch(link);
    }

    /// The address decides page and language; a language that is not here yet is loaded while the old one stays.
    fn go(&mut self, link: &Link) {
        let (lang, route) = Route::parse(&place::hash());
        let ctx = &mut self.ctx;
        if start::leaves(&route, &ctx.other, ctx.learner.pending) {
            return;
        }
        ctx.help = false;
        ctx.first = First::Nothing;
        if route != ctx.route {
            if needed(&route, ctx.lang).0 != needed(&ctx.route, ctx.lang).0 {
                ctx.main = Slot::default();
            }
            ctx.plan = Slot::default();
            ctx.walk = None;
            ctx.draft = Draft::default();
            #[cfg(feature = "desk")]
            ctx.desk.turn();
            ctx.route = route;
            #[cfg(feature = "desk")]
            self.class_page(link);
        }
        let ctx = &mut self.ctx;
        if let Some(lang) = lang {
            self.lang = lang;
            if lang == ctx.lang {
                ctx.remember_language();
            } else {
                load(link, ["ui.", lang.code()].concat());
            }
        }
    }

    /// Asks for the bundles that the page needs and that were not asked for yet.
    fn fetch(&mut self, link: &Link) {
        let ctx = &mut self.ctx;
        let (main, plan) = needed(&ctx.route, ctx.lang);
        for (slot, name) in [(&mut ctx.main, main), (&mut ctx.plan, plan)] {
            if slot.want(&name) {
                load(link, name);
            }
        }
        #[cfg(feature = "desk")]
        for name in super::loading::more(ctx) {
            if !ctx.desk.class.more.iter().any(|slot| slot.is(&name)) {
                let mut slot = Slot::default();
                slot.want(&name);
                ctx.desk.class.more.push(slot);
                load(link, name);
            }
        }
    }

    /// Takes a bundle that came, or did not.
    fn take(&mut self, name: &str, bytes: &Option<Vec<u8>>) {
        let ctx = &mut self.ctx;
        if name == "art" {
            if let Some(pictures) = bytes.as_deref().and_then(start::pictures) {
                ctx.pictures = Rc::new(pictures);
            }
        } else if let Some(code) = name.strip_prefix("ui.") {
            if let Some((say, shelf)) = bytes
                .as_deref()
                .and_then(|bytes| start::speech(self.lang, bytes))
                && code == self.lang.code()
            {
                (ctx.lang, ctx.say, ctx.shelf) = (self.lang, say, shelf);
                ctx.remember_language();
            }
        } else {
            ctx.main.take(name, bytes, ctx.lang);
            ctx.plan.take(name, bytes, ctx.lang);
            #[cfg(feature = "desk")]
            for slot in &mut ctx.desk.class.more {
                slot.take(name, bytes, ctx.lang);
            }
        }
    }

    /// The walk begins, or goes on, as soon as both the module and what was kept are here.
    fn begin(&mut self, link: &Link) {
        let ctx = &mut self.ctx;
        if let (Some(bundle), None, true) = (&ctx.main.here, &ctx.walk, ctx.learner.is_known())
            && let Some((walk, lines)) = Walk::begin(&ctx.route, bundle, &ctx.shelf, &ctx.learner)
        {
            ctx.walk = Some(walk);
            ctx.learner.keep(lines, link);
        }
    }
}

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::{Component, Html, NodeRef, Properties};

use super::act::{Act, Draft, Msg, Said};
use super::context::{Context, Pictures};
use super::effects::Effects;
use super::learner::{self, Learner};
use super::loading::{Bundle, Slot, needed};
use super::route::Route;
use super::start::{self, load};
use super::walk::Walk;
use super::{pages, steps};
use crate::browser::{boot, files, place};
use crate::curriculum::Shelf;
use crate::language::{Lang, Pupil};
use crate::learning::{Event, missing_lines, read_file, write_file};

#[derive(Properties)]
pub struct AppProps {
    pub lang: Lang,
    pub route: Route,
    pub say: Rc<Pupil>,
    pub shelf: Rc<Shelf>,
    #[prop_or_default]
    pub pictures: Rc<Pictures>,
}

impl PartialEq for AppProps {
    /// They are given once.
    fn eq(&self, _: &AppProps) -> bool {
        true
    }
}

/// The app: one component, for each costs kilobytes. Its state is a [`Context`], which the screens draw; what people do
/// and what the browser answers comes in as a [`Msg`]; what the browser has to do after drawing is in [`Effects`].
pub struct App {
    ctx: Context,
    /// The language that is shown or on its way.
    lang: Lang,
    dialog: NodeRef,
    effects: Effects,
}

/// What sends messages to the app.
pub type Link = yew::html::Scope<App>;

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(yew: &yew::Context<App>) -> App {
        let props = yew.props();
        let link = yew.link().clone();
        App {
            ctx: Context {
                lang: props.lang,
                say: props.say.clone(),
                shelf: props.shelf.clone(),
                pictures: props.pictures.clone(),
                route: props.route.clone(),
                help: false,
                learner: Learner::default(),
                main: Slot::default(),
                plan: Slot::default(),
                walk: None,
                draft: Draft::default(),
                said: Said::Nothing,
                send: (move |act| link.send_message(Msg::Act(act))).into(),
            },
            lang: props.lang,
            dialog: NodeRef::default(),
            effects: Effects::default(),
        }
    }

    fn update(&mut self, yew: &yew::Context<App>, msg: Msg) -> bool {
        let link = yew.link();
        let ctx = &mut self.ctx;
        match msg {
            Msg::Act(act) => self.act(link, &act),
            Msg::Moved => self.go(link),
            Msg::Came(name, bytes) => self.take(&name, &bytes),
            Msg::Opened(store, lines) => ctx.learner.opened(store, lines),
            Msg::Kept(result) => ctx.learner.kept(result),
            Msg::Erased(result) => ctx.learner.erased(result),
            Msg::Read(text) => {
                ctx.said = match read_file(&text) {
                    Ok(lines) => {
                        let new = missing_lines(&ctx.learner.lines, lines);
                        ctx.learner.keep(new, link);
                        Said::Opened
                    }
                    Err(error) => Said::Wrong(error),
                }
            }
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
        let moved = link.clone();
        place::on_change(move || moved.send_message(Msg::Moved));
        let opened = link.clone();
        spawn_local(async move {
            let (store, lines) = learner::open().await;
            opened.send_message(Msg::Opened(store, lines));
        });
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
        ctx.help = false;
        if route != ctx.route {
            if needed(&route, ctx.lang).0 != needed(&ctx.route, ctx.lang).0 {
                ctx.main = Slot::default();
            }
            ctx.plan = Slot::default();
            ctx.walk = None;
            ctx.draft = Draft::default();
            ctx.said = Said::Nothing;
            ctx.route = route;
        }
        if let Some(lang) = lang {
            self.lang = lang;
            if lang == ctx.lang {
                place::remember_language(lang.code());
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
                place::remember_language(code);
                (ctx.lang, ctx.say, ctx.shelf) = (self.lang, say, shelf);
            }
        } else {
            ctx.main.take(name, bytes, ctx.lang);
            ctx.plan.take(name, bytes, ctx.lang);
        }
    }

    /// The walk begins, or goes on, as soon as both the module and what was kept are here.
    fn begin(&mut self, link: &Link) {
        let ctx = &mut self.ctx;
        if let (Some(Bundle::Module(module, _)), None, true) =
            (&ctx.main.here, &ctx.walk, ctx.learner.ready)
        {
            let (walk, lines) = Walk::begin(module, &ctx.learner);
            ctx.walk = Some(walk);
            ctx.learner.keep(lines, link);
        }
    }

    fn act(&mut self, link: &Link, act: &Act) {
        let ctx = &mut self.ctx;
        match act {
            Act::Help(open) => ctx.help = *open,
            Act::Speak(lang) => place::remember_language(lang.code()),
            Act::Retry => {
                ctx.main.mend();
                ctx.plan.mend();
            }
            Act::Give(given) => {
                let given = given.clone();
                self.happen(link, |step| Event::Answer { step, given });
            }
            Act::Next => self.happen(link, |step| Event::Next { step }),
            Act::Back => self.happen(link, |_| Event::Back),
            Act::Toggle(id) => {
                let mut draft = ctx.draft.clone();
                match draft.marks.iter().position(|mark| mark == id) {
                    Some(at) => {
                        draft.marks.remove(at);
                    }
                    None => draft.marks.push(id.clone()),
                }
                self.sketch(draft);
            }
            Act::Sketch(draft) => self.sketch(draft.clone()),
            Act::Save if ctx.learner.lines.is_empty() => ctx.said = Said::Empty,
            Act::Save => files::save(
                "saqbol-progress.txt",
                "text/plain",
                &write_file(&ctx.learner.lines),
            ),
            Act::Open => {
                let link = link.clone();
                spawn_local(async move {
                    if let Some(text) = files::chosen_text("open-file").await {
                        link.send_message(Msg::Read(text));
                    }
                });
            }
            Act::Erase => {
                ctx.said = Said::Erased;
                ctx.learner.erase(link);
            }
            Act::Say(said) => ctx.said = *said,
        }
    }

    /// An event: the next state on the screen, and the event on its way to the disk.
    fn happen(&mut self, link: &Link, event: impl FnOnce(String) -> Event) {
        if let Some(walk) = self.ctx.walk.take() {
            let event = event(walk.step().unwrap_or_default());
            let (walk, lines) = walk.happen(event);
            self.ctx.walk = Some(walk);
            if !lines.is_empty() {
                self.sketch(Draft::default());
                self.ctx.learner.keep(lines, link);
            }
        }
    }

    fn sketch(&mut self, draft: Draft) {
        self.ctx.draft = draft;
        self.effects.stir();
    }
}

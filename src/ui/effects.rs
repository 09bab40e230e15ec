use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::NodeRef;

use super::act::Msg;
use super::app::Link;
use super::context::Context;
use super::route::Route;
use super::steps;
use crate::browser::{dom, motion};
use crate::curriculum::Band;
use crate::language::Lang;

/// What the browser has to do after a screen was drawn, and what it has done already.
#[derive(Default)]
pub struct Effects {
    lang: Option<Lang>,
    route: Option<Route>,
    help: bool,
    place: Option<usize>,
    /// Something on the step's screen has changed.
    stirred: bool,
    timer: Option<Timeout>,
}

impl Effects {
    /// Something on the step's screen changes.
    pub fn stir(&mut self) {
        self.stirred = true;
    }

    pub fn after(&mut self, ctx: &Context, dialog: &NodeRef, link: &Link) {
        if self.lang != Some(ctx.lang) {
            self.lang = Some(ctx.lang);
            dom::describe_page(ctx.lang.code(), ctx.say.app_name());
        }
        if self.route.as_ref() != Some(&ctx.route) {
            // The opening may have been scrolled before the app was here.
            if self.route.is_some() {
                dom::scroll_to_top();
            }
            self.route = Some(ctx.route.clone());
            dom::set_band(ctx.band().map_or("", Band::letter));
        }
        // The dialog is the browser's own: it holds the focus and makes the page below inert.
        if self.help != ctx.help
            && let Some(dialog) = dialog.cast::<Element>()
        {
            self.help = ctx.help;
            if ctx.help {
                dom::show_modal(&dialog);
            } else {
                dom::close_modal(&dialog);
            }
        }
        self.turn(ctx);
        if std::mem::take(&mut self.stirred) {
            self.move_on(ctx, link);
        }
    }

    /// After a step forward or back the new screen is read from its top.
    fn turn(&mut self, ctx: &Context) {
        let place = ctx.walk.as_ref().map(|walk| walk.place());
        if self.place == place {
            return;
        }
        self.place = place;
        self.stirred = true;
        if ctx.walk.is_none() {
            return;
        }
        if let Some(start) = dom::by_id("screen") {
            dom::focus(&start);
        }
        // The browser may have scrolled to what has the focus.
        dom::scroll_to_top();
    }

    /// What moves by itself: typing in a chat, a timer that somebody started.
    fn move_on(&mut self, ctx: &Context, link: &Link) {
        if steps::answered(ctx)
            && let Some(end) = dom::by_id("chat-end")
        {
            dom::reveal(&end);
        }
        self.timer = steps::due(ctx).map(|due| {
            let link = link.clone();
            let after = if due.typing && motion::is_reduced() {
                0
            } else {
                due.after
            };
            Timeout::new(after, move || link.send_message(Msg::Due))
        });
    }
}

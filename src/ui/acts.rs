//! What happens when somebody does something.

use super::act::{Act, Draft, First};
use super::app::{App, Link};
use super::parts::first_sentences;
use super::route::Route;
use super::walk::Walk;
use crate::browser::place;
use crate::curriculum::Band;
use crate::learning::Event;

impl App {
    pub(super) fn act(&mut self, link: &Link, act: &Act) {
        let ctx = &mut self.ctx;
        match act {
            Act::Help(open) => {
                ctx.help = *open;
                ctx.first = First::Nothing;
            }
            Act::Abroad(abroad) => ctx.abroad = *abroad,
            Act::First(first) => {
                if let First::Copied(at) = first {
                    place::copy(first_sentences(&ctx.say)[*at % 3]);
                }
                ctx.first = *first;
            }
            Act::Speak(lang) if *lang == ctx.lang => ctx.remember_language(),
            Act::Speak(_) => {}
            Act::Retry => {
                ctx.main.mend();
                ctx.plan.mend();
            }
            Act::Give(given) => {
                let (step, given) = (self.step(), given.clone());
                self.happen(link, Event::Answer { step, given });
            }
            Act::Next => {
                let step = self.step();
                self.happen(link, Event::Next { step });
            }
            Act::Back => self.happen(link, Event::Back),
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
            Act::Be(id) => {
                ctx.learner.become_one(id, link);
                self.seated();
            }
            Act::Join(picture) => {
                ctx.learner.join(picture, link);
                self.seated();
            }
            Act::BeGuest => {
                ctx.learner.be_guest();
                self.seated();
            }
            #[cfg(feature = "desk")]
            Act::Desk(act) => self.desk_act(link, act),
        }
    }

    /// Somebody has said who they are: nothing of whoever was here before stays on the screen.
    fn seated(&mut self) {
        let ctx = &mut self.ctx;
        ctx.walk = None;
        ctx.draft = Draft::default();
        if ctx.route == Route::Who {
            place::go(&ctx.href(&Route::Learn(Band::B)));
        }
    }

    /// The id of the step where the learner stands; none fits an empty one.
    fn step(&self) -> String {
        let walk = self.ctx.walk.as_ref();
        walk.and_then(Walk::step).unwrap_or_default()
    }

    /// An event: the next state on the screen, and the event on its way to the disk.
    fn happen(&mut self, link: &Link, event: Event) {
        if let Some(walk) = self.ctx.walk.take() {
            let (walk, lines) = walk.happen(event);
            let kept = walk.is_kept();
            self.ctx.walk = Some(walk);
            if !lines.is_empty() {
                self.sketch(Draft::default());
                #[cfg(feature = "desk")]
                self.ctx.desk.class.votes.clear();
                if kept {
                    self.ctx.learner.keep(lines, link);
                }
            }
        }
    }

    /// Something on the step's screen changes.
    pub(super) fn sketch(&mut self, draft: Draft) {
        self.ctx.draft = draft;
        self.effects.stir();
    }
}

//! A module with the whole class: hands are counted, and what most of them were raised for is the answer.

use crate::browser::{clock, dom, files};
use crate::classroom::{Assignment, MARKS, ModuleResult, Ticket, module_number, to_text};
use crate::curriculum::steps::Kind;
use crate::curriculum::{Response, Step};
use crate::learning::{Event, Position};
use crate::ui::app::{App, Link};
use crate::ui::context::Context;
use crate::ui::route::{ClassPage, Route};

/// No class has more hands.
const MOST: u32 = 99;

/// How many hands were raised at an option.
fn hands(ctx: &Context, option: &str) -> u32 {
    let mut all = ctx.desk.class.votes.iter();
    all.find(|(id, _)| id == option)
        .map_or(0, |(_, count)| *count)
}

/// The options that are voted on at a step, with their hands; none for the kinds that the class does together.
pub fn tally(ctx: &Context, step: &Step) -> Vec<(String, u32)> {
    let ids: Vec<&str> = match &step.kind {
        Kind::Choice(choice) => choice.options.iter().map(|o| o.id.as_str()).collect(),
        Kind::Spot(spot) => {
            let judged = spot.parts.iter().filter(|part| part.judged.is_some());
            judged.map(|part| part.id.as_str()).collect()
        }
        _ => Vec::new(),
    };
    ids.into_iter()
        .map(|id| (id.to_string(), hands(ctx, id)))
        .collect()
}

/// The class's answer: at a choice what most hands were raised for (of two with as many the first; where several are
/// right, all with more than half of the children), at a spot what more than half of the children call a sign. `None`
/// where no hand was raised at a choice.
fn answer(ctx: &Context, step: &Step) -> Option<Response> {
    let tally = tally(ctx, step);
    let most = tally.iter().map(|(_, count)| *count).max()?;
    let here = ctx.desk.class.here.max(most);
    let majority = |all: &[(String, u32)]| {
        let many = all.iter().filter(|(_, count)| 2 * count > here);
        many.map(|(id, _)| id.clone()).collect::<Response>()
    };
    match &step.kind {
        Kind::Spot(_) => Some(majority(&tally)),
        Kind::Choice(choice) if choice.several => {
            Some(majority(&tally)).filter(|given| !given.is_empty())
        }
        _ if most == 0 => None,
        _ => {
            let first = tally.iter().find(|(_, count)| *count == most)?;
            Some(vec![first.0.clone()])
        }
    }
}

/// What the class came to together, once the walk is at its end.
pub fn class_ticket(ctx: &Context) -> Option<Ticket> {
    let Route::Class(ClassPage::Whole, id) = &ctx.route else {
        return None;
    };
    let walk = ctx.walk.as_ref()?;
    if walk.session.position() != Position::End {
        return None;
    }
    let module = module_number(id)?;
    let class = &ctx.desk.class;
    let seed = walk.session.seed();
    Some(Ticket {
        assignment: Assignment {
            band: walk.session.module().band,
            modules: vec![module],
            language: Some(ctx.lang.code().into()),
            checks: false,
            mark: class.draft.mark % MARKS,
            key: None,
        },
        pupil: None,
        day: clock::today(),
        attempt: 1,
        number: u64::from(seed) << 8 | u64::from(module),
        hands: class.here.max(1),
        modules: vec![ModuleResult::of(module, &walk.session)],
        checks: Vec::new(),
    })
}

impl App {
    fn set_votes(&mut self, option: &str, count: u32) {
        let class = &mut self.ctx.desk.class;
        let count = count.min(MOST);
        match class.votes.iter_mut().find(|(id, _)| id == option) {
            Some((_, votes)) => *votes = count,
            None => class.votes.push((option.to_string(), count)),
        }
    }

    pub(super) fn vote(&mut self, option: &str, by: i32) {
        let count = hands(&self.ctx, option).saturating_add_signed(by);
        self.set_votes(option, count);
    }

    pub(super) fn typed_votes(&mut self, option: &str) {
        let typed = dom::typed(&["vote-", option].concat());
        self.set_votes(option, typed.trim().parse().unwrap_or(0));
    }

    pub(super) fn count_here(&mut self) {
        let typed = dom::typed("here");
        self.ctx.desk.class.here = typed.trim().parse().unwrap_or(0).min(MOST);
    }

    pub(super) fn reveal(&mut self) {
        let ctx = &mut self.ctx;
        let Some(walk) = &ctx.walk else { return };
        let Position::Step { step, .. } = walk.session.position() else {
            return;
        };
        let Some(given) = answer(ctx, step) else {
            return;
        };
        let step = step.id.clone();
        let most = tally_most(ctx);
        ctx.desk.class.here = ctx.desk.class.here.max(most);
        if let Some(walk) = ctx.walk.take() {
            let (walk, _) = walk.happen(Event::Answer { step, given });
            ctx.walk = Some(walk);
        }
        self.sketch(Default::default());
    }

    /// Goes on without an answer of the class: what a child would tell whom is nobody's business here, and never scored.
    pub(super) fn pass(&mut self) {
        let Some(mut walk) = self.ctx.walk.take() else {
            return;
        };
        while let Some(event) = walk.session.way_on() {
            let on = matches!(event, Event::Next { .. });
            walk = walk.happen(event).0;
            if on {
                break;
            }
        }
        self.ctx.walk = Some(walk);
        self.sketch(Default::default());
    }

    pub(super) fn keep_together(&mut self, link: &Link) {
        if let Some(ticket) = class_ticket(&self.ctx) {
            self.take_ticket(link, ticket);
        }
    }

    pub(super) fn save_together(&mut self) {
        if let Some(ticket) = class_ticket(&self.ctx) {
            let text = [&to_text(&ticket), "\n"].concat();
            files::save("saqbol-ticket-class.txt", "text/plain", &text);
        }
    }
}

fn tally_most(ctx: &Context) -> u32 {
    let votes = ctx.desk.class.votes.iter();
    votes.map(|(_, count)| *count).max().unwrap_or(0)
}

//! A teacher who plays a module with the whole class, by presses alone: what a lesson costs is counted on it.

use std::rc::Rc;

use super::state::full::select::plan_bundle;
use super::state::full::{ClassAct, ClassPage, FullAct};
use super::state::{Act, Beginning, Device, Moment, Msg, Opened, Pictures, Route, State, needed};
use super::update::update;
use crate::curriculum::Index;
use crate::curriculum::steps::Chosen;
use crate::language::{Lang, Pupil};
use crate::learning::Position;

/// What a lesson with the whole class took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BotLesson {
    /// The teacher's presses, the first that opens it among them. (Its result is kept by itself.)
    pub presses: u32,
    /// How often hands were raised.
    pub votes: u32,
    /// Answers that the class gave together without hands: sorted cards, replies in a chat.
    pub answers: u32,
    /// How often the class stopped for a question of the plan.
    pub pauses: u32,
    /// The steps that were shown, by their ids, in their order.
    pub screens: Vec<String>,
}

/// A lesson of so many presses never ends.
const MOST: u32 = 1_000;

/// Plays the module of a bundle (`bytes`: the module's and its plan's) from the teachers' first page to its kept result. Most hands are up for what is
/// right. `Err` says where no press led on.
pub fn play_together(
    lang: Lang,
    id: &str,
    [bytes, plan]: [&[u8]; 2],
    (say, index): (Rc<Pupil>, Rc<Index>),
) -> Result<BotLesson, String> {
    let route = Route::Class(ClassPage::Whole, id.into());
    let name = needed(&route, lang).0;
    let mut state = State::new(Beginning {
        now: Moment::default(),
        device: Device::default(),
        lang,
        address: String::new(),
        route,
        say,
        index: Index::clone(&index),
        pictures: Rc::new(Pictures::Listed(Vec::new())),
    });
    state.main.want(&name);
    for msg in [
        Msg::Opened(Ok(Opened::default())),
        Msg::Loaded(name, Some(bytes.to_vec())),
        Msg::Loaded(plan_bundle(id, lang.code()), Some(plan.to_vec())),
    ] {
        update(&mut state, Moment::default(), msg);
    }
    let mut bot = Bot {
        state,
        // The first page's button has led here.
        lesson: BotLesson {
            presses: 1,
            ..BotLesson::default()
        },
    };
    while bot.lesson.presses < MOST {
        if !bot.step()? {
            return Ok(bot.lesson);
        }
    }
    Err("it never ends".into())
}

struct Bot {
    state: State,
    lesson: BotLesson,
}

fn class(act: ClassAct) -> Act {
    Act::Full(FullAct::Class(act))
}

impl Bot {
    fn press(&mut self, act: Act) {
        self.lesson.presses += 1;
        let msg = Msg::Act(Rc::new(act), Vec::new());
        update(&mut self.state, Moment::default(), msg);
    }

    /// Does one thing on the present screen; whether there is one.
    fn step(&mut self) -> Result<bool, String> {
        let walk = self.state.walk.as_ref().ok_or("the lesson has not begun")?;
        let session = &walk.session;
        let Position::Step { step, .. } = session.position() else {
            return Ok(false);
        };
        let before = (step.id.clone(), session.log(&step.id).len());
        if self.lesson.screens.last() != Some(&step.id) {
            self.lesson.screens.push(step.id.clone());
        }
        let fresh = before.1 == 0;
        let poll = step.kind.poll().filter(|_| fresh);
        let private = step.kind.task().is_private();
        if let Some(poll) = poll {
            let one = poll.chosen == Chosen::One;
            let right = poll.options.iter().filter(|option| option.right);
            let right: Vec<String> = right.map(|option| option.id.to_string()).collect();
            self.lesson.votes += 1;
            if right.is_empty() {
                self.press(class(ClassAct::NobodySees));
            }
            for option in right.iter().take(if one { 1 } else { right.len() }) {
                self.press(class(ClassAct::Most(option.clone())));
            }
            if !one && !right.is_empty() {
                self.press(class(ClassAct::Reveal));
            }
        } else if private || session.finished(&step.id) {
            self.press(class(ClassAct::GoOn));
            // A question of the plan stands before the next screen.
            if self.state.full.class.pausing {
                self.lesson.pauses += 1;
                self.press(class(ClassAct::GoOn));
            }
        } else {
            let given = step.kind.some_answer(session.log(&step.id));
            let given = given.ok_or_else(|| format!("{}: nothing leads on", step.id))?;
            // Each thing that is put somewhere is a press; the last one is the act itself.
            let more = u32::try_from(given.len().saturating_sub(1)).unwrap_or(0);
            self.lesson.presses += more;
            self.lesson.answers += 1;
            self.press(Act::Give(given));
        }
        self.moved(before)
    }

    /// Whether something has changed since: otherwise the screen is a dead end.
    fn moved(&self, (step, answers): (String, usize)) -> Result<bool, String> {
        let session = self.state.walk.as_ref().map(|walk| &walk.session);
        let now = session.map(|session| match session.position() {
            Position::Step { step, .. } => (step.id.clone(), session.log(&step.id).len()),
            Position::End => (String::new(), 0),
        });
        match now {
            Some(now) if now == (step.clone(), answers) => Err(format!("{step}: nothing moves")),
            _ => Ok(true),
        }
    }
}

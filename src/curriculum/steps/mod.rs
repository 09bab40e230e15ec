//! The kinds of step. Each is a file here and one in `ui/steps/`.

mod build;
mod chat;
mod choice;
mod matching;
mod order;
mod pick;
mod scale;
mod sort;
mod spot;

pub use build::{Build, Piece, Slot};
pub use chat::{Chat, ChatChoice, Node, Skin};
pub use choice::{Choice, ChoiceOption};
pub use matching::Match;
pub use order::Order;
pub use pick::{Pick, Role};
pub use scale::Scale;
pub use sort::{Card, Place, Sort};
pub use spot::{Spot, SpotPart, Surface};

use serde::Serialize;

use super::Judgement;
use crate::packed::{Reader, Unpack, unpack};

/// One answer of a learner: ids, in a form that the kind of step defines. A step's log is the list of them.
pub type Response = Vec<String>;

/// One screen of a module.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    pub id: String,
    pub part: Part,
    /// Who speaks or looks on: `saq` or one of the cast.
    pub who: Option<String>,
    /// Saq's mood; only where `who` is `saq`.
    pub mood: Option<String>,
    /// A scene's id among `static/art/scenes/`.
    pub picture: Option<String>,
    pub rehearses: Option<Rehearsal>,
    pub kind: Kind,
}

unpack!(struct Step { id, part, who, mood, picture, rehearses, kind });

/// The place of a screen in the fixed script (criterion C2). Quiz and booster items are `Quiz`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Part {
    Hook,
    Model,
    Guided,
    Own,
    Quiz,
}

unpack!(
    enum Part {
        Hook,
        Model,
        Guided,
        Own,
        Quiz,
    }
);

/// What a screen or a choice rehearses (criteria C3, C4, C10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Rehearsal {
    Refuse,
    Leave,
    Tell,
    Check,
    Support,
}

unpack!(
    enum Rehearsal {
        Refuse,
        Leave,
        Tell,
        Check,
        Support,
    }
);

#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Kind {
    Say,
    Choice(Choice),
    Spot(Spot),
    Chat(Chat),
    Sort(Sort),
    Order(Order),
    Match(Match),
    Build(Build),
    Scale(Scale),
    Pick(Pick),
    /// Something to do away from the screen; `minutes` for the teacher's gentle timer.
    Talk {
        minutes: Option<u32>,
    },
}

impl Unpack for Kind {
    fn unpack(from: &mut Reader) -> Kind {
        match from.number() {
            0 => Kind::Say,
            1 => Kind::Choice(from.read()),
            2 => Kind::Spot(from.read()),
            3 => Kind::Chat(from.read()),
            4 => Kind::Sort(from.read()),
            5 => Kind::Order(from.read()),
            6 => Kind::Match(from.read()),
            7 => Kind::Build(from.read()),
            8 => Kind::Scale(from.read()),
            9 => Kind::Pick(from.read()),
            10 => Kind::Talk {
                minutes: from.read(),
            },
            _ => {
                from.damage();
                Kind::Say
            }
        }
    }
}

/// What every kind that asks for an answer can tell. All are total: any log and any answer give a result.
pub trait Task {
    /// Whether `given` is an answer that this step can take after `log`.
    fn takes(&self, log: &[Response], given: &Response) -> bool;

    /// Whether the learner may go on after `log`.
    fn finished(&self, log: &[Response]) -> bool;

    /// How the first tries in `log` came out; empty for what is never scored.
    fn judge(&self, log: &[Response]) -> Vec<Judgement>;

    /// An answer that `takes` accepts, unless the step is finished. It proves that there is a way forward.
    fn some_answer(&self, log: &[Response]) -> Option<Response>;
}

/// Asks for nothing.
struct Nothing;

impl Task for Nothing {
    fn takes(&self, _: &[Response], _: &Response) -> bool {
        false
    }
    fn finished(&self, _: &[Response]) -> bool {
        true
    }
    fn judge(&self, _: &[Response]) -> Vec<Judgement> {
        Vec::new()
    }
    fn some_answer(&self, _: &[Response]) -> Option<Response> {
        None
    }
}

impl Kind {
    /// The kind's name, as authors write it.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Say => "say",
            Kind::Choice(_) => "choice",
            Kind::Spot(_) => "spot",
            Kind::Chat(_) => "chat",
            Kind::Sort(_) => "sort",
            Kind::Order(_) => "order",
            Kind::Match(_) => "match",
            Kind::Build(_) => "build",
            Kind::Scale(_) => "scale",
            Kind::Pick(_) => "pick",
            Kind::Talk { .. } => "talk",
        }
    }

    /// Whether the screen asks for an action (criterion C4).
    pub fn is_active(&self) -> bool {
        !matches!(self, Kind::Say | Kind::Talk { .. })
    }

    pub fn task(&self) -> &dyn Task {
        match self {
            Kind::Say | Kind::Talk { .. } => &Nothing,
            Kind::Choice(step) => step,
            Kind::Spot(step) => step,
            Kind::Chat(step) => step,
            Kind::Sort(step) => step,
            Kind::Order(step) => step,
            Kind::Match(step) => step,
            Kind::Build(step) => step,
            Kind::Scale(step) => step,
            Kind::Pick(step) => step,
        }
    }
}

/// Whether `given` names each of its ids once and all of them are among `known`.
fn distinct_among(given: &Response, known: &[&str]) -> bool {
    given
        .iter()
        .enumerate()
        .all(|(at, id)| known.contains(&id.as_str()) && !given.iter().take(at).any(|g| g == id))
}

/// A pair as the kinds that take pairs write it: exactly two ids.
fn pair(given: &Response) -> Option<(&str, &str)> {
    match given.as_slice() {
        [a, b] => Some((a, b)),
        _ => None,
    }
}

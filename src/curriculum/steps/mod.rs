//! The kinds of step.
//!
//! A kind is known by its name only in its own files and in the lists that name all of them: a file and a line of the list
//! here, in `ui/steps/` and in `xtask/content/src/kinds/`, and a module of `tests/fixtures/modules/`. What any other file
//! needs to know of a step it asks through [`Task`]. `tests/house/` holds it.

mod board;
mod build;
mod chat;
mod choice;
mod doors;
mod lens;
mod map;
mod marks;
mod matching;
mod order;
mod phone;
mod pick;
mod rehearsal;
mod say;
mod scale;
mod setting;
mod situation;
mod sort;
mod spot;
mod talk;
mod task;
mod timed;
mod timeline;
mod touch;

pub use board::{Board, Clue, Found, Look};
pub use build::{Build, Piece, Slot};
pub use chat::{Chat, ChatChoice, Did, Effect, Looks, Node, REWIND, Skin, Visit};
pub use choice::{Choice, ChoiceOption};
pub use doors::{AGAIN, Door, Doors, Opens};
pub use lens::{Lens, LensPart, Paper};
pub use map::{Map, MapPlace, Stop};
pub use matching::Match;
pub use order::Order;
pub use phone::{Phone, PhoneOption, PhoneSetting};
pub use pick::{Pick, Role};
pub use rehearsal::Rehearsal;
pub use say::Say;
pub use scale::{Faces, Scale};
pub use setting::{Detail, Setting, Shows, Stage};
pub use situation::{Judging, Outcome, Situation, Truth};
pub use sort::{Card, Place, Sort};
pub use spot::{Spot, SpotPart, Surface};
pub use talk::Talk;
pub use task::{Chosen, Ending, Pace, Poll, PollOption, Response, Task, Turn, toggle};
pub use timed::Timed;
pub use timeline::{Happening, Timeline};
pub use touch::{Touch, TouchPart};

use serde::{Serialize, Serializer};

use crate::curriculum::{Scaled, StepLook};
use crate::packed::{Reader, Unpack, unpack};

/// One screen of a module.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    pub id: String,
    pub part: Part,
    /// Who speaks or looks on: `saq` or one of the cast.
    pub who: Option<String>,
    /// The mood of who speaks: Saq and the people have moods of their own.
    pub mood: Option<String>,
    /// A scene's id among `static/art/scenes/`.
    pub picture: Option<String>,
    pub rehearses: Option<Rehearsal>,
    /// How it is drawn for the youngest, if not as its kind is elsewhere.
    pub look: Option<StepLook>,
    pub kind: Kind,
}

unpack!(struct Step { id, part, who, mood, picture, rehearses, look, kind });

impl Step {
    /// A screen that asks something, with nobody and nothing beside it.
    pub fn plain(id: &str, part: Part, kind: Kind) -> Step {
        Step {
            id: id.into(),
            part,
            who: None,
            mood: None,
            picture: None,
            rehearses: None,
            look: None,
            kind,
        }
    }
}

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

/// Writes the list of kinds out: the enum, the names that authors write, reading from a bundle, asking any kind.
macro_rules! kinds {
    ($($number:literal $name:literal $kind:ident,)*) => {
        /// What a screen asks, by its kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Kind {
            $($kind($kind),)*
        }

        /// Under its own number, which is for ever, whatever its place in the list.
        impl Serialize for Kind {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Kind::$kind(step) => to.serialize_newtype_variant("Kind", $number, $name, step),)*
                }
            }
        }

        impl Unpack for Kind {
            fn unpack(from: &mut Reader) -> Kind {
                match from.number() {
                    $($number => Kind::$kind(from.read()),)*
                    _ => {
                        from.damage();
                        Kind::Say(Say::default())
                    }
                }
            }
        }

        impl Kind {
            /// The names of all kinds, as authors write them.
            pub const NAMES: &[&str] = &[$($name),*];

            /// The kind's name, as authors write it.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Kind::$kind(_) => $name,)*
                }
            }

            /// A response that the step takes after `log`; `None` if it is finished.
            pub fn some_answer(&self, log: &[Response]) -> Option<Response> {
                match self {
                    $(Kind::$kind(step) => step.some_answer(log),)*
                }
            }

            /// The options that a class can vote on and a report can name.
            pub fn poll(&self) -> Option<Poll<'_>> {
                match self {
                    $(Kind::$kind(step) => step.poll(),)*
                }
            }

            /// The scale on which the step as a whole is rated.
            pub fn scaled(&self) -> Option<Scaled> {
                match self {
                    $(Kind::$kind(step) => step.scaled(),)*
                }
            }

            /// What can be asked of a step whatever its kind.
            pub fn task(&self) -> &dyn Task {
                match self {
                    $(Kind::$kind(step) => step,)*
                }
            }
        }
    };
}

// The number in bundles, the name that authors write, the type.
kinds! {
    0 "say" Say,
    1 "choice" Choice,
    2 "spot" Spot,
    3 "chat" Chat,
    4 "sort" Sort,
    5 "order" Order,
    6 "match" Match,
    7 "build" Build,
    8 "scale" Scale,
    9 "pick" Pick,
    10 "talk" Talk,
    11 "situation" Situation,
    12 "timed" Timed,
    13 "board" Board,
    14 "map" Map,
    15 "phone" Phone,
    16 "timeline" Timeline,
    17 "doors" Doors,
    18 "lens" Lens,
    19 "touch" Touch,
}

impl Kind {
    /// Whether the screen asks for an action (criterion C4).
    pub fn is_active(&self) -> bool {
        self.task().is_active()
    }
}

#[cfg(test)]
mod tests;

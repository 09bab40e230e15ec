use super::super::{Moment, Route};
use super::{ClassState, FullDevice, Look, Notice, ReadState};

/// What these pages hold.
pub struct FullState {
    pub notice: Notice,
    pub look: Look,
    /// The progress is being read, to be saved as a file.
    pub is_saving: bool,
    pub class: ClassState,
    /// What waited for the store when this tab last held it: under which id, and the line.
    pub held: Vec<(String, String)>,
    pub read: ReadState,
    /// Who answers and the number, as they were typed where they were refused.
    pub own_typed: Option<[String; 2]>,
    /// The page before this one, where it is one that leads to pages for grown-ups: the way back leads there.
    pub from: Option<Route>,
}

impl FullState {
    pub fn new(device: &FullDevice, now: &Moment) -> FullState {
        FullState {
            notice: Notice::Nothing,
            is_saving: false,
            look: Look::of(&device.look),
            class: ClassState::new(device, now.seed()),
            held: Vec::new(),
            read: ReadState::of(&device.ticks),
            own_typed: None,
            from: None,
        }
    }

    /// Another page: nothing of the one before is said there.
    pub fn turn(&mut self) {
        self.notice = Notice::Nothing;
        self.own_typed = None;
        self.class.turn();
        self.read.turn();
    }
}

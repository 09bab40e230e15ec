//! The chat that is open: whose it is, and how far it has come.

use crate::curriculum::steps::{Chat, Node, Visit};
use crate::ui::state::select;
use crate::ui::steps::View;

/// The chat that is open, on the way so far.
pub struct Open<'a> {
    pub view: &'a View<'a>,
    pub chat: &'a Chat,
    /// The nodes that were reached, without what was taken back, and without one that still waits.
    pub way: Vec<Visit<'a>>,
    /// Whose chat each of them stands in.
    pub partners: Vec<&'a str>,
    /// Whose chat is looked at.
    pub partner: &'a str,
}

impl<'a> Open<'a> {
    pub fn of(view: &'a View<'a>, chat: &'a Chat) -> Open<'a> {
        let mut way = chat.standing(view.log);
        let mut partners = chat.partners(&way);
        if is_waiting(view) {
            way.pop();
            partners.pop();
        }
        let asked = view.draft.marks.first();
        let asked = partners
            .iter()
            .find(|known| asked.is_some_and(|id| id == *known));
        let partner = asked.or(partners.last()).copied().unwrap_or(&chat.with);
        Open {
            view,
            chat,
            way,
            partners,
            partner,
        }
    }

    /// Whose chat is being written in.
    pub fn active(&self) -> &'a str {
        self.partners.last().copied().unwrap_or(&self.chat.with)
    }
}

/// Whether the next message waits until what is said about the answer was read.
pub fn is_waiting(view: &View) -> bool {
    let present = view.present();
    let turn = present.turn();
    turn.is_some_and(|turn| select::is_waiting(&present, turn, view.draft))
}

/// The face of who speaks at a node.
pub fn mood<'a>(node: &'a Node, who: &str) -> &'a str {
    let usual = match who {
        "saq" if node.is_ending() => "proud",
        "saq" => "thinks",
        _ => "hello",
    };
    node.looks.mood.as_deref().unwrap_or(usual)
}

/// How many bubbles of the present node are shown.
pub fn shown(view: &View) -> usize {
    let present = view.present();
    match present.turn() {
        // The present node is not drawn yet: all that is drawn was told.
        _ if is_waiting(view) => usize::MAX,
        Some(turn) => select::bubbles(&present, turn, view.draft).0,
        None => 0,
    }
}

/// Whether all bubbles of the present node are shown.
pub fn is_told(view: &View) -> bool {
    let present = view.present();
    present.turn().is_some_and(|turn| {
        let (shown, total) = select::bubbles(&present, turn, view.draft);
        shown == total
    })
}

/// Whether somebody is still writing.
pub fn is_telling(view: &View) -> bool {
    view.present().turn().is_some() && !is_told(view)
}

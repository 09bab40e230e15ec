use serde::Serialize;

use super::task::{Response, Task};
use crate::curriculum::{Judgement, Verdict};
use crate::packed::unpack;

/// Compose a sentence: one piece for each slot.
///
/// An answer is one piece's id a slot, in the slots' order. A piece that is not right gets its reason, and the sentence
/// may be composed again until it is right; the first try counts, and the learner may go on after any.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Build {
    pub slots: Vec<Slot>,
    /// Whose sentence it is, of the cast: shown beside it.
    pub by: Option<String>,
}

unpack!(struct Build { slots, by });

/// One gap of the sentence, and what can fill it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Slot {
    pub id: String,
    pub pieces: Vec<Piece>,
}

unpack!(struct Slot { id, pieces });

/// Words that can fill a gap. A slot may have several right ones.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Piece {
    pub id: String,
    pub right: bool,
    /// A small picture before its words: `things/key`.
    pub art: Option<String>,
}

unpack!(struct Piece { id, right, art });

impl Build {
    /// The chosen piece of each slot, for an answer that fits.
    pub fn chosen<'a>(&'a self, given: &Response) -> Option<Vec<(&'a Slot, &'a Piece)>> {
        if given.len() != self.slots.len() {
            return None;
        }
        self.slots
            .iter()
            .zip(given)
            .map(|(slot, id)| Some((slot, slot.pieces.iter().find(|p| p.id == *id)?)))
            .collect()
    }

    /// Whether every slot has a right piece.
    pub fn is_right(&self, given: &Response) -> bool {
        self.chosen(given)
            .is_some_and(|chosen| chosen.iter().all(|(_, piece)| piece.right))
    }
}

impl Task for Build {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        self.chosen(given).is_some() && !log.iter().any(|earlier| self.is_right(earlier))
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty() || self.slots.iter().any(|slot| slot.pieces.is_empty())
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        log.first()
            .map(|given| Judgement {
                item: String::new(),
                verdict: if self.is_right(given) {
                    Verdict::Right
                } else {
                    Verdict::Wrong
                },
            })
            .into_iter()
            .collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        if self.finished(log) {
            return None;
        }
        self.slots
            .iter()
            .map(|slot| slot.pieces.first().map(|piece| piece.id.clone()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    fn build() -> Build {
        let slot = |id: &str, pieces: &[(&str, bool)]| Slot {
            id: id.into(),
            pieces: pieces
                .iter()
                .map(|(id, right)| Piece {
                    id: id.to_string(),
                    right: *right,
                    art: None,
                })
                .collect(),
        };
        Build {
            slots: vec![
                slot("who", &[("stranger", false), ("mum", true)]),
                slot("what", &[("tell", true), ("hide", false)]),
            ],
            by: None,
        }
    }

    #[test]
    fn it_is_composed_until_it_is_right_and_the_first_try_counts() {
        let build = build();
        assert!(takes(&build, &[], &["stranger", "tell"]));
        for wrong in [
            &["stranger"][..],
            &["tell", "stranger"],
            &["mum", "tell", "tell"],
            &["mum", "x"],
        ] {
            assert!(!takes(&build, &[], wrong), "{wrong:?}");
        }
        assert!(!build.finished(&[]));
        assert!(verdicts(&build, &[]).is_empty());
        let (wrong, right) = (ids(&["stranger", "tell"]), ids(&["mum", "tell"]));
        assert!(!build.is_right(&wrong) && build.is_right(&right));
        let log = [wrong.clone()];
        assert!(build.finished(&log) && build.takes(&log, &right));
        let log = [wrong, right.clone()];
        assert!(!build.takes(&log, &right));
        assert_eq!(verdicts(&build, &log), [(String::new(), Verdict::Wrong)]);
        assert_eq!(
            verdicts(&build, &[right]),
            [(String::new(), Verdict::Right)]
        );
        assert_eq!(follows(&build), [ids(&["stranger", "tell"])]);
    }

    #[test]
    fn any_right_piece_of_a_slot_will_do() {
        let mut build = build();
        build.slots[0].pieces.push(Piece {
            id: "teacher".into(),
            right: true,
            art: None,
        });
        for right in [&["mum", "tell"], &["teacher", "tell"]] {
            assert!(build.is_right(&ids(right)), "{right:?}");
        }
        assert!(!build.is_right(&ids(&["teacher", "hide"])));
    }

    #[test]
    fn a_slot_without_pieces_holds_nobody() {
        let mut build = build();
        build.slots[1].pieces.clear();
        assert!(build.finished(&[]));
        assert!(follows(&build).is_empty());
    }
}

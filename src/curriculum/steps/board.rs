use serde::Serialize;

use super::task::{Response, Task, pair};
use crate::curriculum::{Judgement, Verdict};
use crate::packed::unpack;

/// A detective's board: clues from a profile, letters and pictures are checked, each with somebody who can know.
///
/// An answer is `[clue, way]`. A way that proves nothing is out for that clue and another is tried, till the clue is
/// checked; the first try counts. Checking is never an error: what is judged is only whom one asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Board {
    /// Whom one can ask, what one can look up.
    pub ways: Vec<String>,
    pub clues: Vec<Clue>,
}

unpack!(struct Board { ways, clues });

/// Something that somebody says of themselves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Clue {
    pub id: String,
    pub look: Look,
    /// What hangs there as a picture: `people/teen`, `things/football`.
    pub art: Option<String>,
    /// The ways that prove it or refute it.
    pub with: Vec<String>,
    pub found: Found,
}

unpack!(struct Clue { id, look, art, with, found });

/// What a clue looks like on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Look {
    /// A line of a profile.
    Card,
    Letter,
    Photo,
    Voice,
}

unpack!(
    enum Look {
        Card,
        Letter,
        Photo,
        Voice,
    }
);

/// What comes out when a clue is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Found {
    True,
    False,
    /// Nobody can say: it stays a claim.
    Open,
}

unpack!(
    enum Found {
        True,
        False,
        Open,
    }
);

impl Clue {
    /// Whether a way proves or refutes it.
    pub fn is_proved_by(&self, way: &str) -> bool {
        self.with.iter().any(|with| with == way)
    }
}

impl Board {
    fn tries<'a>(&self, log: &'a [Response], clue: &str) -> impl Iterator<Item = &'a str> {
        let tries = log.iter().filter_map(pair);
        tries.filter_map(move |(tried, way)| (tried == clue).then_some(way))
    }

    /// Whether a way was tried for a clue.
    pub fn is_tried(&self, log: &[Response], clue: &str, way: &str) -> bool {
        self.tries(log, clue).any(|tried| tried == way)
    }

    /// The way by which a clue was checked.
    pub fn checked<'a>(&self, log: &'a [Response], clue: &Clue) -> Option<&'a str> {
        self.tries(log, &clue.id)
            .find(|way| clue.is_proved_by(way) && self.ways.iter().any(|known| known == way))
    }

    /// The clue that is still to be checked, of those that can be.
    fn next(&self, log: &[Response]) -> Option<(&Clue, &String)> {
        self.clues.iter().find_map(|clue| {
            let way = self.ways.iter().find(|way| clue.is_proved_by(way))?;
            self.checked(log, clue).is_none().then_some((clue, way))
        })
    }
}

impl Task for Board {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let Some((id, way)) = pair(given) else {
            return false;
        };
        self.clues.iter().any(|clue| {
            clue.id == id
                && self.ways.iter().any(|known| known == way)
                && self.checked(log, clue).is_none()
                && !self.is_tried(log, id, way)
        })
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.next(log).is_none()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let first = |clue: &Clue| {
            let known = |way: &&str| self.ways.iter().any(|known| known == way);
            let way = self.tries(log, &clue.id).find(known)?;
            Some(Judgement {
                item: clue.id.clone(),
                verdict: match clue.is_proved_by(way) {
                    true => Verdict::Right,
                    false => Verdict::Wrong,
                },
            })
        };
        self.clues.iter().filter_map(first).collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        let (clue, way) = self.next(log)?;
        Some(vec![clue.id.clone(), way.clone()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    fn board() -> Board {
        let clue = |id: &str, with: &[&str]| Clue {
            id: id.into(),
            look: Look::Photo,
            art: None,
            with: ids(with),
            found: Found::False,
        };
        Board {
            ways: ids(&["himself", "coach", "school"]),
            clues: vec![clue("team", &["coach", "school"]), clue("age", &["school"])],
        }
    }

    #[test]
    fn a_clue_is_checked_till_somebody_knows() {
        let board = board();
        assert!(takes(&board, &[], &["team", "himself"]) && takes(&board, &[], &["age", "school"]));
        for odd in [&["team", "nobody"][..], &["x", "coach"], &["team"], &[]] {
            assert!(!takes(&board, &[], odd), "{odd:?}");
        }
        let log = [ids(&["team", "himself"])];
        assert!(
            !takes(&board, &log, &["team", "himself"]) && takes(&board, &log, &["team", "coach"])
        );
        let log = [log[0].clone(), ids(&["team", "coach"])];
        assert!(!takes(&board, &log, &["team", "school"]) && !board.finished(&log));
        assert_eq!(board.checked(&log, &board.clues[0]), Some("coach"));
        assert!(board.is_tried(&log, "team", "himself") && !board.is_tried(&log, "age", "himself"));
        assert_eq!(follows(&board).len(), 2);
    }

    #[test]
    fn the_first_one_asked_counts() {
        let board = board();
        let log = [
            ids(&["team", "himself"]),
            ids(&["team", "coach"]),
            ids(&["age", "gone"]),
            ids(&["age", "school"]),
        ];
        let expect = [
            ("team".into(), Verdict::Wrong),
            ("age".into(), Verdict::Right),
        ];
        assert_eq!(verdicts(&board, &log), expect);
        assert!(verdicts(&board, &[]).is_empty());
        assert!(board.finished(&log));
    }

    #[test]
    fn a_clue_that_nobody_can_check_holds_nobody() {
        let mut board = board();
        board.clues[1].with = ids(&["gone"]);
        assert_eq!(follows(&board).len(), 1);
        board.ways.clear();
        assert!(board.finished(&[]) && follows(&board).is_empty());
    }
}

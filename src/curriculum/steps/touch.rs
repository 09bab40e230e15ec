use serde::Serialize;

use super::task::{Response, Task};
use crate::packed::unpack;

/// Things to touch: each shows what it does. Nothing is judged.
///
/// An answer is `[part]`, each part once, in whatever order; the step is finished when all were touched.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Touch {
    pub parts: Vec<TouchPart>,
}

unpack!(struct Touch { parts });

/// Something to touch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TouchPart {
    pub id: String,
    /// Where it is on the step's picture: per cent of its width and height. `None`: it stands in a row.
    pub at: Option<(u8, u8)>,
    /// What it looks like, where no picture shows it: `things/box`.
    pub art: Option<String>,
    /// What is seen once it was touched, in the place of `art`: `things/cake`.
    pub within: Option<String>,
    /// It opens by itself once it was touched.
    pub opens: bool,
}

unpack!(struct TouchPart { id, at, art, within, opens });

impl Touch {
    /// Whether a part was touched.
    pub fn is_touched(&self, log: &[Response], part: &str) -> bool {
        log.iter()
            .any(|given| matches!(given.as_slice(), [id] if id == part))
    }

    /// The first part that was not touched yet.
    fn next(&self, log: &[Response]) -> Option<&TouchPart> {
        let mut parts = self.parts.iter();
        parts.find(|part| !self.is_touched(log, &part.id))
    }
}

impl Task for Touch {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let [id] = given.as_slice() else {
            return false;
        };
        self.parts.iter().any(|part| part.id == *id) && !self.is_touched(log, id)
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.next(log).is_none()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        Some(vec![self.next(log)?.id.clone()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    fn boxes() -> Touch {
        let part = |id: &str| TouchPart {
            id: id.into(),
            at: None,
            art: None,
            within: None,
            opens: id == "cake",
        };
        Touch {
            parts: vec![part("cake"), part("belly"), part("hands")],
        }
    }

    #[test]
    fn each_part_is_touched_once_in_any_order() {
        let touch = boxes();
        assert!(takes(&touch, &[], &["hands"]) && takes(&touch, &[], &["cake"]));
        for odd in [&[][..], &["x"], &["cake", "hands"]] {
            assert!(!takes(&touch, &[], odd), "{odd:?}");
        }
        let log = [ids(&["hands"])];
        assert!(touch.is_touched(&log, "hands") && !touch.is_touched(&log, "cake"));
        assert!(!takes(&touch, &log, &["hands"]) && takes(&touch, &log, &["cake"]));
        assert!(!touch.finished(&log));
        assert_eq!(follows(&touch), [["cake"], ["belly"], ["hands"]]);
    }

    #[test]
    fn nothing_is_judged() {
        let touch = boxes();
        assert!(touch.is_active() && !touch.is_private() && touch.poll().is_none());
        assert!(verdicts(&touch, &follows(&touch)).is_empty());
        assert!(!touch.is_missed(&follows(&touch)));
        assert!(Touch { parts: Vec::new() }.finished(&[]));
    }
}

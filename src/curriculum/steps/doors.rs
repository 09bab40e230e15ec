use serde::Serialize;

use super::task::{Response, Task, pair};
use crate::curriculum::Judgement;
use crate::packed::unpack;

/// Knocking at doors: one grown-up is busy, one is angry, one does not believe; the next one helps. Telling is never a
/// mistake, so nothing is judged.
///
/// An answer is `[door]`, a knock, or `[door, "again"]`: it is said once more where one stands. The corridor goes on till
/// somebody helps.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Doors {
    pub doors: Vec<Door>,
    /// What is told, for whoever cannot read. Band A has it.
    pub art: Option<String>,
}

unpack!(struct Doors { doors, art });

/// A door, and who is behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Door {
    pub id: String,
    /// Whose face is seen: an id of `static/art/people/`.
    pub face: String,
    pub opens: Opens,
    /// Who says it again here is heard.
    pub again: bool,
    /// What they do when it is opened, for whoever cannot read: `things/call`. Band A has it.
    pub art: Option<String>,
}

impl Door {
    /// The face of a line to call.
    pub const LINE: &str = "line";
    /// The pictures of being heard, and of saying it again.
    pub const HEARD: &str = "things/tell-adult";
    pub const AGAIN: &str = "things/tell-again";
}

unpack!(struct Door { id, face, opens, again, art });

/// How a grown-up opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Opens {
    Busy,
    Angry,
    Doubts,
    /// Nobody is there.
    Empty,
    Helps,
}

unpack!(
    enum Opens {
        Busy,
        Angry,
        Doubts,
        Empty,
        Helps,
    }
);

/// What is said at a door after the first knock.
pub const AGAIN: &str = "again";

impl Doors {
    fn door(&self, id: &str) -> Option<&Door> {
        self.doors.iter().find(|door| door.id == id)
    }

    /// Whether a door was knocked at.
    pub fn is_open(&self, log: &[Response], door: &str) -> bool {
        log.iter()
            .any(|given| given.first().is_some_and(|id| id == door))
    }

    /// Whether a door can be knocked at now: two are near, and each that was opened in vain leads to one more. A line to
    /// call is always near: nobody need be refused elsewhere first.
    pub fn is_near(&self, log: &[Response], door: &str) -> bool {
        let opened = self
            .doors
            .iter()
            .filter(|d| self.is_open(log, &d.id))
            .count();
        let mut doors = self.doors.iter().enumerate();
        doors.any(|(at, near)| near.id == door && (at < opened + 2 || near.face == Door::LINE))
    }

    /// The door where the learner stands, and whether it was said again there.
    pub fn last(&self, log: &[Response]) -> Option<(&Door, bool)> {
        let given = log.last()?;
        Some((self.door(given.first()?)?, given.len() > 1))
    }

    /// The door at which somebody helps, as soon as one does.
    pub fn helper(&self, log: &[Response]) -> Option<&Door> {
        log.iter().find_map(|given| match given.as_slice() {
            [id] => self.door(id).filter(|door| door.opens == Opens::Helps),
            [id, again] if again == AGAIN => self.door(id).filter(|door| door.again),
            _ => None,
        })
    }

    /// The next door to knock at.
    fn next(&self, log: &[Response]) -> Option<&Door> {
        if self.helper(log).is_some() {
            return None;
        }
        self.doors.iter().find(|door| !self.is_open(log, &door.id))
    }
}

impl Task for Doors {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        if self.helper(log).is_some() {
            return false;
        }
        match (given.as_slice(), pair(given)) {
            ([id], _) => !self.is_open(log, id) && self.is_near(log, id) && self.door(id).is_some(),
            (_, Some((id, AGAIN))) => {
                let here = self.last(log);
                here.is_some_and(|(door, again)| door.id == id && door.again && !again)
            }
            _ => false,
        }
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.next(log).is_none()
    }

    fn judge(&self, _: &[Response]) -> Vec<Judgement> {
        Vec::new()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        self.next(log).map(|door| vec![door.id.clone()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    fn corridor() -> Doors {
        let door = |id: &str, opens, again| Door {
            id: id.into(),
            face: "mum".into(),
            opens,
            again,
            art: None,
        };
        Doors {
            doors: vec![
                door("mum", Opens::Busy, true),
                door("coach", Opens::Doubts, false),
                door("teacher", Opens::Helps, false),
                door("psych", Opens::Helps, false),
            ],
            art: None,
        }
    }

    #[test]
    fn the_corridor_goes_on_till_somebody_helps() {
        let doors = corridor();
        assert!(takes(&doors, &[], &["mum"]) && takes(&doors, &[], &["coach"]));
        for odd in [
            &["teacher"][..],
            &["x"],
            &["mum", "again"],
            &["mum", "x"],
            &[],
        ] {
            assert!(!takes(&doors, &[], odd), "{odd:?}");
        }
        let log = [ids(&["coach"])];
        assert!(takes(&doors, &log, &["teacher"]) && takes(&doors, &log, &["mum"]));
        assert!(!takes(&doors, &log, &["coach"]) && !takes(&doors, &log, &["coach", "again"]));
        let helped = [log[0].clone(), ids(&["teacher"])];
        assert_eq!(
            doors.helper(&helped).map(|door| &door.id[..]),
            Some("teacher")
        );
        assert!(doors.finished(&helped) && !takes(&doors, &helped, &["psych"]));
        assert_eq!(
            follows(&doors),
            [ids(&["mum"]), ids(&["coach"]), ids(&["teacher"])]
        );
    }

    #[test]
    fn a_line_to_call_can_be_reached_at_once() {
        let mut doors = corridor();
        assert!(!takes(&doors, &[], &["psych"]));
        doors.doors[3].face = Door::LINE.into();
        assert!(takes(&doors, &[], &["psych"]));
        assert!(doors.finished(&[ids(&["psych"])]));
        assert!(!takes(&doors, &[], &["teacher"]));
    }

    #[test]
    fn whoever_says_it_again_may_be_heard() {
        let doors = corridor();
        let log = [ids(&["mum"])];
        assert!(takes(&doors, &log, &["mum", "again"]));
        // Only where one stands.
        assert!(!takes(
            &doors,
            &[ids(&["mum"]), ids(&["coach"])],
            &["mum", "again"]
        ));
        let again = [log[0].clone(), ids(&["mum", "again"])];
        assert_eq!(doors.helper(&again).map(|door| &door.id[..]), Some("mum"));
        assert_eq!(doors.last(&again).map(|(_, again)| again), Some(true));
        assert!(doors.finished(&again) && verdicts(&doors, &again).is_empty());
    }

    #[test]
    fn a_corridor_without_help_has_an_end() {
        let mut doors = corridor();
        doors.doors.truncate(2);
        assert_eq!(follows(&doors).len(), 2);
        doors.doors.clear();
        assert!(doors.finished(&[]) && follows(&doors).is_empty());
    }
}

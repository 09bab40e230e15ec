use serde::Serialize;

use super::task::{Response, Task, distinct_among};
use crate::curriculum::Judgement;
use crate::packed::unpack;

/// Choose helpers from roles; never scored, never shown again to whoever opens the profile.
///
/// An answer is the list of the chosen roles: at least `least`, and where helpers outside the family are on offer and
/// more than one is asked for, at least one of them (criterion C11).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pick {
    /// How many have to be chosen.
    pub least: u32,
    pub roles: Vec<Role>,
}

unpack!(struct Pick { least, roles });

/// Somebody who could help: a grandmother, a teacher, the helpline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Role {
    pub id: String,
    /// Of the family, or outside of it.
    pub family: bool,
}

unpack!(struct Role { id, family });

impl Pick {
    /// How many roles are still missing, and whether one outside the family is.
    pub fn missing(&self, given: &Response) -> (u32, bool) {
        let chosen = u32::try_from(given.len()).unwrap_or(u32::MAX);
        let outside = |role: &&Role| !role.family;
        let outsider_missing = self.least > 1
            && self.roles.iter().any(|r| !r.family)
            && !self
                .roles
                .iter()
                .filter(outside)
                .any(|r| given.contains(&r.id));
        let least = self
            .least
            .min(u32::try_from(self.roles.len()).unwrap_or(u32::MAX));
        (least.saturating_sub(chosen), outsider_missing)
    }
}

impl Task for Pick {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let known: Vec<&str> = self.roles.iter().map(|r| r.id.as_str()).collect();
        log.is_empty()
            && !given.is_empty()
            && distinct_among(given, &known)
            && self.missing(given) == (0, false)
    }

    fn finished(&self, log: &[Response]) -> bool {
        !log.is_empty() || self.roles.is_empty()
    }

    fn judge(&self, _: &[Response]) -> Vec<Judgement> {
        Vec::new()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        (!self.finished(log)).then(|| self.roles.iter().map(|r| r.id.clone()).collect())
    }

    fn is_private(&self) -> bool {
        true
    }
}

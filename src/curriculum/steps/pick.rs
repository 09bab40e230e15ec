use serde::Serialize;

use super::task::{Response, Task, distinct_among};
use crate::curriculum::Judgement;
use crate::packed::unpack;

/// Choose helpers from roles; never scored. They are the learner's team, shown among the learner's things and in help.
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

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    fn pick(least: u32) -> Pick {
        let role = |(id, family): (&str, bool)| Role {
            id: id.into(),
            family,
        };
        Pick {
            least,
            roles: [("mum", true), ("granny", true), ("teacher", false)]
                .map(role)
                .into(),
        }
    }

    #[test]
    fn of_several_helpers_one_is_outside_the_family() {
        let two = pick(2);
        assert_eq!(two.missing(&ids(&[])), (2, true));
        assert_eq!(two.missing(&ids(&["mum"])), (1, true));
        assert_eq!(two.missing(&ids(&["mum", "granny"])), (0, true));
        assert_eq!(two.missing(&ids(&["mum", "teacher"])), (0, false));
        assert!(!takes(&two, &[], &["mum", "granny"]) && !takes(&two, &[], &["teacher"]));
        assert!(takes(&two, &[], &["mum", "teacher"]));
        assert!(takes(&two, &[], &["mum", "granny", "teacher"]));
        assert!(!takes(&two, &[], &["teacher", "teacher"]) && !takes(&two, &[], &["teacher", "x"]));
        assert!(!takes(
            &two,
            &[ids(&["mum", "teacher"])],
            &["granny", "teacher"]
        ));
        assert_eq!(two.missing(&ids(&["teacher"])), (1, false));
        let one = pick(1);
        assert!(takes(&one, &[], &["mum"]) && !takes(&one, &[], &[]));
        assert!(!takes(&one, &[ids(&["mum"])], &["granny"]));
        // More than there are cannot be asked for, and where nobody else is on offer, the family is enough.
        assert_eq!(
            pick(9).missing(&ids(&["mum", "granny", "teacher"])),
            (0, false)
        );
        let mut family = pick(2);
        family.roles.pop();
        assert!(takes(&family, &[], &["mum", "granny"]));
        let all = Pick { least: 9, ..family };
        assert_eq!(all.missing(&ids(&["mum"])), (1, false));
    }

    #[test]
    fn helpers_are_private_and_never_scored() {
        let pick = pick(2);
        assert!(pick.is_private() && pick.is_active());
        assert!(verdicts(&pick, &follows(&pick)).is_empty());
        assert!(!pick.finished(&[]) && pick.finished(&[ids(&["mum"])]));
        assert!(
            follows(&Pick {
                least: 1,
                roles: Vec::new()
            })
            .is_empty()
        );
    }
}

use serde::Serialize;

use super::task::{Response, Task};
use crate::curriculum::{Judgement, Verdict};
use crate::packed::unpack;

/// A telephone whose settings open: who sees the profile, who may write, the place, groups, blocking, reporting.
///
/// An answer is what every setting is set to, in their order. It can be mended till everything is well; the first one
/// counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Phone {
    pub settings: Vec<PhoneSetting>,
}

unpack!(struct Phone { settings });

/// A row of the settings, which opens.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PhoneSetting {
    pub id: String,
    /// Its picture among `static/art/things/`.
    pub art: String,
    /// What it is set to when the telephone comes into the hand.
    pub now: String,
    pub options: Vec<PhoneOption>,
}

unpack!(struct PhoneSetting { id, art, now, options });

/// What a setting can be set to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PhoneOption {
    pub id: String,
    pub right: bool,
}

unpack!(struct PhoneOption { id, right });

impl PhoneSetting {
    /// Whether it is well set.
    pub fn is_right(&self, set: &str) -> bool {
        self.options.iter().any(|o| o.right && o.id == set)
    }
}

impl Phone {
    /// What everything is set to at first.
    pub fn at_first(&self) -> Response {
        self.settings
            .iter()
            .map(|setting| setting.now.clone())
            .collect()
    }

    fn fits(&self, given: &Response) -> bool {
        given.len() == self.settings.len()
            && self.settings.iter().zip(given).all(|(setting, set)| {
                setting.now == *set || setting.options.iter().any(|o| o.id == *set)
            })
    }

    /// Whether everything is well set.
    pub fn is_right(&self, given: &Response) -> bool {
        self.fits(given)
            && self
                .settings
                .iter()
                .zip(given)
                .all(|(setting, set)| setting.is_right(set))
    }

    /// The last answer that fits.
    pub fn last<'a>(&self, log: &'a [Response]) -> Option<&'a Response> {
        log.iter().rev().find(|given| self.fits(given))
    }
}

impl Task for Phone {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        !self.settings.is_empty()
            && self.fits(given)
            && !log.iter().any(|given| self.is_right(given))
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.settings.is_empty() || self.last(log).is_some()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let Some(first) = log.iter().find(|given| self.fits(given)) else {
            return Vec::new();
        };
        let judged = self
            .settings
            .iter()
            .zip(first)
            .map(|(setting, set)| Judgement {
                item: setting.id.clone(),
                verdict: match setting.is_right(set) {
                    true => Verdict::Right,
                    false => Verdict::Wrong,
                },
            });
        judged.collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        if self.finished(log) {
            return None;
        }
        let well = self.settings.iter().map(|setting| {
            let right = setting.options.iter().find(|option| option.right);
            right.map_or(&setting.now, |option| &option.id).clone()
        });
        Some(well.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{follows, ids, takes, verdicts};
    use super::*;

    fn phone() -> Phone {
        let setting = |id: &str, options: &[&str]| PhoneSetting {
            id: id.into(),
            art: "eye".into(),
            now: options[0].into(),
            options: options
                .iter()
                .map(|id| PhoneOption {
                    id: (*id).into(),
                    right: id.starts_with("ok"),
                })
                .collect(),
        };
        Phone {
            settings: vec![
                setting("see", &["all", "ok-friends", "ok-none"]),
                setting("place", &["ok-off", "on"]),
            ],
        }
    }

    #[test]
    fn settings_are_mended_till_they_are_well() {
        let phone = phone();
        assert_eq!(phone.at_first(), ids(&["all", "ok-off"]));
        assert!(takes(&phone, &[], &["all", "ok-off"]) && takes(&phone, &[], &["ok-none", "on"]));
        for odd in [&["all"][..], &["all", "x"], &["on", "all"], &[]] {
            assert!(!takes(&phone, &[], odd), "{odd:?}");
        }
        let once = [ids(&["all", "on"])];
        assert!(phone.finished(&once) && takes(&phone, &once, &["ok-none", "ok-off"]));
        let mended = [once[0].clone(), ids(&["ok-none", "ok-off"])];
        assert!(!takes(&phone, &mended, &["all", "on"]));
        assert_eq!(phone.last(&mended), mended.last());
        assert!(phone.is_right(&mended[1]) && !phone.is_right(&mended[0]));
        assert_eq!(follows(&phone), [ids(&["ok-friends", "ok-off"])]);
    }

    #[test]
    fn the_first_answer_counts_setting_by_setting() {
        let phone = phone();
        let log = [
            ids(&["gone"]),
            ids(&["all", "ok-off"]),
            ids(&["ok-none", "ok-off"]),
        ];
        let expect = [
            ("see".into(), Verdict::Wrong),
            ("place".into(), Verdict::Right),
        ];
        assert_eq!(verdicts(&phone, &log), expect);
        assert!(verdicts(&phone, &[]).is_empty());
        let empty = Phone {
            settings: Vec::new(),
        };
        assert!(follows(&empty).is_empty() && !takes(&empty, &[], &[]));
    }
}

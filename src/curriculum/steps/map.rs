use serde::Serialize;

use super::choice::{self, ChoiceOption};
use super::task::{Chosen, Poll, Response, Task, distinct_among};
use crate::curriculum::{Judged, Judgement, Verdict};
use crate::packed::unpack;

/// A map with the learner's own dot on it. The dot goes from stop to stop; at each the learner says who may see it, which
/// way it goes, or which place is safe.
///
/// An answer is the stop and the chosen options: `[stop, option, …]`. Each stop is answered once, in their order, and gets
/// its reason at once. Where the learner is who asks, the other questions may be asked, too, until the dot has moved on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Map {
    pub places: Vec<MapPlace>,
    pub stops: Vec<Stop>,
}

unpack!(struct Map { places, stops });

/// Something that stands on the map: a school, a shop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapPlace {
    pub id: String,
    /// Its picture among `static/art/things/`.
    pub art: String,
    /// Per cent of the map's width and height.
    pub at: (u8, u8),
}

unpack!(struct MapPlace { id, art, at });

/// Where the dot stops and something is to be decided.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stop {
    pub id: String,
    pub at: (u8, u8),
    /// Whose dot is seen there, where it is not the learner's own: that one stays where it was.
    pub from: Option<String>,
    /// Several may see the dot, or nobody; otherwise one option is the answer.
    pub several: bool,
    /// Set where the stop asks whether something is safe.
    pub judged: Option<Judged>,
    /// An option with a place's id is that place.
    pub options: Vec<ChoiceOption>,
}

unpack!(struct Stop { id, at, from, several, judged, options });

impl Stop {
    /// What can be chosen, and whether it is right.
    pub fn poll(&self) -> Poll<'_> {
        let chosen = if self.several {
            Chosen::Any
        } else {
            Chosen::One
        };
        choice::poll(&self.options, chosen)
    }

    /// Whether the learner is who asks here: nothing is right or wrong then.
    pub fn asks(&self) -> bool {
        self.judged.is_none() && !self.several && self.options.iter().all(|o| !o.right)
    }

    fn takes(&self, chosen: &[String]) -> bool {
        let known: Vec<&str> = self.options.iter().map(|o| o.id.as_str()).collect();
        (self.several || chosen.len() == 1) && distinct_among(&chosen.to_vec(), &known)
    }

    /// The verdict on what was chosen; `None` where nothing is right or wrong.
    fn verdict(&self, chosen: &[String]) -> Option<Verdict> {
        let alarm = |o: &ChoiceOption| o.alarm && chosen.contains(&o.id);
        match self.judged {
            Some(judged) => Some(judged.verdict(self.options.iter().any(alarm))),
            None if self.asks() => None,
            // Nobody at all may be the right one to see a dot.
            None if self.poll().is_right(&chosen.to_vec()) => Some(Verdict::Right),
            None => Some(Verdict::Wrong),
        }
    }
}

impl Map {
    /// What was chosen at a stop.
    pub fn chosen<'a>(&self, log: &'a [Response], stop: &Stop) -> Option<&'a [String]> {
        log.iter().find_map(|given| match given.split_first() {
            Some((id, chosen)) if *id == stop.id && stop.takes(chosen) => Some(chosen),
            _ => None,
        })
    }

    /// Another question where the dot still stands: the last answer was one, too. None is asked twice.
    fn asks_more(&self, log: &[Response], given: &Response) -> bool {
        let here = log.last().and_then(|last| last.first());
        let Some((id, chosen)) = given.split_first().filter(|(id, _)| Some(*id) == here) else {
            return false;
        };
        let open = |stop: &Stop| stop.id == *id && stop.asks() && stop.takes(chosen);
        self.stops.iter().any(open) && !log.contains(given)
    }

    /// The stop where the dot stands: the first that was not answered and can be.
    pub fn now(&self, log: &[Response]) -> Option<&Stop> {
        let open = |stop: &&Stop| {
            self.chosen(log, stop).is_none() && (stop.several || !stop.options.is_empty())
        };
        self.stops.iter().find(open)
    }
}

impl Task for Map {
    fn takes(&self, log: &[Response], given: &Response) -> bool {
        let next = match (self.now(log), given.split_first()) {
            (Some(stop), Some((id, chosen))) => *id == stop.id && stop.takes(chosen),
            _ => false,
        };
        next || self.asks_more(log, given)
    }

    fn finished(&self, log: &[Response]) -> bool {
        self.now(log).is_none()
    }

    fn judge(&self, log: &[Response]) -> Vec<Judgement> {
        let judged = self.stops.iter().filter_map(|stop| {
            Some(Judgement {
                item: stop.id.clone(),
                verdict: stop.verdict(self.chosen(log, stop)?)?,
            })
        });
        judged.collect()
    }

    fn some_answer(&self, log: &[Response]) -> Option<Response> {
        let stop = self.now(log)?;
        let mut given = vec![stop.id.clone()];
        if !stop.several {
            given.extend(stop.options.first().map(|option| option.id.clone()));
        }
        Some(given)
    }
}

#[cfg(test)]
mod tests {
    use super::super::task::tests::{foil, follows, ids, sign, takes, verdicts};
    use super::*;

    fn option(id: &str, right: bool) -> ChoiceOption {
        ChoiceOption {
            id: id.into(),
            right,
            alarm: id == "refuse",
            art: None,
        }
    }

    fn map() -> Map {
        let stop = |id: &str, several, judged, options: &[(&str, bool)]| Stop {
            id: id.into(),
            at: (10, 20),
            from: None,
            several,
            judged,
            options: options
                .iter()
                .map(|(id, right)| option(id, *right))
                .collect(),
        };
        Map {
            places: Vec::new(),
            stops: vec![
                stop("who", true, None, &[("mum", true), ("all", false)]),
                stop("ride", false, sign(), &[("refuse", true), ("go", false)]),
                stop("yard", false, foil(), &[("refuse", false), ("stay", true)]),
                stop("wait", false, None, &[("shop", true), ("bridge", false)]),
                stop("taste", false, None, &[("park", false), ("square", false)]),
            ],
        }
    }

    #[test]
    fn the_dot_stops_where_something_is_asked() {
        let map = map();
        assert!(takes(&map, &[], &["who"]) && takes(&map, &[], &["who", "all", "mum"]));
        for odd in [
            &["ride", "go"][..],
            &["who", "x"],
            &["who", "mum", "mum"],
            &[],
        ] {
            assert!(!takes(&map, &[], odd), "{odd:?}");
        }
        let log = [ids(&["who", "mum"])];
        assert_eq!(map.now(&log).map(|stop| &stop.id[..]), Some("ride"));
        assert!(takes(&map, &log, &["ride", "go"]) && !takes(&map, &log, &["ride"]));
        assert!(!takes(&map, &log, &["ride", "go", "refuse"]) && !takes(&map, &log, &["who"]));
        assert_eq!(follows(&map).len(), 5);
    }

    #[test]
    fn each_stop_is_judged_in_its_own_way() {
        let map = map();
        use Verdict::*;
        let of = |answers: &[&[&str]]| -> Vec<Verdict> {
            let log: Vec<Response> = answers.iter().map(|given| ids(given)).collect();
            let all = verdicts(&map, &log).into_iter();
            all.map(|(_, verdict)| verdict).collect()
        };
        let well: [&[&str]; 5] = [
            &["who", "mum"],
            &["ride", "refuse"],
            &["yard", "stay"],
            &["wait", "shop"],
            &["taste", "park"],
        ];
        assert_eq!(of(&well), [Right, Hit, CorrectRejection, Right]);
        let badly: [&[&str]; 5] = [
            &["who"],
            &["ride", "go"],
            &["yard", "refuse"],
            &["wait", "bridge"],
            &["taste", "square"],
        ];
        assert_eq!(of(&badly), [Wrong, Miss, FalseAlarm, Wrong]);
        assert!(of(&[]).is_empty() && of(&[&["who", "gone"]]).is_empty());
    }

    #[test]
    fn who_asks_may_ask_the_other_question_too() {
        let map = map();
        let mut log = follows(&map);
        let last = log.len() - 1;
        assert_eq!(log[last], ids(&["taste", "park"]));
        assert!(
            !takes(&map, &log[..last], &["wait", "bridge"]),
            "right or wrong is said once"
        );
        assert!(takes(&map, &log, &["taste", "square"]));
        for odd in [
            &["taste", "park"][..],
            &["taste", "x"],
            &["taste"],
            &["wait", "bridge"],
        ] {
            assert!(!takes(&map, &log, odd), "{odd:?}");
        }
        let before = verdicts(&map, &log);
        log.push(ids(&["taste", "square"]));
        assert!(map.finished(&log) && !takes(&map, &log, &["taste", "square"]));
        assert_eq!(verdicts(&map, &log), before);
    }

    #[test]
    fn a_stop_without_options_holds_nobody() {
        let mut map = map();
        map.stops[1].options.clear();
        assert_eq!(follows(&map).len(), 4);
        map.stops.clear();
        assert!(map.finished(&[]) && follows(&map).is_empty());
    }
}

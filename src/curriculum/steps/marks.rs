//! What steps share in which all that is a warning sign is marked: parts of a chat or of an offer, moments of a
//! week.

use super::task::{Chosen, Poll, PollOption, Response, distinct_among};
use crate::curriculum::{Judged, Judgement};

/// Whether all marks are parts that can be marked, each once.
pub fn fit<'a>(marks: &Response, parts: impl Iterator<Item = (&'a str, Judged)>) -> bool {
    let known: Vec<&str> = parts.map(|(id, _)| id).collect();
    distinct_among(marks, &known)
}

/// The judgement on every part, marked or not, by the first answer.
pub fn judge<'a>(
    log: &[Response],
    parts: impl Iterator<Item = (&'a str, Judged)>,
) -> Vec<Judgement> {
    let Some(given) = log.first() else {
        return Vec::new();
    };
    let judged = parts.map(|(id, judged)| Judgement {
        item: id.into(),
        verdict: judged.verdict(given.iter().any(|mark| mark == id)),
    });
    judged.collect()
}

/// A class says of every part whether it is a sign.
pub fn poll<'a>(parts: impl Iterator<Item = (&'a str, Judged)>) -> Poll<'a> {
    let options = parts.map(|(id, judged)| PollOption {
        id,
        right: matches!(judged, Judged::Sign(_)),
    });
    Poll {
        options: options.collect(),
        chosen: Chosen::Any,
    }
}

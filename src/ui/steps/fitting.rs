//! The youngest see on the sheet what fits, before they can read what it says: beside what they chose stands the picture of
//! what is right here, larger and with a tick. Nothing is crossed out.

use yew::Html;

use super::{View, answers};
use crate::curriculum::steps::{Choice, Judging, Outcome, Situation, Sort};
use crate::curriculum::{Band, Kind};
use crate::ui::parts::{El, el, picture, worded};

/// What was chosen and what fits, by their pictures.
struct Fitting {
    given: String,
    right: String,
    /// What was chosen is as good: more careful than it had to be.
    also: bool,
    /// The words of what fits.
    words: String,
    /// How the sheet looks: green for whatever is as good. What was right is told by its picture alone, not by a colour.
    class: &'static str,
}

/// How the sheet looks, and the pictures on it; `None` where it has Saq's face.
pub fn draw(view: &View) -> Option<(&'static str, Html)> {
    if view.module.band != Band::A || view.silent {
        return None;
    }
    let found = match &view.step.kind {
        Kind::Situation(situation) => judged(view, situation),
        Kind::Timed(timed) => judged(view, &timed.situation),
        Kind::Choice(choice) => chosen(view, choice),
        Kind::Sort(sort) => sorted(view, sort),
        _ => None,
    }?;
    let same = found.given == found.right;
    let mut shown = el("span").classes(&["fitting", if found.also { "also" } else { "" }]);
    if !same {
        shown = shown.child(one(view, "was-given", &found.given));
    }
    let right = one(view, "what-fits", &found.right);
    // It is read aloud where something else was chosen (`static/page/aloud.js`).
    let heard = !same && !found.also;
    let words = el("span")
        .class(if heard {
            "sr-only fits-told"
        } else {
            "sr-only"
        })
        .child(worded("span", "", view.ctx.say.answer_fits()))
        .text(": ")
        .child(worded("span", "", &found.words));
    Some((found.class, shown.child(right).child(words).into()))
}

fn one(view: &View, class: &str, art: &str) -> El {
    el("span")
        .class(class)
        .child(picture(view.ctx, art, "", (64, 64), ""))
}

/// The answer that is asked for in a situation.
fn asked(situation: &Situation) -> Judging {
    let truth = situation.truth;
    let mut all = Judging::ALL.into_iter();
    let right = all.find(|answer| truth.outcome(*answer) == Outcome::Right);
    right.unwrap_or(Judging::Stop)
}

fn judged(view: &View, situation: &Situation) -> Option<Fitting> {
    let given = Situation::given(view.log)?;
    let right = asked(situation);
    let art = |answer: Judging| [answers::signs(Band::A), answer.id()].concat();
    let outcome = situation.truth.outcome(given);
    Some(Fitting {
        given: art(given),
        right: art(right),
        also: outcome == Outcome::AlsoFine,
        words: answers::word(&view.ctx.say, right.id()).to_string(),
        class: match outcome {
            Outcome::Right | Outcome::AlsoFine => "fitted fits-fine",
            Outcome::Half | Outcome::Missed => "fitted",
        },
    })
}

/// Of options with pictures: what was chosen, and what fits where that does not.
fn chosen(view: &View, choice: &Choice) -> Option<Fitting> {
    let given = view.log.first()?.first()?;
    let given = choice.options.iter().find(|option| option.id == *given)?;
    let right = match given.right {
        true => Some(given),
        false => choice.options.iter().find(|option| option.right),
    }?;
    Some(Fitting {
        given: given.art.clone()?,
        right: right.art.clone()?,
        also: false,
        words: view.word(&right.id).to_string(),
        class: "fitted",
    })
}

/// Of a card: itself, and the place where it lies now.
fn sorted(view: &View, sort: &Sort) -> Option<Fitting> {
    let given = view.looking()?.first()?;
    let card = sort.cards.iter().find(|card| card.id == *given)?;
    let place = sort.places.iter().find(|place| place.id == card.place)?;
    Some(Fitting {
        given: card.art.clone()?,
        right: place.art.clone()?,
        also: false,
        words: view.word(&place.id).to_string(),
        class: "fitted",
    })
}

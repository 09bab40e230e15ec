use yew::Html;

use super::{View, answers, surfaces};
use crate::curriculum::Judged;
use crate::curriculum::steps::{Judging, Outcome, Situation, Truth};
use crate::ui::parts::{Sheet, Tone, el, none};

/// The surface, and once something was answered, what. The three answers stand in the bar below ([`answers::bar`]).
pub fn draw(view: &View, situation: &Situation) -> Html {
    let given = match Situation::given(view.log) {
        Some(answer) => {
            let stands = view.silent || is_good(situation, answer);
            answers::given(view, answer, stands).into()
        }
        None => none(),
    };
    el("div")
        .class("situation")
        .child(surfaces::draw(view, &situation.setting))
        .child(given)
        .into()
}

fn is_good(situation: &Situation, answer: Judging) -> bool {
    let outcome = situation.truth.outcome(answer);
    matches!(outcome, Outcome::Right | Outcome::AlsoFine)
}

/// What is said of the answer. Telling is called right everywhere, and checking is never called wrong.
pub fn sheet<'a>(view: &View<'a>, situation: &Situation) -> Option<Sheet<'a>> {
    let say = &view.ctx.say;
    let answer = Situation::given(view.log)?;
    let truth = situation.truth;
    let safe = matches!(truth.judged(), Judged::Foil { .. });
    let whole = matches!(truth, Truth::Danger { whole: true, .. });
    let tone = match truth.outcome(answer) {
        // As right as the others, but not the answer that shines: or the red one would win everywhere.
        Outcome::AlsoFine if safe && answer == Judging::Stop => Tone::Neutral,
        Outcome::Right | Outcome::AlsoFine => Tone::Good,
        Outcome::Half | Outcome::Missed => Tone::Gentle,
    };
    let title = match (answer, truth.outcome(answer)) {
        (Judging::Fine, Outcome::Right) => say.said_fine(),
        (Judging::Check, Outcome::AlsoFine) => say.said_fine_checked(),
        (Judging::Stop, Outcome::AlsoFine) if safe => say.said_fine_told(),
        (Judging::Check, Outcome::Right) => say.said_check(),
        (Judging::Stop, Outcome::AlsoFine) => say.said_check_told(),
        (Judging::Stop, _) => say.said_stop(),
        (_, Outcome::Half) if whole => say.said_stop_at_once(),
        (_, Outcome::Half) => say.said_stop_checked(),
        _ if matches!(truth, Truth::Unverified { .. }) => say.said_check_trusted(),
        _ => say.said_stop_trusted(),
    };
    Some(Sheet::new(tone, title, view.why(answer.id())))
}

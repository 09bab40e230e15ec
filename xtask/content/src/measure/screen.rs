use saqbol::curriculum::steps::Surface;
use saqbol::curriculum::{Kind, Step, Words};

use super::text;

/// How many words stand on a screen at once: heading, text, everything to choose from, and the longest reason that opens.
/// Chat bubbles are counted apart.
pub fn words_of(step: &Step, words: &Words) -> usize {
    let id = &step.id;
    let of = |attribute: &str| text::words(words.of(id, attribute));
    let why = |attribute: &str| text::words(words.why(id, attribute));
    let longest = |reasons: &mut dyn Iterator<Item = usize>| reasons.max().unwrap_or_default();
    let shown = match &step.kind {
        Kind::Say(_) | Kind::Chat(_) => 0,
        Kind::Choice(choice) => {
            let options = &choice.options;
            options.iter().map(|o| of(&o.id)).sum::<usize>()
                + longest(&mut options.iter().map(|o| why(&o.id)))
        }
        Kind::Spot(spot) => {
            let reason = longest(&mut spot.parts.iter().map(|p| why(&p.id)));
            if spot.surface == Surface::Chat {
                reason
            } else {
                spot.parts.iter().map(|p| of(&p.id)).sum::<usize>() + reason
            }
        }
        Kind::Sort(sort) => {
            let places: usize = sort.places.iter().map(|p| of(&p.id)).sum();
            places + longest(&mut sort.cards.iter().map(|c| of(&c.id) + why(&c.id)))
        }
        Kind::Order(order) => order.cards.iter().map(|c| of(c)).sum::<usize>() + of("why"),
        Kind::Match(pairs) => {
            let both = pairs.pairs.iter().map(|p| of(p) + of(&format!("{p}-with")));
            both.sum::<usize>() + longest(&mut pairs.pairs.iter().map(|p| why(p)))
        }
        Kind::Build(build) => {
            let pieces = build.slots.iter().flat_map(|slot| {
                let key = |piece: &str| format!("{}-{piece}", slot.id);
                slot.pieces.iter().map(move |piece| key(&piece.id))
            });
            pieces.map(|key| of(&key)).sum::<usize>() + of("done")
        }
        Kind::Scale(scale) => scale.points.iter().map(|p| of(p)).sum(),
        Kind::Pick(pick) => pick.roles.iter().map(|r| of(&r.id)).sum(),
        Kind::Talk(_) => of("done"),
    };
    of("title") + text::words(words.get(id)) + shown
}

//! What is said about the last answer in a chat, and the ways on from it.

use super::open::{is_told, is_waiting};
use crate::curriculum::Band;
use crate::curriculum::steps::{Chat, ChatChoice, REWIND, Visit};
use crate::ui::parts::{Sheet, Tone};
use crate::ui::state::{Act, Draft};
use crate::ui::steps::View;

/// The tone of what is said about a choice.
fn tone(choice: &ChatChoice) -> Tone {
    match choice.right {
        Some(true) => Tone::Good,
        Some(false) => Tone::Gentle,
        // What is felt and taken back is no way like the others.
        None if choice.rewind => Tone::Gentle,
        None => Tone::Neutral,
    }
}

/// The headline and the reason of the last choice, while it is being read: before the next message comes, or after what
/// followed a risky one was felt.
pub fn sheet<'a>(view: &View<'a>, chat: &Chat) -> Option<Sheet<'a>> {
    let way = chat.way(view.log);
    let (here, before) = way.split_last()?;
    let said = before.last()?;
    let choice = said.said()?;
    let felt = here.back.is_some() && is_told(view);
    if !felt && !is_waiting(view) {
        return None;
    }
    let tone = tone(choice);
    let of_same_tone = |visit: &&Visit| visit.said().is_some_and(|said| self::tone(said) == tone);
    // No two headlines in a row are the same.
    let turn = before.iter().filter(of_same_tone).count() - 1;
    let say: &'a _ = &view.ctx.say;
    let titles = match tone {
        // Teenagers are not praised.
        Tone::Good if view.module.band == Band::C => say.chat_good_teen(),
        Tone::Good => say.chat_good(),
        Tone::Gentle => say.chat_gentle(),
        Tone::Neutral => say.chat_neutral(),
    };
    let count = titles.split('|').count();
    let title = titles.split('|').nth(turn % count).unwrap_or(titles);
    let key = [&view.step.id, "-", &said.node.id].concat();
    let why = view.words.why(&key, &choice.id);
    Some(Sheet::new(tone, title.trim_ascii(), why))
}

/// The reason was read: the next message comes.
pub fn more(view: &View) -> Option<Act> {
    let turn = view.present().turn()?.number;
    is_waiting(view).then(|| {
        Act::Draft(Draft {
            shown: (turn, 0),
            ..Draft::default()
        })
    })
}

/// Ten seconds back: what was risky is taken back.
pub fn rewind(view: &View, chat: &Chat) -> Option<Act> {
    let way = chat.way(view.log);
    let here = way.last()?;
    let felt = here.back.is_some() && is_told(view);
    felt.then(|| Act::Give(vec![here.node.id.clone(), REWIND.into()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is felt and taken back is no way like the others, though nothing marks it as wrong.
    #[test]
    fn what_is_taken_back_is_not_called_a_way() {
        let tone_of = |right, rewind| {
            tone(&ChatChoice {
                id: "a".into(),
                to: "n".into(),
                right,
                alarm: false,
                rehearses: None,
                rewind,
                art: None,
            })
        };
        assert!(tone_of(None, true) == Tone::Gentle && tone_of(Some(false), true) == Tone::Gentle);
        assert!(tone_of(None, false) == Tone::Neutral);
        assert!(tone_of(Some(true), false) == Tone::Good);
    }
}

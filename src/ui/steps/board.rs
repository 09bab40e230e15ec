use yew::Html;

use super::View;
use super::view::{item, truth};
use crate::curriculum::steps::{Board, Clue, Found, Look};
use crate::ui::parts::{At, El, Sheet, Tone, el, none, picture, worded};
use crate::ui::state::{Act, Draft};

/// A detective's board: clues are pinned to cork. One that is opened asks who can know; one that was checked bears a stamp.
pub fn draw(view: &View, board: &Board) -> Html {
    let open = open(view, board);
    let mut cork = el("ol").class(if open.is_some() { "cork asks" } else { "cork" });
    for clue in &board.clues {
        let is_open = open.is_some_and(|open| open.id == clue.id);
        let mut pinned = el("li")
            .key(&clue.id)
            .class(if is_open { "pinned open" } else { "pinned" })
            .child(draw_clue(view, board, clue, is_open));
        if view
            .looking()
            .is_some_and(|given| given.first() == Some(&clue.id))
        {
            pinned = pinned.id("answered");
        }
        if is_open {
            pinned = pinned.child(ways(view, board, clue));
        }
        cork = cork.child(pinned);
    }
    el("div")
        .class("board")
        .child(worded("p", "hint", view.ctx.say.board_how()))
        .child(cork)
        .into()
}

/// The clue that is asked about: the one that was opened, or the one whose last try proved nothing.
fn open<'a>(view: &View, board: &'a Board) -> Option<&'a Clue> {
    let tried = view.log.get(view.before..).unwrap_or_default().last();
    let id = match tried.and_then(|given| given.first()) {
        Some(tried) if view.draft.open.is_empty() => tried,
        _ => &view.draft.open,
    };
    let clue = board.clues.iter().find(|clue| clue.id == *id)?;
    board.checked(view.log, clue).is_none().then_some(clue)
}

fn draw_clue(view: &View, board: &Board, clue: &Clue, is_open: bool) -> El {
    let look = match clue.look {
        Look::Card => "card-look",
        Look::Letter => "letter",
        Look::Photo => "photo",
        Look::Voice => "voice",
    };
    let way = board.checked(view.log, clue);
    let note = match way {
        Some(_) => el("div"),
        None => el("button")
            .attr(At::DataId, &clue.id)
            .attr(At::Pressed, truth(is_open))
            .press(
                view.ctx,
                Act::Draft(Draft {
                    open: clue.id.clone(),
                    seen: view.log.len(),
                    ..Draft::default()
                }),
            ),
    };
    let art = match &clue.art {
        Some(art) => picture(view.ctx, art, "clue-art", (72, 72), ""),
        None => none(),
    };
    let note =
        note.classes(&["clue", look])
            .child(art)
            .child(worded("span", "text", view.word(&clue.id)));
    match way {
        None => note,
        Some(way) => {
            let (class, _, words) = stamp(view, clue.found);
            note.child(worded("strong", class, words))
                .child(worded("span", "by", view.word(way)))
        }
    }
}

/// How a clue came out: its class, its tone, its words.
fn stamp<'a>(view: &View<'a>, found: Found) -> (&'static str, Tone, &'a str) {
    let say = &view.ctx.say;
    match found {
        Found::True => ("stamp true", Tone::Good, say.board_true()),
        Found::False => ("stamp false", Tone::Neutral, say.board_false()),
        Found::Open => ("stamp", Tone::Neutral, say.board_open()),
    }
}

/// Whom one can ask about a clue.
fn ways(view: &View, board: &Board, clue: &Clue) -> El {
    let mut ways = El::list("options");
    for (at, way) in board.ways.iter().enumerate() {
        let tried = board.is_tried(view.log, &clue.id, way);
        let mut button = view
            .lettered(view.blank("way", way), at)
            .text(view.word(way))
            .disabled(tried || view.looking().is_some())
            .press(view.ctx, Act::Give(vec![clue.id.clone(), way.clone()]));
        // What was pressed now is marked, as everywhere.
        if view.looking().and_then(|given| given.get(1)) == Some(way) {
            let own = worded("span", "chosen", view.ctx.say.answer_bar());
            button = button.attr(At::Pressed, "true").child(own);
        }
        let way = item(way, button);
        ways = ways.child(if tried { way.class("tried") } else { way });
    }
    el("div")
        .class("ask")
        .child(worded("p", "replies-title", view.ctx.say.board_ask()))
        .child(ways)
}

/// What came out, or why this one cannot know.
pub fn sheet<'a>(view: &View<'a>, board: &Board) -> Option<Sheet<'a>> {
    let [id, way] = view.looking()?.as_slice() else {
        return None;
    };
    let clue = board.clues.iter().find(|clue| clue.id == *id)?;
    if clue.is_proved_by(way) {
        let (_, tone, title) = stamp(view, clue.found);
        return Some(Sheet::new(tone, title, view.why(id)));
    }
    let why = view.word(&[way, "-not"].concat());
    Some(Sheet::new(Tone::Gentle, view.ctx.say.board_not(), why))
}

/// On to the next try, or the next clue.
pub fn more(view: &View) -> Option<Act> {
    view.looking()?;
    view.on_to_more()
}

use yew::Html;

use crate::curriculum::{Band, IndexEntry, Words};
use crate::learning::{Course, Session};
use crate::ui::parts::{
    At, Context, El, badge, button, el, endings, guide, help_body, link, none, page, picture,
    prose, top_bar, worded,
};
use crate::ui::state::select::{self, band_of, is_earned, lessons_of, to_try_again};
use crate::ui::state::{Act, Route, Walk};

/// After the last screen: how it went, the way on, what the learner can do now, the family's task, help.
pub fn end(ctx: &Context, words: &Words, walk: &Walk) -> Html {
    let say = &ctx.say;
    let session = &walk.session;
    let module = session.module();
    if walk.course != Course::Lesson {
        return short(ctx, walk);
    }
    let again = to_try_again(ctx).is_some();
    let start = el("p")
        .class("start-with")
        .child(worded("strong", "", say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    let family = card("family", say.end_family())
        .child(prose(words.get("family"), ""))
        .child(start);
    let back = button(ctx, "walk-back", "button quiet", Act::Back, say.back())
        .disabled(!session.can_go_back());
    let help = el("details")
        .class("card end-help")
        .child(worded("summary", "", say.end_help()))
        .child(help_body(ctx, "h3"));
    let main = el("main")
        .child(head(ctx, session, again))
        .child(numbers(ctx, session))
        .child(ways(ctx, module.band, &module.id, again))
        .child(worded("p", "hint", say.end_score_note()))
        .child(skill(ctx, words, &module.id))
        .child(match ctx.index.entry(&module.id) {
            Some(entry) => endings(ctx, entry, ""),
            None => none(),
        })
        .child(family)
        .child(help)
        .child(el("p").child(back));
    around(ctx, main)
}

/// The cub, a sentence that answers the result, and the badge. Nobody has lost: what was not seen can be looked at again.
fn head(ctx: &Context, session: &Session, again: bool) -> El {
    let say = &ctx.say;
    let (well, all) = session.score().sum();
    let (mood, title, lead) = if well == all && all > 0 {
        ("proud", say.end_title_all(), "")
    } else if again {
        ("listens", say.end_title_low(), say.end_lead_low())
    } else {
        ("proud", say.end_title(), "")
    };
    let mut told = el("div").child(el("h1").id("screen").attr(At::Tabindex, "-1").text(title));
    if !lead.is_empty() {
        told = told.child(worded("p", "", lead));
    }
    if let Some(entry) = ctx.index.entry(&session.module().id)
        && !entry.badge_name.is_empty()
    {
        let name = el("p").class("badge-name").child(badge(ctx, entry));
        told = told.child(name.text(&entry.badge_name));
    }
    el("div")
        .class("end-head")
        .child(guide(ctx, session.module().band, mood, 120))
        .child(told)
}

/// The skill, and what the module leaves open.
fn skill(ctx: &Context, words: &Words, id: &str) -> El {
    let say = &ctx.say;
    let entry = ctx.index.entry(id);
    let open_end = match entry {
        Some(entry) if !entry.cliffhanger.is_empty() => {
            worded("p", "cliffhanger", &entry.cliffhanger).into()
        }
        _ => none(),
    };
    card("skill", say.end_can())
        .child(worded("p", "big", words.get("skill")))
        .child(open_end)
}

/// The way on: where a class plays, handing in; what was missed once more, if that was much; the next module that was not
/// finished, the certificate after the last, and all modules.
fn ways(ctx: &Context, band: Band, here: &str, again: bool) -> El {
    let say = &ctx.say;
    if ctx.device.alone.is() {
        return alone(ctx, here, again);
    }
    let mine = || select::band(ctx, band);
    let open = |entry: &&IndexEntry| {
        entry.id != here && ctx.learner.progress.finished(&entry.id).is_none()
    };
    // The ones after this module first, then whatever was left out before it.
    let next = mine().skip_while(|entry| entry.id != here).find(open);
    let next = next.or_else(|| mine().find(open));
    // Where a class plays, the result is handed in with its list: the styles show it there alone, and then it is the first.
    let class = link(ctx, "class-code", "button primary big", &Route::Code).text(say.end_hand_in());
    let mut ways = el("nav").class("end-ways").child(class);
    if again {
        ways = ways.child(try_again(ctx));
    }
    let kind = if again {
        "button big"
    } else {
        "button primary big"
    };
    let ways = match next {
        Some(entry) => {
            let to = Route::Module(entry.id.clone());
            let next = link(ctx, "next-module", kind, &to);
            ways.child(next.text(&say.end_next(&entry.title)))
        }
        None if is_earned(ctx, band) => {
            let to = Route::Certificate(band);
            ways.child(link(ctx, "to-certificate", kind, &to).text(say.cert_open()))
        }
        None => ways,
    };
    let more = link(ctx, "more", "button quiet", &Route::Learn(band)).text(say.end_more());
    ways.child(more)
}

/// What was missed, once more.
fn try_again(ctx: &Context) -> El {
    let say = ctx.say.end_again();
    button(ctx, "try-again", "button primary big", Act::TryAgain, say)
}

/// The way on in a learning platform: what was missed once more, and all of it again; the platform has ways of its own.
fn alone(ctx: &Context, here: &str, again: bool) -> El {
    let ways = el("nav").class("end-ways");
    let ways = if again {
        ways.child(try_again(ctx))
    } else {
        ways
    };
    let whole = Route::Play(here.into());
    ways.child(link(ctx, "again", "button quiet", &whole).text(ctx.say.again()))
}

/// After a booster, a check, or what was tried again.
fn short(ctx: &Context, walk: &Walk) -> Html {
    let say = &ctx.say;
    let (title, lead) = match walk.course {
        Course::Booster(_) => (say.boost_done(), say.boost_done_lead()),
        Course::Again => (say.again_done(), say.again_done_lead()),
        _ => (say.check_done(), say.check_done_lead()),
    };
    let title = el("h1").id("screen").attr(At::Tabindex, "-1").text(title);
    let head = el("div")
        .class("end-head")
        .child(guide(ctx, walk.session.module().band, "proud", 120))
        .child(el("div").child(title).child(worded("p", "", lead)));
    let main = el("main")
        .child(head)
        .child(if matches!(walk.course, Course::Check(_)) {
            none()
        } else {
            numbers(ctx, &walk.session)
        })
        .child(worded("p", "hint", say.end_score_note()))
        .child(ways(
            ctx,
            band_of(ctx).unwrap_or(Band::B),
            &walk.session.module().id,
            false,
        ));
    around(ctx, main)
}

/// Help and the quick exit are here as on every page.
fn around(ctx: &Context, main: El) -> Html {
    let back = (!ctx.device.alone.is()).then(|| lessons_of(ctx));
    let bar = top_bar(ctx, &ctx.route, back);
    page("end", bar, main).into()
}

fn card(class: &str, title: &str) -> El {
    el("section")
        .classes(&["card", class])
        .child(worded("h2", "", title))
}

/// What was noticed, trusted and checked, each apart, as tiles; nothing where nothing was asked.
pub fn numbers(ctx: &Context, session: &Session) -> Html {
    let say = &ctx.say;
    let score = session.score();
    if score.sum().1 == 0 {
        return none();
    }
    let trusted = score.trusted();
    let (checked, open) = session.checked();
    // What was checked is among what was noticed, and is said once.
    let hits = score.hits.saturating_sub(checked);
    let signs = score.signs.saturating_sub(open);
    let (right, asked) = (score.right, score.asked);
    let tiles = [
        Tile {
            id: "score-signs",
            sign: "answers/stop",
            got: hits,
            of: signs,
            label: say.end_tile_signs(),
            sentence: say.end_signs(hits, signs),
        },
        Tile {
            id: "score-trusted",
            sign: "answers/fine",
            got: trusted,
            of: score.foils,
            label: say.end_tile_trusted(),
            sentence: say.end_trusted(score.foils, trusted),
        },
        Tile {
            id: "score-checked",
            sign: "answers/check",
            got: checked,
            of: open,
            label: say.end_tile_checked(),
            sentence: say.end_checked(open, checked),
        },
        Tile {
            id: "score-right",
            sign: "answers/solved",
            got: right,
            of: asked,
            label: say.end_tile_right(),
            sentence: say.end_right(asked, right),
        },
    ];
    let shown: Vec<&Tile> = tiles.iter().filter(|tile| tile.of > 0).collect();
    let mut lines = El::list(match shown.len() {
        4 => "score-lines four",
        _ => "score-lines",
    });
    for tile in shown {
        lines = lines.child(drawn(ctx, tile));
    }
    el("section")
        .class("score")
        .child(worded("h2", "sr-only", say.end_score_title()))
        .child(lines)
        .into()
}

/// One number of the result.
struct Tile<'a> {
    id: &'static str,
    sign: &'static str,
    got: u32,
    of: u32,
    label: &'a str,
    /// The same as a sentence, for those who hear it: by a screen reader, or read aloud.
    sentence: String,
}

fn drawn(ctx: &Context, tile: &Tile) -> El {
    let (got, of) = (tile.got.to_string(), tile.of.to_string());
    let meter = el("meter")
        .class("meter")
        .attr(At::Min, "0")
        .attr(At::Max, &of)
        .attr(At::Value, &got);
    let seen = el("span")
        .class("tile")
        .attr(At::Hidden, "true")
        .child(picture(ctx, tile.sign, "tile-face", (44, 44), ""))
        .child(worded("strong", "", &[&got, " / ", &of].concat()))
        .child(worded("span", "tile-label", tile.label))
        .child(meter);
    el("li")
        .id(tile.id)
        .child(worded("span", "told-whole", &tile.sentence))
        .child(seen)
}

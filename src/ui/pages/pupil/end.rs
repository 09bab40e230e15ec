use yew::Html;

use crate::curriculum::{Actual, Band, IndexEntry, Words};
use crate::learning::{Course, Session};
use crate::ui::parts::{
    At, Context, El, badge, button, el, endings, guide, link, none, page, picture, prose, top_bar,
    worded,
};
use crate::ui::state::select::{self, band_of, is_earned, lessons_of, to_try_again};
use crate::ui::state::{Act, Route, Walk, count};
use crate::ui::steps::signs;

/// The places of two of the three answers to a situation, from calm to alarm.
const FINE: usize = 0;
const CHECK: usize = 1;

/// After the last screen: how it went, the way on, what the learner can do now, the family's task, help.
pub fn end(ctx: &Context, words: &Words, walk: &Walk) -> Html {
    let say = &ctx.say;
    let session = &walk.session;
    let module = session.module();
    if walk.course != Course::Lesson {
        return short(ctx, walk);
    }
    let start = el("p")
        .class("start-with")
        .child(worded("strong", "", say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    // What the youngest make at home is what their badge shows.
    let made = match ctx.index.entry(&module.id) {
        Some(entry) if module.band == Band::A && !entry.badge.is_empty() => {
            let thing = ["things/", &entry.badge].concat();
            picture(ctx, &thing, "made", (96, 96), "")
        }
        _ => none(),
    };
    let family = card("family", say.end_family())
        .child(made)
        .child(prose(words.get("family"), ""))
        .child(start);
    // What was answered can be looked at again; leaving stands in the bar above.
    let back = button(
        ctx,
        "walk-back",
        "button quiet",
        Act::Back,
        say.end_look_back(),
    )
    .disabled(!session.can_go_back());
    let skill = card("skill", say.end_can()).child(worded("p", "big", words.get("skill")));
    let ways = ways(ctx, module.band, session);
    let open_end = open_end(ctx, &module.id, module.band);
    let main = el("main")
        .child(head(ctx, session))
        .child(numbers(ctx, session))
        .child(ways)
        .child(open_end)
        .child(skill)
        .child(match ctx.index.entry(&module.id) {
            Some(entry) => endings(ctx, entry, ""),
            None => none(),
        })
        .child(family)
        .child(el("p").child(back));
    around(ctx, main)
}

/// The badge, large and first, and a sentence that answers the result. Nobody has lost: what was not seen can be looked at
/// again.
fn head(ctx: &Context, session: &Session) -> El {
    let say = &ctx.say;
    let (missed, all) = session.missed();
    // Whoever stopped at what is safe has missed nothing, and was not right everywhere either.
    let score = session.score();
    let all_right = missed == 0 && all > 0 && score.trusted() == score.foils;
    let (mood, title, lead) = if all_right {
        ("proud", say.end_title_all(), "")
    } else if session.is_low() {
        ("listens", say.end_title_low(), say.end_lead_low())
    } else {
        ("proud", say.end_title(), "")
    };
    let title = el("h1").id("screen").attr(At::Tabindex, "-1").text(title);
    let (won, name) = match ctx.index.entry(&session.module().id) {
        Some(entry) if !entry.badge_name.is_empty() => (
            badge(ctx, entry),
            worded("p", "badge-name", &entry.badge_name).into(),
        ),
        _ => (none(), none()),
    };
    let head = el("div")
        .class("end-head")
        .child(won)
        .child(
            el("div")
                .child(title)
                .child(name)
                .child(prize(ctx, session)),
        )
        .child(guide(ctx, session.module().band, mood, 120));
    if lead.is_empty() {
        head
    } else {
        head.child(worded("p", "end-lead", lead))
    }
}

/// What the youngest hear they have won, in one sentence: the badge, and how many of the lines below have a star, large or
/// small.
fn prize(ctx: &Context, session: &Session) -> Html {
    let module = session.module();
    let entry = ctx.index.entry(&module.id);
    let badge = entry.map_or("", |entry| &entry.badge_name);
    if module.band != Band::A || badge.is_empty() {
        return none();
    }
    let stars = lines(ctx, session);
    let stars = count(stars.iter().filter(|line| !line.look.is_empty()).count());
    let won = ctx.say.end_prize(badge, stars);
    worded("p", "prize sr-only fits-told", &won).into()
}

/// What the module leaves open, beside the way on; the youngest see whose story is next by its badge.
fn open_end(ctx: &Context, id: &str, band: Band) -> Html {
    let Some(entry) = ctx.index.entry(id) else {
        return none();
    };
    if entry.cliffhanger.is_empty() {
        return none();
    }
    let line = el("p").class("cliffhanger");
    let mut lessons = select::band(ctx, band).skip_while(|entry| entry.id != id);
    let line = match lessons.nth(1) {
        Some(next) if band == Band::A && !next.badge.is_empty() => {
            let badge = ["things/", &next.badge].concat();
            line.child(picture(ctx, &badge, "", (64, 64), ""))
        }
        _ => line,
    };
    line.child(worded("span", "", &entry.cliffhanger)).into()
}

/// The way on: where a class plays, handing in; the next module that was not finished, the certificate after the last; what
/// was missed once more, which comes first only where it was much; and all modules.
fn ways(ctx: &Context, band: Band, session: &Session) -> El {
    let say = &ctx.say;
    let here = &session.module().id;
    let again = to_try_again(ctx).is_some();
    if ctx.device.alone.is() {
        return alone(ctx, here, again);
    }
    let low = again && session.is_low();
    let mine = || select::band(ctx, band);
    let open = |entry: &&IndexEntry| {
        entry.id != *here && ctx.learner.progress.finished(&entry.id).is_none()
    };
    // The ones after this module first, then whatever was left out before it.
    let next = mine().skip_while(|entry| entry.id != *here).find(open);
    let next = next.or_else(|| mine().find(open));
    // Where a class plays, the result is handed in with its list: the styles show it there alone, and then it is the first.
    let class = link(ctx, "class-code", "button primary big", &Route::Code).text(say.end_hand_in());
    let mut ways = el("nav").class("end-ways").child(class);
    if low {
        ways = ways.child(try_again(ctx, "button primary big"));
    }
    let kind = if low {
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
    let ways = if again && !low {
        ways.child(try_again(ctx, "button quiet"))
    } else {
        ways
    };
    let more = link(ctx, "more", "button quiet", &Route::Learn(band)).text(say.end_more());
    ways.child(more)
}

/// What was missed, once more.
fn try_again(ctx: &Context, class: &str) -> El {
    button(ctx, "try-again", class, Act::TryAgain, ctx.say.end_again())
}

/// The way on in a learning platform: what was missed once more, and all of it again; the platform has ways of its own.
fn alone(ctx: &Context, here: &str, again: bool) -> El {
    let ways = el("nav").class("end-ways");
    let ways = if again {
        ways.child(try_again(ctx, "button primary big"))
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
        .child(ways(ctx, band_of(ctx).unwrap_or(Band::B), &walk.session));
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

/// What was noticed, trusted, checked and solved, each as a sentence: a number stands there only where it says something
/// good. To have told or checked at something safe is nothing to be counted against anybody.
pub fn numbers(ctx: &Context, session: &Session) -> Html {
    let mut list = El::list("score-lines");
    let lines = lines(ctx, session);
    if lines.is_empty() {
        return none();
    }
    for line in &lines {
        list = list.child(drawn(ctx, session.module().band, line));
    }
    el("section")
        .class("score")
        .child(worded("h2", "sr-only", ctx.say.end_score_title()))
        .child(list)
        .into()
}

/// The sentences of the result, without those on what the lesson has nothing of.
fn lines(ctx: &Context, session: &Session) -> Vec<Line> {
    let say = &ctx.say;
    let score = session.score();
    // What is said of situations is what was answered there: to check is no trust, and no falling for it either.
    let trusted = score
        .trusted()
        .saturating_sub(session.rated(Actual::Safe, CHECK));
    let half = session.rated(Actual::WholeDanger, CHECK);
    let fell = session.rated(Actual::Danger, FINE) + session.rated(Actual::WholeDanger, FINE);
    let (checked, open) = session.checked();
    // What was checked is among what was noticed, and is said once.
    let hits = score.hits.saturating_sub(checked);
    let signs = score.signs.saturating_sub(open);
    let (right, asked) = (score.right, score.asked);
    let [none_of, some_of] = match half {
        0 => [say.end_signs_none().into(), say.end_signs_some(hits)],
        _ => [
            say.end_signs_checked().into(),
            [&say.end_signs_some(hits), " ", say.end_signs_checked()].concat(),
        ],
    };
    // Whoever trusts what is dangerous, too, is not praised for trusting.
    let everything = fell > 0 && hits * 2 < signs;
    let lines = [
        Line {
            id: "score-signs",
            sign: "stop",
            of: signs,
            look: look(hits + half, hits >= signs),
            words: words(hits, signs, [&none_of, &some_of, say.end_signs_all()]),
        },
        Line {
            id: "score-trusted",
            sign: "fine",
            of: score.foils,
            // To be careful is no less than to trust everything; whoever trusts what is dangerous, too, has no large star.
            look: match everything && trusted >= score.foils {
                true => "",
                false if fell > 0 => look(trusted, false),
                false => look(score.foils, trusted >= score.foils),
            },
            words: words(
                trusted,
                score.foils,
                [
                    say.end_trusted_none(),
                    &say.end_trusted_some(trusted),
                    if everything {
                        say.end_trusted_everything()
                    } else {
                        say.end_trusted_all()
                    },
                ],
            ),
        },
        Line {
            id: "score-checked",
            sign: "check",
            of: open,
            look: look(checked, checked >= open),
            words: words(
                checked,
                open,
                [
                    say.end_checked_none(),
                    &say.end_checked_some(checked),
                    say.end_checked_all(),
                ],
            ),
        },
        Line {
            id: "score-right",
            sign: "solved",
            of: asked,
            look: look(right, right >= asked),
            words: words(
                right,
                asked,
                [
                    say.end_right_none(),
                    &say.end_right_some(right),
                    say.end_right_all(),
                ],
            ),
        },
    ];
    let all = lines.into_iter();
    all.filter(|line| line.of > 0).collect()
}

/// Of what is said of none, of some and of all, what fits so many of so many.
fn words(got: u32, of: u32, [no, some, all]: [&str; 3]) -> String {
    let words = match got {
        0 => no,
        got if got >= of => all,
        _ => some,
    };
    words.into()
}

/// One sentence of the result, of so many things.
struct Line {
    id: &'static str,
    sign: &'static str,
    of: u32,
    /// How it looks: whoever cannot read has a star where it is all, and a pale sign where it is none.
    look: &'static str,
    words: String,
}

fn look(got: u32, is_all: bool) -> &'static str {
    match got {
        _ if is_all => "all",
        0 => "",
        _ => "some",
    }
}

fn drawn(ctx: &Context, band: Band, line: &Line) -> El {
    let signs = if line.sign == "solved" {
        "answers/"
    } else {
        signs(band)
    };
    let sign = [signs, line.sign].concat();
    el("li")
        .id(line.id)
        .class(line.look)
        .child(picture(ctx, &sign, "tile-face", (44, 44), ""))
        .child(worded("span", "", &line.words))
}

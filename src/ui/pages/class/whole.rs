//! A module with the whole class before one screen: hands are raised, the teacher counts, the reasons open.

use yew::Html;

use super::super::pupil::end::numbers;
use super::super::pupil::progress::progress;
use crate::classroom::{key_text, to_text};
use crate::curriculum::steps::Chosen;
use crate::curriculum::{Words, questions};
use crate::language::Adult;
use crate::learning::{Position, Session};
use crate::ui::parts::{
    At, Context, El, button, class_button, code_picture, el, help_button, link, none, page, prose,
    section, several, sorry, top_bar, waiting, worded,
};
use crate::ui::state::full::select::{plan_bundle, plan_minutes, report_route, school_class_name};
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct, class_ticket};
use crate::ui::state::{Act, Bundle, BundleSlot, Route};
use crate::ui::steps::{
    View, draw_foot, draw_step, frame, on, option_sender, option_word, stage, truth,
};

pub fn whole(ctx: &Context) -> Html {
    let words = ctx.main.here.as_ref().and_then(Bundle::words);
    let (Some(words), Some(walk), Some((say, _))) = (words, &ctx.walk, ctx.second.adult()) else {
        let note = if ctx.main.broken || ctx.second.broken {
            sorry(ctx)
        } else {
            waiting(ctx)
        };
        let bar = top_bar(ctx, &ctx.route, Some(Route::Teach));
        return page("whole", bar, el("main").child(note)).into();
    };
    let session = &walk.session;
    let Position::Step { step, number } = session.position() else {
        return end(ctx, say, words, session);
    };
    let view = View {
        whole: true,
        ..View::of(ctx, session, step, words)
    };
    let tally = ctx.full.class.votes.tally(step);
    let fresh = session.log(&step.id).is_empty();
    let votes = fresh && !tally.is_empty();
    let screen = if votes {
        let votes = vec![stage(&view), vote(&view, say, &tally)];
        frame(&view, several(votes))
    } else {
        draw_step(&view)
    };
    let private = step.kind.task().is_private();
    // Where hands cannot be counted, the class talks.
    let together = step.kind.is_active() && step.kind.poll().is_none();
    let counted = if fresh {
        none()
    } else {
        hands(&view, say, &tally)
    };
    let main = el("main")
        .child(worded("h1", "sr-only", words.get("title")))
        .child(if number == 1 { here(ctx, say) } else { none() })
        .child(screen)
        .child(counted)
        .child(if private {
            worded("p", "note card", say.whole_private()).into()
        } else if fresh && together {
            worded("p", "note card", say.whole_together()).into()
        } else {
            none()
        });
    el("div")
        .class("page play whole")
        .key("whole")
        .child(bar(ctx, session, number))
        .child(main)
        .child(foot(&view, say, votes, private))
        .into()
}

/// How many children are here: before the first screen.
fn here(ctx: &Context, say: &Adult) -> Html {
    let here = ctx.full.class.here;
    let value = if here > 0 {
        here.to_string()
    } else {
        String::new()
    };
    let field = el("input")
        .id("here")
        .class("field")
        .attr(At::Type, "number")
        .attr(At::Min, "0")
        .attr(At::Max, "99")
        .attr(At::Value, &value)
        .input(ctx, Act::Full(FullAct::Class(ClassAct::CountHere)));
    el("div")
        .class("note card no-print")
        .child(which(ctx, say))
        .child(worded("label", "labelled", say.whole_here()).child(field))
        .child(
            el("details")
                .child(worded("summary", "", say.whole_help()))
                .child(worded("p", "", say.whole_how())),
        )
        .into()
}

/// The classes of this device that play this age's lessons: what the hands say belongs to the one that is pressed.
fn which(ctx: &Context, say: &Adult) -> Html {
    let class = &ctx.full.class;
    let band = ctx.walk.as_ref().map(|walk| walk.session.module().band);
    let lesson = class.lesson.as_ref();
    let mut ways = el("p").class("choices");
    let mut any = false;
    for of in class.collected.school_classes() {
        if !of
            .weeks
            .iter()
            .any(|(_, week)| Some(week.assignment().band) == band)
        {
            continue;
        }
        any = true;
        let is = lesson.is_some_and(|lesson| lesson.class == Some(of.key));
        let to = if is { None } else { Some(of.key) };
        let name = ["lesson-of-", &key_text(of.key)].concat();
        let words = school_class_name(ctx, say, &of);
        ways = ways.child(
            class_button(ctx, &name, "button", ClassAct::LessonOf(to), &words)
                .attr(At::Pressed, truth(is)),
        );
    }
    if !any {
        return none();
    }
    el("div")
        .child(worded("p", "labelled", say.whole_which()))
        .child(ways)
        .into()
}

/// Each option with its raised hands: typed, or tapped.
fn vote(view: &View, say: &Adult, tally: &[(String, u32)]) -> Html {
    let ctx = view.ctx;
    let chosen = view.step.kind.poll().map(|poll| poll.chosen);
    let any = chosen == Some(Chosen::Any);
    let counts = ctx.full.class.counts;
    let mut list = El::list("votes");
    let mut letters = say.whole_letters().split(' ');
    for (id, count) in tally {
        let word = option_word(view.ctx, view.word(id), id);
        let tap = |name: &str, by: i32, words: &str, sign: &str| {
            class_button(
                ctx,
                &[name, id].concat(),
                "button",
                ClassAct::Vote(id.clone(), by),
                sign,
            )
            .attr(At::Label, &[words, ": ", word].concat())
        };
        let field = el("input")
            .id(&["vote-", id].concat())
            .class("field")
            .attr(At::Type, "number")
            .attr(At::Min, "0")
            .attr(At::Max, "99")
            .attr(At::Label, &[say.whole_hands(), ": ", word].concat())
            .attr(At::Value, &count.to_string())
            .input(
                ctx,
                Act::Full(FullAct::Class(ClassAct::VoteTyped(id.clone()))),
            );
        let hands = el("span")
            .class("hands")
            .child(tap("less-", -1, say.whole_less(), "−"))
            .child(field)
            .child(tap("more-", 1, say.whole_more(), "+"));
        let seen = ctx.full.class.votes.is_most(id);
        let act = Act::Full(FullAct::Class(ClassAct::Most(id.clone())));
        let most = el("button")
            .id(&["most-", id].concat())
            .class("option most")
            .press(ctx, act)
            .attr(At::Pressed, truth(seen))
            .child(letter(letters.next()))
            .child(option_sender(view, id))
            .child(worded("span", "option-text", word));
        let item = el("li").key(id).child(most);
        list = list.child(if counts { item.child(hands) } else { item });
    }
    let count = class_button(
        ctx,
        "count-hands",
        "button quiet",
        ClassAct::CountHands(!counts),
        say.whole_count(),
    )
    .attr(At::Pressed, truth(counts));
    let how = match (counts, chosen) {
        (true, Some(Chosen::Any)) => say.whole_spot(),
        (true, _) => say.whole_vote(),
        (false, Some(Chosen::One)) => say.whole_tap(),
        (false, _) => say.whole_tap_all(),
    };
    let none_of_them = if any {
        let act = ClassAct::NobodySees;
        let words = say.whole_none();
        let raised = !ctx.full.class.votes.may_be_none(view.step);
        class_button(ctx, "nobody-sees", "button", act, words)
            .disabled(raised)
            .into()
    } else {
        none()
    };
    el("div")
        .class("vote")
        .child(worded("p", "hint", how))
        .child(list)
        .child(el("p").class("ways").child(none_of_them).child(count))
        .into()
}

/// The letter by which a class speaks of an option.
fn letter(letter: Option<&str>) -> Html {
    let Some(letter) = letter else { return none() };
    // The space parts it from the words for those who hear them.
    let letter = worded("span", "vote-letter", letter);
    several(vec![letter.into(), worded("span", "", " ").into()])
}

/// How many hands there were, after the reasons are open.
fn hands(view: &View, say: &Adult, tally: &[(String, u32)]) -> Html {
    if tally.iter().all(|(_, count)| *count == 0) {
        return none();
    }
    let mut list = El::list("hands-list");
    let most = tally.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let mut letters = say.whole_letters().split(' ');
    for (id, count) in tally {
        let meter = el("meter")
            .class("meter")
            .attr(At::Hidden, "true")
            .attr(At::Min, "0")
            .attr(At::Max, &most.to_string())
            .attr(At::Value, &count.to_string());
        let word = option_word(view.ctx, view.word(id), id);
        let words = [word, " – ", &count.to_string()].concat();
        let item = el("li").key(id).child(letter(letters.next()));
        list = list.child(item.child(meter).text(&words));
    }
    el("section")
        .class("card")
        .child(worded("h2", "", say.whole_hands()))
        .child(list)
        .into()
}

fn bar(ctx: &Context, session: &Session, number: usize) -> El {
    let leave = link(ctx, "leave", "button quiet", &Route::Teach).text(ctx.say.walk_leave());
    el("header")
        .class("walk-bar")
        .child(leave)
        .child(progress(ctx, session, number))
        // The page's script writes the minutes into it (`static/page/full.js`).
        .child(
            el("span")
                .id("class-clock")
                .class("class-clock")
                .attr(At::Hidden, "true"),
        )
        .child(of_minutes(ctx, &session.module().id))
        .child(help_button(ctx))
}

/// How many minutes the plan has, beside the clock.
fn of_minutes(ctx: &Context, module: &str) -> Html {
    let name = plan_bundle(module, ctx.lang.code());
    let plan = ctx.full.class.slot(&name).and_then(BundleSlot::plan);
    let minutes = plan.and_then(|(_, words)| plan_minutes(words.of("plan", "minutes")));
    minutes.map_or_else(none, |minutes| {
        let words = ["/ ", &minutes.to_string(), " ′"].concat();
        worded("span", "class-clock of", &words)
            .attr(At::Hidden, "true")
            .into()
    })
}

fn foot(view: &View, say: &Adult, votes: bool, private: bool) -> El {
    let (ctx, session) = (view.ctx, view.session);
    let back = button(ctx, "walk-back", "button quiet", Act::Back, ctx.say.back())
        .disabled(!session.can_go_back());
    let right: Html = if votes {
        class_button(
            ctx,
            "vote-open",
            "button primary",
            ClassAct::Reveal,
            say.whole_open_reasons(),
        )
        .into()
    } else if private {
        class_button(
            ctx,
            "walk-next",
            "button primary",
            ClassAct::Pass,
            ctx.say.next(),
        )
        .into()
    } else {
        on(view)
    };
    let said = match ctx.full.class.notice {
        ClassNotice::NoHands => say.whole_no_hands(),
        ClassNotice::Tie => say.whole_tie(),
        _ => say.whole_keys(),
    };
    let said = worded("span", "kept", said).attr(At::Role, "status");
    draw_foot(view, none(), back, said, right)
}

/// The plan's first three questions, large: what the class talks about when the walk is over. What the plan says to the
/// teacher alone is no question.
fn to_ask(ctx: &Context, say: &Adult, module: &str) -> Html {
    let name = plan_bundle(module, ctx.lang.code());
    let Some((_, words)) = ctx.full.class.slot(&name).and_then(BundleSlot::plan) else {
        return none();
    };
    let mut list = el("ol").class("to-ask");
    for question in questions(words.of("plan", "ask")).take(3) {
        list = list.child(worded("li", "", question));
    }
    section("card", say.whole_ask()).child(list).into()
}

/// What the class came to together, and its ticket.
fn end(ctx: &Context, say: &Adult, words: &Words, session: &Session) -> Html {
    let title = el("h1")
        .id("screen")
        .attr(At::Tabindex, "-1")
        .text(ctx.say.end_title());
    let start = el("p")
        .class("start-with")
        .child(worded("strong", "", ctx.say.end_family_start()))
        .text(": ")
        .text(words.of("family", "start"));
    let mut main = el("main")
        .child(title)
        .child(worded("p", "big", words.get("skill")))
        .child(to_ask(ctx, say, &session.module().id))
        .child(
            el("section")
                .class("card family")
                .child(worded("h2", "", ctx.say.end_family()))
                .child(prose(words.get("family"), ""))
                .child(start),
        )
        .child(numbers(ctx, session))
        .child(worded("p", "hint", ctx.say.end_score_note()));
    if let Some(ticket) = class_ticket(ctx) {
        let report = report_route(ctx, &ticket.assignment);
        let kept = ctx.full.class.notice == ClassNotice::Saved;
        let mut ways = el("p").class("ways");
        if kept {
            ways = ways
                .child(link(ctx, "to-report", "button primary", &report).text(say.report_title()));
        } else {
            ways = ways.child(class_button(
                ctx,
                "keep-together",
                "button primary",
                ClassAct::KeepTogether,
                say.whole_keep(),
            ));
        }
        ways = ways.child(class_button(
            ctx,
            "save-together",
            "button",
            ClassAct::SaveTogether,
            say.ticket_file(),
        ));
        main = main.child(
            el("section")
                .class("card")
                .child(worded("h2", "", say.whole_ticket()))
                .child(worded("p", "", say.whole_ticket_hint()))
                .child(ways)
                .child(
                    worded("p", "said", if kept { say.class_saved() } else { "" })
                        .attr(At::Say, ""),
                )
                .child(
                    el("details")
                        .class("behind")
                        .child(worded("summary", "", say.whole_qr()))
                        .child(code_picture(&to_text(&ticket), say.whole_ticket())),
                ),
        );
    }
    let bar = top_bar(ctx, &ctx.route, Some(Route::Teach));
    el("div")
        .class("page adult end whole")
        .key("whole-end")
        .child(bar)
        .child(main)
        .into()
}

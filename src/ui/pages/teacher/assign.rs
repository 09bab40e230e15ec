use yew::Html;

use super::super::class::{ask_join, ask_same, class_link, refused_words};
use super::super::pupil::learn::ages;
use crate::classroom::{Class, LINE_WORDS, SchoolLine, key_text, module_number, unbroken};
use crate::curriculum::{Band, IndexEntry};
use crate::language::{Adult, Lang};
use crate::ui::parts::{
    At, Context, El, button, class_button, code_picture, el, field, link as goto, none, section,
    several, worded,
};
use crate::ui::state::full::select::{
    assignment_link, band, is_saved, own_fields, said_kept, said_own_line,
};
use crate::ui::state::full::{AssignmentDraft, ClassAct, ClassNotice, ClassPage, FullAct, Notice};
use crate::ui::state::{Act, Route};
use crate::ui::steps::truth;

/// For a teacher: what the class plays, and the digits for the board.
pub fn assign(main: El, ctx: &Context, say: &Adult) -> El {
    let draft = &ctx.full.class.draft;
    let mut modules = el("div").class("choices");
    for entry in band(ctx, draft.band) {
        modules = modules.child(module(ctx, entry, draft));
    }
    let mut languages = el("div").class("choices").child(choice(
        ctx,
        "assign-any",
        say.assign_any(),
        draft.language.is_none(),
        AssignmentDraft {
            language: None,
            ..draft.clone()
        },
    ));
    for lang in Lang::all() {
        let to = AssignmentDraft {
            language: Some(lang),
            ..draft.clone()
        };
        let id = ["assign-", lang.code()].concat();
        languages = languages.child(choice(
            ctx,
            &id,
            lang.name(),
            draft.language == Some(lang),
            to,
        ));
    }
    let seal = |id, name, sealed| {
        let to = AssignmentDraft {
            sealed,
            ..draft.clone()
        };
        choice(ctx, id, name, draft.sealed == sealed, to)
    };
    let seals = el("div")
        .class("choices")
        .child(seal("assign-open", say.seal_off(), false))
        .child(seal("assign-sealed", say.seal_on(), true));
    let mut checks = el("div").class("choices");
    for (id, name, on) in [
        ("assign-checks", say.assign_checks_on(), true),
        ("assign-no-checks", say.assign_checks_off(), false),
    ] {
        let to = AssignmentDraft {
            checks: on,
            ..draft.clone()
        };
        checks = checks.child(choice(ctx, id, name, draft.checks == on, to));
    }
    let is_changed = draft.language.is_some() || draft.checks || draft.sealed;
    main.child(worded("h1", "", say.assign_title()))
        .child(worded("p", "lead", say.assign_lead()))
        .child(section("card", say.assign_band()).child(bands(ctx, draft)))
        .child(
            section("card", say.assign_modules())
                .child(worded("p", "hint", say.assign_modules_hint()))
                .child(modules),
        )
        .child(code(ctx, say, draft))
        // What few change is folded; what was changed lies open.
        .child(
            el("details")
                .id("assign-more")
                .class("card behind")
                .attr_if(is_changed, At::Open, "open")
                .child(worded("summary", "", say.assign_more()))
                .child(section("", say.assign_language()).child(languages))
                .child(section("", say.assign_checks()).child(checks))
                .child(
                    section("", say.seal_title())
                        .child(worded("p", "hint", say.seal_hint()))
                        .child(seals),
                ),
        )
        .child(school_line(ctx, say))
        .child(carried(ctx, say, draft))
}

/// The school's own line to call: it is typed once and travels with links and files.
fn school_line(ctx: &Context, say: &Adult) -> El {
    let own = ctx.learner.own.as_ref();
    let [words, number] = &own_fields(ctx);
    let most = LINE_WORDS.to_string();
    let keep = worded("button", "button", say.own_save()).id("own-save");
    let card =
        section("card", say.school_line_title()).child(worded("p", "hint", say.school_line_hint()));
    let travels = own.and_then(SchoolLine::of).map(|line| line.own());
    let said = match (ctx.full.notice, travels) {
        (Notice::OwnRefused | Notice::OwnRemoved, _) => said_own_line(ctx, say).into(),
        (_, Some(line)) => say.school_line_travels(&line.number, &line.words),
        (_, None) => String::new(),
    };
    let mut ways = el("p").class("ways").child(keep);
    if own.is_some() {
        let remove = Act::Full(FullAct::RemoveOwnLine);
        ways = ways.child(
            button(ctx, "own-remove", "button", remove, say.own_remove()).attr(At::Type, "button"),
        );
    }
    card.child(
        el("form")
            .submit(ctx, Act::Full(FullAct::AddOwnLine))
            .child(field("own-words", say.own_words(), "text", words, &most))
            .child(field("own-number", say.own_number(), "tel", number, "24"))
            .child(worded("p", "said", &said).id("line-said").attr(At::Say, ""))
            .child(ways),
    )
}

/// The age bands; one that has no lessons yet cannot be chosen.
fn bands(ctx: &Context, draft: &AssignmentDraft) -> El {
    let mut bands = el("div").class("choices");
    for other in Band::ALL {
        let to = AssignmentDraft {
            band: other,
            modules: Vec::new(),
            ..draft.clone()
        };
        let id = ["assign-band-", other.letter()].concat();
        let empty = band(ctx, other).next().is_none();
        bands = bands.child(
            choice(ctx, &id, ages(&ctx.say, other), draft.band == other, to).disabled(empty),
        );
    }
    bands
}

/// Whether the code has been given to a class.
fn is_given(ctx: &Context, draft: &AssignmentDraft) -> bool {
    let collected = &ctx.full.class.collected;
    let assignment = draft.assignment(collected);
    collected.assignments().contains(&assignment)
}

/// Whose it is, then the digits, large enough for a projector, and how the class comes to type them. A code that nobody was
/// given is not shown: it might be written on a board.
fn code(ctx: &Context, say: &Adult, draft: &AssignmentDraft) -> El {
    let digits = draft.assignment(&ctx.full.class.collected).code();
    let card = section("card code-card", say.assign_code()).attr(At::Say, "");
    // Once it is given there is nothing left to give; one that nobody was named for may still get a name.
    let form = |words: &str| match given_to(ctx, draft) {
        Some(of) if !of.name().is_empty() => none(),
        _ => give(ctx, say, words).into(),
    };
    let card = card.child(done(ctx, say, draft));
    if draft.sealed && !is_given(ctx, draft) {
        let first = worded("p", "note", say.assign_sealed_first());
        return card.child(first).child(form(say.class_keep()));
    }
    let Some(digits) = digits else {
        let why = if draft.sealed {
            say.assign_no_code_sealed()
        } else {
            say.assign_no_code()
        };
        // Its results are collected under a name as well.
        return card
            .child(worded("p", "note", why))
            .child(form(say.class_keep()))
            .child(other(ctx, say));
    };
    if !is_given(ctx, draft) {
        let note = worded("p", "hint", say.assign_not_given()).id("not-given");
        return card.child(form(say.assign_give())).child(note);
    }
    let digits = worded("p", "code-digits", &unbroken(&digits)).id("code-digits");
    card.child(digits.attr(At::Tabindex, "-1"))
        .child(worded("p", "", say.assign_code_hint()))
        .child(form(say.class_keep()))
        .child(other(ctx, say))
}

/// The class that has what is drafted; `None` where nobody has it.
fn given_to<'a>(ctx: &'a Context, draft: &AssignmentDraft) -> Option<Class<'a>> {
    let collected = &ctx.full.class.collected;
    let id = collected.id_of(&draft.assignment(collected));
    collected.class_of(&id).filter(|_| is_given(ctx, draft))
}

/// That it is given, and to whom, with the way to that class.
fn done(ctx: &Context, say: &Adult, draft: &AssignmentDraft) -> Html {
    let of = given_to(ctx, draft);
    let words = match &of {
        None => String::new(),
        Some(of) if of.name().is_empty() => say.assign_given_nobody().to_string(),
        Some(of) => say.assign_given(of.name()),
    };
    let said = match of {
        Some(_) => said_kept(ctx, say, &words),
        None => "",
    };
    let on_its_way = ctx.learner.has_store && !is_saved(ctx);
    let join = of.as_ref().map_or_else(none, |of| ask_join(ctx, say, of));
    let collected = &ctx.full.class.collected;
    let id = collected.id_of(&draft.assignment(collected));
    let way = of.filter(|_| !on_its_way).map_or_else(none, |of| {
        let way = el("p")
            .class("ways")
            .child(class_link(ctx, say, &of, "button"));
        // As long as nothing has come it is taken back with a press: among the tasks of a class that was here it is nobody's
        // again, and else it is gone.
        let week = of.weeks.iter().find(|(known, _)| *known == id);
        let is_empty = week.is_some_and(|(_, week)| week.ticket_count() == 0);
        let undo = match of.weeks.len() > 1 {
            true => ClassAct::SplitWeek(id.clone()),
            false => ClassAct::Erase(id.clone()),
        };
        match is_empty {
            true => way.child(class_button(
                ctx,
                "give-undo",
                "button quiet",
                undo,
                say.answer_undo(),
            )),
            false => way,
        }
        .into()
    });
    several(vec![
        worded("p", "said big", said)
            .id("given-said")
            .attr(At::Say, "")
            .into(),
        way,
        join,
    ])
}

/// The code of the next class.
fn other(ctx: &Context, say: &Adult) -> El {
    let act = ClassAct::OtherClass;
    let other = class_button(ctx, "assign-other", "button", act, say.assign_other());
    el("p").child(other.attr(At::Type, "button"))
}

/// The code is given: the class stands among the classes of this device, the one that was chosen, else one under the name
/// that the teacher types.
fn give(ctx: &Context, say: &Adult, words: &str) -> El {
    let class = &ctx.full.class;
    let asks = class.notice == ClassNotice::WholeCourse;
    let words = if asks { say.assign_whole_yes() } else { words };
    let give = worded("button", "button primary", words).id("give-code");
    let mut classes = el("p").class("choices");
    let mut any = false;
    for of in class.collected.classes() {
        if !of.name().is_empty() {
            any = true;
            let id = ["give-to-", &key_text(of.key)].concat();
            let is = class.giving == Some(of.key);
            let to = if is { None } else { Some(of.key) };
            classes = classes.child(
                class_button(ctx, &id, "button", ClassAct::GiveFor(to), of.name())
                    .attr(At::Type, "button")
                    .attr(At::Pressed, truth(is)),
            );
        }
    }
    let classes = match any {
        true => el("div")
            .child(worded("p", "labelled", say.assign_to()))
            .child(classes)
            .into(),
        false => none(),
    };
    let form = el("form")
        .class("give")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::GiveCode)))
        .child(classes);
    // A class that is here has its name and its size.
    let form = match class.giving {
        Some(_) => form,
        None => form
            .child(field("class-name", say.class_name(), "text", "", "40"))
            .child(field("class-size", say.class_size(), "number", "", "3")),
    };
    let lessons = band(ctx, class.draft.band).count().to_string();
    let whole = say.assign_whole_ask(&lessons);
    let said = if asks {
        &whole
    } else {
        refused_words(say, class.notice)
    };
    let refused = worded("p", "said", said).id("give-said").attr(At::Say, "");
    // A question stands before its answer.
    let (before, behind) = if asks {
        (refused.into(), none())
    } else {
        (none(), refused.into())
    };
    form.child(before)
        .child(el("p").child(give))
        .child(ask_same(ctx, say))
        .child(behind)
}

/// The other two ways: a link with its code to scan, and a file.
fn carried(ctx: &Context, say: &Adult, draft: &AssignmentDraft) -> El {
    let class = &ctx.full.class;
    let link = assignment_link(ctx, &draft.assignment(&class.collected));
    let mut card = section("card carried", say.assign_ways());
    // What nobody was given is not handed around either.
    if !is_given(ctx, draft) {
        return card
            .child(worded("p", "", say.assign_ways_later()))
            .child(to_collect(ctx, say));
    }
    if link.is_empty() {
        card = card.child(worded("p", "", say.assign_no_link()));
    } else {
        card = card
            .child(worded("p", "", say.assign_link_hint()))
            .child(code_picture(&link, say.assign_link_hint()))
            .child(
                el("input")
                    .id("share-link")
                    .class("field")
                    .attr(At::Type, "text")
                    .attr(At::Readonly, "readonly")
                    .attr(At::Label, say.assign_link())
                    .attr(At::Value, &link),
            );
    }
    let mut ways = el("p").class("ways");
    if !link.is_empty() {
        ways = ways.child(class_button(
            ctx,
            "copy-link",
            "button",
            ClassAct::CopyLink,
            say.assign_copy(),
        ));
    }
    ways = ways.child(class_button(
        ctx,
        "save-assignment",
        "button",
        ClassAct::SaveAssignment,
        say.assign_file(),
    ));
    if draft.sealed {
        ways = ways.child(class_button(
            ctx,
            "save-key",
            "button",
            ClassAct::SaveKey,
            say.seal_key(),
        ));
    }
    let said = if class.notice == ClassNotice::Copied {
        say.assign_copied()
    } else {
        ""
    };
    card.child(worded("p", "hint", say.assign_file_hint()))
        .child(ways)
        .child(worded("p", "said", said).attr(At::Say, ""))
        .child(to_collect(ctx, say))
}

fn to_collect(ctx: &Context, say: &Adult) -> El {
    let collect = Route::Class(ClassPage::Collect, String::new());
    el("p").child(goto(ctx, "to-collect", "button quiet", &collect).text(say.collect_title()))
}

fn change(to: AssignmentDraft) -> Act {
    Act::Full(FullAct::Class(ClassAct::DraftAssignment(to)))
}

/// One of several; the present one is pressed.
fn choice(ctx: &Context, id: &str, name: &str, is: bool, to: AssignmentDraft) -> El {
    let pressed = if is { "true" } else { "false" };
    button(ctx, id, "button", change(to), name).attr(At::Pressed, pressed)
}

/// A module with its place in the order, once it is pressed.
fn module(ctx: &Context, entry: &IndexEntry, draft: &AssignmentDraft) -> El {
    let number = module_number(&entry.id).unwrap_or(0);
    let at = draft.modules.iter().position(|known| *known == number);
    let mut to = draft.clone();
    match at {
        Some(at) => {
            to.modules.remove(at);
        }
        None => to.modules.push(number),
    }
    let place = at.map_or(String::new(), |at| [&(at + 1).to_string(), ". "].concat());
    let name = [&place, &entry.title[..]].concat();
    choice(
        ctx,
        &["assign-", &entry.id].concat(),
        &name,
        at.is_some(),
        to,
    )
    .key(&entry.id)
}

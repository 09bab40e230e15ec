//! Which class it is: out of a file and after a lesson with the projector it has no name yet.

use yew::Html;

use crate::classroom::{Class, FileOf, Week, key_text};
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, none, section, several, worded};
use crate::ui::state::Act;
use crate::ui::state::full::select::{class_name, count};
use crate::ui::state::full::{ClassAct, ClassNotice, FullAct, which_field};

/// Asks which class has come without its name: one field, in sight at once.
pub fn ask_name(ctx: &Context, say: &Adult, class: &Class) -> El {
    el("section")
        .class("card")
        .id("which-class")
        .attr(At::Say, "")
        .child(name(ctx, say, class))
}

/// The name that was given, to be mended.
pub fn rename(ctx: &Context, say: &Adult, class: &Class) -> Html {
    el("details")
        .class("behind")
        .id("rename-class")
        .child(worded("summary", "", say.class_rename()))
        .child(name(ctx, say, class))
        .into()
}

/// Asks it of all that have come without one, together: what tells them apart stands over each field.
pub fn ask_names(ctx: &Context, say: &Adult, classes: &[Class]) -> Html {
    if classes.is_empty() {
        return none();
    }
    let mut card = section("card no-print", say.class_which_all())
        .id("which-class")
        .attr(At::Say, "");
    // Where no file has come there is no teacher who has brought it.
    let mut opened = ctx.full.class.receipt.opened.iter();
    if opened.any(|(_, file)| !file.is_empty()) {
        card = card.child(worded("p", "hint", say.class_which_hint()));
    }
    for class in classes {
        let back = class.came_back();
        let mut of = vec![class_name(ctx, say, class)];
        // Of several weeks these are results and not pupils.
        if back.pupils > 0 || back.together == 0 {
            of.push(say.classes_tickets(count(back.pupils)));
        }
        if back.together > 0 {
            of.push(say.class_together(count(back.together)));
        }
        // What the camera has seen has no name.
        let opened = ctx.full.class.receipt.opened.iter();
        let files = opened.filter(|(id, _)| class.weeks.iter().any(|(week, _)| week == id));
        let mut files: Vec<&str> = files.map(|(_, file)| &file[..]).collect();
        files.dedup();
        let files = files.into_iter().filter(|file| !file.is_empty());
        of.extend(files.map(|file| say.class_of_file(file)));
        card = card.child(
            el("div")
                .key(&key_text(class.key))
                .child(worded("p", "labelled", &of.join(" · ")))
                .child(name(ctx, say, class)),
        );
    }
    card.into()
}

/// The field for a class's name.
fn name(ctx: &Context, say: &Adult, class: &Class) -> Html {
    let key = key_text(class.key);
    let name = Act::Full(FullAct::Class(ClassAct::NameClass(class.key)));
    let look = match class.name() {
        "" => "button primary",
        _ => "button",
    };
    let keep = worded("button", look, say.class_keep());
    let typed = which_field(class.key);
    let form = el("form")
        .submit(ctx, name)
        .child(field(&typed, say.class_which(), "text", class.name(), "40"))
        .child(el("p").child(keep.id(&["named-", &key].concat())))
        .child(
            worded(
                "p",
                "said",
                match ctx.full.class.notice {
                    ClassNotice::NoName => say.class_no_name(),
                    _ => "",
                },
            )
            .attr(At::Say, ""),
        );
    several(vec![form.into(), ask_join(ctx, say, class)])
}

/// Whether a class that has got the name of another one is that class.
pub fn ask_join(ctx: &Context, say: &Adult, class: &Class) -> Html {
    let state = &ctx.full.class;
    let Some((_, to)) = state.joining.filter(|(from, _)| *from == class.key) else {
        return none();
    };
    let Some(known) = state.collected.class(to) else {
        return none();
    };
    // What was typed besides is not taken: the weeks before were counted by it.
    let (typed, pupils) = (class.register().len(), known.register().len());
    let stays = match pupils > 0 && typed > 0 && typed != pupils {
        true => worded("p", "hint", &say.class_join_size(count(pupils))).into(),
        false => none(),
    };
    let yes = [("join-yes", ClassAct::Join, say.class_join_yes().to_string())];
    join_question(ctx, say, &known, stays, yes)
}

/// Whether the class that a code is asked for is the one that has its name. How many pupils were typed is an answer too.
pub fn ask_same(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let Some((key, size)) = state.same else {
        return none();
    };
    let Some(known) = state.collected.class(key) else {
        return none();
    };
    let pupils = count(known.register().len());
    let yes = say.class_join_yes().to_string();
    let mut ways = vec![("join-yes", ClassAct::GiveSame(false), yes)];
    if size > 0 && pupils > 0 && size != pupils {
        let resized = say.class_join_resized(size);
        ways.push(("join-resized", ClassAct::GiveSame(true), resized));
    }
    join_question(ctx, say, &known, none(), ways)
}

/// The question with its answers: those that say "yes", the first of them strong, and "no".
fn join_question(
    ctx: &Context,
    say: &Adult,
    known: &Class,
    note: Html,
    yes: impl IntoIterator<Item = (&'static str, ClassAct, String)>,
) -> Html {
    let mut about = vec![say.class_weeks_count(count(known.weeks.len()))];
    let pupils = known.register().len();
    if pupils > 0 {
        about.insert(0, say.class_pupils(count(pupils)));
    }
    let question = say.class_join(known.name(), &about.join(" · "));
    // It may stand inside a form, which its answers do not send.
    let way = |id: &str, class: &str, act, words: &str| {
        class_button(ctx, id, class, act, words).attr(At::Type, "button")
    };
    let mut card = el("div")
        .id("ask-join")
        .class("sure")
        .attr(At::Say, "")
        .attr(At::Tabindex, "-1")
        .child(worded("p", "", &question))
        .child(note);
    for (at, (id, act, words)) in yes.into_iter().enumerate() {
        let look = if at == 0 { "button primary" } else { "button" };
        card = card.child(way(id, look, act, &words));
    }
    let no = ClassAct::NotJoin;
    card.child(way("join-no", "button", no, say.class_join_no()))
        .into()
}

/// Of the class file whose code another class has here: whether it is that class. One question at a time.
pub fn ask_whose(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let Some((file, text, id)) = state.asking.first() else {
        return none();
    };
    let (Some(of), Ok(week)) = (state.collected.class_of(id), Week::from_file(text)) else {
        return none();
    };
    let question = say.came_whose(&class_name(ctx, say, &of), file);
    let here = state.collected.week(id).map_or(0, Week::ticket_count);
    let (in_file, own) = (week.own_register().len(), of.register().len());
    // What would be joined, and of which register: afterwards nothing parts them.
    let joining = week.ticket_count().to_string();
    let joins = match (own, in_file) {
        (0, 0) => say.came_whose_joins(count(week.ticket_count())),
        // In the order of their names, as every message takes its texts.
        (0, size) => say.came_whose_joins_size(&joining, &size.to_string()),
        (size, _) => say.came_whose_joins_own(&joining, &size.to_string()),
    };
    let way = |id: &str, class: &str, act, words: &str| class_button(ctx, id, class, act, words);
    let file_is = ClassAct::FileIs;
    el("section")
        .class("card no-print")
        .id("ask-whose")
        .attr(At::Say, "")
        .child(worded("p", "labelled", &question))
        .child(worded("p", "", say.came_whose_why()))
        .child(side(
            say,
            say.came_whose_file(),
            in_file,
            week.ticket_count(),
        ))
        .child(side(say, say.came_whose_here(), own, here))
        .child(worded("p", "", &joins).id("whose-joins"))
        .child(
            el("p")
                .class("ways")
                .child(way(
                    "whose-this",
                    "button",
                    file_is(FileOf::ThisClass),
                    say.came_whose_this(),
                ))
                .child(way(
                    "whose-other",
                    "button",
                    file_is(FileOf::OtherClass),
                    say.came_whose_other(),
                ))
                .child(way(
                    "whose-none",
                    "button quiet",
                    ClassAct::NotThatFile,
                    say.came_whose_none(),
                )),
        )
        .into()
}

/// How many pupils and results a file or a class has: what tells two classes apart.
fn side(say: &Adult, whose: &str, pupils: usize, results: usize) -> El {
    let pupils = match pupils {
        0 => say.came_whose_no_size().to_string(),
        some => say.class_pupils(count(some)),
    };
    let all = [&pupils, " · ", &say.classes_tickets(count(results))].concat();
    el("p")
        .child(worded("strong", "", &[whose, ": "].concat()))
        .text(&all)
}

/// At most so many files are named in a question.
const MOST_FILES: usize = 8;

/// Of which class results are, where several have their code here: one answer for all that have come.
pub fn ask_results(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let Some((_, first)) = state.whose.first() else {
        return none();
    };
    let weeks = state.collected.may_be_of(first);
    let mine = state.whose.iter();
    let mine = mine.filter(|(_, text)| state.collected.may_be_of(text) == weeks);
    let names: Vec<String> = mine
        .map(
            |(name, text)| match (name.as_str(), state.collected.open_ticket(text)) {
                ("", Ok(Some(ticket))) => match ticket.pupil {
                    Some(pupil) => ["№ ", &pupil.to_string()].concat(),
                    None => say.came_fixed_nameless().to_string(),
                },
                (name, _) => name.to_string(),
            },
        )
        .collect();
    let mut files = names
        .iter()
        .take(MOST_FILES)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if names.len() > MOST_FILES {
        files.push_str(" …");
    }
    let mut ways = el("p").class("ways");
    for id in &weeks {
        let (Some(of), Some(week)) = (state.collected.class_of(id), state.collected.week(id))
        else {
            continue;
        };
        // Two without a name look the same but for who has handed in.
        let name = class_name(ctx, say, &of);
        let who = of.who(week);
        let handed = match who.size {
            0 => [
                say.school_handed(),
                ": ",
                &week.came_back().pupils.to_string(),
            ]
            .concat(),
            size => say.last_of(&who.here.len().to_string(), &size.to_string()),
        };
        let words = [&name, " · ", &handed].concat();
        let button = ["results-of-", &key_text(of.key)].concat();
        let act = ClassAct::ResultsAre(id.clone());
        ways = ways.child(class_button(ctx, &button, "button", act, &words));
    }
    let not = ClassAct::NotThoseResults;
    el("section")
        .class("card no-print")
        .id("ask-results")
        .attr(At::Say, "")
        .child(worded(
            "p",
            "labelled",
            &say.came_results_whose(count(names.len())),
        ))
        .child(worded("p", "hint", &files))
        .child(worded("p", "", say.came_results_why()))
        .child(ways.child(class_button(
            ctx,
            "results-none",
            "button quiet",
            not,
            say.came_results_none(),
        )))
        .into()
}

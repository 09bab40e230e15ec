use yew::Html;

use super::super::pupil::play::storage_note;
use super::erase::{in_file, results, unfinished_words};
use super::problem::{of_digits, of_teacher};
use super::report::handed_words;
use super::weeks::class_link;
use super::which::ask_names;
use crate::classroom::{
    CameBack, Class, LeftOut, Week, Who, assignment_title, key_text, register_text,
};
use crate::language::{Adult, date};
use crate::ui::parts::{
    At, Context, El, class_button, el, field, link, none, section, several, worded,
};
use crate::ui::state::full::select::{
    MANY_UNSAVED, class_name, count, has_unsaved, nameless, task_name, unnamed, week_name,
};
use crate::ui::state::full::{
    Camera, ClassAct, ClassNews, ClassNotice, ClassPage, DigitsResult, FullAct,
};
use crate::ui::state::{Act, Route, StoreError};

/// Where a teacher brings what pupils hand in: files, digits, codes before the camera; below, the classes.
/// `rest` is `classes` where these alone are shown.
pub fn collect(main: El, ctx: &Context, say: &Adult, rest: &str) -> El {
    let main = main
        .child(worded("h1", "", say.collect_title()))
        .child(worded("p", "lead", say.collect_lead()))
        .child(not_kept(ctx, say));
    if rest == "classes" {
        return main
            .child(ask_names(ctx, say, &unnamed(ctx)))
            .child(classes(ctx, say));
    }
    // What has just come is said where one looks, and stays in sight.
    let brought = el("div")
        .class("brought")
        .child(came(ctx, say))
        .child(last(ctx, say));
    let fresh = nameless(ctx);
    // Whoever has not named a class is asked again, where it is in nobody's way.
    let later = match fresh.is_empty() {
        true => unnamed(ctx),
        false => Vec::new(),
    };
    main.child(brought)
        .child(ask_names(ctx, say, &fresh))
        .child(nudge(ctx, say))
        .child(files(ctx, say))
        .child(digits(ctx, say))
        .child(camera(ctx, say))
        .child(sound(ctx, say))
        .child(ask_names(ctx, say, &later))
        .child(classes(ctx, say))
}

/// What a teacher has to know where nothing is kept.
fn not_kept(ctx: &Context, say: &Adult) -> Html {
    match ctx.learner.trouble {
        Some(StoreError::Missing | StoreError::Unread) => {
            let words = worded("p", "note card", say.class_not_kept());
            words.id("storage-note").attr(At::Say, "").into()
        }
        _ => storage_note(ctx),
    }
}

/// Who was taken last, how many of the class are here, and who is missing: it stays in sight while one collects.
fn last(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let receipt = &state.receipt;
    let Some((id, pupil)) = &receipt.last else {
        return none();
    };
    let Some(week) = state.collected.week(id) else {
        return none();
    };
    let taken = receipt.new
        + receipt.renewed
        + receipt.doubled
        + receipt.mended
        + receipt.second
        + receipt.waiting
        > 0;
    // Only a number that is in the list is said to be there.
    let elsewhere = receipt.stands.filter(|now| Some(*now) != *pupil);
    let mut said = vec![match pupil {
        Some(number) if taken => say.last_taken(&number.to_string()),
        _ if !taken && elsewhere.is_some() => {
            say.last_earlier(&elsewhere.unwrap_or_default().to_string())
        }
        Some(number) => say.last_again(&number.to_string()),
        None if taken && receipt.together => say.last_together().to_string(),
        None if taken => say.last_nobody().to_string(),
        None => say.came_again(1),
    }];
    let attempts = week.attempts();
    let of = state.collected.class(week.of());
    // Whose it is: two classes may play the same lesson.
    if let Some(of) = &of {
        said.push(say.last_class(&class_name(ctx, say, of)));
    }
    if let Some(before) = receipt.before.and_then(|key| state.collected.class(key)) {
        said.push(say.last_other_class(&class_name(ctx, say, &before)));
    }
    // Which lesson it is of, and where it is none of the last code's, that as well.
    let title = assignment_title(week.assignment(), &ctx.index, say.classes_whole_band());
    let is_last = of.as_ref().and_then(Class::latest);
    said.push(match (is_last, week.given()) {
        (Some((last, _)), Some(day)) if last != id => {
            say.last_other_week(&date(say, &day.iso()), &title)
        }
        _ => say.last_lesson(&title),
    });
    let who = of.as_ref().map_or_else(Who::default, |of| of.who(week));
    // Of a lesson together nobody is missing.
    if !(receipt.together && attempts.pupils() == 0) {
        if who.size == 0 {
            said.push(say.report_pupils(count(attempts.pupils())));
        }
        said.extend(handed_words(say, &who));
    }
    let asked = attempts.asked();
    if !asked.is_empty() {
        said.push(say.last_shared(&register_text(&asked)));
    }
    let mut line = el("p")
        .id("last-taken")
        .class("card last-taken")
        .attr(At::Say, "");
    // The page's script sounds when it comes: another one for each result.
    let sounds = state.sound && taken;
    for (at, words) in said.into_iter().enumerate() {
        let part = worded("span", "", &words);
        line = line.child(match at {
            0 => {
                let key = [id, " ", &week.facts().len().to_string()].concat();
                part.key(&key).attr_if(sounds, At::Sound, "message")
            }
            _ => part,
        });
    }
    line.into()
}

/// Once enough has come that is on this device alone: a calm word, which stays the same until the classes are saved.
fn nudge(ctx: &Context, say: &Adult) -> Html {
    let line = el("div").id("nudge").attr(At::Say, "");
    if !has_unsaved(ctx) {
        return line.into();
    }
    let words = say.collect_unsaved(&MANY_UNSAVED.to_string());
    line.child(worded("p", "note card", &words).child(class_button(
        ctx,
        "save-now",
        "button",
        ClassAct::SaveClasses,
        say.classes_save(),
    )))
    .into()
}

/// The one switch of the soft sound.
fn sound(ctx: &Context, say: &Adult) -> El {
    let on = ctx.full.class.sound;
    let act = ClassAct::Sound(!on);
    let pressed = if on { "true" } else { "false" };
    let button = class_button(ctx, "taken-sound", "button", act, say.collect_sound());
    el("p")
        .class("choices")
        .child(button.attr(At::Pressed, pressed))
}

fn files(ctx: &Context, say: &Adult) -> El {
    let choose = |id: &'static str, words: &str, folder: bool| {
        let input = el("input")
            .id(id)
            .attr(At::Type, "file")
            .attr(At::Multiple, "multiple")
            .attr_if(folder, At::Folder, "webkitdirectory")
            .attr_if(!folder, At::Accept, ".txt,text/plain")
            .change(ctx, Act::Full(FullAct::Class(ClassAct::TakeFiles(id))));
        worded("label", "button file", words).child(input)
    };
    section("card drop", say.collect_files())
        .child(worded("p", "usual", say.collect_usual()))
        .child(worded("p", "", say.collect_files_hint()))
        .child(worded("p", "hint with-mouse", say.collect_drop()))
        .child(
            el("p")
                .class("ways")
                .child(choose("bring-files", say.collect_choose(), false))
                .child(
                    choose("bring-folder", say.collect_folder(), true)
                        .class("button file with-mouse"),
                ),
        )
}

fn digits(ctx: &Context, say: &Adult) -> El {
    let receipt = &ctx.full.class.receipt;
    let said = match (&receipt.digits, taken_words(ctx, say)) {
        (Some(DigitsResult::Taken), Some(words)) => words,
        (digits, _) => of_digits(say, digits.as_ref()),
    };
    // The code that is missing is typed where that is said.
    let opens = match receipt.digits {
        Some(DigitsResult::Unknown) => open_code(ctx, say).into(),
        _ => none(),
    };
    let take = worded("button", "button", say.digits_take()).id("digits-take");
    let form = el("form")
        .class("ways")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::TakeDigits)))
        .child(field("digits", say.digits_field(), "tel", "", "60"))
        .child(take);
    section("card", say.collect_digits())
        .child(worded("p", "", say.collect_digits_hint()))
        // Above its field: below it would stand under the edge of a screen.
        .child(
            worded("p", "said", &said)
                .id("digits-said")
                .attr(At::Say, ""),
        )
        .child(opens)
        .child(form)
        .child(which(ctx, say))
}

/// Whose digits were taken, and how many of the class are here.
fn taken_words(ctx: &Context, say: &Adult) -> Option<String> {
    let state = &ctx.full.class;
    let (id, pupil) = state.receipt.last.as_ref()?;
    let week = state.collected.week(id)?;
    let taken = say.last_taken(&(*pupil)?.to_string());
    let who = state.collected.class(week.of())?.who(week);
    Some(match who.size {
        0 => [&taken, "."].concat(),
        size => {
            let of = say.last_of(&who.here.len().to_string(), &size.to_string());
            [&taken, " · ", &of].concat()
        }
    })
}

/// The field in which the code of a class that is not here is typed.
fn open_code(ctx: &Context, say: &Adult) -> El {
    let open = worded("button", "button", say.classes_open()).id("class-open");
    el("form")
        .submit(ctx, Act::Full(FullAct::Class(ClassAct::OpenClass)))
        .child(field("class-code", say.classes_code(), "tel", "", "24"))
        .child(el("p").child(open))
}

/// The classes that digits may be of, for the teacher to say which.
fn which(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let Some(DigitsResult::Which(_, ids)) = &state.receipt.digits else {
        return none();
    };
    let mut ways = el("p").class("ways");
    for id in ids {
        if let Some(week) = state.collected.week(id) {
            ways = ways.child(class_button(
                ctx,
                &["digits-for-", id.trim_start_matches('#')].concat(),
                "button",
                ClassAct::TakeDigitsFor(id.clone()),
                &week_name(ctx, say, week),
            ));
        }
    }
    ways.into()
}

fn camera(ctx: &Context, say: &Adult) -> El {
    let card = section("card", say.collect_camera());
    let button =
        |on, words: &str| class_button(ctx, "camera-button", "button", ClassAct::Camera(on), words);
    // The picture is there before the camera is, so that the page's script finds it.
    let video = el("video")
        .id("camera")
        .class(if ctx.full.class.camera == Camera::On {
            "camera"
        } else {
            "camera off"
        })
        .attr(At::Label, say.collect_camera());
    let card = card.child(worded("p", "", say.camera_hint())).child(video);
    match ctx.full.class.camera {
        Camera::On => card.child(el("p").child(button(false, say.camera_stop()))),
        Camera::Off => card.child(el("p").child(button(true, say.camera_start()))),
        Camera::Refused => card
            .child(el("p").child(button(true, say.camera_start())))
            .child(worded("p", "note", say.camera_refused()).attr(At::Say, "")),
    }
}

/// What became of what was brought: numbers, class by class what files brought, and by name what was left out.
fn came(ctx: &Context, say: &Adult) -> El {
    let receipt = &ctx.full.class.receipt;
    let mut all = el("div").id("came").class("came").attr(At::Say, "");
    let counts = [
        (receipt.new, say.came_new(receipt.new)),
        (receipt.renewed, say.came_renewed(receipt.renewed)),
        (receipt.doubled, say.came_doubled(receipt.doubled)),
        (receipt.waiting, say.came_waiting(receipt.waiting)),
        (receipt.again, say.came_again(receipt.again)),
        (receipt.mended, say.came_mended(receipt.mended)),
        (receipt.second, say.came_second(receipt.second)),
        (receipt.unnamed, say.came_unnamed(receipt.unnamed)),
        (receipt.classes, say.came_classes(receipt.classes)),
        (receipt.keys, say.came_key().to_string()),
        (receipt.damaged, say.came_damaged(receipt.damaged)),
        (receipt.unknown, say.came_unknown(receipt.unknown)),
    ];
    let sum = counts.into_iter().filter(|(count, _)| *count > 0);
    let mut sum = sum.map(|(_, words)| worded("span", "", &words)).peekable();
    if sum.peek().is_some() {
        let line = el("p").class("note card sum");
        all = all.child(sum.fold(line, |line, words| line.child(words)));
    }
    all = all.child(refused(ctx, say));
    for of in &receipt.news {
        if let Some(class) = ctx.full.class.collected.class(of.class) {
            all = all.child(worded("p", "note card", &news(ctx, say, &class, of)));
        }
    }
    all
}

/// What was left out, by name, each with why.
fn refused(ctx: &Context, say: &Adult) -> Html {
    let receipt = &ctx.full.class.receipt;
    if receipt.left_out.is_empty() {
        return none();
    }
    let mut list = El::list("");
    for (name, why) in &receipt.left_out {
        let why = match why {
            LeftOut::Foreign => say.left_foreign(),
            LeftOut::Damaged => say.left_damaged(),
            LeftOut::Newer => say.left_newer(),
            LeftOut::Locked => say.left_locked(),
        };
        let name = if name.is_empty() {
            say.collect_camera()
        } else {
            name
        };
        list = list.child(
            el("li")
                .child(worded("strong", "", name))
                .text(": ")
                .text(why),
        );
    }
    section("card left-out", say.left_title())
        // Not where something waits to be counted.
        .child(if receipt.took() && receipt.waiting == 0 {
            worded("p", "", say.left_lead()).into()
        } else {
            none()
        })
        .child(list)
        .into()
}

/// What files brought to a class.
fn news(ctx: &Context, say: &Adult, class: &Class, of: &ClassNews) -> String {
    let name = class_name(ctx, say, class);
    let (pupils, together) = (count(of.new.pupils), count(of.new.together));
    let mut said = vec![match (pupils, together) {
        (0, 0) if of.is_new => say.came_class_empty(&name),
        (0, 0) => say.came_class_same(&name),
        (0, lessons) => say.came_class_whole(&name, lessons),
        (new, 0) => say.came_class(&name, new),
        (new, lessons) => say.came_class_both(&name, lessons, new),
    }];
    if !of.asked.is_empty() {
        said.push(say.last_shared(&register_text(&of.asked)));
    }
    said.join(" ")
}

fn classes(ctx: &Context, say: &Adult) -> El {
    let state = &ctx.full.class;
    let mut card = section("card", say.classes_title());
    if !state.ready {
        return card.child(worded("p", "", ctx.say.app_loading()));
    }
    if state.collected.is_empty() {
        card = card.child(worded("p", "", say.classes_none()));
    } else {
        let mut list = El::list("plans");
        // What one class has played in its weeks stands together; those without a name come last.
        let classes = state.collected.classes();
        for class in &classes {
            if class.name().is_empty() && class.weeks.len() == 1 {
                list = weeks(list, ctx, say, class);
                continue;
            }
            let of = class_link(ctx, say, class, "of-class");
            let tasks = weeks(El::list("plans tasks"), ctx, say, class);
            list = list.child(el("li").key(&key_text(class.key)).child(of).child(tasks));
        }
        card = card.child(list);
    }
    let said = match state.notice {
        ClassNotice::NotErased => say.classes_erase_failed().to_string(),
        _ if !state.erased.is_empty() => say.report_erased(&state.erased),
        _ => of_teacher(say, &state.problem),
    };
    // Where digits are of a class that is not here it stands beside these.
    let form: Html = match state.receipt.digits {
        Some(DigitsResult::Unknown) => none(),
        _ => open_code(ctx, say).into(),
    };
    let school = Route::Class(ClassPage::School, String::new());
    let card = if state.collected.iter().count() > 1 {
        card.child(link(ctx, "to-school", "button", &school).text(say.school_title()))
    } else {
        card
    };
    let card = if state.collected.is_empty() {
        card
    } else {
        let save = class_button(
            ctx,
            "save-classes",
            "button",
            ClassAct::SaveClasses,
            say.classes_save(),
        );
        card.child(worded("p", "hint", say.classes_save_hint()))
            .child(el("p").child(save))
    };
    card.child(unread(say, state.unread))
        .child(form)
        .child(
            worded("p", "said", &said)
                .id("class-said")
                .attr(At::Say, ""),
        )
        .child(erase_all(ctx, say))
}

/// The weeks of a class, newest first, each with what came back.
fn weeks(mut list: El, ctx: &Context, say: &Adult, class: &Class) -> El {
    for (id, week) in class.weeks.iter().rev() {
        let route = Route::Class(ClassPage::Report, id.to_string());
        let name = link(
            ctx,
            &["open-", id.trim_start_matches('#')].concat(),
            "offer",
            &route,
        )
        .child(worded("span", "card-title", &task_name(ctx, say, week)))
        .child(worded(
            "span",
            "state",
            &who_words(say, &class.who(week), week),
        ));
        list = list.child(el("li").key(id).child(name));
    }
    list
}

/// How many have handed in, counted as the banner counts them: of the register, and apart those without a number.
fn who_words(say: &Adult, who: &Who, week: &Week) -> String {
    let back = week.came_back();
    // Of a lesson with the whole class nobody is missing.
    if back.pupils == 0 && back.together > 0 {
        return say.class_together(count(back.together));
    }
    if who.size == 0 {
        return say.report_pupils(count(week.attempts().pupils()));
    }
    let mut said = vec![say.last_of(&who.here.len().to_string(), &who.size.to_string())];
    if !who.strange.is_empty() {
        said.push(say.last_stranger(&register_text(&who.strange)));
    }
    if who.nameless > 0 {
        said.push([say.csv_nameless(), ": ", &who.nameless.to_string()].concat());
    }
    said.join(" · ")
}

/// Erasing all classes and keys of this device, after a question that counts and names them.
fn erase_all(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let keys = state.collected.keys().count();
    if state.collected.is_empty() && keys == 0 {
        return none();
    }
    if !state.sure {
        let ask = ClassAct::AskErase(true);
        let words = say.classes_erase();
        return class_button(ctx, "classes-erase", "button warn", ask, words).into();
    }
    let classes = state.collected.classes();
    let mut names = El::list("");
    for class in &classes {
        let name = class_name(ctx, say, class);
        let words = [&name, " · ", &results(say, class.came_back())].concat();
        names = names.child(worded("li", "", &words).key(&key_text(class.key)));
    }
    let all: CameBack = classes.iter().map(Class::came_back).sum();
    let question = say.classes_erase_sure(count(classes.len()), count(keys), count(all.pupils));
    el("div")
        .class("card sure erasing")
        .attr(At::Role, "alertdialog")
        .attr(At::LabelledBy, "sure-text")
        .child(worded("p", "", &question).id("sure-text"))
        .child(worded("p", "hint", say.classes_key_is()))
        .child(match all.together {
            0 => none(),
            lessons => worded("p", "", &say.classes_erase_whole(count(lessons))).into(),
        })
        .child(names)
        .child(several(
            state
                .lessons
                .unfinished()
                .filter_map(|(_, lesson)| unfinished_words(ctx, say, lesson))
                .map(|words| worded("p", "", &words).into())
                .collect(),
        ))
        .child(in_file(
            say,
            all,
            classes.iter().map(Class::unsaved).sum(),
            classes.iter().any(Class::has_unsaved_words),
        ))
        .child(match state.pin.is_set(ctx.now.millis) {
            true => worded("p", "", say.classes_erase_pin()).into(),
            false => none(),
        })
        .child(class_button(
            ctx,
            "classes-erase-yes",
            "button warn",
            ClassAct::EraseAll,
            say.classes_erase(),
        ))
        .child(class_button(
            ctx,
            "classes-erase-no",
            "button primary",
            ClassAct::AskErase(false),
            say.place_erase_no(),
        ))
        .into()
}

fn unread(say: &Adult, unread: usize) -> Html {
    if unread == 0 {
        return none();
    }
    worded("p", "note card", &say.classes_unread(count(unread))).into()
}

//! Where a teacher brings what pupils hand in.

use yew::Html;

use super::super::pupil::play::storage_note;
use super::came::{brought_look, came, last, taken_words, who_came};
use super::classes::{classes, open_code};
use super::problem::{of_digits, of_teacher};
use super::which::{ask_names, ask_results, ask_whose};
use crate::classroom::Summary;
use crate::language::Adult;
use crate::ui::parts::{At, Context, El, class_button, el, field, none, section, worded};
use crate::ui::state::full::select::{
    MANY_UNSAVED, class_name, has_unsaved, nameless, unnamed, week_name,
};
use crate::ui::state::full::{Camera, ClassAct, DigitsResult, FullAct};
use crate::ui::state::{Act, StoreError};

/// Where a teacher brings what pupils hand in: files, digits, codes before the camera; below, the classes.
/// `rest` is `classes` where these alone are shown.
pub fn collect(main: El, ctx: &Context, say: &Adult, rest: &str) -> El {
    let title = match rest {
        "classes" => say.classes_title(),
        _ => say.collect_title(),
    };
    let main = main
        .child(worded("h1", "", title))
        .child(worded("p", "lead", say.collect_lead()))
        .child(not_kept(ctx, say));
    if rest == "classes" {
        return main
            .child(came(ctx, say))
            .child(ask_whose(ctx, say))
            .child(ask_results(ctx, say))
            .child(ask_names(ctx, say, &unnamed(ctx)))
            .child(classes(el("section").class("card"), ctx, say));
    }
    // What has just come is said where one looks, and stays in sight.
    let brought = el("div")
        .id("brought")
        .class(brought_look(ctx))
        .attr(At::Tabindex, "-1")
        .child(came(ctx, say))
        .child(last(ctx, say));
    let fresh = nameless(ctx);
    // Whoever has not named a class is asked again, where it is in nobody's way.
    let later = match fresh.is_empty() {
        true => unnamed(ctx),
        false => Vec::new(),
    };
    main.child(brought)
        .child(ask_whose(ctx, say))
        .child(ask_results(ctx, say))
        .child(ask_names(ctx, say, &fresh))
        .child(nudge(ctx, say))
        .child(files(ctx, say))
        .child(digits(ctx, say))
        .child(camera(ctx, say))
        .child(sound(ctx, say))
        .child(ask_names(ctx, say, &later))
        .child(classes(section("card", say.classes_title()), ctx, say))
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
        ClassAct::SaveClasses(true),
        say.classes_save_own(),
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
        (Some(DigitsResult::Which(summary, ids)), _) => which_words(ctx, say, summary, ids),
        (digits, _) => of_digits(say, digits.as_ref()),
    };
    // The code that is missing is typed where that is said.
    let opens = match receipt.waits_for_code() {
        true => open_code(ctx, say)
            .child(
                worded("p", "said", &of_teacher(say, &ctx.full.class.problem))
                    .id("code-said")
                    .attr(At::Say, ""),
            )
            .into(),
        false => none(),
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

/// Whether one of the classes that digits may be of has them already: then it is said which.
fn which_words(ctx: &Context, say: &Adult, summary: &Summary, ids: &[String]) -> String {
    let collected = &ctx.full.class.collected;
    let has = ids.iter().find(|id| collected.has_digits(id, summary));
    let Some(class) = has.and_then(|id| collected.class_of(id)) else {
        return say.digits_which().to_string();
    };
    let number = match summary.pupil {
        Some(pupil) => ["№ ", &pupil.to_string()].concat(),
        None => say.came_fixed_nameless().to_string(),
    };
    // In the order of their names, as every message takes its texts.
    say.digits_twin(&class_name(ctx, say, &class), &number)
}

/// The classes that digits may be of, for the teacher to say which: not those that have them already.
fn which(ctx: &Context, say: &Adult) -> Html {
    let state = &ctx.full.class;
    let Some(DigitsResult::Which(summary, ids)) = &state.receipt.digits else {
        return none();
    };
    let mut ways = el("p").class("ways");
    let open = |id: &&String| !state.collected.has_digits(id, summary);
    for id in ids.iter().filter(open) {
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
    let not = ClassAct::NotThoseDigits;
    ways.child(class_button(
        ctx,
        "digits-none",
        "button quiet",
        not,
        say.digits_leave(),
    ))
    .into()
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
        // On a phone the card of what came stands above, out of sight.
        // It has no line of its own: where one more stood here, the picture would be drawn anew, and a camera without its
        // picture stops.
        Camera::On => {
            let came = who_came(ctx, say).unwrap_or_default();
            let came = worded("span", "said", &came).id("camera-said");
            let stop = button(false, say.camera_stop());
            card.child(el("p").child(came).text(" ").child(stop))
        }
        Camera::Off => card.child(el("p").child(button(true, say.camera_start()))),
        Camera::Refused => card
            .child(el("p").child(button(true, say.camera_start())))
            .child(worded("p", "note", say.camera_refused()).attr(At::Say, "")),
    }
}

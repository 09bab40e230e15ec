use yew::Html;

use super::adults::section;
use super::classes::{act, field};
use super::play::storage_note;
use crate::classroom::{Class, CodeError, DigitsError, LeftOut, class_id, module_number};
use crate::language::Adult;
use crate::ui::act::Act;
use crate::ui::class::{Camera, ClassAct, DigitsOut, Heap, Typed};
use crate::ui::context::Context;
use crate::ui::desk::DeskAct;
use crate::ui::parts::{At, El, el, link, none, worded};
use crate::ui::route::{ClassPage, Route};

/// Where a teacher brings what pupils hand in: files, digits, codes before the camera; below, the classes.
pub fn draw(main: El, ctx: &Context, say: &Adult) -> El {
    main.child(worded("h1", "", say.collect_title()))
        .child(worded("p", "lead", say.collect_lead()))
        .child(storage_note(ctx))
        .child(files(ctx, say))
        .child(digits(ctx, say))
        .child(camera(ctx, say))
        .child(came(say, &ctx.desk.class.heap))
        .child(classes(ctx, say))
}

fn files(ctx: &Context, say: &Adult) -> El {
    let choose = |id: &'static str, words: &str, folder: bool| {
        let input = el("input")
            .id(id)
            .attr(At::Type, "file")
            .attr(At::Multiple, "multiple")
            .attr_if(folder, At::Folder, "webkitdirectory")
            .attr_if(!folder, At::Accept, ".txt,text/plain")
            .change(ctx, Act::Desk(DeskAct::Class(ClassAct::Bring(id))));
        worded("label", "button file", words).child(input)
    };
    section("card drop", say.collect_files())
        .child(worded("p", "", say.collect_files_hint()))
        .child(
            el("p")
                .class("ways")
                .child(choose("bring-files", say.collect_choose(), false))
                .child(choose("bring-folder", say.collect_folder(), true)),
        )
}

fn digits(ctx: &Context, say: &Adult) -> El {
    let said = match &ctx.desk.class.heap.digits {
        None => String::new(),
        Some(DigitsOut::Taken) => say.digits_taken().to_string(),
        Some(DigitsOut::Stranger) => say.digits_stranger().to_string(),
        Some(DigitsOut::Wrong(DigitsError::Length { read, wanted })) => {
            say.code_length(read, &wanted.to_string())
        }
        Some(DigitsOut::Wrong(DigitsError::Slip { read })) => say.digits_slip(read),
        Some(DigitsOut::Wrong(DigitsError::Newer { read })) => say.code_newer(read),
    };
    section("card", say.collect_digits())
        .child(worded("p", "", say.collect_digits_hint()))
        .child(field("digits", say.digits_field(), "tel", "", "60"))
        .child(el("p").child(act(
            ctx,
            "digits-take",
            "button",
            ClassAct::BringDigits,
            say.digits_take(),
        )))
        .child(
            worded("p", "said", &said)
                .id("digits-said")
                .attr(At::Role, "status"),
        )
}

fn camera(ctx: &Context, say: &Adult) -> El {
    let card = section("card", say.collect_camera());
    let button = |on, words: &str| act(ctx, "camera-button", "button", ClassAct::Camera(on), words);
    // The picture is there before the camera is, so that the page's script finds it.
    let video = el("video")
        .id("camera")
        .class(if ctx.desk.class.camera == Camera::On {
            "camera"
        } else {
            "camera off"
        })
        .attr(At::Label, say.collect_camera());
    let card = card.child(worded("p", "", say.camera_hint())).child(video);
    match ctx.desk.class.camera {
        Camera::On => card.child(el("p").child(button(false, say.camera_stop()))),
        Camera::Off => card.child(el("p").child(button(true, say.camera_start()))),
        Camera::Refused => card
            .child(el("p").child(button(true, say.camera_start())))
            .child(worded("p", "note", say.camera_refused()).attr(At::Role, "alert")),
    }
}

/// What became of what was brought: numbers, and by name what was left out.
fn came(say: &Adult, heap: &Heap) -> El {
    let mut all = el("div").id("came").class("came").attr(At::Role, "status");
    for (count, words) in [
        (heap.new, say.came_new(heap.new)),
        (heap.again, say.came_again(heap.again)),
        (heap.mended, say.came_mended(heap.mended)),
        (heap.classes, say.came_classes(heap.classes)),
        (heap.keys, say.came_key().to_string()),
    ] {
        if count > 0 {
            all = all.child(worded("p", "note card", &words));
        }
    }
    if heap.left_out.is_empty() {
        return all;
    }
    let mut list = El::list("");
    for (name, why) in &heap.left_out {
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
    all.child(
        section("card left-out", say.left_title())
            .child(worded("p", "", say.left_lead()))
            .child(list),
    )
}

fn classes(ctx: &Context, say: &Adult) -> El {
    let desk = &ctx.desk.class;
    let mut card = section("card", say.classes_title());
    if !desk.ready {
        return card.child(worded("p", "", ctx.say.app_loading()));
    }
    if desk.room.classes().is_empty() {
        card = card.child(worded("p", "", say.classes_none()));
    } else {
        let mut list = El::list("plans");
        for class in desk.room.classes() {
            let id = class_id(&class.assignment);
            let route = Route::Class(ClassPage::Report, id.clone());
            let name = link(
                ctx,
                &["open-", id.trim_start_matches('#')].concat(),
                "offer",
                &route,
            )
            .child(worded("span", "card-title", &class_name(ctx, say, class)))
            .child(worded(
                "span",
                "state",
                &say.classes_tickets(count(class.brought())),
            ));
            list = list.child(el("li").key(&id).child(name));
        }
        card = card.child(list);
    }
    let said = match &desk.typed {
        Typed::Wrong(CodeError::Length { read, wanted }) => {
            say.code_length(read, &wanted.to_string())
        }
        Typed::Wrong(CodeError::Slip { read }) => say.code_slip(read),
        Typed::Wrong(CodeError::Newer { read }) => say.code_newer(read),
        _ => String::new(),
    };
    card.child(unread(say, desk.unread))
        .child(field("class-code", say.classes_code(), "tel", "", "24"))
        .child(el("p").child(act(
            ctx,
            "class-open",
            "button",
            ClassAct::OpenClass,
            say.classes_open(),
        )))
        .child(
            worded("p", "said", &said)
                .id("class-said")
                .attr(At::Role, "status"),
        )
}

fn unread(say: &Adult, unread: usize) -> Html {
    if unread == 0 {
        return none();
    }
    worded("p", "note card", &say.classes_unread(count(unread))).into()
}

pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The class's own name; without one its code, or what it plays.
pub fn class_name(ctx: &Context, say: &Adult, class: &Class) -> String {
    let assignment = &class.assignment;
    let code = assignment.code().unwrap_or_default();
    let title = |number: &u32| {
        let mut all = ctx
            .shelf
            .modules
            .iter()
            .filter(|e| e.band == assignment.band);
        let found = all.find(|entry| module_number(&entry.id) == Some(*number));
        found.map_or(number.to_string(), |entry| entry.title.clone())
    };
    let plays = match assignment.modules.as_slice() {
        [] => say.classes_whole_band().to_string(),
        modules => {
            let titles: Vec<String> = modules.iter().map(title).collect();
            titles.join(", ")
        }
    };
    let parts = [class.name.as_str(), &code, &plays];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

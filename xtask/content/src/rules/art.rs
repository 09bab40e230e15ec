use saqbol::curriculum::{Band, colouring};

use super::case::Case;
use crate::kinds;

/// Every picture that a module names is drawn.
pub fn check(case: &Case) {
    let module = &case.lesson.module;
    for person in &module.cast {
        // Saq is drawn in moods of its own.
        if person.art != "saq" {
            drawn(case, &format!("who-{}", person.id), "people", &person.art);
        }
    }
    // A lesson for learners has a badge; those that only tests play have none.
    if !case.lesson.badge.is_empty() {
        drawn(case, "badge", "things", &case.lesson.badge);
        if module.steps.iter().all(|step| step.picture.is_none()) {
            case.warn(
                "id",
                "no-scene",
                "no screen has a picture: the path and the lesson's opening stand without one",
                "name a scene on the first screen: `picture = \"…\"`",
            );
        }
    }
    if module.band == Band::A && !case.lesson.badge.is_empty() {
        let colouring = colouring(&module.id);
        if let Some((folder, id)) = colouring.split_once('/') {
            drawn(case, "id", folder, id);
        }
    }
    for step in module.all_steps() {
        let pictures = kinds::of(step).pictures();
        // Whoever cannot read sees what is asked for or given: all that decides stands in bubbles.
        // What is touched on a picture is seen there.
        let in_bubbles = step.picture.is_none() || step.kind.scaled().is_some();
        let only_faces = pictures.iter().all(|named| named.starts_with("people/"));
        if module.band == Band::A
            && !case.lesson.badge.is_empty()
            && !pictures.is_empty()
            && in_bubbles
            && only_faces
        {
            case.error(
                &step.id,
                "faces are all that is seen here: the youngest cannot read what is said",
                "give a bubble the thing that is asked for or given: `art = \"things/lock\"`",
            );
        }
        if let Some(picture) = &step.picture {
            drawn(case, &step.id, "scenes", picture);
        }
        for named in pictures {
            if let Some((folder, id)) = named.split_once('/') {
                drawn(case, &step.id, folder, id);
            }
        }
    }
}

fn drawn(case: &Case, key: &str, folder: &str, id: &str) {
    let file = format!("static/art/{folder}/{id}.svg");
    if !case.root.join(&file).is_file() {
        case.warn(
            key,
            format!("no-art-{id}"),
            format!("there is no picture {file}"),
            "draw it, or name one that is drawn",
        );
    }
}

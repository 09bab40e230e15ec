use yew::Html;

use crate::curriculum::{Band, Module, Words};
use crate::ui::parts::{
    Context, El, el, face, link, none, page, picture, scene, sorry, together_button, top_bar,
    waiting, worded,
};
use crate::ui::state::{Bundle, Route};

/// At most so many of the cast are shown: more faces than a child looks at are none.
const FACES: usize = 6;

/// A module's opening: its people stand before its picture; what it is about, the way in, and what is funny in it.
pub fn module(ctx: &Context, id: &str) -> Html {
    let say = &ctx.say;
    let Some(entry) = ctx.index.entry(id) else {
        return missing(ctx);
    };
    let progress = &ctx.learner.progress;
    let start = if progress.open_walk(&entry.id).is_some() {
        say.go_on()
    } else if progress.finished(&entry.id).is_some() {
        say.again()
    } else {
        say.start()
    };
    let start = link(
        ctx,
        "start",
        "button primary big",
        &Route::Play(entry.id.clone()),
    )
    .text(start);
    // The lesson itself is on its way while its opening is read; its people come with it, into room that is kept for them.
    let (joke, cast) = match &ctx.main.here {
        Some(Bundle::Module(module, words)) => {
            (joke(ctx, entry.band, words), cast(ctx, module, words))
        }
        _ => (none(), el("ul").class("cast")),
    };
    let told = el("div")
        .class("cover-text")
        .child(worded("h1", "", &entry.title))
        .child(worded("p", "lead", &entry.teaser))
        .child(el("p").class("cover-start").child(start).child(worded(
            "span",
            "facts",
            &say.card_minutes(entry.minutes),
        )))
        .child(match entry.band {
            Band::A => together_button(ctx),
            _ => none(),
        });
    let main = el("main")
        .child(scene(ctx, entry))
        .child(told)
        .child(cast)
        .child(joke);
    let bar = top_bar(ctx, &ctx.route, Some(Route::Learn(entry.band)));
    page("module-opening", bar, main).into()
}

/// What is funny in the module, said by the cub; the eldest read it by themselves.
fn joke(ctx: &Context, band: Band, words: &Words) -> Html {
    let joke = words.of("title", "joke");
    if joke.is_empty() {
        return none();
    }
    el("p")
        .class("joke")
        .child(match band.has_cub() {
            true => face(ctx, "saq", "hello", 96),
            false => none(),
        })
        .child(worded("span", "bubble theirs", joke))
        .into()
}

/// Who is in the module: faces and names, the first ones of the story.
fn cast(ctx: &Context, module: &Module, words: &Words) -> El {
    let mut cast = el("ul").class("cast");
    for person in module.cast.iter().take(FACES) {
        let name = words.get(&["who-", &person.id].concat());
        let one = el("li")
            .key(&person.id)
            .child(face(ctx, &person.art, "hello", 88))
            .child(worded("span", "", name));
        cast = cast.child(one);
    }
    cast
}

/// The page's list of modules is on its way, or did not come.
pub fn lacking(ctx: &Context, band: Band) -> Html {
    let note = if ctx.lists.is_broken(band) {
        sorry(ctx)
    } else {
        waiting(ctx)
    };
    let bar = top_bar(ctx, &ctx.route, None);
    let title = worded("h1", "sr-only", ctx.say.app_name());
    page("learn", bar, el("main").child(title).child(note)).into()
}

/// An address that leads nowhere.
pub fn missing(ctx: &Context) -> Html {
    let home = link(ctx, "to-home", "button primary", &Route::Opening).text(ctx.say.home());
    let sorry = el("div")
        .class("card sorry")
        .child(picture(ctx, "saq/thinks", "guide", (120, 120), ""))
        .child(worded("h1", "", ctx.say.sorry_page()))
        .child(home);
    let bar = top_bar(ctx, &Route::Opening, None);
    page("missing", bar, el("main").child(sorry)).into()
}

//! What only the full build asks the browser for: files, printing, the camera, classes.

use gloo_timers::callback::Timeout;
use yew::platform::spawn_local;

use super::link::Link;
use super::pictures::pictures;
use super::store_events::send_opened;
use crate::browser::{boot, camera, clock, dom, files, memory, place, store};
use crate::classroom::{is_line_of, read_qr};
use crate::ui::state::full::{
    Camera, DRAFT, Erased, FullCommand, FullDevice, FullMsg, HANDED, LESSON, SOUND, UNLOCKED,
};
use crate::ui::state::{Moment, Msg, Route, State, StoreError, needed};
use crate::ui::update::update;

/// What the device is asked at the start.
pub fn device() -> FullDevice {
    let class = memory::class();
    dom::set_class(&class);
    FullDevice {
        draft: memory::held_word(DRAFT),
        lesson: memory::held_word(LESSON),
        handed: memory::held_word(HANDED),
        unfinished: memory::lessons(),
        sound: memory::held_word(SOUND),
        unlocked: memory::held_word(UNLOCKED),
        look: memory::look(),
        ticks: memory::ticks(),
        class,
        folder: place::folder().unwrap_or_default(),
        is_installable: boot::is_installable(),
    }
}

/// With its words a page to read is drawn once, under what the page's script has shown of it (`static/page/first.js`). Any
/// other page is drawn at once and waits for its words itself.
pub fn ahead(mut state: State, moment: fn() -> Moment, then: impl FnOnce(State) + 'static) {
    if !matches!(state.route, Route::Reading(_)) {
        return then(state);
    }
    let (words, page) = needed(&state.route, state.lang);
    state.main.want(&words);
    state.second.want(&page);
    boot::fetch(&page);
    let name = words.clone();
    let loaded = move |bytes| {
        update(&mut state, moment(), Msg::Loaded(name, bytes));
        let name = page.clone();
        let loaded = move |bytes| {
            update(&mut state, moment(), Msg::Loaded(name, bytes));
            then(state);
        };
        boot::load(&page, Box::new(loaded));
    };
    boot::load(&words, Box::new(loaded));
}

/// Random bytes for keys.
pub fn random() -> Option<[u8; 32]> {
    clock::random()
}

pub fn run(command: FullCommand, link: Link) {
    match command {
        FullCommand::Save { name, kind, text } => files::save(&name, kind, &text),
        FullCommand::ReadFiles(field) => spawn_local(async move {
            let files = files::chosen_texts(field).await;
            link.emit(Msg::Full(FullMsg::Files(field, files)));
        }),
        FullCommand::LoadPictures => boot::load(
            "art",
            Box::new(move |bytes| {
                if let Some(pictures) = bytes.and_then(pictures) {
                    link.emit(Msg::Full(FullMsg::Pictures(pictures)));
                }
            }),
        ),
        FullCommand::ReopenStore => store::reopen(send_opened(link)),
        FullCommand::EmptyField(field) => dom::empty(field),
        // It may stand there only with what is drawn now.
        FullCommand::FocusField(field) => {
            let focus = move || {
                if let Some(field) = dom::by_id(field) {
                    dom::focus(&field);
                }
            };
            Timeout::new(0, focus).forget();
        }
        FullCommand::Print => files::print(),
        FullCommand::Look(words) => boot::look(&words),
        FullCommand::HoldWord(name, text) => memory::hold_word(name, &text),
        FullCommand::RememberLook(words) => memory::remember_look(&words),
        FullCommand::RememberTicks(text) => memory::remember_ticks(&text),
        FullCommand::RememberClass(text) => {
            memory::remember_class(&text);
            dom::set_class(&text);
        }
        FullCommand::RememberLessons(text) => memory::remember_lessons(&text),
        FullCommand::RecallLessons => link.emit(Msg::Full(FullMsg::Lessons(memory::lessons()))),
        FullCommand::ForgetMemories => memory::forget_learners(),
        FullCommand::Camera(false) => camera::stop(),
        FullCommand::Camera(true) => start_camera(link),
        FullCommand::Erase(what, ids) => store::erase(&ids.clone(), erased(what, ids, link)),
        FullCommand::EraseTickets(what, week, tickets) => erase_tickets(what, week, tickets, link),
        FullCommand::ErasePupils(what) => store::erase_pupils(erased(what, Vec::new(), link)),
        FullCommand::Uninstall => {
            boot::ask("uninstall", &[], Box::new(|_| {}));
        }
    }
}

/// Erases the lines that are of tickets, as they stand there: another version may have written them.
fn erase_tickets(what: Erased, week: String, tickets: Vec<u64>, link: Link) {
    let id = week.clone();
    store::read(&id, move |lines| {
        let done = erased(what, vec![week.clone()], link);
        let Some(mut lines) = lines else {
            return done(false);
        };
        lines.retain(|line| is_line_of(line, &tickets));
        store::erase_lines(&week, &lines, done);
    });
}

/// Says whether the device has erased what it was told to.
fn erased(what: Erased, ids: Vec<String>, link: Link) -> impl FnOnce(bool) {
    move |done| {
        let result = if done {
            Ok(())
        } else {
            Err(StoreError::Refused)
        };
        link.emit(Msg::Full(FullMsg::Erased(what, ids, result)));
    }
}

fn start_camera(link: Link) {
    let camera = link.clone();
    camera::start(
        "camera",
        move |text, width, height, grey| {
            let texts = if text.is_empty() {
                read_qr(width, height, &grey)
            } else {
                vec![text]
            };
            if !texts.is_empty() {
                link.emit(Msg::Full(FullMsg::Seen(texts)));
            }
        },
        move |running| {
            let is = if running { Camera::On } else { Camera::Refused };
            camera.emit(Msg::Full(FullMsg::Camera(is)));
        },
    );
}

/// Listens to what other tabs tell.
pub fn listen(link: Link) {
    boot::on_heard(move |text| link.emit(Msg::Full(FullMsg::Heard(text))));
}

//! What the browser remembers beside the store: words on the device (localStorage: settings, the class's code, a teacher's
//! lessons that are not over), and what this tab alone holds (session storage: who learns here, what no disk has taken).
//! Answers are the store's, which loses less (`static/page/store.js`); here waits what it has not taken.

/// The language chosen before; localStorage is good enough for that one word.
const LANGUAGE_KEY: &str = "saqbol.lang";
/// Theme and size of the text.
const LOOK_KEY: &str = "saqbol.look";
/// Whether there are sounds: `static/page/sound.js` keeps it.
const SOUND_KEY: &str = "saqbol.sound";
/// Whether a grown-up reads along: `static/page/boot.js` keeps it.
const TOGETHER_KEY: &str = "saqbol.together";
/// Whether what people have recorded is played: `static/page/aloud.js` keeps it.
const VOICE_KEY: &str = "saqbol.voice";
/// The code of what the class plays.
const CLASS_KEY: &str = "saqbol.class";
/// What was ticked off on pages to read.
const TICKS_KEY: &str = "saqbol.ticks";
/// Lessons with whole classes that are not over: a teacher's, so they stay where learners are erased.
const LESSONS_KEY: &str = "saqbol.lessons";
/// What this tab holds.
const HELD_KEY: &str = "saqbol.held";
/// Who learns in this tab.
const LEARNER_KEY: &str = "saqbol.who";
/// The walks that were gone on with in this tab.
const WALK_KEY: &str = "saqbol.walk";

/// A word that is remembered on the device; empty where there is none.
fn local(key: &str) -> String {
    read(web_sys::window().and_then(|w| w.local_storage().ok()?), key)
}

/// Remembers a word on the device; forgets it where it is empty.
fn remember(key: &str, word: &str) {
    write(
        web_sys::window().and_then(|w| w.local_storage().ok()?),
        key,
        word,
    );
}

/// A text that this tab alone holds; empty where there is none.
fn here(key: &str) -> String {
    read(
        web_sys::window().and_then(|w| w.session_storage().ok()?),
        key,
    )
}

/// Holds a text in this tab alone; lets it go where it is empty.
fn hold_here(key: &str, text: &str) {
    write(
        web_sys::window().and_then(|w| w.session_storage().ok()?),
        key,
        text,
    );
}

#[inline(never)]
fn read(storage: Option<web_sys::Storage>, key: &str) -> String {
    let text = storage.and_then(|storage| storage.get_item(key).ok()?);
    text.unwrap_or_default()
}

/// In silence where nothing can be stored.
#[inline(never)]
fn write(storage: Option<web_sys::Storage>, key: &str, text: &str) {
    if let Some(storage) = storage {
        let _ = if text.is_empty() {
            storage.remove_item(key)
        } else {
            storage.set_item(key, text)
        };
    }
}

/// Remembers the language for the next visit.
pub fn remember_language(code: &str) {
    remember(LANGUAGE_KEY, code);
}

/// How the page looks, as it was chosen: theme and size of the text; empty where nothing was.
pub fn look() -> String {
    local(LOOK_KEY)
}

/// Remembers how the page is to look.
pub fn remember_look(look: &str) {
    remember(LOOK_KEY, look);
}

/// Remembers the class's code on this device; forgets it for an empty one.
pub fn remember_class(code: &str) {
    remember(CLASS_KEY, code);
}

/// The class's code that was remembered; empty where there is none.
pub fn class() -> String {
    local(CLASS_KEY)
}

/// What was ticked off on pages to read; empty where nothing was.
pub fn ticks() -> String {
    local(TICKS_KEY)
}

/// Remembers what was ticked off.
pub fn remember_ticks(ticks: &str) {
    remember(TICKS_KEY, ticks);
}

/// The lessons with whole classes that are not over; empty where there are none.
pub fn lessons() -> String {
    local(LESSONS_KEY)
}

/// Remembers them.
pub fn remember_lessons(lessons: &str) {
    remember(LESSONS_KEY, lessons);
}

/// Forgets what the device remembers of learners and for them. A teacher's lessons that are not over stay.
pub fn forget_learners() {
    for key in [
        LANGUAGE_KEY,
        LOOK_KEY,
        SOUND_KEY,
        TOGETHER_KEY,
        VOICE_KEY,
        CLASS_KEY,
        TICKS_KEY,
    ] {
        remember(key, "");
    }
}

/// Remembers, for this tab alone, who learns in it; nobody for an empty id.
pub fn remember_learner(who: &str) {
    hold_here(LEARNER_KEY, who);
}

/// Who was remembered for this tab; empty where nobody was.
pub fn learner() -> String {
    here(LEARNER_KEY)
}

/// Remembers, for this tab alone, the walks that were gone on with in it; none for an empty text.
pub fn remember_walk(walk: &str) {
    hold_here(WALK_KEY, walk);
}

/// The walks that were remembered for this tab; empty where none was.
pub fn walk() -> String {
    here(WALK_KEY)
}

/// Holds a text in this tab alone. It is gone with the tab, and when somebody leaves quickly (`static/page/leave.js`).
pub fn hold(text: &str) {
    hold_here(HELD_KEY, text);
}

/// The text that this tab holds.
pub fn held() -> String {
    here(HELD_KEY)
}

/// Holds a text in this tab alone, under a name.
pub fn hold_word(name: &str, text: &str) {
    hold_here(&["saqbol.", name].concat(), text);
}

/// The text that this tab holds under a name; empty where there is none.
pub fn held_word(name: &str) -> String {
    here(&["saqbol.", name].concat())
}

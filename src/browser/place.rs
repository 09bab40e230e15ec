//! The address behind the `#`, and the language that was chosen.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::js;

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
/// The walk that was last gone on with in this tab.
const WALK_KEY: &str = "saqbol.walk";

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// What stands behind the `#`, without it.
pub fn hash() -> String {
    window()
        .and_then(|w| w.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_string())
        .unwrap_or_default()
}

/// Goes to another address behind the `#`.
pub fn go(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Calls back whenever the address behind the `#` changes, for as long as the page lives.
pub fn on_change(callback: impl FnMut() + 'static) {
    if let Some(window) = window() {
        let callback: Closure<dyn FnMut()> = Closure::new(callback);
        let listener = callback.into_js_value();
        let _ = window.add_event_listener_with_callback("hashchange", listener.unchecked_ref());
    }
}

/// A word that is remembered on the device; empty where there is none.
fn local(key: &str) -> String {
    read(window().and_then(|w| w.local_storage().ok()?), key)
}

/// Remembers a word on the device; forgets it where it is empty.
fn remember(key: &str, word: &str) {
    write(window().and_then(|w| w.local_storage().ok()?), key, word);
}

/// A text that this tab alone holds; empty where there is none.
fn session(key: &str) -> String {
    read(window().and_then(|w| w.session_storage().ok()?), key)
}

/// Holds a text in this tab alone; lets it go where it is empty.
fn keep(key: &str, text: &str) {
    write(window().and_then(|w| w.session_storage().ok()?), key, text);
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

/// Forgets all of them: nothing of any learner stays.
pub fn forget_all() {
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

/// What the browser can copy texts with; nothing where it may not.
fn clipboard() -> Option<JsValue> {
    let navigator = js::get(&window()?.into(), "navigator").ok()?;
    let clipboard = js::get(&navigator, "clipboard").ok()?;
    (!clipboard.is_undefined()).then_some(clipboard)
}

/// Whether texts can be copied here.
pub fn can_copy() -> bool {
    clipboard().is_some()
}

/// Copies a text.
pub fn copy(text: &str) {
    if let Some(clipboard) = clipboard() {
        let _ = js::call(&clipboard, "writeText", &[text.into()]);
    }
}

/// Remembers, for this tab alone, who learns in it; nobody for an empty id. Somebody else goes on with no walk yet.
pub fn remember_learner(who: &str) {
    keep(LEARNER_KEY, who);
    keep(WALK_KEY, "");
}

/// Who was remembered for this tab; empty where nobody was.
pub fn learner() -> String {
    session(LEARNER_KEY)
}

/// Remembers, for this tab alone, the walk that was gone on with in it; none for an empty id.
pub fn remember_walk(walk: &str) {
    keep(WALK_KEY, walk);
}

/// The walk that was remembered for this tab; empty where none was.
pub fn walk() -> String {
    session(WALK_KEY)
}

/// What the page's own element says under an attribute (`data-other`: what stands before the `#` of the build's other page);
/// empty where it says nothing.
pub fn page_word(attribute: &str) -> String {
    root()
        .and_then(|root| root.get_attribute(attribute))
        .unwrap_or_default()
}

/// The address of the folder that the page is in, without anything behind it; `None` for a page that stands in a file:
/// its address means nothing on another computer.
pub fn folder() -> Option<String> {
    let location = window()?.location();
    let scheme = location.protocol().ok()?;
    let path = location.pathname().ok()?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    scheme
        .starts_with("http")
        .then(|| Some([&location.origin().ok()?, folder, "/"].concat()))?
}

/// Goes to another page of the build, in the place of this one in the history.
pub fn visit(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(address);
    }
}

/// Begins the page anew, at its opening.
pub fn restart() {
    if let Some(window) = window() {
        let _ = window.location().set_hash("");
        let _ = window.location().reload();
    }
}

/// Holds a text in this tab alone. It is gone with the tab, and when somebody leaves quickly (`static/page/leave.js`).
pub fn hold(text: &str) {
    keep(HELD_KEY, text);
}

/// The text that this tab holds.
pub fn held() -> String {
    session(HELD_KEY)
}

/// Holds a text in this tab alone, under a name.
pub fn hold_word(name: &str, text: &str) {
    keep(&["saqbol.", name].concat(), text);
}

/// The text that this tab holds under a name; empty where there is none.
pub fn held_word(name: &str) -> String {
    session(&["saqbol.", name].concat())
}

fn root() -> Option<web_sys::Element> {
    window()?.document()?.document_element()
}

/// The language that the page's script chose (link, memory, browser): it stands on the page.
pub fn page_language() -> String {
    page_word("lang")
}

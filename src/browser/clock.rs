use js_sys::{Date, Math};

use crate::learning::Day;

/// Today in the learner's own time zone.
pub fn today() -> Day {
    let now = Date::new_0();
    let local = now.get_time() - now.get_timezone_offset() * 60_000.0;
    Day((local / 86_400_000.0) as u32)
}

/// Milliseconds since 1970 in UTC.
pub fn millis() -> u64 {
    Date::now() as u64
}

/// A random number for seeds and ids; nothing that has to be kept secret is made of it.
pub fn number() -> u32 {
    (Math::random() * f64::from(u32::MAX)) as u32
}

/// 32 random bytes that keys can be made of; `None` where the browser has none.
pub fn random() -> Option<[u8; 32]> {
    let bytes = js_sys::Uint8Array::new_with_length(32);
    let crypto = super::js::get(&js_sys::global(), "crypto").ok()?;
    super::js::call(&crypto, "getRandomValues", &[bytes.clone().into()]).ok()?;
    let mut random = [0; 32];
    bytes.copy_to(&mut random);
    // A browser that only pretends would give the same key to everybody.
    (random != [0; 32]).then_some(random)
}

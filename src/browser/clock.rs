use js_sys::{Date, Math};

use crate::learning::{Day, Minute};

/// Today in the learner's own time zone.
pub fn today() -> Day {
    let now = Date::new_0();
    let local = now.get_time() - now.get_timezone_offset() * 60_000.0;
    Day((local / 86_400_000.0) as u32)
}

/// The present minute.
pub fn minute() -> Minute {
    Minute((Date::now() / 60_000.0) as u32)
}

/// A seed for a walk.
pub fn seed() -> u32 {
    (Math::random() * f64::from(u32::MAX)) as u32
}

/// 32 bytes of the chance that keys are made of; `None` where the browser has none.
#[cfg(feature = "desk")]
pub fn random() -> Option<[u8; 32]> {
    let bytes = js_sys::Uint8Array::new_with_length(32);
    let crypto = super::js::get(&js_sys::global(), "crypto").ok()?;
    super::js::call(&crypto, "getRandomValues", &[bytes.clone().into()]).ok()?;
    let mut random = [0; 32];
    bytes.copy_to(&mut random);
    // A browser that only pretends would give the same key to everybody.
    (random != [0; 32]).then_some(random)
}

/// An id that no other tab or machine is likely to make: the time and 32 random bits, in base 36.
pub fn fresh_id() -> String {
    let base36 = |mut n: u64| {
        let mut digits = Vec::new();
        while n > 0 || digits.is_empty() {
            digits.push(char::from_digit((n % 36) as u32, 36).unwrap_or('0'));
            n /= 36;
        }
        digits.into_iter().rev().collect::<String>()
    };
    [base36(Date::now() as u64), base36(u64::from(seed()))].join("-")
}

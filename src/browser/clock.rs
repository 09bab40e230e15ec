use js_sys::{Date, Uint32Array};

use super::js;
use crate::learning::Day;

/// The time and random numbers, as the browser has them.
pub struct Now {
    /// Today in the learner's own time zone.
    pub today: Day,
    /// Milliseconds since 1970 in UTC.
    pub millis: u64,
    /// Random words; `None` where the browser has none.
    pub random: Option<[u32; 11]>,
}

/// The present moment.
pub fn now() -> Now {
    let now = Date::new_0();
    let local = now.get_time() - now.get_timezone_offset() * 60_000.0;
    Now {
        today: Day((local / 86_400_000.0) as u32),
        millis: now.get_time() as u64,
        random: random(),
    }
}

fn random() -> Option<[u32; 11]> {
    let words = Uint32Array::new_with_length(11);
    let crypto = js::get(&js_sys::global(), "crypto").ok()?;
    js::call(&crypto, "getRandomValues", &[words.clone().into()]).ok()?;
    let mut random = [0; 11];
    words.copy_to(&mut random);
    // A browser that only pretends would give the same to everybody.
    (random != [0; 11]).then_some(random)
}

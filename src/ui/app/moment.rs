use super::full;
use crate::browser::clock;
use crate::ui::state::Moment;

/// The time and the randomness that go with a message.
pub fn moment() -> Moment {
    Moment {
        today: clock::today(),
        millis: clock::millis(),
        numbers: [clock::number(), clock::number(), clock::number()],
        random: full::random(),
    }
}

//! The builds for no platform: no lesson stands alone. Same names as in `lms.rs`.

#[derive(Clone, Copy, Debug, Default)]
pub struct Alone;

impl Alone {
    pub fn is(self) -> bool {
        false
    }
}

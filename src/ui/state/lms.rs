//! What only a lesson inside a learning platform has.

/// Whether the page is a lesson alone: no way leads to other lessons, and its end is told to the platform.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alone(pub bool);

impl Alone {
    pub fn is(self) -> bool {
        self.0
    }
}

use super::super::{Pictures, StoreError};
use super::{Camera, Erased};

/// What comes of it later.
pub enum FullMsg {
    /// The device has erased what it was told to (the ids, if it was told any), or not.
    Erased(Erased, Vec<String>, Result<(), StoreError>),
    /// Files that were chosen in a field: name and text.
    Files(&'static str, Vec<(String, String)>),
    /// The single file's pictures have addresses now.
    Pictures(Pictures),
    /// Another tab tells something: `erased ID`, `erased *`, `seated ID`, `changed ID`.
    Heard(String),
    /// The lessons with whole classes that the device remembers.
    Lessons(String),
    /// What the camera has seen.
    Seen(Vec<String>),
    /// The camera runs, or is not to be had.
    Camera(Camera),
}

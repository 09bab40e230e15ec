//! The recorded voice. Which lines there are is `content::voice`'s business; here they are recorded and packed.
//!
//! `wav` is sound as numbers: what is trimmed, what is too low or cut. `encode` makes Opus of it with ffmpeg. `pack` puts a
//! module's approved recordings into one file. `studio` is the page that volunteers record in, and its server. `tones` makes recordings for tests.

pub mod encode;
pub mod pack;
pub mod studio;
pub mod tones;

pub mod wav;

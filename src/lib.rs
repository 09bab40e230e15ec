//! Saqbol: playable lessons that teach children to protect themselves online.
//!
//! The rooms, ground floor first; arrows run down only (ARCHITECTURE.md).

#[cfg(feature = "app")]
pub mod browser;
pub mod classroom;
pub mod curriculum;
pub mod digits;
pub mod language;
pub mod learning;
pub mod packed;
#[cfg(feature = "app")]
pub mod ui;

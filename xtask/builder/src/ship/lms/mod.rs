//! Packages for learning platforms.

pub mod kolibri;

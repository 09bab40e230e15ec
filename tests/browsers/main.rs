//! The shipped packages in three real engines, played as a person plays.

mod aloud;
mod classes;
mod everybody;
mod faults;
mod first;
mod help;
mod kept;
mod kinds;
mod learners;
mod leaving;
mod offline;
mod reach;
mod room;
mod traffic;
mod walks;

/// Writes one test for each engine.
#[macro_export]
macro_rules! in_each_engine {
    ($($(#[$doc:meta])* $name:ident => $test:path;)*) => {$(
        $(#[$doc])*
        mod $name {
            #[test]
            fn chromium() { blackbox::engine::run($test(blackbox::engine::Engine::Chromium)); }
            #[test]
            fn firefox() { blackbox::engine::run($test(blackbox::engine::Engine::Firefox)); }
            #[test]
            fn webkit() { blackbox::engine::run($test(blackbox::engine::Engine::WebKit)); }
        }
    )*};
}

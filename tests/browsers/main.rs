//! The shipped packages in three real engines, played as a person plays.

mod aloud;
mod chats;
mod classes;
mod cmi5;
mod everybody;
mod faults;
mod first;
mod first_screens;
mod heard;
mod help;
mod kept;
mod kinds;
mod kolibri;
mod learners;
mod leaving;
mod letters;
mod offline;
mod paper;
mod platforms;
mod presses;
mod reach;
mod reading;
mod room;
mod scormhost;
mod sheet;
mod single;
mod situations;
mod store;
mod traffic;
mod translated;
mod voice;
mod walks;
mod way;
mod weeks;
mod young;

/// Writes one test for each engine. By default only Chromium's is run, and with `smoke` before its name all three:
/// what differs most between engines. `cargo xtask test --engine firefox` runs all of an engine's.
#[macro_export]
macro_rules! in_each_engine {
    () => {};
    ($(#[$doc:meta])* smoke $name:ident => $test:path; $($rest:tt)*) => {
        $crate::in_each_engine! { @ $(#[$doc])* $name => $test; chromium smoke_firefox smoke_webkit }
        $crate::in_each_engine! { $($rest)* }
    };
    ($(#[$doc:meta])* $name:ident => $test:path; $($rest:tt)*) => {
        $crate::in_each_engine! { @ $(#[$doc])* $name => $test; chromium firefox webkit }
        $crate::in_each_engine! { $($rest)* }
    };
    (@ $(#[$doc:meta])* $name:ident => $test:path; $chromium:ident $firefox:ident $webkit:ident) => {
        $(#[$doc])*
        mod $name {
            use blackbox::engine::{Engine, run};
            #[test]
            fn $chromium() { run($test(Engine::Chromium)); }
            #[test]
            fn $firefox() { run($test(Engine::Firefox)); }
            #[test]
            fn $webkit() { run($test(Engine::WebKit)); }
        }
    };
}

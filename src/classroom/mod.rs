//! A teacher's room without a server: what a class is given (assignments), what comes back (tickets), and what it says
//! together (the report). No names anywhere: a pupil is a number in the teacher's own register.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

mod assignment;
mod carried;
mod class;
mod classes;
mod csv;
mod damm;
mod digits;
mod file_names;
mod hand_in;
mod hard_item;
mod qr;
mod report;
mod seal;
mod sheet;
mod sum;
mod ticket;
mod timeline;
mod titles;
mod typed;
mod vote;

pub use assignment::{Assignment, CodeError, MARKS, MODULE_NUMBERS, module_number};
pub use carried::{CarryError, from_bytes, from_link, from_text, to_bytes, to_link, to_text};
pub use class::{Class, ClassError, Refused, Taken};
pub use classes::{Classes, KEYS, LeftOut, Received, StoredLine, class_id};
pub use csv::{Cell, Table, csv};
pub use damm::{check_digit, is_valid};
pub use digits::{DIGITS, DigitsError, Summary, read_digits, write_digits};
pub use file_names::{assignment_file_name, class_file_name, ticket_file_name};
pub use hand_in::{HandIn, Loaded, assigned_modules};
pub use hard_item::{HardItem, hard_item};
pub use qr::{Squares, qr, read_qr};
pub use report::{Change, Hard, ModuleReport, Report, SMALLEST, Together};
pub use seal::{SealKey, Sealed};
pub use sheet::{SheetWords, sheet};
pub use sum::crc32;
pub use ticket::{Answer, CheckResult, ModuleResult, Ticket, short_id};
pub use timeline::{Activity, FEWEST_MODULES, LESSON_MINUTES, LessonPart, MOST_MODULES, timeline};
pub use titles::{assignment_title, class_title, module_title};
pub use typed::{Typed, groups, typed};
pub use vote::{ClassAnswer, MOST_HANDS, Votes, together_ticket};

//! A teacher's room without a server: what a class is given (assignments), what comes back (tickets), and what it says
//! together (the report). No names anywhere: a pupil is a number in the teacher's own register.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

mod alike;
mod answer;
mod assignment;
mod attempts;
mod base32;
mod base45;
mod by_class;
mod came_back;
mod change;
mod class;
mod class_acts;
mod class_code;
mod classes;
mod csv;
mod damm;
mod facts;
mod file_kind;
mod file_names;
mod fixed;
mod hand_in;
mod happened;
mod hard_item;
mod hardest;
mod hash;
mod keys;
mod module_choice;
mod next_week;
mod over_weeks;
mod pin;
mod qr;
mod rated;
mod receive;
mod register;
mod report;
mod result_digits;
mod same_class;
mod school;
mod school_line;
mod school_sheet;
mod seal;
mod sheet;
mod signs;
mod steps_of_five;
mod sum;
mod summary;
mod ticket;
mod timeline;
mod titles;
mod together;
mod transfer;
mod typed;
mod verdict;
mod version_1;
mod vote;
mod week;
mod week_acts;
mod week_lines;

pub use answer::{Answer, short_id};
pub use assignment::{Assignment, MANY_MARKS, MARK_COUNT, module_number};
pub use attempts::Attempts;
pub use came_back::CameBack;
pub use change::{Change, Shift, told_apart};
pub use class::{Class, Who};
pub use class_code::CodeError;
pub use classes::{Classes, FromDigits, KEYS, StoredLine, week_id};
pub use csv::{Cell, Table, csv};
pub use damm::{check_digit, is_valid};
pub use facts::{Fact, HandedIn, Said, Tickets, Time};
pub use file_kind::{FileKind, file_kind};
pub use file_names::{class_file_name, digits_of, file_mark, ticket_file_name};
pub use fixed::Fixed;
pub use hand_in::{HandIn, Loaded, assigned_modules};
pub use hard_item::{HardItem, hard_item};
pub use hardest::Hard;
pub use hash::{ShortHash, fnv1a64, key_of_text, key_text};
pub use keys::Keys;
pub use module_choice::MODULE_NUMBERS;
pub use next_week::{asked_again, has_had, lesson_after, lesson_week, next_lesson, next_week};
pub use over_weeks::{WeekPoint, in_all, over_weeks, term};
pub use pin::{FORGET_MS, PIN_DIGITS, Pin, forgotten_line, pin_line};
pub use qr::{Squares, qr, read_qr};
pub use rated::{Chosen, ratings};
pub use receive::{Arrived, LeftOut, Received};
pub use register::{is_register, register_text, typed_register};
pub use report::{ModuleReport, Report, Together, sum as sum_scores};
pub use result_digits::{
    DIGITS, DIGITS_OF_TWO, DIGITS_PUPILS, DigitsError, Summary, read_digits, write_digits,
};
pub use same_class::FileOf;
pub use school::{SchoolRow, by_grade, in_sum, school, school_total, signs_by_grade};
pub use school_line::{
    LINE_WORDS, SchoolLine, file_with_line, link_with_line, parts_of_file, parts_of_link,
};
pub use school_sheet::{SchoolWords, school_sheet};
pub use seal::{SealKey, Sealed};
pub use sheet::{SheetOf, SheetWords, sheet};
pub use signs::{SignScore, by_sign};
pub use steps_of_five::STEP;
pub use sum::crc32;
pub use ticket::{CheckResult, ModuleResult, Ticket};
pub use timeline::{
    Activity, FEWEST_MODULES, LESSON_MINUTES, LessonPart, MOST_MODULES, WHOLE_MINUTES, timeline,
};
pub use titles::{assignment_title, module_title, week_title};
pub use together::together_ticket;
pub use transfer::{ReadError, from_bytes, from_link, from_text, to_bytes, to_link, to_text};
pub use typed::{
    MOST_PUPILS, groups, typed_digits, typed_number, typed_pupil, typed_size, unbroken,
};
pub use verdict::{ClassVerdict, Habit, class_verdict, habit};
pub use vote::{ClassAnswer, MOST_HANDS, Votes, hands_of};
pub use week::Week;
pub use week_acts::Added;
pub use week_lines::{ClassError, class_files, is_line_of};

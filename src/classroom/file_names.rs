//! What the teacher's and the pupils' files are called.

use super::assignment::Assignment;
use super::ticket::Ticket;
use crate::language::plain;
use crate::learning::Day;

/// At most so many characters of a class's name.
const NAME: usize = 20;

/// The name of a file about a class, such as `saqbol-report-2026-11-27-5Ә.csv`: `what` it is in the page's language, the
/// day, `which` class (its name for the teacher's own files, its digits for others') as far as every disk takes it (letters
/// and digits), the ending without its point.
pub fn class_file_name(what: &str, which: &str, today: Day, ending: &str) -> String {
    let letters = which.chars().filter(|sign| sign.is_alphanumeric());
    let name: String = letters.take(NAME).collect();
    let day = today.iso();
    let what = plain(what);
    let parts = ["saqbol", &what, &day, &name];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [&parts.join("-"), ".", ending].concat()
}

/// What tells the files of an assignment from another's: the digits of its code, or its mark where it has no code. They are
/// made for others: a class's own name has no place in their names either.
pub fn digits_of(assignment: &Assignment) -> String {
    let code = assignment.code();
    code.map_or_else(|| assignment.mark.to_string(), |code| code.replace(' ', ""))
}

/// The name of a ticket's file: `what` it is in the page's language, the code of the assignment, then the pupil's number, if
/// there is one, and a letter and digits of the ticket's own: two children may have typed one number, and one child may have
/// handed in twice. Of a lesson together its day. So the files of a class, and of two classes, do not replace each other in
/// one folder.
pub fn ticket_file_name(what: &str, ticket: &Ticket) -> String {
    if ticket.hands > 0 {
        return class_file_name(what, &digits_of(&ticket.assignment), ticket.day, "txt");
    }
    let which = match ticket.pupil {
        Some(pupil) => [pupil.to_string(), file_mark(ticket)].join("-"),
        None => file_mark(ticket),
    };
    let digits = digits_of(&ticket.assignment);
    let what = plain(what);
    let parts = ["saqbol", &what, &digits, &which];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [&parts.join("-"), ".txt"].concat()
}

/// What stands in the name of a file in the place of a number that it has not: it tells two results of one day apart.
pub fn file_mark(ticket: &Ticket) -> String {
    let letter = u8::try_from(ticket.number % 26).unwrap_or(0);
    let letter = char::from(b'a' + letter).to_string();
    [letter, (ticket.number % 9973).to_string()].concat()
}

#[cfg(test)]
mod tests {
    use super::super::week::tests::ticket;
    use super::*;

    #[test]
    fn names_are_what_every_disk_takes() {
        // A page may break a long word; a file's name has no sign of it.
        let soft = class_file_name("тап\u{ad}сырма", "", Day(20_784), "txt");
        assert_eq!(soft, "saqbol-тапсырма-2026-11-27.txt");
        let name = class_file_name("class", " 5 «Ә»/\\:*?\"<>|..", Day(20_784), "txt");
        assert_eq!(name, "saqbol-class-2026-11-27-5Ә.txt");
        let long = class_file_name("report", &"я".repeat(50), Day(20_784), "csv");
        assert_eq!(
            long,
            ["saqbol-report-2026-11-27-", &"я".repeat(20), ".csv"].concat()
        );
        let nameless = class_file_name("class", "", Day(20_784), "txt");
        assert_eq!(nameless, "saqbol-class-2026-11-27.txt");
    }

    #[test]
    fn tickets_of_a_class_have_names_of_their_own() {
        let digits = digits_of(&ticket(5, Some(12), 1, 1).assignment);
        assert!(digits.chars().all(|sign| sign.is_ascii_digit()));
        let named = ticket_file_name("ticket", &ticket(5, Some(12), 1, 1));
        assert_eq!(named, ["saqbol-ticket-", &digits, "-12-f5.txt"].concat());
        // Two children under one number.
        let other = ticket_file_name("ticket", &ticket(6, Some(12), 1, 1));
        assert_eq!(other, ["saqbol-ticket-", &digits, "-12-g6.txt"].concat());
        let nameless = ticket_file_name("ticket", &ticket(9_974, None, 1, 1));
        assert_eq!(nameless, ["saqbol-ticket-", &digits, "-q1.txt"].concat());
        let mut voted = ticket(7, None, 1, 1);
        voted.hands = 24;
        let day = voted.day.iso();
        assert_eq!(
            ticket_file_name("lesson", &voted),
            ["saqbol-lesson-", &day, "-", &digits, ".txt"].concat()
        );
    }
}

//! What the teacher's and the pupils' files are called.

use super::assignment::Assignment;
use super::ticket::Ticket;
use crate::learning::Day;

/// At most so many characters of a class's name.
const NAME: usize = 20;

/// The name of a file about a class, such as `saqbol-report-5Ә-2026-11-27.csv`: `what` it is, `which` class (its name for the
/// teacher's own files, its digits for others') as far as every disk takes it (letters and digits), the day, the ending
/// without its point.
pub fn class_file_name(what: &str, which: &str, today: Day, ending: &str) -> String {
    let plain = which.chars().filter(|sign| sign.is_alphanumeric());
    let name: String = plain.take(NAME).collect();
    let day = today.iso();
    let parts = ["saqbol", what, &name, &day];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [&parts.join("-"), ".", ending].concat()
}

/// What tells the files of an assignment from another's: the digits of its code, or its mark where it has no code. They are
/// made for others: a class's own name has no place in their names either.
pub fn digits_of(assignment: &Assignment) -> String {
    let code = assignment.code();
    code.map_or_else(|| assignment.mark.to_string(), |code| code.replace(' ', ""))
}

/// The name of an assignment's file.
pub fn assignment_file_name(assignment: &Assignment) -> String {
    ["saqbol-assignment-", &assignment.mark.to_string(), ".txt"].concat()
}

/// The name of a ticket's file: the code of the assignment, then the pupil's number; without one, a letter and digits of the
/// ticket's own. So the files of a class, and of two classes, do not replace each other in one folder.
pub fn ticket_file_name(ticket: &Ticket) -> String {
    let which = match ticket.pupil {
        _ if ticket.hands > 0 => "class".to_string(),
        Some(pupil) => pupil.to_string(),
        None => {
            let letter = u8::try_from(ticket.number % 26).unwrap_or(0);
            let letter = char::from(b'a' + letter).to_string();
            [letter, (ticket.number % 9973).to_string()].concat()
        }
    };
    [
        "saqbol-ticket-",
        &digits_of(&ticket.assignment),
        "-",
        &which,
        ".txt",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::super::week::tests::ticket;
    use super::*;

    #[test]
    fn names_are_what_every_disk_takes() {
        let name = class_file_name("class", " 5 «Ә»/\\:*?\"<>|..", Day(20_784), "txt");
        assert_eq!(name, "saqbol-class-5Ә-2026-11-27.txt");
        let long = class_file_name("report", &"я".repeat(50), Day(20_784), "csv");
        assert_eq!(
            long,
            ["saqbol-report-", &"я".repeat(20), "-2026-11-27.csv"].concat()
        );
        let nameless = class_file_name("class", "", Day(20_784), "txt");
        assert_eq!(nameless, "saqbol-class-2026-11-27.txt");
    }

    #[test]
    fn tickets_of_a_class_have_names_of_their_own() {
        let digits = digits_of(&ticket(5, Some(12), 1, 1).assignment);
        assert!(digits.chars().all(|sign| sign.is_ascii_digit()));
        let named = ticket_file_name(&ticket(5, Some(12), 1, 1));
        assert_eq!(named, ["saqbol-ticket-", &digits, "-12.txt"].concat());
        let nameless = ticket_file_name(&ticket(9_974, None, 1, 1));
        assert_eq!(nameless, ["saqbol-ticket-", &digits, "-q1.txt"].concat());
        let mut voted = ticket(7, None, 1, 1);
        voted.hands = 24;
        assert_eq!(
            ticket_file_name(&voted),
            ["saqbol-ticket-", &digits, "-class.txt"].concat()
        );
        assert_eq!(
            assignment_file_name(&voted.assignment),
            "saqbol-assignment-7.txt"
        );
    }
}

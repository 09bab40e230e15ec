//! The words by which the pilot's script knows the rows of a class's table, in every language that it can be saved in: out
//! of the messages, so that table and script cannot drift apart.

use saqbol::language::plain;

use super::super::openings::Openings;

/// A CSV file: a language a row.
pub fn table(openings: &Openings) -> String {
    let mut table = String::from("lang,change,exit,delayed,noticed,trusted,right\r\n");
    for (lang, _, _, say) in &openings.speeches {
        let words = [
            say.change_title(),
            say.change_exit(),
            say.change_delayed(),
            say.report_hits(),
            say.report_trusted(),
            say.report_right(),
        ];
        table.push_str(lang.code());
        for word in words {
            table.push_str(&format!(",\"{}\"", plain(word).replace('"', "\"\"")));
        }
        table.push_str("\r\n");
    }
    table
}

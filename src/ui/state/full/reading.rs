//! What somebody does on the pages to read.

/// What can be done on a page to read. A part is named by its page, section and id: `devices/phone/lock`.
pub enum ReadAct {
    /// Ticks something off, or takes the tick away; the device remembers it.
    Tick(String),
    /// Takes all ticks of a section away: of one device, not of the others.
    Clear(String),
    /// Chooses a sentence for the printed sheet, or leaves it out again; nothing remembers it.
    Choose(String),
    /// Chooses all of these, which are proposed together.
    Take(Vec<String>),
    /// Draws one of so many cards of a section.
    Draw(String, usize),
    /// Looks a word up: it stands in the field [`SOUGHT`].
    Seek,
}

/// The field in which a word is looked up.
pub const SOUGHT: &str = "term-sought";

/// What was done on these pages.
#[derive(Default)]
pub struct ReadState {
    /// What was ticked off.
    pub ticked: Vec<String>,
    /// What was chosen for the printed sheet.
    pub chosen: Vec<String>,
    /// The section whose card lies open, and which of its cards were seen, from 0, the open one last.
    pub drawn: Option<(String, Vec<usize>)>,
    /// What is looked up; empty if nothing.
    pub sought: String,
}

impl ReadState {
    /// With what the device remembers.
    pub fn of(ticks: &str) -> ReadState {
        ReadState {
            ticked: ticks.split_ascii_whitespace().map(String::from).collect(),
            ..ReadState::default()
        }
    }

    /// As the device remembers it.
    pub fn ticks(&self) -> String {
        self.ticked.join(" ")
    }

    /// Another page: what was looked up and drawn is over; what was chosen stays until the tab is closed.
    pub fn turn(&mut self) {
        self.drawn = None;
        self.sought.clear();
    }
}

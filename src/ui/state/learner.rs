//! Who learns: the profiles of this device, what was kept of the present one, and what waits to be kept.

use super::{StoreError, Writes};
use crate::learning::{Entry, OwnLine, Profile, Profiles, Progress};

/// Under what the lines stand that the first versions kept, before there were profiles.
pub const BEFORE_PROFILES: &str = "me";
/// What a tab remembers for a guest.
pub const GUEST: &str = "guest";
/// What stands before a profile's id where the line is not a learner's answer, but says that the profile is used.
pub const PROFILE: &str = "@";
/// Under what the line to call is kept that was added on this device: beside the profiles, so it is read with them.
pub const OWN: &str = "@own";

/// Who sits here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// It is not known yet: nothing was read, or one of several has to be chosen.
    #[default]
    Unknown,
    /// Nobody has learned here yet: whoever begins is new, and gets a profile with the first line.
    New,
    /// The one with this profile.
    Of(String),
    Guest,
}

/// Whether what was answered is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Never: a guest's answers.
    Guest,
    /// There is nowhere to keep it.
    No,
    /// The device has confirmed all of it.
    Yes,
    /// It is on its way, or was refused and is tried again.
    Later,
}

/// What is known of the learner, and whether it is safely kept.
#[derive(Default)]
pub struct Learner {
    /// Whether what was kept has been read; until then nothing may begin.
    pub ready: bool,
    pub who: Who,
    pub profiles: Profiles,
    /// The line to call that was added on this device.
    pub own: Option<OwnLine>,
    pub progress: Progress,
    /// Every line, also those of a newer version that this one does not understand.
    pub lines: Vec<String>,
    /// How many of them are no entries: set aside, and in every file that is saved.
    pub unread: u32,
    /// What the device has not confirmed yet.
    pub writes: Writes,
    /// What waits for a store and is not the present learner's, each line with its id: a teacher's classes, the school's
    /// line, what another learner's tab has held.
    pub waiting: Vec<(String, String)>,
    /// Whether this tab holds lines, for a reload.
    pub is_held: bool,
    pub trouble: Option<StoreError>,
    /// Whether the store has answered: it was opened, or cannot be.
    pub is_open: bool,
    /// Whether the device keeps anything at all.
    pub has_store: bool,
}

impl Learner {
    /// The id under which lines are kept; empty where nobody has one.
    pub fn id(&self) -> &str {
        match &self.who {
            Who::Of(id) => id,
            Who::Guest => GUEST,
            _ => "",
        }
    }

    pub fn is_guest(&self) -> bool {
        self.who == Who::Guest
    }

    /// Whether lessons can begin: what was kept has been read, and it is known whose it is.
    pub fn is_known(&self) -> bool {
        self.ready && self.who != Who::Unknown
    }

    /// Whether the learner has to say who they are.
    pub fn must_choose(&self) -> bool {
        self.ready && self.who == Who::Unknown
    }

    /// The profile of the present learner; none for a guest, and before anything was kept.
    pub fn profile(&self) -> Option<&Profile> {
        self.profiles.find(self.id())
    }

    /// Whether the device keeps what this learner does.
    pub fn is_kept(&self) -> bool {
        self.has_store && !self.is_guest()
    }

    /// What the device does not keep, or has not taken: whose each line is, and the line.
    pub fn held(&self) -> Vec<(String, String)> {
        let mut held = self.waiting.clone();
        held.extend(self.writes.all());
        if !self.is_kept() {
            let lines = self.lines.iter();
            held.extend(lines.map(|line| (self.id().into(), line.clone())));
        }
        held
    }

    /// Whether what was answered is kept.
    pub fn kept(&self) -> Kept {
        match self.trouble {
            _ if self.is_guest() => Kept::Guest,
            Some(StoreError::Missing | StoreError::Unread) => Kept::No,
            _ if self.writes.is_empty() => Kept::Yes,
            _ => Kept::Later,
        }
    }

    /// Another learner, of whom nothing was read yet.
    pub fn seat(&mut self, who: Who) {
        self.who = who;
        self.progress = Progress::default();
        self.lines.clear();
        self.unread = 0;
    }

    /// Takes lines into memory.
    pub fn take(&mut self, lines: Vec<String>) {
        for line in lines {
            match Entry::from_line(&line) {
                Some(entry) => self.progress.add(entry),
                None => self.unread += 1,
            }
            self.lines.push(line);
        }
    }
}

//! Who learns: the profiles of this device, what was kept of the present one, and keeping what happens.

use yew::platform::spawn_local;

use super::act::Msg;
use super::app::Link;
use crate::browser::store::{Early, PROFILE, StoreError};
use crate::browser::{clock, place, store};
use crate::learning::{Entry, OwnLine, PICTURES, Profile, Profiles, Progress, Whose};

/// Whoever learns on a device first, before anybody had to choose.
const FIRST: &str = "me";
/// What a tab remembers for a guest.
const GUEST: &str = "guest";
/// Under what the line is kept that was added on this device: beside the profiles, so it is read with them.
#[cfg(feature = "desk")]
const OWN: &str = "@own";

/// Who sits here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// It is not known yet: nothing was read, or one of several has to be chosen.
    #[default]
    Unknown,
    Of(String),
    Guest,
}

/// What is known of the learner, and whether it is safely kept.
#[derive(Default)]
pub struct Learner {
    /// Whether what was kept has been read; until then nothing may begin.
    pub ready: bool,
    who: Who,
    pub profiles: Profiles,
    /// The line to call that was added on this device.
    pub own: Option<OwnLine>,
    pub progress: Progress,
    /// Every line, also those of a newer version that this one does not understand.
    pub lines: Vec<String>,
    /// How many of them are no entries: set aside, and in every file that is saved.
    pub unread: u32,
    /// How many writes are still on their way to the disk.
    pub pending: u32,
    pub trouble: Option<StoreError>,
    /// Whether the device keeps anything at all.
    has_store: bool,
}

impl Learner {
    /// The id under which lines are kept.
    pub fn id(&self) -> &str {
        match &self.who {
            Who::Of(id) => id,
            _ => FIRST,
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
        match &self.who {
            Who::Of(id) => self.profiles.find(id),
            _ => None,
        }
    }

    /// What was kept has been read.
    pub fn opened(&mut self, kept: Kept, link: &Link) {
        self.ready = true;
        match kept {
            Ok(opened) => {
                self.has_store = true;
                if let Some((profiles, own)) = opened.profiles {
                    (self.profiles, self.own) = (profiles, own);
                }
                self.sit(opened.who);
                self.take(opened.lines);
                // What the tab had to hold, while the device was slow or refused, is kept now.
                if self.is_known() && self.is_kept() {
                    self.keep(held(), link);
                    place::hold("");
                }
            }
            Err(trouble) => {
                self.sit(Who::Of(FIRST.into()));
                self.trouble = Some(trouble);
                self.take(held());
            }
        }
    }

    /// Another learner, of whom nothing was read yet.
    fn sit(&mut self, who: Who) {
        self.who = who;
        self.progress = Progress::default();
        self.lines.clear();
        self.unread = 0;
    }

    /// Keeps lines: at once in memory, and on the device as soon as it answers.
    pub fn keep(&mut self, lines: Vec<String>, link: &Link) {
        if !lines.is_empty() && self.profile().is_none() && !self.is_guest() {
            // The first learner needs no choice; a picture comes by chance and can be told from others later.
            let any = clock::seed() as usize % PICTURES.len();
            self.used(FIRST, PICTURES.get(any).unwrap_or(&"horse"), link);
        }
        self.write(self.id().to_string(), &lines, link);
        self.take(lines);
    }

    fn write(&mut self, who: String, lines: &[String], link: &Link) {
        if self.is_kept() && !lines.is_empty() {
            self.pending += 1;
            let (lines, link) = (lines.to_vec(), link.clone());
            spawn_local(async move {
                let result = store::append(&who, &lines).await;
                link.send_message(Msg::Kept(result));
            });
        }
    }

    /// A profile is used now; a new one gets its number.
    fn used(&mut self, id: &str, picture: &str, link: &Link) {
        let now = clock::minute();
        let profile = match self.profiles.find(id) {
            Some(known) => Some(Profile {
                used: now,
                ..known.clone()
            }),
            None => self.profiles.fresh(id, picture, now),
        };
        if let Some(profile) = profile {
            self.write([PROFILE, id].concat(), &[profile.to_line()], link);
            self.profiles.take(profile);
        }
    }

    /// The learner is the one with this profile: what was kept of it is read.
    pub fn become_one(&mut self, id: &str, link: &Link) {
        self.sit(Who::Of(id.into()));
        place::remember_learner(id);
        self.used(id, "", link);
        if !self.has_store {
            return;
        }
        self.ready = false;
        let (id, link) = (id.to_string(), link.clone());
        spawn_local(async move {
            let lines = store::read(&id).await;
            link.send_message(Msg::Opened(lines.map(|lines| Opened {
                profiles: None,
                who: Who::Of(id),
                lines,
            })));
        });
    }

    /// The learner is new here.
    pub fn join(&mut self, picture: &str, link: &Link) {
        let id = if self.profiles.is_empty() {
            FIRST.into()
        } else {
            clock::fresh_id()
        };
        self.sit(Who::Of(id.clone()));
        place::remember_learner(&id);
        self.used(&id, picture, link);
    }

    /// Nothing is kept of this learner.
    pub fn be_guest(&mut self) {
        place::hold("");
        self.sit(Who::Guest);
        place::remember_learner(GUEST);
    }

    /// Takes lines into memory.
    fn take(&mut self, lines: Vec<String>) {
        for line in lines {
            match Entry::from_line(&line) {
                Some(entry) => self.progress.add(entry),
                None => self.unread += 1,
            }
            self.lines.push(line);
        }
        if !self.is_kept() {
            place::hold(&self.lines.join("\n"));
        }
    }

    /// What was kept of this learner is erased: nothing of it stays here either.
    #[cfg(feature = "desk")]
    pub fn forget(&mut self) {
        let who = self.id().to_string();
        self.profiles.forget(&who);
        place::remember_learner("");
        place::hold("");
        // Whoever comes next begins anew, or says who they are.
        self.sit(if self.profiles.is_empty() {
            Who::Of(FIRST.into())
        } else {
            Who::Unknown
        });
    }

    /// Keeps a line to call on this device; an empty one takes it away.
    #[cfg(feature = "desk")]
    pub fn keep_own(&mut self, own: OwnLine, link: &Link) {
        if self.has_store {
            let (line, link) = (own.to_line(), link.clone());
            spawn_local(async move {
                let result = store::append(OWN, &[line]).await;
                link.send_message(Msg::Kept(result));
            });
            self.pending += 1;
        }
        self.own = Some(own).filter(|own| !own.is_empty());
    }

    /// What was kept of everybody is erased.
    #[cfg(feature = "desk")]
    pub fn forget_all(&mut self) {
        self.profiles = Profiles::default();
        self.own = None;
        place::forget_all();
        self.forget();
    }

    /// Whether the device keeps anything at all.
    #[cfg(feature = "desk")]
    pub fn has_store(&self) -> bool {
        self.has_store
    }

    /// Whether the device keeps what this learner does.
    fn is_kept(&self) -> bool {
        self.has_store && !self.is_guest()
    }

    /// A write has come to its end.
    pub fn kept(&mut self, result: Result<(), StoreError>) {
        self.pending = self.pending.saturating_sub(1);
        if let Err(trouble) = result {
            self.trouble = Some(trouble);
        }
    }
}

/// What was read from the device.
pub struct Opened {
    /// Everybody, and the line that was added; `None` where they are known already.
    profiles: Option<(Profiles, Option<OwnLine>)>,
    who: Who,
    lines: Vec<String>,
}

/// The lines that the tab holds where the device keeps none.
fn held() -> Vec<String> {
    place::held().lines().map(String::from).collect()
}

/// What was read from the device, or why nothing can be kept.
pub type Kept = Result<Opened, StoreError>;

/// Opens the store and reads what is kept of whoever sits here.
pub async fn open() -> Kept {
    let Early {
        profiles,
        who: read,
        lines,
    } = store::open().await?;
    let own = OwnLine::of(profiles.iter().map(String::as_str));
    let profiles = Profiles::of(profiles.iter().map(String::as_str));
    let chosen = place::learner();
    let who = match profiles.whose(&chosen) {
        _ if chosen == GUEST => Who::Guest,
        Whose::Of(id) => Who::Of(id),
        Whose::Nobody => Who::Of(FIRST.into()),
        Whose::Ask => Who::Unknown,
    };
    let lines = match &who {
        Who::Of(id) if *id == read => lines,
        Who::Of(id) => store::read(id).await?,
        Who::Guest => held(),
        Who::Unknown => Vec::new(),
    };
    Ok(Opened {
        profiles: Some((profiles, own)),
        who,
        lines,
    })
}

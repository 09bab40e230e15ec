//! What the store keeps: openings of the lesson with their statements, and documents. No server in it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::launch::{ACTIVITY, Launch, REGISTRATION, actor, launch_data};
use super::rules::{self, Before};
use super::statement;

/// The document that the platform alone writes.
const LAUNCH_DATA: &str = "LMS.LaunchData";
/// Why a session that was left, and opened anew, is refused.
pub const ABANDONED: &str = "9.3.6: the session was abandoned";
const PREFERENCES: &str = "cmi5LearnerPreferences";

/// What the store says no with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub why: String,
}

pub fn refusal<T>(status: u16, why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal {
        status,
        why: why.into(),
    })
}

/// One opening of the lesson.
struct Opening {
    launch: Launch,
    session: String,
    token: String,
    fetched: bool,
    /// The platform has given it up: it was opened anew before it was closed.
    abandoned: bool,
    statements: Vec<Value>,
}

impl Opening {
    /// The verbs of cmi5's own statements.
    fn verbs(&self) -> Vec<String> {
        let own = self.statements.iter().filter(|one| rules::is_defined(one));
        own.map(|one| rules::verb(one).to_string()).collect()
    }

    fn is_closed(&self) -> bool {
        self.abandoned || self.verbs().iter().any(|verb| verb == "terminated")
    }
}

/// Where a document lies, as a request names it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    pub activity: String,
    pub agent: Value,
    pub registration: Option<String>,
    pub id: String,
}

/// One learner's registration for one lesson.
#[derive(Default)]
pub struct Store {
    openings: Vec<Opening>,
    documents: BTreeMap<String, Vec<u8>>,
    pub refused: Vec<Refusal>,
    pub preferences_asked: bool,
    /// Documents are not given for now: whoever asks for one waits.
    pub holds: bool,
}

impl Store {
    /// Opens the lesson: a new session with a token of its own. One that is still open is abandoned. Gives its number.
    pub fn open(&mut self, launch: Launch) -> usize {
        for opening in &mut self.openings {
            opening.abandoned |= !opening.is_closed();
        }
        let number = self.openings.len();
        self.openings.push(Opening {
            session: format!("session-{number}"),
            token: format!("dG9rZW4t{number}"),
            launch,
            fetched: false,
            abandoned: false,
            statements: Vec::new(),
        });
        number
    }

    /// The address for the token was asked: it gives the token once (8.2). Always an answer with status 200.
    pub fn fetch(&mut self, number: usize) -> Value {
        match self.openings.get_mut(number) {
            Some(opening) if !opening.fetched => {
                opening.fetched = true;
                json!({ "auth-token": opening.token })
            }
            known => {
                let why = known.map_or("no such session", |_| "the token was given already");
                self.refused.push(Refusal {
                    status: 200,
                    why: format!("8.2.3.1: {why}"),
                });
                json!({ "error-code": "1", "error-text": why })
            }
        }
    }

    /// The opening that a token belongs to, as long as it is open.
    fn opening(&self, token: &str) -> Result<usize, Refusal> {
        let found = self
            .openings
            .iter()
            .position(|one| one.fetched && one.token == token);
        match found.and_then(|at| Some((at, self.openings.get(at)?))) {
            None => refusal(401, "no token of this store"),
            Some((_, opening)) if opening.abandoned => refusal(403, ABANDONED),
            Some((_, opening)) if opening.is_closed() => refusal(403, "9.3.8: the session is over"),
            Some((at, _)) => Ok(at),
        }
    }

    /// Takes statements, all or none, and gives their ids.
    pub fn take(&mut self, token: &str, statements: &[Value]) -> Result<Vec<String>, Refusal> {
        let at = self.opening(token)?;
        let mut new: Vec<Value> = Vec::new();
        let mut taken = Vec::new();
        for one in statements {
            if let Err(why) = statement::check(one) {
                return refusal(400, why);
            }
            let id = one["id"].as_str().unwrap_or_default().to_string();
            let opening = &self.openings[at];
            let own = new
                .iter()
                .filter(|one| rules::is_defined(one))
                .map(|one| rules::verb(one).to_string());
            let own: Vec<String> = own.collect();
            let verbs = [opening.verbs(), own.clone()].concat();
            let earlier = self.openings.iter().flat_map(Opening::verbs);
            let registration: Vec<String> = earlier.chain(own).collect();
            let before = Before {
                launch: &opening.launch,
                session: &opening.session,
                verbs: &verbs,
                registration: &registration,
            };
            if let Err(why) = rules::check(one, &before) {
                return refusal(403, why);
            }
            // Behind what cmi5 says: players that check verbs refuse the same statement once more.
            let known = self
                .all()
                .chain(&new)
                .find(|known| known["id"] == id.as_str());
            if let Some(known) = known {
                if known != one {
                    return refusal(409, format!("another statement has the id {id}"));
                }
                continue;
            }
            new.push(one.clone());
            taken.push(id);
        }
        self.openings[at].statements.extend(new);
        Ok(taken)
    }

    /// The statements of all openings.
    fn all(&self) -> impl Iterator<Item = &Value> {
        self.openings.iter().flat_map(|opening| &opening.statements)
    }

    /// One statement, by its id.
    pub fn statement(&self, token: &str, id: &str) -> Result<Vec<u8>, Refusal> {
        self.opening(token)?;
        let found = self.all().find(|one| one["id"] == id);
        found.map_or_else(
            || refusal(404, format!("no statement {id}")),
            |one| Ok(one.to_string().into_bytes()),
        )
    }

    /// Whether a place is this learner's, in this registration.
    fn own(place: &Place, has_registration: bool) -> Result<(), Refusal> {
        if place.activity != ACTIVITY || place.agent != actor() {
            return refusal(403, "10.1: activityId and agent are the launch's");
        }
        if has_registration && place.registration.as_deref() != Some(REGISTRATION) {
            return refusal(403, "8.1.4: the registration is the launch's");
        }
        Ok(())
    }

    /// A document of the lesson's state.
    pub fn state(&self, token: &str, place: &Place) -> Result<Vec<u8>, Refusal> {
        let at = self.opening(token)?;
        Self::own(place, true)?;
        if place.id == LAUNCH_DATA {
            let opening = &self.openings[at];
            return Ok(launch_data(&opening.launch, &opening.session)
                .to_string()
                .into_bytes());
        }
        let found = self.documents.get(&place.id).cloned();
        found.map_or_else(|| refusal(404, format!("no document {}", place.id)), Ok)
    }

    /// Writes a document; none takes it away.
    pub fn keep(
        &mut self,
        token: &str,
        place: &Place,
        bytes: Option<Vec<u8>>,
    ) -> Result<(), Refusal> {
        self.opening(token)?;
        Self::own(place, true)?;
        if place.id == LAUNCH_DATA {
            return refusal(403, "10.2.1: LMS.LaunchData is not the lesson's to change");
        }
        if place.id.is_empty() {
            return refusal(400, "stateId is missing");
        }
        match bytes {
            Some(bytes) => self.documents.insert(place.id.clone(), bytes),
            None => self.documents.remove(&place.id),
        };
        Ok(())
    }

    /// What the learner prefers (section 11). Not the lesson's to change here; that is no error (403).
    pub fn preferences(&mut self, token: &str, place: &Place) -> Result<Vec<u8>, Refusal> {
        let at = self.opening(token)?;
        if place.agent != actor() || place.id != PREFERENCES {
            return refusal(
                403,
                "11: agent and profileId as the launch and cmi5 have them",
            );
        }
        self.preferences_asked = true;
        match &self.openings[at].launch.preferences {
            Some(preferences) => Ok(preferences.to_string().into_bytes()),
            None => refusal(404, "no preferences"),
        }
    }

    /// All statements of the newest opening.
    pub fn statements(&self) -> Vec<Value> {
        self.openings
            .last()
            .map(|opening| opening.statements.clone())
            .unwrap_or_default()
    }

    pub fn document(&self, id: &str) -> Option<Vec<u8>> {
        self.documents.get(id).cloned()
    }
}

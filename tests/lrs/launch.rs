//! What a platform decides before it opens a lesson, and what it tells the lesson (cmi5, sections 8 and 10).

use serde_json::{Value, json};

/// The publisher's id of the lesson, as its `cmi5.xml` has it. The platform's own id is another (8.1.5).
pub const PUBLISHER: &str = "https://publisher.example/lesson";
/// The id that the platform made for the lesson.
pub const ACTIVITY: &str = "https://platform.example/activity/17";
pub const REGISTRATION: &str = "0b6f2b0c-6a3c-4f4e-9d1a-3f1f5f0c7a11";

pub const SESSION_ID: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
pub const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// How a lesson is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    Normal,
    Browse,
    Review,
}

impl Mode {
    pub fn name(self) -> &'static str {
        match self {
            Mode::Normal => "Normal",
            Mode::Browse => "Browse",
            Mode::Review => "Review",
        }
    }
}

/// One opening of a lesson.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    pub mode: Mode,
    /// The score to pass, 0 to 1, where the platform has set one.
    pub mastery: Option<f64>,
    /// Where the lesson has to lead when it is left.
    pub return_url: Option<String>,
    /// What the learner prefers, as the platform keeps it (section 11).
    pub preferences: Option<Value>,
}

/// Who learns: an account, as cmi5 demands (9.2), without a name.
pub fn actor() -> Value {
    json!({ "objectType": "Agent", "account": { "homePage": "https://platform.example", "name": "4711" } })
}

/// What each statement's context has to hold: the session, and the publisher's id; and something that only this platform
/// adds, which is to be carried along as well.
pub fn context_template(session: &str) -> Value {
    json!({
        "contextActivities": { "grouping": [{ "id": PUBLISHER }, { "id": "https://platform.example/course/3" }] },
        "extensions": { SESSION_ID: session, "https://platform.example/extensions/room": "5A" },
        "platform": "a double"
    })
}

/// The document `LMS.LaunchData`.
pub fn launch_data(launch: &Launch, session: &str) -> Value {
    let mut data = json!({
        "contextTemplate": context_template(session),
        "launchMode": launch.mode.name(),
        "moveOn": "Completed",
    });
    if let Some(mastery) = launch.mastery {
        data["masteryScore"] = json!(mastery);
    }
    if let Some(url) = &launch.return_url {
        data["returnURL"] = json!(url);
    }
    data
}

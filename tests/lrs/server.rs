//! The store behind HTTP, on a port of its own: to a lesson it is another origin, as most real ones are.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, Response, StatusCode, header};
use serde_json::{Value, json};
use tokio::task::JoinHandle;
use url::form_urlencoded;

use super::launch::{ACTIVITY, Launch, REGISTRATION, actor};
use super::rules;
use super::session::{ABANDONED, Place, Refusal, Store, refusal};

type Shared = Arc<Mutex<Store>>;

/// A running store; it stops with this.
pub struct Lrs {
    /// `http://127.0.0.1:1234`
    pub address: String,
    store: Shared,
    task: JoinHandle<()>,
}

impl Drop for Lrs {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Lrs {
    /// Starts an empty one.
    pub async fn start() -> Lrs {
        let store = Shared::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new().fallback(answer).with_state(store.clone());
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        Lrs {
            address,
            store,
            task,
        }
    }

    /// Opens the lesson that lies at an address: gives the address with cmi5's launch parameters.
    pub fn launch(&self, page: &str, launch: Launch) -> String {
        let number = self.store().open(launch);
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("endpoint", &format!("{}/xapi", self.address));
        query.append_pair("fetch", &format!("{}/fetch?n={number}", self.address));
        query.append_pair("actor", &actor().to_string());
        query.append_pair("registration", REGISTRATION);
        query.append_pair("activityId", ACTIVITY);
        format!("{page}?{}", query.finish())
    }

    /// The verbs of the newest opening, cmi5's own and others, in the order in which they came.
    pub fn verbs(&self) -> Vec<String> {
        let statements = self.store().statements();
        statements
            .iter()
            .map(|one| rules::verb(one).to_string())
            .collect()
    }

    /// All statements of the newest opening.
    pub fn statements(&self) -> Vec<Value> {
        self.store().statements()
    }

    /// A document of the lesson's state.
    pub fn document(&self, id: &str) -> Option<String> {
        let bytes = self.store().document(id)?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// What was refused so far, but for documents that are not there yet, and for what was still on its way when the lesson
    /// was opened anew.
    pub fn refused(&self) -> Vec<Refusal> {
        let store = self.store();
        store
            .refused
            .iter()
            .filter(|one| one.status != 404 && one.why != ABANDONED)
            .cloned()
            .collect()
    }

    /// Lets whoever asks for a document wait, or lets all through.
    pub fn hold(&self, holds: bool) {
        self.store().holds = holds;
    }

    /// Whether the lesson has asked what the learner prefers, as cmi5 demands (section 11).
    pub fn asked_preferences(&self) -> bool {
        self.store().preferences_asked
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }
}

fn lock(store: &Shared) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(State(shared): State<Shared>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap_or_default();
    let answer = Response::builder()
        .header("access-control-allow-origin", "*")
        .header("access-control-allow-methods", "GET, PUT, POST, DELETE")
        .header(
            "access-control-allow-headers",
            "authorization, content-type, x-experience-api-version, if-match, if-none-match",
        )
        .header("access-control-max-age", "600")
        .header("cache-control", "no-store")
        .header("x-experience-api-version", "1.0.3");
    if parts.method == Method::OPTIONS {
        return answer.status(204).body(Body::empty()).expect("a response");
    }
    let is_document = parts.method == Method::GET && parts.uri.path() == "/xapi/activities/state";
    while is_document && lock(&shared).holds {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut store = lock(&shared);
    let said = said(&mut store, &parts, &body);
    let (status, bytes) = said.unwrap_or_else(|refused| {
        let body = json!({ "why": refused.why }).to_string();
        let status = refused.status;
        store.refused.push(refused);
        (status, body.into_bytes())
    });
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    answer
        .status(status)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(bytes))
        .expect("a response")
}

type Said = Result<(u16, Vec<u8>), Refusal>;

fn said(store: &mut Store, parts: &axum::http::request::Parts, body: &[u8]) -> Said {
    let query = parts.uri.query().unwrap_or_default();
    let value = |name: &str| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    let header = |name: &str| {
        parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    if parts.uri.path() == "/fetch" {
        if parts.method != Method::POST {
            return refusal(405, "8.2.1: the token is asked for by POST");
        }
        let number = value("n")
            .and_then(|n| n.parse().ok())
            .unwrap_or(usize::MAX);
        return Ok((200, store.fetch(number).to_string().into_bytes()));
    }
    if !header("x-experience-api-version").starts_with("1.0") {
        return refusal(400, "xAPI: the header X-Experience-API-Version is missing");
    }
    let Some(token) = header("authorization").strip_prefix("Basic ") else {
        return refusal(401, "8.2.1: Authorization: Basic and the token");
    };
    let is_json = header("content-type").starts_with("application/json");
    let place = |id: &str| Place {
        activity: value("activityId").unwrap_or_default(),
        agent: value("agent")
            .and_then(|agent| serde_json::from_str(&agent).ok())
            .unwrap_or_default(),
        registration: value("registration"),
        id: value(id).unwrap_or_default(),
    };
    match (&parts.method, parts.uri.path()) {
        (&Method::POST | &Method::PUT, "/xapi/statements") => {
            let parsed = serde_json::from_slice::<Value>(body)
                .ok()
                .filter(|_| is_json);
            let statements = match parsed {
                Some(Value::Array(list)) if parts.method == Method::POST => list,
                Some(Value::Object(one)) => vec![Value::Object(one)],
                _ => return refusal(400, "xAPI: statements are JSON, and say so"),
            };
            if parts.method == Method::PUT
                && statements
                    .iter()
                    .any(|one| one["id"].as_str() != value("statementId").as_deref())
            {
                return refusal(400, "xAPI: statementId is not the statement's id");
            }
            let ids = store.take(token, &statements)?;
            let put = parts.method == Method::PUT;
            Ok(if put {
                (204, Vec::new())
            } else {
                (200, json!(ids).to_string().into_bytes())
            })
        }
        (&Method::GET, "/xapi/statements") => {
            let id = value("statementId").unwrap_or_default();
            Ok((200, store.statement(token, &id)?))
        }
        (&Method::GET, "/xapi/activities/state") => {
            Ok((200, store.state(token, &place("stateId"))?))
        }
        (&Method::PUT | &Method::POST, "/xapi/activities/state") => {
            store.keep(token, &place("stateId"), Some(body.to_vec()))?;
            Ok((204, Vec::new()))
        }
        (&Method::DELETE, "/xapi/activities/state") => {
            store.keep(token, &place("stateId"), None)?;
            Ok((204, Vec::new()))
        }
        (&Method::GET, "/xapi/agents/profile") => {
            Ok((200, store.preferences(token, &place("profileId"))?))
        }
        (&Method::PUT | &Method::POST, "/xapi/agents/profile") => {
            refusal(403, "the platform keeps what learners prefer itself")
        }
        (method, path) => refusal(404, format!("no such resource: {method} {path}")),
    }
}

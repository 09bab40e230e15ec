//! A server for the web build that can be stopped, slowed down, and made to send what is broken.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};
use tokio::task::JoinHandle;

/// What the server does with a path.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Sends it this late.
    Late(Duration),
    /// Sends only its first half.
    Cut,
    /// Says that there is none.
    Missing,
    /// Sends what belongs to another path.
    Other(&'static str),
}

#[derive(Default)]
struct Behaviour {
    folder: PathBuf,
    /// Faults for every path that contains a text.
    faults: Vec<(String, Fault)>,
    /// A header for the page.
    policy: Option<String>,
    asked: Vec<String>,
}

/// A running server.
pub struct Server {
    pub address: String,
    behaviour: Arc<Mutex<Behaviour>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves a folder on a free port.
    pub async fn start(folder: PathBuf) -> Server {
        let behaviour = Arc::new(Mutex::new(Behaviour {
            folder,
            ..Behaviour::default()
        }));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a free port");
        let address = format!("http://{}/", listener.local_addr().expect("an address"));
        let app = Router::new().fallback(answer).with_state(behaviour.clone());
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, app).await;
        });
        Server {
            address,
            behaviour,
            task,
        }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Behaviour) -> T) -> T {
        change(&mut self.behaviour.lock().expect("nobody panicked here"))
    }

    /// From now on this happens to every path that contains the text.
    pub fn fault(&self, path: &str, fault: Fault) {
        self.with(|b| b.faults.push((path.to_string(), fault)));
    }

    /// From now on what this path stands for is sent well.
    pub fn mend_one(&self, path: &str) {
        self.with(|b| b.faults.retain(|(known, _)| known != path));
    }

    /// From now on everything is sent well.
    pub fn mend(&self) {
        self.with(|b| b.faults.clear());
    }

    /// Sends the page with this policy besides its own.
    pub fn policy(&self, policy: &str) {
        self.with(|b| b.policy = Some(policy.to_string()));
    }

    /// Serves another folder from now on.
    pub fn swap(&self, folder: PathBuf) {
        self.with(|b| b.folder = folder);
    }

    /// The paths that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.with(|b| b.asked.clone())
    }

    /// Stops for good: nothing answers any more.
    pub async fn stop(&mut self) {
        self.task.abort();
        let _ = (&mut self.task).await;
        // Nothing but the worker may answer from here on.
        self.with(|b| b.folder = PathBuf::from("/nowhere"));
    }
}

async fn answer(State(behaviour): State<Arc<Mutex<Behaviour>>>, uri: Uri) -> Response<Body> {
    let path = match uri.path() {
        "/" => "/index.html".to_string(),
        path => path.to_string(),
    };
    let (folder, faults, policy) = {
        let mut b = behaviour.lock().expect("nobody panicked here");
        b.asked.push(path.clone());
        let faults: Vec<Fault> = b
            .faults
            .iter()
            .filter(|(text, _)| path.contains(text.as_str()))
            .map(|(_, f)| f.clone())
            .collect();
        (b.folder.clone(), faults, b.policy.clone())
    };
    let mut bytes = std::fs::read(folder.join(path.trim_start_matches('/')));
    for fault in faults {
        match fault {
            Fault::Late(time) => tokio::time::sleep(time).await,
            Fault::Cut => bytes = bytes.map(|b| b[..b.len() / 2].to_vec()),
            Fault::Other(path) => bytes = std::fs::read(folder.join(path.trim_start_matches('/'))),
            Fault::Missing => bytes = Err(std::io::ErrorKind::NotFound.into()),
        }
    }
    let Ok(bytes) = bytes else {
        let mut response = Response::new(Body::from("no"));
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    };
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    let kind = match path.rsplit('.').next().unwrap_or_default() {
        "wasm" => "application/wasm",
        "js" => "text/javascript",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "bin" => "application/octet-stream",
        "webmanifest" => "application/manifest+json",
        _ => "text/html; charset=utf-8",
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Some(policy) = policy
        && let Ok(policy) = HeaderValue::from_str(&policy)
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

//! A server for the web build on a free port, which can be stopped, slowed down, and made to send what is broken.

use std::path::PathBuf;

use server::Caching;
use tokio::task::JoinHandle;

pub use server::Fault;

/// A running server.
pub struct Server {
    /// `http://127.0.0.1:1234/`
    pub address: String,
    server: server::Server,
    task: JoinHandle<()>,
    /// Whether the worker that keeps everything for offline use is among what is served.
    has_worker: bool,
}

/// The worker's script. In a new profile it fetches and keeps the whole release behind the first screen: several seconds of
/// a processor.
const WORKER: &str = "/sw.js";

impl Server {
    /// Serves a folder on a free port; without its worker, as hosts do that have no https, unless the long tests run. What a
    /// test looks at is the same, and most of the time of a short one would go into a copy that it does not need.
    pub async fn start(folder: PathBuf) -> Server {
        Server::serve(folder, crate::is_long()).await
    }

    /// The same with the worker: for what lasts without the server.
    pub async fn with_worker(folder: PathBuf) -> Server {
        Server::serve(folder, true).await
    }

    async fn serve(folder: PathBuf, has_worker: bool) -> Server {
        let server = server::Server::new(folder, Caching::Never);
        let (address, serving) = server.listen(0).await.expect("a free port");
        let task = tokio::spawn(async move {
            let _ = serving.await;
        });
        let served = Server {
            address: format!("http://{address}/"),
            server,
            task,
            has_worker,
        };
        served.mend();
        served
    }

    /// From now on this happens to every path that contains the text.
    pub fn fault(&self, path: &str, fault: Fault) {
        self.server.fault(path, fault);
    }

    /// From now on what this path stands for is sent well.
    pub fn mend_one(&self, path: &str) {
        self.server.mend_one(path);
    }

    /// From now on everything that is served is sent well.
    pub fn mend(&self) {
        self.server.mend();
        if !self.has_worker {
            self.server.fault(WORKER, Fault::Missing);
        }
    }

    /// Sends the page with this policy besides its own.
    pub fn policy(&self, policy: &str) {
        self.server.policy(policy).expect("a header's value");
    }

    /// Serves another folder from now on.
    pub fn swap(&self, folder: PathBuf) {
        self.server.swap(folder);
    }

    /// The paths that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.server.asked()
    }

    /// Stops for good: nothing answers any more.
    pub async fn stop(&mut self) {
        self.task.abort();
        let _ = (&mut self.task).await;
        // What was still being answered has nothing to answer with: from here on there is the worker alone.
        self.swap(PathBuf::from("/nowhere"));
    }
}

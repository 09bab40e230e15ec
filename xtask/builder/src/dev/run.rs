//! `run`: build and serve, and build again when something changes.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};
use server::{Caching, Server};

use crate::build::cache::Cache;
use crate::say;
use crate::ship::{self, Packed, Which};

#[derive(clap::Args)]
pub struct Args {
    /// The port on this machine
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build again whenever a file of the project changes
    #[arg(long)]
    watch: bool,
    /// Build and serve what is shipped: two pages, small and packed, kept for offline use. Takes minutes instead of seconds
    #[arg(long, conflicts_with = "watch")]
    shipped: bool,
}

/// Serves until Ctrl-C.
pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let which = if args.shipped {
        Which::Shipped
    } else {
        Which::Quick
    };
    let server = Server::new(build(root, which, 0)?, Caching::AsHosted);
    if args.watch {
        let (root, server) = (root.to_path_buf(), server.clone());
        std::thread::spawn(move || watch(&root, &server));
    }
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let taken = || format!("port {} is taken; choose another with --port", args.port);
        let (address, serving) = server.listen(args.port).await.with_context(taken)?;
        let again = if args.watch {
            "; it is built again after each change"
        } else {
            ""
        };
        eprintln!("Saqbol is on http://{address} (Ctrl-C stops it{again})");
        tokio::select! {
            ended = serving => ended.context("the server stopped"),
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })?;
    Ok(true)
}

/// Builds into one of two folders in turn, so that the other is whole while this one is written.
fn build(root: &Path, which: Which, turn: u32) -> Result<PathBuf> {
    let cache = Cache::open(root)?;
    let site = ship::gather(root, &cache, which)?;
    let folder = root.join(format!("target/run/{}", turn % 2));
    let packed = if which == Which::Shipped {
        Packed::Both
    } else {
        Packed::None
    };
    let files = ship::web(&site)?;
    ship::write_folder(&folder, &files, packed, &cache)?;
    Ok(folder)
}

fn watch(root: &Path, server: &Server) {
    let mut known = newest(root);
    for turn in 1.. {
        while newest(root) <= known {
            std::thread::sleep(Duration::from_millis(300));
        }
        known = newest(root);
        let begun = Instant::now();
        match build(root, Which::Quick, turn) {
            Ok(folder) => {
                server.swap(folder);
                say::done(&format!(
                    "built again in {:.1} s; reload the page",
                    begun.elapsed().as_secs_f64()
                ));
            }
            Err(error) => eprintln!("not built, the old version stays: {error:#}"),
        }
    }
}

/// When the newest of the files that the app is made of was changed.
fn newest(root: &Path) -> Option<SystemTime> {
    let mut folders: Vec<PathBuf> = vec![root.join("src"), root.join("static")];
    let changed = |path: &Path| {
        std::fs::metadata(path)
            .and_then(|meta| meta.modified())
            .ok()
    };
    let mut newest = changed(&root.join("index.html"));
    while let Some(folder) = folders.pop() {
        // A file that goes changes its folder.
        newest = newest.max(changed(&folder));
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                newest = newest.max(changed(&path));
            }
        }
    }
    newest
}

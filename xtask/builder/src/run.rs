//! `run`: build and serve, and build again when something changes.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::serve::{self, Shelf};
use crate::{package, say, site};

#[derive(clap::Args)]
pub struct Args {
    /// The port on this machine
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build again whenever a file of the project changes
    #[arg(long)]
    watch: bool,
}

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let shelf = Shelf::default();
    let build = |root: &Path, shelf: &Shelf| {
        let site = site::gather(root)?;
        say::part("packing", || shelf.fill(&package::web(&site)?))
    };
    build(root, &shelf)?;
    if args.watch {
        let (root, shelf) = (root.to_path_buf(), shelf.clone());
        std::thread::spawn(move || {
            let mut known = newest(&root);
            loop {
                std::thread::sleep(Duration::from_millis(700));
                let now = newest(&root);
                if now > known {
                    known = now;
                    match build(&root, &shelf) {
                        Ok(()) => eprintln!("built again; reload the page"),
                        Err(error) => eprintln!("not built, the old version stays: {error:#}"),
                    }
                }
            }
        });
    }
    tokio::runtime::Runtime::new()?.block_on(serve::serve(shelf, args.port))?;
    Ok(true)
}

/// When the newest of the files that the app is made of was changed.
fn newest(root: &Path) -> Option<SystemTime> {
    let mut folders: Vec<PathBuf> = vec![root.join("src"), root.join("static")];
    let mut newest = std::fs::metadata(root.join("index.html"))
        .and_then(|meta| meta.modified())
        .ok();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(changed) = entry.metadata().and_then(|meta| meta.modified()) {
                newest = newest.max(Some(changed));
            }
        }
    }
    newest
}

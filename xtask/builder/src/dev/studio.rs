//! `voice`: the studio on this machine.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use voice::studio::Studio;

use crate::say;

#[derive(clap::Args)]
pub struct Args {
    /// The port on this machine
    #[arg(long, default_value_t = 8090)]
    port: u16,
    /// Keep recordings below another folder, such as a disk that is handed round
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
}

/// Serves the studio until Ctrl-C.
pub fn command(root: &Path, args: &Args) -> Result<bool> {
    let library = say::part("reading the lessons", || Ok(content::unchecked(root)))?;
    let home = args.to.clone().unwrap_or_else(|| root.to_path_buf());
    let studio = Studio::new(&home, &library);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let taken = || format!("port {} is taken; choose another with --port", args.port);
        let (address, serving) = studio.listen(args.port).await.with_context(taken)?;
        eprintln!("The studio is on http://{address} (Ctrl-C stops it; what was recorded stays)");
        say::hint(&format!(
            "recordings: {}",
            home.join(content::voice::FOLDER).display()
        ));
        tokio::select! {
            ended = serving => ended.context("the server stopped"),
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    })?;
    Ok(true)
}

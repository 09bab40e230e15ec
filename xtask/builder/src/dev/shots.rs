//! `shots`: pictures of every screen, for people to look at.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::browsers;
use crate::{say, ship};

#[derive(clap::Args)]
pub struct Args {
    /// Only these languages (by their codes), sizes (small, phone, landscape, tablet, laptop, projector), themes (light, dark,
    /// contrast), screens whose names begin so (opening, step-chat), and whole walks through modules (c2-first-hour)
    only: Vec<String>,
}

pub fn command(root: &Path, args: &Args) -> Result<bool> {
    browsers::bring(root, false)?;
    let tested = ship::for_tests(root, true, false)?;
    let mut shots = Command::new("cargo");
    shots
        .current_dir(root)
        .args([
            "run",
            "--locked",
            "--package",
            "blackbox",
            "--bin",
            "shots",
            "--",
        ])
        .args(&args.only);
    browsers::environment(root, &mut shots);
    tested.tell(&mut shots);
    say::run(&mut shots)?;
    Ok(true)
}

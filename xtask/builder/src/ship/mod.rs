//! What is shipped: the web folder, the single file, and what hosts and lawyers read.

mod copies;
mod file;
mod first;
mod hosting;
mod lms;
mod notices;
mod pack;
mod page;
mod single;
mod site;
mod sources;
mod web;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

pub use copies::with_modules;
pub use file::{File, Packed, write_folder};
pub use lms::{Wanted, package as package_lms};
pub use pack::brotli;
pub use single::single;
pub use site::{Site, Which, bundles, gather};
pub use web::web;

use crate::build::cache::Cache;
use crate::say;

/// Where tests find the packages, and the web folder with the modules that only they play.
pub struct Tested {
    pub dist: PathBuf,
    pub fixtures: PathBuf,
}

impl Tested {
    /// Tells a test program where they are.
    pub fn tell(&self, command: &mut Command) {
        command.env("SAQBOL_DIST", &self.dist);
        command.env("SAQBOL_FIXTURES", &self.fixtures);
    }
}

/// Builds everything and writes both packages to `dist/`. The same source gives the same bytes.
pub fn package(root: &Path) -> Result<bool> {
    let cache = Cache::open(root)?;
    let site = gather(root, &cache, Which::Shipped)?;
    write(&root.join("dist"), &site, Packed::Both, &cache)?;
    Ok(true)
}

/// Writes what tests need below `target/`: both packages, without what no test asks for, and where they are wanted the
/// fixtures, and where they are wanted one lesson for learning platforms.
pub fn for_tests(root: &Path, fixtures: bool, platforms: bool) -> Result<Tested> {
    let cache = Cache::open(root)?;
    let tested = Tested {
        dist: root.join("target/test/dist"),
        fixtures: root.join("target/test/fixtures"),
    };
    let which = if fixtures {
        Which::Tested
    } else {
        Which::Shipped
    };
    let site = gather(root, &cache, which)?;
    write(&tested.dist, &site, Packed::Brotli, &cache)?;
    if fixtures {
        let files = web(&site::with_fixtures(root, site)?)?;
        write_folder(&tested.fixtures, &files, Packed::None, &cache)?;
    }
    if platforms {
        let wanted = Wanted {
            module: Some("b2-free-skins".into()),
            ..Wanted::default()
        };
        let parts = lms::Parts::gather(root, &cache)?;
        lms::write(&tested.dist.join("lms"), &parts, &wanted, &cache)?;
    }
    Ok(tested)
}

fn write(dist: &Path, site: &Site, packed: Packed, cache: &Cache) -> Result<()> {
    let files = web(site)?;
    let single = say::part("packing the single file", || single(site, cache))?;
    say::part("packing the web folder", || {
        write_folder(&dist.join("web"), &files, packed, cache)
    })?;
    std::fs::write(dist.join("saqbol.html"), &single)?;
    let total: usize = files.iter().map(|file| file.bytes.len()).sum();
    let (web, dist) = (say::kilobytes(total), dist.display());
    eprintln!("  {dist}/web/: {} files, {web}", files.len());
    eprintln!("  {dist}/saqbol.html: {}", say::kilobytes(single.len()));
    Ok(())
}

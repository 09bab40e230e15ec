//! What is shipped: the web folder, the single file, and what hosts and lawyers read.

mod copies;
mod file;
mod first;
mod hosting;
mod kit;
mod lms;
mod notices;
mod openings;
mod pack;
mod page;
mod policy;
mod recorded;
mod release;
mod single;
mod site;
mod sources;
mod web;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use saqbol::language::Lang;

pub use copies::with_modules;
pub use file::{File, Packed, write_folder};
pub use lms::Wanted;
pub use pack::brotli;
use recorded::Voice;
pub use single::single;
pub use site::{Site, Which, bundles, gather};
pub use web::web;

use crate::build::cache::Cache;
use crate::build::tools;
use crate::say;

/// Where tests find the packages, and the web folder with the modules that only they play.
pub struct Tested {
    pub dist: PathBuf,
    pub fixtures: PathBuf,
    /// Both packages with a recorded voice, and below `recorded/` what was recorded: tones.
    pub voice: PathBuf,
}

impl Tested {
    /// Tells a test program where they are.
    pub fn tell(&self, command: &mut Command) {
        command.env("SAQBOL_DIST", &self.dist);
        command.env("SAQBOL_FIXTURES", &self.fixtures);
        command.env("SAQBOL_VOICE", &self.voice);
    }
}

/// What `cargo xtask package` is asked for.
#[derive(clap::Args)]
pub struct Args {
    /// Also write dist/lms/ and dist/release/: everything under names with its version, and SHA256SUMS
    #[arg(long, conflicts_with_all = ["kit", "module", "lang", "band"])]
    release: bool,
    /// Write dist/kit/ alone, in seconds: no app is compiled
    #[arg(long)]
    kit: bool,
    /// Also write a single file with this language's recorded voice inside: dist/saqbol-voice-kk.html
    #[arg(long, value_name = "LANGUAGE", conflicts_with = "kit")]
    voice: Option<String>,
    /// Write dist/lms/ alone: packages for learning platforms (SCORM 1.2 and 2004, cmi5, channels for Kolibri)
    #[arg(long, conflicts_with_all = ["release", "kit", "voice"])]
    lms: bool,
    #[command(flatten)]
    wanted: Wanted,
}

/// Builds everything and writes the packages and the kit to `dist/`, and what was recorded to `dist/voice/`, the folder
/// beside the single file. The same source gives the same bytes.
pub fn package(root: &Path, args: &Args) -> Result<bool> {
    let cache = Cache::open(root)?;
    let dist = root.join("dist");
    if args.lms {
        lms::package(root, &cache, &args.wanted)?;
        return Ok(true);
    }
    if args.kit {
        let files = site::kit_alone(root)?;
        write_folder(&dist.join("kit"), &files, Packed::None, &cache)?;
        return Ok(true);
    }
    if args.release {
        // Known before minutes of work.
        release::is_due(&content::Release::of(root))?;
    }
    let site = gather(root, &cache, Which::Shipped)?;
    write(&dist, &site, Packed::Both, &cache)?;
    if let Some(lang) = &args.voice {
        write_with_voice(&dist, &site, lang, &cache)?;
    }
    if args.release {
        // What lies there may be of another version.
        lms::package(root, &cache, &Wanted::default())?;
        release::release(&dist, &site.kit.release)?;
    }
    Ok(true)
}

/// Writes a single file with a language's voice inside.
fn write_with_voice(dist: &Path, site: &Site, lang: &str, cache: &Cache) -> Result<()> {
    let single = say::part("packing the single file with a voice", || {
        single(site, Some(lang), cache)
    })?;
    let path = dist.join(format!("saqbol-voice-{lang}.html"));
    std::fs::write(&path, &single)?;
    let size = say::kilobytes(single.len());
    say::hint(&format!("{}: {size}", path.display()));
    Ok(())
}

/// Writes what tests need below `target/`: both packages, without what no test asks for, and where they are wanted the
/// fixtures, and where they are wanted one lesson for learning platforms.
pub fn for_tests(root: &Path, fixtures: bool, platforms: bool) -> Result<Tested> {
    let cache = Cache::open(root)?;
    let tested = Tested {
        dist: root.join("target/test/dist"),
        fixtures: root.join("target/test/fixtures"),
        voice: root.join("target/test/voice"),
    };
    let which = if fixtures {
        Which::Tested
    } else {
        Which::Shipped
    };
    let mut site = gather(root, &cache, which)?;
    write(&tested.dist, &site, Packed::Brotli, &cache)?;
    if fixtures {
        let tones = tones(&tested.voice, &site, &cache)?;
        let shipped = std::mem::replace(&mut site.voice, tones);
        write(&tested.voice, &site, Packed::None, &cache)?;
        write_with_voice(&tested.voice, &site, Lang::first().code(), &cache)?;
        site.voice = shipped;
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

/// A module and what all lessons have in common, recorded in the first language: by tones, which tests can hear.
fn tones(below: &Path, site: &Site, cache: &Cache) -> Result<Voice> {
    if !voice::encode::is_there() {
        tools::apt(&["ffmpeg"])?;
    }
    let recorded = below.join("recorded");
    if recorded.exists() {
        std::fs::remove_dir_all(&recorded)?;
    }
    for id in ["common", "b2-free-skins"] {
        voice::tones::record(&recorded, &site.library, Lang::first().code(), id)?;
    }
    recorded::gather(&recorded, &site.library, site.voice.script.clone(), cache)
}

fn write(dist: &Path, site: &Site, packed: Packed, cache: &Cache) -> Result<()> {
    let files = web(site)?;
    let single = say::part("packing the single file", || single(site, None, cache))?;
    say::part("packing the web folder", || {
        write_folder(&dist.join("web"), &files, packed, cache)
    })?;
    std::fs::write(dist.join("saqbol.html"), &single)?;
    let paper = kit::files(&site.kit, &site.openings, &site.art)?;
    write_folder(&dist.join("kit"), &paper, Packed::None, cache)?;
    let beside = dist.join("voice");
    write_folder(&beside, &site.voice.carriers(), Packed::None, cache)?;
    let total: usize = files.iter().map(|file| file.bytes.len()).sum();
    let (web, dist) = (say::kilobytes(total), dist.display());
    eprintln!("  {dist}/web/: {} files, {web}", files.len());
    eprintln!("  {dist}/saqbol.html: {}", say::kilobytes(single.len()));
    let total: usize = paper.iter().map(|file| file.bytes.len()).sum();
    let total = say::kilobytes(total);
    eprintln!("  {dist}/kit/: {} files, {total}", paper.len());
    Ok(())
}

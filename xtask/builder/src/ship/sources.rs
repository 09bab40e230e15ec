//! Style sheets, pictures and fonts as authors keep them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// What no first screen needs: it comes with the script that comes later.
const LATER: [&str; 2] = ["65-hover.css", "67-steps.css"];

/// What no lesson's first screens need is a file of its own where lessons have a page of their own: by the name that the
/// page's script knows it by (load.js says when it comes). The youngest's lessons; the path, the end of a lesson.
const APART: [(&str, &str); 2] = [("young", "58-young.css"), ("around", "60-around.css")];

/// The style sheets in the order of their names, as one. Those from 80 on are for pages that a lesson does not need.
pub fn styles(folder: &Path, whole: bool) -> Result<String> {
    let mut all = String::new();
    for path in sorted(folder)? {
        let name = name(&path);
        let apart = APART.iter().any(|(_, file)| *file == name);
        let now = !LATER.contains(&name.as_str()) && (whole || name.as_str() < "80" && !apart);
        if path.extension().is_some_and(|e| e == "css") && now {
            all.push_str(&std::fs::read_to_string(path)?);
        }
    }
    Ok(all)
}

/// The style sheets that are files of their own, by name.
pub fn apart_styles(folder: &Path) -> Result<Vec<(&'static str, String)>> {
    let read = |(name, file)| Ok((name, std::fs::read_to_string(folder.join(file))?));
    APART.into_iter().map(read).collect()
}

/// The style sheets that come later, as one.
pub fn later_styles(folder: &Path) -> Result<String> {
    let mut all = String::new();
    for name in LATER {
        all.push_str(&std::fs::read_to_string(folder.join(name))?);
    }
    Ok(all)
}

/// The kit's style sheet behind the app's fonts and light colours: both are written once. The fonts stand in it, so a page
/// has the same lines on every printer.
pub fn kit_style(root: &Path) -> Result<String> {
    let tokens = std::fs::read_to_string(root.join("static/styles/10-tokens.css"))?;
    let (fonts_of, light) = tokens
        .split_once(":root {")
        .context("static/styles/10-tokens.css has the light colours in `:root {`")?;
    let light = light.split('}').next().unwrap_or_default();
    let mut style = format!("{fonts_of}:root {{{light}}}\n");
    for (name, bytes) in fonts(&root.join("static/fonts"))? {
        let data = format!("data:font/woff2;base64,{}", BASE64.encode(bytes));
        style = style.replace(&format!("fonts/{name}"), &data);
    }
    Ok(style + &std::fs::read_to_string(root.join("static/kit/kit.css"))?)
}

/// The files of a folder with one of these endings, by name.
pub fn files(folder: &Path, endings: &[&str]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for path in sorted(folder)? {
        let wanted = |ending: &std::ffi::OsStr| endings.iter().any(|known| ending == *known);
        if path.extension().is_some_and(wanted) {
            files.push((name(&path), std::fs::read(&path)?));
        }
    }
    Ok(files)
}

/// Pictures by id (`saq/hello`), as SVG.
pub fn art(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in sorted(folder)? {
        if path.is_dir() {
            let group = name(&path);
            for (id, svg) in art(&path)? {
                found.insert(format!("{group}/{id}"), svg);
            }
        } else if let Some(id) = name(&path).strip_suffix(".svg") {
            found.insert(id.to_string(), std::fs::read_to_string(&path)?);
        }
    }
    Ok(found)
}

/// Fonts by file name.
pub fn fonts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut fonts = BTreeMap::new();
    for path in sorted(folder)? {
        if path.extension().is_some_and(|e| e == "woff2") {
            fonts.insert(name(&path), std::fs::read(&path)?);
        }
    }
    Ok(fonts)
}

/// The entries of a folder in the order of their names, so that a build does not depend on the disk.
fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths: Vec<_> = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

//! Style sheets, pictures and fonts as authors keep them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use saqbol::language::Lang;

/// What no first screen needs: it comes with the script that comes later.
const LATER: [&str; 2] = ["65-hover.css", "67-steps.css"];

/// What the youngest see behind their first screens comes with what reads to them (`static/page/young.js`).
const HEARD: &str = "59-heard.css";

/// What no lesson's first screens need is a file of its own where lessons have a page of their own: by the name that the
/// page's script knows it by (load.js says when it comes). What a lesson asks for behind its first screens, what is said of
/// an answer, help, and who learns, which stands in the place of first screens; the youngest's lessons; the path, the end of
/// a lesson.
const APART: [(&str, &[&str]); 3] = [
    (
        "tasks",
        &[
            "41-help.css",
            "42-profiles.css",
            "43-answers.css",
            "45-hands.css",
            "50-chat.css",
            "55-surfaces.css",
            "57-situations.css",
        ],
    ),
    ("young", &["58-young.css"]),
    ("around", &["60-around.css"]),
];

/// What stands for a language's code in a line that is written once for all of them.
const GAP: &str = "{{lang}}";

/// The style sheets in the order of their names, as one. Those from 80 on are for pages that a lesson does not need.
pub fn styles(folder: &Path, whole: bool) -> Result<String> {
    let mut all = String::new();
    for path in sorted(folder)? {
        let name = name(&path);
        let apart = APART.iter().any(|(_, files)| files.contains(&&name[..]));
        let now = !LATER.contains(&&name[..])
            && name != HEARD
            && (whole || name.as_str() < "80" && !apart);
        if path.extension().is_some_and(|e| e == "css") && now {
            all.push_str(&sheet(&path)?);
        }
    }
    Ok(all)
}

/// The style sheets that are files of their own, by name.
pub fn apart_styles(folder: &Path) -> Result<Vec<(&'static str, String)>> {
    let read = |file: &&str| sheet(&folder.join(file));
    let part = |(name, files): (_, &[&str])| {
        let texts = files.iter().map(read).collect::<Result<Vec<_>>>()?;
        Ok((name, texts.concat()))
    };
    APART.into_iter().map(part).collect()
}

/// The style sheet that comes with what reads to the youngest.
pub fn heard_style(folder: &Path) -> Result<String> {
    sheet(&folder.join(HEARD))
}

/// The style sheets that come later, as one.
pub fn later_styles(folder: &Path) -> Result<String> {
    let read = |name: &str| sheet(&folder.join(name));
    Ok(LATER
        .into_iter()
        .map(read)
        .collect::<Result<Vec<_>>>()?
        .concat())
}

/// A style sheet as the app has it: a line with `{{lang}}` stands there once for each language.
fn sheet(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path)?;
    let codes: Vec<&str> = Lang::all().map(Lang::code).collect();
    Ok(for_each_language(&text, &codes))
}

fn for_each_language(text: &str, codes: &[&str]) -> String {
    let mut all = String::new();
    for line in text.split_inclusive('\n') {
        if line.contains(GAP) {
            all.extend(codes.iter().map(|code| line.replace(GAP, code)));
        } else {
            all.push_str(line);
        }
    }
    all
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stands_there_for_every_language() {
        let sheet = "a { color: red }\n:lang({{lang}}) .{{lang}} { top: 0 }\nb { left: 0 }\n";
        assert_eq!(
            for_each_language(sheet, &["kk", "uz"]),
            "a { color: red }\n:lang(kk) .kk { top: 0 }\n:lang(uz) .uz { top: 0 }\nb { left: 0 }\n"
        );
    }

    /// What comes with a script is put into the page as it is: a picture's address would lead nowhere.
    #[test]
    fn what_comes_later_names_no_picture() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/styles");
        let later = later_styles(&folder).expect("the style sheets");
        let heard = heard_style(&folder).expect("a style sheet");
        assert!(![later, heard].concat().contains("url("));
    }

    /// Reading aloud is shown by these lines: each language has its own.
    #[test]
    fn every_language_is_read_aloud() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/styles");
        let all = styles(&folder, true).expect("the style sheets");
        for lang in Lang::all() {
            let code = lang.code();
            for part in [
                format!("[data-voices~=\"{code}\"]:lang({code}):not([data-aloud=\"off\"]) .aloud"),
                format!("[data-voices~=\"{code}\"]:lang({code}) .no-voice"),
                format!("[data-voice*=\"{code}=\"]:lang({code}) .recorded"),
            ] {
                assert!(all.contains(&part), "{part}");
            }
        }
    }
}

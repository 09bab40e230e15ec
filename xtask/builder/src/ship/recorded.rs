//! The recorded voice as it is shipped: in the web folder, beside the single file, inside it. `static/page/voice.js` plays it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};
use content::Library;
use saqbol::language::Lang;
use voice::encode;
use voice::pack::{self, Packed};

use super::file::{File, short_hash};
use super::pack::base85;
use super::policy;
use crate::build::cache::Cache;
use crate::say;

/// Everything that was recorded and approved.
#[derive(Default)]
pub struct Voice {
    pub packs: Vec<Packed>,
    /// The script that plays it, for pages to load when it is switched on.
    pub script: String,
}

/// Packs what lies in `static/voice/` below a root.
///
/// # Errors
/// If something is recorded and ffmpeg is not here.
pub fn gather(root: &Path, library: &Library, script: String, cache: &Cache) -> Result<Voice> {
    let how = encode::HOW.join(" ");
    let packs = pack::packs(root, library, |wav| {
        cache.get(&format!("opus {how}"), &[&std::fs::read(wav)?], || {
            encode::webm(wav)
        })
    })?;
    if !packs.is_empty() {
        let size = packs.iter().map(|pack| pack.bytes.len()).sum();
        let size = say::kilobytes(size);
        say::hint(&format!("voice: {} packs, {size}", packs.len()));
    }
    Ok(Voice { packs, script })
}

impl Voice {
    /// The languages that something is recorded in, each with digits that change with any of it: `kk=0a1b2c ru=3d4e5f`.
    /// Empty where nothing is.
    pub fn languages(&self) -> String {
        let mut by_language: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
        for pack in &self.packs {
            let all = by_language.entry(pack.lang).or_default();
            all.extend(pack.id.as_bytes());
            all.extend(&pack.bytes);
        }
        let versions = by_language.iter();
        let versions: Vec<String> = versions
            .map(|(lang, all)| format!("{lang}={}", &short_hash(all)[..6]))
            .collect();
        versions.join(" ")
    }

    /// For the web folder: the packs, and an index a language: by id, the pack's path.
    ///
    /// # Errors
    /// Those of JSON.
    pub fn files(&self) -> Result<Vec<File>> {
        let mut files = Vec::new();
        let mut index: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
        for pack in &self.packs {
            let hash = &short_hash(&pack.bytes)[..6];
            let path = format!("voice/{}/{}/{}-{hash}.bin", pack.band, pack.lang, pack.id);
            let of_language = index.entry(pack.lang).or_default();
            of_language.insert(&pack.id, path.clone());
            files.push(File {
                path,
                bytes: pack.bytes.clone(),
            });
        }
        for language in self.languages().split_whitespace() {
            let (lang, version) = language.split_once('=').unwrap_or((language, ""));
            files.push(File {
                path: format!("voice/index-{lang}-{version}.json"),
                bytes: serde_json::to_vec(&index.get(lang))?,
            });
        }
        Ok(files)
    }

    /// For the folder beside the single file. No page may read a file beside it, but it may show one in a frame, which
    /// hands over what is in it.
    pub fn carriers(&self) -> Vec<File> {
        let carriers = self.packs.iter().map(|pack| File {
            path: format!("{}/{}/{}.html", pack.band, pack.lang, pack.id),
            bytes: carrier(&pack.bytes).into_bytes(),
        });
        carriers.collect()
    }

    /// For the inside of the single file: the parts of a language, named as `voice.js` asks for them.
    ///
    /// # Errors
    /// If nothing is recorded in it.
    pub fn inside(&self, lang: &str) -> Result<Vec<(String, Vec<u8>)>> {
        if !Lang::all().any(|known| known.code() == lang) {
            bail!("there is no language {lang}: see static/languages.toml");
        }
        let packs = self.packs.iter().filter(|pack| pack.lang == lang);
        let parts: Vec<_> = packs
            .map(|pack| (format!("voice.{}.{lang}", pack.id), pack.bytes.clone()))
            .collect();
        if parts.is_empty() {
            bail!(
                "nothing is recorded and approved in {lang} yet: `cargo xtask voice` records, and \
                 `cargo xtask content voice --lang {lang}` tells what is missing"
            );
        }
        Ok(parts)
    }
}

/// The script of a carrier: it gives its text to the page that shows it, and does nothing else.
const HAND_OVER: &str =
    "parent.postMessage(document.getElementById('voice').textContent.trim(),'*')";

fn carrier(bytes: &[u8]) -> String {
    let page = format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{{policy}}\">\n<title>Сақ бол!</title>\n\
         <script type=\"application/octet-stream\" id=\"voice\">{}</script>\n<script>{HAND_OVER}</script>\n",
        base85(bytes)
    );
    let scripts = policy::hashes(&page, "<script>", "</script>");
    page.replacen(
        "{policy}",
        &format!("default-src 'none'; script-src {scripts}"),
        1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice() -> Voice {
        let packed = |lang, id: &str, bytes: &[u8]| Packed {
            band: "b",
            lang,
            id: id.into(),
            bytes: bytes.to_vec(),
        };
        Voice {
            packs: vec![packed("kk", "b1-x", b"one"), packed("ru", "b1-x", b"two")],
            script: String::new(),
        }
    }

    #[test]
    fn a_pack_is_found_by_its_language_and_id() {
        let voice = voice();
        let languages = voice.languages();
        assert!(languages.starts_with("kk=") && languages.contains(" ru="));
        let files = voice.files().unwrap();
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let version = languages.get(3..9).unwrap();
        let index = files
            .iter()
            .find(|file| file.path == format!("voice/index-kk-{version}.json"));
        let index: BTreeMap<String, String> =
            serde_json::from_slice(&index.unwrap().bytes).unwrap();
        assert!(paths.contains(&index["b1-x"].as_str()), "{paths:?}");
        assert_eq!(voice.carriers()[1].path, "b/ru/b1-x.html");
        assert_eq!(voice.inside("ru").unwrap()[0].0, "voice.b1-x.ru");
        assert!(voice.inside("en").is_err() && voice.inside("xx").is_err());
    }

    /// What is not recorded leaves no trace.
    #[test]
    fn nothing_recorded_is_nothing_shipped() {
        let voice = Voice::default();
        assert_eq!(voice.languages(), "");
        assert!(voice.files().unwrap().is_empty() && voice.carriers().is_empty());
    }

    #[test]
    fn a_carrier_may_do_nothing_but_hand_over() {
        let page = carrier(b"sound");
        let policy = page.split("content=\"").nth(1).unwrap();
        let policy = policy.split('"').next().unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'sha256-"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe") && !page.contains("{policy}"));
    }
}

//! What is printed is light, whatever the screen looks like.

use std::process::Command;

use base64::Engine as _;
use blackbox::class;
use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::server::Server;
use serde_json::{Value, json};

/// The bytes of a page as a PDF.
async fn printed(browser: &Browser) -> Vec<u8> {
    let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true, "printBackground": true });
    let printed = browser.devtools("Page.printToPDF", a4).await;
    base64::engine::general_purpose::STANDARD
        .decode(printed["data"].as_str().unwrap_or_default())
        .expect("a PDF")
}

/// A page printed from a dark and from a high-contrast screen is what it is from a light one: every colour of it.
#[test]
fn paper_is_light_from_any_theme() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.open(&format!("{}#/kk", server.address)).await;
        browser.mounted().await;
        let today = device::today(&browser).await;
        device::keep(&browser, &device::finished("me", "b2-free-skins", today)).await;
        let reported = class::class(30, "5 «Б»", 32);
        device::keep(&browser, &class::records(&reported)).await;
        let report = class::page(&reported);
        // Every colour that a rule gives an element on paper.
        let colours = "return [...document.querySelectorAll('body, .page, .page *')].filter((e) => e.getClientRects().length).map((e) => { \
            const s = getComputedStyle(e); return [e.localName, s.color, s.backgroundColor, s.borderTopColor, s.fill].join(' '); })";
        for page in [
            "family",
            "read/tonight",
            "read/numbers",
            "before",
            "handouts/b",
            "plan/b2-free-skins",
            "learn/b",
            "help",
            "school",
            "play/b3-only-i-understand",
            &report,
        ] {
            let mut seen = Vec::new();
            for theme in ["light", "dark", "contrast"] {
                browser
                    .js(&format!(
                        "localStorage.setItem('saqbol.look', '{theme} 1 on')"
                    ))
                    .await;
                browser
                    .open(&format!("{}#/kk/{page}", server.address))
                    .await;
                browser.mounted().await;
                browser
                    .until("it is all here", "return !document.querySelector('.waiting') && (document.documentElement.removeAttribute('data-plain'), true) && (!location.hash.includes('report') || !!document.querySelector('.hard-items')) && (!location.hash.includes('learn') || !!document.querySelector('.path .done'))")
                    .await;
                let paper = json!({ "media": "print" });
                browser.devtools("Emulation.setEmulatedMedia", paper).await;
                seen.push(browser.js(colours).await);
                if let Some(folder) = std::env::var_os("SAQBOL_PAPER") {
                    let name = format!("{}-{theme}.pdf", page.replace('/', "-"));
                    let path = std::path::Path::new(&folder).join(name);
                    std::fs::write(&path, printed(&browser).await).expect("written");
                    let _ = Command::new("pdftoppm")
                        .args(["-r", "40", "-png"])
                        .arg(&path)
                        .arg(&path)
                        .status();
                }
                browser
                    .devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
                    .await;
            }
            let all = seen[0].as_array().map_or(0, Vec::len);
            assert!(all > 10, "{page}: {all} elements");
            for (theme, other) in ["dark", "contrast"].iter().zip(&seen[1..]) {
                let differs = seen[0]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .zip(other.as_array().into_iter().flatten())
                    .find(|(light, dark)| light != dark);
                assert_eq!(differs, None, "{page}, {theme}");
            }
        }
        browser.quit().await;
    });
}

/// What a page says on paper: the text of its PDF, every run of spaces one space.
async fn text_of_paper(browser: &Browser) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, printed(browser).await).expect("written");
    let read = Command::new("pdftotext")
        .args(["-layout"])
        .arg(&file)
        .arg("-")
        .output();
    let text = String::from_utf8(read.expect("pdftotext").stdout).expect("text");
    // Where a word may be broken, and where it may not, is nothing that is read.
    let text = text.replace(['\u{ad}', '\u{2060}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many pairs of words of a PDF lie on top of each other, and which page the first of them is on.
fn clashes(pdf: &[u8]) -> (usize, usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, pdf).expect("written");
    let mut read = Command::new("pdftotext");
    let read = read.arg("-bbox").arg(&file).arg("-").output();
    let text = String::from_utf8_lossy(&read.expect("pdftotext").stdout).into_owned();
    let number = |line: &str, name: &str| -> f64 {
        let from = line.split_once(&format!("{name}=\"")).map(|(_, from)| from);
        let number = from.and_then(|from| from.split('"').next());
        number.and_then(|number| number.parse().ok()).unwrap_or(0.0)
    };
    let (mut count, mut first) = (0, 0);
    for (at, page) in text.split("<page ").skip(1).enumerate() {
        let words: Vec<[f64; 4]> = page
            .lines()
            .filter(|line| line.trim_start().starts_with("<word "))
            .map(|line| ["xMin", "xMax", "yMin", "yMax"].map(|name| number(line, name)))
            .collect();
        for (of, one) in words.iter().enumerate() {
            for other in &words[..of] {
                let wide = one[1].min(other[1]) - one[0].max(other[0]);
                let high = one[3].min(other[3]) - one[2].max(other[2]);
                let least = (one[3] - one[2]).min(other[3] - other[2]);
                if wide > 4.0 && high > least / 2.0 {
                    count += 1;
                    first = if first == 0 { at + 1 } else { first };
                }
            }
        }
    }
    (count, first)
}

/// The last line of each page of a PDF but the last.
fn last_lines(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, pdf).expect("written");
    let mut read = Command::new("pdftotext");
    let read = read.arg("-layout").arg(&file).arg("-").output();
    let text = String::from_utf8_lossy(&read.expect("pdftotext").stdout).into_owned();
    let text = text.replace(['\u{ad}', '\u{2060}'], "");
    let mut pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    pages.pop();
    let last = |page: &&str| {
        page.trim_end()
            .lines()
            .last()
            .map(|line| line.trim().into())
    };
    pages.iter().filter_map(last).collect()
}

/// What stands above something on a page to read: names of its parts and of ways on.
const NAMES: &str = "return [...document.querySelectorAll('.reading :is(h2, h3, summary, dt), .to-read a')]\
    .map(name => name.textContent.replace(/[\\u00ad\\u2060]/g, '').trim())";

/// No line of a page to read lies on another one on paper, and no name is left at the foot of a page without what it names,
/// in whichever language, whatever the sheet: a parent or an officer prints the law.
#[test]
fn no_line_lies_on_another_on_paper_and_no_name_stands_alone() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let (mut lying, mut alone) = (Vec::new(), Vec::new());
        for lang in ["kk", "ru"] {
            for page in [
                "law",
                "stereotypes",
                "recruiters",
                "tonight",
                "signs",
                "trafficking",
                "advice",
                "words",
                "causes",
            ] {
                browser
                    .open(&format!("{}#/{lang}/read/{page}", server.address))
                    .await;
                browser.mounted().await;
                browser.seen(".read").await;
                browser.js("dispatchEvent(new Event('beforeprint'))").await;
                let names = browser.js(NAMES).await;
                let names: Vec<&str> = names
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                assert!(names.len() > 3, "{lang} {page}: {names:?}");
                for (paper, high) in [("A4", 11.69), ("Letter", 11.0)] {
                    let sheet =
                        json!({ "paperWidth": 8.27, "paperHeight": high, "printBackground": true });
                    let pdf = browser.devtools("Page.printToPDF", sheet).await;
                    let pdf = base64::engine::general_purpose::STANDARD
                        .decode(pdf["data"].as_str().unwrap_or_default())
                        .expect("a PDF");
                    let (count, at) = clashes(&pdf);
                    if count > 0 {
                        lying.push(format!("{lang} {page}, {paper}: {count}, first on {at}"));
                    }
                    for line in last_lines(&pdf) {
                        if line.chars().count() > 3
                            && names.iter().any(|name| name.ends_with(&line))
                        {
                            alone.push(format!("{lang} {page}, {paper}: {line}"));
                        }
                    }
                }
            }
        }
        assert_eq!(lying, Vec::<String>::new());
        assert_eq!(alone, Vec::<String>::new());
        browser.quit().await;
    });
}

/// What a family prints says on paper what it is printed for: numbers, questions, promises to tick by hand, and a certificate that leaves room for a day and a name.
#[test]
fn what_is_printed_is_on_the_paper() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.open(&format!("{}#/kk", server.address)).await;
        browser.mounted().await;
        browser
            .open(&format!("{}#/kk/learn/b", server.address))
            .await;
        browser.mounted().await;
        browser.seen(".path").await;
        device::finish_path(&browser, "me", device::today(&browser).await).await;
        let reported = class::class(30, "5 «Б»", 32);
        device::keep(&browser, &class::records(&reported)).await;
        let words = "return [...document.querySelectorAll('WHAT')].map((e) => e.textContent.replace(/[\\u00ad\\u2060]/g, '').trim().split(/\\s+/).slice(0, 4).join(' '))";
        for (page, what, least) in [
            (
                "read/tonight",
                ".urgent .read-calls a, .urgent .read-calls span, #steps h3",
                12,
            ),
            ("read/cards", ".cut-cards li", 30),
            (
                "read/promise",
                ":is(#adult, #child, #together) .promise li",
                20,
            ),
            ("family", ".card:not(.no-print) li", 6),
            // (Headings of several words stand on lines of their own.)
            (
                "school",
                "#school tbody :is(th, td), #grades tbody :is(th, td)",
                20,
            ),
            (
                "certificate/b",
                ".cert-lines span, .cert-modules li, .sheet h1",
                8,
            ),
        ] {
            browser
                .open(&format!("{}#/kk/{page}", server.address))
                .await;
            browser.mounted().await;
            browser
                .until("it is all here", "return !document.querySelector('.waiting') && typeof saqbol.camera === 'function'")
                .await;
            let wanted = browser.js(&words.replace("WHAT", what)).await;
            let wanted: Vec<String> = serde_json::from_value(wanted).expect("words");
            assert!(wanted.len() >= least, "{page}: {} of {least}", wanted.len());
            let text = text_of_paper(&browser).await;
            for words in wanted {
                // Lines of two columns are read across: the first words stand together.
                let begins = words.split(' ').take(2).collect::<Vec<_>>().join(" ");
                assert!(
                    text.contains(&begins),
                    "{page}: {begins:?} is not on the paper: {text}"
                );
            }
        }
        browser.quit().await;
    });
}

/// The answers to the pupils' sheet are on paper only where the teacher has opened them.
#[test]
fn answers_are_on_paper_where_they_were_opened() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let sheets = format!("{}#/kk/handouts/b", server.address);
        browser.open(&sheets).await;
        browser.mounted().await;
        browser.seen("#answers").await;
        let title = "return document.querySelector('#answers summary').textContent.replace(/[\\u00ad\\u2060]/g, '')";
        let title = browser.js(title).await;
        let title = title.as_str().expect("a title");
        let for_pupils = text_of_paper(&browser).await;
        assert!(!for_pupils.contains(title), "{for_pupils}");
        browser.press("#answers summary").await;
        let for_teacher = text_of_paper(&browser).await;
        assert!(for_teacher.contains(title), "{for_teacher}");
        assert!(for_teacher.len() > for_pupils.len() + 200);
        browser.quit().await;
    });
}

//! The teacher's room from assignment to spreadsheet: a teacher and three pupils at computers of their own.

use blackbox::class;
use blackbox::device;
use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player::{self, Taste};
use blackbox::server::Server;
use saqbol::classroom::{
    Answer, Assignment, ModuleResult, ShortHash, Ticket, from_text, is_line_of, qr, read_digits,
    short_id, to_text, write_digits,
};
use saqbol::curriculum::Band;
use saqbol::learning::{Day, Score};

crate::in_each_engine! {
    a_class_hands_in_by_link_and_file => super::by_files;
    smoke a_class_hands_in_by_digits_alone => super::by_digits;
    the_whole_class_plays_with_one_screen => super::whole_class;
    one_result_is_erased => super::one_erased;
}

const MODULE: &str = "b2-free-skins";

/// Opens a page anew and waits for something on it.
async fn there(browser: &Browser, address: &str, what: &str) {
    browser.open(address).await;
    browser.mounted().await;
    browser.seen(what).await;
}

/// The full build's script comes a second after the first screen: dropping, the camera, the clicker.
async fn script(browser: &Browser) {
    browser
        .until("the script", "return typeof saqbol.camera === 'function'")
        .await;
}

/// What a button gives to save: name and text. The file itself is the browser's own business.
async fn saved(browser: &Browser, button: &str) -> (String, String) {
    browser
        .js("window.__saved = null; const make = URL.createObjectURL.bind(URL); \
             URL.createObjectURL = (blob) => { window.__blob = blob; return make(blob); }; \
             HTMLAnchorElement.prototype.click = function () { const name = this.download; \
               window.__blob.arrayBuffer().then((bytes) => { window.__saved = [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]; }); }; return true")
        .await;
    browser.press(button).await;
    browser
        .until("a file", "return window.__saved !== null")
        .await;
    let saved = browser.js("return window.__saved").await;
    let part = |at: usize| saved[at].as_str().unwrap_or_default().to_string();
    (part(0), part(1))
}

/// The teacher chooses b2 in Kazakh.
async fn choose(teacher: &Browser, base: &str) {
    there(teacher, &format!("{base}#/kk/assign"), "#give-code").await;
    teacher.press(&format!("#assign-{MODULE}")).await;
    teacher.press("#assign-more summary").await;
    teacher.press("#assign-kk").await;
    let script =
        "return document.querySelector('#assign-kk').getAttribute('aria-pressed') === 'true'";
    teacher.until("what was chosen", script).await;
}

/// The same, and gives it; the digits for the board.
async fn assign(teacher: &Browser, base: &str) -> String {
    choose(teacher, base).await;
    teacher.press("#give-code").await;
    teacher.text("#code-digits").await
}

/// A pupil has the list on the screen: plays what it says, comes back, and makes the ticket.
async fn play_and_show(pupil: &Browser, taste: Taste, number: &str) {
    pupil.press(&format!("#given-{MODULE}")).await;
    pupil.press("#start").await;
    player::play(pupil, taste).await;
    // At once: what is still on its way to the disk is waited for.
    pupil.seen(".page.end").await;
    pupil.press("#class-code").await;
    pupil.seen("#hand-in").await;
    pupil.write("#pupil", number).await;
    pupil.press("#hand-in").await;
    pupil.seen("#ticket").await;
}

async fn by_code(pupil: &Browser, base: &str, code: &str) {
    there(pupil, &format!("{base}#/kk/code"), "#code").await;
    pupil.write("#code", code).await;
    pupil.press("#code-open").await;
    pupil.seen(&format!("#given-{MODULE}")).await;
}

/// The report of the class whose list stands on the page, and its spreadsheet in both kinds.
async fn report(teacher: &Browser, pupils: usize) {
    teacher.press("[id^=open-class-]").await;
    teacher.seen("#report-pupils").await;
    teacher.says("#report-pupils", &pupils.to_string()).await;
    // Three are too few to be broken down.
    teacher.seen("#report-few").await;
    assert_eq!(
        teacher
            .js("return document.querySelectorAll('.chart, .bars').length")
            .await,
        0
    );
    teacher.write("#class-name", "=5 «Б» <b>").await;
    teacher.write("#class-size", "5").await;
    teacher.press("#class-keep").await;
    teacher.says("#missing", "4, 5").await;
    assert_eq!(
        teacher
            .js("return document.querySelectorAll('main b').length")
            .await,
        0
    );
    let (name, table) = saved(teacher, "#save-table").await;
    assert!(
        name.starts_with("saqbol-есеп-20") && name.ends_with("-5Бb.csv"),
        "{name}"
    );
    assert!(
        table.starts_with('\u{FEFF}') && table.contains("\r\n"),
        "{table}"
    );
    assert!(table.contains(";\"'=5 «Б» <b>"), "no formula runs: {table}");
    let title = format!("\"{}\"", blackbox::title(MODULE, "kk"));
    let row = table.lines().find(|line| line.starts_with(&title));
    assert!(
        row.is_some_and(|row| row.split(';').nth(1) == Some("3")),
        "{table}"
    );
    assert!(table.contains("\"4 5\""), "who is missing: {table}");
    let (_, other) = saved(teacher, "#save-other").await;
    assert!(other.contains(",\"'=5 «Б» <b>"), "{other}");
}

async fn by_files(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let base = &server.address;
    let teacher = Browser::start(engine, &Options::default()).await;
    let code = assign(&teacher, base).await;
    teacher.seen("#share-link").await;
    let link = teacher
        .js("return document.querySelector('#share-link').value")
        .await;
    let link = link.as_str().expect("a link").to_string();
    assert!(
        link.starts_with(base.trim_end_matches('/')) && link.contains("#/kk/given/"),
        "{link}"
    );
    teacher.seen(".carried .qr path").await;
    let (_, assignment) = saved(&teacher, "#save-assignment").await;

    let mut tickets = Vec::new();
    for (number, way) in [("1", "code"), ("2", "link"), ("3", "file")] {
        let pupil = Browser::start(engine, &Options::default()).await;
        match way {
            "code" => by_code(&pupil, base, &code).await,
            "link" => {
                // One sign of it changed: said at once, nothing opens.
                let mut broken = link.clone();
                let last = broken.pop().expect("a sign");
                broken.push(if last == 'a' { 'b' } else { 'a' });
                there(
                    &pupil,
                    &broken.replacen("given/i", "given/j", 1),
                    "#code-said",
                )
                .await;
                there(&pupil, &link, &format!("#given-{MODULE}")).await;
            }
            _ => {
                there(&pupil, &format!("{base}#/kk/code"), "#code-file").await;
                pupil
                    .choose_files("#code-file", false, &[("a.txt", "hello")])
                    .await;
                pupil.text("#code-said").await;
                pupil
                    .choose_files("#code-file", false, &[("a.txt", &assignment)])
                    .await;
                pupil.seen(&format!("#given-{MODULE}")).await;
            }
        }
        let taste = if number == "2" {
            Taste::Last
        } else {
            Taste::First
        };
        play_and_show(&pupil, taste, number).await;
        pupil.seen("#ticket .qr path").await;
        let (name, ticket) = saved(&pupil, "#save-ticket").await;
        assert!(
            name.starts_with("saqbol-нәтиже-") && name.contains(&format!("-{number}-")),
            "{name}"
        );
        tickets.push(ticket);
        pupil.quit().await;
    }
    let read: Vec<Ticket> = tickets
        .iter()
        .map(|t| from_text(t).expect("a ticket"))
        .collect();
    assert!(
        read.iter().all(|t| t.modules.len() == 1
            && t.modules[0].answers.len() == 5
            && t.checks.is_empty())
    );

    there(&teacher, &format!("{base}#/kk/collect"), "#bring-files").await;
    let damaged = tickets[2].replacen("SAQBOLT:", "SAQBOLT:0", 1);
    teacher
        .choose_files(
            "#bring-files",
            false,
            &[
                ("one.txt", &tickets[0]),
                ("again.txt", &tickets[0]),
                ("<img src=x>.txt", "hello"),
                ("cut.txt", &damaged),
            ],
        )
        .await;
    teacher.seen(".left-out").await;
    teacher.says(".left-out", "<img src=x>.txt").await;
    teacher.says(".left-out", "cut.txt").await;
    assert_eq!(
        teacher
            .js("return document.querySelectorAll('.left-out img').length")
            .await,
        0
    );
    // Dropped anywhere on the page.
    script(&teacher).await;
    teacher
        .choose_files(
            "#bring-files",
            true,
            &[("two.txt", &tickets[1]), ("three.txt", &tickets[2])],
        )
        .await;
    teacher.until("two more", "return !document.querySelector('.left-out') && !!document.querySelector('#came .note')").await;
    report(&teacher, 3).await;

    // It stays; the class file brings it back after it was erased, and merges with what is there.
    let (name, file) = saved(&teacher, "#save-class").await;
    assert!(name.starts_with("saqbol-тапсырма-нәтижелері-"), "{name}");
    there(
        &teacher,
        &format!("{base}#/kk/collect"),
        "[id^=open-class-]",
    )
    .await;
    teacher.press("[id^=open-class-]").await;
    teacher.press("#class-erase").await;
    teacher.press("#class-erase-yes").await;
    teacher
        .until(
            "it is gone",
            "return !document.querySelector('#report-pupils')",
        )
        .await;
    there(&teacher, &format!("{base}#/kk/collect"), "#bring-files").await;
    teacher.until("no class", "return !!document.querySelector('#class-open') && !document.querySelector('[id^=open-class-]')").await;
    teacher
        .choose_files("#bring-files", false, &[("class.txt", &file)])
        .await;
    teacher.press("[id^=open-class-]").await;
    teacher.says("#report-pupils", "3").await;
    teacher.quit().await;
}

async fn by_digits(engine: Engine) {
    let base = format!("file://{}", dist().join("saqbol.html").display());
    let giver = Browser::start(engine, &Options::default()).await;
    let code = assign(&giver, &base).await;
    assert_eq!(
        giver
            .js("return document.querySelector('#share-link')")
            .await,
        serde_json::Value::Null
    );
    giver.quit().await;
    let teacher = Browser::start(engine, &Options::default()).await;

    // One pupil plays; the others' digits are the same with other numbers (by files three play).
    let pupil = Browser::start(engine, &Options::default()).await;
    by_code(&pupil, &base, &code).await;
    play_and_show(&pupil, Taste::First, "1").await;
    let first = pupil.text("#ticket-digits").await;
    pupil.quit().await;
    let played = read_digits(&first).expect("a result");
    let of = |number| {
        let mut other = played.clone();
        other.pupil = Some(number);
        write_digits(&other).expect("digits")
    };
    assert_eq!(of(1), first);
    let all = [first, of(2), of(3)];

    there(&teacher, &format!("{base}#/kk/collect"), "#digits").await;
    // The class of the board's code, which this device has never seen.
    teacher.write("#digits", &all[0]).await;
    teacher.press("#digits-take").await;
    teacher.text("#digits-said").await;
    teacher.write("#class-code", &code).await;
    teacher.press("#class-open").await;
    teacher.seen("[id^=open-class-]").await;
    // The digits waited for it: nothing is typed twice.
    teacher.says("#digits-said", "№ 1").await;
    for (at, digits) in all.iter().enumerate() {
        assert_eq!(digits.len(), 19, "{digits}");
        if at == 0 {
            let mut slip: Vec<u8> = digits.clone().into_bytes();
            slip[7] = b'0' + (slip[7] - b'0' + 1) % 10;
            let slip = String::from_utf8(slip).expect("digits");
            teacher.write("#digits", &slip).await;
            teacher.press("#digits-take").await;
            teacher.says("#digits-said", &slip).await;
        }
        teacher.write("#digits", digits).await;
        teacher.press("#digits-take").await;
        teacher
            .until(
                "an empty field",
                "return document.querySelector('#digits').value === ''",
            )
            .await;
        teacher.says("#came", "1").await;
    }
    // A second result of number 1, and no day on either: the teacher chooses.
    let mut other = read_digits(&all[0]).expect("a result");
    let right = &mut other.scores[0].right;
    *right = right.checked_sub(1).unwrap_or(1);
    teacher
        .write("#digits", &write_digits(&other).expect("digits"))
        .await;
    teacher.press("#digits-take").await;
    teacher.says("#came", "1").await;
    teacher.press("[id^=open-class-]").await;
    // Whoever has handed in is counted, also while it is not clear which result counts.
    teacher.says("#report-pupils", "3").await;
    teacher.press("[id^=choose-]").await;
    teacher.says("#report-pupils", "3").await;
    there(
        &teacher,
        &format!("{base}#/kk/collect"),
        "[id^=open-class-]",
    )
    .await;
    report(&teacher, 3).await;
    teacher.quit().await;
}

/// Presses a key on the page, as a clicker does.
async fn key(browser: &Browser, key: &str) {
    browser
        .js(&format!("document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: {key:?}, bubbles: true, cancelable: true }})); return true"))
        .await;
}

async fn whole_class(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    for base in [
        server.address.clone(),
        format!("file://{}", dist().join("saqbol.html").display()),
    ] {
        let teacher = Browser::start(
            engine,
            &Options {
                // A low window: what fits a projector's picture has to be scrolled here.
                size: Some((1366, 700)),
                ..Options::default()
            },
        )
        .await;
        there(
            &teacher,
            &format!("{base}#/kk/whole/{MODULE}"),
            "#class-set",
        )
        .await;
        // How many are here is asked beside the lesson, not on the pupils' screen.
        let small = "return !document.querySelector('#class-set').open";
        teacher.until("no form on the pupils' screen", small).await;
        teacher.press("#class-set summary").await;
        teacher.write("#here", "24").await;
        teacher.press("#class-set summary").await;
        // Read from the back of a room.
        let size = teacher.js("return parseFloat(getComputedStyle(document.querySelector('.step .prose p')).fontSize)").await;
        assert!(size.as_f64().is_some_and(|size| size >= 28.0), "{size}");
        // The clicker's script comes a second after the first screen.
        script(&teacher).await;
        let (mut votes, mut scrolled, mut stops) = (0, 0, 0);
        for _ in 0..120 {
            let now = teacher
                .js("if (document.querySelector('.page.end')) return 'end'; \
                     if (document.querySelector('#vote-open')) return 'vote'; \
                     const next = document.querySelector('#walk-next'); return next && !next.disabled ? 'next' : 'do'")
                .await;
            match now.as_str() {
                Some("end") => break,
                // The first question is answered with one tap on what most hands are up for.
                Some("vote") if votes == 0 => {
                    teacher.press("[id^=most-]").await;
                    let several = teacher
                        .js("const open = document.querySelector('#vote-open'); return !!open")
                        .await;
                    if several == true {
                        teacher.press("#vote-open").await;
                    }
                    teacher
                        .until(
                            "the reasons",
                            "return !document.querySelector('#vote-open')",
                        )
                        .await;
                    votes += 1;
                }
                Some("vote") => {
                    // Hands are counted from here on: tapped at one option, typed at the next.
                    if teacher
                        .js("return !document.querySelector('[id^=more-]')")
                        .await
                        == true
                    {
                        teacher.press("#count-hands").await;
                    }
                    teacher.press("[id^=more-]").await;
                    let fields = teacher.js("return [...document.querySelectorAll('[id^=vote-]:not(#vote-open, #vote-pass)')].map((e) => e.id)").await;
                    let last = fields
                        .as_array()
                        .and_then(|all| all.last()?.as_str().map(String::from));
                    let last = last.expect("a field");
                    teacher.write(&format!("[id=\"{last}\"]"), "17").await;
                    teacher.press("#vote-open").await;
                    teacher.until("the reasons", "return !document.querySelector('#vote-open') && !!document.querySelector('.hands-list')").await;
                    teacher.says(".hands-list", "17").await;
                    votes += 1;
                }
                Some("next") => {
                    const PLACE: &str = "[document.querySelector('progress')?.value, !!document.querySelector('.stop-and-ask')].join()";
                    let place = teacher.js(&format!("return {PLACE}")).await;
                    if place.as_str().is_some_and(|place| place.ends_with("true")) {
                        stops += 1;
                    }
                    // A screen that is longer than the projector's is scrolled to its end first.
                    let long = teacher.js("const p = document.scrollingElement; return p.scrollHeight - p.clientHeight - p.scrollTop > 24").await;
                    key(&teacher, "PageDown").await;
                    let on = format!("return {PLACE} !== {place}");
                    if long == true {
                        assert_eq!(
                            teacher.js(&on).await,
                            false,
                            "it goes on before its end was seen"
                        );
                        scrolled += 1;
                        continue;
                    }
                    teacher.until("on", &on).await;
                }
                _ => {
                    player::once(&teacher, Taste::First, &mut Default::default()).await;
                }
            }
        }
        teacher.seen(".page.end").await;
        teacher
            .until(
                "the plan's questions, large",
                "return document.querySelectorAll('.to-ask li').length === 3",
            )
            .await;
        assert!(scrolled >= 1, "no screen was longer than the window");
        assert!(votes >= 5, "{votes} votes");
        assert_eq!(stops, 2, "the plan's questions on the way");
        // The class sees what it takes home; what is the teacher's lies folded beneath.
        teacher.press("#for-teacher > summary").await;
        let (_, file) = saved(&teacher, "#save-together").await;
        let ticket: Ticket = from_text(&file).expect("a ticket");
        assert_eq!(
            (ticket.hands, ticket.pupil, ticket.modules.len()),
            (24, None, 1)
        );
        // It is kept already.
        teacher.seen("#kept-of").await;
        teacher.press("#to-report").await;
        teacher.seen("#together").await;
        let score = ticket.modules[0].score;
        teacher
            .says("#together", &format!("{} / {}", score.hits, score.signs))
            .await;
        // Nobody is missing where the class played together; what comes next is one press away.
        let alone = "return !document.querySelector('#report-pupils') && !!document.querySelector('#next-together')";
        teacher
            .until("what was played, and the next lesson", alone)
            .await;
        // Nothing of it is anybody's progress.
        there(&teacher, &format!("{base}#/kk/learn/b"), ".path").await;
        let new = "return document.querySelectorAll('.module-card.new').length";
        teacher.becomes("eight new modules", new, 8).await;
        teacher.quit().await;
    }
}

/// Two seconds of a film in which somebody holds a code before the camera.
fn film(text: &str) -> Vec<u8> {
    let code = qr(text).expect("it fits");
    let (width, height) = (640_u32, 480_u32);
    let points = (height - 60) / (code.size + 8);
    let (left, top) = (
        (width - code.size * points) / 2,
        (height - code.size * points) / 2,
    );
    let mut frame = b"FRAME\n".to_vec();
    for y in 0..height {
        for x in 0..width {
            let dark =
                x >= left && y >= top && code.is_dark((x - left) / points, (y - top) / points);
            frame.push(if dark { 30 } else { 225 });
        }
    }
    frame.extend(vec![
        128;
        usize::try_from(width * height / 2).expect("small")
    ]);
    let mut film = b"YUV4MPEG2 W640 H480 F10:1 Ip A1:1 C420jpeg\n".to_vec();
    for _ in 0..20 {
        film.extend(&frame);
    }
    film
}

/// The camera reads a ticket; it is asked for on this page, on a press, and let go when the page is left.
#[test]
fn the_camera_reads_a_ticket() {
    blackbox::engine::run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let ticket = a_ticket(1, None);
        let path = folder.path().join("film.y4m");
        std::fs::write(&path, film(&to_text(&ticket))).expect("a film");
        let server = Server::start(dist().join("web")).await;
        for base in [
            server.address.clone(),
            format!("file://{}", dist().join("saqbol.html").display()),
        ] {
            let options = Options {
                film: Some(path.clone()),
                ..Options::default()
            };
            let teacher = Browser::start(Engine::Chromium, &options).await;
            there(&teacher, &format!("{base}#/kk/collect"), "#camera-button").await;
            script(&teacher).await;
            teacher.js("const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices); window.__asked = 0; \
                navigator.mediaDevices.getUserMedia = (what) => { window.__asked++; window.__what = JSON.stringify(what); return ask(what).then((s) => window.__stream = s); }; return true").await;
            assert_eq!(teacher.js("return window.__asked").await, 0);
            teacher.press("#camera-button").await;
            teacher.seen("#came .note").await;
            teacher.says("#came", "1").await;
            assert_eq!(
                teacher
                    .js("return [window.__asked, window.__what.includes('\"audio\":false')]")
                    .await,
                serde_json::json!([1, true])
            );
            teacher.seen("[id^=open-class-]").await;
            teacher.press("#back").await;
            teacher
                .until(
                    "the camera is let go",
                    "return window.__stream.getTracks().every((t) => t.readyState === 'ended')",
                )
                .await;
            teacher.quit().await;
        }
        // Without a camera, or where it is refused, the page says so.
        let teacher = Browser::start(Engine::Chromium, &Options::default()).await;
        there(
            &teacher,
            &format!("{}#/kk/collect", server.address),
            "#camera-button",
        )
        .await;
        script(&teacher).await;
        teacher.press("#camera-button").await;
        teacher.seen(".note[data-say]").await;
        teacher.quit().await;
    });
}

/// A class of thirty: the spreadsheet has the numbers of the screen's table, in the form that the language's spreadsheets
/// expect, and in the other.
#[test]
fn the_spreadsheet_says_what_the_screen_says() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let teacher = Browser::start(Engine::Chromium, &Options::default()).await;
        let all = class::class(30, "5 «Б»", 32);
        there(
            &teacher,
            &format!("{}#/kk/collect", server.address),
            "#class-open",
        )
        .await;
        device::keep(&teacher, &class::records(&all)).await;
        for (language, point) in [("kk", ','), ("ru", ','), ("en", '.')] {
            let page = format!("{}#/{language}/{}", server.address, class::page(&all));
            there(&teacher, &page, ".hard-items").await;
            let cells = teacher
                .js("return [...document.querySelectorAll('.behind')[0].querySelectorAll('tbody tr')].map((r) => [...r.children].map((c) => c.textContent).join('|'))")
                .await;
            let cells: Vec<String> = cells
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|c| c.as_str().map(String::from))
                .collect();
            assert_eq!(cells.len(), 2, "two modules");
            let (name, table) = saved(&teacher, "#save-table").await;
            assert!(name.ends_with("-5Б.csv"), "{name}");
            let between = if point == ',' { ';' } else { ',' };
            for row in cells {
                let mut parts = row.split('|');
                let title = parts.next().unwrap_or_default();
                let on_screen: Vec<String> = parts
                    .flat_map(|part| part.split(" / ").map(String::from).collect::<Vec<_>>())
                    .collect();
                let line = table
                    .lines()
                    .find(|line| line.starts_with(&format!("\"{title}\"")))
                    .unwrap_or_else(|| panic!("{title}: {table}"));
                let in_table: Vec<&str> = line.rsplitn(8, between).collect();
                let in_table: Vec<&str> = in_table.into_iter().rev().skip(1).collect();
                assert_eq!(in_table, on_screen, "{line}");
                // What is told apart has decimals, below the explanations; where the answers are too few there is no row.
                let figures = table
                    .lines()
                    .rfind(|line| line.starts_with(&format!("\"{title}\"")))
                    .filter(|figures| *figures != line);
                assert!(
                    figures.is_none_or(|figures| {
                        figures.rsplit(between).take(2).all(|of| of.contains(point))
                    }),
                    "{figures:?}"
                );
            }
            let (_, other) = saved(&teacher, "#save-other").await;
            assert_ne!(table, other);
            // What stands in the line is said once more by hand: the difference of the checks.
            teacher.says("main", "30").await;
        }
        teacher.quit().await;
    });
}

/// Looking through a module keeps nothing, and a chat can be played again along another branch.
#[test]
fn looking_through_keeps_nothing() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let teacher = Browser::start(Engine::Chromium, &Options::default()).await;
        there(
            &teacher,
            &format!("{}#/kk/preview/{MODULE}", server.address),
            "[id^=look-]",
        )
        .await;
        let screens = teacher
            .js("return document.querySelectorAll('.screens a').length")
            .await;
        assert!(
            screens.as_u64().is_some_and(|screens| screens > 15),
            "{screens}"
        );
        let chat = "const r = [...document.querySelectorAll('.screens a')].map((a) => a.id); return r.find((id) => id === 'look-chat') ?? r[0]";
        let chat = teacher.js(chat).await;
        teacher
            .press(&format!("#{}", chat.as_str().unwrap_or_default()))
            .await;
        teacher.seen(".kind-chat").await;
        let mut ways = Vec::new();
        for taste in [Taste::First, Taste::Last] {
            let mut walked = Default::default();
            for _ in 0..6 {
                let over = teacher
                    .js("return !document.querySelector('.hurry, .option, #more, #rewind')")
                    .await;
                if over == true {
                    break;
                }
                player::once(&teacher, taste, &mut walked).await;
            }
            ways.push(teacher.text(".step").await);
            teacher.press("#look-again").await;
            teacher
                .until("anew", "return !document.querySelector('.bubble.mine')")
                .await;
        }
        assert_ne!(ways[0], ways[1], "two branches");
        teacher.press("#look-next").await;
        teacher
            .until(
                "the next screen",
                "return !document.querySelector('.kind-chat') && !!document.querySelector('.step')",
            )
            .await;
        assert_eq!(device::kept(&teacher).await, Vec::new());
        teacher.quit().await;
    });
}

fn a_ticket(number: u64, key: Option<[u8; 32]>) -> Ticket {
    let right = !number.is_multiple_of(3);
    let answer = |item: &str, option: &str, right| Answer {
        item: short_id(item),
        option: Answer::option(option),
        right,
    };
    Ticket {
        assignment: Assignment {
            band: Band::B,
            modules: vec![2],
            language: Some("kk".into()),
            checks: false,
            mark: 7,
            key,
        },
        learner: Some(ShortHash::of(&number.to_string())),
        walks: vec![ShortHash::of(&format!("walk {number}"))],
        pupil: u32::try_from(number).ok(),
        day: Day(20_780),
        attempt: 1,
        number,
        hands: 0,
        modules: vec![ModuleResult {
            module: 2,
            score: Score {
                signs: 6,
                hits: 4,
                foils: 5,
                false_alarms: 1,
                asked: 5,
                right: 4,
            },
            answers: vec![if right {
                answer("q2-friend", "go", true)
            } else {
                answer("q2-friend", "coins", false)
            }],
        }],
        checks: Vec::new(),
    }
}

/// One child's result goes from the browser and from the next file; what was saved before brings it back.
async fn one_erased(engine: Engine) {
    let server = Server::start(dist().join("web")).await;
    let collect = format!("{}#/kk/collect", server.address);
    let teacher = Browser::start(engine, &Options::default()).await;
    there(&teacher, &collect, "#bring-files").await;
    let texts = [11, 12, 13].map(|number| to_text(&a_ticket(number, None)));
    let files = [
        ("1.txt", &texts[0]),
        ("2.txt", &texts[1]),
        ("3.txt", &texts[2]),
    ];
    let files = files.map(|(name, text)| (name, text.as_str()));
    teacher.choose_files("#bring-files", false, &files).await;
    teacher.says("#came", "3").await;
    teacher.press("[id^=open-class-]").await;
    teacher.says("#report-pupils", "3").await;
    let is_of = |line: &str, number| is_line_of(line, &[number]);
    let (_, before) = saved(&teacher, "#save-class").await;
    assert!(before.lines().any(|line| is_of(line, 12)));
    teacher.press("#results summary").await;
    teacher.press("#leave-out-12").await;
    teacher.press("#erase-result-12").await;
    teacher.press("#result-erase-no").await;
    teacher.press("#erase-result-12").await;
    teacher.press("#result-erase-yes").await;
    teacher.says("#result-said", "1").await;
    teacher.says("#report-pupils", "2").await;
    // What is kept has nothing of it, also after a reload; nor has the next file.
    let kept = device::kept(&teacher).await;
    let has = |number| kept.iter().any(|(_, line)| is_of(line, number));
    assert!(has(11) && has(13) && !has(12), "{kept:?}");
    there(&teacher, &collect, "[id^=open-class-]").await;
    teacher.press("[id^=open-class-]").await;
    teacher.says("#report-pupils", "2").await;
    let (_, file) = saved(&teacher, "#save-class").await;
    let has = |number| file.lines().any(|line| is_of(line, number));
    assert!(has(11) && has(13) && !has(12), "{file}");
    there(&teacher, &collect, "#bring-files").await;
    teacher
        .choose_files("#bring-files", false, &[("old.txt", &before)])
        .await;
    teacher.press("[id^=open-class-]").await;
    teacher.says("#report-pupils", "3").await;
    teacher.quit().await;
}

/// A sealed ticket opens on the teacher's device, and elsewhere only with the key's file.
#[test]
fn sealed_results_open_with_the_key_alone() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let base = &server.address;
        let teacher = Browser::start(Engine::Chromium, &Options::default()).await;
        choose(&teacher, base).await;
        teacher.press("#assign-sealed").await;
        teacher.press("#give-code").await;
        teacher.seen("#save-key").await;
        assert_eq!(
            teacher
                .js("return document.querySelector('#code-digits')")
                .await,
            serde_json::Value::Null
        );
        let (_, assignment) = saved(&teacher, "#save-assignment").await;
        let (_, key) = saved(&teacher, "#save-key").await;
        let pupil = Browser::start(Engine::Chromium, &Options::default()).await;
        there(&pupil, &format!("{base}#/kk/code"), "#code-file").await;
        pupil
            .choose_files("#code-file", false, &[("a.txt", &assignment)])
            .await;
        pupil.seen(&format!("#given-{MODULE}")).await;
        play_and_show(&pupil, Taste::First, "4").await;
        assert_eq!(
            pupil
                .js("return document.querySelector('#ticket-digits')")
                .await,
            serde_json::Value::Null
        );
        pupil.seen("#ticket .qr path").await;
        let (_, ticket) = saved(&pupil, "#save-ticket").await;
        assert!(ticket.starts_with("SAQBOLS:") && from_text::<Ticket>(&ticket).is_err());
        there(&teacher, &format!("{base}#/kk/collect"), "#bring-files").await;
        teacher
            .choose_files("#bring-files", false, &[("t.txt", &ticket)])
            .await;
        teacher.says("#came", "1").await;
        // At another computer: named and left out, until the key is there.
        there(&pupil, &format!("{base}#/kk/collect"), "#bring-files").await;
        pupil
            .choose_files("#bring-files", false, &[("t.txt", &ticket)])
            .await;
        pupil.says(".left-out", "t.txt").await;
        pupil
            .choose_files(
                "#bring-files",
                false,
                &[("t.txt", &ticket), ("key.txt", &key)],
            )
            .await;
        pupil.until("both", "return !document.querySelector('.left-out') && document.querySelectorAll('#came .sum span').length === 3").await;
        pupil.quit().await;
        teacher.quit().await;
    });
}

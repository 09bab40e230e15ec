//! Very large letters on a small phone: nothing goes sideways, no button is cut, no word is broken in the middle.

use blackbox::dist;
use blackbox::engine::{Browser, Engine, Options};
use blackbox::player;
use blackbox::server::Server;
use serde_json::json;

use crate::kinds::KINDS;

/// The page goes sideways, something that can be pressed is wider than its place or cut, or a word is broken where no
/// hyphen stands. A word is broken if its letters stand on two lines.
const FAULTS: &str = r#"
const out = [];
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) {
  const wide = [...document.querySelectorAll('.page *')].filter((e) => e.getBoundingClientRect().right > page.clientWidth + 1);
  out.push('wide: ' + page.scrollWidth + ' ' + (wide.length ? wide[wide.length - 1].outerHTML.slice(0, 160) : ''));
}
for (const e of document.querySelectorAll('button, .button, .door, .band, a.number, summary, .field')) {
  const r = e.getBoundingClientRect();
  if (!r.width || getComputedStyle(e).position === 'absolute') continue;
  if (r.right > page.clientWidth + 1 || r.left < -1) out.push('outside: ' + e.textContent.slice(0, 30));
  if (!e.matches('.field') && e.scrollWidth > e.clientWidth + 2) out.push('cut: ' + e.textContent.slice(0, 30) + ' ' + e.scrollWidth + '>' + e.clientWidth);
}
const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const parent = node.parentElement;
  if (!parent.getClientRects().length || parent.closest('.sr-only, [aria-hidden="true"], .references, .sources, .facts')) continue;
  for (const word of node.data.matchAll(/[\p{L}\p{N}\u2060]+(?:-\u2060[\p{L}\p{N}]+)?/gu)) {
    const range = document.createRange();
    // The hyphen before a rest of a word is drawn at the end of the line above, and counted with the rest.
    range.setStart(node, word.index + (node.data[word.index - 1] === '\u00ad' ? 1 : 0));
    range.setEnd(node, word.index + word[0].length);
    const lines = new Set([...range.getClientRects()].filter((r) => r.width > 0).map((r) => Math.round(r.top)));
    if (lines.size > 1) out.push('broken: ' + word[0]);
  }
}
return [...new Set(out)].join('; ');
"#;

/// How large the letters are: what was chosen in the settings, and what the browser's own letters are.
const SIZES: [(&str, u32); 4] = [("4", 16), ("1", 28), ("1", 32), ("4", 24)];

/// Sets the letters of the page that is open.
async fn letters(browser: &Browser, (size, root): (&str, u32)) {
    let fonts = json!({ "fontSizes": { "standard": root } });
    browser.devtools("Page.setFontSizes", fonts).await;
    browser.js(&format!("saqbol.look('light {size} on')")).await;
    // The page is laid out anew, and what follows its size has seen it.
    browser
        .js("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 1))))")
        .await;
    let set = browser
        .js("return parseFloat(getComputedStyle(document.documentElement).fontSize)")
        .await;
    // Half as large again as usual, or more where the screen has room.
    assert!(set.as_f64() >= Some(24.0), "{set}");
}

/// What is wrong with the page that is open, at each size of letters; `place` says where that is.
async fn faults_by_size(browser: &Browser, place: &str) -> Vec<String> {
    let mut all = Vec::new();
    for size in SIZES {
        letters(browser, size).await;
        let found = faults(browser).await;
        if !found.is_empty() {
            all.push(format!("{place}, {size:?}: {found}"));
        }
    }
    all
}

/// What is wrong with the page, once its own letters are here.
async fn faults(browser: &Browser) -> String {
    let mut found = String::new();
    for _ in 0..3 {
        found = browser
            .js(FAULTS)
            .await
            .as_str()
            .unwrap_or_default()
            .to_string();
        if found.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
    found
}

#[test]
fn very_large_letters_on_the_main_pages() {
    blackbox::engine::run(async {
        let server = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let mut all = Vec::new();
        for page in [
            "",
            "learn/b",
            "module/b2-free-skins",
            "who",
            "help",
            "settings",
            "mine",
            "code",
            "teach",
            "assign",
            "family",
            "read/tonight",
            "read/words",
            "play/b2-free-skins",
            "play/b8-never-too-late",
        ] {
            browser
                .open(&format!("{}#/kk/{page}", server.address))
                .await;
            browser.mounted().await;
            browser
                .until("the page", "return !document.querySelector('.waiting') && (document.documentElement.removeAttribute('data-plain'), true) && document.fonts.status === 'loaded'")
                .await;
            for width in [320, 360] {
                browser.viewport(width, 640).await;
                all.extend(faults_by_size(&browser, &format!("{page} at {width} px")).await);
            }
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        browser.quit().await;
    });
}

/// With the largest letters somebody's countdown is a line, the words to press are no smaller than what is read, and where
/// they lie below the screen a mark says so and leads to them.
#[test]
fn the_answers_of_a_situation_are_found() {
    blackbox::engine::run(async {
        let server = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        for module in ["b-timed", "b-situation"] {
            player::go(&browser, &server.address, &format!("kk/play/{module}")).await;
            browser
                .until(
                    "its answers",
                    "return !!document.querySelector('.asks .answer')",
                )
                .await;
            browser.until("what comes later", player::LATER).await;
            letters(&browser, ("4", 16)).await;
            let found = browser
                .js("const size = (s) => parseFloat(getComputedStyle(document.querySelector(s)).fontSize); \
                    const count = document.querySelector('.countdown'); \
                    return [size('.answer-word') >= size('.situation .says, .situation p'), !count || count.querySelector('#hold').getBoundingClientRect().bottom - count.getBoundingClientRect().top < 56]")
                .await;
            assert_eq!(found, json!([true, true]), "{module}");
            browser
                .js("document.querySelector('.situation').style.paddingTop = '500px'")
                .await;
            let mark = "return document.querySelector('.below').getClientRects().length > 0";
            browser.becomes("a mark", mark, true).await;
            // A screen at most goes by at once.
            for _ in 0..3 {
                if browser.js(mark).await == true {
                    browser.press(".below").await;
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
            }
            let there = "const low = document.querySelector('.answer.stop').getBoundingClientRect().bottom; return low <= innerHeight && low > innerHeight / 2";
            browser.becomes("the answers", there, true).await;
            browser.becomes("no mark", mark, false).await;
        }
        browser.quit().await;
    });
}

/// On a phone's side the words stand beside what they speak of, which has the height: a picture, a card, a glass.
#[test]
fn on_its_side_words_stand_beside_what_they_speak_of() {
    const BESIDE: &str = "const box = (e) => e.getBoundingClientRect(); \
        const beside = (e) => e.getClientRects().length ? e : e.querySelector('.paper, .moments, .slots'); \
        const first = document.querySelector('#screen > .scene'), told = document.querySelector('#screen > .told'); \
        const [left, right] = first ? [first, told] : [told, beside(told.nextElementSibling)]; \
        return box(left).right <= box(right).left && Math.abs(box(left).top - box(right).top) < 48 && box(right).top < innerHeight / 3";
    blackbox::engine::run(async {
        let fixtures = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for (width, height) in [(640, 360), (844, 390)] {
            browser.viewport(width, height).await;
            for kind in [
                "words", "talk", "lens", "board", "pick", "timeline", "sort", "match", "order",
                "build",
            ] {
                player::go(&browser, &fixtures.address, &format!("kk/play/b-{kind}")).await;
                browser
                    .until(
                        "the screen",
                        "return !!document.querySelector('#screen > .told')",
                    )
                    .await;
                browser.until("what comes later", player::LATER).await;
                browser
                    .becomes(
                        &format!("{kind}, {width} px: words beside it"),
                        BESIDE,
                        true,
                    )
                    .await;
            }
        }
        browser.quit().await;
    });
}

/// Each kind of step is played through in every size, and each of its screens looked at.
#[test]
fn very_large_letters_in_every_kind_of_step() {
    blackbox::engine::run(async {
        let fixtures = Server::start(blackbox::fixtures()).await;
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(320, 640).await;
        // What is wrong is noted once the page has had time to put it right, and the lesson goes on.
        let look = format!(
            "const found = (() => {{ {FAULTS} }})(); \
             if (found && window.__looks++ < 240) return 'wait'; \
             window.__looks = 0; window.__screens += 1; \
             if (found) window.__faults.push(window.__walked.presses + ': ' + found)"
        );
        let mut all = Vec::new();
        let kinds = KINDS.map(|kind| (&fixtures.address, format!("b-{kind}")));
        let module = (&web.address, "b3-only-i-understand".to_string());
        for (address, module) in kinds.into_iter().chain([module]) {
            for size in SIZES {
                player::go(&browser, address, &format!("kk/play/{module}")).await;
                browser
                    .until("its letters", "document.documentElement.removeAttribute('data-plain'); return document.fonts.status === 'loaded'")
                    .await;
                letters(&browser, size).await;
                browser
                    .js("window.__looks = window.__screens = 0; window.__faults = []; window.__walked = { presses: 0, screens: [] }")
                    .await;
                let end = browser
                    .js_with(&player::until(&look), vec![true.into()])
                    .await;
                assert!(end.is_null(), "{module}, {size:?}: {end}");
                let seen = browser
                    .js("return [window.__screens, window.__faults]")
                    .await;
                assert!(
                    seen[0].as_u64() > Some(0),
                    "{module}: no screen was looked at"
                );
                if seen[1] != json!([]) {
                    all.push(format!("{module}, {size:?}: {}", seen[1]));
                }
            }
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        browser.quit().await;
    });
}

/// What is looked at on each screen of a real lesson, with the largest letters on a small phone or on its side: `look` gives
/// what is wrong, once nothing moves any more, and counts in `window.__met` what it met.
async fn looked_at(
    browser: &Browser,
    web: &Server,
    (width, height): (u32, u32),
    size: &str,
    module: &str,
    look: &str,
) {
    browser.viewport(width, height).await;
    player::go(browser, &web.address, &format!("kk/play/{module}")).await;
    browser.until("what comes later", player::LATER).await;
    browser
        .js(&format!("document.documentElement.removeAttribute('data-plain'); saqbol.look('light {size} on'); window.__met = window.__rest = 0; window.__was = ''"))
        .await;
    // Each screen is looked at once it stands still.
    let look = format!(
        "if (!document.querySelector('.step')) return ''; \
         const now = document.querySelector('.step').innerText + !!document.querySelector('#sheet'); \
         if (now !== window.__was) {{ window.__was = now; window.__rest = 0; return 'wait'; }} \
         if (window.__rest > 24) return ''; \
         if (window.__rest++ < 24) return 'wait'; \
         const box = (e) => e.getBoundingClientRect(); \
         const bar = box(document.querySelector('.walk-bar')).bottom, foot = document.querySelector('.walk-foot'); \
         const low = getComputedStyle(foot).position === 'sticky' ? box(foot).top : innerHeight; \
         {look}"
    );
    let fault = browser
        .js_with(&player::until(&look), vec![false.into()])
        .await;
    assert!(fault.is_null(), "{module}, {width} px, {size}: {fault}");
    let met = browser.js("return window.__met").await;
    assert!(met.as_u64() > Some(0), "{module}, {width} px: nothing met");
}

/// Names in the head of a chat are whole, however many chats there are beside it.
#[test]
fn names_in_the_head_of_a_chat_are_whole() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let look = "const name = document.querySelector('.chat-with strong'); \
            if (!name) return ''; \
            window.__met++; \
            const node = name.firstChild; \
            for (const word of node.data.matchAll(/[\\p{L}«»]+/gu)) { \
              const range = document.createRange(); \
              range.setStart(node, word.index); \
              range.setEnd(node, word.index + word[0].length); \
              const lines = new Set([...range.getClientRects()].filter((r) => r.width > 0).map((r) => Math.round(r.top))); \
              if (lines.size > 1) return 'broken: ' + name.innerText; \
            } \
            const head = box(document.querySelector('.chat-head')); \
            return head.height > 160 ? 'a head of ' + head.height : ''";
        let long = [(320, "c8-close-the-doors"), (360, "c6-law-on-your-side")];
        for (width, module) in long {
            looked_at(&browser, &web, (width, 640), "4", module, look).await;
        }
        browser.quit().await;
    });
}

/// A card that is to be put away is whole when it comes; what is said of it leaves it in sight, and no grey buttons beside it.
#[test]
fn a_card_is_whole_before_it_is_put_away() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let look = "const card = document.querySelector('.kind-sort .sort-card.now'); \
            if (!card) return ''; \
            window.__met++; \
            const at = box(card), said = document.querySelector('#sheet'); \
            if (at.top < bar - 1 || at.bottom > low + 1) return 'the card is cut: ' + [window.__met, at.top, at.bottom, bar, low, !!said]; \
            const grey = [...document.querySelectorAll('.place:disabled')].some((e) => e.getClientRects().length && box(e).top < low); \
            return said && grey ? 'grey buttons' : ''";
        let module = "c4-love-or-control";
        looked_at(&browser, &web, (320, 640), "4", module, look).await;
        browser.quit().await;
    });
}

/// What was asked on the map is seen with what is said to it: neither the map nor what was not asked lies between.
#[test]
fn what_was_asked_on_a_map_is_seen() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let look = "const asked = [...document.querySelectorAll('.kind-map .stopped .ticked')].pop(); \
            if (!asked || !document.querySelector('#sheet')) return ''; \
            window.__met++; \
            const at = box(asked), map = box(document.querySelector('.map')); \
            if (at.top < bar - 1 || at.bottom > low + 1) return 'the question is cut: ' + [at.top, at.bottom, bar, low]; \
            if (map.bottom > at.top && map.top < at.bottom) return 'the map lies on it'; \
            const between = [...document.querySelectorAll('.stopped .options > li:not(.ticked)')].some((e) => e.getClientRects().length && box(e).top >= at.bottom - 2 && box(e).top < low); \
            return between ? 'what was not asked stands between' : ''";
        looked_at(&browser, &web, (320, 640), "4", "c6-law-on-your-side", look).await;
        browser.quit().await;
    });
}

/// On its side a phone shows the first answers of a first screen, and all doors in one row with their names.
#[test]
fn a_phone_on_its_side_shows_answers_and_doors() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let look = "const first = document.querySelector('.kind-scale .option:enabled'); \
            if (first && box(first).top > low - 24 && document.querySelector('progress').value === 1) return 'no answer in sight: ' + [box(first).top, low]; \
            const names = [...document.querySelectorAll('.corridor .door-name')].map(box); \
            if (!names.length || document.querySelector('#sheet, .doorway.open')) return ''; \
            window.__met++; \
            if (new Set([...document.querySelectorAll('.door-hole')].map((e) => Math.round(box(e).top))).size > 1) return 'doors in rows'; \
            return names.some((e) => e.bottom > low + 1) ? 'a name is hidden: ' + [names[0].bottom, low] : ''";
        looked_at(&browser, &web, (640, 360), "1", "c2-first-hour", look).await;
        browser.quit().await;
    });
}

/// A picture that is asked about is large: as wide as its words upright, beside them on a phone's side.
#[test]
fn a_picture_that_is_asked_about_is_seen() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        for (width, height) in [(320, 640), (360, 640), (640, 360), (740, 360)] {
            browser.viewport(width, height).await;
            player::go(&browser, &web.address, "kk/play/c5-real-or-made").await;
            browser.until("what comes later", player::LATER).await;
            let seen = "const box = (s) => document.querySelector('#screen ' + s).getBoundingClientRect(); \
                const picture = box('> .scene'), told = box('> .told'), first = box('.option'); \
                if (innerWidth < innerHeight) return picture.width >= told.width - 1 && first.bottom <= innerHeight; \
                return picture.width > innerWidth / 3 && picture.right <= told.left && first.bottom <= document.querySelector('.walk-foot').getBoundingClientRect().top";
            browser.becomes(&format!("{width} px"), seen, true).await;
        }
        browser.quit().await;
    });
}

/// On a phone's side what is asked is in sight: a whole reply, four clues, the doors that were opened, the sentence that is
/// being built, the first words in the street or in a profile, and the way on at the end.
#[test]
fn on_its_side_what_is_asked_is_in_sight() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let look = "const one = (s) => document.querySelector(s), cut = (e) => box(e).top < bar - 1 || box(e).bottom > low + 1; \
            const reply = one('.replies .option'), clues = [...document.querySelectorAll('button.clue')], door = one('.doorway.open .door-hole'); \
            const built = one('.piece[aria-pressed=\"true\"]') && one('.sentence'), says = one('.surface:is(.at-street, .at-school, .at-profile) .says'); \
            const asked = !one('#sheet'); \
            window.__met += !!(reply || clues.length || door || built || says); \
            if (asked && reply && cut(reply)) return 'no whole reply: ' + reply.innerText; \
            if (asked && !one('.pinned.open, .stamp') && clues.some((e) => box(e).bottom > low + 8)) return 'a clue is cut: ' + clues.map((e) => box(e).bottom) + ' ' + low; \
            if (door && !asked && cut(door)) return 'an open door is cut: ' + [box(door).top, bar]; \
            if (built && asked && cut(built)) return 'the sentence is cut'; \
            if (says && asked && !scrollY && cut(says)) return 'the first words are cut: ' + says.innerText; \
            return ''";
        for module in ["c2-first-hour", "c5-real-or-made"] {
            looked_at(&browser, &web, (640, 360), "1", module, look).await;
            let way = "const way = [...document.querySelectorAll('.end-ways .big')].find((e) => e.getClientRects().length); return !!way && way.getBoundingClientRect().bottom <= innerHeight";
            browser.becomes("the way on at the end", way, true).await;
        }
        browser.quit().await;
    });
}

/// On a map names are whole at every size, and the dot covers none.
#[test]
fn names_on_a_map_are_whole() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        let look = "const map = document.querySelector('.map'); \
            if (!map) return ''; \
            window.__met++; \
            const at = box(map), dot = box(map.querySelector('.dot')); \
            for (const label of map.querySelectorAll('.map-label')) { \
              const range = document.createRange(); \
              range.selectNodeContents(label); \
              for (const line of range.getClientRects()) { \
                if (line.left < at.left || line.right > at.right || line.top < at.top || line.bottom > at.bottom) return 'cut: ' + label.innerText; \
                if (line.right > dot.left + 2 && line.left < dot.right - 2 && line.bottom > dot.top + 4 && line.top < dot.bottom - 4) return 'covered: ' + label.innerText; \
              } \
            } \
            return ''";
        for (width, size) in [(320, "4"), (360, "4"), (360, "1")] {
            for module in ["c6-law-on-your-side", "b5-where-are-you"] {
                looked_at(&browser, &web, (width, 640), size, module, look).await;
            }
        }
        browser.quit().await;
    });
}

/// Upright a paper begins below its hint: the count of marks has its room between them without a gap.
#[test]
fn a_paper_begins_below_its_hint() {
    blackbox::engine::run(async {
        let fixtures = Server::start(blackbox::fixtures()).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(360, 640).await;
        player::go(&browser, &fixtures.address, "kk/play/b-lens").await;
        browser.until("what comes later", player::LATER).await;
        let near = "const box = (s) => document.querySelector('.lens-step > ' + s).getBoundingClientRect(); \
            return box('.paper').top - box('.hint').bottom < 32 && box('.count').bottom <= box('.paper').top";
        browser.becomes("no gap", near, true).await;
        browser.quit().await;
    });
}

/// The head of a page is one row on a phone that lies on its side.
#[test]
fn the_head_of_a_page_is_one_row_on_its_side() {
    blackbox::engine::run(async {
        let web = Server::start(dist().join("web")).await;
        let browser = Browser::start(Engine::Chromium, &Options::default()).await;
        browser.viewport(640, 360).await;
        for page in ["learn/c", "settings", "help"] {
            player::go(&browser, &web.address, &format!("kk/{page}")).await;
            browser.until("what comes later", player::LATER).await;
            letters(&browser, ("4", 16)).await;
            let row = "const bar = document.querySelector('.top-bar'); \
                return bar.offsetHeight < 72 && document.documentElement.scrollWidth <= innerWidth";
            browser.becomes(page, row, true).await;
        }
        browser.quit().await;
    });
}

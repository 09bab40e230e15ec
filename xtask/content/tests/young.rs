//! What stands on a screen for whoever reads along: drawn in a lesson, never where a check measures.

use std::path::PathBuf;
use std::rc::Rc;

use content::Bundle;
use saqbol::curriculum::{Band, CheckPool, Kind, Module, Step, Words, read_bundle, write_bundle};
use saqbol::language::{Lang, Pupil};
use saqbol::learning::{Event, Occasion};
use saqbol::ui::{AppProps, Pictures, Route, draw_lesson, prerender::first_screens};

fn bundles(fixtures: bool) -> Vec<Bundle> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (library, _) = match fixtures {
        true => content::fixtures(&root),
        false => content::read(&root),
    };
    content::bundles(&library).unwrap()
}

fn bytes<'a>(bundles: &'a [Bundle], name: &str) -> &'a [u8] {
    let found = bundles.iter().find(|bundle| bundle.name == name);
    &found.unwrap_or_else(|| panic!("there is no {name}")).bytes
}

/// The words with a line for the grown-up and a question on every one of these steps.
fn spoken<'a>(words: &Words, steps: impl Iterator<Item = &'a str>) -> Words {
    let own = words.iter().map(|(key, text)| (key.into(), text.into()));
    let mut all: Vec<(String, String)> = own.collect();
    for id in steps {
        all.push((format!("{id}.beside"), "Read it slowly.".into()));
        all.push((format!("{id}.pause"), "Why is he so quiet?".into()));
    }
    Words::new(all)
}

fn say(bundles: &[Bundle]) -> (Rc<Pupil>, Rc<saqbol::curriculum::Index>) {
    let (table, index) = content::whole_index(bundles, "kk").unwrap();
    let plural = Lang::first().plural();
    (Rc::new(Pupil::new(table, plural)), Rc::new(index))
}

fn shown(bundles: &[Bundle], route: Route, name: &str, bytes: Vec<u8>) -> String {
    let (say, index) = say(bundles);
    let pictures = Rc::new(Pictures::Files("1".into()));
    let props = AppProps::new(Lang::first(), route, say, index, pictures);
    draw_lesson(props, (name.into(), bytes), &[])
}

#[test]
fn a_lesson_has_words_for_the_grown_up_beside() {
    let bundles = bundles(true);
    let name = "module.b-say.kk";
    let (mut module, words): (Module, Words) = read_bundle(bytes(&bundles, name)).unwrap();
    let words = spoken(&words, module.steps.iter().map(|step| &step.id[..]));
    // Elsewhere an answer may be called so.
    let made = write_bundle(&(&module, &words)).unwrap();
    let html = shown(&bundles, Route::Play("b-say".into()), name, made);
    assert!(!html.contains("Read it slowly.") && !html.contains("Why is he so quiet?"));

    module.band = Band::A;
    let made = write_bundle(&(&module, &words)).unwrap();
    let html = shown(&bundles, Route::Play("b-say".into()), name, made.clone());
    assert!(html.contains("<details class=\"beside"), "{html}");
    assert!(html.contains("Read it slowly.") && html.contains("Why is he so quiet?"));

    // What a grown-up opens asks the child for nothing: as many screens are drawn before the app is here.
    let pictures = Rc::new(Pictures::Files("1".into()));
    let many = |bytes: &[u8]| {
        let (say, index) = say(&bundles);
        let first = first_screens(
            Lang::first(),
            "b-say",
            bytes,
            false,
            (say, index, pictures.clone()),
        );
        first.screens.len()
    };
    assert_eq!(many(&made), many(bytes(&bundles, name)));
}

/// On a slow line several screens are there to read before the app is, up to the first that asks: all that are only read, and
/// of a long story not every one.
#[test]
fn several_screens_are_there_before_the_app() {
    let bundles = bundles(true);
    let (mut module, words): (Module, Words) =
        read_bundle(bytes(&bundles, "module.b-say.kk")).unwrap();
    let plain = module.steps.remove(0);
    let mut many = |ids: &[&str]| {
        let steps = ids.iter().map(|id| Step {
            id: id.to_string(),
            ..plain.clone()
        });
        module.steps = steps.collect();
        let made = write_bundle(&(&module, &words)).unwrap();
        let pictures = Rc::new(Pictures::Files("1".into()));
        let (say, index) = say(&bundles);
        let of = (say, index, pictures);
        let first = first_screens(Lang::first(), "b-say", &made, false, of);
        let screens = first.screens.into_iter();
        screens.map(|screen| screen.0).collect::<Vec<_>>()
    };
    let three = ["one", "two", "three"];
    assert_eq!(many(&three), three);
    let long: Vec<String> = (1..=12).map(|at| format!("s{at}")).collect();
    let long: Vec<&str> = long.iter().map(|id| &id[..]).collect();
    let drawn = many(&long);
    assert!(
        (3..=6).contains(&drawn.len()) && long.starts_with(&[&drawn[0], &drawn[1]]),
        "{drawn:?}"
    );
}

#[test]
fn a_check_has_none() {
    let bundles = bundles(false);
    let name = "check.check-b.kk";
    let (pool, words): (CheckPool, Words) = read_bundle(bytes(&bundles, name)).unwrap();
    let words = spoken(&words, pool.items.iter().map(|item| &item.step.id[..]));
    let made = write_bundle(&(&pool, words)).unwrap();
    let route = Route::Check("check-b".into(), Occasion::Entry);
    let html = shown(&bundles, route, name, made);
    assert!(html.contains("id=\"screen\""), "{html}");
    assert!(!html.contains("Read it slowly.") && !html.contains("Why is he so quiet?"));
}

/// On the sheet the youngest see which of the three answers fits, and beside it the one that they gave; others see neither.
#[test]
fn the_sheet_shows_what_fits() {
    let bundles = bundles(true);
    let name = "module.b-situation.kk";
    let (mut module, words): (Module, Words) = read_bundle(bytes(&bundles, name)).unwrap();
    let steps: Vec<String> = module.steps.iter().map(|step| step.id.clone()).collect();
    for band in [Band::A, Band::B] {
        module.band = band;
        let made = write_bundle(&(&module, &words)).unwrap();
        for (at, fits) in ["stop", "fine", "check"].into_iter().enumerate() {
            for given in ["fine", "check", "stop"] {
                let mut events = Vec::new();
                for step in &steps[..=at] {
                    events.push(Event::Answer {
                        step: step.clone(),
                        given: vec![given.to_string()],
                    });
                    events.push(Event::Next { step: step.clone() });
                }
                events.pop();
                let (say, index) = say(&bundles);
                let pictures = Rc::new(Pictures::Files("1".into()));
                let route = Route::Play("b-situation".into());
                let props = AppProps::new(Lang::first(), route, say, index, pictures);
                let html = draw_lesson(props, (name.into(), made.clone()), &events);
                let place = format!("{band:?}, {fits}, given {given}: {html}");
                let shows = |class: &str, answer: &str| {
                    let (_, rest) = html.split_once(&format!("<span class=\"{class}\">"))?;
                    Some(
                        rest.split("</span>")
                            .next()?
                            .contains(&format!("face-{answer}-")),
                    )
                };
                if band == Band::B {
                    assert!(
                        !html.contains("answers/face-") && !html.contains("fitted"),
                        "{place}"
                    );
                    continue;
                }
                // Green is what is as good, and no other colour says what would have been; what fits is read aloud elsewhere.
                let good = given == fits || fits == "fine" || (fits, given) == ("check", "stop");
                let foot = html.split_once("<footer class=\"").unwrap().1;
                let look = foot.split_once('"').unwrap().0;
                let green = look.contains("fits-fine") || look.contains(" good");
                assert_eq!(green, good, "{look}: {place}");
                assert!(!look.contains("fits-stop") && !look.contains("fits-check"));
                assert_eq!(html.contains("sr-only fits-told"), !good, "{place}");
                assert_eq!(shows("what-fits", fits), Some(true), "{place}");
                let beside = (given != fits).then_some(true);
                assert_eq!(shows("was-given", given), beside, "{place}");
            }
        }
    }
}

/// Of the last card the youngest hear why it belongs where it lies, as of every other; the number stands above the places.
#[test]
fn the_last_card_keeps_its_reason() {
    let bundles = bundles(true);
    let name = "module.b-sort.kk";
    let (mut module, words): (Module, Words) = read_bundle(bytes(&bundles, name)).unwrap();
    for (band, kept) in [(Band::A, true), (Band::B, false)] {
        module.band = band;
        let made = write_bundle(&(&module, &words)).unwrap();
        let step = module.steps.first().unwrap().id.clone();
        let all = [("nick", "share"), ("street", "share"), ("song", "keep")];
        let events: Vec<Event> = all
            .iter()
            .map(|(card, put)| Event::Answer {
                step: step.clone(),
                given: vec![card.to_string(), put.to_string()],
            })
            .collect();
        let (say, index) = say(&bundles);
        let pictures = Rc::new(Pictures::Files("1".into()));
        let route = Route::Play("b-sort".into());
        let props = AppProps::new(Lang::first(), route, say.clone(), index, pictures);
        let html = draw_lesson(props, (name.into(), made), &events);
        let sheet = html.split_once("id=\"sheet\"").unwrap().1;
        let why = words.why(&step, "song");
        assert!(!why.is_empty());
        assert_eq!(sheet.contains(why), kept, "{band:?}: {sheet}");
        let number = say.sort_done(3, 1);
        assert_eq!(sheet.contains(&number[..]), !kept, "{band:?}: {sheet}");
        assert!(html.contains(&number[..]), "{band:?}: {html}");
    }
}

/// Places to touch on a doll lie apart: on a small phone a ring is 44 pixels wide, and the picture is 344 by 194.
#[test]
fn no_ring_of_a_body_lies_on_the_next() {
    let bundles = bundles(false);
    let name = "module.a5-my-inner-alarm.kk";
    let (module, _): (Module, Words) = read_bundle(bytes(&bundles, name)).unwrap();
    let touches = module.steps.iter().filter_map(|step| match &step.kind {
        Kind::Touch(touch) if step.picture.is_some() => Some(touch),
        _ => None,
    });
    let mut rings = 0;
    for touch in touches {
        let at = |part: &saqbol::curriculum::steps::TouchPart| {
            let (x, y) = part.at?;
            Some((f64::from(x) * 3.44, f64::from(y) * 1.94))
        };
        let places: Vec<(f64, f64)> = touch.parts.iter().filter_map(at).collect();
        for (index, (x, y)) in places.iter().enumerate() {
            for (other_x, other_y) in &places[..index] {
                rings += 1;
                let apart = (x - other_x).hypot(y - other_y);
                assert!(
                    apart >= 44.0,
                    "{apart} pixels between {x}, {y} and {other_x}, {other_y}"
                );
            }
        }
    }
    assert!(rings > 10);
}

/// The lessons of the youngest.
fn youngest() -> Vec<(Module, Words)> {
    let bundles = bundles(false);
    let of = |bundle: &&Bundle| bundle.name.starts_with("module.a") && bundle.name.ends_with(".kk");
    let all: Vec<(Module, Words)> = bundles
        .iter()
        .filter(of)
        .map(|bundle| read_bundle(&bundle.bytes).unwrap())
        .collect();
    assert_eq!(all.len(), 6);
    all
}

/// In a round each line has a sign, the child's own ones too: an empty bubble says nothing to whoever cannot read it.
#[test]
fn each_line_of_a_round_has_a_sign() {
    let mut lines = 0;
    for (module, _) in youngest() {
        for step in module.all_steps() {
            let Kind::Situation(situation) = &step.kind else {
                continue;
            };
            for detail in &situation.setting.details {
                if detail.shows == saqbol::curriculum::steps::Shows::Text {
                    assert!(
                        detail.art.is_some(),
                        "{} {} {}",
                        module.id,
                        step.id,
                        detail.id
                    );
                    lines += 1;
                }
            }
        }
    }
    assert!(lines > 100, "{lines}");
}

/// The doll shows whose bell rings where: the puppet that the voice names.
#[test]
fn the_doll_shows_whom_the_voice_names() {
    let all = youngest();
    let (module, words) = all
        .iter()
        .find(|(one, _)| one.id.starts_with("a5"))
        .unwrap();
    let step = module.steps.iter().find(|step| step.id == "body").unwrap();
    let Kind::Touch(touch) = &step.kind else {
        panic!("{:?}", step.kind)
    };
    for part in &touch.parts {
        let plain = |text: &str| text.replace('\u{ad}', "").to_lowercase();
        let why = plain(words.why("body", &part.id));
        let who = module.cast.iter().filter(|person| {
            let name = plain(words.get(&["who-", &person.id].concat()));
            let stem: String = name.chars().take(name.chars().count() - 1).collect();
            why.contains(&stem)
        });
        // Bota's father is called after her.
        let who = who.max_by_key(|person| &person.id);
        let who = who.unwrap_or_else(|| panic!("nobody: {why}"));
        let shown = ["people/", module.art_of(&who.id)].concat();
        assert_eq!(part.within.as_ref(), Some(&shown), "{why}");
    }
}

/// The first letter of an app that nobody knows is a letter.
#[test]
fn the_sign_of_an_app_is_a_letter() {
    let bundles = bundles(false);
    let mut signs = 0;
    for bundle in bundles
        .iter()
        .filter(|bundle| bundle.name.starts_with("module."))
    {
        let (module, _): (Module, Words) = read_bundle(&bundle.bytes).unwrap();
        let lang = bundle.name.rsplit('.').next().unwrap();
        if lang != Lang::first().code() {
            continue;
        }
        for item in &module.quiz.pool {
            let route = Route::Play(module.id.clone());
            let Kind::Situation(situation) = &item.kind else {
                continue;
            };
            if situation.setting.stage != saqbol::curriculum::steps::Stage::Notice {
                continue;
            }
            let mut alone = module.clone();
            alone.steps = vec![item.clone()];
            let (_, words): (Module, Words) = read_bundle(&bundle.bytes).unwrap();
            let made = write_bundle(&(&alone, &words)).unwrap();
            let html = shown(&bundles, route, &bundle.name, made);
            let (_, rest) = html.split_once("class=\"app-sign\"").unwrap();
            let sign = rest.split_once('>').unwrap().1.chars().next().unwrap();
            assert!(sign.is_alphanumeric(), "{}: {sign}", item.id);
            signs += 1;
        }
    }
    assert!(signs > 3, "{signs}");
}

/// A reply of a chat that leads to a way back is drawn as what comes of it: a flower that stands would look as kind as the
/// good reply.
#[test]
fn a_reply_that_leads_back_is_drawn_as_what_comes_of_it() {
    let mut replies = 0;
    for (module, _) in youngest() {
        for step in module.all_steps() {
            let Kind::Chat(chat) = &step.kind else {
                continue;
            };
            let choices = chat.nodes.iter().flat_map(|node| &node.choices);
            for choice in choices.filter(|choice| choice.rewind) {
                let comes = chat.nodes.iter().find(|node| node.id == choice.to);
                let sticker = comes.and_then(|node| node.looks.sticker.as_ref());
                let drawn = sticker.map(|thing| ["things/", thing].concat());
                assert_eq!(choice.art, drawn, "{} {}", module.id, choice.id);
                replies += 1;
            }
        }
    }
    assert!(replies > 3, "{replies}");
}

//! The text that a platform keeps of a walk (`static/page/lms/port.js`): short enough for the strictest platform whatever a
//! learner does, and a walk goes on from it as from the events themselves.

use std::process::{Command, Stdio};
use std::rc::Rc;

use saqbol::curriculum::{Module, Step};
use saqbol::learning::{Day, Entry, Event, Position, Random, Session};
use serde_json::{Value, json};

use super::lesson::private;

/// How many walks of each sort are tried through each module.
const WALKS: u64 = 12;
/// So often an obstinate learner answers on one screen.
const ROUNDS: usize = 40;
/// What SCORM 1.2 keeps at least is 4,096.
const MOST: usize = 4_000;

/// A list of ids that might be an answer: one, two, some or all of them, in any order.
fn any_answer(random: &mut Random, ids: &[String]) -> Vec<String> {
    let mut mixed = ids.to_vec();
    random.shuffle(&mut mixed);
    let count = match random.below(4) {
        0 => 1,
        1 => 2,
        2 => mixed.len(),
        _ => random.below(mixed.len() + 1),
    };
    mixed.truncate(count);
    mixed
}

/// The answer that keeps the learner longest on a screen, of many tries; `None` if the step takes none of them.
fn stubborn(random: &mut Random, session: &Session, step: &Step, ids: &[String]) -> Option<Event> {
    let task = step.kind.task();
    let log = session.log(&step.id);
    let mut found = None;
    for _ in 0..80 {
        let given = any_answer(random, ids);
        if task.takes(log, &given) {
            let after = [log, std::slice::from_ref(&given)].concat();
            let stays = !task.finished(&after);
            found = Some(given);
            if stays {
                break;
            }
        }
    }
    let step = step.id.clone();
    found.map(|given| Event::Answer { step, given })
}

/// A walk as a learner could do it: answers on the screen where they stand, forward, back. `far` leads to the end, by as
/// many answers as the screens take; otherwise it stops somewhere.
fn walk(module: &Rc<Module>, seed: u64, far: bool) -> Vec<Event> {
    let mut random = Random::new(seed);
    let start = Event::Start {
        seed: random.roll() as u32,
    };
    let mut session = Session::new(module.clone(), 0).apply(&start);
    let mut events = vec![start];
    let stop = random.below(60);
    while let Position::Step { step, .. } = session.position() {
        if !far && events.len() > stop {
            return events;
        }
        let ids = content::ids(step);
        let next = Event::Next {
            step: step.id.clone(),
        };
        let event = match random.below(if far { 40 } else { 6 }) {
            0 if session.can_go_back() => Event::Back,
            1 if session.fits(&next) => next,
            // In some stories one can go round and round.
            _ if session.log(&step.id).len() > ROUNDS => session.way_on().expect("a way on"),
            _ => stubborn(&mut random, &session, step, &ids)
                .or_else(|| session.way_on())
                .expect("a way on"),
        };
        let event = if session.fits(&event) {
            event
        } else {
            session.way_on().expect("a way on")
        };
        session = session.apply(&event);
        events.push(event);
        assert!(events.len() < 3_000, "{}: a walk without an end", module.id);
    }
    events.push(Event::Finish);
    events
}

fn lines(module: &str, events: &[Event]) -> Vec<String> {
    let line = |event: &Event| {
        let entry = Entry {
            who: "someone".into(),
            walk: "abc-1".into(),
            module: module.into(),
            day: Day(20_000),
            event: event.clone(),
        };
        entry.to_line()
    };
    events.iter().map(line).collect()
}

/// Runs the script: for each module its walks, for each walk the text and the lines that come out of it again.
fn packed(input: &Value) -> Value {
    const HOST: &str = "
        const { readFileSync } = require('fs');
        const source = readFileSync(process.argv[1], 'utf8');
        const quiet = { addEventListener() {} };
        const result = JSON.parse(readFileSync(0, 'utf8')).map(({ module, own, walks }) => {
          const root = { getAttribute: (name) => ({ 'data-lms': module, 'data-private': own })[name] };
          const saqbol = { root };
          new Function('window', 'document', 'location', source)({ saqbol, ...quiet }, quiet, {});
          return walks.map((lines) => {
            const text = typeof lines === 'string' ? lines : saqbol.pack(lines);
            return [text, saqbol.unpack(text)];
          });
        });
        console.log(JSON.stringify(result));";
    let script = crate::root().join("static/page/lms/port.js");
    let mut node = Command::new("node")
        .args(["-e", HOST])
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js");
    let stdin = node.stdin.take().expect("its input");
    serde_json::to_writer(stdin, input).expect("it reads");
    let output = node.wait_with_output().expect("it ends");
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_walk_goes_on_from_what_a_platform_keeps() {
    let (library, _) = content::read(&crate::root());
    let mut all = Vec::new();
    for lesson in &library.modules {
        let module = Rc::new(lesson.module.clone());
        let walks = (0..2 * WALKS).map(|seed| walk(&module, seed, seed < WALKS));
        all.push((module.clone(), walks.collect::<Vec<_>>()));
    }
    let input: Vec<Value> = all
        .iter()
        .map(|(module, walks)| {
            let walks = walks.iter().map(|events| lines(&module.id, events));
            json!({
                "module": module.id,
                "own": private(module),
                "walks": walks.collect::<Vec<_>>(),
            })
        })
        .collect();
    let output = packed(&Value::Array(input));
    let mut longest = (0, String::new());
    for ((module, walks), made) in all.iter().zip(output.as_array().expect("a list")) {
        let own = private(module);
        for (events, made) in walks.iter().zip(made.as_array().expect("a list")) {
            let text = made[0].as_str().expect("a text");
            longest = longest.max((text.len(), module.id.clone()));
            assert!(text.is_ascii(), "{text}");
            let back = made[1].as_array().expect("lines").iter().map(|line| {
                let entry = Entry::from_line(line.as_str().expect("a line")).expect("an entry");
                assert_eq!(entry.module, module.id);
                entry.event
            });
            let back: Vec<Event> = back.collect();
            // Nobody is told what is the learner's own business.
            let told = |event: &&Event| match event {
                Event::Answer { step, .. } => !own.split(' ').any(|one| one == step),
                // Without those answers whoever looks back would be held up by what nobody was told.
                Event::Back => own.is_empty(),
                _ => true,
            };
            let fresh = || Session::new(module.clone(), 0);
            let wanted = fresh().replay(events.iter().filter(told)).went_on();
            let found = fresh().replay(&back).went_on();
            assert!(found == wanted, "{}: {text}", module.id);
            assert_eq!(
                back.contains(&Event::Finish),
                events.contains(&Event::Finish)
            );
        }
    }
    println!("the longest text: {} characters ({})", longest.0, longest.1);
    assert!(longest.0 <= MOST, "{longest:?}");
    assert!(longest.0 > 300, "the walks are long ones: {longest:?}");
}

/// Whatever else a platform has kept is passed over.
#[test]
fn other_texts_are_no_walk() {
    let text = |text: &str| {
        let lines = text.split('|').map(String::from).collect::<Vec<_>>();
        json!({ "module": "m", "own": "", "walks": [lines] })
    };
    // A walk without a start packs to the seed 0, and comes back as that.
    let out = packed(&json!([text("x\ty\tm\t0\tnext\thook")]));
    assert_eq!(out[0][0][0], "1.0;hook>");
    assert_eq!(out[0][0][1][0], "me\twalk\tm\t0\tstart\t0");
    let long = format!("1.a{}?", ";hook=one>".repeat(400));
    let texts = ["", "bookmark=3", "1", "2.a;hook>", "1.a;hook", &long];
    let out = packed(&json!([{ "module": "m", "own": "", "walks": texts }]));
    for made in out[0].as_array().expect("a list") {
        assert_eq!(made[1], json!([]), "{}", made[0]);
    }
}

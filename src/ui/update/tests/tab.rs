//! A tab as tests play it: it does what `update` asks for, on a device that can be slow, full or empty.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use super::story::{STORY, story};
use crate::classroom::is_line_of;
use crate::curriculum::steps::{
    Board, Build, Choice, ChoiceOption, Clue, Detail, Found, Happening, Lens, LensPart, Look,
    Paper, Piece, Say, Setting, Shows, Situation, Slot, Spot, SpotPart, Stage, Surface, Talk,
    Timed, Timeline, Touch, TouchPart, Truth,
};
use crate::curriculum::{
    Band, Helper, Index, IndexEntry, Judged, Kind, Module, Part, Quiz, Sign, Step, Team, Words,
    write_bundle,
};
use crate::language::{Lang, Pupil, Table};
use crate::learning::Day;
use crate::ui::state::full::{
    ClassNotice, DRAFT, FullAct, FullCommand, FullDevice, FullMsg, HANDED, LESSON, SOUND, UNLOCKED,
};
use crate::ui::state::{
    Act, Beginning, Command, Device, Memory, Moment, Msg, Opened, Pictures, Route, State,
    StoreError,
};
use crate::ui::update::update;

/// What a device keeps: lines under ids, and the words of its tabs.
#[derive(Default)]
pub struct Disk {
    pub lines: Vec<(String, String)>,
    /// Writes fail.
    pub refuses: bool,
    /// Nothing can be read or written.
    pub is_missing: bool,
    /// Whether the store has not answered yet: it does with [`Tab::settle`].
    pub is_silent: bool,
    /// Lines cannot be read, although the store opens.
    pub cannot_read: bool,
    /// Nothing can be erased.
    pub cannot_erase: bool,
    /// Lessons with whole classes that are not over, as the browser remembers them.
    pub lessons: String,
    /// Ids that were erased, and by which tab; `*` for all learners.
    pub gone: Vec<(u32, String)>,
    tabs: u32,
}

impl Disk {
    pub fn of(&self, id: &str) -> Vec<String> {
        let mine = self.lines.iter().filter(|(who, _)| who == id);
        mine.map(|(_, line)| line.clone()).collect()
    }

    /// The ids under which something is kept, without those that begin with a sign.
    pub fn people(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for (id, _) in &self.lines {
            if id.starts_with(char::is_alphanumeric) && !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        ids
    }
}

pub struct Tab {
    pub state: State,
    pub disk: Rc<RefCell<Disk>>,
    /// Whatever was asked for that is no loading and no storing.
    pub asked: Vec<Command>,
    /// Whether a device is slow: what it was asked to write is kept here until [`Tab::settle`].
    pub is_slow: bool,
    waiting: VecDeque<Command>,
    messages: u32,
    /// Seconds since the tab was opened.
    pub seconds: u64,
    /// What this tab holds, as its session storage does.
    pub held: Vec<(String, String)>,
    /// The walk that it remembers.
    pub walk: String,
    /// The texts that it holds under names.
    pub words: Vec<(&'static str, String)>,
    /// What other tabs are to hear.
    pub told: Vec<String>,
    /// The tab's number on its device, and how many erasures it knew when it opened the store.
    number: u32,
    known: usize,
    /// Bundles that cannot be loaded.
    pub broken: Vec<String>,
}

impl Tab {
    /// A tab of a device, at an address.
    pub fn open(disk: &Rc<RefCell<Disk>>, address: &str) -> Tab {
        Tab::with(disk, address, Device::default())
    }

    pub fn with(disk: &Rc<RefCell<Disk>>, address: &str, mut device: Device) -> Tab {
        device.full = FullDevice {
            folder: "https://school.example/saqbol/".into(),
            unfinished: disk.borrow().lessons.clone(),
            ..device.full
        };
        let (held, walk) = (device.held.clone(), device.walk.clone());
        let (lang, route) = Route::parse(address);
        let lang = lang.unwrap_or_else(Lang::first);
        let mut state = State::new(Beginning {
            now: moment(0, 0),
            device,
            lang,
            address: address.into(),
            route,
            say: Rc::new(Pupil::new(Table::default(), lang.plural())),
            index: index(),
            pictures: Rc::new(Pictures::Listed(vec![("saq/hello".into(), "x".into())])),
        });
        state.lists.whole(lang);
        let mut tab = Tab {
            state,
            disk: disk.clone(),
            asked: Vec::new(),
            is_slow: false,
            waiting: VecDeque::new(),
            messages: 0,
            seconds: 0,
            held,
            walk,
            told: Vec::new(),
            words: Vec::new(),
            broken: Vec::new(),
            number: 0,
            known: 0,
        };
        disk.borrow_mut().tabs += 1;
        tab.number = disk.borrow().tabs;
        tab.send(Msg::Start);
        tab
    }

    /// Takes a message, and does what comes of it.
    pub fn send(&mut self, msg: Msg) {
        self.messages += 1;
        let now = moment(self.number * 1_000 + self.messages, self.seconds);
        // As in a browser, answers come when all that was asked for has been asked for.
        let commands = update(&mut self.state, now, msg).into_iter();
        let answers: Vec<Msg> = commands.filter_map(|command| self.run(command)).collect();
        for answer in answers {
            self.send(answer);
        }
    }

    pub fn act(&mut self, act: Act) {
        self.send(Msg::Act(Rc::new(act), Vec::new()));
    }

    /// Sends a form: with what stands in its fields.
    /// Who gives a code without choosing a lesson is asked, and gives the whole course.
    pub fn submit(&mut self, act: FullAct, fields: &[(&str, &str)]) {
        let act = Rc::new(Act::Full(act));
        self.press_once(&act, fields);
        if self.state.full.class.notice == ClassNotice::WholeCourse {
            self.press_once(&act, fields);
        }
    }

    /// One press, whatever is asked then.
    pub fn press_once(&mut self, act: &Rc<Act>, fields: &[(&str, &str)]) {
        let fields = fields
            .iter()
            .map(|(id, text)| (id.to_string(), text.to_string()));
        self.send(Msg::Act(act.clone(), fields.collect()));
    }

    pub fn go(&mut self, address: &str) {
        self.send(Msg::Moved(address.into()));
    }

    /// The device does what it was asked for.
    pub fn settle(&mut self) {
        self.is_slow = false;
        while let Some(command) = self.waiting.pop_front() {
            if let Some(answer) = self.run(command) {
                self.send(answer);
            }
        }
    }

    fn run(&mut self, command: Command) -> Option<Msg> {
        if self.is_slow && matches!(command, Command::Append(..) | Command::Read(_)) {
            self.waiting.push_back(command);
            return None;
        }
        let disk = self.disk.clone();
        if disk.borrow().is_silent && command == Command::OpenStore {
            self.waiting.push_back(command);
            return None;
        }
        match command {
            Command::Load(name) => {
                let broken = self.broken.contains(&name);
                let bytes = if broken { None } else { bundle(&name) };
                Some(Msg::Loaded(name, bytes))
            }
            Command::OpenStore | Command::Full(FullCommand::ReopenStore) => {
                Some(Msg::Opened(self.opened()))
            }
            Command::Read(who) => {
                let disk = disk.borrow();
                let lines = match disk.is_missing || disk.cannot_read {
                    true => Err(StoreError::Refused),
                    false => Ok(disk.of(&who)),
                };
                Some(Msg::Read(who, lines))
            }
            Command::Append(who, lines) => {
                let mut disk = disk.borrow_mut();
                let later = disk.gone.iter().skip(self.known);
                let mut bars = later.filter(|(tab, _)| *tab != self.number);
                let is_learners = !who.starts_with('#') && who != "@own";
                let result = if disk.refuses || disk.is_missing {
                    Err(StoreError::Refused)
                } else if bars.any(|(_, id)| {
                    *id == who || ["@", id].concat() == who || (id == "*" && is_learners)
                }) {
                    Err(StoreError::Erased)
                } else {
                    Ok(())
                };
                if result.is_ok() {
                    let lines = lines.into_iter().map(|line| (who.clone(), line));
                    disk.lines.extend(lines);
                }
                Some(Msg::Written(who, result))
            }
            Command::Full(FullCommand::Erase(what, ids)) => {
                self.asked
                    .push(FullCommand::Erase(what, ids.clone()).into());
                let mut disk = disk.borrow_mut();
                if disk.cannot_erase {
                    let result = Err(StoreError::Refused);
                    return Some(Msg::Full(FullMsg::Erased(what, ids, result)));
                }
                let doomed =
                    |who: &str| ids.iter().any(|id| who == id || who == ["@", id].concat());
                disk.lines.retain(|(who, _)| !doomed(who));
                disk.gone
                    .extend(ids.iter().map(|id| (self.number, id.clone())));
                Some(Msg::Full(FullMsg::Erased(what, ids, Ok(()))))
            }
            Command::Full(FullCommand::EraseTickets(what, week, tickets)) => {
                let mut disk = disk.borrow_mut();
                let result = match disk.cannot_erase {
                    true => Err(StoreError::Refused),
                    false => Ok(()),
                };
                let cannot = disk.cannot_erase;
                disk.lines
                    .retain(|(who, line)| cannot || *who != week || !is_line_of(line, &tickets));
                Some(Msg::Full(FullMsg::Erased(what, vec![week], result)))
            }
            Command::Full(FullCommand::ErasePupils(what)) => {
                let mut disk = disk.borrow_mut();
                if disk.cannot_erase {
                    let result = Err(StoreError::Refused);
                    return Some(Msg::Full(FullMsg::Erased(what, Vec::new(), result)));
                }
                disk.lines
                    .retain(|(who, _)| who.starts_with('#') || who == "@own");
                disk.gone.push((self.number, "*".into()));
                Some(Msg::Full(FullMsg::Erased(what, Vec::new(), Ok(()))))
            }
            Command::Hold(lines) => {
                self.held = lines;
                None
            }
            Command::Remember(Memory::Walk, walk) => {
                self.walk = walk;
                None
            }
            Command::Tell(text) => {
                self.told.push(text);
                None
            }
            Command::Visit(address) if address.starts_with('#') => {
                Some(Msg::Moved(address.trim_start_matches('#').into()))
            }
            Command::Full(FullCommand::HoldWord(name, text)) => {
                self.words.retain(|(known, _)| *known != name);
                self.words.push((name, text));
                None
            }
            Command::Full(FullCommand::RememberLessons(text)) => {
                disk.borrow_mut().lessons = text;
                None
            }
            Command::Full(FullCommand::RecallLessons) => {
                let text = disk.borrow().lessons.clone();
                Some(Msg::Full(FullMsg::Lessons(text)))
            }
            Command::Go(address) => {
                self.asked.push(Command::Go(address.clone()));
                Some(Msg::Moved(address.trim_start_matches('#').into()))
            }
            other => {
                self.asked.push(other);
                None
            }
        }
    }

    fn opened(&mut self) -> Result<Opened, StoreError> {
        let disk = self.disk.borrow();
        self.known = disk.gone.len();
        if disk.is_missing {
            return Err(StoreError::Missing);
        }
        let about = disk.lines.iter().filter(|(id, _)| id.starts_with('@'));
        let who = match self.state.device.learner.as_str() {
            "" => "me",
            chosen => chosen,
        };
        Ok(Opened {
            about: about.map(|(_, line)| line.clone()).collect(),
            who: who.into(),
            lines: disk.of(who),
        })
    }

    /// The same tab after a reload: it remembers its learner and what it holds.
    pub fn reload(&self, address: &str) -> Tab {
        let remembered = self.remembered().unwrap_or_default();
        let device = Device {
            learner: remembered.into(),
            walk: self.walk.clone(),
            held: self.held.clone(),
            full: FullDevice {
                draft: self.word(DRAFT),
                lesson: self.word(LESSON),
                handed: self.word(HANDED),
                unlocked: self.word(UNLOCKED),
                sound: self.word(SOUND),
                ..FullDevice::default()
            },
            ..Device::default()
        };
        Tab::with(&self.disk, address, device)
    }

    fn word(&self, name: &str) -> String {
        let mut all = self.words.iter();
        all.find(|(known, _)| *known == name)
            .map_or(String::new(), |(_, text)| text.clone())
    }

    /// Hears what another tab has told.
    pub fn hear(&mut self, other: &mut Tab) {
        for text in std::mem::take(&mut other.told) {
            self.send(Msg::Full(FullMsg::Heard(text)));
        }
    }

    /// What was last remembered for this tab of its learner.
    pub fn remembered(&self) -> Option<&str> {
        self.asked.iter().rev().find_map(|command| match command {
            Command::Remember(Memory::Learner, who) => Some(who.as_str()),
            _ => None,
        })
    }

    /// The step on the screen.
    pub fn step(&self) -> Option<String> {
        self.state.walk.as_ref().and_then(|walk| walk.step())
    }

    /// Goes through the present walk to its end, with right answers.
    pub fn finish(&mut self) {
        for _ in 0..50 {
            let walk = self.state.walk.as_ref().expect("a walk");
            match walk.session.way_on() {
                Some(crate::learning::Event::Answer { given, .. }) => self.act(Act::Give(given)),
                Some(_) => self.act(Act::Next),
                None => return,
            }
        }
        panic!("the walk has no end");
    }
}

/// Each message has its own randomness, the same in every run.
fn moment(number: u32, seconds: u64) -> Moment {
    let base = number * 1_000;
    Moment {
        today: Day(19_675 + (seconds / 86_400) as u32),
        millis: 1_700_000_000_000 + seconds * 1_000,
        numbers: [base + 1, base + 2, base + 3],
        random: Some([(number % 255) as u8 + 1; 32]),
    }
}

/// An item that asks whether something is a sign; `yes` is right.
pub fn item(id: &str) -> Step {
    let option = |id: &str, right| ChoiceOption {
        id: id.into(),
        right,
        alarm: right,
        art: None,
    };
    let kind = Kind::Choice(Choice {
        several: false,
        judged: Some(Judged::Sign(Sign::parse("F2").expect("a sign"))),
        options: vec![option("yes", true), option("no", false)],
    });
    Step::plain(id, Part::Quiz, kind)
}

fn spot() -> Step {
    let part = |id: &str| SpotPart {
        id: id.into(),
        from: None,
        at: None,
        judged: Some(Judged::Sign(Sign::parse("F2").expect("a sign"))),
    };
    let kind = Kind::Spot(Spot {
        surface: Surface::Chat,
        parts: vec![part("one"), part("two")],
    });
    Step::plain("spot", Part::Guided, kind)
}

/// Somebody counts down twenty seconds.
fn hurry() -> Kind {
    let sign = Sign::parse("F11").expect("a sign");
    Kind::Timed(Timed {
        seconds: 20,
        situation: situation(Truth::Danger { sign, whole: false }),
    })
}

/// Four clues, each of which the coach can tell and a stranger cannot.
fn board() -> Kind {
    let clue = |id: &str| Clue {
        id: id.into(),
        look: Look::Card,
        art: None,
        with: vec!["coach".into()],
        found: Found::True,
    };
    Kind::Board(Board {
        ways: vec!["stranger".into(), "coach".into()],
        clues: ["one", "two", "three", "four"].map(clue).into(),
    })
}

/// Something safe, something unverified and a danger.
fn rated() -> Vec<Step> {
    let sign = Sign::parse("F3").expect("a sign");
    let safe = Truth::Safe {
        looks_like: sign,
        close: true,
    };
    let danger = Truth::Danger { sign, whole: true };
    [
        ("safe", safe),
        ("open", Truth::Unverified { sign }),
        ("danger", danger),
    ]
    .map(|(id, truth)| Step::plain(id, Part::Quiz, Kind::Situation(situation(truth))))
    .into()
}

/// The same, and another thing that is safe: with the two items four signs and two foils.
fn judged() -> Vec<Step> {
    let looks_like = Sign::parse("F3").expect("a sign");
    let safe = Truth::Safe {
        looks_like,
        close: false,
    };
    let safe = Kind::Situation(situation(safe));
    let mut steps = rated();
    steps.push(Step::plain("safe-too", Part::Quiz, safe));
    steps
}

/// The id of a lesson in which something stands before, between and behind what a class votes on.
pub const TOLD: &str = "b7-told";

/// A chat, a story and an offer, each of two parts that are judged.
fn told() -> Vec<Step> {
    let parts = ["before", "one", "between", "two", "behind"].map(|id| {
        let sign = Sign::parse("F2").map(Judged::Sign);
        (
            id.to_string(),
            sign.filter(|_| ["one", "two"].contains(&id)),
        )
    });
    let spot = parts.clone().map(|(id, judged)| SpotPart {
        id,
        from: None,
        at: None,
        judged,
    });
    let moments = parts.clone().map(|(id, judged)| Happening {
        id,
        from: None,
        judged,
        flag: None,
    });
    let lines = parts.map(|(id, judged)| LensPart {
        id,
        judged,
        real: false,
    });
    let spot = Kind::Spot(Spot {
        surface: Surface::Chat,
        parts: spot.into(),
    });
    let timeline = Kind::Timeline(Timeline {
        flags: Vec::new(),
        moments: moments.into(),
    });
    let lens = Kind::Lens(Lens {
        paper: Paper::Advert,
        parts: lines.into(),
    });
    [("spot", spot), ("timeline", timeline), ("lens", lens)]
        .map(|(id, kind)| Step::plain(id, Part::Guided, kind))
        .into()
}

/// Each part of these steps has its id for its words.
fn told_words() -> Words {
    let ids = ["before", "one", "between", "two", "behind"];
    let steps = ["spot", "timeline", "lens"].into_iter();
    let words = steps.flat_map(|step| ids.map(|id| ([step, ".", id].concat(), id.to_string())));
    let mut words: Vec<(String, String)> = words.collect();
    words.sort();
    Words::new(words)
}

/// The id of a lesson of the youngest: a sentence of two pieces, and things to touch.
pub const YOUNG: &str = "a1-young";

/// Of each slot the first piece is weak and the others help; of the things one opens, two stay shut.
fn young() -> (Module, Words) {
    let slot = |id: &str| Slot {
        id: id.into(),
        pieces: [("weak", false), ("good", true), ("too", true)]
            .map(|(id, right)| Piece {
                id: id.into(),
                right,
                art: None,
            })
            .into(),
    };
    let build = Kind::Build(Build {
        slots: vec![slot("who"), slot("what")],
        by: None,
    });
    let part = |id: &str, opens| TouchPart {
        id: id.into(),
        at: None,
        art: Some("things/box".into()),
        within: Some(["things/", id].concat()),
        opens,
    };
    let touch = Kind::Touch(Touch {
        parts: vec![
            part("cake", true),
            part("watch", false),
            part("sulk", false),
        ],
    });
    let module = Module {
        steps: vec![
            Step::plain("build", Part::Own, build),
            Step::plain("touch", Part::Guided, touch),
        ],
        ..Module::of_items(YOUNG, Band::A, Vec::new())
    };
    let slots = ["who", "what"].into_iter();
    let mut words: Vec<(String, String)> = slots
        .flat_map(|slot| {
            ["weak", "good", "too"].map(|id| {
                let of = ["build.", slot, "-", id].concat();
                ([&of, "-why"].concat(), ["why ", slot].concat())
            })
        })
        .collect();
    words.sort();
    (module, Words::new(words))
}

/// A chat with one message.
fn situation(truth: Truth) -> Situation {
    let detail = Detail {
        id: "now".into(),
        shows: Shows::Text,
        from: None,
        face: Some("teen".into()),
        art: None,
        at: None,
        inside: false,
    };
    Situation {
        setting: Setting {
            stage: Stage::Chat,
            details: vec![detail],
        },
        truth,
    }
}

/// A small lesson, or one that begins with a countdown: two screens to read, one to spot, a timer, two items.
fn module(id: &str) -> Module {
    let talk = Kind::Talk(Talk { minutes: Some(1) });
    Module {
        steps: match id {
            "b3-count" => vec![Step::plain("hurry", Part::Own, hurry())],
            "b4-board" => vec![Step::plain("board", Part::Guided, board())],
            "b6-judged" => judged(),
            TOLD => told(),
            _ => vec![
                Step::plain("hook", Part::Hook, Kind::Say(Say::default())),
                Step::plain("model", Part::Model, Kind::Say(Say::default())),
                spot(),
                Step::plain("talk", Part::Own, talk),
            ],
        },
        quiz: Quiz {
            show: 2,
            pool: match id {
                "b5-rated" => rated(),
                _ => vec![item("q1"), item("q2")],
            },
        },
        ..Module::of_items(id, Band::B, Vec::new())
    }
}

fn index() -> Index {
    let entry = |id: &str| IndexEntry {
        screens: 6,
        minutes: 8,
        title: id.into(),
        ..IndexEntry::bare(id, Band::B)
    };
    let helper = |id: &str| Helper {
        id: id.into(),
        name: id.into(),
    };
    Index {
        modules: vec![
            entry("b1-one"),
            entry("b2-two"),
            entry("b5-rated"),
            IndexEntry {
                title: "c1-older".into(),
                ..IndexEntry::bare("c1-older", Band::C)
            },
        ],
        teams: vec![Team {
            module: "b1-one".into(),
            step: "team".into(),
            helpers: ["granny", "teacher", "coach"].map(helper).into(),
        }],
        ..Index::default()
    }
}

/// The bundles that there are.
fn bundle(name: &str) -> Option<Vec<u8>> {
    let mut parts = name.split('.');
    let (kind, id) = (parts.next()?, parts.next()?);
    let words = Words::default();
    match kind {
        "ui" => write_bundle(&(Table::default(), index())).ok(),
        "module" if id == STORY => write_bundle(&story()).ok(),
        "module" if id == YOUNG => write_bundle(&young()).ok(),
        "module" if id == TOLD => write_bundle(&(module(id), told_words())).ok(),
        "module" => write_bundle(&(module(id), words)).ok(),
        "teach" => {
            let ask = "One?\nTwo?\nThree?\nTo the teacher alone.";
            let plan = Words::new(vec![
                ("plan.ask".into(), ask.into()),
                ("plan.minutes".into(), "0–6: One.\n6–10: Two.".into()),
            ]);
            write_bundle(&(crate::curriculum::TeacherNotes::default(), plan)).ok()
        }
        "adult" => write_bundle(&(Table::default(), crate::curriculum::AdultIndex::default())).ok(),
        _ => None,
    }
}

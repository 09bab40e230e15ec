//! A class of 32 hands in, with every mistake that was seen in real rooms; the teacher collects as a teacher does.

use std::cell::RefCell;
use std::rc::Rc;

use super::class::assignment;
use super::tab::{Disk, Tab};
use crate::classroom::{
    Assignment, Attempts, DigitsError, LeftOut, ModuleResult, Report, SealKey, Sealed, ShortHash,
    Summary, Ticket, Week, from_text, to_text, write_digits,
};
use crate::learning::{Day, Score};
use crate::ui::state::Msg;
use crate::ui::state::full::select::has_unsaved;
use crate::ui::state::full::{ClassAct, DigitsResult, FullAct, FullMsg};

/// The ticket of a learner: who it is, under which number, how many walks it is made of.
fn ticket(of: &Assignment, learner: u32, number: u32, walks: u32) -> Ticket {
    let name = learner.to_string();
    let mut made_of: Vec<ShortHash> = (1..=walks)
        .map(|walk| ShortHash::of(&format!("{learner}.{walk}")))
        .collect();
    made_of.sort_unstable();
    Ticket {
        assignment: of.clone(),
        pupil: Some(number),
        day: Day(20_784),
        attempt: walks,
        number: u64::from(learner) * 1_000 + u64::from(walks),
        learner: Some(ShortHash::of(&name)),
        walks: made_of,
        hands: 0,
        modules: vec![ModuleResult {
            module: 1,
            score: Score {
                signs: 6,
                hits: 3 + learner % 4,
                foils: 4,
                false_alarms: learner % 3,
                asked: 5,
                right: 2 + learner % 4,
            },
            answers: Vec::new(),
        }],
        checks: Vec::new(),
    }
}

struct Room {
    tab: Tab,
    given: Assignment,
}

impl Room {
    fn act(&mut self, act: ClassAct, fields: &[(&str, &str)]) {
        self.tab.submit(FullAct::Class(act), fields);
    }

    fn files(&mut self, texts: Vec<String>) {
        let files = texts.into_iter().map(|text| ("a.txt".to_string(), text));
        let msg = FullMsg::Files("bring-files", files.collect());
        self.tab.send(Msg::Full(msg));
    }

    fn camera(&mut self, text: &str) {
        let msg = FullMsg::Seen(vec![text.to_string()]);
        self.tab.send(Msg::Full(msg));
    }

    fn digits(&mut self, typed: &str) {
        self.act(ClassAct::TakeDigits, &[("digits", typed)]);
    }

    fn class(&self) -> &Week {
        let collected = &self.tab.state.full.class.collected;
        collected
            .week(&collected.id_of(&self.given))
            .expect("the class is here")
    }

    fn attempts(&self) -> Attempts<'_> {
        self.class().attempts()
    }

    /// What the last receipt says: new, again, mended, left out.
    fn receipt(&self) -> (u32, u32, u32, usize) {
        let receipt = &self.tab.state.full.class.receipt;
        (
            receipt.new,
            receipt.again,
            receipt.mended,
            receipt.left_out.len(),
        )
    }

    fn why(&self) -> Vec<LeftOut> {
        let left_out = self.tab.state.full.class.receipt.left_out.iter();
        left_out.map(|(_, why)| *why).collect()
    }

    fn digits_said(&self) -> &DigitsResult {
        let receipt = &self.tab.state.full.class.receipt;
        receipt.digits.as_ref().expect("digits were typed")
    }
}

/// What is said to be new is: a result that came as digits and comes as a file is one pupil's, however often.
#[test]
fn what_is_new_is_counted_once_a_pupil() {
    let given = assignment(&[1]);
    let new = || {
        let mut room = Room {
            tab: Tab::open(&Rc::default(), "/kk/collect"),
            given: given.clone(),
        };
        room.files(vec![to_text(&given)]);
        room
    };
    let mut room = new();
    let seven = ticket(&given, 7, 7, 1);
    room.digits(&digits_of(&seven));
    assert_eq!(room.receipt(), (1, 0, 0, 0));
    room.files(vec![to_text(&seven), to_text(&ticket(&given, 20, 20, 1))]);
    let renewed = |room: &Room| room.tab.state.full.class.receipt.renewed;
    assert_eq!((room.receipt(), renewed(&room)), ((1, 1, 0, 0), 0));
    assert_eq!(room.attempts().pupils(), 2);
    // By digits what is here as a file is nothing new either.
    let mut room = new();
    room.files(vec![to_text(&seven)]);
    room.digits(&digits_of(&seven));
    assert_eq!((room.receipt(), renewed(&room)), ((0, 1, 0, 0), 0));
}

/// A result without a number gets one, or is left out and comes back.
#[test]
fn a_result_without_a_number_is_no_dead_end() {
    let given = assignment(&[1]);
    let mut room = Room {
        tab: Tab::open(&Rc::default(), "/kk/collect"),
        given: given.clone(),
    };
    let none = |learner| Ticket {
        pupil: None,
        ..ticket(&given, learner, learner, 1)
    };
    room.files(vec![to_text(&none(15)), to_text(&none(16))]);
    let id = room.tab.state.full.class.collected.id_of(&given);
    let out = |aside| ClassAct::LeaveTicket(id.clone(), none(15).number, aside);
    room.act(out(true), &[]);
    assert_eq!(
        (room.attempts().pupils(), room.attempts().nameless()),
        (1, 1)
    );
    room.act(out(false), &[]);
    assert_eq!(room.attempts().nameless(), 2);
    let number = none(16).number;
    let typed = ["renumber-", &number.to_string()].concat();
    room.act(ClassAct::Renumber(id.clone(), number), &[(&typed, "16")]);
    assert_eq!(
        (room.attempts().nameless(), room.attempts().numbers()),
        (1, vec![16])
    );
}

fn digits_of(ticket: &Ticket) -> String {
    let summary = Summary::of(ticket).expect("it fits");
    write_digits(&summary).expect("it fits")
}

#[test]
fn a_class_of_thirty_two_makes_every_mistake() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let tab = Tab::open(&disk, "/kk/assign");
    let given = assignment(&[1]);
    let mut room = Room { tab, given };
    let today = room.tab.state.now.today;
    let given = room.given.clone();
    room.files(vec![to_text(&given)]);
    let id = room.tab.state.full.class.collected.id_of(&given);
    let fields = [("class-name", "5А"), ("class-size", "32")];
    room.act(ClassAct::Describe(id.clone()), &fields);
    assert!(today >= Day(0));

    // Twenty by files, all at once; three of them twice.
    let mine = |learner| to_text(&ticket(&given, learner, learner, 1));
    let mut files: Vec<String> = (1..=20).map(mine).collect();
    files.extend((1..=3).map(mine));
    room.files(files);
    assert_eq!(room.receipt(), (20, 3, 0, 0));
    assert!(has_unsaved(&room.tab.state), "a word about saving");

    // Six before the camera; the code that is still in view says nothing new, later it is here already.
    for learner in 21..=26 {
        let text = mine(learner);
        room.camera(&text);
        assert_eq!(room.receipt(), (1, 0, 0, 0), "{learner}");
        room.tab.seconds += 1;
        room.camera(&text);
        assert_eq!(room.receipt(), (1, 0, 0, 0), "{learner}, still in view");
    }
    room.tab.seconds += 10;
    room.camera(&mine(26));
    assert_eq!(room.receipt(), (0, 1, 0, 0));

    // Two by digits: one with a slip first, one with too few, one of a class that this device does not know.
    let right = digits_of(&ticket(&given, 27, 27, 1));
    let mut slip: Vec<char> = right.chars().collect();
    slip[0] = if slip[0] == '9' { '8' } else { '9' };
    room.digits(&slip.into_iter().collect::<String>());
    assert!(matches!(
        room.digits_said(),
        DigitsResult::Wrong(DigitsError::Slip { .. })
    ));
    room.digits(&right[..9]);
    assert!(matches!(
        room.digits_said(),
        DigitsResult::Wrong(DigitsError::Length { .. })
    ));
    let other = Assignment {
        mark: 31,
        ..assignment(&[2])
    };
    room.digits(&digits_of(&ticket(&other, 27, 27, 1)));
    assert!(matches!(room.digits_said(), DigitsResult::Unknown(_)));
    room.digits(&right);
    assert_eq!(room.digits_said(), &DigitsResult::Taken);
    room.digits(&right);
    assert_eq!(room.receipt(), (0, 1, 0, 0), "twice");
    room.digits(&digits_of(&ticket(&given, 28, 28, 1)));
    assert_eq!(room.attempts().counted.len(), 28);

    // Foreign, damaged, newer, sealed to a key that is not here: each is told by itself, and what is whole is taken.
    let whole = mine(29);
    let cut = whole[..whole.len() - 3].to_string();
    let sealed = Sealed::new(
        &ticket(&given, 30, 30, 1),
        SealKey::new([3; 32]).public(),
        [9; 32],
    );
    let sealed = to_text(&sealed.expect("it is sealed"));
    let newer = "saqbol class 9\nend 0\n".to_string();
    room.files(vec!["shopping list".into(), cut, newer, sealed, whole]);
    assert_eq!(room.receipt(), (1, 0, 0, 4));
    let wanted = [
        LeftOut::Foreign,
        LeftOut::Damaged,
        LeftOut::Newer,
        LeftOut::Locked,
    ];
    assert_eq!(room.why(), wanted);
    room.files(vec![mine(30)]);

    // Another class's result makes a class of its own, and nothing here.
    let before = room.attempts().counted.len();
    room.files(vec![to_text(&ticket(&other, 40, 5, 1))]);
    assert_eq!((before, room.attempts().counted.len()), (30, 30));

    // Two children under one number are two pupils until the teacher says whose is whose.
    room.files(vec![to_text(&ticket(&given, 31, 7, 1))]);
    assert_eq!(
        (room.attempts().doubles.len(), room.attempts().counted.len()),
        (1, 31)
    );
    let number = ticket(&given, 31, 7, 1).number;
    let renumber = [(&*format!("renumber-{number}"), "31")];
    room.act(ClassAct::Renumber(id.clone(), number), &renumber);
    assert!(room.attempts().doubles.is_empty());

    // Who played again brings a later one: it counts, and the stale one that comes after it does not.
    room.files(vec![to_text(&ticket(&given, 32, 32, 2))]);
    room.files(vec![to_text(&ticket(&given, 32, 32, 1))]);
    let attempts = room.attempts();
    let last = attempts
        .counted
        .iter()
        .find(|handed| handed.pupil == Some(32));
    assert_eq!(last.map(|handed| handed.ticket.walks.len()), Some(2));
    assert!(attempts.repeats.is_empty());

    // All 32, none missing, nothing asked; and so on the next device.
    let register: Vec<u32> = (1..=32).collect();
    assert_eq!(attempts.counted.len(), 32);
    assert_eq!(room.class().missing(&register), Vec::<u32>::new());
    assert_eq!(
        Report::of(room.class()).modules[0].finished,
        30,
        "in steps of five"
    );
    room.act(ClassAct::SaveClasses(false), &[]);
    assert!(!has_unsaved(&room.tab.state), "saved");
    let again = Tab::open(&disk, "/kk/collect");
    let kept = again.state.full.class.collected.week(&id).expect("kept");
    assert_eq!((kept, again.state.full.class.unread), (room.class(), 0));
    assert!(from_text::<Assignment>(&to_text(kept.assignment())).is_ok());
}

#[test]
fn the_sound_is_off_until_it_is_switched_on() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/collect");
    assert!(!tab.state.full.class.sound);
    tab.submit(FullAct::Class(ClassAct::Sound(true)), &[]);
    assert!(tab.reload("/kk/collect").state.full.class.sound);
    tab.submit(FullAct::Class(ClassAct::Sound(false)), &[]);
    assert!(!tab.reload("/kk/collect").state.full.class.sound);
}

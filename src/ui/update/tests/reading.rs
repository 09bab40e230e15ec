//! What is done on the pages to read.

use std::cell::RefCell;
use std::rc::Rc;

use super::tab::{Disk, Tab};
use crate::ui::state::full::{FullAct, FullCommand, ReadAct, SOUGHT};
use crate::ui::state::{Act, Command, Device, Route};

fn read(tab: &mut Tab, act: ReadAct) {
    tab.act(Act::Full(FullAct::Read(act)));
}

fn remembers(tab: &Tab, ticks: &str) -> bool {
    let command = Command::from(FullCommand::RememberTicks(ticks.into()));
    tab.asked.last() == Some(&command)
}

#[test]
fn what_is_ticked_stays_on_the_device() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/read/devices");
    read(&mut tab, ReadAct::Tick("devices/phone/lock".into()));
    assert!(remembers(&tab, "devices/phone/lock"));
    read(&mut tab, ReadAct::Tick("devices/phone/camera".into()));
    read(&mut tab, ReadAct::Tick("devices/phone/lock".into()));
    assert!(remembers(&tab, "devices/phone/camera"));
    let mut device = Device::default();
    device.full.ticks = "devices/phone/camera other/list/one".into();
    let mut tab = Tab::with(&disk, "/kk/read/devices", device);
    read(&mut tab, ReadAct::Clear("devices/tablet".into()));
    assert!(
        remembers(&tab, "devices/phone/camera other/list/one"),
        "another device's ticks stay"
    );
    read(&mut tab, ReadAct::Clear("devices/phone".into()));
    assert!(
        remembers(&tab, "other/list/one"),
        "another page's ticks stay"
    );
}

#[test]
fn what_is_chosen_for_paper_is_remembered_by_nobody() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/read/promise");
    let asked = tab.asked.len();
    read(&mut tab, ReadAct::Choose("promise/adult/phone".into()));
    assert_eq!(tab.state.full.read.chosen, ["promise/adult/phone"]);
    tab.go("/kk/family");
    assert_eq!(
        tab.state.full.read.chosen.len(),
        1,
        "it stays while one looks elsewhere"
    );
    let later = tab.asked.iter().skip(asked);
    let kept = later.filter(|command| {
        matches!(
            command,
            Command::Full(FullCommand::RememberTicks(_)) | Command::Hold(_)
        )
    });
    assert_eq!(kept.count(), 0);
}

/// One press takes what is proposed; what was chosen besides stays, nothing is taken twice, and each can be left out again.
#[test]
fn what_is_proposed_is_taken_with_one_press() {
    let mut tab = Tab::open(&Rc::default(), "/kk/read/promise");
    read(&mut tab, ReadAct::Choose("promise/child/body".into()));
    let proposed = ["promise/adult/phone", "promise/child/tell"];
    let take = || ReadAct::Take(proposed.map(String::from).to_vec());
    read(&mut tab, take());
    read(&mut tab, take());
    let chosen = |tab: &Tab| tab.state.full.read.chosen.join(" ");
    assert_eq!(
        chosen(&tab),
        "promise/child/body promise/adult/phone promise/child/tell"
    );
    read(&mut tab, ReadAct::Choose("promise/adult/phone".into()));
    assert_eq!(chosen(&tab), "promise/child/body promise/child/tell");
}

#[test]
fn cards_are_drawn_and_words_are_sought() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/read/cards");
    let mut seen = vec![0];
    for _ in 0..20 {
        read(&mut tab, ReadAct::Draw("cards/ten".into(), 5));
        let drawn = tab.state.full.read.drawn.as_ref();
        let open = drawn.and_then(|(_, seen)| seen.last().copied());
        seen.push(open.unwrap());
    }
    // The first lies there; each five that are turned up one after the other are all of them.
    let all_of = |cards: &[usize]| (0..5).all(|card| cards.contains(&card));
    assert!(
        all_of(&seen[..5]),
        "none comes again before all were seen: {seen:?}"
    );
    assert!(seen.windows(2).all(|two| two[0] != two[1]), "{seen:?}");
    read(&mut tab, ReadAct::Draw("cards/one".into(), 1));
    let drawn = tab.state.full.read.drawn.clone();
    assert_eq!(drawn, Some(("cards/one".into(), vec![0])));
    tab.submit(FullAct::Read(ReadAct::Seek), &[(SOUGHT, " грум ")]);
    assert_eq!(tab.state.full.read.sought, "грум");
    tab.go("/kk/family");
    assert_eq!(tab.state.full.read.drawn, None);
    assert_eq!(tab.state.full.read.sought, "");
}

#[test]
fn a_family_comes_back_to_its_own_page() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/family");
    for page in ["lines", "privacy", "plan/a1-treasure-chest", "handouts/a"] {
        tab.go("/kk/family");
        tab.go(&["/kk/", page].concat());
        assert_eq!(tab.state.full.from, Some(Route::Family), "{page}");
        tab.go("/kk/teach");
        assert_eq!(tab.state.full.from, None, "{page}");
        tab.go(&["/kk/", page].concat());
        assert_eq!(
            tab.state.full.from,
            Some(Route::Teach),
            "{page}: a teacher's way back"
        );
    }
}

/// Help's own page belongs to the lessons' build: the address tells the other build that one came from there.
#[test]
fn whoever_asked_for_help_comes_back_to_it() {
    let disk: Rc<RefCell<Disk>> = Rc::default();
    let mut tab = Tab::open(&disk, "/kk/help");
    tab.go("/kk/read/tonight/help");
    assert_eq!(tab.state.full.from, Some(Route::Help));
    tab.go("/kk/read/signs");
    assert_eq!(
        tab.state.full.from, None,
        "only the page that help leads to"
    );
    let mut tab = Tab::open(&disk, "/kk/read/tonight/help");
    assert_eq!(
        tab.state.full.from,
        Some(Route::Help),
        "the other build begins here"
    );
    tab.go("/ru/read/tonight");
    assert_eq!(
        tab.state.full.from,
        Some(Route::Help),
        "in another language as well"
    );
}

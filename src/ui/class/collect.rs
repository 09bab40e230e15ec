//! The teacher's side: giving assignments, collecting tickets, keeping and saving what was collected.

use yew::platform::spawn_local;

use super::{Camera, ClassMsg, DigitsOut, Draft, Heap, Said, Typed, class_msg};
use crate::browser::{camera, clock, dom, files, place, store};
use crate::classroom::{
    Assignment, Class, Classes, KEYS, SealKey, StoredLine, Table, class_id, csv, read_digits,
    read_qr, to_link, to_text,
};
use crate::ui::act::Msg;
use crate::ui::app::{App, Link};
use crate::ui::context::Context;
use crate::ui::pages::{rows, share_link};

/// Under what it is kept which classes there are: `+` and the id of one that came, `-` and that of one that was erased.
const CLASSES: &str = "#classes";

/// What was collected on this device, and how much of it could not be read.
pub async fn read_room() -> (Classes, usize) {
    if store::open().await.is_err() {
        return (Classes::default(), 0);
    }
    let mut ids: Vec<String> = Vec::new();
    for line in store::read(CLASSES).await.unwrap_or_default() {
        let id = line.get(1..).unwrap_or_default().to_string();
        ids.retain(|known| *known != id);
        if line.starts_with('+') {
            ids.push(id);
        }
    }
    let mut classes = Vec::new();
    for id in ids {
        classes.push(store::read(&id).await.unwrap_or_default());
    }
    let keys = store::read(KEYS).await.unwrap_or_default();
    Classes::of(&classes, &keys)
}

/// The name of a file about a class: what it is, the class's name as far as disks take it, the day.
fn file_name(what: &str, class: &Class, ending: &str) -> String {
    let plain = class.name.chars().filter(|sign| sign.is_alphanumeric());
    let name: String = plain.take(20).collect();
    let day = clock::today().iso();
    let parts = ["saqbol", what, &name, &day];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [&parts.join("-"), ".", ending].concat()
}

/// The assignment as it stands, and its class, which is kept from now on.
fn drafted(ctx: &Context) -> Assignment {
    let class = &ctx.desk.class;
    class.draft.assignment(&class.room)
}

impl App {
    /// Keeps lines of what was collected.
    fn keep_room(&mut self, link: &Link, kept: Vec<StoredLine>) {
        let learner = &mut self.ctx.learner;
        if !learner.has_store() || kept.is_empty() {
            return;
        }
        learner.pending += 1;
        let link = link.clone();
        spawn_local(async move {
            let mut by_id: Vec<(String, Vec<String>)> = Vec::new();
            for (id, line) in kept {
                if line.starts_with("SAQBOLA:") {
                    by_id.push((CLASSES.into(), vec![["+", &id].concat()]));
                }
                match by_id.last_mut() {
                    Some((last, lines)) if *last == id => lines.push(line),
                    _ => by_id.push((id, vec![line])),
                }
            }
            let mut result = Ok(());
            for (id, lines) in by_id {
                result = result.and(store::append(&id, &lines).await);
            }
            link.send_message(Msg::Kept(result));
        });
    }

    pub(super) fn draft(&mut self, link: &Link, draft: &Draft) {
        let class = &mut self.ctx.desk.class;
        class.draft = draft.clone();
        if draft.sealed && class.room.key().is_none() {
            let Some(random) = clock::random() else {
                class.draft.sealed = false;
                return;
            };
            let kept = class.room.add_key(SealKey::new(random));
            self.keep_room(link, kept);
        }
    }

    /// What is given away is collected here: its class is known from now on.
    fn give(&mut self, link: &Link) -> Assignment {
        let assignment = drafted(&self.ctx);
        let kept = self.ctx.desk.class.room.open(&assignment);
        self.keep_room(link, kept);
        assignment
    }

    pub(super) fn save_assignment(&mut self, link: &Link) {
        let assignment = self.give(link);
        let name = ["saqbol-assignment-", &assignment.mark.to_string(), ".txt"].concat();
        files::save(&name, "text/plain", &[&to_text(&assignment), "\n"].concat());
    }

    pub(super) fn copy_link(&mut self, link: &Link) {
        let assignment = self.give(link);
        place::copy(&share_link(&self.ctx, &to_link(&assignment)));
        self.ctx.desk.class.said = Said::Copied;
    }

    /// Takes whatever files or codes hold.
    pub(super) fn bring(&mut self, link: &Link, texts: Vec<(String, String)>) {
        let class = &mut self.ctx.desk.class;
        let mut heap = Heap::default();
        let mut all = Vec::new();
        // Keys first: they may open what else is there.
        let (keys, others): (Vec<_>, Vec<_>) = texts
            .into_iter()
            .partition(|(_, text)| text.starts_with("SAQBOLK:"));
        for (name, text) in keys.into_iter().chain(others) {
            match class.room.bring(&text) {
                Ok((brought, kept)) => {
                    heap.count(brought);
                    all.extend(kept);
                }
                Err(why) => heap.left_out.push((name, why)),
            }
        }
        class.heap = heap;
        self.keep_room(link, all);
    }

    pub(super) fn bring_digits(&mut self, link: &Link) {
        let class = &mut self.ctx.desk.class;
        class.heap = Heap::default();
        match read_digits(&dom::typed("digits")) {
            Ok(summary) => match class.room.bring_digits(&summary) {
                Some((taken, kept)) => {
                    class.heap.count(crate::classroom::Received::Ticket(taken));
                    class.heap.digits = Some(DigitsOut::Taken);
                    dom::empty("digits");
                    self.keep_room(link, kept);
                }
                None => class.heap.digits = Some(DigitsOut::Stranger),
            },
            Err(error) => class.heap.digits = Some(DigitsOut::Wrong(error)),
        }
    }

    /// The class of a code that this device has not made, or made long ago.
    pub(super) fn open_class(&mut self, link: &Link) {
        let class = &mut self.ctx.desk.class;
        match Assignment::from_code(&dom::typed("class-code")) {
            Ok(assignment) => {
                class.typed = Typed::Nothing;
                dom::empty("class-code");
                let kept = class.room.open(&assignment);
                self.keep_room(link, kept);
            }
            Err(error) => class.typed = Typed::Wrong(error),
        }
    }

    pub(super) fn camera(&mut self, link: &Link, on: bool) {
        if !on {
            camera::stop();
            self.ctx.desk.class.camera = Camera::Off;
            return;
        }
        let link = link.clone();
        spawn_local(async move {
            let seen = link.clone();
            let running = camera::start("camera", move |text, width, height, grey| {
                let texts = if text.is_empty() {
                    read_qr(width, height, &grey)
                } else {
                    vec![text]
                };
                if !texts.is_empty() {
                    seen.send_message(class_msg(ClassMsg::Seen(texts)));
                }
            })
            .await;
            let camera = if running { Camera::On } else { Camera::Refused };
            link.send_message(class_msg(ClassMsg::Camera(camera)));
        });
    }

    pub(super) fn describe(&mut self, link: &Link, id: &str) {
        let (name, size) = (dom::typed("class-name"), dom::typed("class-size"));
        let class = &mut self.ctx.desk.class;
        if let Some(one) = class.room.class_mut(id) {
            one.describe(&name, size.trim().parse().unwrap_or(0));
            let kept = vec![(id.to_string(), one.described())];
            class.said = Said::Saved;
            self.keep_room(link, kept);
        }
    }

    pub(super) fn choose(&mut self, link: &Link, id: &str, number: u64) {
        if let Some(class) = self.ctx.desk.class.room.class_mut(id) {
            class.choose(number);
            self.keep_room(link, vec![(id.to_string(), Class::chose(number))]);
        }
    }

    pub(super) fn save_class(&mut self, id: &str) {
        if let Some(class) = self.ctx.desk.class.room.class(id) {
            let name = file_name("class", class, "txt");
            files::save(&name, "text/plain", &class.to_file());
        }
    }

    pub(super) fn save_table(&mut self, id: &str, table: Table) {
        if let Some(class) = self.ctx.desk.class.room.class(id) {
            let rows = rows(&self.ctx, class);
            files::save(
                &file_name("report", class, "csv"),
                "text/csv",
                &csv(table, &rows),
            );
        }
    }

    pub(super) fn save_key(&mut self, link: &Link) {
        self.give(link);
        if let Some(key) = self.ctx.desk.class.room.key() {
            files::save(
                "saqbol-key.txt",
                "text/plain",
                &[&to_text(key), "\n"].concat(),
            );
        }
    }

    pub(super) fn erase_class(&mut self, link: &Link, id: &str) {
        let learner = &mut self.ctx.learner;
        let class = &mut self.ctx.desk.class;
        class.sure = false;
        class.room.forget(id);
        if learner.has_store() {
            learner.pending += 1;
            let (id, link) = (id.to_string(), link.clone());
            spawn_local(async move {
                let gone = ["-", &id].concat();
                let result = store::append(CLASSES, &[gone]).await;
                let result = result.and(store::erase(&id).await);
                link.send_message(Msg::Kept(result));
            });
        }
    }

    /// A ticket of this device goes to what was collected.
    pub(super) fn take_ticket(&mut self, link: &Link, ticket: crate::classroom::Ticket) {
        let (_, kept) = self.ctx.desk.class.room.take(ticket);
        self.ctx.desk.class.said = Said::Saved;
        self.keep_room(link, kept);
    }

    /// Where the report of a ticket's class is.
    pub fn report_id(ticket: &crate::classroom::Ticket) -> String {
        class_id(&ticket.assignment)
    }
}

/// Lines that the device has not confirmed yet, in their order.
///
/// For each id at most one batch is on its way, so lines are written in the order in which they happened, also after a
/// write that failed.
#[derive(Debug, Default)]
pub struct Writes(Vec<Batch>);

#[derive(Debug)]
struct Batch {
    who: String,
    lines: Vec<String>,
    sent: bool,
}

impl Writes {
    /// Adds lines that have to be written under an id.
    pub fn add(&mut self, who: &str, lines: &[String]) {
        let waiting = self.0.iter_mut().find(|b| !b.sent && b.who == who);
        match waiting {
            Some(batch) => batch.lines.extend_from_slice(lines),
            None => self.0.push(Batch {
                who: who.into(),
                lines: lines.to_vec(),
                sent: false,
            }),
        }
    }

    /// The next lines that can be sent, and under which id; they are on their way now.
    pub fn send(&mut self) -> Option<(String, Vec<String>)> {
        let all = &self.0;
        let free = |batch: &Batch| {
            let busy = |other: &Batch| other.sent && other.who == batch.who;
            !batch.sent && !all.iter().any(busy)
        };
        let at = all.iter().position(free)?;
        let batch = self.0.get_mut(at)?;
        batch.sent = true;
        Some((batch.who.clone(), batch.lines.clone()))
    }

    /// What was sent for an id has been written, or not: then it waits for another try, before what came after it.
    pub fn done(&mut self, who: &str, written: bool) {
        let Some(at) = self.0.iter().position(|b| b.sent && b.who == who) else {
            return;
        };
        let mut batch = self.0.remove(at);
        if written {
            return;
        }
        batch.sent = false;
        if let Some(later) = self.0.iter().position(|b| b.who == who) {
            batch.lines.append(&mut self.0.remove(later).lines);
        }
        self.0.insert(at.min(self.0.len()), batch);
    }

    /// Forgets what waits for the ids of which it is said so: they were erased.
    pub fn forget_if(&mut self, is_gone: impl Fn(&str) -> bool) {
        self.0.retain(|batch| !is_gone(&batch.who));
    }

    /// Forgets lines (id and line) of which it is said so: they were erased, and are not tried again.
    pub fn forget_lines(&mut self, is_gone: impl Fn(&str, &str) -> bool) {
        for batch in &mut self.0 {
            let who = &batch.who;
            batch.lines.retain(|line| !is_gone(who, line));
        }
        self.0.retain(|batch| batch.sent || !batch.lines.is_empty());
    }

    /// What is not confirmed yet, each line with its id.
    pub fn all(&self) -> Vec<(String, String)> {
        let batches = self.0.iter();
        let lines = batches.flat_map(|b| b.lines.iter().map(|line| (b.who.clone(), line.clone())));
        lines.collect()
    }

    /// Whether everything is confirmed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something is on its way.
    pub fn is_busy(&self) -> bool {
        self.0.iter().any(|batch| batch.sent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| word.to_string()).collect()
    }

    #[test]
    fn lines_of_an_id_are_written_in_their_order() {
        let mut writes = Writes::default();
        writes.add("a", &lines(&["1"]));
        assert_eq!(writes.send(), Some(("a".into(), lines(&["1"]))));
        writes.add("a", &lines(&["2"]));
        writes.add("b", &lines(&["9"]));
        assert_eq!(writes.send(), Some(("b".into(), lines(&["9"]))));
        assert_eq!(writes.send(), None, "one batch of an id at a time");
        writes.done("a", false);
        writes.add("a", &lines(&["3"]));
        let again = Some(("a".into(), lines(&["1", "2", "3"])));
        assert_eq!(writes.send(), again);
        writes.done("a", true);
        assert!(!writes.is_empty() && writes.is_busy());
        writes.done("b", true);
        assert!(writes.is_empty());
    }
}

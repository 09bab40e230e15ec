use super::super::Commands;
use crate::learning::Event;
use crate::ui::state::command::Statement;
use crate::ui::state::{Command, Walk};

/// Tells a learning platform what was done.
pub fn report(walk: &Walk, event: &Event, out: &mut Commands) {
    let name = || walk.name.clone();
    match event {
        Event::Start { .. } => out.push(Command::Report(Statement::Started { walk: name() })),
        Event::Answer { step, .. } => {
            let session = &walk.session;
            let Some(known) = session.step(step) else {
                return;
            };
            let task = known.kind.task();
            let log = session.log(step);
            let before = log.split_last().map_or(log, |(_, before)| before);
            let known = task.judge(before).len();
            for judgement in task.judge(log).into_iter().skip(known) {
                out.push(Command::Report(Statement::Answered {
                    walk: name(),
                    item: judgement.item,
                    verdict: judgement.verdict,
                }));
            }
        }
        Event::Finish => out.push(Command::Report(Statement::Finished {
            walk: name(),
            score: walk.session.score(),
        })),
        _ => {}
    }
}

use saqbol::curriculum::steps::{Chat, Choice, Sort};
use saqbol::curriculum::{Judged, Kind, Step};

use super::Case;

/// The alarm of an answer fits what is judged: treating a sign as risky is right, treating a foil so is not.
pub fn check(case: &Case) {
    let check = |key: &str, what: String, mend: &str| case.error(key, what, mend);
    case.lesson
        .module
        .all_steps()
        .for_each(|step| of_step(step, &check));
}

/// One answer that a learner can give to something.
struct Answer<'a> {
    id: &'a str,
    right: bool,
    alarm: bool,
}

/// Reports what does not fit in a step, at the key of the thing it is about.
pub fn of_step(step: &Step, report: &impl Fn(&str, String, &str)) {
    match &step.kind {
        Kind::Choice(choice) => of_choice(step, choice, report),
        Kind::Sort(sort) => of_sort(step, sort, report),
        Kind::Chat(chat) => of_chat(step, chat, report),
        _ => {}
    }
}

fn of_choice(step: &Step, choice: &Choice, report: &impl Fn(&str, String, &str)) {
    let answers = choice.options.iter().map(|option| Answer {
        id: &option.id,
        right: option.right,
        alarm: option.alarm,
    });
    of_answers(
        &step.id,
        choice.judged,
        &answers.collect::<Vec<_>>(),
        report,
    );
    if (choice.judged.is_some() || choice.several)
        && choice.options.iter().all(|option| !option.right)
    {
        report(
            &step.id,
            "no option is right".into(),
            "mark one with `right = true`",
        );
    }
}

fn of_chat(step: &Step, chat: &Chat, report: &impl Fn(&str, String, &str)) {
    for node in &chat.nodes {
        let key = format!("{}-{}", step.id, node.id);
        if node.judged.is_some() && node.choices.is_empty() {
            report(
                &key,
                "an ending judges nothing".into(),
                "remove `sign` or `looks_like`, or add choices",
            );
            continue;
        }
        let answers = node.choices.iter().map(|choice| Answer {
            id: &choice.id,
            right: choice.right == Some(true),
            alarm: choice.alarm,
        });
        of_answers(&key, node.judged, &answers.collect::<Vec<_>>(), report);
    }
}

fn of_answers(
    key: &str,
    judged: Option<Judged>,
    answers: &[Answer],
    report: &impl Fn(&str, String, &str),
) {
    let Some(judged) = judged else {
        if let Some(answer) = answers.iter().find(|answer| answer.alarm) {
            report(
                &format!("{key}.{}", answer.id),
                "an `alarm` stands where nothing is judged".into(),
                "add `sign` or `looks_like` to what is answered, or remove `alarm`",
            );
        }
        return;
    };
    let alarms = answers.iter().filter(|answer| answer.alarm).count();
    if alarms == 0 {
        report(
            key,
            "no answer says that this is risky".into(),
            "give the answers that do `alarm = true`",
        );
    } else if alarms == answers.len() {
        report(
            key,
            "every answer says that this is risky".into(),
            "add an answer that trusts it, without `alarm`",
        );
    }
    for answer in answers.iter().filter(|answer| answer.right) {
        let key = format!("{key}.{}", answer.id);
        match judged {
            Judged::Sign(sign) if !answer.alarm => report(
                &key,
                format!("this is right, but does not treat the sign {sign} as risky"),
                "add `alarm = true`, or let another answer be right",
            ),
            Judged::Foil { looks_like, .. } if answer.alarm => report(
                &key,
                format!("this is right, but treats as risky what only looks like {looks_like}"),
                "remove `alarm`, or let another answer be right",
            ),
            _ => {}
        }
    }
}

fn of_sort(step: &Step, sort: &Sort, report: &impl Fn(&str, String, &str)) {
    let is_alarm = |place: &str| sort.places.iter().any(|p| p.alarm && p.id == place);
    let judges = sort.cards.iter().any(|card| card.judged.is_some());
    let alarms = sort.places.iter().filter(|place| place.alarm).count();
    if judges && (alarms == 0 || alarms == sort.places.len()) {
        report(
            &step.id,
            "the places do not part risky from safe".into(),
            "give the risky places, and only them, `alarm = true`",
        );
        return;
    }
    for card in &sort.cards {
        let key = format!("{}.{}", step.id, card.id);
        match card.judged {
            Some(Judged::Sign(sign)) if !is_alarm(&card.place) => report(
                &key,
                format!("the sign {sign} belongs to a place without alarm"),
                "use a place with `alarm = true`, or `looks_like` instead of `sign`",
            ),
            Some(Judged::Foil { looks_like, .. }) if is_alarm(&card.place) => report(
                &key,
                format!("what only looks like {looks_like} belongs to a place with alarm"),
                "use a place without `alarm`, or `sign` instead of `looks_like`",
            ),
            _ => {}
        }
    }
}

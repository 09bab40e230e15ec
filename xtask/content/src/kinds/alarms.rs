use saqbol::curriculum::Judged;

use super::authored::Report;

/// One answer that a learner can give to something.
pub struct Answer<'a> {
    pub id: &'a str,
    pub right: bool,
    pub alarm: bool,
}

/// Reports alarms that do not fit what is judged: treating a sign as risky is right, treating a foil so is not. `key` is
/// the key of the words that are answered.
pub fn check(key: &str, judged: Option<Judged>, answers: &[Answer], report: Report) {
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
            "give the answers that do `alarm = true`; where checking, telling and leaving are the only careful ones, judge nothing: remove `looks_like`",
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

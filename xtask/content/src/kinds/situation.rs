use saqbol::curriculum::steps::{Detail, Judging, Situation, Truth};
use saqbol::curriculum::{Kind, Sign};

use super::authored::{Authored, Situated, Spoken, Stranger};
use super::draft::{Draft, Reader};
use super::judged::sign;
use super::keys::StepKeys;
use super::setting;
use crate::files::Fields;
use crate::files::ids::Places;
use crate::measure::cost::Cost;
use crate::measure::texts::Texts;
use crate::measure::thing::{self, Thing};

pub const READER: Reader = Reader {
    name: "situation",
    item: true,
    read: |draft, places| Kind::Situation(read(draft, places)),
};

/// What `truth` may say.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Safe,
    Unverified,
    Danger,
}

const SORTS: [(&str, Sort); 3] = [
    ("safe", Sort::Safe),
    ("unverified", Sort::Unverified),
    ("danger", Sort::Danger),
];

/// Signs of which an author has to say whether anything but stopping and telling helps: secrecy, a picture, meeting
/// alone, a threat.
const SAY_WHOLE: [u8; 4] = [3, 7, 16, 19];

/// Reads a situation's surface and what it really is.
pub fn read(draft: &Draft, places: &mut Places) -> Situation {
    let setting = setting::read(draft, places);
    Situation {
        truth: truth(draft.fields),
        setting,
    }
}

/// What it really is. Where it cannot be read, something stands in its place: a fault was reported, and nothing is
/// packaged then.
fn truth(fields: &Fields) -> Truth {
    let sort = fields.need_word("truth", &SORTS).map(|sort| sort.value);
    let (is, resembles) = (fields.text("sign"), fields.text("looks_like"));
    let close = fields.flag_at("close");
    let whole = fields.flag_at("whole");
    let safe = sort == Some(Sort::Safe);
    let (own, other, wanted) = if safe {
        (&resembles, &is, "looks_like")
    } else {
        (&is, &resembles, "sign")
    };
    let read = own.as_ref().and_then(|text| sign(fields, text));
    // Without a truth nobody knows which of the fields is too many.
    if sort.is_some() {
        if own.is_none() {
            fields.missing(wanted, "\"F2\"");
        }
        if let Some(other) = other {
            fields.error(
                other.line,
                "what is safe only looks like a sign, and nothing else does",
                format!("keep `{wanted}` alone, or change `truth`"),
            );
        }
        if let (Some(close), false) = (&close, safe) {
            fields.error(
                close.line,
                "`close` stands where nothing is safe",
                "remove it: only a safe situation resembles a sign closely",
            );
        }
        if let (Some(whole), false) = (&whole, sort == Some(Sort::Danger)) {
            fields.error(
                whole.line,
                "`whole` stands where there is no danger",
                "remove it: only of a danger may stopping and telling be the only whole answer",
            );
        }
    }
    if sort == Some(Sort::Danger)
        && whole.is_none()
        && let (Some(text), Some(sign)) = (own, read)
        && SAY_WHOLE.contains(&sign.number())
    {
        fields.error(
            text.line,
            format!("{sign} does not say whether checking is half of it (P2)"),
            "add `whole = true` for secrecy, a private picture, meeting alone, a threat; else `whole = false`",
        );
    }
    let sign = read.unwrap_or_else(Sign::first);
    match sort {
        Some(Sort::Safe) => Truth::Safe {
            looks_like: sign,
            close: close.is_some_and(|close| close.value),
        },
        Some(Sort::Danger) => Truth::Danger {
            sign,
            whole: whole.is_some_and(|whole| whole.value),
        },
        _ => Truth::Unverified { sign },
    }
}

/// As P2 counts it.
fn sort(truth: Truth) -> thing::Sort {
    match truth {
        Truth::Safe { .. } => thing::Sort::Safe,
        Truth::Unverified { .. } => thing::Sort::Unverified,
        Truth::Danger { .. } => thing::Sort::Danger,
    }
}

impl Authored for Situation {
    fn keys(&self, keys: &mut StepKeys) {
        setting::keys(&self.setting, keys);
        for answer in Judging::ALL {
            keys.reason(answer.id());
        }
    }

    fn shown(&self, texts: &Texts) -> usize {
        let answers = Judging::ALL.into_iter();
        setting::shown(&self.setting, texts) + texts.longest_why(answers.map(Judging::id))
    }

    fn cost(&self, texts: &Texts) -> Cost {
        let answers = Judging::ALL.into_iter();
        Cost {
            letters: setting::letters(&self.setting, texts)
                + texts.longest_why(answers.map(Judging::id)),
            actions: 1,
        }
    }

    fn ids(&self) -> Vec<String> {
        Judging::ALL.map(|answer| answer.id().to_string()).into()
    }

    /// One thing is judged: the situation as a whole. The answers are always the same, so no place and no length of
    /// theirs can be a habit: it has no items of which one answer is right.
    fn judged(&self, step: &str) -> Vec<Thing> {
        vec![Thing {
            key: step.to_string(),
            judged: self.truth.judged(),
            sort: sort(self.truth),
        }]
    }

    fn situation(&self, step: &str) -> Option<Situated> {
        let details = self.setting.details.iter();
        let details = details.map(|detail| format!("{step}.{}", detail.id));
        Some(Situated {
            sort: sort(self.truth),
            keys: [step.to_string()].into_iter().chain(details).collect(),
        })
    }

    fn spoken(&self, step: &str) -> Vec<Spoken> {
        setting::spoken(&self.setting, step)
    }

    fn strangers(&self, step: &str) -> Vec<Stranger> {
        setting::strangers(&self.setting, step)
    }

    fn people(&self) -> Vec<&str> {
        let details = self.setting.details.iter();
        let from = details.filter_map(|detail| detail.from.as_deref());
        from.filter(|from| *from != Detail::ME).collect()
    }

    fn pictures(&self) -> Vec<String> {
        setting::pictures(&self.setting)
    }
}

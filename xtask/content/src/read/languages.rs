use std::path::Path;

use saqbol::language::{self, Lang, PluralRule};

use crate::files::each;
use crate::files::{At, Fields, Source};
use crate::measure::formula::Formula;
use crate::measure::level::{PerLevel, ReadingRule};
use crate::measure::syllables::{Rule, SyllableRule};
use crate::problem::Problems;

/// Where the languages are listed.
pub const FILE: &str = "static/languages.toml";

/// A language as `static/languages.toml` has it: what the app is compiled with, and what its texts are held to.
#[derive(Clone, Debug)]
pub struct Language {
    pub lang: Lang,
    pub reading: ReadingRule,
    /// Forms of address that one text does not mix: pupils' and adults'.
    pub address: Option<(Vec<String>, Vec<String>)>,
    pub gender: Option<Gender>,
    /// Case endings, which change with what stands before them.
    pub endings: Vec<String>,
    /// Promises of secrecy that no help line can keep.
    pub secrecy: Vec<String>,
    /// Long and short endings that one question does not mix.
    pub mixed: Option<Mixed>,
    /// The fewest words that a sentence has on average: fewer sound like a telegram.
    pub least_words: Option<f64>,
}

/// Two forms of one ending.
#[derive(Clone, Debug)]
pub struct Mixed {
    long: Vec<String>,
    short: Vec<String>,
    /// Words that end so and are no such form.
    except: Vec<String>,
}

impl Mixed {
    /// A word with the long ending before a stop or at a text's end, where verbs stand.
    pub fn long<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.ending(text, &self.long)
    }

    /// A word with the short ending.
    pub fn short<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.ending(text, &self.short)
    }

    fn ending<'a>(&self, text: &'a str, endings: &[String]) -> Option<&'a str> {
        let clauses = text.split(|c: char| !(c.is_alphanumeric() || c.is_whitespace() || c == '-'));
        clauses
            .filter_map(|clause| clause.split_whitespace().next_back())
            .find(|word| {
                let lower = word.to_lowercase();
                let ends = |ending: &String| lower.ends_with(ending.as_str());
                !self.except.contains(&lower) && endings.iter().any(ends)
            })
    }
}

/// Says where a text names no language of the project.
pub fn must_be_known(lang: &At<String>, languages: &[Language], fields: &Fields) {
    if languages.iter().all(|known| known.code() != lang.value) {
        fields.error(
            lang.line,
            format!("there is no language \"{lang}\""),
            "see static/languages.toml",
        );
    }
}

impl Language {
    /// The code that names its files.
    pub fn code(&self) -> &'static str {
        self.lang.code()
    }
}

/// Forms of the second person that only a boy or only a girl would be spoken to with.
#[derive(Clone, Debug)]
pub struct Gender {
    /// "You", to one child.
    pub pronoun: String,
    /// Words that may stand between it and its verb.
    pub between: Vec<String>,
    /// How such a verb ends.
    pub endings: Vec<String>,
    /// Spellings for both at once: `(а)`.
    pub both: Vec<String>,
}

/// Reads the list of languages. Empty only where there is no such file or nothing in it can be read.
pub fn read(root: &Path, problems: &Problems) -> Vec<Language> {
    let Some(source) = Source::read(root, FILE, problems) else {
        return Vec::new();
    };
    let languages = each(&source, "language", "this language", problems, read_one);
    for (at, language) in languages.iter().enumerate() {
        let mut earlier = languages.iter().take(at);
        let twice = |other: &&Language| {
            other.code() == language.code() || other.lang.digit_code() == language.lang.digit_code()
        };
        if let Some(other) = earlier.find(twice) {
            problems.error(
                FILE,
                1,
                format!(
                    "{} and {} have the same `code` or `digit_code`",
                    other.code(),
                    language.code()
                ),
                "give the newer one a code and a number that no language has had",
            );
        }
    }
    languages
}

fn read_one(fields: &Fields) -> Option<Language> {
    let code = fields.need_text("code");
    let name = fields.need_text("name");
    let plural = fields.need_word(
        "plural",
        &[
            ("other", PluralRule::Other),
            ("one-other", PluralRule::OneOther),
            ("east-slavic", PluralRule::EastSlavic),
        ],
    );
    let digit_code = need_number(fields, "digit_code", "a number that no language has had");
    let decimal = fields.need_word("decimal", &[("comma", true), ("point", false)]);
    let reading = match fields.table("reading", "`reading`") {
        Some(table) => read_reading(&table),
        None => {
            fields.missing("reading", "{ formula = \"…\", … }");
            None
        }
    };
    let address = fields.table("address", "`address`").map(|table| {
        let forms = (values(&table, "pupil"), values(&table, "adult"));
        table.finish();
        forms
    });
    let gender = fields.table("gender", "`gender`").and_then(read_gender);
    let mixed = fields.table("mixed", "`mixed`").map(|table| {
        let mixed = Mixed {
            long: values(&table, "long"),
            short: values(&table, "short"),
            except: values(&table, "except"),
        };
        table.finish();
        mixed
    });
    let least_words = fields.decimal("least_words").map(|least| least.value);
    let (endings, secrecy) = (values(fields, "endings"), values(fields, "secrecy"));
    // A language that is not all there is kept: its texts are checked in the same run.
    let code = code?.value;
    let lang = compiled(language::Language {
        name: name.map_or(code.clone(), |name| name.value).leak(),
        code: code.leak(),
        plural: plural.map_or(PluralRule::OneOther, |plural| plural.value),
        digit_code: digit_code
            .and_then(|n| u8::try_from(n).ok())
            .unwrap_or_default(),
        decimal_comma: decimal.is_some_and(|decimal| decimal.value),
    });
    Some(Language {
        lang,
        reading: reading.unwrap_or_default(),
        address,
        gender,
        endings,
        secrecy,
        mixed,
        least_words,
    })
}

/// The language as this program was compiled with it, or one of its own where the file says something else.
fn compiled(read: language::Language) -> Lang {
    let known = Lang::from_code(read.code).filter(|lang| {
        let says = (
            lang.name(),
            lang.plural(),
            lang.digit_code(),
            lang.decimal_comma(),
        );
        says == (
            read.name,
            read.plural,
            u32::from(read.digit_code),
            read.decimal_comma,
        )
    });
    known.unwrap_or_else(|| Lang::of_file(read))
}

fn read_reading(fields: &Fields) -> Option<ReadingRule> {
    let formula = fields.need_word("formula", &Formula::NAMES);
    let rule = fields.need_word(
        "syllables",
        &[("vowels", Rule::Vowels), ("english", Rule::English)],
    );
    let vowels = fields.need_text("vowels");
    let glides = fields.text("glides");
    let limit = per_level(fields, "limit", &["a", "b", "c"]);
    let sentence = per_level(fields, "sentence", &["a", "b", "c", "adult"]);
    fields.finish();
    Some(ReadingRule {
        formula: formula?.value,
        syllables: SyllableRule {
            rule: rule?.value,
            vowels: vowels?.value,
            glides: glides.map(|glides| glides.value).unwrap_or_default(),
        },
        limit: limit?,
        sentence: sentence?,
    })
}

fn per_level(fields: &Fields, key: &'static str, needed: &[&str]) -> Option<PerLevel> {
    let Some(table) = fields.table(key, "this table") else {
        fields.missing(key, "{ a = …, b = …, c = …, adult = … }");
        return None;
    };
    let numbers = ["a", "b", "c", "adult"].map(|level| {
        if needed.contains(&level) {
            need_number(&table, level, "…").map(f64::from)
        } else {
            table.number(level).map(|number| f64::from(number.value))
        }
    });
    table.finish();
    Some(PerLevel::new(numbers))
}

fn read_gender(fields: Fields) -> Option<Gender> {
    let pronoun = fields.need_text("pronoun");
    let gender = Gender {
        between: values(&fields, "between"),
        endings: values(&fields, "endings"),
        both: values(&fields, "both"),
        pronoun: pronoun?.value,
    };
    fields.finish();
    Some(gender)
}

fn need_number(fields: &Fields, key: &'static str, example: &str) -> Option<u32> {
    let number = fields.number(key);
    if number.is_none() && !fields.has(key) {
        fields.missing(key, example);
    }
    number.map(|number| number.value)
}

fn values(fields: &Fields, key: &'static str) -> Vec<String> {
    fields
        .texts(key)
        .into_iter()
        .map(|text| text.value)
        .collect()
}

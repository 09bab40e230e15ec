//! The values of fields: texts, words out of a list, flags, numbers.

use toml::de::DeValue;

use super::fields::Fields;
use super::source::At;

impl Fields<'_> {
    /// A text, if the field is there.
    pub fn text(&self, key: &'static str) -> Option<At<String>> {
        let (value, line) = self.find(key)?;
        match value {
            DeValue::String(text) => Some(At {
                value: text.to_string(),
                line,
            }),
            other => {
                self.wrong_kind(key, line, other, "a text in quotes");
                None
            }
        }
    }

    /// A text that has to be there.
    pub fn need_text(&self, key: &'static str) -> Option<At<String>> {
        let there = self.has(key);
        let text = self.text(key);
        if !there {
            self.missing(key, "\"…\"");
        }
        text
    }

    /// One of a few known words.
    pub fn word<T: Copy>(&self, key: &'static str, known: &[(&str, T)]) -> Option<At<T>> {
        let text = self.text(key)?;
        self.one_of(key, text, known)
    }

    /// One of a few known words, which has to be there.
    pub fn need_word<T: Copy>(&self, key: &'static str, known: &[(&str, T)]) -> Option<At<T>> {
        let text = self.need_text(key)?;
        self.one_of(key, text, known)
    }

    /// One of a few known words, or a list of them, if the field is there.
    pub fn words<T: Copy>(&self, key: &'static str, known: &[(&str, T)]) -> Option<At<Vec<T>>> {
        let (value, line) = self.find(key)?;
        let texts = match value {
            DeValue::String(_) => vec![self.text(key)?],
            _ => self.texts(key),
        };
        let words = texts
            .into_iter()
            .filter_map(|text| Some(self.one_of(key, text, known)?.value));
        Some(At {
            value: words.collect(),
            line,
        })
    }

    fn one_of<T: Copy>(&self, key: &str, text: At<String>, known: &[(&str, T)]) -> Option<At<T>> {
        match known.iter().find(|(name, _)| *name == text.value) {
            Some((_, value)) => Some(text.map(|_| *value)),
            None => {
                let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
                self.error(
                    text.line,
                    format!("`{key} = \"{text}\"` is not known"),
                    format!("use one of {}", names.join(", ")),
                );
                None
            }
        }
    }

    /// `true` or `false`; `false` where the field is not there.
    pub fn flag(&self, key: &'static str) -> bool {
        self.flag_at(key).is_some_and(|flag| flag.value)
    }

    /// `true` or `false`, if the field is there.
    pub fn flag_at(&self, key: &'static str) -> Option<At<bool>> {
        let (value, line) = self.find(key)?;
        match value {
            DeValue::Boolean(flag) => Some(At { value: *flag, line }),
            other => {
                self.wrong_kind(key, line, other, "true or false without quotes");
                None
            }
        }
    }

    /// A whole number, if the field is there.
    pub fn number(&self, key: &'static str) -> Option<At<u32>> {
        let (value, line) = self.find(key)?;
        self.as_number(key, value, line)
    }

    fn as_number(&self, key: &str, value: &DeValue, line: usize) -> Option<At<u32>> {
        let number = match value {
            DeValue::Integer(digits) => u32::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.error(
                line,
                format!("`{key}` is not a whole number from 0 on"),
                "write digits without quotes",
            );
        }
        number.map(|value| At { value, line })
    }

    /// A list of texts; empty where the field is not there.
    pub fn texts(&self, key: &'static str) -> Vec<At<String>> {
        let Some((items, _)) = self.list(key) else {
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (item, line) in items {
            match item {
                DeValue::String(text) => texts.push(At {
                    value: text.to_string(),
                    line,
                }),
                other => self.wrong_kind(key, line, other, "a text in quotes"),
            }
        }
        texts
    }

    /// A list of lists of texts, `[["a", "b"]]`; empty where the field is not there.
    pub fn lists(&self, key: &'static str) -> Vec<At<Vec<String>>> {
        self.lists_of(key, "a list of texts in [ ]")
    }

    /// `wanted` is what each of them is to be, for messages.
    fn lists_of(&self, key: &'static str, wanted: &str) -> Vec<At<Vec<String>>> {
        let Some((items, _)) = self.list(key) else {
            return Vec::new();
        };
        let mut lists = Vec::new();
        for (item, line) in items {
            match item.as_array() {
                Some(texts) => {
                    let texts = texts.iter().filter_map(|text| text.get_ref().as_str());
                    let value = texts.map(String::from).collect();
                    lists.push(At { value, line });
                }
                None => self.wrong_kind(key, line, item, wanted),
            }
        }
        lists
    }

    /// A list of pairs of texts, `[["a", "b"]]`; empty where the field is not there.
    pub fn pairs(&self, key: &'static str) -> Vec<At<(String, String)>> {
        let mut pairs = Vec::new();
        for list in self.lists_of(key, "a pair in [ ]") {
            match &list.value[..] {
                [one, two] => pairs.push(At {
                    value: (one.clone(), two.clone()),
                    line: list.line,
                }),
                _ => self.error(
                    list.line,
                    format!("`{key}` has {} texts here", list.value.len()),
                    "write a pair in [ ]",
                ),
            }
        }
        pairs
    }

    /// A number with or without decimals, if the field is there.
    pub fn decimal(&self, key: &'static str) -> Option<At<f64>> {
        let (value, line) = self.find(key)?;
        let number = match value {
            DeValue::Integer(digits) => digits.as_str().parse().ok(),
            DeValue::Float(digits) => digits.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_kind(key, line, value, "a number");
        }
        number.map(|value| At { value, line })
    }

    /// A list of whole numbers and its line, if the field is there.
    pub fn numbers(&self, key: &'static str) -> Option<At<Vec<u32>>> {
        let (items, line) = self.list(key)?;
        let numbers = items
            .into_iter()
            .filter_map(|(item, line)| Some(self.as_number(key, item, line)?.value));
        Some(At {
            value: numbers.collect(),
            line,
        })
    }
}

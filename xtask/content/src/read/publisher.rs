use std::path::Path;

use crate::files::{Fields, Source};
use crate::problem::Problems;

/// The one file that whoever publishes a copy fills in.
const FILE: &str = "static/publisher.toml";

/// Who publishes this copy. Everything is empty until somebody fills it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publisher {
    /// A school, a ministry, an organisation.
    pub name: String,
    /// Where mistakes are told: an e-mail address, a telephone number, a page.
    pub contact: String,
    /// Where the web build lies: `https://…`
    pub address: String,
}

/// Reads `static/publisher.toml`; a copy without it has no publisher.
pub fn read(root: &Path, problems: &Problems) -> Publisher {
    if !root.join(FILE).exists() {
        return Publisher::default();
    }
    let Some(source) = Source::read(root, FILE, problems) else {
        return Publisher::default();
    };
    let Some(table) = source.table(problems) else {
        return Publisher::default();
    };
    let fields = Fields::new(&source, &table, "this file", problems);
    let text = |key| {
        fields
            .need_text(key)
            .map(|text| text.map(|text| text.trim().to_string()))
    };
    let (name, contact, address) = (text("name"), text("contact"), text("address"));
    if let Some(address) = &address
        && !address.value.is_empty()
        && !is_address(&address.value)
    {
        fields.error(
            address.line,
            format!("`address` is no address of a page: \"{address}\""),
            "write it whole, as \"https://example.org/saqbol/\", or leave it empty: \"\"",
        );
    }
    fields.finish();
    let value =
        |text: Option<crate::files::At<String>>| text.map(|text| text.value).unwrap_or_default();
    Publisher {
        name: value(name),
        contact: value(contact),
        address: value(address),
    }
}

/// A page's whole address, as a camera opens it.
fn is_address(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        !host.is_empty()
            && rest
                .chars()
                .all(|sign| sign.is_ascii_graphic() && !"\"<>`".contains(sign))
    })
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_can_be_opened() {
        assert!(is_address("https://example.org/saqbol/"));
        assert!(is_address("http://10.0.0.5:8080"));
        for wrong in [
            "example.org",
            "https://",
            "https://a b",
            "javascript:x",
            "https://\"onload=",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}

//! The Content-Security-Policy of a page.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

/// Where a page has its parts from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Parts {
    /// From files of its site.
    OnSite,
    /// They are inside it.
    Inside,
    /// They are inside it but for what was recorded: that lies beside it, in pages that hand it over.
    InsideButVoice,
}

/// The Content-Security-Policy: nothing from elsewhere, no script or style but those of the page, no raw HTML.
pub fn policy(page: &str, parts: Parts, connect: &str) -> String {
    let web = parts == Parts::OnSite;
    let scripts = hashes(page, "<script>", "</script>");
    let styles = hashes(page, "<style>", "</style>");
    let mut rules = vec![
        "default-src 'none'".to_string(),
        format!(
            "script-src {}'wasm-unsafe-eval' {scripts}",
            // The script that comes later is a file of its own.
            if web { "'self' " } else { "" }
        ),
        format!("style-src {styles}"),
        "base-uri 'none'".into(),
        "form-action 'none'".into(),
        "require-trusted-types-for 'script'".into(),
        format!("connect-src {connect}"),
    ];
    if web {
        rules.extend(
            [
                "img-src 'self' blob:",
                "font-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "trusted-types saqbol-worker",
            ]
            .map(String::from),
        );
    } else {
        rules.extend(
            [
                "img-src data: blob:",
                "font-src data:",
                "trusted-types 'none'",
            ]
            .map(String::from),
        );
        if parts == Parts::InsideButVoice {
            rules.push("frame-src 'self'".into());
        }
    }
    rules.join("; ")
}

/// The hash sources of everything between two marks.
pub fn hashes(page: &str, open: &str, close: &str) -> String {
    page.split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next())
        .map(|body| {
            format!(
                "'sha256-{}'",
                BASE64.encode(Sha256::digest(body.as_bytes()))
            )
        })
        .collect::<Vec<_>>()
        .join(" ")
}

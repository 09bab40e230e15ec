//! The page that whoever looks after a platform reads first: `dist/lms/README.html`, in every language that has a part.

use std::path::Path;

use saqbol::language::Lang;

const STYLE: &str = "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}\
    section{border-top:1px solid;margin-top:3rem}";

/// The page, with which version it is of. It needs nothing but itself.
pub fn page(root: &Path, version: &str) -> String {
    let mut ways = String::new();
    let mut parts = String::new();
    for lang in Lang::all() {
        let (code, name) = (lang.code(), lang.name());
        let Ok(part) = std::fs::read_to_string(root.join(format!("static/lms/{code}.html"))) else {
            continue;
        };
        ways.push_str(&format!("<a href=\"#{code}\" lang=\"{code}\">{name}</a> "));
        parts.push_str(&format!(
            "<section id=\"{code}\" lang=\"{code}\">\n{part}</section>\n"
        ));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Сақ бол! SCORM</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <h1>Сақ бол!</h1>\n<p>{version}</p>\n<p>{ways}</p>\n{parts}</body>\n</html>\n",
        Lang::first().code()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_part_and_says_what_the_score_is() {
        let page = page(&crate::root(), "0.1.0 · 2026-12-01");
        assert_eq!(page.matches("<section ").count(), Lang::all().count());
        for part in page.split("<section ").skip(1) {
            let of = |tag: &str| part.matches(tag).count();
            assert_eq!((of("<h3>"), of("<li>")), (8, 17), "{}", &part[..40]);
            assert!(part.contains("50") && part.contains("100"));
        }
        assert!(!page.contains("http"), "it needs nothing but itself");
    }
}

//! A page of the kit as HTML for a printer: no script, nothing loaded, one style sheet inside.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use content::{Insert, KitPage, Publisher};
use saqbol::classroom::qr;
use saqbol::curriculum::{ReadingKind, ReadingSection, ReadingTable};
use saqbol::language::{Adult, Lang, date, plain};
use sha2::{Digest, Sha256};

use super::super::hosting;
use super::super::openings::escape;

/// What all pages of a language have in common.
pub struct Sheet<'a> {
    /// Pictures by their id.
    pub art: &'a BTreeMap<String, String>,
    pub style: &'a str,
    pub publisher: &'a Publisher,
    pub lang: Lang,
    pub say: &'a Adult,
    /// The version and its day, as they stand below each page.
    pub version: &'a str,
}

impl Sheet<'_> {
    /// A page.
    pub fn page(&self, of: &KitPage) -> String {
        let page = &of.page;
        let mut main = format!("<p class=\"lead\">{}</p>", text(&page.lead));
        for (section, insert) in page.sections.iter().zip(&of.inserts) {
            main.push_str(&self.section(section, *insert));
        }
        let checked = self.say.read_checked(&date(self.say, &page.checked));
        main.push_str(&format!("<p class=\"note checked\">{}</p>", text(&checked)));
        // What a school hangs up says on the wall what it is about, and in the list what it is.
        let headline = match of.id.as_str() {
            "poster" => "Сақ бол!",
            _ => &page.title,
        };
        self.whole(&of.id, &page.title, headline, &main)
    }

    /// What stands around a page's own words. `class` is the page's id.
    pub fn whole(&self, class: &str, title: &str, headline: &str, main: &str) -> String {
        let style = self.style;
        let hash = BASE64.encode(Sha256::digest(style.as_bytes()));
        let picture = if class == "poster" {
            "saq/hello"
        } else {
            "icon"
        };
        let picture = self.art.get(picture).map_or(String::new(), |svg| {
            let data = BASE64.encode(svg.as_bytes());
            format!("<img alt=\"\" src=\"data:image/svg+xml;base64,{data}\">")
        });
        // Back to the list, which itself is no sheet.
        let back = match class {
            "list" => String::new(),
            _ => format!(
                "<nav class=\"back\"><a href=\"../index.html\">‹ {}</a></nav>\n",
                text(self.say.kit_title())
            ),
        };
        let publisher = self.publisher;
        let foot: String = [
            &["Сақ бол! ", self.version].concat(),
            &publisher.name,
            &publisher.contact,
        ]
        .into_iter()
        .filter(|words| !words.is_empty())
        .map(|words| format!("<p>{}</p>", text(words)))
        .collect();
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{} · Сақ бол!</title>\n<style>{style}</style>\n</head>\n\
             <body class=\"{class}\">\n<div class=\"sheet\">\n{back}<header class=\"top\">{picture}<h1>{}</h1></header>\n<main>\n{main}\n</main>\n\
             <footer class=\"foot\">{foot}</footer>\n</div>\n</body>\n</html>\n",
            self.lang.code(),
            text(title),
            text(headline),
        )
    }

    fn section(&self, of: &ReadingSection, insert: Option<Insert>) -> String {
        let qr = insert == Some(Insert::Qr);
        let address = &self.publisher.address;
        let mut html = format!(
            "<section id=\"{}\">\n<h2>{}</h2>\n",
            text(&of.id),
            text(&of.title)
        );
        // Without an address nobody is told to look for a code, with one nobody to write.
        if !qr || !address.is_empty() {
            html.push_str(&paragraphs(&of.intro, ""));
        }
        html.push_str(&parts(of));
        if !qr || address.is_empty() {
            html.push_str(&paragraphs(&of.note, "note"));
        }
        html.push_str(&match insert {
            Some(Insert::Qr) => code(address),
            Some(Insert::Nginx) => file("server/nginx.conf", &hosting::nginx()),
            Some(Insert::Apache) => file("server/apache.htaccess", &hosting::apache()),
            Some(Insert::Iis) => file("server/web.config", &hosting::iis()),
            Some(Insert::Plan) | None => String::new(),
        });
        if !of.sources.is_empty() {
            let sources = of
                .sources
                .iter()
                .map(|source| item(source))
                .collect::<String>();
            html.push_str(&format!(
                "<div class=\"sources\"><p>{}:</p><ol>{sources}</ol></div>\n",
                text(self.say.teach_plan_sources())
            ));
        }
        html.push_str("</section>\n");
        html
    }
}

/// What stands between intro and note, by the section's kind.
fn parts(of: &ReadingSection) -> String {
    let each = |form: &dyn Fn(&str, &str, &str) -> String| -> String {
        let parts = of.parts.iter();
        parts
            .map(|part| form(&part.title, &part.text, &part.to))
            .collect()
    };
    match of.kind {
        ReadingKind::Steps => {
            let form = |title: &str, words: &str, _: &str| {
                format!(
                    "<li><h3>{}</h3>{}</li>\n",
                    text(title),
                    paragraphs(words, "")
                )
            };
            format!("<ol class=\"steps\">\n{}</ol>\n", each(&form))
        }
        ReadingKind::Terms => {
            let form = |title: &str, words: &str, _: &str| {
                format!("<dt>{}</dt><dd>{}</dd>\n", text(title), text(words))
            };
            format!("<dl>\n{}</dl>\n", each(&form))
        }
        ReadingKind::Calls => {
            let form = |title: &str, _: &str, to: &str| {
                format!(
                    "<li><a href=\"tel:{0}\">{0}</a><span>{1}</span></li>\n",
                    text(to),
                    text(title)
                )
            };
            format!("<ul class=\"calls\">\n{}</ul>\n", each(&form))
        }
        ReadingKind::Ticks => format!(
            "<ul class=\"ticks\">\n{}</ul>\n",
            each(&|title, _, _| item(title))
        ),
        ReadingKind::List => format!("<ul>\n{}</ul>\n", each(&|title, _, _| item(title))),
        ReadingKind::Table => of.table.as_ref().map(table).unwrap_or_default(),
        // What needs a screen is no kind of the kit's.
        _ => String::new(),
    }
}

/// Rows that begin alike stand together: the first cell once, before all of them.
fn table(of: &ReadingTable) -> String {
    let head: String = of
        .columns
        .iter()
        .map(|name| format!("<th scope=\"col\">{}</th>", text(name)))
        .collect();
    let mut html = format!("<table>\n<thead><tr>{head}</tr></thead>\n");
    for group in of.rows.chunk_by(|a, b| a.first() == b.first()) {
        html.push_str("<tbody>\n");
        for (at, row) in group.iter().enumerate() {
            html.push_str("<tr>");
            let mut cells = row.iter();
            if let (Some(first), 0) = (cells.next(), at) {
                html.push_str(&format!(
                    "<th scope=\"rowgroup\" rowspan=\"{}\">{}</th>",
                    group.len(),
                    text(first)
                ));
            }
            html.extend(cells.map(|cell| format!("<td>{}</td>", text(cell))));
            html.push_str("</tr>\n");
        }
        html.push_str("</tbody>\n");
    }
    html + "</table>\n"
}

fn item(words: &str) -> String {
    format!("<li>{}</li>\n", text(words))
}

/// Paragraphs are parted by an empty line.
fn paragraphs(words: &str, class: &str) -> String {
    let class = if class.is_empty() {
        String::new()
    } else {
        format!(" class=\"{class}\"")
    };
    let parts = words
        .split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts
        .map(|part| match part.strip_suffix("____") {
            // What is filled in by pen has a line of its own, as long as the sheet is wide.
            Some(words) => {
                let words = words.trim_end_matches('_').trim_end();
                format!("<p class=\"fill\">{}</p>\n", text(words))
            }
            None => format!("<p{class}>{}</p>\n", text(part)),
        })
        .collect()
}

/// A file that lies in the kit, for whoever has it on paper alone.
fn file(name: &str, lines: &str) -> String {
    format!("<p><b>{name}</b></p>\n<pre>{}</pre>\n", escape(lines))
}

/// The address as a QR code with its words below; a line to write one on where there is none, or where it is too long for a
/// code that an old camera reads.
fn code(address: &str) -> String {
    let squares = if address.is_empty() {
        None
    } else {
        qr(address)
    };
    let Some(squares) = squares else {
        return match address {
            "" => "<p class=\"line\"></p>\n".into(),
            address => format!("<p class=\"address\">{}</p>\n", text(address)),
        };
    };
    // Four squares of nothing around it: the standard's quiet zone.
    let side = squares.size + 8;
    format!(
        "<div class=\"qr\"><svg viewBox=\"-4 -4 {side} {side}\" role=\"img\" aria-label=\"QR\" shape-rendering=\"crispEdges\">\
         <path d=\"M-4 -4h{side}v{side}h-{side}z\" fill=\"#fff\"/><path d=\"{}\"/></svg><p class=\"address\">{}</p></div>\n",
        squares.path(),
        text(address)
    )
}

/// A text between marks. Paper is wide enough for whole words.
pub fn text(words: &str) -> String {
    escape(&plain(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use saqbol::classroom::read_qr;

    #[test]
    fn an_address_is_a_code_and_no_address_a_line() {
        let html = code("https://example.org/saqbol/");
        assert!(html.contains("<svg") && html.contains("https://example.org/saqbol/"));
        let empty = code("");
        assert!(!empty.contains("svg") && empty.contains("line"));
        // What the squares say is the address and nothing else.
        let squares = qr("https://example.org/saqbol/").unwrap();
        let points = 4;
        let side = (squares.size as usize + 8) * points;
        let mut grey = vec![255; side * side];
        for y in 0..squares.size {
            for x in 0..squares.size {
                if squares.is_dark(x, y) {
                    let (left, top) = ((x as usize + 4) * points, (y as usize + 4) * points);
                    for row in top..top + points {
                        grey[row * side + left..row * side + left + points].fill(0);
                    }
                }
            }
        }
        assert_eq!(read_qr(side, side, &grey), ["https://example.org/saqbol/"]);
    }

    #[test]
    fn a_text_is_a_text() {
        assert_eq!(
            paragraphs("a <b>\n\nc", "note"),
            "<p class=\"note\">a &lt;b&gt;</p>\n<p class=\"note\">c</p>\n"
        );
        assert_eq!(paragraphs("", ""), "");
        assert_eq!(
            paragraphs("Name: ________\n\nKept until ____ here.", ""),
            "<p class=\"fill\">Name:</p>\n<p>Kept until ____ here.</p>\n"
        );
        assert!(file("x", "<a b=\"c\">").contains("&lt;a b="));
    }
}

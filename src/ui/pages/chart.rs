//! Pictures of numbers, as SVG that a screen reader can name; the numbers themselves stand in a table behind each.

use yew::Html;

use crate::classroom::qr;
use crate::ui::parts::{At, El, el, none, worded};

/// A QR code; nothing where the text does not fit.
pub fn code_picture(text: &str, name: &str) -> Html {
    let Some(code) = qr(text) else {
        return none();
    };
    // A quiet zone of four squares belongs to a code.
    let side = (code.size + 8).to_string();
    let ground = el("path").class("qr-light").attr(
        At::D,
        &["M-4 -4h", &side, "v", &side, "h-", &side, "z"].concat(),
    );
    let dark = el("path").class("qr-dark").attr(At::D, &code.path());
    el("svg")
        .class("qr")
        .attr(At::Role, "img")
        .attr(At::Label, name)
        .attr(At::ViewBox, &["-4 -4 ", &side, " ", &side].concat())
        .child(ground)
        .child(dark)
        .into()
}

/// A share of 1 as whole percents.
pub fn percent(share: f64) -> String {
    [&whole(share * 100.0).to_string(), "%"].concat()
}

fn whole(value: f64) -> i32 {
    value.round().clamp(-1e6, 1e6) as i32
}

/// One bar: its words, its class, its share of 1.
pub struct Bar<'a> {
    pub words: &'a str,
    pub class: &'a str,
    pub share: f64,
}

/// Bars below each other, each group under its title.
pub fn bars(name: &str, groups: &[(String, Vec<Bar>)]) -> El {
    const WIDE: f64 = 560.0;
    const ROW: u32 = 24;
    let mut y = 0;
    let mut drawn = Vec::new();
    for (title, bars) in groups {
        y += ROW;
        drawn.push(label(0, y, "chart-title", title));
        for bar in bars {
            y += 6;
            let width = whole(bar.share * WIDE).to_string();
            let back = el("rect").class("bar-back").attr(At::Y, &y.to_string());
            let front = el("rect").class(bar.class).attr(At::Y, &y.to_string());
            drawn.push(back.attr(At::Width, "560").attr(At::Height, "18"));
            drawn.push(front.attr(At::Width, &width).attr(At::Height, "18"));
            let words = [bar.words, ": ", &percent(bar.share)].concat();
            y += ROW + 10;
            drawn.push(label(0, y, "chart-label", &words));
        }
        y += ROW / 2;
    }
    let mut svg = el("svg")
        .class("chart")
        .attr(At::Role, "img")
        .attr(At::Label, name)
        .attr(At::ViewBox, &["0 0 560 ", &(y + 8).to_string()].concat());
    for part in drawn {
        svg = svg.child(part);
    }
    svg
}

fn label(x: u32, y: u32, class: &'static str, words: &str) -> El {
    worded("text", class, words)
        .attr(At::X, &x.to_string())
        .attr(At::Y, &y.to_string())
}

/// From one share to another: a line that rises or falls.
pub fn slope(name: &str, from: (&str, f64), to: (&str, f64)) -> El {
    let y = |share: f64| u32::try_from(150 - whole(share * 130.0)).unwrap_or(0);
    let (one, two) = (y(from.1), y(to.1));
    let line = ["M60 ", &one.to_string(), "L300 ", &two.to_string()].concat();
    let dot = |x: u32, y: u32| {
        let path = ["M", &x.to_string(), " ", &y.to_string(), "h0"].concat();
        el("path").class("slope-dot").attr(At::D, &path)
    };
    el("svg")
        .class("chart slope")
        .attr(At::Role, "img")
        .attr(At::Label, name)
        .attr(At::ViewBox, "0 0 360 190")
        .child(
            el("path")
                .class("slope-axis")
                .attr(At::D, "M60 15V150M300 15V150"),
        )
        .child(el("path").class("slope-line").attr(At::D, &line))
        .child(dot(60, one))
        .child(dot(300, two))
        .child(label(60, 178, "chart-label middle", from.0))
        .child(label(300, 178, "chart-label middle", to.0))
        .child(label(30, one + 5, "chart-title middle", &percent(from.1)))
        .child(label(334, two + 5, "chart-title middle", &percent(to.1)))
}

/// A table that is folded behind its picture: names of columns, rows with a head each.
pub fn table(summary: &str, columns: &[&str], rows: &[Vec<String>]) -> El {
    let mut head = el("tr");
    for column in columns {
        head = head.child(worded("th", "", column).attr(At::Scope, "col"));
    }
    let mut body = el("tbody");
    for row in rows {
        let mut line = el("tr");
        for (at, cell) in row.iter().enumerate() {
            line = line.child(if at == 0 {
                worded("th", "", cell).attr(At::Scope, "row")
            } else {
                worded("td", "", cell)
            });
        }
        body = body.child(line);
    }
    let table = el("table").child(el("thead").child(head)).child(body);
    el("details")
        .class("behind")
        .child(worded("summary", "", summary))
        .child(el("div").class("wide").child(table))
}

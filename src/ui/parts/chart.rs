//! Pictures of numbers, as SVG that a screen reader can name; the numbers themselves stand in a table behind each.

use yew::Html;

use super::{At, El, el, none, worded};
use crate::classroom::qr;
use crate::learning::share;

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

/// So few answers behind a number have no percents: they would look like more.
pub const FEW: u32 = 5;

/// A part of a whole in words: percents with what they are of, of few answers how many of how many alone, of none a dash.
pub fn part_words(of: (u32, u32)) -> String {
    match share(of) {
        None => "–".into(),
        Some(_) if of.1 < FEW => of_all(of),
        Some(share) => [&percent(share), "\u{a0}(", &of_all(of), ")"].concat(),
    }
}

/// How many of how many; no line breaks inside.
fn of_all((part, whole): (u32, u32)) -> String {
    [&part.to_string(), "\u{a0}/\u{a0}", &whole.to_string()].concat()
}

fn whole(value: f64) -> i32 {
    value.round().clamp(-1e6, 1e6) as i32
}

/// One bar: its words, its class, how many of how many.
pub struct Bar<'a> {
    pub words: &'a str,
    pub class: &'a str,
    pub of: (u32, u32),
}

/// Bars below each other, each group under its title. The words are words of the page: they wrap, and need no name.
pub fn bars(name: &str, groups: &[(String, Vec<Bar>)]) -> El {
    let mut figure = el("div")
        .class("bars")
        .attr(At::Role, "group")
        .attr(At::Label, name);
    for (title, bars) in groups {
        figure = figure.child(worded("p", "bars-title", title));
        for bar in bars {
            let words = [bar.words, ": ", &part_words(bar.of)].concat();
            let picture = bar_picture(bar.class, share(bar.of).unwrap_or(0.0));
            figure = figure.child(worded("p", "", &words)).child(picture);
        }
    }
    figure
}

/// A bar alone, as long as its share of 1; its words stand beside it.
pub fn bar_picture(class: &str, share: f64) -> El {
    let rect = |class: &str, width: &str| {
        el("rect")
            .class(class)
            .attr(At::Width, width)
            .attr(At::Height, "6")
    };
    el("svg")
        .class("bar")
        .attr(At::Hidden, "true")
        .attr(At::ViewBox, "0 0 100 6")
        .attr(At::Aspect, "none")
        .child(rect("bar-back", "100"))
        .child(rect(class, &whole(share * 100.0).to_string()))
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
    let line = ["M56 ", &one.to_string(), "L244 ", &two.to_string()].concat();
    let dot = |x: u32, y: u32| {
        let path = ["M", &x.to_string(), " ", &y.to_string(), "h0"].concat();
        el("path").class("slope-dot").attr(At::D, &path)
    };
    el("svg")
        .class("chart slope")
        .attr(At::Role, "img")
        .attr(At::Label, name)
        .attr(At::ViewBox, "0 0 300 190")
        .child(
            el("path")
                .class("slope-axis")
                .attr(At::D, "M56 15V150M244 15V150"),
        )
        .child(el("path").class("slope-line").attr(At::D, &line))
        .child(dot(56, one))
        .child(dot(244, two))
        .child(label(56, 178, "chart-label middle", from.0))
        .child(label(244, 178, "chart-label middle", to.0))
        .child(label(24, one + 5, "chart-title middle", &percent(from.1)))
        .child(label(276, two + 5, "chart-title middle", &percent(to.1)))
}

/// A point of a line: how many of how many; and whether it can be compared with the point before it.
pub struct Point {
    pub of: (u32, u32),
    pub joins: bool,
}

/// Shares one after the other, each with what it is of; a line joins those that can be compared. `below` says what stands
/// under each of them.
pub fn line(name: &str, below: &[String], points: &[Option<Point>]) -> El {
    let most = points.len().saturating_sub(1).max(1) as f64;
    let mut path = String::new();
    let mut dots = String::new();
    let mut picture = el("svg")
        .class("chart slope")
        .attr(At::Role, "img")
        .attr(At::Label, name)
        .attr(At::ViewBox, "0 0 300 190")
        .child(el("path").class("slope-axis").attr(At::D, "M40 15V150H260"));
    let mut labels = Vec::new();
    for (at, point) in points.iter().enumerate() {
        let x = whole(60.0 + 180.0 * at as f64 / most);
        if let Some(words) = below.get(at).filter(|words| !words.is_empty()) {
            let x = u32::try_from(x).unwrap_or(0);
            labels.push(label(x, 178, "chart-label middle", words));
        }
        let Some((point, share)) = point.as_ref().and_then(|of| Some((of, share(of.of)?))) else {
            continue;
        };
        let y = 150 - whole(share * 130.0);
        let place = [x.to_string(), y.to_string()].join(" ");
        path.push_str(if point.joins { "L" } else { "M" });
        path.push_str(&place);
        dots.push_str(&["M", &place, "h0"].concat());
        // Neighbours stand above and below, none outside the picture.
        let is_below = y < 35 || (at % 2 == 1 && y < 125);
        let y = if is_below { y + 22 } else { y - 12 };
        let [x, y] = [x, y].map(|of| u32::try_from(of).unwrap_or(0));
        labels.push(label(x, y, "chart-label middle", &of_all(point.of)));
    }
    picture = picture
        .child(el("path").class("slope-line").attr(At::D, &path))
        .child(el("path").class("slope-dot").attr(At::D, &dots))
        .child(label(20, 25, "chart-label middle", "100%"))
        .child(label(20, 155, "chart-label middle", "0%"));
    for label in labels {
        picture = picture.child(label);
    }
    picture
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

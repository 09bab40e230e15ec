//! Texts of a page to read. What they lead to can be pressed where it is named: another page, and a number to call.

use yew::Html;

use super::known::{URGENT, group};
use crate::curriculum::{ReadingEntry, ReadingGroup, paragraphs};
use crate::ui::parts::{At, Context, El, el};
use crate::ui::state::Route;

/// The numbers that pages to read name.
const NUMBERS: [&str; 3] = ["112", "102", "111"];

/// What a page's texts lead to.
pub struct Told<'a> {
    ctx: &'a Context,
    /// The other pages: the title of one in quotation marks leads there.
    pages: Vec<&'a ReadingEntry>,
    /// Whether numbers dial. On the evening's page a row of buttons does.
    calls: bool,
}

impl<'a> Told<'a> {
    pub fn new(ctx: &'a Context, page: &str) -> Told<'a> {
        let words = ctx.main.adult().or(ctx.second.adult());
        let pages = words.map_or(&[][..], |(_, known)| &known.pages);
        let is_home = group(pages, page) == Some(ReadingGroup::Home);
        Told {
            ctx,
            pages: pages.iter().filter(|entry| entry.id != page).collect(),
            calls: is_home && page != URGENT,
        }
    }

    /// A text of paragraphs.
    pub fn prose(&self, text: &str, class: &str) -> Html {
        let mut prose = el("div").classes(&["prose", class]);
        for paragraph in paragraphs(text) {
            prose = prose.child(self.line(el("p"), paragraph));
        }
        prose.into()
    }

    /// Adds a text to an element.
    pub fn line(&self, mut to: El, text: &str) -> El {
        let mut rest = text;
        while let Some((at, words)) = self.first(rest) {
            let (before, from) = rest.split_at(at);
            let way = match self.pages.iter().find(|page| page.title == words) {
                Some(page) => self.ctx.href(&Route::Reading(page.id.clone())),
                None => ["tel:", words].concat(),
            };
            let way = el("a").attr(At::Href, &way).text(words);
            to = to.text(before).child(way);
            rest = from.get(words.len()..).unwrap_or_default();
        }
        to.text(rest)
    }

    /// The first words of a text that lead somewhere, and where they stand.
    fn first(&self, text: &str) -> Option<(usize, &'a str)> {
        let numbers = NUMBERS.iter().filter(|_| self.calls);
        let numbers = numbers.filter_map(|number| Some((number_in(text, number)?, *number)));
        let titles = self.pages.iter().map(|page| &page.title[..]);
        let titles = titles.filter_map(|title| Some((quoted_in(text, title)?, title)));
        numbers.chain(titles).min_by_key(|(at, _)| *at)
    }
}

/// Where a number stands by itself.
fn number_in(text: &str, number: &str) -> Option<usize> {
    let mut all = text.match_indices(number);
    let is_digit = |near: Option<char>| near.is_some_and(|near| near.is_ascii_digit());
    all.find_map(|(at, _)| {
        let (before, from) = text.split_at(at);
        let after = from.strip_prefix(number).unwrap_or_default();
        let alone = !is_digit(before.chars().next_back()) && !is_digit(after.chars().next());
        alone.then_some(at)
    })
}

/// Where a title stands in quotation marks.
fn quoted_in(text: &str, title: &str) -> Option<usize> {
    if title.is_empty() {
        return None;
    }
    let mut all = text.match_indices(title);
    let found = all.find(|(at, _)| {
        let (before, from) = text.split_at(*at);
        let after = from.strip_prefix(title).unwrap_or_default();
        before.ends_with(['«', '„', '“']) && after.starts_with(['»', '“', '”', ',', '.'])
    });
    found.map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::{number_in, quoted_in};

    #[test]
    fn what_is_named_is_found() {
        assert_eq!(number_in("2112, 1120, 112-ге", "112"), Some(12));
        assert_eq!(number_in("1 112 теңге", "102"), None);
        let title = "Бір жағдай болды";
        assert_eq!(quoted_in("Бір жағдай болды.", title), None);
        assert_eq!(quoted_in("«Бір жағдай болды» бетін", title), Some(2));
        assert_eq!(quoted_in("«Бір жағдай болды деді»", title), None);
        assert_eq!(quoted_in("«a»", ""), None);
    }
}

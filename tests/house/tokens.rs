//! Paths inside macros, whose contents are tokens and no syntax yet.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::sources::Named;

/// Adds every path that stands in the tokens, at any depth: `crate::a::b`, `$crate::a`, `a::{b, c::d}`, `name`.
pub fn paths(tokens: TokenStream, found: &mut Vec<Named>) {
    under(&[], tokens, found);
}

fn under(before: &[String], tokens: TokenStream, found: &mut Vec<Named>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut path: Vec<String> = Vec::new();
    let mut line = 0;
    // Whether `::` stands directly before the next token.
    let mut joined = false;
    let flush = |path: &mut Vec<String>, line: usize, found: &mut Vec<Named>| {
        if !path.is_empty() {
            let segments = [before, &std::mem::take(path)[..]].concat();
            found.push(Named { segments, line });
        }
    };
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) => {
                if !joined {
                    flush(&mut path, line, found);
                    line = ident.span().start().line;
                }
                path.push(ident.to_string());
                joined = false;
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' => {
                let double =
                    matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':');
                if double {
                    tokens.next();
                    joined = !path.is_empty();
                } else {
                    flush(&mut path, line, found);
                    joined = false;
                }
            }
            TokenTree::Group(group) => {
                if joined && group.delimiter() == Delimiter::Brace {
                    let all = [before, &std::mem::take(&mut path)[..]].concat();
                    under(&all, group.stream(), found);
                } else {
                    flush(&mut path, line, found);
                    under(&[], group.stream(), found);
                }
                joined = false;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                flush(&mut path, line, found);
                joined = false;
            }
        }
    }
    flush(&mut path, line, found);
}

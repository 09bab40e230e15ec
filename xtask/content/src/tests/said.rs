//! Every message of a rule is made by a test. Whoever breaks a rule so that it finds nothing any more, or adds one that
//! nothing is held to, is told here which sentence nobody has heard.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use syn::visit::{self, Visit};

use crate::Problem;

/// Names the file into which the tests of a run write what they were told.
const HEARD: &str = "SAQBOL_HEARD";

/// Where rules stand.
const ROOMS: [&str; 2] = ["rules", "kinds"];

/// Reads a library as the tool does, and notes what is said about it.
pub fn read(root: &Path) -> (crate::Library, Vec<Problem>) {
    let (library, problems) = crate::read(root);
    note(&problems);
    (library, problems)
}

/// Notes what a test was told.
pub fn note(problems: &[Problem]) {
    let Some(file) = std::env::var_os(HEARD) else {
        return;
    };
    let said = problems.iter().flat_map(|one| [&one.what, &one.mend]);
    let said: String = said.map(|text| text.replace('\n', " ") + "\n").collect();
    let mut file = std::fs::File::options().append(true).open(file).unwrap();
    file.write_all(said.as_bytes()).unwrap();
}

/// What all other tests that break the good library are told: they are run once more for it, each sentence a line.
fn heard() -> BTreeSet<String> {
    let name = format!("saqbol-heard-{}", std::process::id());
    let file = std::env::temp_dir().join(name);
    std::fs::write(&file, "").unwrap();
    let mut run = Command::new(std::env::current_exe().unwrap());
    run.args(["tests::", "--quiet", "--skip", "tests::said"]);
    // What an accident or a shipped lesson says is held by nobody.
    run.args(["--skip", "any_line", "--skip", "tests::shipped"]);
    run.env(HEARD, &file).output().unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    text.lines().map(String::from).collect()
}

/// A sentence as it stands in the code: what is between its `{}`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sentence(Vec<String>);

impl Sentence {
    /// Reads a text of the code, if it is one that is said: a name, a key or a file has no two words, and what a table of
    /// fields is called ("this card") is no sentence.
    fn of(text: &str) -> Option<Sentence> {
        let text = text.replace('\n', " ");
        let mut parts = vec![String::new()];
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            let doubled = letters.peek() == Some(&letter);
            match letter {
                '{' | '}' if doubled => parts.last_mut()?.extend(letters.next()),
                '{' => {
                    letters.by_ref().find(|letter| *letter == '}');
                    parts.push(String::new());
                }
                letter => parts.last_mut()?.push(letter),
            }
        }
        let words = parts.iter().flat_map(|part| part.split(' '));
        let is_word = |word: &&str| word.len() > 1 && word.chars().all(|l| l.is_ascii_lowercase());
        let count = words.filter(is_word).count();
        let is_called = count == 2 && text.starts_with("this ");
        (count > 1 && !is_called).then_some(Sentence(parts))
    }

    /// Whether it was said, alone or in another: its parts stand there, one after the other.
    fn is_in(&self, said: &str) -> bool {
        let mut rest = said;
        self.0
            .iter()
            .all(|part| match rest.split_once(part.as_str()) {
                Some((_, after)) => {
                    rest = after;
                    true
                }
                None => false,
            })
    }
}

/// The sentences of a file's code that are told an author: no comment, no test, and nothing of the report (`meets`).
#[derive(Default)]
struct Sentences(Vec<Sentence>);

impl Sentences {
    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        let mut sharp = false;
        for token in tokens {
            let after = std::mem::take(&mut sharp);
            match token {
                proc_macro2::TokenTree::Punct(sign) => sharp = sign.as_char() == '#',
                // What follows `#` is an attribute, such as a comment.
                proc_macro2::TokenTree::Group(group) if !after => self.tokens(group.stream()),
                proc_macro2::TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        self.0.extend(Sentence::of(&text.value()));
                    }
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Sentences {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if item.sig.ident != "meets" {
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.0.extend(Sentence::of(&text.value()));
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
    }
}

/// Every file of code below a folder but those of tests.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => files(&path),
            false => vec![path],
        })
        .filter(|path| !path.ends_with("tests.rs"))
        .collect()
}

#[test]
fn every_message_of_a_rule_is_made_by_a_test() {
    let heard = heard();
    assert!(heard.len() > 100, "the other tests did not run");
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut unheard = Vec::new();
    for file in ROOMS.iter().flat_map(|room| files(&src.join(room))) {
        let code = syn::parse_file(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let mut said = Sentences::default();
        said.visit_file(&code);
        let said = said.0.into_iter();
        let new = said.filter(|sentence| !heard.iter().any(|heard| sentence.is_in(heard)));
        let file = file.strip_prefix(&src).unwrap();
        unheard.extend(new.map(|one| format!("{}: {}", file.display(), one.0.join("…"))));
    }
    assert!(unheard.is_empty(), "no test hears: {unheard:#?}");
}

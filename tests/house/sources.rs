//! A crate's source as modules: which file each is in, what it defines, what it brings into scope, what it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

use crate::tokens;

/// Source files by their path from the crate's folder: `ui/parts/el.rs` and its text.
pub type Files = BTreeMap<PathBuf, String>;

/// A path as it stands in the code, such as `super::parts::el`; the line is for messages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    pub segments: Vec<String>,
    pub line: usize,
}

/// One name that a `use` brings into scope. `use a::b as c` has the name `c` and the path `a::b`.
#[derive(Clone, Debug)]
pub struct Import {
    pub name: String,
    pub path: Named,
    /// It stands for everything in the module that the path names (`use a::*`).
    pub glob: bool,
    /// It is passed on to other modules (`pub use`).
    pub public: bool,
}

/// One module: a file, or a `mod x { … }` inside one.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// `["ui", "parts", "el"]`; the crate's root has none.
    pub path: Vec<String>,
    pub file: PathBuf,
    pub defined: BTreeSet<String>,
    pub imports: Vec<Import>,
    pub named: Vec<Named>,
    /// `mod x;` with the file where an attribute names one.
    outside: Vec<(String, Option<String>)>,
}

/// Reads all modules of a crate, beginning with its root file. Two modules may have one path where a feature chooses
/// between them. Test modules are left out: they may use what they test from anywhere.
pub fn modules(files: &Files, root: &str) -> Vec<Module> {
    let mut found = Vec::new();
    let mut open = vec![(Vec::new(), PathBuf::from(root))];
    while let Some((path, file)) = open.pop() {
        let text = files
            .get(&file)
            .unwrap_or_else(|| panic!("there is no file {}", file.display()));
        let parsed = syn::parse_file(text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        for module in read(&parsed.items, path, &file) {
            for (name, chosen) in &module.outside {
                let path = [&module.path[..], std::slice::from_ref(name)].concat();
                let file = place(files, &module, name, chosen.as_deref());
                open.push((path, file));
            }
            found.push(module);
        }
    }
    found
}

/// The file of `mod name;`.
fn place(files: &Files, module: &Module, name: &str, chosen: Option<&str>) -> PathBuf {
    let folder = module.file.parent().unwrap_or(Path::new(""));
    if let Some(chosen) = chosen {
        return folder.join(chosen);
    }
    let is_root = ["mod.rs", "lib.rs", "main.rs"]
        .iter()
        .any(|root| module.file.ends_with(root));
    let folder = match module.file.file_stem() {
        Some(stem) if !is_root => folder.join(stem),
        _ => folder.to_path_buf(),
    };
    let alone = folder.join(format!("{name}.rs"));
    if files.contains_key(&alone) {
        alone
    } else {
        folder.join(name).join("mod.rs")
    }
}

/// The modules of one file.
fn read(items: &[syn::Item], path: Vec<String>, file: &Path) -> Vec<Module> {
    let mut reader = Reader {
        module: Module {
            path,
            file: file.to_path_buf(),
            ..Module::default()
        },
        inside: Vec::new(),
    };
    for item in items {
        reader.visit_item(item);
    }
    let Reader { module, inside } = reader;
    [vec![module], inside].concat()
}

struct Reader {
    module: Module,
    inside: Vec<Module>,
}

/// Whether something is compiled for tests alone.
fn for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::Path(path) => path.is_ident("test"),
        syn::Meta::List(list) if list.path.is_ident("cfg") => list.tokens.to_string() == "test",
        _ => false,
    })
}

/// The file that `#[path = "…"]` names, alone or inside `cfg_attr`.
fn chosen_file(attributes: &[syn::Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let text = match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
                syn::Expr::Lit(lit) => match &lit.lit {
                    syn::Lit::Str(text) => return Some(text.value()),
                    _ => return None,
                },
                _ => return None,
            },
            syn::Meta::List(list) if list.path.is_ident("cfg_attr") => list.tokens.to_string(),
            _ => return None,
        };
        let rest = text.split("path = \"").nth(1)?;
        rest.split('"').next().map(String::from)
    })
}

fn name_of(item: &syn::Item) -> Option<String> {
    let ident = match item {
        syn::Item::Const(item) => &item.ident,
        syn::Item::Enum(item) => &item.ident,
        syn::Item::Fn(item) => &item.sig.ident,
        syn::Item::Macro(item) => item.ident.as_ref()?,
        syn::Item::Static(item) => &item.ident,
        syn::Item::Struct(item) => &item.ident,
        syn::Item::Trait(item) => &item.ident,
        syn::Item::Type(item) => &item.ident,
        syn::Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

impl Reader {
    fn import(&mut self, tree: &syn::UseTree, before: &[String], public: bool) {
        let mut add = |ident: &syn::Ident, name: &syn::Ident| {
            let mut segments = before.to_vec();
            // `use a::{self}` is `use a`.
            if ident != "self" || before.is_empty() {
                segments.push(ident.to_string());
            }
            let name = match (name == "self", segments.last()) {
                (true, Some(last)) => last.clone(),
                _ => name.to_string(),
            };
            let line = ident.span().start().line;
            let path = Named { segments, line };
            self.module.imports.push(Import {
                name,
                path,
                glob: false,
                public,
            });
        };
        match tree {
            syn::UseTree::Name(leaf) => add(&leaf.ident, &leaf.ident),
            syn::UseTree::Rename(leaf) => add(&leaf.ident, &leaf.rename),
            syn::UseTree::Glob(star) => {
                let line = star.star_token.spans[0].start().line;
                let path = Named {
                    segments: before.to_vec(),
                    line,
                };
                let name = String::new();
                self.module.imports.push(Import {
                    name,
                    path,
                    glob: true,
                    public,
                });
            }
            syn::UseTree::Path(path) => {
                let before = [before, &[path.ident.to_string()]].concat();
                self.import(&path.tree, &before, public);
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before, public);
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if for_tests(attributes_of(item)) {
            return;
        }
        self.module.defined.extend(name_of(item));
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let name = item.ident.to_string();
        match &item.content {
            None => self.module.outside.push((name, chosen_file(&item.attrs))),
            Some((_, items)) => {
                let path = [&self.module.path[..], &[name]].concat();
                self.inside.extend(read(items, path, &self.module.file));
            }
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        // `use ::name` is another crate's.
        if item.leading_colon.is_none() {
            let public = !matches!(item.vis, syn::Visibility::Inherited);
            self.import(&item.tree, &[], public);
        }
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        panic!(
            "{}: `extern crate {}` hides where paths lead",
            self.module.file.display(),
            item.ident
        );
    }

    // `pub(in crate::ui)` says who may look in; it uses nothing.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let segments = path.segments.iter().map(|s| s.ident.to_string()).collect();
            let line = path.segments[0].ident.span().start().line;
            self.module.named.push(Named { segments, line });
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.visit_path(&item.path);
        tokens::paths(item.tokens.clone(), &mut self.module.named);
    }
}

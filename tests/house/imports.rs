//! Which file uses which: every path in the code is followed to the module that defines what it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::sources::{self, Files, Import, Module, Named};

/// One file uses something that another defines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    pub from: PathBuf,
    pub to: PathBuf,
    /// Where it is said, for whoever mends it: `ui/app.rs:12: crate::ui::parts::el`.
    pub said: String,
}

/// The imports that a question has followed already: none is followed twice, however they name each other.
type Seen = BTreeSet<(Vec<String>, Named)>;

/// A crate's modules, to be asked where a path leads.
pub struct Crate {
    modules: Vec<Module>,
    by_path: BTreeMap<Vec<String>, Vec<usize>>,
}

impl Crate {
    /// Reads a crate by its root file's name, such as `lib.rs`.
    pub fn read(files: &Files, root: &str) -> Crate {
        let modules = sources::modules(files, root);
        let mut by_path: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
        for (at, module) in modules.iter().enumerate() {
            by_path.entry(module.path.clone()).or_default().push(at);
        }
        Crate { modules, by_path }
    }

    /// Every arrow from a file to another file. What a module only passes on from its own folder (`pub use`) is no use
    /// of its own: whoever takes it from there points at the file that defines it.
    pub fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = BTreeSet::new();
        for module in &self.modules {
            // What `use a::*` brings is found where it is named.
            let imports = module.imports.iter().filter(|import| !import.glob);
            let imported = imports.map(|import| {
                let passed_on = import.public.then_some(&module.path[..]);
                (&import.path, passed_on)
            });
            let named = module.named.iter().map(|named| (named, None));
            for (named, passed_on) in imported.chain(named) {
                for to in self.leads_to(module, &named.segments, &mut BTreeSet::new()) {
                    let to = &self.modules[to];
                    let own = passed_on.is_some_and(|folder| to.path.starts_with(folder));
                    if to.file != module.file && !own {
                        let (file, line) = (module.file.display(), named.line);
                        arrows.insert(Arrow {
                            from: module.file.clone(),
                            to: to.file.clone(),
                            said: format!("{file}:{line}: {}", named.segments.join("::")),
                        });
                    }
                }
            }
        }
        arrows.into_iter().collect()
    }

    /// Follows a path from inside a module.
    fn leads_to(&self, module: &Module, segments: &[String], seen: &mut Seen) -> Vec<usize> {
        let mut base = module.path.clone();
        let mut rest = segments;
        let mut anchored = false;
        while let Some((first, more)) = rest.split_first() {
            match first.as_str() {
                "crate" if !anchored => base.clear(),
                "self" if !anchored => {}
                "super" => {
                    base.pop();
                }
                _ => break,
            }
            anchored = true;
            rest = more;
        }
        let mut here = self.at(&base);
        if base == module.path {
            // Where a feature chooses between two files of one module, each knows itself alone.
            here.retain(|at| self.modules[*at].file == module.file);
        }
        let found = self.below(&base, here.clone(), rest, seen);
        let unknown = found == here
            && !rest
                .first()
                .is_none_or(|name| module.defined.contains(name));
        if !anchored && unknown {
            // Nothing of this name is in scope: it is another crate's, a local variable, or the prelude's.
            return Vec::new();
        }
        found
    }

    fn at(&self, path: &[String]) -> Vec<usize> {
        self.by_path.get(path).cloned().unwrap_or_default()
    }

    /// Follows segments from a module down: into child modules, through what is imported there, to what defines them.
    /// `here` is the module, or each of those that a feature chooses from.
    fn below(
        &self,
        base: &[String],
        here: Vec<usize>,
        segments: &[String],
        seen: &mut Seen,
    ) -> Vec<usize> {
        let Some((first, rest)) = segments.split_first() else {
            return here;
        };
        let child = [base, std::slice::from_ref(first)].concat();
        if self.by_path.contains_key(&child) {
            return self.below(&child, self.at(&child), rest, seen);
        }
        let mut found = Vec::new();
        for at in &here {
            let module = &self.modules[*at];
            if module.defined.contains(first) {
                found.push(*at);
                continue;
            }
            let through =
                |import: &Import, rest: &[String]| [&import.path.segments[..], rest].concat();
            let mut fresh =
                |import: &Import| seen.insert((module.path.clone(), import.path.clone()));
            let by_name = module
                .imports
                .iter()
                .filter(|import| !import.glob && import.name == *first);
            let by_name: Vec<&Import> = by_name.filter(|import| fresh(import)).collect();
            let globs = module.imports.iter().filter(|import| import.glob);
            let globs: Vec<&Import> = if by_name.is_empty() {
                globs.filter(|import| fresh(import)).collect()
            } else {
                Vec::new()
            };
            let named: Vec<usize> = by_name
                .into_iter()
                .flat_map(|import| self.leads_to(module, &through(import, rest), seen))
                .collect();
            if !named.is_empty() {
                found.extend(named);
                continue;
            }
            for import in globs {
                let asked = through(import, segments);
                let target = self.leads_to(module, &import.path.segments, seen);
                let found_there = self.leads_to(module, &asked, seen);
                let defines =
                    |at: &usize| !target.contains(at) || self.modules[*at].defined.contains(first);
                found.extend(found_there.into_iter().filter(defines));
            }
        }
        if found.is_empty() { here } else { found }
    }
}

/// The files that use each other in circles: for each circle all files from which a way leads back to themselves, in
/// order.
pub fn circles(arrows: &[Arrow]) -> Vec<Vec<PathBuf>> {
    let mut reached: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = BTreeMap::new();
    let mut next: BTreeMap<&PathBuf, BTreeSet<&PathBuf>> = BTreeMap::new();
    for arrow in arrows {
        next.entry(&arrow.from).or_default().insert(&arrow.to);
    }
    for start in next.keys().copied() {
        let mut open = vec![start];
        let found = reached.entry(start).or_default();
        while let Some(here) = open.pop() {
            let on = next.get(here).into_iter().flatten();
            open.extend(on.filter(|to| found.insert(to)));
        }
    }
    let leads =
        |from: &PathBuf, to: &PathBuf| reached.get(from).is_some_and(|found| found.contains(to));
    let mut circles = BTreeSet::new();
    for file in next.keys().copied().filter(|file| leads(file, file)) {
        let round = next
            .keys()
            .copied()
            .filter(|other| leads(file, other) && leads(other, file));
        circles.insert(round.cloned().collect::<Vec<_>>());
    }
    circles.into_iter().collect()
}

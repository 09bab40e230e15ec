/// Where pictures are, by their ids (`saq/hello`, `people/dana`).
#[derive(Clone, PartialEq)]
pub enum Pictures {
    /// Files, all of one version: six digits that change with any of them.
    Files(String),
    /// Each under an address of its own: those of the single file are inside the page.
    Listed(Vec<(String, String)>),
}

impl Pictures {
    /// None so far.
    pub fn new() -> Pictures {
        Pictures::Listed(Vec::new())
    }

    pub fn is_empty(&self) -> bool {
        matches!(self, Pictures::Listed(list) if list.is_empty())
    }

    /// A picture's address; none for an id that names none (`scenes/`).
    pub fn get(&self, id: &str) -> Option<String> {
        match self {
            Pictures::Files(_) if id.ends_with('/') => None,
            Pictures::Files(version) => Some(["art/", id, "-", version, ".svg"].concat()),
            Pictures::Listed(list) => {
                let mut found = list.iter().filter(|(known, _)| known == id);
                found.next().map(|(_, address)| address.clone())
            }
        }
    }
}

impl Default for Pictures {
    fn default() -> Pictures {
        Pictures::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_have_addresses() {
        let files = Pictures::Files("0a1b2c".into());
        let address = files.get("saq/hello").unwrap();
        assert_eq!(address, "art/saq/hello-0a1b2c.svg");
        assert_eq!(files.get("scenes/"), None);
        let listed = Pictures::Listed(vec![("saq/hello".into(), "blob:1".into())]);
        assert_eq!(listed.get("saq/hello").as_deref(), Some("blob:1"));
        assert_eq!(listed.get("saq/proud"), None);
        assert!(Pictures::new().is_empty() && !files.is_empty());
    }
}

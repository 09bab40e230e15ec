/// The addresses of pictures by id (`saq/hello`, `people/dana`). A few dozen: looking through them is less code than a
/// tree.
#[derive(Clone, Default, PartialEq)]
pub struct Pictures(Vec<(String, String)>);

impl Pictures {
    pub fn new() -> Pictures {
        Pictures::default()
    }

    pub fn insert(&mut self, id: String, address: String) {
        self.0.push((id, address));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them: id and address.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &String)> {
        self.0.iter().map(|(id, address)| (id.as_str(), address))
    }

    pub fn get(&self, id: &str) -> Option<&String> {
        self.0
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, address)| address)
    }
}

impl From<Vec<(String, String)>> for Pictures {
    fn from(pictures: Vec<(String, String)>) -> Pictures {
        Pictures(pictures)
    }
}

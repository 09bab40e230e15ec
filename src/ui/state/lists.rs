use crate::curriculum::Band;
use crate::language::Lang;

/// The bands' lists of modules: which were asked for, and which are here.
#[derive(Default)]
pub struct Lists([List; 3]);

#[derive(Default)]
struct List {
    /// The bundle that was asked for last; empty where none was.
    wanted: String,
    /// One is here, if only in the language before.
    here: bool,
    broken: bool,
}

/// The name of the bundle with a band's list.
fn list_bundle(band: Band, lang: Lang) -> String {
    ["path.", band.letter(), ".", lang.code()].concat()
}

impl Lists {
    /// All of them are here with the index, as on the host: nothing has to be asked for.
    pub fn whole(&mut self, lang: Lang) {
        for band in Band::ALL {
            self.want(band, lang);
            self.take(band, true);
        }
    }

    /// Wants a band's list; its bundle's name if that has to be loaded.
    pub fn want(&mut self, band: Band, lang: Lang) -> Option<String> {
        let list = self.of_band(band);
        let name = list_bundle(band, lang);
        if list.wanted == name {
            return None;
        }
        list.broken = false;
        list.wanted.clone_from(&name);
        Some(name)
    }

    /// The band whose list this bundle is, if it is still wanted.
    pub fn band_of(&self, name: &str) -> Option<Band> {
        let mut bands = Band::ALL.into_iter().zip(&self.0);
        bands
            .find(|(_, list)| list.wanted == name)
            .map(|(band, _)| band)
    }

    /// A band's list has come, or has not.
    pub fn take(&mut self, band: Band, came: bool) {
        let list = self.of_band(band);
        list.here |= came;
        list.broken = !came;
    }

    /// What did not come is wanted anew.
    pub fn retry(&mut self) {
        for list in &mut self.0 {
            if list.broken {
                list.wanted.clear();
            }
        }
    }

    pub fn is_here(&self, band: Band) -> bool {
        self.0.get(band as usize).is_some_and(|list| list.here)
    }

    pub fn is_broken(&self, band: Band) -> bool {
        self.0.get(band as usize).is_some_and(|list| list.broken)
    }

    fn of_band(&mut self, band: Band) -> &mut List {
        let [a, b, c] = &mut self.0;
        match band {
            Band::A => a,
            Band::B => b,
            Band::C => c,
        }
    }
}

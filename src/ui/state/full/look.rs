/// How the page looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// `auto` is as the device is set.
    pub theme: &'static str,
    /// From 1 to 4.
    pub size: usize,
    /// Whether, and how, screens are read aloud where there is a voice.
    pub aloud: &'static str,
}

impl Look {
    pub const THEMES: [&'static str; 4] = ["auto", "light", "dark", "contrast"];
    pub const SIZES: usize = 4;
    pub const ALOUD: [&'static str; 3] = ["on", "slow", "off"];

    /// As it is kept: theme, size, reading aloud.
    pub fn words(&self) -> String {
        [self.theme, " ", &self.size.to_string(), " ", self.aloud].concat()
    }

    /// What was kept; anything else is as the device is set, in the usual size.
    pub fn of(words: &str) -> Look {
        let mut parts = words.split(' ');
        let theme = parts.next().unwrap_or_default();
        let known = Look::THEMES.into_iter().find(|known| *known == theme);
        let size = parts.next().and_then(|size| size.parse().ok());
        let aloud = parts.next().unwrap_or_default();
        let aloud = Look::ALOUD.into_iter().find(|known| *known == aloud);
        Look {
            theme: known.unwrap_or("auto"),
            size: size
                .filter(|size| (1..=Look::SIZES).contains(size))
                .unwrap_or(1),
            aloud: aloud.unwrap_or("on"),
        }
    }
}

use super::OwnLine;
use super::event::FIELD;
use crate::digits::Digits as _;

/// A minute, counted from 1970-01-01 in UTC. The core has no clock: whoever calls it says what time it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute(pub u32);

/// At most so many learners share one device: more than a class has.
pub const PROFILES: usize = 40;
/// The pictures that a learner chooses from (`static/art/who/`).
pub const PICTURES: [&str; 10] = [
    "horse", "apple", "eagle", "tulip", "camel", "ball", "yurt", "fish", "dombra", "moon",
];
/// A profile that was used so many minutes ago is probably in use.
const RECENT: u32 = 60;
/// The first word of a line that says who uses this device.
const USED: &str = "used";

/// Somebody who learns on this device: a picture and a number, no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Random, so that two tabs never give the same.
    pub id: String,
    /// From 1.
    pub number: u32,
    pub picture: String,
    /// When it was chosen last.
    pub used: Minute,
}

/// Everybody who learns on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profiles {
    all: Vec<Profile>,
    /// How many kept lines are nobody's profile and nothing else that this version knows: a newer version's, or damaged.
    unread: u32,
}

/// Who is learning in this tab, as far as the device can know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// This profile.
    Of(String),
    /// Nobody has learned here yet.
    Nobody,
    /// One of several: the learner says which.
    Ask,
}

impl Profiles {
    /// Reads the kept lines. The device's own line to call stands among them; what nobody understands is passed over and
    /// counted.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Profiles {
        let mut profiles = Profiles::default();
        for line in lines {
            match Profile::from_line(line) {
                Some(profile) => profiles.take(profile),
                None if OwnLine::is(line) => {}
                None => profiles.unread += 1,
            }
        }
        profiles
    }

    /// How many kept lines nobody understood: they stay on the device.
    pub fn unread(&self) -> u32 {
        self.unread
    }

    /// Takes a new profile, or what is new about one.
    pub fn take(&mut self, profile: Profile) {
        match self.all.iter_mut().find(|known| known.id == profile.id) {
            Some(known) => *known = profile,
            None => self.all.push(profile),
        }
    }

    /// Takes a profile off the device; nothing happens where it is not there.
    pub fn forget(&mut self, id: &str) {
        self.all.retain(|profile| profile.id != id);
    }

    /// A profile by its id.
    pub fn find(&self, id: &str) -> Option<&Profile> {
        self.all.iter().find(|profile| profile.id == id)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether nobody has learned here yet.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// A new profile with the lowest free number; `None` where the device has enough of them.
    pub fn fresh(&self, id: &str, picture: &str, now: Minute) -> Option<Profile> {
        if self.all.len() >= PROFILES {
            return None;
        }
        Some(Profile {
            id: id.into(),
            number: self.next_number(),
            picture: picture.into(),
            used: now,
        })
    }

    /// The number that the next picture gets: the lowest free one.
    pub fn next_number(&self) -> u32 {
        let taken = |number: u32| self.all.iter().any(|profile| profile.number == number);
        let mut number = 1;
        while taken(number) {
            number += 1;
        }
        number
    }

    /// The pictures that a newcomer chooses from: those that fewest have, so that nobody's is taken while others are free.
    pub fn free_pictures(&self) -> impl Iterator<Item = &'static str> {
        let have = |picture: &str| self.all.iter().filter(|one| one.picture == picture).count();
        let fewest = PICTURES.iter().map(|one| have(one)).min().unwrap_or(0);
        PICTURES.into_iter().filter(move |one| have(one) == fewest)
    }

    /// Those used within the last hour, the newest first; then the others by number.
    pub fn arranged(&self, now: Minute) -> Vec<&Profile> {
        let rank = |profile: &Profile| match now.0.saturating_sub(profile.used.0) {
            ago if ago <= RECENT => (0, ago, profile.number),
            _ => (1, profile.number, 0),
        };
        // By insertion: forty are few, and a library's sort is kilobytes of wasm.
        let mut all: Vec<&Profile> = Vec::new();
        for profile in &self.all {
            let place = all.iter().position(|other| rank(other) > rank(profile));
            all.insert(place.unwrap_or(all.len()), profile);
        }
        all
    }

    /// Who is learning in this tab: `chosen` is the profile that this tab was given before, if any.
    pub fn whose(&self, chosen: &str) -> Whose {
        match (self.find(chosen), self.all.as_slice()) {
            (Some(profile), _) => Whose::Of(profile.id.clone()),
            (None, []) => Whose::Nobody,
            (None, [only]) => Whose::Of(only.id.clone()),
            (None, _) => Whose::Ask,
        }
    }
}

impl Profile {
    /// The line that is kept: what it is, whose, picture, number, when.
    pub fn to_line(&self) -> String {
        let (number, minute) = (self.number.digits(), self.used.0.digits());
        let fields = [USED, &self.id, &self.picture, &number, &minute];
        fields.join(&FIELD.to_string())
    }

    /// Reads a line; fields that a newer version added are passed over.
    fn from_line(line: &str) -> Option<Profile> {
        let mut fields = line.split(FIELD);
        if fields.next() != Some(USED) {
            return None;
        }
        let id = fields.next().filter(|id| !id.is_empty())?.to_string();
        let picture = fields.next()?;
        // A picture of a newer version, or none: nothing that came from outside becomes an address.
        let known = PICTURES.iter().find(|known| **known == picture);
        Some(Profile {
            id,
            picture: known.or(PICTURES.first())?.to_string(),
            number: fields.next()?.parse().ok()?,
            used: Minute(fields.next()?.parse().ok()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn class(number: usize) -> Profiles {
        let mut class = Profiles::default();
        for at in 0..number {
            let fresh = class.fresh(&format!("p{at}"), "apple", Minute(1_000));
            class.take(fresh.expect("there is room"));
        }
        class
    }

    /// Two do not get one picture while others are free; when all are taken, all are offered again.
    #[test]
    fn a_taken_picture_is_offered_only_when_none_is_free() {
        let mut profiles = Profiles::default();
        for (at, picture) in PICTURES.into_iter().enumerate() {
            assert_eq!(profiles.free_pictures().next(), Some(picture));
            assert_eq!(profiles.free_pictures().count(), PICTURES.len() - at);
            let one = profiles.fresh(picture, picture, Minute(0));
            profiles.take(one.unwrap());
        }
        assert_eq!(profiles.free_pictures().count(), PICTURES.len());
    }

    #[test]
    fn a_device_has_room_for_forty() {
        let class = class(PROFILES);
        assert_eq!(class.len(), 40);
        assert_eq!(class.fresh("more", "apple", Minute(0)), None);
        let numbers: Vec<u32> = class.all.iter().map(|profile| profile.number).collect();
        assert_eq!(numbers, (1..=40).collect::<Vec<u32>>());
    }

    #[test]
    fn profiles_are_found_changed_and_forgotten() {
        let mut class = class(3);
        assert!(!class.is_empty() && Profiles::default().is_empty());
        assert_eq!(class.find("p1").map(|profile| profile.number), Some(2));
        assert_eq!(class.find("gone"), None);
        let moon = Profile {
            picture: "moon".into(),
            ..class.all[1].clone()
        };
        class.take(moon.clone());
        assert_eq!((class.len(), class.find("p1")), (3, Some(&moon)));
        class.forget("gone");
        assert_eq!(class.len(), 3);
        class.forget("p1");
        let left: Vec<&str> = class
            .all
            .iter()
            .map(|profile| profile.id.as_str())
            .collect();
        assert_eq!(left, ["p0", "p2"]);
    }

    #[test]
    fn a_number_that_became_free_is_given_again() {
        let mut class = class(5);
        class.forget("p2");
        let fresh = class
            .fresh("new", "moon", Minute(0))
            .expect("there is room");
        assert_eq!(fresh.number, 3);
    }

    #[test]
    fn whoever_was_here_within_the_hour_comes_first() {
        let mut class = class(4);
        let now = Minute(10_000);
        for (at, used) in [(1, 9_939), (2, 9_940), (3, 9_999)] {
            class.all[at].used = Minute(used);
        }
        let order: Vec<&str> = class.arranged(now).iter().map(|p| p.id.as_str()).collect();
        assert_eq!(order, ["p3", "p2", "p0", "p1"]);
    }

    #[test]
    fn nobody_is_asked_where_there_is_nothing_to_choose() {
        assert_eq!(class(0).whose(""), Whose::Nobody);
        assert_eq!(class(1).whose("gone"), Whose::Of("p0".into()));
        assert_eq!(class(2).whose("gone"), Whose::Ask);
        assert_eq!(class(2).whose("p1"), Whose::Of("p1".into()));
    }

    #[test]
    fn a_newer_versions_lines_are_counted() {
        let own = OwnLine::new("Психолог", "111").to_line();
        let gone = OwnLine::default().to_line();
        let lines = [
            "used\tp1\tmoon\t2\t30\tand more",
            &own,
            &gone,
            "used\tp1\tmoon\t2\t40",
            "met\tp1\tmoon",
            "used\tp2\tmoon\tthe second\t30",
        ];
        let profiles = Profiles::of(lines);
        assert_eq!((profiles.len(), profiles.unread()), (1, 2));
        assert_eq!(Profiles::of([]).unread(), 0);
    }

    #[test]
    fn a_damaged_line_is_passed_over() {
        let lines = [
            "used\tp1\tmoon\t2\t30",
            "used\tp2\tmoon\tx\t30",
            "used",
            "",
            "gone\tp3",
        ];
        let profiles = Profiles::of(lines);
        assert_eq!((profiles.len(), profiles.unread()), (1, 4));
        let strange = Profiles::of(["used\tp1\t../../x\t2\t30"]);
        assert_eq!(
            strange.find("p1").map(|p| p.picture.as_str()),
            Some("horse")
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(id in "[a-z0-9-]{1,12}", at in 0..PICTURES.len(), number: u32, minute: u32) {
            let profile = Profile { id, number, picture: PICTURES[at].into(), used: Minute(minute) };
            prop_assert_eq!(Profile::from_line(&profile.to_line()), Some(profile));
        }

        #[test]
        fn any_line_gives_a_result(line: String) {
            let _ = Profile::from_line(&line);
        }
    }
}

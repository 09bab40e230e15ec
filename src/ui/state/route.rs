use crate::curriculum::Band;
use crate::language::Lang;
use crate::learning::Occasion;

/// The pages of the app. Addresses live behind the `#`: they work over `file://` and never reach a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Opening,
    Learn(Band),
    Module(String),
    Play(String),
    /// The end of a module's last walk: what came out, and the task for home.
    Result(String),
    /// The booster of a module that is due.
    Boost(String),
    /// A check by its id.
    Check(String, Occasion),
    Help,
    /// What is kept, in a child's words.
    Privacy,
    /// From the list of which ages.
    Settings(Band),
    /// Who learns?
    Who,
    Certificate(Band),
    Mine,
    Teach,
    /// For a teacher: what the class plays.
    Assign,
    /// For a pupil: the class's code.
    Code,
    Plan(String),
    Family,
    /// A page for adults to read, by its id.
    Reading(String),
    /// A page of the teacher's room, with what its address says besides.
    Class(ClassPage, String),
    /// An address that no page has.
    Missing,
}

/// The pages of the teacher's room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassPage {
    /// For a pupil who was given a link: the assignment stands in it.
    FromLink,
    /// Where a teacher brings what pupils hand in.
    Collect,
    /// What a class's tickets say together; the class's id.
    Report,
    /// A module with the whole class; the module's id.
    Whole,
    /// Any screen of a module; the module's id, and the step's.
    Preview,
    /// Before you start.
    Before,
    /// Sheets without a computer; the band's letter.
    Handouts,
    /// A lesson of several modules; their numbers.
    Long,
    /// What is known of the lines to call, and a line of one's own.
    HelpLines,
    /// All classes of this device side by side.
    School,
    /// A class with its weeks; the class's key.
    Class,
}

/// Whose a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever learns, and everybody: lessons, help, a class's code.
    Pupil,
    /// Whoever learns here, for themselves: what is kept of them, and how the app looks.
    Own,
    /// Any grown-up.
    Adult,
    /// A teacher: it needs what was collected, and the PIN stands before it.
    Teacher,
}

/// As addresses write them.
pub const CLASS_PAGES: [(&str, ClassPage); 11] = [
    ("given", ClassPage::FromLink),
    ("collect", ClassPage::Collect),
    ("report", ClassPage::Report),
    ("whole", ClassPage::Whole),
    ("preview", ClassPage::Preview),
    ("before", ClassPage::Before),
    ("handouts", ClassPage::Handouts),
    ("long", ClassPage::Long),
    ("lines", ClassPage::HelpLines),
    ("school", ClassPage::School),
    ("class", ClassPage::Class),
];

impl ClassPage {
    /// Whose the page is: what keeps a lesson safe and the lines to call are every grown-up's.
    fn audience(self) -> Audience {
        match self {
            ClassPage::FromLink => Audience::Pupil,
            ClassPage::Before | ClassPage::HelpLines => Audience::Adult,
            ClassPage::Collect
            | ClassPage::Report
            | ClassPage::Whole
            | ClassPage::Preview
            | ClassPage::Handouts
            | ClassPage::Long
            | ClassPage::School
            | ClassPage::Class => Audience::Teacher,
        }
    }
}

impl Route {
    /// Stands behind the address of a page for grown-ups that help leads to: the way back leads to help again.
    pub const FROM_HELP: &str = "/help";

    /// Whose the page is. From it are read: before which pages the PIN stands, which need the classes of this device, and
    /// which have no quick exit: a teacher's alone, a plan of a lesson not.
    pub fn audience(&self) -> Audience {
        match self {
            Route::Opening
            | Route::Learn(_)
            | Route::Module(_)
            | Route::Play(_)
            | Route::Result(_)
            | Route::Boost(_)
            | Route::Check(..)
            | Route::Help
            | Route::Who
            | Route::Code
            | Route::Missing => Audience::Pupil,
            Route::Privacy | Route::Settings(_) | Route::Certificate(_) | Route::Mine => {
                Audience::Own
            }
            Route::Family | Route::Reading(_) => Audience::Adult,
            Route::Teach | Route::Assign | Route::Plan(_) => Audience::Teacher,
            Route::Class(page, _) => page.audience(),
        }
    }

    /// Whether only the full build has the page: no lesson needs it.
    pub fn is_full(&self) -> bool {
        match self {
            Route::Teach
            | Route::Assign
            | Route::Code
            | Route::Plan(_)
            | Route::Family
            | Route::Reading(_)
            | Route::Mine
            | Route::Certificate(_)
            | Route::Privacy
            | Route::Settings(_)
            | Route::Class(..) => true,
            Route::Opening
            | Route::Learn(_)
            | Route::Module(_)
            | Route::Play(_)
            | Route::Result(_)
            | Route::Boost(_)
            | Route::Check(..)
            | Route::Help
            | Route::Who
            | Route::Missing => false,
        }
    }

    /// Reads an address: `/kk/play/b2-free-skins`. Without a language it is `None`, and the caller knows which to take.
    pub fn parse(hash: &str) -> (Option<Lang>, Route) {
        let mut parts = hash.split('/').filter(|part| !part.is_empty());
        let Some(first) = parts.next() else {
            return (None, Route::Opening);
        };
        let lang = Lang::from_code(first);
        let page = if lang.is_some() {
            parts.next()
        } else {
            Some(first)
        };
        let rest = parts.next();
        let last = parts.next();
        let route = match (page, rest) {
            (None, _) => Route::Opening,
            (Some("learn"), None) => Route::Learn(Band::B),
            (Some("learn"), Some(band)) => match Band::from_letter(band) {
                Some(band) => Route::Learn(band),
                None => Route::Missing,
            },
            (Some("module"), Some(id)) => Route::Module(id.to_string()),
            (Some("play"), Some(id)) => Route::Play(id.to_string()),
            (Some("result"), Some(id)) => Route::Result(id.to_string()),
            (Some("boost"), Some(id)) => Route::Boost(id.to_string()),
            (Some("check"), Some(id)) => match last.and_then(Occasion::from_name) {
                Some(occasion) => Route::Check(id.to_string(), occasion),
                None => Route::Missing,
            },
            (Some("help"), None) => Route::Help,
            (Some("privacy"), None) => Route::Privacy,
            (Some("settings"), band) => match Band::from_letter(band.unwrap_or("b")) {
                Some(band) => Route::Settings(band),
                None => Route::Missing,
            },
            (Some("who"), None) => Route::Who,
            (Some("certificate"), Some(band)) => match Band::from_letter(band) {
                Some(band) => Route::Certificate(band),
                None => Route::Missing,
            },
            (Some("mine"), None) => Route::Mine,
            (Some("teach"), None) => Route::Teach,
            (Some("assign"), None) => Route::Assign,
            (Some("code"), None) => Route::Code,
            (Some("plan"), Some(id)) => Route::Plan(id.to_string()),
            (Some("family"), None) => Route::Family,
            (Some("read"), Some(id)) => Route::Reading(id.to_string()),
            (Some(name), rest) => match CLASS_PAGES.iter().find(|(known, _)| *known == name) {
                Some((_, page)) => {
                    let mut rest = rest.unwrap_or_default().to_string();
                    for part in last.into_iter().chain(parts) {
                        rest = [&rest, "/", part].concat();
                    }
                    Route::Class(*page, rest)
                }
                None => Route::Missing,
            },
        };
        (lang, route)
    }

    /// The address of the page, for a link.
    pub fn href(&self, lang: Lang) -> String {
        let page = match self {
            Route::Opening | Route::Missing => String::new(),
            Route::Learn(band) => ["/learn/", band.letter()].concat(),
            Route::Module(id) => ["/module/", id].concat(),
            Route::Play(id) => ["/play/", id].concat(),
            Route::Result(id) => ["/result/", id].concat(),
            Route::Boost(id) => ["/boost/", id].concat(),
            Route::Check(id, occasion) => ["/check/", id, "/", occasion.name()].concat(),
            Route::Help => "/help".into(),
            Route::Privacy => "/privacy".into(),
            Route::Settings(band) => ["/settings/", band.letter()].concat(),
            Route::Who => "/who".into(),
            Route::Certificate(band) => ["/certificate/", band.letter()].concat(),
            Route::Mine => "/mine".into(),
            Route::Teach => "/teach".into(),
            Route::Assign => "/assign".into(),
            Route::Code => "/code".into(),
            Route::Plan(id) => ["/plan/", id].concat(),
            Route::Family => "/family".into(),
            Route::Reading(id) => ["/read/", id].concat(),
            Route::Class(page, rest) => {
                let all = CLASS_PAGES.iter();
                let names = all
                    .filter(|(_, known)| known == page)
                    .map(|(name, _)| *name);
                let mut all = String::from("/");
                all.extend(names);
                if !rest.is_empty() {
                    all.push('/');
                    all.push_str(rest);
                }
                all
            }
        };
        ["#/", lang.code(), &page].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each kind of route with an example of it. A route that is not among them does not compile.
    macro_rules! examples {
        ($($route:pat => $example:expr,)*) => {{
            let _every_route_is_here = |route: &Route| match route {
                $($route => {})*
            };
            $(assert!(matches!($example, $route));)*
            vec![$($example),*]
        }};
    }

    #[test]
    fn an_address_leads_back_to_its_page() {
        let id = || "b2-free-skins".to_string();
        let mut routes = examples! {
            Route::Opening => Route::Opening,
            Route::Learn(_) => Route::Learn(Band::C),
            Route::Module(_) => Route::Module(id()),
            Route::Play(_) => Route::Play(id()),
            Route::Result(_) => Route::Result(id()),
            Route::Boost(_) => Route::Boost(id()),
            Route::Check(..) => Route::Check("check-b".into(), Occasion::Delayed),
            Route::Help => Route::Help,
            Route::Privacy => Route::Privacy,
            Route::Settings(_) => Route::Settings(Band::C),
            Route::Who => Route::Who,
            Route::Certificate(_) => Route::Certificate(Band::A),
            Route::Mine => Route::Mine,
            Route::Teach => Route::Teach,
            Route::Assign => Route::Assign,
            Route::Code => Route::Code,
            Route::Plan(_) => Route::Plan("a1".into()),
            Route::Family => Route::Family,
            Route::Reading(_) => Route::Reading("tonight".into()),
            Route::Class(..) => Route::Class(ClassPage::Preview, "b2-free-skins/hook".into()),
            Route::Missing => Route::Missing,
        };
        for (_, page) in CLASS_PAGES {
            routes.push(Route::Class(page, String::new()));
            routes.push(Route::Class(page, "#class-1".into()));
        }
        // An address that no page has leads to the opening.
        routes.retain(|route| *route != Route::Missing);
        let lang = Lang::first();
        for route in routes {
            let href = route.href(lang);
            let hash = href.trim_start_matches('#');
            assert_eq!(Route::parse(hash), (Some(lang), route));
        }
    }

    /// Every page of the teacher's room has a name of its own.
    #[test]
    fn pages_of_classes_have_addresses() {
        let all = CLASS_PAGES.map(|(_, page)| match page {
            ClassPage::FromLink => 0,
            ClassPage::Collect => 1,
            ClassPage::Report => 2,
            ClassPage::Whole => 3,
            ClassPage::Preview => 4,
            ClassPage::Before => 5,
            ClassPage::Handouts => 6,
            ClassPage::Long => 7,
            ClassPage::HelpLines => 8,
            ClassPage::School => 9,
            ClassPage::Class => 10,
        });
        assert_eq!(all, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }

    #[test]
    fn an_address_without_a_language_still_leads_somewhere() {
        assert_eq!(Route::parse(""), (None, Route::Opening));
        assert_eq!(Route::parse("/teach"), (None, Route::Teach));
        assert_eq!(Route::parse("/kk/learn/z").1, Route::Missing);
        assert_eq!(Route::parse("/what/is/this").1, Route::Missing);
    }

    proptest! {
        #[test]
        fn any_address_leads_somewhere(hash: String) {
            let _ = Route::parse(&hash);
        }
    }
}

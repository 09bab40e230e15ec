//! What a teacher's room says of codes, of lessons with the whole class, and of minutes.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Page, act, open};
use crate::classroom::{Assignment, key_text};
use crate::language::{Lang, compile, date};
use crate::ui::state::full::{ClassAct, FullCommand, FullMsg};
use crate::ui::state::{Act, Command, Msg, Route};
use crate::ui::update::tests::class::assignment;
use crate::ui::update::tests::tab::{Disk, Tab};

/// A device where a class without a name was given a code (which is said); it plays something else together as well.
fn given_and_played() -> (Tab, u64, String) {
    let mut tab = open("/kk/assign");
    let mut draft = tab.state.full.class.draft.clone();
    draft.modules = vec![1];
    act(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    act(&mut tab, ClassAct::GiveCode, &[]);
    let key = tab.state.full.class.collected.classes()[0].key;
    let week = tab.state.full.class.collected.iter().next();
    let code = week.unwrap().1.assignment().code().unwrap();
    play(&mut tab, &["/kk/whole/b2-two/", &key_text(key)].concat());
    (tab, key, code)
}

/// Plays a lesson to its end with hands.
fn play(tab: &mut Tab, address: &str) {
    tab.go(address);
    tab.act(Act::Next);
    tab.act(Act::Next);
    act(tab, ClassAct::Most("one".into()), &[]);
    act(tab, ClassAct::Reveal, &[]);
    tab.finish();
}

/// The file that was saved last: its name and its text.
fn saved(tab: &Tab) -> (String, String) {
    let mut all = tab.asked.iter().rev();
    let file = all.find_map(|command| match command {
        Command::Full(FullCommand::Save { name, text, .. }) => Some((name.clone(), text.clone())),
        _ => None,
    });
    file.expect("a file")
}

fn brought(file: (String, String)) -> Tab {
    let mut tab = open("/kk/collect");
    tab.send(Msg::Full(FullMsg::Files("bring-files", vec![file])));
    tab
}

/// Who opens a file of a class knows the code that stood on the board, and the file's name; of a lesson together there is
/// no code that anybody wrote down.
#[test]
fn a_class_is_asked_for_by_the_code_that_was_given() {
    let (mut tab, key, code) = given_and_played();
    act(&mut tab, ClassAct::SaveWeeks(key), &[]);
    let (name, text) = saved(&tab);
    let digits = code.replace(' ', "");
    assert!(name.contains(&digits), "{name} {digits}");
    let made = tab.state.full.class.collected.assignments().into_iter();
    let mut made = made.filter_map(|of| of.code());
    let other = made.find(|of| *of != code).expect("the lesson's own");
    let said = Page::of(brought((name.clone(), text))).only("id", "which-class");
    assert!(said.contains(&code) && said.contains(&name), "{said}");
    assert!(!said.contains(&other), "{said}");
}

/// The file of a lesson together is no pupil's result without a number, and it is asked whose it is.
#[test]
fn a_lesson_together_comes_as_what_it_is() {
    let mut tab = open("/kk/assign");
    play(&mut tab, "/kk/whole/b1-one");
    act(&mut tab, ClassAct::SaveTogether, &[]);
    let file = saved(&tab);
    let mut other = brought(file.clone());
    let page = |tab: Tab| {
        let page = Page::of(tab);
        (
            page.only("id", "last-taken"),
            page.all("id", "which-class").concat(),
        )
    };
    other.send(Msg::Full(FullMsg::Files("bring-files", vec![file.clone()])));
    for (tab, words) in [(brought(file), "қабылданды"), (other, "Бұрын алынған")]
    {
        let (said, which) = page(tab);
        assert!(said.contains(words), "{said}");
        assert!(
            !said.contains("Нөмірсіз") && !said.contains("оқушы: 0"),
            "{said}"
        );
        assert!(which.contains("Бұл қай сынып"), "{which}");
        assert!(!which.contains("код 2"), "{which}");
    }
}

/// A code stands on a class's page where it was given, and nowhere else.
#[test]
fn a_code_that_nobody_gave_is_not_shown() {
    let (mut tab, key, code) = given_and_played();
    tab.go(&["/kk/class/", &key_text(key)].concat());
    assert_eq!(Page::of(tab).only("id", "week-code"), code);
    let mut tab = open("/kk/assign");
    play(&mut tab, "/kk/whole/b1-one");
    let key = tab.state.full.class.collected.classes()[0].key;
    tab.go(&["/kk/class/", &key_text(key)].concat());
    let page = Page::of(tab);
    assert_eq!(page.all("id", "week-code").len(), 0);
    let now = page.only("class", "week-now");
    assert!(!now.contains("берілген код"), "{now}");
    assert_eq!(page.all("id", "save-week").len(), 0);
}

/// A lesson with the whole class has one number of minutes wherever it stands.
#[test]
fn minutes_of_a_lesson_are_the_same_everywhere() {
    let page = Page::of(open("/kk/teach"));
    let said = page.all("class", "module-about").concat();
    assert!(said.contains("Бүкіл сыныппен он минут"), "{said}");
    let page = Page::of(open("/kk/long/b1-b2"));
    let said = page.only("class", "timeline");
    assert!(said.contains("бүкіл сыныппен ойнау (10 мин)"), "{said}");
    let page = Page::of(open("/kk/plan/b1-one"));
    let said = page.all("class", "timeline");
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("қол"), "{said:?}");
}

/// A pupil whose results are closed has no digits, and none are promised.
#[test]
fn a_closed_task_promises_no_digits() {
    let said = |key: Option<[u8; 32]>| {
        let disk: Rc<RefCell<Disk>> = Rc::default();
        let mut tab = Tab::open(&disk, "/kk/play/b1-one");
        tab.finish();
        let task = Assignment {
            key,
            ..assignment(&[1])
        };
        tab.state.full.class.given = Some(task);
        tab.go("/kk/code");
        Page::of(tab).only("class", "hand-in")
    };
    assert!(said(None).contains("ифр"), "{}", said(None));
    let closed = said(Some([1; 32]));
    assert!(
        !closed.contains("ифр") && closed.contains("айл"),
        "{closed}"
    );
}

/// What is called a noticed sign is what is counted as one: the explanation names the answers that count, then the one that
/// does not where one has to tell at once. All answers to a situation of each kind are scored for it.
#[test]
fn the_explanation_of_noticed_signs_is_how_they_are_counted() {
    use crate::curriculum::steps::{Judging, Truth};
    use crate::curriculum::{Sign, Verdict};
    let sign = Sign::parse("F2").unwrap();
    let hits = |truth: Truth| {
        let all = Judging::ALL.into_iter();
        let hits = all.filter(move |answer| truth.verdict(*answer) == Verdict::Hit);
        hits.map(Judging::id).collect::<Vec<_>>()
    };
    let danger = |whole| hits(Truth::Danger { sign, whole });
    assert_eq!(danger(false), hits(Truth::Unverified { sign }));
    let lost = danger(false);
    let lost = lost.iter().filter(|of| !danger(true).contains(of));
    let lost: Vec<&str> = lost.copied().collect();
    for lang in Lang::all() {
        let said = super::adult_in(lang).explain_hits().to_lowercase();
        let sentences: Vec<&str> = said.split_inclusive(". ").collect();
        let name = ["static/messages/pupil/", lang.code(), ".ftl"].concat();
        let words = std::fs::read_to_string(name).unwrap();
        let named = |sentence: &str| {
            let all = Judging::ALL.into_iter().filter(|answer| {
                let key = ["answer-", answer.id(), " = "].concat();
                let line = words.lines().find_map(|line| line.strip_prefix(&key));
                sentence.contains(&line.unwrap().to_lowercase())
            });
            all.map(Judging::id).collect::<Vec<_>>()
        };
        assert_eq!(named(sentences[0]), danger(false), "{said}");
        assert_eq!(named(sentences[1]), lost, "{said}");
    }
    // The spreadsheets and the pages say the same sentence.
    let results = [1, 2, 3, 4, 5].map(|pupil| super::played(pupil, 5));
    let (mut tab, id) = super::handed_in("30", &results);
    let say = super::adult();
    super::put_words(&mut tab.state);
    let week = tab.state.full.class.collected.week(&id).unwrap();
    let sheets = [
        crate::ui::state::full::rows(&tab.state, week),
        crate::ui::state::full::school_rows(&tab.state),
    ];
    for rows in sheets {
        let csv = crate::classroom::csv(crate::classroom::Table::Semicolons, &rows);
        let said = csv.replace("\"\"", "\"");
        assert!(said.contains(say.explain_hits()), "{csv}");
    }
    for address in [["/kk/report/", &id].concat(), "/kk/school".into()] {
        tab.go(&address);
        let said = super::page(&tab).all("class", "card").concat();
        assert!(said.contains(say.explain_hits()), "{address}");
        assert!(said.contains("Оқушының өз бетінде"), "{address}");
    }
}

/// Few answers are counted and get no percents; no line breaks inside a number.
#[test]
fn few_answers_have_no_percents() {
    use crate::ui::parts::part_words;
    let said = [(1, 1), (0, 4), (3, 5), (0, 0)].map(part_words);
    let whole = ["1 / 1", "0 / 4", "60% (3 / 5)", "–"].map(|of| of.replace(' ', "\u{a0}"));
    assert_eq!(said, whole);
}

/// The plan, 40 minutes, paper and the PIN stand above the classes.
#[test]
fn what_is_looked_for_stands_near_the_top() {
    let ids = Page::of(open("/kk/teach")).ids();
    let at = |id: &str| ids.iter().position(|known| known == id).expect(id);
    for id in ["to-plan", "to-long", "to-handouts", "pin-card"] {
        assert!(at(id) < at("to-assign"), "{ids:?}");
    }
}

/// From the teacher's door what is kept begins with what is the teacher's, files, tables and prints among it.
#[test]
fn a_teacher_reads_the_teachers_part_first() {
    let first = |tab: Tab| Page::of(tab).all("class", "card").remove(0);
    let mut tab = open("/kk/teach");
    tab.go("/kk/privacy");
    let said = first(tab);
    for words in ["Мұғалімге", "CSV", "қағазда", "PIN", "аяқталмаған сабақ"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!first(open("/kk/privacy")).contains("Мұғалімге"));
    // And what speaks to a child says so.
    let mut tab = open("/kk/teach");
    tab.go("/kk/privacy");
    let said = Page::of(tab).only("id", "privacy-pupils");
    assert!(said.contains("Оқушыға"), "{said}");
    let own = Page::of(open("/kk/privacy"));
    assert!(own.all("id", "privacy-pupils").is_empty());
}

/// A lesson with the whole class is not "0 of 32".
#[test]
fn a_lesson_together_is_not_nobody() {
    let mut tab = open("/kk/assign");
    let name = [("class-name", "5А"), ("class-size", "32")];
    act(&mut tab, ClassAct::GiveCode, &name);
    let key = tab.state.full.class.collected.classes()[0].key;
    play(&mut tab, &["/kk/whole/b2-two/", &key_text(key)].concat());
    tab.go("/kk/collect/classes");
    let said = Page::of(tab).all("class", "state");
    assert!(
        said.iter()
            .any(|words| words == "бүкіл сыныппен өткен сабақ: 1"),
        "{said:?}"
    );
}

/// The class's name stays out of class files; that tables and prints hold it is said wherever a file is.
#[test]
fn where_the_classs_name_goes_is_said() {
    let (mut tab, key, _) = given_and_played();
    tab.go(&["/kk/class/", &key_text(key)].concat());
    let page = Page::of(tab);
    let said = page.all("class", "hint").concat() + &page.all("class", "labelled").concat();
    assert!(said.contains("CSV кестеде"), "{said}");
    assert!(said.contains("кесте мен қағазда"), "{said}");
    assert!(!said.contains("тек өзіңізге"), "{said}");
}

/// Whoever checks first has given no alarm, and has not trusted: the figure and the sentences on it do not say so.
#[test]
fn no_alarm_is_not_called_trust() {
    let keys = [
        "report-trusted",
        "verdict-apart",
        "verdict-trusts",
        "verdict-half",
    ];
    for lang in Lang::all() {
        let name = ["static/messages/adult/", lang.code(), ".ftl"].concat();
        let (messages, _) = compile::read(&std::fs::read_to_string(name).unwrap());
        for key in keys {
            let words = messages.iter().find(|known| known.key == key);
            let words = format!("{:?}", words.unwrap().pieces).to_lowercase();
            for trust in ["сен", "довер", "trust"] {
                assert!(!words.contains(trust), "{key}: {words}");
            }
        }
    }
}

/// A class that is chosen looks so; a closed task asks for its class as well.
#[test]
fn a_class_is_chosen_before_it_is_given() {
    let chosen = || {
        let mut tab = open("/kk/assign");
        act(&mut tab, ClassAct::GiveCode, &[("class-name", "5А")]);
        let key = tab.state.full.class.collected.class_named("5А");
        tab.go("/kk/teach");
        tab.go("/kk/assign");
        let mut draft = tab.state.full.class.draft.clone();
        draft.modules = vec![1];
        act(&mut tab, ClassAct::DraftAssignment(draft), &[]);
        act(&mut tab, ClassAct::GiveFor(key), &[]);
        (tab, key)
    };
    let page = Page::of(chosen().0);
    let pressed = page.all("aria-pressed", "true");
    assert!(pressed.contains(&"5А".to_string()), "{pressed:?}");
    assert_eq!(page.all("id", "class-name").len(), 0);
    assert_eq!(page.all("id", "give-code").len(), 1);
    let (mut tab, key) = chosen();
    let weeks = tab.state.full.class.collected.iter().count();
    assert_eq!(weeks, 1, "nothing is given yet");
    let mut draft = tab.state.full.class.draft.clone();
    let mut other = Tab::open(&tab.disk, "/kk/assign");
    act(&mut other, ClassAct::OtherClass, &[]);
    assert_eq!(Page::of(other).all("id", "class-name").len(), 1);
    draft.sealed = true;
    act(&mut tab, ClassAct::DraftAssignment(draft), &[]);
    act(&mut tab, ClassAct::GiveCode, &[]);
    let of = tab.state.full.class.collected.class(key.unwrap()).unwrap();
    assert_eq!(of.weeks.len(), 2, "a closed one is the class's too");
    let said = Page::of(tab).only("id", "given-said");
    assert!(said.contains("Берілді: 5А"), "{said}");
}

/// A teacher reads what is kept of theirs where a child reads what is kept of it; a child does not.
#[test]
fn what_is_kept_of_a_teacher_is_said() {
    let of_child = Page::of(open("/kk/privacy")).all("class", "card").concat();
    let mut tab = open("/kk/privacy");
    tab.state.full.from = Some(Route::Teach);
    let said = Page::of(tab).all("class", "card").concat();
    for words in [
        "Сыныптың сіз жазған аты",
        "аяқталмаған сабақ",
        "кілті",
        "PIN",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!of_child.contains("кілті"), "{of_child}");
}

/// A day is written as people write it: no zero before a day of one digit, and none lost of twenty.
#[test]
fn a_day_has_no_zero_before_it() {
    let say = super::adult();
    let written = ["2026-11-08", "2026-01-20", "2026-11", "soon"].map(|iso| date(&say, iso));
    let words = [
        "2026 жылғы 8 қараша",
        "2026 жылғы 20 қаңтар",
        "11.2026",
        "soon",
    ];
    assert_eq!(written, words);
}

//! The double refuses what cmi5 and xAPI refuse: each test breaks a good session in one place.

use serde_json::{Value, json};

use super::launch::{ACTIVITY, Launch, MASTERY, Mode, REGISTRATION, actor, context_template};
use super::part::{is_duration, is_iri, is_utc, is_uuid};
use super::session::{Place, Refusal, Store};

const CMI5: &str = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON: &str = "https://w3id.org/xapi/cmi5/context/categories/moveon";

fn open(launch: Launch) -> (Store, String) {
    let mut store = Store::default();
    let token = again(&mut store, launch);
    (store, token)
}

fn again(store: &mut Store, launch: Launch) -> String {
    let number = store.open(launch);
    store.fetch(number)["auth-token"]
        .as_str()
        .unwrap()
        .to_string()
}

/// A good statement of cmi5's own in the store's first session; `number` makes its id.
fn defined(verb: &str, number: u32) -> Value {
    let mut context = context_template("session-0");
    context["registration"] = json!(REGISTRATION);
    context["contextActivities"]["category"] = json!([{ "id": CMI5 }]);
    let mut statement = json!({
        "id": format!("00000000-0000-4000-8000-{number:012}"),
        "timestamp": "2026-11-28T09:00:00.250Z",
        "actor": actor(),
        "verb": { "id": format!("http://adlnet.gov/expapi/verbs/{verb}"), "display": { "en": verb } },
        "object": { "objectType": "Activity", "id": ACTIVITY },
        "context": context,
    });
    if matches!(verb, "completed" | "passed" | "failed" | "terminated") {
        statement["result"] = json!({ "duration": "PT61S" });
    }
    if verb == "completed" {
        statement["result"]["completion"] = json!(true);
    }
    if matches!(verb, "passed" | "failed") {
        statement["result"]["success"] = json!(verb == "passed");
    }
    if matches!(verb, "completed" | "passed" | "failed") {
        statement["context"]["contextActivities"]["category"] =
            json!([{ "id": CMI5 }, { "id": MOVE_ON }]);
    }
    statement
}

/// A good statement of the lesson's own choice.
fn answered(number: u32) -> Value {
    let mut statement = defined("answered", number);
    statement["context"]["contextActivities"]["category"] =
        json!([{ "id": "https://platform.example/any" }]);
    statement["object"] = json!({ "id": "urn:saqbol:question", "definition": {
        "type": "http://adlnet.gov/expapi/activities/cmi.interaction", "interactionType": "choice",
        "name": { "kk": "Сұрақ" }, "correctResponsesPattern": ["a"],
        "choices": [{ "id": "a", "description": { "kk": "Иә" } }, { "id": "b", "description": { "kk": "Жоқ" } }],
    } });
    statement["result"] = json!({ "response": "a", "success": true });
    statement
}

/// A session with these statements, the last of which is refused: why.
fn refused(launch: Launch, statements: &[Value]) -> Refusal {
    let (mut store, token) = open(launch);
    let (last, before) = statements.split_last().unwrap();
    for one in before {
        store.take(&token, std::slice::from_ref(one)).unwrap();
    }
    store.take(&token, std::slice::from_ref(last)).unwrap_err()
}

#[track_caller]
fn because(refused: &Refusal, why: &str) {
    assert!(refused.why.starts_with(why), "{why} expected: {refused:?}");
}

#[test]
fn a_good_session_is_taken_whole() {
    let (mut store, token) = open(Launch {
        mastery: Some(0.6),
        ..Launch::default()
    });
    let mut passed = defined("passed", 4);
    passed["result"]["score"] = json!({ "scaled": 0.7, "raw": 7, "min": 0, "max": 10 });
    passed["context"]["extensions"][MASTERY] = json!(0.6);
    let all = [
        defined("initialized", 1),
        answered(2),
        defined("completed", 3),
        passed,
        defined("terminated", 5),
    ];
    assert_eq!(store.take(&token, &all).unwrap().len(), 5);
    assert_eq!(store.statements().len(), 5);
}

#[test]
fn the_token_is_given_once() {
    let mut store = Store::default();
    store.open(Launch::default());
    assert!(store.fetch(0)["auth-token"].is_string());
    assert_eq!(store.fetch(0)["error-code"], "1");
    assert_eq!(store.fetch(7)["error-code"], "1");
    assert_eq!(
        store
            .take("another", &[defined("initialized", 1)])
            .unwrap_err()
            .status,
        401
    );
}

#[test]
fn a_token_works_once_it_was_fetched() {
    let mut store = Store::default();
    store.open(Launch::default());
    let guessed = "dG9rZW4t0";
    assert_eq!(
        store
            .take(guessed, &[defined("initialized", 1)])
            .unwrap_err()
            .status,
        401
    );
    assert_eq!(store.fetch(0)["auth-token"], guessed);
    assert!(store.take(guessed, &[defined("initialized", 1)]).is_ok());
}

#[test]
fn the_order_of_verbs_is_held() {
    let normal = Launch::default;
    for first in ["completed", "passed", "terminated"] {
        because(&refused(normal(), &[defined(first, 1)]), "9.3.2");
    }
    because(&refused(normal(), &[answered(1)]), "9.3.2");
    for twice in ["initialized", "completed", "passed"] {
        let all = [
            defined("initialized", 1),
            defined(twice, 2),
            defined(twice, 3),
        ];
        let from = usize::from(twice == "initialized");
        because(&refused(normal(), &all[from..]), "9.3: ");
    }
    let both = [
        defined("initialized", 1),
        defined("passed", 2),
        defined("failed", 3),
    ];
    because(&refused(normal(), &both), "9.3: passed or failed");
}

#[test]
fn nothing_comes_after_terminated() {
    for late in [
        answered(3),
        defined("completed", 3),
        defined("terminated", 3),
    ] {
        let all = [
            defined("initialized", 1),
            defined("terminated", 2),
            late.clone(),
        ];
        let refused = refused(Launch::default(), &all);
        assert_eq!(refused.status, 403, "{refused:?}");
        // In one request as well.
        let (mut store, token) = open(Launch::default());
        assert!(store.take(&token, &all).is_err());
        assert!(store.statements().is_empty(), "all or none");
    }
}

#[test]
fn completed_counts_once_in_a_registration() {
    let (mut store, token) = open(Launch::default());
    store
        .take(
            &token,
            &[defined("initialized", 1), defined("completed", 2)],
        )
        .unwrap();
    let token = again(&mut store, Launch::default());
    let in_second = |mut statement: Value| {
        statement["context"]["extensions"] = context_template("session-1")["extensions"].clone();
        statement
    };
    store
        .take(&token, &[in_second(defined("initialized", 3))])
        .unwrap();
    let refused = store
        .take(&token, &[in_second(defined("completed", 4))])
        .unwrap_err();
    because(&refused, "9.3: completed twice in a registration");
}

#[test]
fn an_opening_that_was_left_is_abandoned_by_the_next() {
    let (mut store, token) = open(Launch::default());
    store.take(&token, &[defined("initialized", 1)]).unwrap();
    again(&mut store, Launch::default());
    assert_eq!(
        store
            .take(&token, &[defined("terminated", 2)])
            .unwrap_err()
            .status,
        403
    );
}

#[test]
fn where_it_is_only_looked_at_nothing_counts() {
    for mode in [Mode::Review, Mode::Browse] {
        let launch = || Launch {
            mode,
            ..Launch::default()
        };
        for counts in ["completed", "passed", "failed"] {
            because(
                &refused(launch(), &[defined("initialized", 1), defined(counts, 2)]),
                "10.2.2",
            );
        }
        let (mut store, token) = open(launch());
        assert!(
            store
                .take(
                    &token,
                    &[defined("initialized", 1), defined("terminated", 2)]
                )
                .is_ok()
        );
    }
}

/// Breaks a good statement in one place; the good one is taken in its stead.
#[track_caller]
fn broken(verb: &str, launch: &Launch, why: &str, breaks: impl Fn(&mut Value)) {
    let mut statement = defined(verb, 2);
    if launch.mastery.is_some() {
        statement["context"]["extensions"][MASTERY] = json!(launch.mastery);
        statement["result"]["score"] = json!({ "scaled": 0.7 });
    }
    let (mut store, token) = open(launch.clone());
    store.take(&token, &[defined("initialized", 1)]).unwrap();
    let mut wrong = statement.clone();
    breaks(&mut wrong);
    assert_ne!(wrong, statement);
    because(&store.take(&token, &[wrong]).unwrap_err(), why);
    store.take(&token, &[statement]).unwrap();
}

#[test]
fn what_cmi5_demands_of_its_own_statements() {
    let normal = Launch::default();
    broken("completed", &normal, "10.2.1", |s| {
        s["context"]["extensions"] = json!({})
    });
    broken("completed", &normal, "10.2.1", |s| {
        s["context"]["contextActivities"]["grouping"] = json!([])
    });
    broken("completed", &normal, "10.2.1", |s| {
        s["context"]["platform"] = json!("Saqbol")
    });
    broken("completed", &normal, "9.6.1", |s| {
        s["context"]["registration"] = json!("0b6f2b0c-6a3c-4f4e-9d1a-3f1f5f0c7a12")
    });
    broken("completed", &normal, "9.6.2.2", |s| {
        s["context"]["contextActivities"]["category"] = json!([{ "id": CMI5 }]);
    });
    broken("terminated", &normal, "9.6.2.2", |s| {
        s["context"]["contextActivities"]["category"] = json!([{ "id": CMI5 }, { "id": MOVE_ON }]);
    });
    broken("completed", &normal, "9.4", |s| {
        s["object"]["id"] = json!("https://publisher.example/lesson")
    });
    broken("completed", &normal, "9.2", |s| {
        s["actor"]["account"]["name"] = json!("4712")
    });
    broken("completed", &normal, "9.2", |s| {
        s["actor"]["name"] = json!("Aigerim")
    });
    broken("completed", &normal, "9.5.4.1", |s| {
        s["result"] = json!({ "completion": true })
    });
    broken("terminated", &normal, "9.5.4.1", |s| {
        s["result"] = json!({})
    });
    broken("completed", &normal, "9.5.3", |s| {
        s["result"] = json!({ "duration": "PT1S" })
    });
    broken("completed", &normal, "9.5.2", |s| {
        s["result"]["success"] = json!(true)
    });
    broken("completed", &normal, "9.5.1", |s| {
        s["result"]["score"] = json!({ "scaled": 1 })
    });
    broken("passed", &normal, "9.5.2", |s| {
        s["result"]["success"] = json!(false)
    });
    broken("passed", &normal, "9.5.1", |s| {
        s["result"]["score"] = json!({ "raw": 6 })
    });
    broken("completed", &normal, "9.3: mastered", |s| {
        s["verb"]["id"] = json!("http://adlnet.gov/expapi/verbs/mastered");
    });
    broken("completed", &normal, "9.3: satisfied", |s| {
        s["verb"]["id"] = json!("https://w3id.org/xapi/adl/verbs/satisfied")
    });
}

#[test]
fn passed_answers_to_the_mastery_score() {
    let launch = Launch {
        mastery: Some(0.6),
        ..Launch::default()
    };
    broken("passed", &launch, "9.3.4", |s| {
        s["result"]["score"]["scaled"] = json!(0.5)
    });
    broken("passed", &launch, "9.6.3.2", |s| {
        s["context"]["extensions"][MASTERY] = json!(0.5)
    });
    broken("passed", &launch, "9.6.3.2", |s| {
        s["context"]["extensions"]
            .as_object_mut()
            .unwrap()
            .remove(MASTERY);
    });
}

#[test]
fn what_xapi_demands_of_any_statement() {
    let normal = Launch::default();
    broken("completed", &normal, "id", |s| s["id"] = json!("1"));
    broken("completed", &normal, "timestamp", |s| {
        s["timestamp"] = json!("2026-11-28T14:00:00+05:00")
    });
    broken("completed", &normal, "the statement has", |s| {
        s["mood"] = json!("fine")
    });
    broken("completed", &normal, "null", |s| {
        s["object"]["definition"] = Value::Null
    });
    broken("completed", &normal, "verb.id", |s| {
        s["verb"]["id"] = json!("completed")
    });
    broken("completed", &normal, "verb.display", |s| {
        s["verb"]["display"] = json!("completed")
    });
    broken("completed", &normal, "a lesson voids", |s| {
        s["verb"]["id"] = json!("http://adlnet.gov/expapi/verbs/voided")
    });
    broken("completed", &normal, "result.duration", |s| {
        s["result"]["duration"] = json!("61")
    });
    broken("completed", &normal, "actor.account", |s| {
        s["actor"] = json!({ "objectType": "Agent", "mbox": "mailto:a@b.example" })
    });
}

#[test]
fn what_an_interaction_is_made_of() {
    let changes: [fn(&mut Value); 5] = [
        |d| d["interactionType"] = json!("guess"),
        |d| d["choices"][1]["id"] = json!("a"),
        |d| d["choices"][1]["id"] = json!("b c"),
        |d| d["name"] = json!({ "Қазақша": "Сұрақ" }),
        |d| d["correctResponsesPattern"] = json!("a"),
    ];
    for change in changes {
        let mut wrong = answered(2);
        change(&mut wrong["object"]["definition"]);
        let refused = refused(Launch::default(), &[defined("initialized", 1), wrong]);
        assert_eq!(refused.status, 400, "{refused:?}");
        assert!(refused.why.contains("definition"), "{refused:?}");
    }
}

#[test]
fn an_id_belongs_to_one_statement() {
    let (mut store, token) = open(Launch::default());
    store.take(&token, &[defined("initialized", 1)]).unwrap();
    store.take(&token, &[answered(2)]).unwrap();
    assert_eq!(
        store.take(&token, &[answered(2)]).unwrap(),
        Vec::<String>::new(),
        "the same again"
    );
    let twice = store.take(&token, &[defined("initialized", 1)]);
    because(&twice.unwrap_err(), "9.3: initialized twice");
    let id = answered(2)["id"].as_str().unwrap().to_string();
    let found: Value = serde_json::from_slice(&store.statement(&token, &id).unwrap()).unwrap();
    assert_eq!(found, answered(2));
    assert_eq!(store.statement(&token, "x").unwrap_err().status, 404);
    assert_eq!(
        store
            .take(&token, &[defined("completed", 1)])
            .unwrap_err()
            .status,
        409
    );
}

#[test]
fn documents_are_the_learners_own() {
    let (mut store, token) = open(Launch {
        return_url: Some("https://platform.example/back".into()),
        ..Launch::default()
    });
    let place = |id: &str| Place {
        activity: ACTIVITY.into(),
        agent: actor(),
        registration: Some(REGISTRATION.into()),
        id: id.into(),
    };
    let data: Value =
        serde_json::from_slice(&store.state(&token, &place("LMS.LaunchData")).unwrap()).unwrap();
    assert_eq!(data["returnURL"], "https://platform.example/back");
    assert_eq!(data["launchMode"], "Normal");
    because(
        &store
            .keep(&token, &place("LMS.LaunchData"), Some(vec![]))
            .unwrap_err(),
        "10.2.1",
    );
    assert_eq!(store.state(&token, &place("walk")).unwrap_err().status, 404);
    store
        .keep(&token, &place("walk"), Some(b"1".to_vec()))
        .unwrap();
    assert_eq!(store.state(&token, &place("walk")).unwrap(), b"1");
    let others = [
        Place {
            activity: "https://publisher.example/lesson".into(),
            ..place("walk")
        },
        Place {
            agent: json!({}),
            ..place("walk")
        },
        Place {
            registration: None,
            ..place("walk")
        },
    ];
    for other in others {
        assert_eq!(
            store.state(&token, &other).unwrap_err().status,
            403,
            "{other:?}"
        );
    }
    let token = again(&mut store, Launch::default());
    assert_eq!(
        store.state(&token, &place("walk")).unwrap(),
        b"1",
        "the next session finds it"
    );
}

#[test]
fn texts_of_the_standards_are_told_from_others() {
    for good in ["PT0S", "PT61S", "PT1M1S", "P1DT2H", "PT0.25S"] {
        assert!(is_duration(good), "{good}");
    }
    for bad in ["", "P", "PT", "61", "PT1.5M", "PT1S1M", "pt1s"] {
        assert!(!is_duration(bad), "{bad}");
    }
    assert!(is_utc("2026-11-28T09:00:00Z") && is_utc("2026-11-28T09:00:00.5+00:00"));
    assert!(!is_utc("2026-11-28T09:00:00") && !is_utc("2026-11-28 09:00:00Z") && !is_utc("Қазан"));
    assert!(
        is_uuid("0b6f2b0c-6a3c-4f4e-9d1a-3f1f5f0c7a11")
            && !is_uuid("0b6f2b0c6a3c4f4e9d1a3f1f5f0c7a11")
    );
    assert!(
        is_iri("urn:x")
            && is_iri("https://saqbol.invalid/қауіп")
            && !is_iri("x")
            && !is_iri("a b:c")
            && !is_iri("x:")
    );
}

//! What xAPI demands of any statement, whoever takes it.

use serde_json::Value;

use super::part::{ids, is_duration, is_iri, is_language_map, is_utc, is_uuid, null_in};

const PROPERTIES: [&str; 11] = [
    "id",
    "actor",
    "verb",
    "object",
    "result",
    "context",
    "timestamp",
    "stored",
    "authority",
    "version",
    "attachments",
];
const RESULT: [&str; 6] = [
    "score",
    "success",
    "completion",
    "response",
    "duration",
    "extensions",
];
const CONTEXT: [&str; 9] = [
    "registration",
    "instructor",
    "team",
    "contextActivities",
    "revision",
    "platform",
    "language",
    "statement",
    "extensions",
];
const INTERACTIONS: [&str; 10] = [
    "true-false",
    "choice",
    "fill-in",
    "long-fill-in",
    "matching",
    "performance",
    "sequencing",
    "likert",
    "numeric",
    "other",
];
const VOIDED: &str = "http://adlnet.gov/expapi/verbs/voided";

type Checked = Result<(), String>;

fn demand(is_so: bool, what: impl FnOnce() -> String) -> Checked {
    if is_so { Ok(()) } else { Err(what()) }
}

fn known(value: &Value, names: &[&str], place: &str) -> Checked {
    let Some(map) = value.as_object() else {
        return demand(value.is_null(), || format!("{place} is no object"));
    };
    let strange = map.keys().find(|key| !names.contains(&key.as_str()));
    demand(strange.is_none(), || {
        format!("{place} has the unknown property {strange:?}")
    })
}

/// Whether a statement is one, by the rules of xAPI 1.0.3 and those of cmi5 for any statement (9.1, 9.2, 9.7).
///
/// # Errors
/// What is wrong with it.
pub fn check(statement: &Value) -> Checked {
    demand(statement.is_object(), || "a statement is an object".into())?;
    known(statement, &PROPERTIES, "the statement")?;
    let null = null_in(statement, "statement");
    demand(null.is_none(), || format!("null at {null:?}"))?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
    demand(is_uuid(&text(&statement["id"])), || {
        "id: the lesson has to give a UUID".into()
    })?;
    demand(is_utc(&text(&statement["timestamp"])), || {
        format!(
            "timestamp: a moment in UTC is needed, not {}",
            statement["timestamp"]
        )
    })?;
    actor(&statement["actor"])?;
    let verb = &statement["verb"];
    demand(is_iri(&text(&verb["id"])), || "verb.id is no IRI".into())?;
    demand(verb["id"] != VOIDED, || "a lesson voids nothing".into())?;
    demand(
        verb["display"].is_null() || is_language_map(&verb["display"]),
        || "verb.display is no language map".into(),
    )?;
    activity(&statement["object"], "object")?;
    result(&statement["result"])?;
    context(&statement["context"])
}

fn actor(actor: &Value) -> Checked {
    demand(actor["objectType"] == "Agent", || {
        "actor.objectType is not Agent".into()
    })?;
    demand(
        actor["account"]["homePage"].is_string() && actor["account"]["name"].is_string(),
        || "actor.account is missing".into(),
    )
}

fn activity(activity: &Value, place: &str) -> Checked {
    let kind = &activity["objectType"];
    demand(kind.is_null() || kind == "Activity", || {
        format!("{place}.objectType is not Activity")
    })?;
    demand(is_iri(activity["id"].as_str().unwrap_or_default()), || {
        format!("{place}.id is no IRI")
    })?;
    let definition = &activity["definition"];
    for words in ["name", "description"] {
        let map = &definition[words];
        demand(map.is_null() || is_language_map(map), || {
            format!("{place}.definition.{words} is no language map")
        })?;
    }
    let kind = &definition["type"];
    demand(
        kind.is_null() || is_iri(kind.as_str().unwrap_or_default()),
        || format!("{place}.definition.type is no IRI"),
    )?;
    interaction(definition, place)
}

fn interaction(definition: &Value, place: &str) -> Checked {
    let kind = &definition["interactionType"];
    let parts = ["choices", "scale", "source", "target", "steps"];
    let has_parts = parts.iter().any(|part| !definition[part].is_null());
    if kind.is_null() {
        return demand(
            !has_parts && definition["correctResponsesPattern"].is_null(),
            || format!("{place}.definition has an interaction's parts and no interactionType"),
        );
    }
    demand(
        kind.as_str()
            .is_some_and(|kind| INTERACTIONS.contains(&kind)),
        || format!("{place}.definition.interactionType is unknown: {kind}"),
    )?;
    for part in parts {
        let list = definition[part]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let found: Vec<&str> = list.iter().filter_map(|one| one["id"].as_str()).collect();
        let distinct: std::collections::BTreeSet<&&str> = found.iter().collect();
        let good = found.len() == list.len()
            && distinct.len() == list.len()
            && found
                .iter()
                .all(|id| !id.is_empty() && !id.contains(char::is_whitespace))
            && list
                .iter()
                .all(|one| one["description"].is_null() || is_language_map(&one["description"]));
        demand(good, || {
            format!("{place}.definition.{part}: ids twice, with spaces or missing")
        })?;
    }
    let pattern = &definition["correctResponsesPattern"];
    let texts = pattern
        .as_array()
        .is_some_and(|list| list.iter().all(Value::is_string));
    demand(pattern.is_null() || texts, || {
        format!("{place}.definition.correctResponsesPattern is no list of texts")
    })
}

fn result(result: &Value) -> Checked {
    known(result, &RESULT, "result")?;
    for flag in ["success", "completion"] {
        demand(result[flag].is_null() || result[flag].is_boolean(), || {
            format!("result.{flag} is no boolean")
        })?;
    }
    let duration = &result["duration"];
    demand(
        duration.is_null() || duration.as_str().is_some_and(is_duration),
        || format!("result.duration is no ISO 8601 duration: {duration}"),
    )?;
    let response = &result["response"];
    demand(response.is_null() || response.is_string(), || {
        "result.response is no text".into()
    })?;
    let score = &result["score"];
    known(score, &["scaled", "raw", "min", "max"], "result.score")?;
    if let Some(scaled) = score.get("scaled") {
        let good = scaled
            .as_f64()
            .is_some_and(|scaled| (-1.0..=1.0).contains(&scaled));
        demand(good, || format!("result.score.scaled is {scaled}"))?;
    }
    extensions(&result["extensions"], "result")
}

fn context(context: &Value) -> Checked {
    known(context, &CONTEXT, "context")?;
    let registration = &context["registration"];
    demand(
        registration.is_null() || registration.as_str().is_some_and(is_uuid),
        || "context.registration is no UUID".into(),
    )?;
    known(
        &context["contextActivities"],
        &["parent", "grouping", "category", "other"],
        "context.contextActivities",
    )?;
    for (kind, list) in context["contextActivities"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let whole = list.as_array().map_or(1, Vec::len);
        demand(
            ids(list).len() == whole && ids(list).iter().all(|id| is_iri(id)),
            || format!("context.contextActivities.{kind}: an id is no IRI"),
        )?;
    }
    extensions(&context["extensions"], "context")
}

fn extensions(extensions: &Value, place: &str) -> Checked {
    let names = extensions.as_object().into_iter().flatten();
    let strange = names.map(|(name, _)| name).find(|name| !is_iri(name));
    demand(strange.is_none(), || {
        format!("{place}.extensions: {strange:?} is no IRI")
    })
}

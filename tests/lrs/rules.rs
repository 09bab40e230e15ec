//! What cmi5 demands of a statement in its place (sections 7 and 9).

use serde_json::Value;

use super::launch::{ACTIVITY, Launch, MASTERY, Mode, REGISTRATION, actor, context_template};
use super::part::{holds, ids};

const CMI5: &str = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON: &str = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const PROGRESS: &str = "https://w3id.org/xapi/cmi5/result/extensions/progress";

/// The verbs of a lesson's own statements, by the last part of their ids.
const DEFINED: [&str; 5] = ["initialized", "completed", "passed", "failed", "terminated"];
/// What only the platform says.
const PLATFORM: [&str; 4] = ["launched", "abandoned", "waived", "satisfied"];

/// What a session and the registration that it belongs to know when a statement comes.
pub struct Before<'a> {
    pub launch: &'a Launch,
    pub session: &'a str,
    /// The verbs of cmi5's own statements in this session, in order.
    pub verbs: &'a [String],
    /// Those of the whole registration, this session's among them.
    pub registration: &'a [String],
}

/// The last part of a verb's id.
pub fn verb(statement: &Value) -> &str {
    let id = statement["verb"]["id"].as_str().unwrap_or_default();
    id.rsplit('/').next().unwrap_or_default()
}

/// Whether a statement is one of cmi5's own ("cmi5 defined", 7.1.3).
pub fn is_defined(statement: &Value) -> bool {
    ids(&statement["context"]["contextActivities"]["category"]).contains(&CMI5)
}

fn demand(is_so: bool, what: impl Into<String>) -> Result<(), String> {
    if is_so { Ok(()) } else { Err(what.into()) }
}

/// Whether a statement may come now.
///
/// # Errors
/// Which rule it breaks, with the section.
pub fn check(statement: &Value, before: &Before) -> Result<(), String> {
    let verb = verb(statement);
    let said = |verb: &str| before.verbs.iter().any(|said| said == verb);
    demand(!said("terminated"), "9.3.8: nothing comes after terminated")?;
    demand(
        statement["actor"] == actor(),
        "9.2: the actor is the launch's, unchanged",
    )?;
    let context = &statement["context"];
    demand(
        holds(context, &context_template(before.session)),
        "10.2.1: the context holds all of the template, unchanged",
    )?;
    demand(
        context["registration"] == REGISTRATION,
        "9.6.1: the registration is the launch's",
    )?;
    demand(
        !PLATFORM.contains(&verb),
        format!("9.3: {verb} is the platform's to say"),
    )?;
    if !is_defined(statement) {
        // "cmi5 allowed": any verb, between initialized and terminated.
        demand(said("initialized"), "9.3.2: initialized comes first")?;
        return demand(
            !ids(&context["contextActivities"]["category"]).contains(&MOVE_ON),
            "9.6.2.2: the category moveon belongs to cmi5's own statements",
        );
    }
    let id = format!("http://adlnet.gov/expapi/verbs/{verb}");
    demand(
        DEFINED.contains(&verb) && statement["verb"]["id"] == id.as_str(),
        format!("9.3: {verb} is no verb of cmi5, so it goes without the category"),
    )?;
    demand(
        statement["object"]["id"] == ACTIVITY,
        "9.4: the object is the launch's activity",
    )?;
    order(verb, before)?;
    result(verb, statement, before.launch)
}

fn order(verb: &str, before: &Before) -> Result<(), String> {
    let said = |verb: &str| before.verbs.iter().any(|said| said == verb);
    let ever = |verb: &str| before.registration.iter().any(|said| said == verb);
    demand(
        verb == "initialized" || said("initialized"),
        "9.3.2: initialized comes first",
    )?;
    demand(!said(verb), format!("9.3: {verb} twice in a session"))?;
    let is_judged = matches!(verb, "passed" | "failed");
    demand(
        !(is_judged && (said("passed") || said("failed"))),
        "9.3: passed or failed, once",
    )?;
    let once = matches!(verb, "completed" | "passed");
    demand(
        !(once && ever(verb)),
        format!("9.3: {verb} twice in a registration"),
    )?;
    demand(
        !(verb == "failed" && ever("passed")),
        "9.3: failed after passed",
    )?;
    demand(
        before.launch.mode == Mode::Normal || matches!(verb, "initialized" | "terminated"),
        format!("10.2.2: {verb} while the lesson is only looked at"),
    )
}

fn result(verb: &str, statement: &Value, launch: &Launch) -> Result<(), String> {
    let result = &statement["result"];
    let is_judged = matches!(verb, "passed" | "failed");
    let ends = is_judged || matches!(verb, "completed" | "terminated");
    demand(
        !ends || result["duration"].is_string(),
        format!("9.5.4.1: {verb} without a duration"),
    )?;
    let wanted = match verb {
        "passed" => Value::Bool(true),
        "failed" => Value::Bool(false),
        _ => Value::Null,
    };
    demand(
        result["success"] == wanted,
        format!("9.5.2: success of {verb} is {wanted}"),
    )?;
    let wanted = if verb == "completed" {
        Value::Bool(true)
    } else {
        Value::Null
    };
    demand(
        result["completion"] == wanted,
        format!("9.5.3: completion of {verb} is {wanted}"),
    )?;
    let counts = result["success"].is_boolean() || result["completion"].is_boolean();
    let marked = ids(&statement["context"]["contextActivities"]["category"]).contains(&MOVE_ON);
    demand(
        counts == marked,
        "9.6.2.2: the category moveon exactly with success or completion",
    )?;
    score(verb, is_judged, statement, launch)?;
    let progress = &result["extensions"][PROGRESS];
    let good = progress.is_null()
        || (progress.as_u64().is_some_and(|part| part <= 100) && verb != "completed");
    demand(
        good,
        "9.5.5.1: progress is an integer from 0 to 100, and not told of what is completed",
    )
}

fn score(verb: &str, is_judged: bool, statement: &Value, launch: &Launch) -> Result<(), String> {
    let score = &statement["result"]["score"];
    demand(
        is_judged || score.is_null(),
        format!("9.5.1: a score with {verb}"),
    )?;
    if !is_judged {
        return Ok(());
    }
    if score["raw"].is_number() {
        let (raw, min, max) = (
            score["raw"].as_i64(),
            score["min"].as_i64(),
            score["max"].as_i64(),
        );
        demand(
            min.is_some() && max.is_some() && min <= raw && raw <= max,
            "9.5.1: raw with its min and max, integers",
        )?;
    }
    if let Some(scaled) = score["scaled"].as_f64() {
        demand((0.0..=1.0).contains(&scaled), "9.5.1: scaled is 0 to 1")?;
        let fits = launch
            .mastery
            .is_none_or(|mastery| (scaled >= mastery) == (verb == "passed"));
        demand(
            fits,
            format!("9.3.4: {verb} with {scaled} against the mastery score"),
        )?;
    }
    let told = statement["context"]["extensions"][MASTERY].as_f64();
    demand(
        told == launch.mastery,
        "9.6.3.2: the mastery score as the platform gave it",
    )
}

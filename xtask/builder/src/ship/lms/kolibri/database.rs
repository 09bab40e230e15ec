//! A channel's database: Kolibri's content schema, version 5, of which every table has to be there.

use std::collections::BTreeSet;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, MAIN_DB, params};

use super::channel::Channel;
use super::ids::id;
use super::rows::{Row, Rows};

const TABLES: &str = include_str!("tables.sql");

/// Who holds the rights, and under which licence the lessons are given (Kolibri knows no version of it by itself).
const OWNER: &str = "Saqbol contributors";
const LICENCE: &str = "CC BY";
const LICENCE_TEXT: &str = "CC BY 4.0";

/// When a channel was last changed, as far as Kolibri is told: always the same, so that the same lessons give the same
/// bytes (`version` tells newer from older). No "T" between day and time: that spoils the import.
const UPDATED: &str = "2026-01-01 00:00:00";

/// The database's file. It is made in memory: one process, one order of rows, no clock, so its bytes are the same each
/// time.
///
/// # Errors
/// SQLite's own; none is known to happen.
pub fn bytes(channel: &Channel, rows: &Rows) -> Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    let transaction = database.transaction()?;
    transaction.execute_batch(TABLES)?;
    languages(&transaction, rows)?;
    for row in &rows.nodes {
        node(&transaction, &rows.channel, row)?;
    }
    metadata(&transaction, channel, rows)?;
    transaction.commit()?;
    Ok(database.serialize(MAIN_DB)?.to_vec())
}

fn languages(to: &Connection, rows: &Rows) -> Result<()> {
    let mut known = BTreeSet::new();
    for lang in rows.nodes.iter().filter_map(|row| row.lang) {
        if known.insert(lang.code()) {
            let (code, subcode) = lang.code().split_once('-').unwrap_or((lang.code(), ""));
            let subcode = Some(subcode).filter(|subcode| !subcode.is_empty());
            to.execute(
                "INSERT INTO content_language VALUES (?1, ?2, ?3, ?4, 'ltr')",
                params![lang.code(), code, subcode, lang.name()],
            )?;
        }
    }
    Ok(())
}

fn node(to: &Connection, channel: &str, row: &Row) -> Result<()> {
    let is_topic = row.kind == "topic";
    // What was done inside a lesson says when it is complete, not how long it was open.
    let options = if is_topic {
        "{}"
    } else {
        r#"{"completion_criteria": {"model": "determined_by_resource", "learner_managed": false}}"#
    };
    let lang = row.lang.map(|lang| lang.code());
    to.execute(
        "INSERT INTO content_contentnode (id, parent_id, content_id, channel_id, kind, title, description, lang_id, \
         license_name, license_description, license_owner, author, coach_content, available, sort_order, lft, rght, \
         level, tree_id, options, learning_activities, resource_types, grade_levels, duration) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?12, 0, ?13, ?14, ?15, ?16, 1, ?17, ?18, ?19, ?20, ?21)",
        params![
            row.id,
            row.parent,
            row.content,
            channel,
            row.kind,
            row.words.title,
            row.words.description,
            lang,
            LICENCE,
            LICENCE_TEXT,
            OWNER,
            row.for_coaches,
            f64::from(row.order),
            row.left,
            row.right,
            row.level,
            options,
            row.labels.activities,
            row.labels.resources,
            row.labels.grades,
            row.duration,
        ],
    )?;
    for (number, file) in row.files.iter().enumerate() {
        to.execute(
            "INSERT OR IGNORE INTO content_localfile VALUES (?1, ?2, 0, ?3)",
            params![file.md5, file.extension, i64::try_from(file.bytes.len())?],
        )?;
        to.execute(
            "INSERT INTO content_file VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7)",
            params![
                id("file", &[&row.id, file.preset]),
                file.preset,
                file.is_picture,
                i64::try_from(number + 1)?,
                row.id,
                lang,
                file.md5,
            ],
        )?;
    }
    Ok(())
}

fn metadata(to: &Connection, channel: &Channel, rows: &Rows) -> Result<()> {
    let picture = channel.picture.map_or(String::new(), |picture| {
        let kind = match picture.extension {
            "svg" => "svg+xml",
            other => other,
        };
        format!(
            "data:image/{kind};base64,{}",
            STANDARD.encode(picture.bytes)
        )
    });
    to.execute(
        "INSERT INTO content_channelmetadata VALUES (?1, ?2, ?3, '', ?4, ?5, ?6, ?7, '5', ?1)",
        params![
            rows.channel,
            channel.words.title,
            channel.words.description,
            OWNER,
            channel.version,
            picture,
            UPDATED,
        ],
    )?;
    Ok(())
}

//! A channel as rows: the tree walked once, each node with its two numbers (a nested set: what lies inside a node has its
//! numbers between the node's own).

use saqbol::curriculum::Band;
use saqbol::language::Lang;

use super::channel::{Channel, Lesson, Node, Picture, Words};
use super::ids::{id, md5};

/// Kolibri's own words for what a learner does with a page that is played ("explore", as for every HTML5 app) and for
/// what kind of thing it is: a lesson, and a teacher's plan (le_utils, `labels`).
const EXPLORE: &str = "#j8L0eq3";
const READ: &str = "wA01urpi";
const LESSON: &str = "xgFjFhrA";
const LESSON_PLAN: &str = "OqyPqhxW";

/// A file of a node.
pub struct Stored<'a> {
    pub md5: String,
    pub extension: &'static str,
    /// What the file is to its node, in Kolibri's words: `html5_zip`, `topic_thumbnail` …
    pub preset: &'static str,
    pub is_picture: bool,
    pub bytes: &'a [u8],
}

/// What Kolibri filters lessons by, as it writes it: several with commas between them.
#[derive(Default)]
pub struct Labels {
    pub activities: &'static str,
    pub resources: &'static str,
    pub grades: &'static str,
}

pub struct Row<'a> {
    pub id: String,
    pub parent: Option<String>,
    /// The same in each channel that has the lesson, so that a pupil's progress is the same there.
    pub content: String,
    /// `topic` or `html5`.
    pub kind: &'static str,
    pub words: &'a Words,
    pub lang: Option<Lang>,
    pub for_coaches: bool,
    /// From 1 among all nodes, in the order in which they are shown.
    pub order: u32,
    pub left: u32,
    pub right: u32,
    pub level: u32,
    /// In seconds.
    pub duration: Option<u32>,
    pub labels: Labels,
    pub files: Vec<Stored<'a>>,
}

/// All rows of a channel.
pub struct Rows<'a> {
    /// The channel's id, which is also its root's.
    pub channel: String,
    pub nodes: Vec<Row<'a>>,
}

/// Walks a channel. The root comes first, each node before what lies in it.
pub fn of<'a>(channel: &'a Channel<'a>) -> Rows<'a> {
    let root = id("channel", &[&channel.key]);
    let mut walk = Walk {
        channel: &channel.key,
        number: 0,
        nodes: Vec::new(),
    };
    let at = walk.begin(Row {
        content: root.clone(),
        words: &channel.words,
        lang: channel.lang,
        ..blank(root.clone(), None, 0, "topic", &channel.words)
    });
    for node in &channel.inside {
        walk.node(node, &root, "", 1);
    }
    walk.end(at);
    Rows {
        channel: root,
        nodes: walk.nodes,
    }
}

fn blank<'a>(
    id: String,
    parent: Option<&str>,
    level: u32,
    kind: &'static str,
    words: &'a Words,
) -> Row<'a> {
    Row {
        content: id.clone(),
        id,
        parent: parent.map(String::from),
        kind,
        words,
        lang: None,
        for_coaches: false,
        order: 0,
        left: 0,
        right: 0,
        level,
        duration: None,
        labels: Labels::default(),
        files: Vec::new(),
    }
}

struct Walk<'a> {
    channel: &'a str,
    number: u32,
    nodes: Vec<Row<'a>>,
}

impl<'a> Walk<'a> {
    fn next(&mut self) -> u32 {
        self.number += 1;
        self.number
    }

    /// Adds a node and gives its place.
    fn begin(&mut self, mut row: Row<'a>) -> usize {
        row.left = self.next();
        row.order = u32::try_from(self.nodes.len()).unwrap_or(u32::MAX);
        self.nodes.push(row);
        self.nodes.len() - 1
    }

    fn end(&mut self, at: usize) {
        let right = self.next();
        if let Some(row) = self.nodes.get_mut(at) {
            row.right = right;
        }
    }

    /// `above` is the way of keys from the root: a topic's id follows from it.
    fn node(&mut self, node: &'a Node<'a>, parent: &str, above: &str, level: u32) {
        match node {
            Node::Topic {
                key,
                lang,
                words,
                picture,
                inside,
            } => {
                let way = format!("{above}/{key}");
                let own = id("topic", &[self.channel, &way]);
                let at = self.begin(Row {
                    lang: *lang,
                    files: picture
                        .iter()
                        .map(|one| shown(one, "topic_thumbnail"))
                        .collect(),
                    ..blank(own.clone(), Some(parent), level, "topic", words)
                });
                for node in inside {
                    self.node(node, &own, &way, level + 1);
                }
                self.end(at);
            }
            Node::Lesson(lesson) => {
                let at = self.begin(self.lesson(lesson, parent, level));
                self.end(at);
            }
        }
    }

    fn lesson(&self, lesson: &'a Lesson<'a>, parent: &str, level: u32) -> Row<'a> {
        let what = if lesson.for_coaches {
            "notes"
        } else {
            "lesson"
        };
        let names = [lesson.module, lesson.lang.code()];
        let own = id(what, &[&[self.channel], &names[..]].concat());
        let zip = Stored {
            md5: md5(lesson.zip),
            extension: "zip",
            preset: "html5_zip",
            is_picture: false,
            bytes: lesson.zip,
        };
        let picture = lesson
            .picture
            .iter()
            .map(|one| shown(one, "html5_thumbnail"));
        Row {
            content: id(what, &names),
            lang: Some(lesson.lang),
            for_coaches: lesson.for_coaches,
            duration: Some(lesson.minutes * 60),
            labels: labels(lesson),
            files: std::iter::once(zip).chain(picture).collect(),
            ..blank(own, Some(parent), level, "html5", &lesson.words)
        }
    }
}

fn shown<'a>(picture: &Picture<'a>, preset: &'static str) -> Stored<'a> {
    Stored {
        md5: md5(picture.bytes),
        extension: picture.extension,
        preset,
        is_picture: true,
        bytes: picture.bytes,
    }
}

/// Grades 2–4 are lower and upper primary in Kolibri's words, 5–7 upper primary and lower secondary, 8–11 lower and upper
/// secondary (le_utils, `levels`).
fn labels(lesson: &Lesson) -> Labels {
    let (activities, resources) = if lesson.for_coaches {
        (READ, LESSON_PLAN)
    } else {
        (EXPLORE, LESSON)
    };
    Labels {
        activities,
        resources,
        grades: match lesson.band {
            Band::A => "wnarlxKo,BkGYi3lD",
            Band::B => "BkGYi3lD,eLt0Mbu4",
            Band::C => "eLt0Mbu4,ZEjiwvOb",
        },
    }
}

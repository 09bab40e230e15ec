use saqbol::curriculum::steps::{Chat, ChatChoice, Effect, Looks, Node, REWIND, Skin};

use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::files::tags::Tags;
use crate::kinds::draft::{self, Draft, MOODS, REHEARSALS, SAQS_MOODS, known_person};
use crate::kinds::judged::judged;

const EFFECTS: [(&str, Effect); 4] = [
    ("flood", Effect::Flood),
    ("gift", Effect::Gift),
    ("dots", Effect::Dots),
    ("voice", Effect::Voice),
];

const SKINS: [(&str, Skin); 3] = [
    ("game", Skin::Game),
    ("messenger", Skin::Messenger),
    ("world", Skin::World),
];

/// Reads a playable chat. What only the file can tell is checked here: an ending has to say that it is one. Where the
/// routes lead is a matter of the rules.
pub fn read(draft: &Draft, places: &mut Places) -> Chat {
    let fields = draft.fields;
    let skin = fields.need_word("skin", &SKINS);
    let with = fields.need_text("with");
    if let Some(with) = &with {
        known_person(fields, with, draft.people);
    }
    let inbox = fields.flag("inbox");
    if skin.as_ref().is_some_and(|skin| skin.value == Skin::World) {
        if !draft.has_picture {
            fields.missing("picture", "\"…\"");
        }
        if inbox {
            fields.error(
                fields.line,
                "a world has no chats beside each other",
                "remove `inbox`, or use the skin messenger",
            );
        }
    }
    let start = fields.need_text("start");
    let mut nodes = Vec::new();
    for node in fields.tables("node", "this node") {
        nodes.extend(read_node(&node, draft, places));
    }
    for (node, line, ending) in &nodes {
        let stops = node.choices.is_empty() && !ending;
        if stops && !is_felt(&nodes, &node.id) {
            fields.error(
                *line,
                "the chat stops here without an ending",
                "add `choices`, or `ending = true` and `tells = true`, or let every choice that leads here have `rewind = true`",
            );
        }
        if node.looks.within.is_some() && !inbox {
            fields.error(
                *line,
                "`chat` names whose chat it stands in, but there is only one",
                "add `inbox = true` to the step, or remove it",
            );
        }
    }
    let nodes: Vec<Node> = nodes.into_iter().map(|(node, ..)| node).collect();
    if let Some(start) = &start
        && nodes.iter().all(|node| node.id != start.value)
    {
        fields.error(
            start.line,
            format!("the chat begins at \"{start}\", which is no node"),
            "use the id of one of its nodes",
        );
    }
    Chat {
        skin: skin.map_or(Skin::Messenger, |skin| skin.value),
        with: with.map(|with| with.value).unwrap_or_default(),
        inbox,
        start: start.map(|start| start.value).unwrap_or_default(),
        nodes,
    }
}

/// Whether a node is only felt: each choice that leads there is taken back.
fn is_felt(nodes: &[(Node, usize, bool)], id: &str) -> bool {
    let choices = nodes.iter().flat_map(|(node, ..)| &node.choices);
    let mut leading = choices.filter(|choice| choice.to == id).peekable();
    leading.peek().is_some() && leading.all(|choice| choice.rewind)
}

/// A node, its line, and whether the author calls it an ending.
fn read_node(fields: &Fields, draft: &Draft, places: &mut Places) -> Option<(Node, usize, bool)> {
    let step = draft.step;
    let id = ids::take_id(fields, &[step, "-"].concat(), places);
    let from = draft.sender(fields);
    let looks = read_looks(fields, draft, from.as_deref());
    let judged = judged(fields);
    let tags = Tags::cue(fields).names(fields).unproven(fields);
    let tells = fields.flag("tells");
    let ending = fields.flag("ending");
    let prefix = [step, "-", id.as_deref().unwrap_or_default(), "."].concat();
    let mut choices = Vec::new();
    for choice in fields.tables("choices", "this choice") {
        choices.extend(read_choice(&choice, &prefix, places));
    }
    places.tag_id(&[step, "-"].concat(), id.as_deref(), tags);
    let line = fields.line;
    if ending && !choices.is_empty() {
        fields.error(
            line,
            "an ending has choices",
            "remove `ending = true`, or the choices",
        );
    }
    if ending && !tells {
        fields.error(
            line,
            "this ending does not tell a grown-up (criterion C5)",
            "let the learner tell here and add `tells = true`",
        );
    }
    fields.finish();
    let node = Node {
        id: id?,
        from,
        looks,
        judged,
        tells,
        choices,
    };
    Some((node, line, ending))
}

/// How what is said looks and comes.
fn read_looks(fields: &Fields, draft: &Draft, from: Option<&str>) -> Looks {
    let within = fields.text("chat");
    if let Some(within) = &within {
        known_person(fields, within, draft.people);
    }
    let mood = fields.text("mood");
    if let Some(mood) = &mood {
        let known = if from == Some("saq") {
            &SAQS_MOODS[..]
        } else {
            &MOODS
        };
        if !known.contains(&mood.value.as_str()) {
            fields.error(
                mood.line,
                format!("there is no mood \"{mood}\""),
                format!(
                    "use one of {}; a person without one is glad",
                    known.join(", ")
                ),
            );
        }
    }
    Looks {
        within: within.map(|within| within.value),
        mood: mood.map(|mood| mood.value),
        sticker: fields.text("sticker").map(|sticker| sticker.value),
        effect: fields.word("effect", &EFFECTS).map(|effect| effect.value),
    }
}

fn read_choice(fields: &Fields, prefix: &str, places: &mut Places) -> Option<ChatChoice> {
    let id = ids::take_id(fields, prefix, places);
    if id.as_deref() == Some(REWIND) {
        fields.error(
            fields.line,
            format!("\"{REWIND}\" is what taking back is called"),
            "give this choice another id",
        );
    }
    let to = fields.need_text("to");
    if let (Some(id), Some(to)) = (&id, &to) {
        places.note([prefix, id, ":to"].concat(), to.line);
    }
    let right = fields.flag_at("right").map(|right| right.value);
    let alarm = fields.flag("alarm");
    let rehearses = fields.word("rehearses", &REHEARSALS).map(|r| r.value);
    let rewind = fields.flag("rewind");
    let art = draft::art(fields);
    let tags = Tags::does(fields);
    places.tag_id(prefix, id.as_deref(), tags);
    if rewind && right == Some(true) {
        fields.error(
            fields.line,
            "a right choice is taken back",
            "remove `rewind = true`, or `right = true`",
        );
    }
    fields.finish();
    Some(ChatChoice {
        id: id?,
        to: to?.value,
        right,
        alarm,
        rehearses,
        rewind,
        art: art.map(|art| art.value),
    })
}

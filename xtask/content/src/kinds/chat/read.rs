use saqbol::curriculum::steps::{Chat, ChatChoice, Node, Skin};

use crate::files::Fields;
use crate::files::ids::{self, Places};
use crate::kinds::draft::Draft;
use crate::kinds::draft::{REHEARSALS, known_person};
use crate::kinds::judged::judged;

const SKINS: [(&str, Skin); 2] = [("game", Skin::Game), ("messenger", Skin::Messenger)];

/// Reads a playable chat. What only the file can tell is checked here: an ending has to say that it is one. Where the
/// routes lead is a matter of the rules.
pub fn read(draft: &Draft, places: &mut Places) -> Chat {
    let fields = draft.fields;
    let skin = fields.need_word("skin", &SKINS);
    let with = fields.need_text("with");
    if let Some(with) = &with {
        known_person(fields, with, draft.people);
    }
    let start = fields.need_text("start");
    let mut nodes = Vec::new();
    for node in fields.tables("node", "this node") {
        nodes.extend(read_node(&node, draft, places));
    }
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
        start: start.map(|start| start.value).unwrap_or_default(),
        nodes,
    }
}

fn read_node(fields: &Fields, draft: &Draft, places: &mut Places) -> Option<Node> {
    let step = draft.step;
    let id = ids::take_id(fields, &[step, "-"].concat(), places);
    let from = draft.sender(fields);
    let judged = judged(fields);
    let tells = fields.flag("tells");
    let ending = fields.flag("ending");
    let prefix = [step, "-", id.as_deref().unwrap_or_default(), "."].concat();
    let mut choices = Vec::new();
    for choice in fields.tables("choices", "this choice") {
        choices.extend(read_choice(&choice, &prefix, places));
    }
    let line = fields.line;
    match (ending, choices.is_empty()) {
        (false, true) => fields.error(
            line,
            "the chat stops here without an ending",
            "add `choices`, or `ending = true` and `tells = true`",
        ),
        (true, false) => fields.error(
            line,
            "an ending has choices",
            "remove `ending = true`, or the choices",
        ),
        _ => {}
    }
    if ending && !tells {
        fields.error(
            line,
            "this ending does not tell a grown-up (criterion C5)",
            "let the learner tell here and add `tells = true`",
        );
    }
    fields.finish();
    Some(Node {
        id: id?,
        from,
        judged,
        tells,
        choices,
    })
}

fn read_choice(fields: &Fields, prefix: &str, places: &mut Places) -> Option<ChatChoice> {
    let id = ids::take_id(fields, prefix, places);
    let to = fields.need_text("to");
    if let (Some(id), Some(to)) = (&id, &to) {
        places.note([prefix, id, ":to"].concat(), to.line);
    }
    let right = fields.flag_at("right").map(|right| right.value);
    let alarm = fields.flag("alarm");
    let rehearses = fields.word("rehearses", &REHEARSALS).map(|r| r.value);
    fields.finish();
    Some(ChatChoice {
        id: id?,
        to: to?.value,
        right,
        alarm,
        rehearses,
    })
}

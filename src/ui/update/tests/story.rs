//! A lesson that is a conversation, with its words.

use crate::curriculum::steps::{Chat, ChatChoice, Effect, Looks, Node, Skin};
use crate::curriculum::{Band, Judged, Kind, Module, Part, Sign, Step, Words};

/// The id of the lesson.
pub const STORY: &str = "b2-chat";

fn choice(id: &str, to: &str, risky: bool) -> ChatChoice {
    ChatChoice {
        id: id.into(),
        to: to.into(),
        right: Some(!risky),
        alarm: !risky,
        rehearses: None,
        rewind: risky,
        art: None,
    }
}

fn node(id: &str, judged: Option<Judged>, choices: Vec<ChatChoice>) -> Node {
    Node {
        id: id.into(),
        from: None,
        looks: Looks::default(),
        judged,
        tells: id == "end",
        choices,
    }
}

/// `n1` leads on, or to what is felt and taken back; `n2` leads to the end.
pub fn story() -> (Module, Words) {
    let sign = Sign::parse("F2").map(Judged::Sign);
    let first = vec![choice("yes", "felt", true), choice("no", "n2", false)];
    let nodes = vec![
        node("n1", sign, first),
        node("felt", None, Vec::new()),
        Node {
            looks: Looks {
                effect: Some(Effect::Flood),
                ..Looks::default()
            },
            ..node("n2", None, vec![choice("tell", "end", false)])
        },
        node("end", None, Vec::new()),
    ];
    let chat = Kind::Chat(Chat {
        skin: Skin::Messenger,
        with: "max".into(),
        inbox: false,
        start: "n1".into(),
        nodes,
    });
    let step = Step::plain("chat", Part::Own, chat);
    let module = Module {
        steps: vec![step],
        ..Module::of_items(STORY, Band::B, Vec::new())
    };
    let text = |key: &str, text: &str| (key.to_string(), text.to_string());
    let words = Words::new(vec![
        text("chat-n1", "One.\n\nTwo."),
        text("chat-felt", "Felt."),
        text("chat-n2", "Three."),
        text("chat-end", "Over."),
    ]);
    (module, words)
}

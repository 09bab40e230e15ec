//! What was drawn, as a tree of elements and texts: first screens travel as such trees, and tests read them.

use serde::Serialize;
use serde::ser::SerializeSeq;
use yew::Html;
use yew::virtual_dom::VNode;

/// An element with its attributes and children, or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Element(String, Vec<(String, String)>, Vec<Node>),
    Text(String),
}

/// As JSON: a text is a string, an element `[tag, {attribute: value}, child, …]`.
impl Serialize for Node {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Text(text) => serializer.serialize_str(text),
            Node::Element(tag, attributes, children) => {
                let mut list = serializer.serialize_seq(None)?;
                list.serialize_element(tag)?;
                let attributes: std::collections::BTreeMap<_, _> = attributes
                    .iter()
                    .map(|(name, value)| (name, value))
                    .collect();
                list.serialize_element(&attributes)?;
                for child in children {
                    list.serialize_element(child)?;
                }
                list.end()
            }
        }
    }
}

/// The elements and texts of something that was drawn.
pub fn nodes(html: &Html) -> Vec<Node> {
    match html {
        VNode::VTag(tag) => {
            let attributes = tag
                .attributes
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string()))
                .collect();
            let children = tag.children().map(nodes).unwrap_or_default();
            vec![Node::Element(tag.tag().to_string(), attributes, children)]
        }
        VNode::VText(text) if text.text.is_empty() => Vec::new(),
        VNode::VText(text) => vec![Node::Text(text.text.to_string())],
        VNode::VList(list) => list.iter().flat_map(nodes).collect(),
        _ => Vec::new(),
    }
}

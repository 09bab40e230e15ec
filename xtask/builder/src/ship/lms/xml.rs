//! XML as manifests need it: elements with attributes, texts that are escaped.

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An element with its attributes and what it holds.
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    inside: Vec<Inside>,
}

enum Inside {
    Element(Element),
    Text(String),
}

/// An element of this name.
pub fn element(name: &'static str) -> Element {
    Element {
        name,
        attributes: Vec::new(),
        inside: Vec::new(),
    }
}

impl Element {
    pub fn attr(mut self, name: &'static str, value: &str) -> Element {
        self.attributes.push((name, value.into()));
        self
    }

    pub fn child(mut self, child: Element) -> Element {
        self.inside.push(Inside::Element(child));
        self
    }

    pub fn children(self, children: impl IntoIterator<Item = Element>) -> Element {
        children.into_iter().fold(self, Element::child)
    }

    pub fn text(mut self, text: &str) -> Element {
        self.inside.push(Inside::Text(text.into()));
        self
    }

    /// The document with this element as its root, in UTF-8.
    ///
    /// # Errors
    /// Never, in truth: it is written into memory.
    pub fn document(&self) -> Result<Vec<u8>> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        self.write(&mut writer)?;
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        Ok(bytes)
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((*name, value.as_str()));
        }
        if self.inside.is_empty() {
            return Ok(writer.write_event(Event::Empty(start))?);
        }
        writer.write_event(Event::Start(start))?;
        for inside in &self.inside {
            match inside {
                Inside::Element(child) => child.write(writer)?,
                Inside::Text(text) => writer.write_event(Event::Text(BytesText::new(text)))?,
            }
        }
        Ok(writer.write_event(Event::End(BytesEnd::new(self.name)))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_title_holds_is_escaped() {
        let made = element("a")
            .attr("b", "\"<&>\"")
            .child(element("c").text("Не «да» & <нет>"))
            .child(element("d"))
            .document()
            .unwrap();
        assert_eq!(
            String::from_utf8(made).unwrap(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;&amp;&gt;&quot;\">\n  \
             <c>Не «да» &amp; &lt;нет&gt;</c>\n  <d/>\n</a>\n"
        );
    }
}

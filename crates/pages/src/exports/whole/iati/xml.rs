use base::escaped;

/// XML in the making.
#[derive(Default)]
pub struct Xml {
    text: String,
}

impl Xml {
    /// An element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.text.push_str("/>\n");
    }

    /// An element that holds a text.
    pub fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        let text = escaped(text);
        self.text.extend([">", text.as_ref(), "</", name, ">\n"]);
    }

    /// An element that holds others.
    pub fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        fill: impl FnOnce(&mut Self),
    ) {
        self.start(name, attributes);
        self.text.push_str(">\n");
        fill(self);
        self.text.extend(["</", name, ">\n"]);
    }

    /// An element that holds what people read, in the language of what it stands in.
    pub fn told(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.within(name, attributes, |xml| xml.text("narrative", &[], text));
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.extend(["<", name]);
        for (key, value) in attributes {
            let value = escaped(value);
            self.text.extend([" ", key, "=\"", value.as_ref(), "\""]);
        }
    }

    /// A whole document.
    pub fn document(self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", self.text)
    }
}

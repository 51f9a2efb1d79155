use std::io::{Result, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// A value as JSON with a line for each of its keys and for each row of its lists: people can read
/// it, tools can compare it, and blanks do not take more room than what is told.
pub fn of(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let written = value.serialize(&mut Serializer::with_formatter(&mut out, Lines { depth: 0 }));
    debug_assert!(written.is_ok());
    out.push(b'\n');
    String::from_utf8(out).unwrap_or_default()
}

struct Lines {
    /// How many objects and lists are open.
    depth: usize,
}

/// The object itself and the lists in it take a line for each of what they hold.
const DEEPEST: usize = 2;

impl Lines {
    fn open<W: Write + ?Sized>(&mut self, sign: &[u8], out: &mut W) -> Result<()> {
        self.depth += 1;
        out.write_all(sign)
    }

    fn close<W: Write + ?Sized>(&mut self, sign: &[u8], is_list: bool, out: &mut W) -> Result<()> {
        self.depth -= 1;
        if self.depth == 0 || (is_list && self.depth < DEEPEST) {
            out.write_all(b"\n")?;
        }
        out.write_all(sign)
    }

    /// What parts one member from the next.
    fn part<W: Write + ?Sized>(&self, is_first: bool, is_list: bool, out: &mut W) -> Result<()> {
        if !is_first {
            out.write_all(b",")?;
        }
        match self.depth == 1 || (is_list && self.depth == DEEPEST) {
            true => out.write_all(b"\n"),
            false => Ok(()),
        }
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.open(b"[", out)
    }

    fn end_array<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.close(b"]", true, out)
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, is_first: bool) -> Result<()> {
        self.part(is_first, true, out)
    }

    fn begin_object<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.open(b"{", out)
    }

    fn end_object<W: Write + ?Sized>(&mut self, out: &mut W) -> Result<()> {
        self.close(b"}", false, out)
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, is_first: bool) -> Result<()> {
        self.part(is_first, false, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_key_and_a_row_have_a_line_each() {
        let value =
            json!({"id": "x", "source": {"a": 1}, "values": [{"v": 1, "w": [1, 2]}, {"v": 2}]});
        let text = of(&value);
        let lines = [
            "{",
            "\"id\":\"x\",",
            "\"source\":{\"a\":1},",
            "\"values\":[",
            "{\"v\":1,\"w\":[1,2]},",
            "{\"v\":2}",
            "]",
            "}",
        ];
        assert_eq!(text, lines.join("\n") + "\n");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), value);
    }
}

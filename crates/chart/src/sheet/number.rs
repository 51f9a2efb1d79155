/// A length of the drawing in tenths: so fine is what a sheet writes.
pub fn tenths(length: f64) -> i32 {
    (length * 10.0).round() as i32
}

/// Most of what a drawing is made of, hence written without the machinery of `format!`.
pub fn number(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let mut digits = itoa::Buffer::new();
    let whole = tenths.unsigned_abs() / 10;
    if whole > 0 || tenths == 0 {
        out.push_str(digits.format(whole));
    }
    if tenths % 10 != 0 {
        out.push('.');
        out.push_str(digits.format(tenths.unsigned_abs() % 10));
    }
}

/// As text or as the value of an attribute. Control characters, which XML cannot hold, are spaces.
pub fn escape(out: &mut String, text: &str) {
    if text.contains(char::is_control) {
        base::escape(&text.replace(char::is_control, " "), out);
    } else {
        base::escape(text, out);
    }
}

pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

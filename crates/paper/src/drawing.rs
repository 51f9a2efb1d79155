use super::quote::quoted;

/// A drawing as it stands in a page, as an image of `typst`: alone, with its look and its words.
///
/// None for a drawing that says nothing: a sign beside words.
pub fn image(svg: &str, dress: &dyn Fn(&str) -> String) -> Option<String> {
    let alt = description(svg)?;
    let (attributes, content) = svg.strip_prefix("<svg")?.split_once('>')?;
    let box_of = attribute(attributes, "viewBox")?;
    let mut sides = box_of.split_whitespace().skip(2);
    let (width, height) = (sides.next()?, sides.next()?);
    let alone = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart wide\" viewBox=\"{box_of}\" \
         width=\"{width}\" height=\"{height}\">{content}"
    );
    Some(format!(
        "image(bytes({}), format: \"svg\", {}, alt: {})",
        quoted(&dress(&alone)),
        size(width, height),
        quoted(&alt)
    ))
}

/// As wide as the text, but no higher than a page, which would cut it.
fn size(width: &str, height: &str) -> &'static str {
    const HIGHEST: f64 = 1.35;
    let side = |text: &str| text.parse().unwrap_or(1.0);
    let is_higher = side(height) > HIGHEST * side(width);
    if is_higher { "height: 218mm" } else { "width: 100%" }
}

/// Its name and its description, as a listener gets them.
fn description(svg: &str) -> Option<String> {
    let between = |open: &str, close: &str| {
        let (_, rest) = svg.split_once(open)?;
        let (_, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once(close)?;
        Some(unescaped(text))
    };
    let (open, _) = svg.split_once('>')?;
    let name = attribute(open, "aria-label").map(unescaped);
    let name = name.or_else(|| between("<title", "</title>"))?;
    Some(match between("<desc", "</desc>") {
        Some(more) => format!("{name}. {more}"),
        None => name,
    })
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = "<svg class=\"chart wide\" viewBox=\"0 0 720 300\" role=\"img\" \
                       aria-label=\"Lijn: A &amp; B\"><desc id=\"d\">Van 1 naar 2.</desc><g></g></svg>";

    #[test]
    fn a_drawing_is_no_higher_than_a_page() {
        let image = |height: &str| {
            let svg = SVG.replace("720 300", &format!("720 {height}"));
            image(&svg, &str::to_owned).unwrap()
        };
        assert!(image("900").contains("width: 100%"));
        assert!(image("1934").contains("height: 218mm"));
    }

    #[test]
    fn a_drawing_stands_alone_with_its_words() {
        let image = image(SVG, &|alone| alone.replace("<g>", "<g fill='red'>")).unwrap();
        assert!(image.contains("alt: \"Lijn: A & B. Van 1 naar 2.\""), "{image}");
        assert!(image.contains("<g fill='red'>"), "{image}");
        assert!(image.contains("width=\\\"720\\\" height=\\\"300\\\""), "{image}");
    }

    #[test]
    fn a_sign_without_words_is_left_out() {
        let sign = "<svg class=\"icon\" viewBox=\"0 0 4 4\" aria-hidden=\"true\"><path/></svg>";
        assert_eq!(image(sign, &|_| String::new()), None);
    }
}

//! A drawing that stands alone: with its headline, what is measured, its notes and its source
//! within, in a file of its own.

use std::fmt::Write as _;

use crate::figure::Figure;
use crate::sheet::{INSIDE, SIZE, escaped, width, wrap};

/// What a picture says besides its figure.
#[derive(Debug, Clone, Copy)]
pub struct Credits<'a> {
    /// The language of all that is said: a tag.
    pub lang: &'a str,
    /// Where the figures come from, how old they are, who publishes them: a sentence each.
    pub lines: &'a [String],
}

/// A picture without its style.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub width: f64,
    pub height: f64,
    head: String,
    body: String,
}

/// The width of the wide drawing, and the room around it.
const WIDTH: f64 = 720.0;
const NARROW_WIDTH: f64 = 288.0;
const MARGIN: f64 = 24.0;
/// Sizes of text, and from one line to the next.
const HEADLINE: (f64, f64) = (21.0, 27.0);
const MEASURED: (f64, f64) = (15.0, 21.0);
const CREDIT: (f64, f64) = (13.0, 18.0);

/// The wide drawing of a figure as a picture; none where there is nothing to draw.
pub fn picture(figure: &Figure, credits: Credits<'_>) -> Option<Picture> {
    let (drawn, layers) = inside(figure.drawing.as_ref()?.wide_alone())?;
    let words = &figure.words;
    let mut sheet = Text { out: String::new(), at: MARGIN, left: MARGIN, room: WIDTH };
    sheet.lines([&words.message], "headline", HEADLINE, true);
    sheet.lines([&words.measured], "said", MEASURED, false);
    sheet.at += 14.0;
    let _ = write!(
        sheet.out,
        "<g class=\"chart\" transform=\"translate({MARGIN} {})\">{layers}</g>",
        sheet.at
    );
    sheet.at += drawn + 12.0;
    sheet.lines(words.notes.iter().chain(credits.lines), "said", CREDIT, false);
    let (wide, height) = (WIDTH + 2.0 * MARGIN, (sheet.at + MARGIN).ceil());
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{lang}\" class=\"picture\" \
         width=\"{wide}\" height=\"{height}\" viewBox=\"0 0 {wide} {height}\" role=\"img\" \
         aria-labelledby=\"name\" aria-describedby=\"description\">\
         <title id=\"name\">{}</title><desc id=\"description\">{}</desc>",
        escaped(&words.name),
        escaped(&words.description),
        lang = escaped(credits.lang),
    );
    let body = format!("<rect class=\"paper\" width=\"{wide}\" height=\"{height}\"/>{}", sheet.out);
    Some(Picture { width: wide, height, head, body })
}

/// The size of a card, in pixels: what sites that show a link ask for.
pub const CARD: (f64, f64) = (1200.0, 630.0);

/// A figure as a card to show beside a link: the headline at the left, the narrow drawing, whose
/// words stay large, at the right. None where there is nothing to draw.
pub fn card(figure: &Figure, site: &str, lang: &str) -> Option<Picture> {
    const EDGE: f64 = 56.0;
    const LEFT: f64 = 500.0;
    let (drawn, layers) = inside(figure.drawing.as_ref()?.alone())?;
    let (wide, high) = CARD;
    let words = &figure.words;
    let mut sheet = Text { out: String::new(), at: EDGE + 10.0, left: EDGE, room: LEFT };
    sheet.lines([&site.to_owned()], "said", (25.0, 34.0), false);
    sheet.at += 26.0;
    // A longer headline is set smaller, so that the card holds it.
    let size = [46.0, 38.0, 31.0, 26.0].into_iter().find(|size| {
        let lines = wrap(&words.message, sheet.room_for(*size), true).len();
        lines as f64 * size * 1.22 < 300.0
    });
    let size = size.unwrap_or(22.0);
    sheet.lines([&words.message], "headline", (size, size * 1.22), true);
    sheet.at += 18.0;
    sheet.lines([&words.measured], "said", (23.0, 32.0), false);
    let (from, room) = (EDGE + LEFT + 40.0, wide - LEFT - 2.0 * EDGE - 40.0);
    let scale = (room / NARROW_WIDTH).min((high - 2.0 * EDGE) / drawn);
    let across = from + (room - scale * NARROW_WIDTH) / 2.0;
    let down = (high - scale * drawn) / 2.0;
    let body = format!(
        "<rect class=\"paper\" width=\"{wide}\" height=\"{high}\"/>\
         <rect class=\"edge\" width=\"{wide}\" height=\"14\"/>{}\
         <g class=\"chart\" transform=\"translate({across:.1} {down:.1}) scale({scale:.4})\">{layers}</g>",
        sheet.out
    );
    let head = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" class=\"picture\" \
         width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\">",
        escaped(lang),
    );
    Some(Picture { width: wide, height: high, head, body })
}

impl Picture {
    /// The file, its elements with classes and without their look.
    pub fn svg(&self) -> String {
        format!("{}{}</svg>\n", self.head, self.body)
    }
}

/// Lines of text below each other.
struct Text {
    out: String,
    /// Where the next line begins.
    at: f64,
    left: f64,
    /// How wide a line may be.
    room: f64,
}

impl Text {
    /// The room in the size for which the widths of text are known.
    fn room_for(&self, size: f64) -> f64 {
        self.room * SIZE / size
    }

    fn lines<'t>(
        &mut self,
        texts: impl IntoIterator<Item = &'t String>,
        class: &str,
        (size, leading): (f64, f64),
        bold: bool,
    ) {
        let room = self.room_for(size);
        let _ = write!(self.out, "<g class=\"{class}\" font-size=\"{size}\">");
        for line in texts.into_iter().flat_map(|text| wrap(text, room, bold)) {
            debug_assert!(width(&line, bold) <= room || !line.contains(' '));
            let _ = write!(
                self.out,
                "<text x=\"{}\" y=\"{}\">{}</text>",
                self.left,
                (self.at + size).round(),
                escaped(&line),
            );
            self.at += leading;
        }
        self.out.push_str("</g>");
    }
}

/// The height of a drawing and its layers, without the element around them.
fn inside(element: &str) -> Option<(f64, &str)> {
    let view = element.split_once("viewBox=\"0 0 ")?.1.split('"').next()?;
    let height = view.split(' ').nth(1)?.parse().ok()?;
    let (_, rest) = element.split_once(INSIDE)?;
    Some((height, rest.strip_suffix("</g></svg>")?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::series::figure;
    use crate::series::plot::{Plot, Point, Role, Series};
    use base::value::Period;
    use insight::Yardstick;
    use locale::Locale;

    fn plot(title: &str) -> Plot {
        let mut plot = Plot::new("p", title, Yardstick::default());
        plot.series.push(Series {
            id: "selwerd".into(),
            name: "Selwerd".into(),
            role: Role::Own,
            points: (2020..2024)
                .map(|year| Point::new(Period::Year(year), Some(i64::from(year).into())))
                .collect(),
        });
        plot
    }

    #[test]
    fn a_picture_says_what_it_shows_and_where_it_comes_from() {
        let locale = Locale::new("nl", &[]).0;
        let figure = figure(&plot("Fietsen & <meer>"), &locale);
        let lines = ["Bron: politie.".to_owned()];
        let credits = Credits { lang: "nl", lines: &lines };
        let picture = picture(&figure, credits).unwrap();
        let svg = picture.svg();
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"nl\""));
        for part in [
            "Fietsen &amp; &lt;meer&gt;",
            "class=\"s1 own",
            ">Bron: politie.</text>",
            "<title id=\"name\">",
            "<desc id=\"description\">",
        ] {
            assert!(svg.contains(part), "{part}: {svg}");
        }
        assert!(picture.height > 300.0 && picture.height < 600.0);
    }

    #[test]
    fn a_long_title_takes_no_more_lines_and_none_without_values_is_drawn() {
        let locale = Locale::new("nl", &[]).0;
        let credits = Credits { lang: "nl", lines: &[] };
        let height = |title: &str| {
            let figure = figure(&plot(title), &locale);
            picture(&figure, credits).map(|picture| picture.height)
        };
        let long = "Bewoners die zich weleens onveilig voelen in hun eigen buurt, ook overdag en ook dicht bij huis";
        // A message of ten words leaves it out.
        assert!(height(long) <= height("Kort"));
        let mut empty = plot("Leeg");
        empty.series.clear();
        assert_eq!(picture(&figure(&empty, &locale), credits), None);
    }
}

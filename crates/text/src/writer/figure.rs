//! Charts in running text.

use base::diagnostic::{Bag, Diagnostic, Place, Span};
use programme::model::Kind;

use super::super::chart;
use super::super::rules::{embargoed_link, number_without_data};
use super::super::{ChartBlock, ChartProblem, Spanned};
use super::Writer;
use super::block::Code;
use programme::rules::{unknown_id, unknown_value};

impl Writer<'_, '_> {
    pub fn chart(&mut self, code: &Code) {
        let end = self.line_end(code.source.start);
        let whole = self.at(code.source.start..end);
        let (block, bag) = chart::read(&code.text, whole);
        self.tell_of(code, whole, bag);
        let Some(mut block) = block else {
            return;
        };
        self.move_spans(code, &mut block);
        match self.world.chart(&block) {
            Ok(figure) => {
                self.done.drawn.push(block.indicator.value);
                self.out.push_str(&figure);
                if !figure.ends_with('\n') {
                    self.out.push('\n');
                }
            }
            Err(problems) => {
                for problem in problems {
                    self.tell(report(&block, problem));
                }
            }
        }
    }

    /// Passes on what is wrong with the YAML, at its place in the file.
    fn tell_of(&mut self, code: &Code, whole: Span, bag: Bag) {
        for mut found in bag {
            if let Place::Span(span) = &mut found.place {
                // A key that is missing has no place of its own but the block.
                *span = if span.range() == (0..code.text.len()) {
                    whole
                } else {
                    self.in_source(code, *span)
                };
            }
            for (span, _) in &mut found.related {
                *span = self.in_source(code, *span);
            }
            self.tell(found);
        }
    }

    fn move_spans(&self, code: &Code, block: &mut ChartBlock) {
        let texts = std::iter::once(&mut block.indicator)
            .chain(&mut block.by)
            .chain(&mut block.areas)
            .chain(&mut block.caption);
        for Spanned { span, .. } in texts {
            *span = self.in_source(code, *span);
        }
        for Spanned { span, .. } in block.from.iter_mut().chain(&mut block.to) {
            *span = self.in_source(code, *span);
        }
    }

    /// Where a stretch of the block's text stands: lines of a block within a list or a quote have
    /// something before them.
    fn in_source(&self, code: &Code, span: Span) -> Span {
        let range = span.range();
        let at = |offset: usize| {
            let piece = code.pieces.partition_point(|(start, _)| *start <= offset);
            let piece = code.pieces.get(piece.saturating_sub(1)).copied();
            piece.map_or(code.source.end, |(start, source)| source + offset - start)
        };
        let start = at(range.start);
        // An end belongs to the piece in which the last character stands.
        let end = match range.end.checked_sub(1).filter(|last| *last >= range.start) {
            Some(last) => at(last) + 1,
            None => start,
        };
        self.at(start..end.max(start))
    }
}

fn report(block: &ChartBlock, problem: ChartProblem) -> Diagnostic {
    let indicator = &block.indicator;
    let (place, id) = (indicator.span, indicator.value.as_str());
    match problem {
        ChartProblem::UnknownIndicator { nearest } => {
            unknown_id::in_text(place, Kind::Indicator, id, nearest.as_deref())
        }
        ChartProblem::UnknownArea { at, nearest } => {
            let area = block.areas.get(at).unwrap_or(indicator);
            unknown_id::in_text(area.span, Kind::Area, &area.value, nearest.as_deref())
        }
        ChartProblem::UnknownDimension { known } => {
            let by = block.by.as_ref().unwrap_or(indicator);
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            unknown_value::dimension(&by.value, by.span, &known)
        }
        ChartProblem::NoData(why) => number_without_data::of(place, id, &why),
        ChartProblem::Embargoed => embargoed_link::report(place, id),
        ChartProblem::Template(problem) => *problem,
    }
}

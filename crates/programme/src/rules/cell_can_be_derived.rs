use super::told_in_texts::{AreaNames, all_names, each, in_prose, read};
use crate::disclosure::{
    About, Adds, Book, Derivable, Elsewhere, Hiding, Names, Table, Way, derivable, elsewhere,
    numbers,
};
use crate::find::places::Places;
use crate::model::{
    Breakdown, Detail, Indicator, Measure, Object, ObjectRef, Observation, ObservationStatus,
    Target,
};
use base::diagnostic::prelude::*;
use base::value::{Date, Decimal, PartialDate};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

rule! {
    error "cell-can-be-derived"
    nl "een afgeschermd cijfer is uit te rekenen" en "a suppressed figure can be calculated"
    why nl "Is van een totaal één deel afgeschermd en zijn de andere delen gegeven, dan is het afgeschermde cijfer \
            het totaal min de rest. Bij een aantal met min_n geldt dat ook voor een rij zonder cijfer. Soms geven pas meer sommen samen het weg, zoals in een kruistabel waarin nog één \
            vakje over is. Scherm nog een deel af, of het totaal. De regel kijkt naar aantallen en bedragen, en naar \
            wat er achter percentages, verhoudingen en gemiddelden zit (numerator, denominator, n). Delen zijn: de \
            gebieden van één type in een gebied (parent en part_of), de waarden van een uitsplitsing, kortere \
            perioden in een langere, en indicatoren die met part_of zeggen waar zij deel van zijn. Ook gevonden \
            worden: percentages die samen 100 zijn, hetzelfde aantal in een andere indicator, de groei van een \
            cijfer dat optelt, een beginpunt dat uit twee streefwaarden volgt, een oudere publicatie die nog in de \
            tabel staat, een aantal in n, en een getal in een toelichting, een alternatieve tekst, een bijschrift of \
            een zin over dat gebied en dat jaar, in welke sleutel of tabel ook. Wat later wordt gepubliceerd, wordt \
            nu al bekeken zoals het dan is. Delen die niet optellen waar alles bekend is, slaat de regel over: \
            afgeronde cijfers en lijsten die niet volledig zijn, geven niets weg. Een enkel jaar dat één afwijkt, \
            maakt daarvoor niet uit. Niet gevonden wordt: wat alleen tussen grenzen te schatten is en meer dan tien \
            procent kan schelen; wat volgt uit totalen van nul of uit wie als enige van een groep overblijft; \
            waarden van een uitsplitsing die elkaar overlappen; een jaar van een voorraad; verband tussen \
            indicatoren die dat niet met part_of zeggen en niet hetzelfde aantal geven; een getal in een tekst die \
            gebied of jaar niet noemt of, waar die over iets anders gaat, niet zegt wat er is geteld; een getal in een plaatje of in een bijlage; en wat iemand van elders weet. Meer dan 96 \
            onbekende cijfers die samenhangen worden niet samen bekeken."
        en "If one part of a total is suppressed and the other parts are given, the suppressed figure is the total \
            less the rest. For a count with min_n that holds of a row without a figure too. Sometimes only several sums together give it away, as in a cross table with one cell left \
            over. Suppress another part, or the total. The rule looks at counts and amounts, and at what is behind \
            percentages, rates and means (numerator, denominator, n). Parts are: the areas of one type in an area \
            (parent and part_of), the values of a breakdown, shorter periods in a longer one, and indicators that \
            say by part_of what they are part of. Also found are: percentages that are 100 together, the same count \
            in another indicator, the growth of a figure that counts up, a baseline that follows from two targets, \
            an older publication that is still in the table, a count in n, and a number in a note, an alternative \
            text, a caption or a sentence about that area and that year, in whatever key or table. What is published \
            later is looked at now as it will be then. Parts that do not add up where everything \
            is known are skipped: rounded figures and incomplete lists give nothing away. A single year that is off \
            by one makes no difference. Not found are: what can only be estimated between bounds and may be more \
            than ten per cent off; what follows from totals of zero, or from being the only one left of a group; \
            values of a breakdown that overlap; a year of a stock; links between indicators that do not say so by \
            part_of and do not give the same count; a number in a text that names no area or year or, where it is about something else, not \
            what was counted; a number in a picture or in an attachment; and what someone knows from elsewhere. More than 96 unknown figures that hang together \
            are not looked at as one."
    bad "area,period,value,status\nstad,2023,100,\nnoord,2023,60,\nzuid,2023,,suppressed"
    good "area,period,value,status\nstad,2023,100,\nnoord,2023,,suppressed\nzuid,2023,,suppressed"

    fn column(row: &Observation, column: &'static str) {
        let status = row.status.word();
        at row.span.cell(column);
        nl "De status is {status}, maar het cijfer staat in {column}: bij dit aantal is {column} het cijfer zelf."
        en "The status is {status}, but the figure stands in {column}: of this count {column} is the figure itself."
        hint nl "Laat {column} in deze rij leeg." en "Leave {column} empty in this row."
    }

    fn older(row: &Observation, older: Span) {
        let status = row.status;
        at row.span;
        match status {
            ObservationStatus::Suppressed =>
                nl "Dit cijfer is afgeschermd, maar een oudere publicatie ervan staat nog in de tabel."
                en "This figure is suppressed, but an older publication of it still stands in the table.",
            _ => nl "Dit cijfer is ingetrokken, maar een oudere publicatie ervan staat nog in de tabel."
                 en "This figure was withdrawn, but an older publication of it still stands in the table.",
        }
        hint nl "Haal de oudere rij weg: zij komt anders in de tabel met herzieningen en in de download."
             en "Delete the older row: else it gets into the table of revisions and the download."
        related older nl "hier staat de oudere waarde" en "here is the older value"
    }

    fn between(row: &Observation, before: Span) {
        at row.span;
        nl "Het afgeschermde cijfer is uit te rekenen: deze reeks telt op, en ervoor en erna staat hetzelfde getal."
        en "The suppressed figure can be calculated: this series counts up, and the same number stands before and after."
        hint nl "Scherm ook een van die twee af." en "Suppress one of those two as well."
        related before nl "hier staat het getal ervoor" en "here is the number before"
    }

    fn baseline(row: &Observation, target: Span) {
        at row.span;
        nl "Het afgeschermde beginpunt is uit te rekenen: van de ene streefwaarde is bekend hoe ver zij van het beginpunt ligt, van de andere waar zij uitkomt."
        en "The suppressed baseline can be calculated: of one target it is known how far it lies from the baseline, of another where it ends."
        hint nl "Laat een van beide streefwaarden weg." en "Leave one of the two targets out."
        related target nl "hier staat een van beide" en "here is one of the two"
    }

    fn note(row: &Observation, number: &str) {
        at row.span.cell(Observation::note);
        nl "In de toelichting bij een afgeschermd cijfer staat een getal: “{number}”."
        en "In the note on a suppressed figure there is a number: “{number}”."
        hint nl "Zeg het zonder dat getal, of noem een grens: “minder dan 10”."
             en "Say it without that number, or name a bound: “fewer than 10”."
    }

    pub fn told(at: Span, number: &str, cell: &str, row: Span) {
        at at;
        nl "Hier staat “{number}”, en het cijfer van {cell} is afgeschermd."
        en "Here it says “{number}”, and the figure of {cell} is suppressed."
        hint nl "Haal het getal weg, of noem een grens: “minder dan 10”. Is het een ander cijfer, zet dat dan in een eigen zin."
             en "Take the number out, or name a bound: “fewer than 10”. If it is another figure, give it a sentence of its own."
        related row nl "hier is het afgeschermd" en "here it is suppressed"
    }
}

/// What a table says after the day of the build: all of its rows, those of today included.
#[derive(Debug)]
pub(crate) struct Later {
    pub at: ObjectRef,
    pub breakdowns: Vec<Breakdown>,
    pub rows: Arc<[Observation]>,
}

/// Looks for suppressed cells that figures give away, in the indicators of this build: as they are
/// now and on each day that rows are published later.
pub(crate) fn check(
    objects: &[Object],
    own: Option<ObjectRef>,
    places: &Places,
    targets: &[Target],
    (later, today): (&[Later], Date),
) -> Bag {
    let mut bag = check_tables(objects, tables(objects).collect(), own, places, targets);
    let days = later.iter().flat_map(|table| table.rows.iter()).filter_map(|row| row.published);
    let days: BTreeSet<Date> = days.map(PartialDate::first).filter(|day| *day > today).collect();
    for day in days {
        let is_told = |row: &&Observation| row.published.is_none_or(|told| told.first() <= day);
        let rows = |table: &Later| table.rows.iter().filter(is_told).cloned().collect();
        let then: Vec<(&Later, Vec<Observation>)> = later.iter().map(|t| (t, rows(t))).collect();
        let tables = tables(objects).map(|table| {
            match then.iter().find(|(other, _)| Some(other.at) == table.at) {
                Some((other, rows)) => Table { rows, breakdowns: &other.breakdowns, ..table },
                None => table,
            }
        });
        bag.append(check_tables(objects, tables.collect(), own, places, targets));
    }
    bag
}

fn check_tables(
    objects: &[Object],
    tables: Vec<Table<'_>>,
    own: Option<ObjectRef>,
    places: &Places,
    targets: &[Target],
) -> Bag {
    let hiding: Vec<usize> =
        (0..).zip(&tables).filter(|(_, t)| t.hides()).map(|(at, _)| at).collect();
    let shown = tables.iter().flat_map(|table| elsewhere(table, targets)).map(in_table);
    let mut bag: Bag = shown.collect();
    let names = if hiding.is_empty() { AreaNames::new() } else { all_names(objects) };
    let about = About { names: &names, own, is_of_figure: false, words: None, years: None };
    for hiding in hiding.iter().filter_map(|at| Hiding::of(*tables.get(*at)?)) {
        bag.extend(notes(&hiding.table));
        let rows = hiding.table.rows.iter();
        let others = rows.filter(|row| row.status != ObservationStatus::Suppressed);
        for text in others.filter_map(|row| row.note.as_deref()) {
            bag.extend(in_prose(&read(text), &hiding, about, places));
        }
    }
    let withholding: Vec<usize> =
        (0..).zip(&tables).filter(|(_, table)| table.withholds_any()).map(|(at, _)| at).collect();
    let book = Book::new(tables, places);
    let found: Vec<Vec<Diagnostic>> =
        withholding.par_iter().map(|table| sums(&book, *table)).collect();
    bag.extend(found.into_iter().flatten());
    bag
}

/// The same for the table of an indicator that this build leaves out, by itself.
pub(crate) fn check_alone(
    id: &str,
    front: &Indicator,
    breakdowns: &[Breakdown],
    rows: &[Observation],
    places: &Places,
) -> Bag {
    let table = Table { id, at: None, front, breakdowns, rows };
    let mut bag: Bag = elsewhere(&table, &[]).into_iter().map(in_table).collect();
    if table.hides() {
        bag.extend(notes(&table));
    }
    if table.withholds_any() {
        bag.extend(sums(&Book::new(vec![table], places), 0));
    }
    bag
}

/// The indicators that have figures of their own: what is derived is hidden with what it is made of.
pub(crate) fn tables(objects: &[Object]) -> impl Iterator<Item = Table<'_>> {
    (0u32..).zip(objects).filter_map(|(at, object)| {
        let Detail::Indicator(front) = &object.detail else { return None };
        if front.derive.is_some() {
            return None;
        }
        let (at, id) = (Some(ObjectRef(at)), object.id.as_ref());
        let (breakdowns, rows) = (&*front.breakdowns, &*front.observations);
        Some(Table { id, at, front, breakdowns, rows })
    })
}

fn in_table(found: Elsewhere<'_>) -> Diagnostic {
    match found {
        Elsewhere::Column(row, name) => column(row, name),
        Elsewhere::Older(row, before) => older(row, before.span),
        Elsewhere::Between(row, before) => between(row, before.span),
        Elsewhere::Targets(row, target) => baseline(row, target),
    }
}

fn sums(book: &Book<'_>, table: usize) -> Vec<Diagnostic> {
    derivable(book, table).iter().map(|found| report(book, found)).collect()
}

/// Numbers in the notes on suppressed cells: nothing but a bound or what the row itself shows.
fn notes(table: &Table<'_>) -> Vec<Diagnostic> {
    let is_count = table.front.measure == Some(Measure::Count);
    let least = table.front.min_n.map(Decimal::from);
    let hidden = table.rows.iter().filter(|row| row.status == ObservationStatus::Suppressed);
    hidden
        .filter_map(|row| {
            let shown = [row.n.map(Decimal::from), row.denominator];
            let is_shown =
                |value: Decimal| Some(value) == least || !is_count && shown.contains(&Some(value));
            let texts = row.note.iter().flat_map(|note| each(note));
            let mut told = texts.flat_map(|text| numbers(text).into_iter().map(move |n| (text, n)));
            let (text, number) = told
                .find(|(_, number)| !(is_shown(number.value) || is_count && number.is_percent))?;
            Some(note(row, text.get(number.at).unwrap_or_default()))
        })
        .collect()
}

fn report(book: &Book<'_>, found: &Derivable<'_>) -> Diagnostic {
    let shows = Names { own: &found.key, book };
    let own = shows.name(&found.key);
    let (how_nl, how_en) = match &found.by {
        Way::Less { total, others } => {
            let (total, others) = (shows.name(total), shows.list(others));
            (format!("{total} min {}", others.nl), format!("{total} less {}", others.en))
        }
        Way::Sum { parts } => {
            let parts = shows.list(parts);
            (format!("de som van {}", parts.nl), format!("the sum of {}", parts.en))
        }
        Way::Same { as_much } => {
            let as_much = shows.name(as_much);
            (format!("het is gelijk aan {as_much}"), format!("it is the same as {as_much}"))
        }
        Way::Rest { others } => {
            let others = shows.list(others);
            (format!("100 min {}", others.nl), format!("100 less {}", others.en))
        }
        Way::Several { cells } => {
            let cells = shows.list(cells);
            (
                format!("met meer sommen samen, uit {}", cells.nl),
                format!("by several sums together, from {}", cells.en),
            )
        }
    };
    let measure = book.table(found.key.layer).and_then(|table| table.front.measure);
    let is_behind = book.layer(found.key.layer).is_some_and(|layer| layer.adds != Adds::Value)
        && matches!(measure, Some(Measure::Percentage | Measure::Rate));
    let message = match is_behind {
        _ if found.row.status == ObservationStatus::Missing => text!(
            "Het cijfer van {own} staat er niet, maar is uit te rekenen en kleiner dan min_n: {how_nl}.",
            "The figure of {own} is not there, but can be calculated and is lower than min_n: {how_en}."
        ),
        false => text!(
            "Het afgeschermde cijfer van {own} is uit te rekenen: {how_nl}.",
            "The suppressed figure of {own} can be calculated: {how_en}."
        ),
        true => text!(
            "Het aantal achter het afgeschermde cijfer van {own} is uit te rekenen: {how_nl}.",
            "The count behind the suppressed figure of {own} can be calculated: {how_en}."
        ),
    };
    let diagnostic = Diagnostic::new(&RULE, found.row.span, message).hint(hint(&found.by));
    let label = match &found.by {
        Way::Less { .. } => text!("hier staat het totaal", "here is the total"),
        Way::Sum { .. } => text!("hier staat het eerste deel", "here is the first part"),
        Way::Same { .. } => text!("hier staat dat cijfer", "here is that figure"),
        Way::Rest { .. } | Way::Several { .. } => {
            text!("hier staat het eerste cijfer", "here is the first figure")
        }
    };
    match found.shown {
        Some(row) => diagnostic.related(row.span, label),
        None => diagnostic,
    }
}

fn hint(by: &Way<'_>) -> Text {
    text! {
        match by {
            Way::Sum { .. } => nl "Scherm een van deze cijfers af." en "Suppress one of these figures.",
            Way::Same { .. } => nl "Scherm ook dat cijfer af." en "Suppress that figure as well.",
            Way::Rest { .. } => nl "Scherm nog een van deze cijfers af." en "Suppress another of these figures.",
            Way::Less { .. } | Way::Several { .. } =>
                nl "Scherm nog een van deze cijfers af, of het totaal."
                en "Suppress another of these figures, or the total.",
        }
    }
}

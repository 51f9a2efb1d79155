//! The sentences in which an import tells what it decided, each in both languages.

use std::fmt::Display;

use base::diagnostic::Text;

use super::decision::{Decision, Subject};

/// What a sentence has a place for: the same in both languages, or a [`Text`].
pub trait Told {
    fn nl(&self) -> &dyn Display;
    fn en(&self) -> &dyn Display;
}

impl Told for Text {
    fn nl(&self) -> &dyn Display {
        &self.nl
    }

    fn en(&self) -> &dyn Display {
        &self.en
    }
}

macro_rules! told_alike {
    ($($of:ty)*) => {$(
        impl Told for $of {
            fn nl(&self) -> &dyn Display {
                self
            }

            fn en(&self) -> &dyn Display {
                self
            }
        }
    )*};
}

told_alike!(&str &String String usize base::value::Period);

/// A function for each sentence, which makes a [`Decision`] of the subject before its texts.
macro_rules! sentences {
    ($($(#[$doc:meta])* $name:ident($($arg:ident),*) $subject:ident: $nl:literal, $en:literal;)*) => {
        $($(#[$doc])*
        pub fn $name($($arg: impl Told),*) -> Decision {
            Decision {
                subject: Subject::$subject,
                text: Text {
                    nl: { $(let $arg = $arg.nl();)* format!($nl) },
                    en: { $(let $arg = $arg.en();)* format!($en) },
                },
            }
        })*
    };
}

sentences! {
    odata(version, rows) Source:
        "open data (OData, versie {version}), {rows} rijen.",
        "open data (OData, version {version}), {rows} rows.";
    cube(name) Source:
        "een tabel in {name}.",
        "a table in {name}.";
    titles_of_codes(names) Source:
        "namen van codes komen uit: {names}.",
        "names of codes come from: {names}.";

    encoding_by_mark(name, mark) Encoding:
        "{name}, want het bestand begint met het teken daarvoor{mark}.",
        "{name}, because the file begins with its mark{mark}.";
    encoding_by_zeros(name, place) Encoding:
        "{name}, want elke {place} byte is nul.",
        "{name}, because every {place} byte is zero.";
    plain_characters() Encoding:
        "gewone tekens (ASCII), in elke codering gelijk.",
        "plain characters (ASCII), the same in every encoding.";
    valid_utf8() Encoding:
        "UTF-8, want elk teken is daarin geldig.",
        "UTF-8, because every character is valid in it.";
    no_utf8(byte, line) Encoding:
        "Windows-1252, want byte {byte} op regel {line} is geen UTF-8.",
        "Windows-1252, because byte {byte} on line {line} is no UTF-8.";

    separator(sign, cells, agree, rows) Separator:
        "{sign}, want daarmee hebben {agree} van de eerste {rows} regels {cells} cellen.",
        "{sign}, because with it {agree} of the first {rows} lines have {cells} cells.";

    sheet_asked(name) Sheet:
        "“{name}”, zoals gevraagd.",
        "“{name}”, as you asked.";
    only_sheet(name) Sheet:
        "“{name}”, het enige blad met cijfers.",
        "“{name}”, the only sheet with figures.";
    fullest_sheet(name, numbers, others) Sheet:
        "“{name}”, want daar staan de meeste getallen ({numbers}). Met --sheet leest u een ander: {others}.",
        "“{name}”, because it holds most numbers ({numbers}). With --sheet you read another: {others}.";
    percent_not_seen() Sheet:
        "in dit soort rekenblad is niet te zien of een getal als procent wordt getoond; let op waarden tussen 0 en 1.",
        "this kind of spreadsheet does not tell whether a number is shown as per cent; mind values between 0 and 1.";

    hidden_rows(count, first) Sheet:
        "verborgen rijen zijn ook gelezen ({count}, de eerste is rij {first}).",
        "hidden rows were read too ({count}, the first is row {first}).";
    hidden_columns(names) Sheet:
        "verborgen kolommen zijn ook gelezen: {names}.",
        "hidden columns were read too: {names}.";

    titles_above(names) Header:
        "boven de tabel staan titels: {names}.",
        "titles stand above the table: {names}.";
    heading_line(line) Header:
        "regel {line}.",
        "line {line}.";
    heading_lines(first, last) Header:
        "regel {first} tot en met {last}; lege koppen nemen de kop links ervan over.",
        "lines {first} to {last}; blank headings take over the heading to their left.";
    units_on_line(line) Unit:
        "op regel {line}.",
        "on line {line}.";
    foot(names) Foot:
        "onder de tabel staat geen rij maar tekst: {names}.",
        "below the table stands no row but text: {names}.";

    periods_in_headings(count) Layout:
        "perioden staan in de koppen boven de cijfers (kolommen: {count}).",
        "periods stand in the headings above the figures (columns: {count}).";
    areas_in_headings(count) Layout:
        "gebieden staan in de koppen boven de cijfers (kolommen: {count}).",
        "areas stand in the headings above the figures (columns: {count}).";
    row_for_each(count) Layout:
        "een rij per gebied en periode (kolommen met cijfers: {count}).",
        "a row for each area and period (columns of figures: {count}).";
    no_periods(count) Layout:
        "geen kolom met perioden (kolommen met cijfers: {count}).",
        "no column of periods (columns of figures: {count}).";
    no_period(names) Layout:
        "geen periode en niet overgenomen: {names}.",
        "no period and not taken over: {names}.";
    repeated_headings(line) Layout:
        "op regel {line} staan de koppen nog eens; die regel is overgeslagen.",
        "line {line} repeats the headings and was skipped.";
    no_area(names) Layout:
        "geen gebied en niet overgenomen: {names}.",
        "no area and not taken over: {names}.";
    columns_of(role, names) Layout:
        "{role}: {names}.",
        "{role}: {names}.";
    idle_labels(names) Layout:
        "{names}: niet nodig om rijen uit elkaar te houden, en niet overgenomen.",
        "{names}: not needed to tell rows apart, and not taken over.";
    carried(name) Layout:
        "lege cellen in “{name}” nemen over wat erboven staat.",
        "blank cells in “{name}” take over what stands above them.";

    only_given_area() Area:
        "alleen dat van --area.",
        "only that of --area.";
    given_area() Area:
        "dat van --area.",
        "that of --area.";
    areas_found(column, ways) Area:
        "kolom “{column}”; rijen gevonden in areas.csv: {ways}.",
        "column “{column}”; rows found in areas.csv: {ways}.";
    no_area_found(column) Area:
        "kolom “{column}”; geen enkel gebied staat in areas.csv.",
        "column “{column}”; none of its areas is in areas.csv.";
    code_read(cell, code) Area:
        "“{cell}” is gelezen als {code}.",
        "“{cell}” was read as {code}.";
    areas_left(names) Area:
        "zonder cijfer blijven: {names}. Die staan wel in areas.csv, maar niet onder die naam in dit bestand.",
        "left without a figure: {names}. They are in areas.csv, but not by that name in this file.";
    total(name, line) Area:
        "“{name}” op regel {line} is een totaal en niet overgenomen. Hoort het bij een gebied, geef dan --total met de id.",
        "“{name}” on line {line} is a total and was not taken over. Where it belongs to an area, give its id with --total.";
    total_lacks() Area:
        "geen rij is een totaal voor het gebied van --total: daarvoor is niets overgenomen.",
        "no row is a total for the area of --total: nothing was taken over for it.";
    total_taken() Area:
        "rijen met een totaal zijn overgenomen voor het gebied van --total.",
        "rows of totals were taken for the area of --total.";
    finer_areas(column, count, name, line) Area:
        "rijen over een gebied uit kolom “{column}” zijn niet overgenomen ({count}, de eerste over “{name}” op regel {line}).",
        "rows about an area of column “{column}” were not taken over ({count}, the first about “{name}” on line {line}).";
    mean(name, line) Area:
        "“{name}” op regel {line} is een gemiddelde en geen totaal, en niet overgenomen.",
        "“{name}” on line {line} is a mean and no total, and was not taken over.";
    totals(count, name, line) Area:
        "{count} rijen zijn totalen en niet overgenomen, de eerste “{name}” op regel {line}.",
        "{count} rows are totals and were not taken over, the first “{name}” on line {line}.";

    period(only) Period:
        "{only}.",
        "{only}.";
    periods(count, first, last) Period:
        "{count} perioden, van {first} tot en met {last}.",
        "{count} periods, from {first} to {last}.";
    period_read(cell, period) Period:
        "“{cell}” is gelezen als {period}.",
        "“{cell}” was read as {period}.";
    provisional_periods() Period:
        "een ster of “voorlopig” achter een periode betekent voorlopige cijfers.",
        "a star or “provisional” behind a period means provisional figures.";
    revised() Period:
        "van een jaar met cijfers voor en na revisie zijn alleen die na revisie overgenomen. Zet bij de indicator een breuk (series_breaks).",
        "of a year with figures before and after revision, only those after it were taken over. Add a break to the indicator (series_breaks).";

    other_year(text, year, period) Period:
        "in “{text}” staat {year}. De cijfers zijn geschreven voor {period}, want dat zegt --period; kijk of dat klopt.",
        "“{text}” has {year}. The figures are written for {period}, as --period says; see whether that is right.";

    chosen(names) Figures:
        "gelezen: {names}.",
        "read: {names}.";
    unit(name) Unit:
        "“{name}”; de getallen zijn niet omgerekend.",
        "“{name}”; the numbers were not converted.";
    several_units(names) Unit:
        "de kolommen hebben niet één eenheid: {names}; de getallen zijn niet omgerekend. Kies kolommen met dezelfde eenheid, of reken ze eerst om.",
        "the columns do not have one unit: {names}; the numbers were not converted. Choose columns of one unit, or convert them first.";
    scale(text) Unit:
        "“{text}” noemt een eenheid of schaal; de getallen zijn niet omgerekend. Zet die eenheid bij de indicator.",
        "“{text}” names a unit or scale; the numbers were not converted. Put that unit with the indicator.";
    power_of_ten(power) Unit:
        "UNIT_MULT is {power}: elk getal staat voor zoveel keer 10 tot de macht {power}, en is niet omgerekend.",
        "UNIT_MULT is {power}: each number stands for so many times 10 to the power {power}, and was not converted.";
    decimal_shown(mark, cell) Figures:
        "het decimaalteken is {mark}: dat laat “{cell}” zien.",
        "the decimal mark is {mark}, as “{cell}” shows.";
    decimal_asked(mark) Figures:
        "het decimaalteken is {mark}, zoals gevraagd.",
        "the decimal mark is {mark}, as you asked.";
    beside(sign) Figures:
        "“{sign}” staat bij elk getal en is weggelaten; zet de eenheid bij de indicator.",
        "“{sign}” stands with every number and was left out; put the unit with the indicator.";
    percent_as_shown() Figures:
        "cellen die als procent worden getoond, zijn gelezen zoals ze worden getoond: 0,285 is 28,5.",
        "cells that are shown as per cent were read as they are shown: 0.285 is 28.5.";
    long_minus(count) Figures:
        "een lang minteken (−) is als minteken gelezen ({count} keer).",
        "a long minus (−) was read as a minus ({count} times).";
    negative_zero(count) Figures:
        "“-0” is een afgerond klein getal en is gelezen als 0 ({count} keer).",
        "“-0” is a small number that was rounded, and was read as 0 ({count} times).";
    plus_sign(count) Figures:
        "een plusteken is weggelaten ({count} keer).",
        "a plus was left out ({count} times).";
    spaced_thousands(count) Figures:
        "een spatie of apostrof tussen cijfers scheidt duizendtallen ({count} keer).",
        "a space or apostrophe between digits separates thousands ({count} times).";
    added(count, had) Figures:
        "nieuwe rijen: {count}; alle rijen die er waren ({had}), zijn gebleven.",
        "new rows: {count}; all rows that were there ({had}) have stayed.";
    figures_revised(count, values) Figures:
        "herziene cijfers: {count}; elk staat met een datum in published naast het oude: {values}.",
        "revised figures: {count}; each stands beside the old one, with a date in published: {values}.";
    figures_settled(count) Figures:
        "voorlopige cijfers die niet zijn veranderd en nu definitief zijn: {count}.",
        "provisional figures that did not change and are final now: {count}.";
    lost_by_force(lost) Figures:
        "met --force verdwijnt wat niet in dit bestand staat: {lost}.",
        "with --force goes what is not in this file: {lost}.";
    changed_by_force(values) Figures:
        "met --force veranderen cijfers die definitief waren: {values}.",
        "with --force figures change that were final: {values}.";
    named_by_file(stem) Indicator:
        "“{stem}”, want zo heet het bestand.",
        "“{stem}”, because the file is called so.";
    told_twice(count) Figures:
        "dezelfde waarde voor hetzelfde gebied en dezelfde periode staat er één keer in (herhaald: {count} keer).",
        "the same value for the same area and period is taken once (repeated: {count} times).";

    marks(meaning, marks, count) Marks:
        "{meaning}: {marks} (in de gelezen kolommen {count} keer). Er is geen nul van gemaakt.",
        "{meaning}: {marks} ({count} times in the columns that were read). No zero was made of it.";
    below(count) Marks:
        "“<” betekent: te klein om te noemen ({count} keer). De cel staat in de toelichting, de waarde is afgeschermd.",
        "“<” means: too small to tell ({count} times). The cell stands in the note, the value is suppressed.";
    remarks(count) Marks:
        "een toelichting die niets anders zegt dan een status, zoals “voorlopig” of “geheim”, is als status gelezen ({count} keer).",
        "a note that says no more than a status, such as “provisional” or “confidential”, was read as a status ({count} times).";
    unread_remark(remark) Marks:
        "in een toelichting staat “{remark}”. Daar is geen status van gemaakt; geef die zo nodig zelf in de kolom status.",
        "a note says “{remark}”. No status was made of it; give one in the column status yourself where need be.";
    secret(count) Marks:
        "volgens het bestand vertrouwelijk: {count} keer. De waarde is weggelaten, de status is afgeschermd.",
        "confidential according to the file: {count} times. The value was left out, the status is suppressed.";
    star_means(stars, text, status) Marks:
        "“{stars}” betekent onder de tabel “{text}”: status {status}.",
        "“{stars}” means “{text}” below the table: status {status}.";
    star_says_nothing(stars, text) Marks:
        "“{stars}” betekent onder de tabel “{text}”. Daar is geen status van gemaakt.",
        "“{stars}” means “{text}” below the table. No status was made of it.";
    provisional(count) Marks:
        "een ster achter een getal betekent: voorlopig ({count} keer).",
        "a star behind a number means: provisional ({count} times).";
}

//! `areas.csv`: the register of areas.

use super::prelude::*;

record! {
    /// A row of the register of areas.
    #[derive(Default)]
    Area, "gebied", "area";

    id: Needed<OwnId>,
        "De id van het gebied.",
        "The id of the area.",
        "selwerd";

    /// As the register has it; its page may carry another title.
    name: Needed<Localised>,
        "De naam op de pagina.",
        "The name on the page.",
        "Selwerd";

    within ("in"): Option<Localised>,
        "De naam zoals die in een zin na “in” of “voor” staat, met het lidwoord. Zonder deze kolom is dat de naam.",
        "The name as it stands within a sentence after “in” or “for”, with its article. Without this column that is the name.",
        "de Oosterparkwijk";

    also: Option<Text>,
        "Andere namen, met een | ertussen: daaronder herkent een import het gebied, en lezers die zo zoeken vinden het.",
        "Other names, separated by |: by these an import knows the area, and readers who search so find it.",
        "Selwerd-Oost|Wijk Selwerd";

    /// A free word: municipality, district, neighbourhood …
    kind ("type"): Option<Text>,
        "Wat voor gebied het is: een vrij woord.",
        "What sort of area it is: a free word.",
        "neighbourhood";

    code: Option<Text>,
        "De code in een ander stelsel, bijvoorbeeld van het CBS.",
        "The code in another system, such as that of the statistical office.",
        "WK001410";

    code_system: Option<Text>,
        "Het stelsel van de code.",
        "The system of the code.",
        "CBS";

    parent: Option<to::Area> => PartOf,
        "Het gebied waar het in ligt: een id uit deze tabel.",
        "The area that it lies in: an id from this table.",
        "groningen";

    /// Memberships in areas of other systems.
    part_of: Vec<to::Area> => AlsoIn,
        "De gebieden van andere stelsels waar het bij hoort, met een spatie ertussen.",
        "The areas of other systems that it belongs to, separated by spaces.",
        "groningen-noord cbs-noordwest";

    valid_from: Option<PartialDate>,
        "Vanaf wanneer het gebied bestaat.",
        "From when the area exists.",
        "2018";

    valid_to: Option<PartialDate>,
        "Tot en met wanneer het gebied bestaat.",
        "Until when the area exists.",
        "2023";

    split_from: Vec<to::Area> => Supersedes,
        "De gebieden waar het uit ontstond.",
        "The areas that it came from.",
        "noorddijk";

    merged_into: Option<Successor> => Supersedes,
        "Het gebied waar het in opging.",
        "The area that it was merged into.",
        "noordoost";

    population: Option<Count<u64>>,
        "Het aantal inwoners.",
        "The number of inhabitants.",
        "6580";

    population_year: Option<Year>,
        "Het jaar van dat aantal.",
        "The year of that number.",
        "2024";

    col: Option<Count<u16>>,
        "De kolom op de tegelkaart, vanaf 1.",
        "The column on the tile map, from 1.",
        "3";

    row: Option<Count<u16>>,
        "De rij op de tegelkaart, vanaf 1.",
        "The row on the tile map, from 1.",
        "2";

    + boundary: Option<Boundary> = |_, _, _| None;
}

/// The type of an area, and the system of codes that it is part of: a district of one register is
/// another thing than that of another.
pub type AreaType<'a> = (Option<&'a str>, Option<&'a str>);

impl Area {
    /// Only areas that share it are set beside each other, never a city among its neighbourhoods.
    pub fn type_in_register(&self) -> AreaType<'_> {
        (self.kind.as_deref(), self.code_system.as_deref())
    }

    /// Column and row on the tile map, from 1.
    pub fn tile(&self) -> Option<(u16, u16)> {
        self.col.zip(self.row)
    }
}

/// The area that came after: written by the old one, and the new one is what replaces.
pub struct Successor;

impl Item for Successor {
    type Value = Reference;
    const TYPE: Type = <to::Area as Item>::TYPE;

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Reference> {
        to::Area::read(entry, builder)
    }

    fn lines(value: &Reference, line: Option<RelationKind>, lines: &mut Lines) {
        let (from, to) = (value.to, lines.from);
        lines.found.extend(line.map(|kind| Relation { from, kind, to }));
    }
}

/// The outline of an area: polygons, each an outer ring and its holes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Boundary {
    pub polygons: Vec<Vec<Ring>>,
}

/// A closed ring of longitude and latitude in degrees (WGS 84).
pub type Ring = Vec<(f64, f64)>;

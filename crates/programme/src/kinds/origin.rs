//! Where the figures of an indicator come from, and how they were taken over.

use super::prelude::*;

record! {
    /// Where figures come from.
    #[derive(Default)]
    Source, "bron", "source";

    organisation: Option<Localised>,
        "Wie het cijfer maakt.",
        "Who makes the figure.",
        "Gemeente Groningen",
        "Municipality of Groningen";

    dataset: Option<Localised>,
        "De verzameling waar het uit komt.",
        "The data set that it comes from.",
        "Basismonitor";

    url: Option<Url>,
        "Het adres van de verzameling.",
        "The address of the data set.",
        "https://basismonitor-groningen.nl/";

    licence: Option<Text>,
        "De licentie die de maker van het cijfer noemt. Die van de site geldt niet voor cijfers van anderen.",
        "The licence that the maker of the figure gives. That of the site does not hold for figures of others.",
        "CC BY 4.0";

    accessed: Option<Past<PartialDate>>,
        "Wanneer het cijfer is opgehaald.",
        "When the figure was fetched.",
        "2025-01-15";
}

record! {
    /// How a table was imported: written by `import`, and repeated by `import --again`.
    #[derive(Default)]
    Import, "import", "import";

    file: Option<Text>,
        "Het bestand dat is ingelezen, gezien vanuit de map van de indicator.",
        "The file that was imported, seen from the folder of the indicator.",
        "../files/cijfers-2025.csv";

    url: Option<Url>,
        "Het webadres dat is ingelezen.",
        "The web address that was imported.",
        "https://opendata.cbs.nl/ODataApi/odata/85984NED";

    column: Vec<Text>,
        "De gekozen kolommen en rijen.",
        "The columns and rows that were chosen.",
        "[Inwoners, mannen]";

    area: Option<Text>,
        "Het gebied dat is gekozen: een id.",
        "The area that was chosen: an id.",
        "selwerd";

    total: Option<Text>,
        "Het gebied waarvoor de rij met totalen is overgenomen: een id.",
        "The area for which the row of totals was taken: an id.",
        "groningen";

    sheet: Option<Text>,
        "Het blad van het rekenblad.",
        "The sheet of the spreadsheet.",
        "Buurten";

    decimal: Option<DecimalWord>,
        "Het decimaalteken, waar geen cel het liet zien.",
        "The decimal mark, where no cell showed it.",
        "comma";

    on: Option<PartialDate>,
        "De dag waarop dat was.",
        "The day on which that was.",
        "2025-03-01";
}

words!(DecimalWord { Comma = "comma", Point = "point" });

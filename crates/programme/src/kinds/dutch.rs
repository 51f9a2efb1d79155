//! Dutch for the English words of keys, columns and lists of words: what they mean, and what editors write for them.

use crate::kinds::shape_of;
use crate::values::Kind;

/// What a word of a list means in Dutch.
pub fn gloss(word: &str) -> Option<&'static str> {
    let found = WORDS.iter().find(|(english, ..)| *english == word);
    found.map(|(_, gloss, _)| *gloss).or_else(|| Some(shape_of(Kind::from_name(word)?).name.nl))
}

/// The word among `allowed` for which an editor wrote a Dutch one.
pub fn word_for<'a>(written: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let plain = plain(written);
    let is_it = |word: &&&str| {
        let entry = WORDS.iter().find(|(english, ..)| english == *word);
        let others = entry.map_or(&[][..], |(.., others)| *others);
        gloss(word).is_some_and(|gloss| gloss == plain) || others.contains(&plain.as_str())
    };
    allowed.iter().find(is_it).copied()
}

/// The key or column among `known` for which an editor wrote a Dutch word.
pub fn key_for<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = plain(written);
    let entry = KEYS.iter().filter(|(dutch, _)| *dutch == plain);
    entry
        .flat_map(|(_, keys)| *keys)
        .find_map(|key| known.iter().find(|known| *known == key))
        .copied()
}

/// The Dutch word for a key, where it is the one that is meant by it first.
pub fn word_of(key: &str) -> Option<&'static str> {
    // Good to understand, and narrower than what the key means.
    const NARROW: [&str; 5] = ["name", "wijk", "wijken", "voortgang", "nulmeting"];
    let mut entries = KEYS.iter().rev().filter(|(dutch, _)| !NARROW.contains(dutch));
    entries.find(|(_, keys)| keys.first() == Some(&key)).map(|(dutch, _)| *dutch)
}

/// What several of a kind are called.
pub fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Track => "sporen",
        Kind::ActionLine => "actielijnen",
        Kind::Intervention => "interventies",
        Kind::Goal => "doelen",
        Kind::Indicator => "indicatoren",
        Kind::Area => "gebieden",
        Kind::Partner => "partners",
        Kind::Fund => "fondsen",
        Kind::Document => "documenten",
        Kind::Commitment => "toezeggingen",
        Kind::Update => "updates",
        Kind::Evaluation => "evaluaties",
        Kind::Story => "verhalen",
        Kind::Page => "pagina’s",
    }
}

/// The subject of `explain` for which an editor wrote a Dutch word: a kind, a word or a key.
pub fn subject_for(written: &str) -> Option<&'static str> {
    let plain = plain(written);
    let kind = Kind::ALL.into_iter().find(|kind| shape_of(*kind).name.nl == plain);
    let word = || {
        WORDS.iter().find(|(_, gloss, others)| *gloss == plain || others.contains(&plain.as_str()))
    };
    let key = || KEYS.iter().find(|(dutch, _)| *dutch == plain)?.1.first().copied();
    kind.map(Kind::name).or_else(key).or_else(|| word().map(|(english, ..)| *english))
}

fn plain(written: &str) -> String {
    written.trim().to_lowercase().replace(['-', '_'], " ")
}

/// An allowed word, what it means, and other Dutch words that are written for it.
const WORDS: &[(&str, &str, &[&str])] = &[
    ("absolute", "een waarde", &["absoluut", "waarde"]),
    ("accepted", "overgenomen", &["aanvaard", "akkoord"]),
    ("accountable", "eindverantwoordelijk", &["verantwoordelijk"]),
    ("advising", "adviseert", &["adviseur", "adviserend"]),
    ("agreement", "overeenkomst", &["convenant", "afspraak"]),
    ("allocated", "toegekend", &["toegewezen", "toegekend bedrag"]),
    ("amendment", "amendement", &[]),
    ("amount", "bedrag", &["euro", "geld"]),
    ("annex", "bijlage", &[]),
    ("area", "gebied", &["wijk", "buurt", "wijkmonitor", "gebiedsmonitor"]),
    ("article", "artikel", &[]),
    ("attention", "vraagt aandacht", &["aandacht", "oranje"]),
    ("audit", "rekenkameronderzoek", &["rekenkamer", "controle"]),
    ("bars", "staven", &["staafdiagram", "balken"]),
    ("break", "breuk in de reeks", &["breuk", "trendbreuk"]),
    ("budget", "begroting", &[]),
    ("cancelled", "stopgezet", &["geannuleerd", "afgelast", "vervallen"]),
    ("change", "groei", &["verandering", "verschil", "mutatie"]),
    ("change-from-baseline", "verschil met het beginpunt", &["verschil"]),
    ("closed", "afgerond", &["klaar", "gesloten", "gereed", "afgesloten"]),
    ("co-designed", "samen gemaakt", &["cocreatie", "medeontworpen"]),
    ("comma", "komma", &[]),
    ("committed", "vastgelegd", &["verplicht", "vastgelegd bedrag", "aangegaan"]),
    ("compound", "elk jaar hetzelfde deel", &["samengesteld", "procentueel"]),
    ("consulted", "geraadpleegd", &[]),
    ("context", "achtergrond", &[]),
    ("coordinating", "coördineert", &["coördinator", "coördinerend", "trekker"]),
    ("count", "aantal", &["aantallen", "telling"]),
    ("decision", "besluit", &["raadsbesluit", "collegebesluit"]),
    ("direction-only", "alleen de richting", &["richting"]),
    ("disbursed", "uitgekeerd", &["overgemaakt"]),
    ("dots", "stippen", &["punten"]),
    ("estimate", "schatting", &["geschat", "raming"]),
    ("evaluation", "evaluatie", &[]),
    ("facility", "voorziening", &[]),
    ("final", "definitief", &["eind", "eindevaluatie", "vastgesteld"]),
    ("finishing", "loopt af", &["afronding", "in afronding", "afbouwen"]),
    ("fiscal", "boekjaar", &["begrotingsjaar"]),
    ("forecast", "prognose", &["voorspelling", "verwachting"]),
    ("fulfilled", "nagekomen", &["afgedaan", "voldaan", "ingelost", "klaar", "gereed"]),
    ("funding", "betaalt", &["financier", "subsidiegever", "financiert"]),
    (
        "gap-to-reference",
        "afstand tot het gebied waarmee wordt vergeleken",
        &["achterstand", "kloof"],
    ),
    ("headline", "hoofdcijfer", &["hoofdindicator", "hoofd", "belangrijkste"]),
    ("higher", "hoger is beter", &["hoger", "hoog", "stijgend", "omhoog"]),
    ("impact", "maatschappelijk effect", &["effect"]),
    ("implementing", "voert uit", &["uitvoerder", "uitvoerend"]),
    ("in-progress", "bezig", &["loopt", "lopend", "in behandeling", "in uitvoering"]),
    ("index", "indexcijfer", &["indexcijfers"]),
    ("informed", "geïnformeerd", &[]),
    ("interim", "tussentijds", &["tussenevaluatie"]),
    ("intervention", "interventie", &["project", "maatregel"]),
    ("investment", "investering", &[]),
    ("letter", "brief", &["raadsbrief", "collegebrief", "kamerbrief"]),
    ("line", "lijn", &["lijndiagram", "lijngrafiek"]),
    ("linear", "elk jaar evenveel", &["lineair", "gelijkmatig"]),
    ("lower", "lager is beter", &["lager", "laag", "dalend", "omlaag"]),
    ("maintain", "gelijk houden", &["behouden", "handhaven", "gelijk blijven"]),
    ("map", "kaart", &["kaartje"]),
    ("mean", "gemiddelde", &["gemiddeld"]),
    ("missing", "ontbreekt", &["onbekend", "geen gegevens"]),
    ("monitor", "monitor", &[]),
    ("motion", "motie", &[]),
    ("multiples", "een grafiekje per gebied", &["kleine grafieken"]),
    ("no", "nee", &["niet"]),
    ("none", "geen", &["niets", "neutraal", "nvt"]),
    ("not-applicable", "niet van toepassing", &["nvt", "n.v.t."]),
    ("not-needed", "niet nodig", &["nvt"]),
    ("off-course", "niet op koers", &["rood", "achter"]),
    ("on-course", "op koers", &["groen", "op schema"]),
    ("open", "open", &["openstaand", "niet afgedaan"]),
    ("programme", "het programma zelf", &["programma"]),
    ("third-party", "een ander, over het programma", &["derde", "buitenstaander"]),
    ("ordinal", "oordeel op een schaal", &["schaal", "ordinaal"]),
    ("outcome", "resultaat voor bewoners", &["resultaat", "uitkomst"]),
    ("output", "wat er wordt gedaan", &["prestatie"]),
    ("participating", "doet mee", &["deelnemer", "deelnemend"]),
    ("partly", "deels", &["gedeeltelijk"]),
    ("peer", "oordeel van vakgenoten", &["visitatie", "collegiale toets"]),
    ("pending", "nog geen antwoord", &["in behandeling", "afwachten"]),
    ("percentage", "percentage", &["procent", "%"]),
    ("planned", "gepland", &["voorbereiding", "in voorbereiding", "nog niet begonnen"]),
    ("pledge", "toezegging", &["belofte"]),
    ("point", "punt", &[]),
    ("practice", "praktijkervaring", &["praktijk", "ervaring"]),
    ("process", "proces", &["voortgang", "procesmonitor"]),
    ("project", "project", &[]),
    ("proposal", "voorstel", &["raadsvoorstel"]),
    ("proven", "bewezen", &["bewezen effectief"]),
    ("provisional", "voorlopig", &["voorlopige cijfers"]),
    ("qualitative", "in woorden", &["kwalitatief"]),
    ("question", "vraag", &["raadsvraag", "schriftelijke vragen"]),
    ("range", "binnen grenzen", &["bereik", "bandbreedte"]),
    ("rate", "per zoveel", &["verhoudingsgetal", "per 1000", "ratio"]),
    ("received", "ontvangen", &["inkomsten", "binnengekomen"]),
    ("recommendation", "aanbeveling", &[]),
    ("regulation", "regel", &["verordening", "regeling", "regelgeving"]),
    ("rejected", "niet overgenomen", &["verworpen", "afgewezen"]),
    ("relative-change", "verschil in procenten", &["procentuele verandering"]),
    ("report", "rapport", &["verslag", "rapportage"]),
    ("research", "onderzoek", &[]),
    ("reserved", "gereserveerd", &["reservering"]),
    ("resident-led", "bewoners leiden", &["bewonersinitiatief"]),
    ("results", "resultaten", &["resultaat"]),
    ("returned", "teruggegeven", &["terugbetaald", "teruggevorderd"]),
    ("running", "loopt", &["bezig", "lopend", "in uitvoering", "actief", "gestart"]),
    ("scaling", "wordt uitgebreid", &["opschalen", "uitbreiden"]),
    ("school", "schooljaar", &[]),
    ("score", "cijfer", &["rapportcijfer", "gemiddeld cijfer"]),
    ("season", "seizoen", &[]),
    ("service", "dienst", &["dienstverlening"]),
    ("sought", "aangevraagd", &["gezocht", "gevraagd"]),
    ("spent", "uitgegeven", &["besteed", "uitgaven"]),
    ("stacked", "gestapeld", &["stapel"]),
    ("subsidy", "subsidie", &[]),
    ("suggestion", "suggestie", &[]),
    ("sum", "optellen", &["som", "totaal"]),
    ("superseded", "vervangen", &["achterhaald"]),
    ("supporting", "aanvullend", &["ondersteunend"]),
    ("suppressed", "afgeschermd", &["geheim", "onderdrukt", "te weinig waarnemingen"]),
    ("suspended", "ligt stil", &["opgeschort", "gepauzeerd", "stilgelegd"]),
    ("unknown", "niet bekend", &["onbekend"]),
    ("unreliable", "weinig betrouwbaar", &["onbetrouwbaar", "onzeker"]),
    ("web-page", "webpagina", &["website"]),
    ("weighted", "gewogen gemiddelde", &["gewogen"]),
    ("withdrawn", "ingetrokken", &[]),
    ("yes", "ja", &["wel"]),
];

/// What editors write for a key or a column, and the keys that it can be: the first that is known at that place.
const KEYS: &[(&str, &[&str])] = &[
    ("aan", &["made_to", "to"]),
    ("aanbevelingen", &["recommendations"]),
    ("aantal", &["value", "n"]),
    ("actielijn", &["action_line"]),
    ("adres", &["url", "website"]),
    ("afbeelding", &["image", "file"]),
    ("afdoening", &["fulfilment"]),
    ("auteur", &["author"]),
    ("bedrag", &["amount", "ceiling"]),
    ("begin", &["start", "start_planned", "period_start"]),
    ("begindatum", &["start", "start_planned", "period_start"]),
    ("beginpunt", &["baseline"]),
    ("beperkingen", &["limitations"]),
    ("besluit", &["decided_in", "decision", "document"]),
    ("bestand", &["file"]),
    ("bevindingen", &["findings"]),
    ("beëindigd", &["end_actual", "end"]),
    ("bijdragen", &["contributes"]),
    ("bron", &["source"]),
    ("budget", &["ceiling", "amount"]),
    ("buurt", &["area", "areas"]),
    ("concept", &["draft"]),
    ("datum", &["date", "made_on", "published"]),
    ("deadline", &["due", "end_planned", "end"]),
    ("definitie", &["definition"]),
    ("doel", &["goal", "goals", "parent"]),
    ("doelen", &["goals"]),
    ("doelgroep", &["target_group"]),
    ("documenten", &["documents", "document"]),
    ("door", &["made_by", "by", "author"]),
    ("eenheid", &["unit"]),
    ("eigenaar", &["owner"]),
    ("eind", &["end", "end_planned", "period_end"]),
    ("einddatum", &["end", "due", "end_planned", "period_end"]),
    ("einde", &["end", "end_planned", "period_end"]),
    ("financier", &["provider", "fund"]),
    ("fonds", &["fund"]),
    ("foto", &["image"]),
    ("frequentie", &["frequency"]),
    ("gebied", &["area", "areas"]),
    ("gebieden", &["areas"]),
    ("gedaan", &["done"]),
    ("indicatoren", &["indicators"]),
    ("inwoners", &["population"]),
    ("jaar", &["period", "date"]),
    ("kernpunten", &["key_points"]),
    ("knelpunten", &["obstacles"]),
    ("korte titel", &["short_title"]),
    ("labels", &["tags"]),
    ("licentie", &["licence"]),
    ("methode", &["method"]),
    ("mijlpalen", &["milestones"]),
    ("naam", &["name", "title"]),
    ("name", &["title"]),
    ("niveau", &["level"]),
    ("notitie", &["note"]),
    ("nulmeting", &["baseline"]),
    ("nummer", &["number"]),
    ("omschrijving", &["summary", "definition"]),
    ("onderwerp", &["topic"]),
    ("opmerking", &["note", "editorial_note"]),
    ("organisatie", &["organisation", "partner"]),
    ("over", &["about"]),
    ("partner", &["partners"]),
    ("periode", &["period"]),
    ("plafond", &["ceiling"]),
    ("populatie", &["population"]),
    ("publicatiedatum", &["publish_at", "published"]),
    ("richting", &["polarity"]),
    ("rol", &["role"]),
    ("samenvatting", &["summary"]),
    ("soort", &["kind", "type"]),
    ("spoor", &["track"]),
    ("stand", &["state", "status"]),
    ("startdatum", &["start", "start_planned", "period_start"]),
    ("streefwaarde", &["value"]),
    ("stukken", &["documents"]),
    ("taal", &["languages"]),
    ("talen", &["languages"]),
    ("tekst", &["text"]),
    ("term", &["due"]),
    ("termijn", &["due"]),
    ("thema", &["topic", "theme", "track"]),
    ("titel", &["title"]),
    ("toelichting", &["note", "editorial_note", "reason"]),
    ("toestemming", &["consent"]),
    ("trefwoorden", &["tags"]),
    ("uiterlijk", &["due", "spend_by"]),
    ("verantwoordelijke", &["owner"]),
    ("volgende", &["next"]),
    ("volgorde", &["order"]),
    ("voortgang", &["state", "status"]),
    ("vraag", &["question"]),
    ("waarde", &["value"]),
    ("wijk", &["area", "areas"]),
    ("wijken", &["areas"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Key, Shape, Type};

    fn words(ty: &Type, found: &mut Vec<&'static str>) {
        match ty {
            Type::Word(words) => found.extend(*words),
            Type::List(inner)
            | Type::OneOrMore(inner)
            | Type::Pair(inner)
            | Type::MapOf(_, inner)
            | Type::Past(inner) => words(inner, found),
            Type::Record(shape) | Type::RecordOrText(shape) => of(shape.keys, found),
            Type::RecordOrWord(shape, more) => {
                found.extend(*more);
                of(shape.keys, found);
            }
            _ => {}
        }
    }

    fn of(keys: &'static [Key], found: &mut Vec<&'static str>) {
        keys.iter().for_each(|key| words(&key.ty, found));
    }

    #[test]
    fn every_word_is_told_in_dutch_and_no_other() {
        let mut found = Vec::new();
        let shapes = Kind::ALL.into_iter().map(shape_of).chain([crate::kinds::PROGRAMME]);
        shapes.for_each(|shape: &Shape| of(shape.keys, &mut found));
        crate::tables::TABLES.iter().for_each(|table| of(table.columns, &mut found));
        let lacks: Vec<_> = found.iter().filter(|word| gloss(word).is_none()).collect();
        assert!(lacks.is_empty(), "{lacks:?}");
        let idle = WORDS.iter().map(|(word, ..)| *word).filter(|word| !found.contains(word));
        assert_eq!(idle.collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn dutch_words_find_their_english_one() {
        assert_eq!(word_for("Bezig", &["planned", "running"]), Some("running"));
        assert_eq!(word_for("toezegging", &["pledge", "motion"]), Some("pledge"));
        assert_eq!(key_for("deadline", &["title", "due"]), Some("due"));
        assert_eq!(key_for("korte_titel", &["title", "short_title"]), Some("short_title"));
        assert_eq!(key_for("zwembad", &["title"]), None);
        assert_eq!(subject_for("doel"), Some("goal"));
    }
}

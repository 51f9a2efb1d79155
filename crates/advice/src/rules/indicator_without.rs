//! What every indicator should have, each with a code of its own.

use base::diagnostic::{Bag, Diagnostic, Rule, Words};
use base::value::Frequency;
use insight::{licence, wants_target};
use programme::model::{Indicator, Measure, Object, ObjectRef, Polarity, Source};

use crate::facts::Facts;

/// Something that is asked of an indicator.
struct Asked {
    rule: Rule,
    says: Words,
    hint: Words,
    missing: fn(&Facts<'_, '_>, Of<'_>) -> bool,
}

/// Of what it is asked.
#[derive(Clone, Copy)]
struct Of<'a> {
    at: ObjectRef,
    object: &'a Object,
    indicator: &'a Indicator,
}

/// The rules, by code.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    ASKED.iter().map(|asked| &asked.rule)
}

pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    for (at, object, indicator) in facts.indicators() {
        let of = Of { at, object, indicator };
        for asked in ASKED.iter().filter(|asked| (asked.missing)(facts, of)) {
            let told = Diagnostic::new(&asked.rule, object.common.span, asked.says.into());
            bag.push(told.hint(asked.hint.into()));
        }
    }
}

macro_rules! asked {
    (
        $code:literal
        nl $title_nl:literal en $title_en:literal
        why nl $why_nl:literal en $why_en:literal
        bad $bad:literal
        good $good:literal
        says nl $says_nl:literal en $says_en:literal
        hint nl $hint_nl:literal en $hint_en:literal
        missing $missing:expr
    ) => {
        Asked {
            rule: base::rule!(
                @value warning $code
                nl $title_nl en $title_en
                why nl $why_nl en $why_en
                bad $bad
                good $good
            ),
            says: Words {
                nl: $says_nl,
                en: $says_en,
            },
            hint: Words {
                nl: $hint_nl,
                en: $hint_en,
            },
            missing: $missing,
        }
    };
}

static ASKED: [Asked; 11] = [
    asked! {
        "indicator-without-baseline"
        nl "een indicator heeft geen beginpunt" en "an indicator has no baseline"
        why nl "Zonder beginpunt telt een verandering vanaf het eerste cijfer dat met het nieuwste te vergelijken \
                is, en dat is een toeval. Een streefwaarde ten opzichte van het beginpunt is zo niet te volgen. Het \
                beginpunt is een periode uit de tabel, met de reden van die keuze. Wat alleen in woorden wordt \
                gemeten, heeft er geen nodig."
            en "Without a baseline, change counts from the first figure that can be compared with the newest, and \
                that is chance. A target against the baseline cannot be followed then. The baseline is a period \
                of the table, with the reason for that choice. What is measured in words only needs none."
        bad "title: Onveiligheidsgevoel\npolarity: lower"
        good "title: Onveiligheidsgevoel\npolarity: lower\nbaseline: {period: 2021, reason: laatste meting voor de start}"
        says nl "Deze indicator heeft geen beginpunt, dus een verandering telt vanaf het eerste cijfer dat te vergelijken is."
             en "This indicator has no baseline, so change counts from the first figure that can be compared."
        hint nl "Schrijf bijvoorbeeld “baseline: {period: 2021, reason: laatste meting voor de start}”."
             en "Write for example “baseline: {period: 2021, reason: last measurement before the start}”."
        // A qualitative indicator needs none: its words have no distance. One without figures does: its
        // baseline is the first thing that is asked of it.
        missing |_, of| of.indicator.baseline.is_none() && of.indicator.measure != Some(Measure::Qualitative)
    },
    asked! {
        "indicator-without-definition"
        nl "een indicator heeft geen definitie" en "an indicator has no definition"
        why nl "Wat telt wel mee en wat niet? Zonder definitie leest iedereen een ander getal."
            en "What counts and what does not? Without a definition everyone reads a different number."
        bad "title: Fietsdiefstal"
        good "title: Fietsdiefstal\ndefinition: Fietsdiefstallen die de politie in een jaar registreerde in de wijk."
        says nl "Deze indicator zegt niet wat er precies wordt geteld of gemeten."
             en "This indicator does not say what exactly is counted or measured."
        hint nl "Schrijf bij “definition” in één of twee zinnen wat meetelt en wat niet."
             en "Write under “definition” in a sentence or two what counts and what does not."
        missing |_, of| of.indicator.definition.is_none()
    },
    asked! {
        "indicator-without-goal"
        nl "een indicator hoort bij geen doel" en "an indicator belongs to no goal"
        why nl "Een cijfer dat bij geen doel en geen interventie hoort, vertelt niets over het programma, en de \
                lezer komt er niet vanzelf."
            en "A figure that belongs to no goal and no intervention tells nothing about the programme, and \
                readers do not find their way to it."
        bad "indicators/inwoners.md, en geen doel dat inwoners noemt"
        good "goals/kleinere-verschillen.md:\nindicators:\n  - {indicator: inwoners, role: context}"
        says nl "Deze indicator hoort bij geen doel en bij geen interventie."
             en "This indicator belongs to no goal and to no intervention."
        hint nl "Noem haar onder “indicators” van een doel of interventie; gaat het alleen om achtergrond, geef haar dan de rol “context”."
             en "Name it under “indicators” of a goal or intervention; where it is only background, give it the role “context”."
        // An intervention will do, and so does a target of a goal that is put in the indicator.
        missing |facts, of| !facts.is_followed(of.at)
    },
    asked! {
        "indicator-without-good-range"
        nl "van een cijfer dat binnen grenzen goed is, ontbreken de grenzen" en "a figure that is good within bounds lacks its bounds"
        why nl "Met `polarity: range` is een waarde goed als zij tussen twee grenzen ligt, en te laag of te hoog daarbuiten. \
                Die grenzen staan bij `good_range`. Zonder is van geen enkele waarde te zeggen of zij goed is."
            en "With `polarity: range` a value is good where it lies between two bounds, and too low or too high outside \
                them. Those bounds stand under `good_range`. Without them nobody can say of any value whether it is good."
        bad "title: Leerlingen per klas\npolarity: range"
        good "title: Leerlingen per klas\npolarity: range\ngood_range: [20, 26]"
        says nl "Deze indicator is goed binnen grenzen, maar zegt niet welke."
             en "This indicator is good within bounds, but does not say which."
        hint nl "Schrijf bij “good_range” de laagste en de hoogste goede waarde, zoals “good_range: [20, 26]”."
             en "Write the lowest and the highest good value under “good_range”, such as “good_range: [20, 26]”."
        missing |_, of| of.indicator.polarity == Some(Polarity::Range) && of.indicator.good_range.is_none()
    },
    asked! {
        "indicator-without-licence"
        nl "de licentie van een cijfer is niet bekend" en "the licence of a figure is not known"
        why nl "Wie een cijfer overneemt, moet weten of dat mag. De licentie van de site geldt voor wat de uitgever zelf \
                maakte (`organisation` van de bron is dan die van het programma), nooit voor cijfers van anderen: zonder \
                `licence` bij de bron staat er overal dat zij onbekend is. Is zij ook bij de bron niet te vinden, zet de \
                melding dan met die reden bij `accepted` in programme.yaml."
            en "Who takes a figure over has to know whether that is allowed. The licence of the site holds for what its \
                publisher made (`organisation` of the source then is that of the programme), never for figures of \
                others: without a `licence` at the source they are said to have an unknown one. Where the source does \
                not tell it either, put the warning with that reason under `accepted` in programme.yaml."
        bad "source: {organisation: Politie, dataset: Fietsdiefstal}"
        good "source: {organisation: CBS, dataset: Kerncijfers wijken en buurten, licence: CC BY 4.0}"
        says nl "Onder welke licentie deze cijfers te gebruiken zijn, is niet bekend."
             en "It is not known under which licence these figures can be used."
        hint nl "Schrijf bij “source” de licentie die de maker noemt, zoals “licence: CC BY 4.0”."
             en "Write the licence that the maker gives under “source”, such as “licence: CC BY 4.0”."
        // Without a source that is asked for first, and without figures there is nothing to use.
        missing |facts, of| {
            let indicator = of.indicator;
            let told = indicator.source.as_ref().is_some_and(is_named) && !indicator.observations.is_empty();
            told && licence(facts.programme, indicator).is_none()
        }
    },
    asked! {
        "indicator-without-limitations"
        nl "een indicator noemt geen beperkingen" en "an indicator names no limitations"
        why nl "Elk cijfer heeft zwakke kanten: wie niet meedoet, wat niet wordt gemeld, wat is afgerond. Wie ze \
                noemt, wordt eerder geloofd."
            en "Every figure has its weak sides: who does not take part, what goes unreported, what is rounded. \
                Who names them is more easily believed."
        bad "title: Fietsdiefstal"
        good "title: Fietsdiefstal\nlimitations: Niet iedereen meldt dat een fiets is gestolen."
        says nl "Deze indicator zegt niet wat het cijfer niet kan laten zien."
             en "This indicator does not say what the figure cannot show."
        hint nl "Schrijf bij “limitations” wat de lezer moet weten voordat hij er iets uit afleidt."
             en "Write under “limitations” what readers must know before they conclude anything from it."
        missing |_, of| of.indicator.limitations.is_none()
    },
    asked! {
        "indicator-without-next-release"
        nl "een indicator zegt niet wanneer er een nieuw cijfer komt" en "an indicator does not say when the next figure comes"
        why nl "Wie het cijfer volgt, wil weten wanneer hij terug moet komen. Een cijfer dat één keer wordt \
                gemaakt (`frequency: once`), heeft geen volgende datum."
            en "Who follows the figure wants to know when to come back. A figure that is made once (`frequency: \
                once`) has no next date."
        bad "title: Inwoners\nfrequency: yearly"
        good "title: Inwoners\nfrequency: yearly\nnext_release: 2027-03"
        says nl "Deze indicator zegt niet wanneer het volgende cijfer komt."
             en "This indicator does not say when the next figure comes."
        hint nl "Schrijf bij “next_release” het jaar, de maand of de dag; komt er geen nieuw cijfer, schrijf dan “frequency: once”."
             en "Write the year, month or day under “next_release”; where no new figure will come, write “frequency: once”."
        // A figure that comes once has none.
        missing |_, of| of.indicator.next_release.is_none() && of.indicator.frequency != Some(Frequency::Once)
    },
    asked! {
        "indicator-without-owner"
        nl "een indicator heeft geen eigenaar" en "an indicator has no owner"
        why nl "De eigenaar zorgt dat het cijfer op tijd komt en klopt. Noem een rol of een afdeling, nooit de \
                naam van een persoon."
            en "The owner sees to it that the figure comes in time and is right. Name a role or a department, \
                never a person."
        bad "title: Fietsdiefstal"
        good "title: Fietsdiefstal\nowner: team Onderzoek, gemeente Groningen"
        says nl "Niemand is als eigenaar van deze indicator genoemd."
             en "Nobody is named as the owner of this indicator."
        hint nl "Schrijf bij “owner” de rol of afdeling die voor dit cijfer zorgt."
             en "Write under “owner” the role or department that takes care of this figure."
        missing |_, of| of.object.common.owner.is_none()
    },
    asked! {
        "indicator-without-per"
        nl "een verhouding zegt niet per hoeveel" en "a rate does not say per how many"
        why nl "Een verhouding is een aantal per zoveel: diefstallen per 1.000 inwoners. Staat dat niet bij `per`, en zegt de \
                eenheid het ook niet, dan weet de lezer niet of 5 veel is."
            en "A rate is a number per so many: thefts per 1,000 residents. Where `per` does not say so, and the unit does \
                not either, readers do not know whether 5 is much."
        bad "title: Fietsdiefstal\nmeasure: rate\nunit: diefstallen"
        good "title: Fietsdiefstal\nmeasure: rate\nunit: diefstallen\nper: 1000"
        says nl "Deze indicator is een verhouding, maar zegt niet per hoeveel."
             en "This indicator is a rate, but does not say per how many."
        hint nl "Schrijf bijvoorbeeld “per: 1000”, of zeg het in “unit”: kinderen per groep."
             en "Write for example “per: 1000”, or say it in “unit”: children per group."
        missing |_, of| {
            let Indicator { measure, per, derive, unit, .. } = of.indicator;
            let says_it = |text: &str| text.split_whitespace().any(|word| word == "per");
            let is_told = per.is_some() || derive.is_some() || unit.as_ref().is_some_and(|unit| says_it(unit.original()));
            *measure == Some(Measure::Rate) && !is_told
        }
    },
    asked! {
        "indicator-without-source"
        nl "een indicator heeft geen bron" en "an indicator has no source"
        why nl "Een cijfer zonder bron kan niemand nagaan. Noem de organisatie en de dataset, en liefst het \
                adres en de licentie."
            en "A figure without a source cannot be checked by anyone. Name the organisation and the dataset, \
                and if possible the address and the licence."
        bad "title: Onveiligheidsgevoel"
        good "title: Onveiligheidsgevoel\nsource: {organisation: Gemeente Groningen, dataset: Basismonitor}"
        says nl "Deze indicator noemt geen bron."
             en "This indicator names no source."
        hint nl "Schrijf bijvoorbeeld “source: {organisation: CBS, dataset: Kerncijfers wijken en buurten}”."
             en "Write for example “source: {organisation: CBS, dataset: Kerncijfers wijken en buurten}”."
        // It has at least an organisation, a dataset or an address.
        missing |facts, of| !facts.programme.sources(of.indicator).into_iter().any(is_named)
    },
    asked! {
        "indicator-without-target"
        nl "een indicator heeft geen streefwaarde" en "an indicator has no target"
        why nl "Zonder streefwaarde weet niemand wanneer het genoeg is. Een streefwaarde is een rij in \
                `targets.csv`. Een cijfer waarvan geen kant beter is, of dat alleen achtergrond is bij een doel, \
                heeft er geen nodig."
            en "Without a target nobody knows when it is enough. A target is a row of `targets.csv`. A figure of \
                which neither way is better, or that is only context for a goal, needs none."
        bad "targets.csv zonder een rij voor onveiligheidsgevoel"
        good "id,indicator,goal,area,period,value\nveilig-2027,onveiligheidsgevoel,veilig-in-de-buurt,groningen-noord,2027,20"
        says nl "Deze indicator heeft geen streefwaarde."
             en "This indicator has no target."
        hint nl "Zet in targets.csv een rij met de waarde en het jaar dat het programma wil bereiken; is er geen goede kant, schrijf dan “polarity: none”."
             en "Put a row into targets.csv with the value and the year that the programme wants to reach; where neither way is better, write “polarity: none”."
        // None is asked with the polarity `none`, of a qualitative indicator, and of one that every goal
        // calls `context`.
        missing |facts, of| {
            facts.targets_of(of.at).next().is_none()
                && wants_target(facts.programme, of.at, of.indicator)
        }
    },
];

fn is_named(source: &Source) -> bool {
    source.organisation.is_some() || source.dataset.is_some() || source.url.is_some()
}

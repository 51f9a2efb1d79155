use base::diagnostic::prelude::*;
use base::diagnostic::shorten;
use base::value::PeriodProblem;

rule! {
    error "malformed-period"
    nl "een periode is niet te lezen" en "a period cannot be read"
    why nl "Een periode is een jaar (2024), een half jaar (2024-H1), een kwartaal (2024-Q3), een maand (2024-09), \
            een dag (2024-09-30), een schooljaar (2023/2024) of een paar jaren samen (2022..2024). Rekenbladen maken \
            van maanden vaak iets anders; zet de kolom daar op “tekst”."
        en "A period is a year (2024), a half-year (2024-H1), a quarter (2024-Q3), a month (2024-09), a day \
            (2024-09-30), a school year (2023/2024) or several years together (2022..2024). Spreadsheets often turn \
            months into something else; set the column to “text” there."
    bad "period,value\nsep-24,27.0\n"
    good "period,value\n2024-09,27.0\n"

    pub fn report(value: &str, problem: PeriodProblem, span: Span) {
        let shown = shorten(value);
        at span;
        match problem {
            PeriodProblem::SpreadsheetMonth(year, month) =>
                nl "“{shown}” is een maand zoals een rekenblad die schrijft, geen periode."
                en "“{shown}” is a month as a spreadsheet writes it, no period."
                hint nl "Schrijf {year:04}-{month:02}, en zet de kolom in het rekenblad op “tekst”."
                     en "Write {year:04}-{month:02}, and set the column to “text” in the spreadsheet.",
            PeriodProblem::Order =>
                nl "In “{shown}” kloppen de twee jaren niet bij elkaar."
                en "The two years of “{shown}” do not go together."
                hint nl "Een schooljaar is 2023/2024; een paar jaren samen zijn 2022..2024, het eerste jaar voorop."
                     en "A school year is 2023/2024; several years together are 2022..2024, the first year in front.",
            _ => nl "“{shown}” is geen periode." en "“{shown}” is no period." hint = instead(problem),
        }
    }
}

fn instead(problem: PeriodProblem) -> Text {
    text! {
        match problem {
            PeriodProblem::DayFirst(date) => nl "Schrijf {date}." en "Write {date}.",
            PeriodProblem::Years(first, second) if first + 1 == second =>
                nl "Schrijf {first}/{second} voor een schooljaar, of {first}..{second} voor twee jaren samen."
                en "Write {first}/{second} for a school year, or {first}..{second} for two years together.",
            PeriodProblem::Years(first, second) => nl "Schrijf {first}..{second}." en "Write {first}..{second}.",
            PeriodProblem::Notation(period) => nl "Schrijf {period}." en "Write {period}.",
            _ => nl "Schrijf 2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30, 2023/2024 of 2022..2024."
                 en "Write 2024, 2024-H1, 2024-Q3, 2024-09, 2024-09-30, 2023/2024 or 2022..2024.",
        }
    }
}

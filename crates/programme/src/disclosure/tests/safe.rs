//! Tables that give nothing away, each beside a leak that it resembles: nothing may be refused.

use super::{Case, NESTED, case};

const THREE: &str =
    "id,name,type,parent\nstad,Stad,m,\nnoord,N,d,stad\nzuid,Z,d,stad\noost,O,d,stad\n";

pub const SAFE: &[Case] = &[
    case("two parts are suppressed", "", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,,suppressed
zuid,2023,,suppressed
"),
    case("no measure, a mean in decimals", "", "frequency: yearly", "\
area,period,value,status
stad,2023,7.4,
noord,2023,7.1,
zuid,2023,,suppressed
"),
    case("no measure, a mark", "", "unit: rapportcijfer", "\
area,period,value,status
stad,2023,8,
noord,2023,7,
zuid,2023,,suppressed
"),
    case("amounts that are means", "", "measure: amount\naggregation: mean", "\
area,period,value,status
stad,2023,31000,
noord,2023,29000,
zuid,2023,,suppressed
"),
    case("amounts a household", "", "measure: amount\nunit: euro per huishouden", "\
area,period,value,status
stad,2023,31000,
noord,2023,29000,
zuid,2023,,suppressed
"),
    case("aggregation none: people are counted in several areas", "", "measure: count\naggregation: none", "\
area,period,value,status
stad,2022,90,
noord,2022,61,
zuid,2022,52,
stad,2023,97,
noord,2023,64,
zuid,2023,,suppressed
"),
    case("rounded figures", "", "measure: count", "\
area,period,value,status
stad,2022,105,
noord,2022,50,
zuid,2022,50,
stad,2023,100,
noord,2023,60,
zuid,2023,,suppressed
"),
    case("rounded figures that add up by chance", "", "measure: count", "\
area,period,value,status
stad,2021,110,
noord,2021,60,
zuid,2021,50,
stad,2022,105,
noord,2022,50,
zuid,2022,60,
stad,2023,100,
noord,2023,60,
zuid,2023,,suppressed
"),
    case("a list of areas that is not complete", "", "measure: count", "\
area,period,value,status
stad,2022,905,
noord,2022,61,
zuid,2022,52,
stad,2023,977,
noord,2023,64,
zuid,2023,,suppressed
"),
    case("an area without a row", "", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,,suppressed
").with(&[("areas.csv", THREE)]),
    case("both parts of a breakdown", "", "measure: count\nbreakdowns: [{dimension: age, values: [young, old]}]", "\
area,period,by_age,value,status
noord,2023,,40,
noord,2023,young,,suppressed
noord,2023,old,,suppressed
"),
    case("four of a cross table", "", "measure: count\nbreakdowns: [{dimension: age, values: [young, old]}, {dimension: sex, values: [m, f]}]", "\
area,period,by_age,by_sex,value,status
noord,2023,,,40,
noord,2023,young,,18,
noord,2023,old,,22,
noord,2023,,m,19,
noord,2023,,f,21,
noord,2023,young,m,,suppressed
noord,2023,young,f,,suppressed
noord,2023,old,m,,suppressed
noord,2023,old,f,,suppressed
"),
    case("two neighbourhoods of a district", "", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,40,
selwerd,2023,,suppressed
paddepoel,2023,,suppressed
lewenborg,2023,40,
").with(&[("areas.csv", NESTED)]),
    case("the only focus area of a city", "", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,,suppressed
").with(&[("areas.csv", "id,name,type,parent\nstad,Stad,municipality,\nnoord,Noord,focus area,stad\n")]),
    case("an only part that is less than its whole", "", "measure: count", "\
area,period,value,status
stad,2022,100,
noord,2022,31,
stad,2023,110,
noord,2023,,suppressed
").with(&[("areas.csv", "id,name,type,parent\nstad,Stad,municipality,\nnoord,Noord,focus area,stad\n")]),
    case("two members of a cluster", "", "measure: count", "\
area,period,value,status
cluster,2023,64,
selwerd,2023,,suppressed
lewenborg,2023,,suppressed
oost,2023,31,
").with(&[("areas.csv", "\
id,name,type,parent,part_of
stad,Stad,municipality,,
cluster,Cluster,cluster,stad,
selwerd,Selwerd,neighbourhood,stad,cluster
lewenborg,Lewenborg,neighbourhood,stad,cluster
oost,Oost,neighbourhood,stad,
")]),
    case("a stock at the end of each quarter", "", "measure: count", "\
area,period,value,status
stad,2023,41,
stad,2023-Q1,38,
stad,2023-Q2,,suppressed
stad,2023-Q3,40,
stad,2023-Q4,41,
"),
    case("two quarters of a year", "", "measure: count", "\
area,period,value,status
stad,2022,41,
stad,2022-Q1,10,
stad,2022-Q2,11,
stad,2022-Q3,12,
stad,2022-Q4,8,
stad,2023,41,
stad,2023-Q1,,suppressed
stad,2023-Q2,,suppressed
stad,2023-Q3,13,
stad,2023-Q4,14,
"),
    case("years that are the mean of several", "", "measure: count", "\
area,period,value,status
stad,2021..2023,28,
stad,2021,30,
stad,2022,25,
stad,2023,,suppressed
"),
    case("one month without its quarter", "", "measure: count", "\
area,period,value,status
stad,2023,141,
stad,2023-01,12,
stad,2023-02,,suppressed
stad,2023-03,13,
"),
    case("percentages of other wholes", "", "measure: percentage\nbreakdowns: [{dimension: age, values: [young, old]}]", "\
area,period,by_age,value,n,status
stad,2023,,25.0,1500,
stad,2023,young,30.0,500,
stad,2023,old,22.5,1000,
noord,2023,young,28.0,90,
noord,2023,old,,40,suppressed
"),
    case("several answers a person", "", "measure: percentage\nbreakdowns: [{dimension: worry, values: [noise, waste, traffic]}]", "\
area,period,by_worry,value,n,status
stad,2023,noise,61.2,900,
stad,2023,waste,50.5,900,
stad,2023,traffic,38.3,900,
noord,2023,noise,30.1,200,
noord,2023,waste,28.0,200,
noord,2023,traffic,,200,suppressed
"),
    case("two answers of a hundred are suppressed", "", "measure: percentage\nbreakdowns: [{dimension: answer, values: [yes, no, unsure]}]", "\
area,period,by_answer,value,status
stad,2023,yes,61.2,
stad,2023,no,30.5,
stad,2023,unsure,8.3,
noord,2023,yes,70.1,
noord,2023,no,,suppressed
noord,2023,unsure,,suppressed
"),
    case("percentages of many, with a few of a neighbourhood", "", "measure: percentage\nmin_n: 50", "\
area,period,value,n,status
stad,2023,25.5,1488,
noord,2023,26.0,1450,
zuid,2023,,38,suppressed
"),
    case("percentages of a survey that drew more in some areas", "", "measure: percentage\nmin_n: 50", "\
area,period,value,n,status
stad,2023,25.5,1488,
noord,2023,27.0,1540,
zuid,2023,,38,suppressed
"),
    case("percentages without numbers", "", "measure: percentage", "\
area,period,value,status
stad,2023,25.5,
noord,2023,20.0,
zuid,2023,,suppressed
"),
    case("means without numbers", "", "measure: score\naggregation: mean", "\
area,period,value,status
stad,2023,7.2,
noord,2023,7.0,
zuid,2023,,suppressed
"),
    case("a mean of a few among many", "", "measure: score\naggregation: weighted", "\
area,period,value,n,status
stad,2023,7.2,1000,
noord,2023,7.2,980,
zuid,2023,,20,suppressed
"),
    case("an index", "", "measure: index", "\
area,period,value,status
stad,2023,120,
noord,2023,104,
zuid,2023,,suppressed
"),
    case("values that count up", "", "measure: count\ncumulative: true", "\
area,period,value,status
stad,2021,14,
stad,2022,,suppressed
stad,2023,40,
"),
    case("two indicators of which both parts are suppressed", "", "measure: count\npart_of: [alle]", "\
area,period,value,status
stad,2022,50,
stad,2023,,suppressed
").with(&[
        ("indicators/alle.md", "---\ntitle: Alle\nmeasure: count\n---\n"),
        ("indicators/alle.csv", "area,period,value,status\nstad,2022,90,\nstad,2023,97,\n"),
        ("indicators/mannen.md", "---\ntitle: Mannen\nmeasure: count\npart_of: [alle]\n---\n"),
        ("indicators/mannen.csv", "area,period,value,status\nstad,2022,40,\nstad,2023,,suppressed\n"),
    ]),
    case("another count with the same denominator", "", "measure: count", "\
area,period,value,status
stad,2023,120,
noord,2023,40,
zuid,2023,,suppressed
").with(&[
        ("areas.csv", THREE),
        ("indicators/deel.md", "---\ntitle: Deel\nmeasure: percentage\n---\n"),
        ("indicators/deel.csv", "area,period,value,denominator\nstad,2023,3.500,4000\nnoord,2023,4.40,1000\nzuid,2023,1.23,810\n"),
    ]),
    case("a change target alone", "", "measure: count\nbaseline: {period: 2021}", "\
area,period,value,status
stad,2021,,suppressed
stad,2023,31,
").with(&[("targets.csv", "id,indicator,area,period,value,kind\na,i,stad,2026,20,absolute\nb,i,stad,2027,-5,change-from-baseline\n")]),
    case("a newer publication that is shown", "", "measure: count", "\
area,period,value,status,published
noord,2023,,suppressed,2024-03
noord,2023,14,final,2024-09
"),
    case("a value that was revised", "", "measure: count", "\
area,period,value,status,published
stad,2023,90,provisional,2024-03
stad,2023,94,final,2024-09
noord,2023,,suppressed,2024-09
zuid,2023,,suppressed,2024-09
"),
    case("the number of answers of a percentage", "", "measure: percentage\nmin_n: 50", "\
area,period,value,n,status
noord,2022,24.0,80,
noord,2023,,38,suppressed
"),
    case("the number of answers of a count", "", "measure: count", "\
area,period,value,n,status
noord,2022,1200,400,
noord,2023,,38,suppressed
"),
    case("a bound in a note", "", "measure: count\nmin_n: 5", "\
area,period,value,status,note
noord,2022,12,,
noord,2023,,suppressed,\"Minder dan 5 meldingen in 2023; zie tabel 3.\"
zuid,2023,,suppressed,fewer than 5
stad,2023,,suppressed,0-4
"),
    case("the number of answers in a note", "", "measure: percentage\nmin_n: 50", "\
area,period,value,n,status,note
noord,2023,,38,suppressed,te weinig antwoorden (38)
"),
    case("shown numbers in an alternative text", "", "measure: count\nmin_n: 5\nalt: Het aantal meldingen daalde van 22 naar 12 in 2022. Van 2023 is het er minder dan 5.", "\
area,period,value,status
noord,2021,22,
noord,2022,12,
noord,2023,,suppressed
"),
    case("other numbers in a running text", "", "measure: count\nmin_n: 5", "\
area,period,value,status
noord,2022,12,
noord,2023,,suppressed
").with(&[("indicators/i.md", "---\ntitle: I\nmeasure: count\nmin_n: 5\n---\nIn Noord wonen 4.500 mensen in 2 wijken. Het onderzoek duurde 3 maanden. De stad telt 8 sporen.\nIn 2022 waren er in Noord [12](value:i?area=noord&period=2022) meldingen.\n")]),
    case("nothing is suppressed", "", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,40,
"),
    case("a figure that is missing and not withheld", "", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,,missing
"),
    case(
        "a rate that is worked out from suppressed counts",
        "",
        "measure: count",
        "\
area,period,value,status
stad,2023,100,
noord,2023,,suppressed
zuid,2023,,suppressed
",
    )
    .with(&[
        ("indicators/inwoners.md", "---\ntitle: Inwoners\nmeasure: count\n---\n"),
        ("indicators/inwoners.csv", "area,period,value\nstad,2023,9000\nnoord,2023,4000\nzuid,2023,5000\n"),
        ("indicators/per.md", "---\ntitle: Per\nderive: {numerator: i, denominator: inwoners, per: 1000}\n---\n"),
    ]),
    case(
        "the only focus area of the only city of a province",
        "",
        "measure: count",
        "area,period,value,status\nstad,2023,100,\nnoord,2023,,suppressed\n",
    )
    .with(&[(
        "areas.csv",
        "id,name,type,parent\nland,L,province,\nstad,S,city,land\nnoord,N,focus area,stad\n",
    )]),
    case(
        "means of which that of the city happens to be the mean",
        "",
        "measure: score",
        "\
area,period,value,status
stad,2021,7.2,
noord,2021,7.0,
zuid,2021,7.4,
stad,2022,7.3,
noord,2022,7.1,
zuid,2022,7.5,
stad,2023,7.0,
noord,2023,6.0,
zuid,2023,,suppressed
",
    ),
    case(
        "a share of answers and a rule in a note",
        "",
        "measure: count",
        "\
area,period,value,status,note
noord,2022,12,,
noord,2023,,suppressed,Respons 31%; de regel van 5 is gevolgd.
",
    ),
    case("a number of something else in an update", "", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN)
        .with(&[("updates/u.md", "---\ntitle: U\nof: [programme]\ndate: 2024-03-01\ndone: In Noord kwamen in 2023 nog 4 gezinnen wonen.\n---\n")]),
    case("a number of another year in an update", "", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN)
        .with(&[("updates/u.md", "---\ntitle: U\nof: [programme]\ndate: 2025-03-01\ndone: In Noord waren er maar 4 inbraken.\n---\n")]),
    case("a bound in an update", "", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN)
        .with(&[("updates/u.md", "---\ntitle: U\nof: [programme]\ndate: 2024-03-01\ndone: In Noord waren er in 2023 minder dan 5 inbraken.\n---\n")]),
    case("two parts, of which one is published later", "", "measure: count", "\
area,period,value,status,published
stad,2023,100,,2030-01
noord,2023,,suppressed,2024-01
zuid,2023,,suppressed,2030-01
"),
];

const HIDDEN: &str = "area,period,value,status\nnoord,2022,12,\nnoord,2023,,suppressed\n";

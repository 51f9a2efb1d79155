//! Tables that give away a suppressed figure, with the line on which it is told.

use super::{Case, NESTED, case};

pub const LEAKS: &[Case] = &[
    case("a whole of which one part is left", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,,suppressed
"),
    case("no measure, whole numbers", "i.csv:4", "frequency: yearly", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,,suppressed
"),
    case("no measure, decimals that add up in another year", "i.csv:7", "frequency: yearly", "\
area,period,value,status
stad,2022,10.5,
noord,2022,4.3,
zuid,2022,6.2,
stad,2023,11.0,
noord,2023,4.4,
zuid,2023,,suppressed
"),
    case("amounts that are said to sum", "i.csv:4", "measure: amount\naggregation: sum", "\
area,period,value,status
stad,2023,120000,
noord,2023,118750,
zuid,2023,,suppressed
"),
    case("amounts that add up in another year", "i.csv:7", "measure: amount\nunit: euro", "\
area,period,value,status
stad,2022,5000.50,
noord,2022,3000.25,
zuid,2022,2000.25,
stad,2023,6000.00,
noord,2023,5100.40,
zuid,2023,,suppressed
"),
    case("aggregation none though the parts add up", "i.csv:7", "measure: count\naggregation: none", "\
area,period,value,status
stad,2022,90,
noord,2022,40,
zuid,2022,50,
stad,2023,97,
noord,2023,93,
zuid,2023,,suppressed
"),
    case("one earlier year is off by one", "i.csv:7", "measure: count", "\
area,period,value,status
stad,2022,91,
noord,2022,40,
zuid,2022,50,
stad,2023,97,
noord,2023,93,
zuid,2023,,suppressed
"),
    case("one of several earlier years is off by one", "i.csv:10", "measure: count", "\
area,period,value,status
stad,2021,87,
noord,2021,44,
zuid,2021,43,
stad,2022,91,
noord,2022,40,
zuid,2022,50,
stad,2023,97,
noord,2023,93,
zuid,2023,,suppressed
"),
    case("a breakdown of one dimension", "i.csv:4", "measure: count\nbreakdowns: [{dimension: age, values: [young, old]}]", "\
area,period,by_age,value,status
noord,2023,,40,
noord,2023,young,37,
noord,2023,old,,suppressed
"),
    case("a breakdown that the front matter does not list", "i.csv:4", "measure: count", "\
area,period,by_age,value,status
noord,2023,,40,
noord,2023,young,37,
noord,2023,old,,suppressed
"),
    case("two dimensions of which one margin is open", "i.csv:7", "measure: count\nbreakdowns: [{dimension: age, values: [young, old]}, {dimension: sex, values: [m, f]}]", "\
area,period,by_age,by_sex,value,status
noord,2023,,,40,
noord,2023,young,,18,
noord,2023,old,,22,
noord,2023,,m,19,
noord,2023,,f,21,
noord,2023,young,m,,suppressed
noord,2023,young,f,15,
noord,2023,old,m,16,
noord,2023,old,f,,suppressed
").also(&["i.csv:10"]),
    case("two dimensions without their common total", "i.csv:2", "measure: count\nbreakdowns: [{dimension: age, values: [young, old]}, {dimension: sex, values: [m, f]}]", "\
area,period,by_age,by_sex,value,status
noord,2023,young,,,suppressed
noord,2023,old,,37,
noord,2023,,m,19,
noord,2023,,f,21,
"),
    case("a district of a level between", "i.csv:6", "measure: count", "\
area,period,value,status
stad,2023,100,
noord,2023,60,
zuid,2023,40,
selwerd,2023,57,
paddepoel,2023,,suppressed
lewenborg,2023,40,
").with(&[("areas.csv", NESTED)]),
    case("a level that has no rows of its own", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2023,100,
selwerd,2023,57,
paddepoel,2023,,suppressed
lewenborg,2023,40,
").with(&[("areas.csv", NESTED)]),
    case("a part that is alone in its whole", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2023,100,
zuid,2023,4,
lewenborg,2023,,suppressed
").with(&[("areas.csv", NESTED)]),
    case("a whole whose only part is shown", "i.csv:3", "measure: count", "\
area,period,value,status
stad,2023,100,
zuid,2023,,suppressed
lewenborg,2023,4,
").with(&[("areas.csv", NESTED)]),
    case("an only part that was as much as its whole before", "i.csv:5", "measure: count", "\
area,period,value,status
stad,2022,31,
noord,2022,31,
stad,2023,4,
noord,2023,,suppressed
").with(&[("areas.csv", "id,name,type,parent\nstad,Stad,municipality,\nnoord,Noord,focus area,stad\n")]),
    case("areas of another system", "i.csv:4", "measure: count", "\
area,period,value,status
cluster,2023,64,
selwerd,2023,60,
lewenborg,2023,,suppressed
").with(&[("areas.csv", "\
id,name,type,parent,part_of
stad,Stad,municipality,,
cluster,Cluster,cluster,stad,
selwerd,Selwerd,neighbourhood,stad,cluster
lewenborg,Lewenborg,neighbourhood,stad,cluster
oost,Oost,neighbourhood,stad,
")]),
    case("two systems of one city together", "i.csv:5", "measure: count", "\
area,period,value,status
stad,2023,100,
cluster,2023,90,
selwerd,2023,,
oost,2023,,suppressed
").with(&[("areas.csv", "\
id,name,type,parent,part_of
stad,Stad,municipality,,
cluster,Cluster,cluster,,
selwerd,Selwerd,neighbourhood,stad,cluster
lewenborg,Lewenborg,neighbourhood,stad,cluster
oost,Oost,neighbourhood,stad,
")]),
    case("a quarter of a year", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2023,41,
stad,2023-Q1,12,
stad,2023-Q2,,suppressed
stad,2023-Q3,13,
stad,2023-Q4,14,
"),
    case("a month of a quarter", "i.csv:5", "measure: count", "\
area,period,value,status
stad,2023-Q1,30,
stad,2023-01,12,
stad,2023-02,16,
stad,2023-03,,suppressed
"),
    case("a month of a half-year", "i.csv:8", "measure: count", "\
area,period,value,status
stad,2023-H1,62,
stad,2023-01,12,
stad,2023-02,10,
stad,2023-03,11,
stad,2023-04,13,
stad,2023-05,14,
stad,2023-06,,suppressed
"),
    case("a half of a year, as in the year before", "i.csv:7", "measure: count", "\
area,period,value,status
stad,2022,58,
stad,2022-H1,30,
stad,2022-H2,28,
stad,2023,33,
stad,2023-H1,30,
stad,2023-H2,,suppressed
"),
    case("a year of halves and quarters", "i.csv:5", "measure: count", "\
area,period,value,status
stad,2023,58,
stad,2023-H1,30,
stad,2023-Q3,25,
stad,2023-Q4,,suppressed
"),
    case("a year of several pooled ones", "i.csv:5", "measure: count", "\
area,period,value,status
stad,2021..2023,58,
stad,2021,30,
stad,2022,25,
stad,2023,,suppressed
"),
    case("one pooled period less another", "i.csv:6", "measure: count", "\
area,period,value,status
stad,2021,30,
stad,2022,25,
stad,2021..2022,55,
stad,2021..2023,58,
stad,2023,,suppressed
"),
    case("a school year of pooled ones", "i.csv:5", "measure: count\nyear: {kind: school, starts: 08}", "\
area,period,value,status
stad,2020/2021..2022/2023,58,
stad,2020/2021,30,
stad,2021/2022,25,
stad,2022/2023,,suppressed
"),
    case("an area and a quarter together", "i.csv:12", "measure: count", "\
area,period,value,status
stad,2022,22,
stad,2022-H1,12,
stad,2022-H2,10,
stad,2023,40,
stad,2023-H1,18,
stad,2023-H2,22,
noord,2023,19,
noord,2023-H1,9,
noord,2023-H2,10,
zuid,2023,21,
zuid,2023-H1,,suppressed
zuid,2023-H2,,suppressed
").also(&["i.csv:13"]),
    case("answers that are a hundred per cent", "i.csv:7", "measure: percentage\nbreakdowns: [{dimension: answer, values: [yes, no, unsure]}]", "\
area,period,by_answer,value,status
stad,2023,yes,61.2,
stad,2023,no,30.5,
stad,2023,unsure,8.3,
noord,2023,yes,70.1,
noord,2023,no,28.0,
noord,2023,unsure,,suppressed
"),
    case("whole percentages of a hundred", "i.csv:7", "measure: percentage\nbreakdowns: [{dimension: answer, values: [yes, no, unsure]}]", "\
area,period,by_answer,value,status
stad,2023,yes,61,
stad,2023,no,31,
stad,2023,unsure,9,
noord,2023,yes,70,
noord,2023,no,28,
noord,2023,unsure,,suppressed
"),
    case("a total of a hundred per cent", "i.csv:4", "measure: percentage\nbreakdowns: [{dimension: answer, values: [yes, no]}]", "\
area,period,by_answer,value,status
noord,2023,,100,
noord,2023,yes,97.0,
noord,2023,no,,suppressed
"),
    case("shares of areas in a whole", "i.csv:6", "measure: percentage\nunit: procent van alle meldingen", "\
area,period,value,status
noord,2022,60.5,
zuid,2022,39.5,
oost,2022,0.0,
noord,2023,62.0,
zuid,2023,,suppressed
oost,2023,35.0,
").with(&[("areas.csv", "id,name,type,parent\nstad,Stad,m,\nnoord,N,d,stad\nzuid,Z,d,stad\noost,O,d,stad\n")]),
    case("two answers of as many people", "i.csv:3", "measure: percentage\nbreakdowns: [{dimension: answer, values: [yes, no]}]", "\
area,period,by_answer,value,n,status
noord,2023,yes,97.0,200,
noord,2023,no,,200,suppressed
"),
    case("percentages with the numbers behind them", "i.csv:4", "measure: percentage", "\
area,period,value,numerator,denominator,status
stad,2023,20.0,20,100,
noord,2023,30.0,15,50,
zuid,2023,,,50,suppressed
"),
    case("percentages of small numbers", "i.csv:4", "measure: percentage", "\
area,period,value,n,status
stad,2023,12.5,80,
noord,2023,14.0,50,
zuid,2023,,30,suppressed
"),
    case("rates per thousand", "i.csv:4", "measure: rate\nper: 1000", "\
area,period,value,denominator,status
stad,2023,12.50,4000,
noord,2023,15.33,3000,
zuid,2023,,1000,suppressed
"),
    case("means weighted by their numbers", "i.csv:4", "measure: score\naggregation: weighted", "\
area,period,value,n,status
stad,2023,7.20,100,
noord,2023,7.00,60,
zuid,2023,,40,suppressed
"),
    case("means of which nothing is said, with numbers that add up", "i.csv:4", "measure: score\ndecimals: 2", "\
area,period,value,n,status
stad,2023,7.20,100,
noord,2023,7.00,60,
zuid,2023,,40,suppressed
"),
    case("values that count up, of which the year ends with the month", "i.csv:3", "measure: count\ncumulative: true", "\
area,period,value,status
stad,2023-11,14,
stad,2023-12,,suppressed
stad,2023,17,
"),
    case("values that count up between two that are the same", "i.csv:3", "measure: count\ncumulative: true", "\
area,period,value,status
stad,2021,14,
stad,2022,,suppressed
stad,2023,14,
"),
    case("what a figure that counts up grew by", "i.csv:5", "measure: count", "\
area,period,value,status
stad,2020,20,
stad,2021,21,
stad,2022,25,
stad,2023,,suppressed
").with(&[
        ("indicators/sum.md", "---\ntitle: Samen\nmeasure: count\ncumulative: true\n---\n"),
        ("indicators/sum.csv", "area,period,value,status\nstad,2019,10,\nstad,2020,30,\nstad,2021,51,\nstad,2022,76,\nstad,2023,79,\n"),
    ]),
    case("men and women in two indicators", "i.csv:3", "measure: count\npart_of: [alle]", "\
area,period,value,status
stad,2022,50,
stad,2023,,suppressed
").with(&[
        ("indicators/alle.md", "---\ntitle: Alle\nmeasure: count\n---\n"),
        ("indicators/alle.csv", "area,period,value,status\nstad,2022,90,\nstad,2023,97,\n"),
        ("indicators/mannen.md", "---\ntitle: Mannen\nmeasure: count\npart_of: [alle]\n---\n"),
        ("indicators/mannen.csv", "area,period,value,status\nstad,2022,40,\nstad,2023,93,\n"),
    ]),
    case("the whole of two indicators", "i.csv:2", "measure: count", "\
area,period,value,status
stad,2023,,suppressed
").with(&[
        ("indicators/vrouwen.md", "---\ntitle: Vrouwen\nmeasure: count\npart_of: [i]\n---\n"),
        ("indicators/vrouwen.csv", "area,period,value,status\nstad,2023,3,\n"),
        ("indicators/mannen.md", "---\ntitle: Mannen\nmeasure: count\npart_of: i\n---\n"),
        ("indicators/mannen.csv", "area,period,value,status\nstad,2023,4,\n"),
    ]),
    case("the count behind a percentage elsewhere", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2023,120,
noord,2023,40,
zuid,2023,,suppressed
").with(&[
        ("areas.csv", "id,name,type,parent\nstad,Stad,m,\nnoord,N,d,stad\nzuid,Z,d,stad\noost,O,d,stad\n"),
        ("indicators/deel.md", "---\ntitle: Deel\nmeasure: percentage\n---\n"),
        ("indicators/deel.csv", "area,period,value,denominator\nstad,2023,3.000,4000\nnoord,2023,4.00,1000\nzuid,2023,0.37,810\n"),
    ]),
    case("a baseline that two targets tell", "i.csv:2", "measure: count\nbaseline: {period: 2021}", "\
area,period,value,status
stad,2021,,suppressed
stad,2023,31,
").with(&[("targets.csv", "id,indicator,area,period,value,kind\na,i,stad,2027,20,absolute\nb,i,stad,2027,-5,change-from-baseline\n")]),
    case("a baseline that a relative target tells", "i.csv:2", "measure: count\nbaseline: {period: 2021}", "\
area,period,value,status
stad,2021,,suppressed
stad,2023,31,
").with(&[("targets.csv", "id,indicator,area,period,value,kind\na,i,stad,2027,2,absolute\nb,i,stad,2027,-50,relative-change\n")]),
    case("a baseline in the reason of a target", "targets.csv:2", "measure: count\nmin_n: 10\nbaseline: {period: 2021}", "\
area,period,value,status
stad,2021,,suppressed
stad,2023,31,
").with(&[("targets.csv", "id,indicator,area,period,value,kind,reason\nb,i,stad,2027,-5,change-from-baseline,In 2021 telde Stad er 8.\n")]),
    case("an older publication", "i.csv:3", "measure: count", "\
area,period,value,status,published
noord,2023,4,final,2024-03
noord,2023,,suppressed,2024-09
"),
    case("a withdrawn publication", "i.csv:3", "measure: count\nmin_n: 2", "\
area,period,value,status,published
noord,2023,4,final,2024-03
noord,2023,,missing,2024-09
"),
    case("a count in n, as elsewhere", "i.csv:3", "measure: count", "\
area,period,value,n,status
noord,2022,12,12,
noord,2023,,3,suppressed
"),
    case("a count in n where no other row has any", "i.csv:3", "measure: count", "\
area,period,value,n,status
noord,2022,12,,
noord,2023,,3,suppressed
"),
    case("a count in n of what is called missing", "i.csv:3", "measure: count\nmin_n: 5", "\
area,period,value,n,status
noord,2022,12,12,
noord,2023,,3,missing
"),
    case("a number in a note", "i.csv:3", "measure: count", "\
area,period,value,status,note
noord,2022,12,,
noord,2023,,suppressed,Het ging om 3 meldingen.
"),
    case("a number in words in a note", "i.csv:3", "measure: count", "\
area,period,value,status,note
noord,2022,12,,
noord,2023,,suppressed,Het ging om drie gezinnen.
"),
    case("a number in the note of another row", "i.csv:2", "measure: count\nmin_n: 5", "\
area,period,value,status,note
stad,2023,90,,\"Waarvan 3 in Noord, in 2023.\"
noord,2023,,suppressed,
"),
    case("a number in an alternative text", "i.md:5", "measure: count\nmin_n: 5\nalt: Het aantal meldingen daalde van 12 naar 3.", "\
area,period,value,status
noord,2022,12,
noord,2023,,suppressed
"),
    case("a number in a definition", "i.md:5", "measure: count\nmin_n: 5\nlimitations: In 2023 waren het er in Noord maar 3.", "\
area,period,value,status
noord,2022,12,
noord,2023,,suppressed
"),
    case("a number in a caption", "p.md:7", "measure: count\nmin_n: 5", "\
area,period,value,status
noord,2022,12,
noord,2023,,suppressed
").with(&[("pages/p.md", "---\ntitle: P\n---\n```chart\nindicator: i\nareas: [noord]\ncaption: In 2023 telde Noord 3 meldingen.\n```\n")]),
    case("a number in a running text", "i.md:6", "measure: count\nmin_n: 5", "\
area,period,value,status
noord,2022,12,
noord,2023,,suppressed
").with(&[("indicators/i.md", "---\ntitle: I\nmeasure: count\nmin_n: 5\n---\nIn Noord waren er in 2023 nog 4 meldingen, na 12 in 2022.\n")]),
    case("a percentage in a running text", "s.md:6", "measure: percentage\nmin_n: 50", "\
area,period,value,n,status
noord,2022,12.5,400,
noord,2023,,40,suppressed
").with(&[("stories/s.md", "---\ntitle: S\ndate: 2024-05-01\nabout: [i]\n---\nIn Noord was het in 2023 nog 7,5 procent.\n")]),
    case("means of which that of the city is the mean", "i.csv:10", "measure: score\naggregation: mean", "\
area,period,value,status
stad,2021,7.2,
noord,2021,7.0,
zuid,2021,7.4,
stad,2022,6.9,
noord,2022,6.4,
zuid,2022,7.4,
stad,2023,7.0,
noord,2023,6.0,
zuid,2023,,suppressed
"),
    case("means weighted by inhabitants", "i.csv:4", "measure: score\naggregation: weighted", "\
area,period,value,status
stad,2023,7.00,
noord,2023,6.00,
zuid,2023,,suppressed
").with(&[("areas.csv", "id,name,type,parent,population\nstad,Stad,m,,1000\nnoord,N,d,stad,400\nzuid,Z,d,stad,600\n")]),
    case("an answer that the other denies", "i.csv:3", "measure: percentage\nbreakdowns: [{dimension: view, values: [tevreden, ontevreden]}]", "\
area,period,by_view,value,status
noord,2023,tevreden,97,
noord,2023,ontevreden,,suppressed
"),
    case("answers that are nearly a hundred", "i.csv:4", "measure: percentage\nbreakdowns: [{dimension: view, values: [well, so-so, badly]}]", "\
area,period,by_view,value,status
noord,2023,well,71.5,
noord,2023,so-so,26.0,
noord,2023,badly,,suppressed
"),
    case("one pooled period less another, and no more", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2021..2022,55,
stad,2021..2023,58,
stad,2023,,suppressed
"),
    case("the second half of a year alone", "i.csv:4", "measure: count", "\
area,period,value,status
stad,2023,58,
stad,2023-H1,30,
stad,2023-H2,,suppressed
"),
    case("a year that its quarters make up", "i.csv:2", "measure: count", "\
area,period,value,status
stad,2023,,suppressed
stad,2023-Q1,1,
stad,2023-Q2,2,
stad,2023-Q3,0,
stad,2023-Q4,1,
"),
    case("a number in a summary", "g.md:3", "measure: count\nmin_n: 5", "\
area,period,value,status
noord,2022,12,
noord,2023,,suppressed
").with(&[("goals/g.md", "---\ntitle: G\nsummary: In Noord waren er in 2023 nog 4 meldingen.\nindicators: [{indicator: i}]\n---\n")]),
    case(
        "a count of which a rate is worked out",
        "i.csv:4",
        "measure: count",
        "\
area,period,value,status
stad,2023,100,
noord,2023,97,
zuid,2023,,suppressed
",
    )
    .with(&[
        ("indicators/inwoners.md", "---\ntitle: Inwoners\nmeasure: count\n---\n"),
        ("indicators/inwoners.csv", "area,period,value\nstad,2023,9000\nnoord,2023,4000\nzuid,2023,5000\n"),
        ("indicators/per.md", "---\ntitle: Per\nderive: {numerator: i, denominator: inwoners, per: 1000}\n---\n"),
    ]),
    case(
        "a number behind a sign in a note",
        "i.csv:3",
        "measure: count",
        "area,period,value,status,note\nnoord,2022,12,,\nnoord,2023,,suppressed,te weinig (n=3)\n",
    ),
    case("a number in an update on something else", "u.md:5", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN)
        .with(&[("updates/u.md", "---\ntitle: U\nof: [programme]\ndate: 2024-03-01\ndone: In Noord waren er in 2023 nog 4 inbraken.\n---\n")]),
    case("a number in what hinders", "u.md:5", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN)
        .with(&[("updates/u.md", "---\ntitle: U\nof: [programme]\ndate: 2024-03-01\nobstacles: In Noord waren er maar 4 inbraken.\n---\n")]),
    case("a number in a finding of research", "e.md:5", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN)
        .with(&[("evaluations/e.md", "---\ntitle: E\nof: [programme]\npublished: 2024-03-01\nfindings: [{id: a, text: In 2023 telde Noord vier inbraken.}]\n---\n")]),
    case("a number in the note on money", "allocations.csv:2", "measure: count\nunit: inbraken\nmin_n: 5", HIDDEN).with(&[
        ("funds/f.md", "---\ntitle: F\n---\n"),
        ("allocations.csv", "id,fund,to,amount,stage,note\na,f,,100,allocated,Voor de 4 inbraken van 2023 in Noord\n"),
    ]),
    case("a part that is published later", "i.csv:4", "measure: count", "\
area,period,value,status,published
stad,2023,100,,2024-01
noord,2023,60,,2030-01
zuid,2023,,suppressed,2024-01
"),
    case("a whole that another indicator publishes later", "i.csv:2", "measure: count\npart_of: [geheel]", "\
area,period,value,status
stad,2023,,suppressed
").with(&[
        ("indicators/geheel.md", "---\ntitle: Geheel\nmeasure: count\n---\n"),
        ("indicators/geheel.csv", "area,period,value,published\nstad,2022,90,2023-02\nstad,2023,100,2030-02\n"),
        ("indicators/rest.md", "---\ntitle: Rest\nmeasure: count\npart_of: [geheel]\n---\n"),
        ("indicators/rest.csv", "area,period,value\nstad,2023,97\n"),
    ]),
];

const HIDDEN: &str = "area,period,value,status\nnoord,2022,12,\nnoord,2023,,suppressed\n";

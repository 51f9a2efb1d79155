//! For which areas money is, and whether it is from before the programme.

use super::*;

#[test]
fn money_is_for_the_areas_of_its_fund_unless_a_row_says_otherwise() {
    let files: &[(&str, &str)] = &[
        ("programme.yaml", "title: Noord\narea: noord\n"),
        (
            "areas.csv",
            "id,name,parent\nnoord,Noord,\nbeijum,Beijum,noord\nlewenborg,Lewenborg,noord\nhaven,Haven,\n",
        ),
        ("funds/twee.md", "---\ntitle: Twee\nareas: [beijum, lewenborg]\n---\n"),
        ("funds/ook.md", "---\ntitle: Ook\nareas: [lewenborg, beijum]\n---\n"),
        ("funds/noord-fonds.md", "---\ntitle: Noord\nareas: [noord]\n---\n"),
        ("funds/alles.md", "---\ntitle: Alles\n---\n"),
        (
            "allocations.csv",
            "id,fund,to,amount,stage\na,twee,,1,allocated\nb,ook,,2,allocated\n\
             c,noord-fonds,,4,allocated\nd,alles,,8,allocated\ne,twee,beijum,16,allocated\n",
        ),
    ];
    let (programme, _) = read(files);
    let at = |id: &str| get(&programme, id);
    let purposes: Vec<Purpose> = programme
        .allocations
        .iter()
        .map(|row| Purpose::of(&programme, row.fund.to, row.to))
        .collect();
    let both = purposes[0];
    assert_eq!(both.areas(&programme), [at("beijum"), at("lewenborg")]);
    let beijum = Purpose::Object(at("beijum"));
    assert_eq!(purposes, [both, both, Purpose::Programme, Purpose::Programme, beijum]);

    let ledger = Ledger::new(&programme);
    let reached = |area: &str| -> String {
        let rows = ledger.in_area(at(area)).iter();
        let told = rows.map(|row| format!("{} {:?}", row.id, ledger.reach(row, at(area))));
        told.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(reached("noord"), "a Within, b Within, c Whole, e Within");
    assert_eq!(reached("beijum"), "a Beyond, b Beyond, e Whole");
    assert_eq!(reached("haven"), "");
}

/// The decision tells when; else its document, at the latest day that this can be of.
#[test]
fn money_from_before_the_programme_is_never_added_to_the_rest() {
    let files: &[(&str, &str)] = &[
        ("programme.yaml", "title: Noord\nperiod: {start: 2024, end: 2027}\n"),
        ("funds/pot.md", "---\ntitle: Pot\n---\n"),
        ("documents/oud.md", "---\ntitle: Oud\ndate: 2023\n---\n"),
        ("documents/nieuw.md", "---\ntitle: Nieuw\ndate: 2024\n---\n"),
        (
            "allocations.csv",
            "id,fund,amount,stage,decided_on,document\na,pot,1,allocated,2023-12-31,nieuw\n\
             b,pot,2,allocated,2024-01-01,oud\nc,pot,4,allocated,,oud\nd,pot,8,allocated,,nieuw\n\
             e,pot,16,allocated,,\nf,pot,32,reserved,,oud\n",
        ),
    ];
    let (programme, _) = read(files);
    let totals = Stages::of(&programme.allocations);
    let apart: Vec<_> =
        totals.apart().map(|(of, sum)| (of.stage, of.since_start, sum.low)).collect();
    let (allocated, reserved) = (Stage::Allocated, Stage::Reserved);
    assert_eq!(
        apart,
        [(allocated, true, 26.into()), (allocated, false, 5.into()), (reserved, false, 32.into())]
    );
    assert_eq!(totals.get(allocated).unwrap().low, 31.into());
}

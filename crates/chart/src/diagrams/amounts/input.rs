use insight::money::Sum;

/// Amounts that are held beside each other on one scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Amounts {
    /// Unique on its page.
    pub id: String,
    /// What is measured, in the reader's words: `Geld per fonds`.
    pub title: String,
    /// A code such as `EUR`.
    pub currency: String,
    /// What names a bar, as within a sentence: `fonds`.
    pub term: String,
    /// In the order in which they are drawn; no amount of one is added to that of another.
    pub groups: Vec<Group>,
}

/// Amounts that are equally firm, and may be added up.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// How firm, in the reader's words: `Toegekend voor de start in 2024`.
    pub name: String,
    pub look: Look,
    pub bars: Vec<Bar>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub name: String,
    pub sum: Sum,
}

/// How firm money is, as its bar shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Spent,
    Committed,
    Allocated,
    Reserved,
    Sought,
}

impl Group {
    pub fn total(&self) -> Sum {
        self.bars.iter().map(|bar| bar.sum).sum()
    }
}

impl Amounts {
    pub fn bars(&self) -> impl Iterator<Item = &Bar> {
        self.groups.iter().flat_map(|group| &group.bars)
    }
}

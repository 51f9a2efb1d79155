use insight::money::Sum;

/// What a flow is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Unique on its page.
    pub id: String,
    /// For the headline: `Geld van fonds naar doel`.
    pub title: String,
    /// How sure the money is, in the reader's word: `toegekend`. All ways are of this one stage.
    pub stage: String,
    /// A code such as `EUR`.
    pub currency: String,
    /// Where the money comes from, what it pays for, and which goal it reaches.
    pub columns: [Column; 3],
    pub ways: Vec<Way>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// As within a sentence: `fonds`, `actielijn of interventie`, `doel`.
    pub title: String,
    /// In the order of the table.
    pub nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub name: String,
    /// Stands for what is not named: no goal, the whole programme, undivided.
    pub is_lacking: bool,
}

/// Money on one way. Several with the same stops are added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// A place in the nodes of each column.
    pub stops: [usize; 3],
    pub sum: Sum,
}

impl Column {
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), nodes: Vec::new() }
    }

    /// Adds a node, and gives its place for [`Way::stops`].
    pub fn add(&mut self, name: impl Into<String>, is_lacking: bool) -> usize {
        self.nodes.push(Node { name: name.into(), is_lacking });
        self.nodes.len() - 1
    }
}

impl Flow {
    pub fn node(&self, column: usize, place: usize) -> Option<&Node> {
        self.columns.get(column)?.nodes.get(place)
    }

    pub fn name(&self, column: usize, place: usize) -> &str {
        self.node(column, place).map_or("", |node| node.name.as_str())
    }

    pub fn is_lacking(&self, column: usize, place: usize) -> bool {
        self.node(column, place).is_some_and(|node| node.is_lacking)
    }
}

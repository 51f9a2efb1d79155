//! The words that the prose is made of. Every subject is a plural, so that every verb fits.

/// The language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    Dutch,
    English,
}

pub struct Vocabulary {
    pub openers: &'static [&'static str],
    pub subjects: &'static [&'static str],
    pub verbs: &'static [&'static str],
    pub objects: &'static [&'static str],
    pub tails: &'static [&'static str],
    pub headings: &'static [&'static str],
    /// What stands before a list, a link and a number.
    pub leads: [&'static str; 3],
    pub table: [&'static str; 3],
}

impl Tongue {
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    pub fn vocabulary(self) -> &'static Vocabulary {
        match self {
            Self::Dutch => &DUTCH,
            Self::English => &ENGLISH,
        }
    }

    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// `name.md`, `name.en.md`: the first language has no mark.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Dutch => "",
            Self::English => ".en",
        }
    }

    pub fn choose(self, dutch: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::Dutch => dutch,
            Self::English => english,
        }
    }
}

static DUTCH: Vocabulary = Vocabulary {
    openers: &[
        "in de praktijk",
        "volgens de monitor",
        "na de zomer",
        "op dit moment",
        "elke maand",
        "in de meeste straten",
        "gelukkig",
        "soms",
        "sinds het begin",
        "daarom",
    ],
    subjects: &[
        "bewoners",
        "veel gezinnen",
        "jongeren",
        "ouders",
        "de scholen",
        "de corporaties",
        "werkgevers",
        "huurders",
        "vrijwilligers",
        "wijkteams",
        "leraren",
        "ondernemers",
        "oudere bewoners",
        "buren",
        "kinderen",
        "de partners",
        "studenten",
        "de huisartsen",
    ],
    verbs: &[
        "zoeken",
        "vinden",
        "kennen",
        "bespreken",
        "regelen",
        "delen",
        "missen",
        "vragen om",
        "werken aan",
        "bouwen aan",
        "rekenen op",
        "verwachten",
        "onderzoeken",
        "verbeteren",
    ],
    objects: &[
        "een goede woning",
        "een plek om te leren",
        "werk dicht bij huis",
        "een veilige straat",
        "hulp bij het invullen van formulieren",
        "een warm huis met een lage rekening",
        "ruimte om te spelen",
        "een vast gezicht in de wijk",
        "meer groen en minder steen",
        "een eerlijk gesprek over geld",
        "sport en muziek na school",
        "een buurthuis met lange tijden",
        "begeleiding bij de eerste baan",
        "betere verlichting op het plein",
        "een kortere wachtlijst",
    ],
    tails: &[
        "in de eigen buurt",
        "met hulp van de school",
        "samen met de gemeente",
        "sinds vorig jaar",
        "zonder lange formulieren",
        "ook in de avond",
        "voor een lage prijs",
        "op loopafstand",
        "dankzij de inzet van vrijwilligers",
        "en dat is in andere wijken niet anders",
        "al verschilt dat per straat",
        "waar dat mogelijk is",
        "ondanks het tekort aan mensen",
    ],
    headings: &[
        "Wat wij meten",
        "Waarom dit telt",
        "Wat bewoners zeggen",
        "Hoe u dit leest",
        "Wat er verandert",
        "Wat wij nog niet weten",
    ],
    leads: ["Drie dingen vallen op:", "Lees ook", "In het laatste jaar ging het om"],
    table: ["Onderdeel", "Wat er gebeurt", "Aantal"],
};

static ENGLISH: Vocabulary = Vocabulary {
    openers: &[
        "in practice,",
        "according to the monitor,",
        "after the summer,",
        "at this moment,",
        "every month,",
        "in most streets,",
        "fortunately,",
        "sometimes",
        "since the start,",
    ],
    subjects: &[
        "residents",
        "many families",
        "young people",
        "parents",
        "the schools",
        "employers",
        "tenants",
        "volunteers",
        "neighbourhood teams",
        "teachers",
        "shopkeepers",
        "neighbours",
        "children",
        "the partners",
        "students",
    ],
    verbs: &[
        "look for", "find", "know", "discuss", "arrange", "share", "miss", "ask for", "work on",
        "count on", "expect", "study", "improve",
    ],
    objects: &[
        "a good home",
        "a place to learn",
        "work close to home",
        "a safe street",
        "help with forms",
        "a warm house with a low bill",
        "room to play",
        "a familiar face in the street",
        "more green and less stone",
        "an honest talk about money",
        "sport and music after school",
        "a community centre with long hours",
        "guidance in a first job",
        "better lights on the square",
        "a shorter waiting list",
    ],
    tails: &[
        "in their own neighbourhood",
        "with the help of the school",
        "together with the city",
        "since last year",
        "without long forms",
        "in the evening as well",
        "for a low price",
        "within walking distance",
        "thanks to volunteers",
        "though it differs from street to street",
        "wherever that is possible",
    ],
    headings: &[
        "What we measure",
        "Why this counts",
        "What residents say",
        "How to read this",
        "What changes",
        "What we do not know yet",
    ],
    leads: ["Three things stand out:", "Read also", "In the latest year it was"],
    table: ["Part", "What is done", "Number"],
};

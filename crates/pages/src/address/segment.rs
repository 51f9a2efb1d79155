use base::diagnostic::Bag;
use base::value::is_id;
use programme::model::{Kind, Lang, Programme, Settings};

use super::address::LONGEST_PART;
use super::rules::invalid_segment;
use super::{Address, Monitor, PageKey, commitments};

/// The names of folders in one language.
#[derive(Debug)]
pub struct Segments<'a> {
    pub lang: Lang,
    /// `en/`; empty for the first language.
    prefix: String,
    dutch: bool,
    /// In the order of [`Kind::ALL`]; a segment that no address can hold is left out.
    own: Vec<(Kind, &'a str)>,
}

impl<'a> Segments<'a> {
    pub fn new(settings: &'a Settings, lang: Lang, bag: &mut Bag) -> Self {
        let tag = settings.tag(lang);
        let mut own = Vec::new();
        for kind in Kind::ALL {
            let Some(term) = settings.term(kind, lang) else {
                continue;
            };
            match term.segment.as_deref() {
                Some(segment) if is_id(segment) && segment.len() <= LONGEST_PART => {
                    own.push((kind, segment))
                }
                Some(segment) => bag.push(invalid_segment::report(term.span, segment)),
                None => {}
            }
        }
        Self {
            lang,
            prefix: if lang == Lang::DEFAULT {
                String::new()
            } else {
                format!("{tag}/")
            },
            dutch: tag == "nl" || tag.starts_with("nl-"),
            own,
        }
    }

    pub fn page(&self, programme: &Programme, key: PageKey) -> Address {
        match key {
            PageKey::Home => Address::of_folder(self.prefix.trim_end_matches('/')),
            PageKey::NotFound => Address::of_file(&format!("{}404.html", self.prefix)),
            PageKey::List(kind) => {
                Address::of_folder(&format!("{}{}", self.prefix, self.segment(kind)))
            }
            PageKey::Object(at) => {
                let object = programme.object(at);
                self.object(object.kind(), &object.id)
            }
            PageKey::Embed(at) => {
                let object = programme.object(at);
                let page = self.object(object.kind(), &object.id);
                page.sibling(&format!("{}.html", object.id))
            }
            PageKey::Dossier(Some(at)) => {
                let (folder, id) = (self.system(key), &programme.object(at).id);
                Address::of_folder(&format!("{}{folder}/{id}", self.prefix))
            }
            PageKey::Commitments(filter, page) => {
                let list = self.segment(Kind::Commitment);
                let part = commitments::segment(programme, filter, self.dutch);
                Address::of_folder(&match page {
                    0 | 1 => format!("{}{list}/{part}", self.prefix),
                    more => format!("{}{list}/{part}/{more}", self.prefix),
                })
            }
            PageKey::Monitor(_)
            | PageKey::Experience
            | PageKey::Calendar
            | PageKey::Changes
            | PageKey::Quality
            | PageKey::Index
            | PageKey::Glossary
            | PageKey::Unknowns
            | PageKey::Money
            | PageKey::Network
            | PageKey::Dossier(None)
            | PageKey::MoneyRows
            | PageKey::Accessibility
            | PageKey::Privacy
            | PageKey::OpenData => {
                Address::of_folder(&format!("{}{}", self.prefix, self.system(key)))
            }
        }
    }

    /// Where an object of a kind stands that has this id.
    pub fn object(&self, kind: Kind, id: &str) -> Address {
        let prefix = &self.prefix;
        Address::of_folder(&match kind {
            Kind::Page => format!("{prefix}{id}"),
            _ => format!("{prefix}{}/{id}", self.segment(kind)),
        })
    }

    fn segment(&self, kind: Kind) -> &str {
        let own = self.own.iter().find(|(of, _)| *of == kind);
        match own {
            Some((_, segment)) => segment,
            None if self.dutch => dutch(kind),
            None => kind.folder(),
        }
    }

    fn system(&self, key: PageKey) -> &'static str {
        system(key, self.dutch)
    }
}

fn dutch(kind: Kind) -> &'static str {
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
        Kind::Update => "voortgang",
        Kind::Evaluation => "evaluaties",
        Kind::Story => "verhalen",
        Kind::Page => "paginas",
    }
}

/// The name of a page that the program makes itself; empty for the others.
pub fn system(key: PageKey, dutch: bool) -> &'static str {
    let (nl, en) = match key {
        PageKey::Home | PageKey::List(_) | PageKey::Object(_) | PageKey::Embed(_) => ("", ""),
        PageKey::Commitments(..) => ("toezeggingen", "commitments"),
        PageKey::Experience => ("ervaring-van-bewoners", "residents-experience"),
        PageKey::Calendar => ("kalender", "calendar"),
        PageKey::Changes => ("wat-is-er-veranderd", "what-changed"),
        PageKey::Monitor(Monitor::Area) => ("gebiedsmonitor", "area-monitor"),
        PageKey::Monitor(Monitor::Intervention) => ("interventiemonitor", "intervention-monitor"),
        PageKey::Monitor(Monitor::Process) => ("procesmonitor", "process-monitor"),
        PageKey::Quality => ("kwaliteit-van-onze-cijfers", "quality-of-our-figures"),
        PageKey::Index => ("a-z", "a-z"),
        PageKey::Glossary => ("begrippen", "glossary"),
        PageKey::Unknowns => ("wat-we-nog-niet-weten", "what-we-do-not-know-yet"),
        PageKey::Money => ("geld", "money"),
        PageKey::Network => ("bijdragen", "contributions"),
        PageKey::Dossier(_) => ("dossier", "dossier"),
        PageKey::MoneyRows => ("geld/bedragen", "money/amounts"),
        PageKey::Accessibility => ("toegankelijkheid", "accessibility"),
        PageKey::Privacy => ("privacy", "privacy"),
        PageKey::OpenData => ("open-data", "open-data"),
        PageKey::NotFound => ("404", "404"),
    };
    if dutch { nl } else { en }
}

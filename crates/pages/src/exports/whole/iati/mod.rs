//! Activities as the International Aid Transparency Initiative has them (IATI 2.03): the programme, its
//! action lines and interventions, with who takes part, what was set apart and paid, and what came of it.
//!
//! The schema asks of each activity a stage, a date and somebody who takes part; one of which these are not
//! known is left out.

mod money;
mod results;
mod xml;

use base::value::{Date, PartialDate};
use programme::model::{
    ActionLine, Fund, Intervention, Localised, ObjectRef, Participation, Role, Status, Subject,
    Voice,
};

use self::xml::Xml;
use crate::address::{Address, PageKey, Site};
use crate::book::File;
use crate::book::scope::{Scope, host};

/// The sort of an organisation of which nobody said it: another than those listed.
const OTHER: &str = "90";

struct Activity {
    subject: Subject,
    /// How deep it lies below the programme, from 1.
    depth: &'static str,
    status: &'static str,
    /// By the code of what happened on it.
    dates: Vec<(&'static str, Date)>,
    /// By the code of what they do.
    parties: Vec<(&'static str, String)>,
    above: Option<Subject>,
}

/// One file; none where nobody is known to publish the site, or no activity is complete.
pub fn files(scope: &Scope<'_>, url: &str) -> Vec<File> {
    let activities = activities(scope);
    let publisher = scope.settings().organisation.as_ref();
    let Some(publisher) = publisher.filter(|_| !activities.is_empty()) else {
        return Vec::new();
    };
    let publisher = scope.say(publisher).text;
    let made = format!("{}T00:00:00Z", scope.book.today);
    let mut xml = Xml::default();
    xml.within("iati-activities", &[("version", "2.03"), ("generated-datetime", &made)], |xml| {
        for activity in &activities {
            write(scope, url, &publisher, activity, &activities, xml);
        }
    });
    vec![File::new(&Site::data("iati.xml"), xml.document())]
}

/// The complete ones, the programme first.
fn activities(scope: &Scope<'_>) -> Vec<Activity> {
    let (programme, period) = (scope.book.programme, scope.settings().period);
    let today = scope.book.today;
    let funds = programme.each::<Fund>().filter_map(|(_, _, fund)| fund.provider);
    let mut funding: Vec<_> = funds.map(|partner| ("1", scope.title(partner.to).text)).collect();
    funding.sort();
    funding.dedup();
    let whole = Activity {
        subject: Subject::Programme,
        depth: "1",
        status: match (period.0.map(PartialDate::first), period.1.map(PartialDate::last)) {
            (Some(start), _) if start > today => "1",
            (_, Some(end)) if end < today => "4",
            _ => "2",
        },
        dates: by_day(today, period.0, period.1),
        parties: funding,
        above: None,
    };
    let lines = programme.each::<ActionLine>().map(|(at, object, line)| Activity {
        subject: Subject::Object(at),
        depth: "2",
        status: line.status.map_or("", code),
        dates: by_day(today, line.start, line.end),
        parties: parties(scope, &object.common.partners),
        above: Some(Subject::Programme),
    });
    let interventions = programme.each::<Intervention>().map(|(at, object, own)| Activity {
        subject: Subject::Object(at),
        depth: "3",
        status: own.status.map_or("", code),
        dates: [
            ("1", own.start_planned.map(PartialDate::first)),
            ("2", own.start_actual.map(PartialDate::first)),
            ("3", own.end_planned.map(PartialDate::last)),
            ("4", own.end_actual.map(PartialDate::last)),
        ]
        .into_iter()
        .filter_map(|(what, day)| Some((what, day?)))
        .collect(),
        parties: parties(scope, &object.common.partners),
        above: Some(Subject::Object(own.action_line.to)),
    });
    let mut all: Vec<Activity> = [whole].into_iter().chain(lines).chain(interventions).collect();
    // Who speaks of work as “ours” answers for it; one who tells of others does not.
    let is_ours = scope.settings().voice != Some(Voice::ThirdParty);
    if let Some(publisher) = scope.settings().organisation.as_ref().filter(|_| is_ours) {
        let publisher = scope.say(publisher).text;
        for one in all.iter_mut().filter(|one| one.parties.iter().all(|(role, _)| *role != "2")) {
            one.parties.push(("2", publisher.clone()));
        }
    }
    let is_complete =
        |one: &Activity| !one.status.is_empty() && !one.dates.is_empty() && !one.parties.is_empty();
    all.retain(is_complete);
    all
}

/// A start and an end of which only the day tells whether they are planned.
fn by_day(
    today: Date,
    start: Option<PartialDate>,
    end: Option<PartialDate>,
) -> Vec<(&'static str, Date)> {
    let start = start.map(|date| date.first());
    let end = end.map(|date| date.last());
    let start = start.map(|day| (if day <= today { "2" } else { "1" }, day));
    let end = end.map(|day| (if day <= today { "4" } else { "3" }, day));
    start.into_iter().chain(end).collect()
}

/// Who takes part in a role that the standard knows.
fn parties(scope: &Scope<'_>, partners: &[Participation]) -> Vec<(&'static str, String)> {
    let of = |one: &Participation| {
        let role = match one.role? {
            Role::Funding => "1",
            Role::Accountable => "2",
            Role::Coordinating => "3",
            Role::Implementing => "4",
            Role::Advising | Role::Participating => return None,
        };
        Some((role, scope.title(one.partner.to).text))
    };
    partners.iter().filter_map(of).collect()
}

fn code(status: Status) -> &'static str {
    match status {
        Status::Planned => "1",
        Status::Running | Status::Scaling => "2",
        Status::Finishing => "3",
        Status::Closed => "4",
        Status::Cancelled => "5",
        Status::Suspended => "6",
    }
}

fn write(
    scope: &Scope<'_>,
    url: &str,
    publisher: &str,
    activity: &Activity,
    all: &[Activity],
    xml: &mut Xml,
) {
    let settings = scope.settings();
    let page = page(scope, activity.subject).map(|page| page.canonical(url));
    let attributes = [
        ("xml:lang", settings.tag(scope.lang)),
        ("default-currency", &settings.currency),
        ("hierarchy", activity.depth),
        ("linked-data-uri", page.as_deref().unwrap_or(url)),
    ];
    let (title, summary) = told(scope, activity.subject);
    xml.within("iati-activity", &attributes, |xml| {
        xml.text("iati-identifier", &[], &identifier(scope, url, activity.subject));
        xml.told("reporting-org", &[("ref", host(url)), ("type", OTHER)], publisher);
        xml.told("title", &[], &title);
        xml.told("description", &[("type", "1")], summary.as_deref().unwrap_or(&title));
        for (role, name) in &activity.parties {
            xml.told("participating-org", &[("role", role)], name);
        }
        xml.empty("activity-status", &[("code", activity.status)]);
        for (what, day) in &activity.dates {
            xml.empty("activity-date", &[("type", what), ("iso-date", &day.to_string())]);
        }
        money::budgets(scope, activity.subject, xml);
        money::transactions(scope, activity.subject, xml);
        for other in all {
            let related = match () {
                () if activity.above == Some(other.subject) => "1",
                () if other.above == Some(activity.subject) => "2",
                () => continue,
            };
            let at = identifier(scope, url, other.subject);
            xml.empty("related-activity", &[("ref", &at), ("type", related)]);
        }
        results::write(scope, activity.subject, xml);
    });
}

fn page<'a>(scope: &Scope<'a>, subject: Subject) -> Option<&'a Address> {
    let key = match subject {
        Subject::Object(at) => PageKey::Object(at),
        Subject::Programme => PageKey::Home,
    };
    scope.book.site.address(key, scope.lang)
}

/// The title, and what it is about.
fn told(scope: &Scope<'_>, subject: Subject) -> (String, Option<String>) {
    let say = |text: &Option<Localised>| text.as_ref().map(|text| scope.say(text).text);
    match subject {
        Subject::Object(at) => {
            (scope.title(at).text, say(&scope.book.programme.object(at).common.summary))
        }
        Subject::Programme => {
            let settings = scope.settings();
            (scope.say(&settings.title).text, say(&settings.summary))
        }
    }
}

/// Begins with what names the reporting organisation: the host of the site. Its path follows, since
/// several programmes may share a host.
fn identifier(scope: &Scope<'_>, url: &str, subject: Subject) -> String {
    let host = host(url);
    let path = url.split_once(host).map_or("", |(_, path)| path);
    let id = |at: ObjectRef| &*scope.book.programme.object(at).id;
    let own = match subject {
        Subject::Object(at) => id(at),
        Subject::Programme => "programme",
    };
    let parts = path.split('/').filter(|part| !part.is_empty());
    [host].into_iter().chain(parts).chain([own]).collect::<Vec<_>>().join("-")
}

use programme::model::{Detailed, Localised, ObjectRef, Reference};

use base::value::PartialDate;

use super::scope::Scope;
use crate::view::{Fact, FactValue};

/// Collects facts, each under a text of the theme; one without a value is left out.
pub struct Facts<'s, 'a> {
    scope: &'s Scope<'a>,
    facts: Vec<Fact>,
}

impl<'s, 'a> Facts<'s, 'a> {
    pub fn new(scope: &'s Scope<'a>) -> Self {
        Self { scope, facts: Vec::new() }
    }

    pub fn add<V: Into<FactValue>>(
        &mut self,
        key: &str,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Self {
        self.under(self.scope.t(key), values)
    }

    /// The same under a label that is no text of the theme.
    pub fn under<V: Into<FactValue>>(
        &mut self,
        label: String,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Self {
        let values: Vec<FactValue> = values.into_iter().map(Into::into).collect();
        if !values.is_empty() {
            self.facts.push(Fact { label, values });
        }
        self
    }

    /// What editors wrote.
    pub fn say(&mut self, key: &str, text: &Option<Localised>) -> &mut Self {
        self.add(key, text.as_ref().map(|text| self.scope.say(text)))
    }

    pub fn date(&mut self, key: &str, date: Option<PartialDate>) -> &mut Self {
        self.add(key, date.map(|date| self.scope.locale().date(date)))
    }

    /// A link to each object.
    pub fn links(&mut self, key: &str, to: impl IntoIterator<Item = Reference>) -> &mut Self {
        let scope = self.scope;
        self.add(key, to.into_iter().map(|to| scope.link(to.to)))
    }

    pub fn and(&mut self, more: Vec<Fact>) -> &mut Self {
        self.facts.extend(more);
        self
    }

    /// What was collected.
    pub fn take(&mut self) -> Vec<Fact> {
        std::mem::take(&mut self.facts)
    }
}

/// What is made of an object of one kind; nothing of another.
pub fn of_kind<'a, K: Detailed, T: Default>(
    scope: &Scope<'a>,
    at: ObjectRef,
    make: fn(&Scope<'a>, ObjectRef, &'a K) -> T,
) -> T {
    scope.own(at).map(|own| make(scope, at, own)).unwrap_or_default()
}

use std::collections::BTreeMap;

/// Lists by what they have to do with, each in the order in which it was added to.
#[derive(Debug)]
pub(crate) struct Groups<K, T>(BTreeMap<K, Vec<T>>);

impl<K, T> Default for Groups<K, T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord, T> Groups<K, T> {
    pub fn add(&mut self, key: K, one: T) {
        self.0.entry(key).or_default().push(one);
    }

    pub fn of(&self, key: K) -> &[T] {
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }
}

impl<K: Ord, T> FromIterator<(K, T)> for Groups<K, T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(all: I) -> Self {
        let mut groups = Self::default();
        all.into_iter().for_each(|(key, one)| groups.add(key, one));
        groups
    }
}

use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

/// What a pure function says of each place in a list: worked out when it is first asked for, at
/// most once, and each place by itself.
///
/// Only for functions of what is already known. The function may ask for other places of other
/// memos, never for its own place again, and starts no parallel work of its own: a thread that
/// waits for it could be handed a task that waits for the same place.
#[derive(Debug)]
pub struct Memo<T> {
    places: Box<[OnceLock<T>]>,
}

impl<T> Memo<T> {
    /// For a list of this length.
    pub fn new(len: usize) -> Self {
        Self { places: (0..len).map(|_| OnceLock::new()).collect() }
    }

    /// What `make` says of a place; none for a place outside the list.
    pub fn get(&self, at: usize, make: impl FnOnce() -> T) -> Option<&T> {
        Some(self.places.get(at)?.get_or_init(make))
    }
}

/// As a [`Memo`], of one thing.
#[derive(Debug)]
pub struct Single<T>(OnceLock<T>);

impl<T> Default for Single<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Single<T> {
    /// What `make` says.
    pub fn get(&self, make: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(make)
    }
}

/// As a [`Memo`], for what is too large to keep: a value lives as long as someone holds it, and
/// whoever asks meanwhile gets the same one.
#[derive(Debug)]
pub struct Shared<T> {
    places: Box<[Mutex<Weak<T>>]>,
}

impl<T> Shared<T> {
    /// For a list of this length.
    pub fn new(len: usize) -> Self {
        Self { places: (0..len).map(|_| Mutex::default()).collect() }
    }

    /// What `make` says of a place. Two threads that ask at once may both work it out, to the
    /// same end: none waits for another.
    pub fn get(&self, at: usize, make: impl FnOnce() -> T) -> Arc<T> {
        let held = |place: &Mutex<Weak<T>>| {
            let place = place.lock().unwrap_or_else(PoisonError::into_inner);
            place.upgrade()
        };
        let place = self.places.get(at);
        if let Some(value) = place.and_then(held) {
            return value;
        }
        let value = Arc::new(make());
        if let Some(place) = place {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(&value);
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_place_is_worked_out_when_it_is_asked_for_and_once() {
        let calls = Cell::new(0);
        let memo = Memo::new(3);
        let square = |at: usize| {
            memo.get(at, || {
                calls.set(calls.get() + 1);
                at * at
            })
        };
        assert_eq!(calls.get(), 0);
        assert_eq!(square(2), Some(&4));
        assert_eq!(square(2), Some(&4));
        assert_eq!(calls.get(), 1);
        assert_eq!(square(3), None);
    }

    #[test]
    fn a_shared_value_is_worked_out_again_once_nobody_holds_it() {
        let calls = Cell::new(0);
        let shared = Shared::new(1);
        let ask = || {
            shared.get(0, || {
                calls.set(calls.get() + 1);
                "large"
            })
        };
        let held = ask();
        assert_eq!((*ask(), calls.get()), ("large", 1));
        drop(held);
        assert_eq!((*ask(), calls.get()), ("large", 2));
    }
}

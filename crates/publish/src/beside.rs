/// The folders and the file that a build puts beside the published folder, as the last part of
/// `.<out>.spoorboek-*`. Each name says what may be in it, so that the next build knows what to do
/// with what a crash left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// Held by the build that runs; the system lets go of it when that build dies.
    Lock,
    /// New pages, complete or not. Nothing in it exists only here: may be deleted at any time.
    Building,
    /// The whole new site just before the exchange, the whole old one just after it.
    Swap,
    /// The whole old site, while the new one is put in place by two renames.
    Old,
    /// The site before this one, everything worth keeping taken from it: the next build works in it
    /// so as not to make all folders anew. May be deleted at any time.
    Spare,
}

impl Beside {
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Lock => "lock",
            Self::Building => "building",
            Self::Swap => "swap",
            Self::Old => "old",
            Self::Spare => "spare",
        }
    }
}

use base::diagnostic::prelude::*;

rule! {
    error "file-too-large"
    nl "een bestand is te groot" en "a file is too large"
    why nl "Een tekst van meer dan 8 MiB is bijna altijd een bestand dat per ongeluk op deze plek staat. Een tabel \
            mag bijna 4 GiB groot zijn. Splits het bestand, of zet het als bijlage in `files/`."
        en "A text of more than 8 MiB is nearly always a file that was put in this place by accident. A table may be \
            almost 4 GiB. Split the file, or put it into `files/` as an attachment."
    bad "goals/alle-verslagen.md   (12 MiB)"
    good "files/alle-verslagen.pdf"

    /// `size` and `limit` in bytes.
    pub fn report(shown: &str, size: u64, limit: u64) {
        let mib = |bytes: u64| bytes.div_ceil(1 << 20);
        let (size, limit) = (mib(size), mib(limit));
        nl "Dit bestand is {size} MiB groot; {limit} MiB is het meeste dat wordt gelezen."
        en "This file is {size} MiB; {limit} MiB is the most that is read."
        hint nl "Splits het bestand, of zet het als bijlage in “files/”."
             en "Split the file, or put it into “files/” as an attachment."
    }
}

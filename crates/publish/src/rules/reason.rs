use std::io::{self, ErrorKind};

use base::diagnostic::Text;
use base::text;

/// Why the system refused, as a clause in plain words; in its own words where it is rare.
pub(super) fn reason(error: &io::Error) -> Text {
    let words = error.to_string();
    let words = words.split(" (os error").next().unwrap_or_default();
    let kind = error.kind();
    text! {
        match kind {
            ErrorKind::PermissionDenied => nl "u hebt daar geen rechten voor" en "you have no permission for that",
            ErrorKind::ReadOnlyFilesystem => nl "die schijf is alleen-lezen" en "that disk is read-only",
            ErrorKind::NotFound => nl "het bestaat niet (meer)" en "it does not exist (any more)",
            ErrorKind::NotADirectory => nl "een deel van dat pad is een bestand en geen map"
                                        en "a part of that path is a file and not a folder",
            ErrorKind::IsADirectory => nl "het is geen gewoon bestand" en "it is not a plain file",
            ErrorKind::AlreadyExists => nl "er staat al iets met die naam" en "something of that name is already there",
            ErrorKind::DirectoryNotEmpty => nl "die map is niet leeg" en "that folder is not empty",
            ErrorKind::InvalidFilename => nl "die naam is te lang of bevat tekens die niet mogen"
                                          en "that name is too long or has characters that are not allowed",
            ErrorKind::ResourceBusy => nl "een ander programma gebruikt het" en "another program is using it",
            ErrorKind::FileTooLarge => nl "die schijf kan zulke grote bestanden niet bewaren"
                                       en "that disk cannot hold a file of that size",
            _ => nl "het systeem meldt “{words}”" en "the system says “{words}”",
        }
    }
}

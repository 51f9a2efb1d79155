use std::io::{self, ErrorKind};

use base::diagnostic::Text;
use base::text;

/// Why the system refused, as a clause in plain words; in its own words where it is rare.
pub(super) fn reason(error: &io::Error) -> Text {
    match error.kind() {
        ErrorKind::PermissionDenied => {
            text!("u hebt daar geen rechten voor", "you have no permission for that")
        }
        ErrorKind::ReadOnlyFilesystem => {
            text!("die schijf is alleen-lezen", "that disk is read-only")
        }
        ErrorKind::NotFound => text!("het bestaat niet (meer)", "it does not exist (any more)"),
        ErrorKind::NotADirectory => text!(
            "een deel van dat pad is een bestand en geen map",
            "a part of that path is a file and not a folder"
        ),
        ErrorKind::IsADirectory => {
            text!("het is geen gewoon bestand", "it is not a plain file")
        }
        ErrorKind::AlreadyExists => {
            text!("er staat al iets met die naam", "something of that name is already there")
        }
        ErrorKind::DirectoryNotEmpty => text!("die map is niet leeg", "that folder is not empty"),
        ErrorKind::InvalidFilename => text!(
            "die naam is te lang of bevat tekens die niet mogen",
            "that name is too long or has characters that are not allowed"
        ),
        ErrorKind::ResourceBusy => {
            text!("een ander programma gebruikt het", "another program is using it")
        }
        ErrorKind::FileTooLarge => text!(
            "die schijf kan zulke grote bestanden niet bewaren",
            "that disk cannot hold a file of that size"
        ),
        _ => {
            let words = error.to_string();
            let words = words.split(" (os error").next().unwrap_or_default();
            text!("het systeem meldt “{words}”", "the system says “{words}”")
        }
    }
}

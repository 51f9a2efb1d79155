//! What a browser may ask: a path below the site, and of this machine by its own name only.

/// Whether a host is a name of this machine at this port, so that no site elsewhere can ask in the
/// name of its own that was pointed here.
pub fn is_own(host: &str, port: u16) -> bool {
    let names = ["localhost", "127.0.0.1", "[::1]"];
    names.into_iter().any(|name| match host.to_ascii_lowercase().strip_prefix(name) {
        Some("") => port == 80,
        Some(rest) => rest.strip_prefix(':').and_then(|told| told.parse().ok()) == Some(port),
        None => false,
    })
}

/// The path below the site that an address asks for, decoded and without `/` in front; none where
/// it leads out of the site or says something that no path says.
pub fn below(path: &str) -> Option<String> {
    let parts: Option<Vec<String>> = path.strip_prefix('/')?.split('/').map(part).collect();
    let parts = parts?;
    // Only the last may be empty: a folder.
    let (last, folders) = parts.split_last()?;
    let is_folder = |part: &String| !part.is_empty();
    folders.iter().all(is_folder).then(|| match folders {
        [] => last.clone(),
        folders => format!("{}/{last}", folders.join("/")),
    })
}

/// One part of a path, decoded. A `/` that was encoded belongs to no name.
fn part(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hexadecimal(rest.next()?)? * 16 + hexadecimal(rest.next()?)?,
            byte => byte,
        });
    }
    let part = String::from_utf8(bytes).ok()?;
    let is_name = |c: char| !c.is_control() && !matches!(c, '/' | '\\');
    (part != "." && part != ".." && part.chars().all(is_name)).then_some(part)
}

fn hexadecimal(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_of_this_machine_at_this_port_are_its_own() {
        for host in ["localhost:4242", "LOCALHOST:4242", "127.0.0.1:4242", "[::1]:4242"] {
            assert!(is_own(host, 4242), "{host}");
        }
        for host in [
            "",
            "localhost",
            "localhost:80",
            "localhost.example:4242",
            "example.org:4242",
            "127.0.0.1.example:4242",
            "localhost:4242@example.org",
            "::1:4242",
        ] {
            assert!(!is_own(host, 4242), "{host}");
        }
        assert!(is_own("localhost", 80));
    }

    #[test]
    fn a_path_never_leads_out_of_the_site() {
        for (asked, path) in [
            ("/", Some("")),
            ("/doelen/", Some("doelen/")),
            ("/doelen/x/index.html", Some("doelen/x/index.html")),
            ("/files/Bijlage%20%C3%A9%C3%A9n.pdf", Some("files/Bijlage één.pdf")),
            ("/.well-known/security.txt", Some(".well-known/security.txt")),
            ("/..", None),
            ("/doelen/../x", None),
            ("/%2e%2E/x", None),
            ("/a%2fb", None),
            ("/a%5Cb", None),
            ("/a\\b", None),
            ("/a%00", None),
            ("/a%0Ab", None),
            ("/a%", None),
            ("/a%4", None),
            ("/a%zz", None),
            ("/a%+1", None),
            ("/a%ff", None),
            ("//a", None),
            ("a", None),
        ] {
            assert_eq!(below(asked).as_deref(), path, "{asked}");
        }
    }
}

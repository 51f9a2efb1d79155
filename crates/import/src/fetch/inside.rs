//! Which addresses lie within a network of one's own: they are no link for readers, and a stranger's text must not make
//! this machine ask there.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Finds public servers alone, however they are called: a name may lead inside too. What a proxy stands between is
/// looked up by it, and the proxy itself may stand inside.
#[derive(Debug, Default)]
pub struct PublicAlone(DefaultResolver);

/// Why nothing was asked.
#[derive(Debug)]
pub struct Inside;

impl std::fmt::Display for Inside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the address lies within a network of one's own")
    }
}

impl std::error::Error for Inside {}

impl Resolver for PublicAlone {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.0.resolve(uri, config, timeout)?;
        if config.proxy().is_some_and(|proxy| uri.host() == Some(proxy.host())) {
            return Ok(found);
        }
        let mut public = self.empty();
        found.iter().filter(|at| is_public(at.ip())).for_each(|at| public.push(*at));
        match public.is_empty() {
            true => Err(ureq::Error::Other(Box::new(Inside))),
            false => Ok(public),
        }
    }
}

/// Whether an address says of itself that it lies inside: a number, or a name of this machine.
pub fn is_told(address: &str) -> bool {
    let Ok(uri) = address.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).trim_end_matches('.');
    let host = host.to_ascii_lowercase();
    let is_named = host == "localhost" || host.ends_with(".localhost");
    is_named || host.parse().is_ok_and(|ip| !is_public(ip))
}

/// The registries of addresses with a special purpose: RFC 6890 and what came after it.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => match within(ip) {
            Some(ip) => is_public_v4(ip),
            None => is_public_v6(ip),
        },
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_multicast()
        || matches!(
            (a, b, c),
            (0 | 240.., ..) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _)
        );
    !is_special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [first, ..] = ip.segments();
    let is_special = ip.is_loopback()
        || ip.is_unspecified()
        || ip.is_multicast()
        // Of a network of one's own (fc00::/7), and of a link or a site (fe80::/9).
        || first & 0xfe00 == 0xfc00
        || first & 0xff80 == 0xfe80;
    !is_special
}

/// The older address that a newer one stands for: as such, behind a gateway (64:ff9b::/96), or in a tunnel (2002::/16).
fn within(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let two = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match ip.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            Some(two(high, low))
        }
        [0x2002, high, low, ..] => Some(two(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_inside_is_told_from_a_public_one() {
        for inside in [
            "http://127.0.0.1/",
            "http://localhost:8080/a",
            "https://Intranet.LOCALHOST./",
            "http://10.1.2.3",
            "http://172.16.0.1",
            "http://192.168.1.1/beheer",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1",
            "http://0.0.0.0",
            "http://[::1]/",
            "http://[fd00::1]/",
            "http://[fe80::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[64:ff9b::a00:1]/",
            "http://[2002:7f00:1::]/",
        ] {
            assert!(is_told(inside), "{inside}");
        }
        for public in [
            "https://gemeente.example/",
            "http://93.184.216.34/",
            "http://172.32.0.1/",
            "http://[2a00:1450::1]/",
            "http://[64:ff9b::5db8:d822]/",
            "geen adres",
        ] {
            assert!(!is_told(public), "{public}");
        }
    }
}

//! Wrong codes per address block: an IPv6 /64 is one household, an IPv4 address may be a library or an AZC (security.md, 13).

use axum::extract::Request;
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

/// Window of counting.
const WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// Wrong codes of one IPv6 /64 in a window.
const MOST_V6: u32 = 30;
/// Wrong codes of one IPv4 address in a window.
const MOST_V4: u32 = 120;
/// Blocks remembered at most; beyond it everybody waits for the window.
const MOST_BLOCKS: usize = 10_000;

/// Where a request comes from, as the listener saw it; never from a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Peer {
    /// An IPv4 address.
    V4([u8; 4]),
    /// The first half of an IPv6 address.
    V6([u8; 8]),
    /// Not known (in-process tests).
    Unknown,
}

impl Peer {
    /// The block of an address.
    pub fn from_ip(ip: IpAddr) -> Peer {
        match ip.to_canonical() {
            IpAddr::V4(ip) => Peer::V4(ip.octets()),
            IpAddr::V6(ip) => {
                let mut half = [0; 8];
                half.copy_from_slice(&ip.octets()[..8]);
                Peer::V6(half)
            }
        }
    }

    /// What the listener put in the request.
    pub fn of(request: &Request) -> Peer {
        request.extensions().get::<Peer>().copied().unwrap_or(Peer::Unknown)
    }

    const fn most(self) -> u32 {
        match self {
            Peer::V4(_) | Peer::Unknown => MOST_V4,
            Peer::V6(_) => MOST_V6,
        }
    }
}

/// Wrong tries of the last minutes.
#[derive(Default)]
pub struct Tries(Mutex<HashMap<Peer, (Timestamp, u32)>>);

impl Tries {
    /// May this block try once more?
    pub fn may(&self, peer: Peer, now: Timestamp) -> bool {
        let tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match tries.get(&peer) {
            Some((since, count)) if now.duration_since(*since) < WINDOW => *count < peer.most(),
            Some(_) => true,
            None => tries.len() < MOST_BLOCKS,
        }
    }

    /// A wrong code.
    pub fn failed(&self, peer: Peer, now: Timestamp) {
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tries.retain(|_, (since, _)| now.duration_since(*since) < WINDOW);
        let entry = tries.entry(peer).or_insert((now, 0));
        entry.1 += 1;
        if entry.1 == peer.most() {
            tracing::warn!(event = "too-many-wrong-codes", "security");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_waits_after_too_many_and_others_do_not() {
        let (tries, now) = (Tries::default(), Timestamp::UNIX_EPOCH);
        let one = Peer::from_ip(IpAddr::from([0x2001, 0xdb8, 0, 0, 1, 2, 3, 4]));
        let same = Peer::from_ip(IpAddr::from([0x2001, 0xdb8, 0, 0, 9, 9, 9, 9]));
        let other = Peer::from_ip(IpAddr::from([0x2001, 0xdb8, 0, 1, 1, 2, 3, 4]));
        for _ in 0..MOST_V6 {
            assert!(tries.may(one, now));
            tries.failed(one, now);
        }
        assert!(!tries.may(same, now), "the same /64");
        assert!(tries.may(other, now));
        assert!(tries.may(one, now + WINDOW), "the window is over");
    }

    #[test]
    fn an_ipv4_address_in_ipv6_form_is_the_same_block() {
        assert_eq!(Peer::from_ip("::ffff:192.0.2.7".parse().unwrap_or(IpAddr::from([0; 4]))), Peer::V4([192, 0, 2, 7]));
    }
}

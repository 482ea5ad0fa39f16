//! The edge where time and randomness enter; everything else gets them as arguments.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The zone in which dates of the law and times of appointments are meant.
pub const ZONE: &str = "Europe/Amsterdam";

/// Where "now" comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system's clock.
    System,
    /// One instant, for tests that pin every clock of the chain.
    Fixed(Timestamp),
}

impl Clock {
    /// The instant now.
    #[allow(clippy::disallowed_methods, reason = "the one place of this program that reads the system clock")]
    pub fn now(self) -> Timestamp {
        match self {
            Clock::System => Timestamp::now(),
            Clock::Fixed(at) => at,
        }
    }

    /// The date now in the Netherlands.
    pub fn today(self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.now()).date()
    }
}

/// A text of `bytes` random bytes, safe in a URL. The only source of randomness of this program.
pub fn random_text(bytes: usize) -> Result<String, RandomError> {
    let mut buffer = vec![0; bytes];
    SystemRandom::new().fill(&mut buffer).map_err(|_| RandomError)?;
    Ok(URL_SAFE_NO_PAD.encode(buffer))
}

/// The operating system gave no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no random bytes")]
pub struct RandomError;

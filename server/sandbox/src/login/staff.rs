//! The gemeente's own identity provider, for coaches: the same protocol under a path of its own, another list of people.

use serde::Deserialize;

/// Where it stands, under the login listener; the issuer ends in it.
pub const PATH: &str = "/medewerkers";
/// The client that is registered there.
pub const CLIENT_ID: &str = "inburgerpad-coach";

/// The built-in coach files.
#[derive(rust_embed::RustEmbed)]
#[folder = "coaches/"]
#[include = "*.json"]
struct BuiltIn;

/// One synthetic coach. Has no BSN.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coach {
    /// Short name, to choose at sign-in.
    pub id: String,
    /// Name.
    pub name: String,
    /// Address at the gemeente.
    pub email: String,
    /// Why this coach exists, in Dutch.
    pub situation: String,
}

/// All coaches, in the order of their files. A file that is wrong is left out; the test reads each.
pub fn coaches() -> Vec<Coach> {
    let mut names: Vec<_> = BuiltIn::iter().collect();
    names.sort();
    names.iter().filter_map(|name| serde_json::from_slice(&BuiltIn::get(name)?.data).ok()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_coach() {
        for name in BuiltIn::iter() {
            let read: Result<Coach, _> = serde_json::from_slice(&BuiltIn::get(&name).unwrap().data);
            assert!(read.is_ok(), "{name}: {read:?}");
        }
        assert!(coaches().len() >= 3);
    }
}

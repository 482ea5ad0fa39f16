//! What the site build made: names with a hash, read once at start; and the gemeente's own colours.

use super::StartError;
use crate::config::Settings;
use app::{context::Assets, theme};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// `manifest.json` of the site build.
#[derive(Deserialize)]
struct Manifest {
    css: String,
    output_name: String,
}

/// The stylesheet with the gemeente's eight colours, and its address.
#[derive(Clone)]
pub struct Theme {
    /// Address; the hash in it changes with the colours.
    pub address: String,
    /// The text.
    pub css: String,
}

/// Computes the colours from the one colour in the settings.
pub fn theme(settings: &Settings) -> Result<Theme, StartError> {
    let colour = &settings.tenant.brand_colour;
    let css = theme::theme_css(colour).map_err(|error| StartError::Site(format!("tenant.brand_colour {colour}: {error}")))?;
    let hash: String = Sha256::digest(css.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(Theme { address: format!("/theme.0{hash}.css"), css })
}

/// Addresses of the built files.
pub fn assets(settings: &Settings) -> Result<Assets, StartError> {
    let path = settings.site.join("manifest.json");
    let text = std::fs::read(&path)
        .map_err(|error| StartError::Site(format!("site: {} cannot be read ({error}); build the site first", path.display())))?;
    let manifest: Manifest = serde_json::from_slice(&text)
        .map_err(|error| StartError::Site(format!("site: {} is not what the site build writes ({error})", path.display())))?;
    Ok(Assets {
        css: format!("/pkg/{}", manifest.css),
        theme_css: theme(settings)?.address,
        wasm: settings.wasm.then_some(manifest.output_name),
    })
}

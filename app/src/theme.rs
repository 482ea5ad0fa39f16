//! A gemeente's look from one colour: eight steps with the contrast ladder of the voorbeeld theme, computed in OKLCH.
//!
//! Every hue of that theme has the same contrast with white at the same step. So the ramp of any brand colour keeps its
//! hue and chroma and only searches the lightness that meets the ladder; text on it stays readable whatever the colour is.

use std::fmt::Write as _;

/// Names of the eight steps, light to dark.
const STEPS: [u16; 8] = [50, 100, 200, 300, 400, 500, 600, 700];
/// Contrast with white per step (WCAG 2.2 formula), as in the voorbeeld theme; 400 and up carry white text (at least 4.5).
const LADDER: [f64; 8] = [1.05, 1.13, 1.29, 1.70, 5.37, 7.8, 11.2, 17.1];
/// The lightest steps are tints: more chroma than this would shout.
const TINT_CHROMA: f64 = 0.05;
/// How many halvings of the lightness; 40 is far below what eight bits can show.
const HALVINGS: u8 = 40;

/// A brand colour that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeError {
    /// Not `#` and six hexadecimal digits.
    NotAHexColour,
}

impl std::fmt::Display for ThemeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ThemeError::NotAHexColour => f.write_str("a colour is written like #00857d"),
        }
    }
}

impl std::error::Error for ThemeError {}

/// The eight steps of a brand colour, light to dark, as `#rrggbb`.
///
/// # Errors
/// [`ThemeError::NotAHexColour`] when `hex` is not `#` and six hexadecimal digits.
pub fn ramp(hex: &str) -> Result<[String; 8], ThemeError> {
    let brand = Lch::from_rgb(parse(hex)?);
    Ok(std::array::from_fn(|step| {
        let wanted = LADDER.get(step).copied().unwrap_or(1.0);
        let chroma = if STEPS.get(step).is_some_and(|name| *name <= 200) { brand.chroma.min(TINT_CHROMA) } else { brand.chroma };
        write_hex(at_contrast(Lch { chroma, ..brand }, wanted))
    }))
}

/// The stylesheet with a gemeente's colours, for after `app.css`. It sets eight properties and nothing else, so that no
/// state (done, late, wrong) ever takes the brand's colour.
///
/// # Errors
/// As [`ramp`].
pub fn theme_css(hex: &str) -> Result<String, ThemeError> {
    let mut css = String::from(".own-theme{");
    for (step, colour) in STEPS.iter().zip(ramp(hex)?) {
        let _infallible = write!(css, "--voorbeeld-kleuren-violet-{step}:{colour};");
    }
    css.push('}');
    Ok(css)
}

/// Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). `None` when one is not a colour.
pub fn contrast(one: &str, other: &str) -> Option<f64> {
    let (a, b) = (luminance(parse(one).ok()?), luminance(parse(other).ok()?));
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

/// sRGB with gamma, each channel 0 to 1.
type Rgb = [f64; 3];

fn parse(hex: &str) -> Result<Rgb, ThemeError> {
    let digits = hex.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()));
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).ok_or(ThemeError::NotAHexColour)?;
    let [_, r, g, b] = number.to_be_bytes();
    Ok([r, g, b].map(|channel| f64::from(channel) / 255.0))
}

fn write_hex(rgb: Rgb) -> String {
    rgb.iter().fold(String::from("#"), |mut text, channel| {
        // Channels are within 0..=1, so the rounded value is a byte.
        let _infallible = write!(text, "{:02x}", (channel.clamp(0.0, 1.0) * 255.0).round() as u8);
        text
    })
}

fn to_linear(channel: f64) -> f64 {
    if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
}

fn from_linear(channel: f64) -> f64 {
    let channel = channel.clamp(0.0, 1.0);
    if channel <= 0.003_130_8 { channel * 12.92 } else { 1.055 * channel.powf(1.0 / 2.4) - 0.055 }
}

fn luminance(rgb: Rgb) -> f64 {
    let [r, g, b] = rgb.map(to_linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The lightness at which the colour has this contrast with white: darker means more contrast, so halving finds it.
fn at_contrast(colour: Lch, wanted: f64) -> Rgb {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        let found = 1.05 / (luminance(rounded(Lch { lightness: middle, ..colour }.to_rgb())) + 0.05);
        if found > wanted { low = middle } else { high = middle }
    }
    Lch { lightness: f64::midpoint(low, high), ..colour }.to_rgb()
}

/// As it will be written, so that the contrast is that of the written colour.
fn rounded(rgb: Rgb) -> Rgb {
    rgb.map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() / 255.0)
}

/// OKLCH (B. Ottosson, 2020): lightness 0 to 1, chroma, hue in radians.
#[derive(Clone, Copy, Debug)]
struct Lch {
    lightness: f64,
    chroma: f64,
    hue: f64,
}

#[allow(clippy::excessive_precision, clippy::unreadable_literal, reason = "the published matrices")]
impl Lch {
    fn from_rgb(rgb: Rgb) -> Self {
        let [r, g, b] = rgb.map(to_linear);
        let l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b).cbrt();
        let m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b).cbrt();
        let s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b).cbrt();
        let lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        let b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        Self { lightness, chroma: a.hypot(b), hue: b.atan2(a) }
    }

    fn linear(self) -> [f64; 3] {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let l = (self.lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
        let m = (self.lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
        let s = (self.lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
        [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ]
    }

    /// As sRGB; chroma that a screen cannot show is taken away, the hue stays.
    fn to_rgb(mut self) -> Rgb {
        let shows = |linear: [f64; 3]| linear.iter().all(|channel| (-1e-4..=1.0001).contains(channel));
        while self.chroma > 0.0 && !shows(self.linear()) {
            self.chroma = (self.chroma - 0.002).max(0.0);
        }
        self.linear().map(from_linear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRANDS: [&str; 8] = ["#00857d", "#c8102e", "#004699", "#ffcc00", "#e17000", "#000000", "#ffffff", "#7f7f7f"];

    #[test]
    fn every_brand_meets_the_ladder() {
        for brand in BRANDS {
            for (step, (colour, wanted)) in ramp(brand).unwrap().iter().zip(LADDER).enumerate() {
                let found = contrast(colour, "#ffffff").unwrap();
                // Eight bits per channel leave the darkest steps coarse.
                assert!((found - wanted).abs() / wanted < 0.03, "{brand} step {step}: {colour} has {found:.2}, wanted {wanted}");
            }
        }
    }

    #[test]
    fn white_text_is_readable_on_what_carries_it_and_dark_text_on_the_tints() {
        for brand in BRANDS {
            let steps = ramp(brand).unwrap();
            for dark in &steps[4..] {
                assert!(contrast(dark, "#ffffff").unwrap() >= 4.5, "{brand}: white on {dark}");
                for tint in &steps[..3] {
                    assert!(contrast(dark, tint).unwrap() >= 4.0, "{brand}: {dark} on {tint}");
                }
            }
            assert!(contrast(&steps[5], &steps[1]).unwrap() >= 4.5, "{brand}: links on a tint");
        }
    }

    #[test]
    fn the_hue_stays() {
        let blue = Lch::from_rgb(parse(&ramp("#004699").unwrap()[5]).unwrap());
        let brand = Lch::from_rgb(parse("#004699").unwrap());
        assert!((blue.hue - brand.hue).abs() < 0.05, "{} is not {}", blue.hue, brand.hue);
        // A grey brand gives greys.
        assert!(Lch::from_rgb(parse(&ramp("#7f7f7f").unwrap()[5]).unwrap()).chroma < 0.01);
    }

    #[test]
    fn the_stylesheet_sets_eight_colours_and_nothing_else() {
        let css = theme_css("#004699").unwrap();
        assert_eq!(css.matches("--voorbeeld-kleuren-violet-").count(), 8);
        assert_eq!(css.matches(':').count(), 8);
        assert!(css.starts_with(".own-theme{") && css.ends_with('}'));
    }

    #[test]
    fn only_hex_colours_are_taken() {
        for bad in ["", "00857d", "#00857", "#00857dd", "#00857g", "#é0857", "red", "#0857d;}body{display:none}"] {
            assert_eq!(ramp(bad), Err(ThemeError::NotAHexColour), "{bad}");
            assert_eq!(theme_css(bad), Err(ThemeError::NotAHexColour), "{bad}");
        }
        assert_eq!(ramp("#00857D"), ramp("#00857d"));
    }
}

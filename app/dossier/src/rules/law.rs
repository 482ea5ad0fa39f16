//! Which law applies, and dated deep links to the articles that other modules name.

use crate::case::Wet;
use jiff::civil::{Date, date};

/// First day of the Wet inburgering 2021 (W 54(1)).
pub const WI2021_FROM: Date = date(2022, 1, 1);

/// Rule 27: an obligation begun before 1 January 2022 stays under the Wi2013, also when the person was told later.
///
/// W 54(1): <https://wetten.overheid.nl/jci1.3:c:BWBR0044770&artikel=54&z=2025-10-21&g=2025-10-21>
pub fn toepasselijke_wet(begin_plicht: Date) -> Wet {
    if begin_plicht < WI2021_FROM { Wet::Wi2013 } else { Wet::Wi2021 }
}

/// A law this app cites: abbreviation, number at wetten.overheid.nl, and the consolidation that was read.
const LAWS: [(&str, &str, &str); 5] = [
    ("W", "BWBR0044770", "2025-10-21"),
    ("B", "BWBR0045555", "2026-04-02"),
    ("R", "BWBR0045574", "2026-04-18"),
    ("AT", "BWBR0002448", "2026-11-25"),
    ("AWB", "BWBR0005537", "2026-11-25"),
];

/// Dated deep link to the first article that a rule names (`"B 5.4(1)"`), so that the reader sees the text this app was built on.
///
/// `None` for an estimate or a convention, which no article carries.
pub fn link(rule: &str) -> Option<String> {
    let (law, rest) = rule.split_once(' ')?;
    let (_, number, version) = LAWS.iter().find(|(short, ..)| *short == law)?;
    let article: String = rest.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ':')).collect();
    let first = article.chars().next()?;
    first.is_ascii_digit().then(|| format!("https://wetten.overheid.nl/jci1.3:c:{number}&artikel={article}&z={version}&g={version}"))
}

//! Six simple Dutch words instead of a QR code: easy to say over a table, hard to guess (54 bits, five tries).

use crate::clock::{Randomness, random_bytes};
use std::sync::OnceLock;

/// Words of a code.
pub const COUNT: usize = 6;

/// 512 words a beginner knows; no two of a kind that hurt.
fn list() -> &'static [&'static str] {
    static LIST: OnceLock<Vec<&'static str>> = OnceLock::new();
    LIST.get_or_init(|| include_str!("words.txt").split_ascii_whitespace().collect())
}

/// A new code.
pub fn draw(randomness: &dyn Randomness) -> [String; COUNT] {
    let list = list();
    // 512 divides 65,536: every word is as likely as any other
    std::array::from_fn(|_| list[usize::from(u16::from_be_bytes(random_bytes(randomness))) % list.len()].to_owned())
}

/// Reads typed words: any case, split by anything that is no letter. `None`: not six words of the list.
pub fn read(text: &str) -> Option<[String; COUNT]> {
    let words: Vec<String> = text
        .chars()
        .take(200)
        .collect::<String>()
        .to_lowercase()
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let known = words.iter().all(|word| list().binary_search(&word.as_str()).is_ok());
    if known { words.try_into().ok() } else { None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;
    use crate::clock::SeededRandomness;

    #[test]
    fn the_list_has_512_different_words_in_order() {
        assert_eq!(list().len(), 512);
        assert!(list().windows(2).all(|pair| pair[0] < pair[1]));
        assert!(list().iter().all(|word| (3..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())));
    }

    #[test]
    fn what_is_drawn_is_read_back_however_it_is_typed() {
        for seed in 0..200 {
            let words = draw(&SeededRandomness::new(seed));
            assert_eq!(read(&words.join(" ")).unwrap(), words);
            assert_eq!(read(&format!("  {} ", words.join(", ").to_uppercase())).unwrap(), words);
            assert_eq!(read(&words.join("-")).unwrap(), words);
        }
        assert!(read("aap aap aap aap aap").is_none(), "five words");
        assert!(read("aap aap aap aap aap onbekend").is_none(), "a word that is not on the list");
        assert!(read(&"aap ".repeat(5_000)).is_none());
    }
}

//! A passphrase by chance: words of the EFF's long list, as one would draw them with dice.
//!
//! The list (`words/eff_large_wordlist.txt`) is by the Electronic Frontier Foundation, 2016, under the licence Creative
//! Commons Attribution 3.0 United States, and is kept byte for byte as they published it.

use zeroize::Zeroizing;

const LIST: &str = include_str!("words/eff_large_wordlist.txt");

/// How many words the list has: one for every way in which five dice can fall.
const LENGTH: u16 = 7776;

/// How many words are suggested: 64 bits, more than anybody guesses at a second and 256 MiB a try.
pub const SUGGESTED: usize = 5;

/// Words by chance, with a space between them. It is a passphrase once the person says so.
///
/// # Errors
/// When the system gives no chance.
pub fn suggest() -> Result<Zeroizing<String>, getrandom::Error> {
    // Room for the longest words, so that nothing is moved and left behind.
    let mut phrase = Zeroizing::new(String::with_capacity(SUGGESTED * 10));
    for count in 0..SUGGESTED {
        if count > 0 {
            phrase.push(' ');
        }
        phrase.push_str(word(throw()?).unwrap_or_default());
    }
    Ok(phrase)
}

fn word(number: u16) -> Option<&'static str> {
    LIST.lines().nth(usize::from(number))?.split_whitespace().nth(1)
}

/// A number below [`LENGTH`], each as likely as the others: what would favour the low ones is thrown again.
fn throw() -> Result<u16, getrandom::Error> {
    const FAIR: u16 = u16::MAX - u16::MAX % LENGTH;
    loop {
        let mut bytes = [0; 2];
        getrandom::fill(&mut bytes)?;
        let number = u16::from_ne_bytes(bytes);
        if number < FAIR {
            return Ok(number % LENGTH);
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use std::collections::BTreeSet;

    use sha2::{Digest as _, Sha256};

    use super::*;
    use crate::Passphrase;

    #[test]
    fn the_list_is_the_one_that_the_eff_published() {
        let hash: String = Sha256::digest(LIST).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, "addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e");
    }

    #[test]
    fn every_number_has_a_word_of_its_own_and_none_is_longer_than_we_make_room_for() {
        let words: BTreeSet<&str> = (0..LENGTH).map(|number| word(number).unwrap()).collect();
        assert_eq!(words.len(), usize::from(LENGTH));
        assert_eq!(word(LENGTH), None);
        assert_eq!(words.iter().map(|word| word.len()).max(), Some(9));
    }

    #[test]
    fn suggestions_are_passphrases_of_five_words_and_differ() {
        let phrases: BTreeSet<String> = (0..50).map(|_| suggest().unwrap().to_string()).collect();
        assert_eq!(phrases.len(), 50);
        for phrase in phrases {
            assert_eq!(phrase.split(' ').count(), SUGGESTED, "{phrase}");
            assert!(Passphrase::new(&phrase).is_ok(), "{phrase}");
        }
    }

    #[test]
    fn throws_reach_both_ends_of_the_list() {
        let thrown: BTreeSet<u16> = (0..40_000).map(|_| throw().unwrap()).collect();
        assert!(thrown.range(..100).next().is_some() && thrown.range(LENGTH - 100..).next().is_some());
        assert!(thrown.len() > 7500, "{}", thrown.len());
    }
}

//! What a word sounds like at its start.

use crate::word::fold;

/// Whether `word` starts with a vowel sound, so that what stands before it elides: `l’homme`, `l’ONU`, but `le héros`,
/// `le onze`, `le yaourt`, `le FMI`.
pub fn begins_with_vowel_sound(word: &str) -> bool {
    fold(word).starts_with([
        'a', 'e', 'i', 'o', 'u', 'é', 'è', 'ê', 'à', 'â', 'î', 'ô', 'û', 'h',
    ])
}

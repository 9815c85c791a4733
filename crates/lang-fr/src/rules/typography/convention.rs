//! The conventions of languages: words and signs that rules for several languages need. A new language is added to the
//! table, and to the languages of the rules that should apply to it.

use time::util::days_in_month;
use time::{Date, Month};

/// The conventions of one language.
#[derive(Debug)]
pub(in crate::rules) struct Convention {
    /// Primary language tag.
    pub language: &'static str,
    /// The months, January first, as written within a sentence.
    pub months: [&'static str; 12],
    /// Their abbreviations without full stop; empty if the month is not abbreviated.
    pub short_months: [&'static str; 12],
    /// The days, Monday first.
    pub days: [&'static str; 7],
    /// Their abbreviations without full stop.
    pub short_days: [&'static str; 7],
}

static FRENCH: Convention = Convention {
    language: "fr",
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    short_months: [
        "janv", "févr", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc",
    ],
    days: [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    short_days: ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
};

/// Returns the conventions of a language, if they are known.
pub(in crate::rules) fn of(language: Option<&str>) -> Option<&'static Convention> {
    [&FRENCH]
        .into_iter()
        .find(|convention| language == Some(convention.language))
}

/// Whether the word, in lower case, is a French month.
pub(in crate::rules) fn is_french_month(word: &str) -> bool {
    FRENCH.month(word).is_some()
}

/// Whether the word, in lower case, is a French day of the week.
pub(in crate::rules) fn is_french_day(word: &str) -> bool {
    FRENCH.days.contains(&word)
}

impl Convention {
    /// Returns the number of a month, from 1. The name is in lower case, and may be without accents or abbreviated.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        let bare = copydesk_language::word::strip_accents(word);
        let is = |month: &str| {
            !month.is_empty() && (month == word || *copydesk_language::word::strip_accents(month) == *bare)
        };
        let at = (0..12).find(|&at| is(self.months[at]) || is(self.short_months[at]))?;
        Some(at as u32 + 1)
    }

    /// Returns the number of a day of the week, from 0 for Monday. The name is in lower case, and may be abbreviated.
    pub(super) fn day(&self, word: &str) -> Option<usize> {
        let long = self.days.iter().position(|day| *day == word);
        long.or_else(|| self.short_days.iter().position(|day| *day == word))
    }
}

/// Returns the number of days of a month, which is counted from 1; February has 29 if the year is not known.
pub(super) fn month_length(month: u32, year: Option<u32>) -> u32 {
    const LEAP_YEAR: i32 = 2000;
    let year = year
        .and_then(|year| i32::try_from(year).ok())
        .unwrap_or(LEAP_YEAR);
    month_of(month).map_or(31, |month| u32::from(days_in_month(month, year)))
}

/// Returns the day of the week, from 0 for Monday, of a date in the Gregorian calendar; `None` if there is no such date.
pub(super) fn weekday(year: u32, month: u32, day: u32) -> Option<usize> {
    let date = Date::from_calendar_date(
        i32::try_from(year).ok()?,
        month_of(month)?,
        u8::try_from(day).ok()?,
    );
    Some(usize::from(date.ok()?.weekday().number_days_from_monday()))
}

fn month_of(number: u32) -> Option<Month> {
    Month::try_from(u8::try_from(number).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{month_length, of, weekday};

    #[test]
    fn weekdays_and_month_lengths_are_right() {
        // The storming of the Bastille was on a Tuesday, the first of January 2000 on a Saturday.
        assert_eq!((weekday(1789, 7, 14), weekday(2000, 1, 1)), (Some(1), Some(5)));
        assert_eq!((weekday(2001, 2, 29), weekday(0, 13, 1)), (None, None));
        assert_eq!(
            (month_length(2, Some(1900)), month_length(2, Some(2000))),
            (28, 29)
        );
        assert_eq!(month_length(2, None), 29);
    }

    #[test]
    fn months_are_known_with_and_without_accents_and_abbreviated() {
        let french = of(Some("fr")).expect("French is in the table");
        assert_eq!(
            ["août", "aout", "févr", "mars", "mai"].map(|word| french.month(word)),
            [Some(8), Some(8), Some(2), Some(3), Some(5)]
        );
        assert_eq!(french.month("mardi"), None);
    }
}

//! Habits: choices of an article between several correct forms, such as the kind of apostrophe. They are observed, not
//! prescribed. A language defines its habits; the engine counts them.

/// A choice between several correct forms, such as the kind of apostrophe. Each language numbers its own from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dimension(pub u8);

/// One of the forms of a [`Dimension`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Habit {
    /// Its number among the habits of the language, from zero. Of two habits that are equally frequent in an article,
    /// the one with the lower number is dominant.
    pub index: u8,
    /// Its dimension.
    pub dimension: Dimension,
    /// Whether it has a space of any width before a mark or inside quotation marks.
    pub spaced: bool,
}

/// How often each habit occurs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HabitCounts(Vec<(Habit, u32)>);

impl HabitCounts {
    fn entry(&mut self, habit: Habit) -> &mut u32 {
        let place = match self.0.binary_search_by_key(&habit, |(own, _)| *own) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (habit, 0));
                place
            }
        };
        &mut self.0[place].1
    }

    pub(crate) fn count(&mut self, habit: Habit) {
        *self.entry(habit) += 1;
    }

    pub(crate) fn of(&self, habit: Habit) -> u32 {
        let place = self.0.binary_search_by_key(&habit, |(own, _)| *own);
        place.map_or(0, |place| self.0[place].1)
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for &(habit, times) in &other.0 {
            *self.entry(habit) += times;
        }
    }

    pub(crate) fn subtract(&mut self, other: &Self) {
        for &(habit, times) in &other.0 {
            let own = self.entry(habit);
            *own = own.saturating_sub(times);
        }
    }

    /// Returns the habits of this dimension that occur.
    fn shown(&self, dimension: Dimension) -> impl Iterator<Item = (Habit, u32)> {
        let all = self.0.iter().copied();
        all.filter(move |(habit, times)| habit.dimension == dimension && *times > 0)
    }

    /// Returns the most frequent habit of this dimension, the first of equals; `None` if none occurs.
    pub(crate) fn dominant(&self, dimension: Dimension) -> Option<Habit> {
        let mut best: Option<(Habit, u32)> = None;
        for (habit, times) in self.shown(dimension) {
            if best.is_none_or(|(_, most)| times > most) {
                best = Some((habit, times));
            }
        }
        best.map(|(habit, _)| habit)
    }

    /// Whether a habit of this dimension that has a space occurs.
    pub(crate) fn is_spaced(&self, dimension: Dimension) -> bool {
        self.shown(dimension).any(|(habit, _)| habit.spaced)
    }
}

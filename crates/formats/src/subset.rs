//! Finds as many items of a list as are allowed together, by bisection, so that a refused item does not exclude the
//! others.

/// The items that [`most`] keeps and refuses; both in order.
pub struct Most<T, E> {
    /// The items that were kept.
    pub kept: Vec<T>,
    /// The items that were refused, each with its reason.
    pub refused: Vec<(T, E)>,
}

/// Keeps as many of `items` as `allows` accepts together, earlier ones first. If all are allowed, `allows` is called
/// once; each refused item costs as many further calls as it takes to find it by bisection.
pub fn most<T: Clone, E>(items: &[T], mut allows: impl FnMut(&[T]) -> Result<(), E>) -> Most<T, E> {
    let (mut kept, mut refused): (Vec<T>, _) = (Vec::new(), Vec::new());
    let mut left = vec![items];
    while let Some(some) = left.pop() {
        let before = kept.len();
        kept.extend_from_slice(some);
        let Err(error) = (if some.is_empty() { Ok(()) } else { allows(&kept) }) else {
            continue;
        };
        kept.truncate(before);
        if let [one] = some {
            refused.push((one.clone(), error));
        } else {
            let (first, second) = some.split_at(some.len() / 2);
            left.extend([second, first]);
        }
    }
    Most { kept, refused }
}

#[cfg(test)]
mod tests {
    use super::most;

    #[test]
    fn what_is_refused_is_what_cannot_stand_with_the_kept() {
        let numbers: Vec<u32> = (0..40).collect();
        for (bad, exclusive) in [
            (vec![], vec![]),
            (vec![3], vec![]),
            (vec![0, 1, 39], vec![]),
            (vec![], vec![7, 8]),
        ] {
            let allows = |some: &[u32]| match some.iter().find(|number| bad.contains(*number)) {
                Some(number) => Err(*number),
                None if exclusive.len() > 1 && exclusive.iter().all(|number| some.contains(number)) => Err(0),
                None => Ok(()),
            };
            let most = most(&numbers, allows);
            assert_eq!(allows(&most.kept), Ok(()));
            let refused: Vec<u32> = most.refused.iter().map(|(number, _)| *number).collect();
            let mut expected = bad.clone();
            expected.extend(exclusive.get(1));
            assert_eq!(refused, expected);
            assert_eq!(most.kept.len() + refused.len(), numbers.len());
            assert!(most.kept.is_sorted());
        }
    }

    #[test]
    fn what_is_allowed_is_asked_once() {
        let numbers: Vec<u32> = (0..1000).collect();
        for (bad, at_most) in [(None, 1), (Some(77), 22)] {
            let mut calls = 0;
            let most = most(&numbers, |some| {
                calls += 1;
                if bad.is_some_and(|bad| some.contains(&bad)) {
                    Err(())
                } else {
                    Ok(())
                }
            });
            assert_eq!(most.refused.len(), usize::from(bad.is_some()));
            assert!(calls <= at_most, "{calls}");
        }
    }
}

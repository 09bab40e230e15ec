//! The check digit of Damm (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004): it catches every single
//! wrong digit and every swap of two neighbours, and needs no eleventh sign.

/// The quasigroup of order 10 from Damm's thesis; zero on its diagonal.
const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The digit to write after these (each 0 to 9; anything else counts as 0).
pub fn check_digit(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| {
        let row = TABLE.get(usize::from(state));
        let next = row.and_then(|row| row.get(usize::from(*digit)));
        next.copied().unwrap_or(0)
    })
}

/// Whether the last digit is the check digit of those before it.
pub fn is_valid(digits: &[u8]) -> bool {
    !digits.is_empty() && check_digit(digits) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The example of the Wikipedia article on the algorithm: 572 has the check digit 4.
    #[test]
    fn the_known_example() {
        assert_eq!(check_digit(&[5, 7, 2]), 4);
        assert!(is_valid(&[5, 7, 2, 4]));
        assert!(!is_valid(&[5, 7, 2, 5]));
        assert!(!is_valid(&[]));
    }

    proptest! {
        #[test]
        fn every_slip_and_every_swap_is_caught(mut digits in proptest::collection::vec(0u8..10, 1..14), at: usize, by in 1u8..10) {
            digits.push(check_digit(&digits));
            prop_assert!(is_valid(&digits));
            let at = at % digits.len();
            let mut slip = digits.clone();
            slip[at] = (slip[at] + by) % 10;
            prop_assert!(!is_valid(&slip));
            let mut swapped = digits.clone();
            let other = (at + 1) % digits.len();
            if other > at && swapped[at] != swapped[other] {
                swapped.swap(at, other);
                prop_assert!(!is_valid(&swapped));
            }
        }
    }
}

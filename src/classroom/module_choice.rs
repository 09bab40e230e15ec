//! A choice of modules as one number, for the nine digits.

/// Modules of a band have the numbers 1 to this one in the digits.
pub const MODULE_NUMBERS: u32 = 30;
/// At most so many modules are named one by one in the digits; more go by link or file, or as the whole band.
const NAMED: usize = 3;
/// How many choices there are: the whole band, or one to three different modules of thirty in their order
/// (1 + 30 + 870 + 24,360).
pub const CHOICES: u32 = 25_261;

/// How many orders of so many different modules there are.
fn orders(count: usize) -> u32 {
    let count = u32::try_from(count).unwrap_or(0);
    (0..count).map(|taken| MODULE_NUMBERS - taken).product()
}

/// The number of a choice, below [`CHOICES`]; 0 for no module, which is the whole band. `None` if the digits cannot say
/// it.
pub fn number_of(modules: &[u32]) -> Option<u32> {
    if modules.is_empty() {
        return Some(0);
    }
    if modules.len() > NAMED {
        return None;
    }
    let mut left: Vec<u32> = (1..=MODULE_NUMBERS).collect();
    let mut place = 0;
    for module in modules {
        let at = left.iter().position(|number| number == module)?;
        place = place * u32::try_from(left.len()).ok()? + u32::try_from(at).ok()?;
        left.remove(at);
    }
    let shorter: u32 = (1..modules.len()).map(orders).sum();
    Some(1 + shorter + place)
}

/// The modules of a choice's number.
pub fn modules_of(number: u32) -> Vec<u32> {
    let Some(mut rest) = number.checked_sub(1) else {
        return Vec::new();
    };
    let mut length = 1;
    while length < NAMED && rest >= orders(length) {
        rest -= orders(length);
        length += 1;
    }
    // The places among the modules that are left, last one first.
    let mut places = Vec::new();
    for taken in (0..length).rev() {
        let size = MODULE_NUMBERS - u32::try_from(taken).unwrap_or(0);
        places.push(rest % size);
        rest /= size;
    }
    let mut left: Vec<u32> = (1..=MODULE_NUMBERS).collect();
    let mut modules = Vec::new();
    for place in places.into_iter().rev() {
        let at = usize::try_from(place).unwrap_or(0);
        if at < left.len() {
            modules.push(left.remove(at));
        }
    }
    modules
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_has_its_number() {
        assert_eq!(CHOICES, 1 + (1..=NAMED).map(orders).sum::<u32>());
        for number in 0..CHOICES {
            assert_eq!(number_of(&modules_of(number)), Some(number));
        }
        assert!(modules_of(0).is_empty());
        assert_eq!(modules_of(30), [30]);
        assert_eq!(modules_of(31), [1, 2]);
        assert_eq!(modules_of(CHOICES - 1), [30, 29, 28]);
    }

    #[test]
    fn what_is_no_choice_has_none() {
        for modules in [&[31][..], &[0], &[2, 2], &[1, 2, 3, 4], &[1, 2, 31]] {
            assert_eq!(number_of(modules), None, "{modules:?}");
        }
    }

    #[test]
    fn a_number_past_the_last_choice_names_no_more_modules() {
        for number in [CHOICES, CHOICES * 2, u32::MAX] {
            assert_eq!(modules_of(number).len(), NAMED, "{number}");
        }
    }
}

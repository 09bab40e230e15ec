//! What passed and failed, and how long it took.

use std::time::Duration;

/// The tests of one runner, or of several together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    pub passed: u32,
    pub failed: u32,
    /// Those of the passed that failed at first and passed alone.
    pub late: Vec<String>,
    /// Names of tests and how long each took.
    pub times: Vec<(String, Duration)>,
}

impl Count {
    /// One check that has no tests of its own.
    pub fn of(good: bool) -> Count {
        Count {
            passed: u32::from(good),
            failed: u32::from(!good),
            ..Count::default()
        }
    }

    pub fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.late.extend(other.late);
        self.times.extend(other.times);
    }

    /// The closing lines: what passed only alone, and how many passed and failed.
    pub fn closing(&self) -> String {
        let late = if self.late.is_empty() {
            String::new()
        } else {
            format!(
                "passed only on the second try: {} (why not on the first stands above)\n",
                self.late.join(", ")
            )
        };
        format!("{late}{} passed, {} failed", self.passed, self.failed)
    }

    /// The slowest tests, one a line, slowest first; those of less than half a second are not worth a line.
    pub fn slowest(&self, many: usize) -> String {
        let mut times: Vec<_> = self
            .times
            .iter()
            .filter(|(_, time)| time.as_millis() >= 500)
            .collect();
        times.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        let lines = times.iter().take(many);
        lines
            .map(|(name, time)| format!("  {:6.1} s  {name}\n", time.as_secs_f64()))
            .collect()
    }
}

/// Reads a runner's closing line: `test result: ok. 5 passed; 1 failed; …`.
pub fn closing_line(line: &str) -> Option<Count> {
    let rest = line.split("test result:").nth(1)?;
    let number = |word: &str| {
        let before = rest.split(word).next()?;
        before.split_whitespace().last()?.parse().ok()
    };
    Some(Count {
        passed: number(" passed")?,
        failed: number(" failed")?,
        ..Count::default()
    })
}

/// Reads a test's line: `test a::b ... ok <0.123s>`.
pub fn test_line(line: &str) -> Option<(String, Duration)> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let seconds = rest.split('<').nth(1)?.strip_suffix("s>")?.parse().ok()?;
    Some((name.to_string(), Duration::try_from_secs_f64(seconds).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_of_a_runner_is_read() {
        let line =
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        let count = closing_line(line).unwrap();
        assert_eq!((count.passed, count.failed), (12, 3));
        assert!(closing_line("running 5 tests").is_none());
    }

    #[test]
    fn the_slowest_are_found() {
        let lines = [
            "test a::b ... ok <1.500s>",
            "test c ... FAILED <12.25s>",
            "test d ... ok <0.001s>",
            "test e ... ok",
        ];
        let times: Vec<_> = lines.iter().filter_map(|line| test_line(line)).collect();
        assert_eq!(times.len(), 3);
        let count = Count {
            times,
            ..Count::default()
        };
        assert_eq!(count.slowest(2), "    12.2 s  c\n     1.5 s  a::b\n");
        assert_eq!(count.slowest(1), "    12.2 s  c\n");
    }

    #[test]
    fn nobody_overlooks_what_passed_only_alone() {
        let mut count = Count::of(true);
        assert_eq!(count.closing(), "1 passed, 0 failed");
        for test in ["a::b", "c"] {
            count.add(Count {
                late: vec![test.into()],
                ..Count::of(true)
            });
        }
        assert_eq!(
            count.closing(),
            "passed only on the second try: a::b, c (why not on the first stands above)\n3 passed, 0 failed"
        );
    }
}

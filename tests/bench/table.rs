//! The table at the end: what was measured, beside what, and the target.

/// What was measured so far.
#[derive(Default)]
pub struct Table {
    lines: Vec<String>,
}

impl Table {
    /// A measure beside another one of the same kind; their ratio is to be at most `limit`.
    pub fn ratio(&mut self, what: &str, measured: f64, beside: f64, limit: f64) {
        let ratio = measured / beside;
        let values = format!("{measured:>8.0} | {beside:>8.0} | {ratio:>6.2}");
        self.line(what, &values, limit, ratio <= limit);
    }

    /// A measure that is to be at most `limit`.
    pub fn value(&mut self, what: &str, measured: f64, limit: f64) {
        let values = format!("{measured:>8.0} | {:>8} | {:>6}", "", "");
        self.line(what, &values, limit, measured <= limit);
    }

    fn line(&mut self, what: &str, values: &str, limit: f64, good: bool) {
        let mark = if good { "" } else { " ✗" };
        let line = format!("| {what:<58} | {values} | {limit:>7}{mark} |");
        eprintln!("{line}");
        self.lines.push(line);
    }

    pub fn print(&self) {
        if self.lines.is_empty() {
            return;
        }
        println!(
            "| {:<58} | measured |   beside |  ratio | at most |",
            "what (milliseconds where nothing else is said)"
        );
        println!(
            "|{}|----------|----------|--------|---------|",
            "-".repeat(60)
        );
        for line in &self.lines {
            println!("{line}");
        }
    }
}

/// The middle one.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The one that so many per cent do not exceed.
pub fn percentile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (values.len() * percent).div_ceil(100).saturating_sub(1);
    values.get(at).copied().unwrap_or(f64::NAN)
}

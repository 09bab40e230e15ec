//! Measures in Chromium how long people wait: on a slow line and a slow machine, in turn with a bare page.
//!
//! `cargo xtask bench` builds and serves what is measured and starts this. It prints a table with targets and ratios.

mod growth;
mod memory;
mod presses;
mod report;
mod slow;
mod table;
mod visits;

use std::path::PathBuf;
use std::time::Instant;

use blackbox::engine::run;
use table::Table;

/// Where what is measured is served, and the folder that it lies in.
pub struct Served {
    pub address: String,
    pub folder: PathBuf,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let served = Served {
        address: arguments
            .next()
            .expect("the address that `cargo xtask bench` serves"),
        folder: arguments.next().expect("the folder that it serves").into(),
    };
    let only = arguments.next();
    let wanted = |part: &str| only.as_deref().is_none_or(|only| only == part);
    run(async move {
        let mut table = Table::default();
        let start = Instant::now();
        for part in ["visits", "presses", "growth", "memory", "report"] {
            if !wanted(part) {
                continue;
            }
            eprintln!("→ {part} …");
            match part {
                "visits" => visits::measure(&served, &mut table).await,
                "presses" => presses::measure(&served, &mut table).await,
                "growth" => growth::measure(&served, &mut table).await,
                "memory" => memory::measure(&served, &mut table).await,
                _ => report::measure(&served.address).await,
            }
            eprintln!("✓ {part} (after {} s)", start.elapsed().as_secs());
        }
        table.print();
    });
}

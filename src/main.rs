//! The app in the browser.

fn main() {
    saqbol::ui::start();
}

use crate::format::line;
use crate::library::Library;

/// How sure the help lines are: what a person still has to dial.
pub fn write(library: &Library, out: &mut String) {
    line(out, 0, "# Help lines");
    for help in &library.help {
        let shown = if help.is_sure() {
            "shown to children"
        } else {
            "to be checked, not shown"
        };
        let called = if help.called {
            "dialled"
        } else {
            "not dialled yet"
        };
        line(
            out,
            1,
            &format!(
                "{} ({}): {shown}, {} {}, source read {}, {called}; {}",
                help.number, help.door, help.mark, help.confidence, help.verified_on, help.source
            ),
        );
    }
}

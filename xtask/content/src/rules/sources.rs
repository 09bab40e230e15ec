use super::case::Case;

/// Every claim names a source that is listed, or says that one is wanted (criterion C1).
pub fn check(case: &Case) {
    let background = &case.lesson.background;
    let chain = &background.chain;
    let lists = [
        ("sources", &background.sources),
        ("risk", &chain.risk),
        ("skill", &chain.skill),
        ("behaviour", &chain.behaviour),
    ];
    for (field, ids) in lists {
        for id in ids {
            let known = case
                .library
                .lists
                .sources
                .iter()
                .any(|source| source.id == *id);
            if !known && id != "wanted" {
                case.error(
                    &format!("{field}:{id}"),
                    format!("there is no source \"{id}\""),
                    "use an id of static/sources.toml, or \"wanted\" where none is known yet",
                );
            }
        }
    }
}

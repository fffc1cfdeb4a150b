//! Where things stand in the house: the floors of core, the nouns on them, who owns a table, which words are nouns.
//!
//! These are the only names that tidy knows by heart; a rule asks here. What a register declares about itself is read from
//! its declaration ([`super::registers`]) and goes before what stands here.

/// Floors of core from the ground up, and the nouns (files or folders) of each in their order. Whoever stands higher may
/// name whoever stands lower. A noun is known by its own name, whether it lies in its floor's folder yet or not.
pub const FLOORS: &[(&str, &[&str])] = &[
    ("", &["fault", "moment", "chart", "media", "rich", "container"]),
    ("paper", &[]),
    ("", &["hands", "ics"]),
    ("journal", &[]),
    ("file", &[]),
    ("sheet", &[]),
    ("word", &[]),
    ("catalogue", &[]),
    ("", &["reasons"]),
    ("door", &[]),
    ("kernel", &[]),
    (
        "plan",
        &[
            "rhythm", "watch", "people", "roles", "signing", "organisation", "issuing", "parties", "systems", "issues",
            "interfaces", "scope", "aims_risks", "criteria", "profile", "founding", "isms_documents", "controls",
            "impacts", "risks", "gap", "texts", "controlled", "acknowledgements", "objectives",
        ],
    ),
    (
        "run",
        &[
            "documents", "actions", "control_tests", "training", "suppliers", "communication", "resources",
            "use_requests", "tool_looks", "channels", "customers", "datasets", "system_tests", "measures",
            "system_changes", "oversight", "system_logs", "deliveries", "duties", "incidents", "changes", "evidence",
            "statement",
        ],
    ),
    ("check", &["indicators", "audits", "nonconformities", "reviews", "drills", "certification"]),
    ("maps", &["ai_act", "bridge", "crosswalk"]),
    (
        "facts",
        &[
            "goal", "reserve", "offered", "outside", "ahead", "heat", "lists", "processes", "drafts", "inside",
            "search", "standard", "history", "roadmap", "findings", "readiness", "coverage", "act_matrix", "kpis",
            "consistency", "current", "thread", "as_of", "handover", "literacy", "incident_record", "duty_days",
            "calendar", "session", "summary", "starting", "templates", "treatment", "gates", "sheets", "versions",
            "assessing", "home",
        ],
    ),
    ("", &["desk", "sample", "lib"]),
];

/// Tables and the noun that owns each.
pub const TABLES: &[(&str, &str)] = &[
    ("workspace", "file"),
    ("content", "journal"),
    ("kept_words", "journal"),
    ("inside", "kernel"),
    ("inside_at", "kernel"),
    ("counter", "file"),
    ("journal", "journal"),
    ("image", "journal"),
    ("touched", "journal"),
    ("found", "kernel"),
    ("place", "kernel"),
    ("link", "kernel"),
    ("proposal", "kernel"),
    ("catalogue_override", "ai_act"),
];

/// Nouns as edits, hits and links name them.
pub const NOUNS: &[&str] = &[
    "action", "classification", "control", "decision", "document", "duty", "gap", "organisation", "person", "profile",
    "review", "roadmap", "statement", "system",
];

/// Names of screens that are no noun's name.
pub const SCREENS: &[&str] =
    &["act", "actions", "catalogue", "documents", "history", "home", "reviews", "settings", "systems"];

/// Files of words and the noun they belong to, where the name alone does not say it.
pub const WORDS: &[(&str, &str)] = &[("act", "ai_act"), ("gap-grid", "gap"), ("gap-report", "gap")];

/// Where rows are written by hand: below the kernel, and where documents are issued.
pub const WRITERS: &[&str] = &["kernel/", "journal/", "file/", "door/", "issuing/issue.rs"];

/// Folders of the page that any noun's folder may import.
pub const SHARED_PAGE: &[&str] = &["kit", "ipc", "frame"];

/// Where the sources of core lie.
pub const CORE: &str = "src-tauri/core/src/";

/// The path of a file of core from its noun on: the floor's folder, if it lies in one, is left out.
pub fn inside(path: &str) -> Option<&str> {
    let inside = path.strip_prefix(CORE)?;
    Some(inside.split_once('/').filter(|(first, _)| is_floor(first)).map_or(inside, |(_, rest)| rest))
}

fn is_floor(folder: &str) -> bool {
    FLOORS.iter().any(|(floor, nouns)| *floor == folder && !nouns.is_empty())
}

/// The noun of a file of core: a file or a folder.
pub fn noun(path: &str) -> Option<String> {
    let name = inside(path)?.split(['/', '.']).next()?;
    if name == "mod" { floor(path) } else { Some(name.to_owned()) }
}

/// The floor's folder a file lies in, or else its noun.
pub fn floor(path: &str) -> Option<String> {
    path.strip_prefix(CORE)?.split(['/', '.']).next().map(str::to_owned)
}

/// How high a noun stands. A noun that is not in the table has no place yet.
pub fn height(noun: &str) -> Option<usize> {
    let order = FLOORS.iter().flat_map(|(floor, nouns)| std::iter::once(floor).chain(nouns.iter()));
    order.enumerate().find(|(_, name)| **name == noun).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_keeps_its_place_when_it_moves() {
        let noun = |path: &str| noun(&format!("{CORE}{path}")).unwrap_or_default();
        for path in ["systems/row.rs", "plan/systems/row.rs", "plan/systems.rs", "systems/mod.rs"] {
            assert_eq!(noun(path), "systems", "{path}");
        }
        assert_eq!(noun("plan/mod.rs"), "plan");
        assert_eq!(noun("kernel/read/rows.rs"), "kernel");
        assert_eq!(noun("fault.rs"), "fault");
        assert_eq!(floor(&format!("{CORE}run/actions/add.rs")).as_deref(), Some("run"));
        assert!(height("file") < height("people") && height("people") < height("systems"));
        assert!(height("systems") < height("actions") && height("home") < height("desk"));
        assert_eq!(height("never"), None);
    }

    #[test]
    fn every_owner_has_a_place() {
        for (table, owner) in TABLES {
            assert!(height(owner).is_some(), "{table}");
        }
    }
}

//! Where links inside the statement lead: the rows of controls and of their domains.

/// Id of the row of a control.
pub(super) fn row_id(number: &str) -> String {
    format!("control-{number}")
}

/// Id of the group row of a domain; the organisation's own controls have none.
pub(super) fn group_id(domain: &str) -> String {
    format!("domain-{}", if domain.is_empty() { "own" } else { domain })
}

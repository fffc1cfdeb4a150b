//! A figure that opens the only record behind it.

pub(super) fn first(text: Option<String>) -> Option<String> {
    text.and_then(|text| text.split_once('/').map(|(_, id)| id.to_owned()))
}

//! How a sample is drawn, so that anybody draws it again without trust in who drew it. Pure.
//!
//! The population is a list, one item a line, numbered from 1. Each place gets a ticket: the SHA-256 of the text
//! `SEED NUMBER PLACE`, as hex. Sorted by ticket, the first so many places are the sample. The seed is the hash
//! of the journal entry that wrote the population down: nobody chooses it, the chain shows that it stood before, and drawing again
//! gives the same.

use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// An item of a sample.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnItem {
    /// Its place in the population, from 1.
    pub place: u32,
    /// Itself.
    pub item: String,
}

/// The places of a sample, in order.
#[must_use]
pub fn drawn(seed: &str, number: &str, of: u32, size: u32) -> Vec<u32> {
    let ticket = |place: u32| (hex(format!("{seed} {number} {place}").as_bytes()), place);
    let mut tickets: Vec<(String, u32)> = (1..=of).map(ticket).collect();
    tickets.sort();
    let mut places: Vec<u32> = tickets.into_iter().take(size as usize).map(|(_, place)| place).collect();
    places.sort_unstable();
    places
}

/// The items of a population, one a line.
pub(super) fn population(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The sample of a population as a text: place and item, one a line.
pub(super) fn sample(seed: &str, number: &str, all: &[&str], size: u32) -> Vec<DrawnItem> {
    let places = drawn(seed, number, u32::try_from(all.len()).unwrap_or(u32::MAX), size);
    let item = |place: u32| {
        let at = usize::try_from(place).ok()?.checked_sub(1)?;
        all.get(at).map(|item| DrawnItem { place, item: (*item).to_owned() })
    };
    places.into_iter().filter_map(item).collect()
}

/// As the record keeps it.
pub(super) fn written(items: &[DrawnItem]) -> String {
    items.iter().map(|one| format!("{}. {}", one.place, one.item)).collect::<Vec<_>>().join("\n")
}

/// SHA-256 as hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_sample_drawn_again_is_the_same_and_another_seed_or_number_is_another_draw(
            seed in "[0-9a-f]{64}", other in "[0-9a-f]{64}", of in 1_u32..400, size in 1_u32..40
        ) {
            let first = drawn(&seed, "CT-001", of, size);
            prop_assert_eq!(&first, &drawn(&seed, "CT-001", of, size));
            prop_assert_eq!(first.len(), size.min(of) as usize);
            prop_assert!(first.windows(2).all(|two| two[0] < two[1]) && first.iter().all(|place| (1..=of).contains(place)));
            if of > 200 && (10..of / 2).contains(&size) {
                prop_assert_ne!(&first, &drawn(&other, "CT-001", of, size));
                prop_assert_ne!(&first, &drawn(&seed, "CT-002", of, size));
            }
        }
    }

    #[test]
    fn the_algorithm_is_the_one_that_is_written_down() {
        // for i in $(seq 7); do echo "$(printf '%s' "seed CT-001 $i" | sha256sum | cut -c1-64) $i"; done | sort | head -3
        assert_eq!(drawn("seed", "CT-001", 7, 3), [2, 3, 4]);
        assert_eq!(hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

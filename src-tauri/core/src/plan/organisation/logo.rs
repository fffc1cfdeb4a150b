//! The logo that documents carry in their head.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::types::Value as Sql;

use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::media::media_type;

/// Largest logo, in bytes.
const LARGEST: usize = 1_000_000;

pub(super) fn set(writer: &mut Writer<'_>, base64: Option<&str>) -> Result<()> {
    let Some(base64) = base64 else { return writer.amend("organisation", "org", &[("logo", Sql::Null)]) };
    let bytes = STANDARD.decode(base64).unwrap_or_default();
    if !matches!(media_type(&bytes), Some("image/png" | "image/jpeg")) || bytes.len() > LARGEST {
        writer.refuse(Refusal::new("refuse-logo").field("bytesBase64"));
        return Ok(());
    }
    if !writer.draws(&bytes) {
        writer.refuse(Refusal::new("refuse-logo-picture").field("bytesBase64"));
        return Ok(());
    }
    let content = writer.keep(&bytes)?;
    writer.amend("organisation", "org", &[("logo", content.into())])
}

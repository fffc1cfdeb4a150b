//! The logo that documents carry in their head.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::register::ORGANISATION;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::{change, stored};
use crate::media::media_type;

/// Largest logo, in bytes.
const LARGEST: usize = 1_000_000;

pub(super) fn set(writer: &mut Writer<'_>, base64: Option<&str>) -> Result<()> {
    let Some(base64) = base64 else { return keep(writer, Value::Null) };
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
    keep(writer, content.into())
}

fn keep(writer: &mut Writer<'_>, logo: Value) -> Result<()> {
    change(writer, &ORGANISATION, "org", stored([("logo", logo)]))
}

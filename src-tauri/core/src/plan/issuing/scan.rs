//! The scan of a copy that somebody signed by hand.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::door::Writer;
use crate::door::field;
use crate::fault::{Fault, Refusal, Result};
use crate::media::media_type;

/// Largest scan, in bytes.
const LARGEST: usize = 20_000_000;

pub(super) fn attach(writer: &mut Writer<'_>, document: &str, name: &str, base64: &str, note: &str) -> Result<()> {
    let sql = "SELECT number || ' ' || version FROM document WHERE id = ?1";
    if writer.reader().maybe(sql, [document], |_| Ok(()))?.is_none() {
        return Err(Fault::NotFound { kind: "document", id: document.to_owned() });
    }
    field::text(writer, "name", name, field::LINE, true);
    field::text(writer, "note", note, field::TEXT, false);
    let bytes = STANDARD.decode(base64).unwrap_or_default();
    let Some(media) = media_type(&bytes) else {
        writer.refuse(Refusal::new("refuse-scan-kind").field("bytesBase64"));
        return Ok(());
    };
    if bytes.len() > LARGEST {
        writer.refuse(Refusal::new("refuse-scan-size").with("most", LARGEST / 1_000_000).field("bytesBase64"));
        return Ok(());
    }
    let (content, id) = (writer.keep(&bytes)?, writer.new_id());
    writer.insert(
        "scan",
        &id,
        &[
            ("document", document.to_owned().into()),
            ("content", content.into()),
            ("name", name.to_owned().into()),
            ("mediaType", media.to_owned().into()),
            ("bytes", i64::try_from(bytes.len()).unwrap_or(i64::MAX).into()),
            ("note", note.to_owned().into()),
        ],
    )?;
    writer.created("scan", &id, name);
    Ok(())
}

//! The file of an item: looked at by its bytes, never opened by what its name says. A small one is kept in the workspace, a large
//! one is named by its SHA-256 and stays where it is.

use std::fs::File as Disk;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::fields::{COPY, FILE_NAME, KIND, Kind, MEDIA, SHA256, SIZE, STATE, State};
use super::register::{EVIDENCE, again};
use crate::door::{Edit, Writer};
use crate::fault::{Refusal, Result};
use crate::file::digest_of;
use crate::hands::steers;
use crate::kernel::declare::Codes;
use crate::kernel::{Record, change, stored};
use crate::media::told;

/// Most bytes of a file that is kept in the workspace.
pub const KEPT: u64 = 4_000_000;
/// Most bytes of a file that is read at all.
const READ: u64 = 4_000_000_000;
/// Longest name that is kept, in characters.
const NAME: usize = 200;

/// A file as a host hands it over.
#[derive(Debug, Default)]
pub struct Taken {
    /// Its name, without what would steer a screen.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256, 64 hex digits.
    pub sha256: String,
    /// What it is by its content.
    pub media: &'static str,
    /// The bytes of a small one, in Base64.
    pub base64: Option<String>,
}

impl Taken {
    /// The edit that makes it the file of an item, or a new item about some controls.
    #[must_use]
    pub fn edit(&self, id: Option<&str>, controls: &[String]) -> Edit {
        let mut said = json!({ "controls": controls, "name": self.name, "size": self.size, "sha256": self.sha256, "mediaType": self.media });
        if let Some(fields) = said.as_object_mut() {
            fields.extend(id.map(|id| ("id".to_owned(), id.into())));
            fields.extend(self.base64.clone().map(|bytes| ("bytesBase64".to_owned(), bytes.into())));
        }
        Edit::new(EVIDENCE.noun, "takeFile", said)
    }
}

/// Looks at a file: a plain file of bounded size, read from beginning to end once or twice, run never.
///
/// # Errors
/// [`crate::Fault::Refused`] for what is no plain file or too large, and when it cannot be read.
pub fn look(path: &Path) -> Result<Taken> {
    let about = std::fs::metadata(path)?;
    if !about.is_file() {
        return Err(Refusal::new("refuse-evidence-file").field("file").into());
    }
    if about.len() > READ {
        return Err(Refusal::new("refuse-evidence-size").with("most", READ / 1_000_000).field("file").into());
    }
    let mut file = Disk::open(path)?;
    let mut head = Vec::new();
    Read::by_ref(&mut file).take(64_000).read_to_end(&mut head)?;
    let base64 = if about.len() <= KEPT {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        file.take(KEPT + 1).read_to_end(&mut bytes)?;
        Some(STANDARD.encode(bytes))
    } else {
        None
    };
    Ok(Taken {
        name: path.file_name().map(|name| plain(&name.to_string_lossy())).unwrap_or_default(),
        size: about.len(),
        sha256: digest_of(path)?,
        media: told(&head),
        base64,
    })
}

/// A name that steers no screen and fits a line.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|c| !steers(*c) && !c.is_control()).take(NAME).collect()
}

/// What an edit says of a file.
pub(super) struct Said {
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) sha256: String,
    pub(super) media: String,
    pub(super) base64: Option<String>,
}

/// Keeps or names the file of an item; one that was vouched for with another file is a draft again.
pub(super) fn take(writer: &mut Writer<'_>, id: &str, said: Said) -> Result<()> {
    let id = EVIDENCE.key(&writer.reader(), id)?;
    let (mut copy, mut size, mut sha256, mut media) = (None, said.size, said.sha256.to_lowercase(), said.media);
    if let Some(base64) = said.base64 {
        let Ok(bytes) = STANDARD.decode(base64) else {
            writer.refuse(Refusal::new("refuse-evidence-file").field("bytesBase64"));
            return Ok(());
        };
        size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > KEPT {
            writer.refuse(Refusal::new("refuse-evidence-kept").with("most", KEPT / 1_000_000).field("bytesBase64"));
            return Ok(());
        }
        told(&bytes).clone_into(&mut media);
        sha256 = writer.keep(&bytes)?;
        copy = Some(sha256.clone());
    }
    if sha256.len() != 64 || !sha256.chars().all(|c| c.is_ascii_hexdigit()) {
        writer.refuse(Refusal::new("refuse-controlled-digest").field("sha256"));
        return Ok(());
    }
    let media: String = plain(&media).chars().take(80).collect();
    let before = Record::read(&writer.reader(), &EVIDENCE, &id)?;
    let mut fields = stored([
        (FILE_NAME.name(), plain(&said.name).into()),
        (SHA256.name(), sha256.as_str().into()),
        (SIZE.name(), i64::try_from(size).unwrap_or(i64::MAX).into()),
        (MEDIA.name(), media.into()),
        (COPY.name(), copy.map_or(serde_json::Value::Null, Into::into)),
        (KIND.name(), Kind::File.code().into()),
    ]);
    if before.get(&SHA256) != sha256 && before.get(&STATE) == Some(State::Vouched) {
        fields.extend(stored(again()));
    }
    change(writer, &EVIDENCE, &id, fields)
}

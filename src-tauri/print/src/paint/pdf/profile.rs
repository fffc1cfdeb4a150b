//! The output intent's colour profile: sRGB as an ICC version 2 matrix profile, built here so that nothing binary is
//! kept in version control and no other library's profile slips in.

/// Primaries and white of sRGB adapted to D50, as XYZ.
const RED: [f64; 3] = [0.436_066, 0.222_488, 0.013_916];
const GREEN: [f64; 3] = [0.385_147, 0.716_873, 0.097_076];
const BLUE: [f64; 3] = [0.143_066, 0.060_608, 0.714_096];
const WHITE: [f64; 3] = [0.964_203, 1.0, 0.824_905];
/// Steps of the tone curve; between them it is read as a line, off by less than a step of eight bits.
const STEPS: u32 = 64;
const HEADER: usize = 128;

/// The profile.
pub fn srgb() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB")),
        (b"cprt", [b"text\0\0\0\0".as_slice(), b"No copyright, use freely\0"].concat()),
        (b"wtpt", xyz(WHITE)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", Vec::new()),
        (b"bTRC", Vec::new()),
    ];
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut body: Vec<u8> = Vec::new();
    let start = HEADER + 4 + tags.len() * 12;
    let mut last = (0_u32, 0_u32);
    for (signature, content) in &tags {
        // The three channels share one curve.
        if !content.is_empty() {
            last = ((start + body.len()) as u32, content.len() as u32);
            body.extend_from_slice(content);
            body.resize(body.len().next_multiple_of(4), 0);
        }
        table.extend_from_slice(*signature);
        table.extend_from_slice(&last.0.to_be_bytes());
        table.extend_from_slice(&last.1.to_be_bytes());
    }
    let mut profile = header(start + body.len());
    profile.extend(table);
    profile.extend(body);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &(size as u32).to_be_bytes());
    put(8, &0x0210_0000_u32.to_be_bytes());
    put(12, b"mntrRGB XYZ ");
    // A fixed date: 1 January 2026.
    put(24, &[0x07, 0xEA, 0, 1, 0, 1]);
    put(36, b"acsp");
    // Illuminant D50, in the exact figures the specification gives.
    put(68, &[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]);
    header
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    for value in values {
        tag.extend_from_slice(&((value * 65_536.0).round() as i32).to_be_bytes());
    }
    tag
}

fn curve() -> Vec<u8> {
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend_from_slice(&STEPS.to_be_bytes());
    for step in 0..STEPS {
        let value = f64::from(step) / f64::from(STEPS - 1);
        let linear = if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        tag.extend_from_slice(&((linear * 65_535.0).round() as u16).to_be_bytes());
    }
    tag
}

/// A `desc` tag: ASCII, then empty Unicode and ScriptCode parts.
fn description(words: &str) -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend_from_slice(&(words.len() as u32 + 1).to_be_bytes());
    tag.extend_from_slice(words.as_bytes());
    tag.push(0);
    tag.resize(tag.len() + 4 + 4 + 2 + 1 + 67, 0);
    tag
}

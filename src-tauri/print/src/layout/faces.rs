//! The faces of the documents. Bytes are compiled in; nothing is ever taken from the system, so that the same document
//! gives the same file on any machine.

/// One face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Inter 400.
    Regular,
    /// Inter 600.
    Strong,
    /// Inter 400 italic.
    Italic,
    /// Noto Sans 400, for what Inter lacks.
    SpareRegular,
    /// Noto Sans 600, for what Inter lacks.
    SpareStrong,
}

/// All faces, in the order of their index.
pub const FACES: [Face; 5] = [Face::Regular, Face::Strong, Face::Italic, Face::SpareRegular, Face::SpareStrong];

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

impl Face {
    /// The whole font file.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => font!("Inter_400Regular.ttf"),
            Self::Strong => font!("Inter_600SemiBold.ttf"),
            Self::Italic => font!("Inter_400Regular_Italic.ttf"),
            Self::SpareRegular => font!("NotoSans_400Regular.ttf"),
            Self::SpareStrong => font!("NotoSans_600SemiBold.ttf"),
        }
    }

    /// Name under which it is registered for shaping.
    #[must_use]
    pub fn family(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Strong => "strong",
            Self::Italic => "italic",
            Self::SpareRegular => "spare-regular",
            Self::SpareStrong => "spare-strong",
        }
    }

    /// PostScript name with the subset tag PDF asks for.
    #[must_use]
    pub fn subset_name(self) -> &'static str {
        match self {
            Self::Regular => "AIMSAA+Inter-Regular",
            Self::Strong => "AIMSAB+Inter-SemiBold",
            Self::Italic => "AIMSAC+Inter-Italic",
            Self::SpareRegular => "AIMSAD+NotoSans-Regular",
            Self::SpareStrong => "AIMSAE+NotoSans-SemiBold",
        }
    }

    /// Index into [`FACES`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

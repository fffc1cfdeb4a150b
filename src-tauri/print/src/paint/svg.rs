//! The preview of one page: glyphs as outlines, no style attributes, no script, nothing fetched.

//! PDF/A-2a + PDF/UA-1. printpdf writes fonts, content streams and the page tree; everything the two standards add
//! (tags, metadata, output intent, outline, links, ids) is put in with lopdf, which printpdf hands over.
//!
//! The same layout gives the same bytes in any process: no clock, no random id, fonts by their bytes.

mod bytes;
mod compact;
mod content;
mod dictionary;
mod fonts;
mod identity;
mod links;
mod profile;
mod shared;
mod structure;

use lopdf::{Document, Object, ObjectId, SaveOptions};
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::fault::PrintFault;
use crate::layout::Layout;
use bytes::Codes;
use fonts::Fonts;

impl Layout {
    /// The finished PDF.
    ///
    /// # Errors
    /// [`PrintFault::Font`] or [`PrintFault::Pdf`] when a font cannot be subset or the file not be written.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintFault> {
        let fonts = Fonts::subset(self)?;
        let mut draft = PdfDocument::new(&self.properties.title);
        fonts.add_to(&mut draft);
        content::add_pictures(self, &mut draft);
        draft.pages = self.sheets.iter().map(|sheet| content::page(self, sheet, &fonts)).collect();

        let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
        let mut warnings = Vec::new();
        let mut file = draft.to_lopdf_document(&options, &mut warnings);
        if let Some(warning) = warnings.first() {
            return Err(PrintFault::Pdf(format!("{warning:?}")));
        }
        self.finish(&mut file)?;
        let codes = Codes::write(&mut file, &fonts)?;
        compact::shorten(&mut file, &codes);
        let pages: Vec<ObjectId> = file.page_iter().collect();
        shared::write(self, &mut file, &pages)?;
        file.compress();
        identity::stamp(&mut file);
        let config = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(2000)
            .compression_level(9)
            .build();
        let mut bytes = Vec::new();
        file.save_with_options(&mut bytes, config).map_err(|error| PrintFault::Pdf(error.to_string()))?;
        compact::compress_references(bytes)
    }

    /// Adds what makes the pages an archivable and accessible document.
    fn finish(&self, file: &mut Document) -> Result<(), PrintFault> {
        "1.7".clone_into(&mut file.version);
        let pages: Vec<ObjectId> = file.page_iter().collect();
        if pages.len() != self.sheets.len() {
            return Err(PrintFault::Pdf("pages went missing".to_owned()));
        }
        for page in &pages {
            // The same as the page's own size, which is what a reader takes without them.
            let page = file.get_object_mut(*page).and_then(Object::as_dict_mut)?;
            page.remove(b"TrimBox");
            page.remove(b"CropBox");
        }
        let nodes = structure::reserve(self, file);
        let areas = links::write(self, file, &pages)?;
        let root = structure::write(self, file, &pages, &nodes, &areas)?;
        let outline = links::outline(self, file, &pages);
        identity::describe(self, file, root, outline)
    }
}

# Renderings of an issued document: one PDF for each language.

rendering = Rendering
    .a = a rendering
    .many = Renderings
    .empty = No document has been rendered yet. Each issued document has a PDF here for every language it was asked for in.

## Fields
ui-history-of-rendering = Copy of a document
    .en = Document copy in English
    .es = Document copy in Spanish
rendering-language = Language
rendering-document = Document
rendering-approved = Approved record
    .help = Whether it was issued at approval; a later one is a translation.
rendering-pdf = PDF
rendering-bytes = Size in bytes
rendering-pages = Pages

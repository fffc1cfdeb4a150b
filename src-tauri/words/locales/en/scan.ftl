# Scans of signed copies of an issued document.

scan = Signed copy
    .a = a signed copy
    .many = Signed copies
    .empty = No signed copy is attached yet. Attach the scan of a copy that was signed by hand to the document it belongs to.

## Fields
scan-name = File name
scan-document = Document
scan-content = File
scan-mediaType = Kind of file
scan-bytes = Size in bytes
scan-note = Note

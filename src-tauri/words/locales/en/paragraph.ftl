# Paragraphs of the texts of the AIMS (clause 7.5).

paragraph = Paragraph
    .a = a paragraph
    .many = Paragraphs
    .empty = No paragraph yet.

## Fields
paragraph-heading = Heading
    .also = Title; Paragraphs
paragraph-text = Text
    .also = Document
paragraph-position = Place in the text
    .help = The smallest figure stands first. Empty: last.
    .also = Position; Order
paragraph-body = Words
    .help = Paragraphs apart by an empty line; items of a list as lines that begin with "- " or "1. ".
    .also = Body; Content
paragraph-answers = Answers
    .help = Sub-clauses, requirements and controls, apart by commas: 5.2-01, A.2.2.
    .also = Clauses; Controls
paragraph-refers = Said by the 27001 system in
    .help = The 27001 document that says it already. What is written here is then only what is added for AI.
    .also = 27001 system document; Refers to; Reference
paragraph-key = Draft it came from
    .also = Key
paragraph-drafted = Digest of the draft
    .also = Drafted

## Groups of the form
paragraph-group-what = The paragraph

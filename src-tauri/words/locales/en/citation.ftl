# What a controlled document answers, and on which page (clause 7.5).

citation = Citation
    .a = a citation
    .many = Citations
    .empty = No citation yet. Say what a document answers, and on which page.

## Fields
citation-says = What it says there
    .also = Claim; Citation; Citations
citation-document = Document
    .also = Controlled document
citation-page = Page or section
    .also = Page; Section; Place
citation-answers = Answers
    .help = Sub-clauses, requirements and controls by number: 7.2, A.4.6.
    .also = Clauses; Controls

## Groups of the form
citation-group-what = The citation

## Refusals
refuse-citation-answers = { $value } is no sub-clause, requirement or control.

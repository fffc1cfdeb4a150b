# The organisation whose AIMS this is, and the languages of the program.

organisation = Organisation
    .a = the organisation
    .many = Organisation
    .empty = Nothing is said about the organisation yet. Write its name and the scope of its AIMS; documents carry what stands here.

## Fields
organisation-name = Name
organisation-legalForm = Legal form
organisation-address = Postal address
    .help = Where post reaches the organisation. Information for users, the technical file and extracts print it.
organisation-country = Country
    .help = Two capital letters, such as ES.
organisation-currency = Currency
    .help = Three capital letters, such as EUR: what amounts on documents are in.
organisation-sector = Sector
organisation-scope = Scope of the AIMS
    .help = What the AIMS covers, and what it does not (clause 4.3).
organisation-scopeVersion = Version of the scope
organisation-scopeBy = Scope approved by
organisation-scopeApproved = Scope approved
edit-organisation-approveScope = Approve the scope of the AIMS
organisation-approveScope-do = Approve the scope
refuse-scope-approved = The scope is approved as it stands. Change the text first; another text is a new version.
refuse-scope-change = This scope is approved. Plan a change of the AIMS that touches the scope (purpose, consequences, resources, who does it), have top management approve it, and change the text then.
organisation-scopeDocument = Number of the scope document
organisation-contentLanguage = Language of your own words
organisation-documentLanguages = Languages of documents
organisation-logo = Logo
organisation-edition = Edition of the catalogue
organisation-editionLabel = Standard as documents print it
    .also = Edition label
organisation-classification = Classification of documents
    .help = How confidential documents are; it is printed on each of them.
organisation-reviewEveryMonths = Months between management reviews
organisation-sample = Sample company

## Lists of codes
language = Language
    .en = English
    .es = Spanish
language-also =
    .en = EN
    .es = Castilian

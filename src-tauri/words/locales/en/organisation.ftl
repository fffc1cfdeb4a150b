# The organisation whose AIMS this is, and the languages of the program.

organisation = Organisation
    .a = the organisation
    .many = Organisation
    .empty = Nothing is said about the organisation yet. Write its name and the scope of its AIMS; documents carry what stands here.

## Fields
organisation-name = Name
organisation-legalForm = Legal form
organisation-country = Country
    .help = Two capital letters, such as ES.
organisation-sector = Sector
organisation-scope = Scope of the AIMS
    .help = What the AIMS covers, and what it does not (clause 4.3).
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

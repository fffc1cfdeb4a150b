# What was handed to whom about AI systems (A.6.2.7, A.8.2).

delivery = Delivery of information
    .a = a delivery of information
    .many = Information handed over
    .empty = Nothing was handed over yet. Record which information went to whom, in which version, and what shows that it arrived.

## Fields
delivery-name = What was handed over
    .also = Name; Title
delivery-system = AI system
    .also = System; System number
delivery-sheet = Kind
    .also = Type
delivery-document = Issued document
    .also = Document
delivery-version = Version
    .also = Edition
delivery-receiver = To whom
    .also = Receiver; To
delivery-customer = Customer
    .also = Client
delivery-givenOn = On
    .also = Date; Given on
delivery-how = How
    .help = In the product, by mail, on a notice at the entrance.
    .also = Way
delivery-proof = What shows it
    .also = Proof; Evidence

## Lists of codes
sheetKind = Kind
    .user-information = User information
    .notice = Notice that AI is at work
    .technical-file = Technical file
    .supplier-split = Split of responsibilities
    .retirement = Notice of retirement
    .other = Other
sheetKind-also =
    .user-information = Instructions for use
    .notice = AI notice; Transparency notice
    .technical-file = Technical documentation
    .supplier-split = Split
    .retirement = Retirement; End of service
    .other = Declaration

## Groups of the form
delivery-group-what = What
delivery-group-to = To whom

# Customers who get AI systems or what they make (A.10.4).

customer = Customer
    .a = a customer
    .many = Customers
    .empty = No customer yet. Name those who get an AI system or what it makes: what they were told, what the contract asks, of what they get notice.

## Fields
customer-name = Customer
    .help = One, or a group of them that is alike.
    .also = Name; Client
customer-ofSystems = AI systems
    .also = Systems; System
customer-country = Country
    .also = Countries
customer-contact = Contact
    .also = Contact person
customer-owner = Owner
    .also = Responsible; Account manager
customer-intendedUse = What they use it for
    .help = And what they expect of it.
    .also = Use; Expectations
customer-told = What they were told
    .help = Limits, oversight, that AI is at work, whom to ask.
    .also = Information given
customer-toldOn = Told on
    .also = Date told
customer-duties = What the contract asks
    .also = Contract duties; Duties
customer-notices = Of what they get notice
    .help = New versions, incidents, new suppliers.
    .also = Notices
customer-noticeDays = Notice in days
    .also = Days of notice
customer-contract = Contract
    .also = Agreement
customer-reviewOn = Next review on
    .also = Next review

## Groups of the form
customer-group-what = Who and what for
customer-group-told = What they know
customer-group-duties = Contract and notice

due-customer-review = Review of a customer

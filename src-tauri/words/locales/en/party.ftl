# Interested parties and what they require of the AIMS (clause 4.2).

party = Interested party
    .a = an interested party
    .many = Interested parties
    .empty = No interested party yet. Name who is affected by your AI or has a say in it, one row for each thing they require.

## Fields
party-name = Name
    .help = Who it is: a body, a company or a group of people.
    .also = Interested party; Party; Stakeholder; Interested parties
party-kind = Kind
    .also = Kind of party; Type; Category; Group
party-requires = What they require
    .help = What they need or expect of the way you build, provide or use AI; also where climate change plays a part.
    .also = Requirement; Requirements; Needs and expectations; Needs; Expectations
party-basis = Basis
    .help = Whether it is law, agreed in a contract, or something they expect.
    .also = Ground; Legal basis; Kind of requirement
party-taken = The AIMS takes it on
    .help = Whether this requirement is met through the AIMS.
    .also = Taken on; Taken; Addressed by the AIMS; Addressed; Relevant
party-why = Why, or why not
    .help = How the AIMS meets it; or why it does not take it on. If it does not, the reason is needed.
    .also = Why; Reason; How it is met
party-since = Since
    .help = The day from which the requirement holds.
    .also = In force since; Valid from; Start; Start date
party-source = Source
    .help = Where it is written: article, clause, letter, minutes.
    .also = Where it is written; Reference document; Document
party-owner = Owner
    .help = The person here who keeps in touch with them.
    .also = Responsible; Person responsible; Contact person
party-contact = Contact
    .help = How they are reached: a desk, an address, a portal.
    .also = Contact details; Address; Mail; Phone
party-lastContact = Last contact
    .help = The day of the last word between you and them.
    .also = Last contacted; Last contact on
party-reviewOn = Next review on
    .also = Next review; Review date; Review on

## Lists of codes
partyKind = Kind of party
    .customer = Customer
    .user = User
    .affected = People affected
    .employee = Employees
    .authority = Authority
    .supervisor = Sector supervisor
    .supplier = Supplier
    .owner = Owner or shareholder
    .insurer = Insurer
    .community = Community
    .other = Other
partyKind-also =
    .customer = Customers; Client; Clients
    .user = Users; End user; End users
    .affected = Affected; Affected people; Data subjects; Affected persons
    .employee = Employee; Staff; Workers; Works council
    .authority = Authorities; Regulator; Regulators; Supervisory authority; Legislator
    .supervisor = Supervisor; Sector authority; Sector regulator
    .supplier = Suppliers; Vendor; Vendors; Partner
    .owner = Owner; Owners; Shareholder; Shareholders; Investor; Investors
    .insurer = Insurers; Insurance
    .community = Society; Public; Neighbours; The public
    .other = Others; Else
basis = Basis
    .law = Law
    .contract = Contract
    .expectation = Expectation
basis-also =
    .law = Legal; Statutory; Regulation
    .contract = Contractual; Agreement
    .expectation = Expected; Expectations; Voluntary; Interest
taken = The AIMS takes it on
    .yes = Yes
    .no = No
taken-also =
    .yes = Y; True; X; Taken on
    .no = N; False; Not taken on

## Groups of the form
party-group-who = Who they are
party-group-requirement = What they require

## Duties that fall due
due-party-review = Review of what an interested party requires

## Refusals
refuse-party-why = A requirement that the AIMS does not take on needs a reason. Say why not.
party-reviewOn-none = none set

# Interfaces and dependencies of the AIMS (clause 4.3).

interface = Interface
    .a = an interface
    .many = Interfaces
    .empty = No interface yet. Name what passes between the AIMS and what lies outside it: suppliers, customers, other departments, systems left out.

## Fields
interface-name = Other side
    .help = The company, department, system or authority outside the scope.
    .also = Name; Interface; Interface with; Interfaces
interface-kind = Kind
    .also = Type
interface-direction = Direction
    .help = Seen from the AIMS.
    .also = Way; In or out
interface-flows = What passes
    .help = Data, models, results, decisions, people's time.
    .also = What flows; Flow; Exchange
interface-depends = What depends on it
    .help = What the AIMS cannot do without it.
    .also = Dependency; Dependencies
interface-aiSystems = AI systems
    .also = Systems; AI system
interface-owner = Who answers for it
    .help = The person on our side.
    .also = Owner; Responsible
interface-terms = Agreed in
    .help = Contract, service description, minutes.
    .also = Terms; Agreement
interface-reviewOn = Next review on
    .also = Next review; Review date

## Lists of codes
interfaceKind = Kind of interface
    .supplier = Supplier
    .customer = Customer
    .department = Department
    .system = System outside the scope
    .authority = Authority
    .other = Other
interfaceKind-also =
    .supplier = Vendor; Partner
    .customer = Client; Customers
    .department = Unit; Team
    .system = System; IT system
    .authority = Regulator
    .other = Else
flowDirection = Direction
    .in = Comes in
    .out = Goes out
    .both = Both ways
flowDirection-also =
    .in = In; Inbound
    .out = Out; Outbound
    .both = Both; In and out

## Groups of the form
interface-group-what = What passes
interface-group-terms = Dependence and terms

## Duties that fall due, and refusals
due-interface-review = Review of an interface

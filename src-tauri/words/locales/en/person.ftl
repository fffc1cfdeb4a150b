# People of the organisation: the noun and its fields.

person = Person
    .a = a person
    .many = People
    .empty = Nobody is here yet. Add the people who own AI systems, controls and actions; owners and approvers are chosen from here.

## Fields
person-name = Name
    .also = Person; Full name; Employee
person-role = Role
    .also = Function; Position; Job title
person-topManagement = Top management
    .also = Management; Part of top management
person-contact = Contact
    .also = E-mail; Email; Mail; Telephone; Phone

## Groups of the form
person-group-who = Who it is
refuse-not-top-management = { $name } is not marked as top management. Choose somebody who is, or mark the person among the people.

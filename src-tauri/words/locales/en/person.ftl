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
person-aimsRoles = Roles of the AIMS
    .help = What they accepted under Roles, and what they sign.
    .also = AIMS roles
person-topManagement = Top management
    .also = Management; Part of top management
person-contact = Contact
    .also = E-mail; Email; Mail; Telephone; Phone

## Groups of the form
person-group-who = Who it is
refuse-not-top-management = { $name } is not marked as top management. Choose somebody who is, or mark the person among the people.

person-doesWithAi = What they do with AI
    .help = Whoever does something with AI is in the programme of literacy; nobody said: they are. Roles count as well.
    .also = AI; Use of AI
person-startedOn = Here since
    .help = Staff and contractors alike. New people have thirty days for their modules.
    .also = Since; Start; Started on
person-away = Away for long
    .also = Absent; Leave
person-group-ai = AI and training
doesWithAi = What they do with AI
    .uses = Uses it
    .oversees = Oversees it
    .operates = Operates it
    .develops = Develops it
    .checks = Reviews or audits it
    .nothing = Nothing
doesWithAi-also =
    .uses = User; Use
    .oversees = Overseer
    .operates = Operator
    .develops = Developer
    .checks = Reviewer
    .nothing = None

## Handing over
edit-person-handOver = Hand over what a person answers for
refuse-handover-self = Choose somebody else.
ui-handover = Hand over
ui-handover-title = What { $name } answers for
ui-handover-hint = Everything below goes to one person, in one act. What was decided or recorded under a name keeps it, and so does every issued document. A role that is handed over waits until it is accepted.
ui-handover-none = { $name } answers for nothing now.
ui-handover-to = Goes to
ui-handover-leaves = Leaves the organisation, because
ui-handover-do = { $n ->
    [one] Hand over one record
   *[other] Hand over { $n } records
 }

# Who answers for what over the life of AI systems (A.10.2).

responsibility = Task in the life of a system
    .a = a task in the life of a system
    .many = Who answers for what
    .empty = No task yet. List the usual tasks of a system and say whose each is: yours, the supplier's, the customer's.

## Fields
responsibility-task = Task
    .also = Duty; Responsibility
responsibility-system = AI system
    .also = System; System number
responsibility-whose = Whose it is
    .also = Who; Responsible
responsibility-supplier = Which supplier
    .also = Supplier
responsibility-how = Who does what
    .help = Where more than one has a part.
    .also = Details
responsibility-writtenIn = Where it is written
    .help = Paragraph of the contract or the terms.
    .also = Contract; Written where

## Lists of codes
taskOf = Whose it is
    .us = We
    .supplier = The supplier
    .customer = The customer
taskOf-also =
    .us = Us; Ours
    .supplier = Supplier; Vendor
    .customer = Customer

## Groups of the form
responsibility-group-what = The task

edit-responsibility-list = List the usual tasks of a system
refuse-responsibility-supplier = The task is a supplier's. Say which supplier.
ui-screen-responsibilities = Who answers for what
ui-split-none = { $system } rests on { $suppliers }, and nobody has said who answers for what.
ui-split-table = The split, system by system
ui-split-nobody = nobody yet

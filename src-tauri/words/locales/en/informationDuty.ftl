# Duties to inform (A.8.5).

informationDuty = Duty to inform
    .a = a duty to inform
    .many = Duties to inform
    .empty = No duty yet. Look at laws, contracts and promises: what is owed to whom, when, and who sees to it. Nothing applies? Write in the note what you looked at.

## Fields
informationDuty-name = What is told
    .also = Duty; Obligation
informationDuty-ground = Rests on
    .also = Source; Ground
informationDuty-reference = Article, clause or page
    .also = Reference; Clause; Article
informationDuty-receiver = Receiver
    .also = To; Whom
informationDuty-contact = How they are reached
    .help = Address, portal or telephone, as it is used on a bad day.
    .also = Contact
informationDuty-aiSystems = Systems
    .help = Empty: all.
    .also = System; AI systems
informationDuty-trigger = When
    .also = Trigger; Occasion
informationDuty-every = How often
    .also = Interval; Rhythm
informationDuty-hours = Hours from awareness
    .help = In an incident of one of its systems this clock runs beside those of the laws.
    .also = Hours; Deadline
informationDuty-owner = Owner
    .also = Responsible
informationDuty-nextOn = Next due on
    .also = Due; Due on; Next
informationDuty-lastOn = Last sent on
    .also = Last; Last done; Sent
informationDuty-copyAt = Copy of what was sent
    .also = Copy
informationDuty-note = Note
    .also = Remark
informationDuty-state = State
    .also = Status
informationDuty-sent = Recorded
    .also = Recorded on
informationDuty-why = Why it ended
    .also = Reason

## Lists of codes
dutyGround = Rests on
    .law = Law
    .contract = Contract
    .authority = Authority
    .promise = Promise
    .standard = Standard
dutyGround-also =
    .law = Act; Regulation
    .contract = Agreement
    .authority = Supervisor
    .promise = Website; Tender
    .standard = ISO
dutyTrigger = When
    .rhythm = In a rhythm
    .onDay = On a day
    .onIncident = In an incident
    .onChange = At a change
dutyTrigger-also =
    .rhythm = Regularly; Interval
    .onDay = Once; Day
    .onIncident = Incident
    .onChange = Change
dutyState = State
    .binding = Binding
    .ended = Ended
dutyState-also =
    .binding = Open; Active
    .ended = Closed

## Groups of the form
informationDuty-group-what = What is owed
informationDuty-group-whom = To whom
informationDuty-group-when = When
informationDuty-group-sent = What was sent

## Steps
edit-informationDuty-send = Record what was sent
edit-informationDuty-end = End a duty to inform
edit-informationDuty-reopen = Open a duty to inform again
informationDuty-send-do = It was sent
informationDuty-end-do = It ended
informationDuty-reopen-do = It binds again

due-information-duty = Duty to inform

## Refusals
refuse-duty-copy = Say where the copy of what was sent is.
refuse-duty-ended = This duty has ended. Open it again first.
refuse-duty-hours = Give 1 to { $most } hours.

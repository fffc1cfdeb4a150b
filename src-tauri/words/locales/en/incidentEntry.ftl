# The log of an incident.

incidentEntry = Log entry
    .a = a log entry
    .many = Log
    .empty = Nothing is in the log yet. Write what was done and who was told, with the time.

## Fields
incidentEntry-what = What was done or said
    .also = Entry; What
incidentEntry-incident = Incident
    .also = Of
incidentEntry-day = Day
    .also = Date; On
incidentEntry-at = Time
    .also = At; Hour
incidentEntry-by = By
    .also = Person; Who
incidentEntry-told = Who was told
    .also = Told; Receiver
incidentEntry-text = Text used
    .also = Message; Text
incidentEntry-copyAt = Where the copy is
    .also = Copy
incidentEntry-stops = Clocks that it stops
    .help = It was sent to the authority: that clock runs no more.
    .also = Stops; Clock
incidentEntry-duty = Duty that it meets
    .also = Duty; Contract

## Lists of codes
told = Who was told
    .users = Users
    .affectedPeople = People affected
    .customers = Customers
    .supplier = Supplier
    .authority = Authority
    .staff = Staff
    .management = Top management
told-also =
    .users = User
    .affectedPeople = Affected
    .customers = Customer
    .supplier = Vendor
    .authority = Regulator
    .staff = Colleagues
    .management = Management
incidentClock = Clocks
    .aiAct = AI Act Art. 73
    .gdpr = GDPR Art. 33
    .nis2Warning = NIS2 early warning
    .nis2Notice = NIS2 notification
    .doraFirst = DORA first notification
    .doraNext = DORA intermediate report
    .doraFinal = DORA final report
    .nis2Final = NIS2 final report
incidentClock-also =
    .aiAct = AI Act
    .gdpr = GDPR
    .nis2Warning = Early warning
    .nis2Notice = Notification
    .doraFirst = DORA
    .doraNext = Intermediate report DORA
    .doraFinal = Final report DORA
    .nis2Final = Final report NIS2

## Groups of the form
incidentEntry-group-what = The entry
incidentEntry-group-told = Who was told

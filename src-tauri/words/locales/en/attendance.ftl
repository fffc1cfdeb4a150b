# Who was there: one record for each person and module.

attendance = Attendance
    .a = an attendance
    .many = Attendance
    .empty = Nobody has attended yet. Record who was there at the session itself.

## Fields
attendance-person = Person
    .also = Who; Name
attendance-training = Session
    .also = Training
attendance-module = Module
    .also = Content
attendance-day = Taken on
    .help = The day on which the questions were answered.
    .also = Date; Day; On
attendance-score = Right answers, of 5
    .help = From four on it counts; below, look at the points again and repeat.
    .also = Score; Quiz; Result
attendance-validUntil = Holds until
    .also = Valid until
attendance-version = Version of the content
    .also = Version

## Groups of the form
attendance-group-who = Who and what
attendance-group-result = Result

## Refusals
refuse-attendance-score = There are { $most } questions: 0 to { $most } right answers.
refuse-attendance-held = { $session } has not been held. Hold it first, and tick who was there.
refuse-attendance-module = { $session } was not about this module. Choose a module it was about, or another session.

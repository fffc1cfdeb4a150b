# Training sessions (7.2, 7.3; A.4.6).

training = Training session
    .a = a training session
    .many = Training
    .empty = No session yet. Plan one; when it was held, tick who was there: one act makes all the records.

## Fields
training-name = Name
    .also = Session; Title
training-modules = Modules
    .also = Module; Contents
training-day = Day
    .also = Date; On
training-by = Held by
    .also = Trainer; By; Person
training-place = Where and how
    .also = Place; Room
training-note = Note
    .also = Remark
training-effect = Did it help, and how do you know
    .help = Some weeks later: a sample of work, an observation, the questions again (7.2).
    .also = Effect; Effectiveness
training-state = State
    .also = Status
training-held = Recorded
    .also = Held
training-why = Why it was cancelled
    .also = Reason

## Lists of codes
trainingState = State
    .planned = Planned
    .held = Held
    .cancelled = Cancelled
trainingState-also =
    .planned = Plan; Open
    .held = Done
    .cancelled = Canceled

## Groups of the form
training-group-what = The session
training-group-came = What came of it

## Steps
edit-training-hold = Record who was there
edit-training-cancel = Cancel a session
training-hold-do = Record who was there
training-cancel-do = Cancel it

due-training = Training session

## Refusals
refuse-training-nobody = Nobody was there. Tick at least one person, or cancel the session.
refuse-training-score-module = “{ $value }” is no module of this session. Its right answers belong to the session in which it was taken.
refuse-training-twice = The same person stands twice in the list.

## On the page
ui-screen-training = Training
ui-training-who = Who was there
ui-training-who-hint = Tick who was there and type, for each module, how many of its five questions were right. Without a figure the module is not complete yet; it can be added later.
ui-training-there = There
ui-training-score = Right, of 5
ui-training-record = { $n ->
    [one] Record one person
   *[other] Record { $n } people
 }
ui-training-needed = needs it
ui-training-all = Tick everybody who needs it
ui-training-table = Who needs and holds what
ui-training-sessions = Sessions
ui-training-print = Print
ui-training-score-of = { $name }, { $module }: right answers, of 5

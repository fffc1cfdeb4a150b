# The calendar: everything that falls due.
calendar-name = { $organisation }: what falls due in the AIMS
calendar-entry = { $what }: { $called }
calendar-who = With { $who }.
calendar-nobody = With nobody.
ui-screen-calendar = Calendar
ui-calendar-state = { $n ->
    [one] One thing falls due in the year ahead;
   *[other] { $n } things fall due in the year ahead;
 } { $late ->
    [0] nothing is late.
    [one] one is late.
   *[other] { $late } are late.
 }
ui-calendar-of = What falls due for
ui-calendar-everybody = Everybody
ui-calendar-list = List
ui-calendar-month = Month
ui-calendar-part-month = Calendar, month
ui-calendar-save = Save for another calendar
ui-calendar-none = Nothing falls due in the year ahead. Days come from the registers: reviews, actions, evidence, duties, incidents.
ui-calendar-late = { $n ->
    [one] Late: one
   *[other] Late: { $n }
 }
ui-calendar-day = Day
ui-calendar-what = What falls due
ui-calendar-record = Record
ui-calendar-who = Who
ui-calendar-nobody = Nobody
ui-calendar-before = The month before
ui-calendar-after = The month after
ui-calendar-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
 } { $year }
ui-calendar-weekday = { $at ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[other] Sun
 }
calendar-file = AIMS-calendar
ui-calendar-count = { $n ->
    [0] Nothing falls due in this month.
    [one] One thing falls due in this month.
   *[other] { $n } things fall due in this month.
 }
ui-calendar-elsewhere = { $n ->
    [one] One late in another month
   *[other] { $n } late in other months
 }
ui-calendar-next = The next is on { $day }: { $what }
ui-calendar-over = { $from } to { $to }: { $n ->
    [0] nothing due
    [one] one thing due
   *[other] { $n } things due
}
ui-calendar-alike = { $what }: { $n }
ui-calendar-this-month = Today
ui-calendar-week-of = It opens at the week of today, { $day }.
due-control = Implement: { $what }

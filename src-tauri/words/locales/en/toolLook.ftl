# Looks for AI tools that nobody declared (A.9.2), twice a year.

toolLook = Look for undeclared tools
    .a = a look for undeclared tools
    .many = Undeclared tools
    .empty = No look yet. Twice a year, go through expense claims and sign-on logs, look at browsers, and ask people: half an hour finds most of it.

## Fields
toolLook-day = Day
    .also = Date; Looked on
toolLook-by = Looked by
    .also = By; Person; Who
toolLook-looked = Where
    .help = Where somebody really looked, not where one could.
    .also = Looked at; Sources
toolLook-found = Tools found
    .help = One tool a line, with its plan. Each becomes a use request; what is asked for or approved already is left out. Nothing found: leave it empty and close.
    .also = Found; Tools; Findings
toolLook-note = Note
    .also = Remark
toolLook-state = State
    .also = Status
toolLook-closed = Dealt with
    .also = Closed; Closed on
toolLook-requests = Requests that came of it
    .also = Use requests; Requests
toolLook-nextLook = Next look by
    .help = Six months after the last one.
    .also = Next look

## Lists of codes
lookWhere = Where
    .expenses = Expense claims and cards
    .signOn = Sign-on logs
    .browser = Browsers and extensions
    .people = People were asked
    .other = Elsewhere
lookWhere-also =
    .expenses = Expenses; Invoices
    .signOn = Sign-on; Single sign-on; Logs
    .browser = Browser; Extensions
    .people = Asked people; Survey; Interviews
    .other = Other
lookState = State
    .open = Open
    .done = Dealt with
lookState-also =
    .open = New
    .done = Done; Closed

## Groups of the form
toolLook-group-looked = The look
toolLook-group-found = What was found

## Steps
edit-toolLook-request = Make requests of the tools found
edit-toolLook-close = Close a look that found nothing
edit-toolLook-reopen = Open a look again
toolLook-request-do = Make requests of them
toolLook-close-do = Nothing found
toolLook-reopen-do = Open again

## Refusals
refuse-look-found-none = No tool is named. Write one a line, or close the look with nothing found.
refuse-look-found-some = Tools are named here. Make requests of them, or take them out.
refuse-look-done = This look is dealt with. Open it again, or record another look.
due-tool-look = Look for undeclared AI tools

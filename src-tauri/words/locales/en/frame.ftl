# The frame of the window: the way, the list of pages, the finder, keys, an action in one line.

ui-trail = Where you are
ui-rail-narrow = Narrow the list of pages
ui-rail-wide = Widen the list of pages
ui-rail-due = { $screen }: { $count } { $count ->
    [one] waits
   *[other] wait
}
ui-zoom-in = Larger
ui-zoom-out = Smaller
ui-zoom-usual = Usual size
ui-keys = Keys
ui-menu-nothing = There is nothing to take back or to make again.
ui-keys-single = Keys without Ctrl or Alt act as well (1 to 9, ?)
ui-keys-anywhere = Anywhere
ui-keys-lists = Lists
ui-keys-move = From cell to cell
ui-keys-select = Select several
ui-keys-type = Write over the cell
ui-keys-edit = Write into the cell
ui-keys-open = Open the record beside
ui-keys-next = Keep it and go to the next cell
ui-keys-copies = Copy
ui-keys-paste = Paste
ui-keys-menu = What can be done with the cell
ui-keys-all = Select everything
ui-keys-fill = Fill down
ui-keys-clear = Empty the cells
ui-keys-add = New record
ui-keys-duplicate = Duplicate the record
ui-keys-remove = Remove the record
ui-keys-part = From part to part
ui-keys-leave = Back to the list, or out
ui-keys-rate = Rate the item, or take the rating back
ui-keys-item = Next and previous item
ui-keys-choose = Choose an answer
ui-keys-answer = Keep the answer
ui-find-seen = looked at
ui-find-left = left on { $on }
ui-find-signs = Enter goes there, Alt+Enter opens it beside. Begin with > for commands, # for numbers, @ for people.
ui-capture = Note an action
ui-capture-line = The action, its owner after @ and its day in words
ui-capture-hint = Ask the supplier for the new terms @name by 15 January
ui-capture-unknown = @{ $name }: nobody, or more than one person, is called that
ui-broken = This page could not be shown
ui-broken-kept = What you had kept before is safe in your file. Try again, or go on elsewhere.
ui-broken-again = Try again
ui-broken-home = Go to Home
ui-losing = Not everything could be kept
ui-losing-text = What was typed last was refused; the reason stands above it. Go back and mend it, or go on without it.
ui-losing-act = Go on without it
ui-about = About AIMS Desk
ui-start-changed = changed { $at }
ui-start-proposed = Country and time zone are proposed from this computer. Both can be changed later.
ui-start-refused = Nothing was changed in the file. The newest sound backup can be opened as a new file beside it.
ui-start-backup = Open a backup
ui-start-salvage = Save what is readable to a new file
ui-start-salvaged = What is in { $file }, and what is not
ui-start-salvage-open = Work in the new file
ui-start-backup-hint = Every backup on this computer. One is opened as a new file where you say; the file it was made of stays as it is.
ui-start-backup-open = Open as a new file
ui-start-backup-none = There is no backup on this computer yet.
ui-about-version = AIMS Desk { $version }. Licence: Apache-2.0.
ui-about-kept = Your settings are kept in { $place }. The program writes no log; what was changed in a workspace stands in its history.
ui-command-backup =
    .also = copy; save; safety
ui-command-check =
    .also = verify; chain; digits
ui-command-add-action =
    .also = new action; task; to do
ui-command-add-system =
    .also = new AI system; register
ui-command-add-from-template =
    .also = template; system from a template; draft a system
ui-command-add-person =
    .also = new person; employee; colleague
ui-command-print =
    .also = paper; PDF; list
ui-command-overdue =
    .also = late; due
ui-command-keys =
    .also = shortcuts; help; keyboard
ui-command-about =
    .also = version; licence; help
ui-command-close =
    .also = exit; quit
ui-command-theme-dark =
    .also = dark mode; night; black
ui-command-theme-light =
    .also = light mode; white; day
ui-command-lang-es =
    .also = spanish; español
ui-command-lang-en =
    .also = english; inglés
ui-command-go-statement =
    .also = statement of applicability; annex a
ui-command-go-versions =
    .also = approve; version; issue
ui-command-go-act =
    .also = regulation; law
ui-command-larger =
    .also = zoom
ui-command-smaller =
    .also = zoom
ui-undo-list = Undo back to…
ui-undo-hint = Choose the step to go back before. It and every later one are undone, the latest first.
ui-undo-before = Before this file was opened
ui-undo-more = Older steps stand in the history.
ui-undo-these = { $count ->
    [one] This step is undone:
   *[other] These { $count } steps are undone, the latest first:
 }
ui-undo-do = { $count ->
    [one] Undo this step
   *[other] Undo these { $count } steps
 }
ui-undo-done = { $count ->
    [one] 1 step undone.
   *[other] { $count } steps undone.
 }
ui-undo-stopped = { $done } of { $count } steps undone; the next one was refused, and nothing before it was touched.
ui-key = Key
    .Shift = Shift
    .Space = Space
    .Delete = Delete
    .Backspace = Backspace
    .Enter = Enter
    .PageDown = Page Down
    .PageUp = Page Up

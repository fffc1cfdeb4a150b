# Every register: what is said the same way whatever the noun. { $a } is "a supplier", { $many } is "Suppliers".

## Fields and values
register-nothing = Nothing said
register-pick-none = “{ $text }” is none of the choices, so nothing was taken.
register-nothing-of = Nothing said: { $fields }
register-missing = missing
register-late = late
register-missing-count = { $count ->
    [one] One thing is missing.
   *[other] { $count } things are missing.
}
register-stamp = { $on }, recorded by { $by }
register-retired = retired
register-retired-on = Retired on { $on }.
register-proposed = { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
}

## The list
register-state = { $total } of { $all } records.
register-state-all = { $all ->
    [one] 1 record.
   *[other] { $all } records.
}
register-empty-filter = Nothing matches this filter.
register-show-all = Show all
register-find = Find in this list
register-filter-by = Filter
register-unfilter = No longer filter by { $field }
register-view = View
register-view-name = Name for this view
register-view-keep = Keep
register-view-forget = Forget the view { $name }
register-column-earlier = Move { $field } forward
register-columns-usual = The usual columns
register-with-retired = Retired too
register-open = Open { $name }
register-refused = This was not taken.
register-added = Added { $name }.
register-done = Done
register-chosen = { $count ->
    [one] 1 record chosen
   *[other] { $count } records chosen
}
register-many-field = Change
register-many-take = { $count ->
    [one] Change 1 record
   *[other] Change { $count } records
}
register-many-others = { $count ->
    [one] Change the other one
   *[other] Change the other { $count }
}
register-many-steps = A step
register-many-fields = A field
register-many-step = { $step }: { $count ->
    [one] 1 record
   *[other] { $count } records
}
register-many-hint = Ctrl+C copies, Ctrl+D fills down, Del clears.
register-keys = Type to write, Enter or F2 to change, Space for the record, F6 to leave the list.
register-reason = { $name }: { $sentence }

## The filter, in words
filter-nothing = { $field }: nothing said
filter-something = { $field }: something said
filter-any = { $field }: { $values }
filter-out = { $field }: not { $values }
filter-from = { $field }: from { $from }
filter-to = { $field }: up to { $to }
filter-between = { $field }: { $from } to { $to }
filter-words = { $field } holds “{ $words }”
filter-missing = Only where something is missing of: { $fields }
filter-missing-any = Only where something is missing
filter-missing-none = Only where nothing is missing
filter-proposed = Only with proposals
filter-proposed-none = Only without proposals
register-from = From
register-to = To
register-holds = Holds the words
register-leave-out = Leave these out
register-says-nothing = Nothing said
register-says-something = Something said

## Writing
register-all-columns = All columns
register-menu-read-only = Nothing can be written here: the file or the list is only read.
register-menu-fixed = This cell is not written by hand.
register-menu-fixed-rows = Records of this list are not made by hand.
register-menu-first = There is no row above.
register-menu-paste = A page may not read the clipboard by itself: press Ctrl+V.
register-more-choices = There are more: type on to find them.
register-no-choice = No match.
register-add-name = Add “{ $name }”
register-one-more = Add one more
register-take-out = Take { $name } out
register-no-day = This is no day. Write 24.11.2026, 24 Nov, tomorrow, +2 weeks or end of next month.
register-no-figure = This is no figure.
register-no-amount = This is no amount in the currency beside it. Write the figure, as 2,000 or 2000.50.
register-day-hint = Day
register-calendar = Calendar for { $field }
register-month-before = Month before
register-month-after = Month after

## One record
register-back = Back to the list
register-gone = This record is not here. It was removed, or never was.
register-more = More
register-steps = What can be done next
register-step-asks = Still to be filled in: { $fields }.
register-step-same = The same stands against it as against “{ $step }”.
register-step-missing = Still missing:
register-parts = What belongs to it
register-part = { $many }: { $count }
register-used = Where it is used ({ $count })
register-retire-hint = It leaves the list and what it says stays. It can be brought back at any time.
register-stale = “{ $act }” by { $by } on { $on } rests on facts that have changed since.
register-change = { $field }: { $from } → { $to }
register-proposal = Proposed by { $source }.
register-confirm = Take over
register-dismiss = Dismiss
register-fills = { $field }: { $to }
register-offered = { $count ->
    [one] One new record is proposed
   *[other] { $count } new records are proposed
}
register-confirm-all = { $count ->
    [one] Take over one proposal
   *[other] Take over { $count } proposals
 }
register-dismiss-all = Dismiss all
register-confirm-some = What has been filled in since is not taken over with the others; look at it by itself.

## Sheets
sheet-menu = Import, export, print
sheet-import = Import a sheet
sheet-save-xlsx = Save as XLSX
sheet-save-csv = Save as CSV
sheet-columns = Columns of the sheet
sheet-columns-state = { $rows ->
    [one] 1 row. Say what each column is; what is left out stays out.
   *[other] { $rows } rows. Say what each column is; what is left out stays out.
}
sheet-columns-back = Choose the columns again
sheet-column = Column
sheet-column-to = Field for column { $column }
sheet-column-twice = Two columns go to the same field. Leave one of them out.
sheet-example = Example
sheet-field = Field
sheet-leave-out = Leave out
sheet-no-name = No column has the number or “{ $field }”. Without one of them no row can be matched.
sheet-try = See what would change
sheet-rehearsed = { $rows ->
    [one] 1 row: { $good } can be taken, { $bad } not. Nothing has been written yet.
   *[other] { $rows } rows: { $good } can be taken, { $bad } not. Nothing has been written yet.
}
sheet-left-columns = { $count ->
    [one] Column { $columns } is left out: no field of this list takes it.
   *[other] Columns { $columns } are left out: no field of this list takes them.
}
sheet-left-rows = { $count ->
    [one] Row { $rows } is left out: it lies below the last record.
   *[other] Rows { $rows } are left out: they lie below the last record.
}
sheet-row = Row
sheet-written = As written
sheet-why = Why not
sheet-cell = { $field } in row { $row }
sheet-skip = { $bad ->
    [one] Leave the refused row out
   *[other] Leave the { $bad } refused rows out
}
sheet-changes = What would change
sheet-no-change = Nothing would change.
sheet-new = new
sheet-take = { $count ->
    [one] Take 1 row over
   *[other] Take { $count } rows over
}

## Places
ui-back = Back
ui-forward = Forward
ui-place-gone = The place { $place } is not there any more. This is Home.
register-retiredOn = Out of use since
register-retiredWhy = Why out of use
register-reaffirm = It still holds
register-reaffirm-why = Why the decision still holds

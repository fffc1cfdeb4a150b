# A list of a register on paper.
list-subject = List of a register
list-title = { $title }, as of { $on }
list-as-of = As of
list-records = Records
list-count = { $total } of { $all }
list-answers = Answers
list-only = Shown
list-none = No record.
list-standing = List
list-search = Records that hold “{ $words }”
list-retired = With those out of use
list-missing = { $count ->
    [0] Something is missing
   *[other] Missing: { $values }
}
list-complete = Nothing is missing
list-proposed = Something is proposed
list-not-proposed = Nothing is proposed
list-head-note = This list shows what the records said on the day named, up to journal entry { $seq }, which the foot of each page prints. A list is read from the records and approved by nobody; what was approved stands in them.
list-print = Print this list…
list-print-named = Print: { $title }…

# The screen of texts.
ui-texts-draft = Draft the six texts
ui-texts-draft-hint = From what the registers know. What somebody changed is kept; a new draft is proposed beside it.
ui-texts-coverage = Documented information
ui-texts-coverage-state = { $answered } of { $of } demands answered.
ui-texts-clause = Clause
ui-texts-demand = What is to be documented
ui-texts-rule = Paragraph
ui-texts-records = Records
ui-texts-standing-answered = Answered
ui-texts-standing-draft = Draft, not approved
ui-texts-standing-records = No records yet
ui-texts-standing-missing = Missing
ui-texts-read = Read and write
ui-texts-back = List of texts
ui-texts-version = Version { $version }
ui-texts-no-version = No version approved yet
ui-texts-open = { $count ->
    [one] One open place.
   *[other] { $count } open places.
  }
ui-texts-open-none = No open place.
ui-texts-open-place = Open:
ui-texts-open-here = { $count ->
    [one] One place is still open: write what is missing there.
   *[other] { $count } places are still open: write what is missing there.
  }
ui-texts-write = Write
ui-texts-write-one = Write: { $heading }
ui-texts-keep = Keep
ui-texts-keys = Ctrl+Enter keeps it, Escape drops it.
ui-texts-add = Add paragraph
ui-texts-answers = What { $heading } answers
ui-texts-answers-none = Answers no clause or control by name.
ui-texts-unknown = No such sub-clause, requirement or control.
ui-texts-new-draft = A newer draft, from what the registers know now
ui-texts-take = Take it
ui-texts-drop = Throw it away
ui-texts-demands = Clause 5.2: { $answered } of { $of } demands answered
ui-texts-demand-by = Answered by: { $headings }
ui-texts-demand-none = Not answered: name it at the paragraph that does.
ui-document-text = Text of the AIMS
ui-screen-texts = Texts

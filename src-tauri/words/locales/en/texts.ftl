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
ui-texts-refers = { $document } of the 27001 system applies here.
ui-texts-refers-gone = { $document } of the 27001 system is no longer in force: nothing answers this now.
ui-texts-refers-none = It is said here
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
ui-texts-proposed = Proposed: { $source }
ui-texts-take = Take it
ui-texts-drop = Throw it away
ui-texts-demands = Clause 5.2: { $answered } of { $of } demands answered
ui-texts-demand-by = Answered by: { $headings }
ui-texts-demand-none = Not answered: name it at the paragraph that does.
ui-document-text = Text of the AIMS
ui-texts-live = { $part }, as the register has it now. A version keeps it as it was when approved.

# Two versions side by side.
ui-compare = Compare versions
ui-compare-title = Versions of: { $title }
ui-compare-state = { $changed ->
    [one] One paragraph changed
   *[other] { $changed } paragraphs changed
  }, { $added } new, { $gone } gone, { $moved } moved.
ui-compare-one = There is only one version so far: nothing to compare it with.
ui-compare-same = Both say the same, word for word.
ui-compare-back = Back to the text
ui-compare-before = Before
ui-compare-after = After
ui-compare-draft = Draft of { $version }
ui-compare-only = Only what differs
ui-compare-next = Next difference
ui-compare-previous = Previous difference
ui-compare-how = How it stands
ui-compare-gone = Gone
ui-compare-new = New
ui-compare-changed = Changed
ui-compare-moved = Moved
ui-compare-word-gone = [gone:
ui-compare-word-new = [new:
ui-compare-word-end = ]
ui-keys-difference = Next difference, previous one (two versions of a text)

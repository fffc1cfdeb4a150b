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
ui-texts-proposed-new = Proposed paragraph: { $heading }
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

# A text for Word that came back.
ui-returned = Compare what came back
ui-returned-title = Came back: { $title }
ui-returned-hint = A copy for Word that went round for comments or signatures, beside what was exported. Nothing of it enters the text by itself.
ui-returned-exported = Exported: { $version }
ui-returned-draft = the draft as it was
ui-returned-file = Came back: { $file }
ui-returned-choose = Choose a file…
ui-returned-take = Propose this paragraph
ui-returned-take-one = Propose this paragraph: { $heading }
ui-returned-taken = Proposed. It waits at its paragraph until somebody takes it or throws it away.
ui-returned-removed = Who wants it gone retires the paragraph by hand.
ui-returned-moved-on = The text has been written on since it was exported: what came back is shown beside what was exported, and a proposal stands beside what is there now.
ui-returned-same = What came back says what was exported, word for word.
ui-returned-none = No file chosen yet.
word-note-tracked = { $count ->
    [one] One tracked change is read as if it were accepted.
   *[other] { $count } tracked changes are read as if they were accepted.
  }
word-note-comments = { $count ->
    [one] One comment stands in the file and is not read: open it in Word.
   *[other] { $count } comments stand in the file and are not read: open it in Word.
  }
word-note-pictures = { $count ->
    [one] One picture is left out.
   *[other] { $count } pictures are left out.
  }
word-note-live = What registers say in this text is not read back: change the register.
word-note-mark = The mark of the export is lost or not of this workspace: the file is held against the version that holds.
refuse-word-large = The file is larger than { $most } MB.
refuse-word-long = The file says more than { $most } characters.
refuse-word-lines = The file has more than { $most } paragraphs.
refuse-word-bomb = The file unpacks to more than { $most } MB, or to far more than it should: it is not opened.
refuse-word-old = The file is behind a password or in the old form of Word. Save it as .docx without a password.
refuse-word-kind = This is no file for Word (.docx).
refuse-word-malformed = The file cannot be read: it is damaged, or holds what no text needs.
refuse-word-other = The file is an export of another text, not of { $text }.

# The editor of a paragraph.
ui-editor-acts = What can be done here
ui-editor-paragraph = Paragraph
ui-editor-heading = Heading
ui-editor-bullets = List
ui-editor-steps = Numbered list
ui-editor-table = Table
ui-editor-row = Row below
ui-editor-column = Column after
ui-editor-row-gone = Remove row
ui-editor-column-gone = Remove column
ui-editor-table-gone = Remove table
ui-editor-part = What a register says…
ui-editor-live = { $part }, from its register
ui-editor-help = A line that begins with "# ", "- " or "1. " becomes a heading or a list. In a table, Tab goes to the next cell and Enter to the row below. What is pasted comes as words alone.

# Texts that answer a control.
ui-control-texts = Texts that answer it
ui-control-text = { $title } ({ $number }): { $heading }
ui-control-text-late = Review overdue since { $on }
ui-control-late = { $title } ({ $number }) should have been reviewed by { $on }. It answers: { $controls }
ui-control-late-open = Open { $number }

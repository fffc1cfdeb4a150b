# The gap analysis.
refuse-gap-open-run = { $number } is still open. Freeze it first, or discard it while nothing is answered.
refuse-gap-no-open-run = No run is open. Start a first pass or a full run.
refuse-gap-no-run = There is no run yet. Start a first pass or a full run.
refuse-gap-nothing-answered = Nothing is answered in { $number }. Rate at least one item, or discard the run.
refuse-gap-answered = { $count ->
    [one] { $number } holds one answer. Freeze it instead; nothing that was judged is thrown away.
   *[other] { $number } holds { $count } answers. Freeze it instead; nothing that was judged is thrown away.
 }
refuse-gap-item = “{ $item }” is not an item of { $run }. Use an id such as 6.1.2-03 or A.6.2.4; sub-clauses such as 6.1.2 belong to a first pass.
refuse-gap-twice = { $item } stands in row { $first } already. Keep one of the rows.
refuse-gap-clause-excluded = { $item } belongs to clauses 4 to 10, which cannot be excluded. Rate it “does not conform” and say what is missing.
refuse-gap-exclusion-reason = Say in at least { $least } characters why { $item } does not apply to this organisation. The reason is the standard’s, its length our rule.
refuse-gap-evidence = “Conforms” for { $item } asks for what was seen (our rule). Write down the evidence.
refuse-gap-maturity = Maturity goes from 0 to 5. Choose one of these.
refuse-gap-no-gap = { $item } is not rated as a gap. Only what conforms partly or not becomes an action.
refuse-gap-not-frozen = A gap report is issued from a frozen run. Freeze the run first.
edit-gap-start = Start a gap analysis
edit-gap-rate = Rate an item
edit-gap-rateMany = Rate several items
edit-gap-freeze = Freeze a gap analysis
edit-gap-discard = Discard a gap analysis
edit-gap-act = Make an action of a gap
edit-gap-issue = Issue the gap report
cell-origin-gap = gap analysis
cell-rating-conforms = Conforms
cell-rating-partly = Partly
cell-rating-not = Does not conform
cell-rating-na = Not applicable
cell-rating-open = Not assessed
cell-effort-small = Small
cell-effort-medium = Medium
cell-effort-large = Large
cell-reuse-full = 27001: full
cell-reuse-partial = 27001: partial
cell-reuse-none = 27001: none
cell-depth-first = First pass
cell-depth-full = Full run
gap-because-document = a required document is missing ({ $document }): 3
gap-because-document-since = Missing when it was rated on { $rated }; approved since, last on { $on }: { $numbers }. Whether that is enough is still to be judged.
gap-because-document-expected = an expected document is missing ({ $document }): 3
gap-because-risk = treats { $risks }, high or critical before treatment: 3
gap-because-duty = supports { $article } of the EU AI Act, which applies from { $on }: 2
gap-because-blocks = built in phase { $phase }, later phases wait for it: 1
gap-because-effort = effort: −{ $points }
gap-because-effort-assumed = effort not estimated, medium assumed: −{ $points }
gap-unknown-risk = No risk names a control that treats it yet: whether a gap treats a high or critical risk counts 0 everywhere.
gap-unknown-documents = A required document counts as missing where its item is rated “does not conform”; the documents on record are not asked.
gap-chart-clauses = Score by clause
gap-chart-clause-bars = Ratings by clause
gap-chart-domains = Score by domain of Annex A
gap-chart-domain-bars = Ratings by domain of Annex A
gap-chart-all = Clauses and controls at a glance
gap-radar-sentence = { $complete } of { $of } have a score; the lowest: { $part } with { $score } of 100.
gap-radar-empty = None of { $of } has a score yet: something in each is still not assessed.
ui-gap-state = { $number }, { $depth }: { $answered } of { $of } answered
ui-gap-start-first = Start a first pass (about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
})
ui-gap-start-full = Start a full run (171 items)
ui-gap-none = Here you find out how far clauses 4 to 10 and the 38 controls are met. Begin with a first pass: 70 questions, one at a time.
ui-gap-run = Run
ui-gap-frozen = frozen { $on }
ui-gap-open = open
ui-gap-tab-one = One by one
ui-gap-tab-grid = All items
ui-gap-tab-result = Result & report
ui-gap-position = { $position } of { $of } · { $answered } answered
ui-gap-rating = Rating
ui-gap-before = In { $run }: { $rating }
ui-gap-exclusion = Why it does not apply here, in your own words
ui-gap-evidence = Evidence seen
ui-gap-finding = Finding
ui-gap-recommendation = Recommendation
ui-gap-effort = Effort
ui-gap-not-estimated = not estimated
ui-gap-maturity = Maturity, 0 to 5
ui-gap-make-action = Make an action of it
ui-gap-previous = Previous
ui-gap-next = Next
ui-gap-next-open = Next not assessed
ui-gap-waiting = { $count ->
    [one] 1 rating waits for its words:
   *[other] { $count } ratings wait for their words:
}
ui-gap-keys = Keys: 1–4 rate, 0 clears, letters begin the words it asks for, Page Down or Ctrl+Enter goes on, Page Up goes back.
ui-gap-help = Help for this item
ui-gap-good-evidence = What good evidence looks like
ui-gap-records = Records that may be evidence
ui-gap-records-help = Suggested by what registers and texts answer. They rate nothing; look at them first.
ui-gap-record-none = { $register }: none yet
ui-gap-record-all = { $register }: { $count }
ui-gap-record-part = { $register }: { $count } of { $of } settled
ui-gap-text = { $number } { $title }, version { $version }: { $heading }
ui-gap-text-draft = { $number } { $title }, not yet approved: { $heading }
ui-gap-27001 = From ISO/IEC 27001
ui-gap-reasons = Reasons others exclude it for
ui-gap-report = Gap report
ui-gap-report-text = This run is frozen. Its report can be issued as a PDF that stays as it is.
ui-gap-rest = { $open ->
    [one] One item is not rated yet.
   *[other] { $open } items are not rated yet.
}
ui-gap-freeze-head = Freeze as a baseline
ui-gap-freeze-text = { $open ->
    [one] A frozen run never changes. One item is not assessed and will stay so in it.
   *[other] A frozen run never changes. { $open } items are not assessed and will stay so in it.
 }
ui-gap-freeze = Freeze this run
ui-gap-freeze-sure = A frozen run never changes and cannot be taken back. { $open ->
    [0] Every item is assessed.
    [one] One item is not assessed and will stay so in it.
   *[other] { $open } items are not assessed and will stay so in it.
}
ui-gap-issue-sure = The report is issued as a PDF that stays as it is. It cannot be taken back; a later version replaces it.
ui-gap-issue-again = Issue the gap report again
ui-gap-issue-again-sure = { $document } was issued already. Issuing again makes a new version that replaces it; both stay on record.
ui-gap-issued = The report of { $number } is issued.
ui-gap-issued-as = Issued as { $document } on { $on }.
ui-gap-note = Note
ui-gap-compare = Compare
ui-gap-compare-with = With run
ui-gap-compared = { $better } better, { $worse } worse, { $other } otherwise changed.
ui-gap-xlsx = Save all rows as XLSX
ui-permission = Permitted, not demanded: never rated
gap-sentence-state = As of { $on }, { $open ->
    [0] all { $of } items are assessed; nothing is left open.
    [one] { $answered } of { $of } items are assessed; one is not, and the annex names it.
   *[other] { $answered } of { $of } items are assessed; { $open } are not, and the annex names them.
  }
gap-sentence-systems = { $inside ->
    [0] No AI system is inside the scope of the AIMS.
    [one] One AI system is inside the scope of the AIMS
   *[other] { $inside } AI systems are inside the scope of the AIMS
  }{ $prohibited ->
    [0] { "" }
   *[other] ; prohibited practice: { $prohibited }
  }{ $high ->
    [0] { "" }
   *[other] ; high-risk: { $high }
  }{ $listed ->
    [0] { "" }
   *[other] ; Annex III use, not high-risk: { $listed }
  }{ $transparency ->
    [0] { "" }
   *[other] ; transparency duties: { $transparency }
  }{ $general ->
    [0] { "" }
   *[other] ; general-purpose model: { $general }
  }{ $minimal ->
    [0] { "" }
   *[other] ; minimal risk: { $minimal }
  }{ $outside ->
    [0] { "" }
   *[other] ; outside the Act: { $outside }
  }{ $open ->
    [0] { "" }
   *[other] ; not classified or with an open legal question: { $open }
  }{ $inside ->
    [0] { "" }
   *[other] .
  }
gap-sentence-clauses = Clauses 4 to 10: { $not ->
    [0] no item fails
    [one] one item does not conform
   *[other] { $not } items do not conform
  }, { $partly ->
    [0] none conforms only in part
   *[other] { $partly } conform in part
  }, { $conforms ->
    [0] none conforms
    [one] one conforms
   *[other] { $conforms } conform
  }{ $open ->
    [0] .
   *[other] ; { $open } not assessed.
  }
gap-sentence-controls = Controls of Annex A: { $not ->
    [0] none fails
    [one] one does not conform
   *[other] { $not } do not conform
  }, { $partly ->
    [0] none conforms only in part
   *[other] { $partly } conform in part
  }, { $conforms ->
    [0] none conforms
    [one] one conforms
   *[other] { $conforms } conform
  }{ $na ->
    [0] { "" }
   *[other] , { $na } proposed for exclusion
  }{ $open ->
    [0] .
   *[other] ; { $open } not assessed.
  }
gap-sentence-gaps = { $count ->
    [one] One gap remains: { $first }.
   *[other] In all, { $count } gaps remain; by kind the first are { $first }.
  }
gap-sentence-no-gaps = No gap was found among the answers given.
gap-bars-sentence = { $conforms ->
    [0] None conforms
   *[other] { $conforms } conform
  }, { $partly ->
    [0] none conforms in part
   *[other] { $partly } conform partly
  }, { $not ->
    [0] none fails
   *[other] { $not } do not conform
  }{ $na ->
    [0] { "" }
   *[other] , { $na } not applicable
  }{ $open ->
    [0] .
   *[other] , { $open } not assessed.
  }

# A list of a register on paper.
list-title = { $title }, as of { $on }
list-recorded-by = recorded by { $name }
list-as-of = As of
list-records = Records
list-count = { $total } of { $all }
list-answers = Belongs to
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
list-head-note = Read from the records up to entry { $seq } of the journal, of { $on }; nobody approves this printout, and what was approved stands in the records.
list-print = Print this list…
list-print-named = Print: { $title }…

## The master list (clause 7.5.3)
master-list = Master list of documents
master-list-subject = Documented information as recorded here
master-list-counted = Issued documents: { $issued }; texts and documents of the organisation and from outside in force: { $others }; drafts: { $drafts }{ $named ->
    [0] { "" }
   *[other] { " " }({ $which })
}.
master-list-note = The version that holds of every document recorded here. What was issued stands first. What was begun and never approved stands last: texts and documents, assessments, analyses, criteria, reviews, and the technical file and user information of each system in use. What is compiled anew from the registers has no number before its first issue and is not listed until then; nor is the draft of a next version beside the one that holds.
master-document = Document
master-kind = Kind
master-kind-issued = Own: compiled from the registers
master-kind-scope = Own: scope (4.3)
master-owner = Owner
master-version = Version
master-state = State
master-approved = Approved
master-review = Next review
master-classification = Classification
master-language = Language
master-same-act = { $numbers }: approved by one and the same decision.
master-keep = Keep until
master-list-kept = No period of keeping is recorded for { $none } of { $of } documents.
master-list-kept-until = { $number } is kept until { $on }.
master-scope = Scope of the AIMS
master-group-texts = Texts of the AIMS
master-group-own = Documents of the organisation
master-group-outside = Documents of external origin
master-group-issued = Issued documents
master-group-drafts = Drafts, not approved yet
ui-master-state = { $count ->
    [one] One document under control.
   *[other] { $count } documents under control.
}
ui-master-none = No document is under control yet. Draft the texts, or enter the documents there are.
ui-master-back = Issued documents
list-summary-systems = Systems: { $all }; inside the scope { $in }, outside { $out }, undecided { $open }, retired { $retired }.
list-summary-exception = { $risk } stands at critical today, above what is acceptable: { $by ->
    [none] accepted as an exception
   *[other] { $by } accepted it as an exception
}{ $until ->
    [none] .
   *[other] {" "}until { $until }.
}{ $some ->
    [0] {""}
   *[1] {" "}Conditions: { $conditions }.
}
list-summary-risks = Risks that are rated: { $rated }; accepted { $accepted }, not accepted { $open }. High or critical today, not counting measures that nobody has judged yet: { $high }.
list-subject = Records of one register of the AIMS
list-under-all = { $total ->
    [0] This register holds no record
    [one] The one record of this register that is in use
   *[other] All { $total } records of this register that are in use
}, as of { $on }
list-under-part = { $total } of { $all } records of this register, as of { $on }
list-under-narrowed = { $total } of { $all } records of this register, as of { $on }: { $only }
master-classified = { $count ->
    [one] Of one document nobody set how far it may go; what is usual here holds for it: { $words }.
   *[other] Of { $count } documents nobody set how far they may go; what is usual here holds for them: { $words }.
  }
master-cited = { $count ->
    [one] One number is cited in controls and texts and is not on this list
   *[other] { $count } numbers are cited in controls and texts and are not on this list
}: { $numbers }.{ $named ->
    [0] {" "}No open action speaks of it.
   *[1] {" "}It is settled by { $what }, { $whom }, until { $due }.
}
master-statement-due = { $document } was to be confirmed by { $on }, and that day has passed.
master-owner-none = not named
master-version-none = none yet
master-approved-none = not approved
master-review-none = none set
master-language-none = not said
list-as-of-entry = last entry: { $on }
list-words = { $words }
system-list-under-all = { $total ->
    [0] This register holds no AI system
    [one] The one AI system of this register, at whatever stage of its life
   *[other] All { $total } AI systems of this register, at every stage of their life from idea to retired
}, as of { $on }
list-reading = { $value }, read on { $on }

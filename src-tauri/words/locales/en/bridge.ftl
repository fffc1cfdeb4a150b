# The bridge to ISO/IEC 27001: what an ISMS gives each sub-clause of ISO/IEC 42001.

bridge = Sub-clause on the bridge
    .a = a sub-clause on the bridge
    .many = Bridge to ISO/IEC 27001
    .empty = Nothing is proposed yet. Record the documents of your 27001 system first; each sub-clause of clauses 4 to 10 is then drafted from them.

## Fields
bridge-subclause = Sub-clause of ISO/IEC 42001
    .also = Sub-clause; Subclause
bridge-clause = Clause
    .also = Chapter
bridge-position = Place
    .also = Order
bridge-level = What the 27001 system gives
    .help = In full: the same document can be used once AI is in its scope. In part: something must be added before it conforms. Nothing: it is new for AI.
    .also = Reuse; Level; Coverage
bridge-papers = 27001 documents
    .help = Those that answer this sub-clause. When one of them expires or is withdrawn, the mark drops by itself.
    .also = Documents; Document; Evidence
bridge-toAdd = What AI brings to it
    .help = In part: what must be added before it conforms. In full: what the same document then covers for AI. The auditor of the AIMS samples it.
    .also = What must be added; To add; Still to add; Gap
bridge-decided = Decided
    .also = Decided on
bridge-holdsUntil = Holds until
    .help = The last day on which every document it names holds.
    .also = Valid until

## Lists of codes
bridgeLevel = What the 27001 system gives
    .full = In full
    .partial = In part
    .none = Nothing
bridgeLevel-also =
    .full = Full; Complete; Yes
    .partial = Partial; Partly
    .none = None; New; No
bridgeClause = Clause
    .c4 = 4 Context
    .c5 = 5 Leadership
    .c6 = 6 Planning
    .c7 = 7 Support
    .c8 = 8 Operation
    .c9 = 9 Performance evaluation
    .c10 = 10 Improvement
bridgeClause-also =
    .c4 = 4
    .c5 = 5
    .c6 = 6
    .c7 = 7
    .c8 = 8
    .c9 = 9
    .c10 = 10

## Groups of the form
bridge-group-what = What the 27001 system gives here

## Acts
edit-bridge-decide = Decide what the 27001 system gives a sub-clause
edit-bridge-draft = Propose the bridge from the 27001 documents
edit-bridge-usual = Propose the documents a 27001 system usually has
bridge-decide-do = Decide

## Refusals
refuse-bridge-no-isms = The organisation has said nothing of an ISMS after ISO/IEC 27001. Say it in the starting point first.
refuse-bridge-document = Name the 27001 document that gives it, or decide that it gives nothing.
refuse-bridge-nothing = What gives nothing names no document. Take the documents out, or decide for in part or in full.
refuse-bridge-add = Say what must be added for AI before this conforms.

## The page
ui-screen-bridge = Bridge to ISO/IEC 27001
ui-bridge-state = { $of } sub-clauses: { $full } in full, { $partial } in part, { $none } nothing, { $open } not decided{ $dropped ->
    [0] .
   *[other] , { $dropped } whose mark has dropped.
 }
ui-bridge-usual = Propose the usual documents
ui-bridge-draft = Propose from the documents
ui-bridge-confirm = { $count ->
    [one] Confirm the proposal
   *[other] Confirm all { $count } proposals
 }
ui-bridge-dismiss = { $count ->
    [one] Throw it away
   *[other] Throw all { $count } away
 }
ui-bridge-documents = { $count ->
    [one] One 27001 document
   *[other] { $count } 27001 documents
 }
ui-bridge-no-documents = No 27001 document is recorded yet. Paste your list, or let the usual ones be proposed.
ui-bridge-idle = Names no clause of ISO/IEC 27001, so that nothing follows from it: { $documents }. Write for example 7.5, 9.2.
ui-bridge-nothing-new = Every sub-clause is decided or has its proposal.
ui-bridge-offered = { $count ->
    [one] One document is proposed. Keep it only if your 27001 system has it.
   *[other] { $count } documents are proposed. Keep those your 27001 system has.
 }
ui-bridge-answers = answers { $clauses }
ui-bridge-take = { $count ->
    [one] Our 27001 system has it
   *[other] Our 27001 system has these { $count }
 }
ui-bridge-take-hint = Version and place are asked for afterwards.
ui-bridge-open = Not decided
ui-bridge-proposed = Proposed, not confirmed
ui-bridge-would-be = Proposed: { $level }
ui-bridge-dropped = Dropped since { $on }
ui-bridge-usually = What it usually gives, and what is added
ui-bridge-gone = No longer in force: { $documents }

# The EU AI Act.
edit-classification-answer = Answer a question of the EU AI Act
edit-classification-record = Record a classification
edit-classification-restart = Classify again
edit-classification-handle = Record what was done about a prohibited practice
edit-classification-amendLaw = Correct a date of the law
edit-classification-resetLaw = Take a correction of the law back
refuse-act-answer = This answer does not fit { $question }. Choose from: { $known }. What rules the others out stands alone.
refuse-act-reason = This answer takes the system out of the Act. Say why: the reason is what holds it.
refuse-act-no-draft = No classification is under way for this system. Answer the first question.
refuse-act-open = { $question } has no answer yet. Answer it first.
refuse-act-unreasoned = The answer to { $question } on prohibited practices has no reason. Say why it is so before it goes on record.
refuse-act-reviewer = A legal question is open. Name the person who reviews it.
refuse-act-due = A legal question is open. Say by when it is reviewed.
refuse-act-not-prohibited = No prohibited practice is on record for this system.
refuse-act-handling-note = Say what was done and where the proof of it is.
refuse-act-handled-on = Give the day on which it was done, not later than today.
refuse-act-law-key = “{ $key }” is no date of the law that can be corrected.
refuse-act-law-source = Say where the correct date stands.
refuse-act-law-unchanged = “{ $key }” was not corrected in this workspace.
cell-act-prohibited = prohibited practice
cell-act-highRiskAnnexI = high-risk (product route)
cell-act-highRiskAnnexI-sectionB = high-risk product under its own law (section B)
cell-act-highRiskAnnexIII = high-risk (Annex III)
cell-act-annexIIINotHighRisk = Annex III use, not high-risk
cell-act-transparency = transparency duties
cell-act-gpai = general-purpose model
cell-act-gpaiSystemic = general-purpose model, systemic risk
cell-act-minimal = minimal risk
cell-act-legalReview = open legal question
cell-act-outOfScope = outside the Act
cell-act-none = not classified
cell-act-state-none = not classified
cell-act-state-draft = under way
cell-act-state-recorded = on record
cell-act-state-outdated = to be looked at again
cell-act-state-legalReview = open legal question
cell-act-state-prohibitedOpen = PROHIBITED: stop

## The page
ui-act-tab-systems = Systems
ui-act-tab-law = The law
ui-act-state = { $total ->
    [one] One system in the inventory
   *[other] { $total } systems in the inventory
}, { $open } without a class on record.
ui-act-none = There is no AI system yet. Add the first one to the inventory.
ui-act-system = AI system
ui-act-class = Class
ui-act-scope = Scope
ui-act-by = Classified by
ui-act-open-system = Open in the inventory
ui-act-progress = { $id } · { $done } of at most { $most } answered
ui-act-answered = { $count ->
    [one] , one answer
   *[other] , { $count } answers
  }
ui-act-so-far = So far: { $class }
ui-act-so-far-none = No class met so far.
ui-act-rests-on = Rests on { $articles }
ui-act-reason = Why this answer? The reasoning stays with it.
ui-act-continue = Continue
ui-act-keys = Keys 1 to 9 choose, 0 takes none of these, Enter continues; in the reasoning, Ctrl and Enter.
ui-act-proposed = Proposed by the template “{ $template }”:
ui-act-proposed-known = The file says already:
ui-act-unreasoned = { $count ->
    [one] One answer has no reason yet. The classification keeps the reason of each answer; say it here:
   *[other] { $count } answers have no reason yet. The classification keeps the reason of each answer; say them here:
}
ui-act-proposed-because = Because: { $why }
ui-act-proposed-unless = Unless: { $unless }
ui-act-proposed-read = Read the question and its conditions first. The answer is filled in and you send it.
ui-act-proposed-take = Take this answer and its reason
ui-act-proposed-fill = Fill in this answer and its reason
ui-act-proposed-open = The template “{ $template }” leaves this open.
ui-act-several = Choose all that apply.
ui-act-given = Answers so far
ui-act-given-recorded = Answers on record
ui-act-question = Question
ui-act-answer = Answer
ui-act-change = Change
ui-act-change-of = Change the answer to { $id }
ui-act-finished = Every question is answered
ui-act-result = It comes to: { $class }
ui-act-record-hint = It goes on record in your name and with today’s date. It is a working classification, not legal advice.
ui-act-record = Put on record
ui-act-legal = A legal question is open: the class is provisional and cannot be approved. Treat the system as the stricter class until it is answered.
ui-act-legal-reviewer = Who reviews the question
ui-act-legal-due = By when
ui-act-legal-open = Legal question open: { $name } reviews it by { $on }.
ui-act-recorded = On record: { $on }, { $by }. Classified under the law as of { $asOf }.
ui-act-also = Also met: { $classes }
ui-act-articles = Articles cited
ui-act-actions = What to do
ui-act-again = Classify again
ui-act-outdated = This classification is to be looked at again. What changed since:
ui-act-outdated-law = the law data
ui-act-duties = Duties that follow
ui-act-duties-all = Duties of the law, whoever they bind
ui-act-duties-none = No duty follows from this class and these roles.
ui-act-article = Article
ui-act-duty = Duty
ui-act-role = Role
ui-act-from = Applies from
ui-act-dormant = { $after ->
    [none] from a significant design change
   *[other] from a significant design change, not before { $after }
}
ui-act-originally = originally { $on }
ui-act-references = ISO/IEC 42001
ui-act-with-counsel = with legal counsel
ui-act-kind-check = to be checked: the duty is another’s
ui-act-kind-permission = permitted, not a duty
ui-act-kind-voluntary = voluntary
ui-act-evidence = Evidence
ui-act-by-article = { $article } · { $certainty }
ui-act-sure-certain = the day is certain
ui-act-sure-high = the day is fairly certain
ui-act-sure-medium = one good source for the day
ui-act-sure-low = the day is read in two ways
ui-act-sure-reading = our reading
ui-act-programme-of = programme: { $reference }
ui-act-duties-ours = Evidence and controls beside a duty are our proposals; the duty alone is law.
ui-act-duties-count = { $duties ->
    [one] One duty
   *[other] { $duties } duties
} of the law. Checks, permissions and voluntary items are listed and not counted.
ui-act-settled = Settled by the answers
ui-act-needs-reason = This answer takes the system out of the Act: it needs its reason.
ui-act-role-modelProvider = provider of a model
ui-act-role-any = everybody
ui-act-role-provider = provider
ui-act-role-deployer = deployer
ui-act-role-importer = importer
ui-act-role-distributor = distributor
ui-act-role-authRep = authorised representative
ui-act-role-productManufacturer = product manufacturer
ui-act-stop = STOP: this is a prohibited practice (Art. 5)
ui-act-stop-text = The system must not be placed on the market, put into service or used. Nobody may accept this risk, top management included. Stop it, withdraw it or redesign it; tell top management and legal counsel today.
ui-act-stop-record = Put it on record, then say what was done.
ui-act-handle = What was done
ui-act-handling-stopped = stopped
ui-act-handling-withdrawn = withdrawn
ui-act-handling-redesigned = redesigned (then classify again)
ui-act-handled-on = On which day
ui-act-handling-note = What was done, and where the proof of it is
ui-act-handled = Prohibited practice: { $how }, { $on }.
ui-act-law-as-of = Law data as of { $on }.
ui-act-law-source = Source: { $source }.
ui-act-law-check = A working reference, not legal advice. Check EUR-Lex (02024R1689) before relying on a date.
ui-act-dates = Dates
ui-act-applies = What applies
ui-act-original = Original date
ui-act-certainty = How sure
ui-act-certainty-certain = certain
ui-act-certainty-high = high
ui-act-certainty-medium = medium
ui-act-certainty-low = low
ui-act-certainty-reading = our reading
ui-act-edited = corrected here
ui-act-edited-how = Shipped with the program: { $shipped }. Corrected as of { $on }, source: { $source }
ui-act-conflict = The program’s law data are newer than this correction: compare both.
ui-act-correct = Correct
ui-act-correct-of = Correct the date { $on }
ui-act-reset = Take the correction back
ui-act-new-date = Date that holds
ui-act-source-day = Day of the source
ui-act-source = Source
ui-act-omnibus = Digital Omnibus
ui-act-prohibitions = Prohibited practices (Art. 5)
ui-act-mapping = AI Act and ISO/IEC 42001
ui-act-mapping-hint = ISO/IEC 42001 gives no presumption of conformity: harmonised standards cited in the Official Journal (Art. 40), common specifications (Art. 41) and the cases of Art. 42 do. Where the programme’s reference differs from the standard, the reason stands beside it.
ui-act-programme = Programme reference
ui-act-auditor = Reference an auditor expects
ui-act-coverage = Support by an AIMS
ui-act-coverage-strong = strong
ui-act-coverage-partial = partial
ui-act-coverage-weak = weak
ui-act-why = Why
ui-act-penalties = The most that can be fined
ui-act-sme = Small and medium enterprises
ui-act-mid-cap = Small mid-caps
ui-act-which-lower = the lower of the two
ui-act-which-higher = the higher of the two
ui-act-programme-evidence = Evidence generated (programme)
ui-act-guidance = Guidance of the Commission
ui-act-products = Product law of Annex I
ui-act-section = Section
ui-act-sectionA = A: the whole Act
ui-act-sectionB = B: its own law leads
ui-act-point = Point
ui-act-product = Product
ui-act-product-law = Law

## Home
home-prohibited = { $number } “{ $name }” is a prohibited practice (AI Act Art. 5) and nothing is on record about stopping it.
home-inventory-none = No AI system is in the inventory yet: everything else begins with it. Bought tools and AI inside other software count.
home-inventory = { $count ->
    [one] One AI system in the inventory lacks its purpose, owner, role or scope.
   *[other] { $count } AI systems in the inventory lack their purpose, owner, role or scope.
}
ui-next-inventory-none = Name the systems
ui-next-inventory = Complete the inventory
home-unclassified = { $count ->
    [one] One AI system that is not out of scope has no class under the EU AI Act.
   *[other] { $count } AI systems that are not out of scope have no class under the EU AI Act.
}
ui-next-prohibited = Stop it
ui-next-unclassified = Classify
ui-act-five-open = It is open whether this practice is prohibited (Art. 5): the system must not start or go on until that is answered.
refuse-act-stop-first = This system is on record as a prohibited practice. Say first what was done about it: stopped, withdrawn or re-designed.
act-matrix = EU AI Act by system and duty
act-matrix-subject = What the Act asks of each system, and what shows it today
act-matrix-law = Law
act-matrix-how = Linked says that there is a record, no record that there is none. Whether the law is met is for people to judge.
act-matrix-inside = Duties that the AIMS bears
act-matrix-inside-none = No duty of the AIMS follows from the classes on record.
act-matrix-outside = Outside the AIMS: declaration, CE marking, registration, representative, and what counsel decides
act-matrix-outside-none = Nothing outside the AIMS follows from the classes on record.
act-matrix-unbound = Duties of the Act that bind none of these systems
act-matrix-not-law = A working reference in our words, not legal advice.
act-matrix-number = No.
act-matrix-system = System
act-matrix-roles = Roles of the organisation
act-matrix-where = Where it lies
act-matrix-state = What shows it
act-matrix-why = Why it does not apply
act-matrix-items = Records in force
act-matrix-lacking = Shown by nothing
act-matrix-expected = What would show it
act-matrix-from = from { $on }
act-matrix-dormant = dormant until the design changes
act-matrix-lacks = nothing shows { $what }
act-matrix-held = in registers, not entered as evidence: { $numbers }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
act-matrix-counted = Duties that bind a system today, counted for each system: { $all }; linked { $linked }, partly { $partly }, with no record { $missing }.{ $later ->
    [0] {""}
    [one] {" "}One more begins later{ $dated ->
        [0] , once the design changes
       *[1] , on { $first }
    }.
   *[other] {" "}{ $later } more begin later{ $dated ->
        [0] , once the design changes
       *[1] , the first on { $first }
    }.
}{ $disputed ->
    [0] {""}
    [one] {" "}Of one the day is disputed.
   *[other] {" "}Of { $disputed } the day is disputed.
}{ $open ->
    [0] {""}
    [one] {" "}Of one it is open whether it binds, because one of two answers is wrong.
   *[other] {" "}Of { $open } it is open whether they bind, because one of two answers is wrong.
}{ $unassessed ->
    [0] { "" }
    [one] { " " }One more cell is not assessed, because its system is not classified.
   *[other] { " " }{ $unassessed } more cells are not assessed, because their system is not classified.
}{ $forbids ->
    [0] {""}
   *[other] {" "}The prohibitions of Art. 5 hold besides and are not counted.
}
act-matrix-rated-not = not conforming: { $what }
act-matrix-rated-partly = partly conforming: { $what }
act-matrix-bare-not = no record; not conforming: { $what }
act-matrix-bare-partly = no record; partly conforming: { $what }
act-matrix-unrated = not rated: { $what }
act-matrix-applies-since = decided to apply since, in no approved statement yet: { $what }
act-matrix-unbound-reserved = Of { $systems } this holds only while its class stands.
act-matrix-excluded = excluded: { $what }
act-matrix-excluded-since = decided to be excluded, and in no approved statement yet: { $what }
act-matrix-gap-of = Not conforming and partly conforming are ratings of the gap analysis { $open ->
    [true] { $by }, which was begun on { $on } and is not approved.
   *[false] { $by } of { $on }.
} What a record shows with such a rating is not shown whole. A sub-clause is rated as the worst of its requirements; not rated are those of which no requirement is.
act-matrix-statement-of = Excluded means by the Statement of Applicability { $by } of { $on }; such a control is not looked for.
act-matrix-gap-not = Gap analysis: not conforming
act-matrix-gap-partly = Gap analysis: partly conforming
act-matrix-out = Excluded
act-class-reserved = with a reservation
act-class-open = This class stands with a reservation. Open legal question: “{ $question }”{ $acted ->
    [1] { " " }({ $under })
   *[other] { "" }
}{ $more ->
    [1] { " " }And if so: “{ $then }” Yes to both makes it high-risk under Art. 6(1), whatever Art. 6(3) says.
   *[other] { "" }
} { $reviewer } has it answered by { $due }.
act-class-moved = This class stands with a reservation: what it rests on has changed since it was recorded on { $on }.
actState = What shows a duty
    .linked = linked
    .partly = partly
    .missing = no record
    .unclassified = not classified: not assessed
    .later = not yet due, no record
    .disputed = day disputed, no record
    .open = open: one of two answers is wrong
    .everybody = binds everybody; not assessed whether the system does it
    .forbids = prohibition: holds; the system does not do it by the answers on record
    .none = does not apply
actWhy = Why a duty does not apply
    .role = it binds another role
    .class = it does not follow from the class
    .trigger = nobody does what would call for it, by the answers on record
    .derogation = binds only who takes a use of Annex III out of high risk (Art. 6(3)); nothing of the kind is on record of this system
act-matrix-whose = { $why }: { $whom }
act-matrix-open = A point for the lawyer: { $note }.
act-matrix-unbound-open = { $count ->
    [one] Nothing of this is said of { $systems }, which is not classified.
   *[other] Nothing of this is said of { $systems }, which are not classified.
} The prohibitions of Art. 5 hold for everybody.
actWhyAll = Why a duty binds no system
    .role = Nobody here holds the role they bind
    .prohibition = Prohibitions of Art. 5, which hold for everybody; none of these systems does what they speak of by the answers on record
    .trigger = Do not apply, whatever the class: by the answers on record none of these systems does what would call for them
    .class = Follow from no class on record
actPlace = Where a duty lies
    .inside = the AIMS
    .outside = outside the AIMS, with counsel
actParty = Role under the EU AI Act
    .modelProvider = provider of a model
    .any = everybody
    .provider = provider
    .deployer = deployer
    .importer = importer
    .distributor = distributor
    .authRep = authorised representative
    .productManufacturer = product manufacturer
framework-nist = Seen by the NIST AI RMF
framework-nist-hint = The same records by category. A link that the public crosswalk of NIST has is its own; the others are our reading.
framework-oecd = Seen by the OECD principles
framework-oecd-hint = The same records by principle. The links are our reading.
framework-category = Category
framework-shown = Shown
framework-lacking = Shown by nothing
ui-act-tab-matrix = By duty
ui-act-tab-frameworks = NIST and OECD
ui-act-cell = { $article }, { $system }: { $state }
ui-act-behind = { $article } · { $system }
ui-act-behind-class = Open the classification
ui-act-behind-named = Records that say they show this duty
ui-act-behind-none = No record says so. Name { $id } under “Clauses and duties” of a record to link it.
ui-act-behind-told = answered by an approved text
ui-act-behind-lacks = nothing in force
ui-act-behind-not = gap analysis: not conforming
ui-act-behind-partly = gap analysis: partly conforming
ui-act-behind-unrated = gap analysis: not rated
ui-act-behind-approved = excluded by the Statement of Applicability in force; not looked for
ui-act-behind-decided = decided to be excluded, and in no approved statement yet
ui-act-behind-since = decided to apply since, in no approved statement yet
ui-act-print = As PDF
ui-act-sheet = As XLSX
ui-act-saved = Saved: { $file }
ui-act-source-nist = NIST’s own link
ui-act-reference-state = { $id }: { $count ->
    [0] shown by nothing
    [one] one record
   *[other] { $count } records
}
act-class-light = The class rests on posing no significant risk of harm (Art. 6(3)); { $risks }, { $count ->
    [one] a risk to people, stands
   *[other] risks to people, stand
  } at { $level ->
    [critical] high or critical.
   *[high] high.
  }
act-class-light-named = The class rests on posing no significant risk of harm (Art. 6(3)). { $count ->
    [one] One risk to people stands
   *[other] There are { $count } risks to people that stand
  } at { $level ->
    [critical] high or critical
   *[high] high
  }: { $titles }.
act-matrix-unassessed = { $systems } is not classified: not assessed.
act-matrix-named = What the numbers stand for
act-class-ground = Ground of the class: { $articles }.{ $count ->
    [0] {""}
   *[other] {" "}It relies on { $relies }; answered besides: no profiling and no significant risk of harm.
}{ $unnamed ->
    [0] {""}
   *[other] {" "}The record does not say which condition of Art. 6(3) it relies on.
}
act-matrix-key = ■ linked · ▲ partly · ○ binds, and no record · ◇ begins later, and no record yet · ? open, disputed or not assessed · – a prohibition: nothing to show. What each mark means stands below the table.
act-matrix-marks = ■ linked: records in force show all of it. ▲ partly: some of it, or what is shown is rated below conforming. ○ no record: it binds, and none in force shows any. ◇ not yet due: it begins on a later day, and no record shows any yet. Only items of evidence count, and approved texts for sub-clauses. What stands in a register alone (a test, an approved supplier, an impact assessment) counts once it is entered as evidence.
act-matrix-beyond = { $count ->
    [one] Not in this paper, because it is outside the scope or retired: { $systems }.
   *[other] Not in this paper, because they are outside the scope or retired: { $systems }.
}
act-matrix-older = { $item } is of { $until }, before the class was recorded on { $on }: to be renewed
act-matrix-binding = { $which ->
    [now] Binds today: { $articles }.
    [later] Begins later: { $articles }.
    [disputed] Day disputed: { $articles }.
   *[open] Open, because one of two answers is wrong: { $articles }.
}
act-matrix-if = if it binds: { $day }{ $otherwise ->
    [1] {" "}({ $by }, for a system on the market before { $general }; for any other from that day)
   *[other] {""}
}
act-matrix-both = entry: “{ $technique }”; answer on Art. 50: makes no text, sound or pictures
act-matrix-disputed = day disputed, and to be settled with counsel; by the later of two readings, { $day }
act-matrix-falls = What would follow if a class with a reservation fell
act-matrix-fall = If { $system } turned out to be “{ $class }”
act-matrix-fall-day = { $when ->
    [own] as soon as the class is recorded
    [design] { $after ->
        [none] from a significant change of design
       *[other] from a significant change of design on or after { $after }
    }
   *[other] from { $on }
}{ $public ->
    [none] {""}
   *[other] ; for public authorities from { $public }
}{ $when ->
    [own] {""}
   *[other] {" "}({ $by })
}
act-class-open-outside = This class stands with a reservation. Open legal question: “{ $question }”{ $acted ->
    [1] { " " }({ $under })
   *[other] { "" }
}{ $more ->
    [1] { " " }And if so: “{ $then }” Yes to both makes it high-risk under Art. 6(1), whatever Art. 6(3) says.
   *[other] { "" }
} It is to be answered by { $due }.
act-class-ground-minimal = Ground of the class: by the answers on record none of the other classes holds. Art. 4 and Art. 5 bind all the same.
act-class-open-short = This class stands with a reservation: a legal question behind it is to be answered by { $due }.
act-matrix-fall-own = The organisation, in the roles it has on record
act-matrix-fall-deployers = Customers who use it under their own authority, as deployers, where the conditions of the article hold for them
act-matrix-falls-note = None of it binds today. It is what hangs on the answer to an open question, in our words.
act-matrix-settled-by = Who settles it: { $who }.
act-matrix-settle-class = the class
act-matrix-settler = { $what }: { $named ->
    [0] nobody is named
   *[1] { $whom }, by { $due }
}
act-matrix-settles = { $named ->
    [1] Settled by { $what }, { $whom }, until { $due }.
   *[other] Nobody is named who settles it, and no day is set.
}
act-matrix-party = { $whom } ({ $count ->
    [one] one duty
   *[other] { $count } duties
})
act-frameworks = The same records by the NIST AI RMF and the OECD principles
act-frameworks-subject = What shows the categories of other frameworks today, from the records of the AIMS
framework-rated = Shown, and rated otherwise by the gap analysis
act-matrix-class-where = Those of a class with a reservation stand above, each in its words; the words of the others are in the program.
act-matrix-fall-then = binds then
act-class-light-short = The class rests on posing no significant risk of harm (Art. 6(3)), while { $count ->
    [one] one risk to people stands
   *[other] { $count } risks to people stand
  } high or critical in the register of the organisation.
act-class-light-since = { $count ->
    [one] one more risk to people stands at high or critical that did not stand so when this was approved, and is therefore not shown as part of it: { $titles }.
   *[other] { $count } more risks to people stand at high or critical that did not stand so when this was approved, and are therefore not shown as part of it: { $titles }.
}

# The gap report on paper (phase 1).
gap-title = Gap report
gap-subject = AI management system diagnostic: gap analysis against ISO/IEC 42001
gap-under-first = Diagnostic of the AI management system – first pass
gap-under-full = Diagnostic of the AI management system
gap-mark-first = FIRST PASS – judged by sub-clause and control, not yet by single requirement
gap-summary = Management summary
gap-first-note = First pass: 32 sub-clauses and 38 controls were each judged once. The full pass looks at every one of the 133 requirements and may change the picture.
gap-fit = Is certifying the right first step?
gap-fit-steps = First steps, in this order:
gap-fit-decided = Decided by { $by } on { $on }:
gap-fit-undecided = Nobody has decided yet. The verdict is advice; the organisation decides.
gap-not-said = not said
gap-none = { "" }
gap-start-sector = Sector
gap-start-iso27001 = ISO/IEC 27001
gap-start-objective = Objective
gap-start-target = Target date
gap-start-body = Certification body
gap-body-none = not chosen
gap-iso27001-certified = certified
gap-iso27001-under-way = under way
gap-iso27001-no = no
gap-iso27001-parallel = both in parallel
gap-objective-certification = certification
gap-objective-alignment = alignment without certification
gap-objective-literacyFirst = AI literacy and suppliers first
gap-objective-actFirst = EU AI Act first
gap-systems = AI systems
gap-systems-none = No AI system is in the inventory yet.
gap-systems-sentence = { $all ->
    [one] The inventory holds one AI system
   *[other] The inventory holds { $all } AI systems
  }: { $in } inside the scope of the AIMS, { $out } outside, { $undecided } undecided, { $retired } retired.
gap-law-as-of = Classified with law data as of { $on }. Check the consolidated text of the Regulation before relying on a date.
gap-not-legal-advice = The classification is a working reference under Regulation (EU) 2024/1689, last amended by Regulation (EU) 2026/1744, as it stood on the day named, not legal advice. An AIMS supports legal duties; it does not certify compliance with the law.
gap-column-number = No.
gap-column-system = System and purpose
gap-column-role = Roles, stage, owner
gap-column-scope = AIMS scope
gap-column-class = EU AI Act
gap-purpose-none = no purpose recorded
gap-owner-none = no owner named
gap-class-none = not classified
gap-class-by = { $on }, { $by }; law as of { $law }
gap-role-provider = provider
gap-role-producer = producer
gap-role-customer = customer
gap-role-partner = partner
gap-stage-idea = idea
gap-stage-development = development
gap-stage-test = test
gap-stage-in-use = in use
gap-stage-changed = changed
gap-stage-retired = retired
gap-scope-in = inside
gap-scope-out = outside
gap-scope-undecided = undecided
gap-class-prohibited = prohibited practice
gap-class-highRiskAnnexI = high-risk (product route)
gap-class-highRiskAnnexI-sectionB = high-risk product under its own law (section B)
gap-class-highRiskAnnexIII = high-risk (Annex III)
gap-class-annexIIINotHighRisk = Annex III use, not high-risk
gap-class-transparency = transparency duties
gap-class-gpai = general-purpose model
gap-class-gpaiSystemic = general-purpose model, systemic risk
gap-class-minimal = minimal risk
gap-class-legalReview = open legal question
gap-class-outOfScope = outside the Act
gap-results = Results
gap-results-apart = Clauses 4 to 10 and the controls of Annex A are scored apart and never mixed into one number. A score is the mean of its ratings: conforms 100, partly 50, does not conform 0. While something is unanswered, the score is incomplete and no number is given.
gap-results-against = Compared with { $run }.
gap-by-clause = Clauses 4 to 10
gap-by-domain = Domains of Annex A
gap-top = What comes first
gap-top-none = No gap was found among the answers given.
gap-top-sentence = The first { $shown } gaps out of { $all }, in the order of an audit: requirements of clauses that fail, documents that stage 1 would miss, duties of the law, what is met in part, controls. All of them stand in the annex.
gap-column-item = Item
gap-column-gap = Gap
gap-column-do = Recommendation and owner
gap-column-points = Points and why
gap-recommendation-none = no recommendation yet
gap-exclusions = Exclusions proposed
gap-exclusions-none = No control is proposed for exclusion.
gap-exclusions-text = These are proposals. A control counts as excluded only when a person decides so in the Statement of Applicability.
gap-exclusions-decided = Excluded in the statement already; what is to be confirmed there is confirmed there.
gap-column-control = Control
gap-column-reason = Reason proposed
gap-column-by = Proposed by
gap-reuse = What ISO/IEC 27001 already gives
gap-reuse-none = The organisation holds no ISO/IEC 27001 certificate and builds none, so nothing is counted as reusable.
gap-reuse-text = A certificate never replaces evidence of the AIMS; it shortens the work because processes exist. The levels are our judgement.
gap-column-subclause = Sub-clause
gap-column-reuse = Reuse
gap-column-still = What ISO/IEC 42001 asks beyond it
gap-reuse-level-full = full
gap-reuse-level-partial = partial
gap-reuse-level-none = none
gap-plan = Roadmap
gap-plan-none = No roadmap has been made yet.
gap-plan-start = From { $on }, with the starting point: { $point }.
gap-plan-phase = Phase { $number }: { $name }
gap-plan-dates = Dates
gap-plan-ended = { $open ->
    [0] The roadmap ended on { $end }, before the date of this report, with all its phases closed.
    [one] The roadmap ended on { $end }, before the date of this report, while one phase out of { $all } is not closed. Its dates are history; a new end has still to be decided.
   *[other] The roadmap ended on { $end }, before the date of this report, while { $open } of its { $all } phases are not closed. Its dates are history; a new end has still to be decided.
}
gap-plan-from-to = { $from } to { $to }
gap-plan-status = State
gap-plan-deliverables = Deliverables
gap-plan-note = Durations are planning defaults, adjusted by the organisation. Progress is computed from the registers and never typed.
gap-phase-notStarted = not started
gap-phase-inProgress = in progress
gap-phase-late = late, not closed
gap-phase-criteriaMet = exit criteria met, not closed
gap-phase-closed = closed
gap-phase-skipped = not part of this roadmap
gap-method = How this was done
gap-method-run = Run { $run }, from { $from } to { $to }: { $answered } of { $of } items answered.
gap-method-run-open = Run { $run }, since { $from }, still open: { $answered } of { $of } items answered.
gap-method-first = The first pass judges the 32 sub-clauses of clauses 4 to 10 and the 38 controls of Annex A once each.
gap-method-full = The full pass judges 133 requirements of clauses 4 to 10 and the 38 controls of Annex A one by one. The figure behind the hyphen of a requirement (6.1.2-02) is this program's; the standard has none.
gap-method-scale = Each item is rated "conforms", "partly", "does not conform" or, for controls only, "not applicable". Clause requirements cannot be excluded. By our own rule, "conforms" asks for evidence that was seen, and a control counts as implemented only with operating evidence checked by a second person, which this report does not give; the standard demands neither.
gap-method-priority = Within a kind comes first what is missing, what treats a risk that is high or critical before treatment, what supports a duty of the EU AI Act that applies within twelve months and what later work waits for; what takes long comes later.
gap-method-limits = The wording of the requirements is ours. Certification needs a licensed copy of the standard.
gap-note = Note
gap-annex = Annex: every item and its answer
gap-despite-where = { $count ->
    [one] One contradiction is named before the annex.
   *[other] { $count } contradictions are named before the annex.
}
gap-annex-text = In the order of the standard: { $count ->
    [one] one item
   *[other] { $count } items
}.
gap-annex-permissions = { $count ->
    [one] { $items } is missing here on purpose: the standard permits it and does not demand it, so it is rated nowhere and in no count.
   *[other] { $items } are missing here on purpose: the standard permits them and does not demand them, so they are rated nowhere and in no count.
}
gap-column-rating = Rating
gap-column-seen = Finding and evidence seen
gap-maturity = maturity { $level } of 5
gap-maturity-key = Maturity, where it was judged: 0 nothing is there; 1 initial (done now and then, depends on people); 2 repeatable (done sometimes, partly written down); 3 defined (written, approved, used for all systems); 4 managed (measured with targets, deviations corrected); 5 optimised (improved continually from data). The levels are the programme's; the name of level 2 is ours.
cell-part-conforms = conforms
cell-part-partly = partly
cell-part-not = does not conform
cell-part-na = not applicable
cell-part-open = not assessed
gap-plan-ends = The roadmap ends on { $end }.
gap-plan-ends-on-target = The roadmap ends on { $end }, the target date.
gap-plan-ends-before-target = The roadmap ends on { $end }, { $days ->
    [one] one day
   *[other] { $days } days
  } before the target date of { $target }.
gap-plan-ends-after-target = The roadmap ends on { $end }, { $days ->
    [one] one day
   *[other] { $days } days
  } after the target date of { $target }.
gap-plan-target = The target date is { $target }.
gap-readiness = { $against ->
    [0] Nothing in this analysis speaks against stage 1; whether to begin it is for the organisation and the certification body.
   *[other] Not ready for stage 1:
  }{ $failing ->
    [0] { "" }
    [one] { " " }one { $depth ->
        [first] sub-clause
       *[other] requirement
    } of clauses 4 to 10 does not conform;
   *[other] { " " }{ $failing } { $depth ->
        [first] sub-clauses
       *[other] requirements
    } of clauses 4 to 10 do not conform;
  }{ $partly ->
    [0] { "" }
    [one] { " " }one is met only in part;
   *[other] { " " }{ $partly } are met only in part;
  }{ $open ->
    [0] { "" }
    [one] { " " }one is not assessed;
   *[other] { " " }{ $open } are not assessed;
  }{ $body ->
    [0] { " " }no certification body is chosen;
   *[other] { "" }
  }{ $against ->
    [0] { "" }
   *[other] { $statement ->
        [missing] { " " }there is no approved Statement of Applicability.
        [provisional] { " " }the Statement of Applicability is provisional (on { $on }, { $then ->
            [some] not every system was assessed
           *[plan] no AI risk assessment was approved
        }); as of { $today } { $lacks ->
            [impact] no approved impact assessment stands behind { $impact }
            [risks] no approved treatment plan covers all risks of { $risks }
            [both] no approved impact assessment stands behind { $impact } and no approved treatment plan covers all risks of { $risks }
           *[plan] no risk treatment plan is approved
        }{ $lapsed ->
            [1] { "" }; the statement was to be confirmed by { $confirm }, and that day has passed.
           *[other] .
        }
       *[other] { " " }the Statement of Applicability is approved.
      }
  }
gap-readiness-aligned = { $against ->
    [0] Nothing in this analysis speaks against saying that the organisation works according to ISO/IEC 42001.
   *[other] Not yet in line with ISO/IEC 42001:
  }{ $failing ->
    [0] { "" }
    [one] { " " }one { $depth ->
        [first] sub-clause
       *[other] requirement
    } of clauses 4 to 10 does not conform;
   *[other] { " " }{ $failing } { $depth ->
        [first] sub-clauses
       *[other] requirements
    } of clauses 4 to 10 do not conform;
  }{ $partly ->
    [0] { "" }
    [one] { " " }one is met only in part;
   *[other] { " " }{ $partly } are met only in part;
  }{ $open ->
    [0] { "" }
    [one] { " " }one is not assessed;
   *[other] { " " }{ $open } are not assessed;
  }{ $against ->
    [0] { "" }
   *[other] { $statement ->
        [missing] { " " }there is no approved Statement of Applicability.
        [provisional] { " " }the Statement of Applicability is provisional (on { $on }, { $then ->
            [some] not every system was assessed
           *[plan] no AI risk assessment was approved
        }); as of { $today } { $lacks ->
            [impact] no approved impact assessment stands behind { $impact }
            [risks] no approved treatment plan covers all risks of { $risks }
            [both] no approved impact assessment stands behind { $impact } and no approved treatment plan covers all risks of { $risks }
           *[plan] no risk treatment plan is approved
        }{ $lapsed ->
            [1] { "" }; the statement was to be confirmed by { $confirm }, and that day has passed.
           *[other] .
        }
       *[other] { " " }the Statement of Applicability is approved.
      }
  }
gap-since = Since { $run } of { $on }, of the controls of Annex A { $now-conforms ->
    [0] none
    [one] one
   *[other] { $now-conforms }
  } { $now-conforms ->
    [one] conforms
   *[other] conform
  } (then { $then-conforms ->
    [0] none
   *[other] { $then-conforms }
  }), { $now-partly ->
    [0] none
    [one] one
   *[other] { $now-partly }
  } in part (then { $then-partly ->
    [0] none
   *[other] { $then-partly }
  }), and { $now-not ->
    [0] none
    [one] one
   *[other] { $now-not }
  } do not (then { $then-not ->
    [0] none
   *[other] { $then-not }
  }).
gap-since-apart = The gap analysis before judged the clauses as a whole and this one requirement by requirement, so clauses are not compared.
gap-duties = What the EU AI Act asks
gap-decide = To decide
gap-decide-end = A new end of the roadmap, and the date told to customers.
gap-decide-body = Which certification body is asked for an offer.
gap-decide-system = Whether { $number } { $name } belongs to the scope of the AIMS, and its class under the EU AI Act.
gap-decide-exclusions = { $count ->
    [one] Whether { $controls } is excluded in the Statement of Applicability; this analysis proposes it.
   *[other] Whether { $controls } are excluded in the Statement of Applicability; this analysis proposes it.
  }
gap-decide-owners = { $count ->
    [one] Who closes { $items } and by when.
   *[other] Who closes these gaps and by when: { $items }.
  }
gap-decide-days = { $count ->
    [one] By when { $items } is closed: it has an owner and no date.
   *[other] By when these gaps are closed, which have an owner and no date: { $items }.
  }
gap-duties-open = { $count ->
    [one] What else the Act asks of { $systems } is not determined, because it is not classified. The prohibitions of Art. 5 hold in any case, and AI literacy (Art. 4) for whoever uses it.
   *[other] What else the Act asks of { $systems } is not determined, because they are not classified. The prohibitions of Art. 5 hold in any case, and AI literacy (Art. 4) for whoever uses them.
  }
gap-duties-article = Article
gap-duties-asks = What it asks
gap-duties-from = Applies from
gap-duties-on-change = a significant change of design
gap-duties-on-change-after = a significant change of design, not before { $on }
gap-class-relies = relies on { $article }: { $words }; answered besides: no profiling and no significant risk
gap-class-relies-unnamed = the record does not say which condition of Art. 6(3) it relies on
gap-mapping-who = Who
gap-mapping-class = Class here
gap-mapping-from = From
gap-mapping-dormant = on change
gap-act-role-any = everybody
gap-act-role-provider = provider
gap-act-role-deployer = deployer
gap-act-role-importer = importer
gap-act-role-distributor = distributor
gap-act-role-authRep = authorised representative
gap-act-role-productManufacturer = product manufacturer
gap-first = What stands in the way first
gap-first-item = Gap
gap-first-do = What to do
gap-first-why = Why it matters
gap-why-clause = A failure of clauses 4 to 10 is a nonconformity; a major one stops the certificate.
gap-why-document = The first stage of the audit begins with the documents, and would note that this one is missing.
gap-why-document-then = The audit begins with the documents. Missing on { $then }; approved on { $on }: { $documents }.
gap-why-law = The law asks for it beside the standard, from the day named in the list.
gap-why-partly = What is met in part is a nonconformity, and needs a plan before the certificate.
gap-why-control = An applicable control is sampled in stage 2 by what shows it at work.
gap-figures = The figures behind it
gap-due-none = no date
gap-due-statement = { $on } (control)
gap-weight-clause = Requirements of clauses 4 to 10 that fail
gap-weight-document = Documents that stage 1 of an audit would miss
gap-weight-law = Requirements and controls that support obligations of the EU AI Act
gap-weight-partly = Requirements of clauses 4 to 10 met in part
gap-weight-control = Controls of Annex A
gap-column-owner-due = Owner and date
gap-column-score = Score
gap-not-needed = not classified: outside the AIMS scope; what the Act asks is not determined
gap-not-needed-retired = not classified: retired
gap-annex-open = Not assessed: { $items }
gap-mapping-one = Beside the standard, { $article } binds { $systems } here ({ $who }). The audit programme names as evidence: { $evidence }; an auditor expects { $auditor }; support by an AIMS: { $coverage }. ISO/IEC 42001 gives no presumption of conformity.
gap-mapping-hint = Articles of the EU AI Act that bind a system here, beside the standard, for orientation: those for which the audit programme names a reference. All that binds stands under “What the EU AI Act asks”. ISO/IEC 42001 gives no presumption of conformity: harmonised standards cited in the Official Journal (Art. 40), common specifications (Art. 41) and the cases of Art. 42 do.
gap-since-approved = { $run } was approved on { $on }.
gap-duty-unsettled = Open whether it binds: the technique speaks of generating, and the answers say that nothing is generated. One of the two is wrong.
gap-duty-if = open; if it binds: { $from }
gap-duty-disputed = day disputed, and to be settled with counsel; by the later of two readings, { $from }
gap-decide-duty = Which of two answers on { $number } { $name } is wrong, and so whether { $article } binds{ $dated ->
    [0] {""}
   *[other] {" "}(from { $on })
}.
gap-decide-day = Which reading of { $article } holds for { $number } { $name }: that it applies already, or { $dated ->
    [0] from a later day
   *[other] from { $on }
}.
ahead-since = In use{ $on ->
    [none] {""}
   *[other] {" "}since { $on }
}.
ahead-unassessed = { $count ->
    [0] No impact assessment is approved or begun.
   *[other] No impact assessment is approved; begun: { $numbers }.
}
ahead-against = { $number } is approved and does not allow it: { $decision ->
    [redesign] change the design or the purpose, and assess again
    [reject] do not start, or stop
   *[escalate] top management or legal counsel decides
}.
ahead-beyond = { $number } { $limited ->
    [0] is in force
   *[1] stands under conditions
} and does not cover what { $open } is about, { $count ->
    [one] a later round that is not approved.
   *[other] later rounds that are not approved.
}
ahead-offered = { $count ->
    [one] Nobody has accepted { $roles }, which oversees it.
   *[other] Nobody has accepted { $roles }, which oversee it.
}
ahead-decided = Last release on record: { $number }, { $by }, { $on }.
ahead-unreleased = No release on record allows this use. What is decided:
ahead-bound = { $accepted }, accepted by { $by } until { $until } on this condition: { $conditions }.
ahead-planned = { $owner } decides it by { $due } ({ $number }).
ahead-planned-none = No day is set.
ahead-undecided = Nobody is recorded to have decided to use it like this.
gap-actions-late = { $count ->
    [one] One action is past its day, due { $since }: { $worst }.
   *[other] { $count } actions are past their day, the oldest due { $since }: { $worst }.
}
gap-reuse-done = Nothing more is asked where every item conforms in { $run }: { $items }. What was seen stands in the annex.
gap-reuse-seen = There by now:
gap-reuse-partly = There by now, in part:
gap-reuse-held = In the registers: { $numbers }.
gap-reason-document = missing: { $document }
gap-reason-document-expected = missing: { $document }
gap-reason-risk = treats { $risks }, high or critical before treatment
gap-reason-duty = supports { $article } of the EU AI Act, which applies from { $on }
gap-reason-since = Missing when they were rated, { $same ->
    [0] from { $first } to { $last }
   *[other] on { $first }
}; approved since, last on { $on }: { $numbers }. Whether that is enough is still to be judged.
gap-plan-law = Days of the EU AI Act ahead, or disputed: { $days }.
gap-plan-law-day = { $on }, { $article } ({ $system }{ $state ->
    [open] , open whether it binds
    [disputed] , disputed: some read that it applies already
   *[certain] {""}
})
gap-decide-ahead = { $system }: go on in use as it is, limit it or stop it, and until when. { $named ->
    [0] Nobody is named who answers for it
   *[other] { $owner } puts it to top management
}. { $planned }
gap-decide-late = { $count ->
    [one] A new day with its reason, or the end of it, for the action that is late: { $worst }.
   *[other] A new day with its reason, or the end of it, for each action that is late: { $worst }.
  }
gap-wait-log = { $log } is kept for { $months } months, and { $by ->
    [law] the law asks for { $least }
    [contract] a contract asks for { $least }
   *[both] law and contract ask for { $least }
}: keep it longer, or tell the other side. { $mended ->
    [0] { $named ->
        [0] Nobody is named
       *[other] { $owner } answers for it
    }; no day is set.
   *[other] { $mender }{ $named ->
        [0] {""}
       *[other] {" "}({ $owner })
    } mends it{ $when ->
        [none] , without a day
        [late] , overdue since { $due }
       *[ahead] , due { $due }
    }.
}
ahead-doing = To do: { $what } { $named ->
    [0] Nobody is named
   *[other] By { $owner }
}. { $planned }
ahead-do-assess = { $count ->
    [0] Assess the impact and have it approved, or stop.
   *[other] Finish { $numbers } and have it approved, or stop.
}
ahead-do-stop = Stop, or change it as { $number } asks.
ahead-do-approve = Have { $open } approved, or keep the use to what { $number } covers.
ahead-do-accept = Have { $roles } accepted, or name somebody else.

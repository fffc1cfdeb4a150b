# Assessments of what AI systems do to people and society (clauses 6.1.4 and 8.4, controls A.5.2 to A.5.5).

impact = Impact assessment
    .a = an impact assessment
    .many = Impact assessments
    .empty = No assessment yet. Begin one for each AI system inside the scope: ten questions, most with an answer ready to be agreed to.

## Fields
impact-name = Assessment of
    .help = The name of the system, unless you call it otherwise.
    .also = Name; Title; Assessment
impact-system = AI system
    .also = System; System number; AI system number
impact-round = Round
    .help = Counted from 1 for each system.
impact-previous = Round before
    .help = The round that was approved before this one. What it said is shown and counts as nothing until it is kept or changed.
impact-part = Only for
    .help = What of the system it speaks of, such as one country or one group of users, where not of all of it. The round that is approved for another part goes on counting.
    .also = Part; Covers; Limited to
impact-form = Form
    .help = Screened: ten questions. Full: twelve sections, where class, vulnerable people or high impact ask for it.
    .also = Kind of assessment; Depth
impact-whyNow = Why now
    .also = Reason; Trigger; Occasion of the assessment
impact-occasion = What happened
    .help = What is new or changed, where the code does not say it.
    .also = Occasion; Change
impact-assessor = Assessed by
    .also = Assessor; Author; Responsible
impact-consulted = Who was consulted
    .help = People affected, their representatives, or experts who know them; or why nobody was.
    .also = Consultation; Consulted; Interested parties consulted
impact-levelBefore = Impact before measures
    .help = At approval the highest of the impacts, unless you say a higher one.
    .also = Level before; Inherent impact; Overall level before
impact-levelAfter = Impact after measures
    .help = At approval the highest of what remains, unless you say a higher one.
    .also = Level after; Residual impact; Overall level after; Level
impact-decision = Decision
    .also = Result; Outcome
impact-conditions = Conditions
    .help = What has to be met or limited, by whom and by when.
    .also = Conditions and dates; Limits
impact-classOpen = Why it is approved with its class open
    .help = Only where no class under the EU AI Act is on record: why it may go on all the same, who settles the class, and by when.
    .also = Class open; Why without a class
impact-dpia = Data protection impact assessment (GDPR)
    .help = Under Article 35 of the GDPR. It is pointed at, not copied.
    .also = DPIA; GDPR assessment
impact-dpiaWords = Where it lies, whose duty it is, why none is required, or who makes it by when
    .also = DPIA reference; Why no DPIA
impact-officer = Data protection officer
    .also = DPO; Data protection adviser
impact-officerView = The officer’s position
    .also = Agrees or objects; Verdict of the DPO
impact-despite = Why it goes on although the officer objects
    .help = Who decides against the objection answers for it; it prints.
    .also = Answer to the objection
impact-ownWhy = Why the assessor approves it too
    .help = Only where nobody else can; it prints.
    .also = Exception; Same person
impact-opinion = Opinion of the data protection officer
    .also = DPO opinion; Advice
impact-signed = Opinion of data protection given
    .also = DPO sign-off; Signed off on
impact-criteria = Criteria used
    .help = The version of the risk criteria the levels are found with.
    .also = Risk criteria; Version of the criteria
impact-nextOn = Next assessment on
    .help = Ours: 24 months after a screening, 12 after the full form, 6 for a high-risk system.
    .also = Next assessment; Review on; Next review
impact-state = State
    .also = Status; Standing
impact-approvedBy = Approved by
    .also = Approver
impact-approved = Approved
    .also = Approved on; Approval
impact-ofPurpose = Purpose of the system
    .also = System purpose
impact-ofUsers = Users of the system
    .also = System users
impact-ofCountries = Countries of the system
    .also = System countries
impact-ofAutonomy = Autonomy of the system
    .also = System autonomy
impact-ofSupplier = Supplier of the system
    .also = System supplier
impact-ofModel = Model of the system
    .also = System model
impact-ofModelVersion = Model version of the system
    .also = System model version
impact-ofData = Data of the system
    .also = System data

## Lists of codes
impactForm = Form
    .screened = Screened
    .full = Full
impactForm-also =
    .screened = Screening; Short
    .full = Full form; Complete; Long
impactWhy = Why now
    .firstRelease = Before first use
    .inUse = In use already, not assessed before
    .planned = Planned interval
    .change = Purpose, users, region or autonomy changed
    .model = Model or its version changed
    .data = New data source
    .incident = Incident or complaints
    .threshold = Threshold crossed
    .law = Law or class changed
    .retirement = Before retirement
impactWhy-also =
    .firstRelease = New; New system; First release
    .inUse = In use; Running; Live
    .planned = Periodic; Yearly; Scheduled
    .change = Change
    .model = Model; New version; Retraining
    .data = Data
    .incident = Incident; Complaint; Concern
    .threshold = Drift; Monitoring
    .law = Law; AI Act
    .retirement = End of use
impactDecision = Decision
    .proceed = Go ahead
    .conditional = Go ahead with conditions
    .redesign = Change design or purpose, assess again
    .restrict = Limit use, users, region or autonomy
    .reject = Do not start, or stop
    .escalate = To top management or legal counsel
impactDecision-also =
    .proceed = Proceed; Accept; Approved
    .conditional = Conditional; With conditions
    .redesign = Redesign
    .restrict = Restrict; Limit
    .reject = Reject; Stop
    .escalate = Escalate
dpia = Data protection impact assessment
    .linked = Made, and pointed at
    .theirs = Owed by the customer as controller, not by the organisation
    .notRequired = Not required
    .open = Required, not made yet
dpia-also =
    .linked = Yes; Done; Made
    .theirs = Customer; Controller
    .notRequired = No; None
    .open = To do; Under way
officerOpinion = What they think
    .agrees = Agrees
    .conditions = Agrees with conditions
    .objects = Objects
officerOpinion-also =
    .agrees = Yes; No objection
    .conditions = With advice
    .objects = No; Against
impactState = State
    .draft = Draft
    .approved = Approved
    .superseded = Superseded
impactState-also =
    .draft = Open; New; In work
    .approved = In force; Current; Done
    .superseded = Old; Replaced

## Groups of the form
impact-group-what = The assessment
impact-group-who = People
impact-group-data = Data protection
impact-group-result = Result
impact-group-decided = Approval

## Steps
edit-impact-approve = Approve an impact assessment
impact-approve-do = Approve
edit-impact-signOff = Record the opinion of data protection in an impact assessment
impact-signOff-do = Record the opinion of data protection

## Duties that fall due
due-impact = Impact assessment to be made again

## Refusals
refuse-impact-settled = This assessment is approved. Assess the system again: the next round begins with what this one says.
refuse-impact-stays = An approved assessment stays: decisions rest on it. The next round supersedes it.
refuse-impact-system = An assessment is of one system for good. Begin one for the other system.
refuse-impact-open = { $number } of this system is still a draft. Finish or remove it first.
refuse-impact-unanswered =
    { $count ->
        [one] One question has no answer of this round: { $questions }.
       *[other] { $count } questions have no answer of this round: { $questions }.
    } What the round before said counts once it is kept with words.
refuse-impact-bare =
    { $count ->
        [one] The answer to { $questions } stands without a word why. Say why.
       *[other] The answers to { $questions } stand without a word why. Say why.
    }
refuse-impact-full-vulnerable = { $system } affects vulnerable people: the full form is required.
refuse-impact-full-answer = The answer to { $question } is yes or not sure: the full form is required.
refuse-impact-full-level = { $effect } is high or critical before its measures: the full form is required.
refuse-impact-full-overall = The impact before measures is high or critical: the full form is required.
refuse-impact-carried =
    { $count ->
        [one] One impact of the round before has not been looked at. Keep it with words, rate it anew or take it out of use.
       *[other] { $count } impacts of the round before have not been looked at. Keep them with words, rate them anew or take them out of use.
    }
refuse-impact-criteria = No risk criteria are in force, so no level can be found. Have top management approve them first.
refuse-impact-unrated = { $effect } is not whole: say what it touches and whom, and how likely and how bad it is before and after the measures.
refuse-impact-measures = { $effect } is medium or higher and has no measure. Say what is done about it.
refuse-impact-no-risk = { $effect } is medium or higher and no risk points at it. Make a risk of it, or say why none is made.
refuse-impact-level =
    One impact alone is { $level ->
        [low] low
        [medium] medium
        [high] high
       *[critical] critical
    }. The whole cannot lie below it.
refuse-impact-class-open = Nobody has recorded the class of this system under the EU AI Act. Classify it first, or say here why the assessment may be approved all the same, who settles the class, and by when.
refuse-impact-dpia = The system uses personal data. Say where its data protection impact assessment lies, or why none is required.
refuse-impact-dpia-open = The data protection impact assessment is required and not made yet. Decide with conditions that name it, or wait for it.
refuse-impact-objection = The data protection officer objects. Say why it goes on all the same and who answers for that, or change what they object to and have them look again.
refuse-impact-own = Whoever assessed it would approve it. Have somebody else approve it, or say why nobody else can.
refuse-impact-officer = The system uses personal data. Have the data protection officer give an opinion.
refuse-impact-keep-why = Say why it still holds. Words make it an answer of this round.
refuse-impact-keep-nothing = The round before said nothing here. Answer anew.
refuse-impact-code = Yes, no or not sure is an answer of a screening. Answer in words.
refuse-impact-scale = The scale goes from 1 to { $most }.
refuse-impact-after = No measure makes an impact worse. Correct the figures before or after.
refuse-impact-full-class =
    { $class ->
        [prohibited] { $system } is a prohibited practice under the EU AI Act
        [highRiskAnnexI] { $system } is high-risk under Annex I of the EU AI Act
        [highRiskAnnexI-sectionB] { $system } is a high-risk product under its own law
        [highRiskAnnexIII] { $system } is high-risk under Annex III of the EU AI Act
       *[legalReview] A legal question about the class of { $system } is open
    }: the full form is required.
refuse-impact-prohibited = { $system } is or may be a prohibited practice. Nobody can accept that: choose to change it and assess again, or not to start or to stop.
refuse-impact-fria =
    { $count ->
        [one] Article 27 of the EU AI Act has bound you since { $on }, and one of its six elements has no answer: { $questions }.
       *[other] Article 27 of the EU AI Act has bound you since { $on }, and { $count } of its six elements have no answer: { $questions }.
    }
refuse-impact-apart = Set this first, and approve then.

## What changed since approval
impact-moved = { $field ->
    [ofPurpose] Purpose
    [ofUsers] Users
    [ofCountries] Countries
    [ofAutonomy] Autonomy
    [ofSupplier] Supplier
    [ofModel] Model
    [ofModelVersion] Model version
   *[ofData] Data
    }: “{ $then }” then, “{ $now }” now.
impact-movedOn = Out of date since
    .help = The day on which the system's entry first differed from what this was approved on. Assess again, or say why it still holds.
    .also = Moved on; Rests on other facts since
system-assessedOn = Impact assessed on
    .help = Approval of the assessment that counts.
    .also = Impact assessment on; Assessed on
system-assessedMovedOn = Assessment rests on other facts since
    .also = Assessment out of date since
impact-ofHappened = What happened around the system
    .incident = A serious incident
    .supplierChange = A change at its supplier
impact-moved-happened = Since then, something happened around the system: see what is out of date there.
edit-impact-assess = Begin an impact assessment
edit-impact-draft = Draft answers of an impact assessment

## The page of an assessment
ui-screen-impacts = Impact assessments
ui-impacts-choose = Choose a system
ui-impacts-bare = not assessed yet
ui-impacts-begin = Assess a system
ui-impacts-assess = Assess
ui-impacts-assess-hint = What is known of the system is drafted; what the last round said is shown.
ui-impacts-work = Questions, impacts, decision
ui-impacts-work-hint = Drafted answers are agreed to by key. What is missing for approval is said at its field.
ui-impacts-open = Work through it
ui-impacts-title = { $number } { $system }
ui-impacts-state = { $looked } of { $asked } answered in this round, { $kept } of them kept from the round before, { $carried } not looked at
ui-impacts-draft = Draft again
ui-impacts-draft-hint = Drafts anew what has no answer, from what is recorded now.
ui-impacts-again = Assess again
ui-impacts-record = To the record
ui-impacts-moved = The system has changed since this was approved:
ui-impacts-moved-hint = Assess again, or say on the record why it still holds.
ui-impacts-demands =
    { $count ->
        [one] Why the full form is required: one reason
       *[other] Why the full form is required: { $count } reasons
    }
ui-impacts-deepen = Switch to the full form
ui-impacts-station = What is open
ui-impacts-list = Questions, impacts, result
ui-impacts-fria = Fundamental rights, Art. 27 of the EU AI Act
ui-impacts-fria-from = Binds from { $on }
ui-impacts-fria-dormant = Binds from a significant change of design
ui-impacts-effects = Impacts
ui-impacts-effects-count = { $count } found, { $open } open
ui-impacts-effects-hint = Name what the system does to individuals, groups and society. Harms are rated on the scales of the risk criteria, before and after their measures.
ui-impacts-effects-drafted = Usual for such a system, not rated:
ui-impacts-effect-add = Add an impact
ui-impacts-result = Result and approval
ui-impacts-signs = Who signs what, in this order
ui-impacts-signs-assessed = Answers and impacts
ui-impacts-signs-data = Opinion of data protection
ui-impacts-signs-approved = Approval
ui-impacts-nobody = nobody yet: { $role }
ui-impacts-signs-open = { $count ->
    [one] One answer is missing
   *[other] { $count } answers are missing
}
ui-impacts-signs-impacts = { $count ->
    [one] One impact is open
   *[other] { $count } impacts are open
}
ui-impacts-signs-whole = { $count ->
    [one] The one answer, no impact open
   *[other] All { $count } answers, no impact open
}
ui-impacts-signs-sign = Read and sign
ui-impacts-signs-anew = Facts have moved: read and sign anew
ui-impacts-signs-against = { $count ->
    [0] Nothing is missing
    [one] One thing is missing, named below
   *[other] { $count } things are missing, named below
}
ui-impacts-data = Data protection: what is signed
ui-impacts-data-hint = All that the data protection officer puts their name to, on one page. Each line opens where it is said.
ui-impacts-data-none = No data set names this system
ui-impacts-data-levels = { $before } before, { $after } after the measures
ui-impacts-data-harmless = No impact on privacy is named
ui-impacts-against = { $count ->
    [one] This says no, and an impact names vulnerable people:
   *[other] This says no, and { $count } impacts name vulnerable people:
}
impact-paper-counted = Whoever assessed has answered { $answered } of { $asked } questions.{ $named ->
    [0] {""}
    [one] {" "}For one more the program put in the impacts that were named, and nobody wrote words.
   *[other] {" "}For { $named } more the program put in the impacts that were named, and nobody wrote words.
}{ $first ->
    [1] {""}
   *[0] {" "}{ $kept ->
        [0] None of these was kept from the round before;
        [one] One of these was kept from the round before, with a reason;
       *[other] { $kept } of these were kept from the round before, with a reason;
    } { $carried ->
        [0] none was taken from it without being looked at.
        [one] one comes from it, was not looked at and counts as nothing yet.
       *[other] { $carried } come from it, were not looked at and count as nothing yet.
    }
}
impact-paper-taken-count = { $count ->
    [one] The answer to { $ids } was taken from a register as it stands.
   *[other] The answers to { $ids } were taken from registers as they stand.
}
impact-paper-open = { $count ->
    [one] One is open.
   *[other] { $count } are open.
}
ui-impacts-drafted = drafted, not agreed
ui-impacts-is-open = open
ui-impacts-is-answered = answered
ui-impacts-is-kept = kept with words
ui-impacts-is-carried = from the round before, not looked at
ui-impacts-for = answers { $ids }
ui-impacts-last = The round before said
ui-impacts-kept = Kept, because: { $why }
ui-impacts-keep-hint = Why does it still hold?
ui-impacts-words = Say why: yes and not sure do not stand alone.
ui-impacts-words-no = Say in a sentence why not: this no spares the full form.
ui-impacts-name-effect = Name an impact
ui-impacts-next = Next open question
ui-impacts-level = Level: { $level }
ui-impacts-unrated = not rated
ui-impacts-linked = Followed by
ui-impacts-keys = Page Down and Page Up go from question to question, 1 2 3 answer yes, no, not sure, Ctrl+Enter agrees to what is drafted and goes on.

## On paper
impact-paper-full = Impact assessment
impact-paper-screened = Impact assessment, screened
impact-extract = Impact assessment, extract
impact-fria = Fundamental rights impact assessment
impact-paper-subject = What an AI system does to people and society (ISO/IEC 42001, clauses 6.1.4 and 8.4, controls A.5.2 to A.5.5)
impact-paper-extract-note = An extract for interested parties: chosen sections of the assessment named above, which { $by } approved on { $on }. The whole is with the organisation.
impact-paper-nothing = nothing said
impact-paper-undecided = not decided yet
impact-paper-before = Round before
impact-paper-first = none in this register
impact-paper-previous = { $number }, approved on { $on }
impact-paper-signed = { $name }, { $on }
impact-paper-opinion = “{ $words }” { $name }, { $on }
impact-paper-demands = Why the full form was used
impact-paper-answers = Questions and answers
impact-paper-asks = What is asked
impact-paper-named = Impacts: { $ids }
impact-paper-no-effects = No single impact was named.
impact-paper-follows = What follows
impact-paper-no-level = not rated, not set off
impact-paper-key = Likelihood × consequence by the criteria named above; the level of a consequence for individuals or groups may be raised by them. The level after is the one expected; whether it is reached is judged with the risks. A benefit is never set off against harm.
file-impact-short = extract
file-impact-fria = FRIA
ui-impacts-print = Report
ui-impacts-print-short = Extract
ui-impacts-print-fria = FRIA
ui-document-impact = Impact assessment
edit-impact-answer = Answer a question of an impact assessment
edit-impact-agree = Agree to drafted answers of an impact assessment
refuse-impact-question = This assessment has no question { $question }.
refuse-impact-agree = Nothing is drafted for a question without an answer.
ui-impacts-agree-all = Read and agree to all that is drafted
ui-impacts-agree-title = { $count ->
    [one] One answer is drafted
   *[other] { $count } answers are drafted
}
ui-impacts-agree-hint = What you agree to is an answer of this round. Untick what you would not sign: it stays open, with its draft.
ui-impacts-agree = { $count ->
    [0] Agree
    [one] Agree to one answer
   *[other] Agree to { $count } answers
}
contradiction-impact-none = { $item } is rated as conforming in { $run }, and { $system } is in use without an approved impact assessment.
contradiction-impact-open = { $item } is rated as conforming in { $run }, and { $number }, which a change of { $system } asked for, is not finished although the system is in use.
roadmap-impact-rules = { $value } of { $needed } approved texts say how impacts are assessed
roadmap-left-unscreened = { $left ->
        [one] One of { $of } systems inside the scope is not screened
       *[other] { $left } of { $of } systems inside the scope are not screened
    }
roadmap-left-unassessed = { $left ->
        [one] One of { $of } systems inside the scope has no approved impact assessment
       *[other] { $left } of { $of } systems inside the scope have no approved impact assessment
    }
roadmap-left-unassessed-in-use = { $left ->
        [one] One of { $of } systems in use has no approved impact assessment
       *[other] { $left } of { $of } systems in use have no approved impact assessment
    }
roadmap-left-unsigned = { $left ->
        [one] One of { $of } systems with personal data has no opinion of the data protection officer
       *[other] { $left } of { $of } systems with personal data have no opinion of the data protection officer
    }
ui-impacts-extract-title = Extract for interested parties
ui-impacts-extract-hint = Which sections it has; the result stands in each.
ui-impacts-make-risk = Make a risk of it
ui-impacts-make-risk-hint = It takes over what is said here, unrated; or say below why none is made.
impact-paper-of-approved = Extract of what was approved
impact-paper-next-draft = set when this one is approved
impact-paper-round = round { $round }, draft
impact-paper-in-use = The system is in use already, and this round is not approved.
impact-paper-class-then = As it stood on { $on }, the day of approval.
impact-paper-class-since = Since then, as of { $on }: the class on record is { $class }.
impact-paper-since = Since then, as of { $on }: { $told }
impact-paper-left-out = Not chosen for this extract, and given on request at the address at its end: { $sections }. What was decided stands under the result.
impact-paper-unanswered = not answered
impact-paper-proposed = Proposed by the program, agreed by nobody:
impact-paper-named-alone = Put here by the program from the impacts that were named; nobody wrote words.
impact-paper-taken = Taken as it stands from { $source }.
impact-stands = { $named ->
    [0] {""}
   *[1] { $about }:{" "}
}{ $outside ->
    [0] { $number }, impact assessment{ $partly ->
        [1] {" "}of { $part } alone,
       *[other] {""}
    } approved on
   *[1] Impact assessment{ $partly ->
        [1] {" "}of { $part } alone,
       *[other] {""}
    } approved on
} { $on }: { $decision ->
    [proceed] go ahead
    [conditional] go ahead with conditions
    [redesign] change design or purpose and assess again
    [restrict] limit use, users, region or autonomy
    [reject] do not start, or stop
    [escalate] to top management or legal counsel
   *[other] no decision on record
}; impact after measures: { $level ->
    [low] low
    [medium] medium
    [high] high
    [critical] critical
   *[other] not on record
}.{ $limited ->
    [0] {""}
   *[1] {" "}{ $outside ->
        [0] Its conditions stand in it.
       *[1] Its conditions stand in its extract, which is given on request.
    }
}
impact-stands-open = { $named ->
    [0] {""}
   *[1] { $about }:{" "}
}{ $outside ->
    [0] { $number }, a further round, is open while the system is in use
   *[1] A further impact assessment is open while the system is in use
} ({ $why ->
    [firstRelease] before first use
    [planned] planned interval
    [change] purpose, users, region or autonomy changed
    [model] model or its version changed
    [data] new data source
    [incident] incident or complaints
    [threshold] threshold crossed
    [law] law or class changed
    [retirement] before retirement
   *[other] reason not on record
}{ $told ->
    [0] {""}
   *[1] : “{ $occasion }”
}). It is not approved: what it is about does not count as assessed.
impact-paper-takes = { $whole ->
    [0] This round is about { $part } and nothing else. Once approved it stands beside { $previous }, which goes on { $beforePartly ->
        [0] for the rest of the system
       *[1] for { $before }
    }, with the conditions it names:
   *[1] Once approved, this round takes the place of { $previous } for { $partly ->
        [0] the whole system
       *[1] { $part }
    }: what { $previous } covers has to stand in it, too. Until then { $previous } stands, with the conditions it names:
}
impact-paper-took = This round took the place of { $previous }.
impact-stands-limited = { $about }: { $number } stands{ $limited ->
    [0] {""}
   *[1] {" "}under conditions
}, impact after measures { $level ->
    [low] low
    [medium] medium
    [high] high
    [critical] critical
   *[other] –
}{ $count ->
    [0] {""}
    [one] ; { $open }, a further round, is open
   *[other] ; { $open }, further rounds, are open
}.
refuse-impact-fria-unbound = { $class ->
    [none] { $called } is not classified, so nobody knows whether Article 27 of the EU AI Act binds.
   *[other] By the class on record, Article 27 of the EU AI Act does not bind the organisation for { $called }.
} Nothing is printed under its title then. It binds deployers of a high-risk system of Annex III: bodies governed by public law, private entities that provide public services, and whoever uses a system of point 5(b) or (c). { $deploys ->
    [0] The organisation is no deployer of this system: if somebody has to make that assessment, it is whoever uses it under their own authority. What informs them are the user information and the extract of the impact assessment.
   *[other] What was assessed stands in the impact assessment and its extract.
}
impact-paper-fria-authority = Authority told of the results (Art. 27(3))
impact-paper-effect-told = { $named }{ $benefit ->
    [0] { $measured ->
        [0] : no measure is described yet.
       *[other] { $level ->
            [none] : not rated after its measures, which stand above.
           *[other] : { $level } after its measures, which stand above.
        }
    }
   *[other] : a benefit.
}
impact-paper-ask-none = Whom to ask about this extract is not on record.

## Home
home-officer = { $called } waits for the data protection officer’s opinion and for nothing else.
ui-next-officer = Open the assessment
ui-impacts-officer = Waits for the data protection officer:
ui-impacts-none = { $count ->
    [one] No approved assessment of this system inside the scope:
   *[other] No approved assessment of these systems inside the scope:
}
ui-impacts-round = round { $round }
ui-impacts-is-wordless = answered, the words are missing
ui-impacts-moved-on = out of date since { $on }
ui-keys-reply = answer yes, no, not sure
ui-keys-agree = take the draft over
ui-keys-onward = keep and go on to what is open

## Whether a screening suffices, and who speaks
impact-screening-enough = { $class ->
    [none] Whether screening suffices is not settled: no class under the EU AI Act is recorded yet, and a high-risk class requires the full form. Nothing else asks for it: { $spared } are answered with no, and no impact is high before its measures.
   *[other] Screening suffices because { $spared } are answered with no, no impact is high before its measures, and the class under the EU AI Act on record does not ask for the full form.
}{ $count ->
    [0] { "" }
   *[other] {" "}What is answered with yes or not sure ({ $told }) asks for words and measures, not for the full form.
}
impact-screening-open = { $count ->
    [one] Whether screening suffices depends on { $open }, which has no answer yet.
   *[other] Whether screening suffices depends on { $open }, which have no answer yet.
}
refuse-impact-not-officer = { $name } does not hold the role of data protection officer: the opinion on { $of } is for { $who } to give.
refuse-impact-new-officer = { $name } holds no role in data protection here{ $count ->
    [0] { "" }
   *[other] , and so far { $who } gave the opinions
}. Say in the opinion in what capacity { $name } speaks on { $of }, or have the role accepted first.
ui-impacts-class-open = The class of { $system } under the EU AI Act is not recorded. A high-risk class requires the full form.
ui-out-of-date = out of date
ui-command-fria = Fundamental rights impact assessment
    .also = fundamental rights; FRIA; Art. 27
impact-paper-carried = { $count ->
    [one] Not looked at in this round, and as { $previous } has it: { $ids }.
   *[other] Not looked at in this round, and as { $previous } has them: { $ids }.
}
impact-paper-groups = Groups that the impacts name: { $who }
impact-paper-address = { $written ->
    [1] By post: { $name }, { $address }
   *[other] By post: { $name }; the postal address is missing.
}
impact-paper-lacking = What is missing before it can be approved
impact-paper-unrated = Harms without a level after their measures: { $count } of { $all }{ $named ->
    [0] .
   *[1] {" "}(to be rated by { $criteria }).
}
impact-paper-silent = Not said yet: { $what }.
impact-paper-settles = { $named ->
    [0] No open action speaks of this round: nobody is named who brings it to its end, and no day is set.
   *[1] Brought to its end by { $what }, { $whom }, until { $due }.
}

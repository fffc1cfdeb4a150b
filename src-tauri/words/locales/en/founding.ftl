## The founding session: what it asks of the organisation
founding = Founding session
    .a = a founding session
    .many = Founding session
founding-activity = What we do
    .help = Ends a sentence that begins with your name: “… runs a language school in Cork”.
founding-aiPurpose = What we use AI for
    .help = Begin with “to”: “to answer customers faster”.
founding-sites = Places
    .help = The sites the AIMS covers: “Cork and Galway”.
founding-policyPlace = Where others find the policy
    .help = Ends the sentence “Others find the AI policy …”: “on our website”, or “on request”.
founding-otherPolicies = Other policies
    .help = Those the AI policy is read with, with a comma between: “data protection policy, quality policy”; or “none”.
founding-concernChannel = Channel for concerns
    .help = The address, form or telephone by which people here raise a concern about AI: “concerns@example.org”.
founding-reportsChannel = Channel for reports from outside
    .help = Where people outside report that something went wrong: “telephone 021 555 000”.
founding-incidentContact = Whom to call first
    .help = When something happens with an AI system: a name and how to reach them.
founding-noticeDays = Days of notice to customers
    .help = How long before a change customers hear of it.
founding-ownTooling = AI tools that people choose or run here
    .help = You choose or run AI tools, libraries, plug-ins or connectors, or keep a list of approved tools.
founding-present = Who takes part
    .help = Names as they stand under People, with a comma between. The minutes name them; who takes part accepts a role with the approval, anybody else is asked on Home.
founding-agreed = Agreed parts
founding-drafted = Drafted
founding-approvedBy = Approved by
founding-approvedOn = Approved on
edit-founding-say = Answer for the founding session
edit-founding-draft = Draft for the founding session
edit-founding-agree = Agree to a part of the founding session
edit-founding-reopen = Open a part of the founding session again
edit-founding-approve = Approve what the founding session agreed
refuse-founding-part = There is no such part to agree to. Choose one of the agenda.
refuse-founding-unsaid = Nothing is said here yet, and drafts print it. Say it before the part is agreed to; where there is none, say that.
refuse-founding-lacks = Not said yet. Top management cannot approve this without it; say it before the part is agreed to.
refuse-founding-top = This takes a member of top management. Say so of the person under People, or choose another.
refuse-founding-present = Nobody is named who took part. Say who sat at the table: the minutes name them.
refuse-founding-nothing = Nothing was agreed yet. Agree to a part first.

## Its screen
ui-screen-founding = Founding session
ui-command-go-founding =
    .also = founding; kick-off; session with top management
ui-founding-about = One sitting of about two hours with top management. From what you have said of the organisation and its AI systems, everything that can be drafted is drafted: issues, parties, scope, policy, roles, objectives, communication, resources and the six texts. Each part is read, changed and agreed; at the end one act approves all of it. Nothing counts before, and you can stop at any word and go on another day.
ui-founding-agenda = Agenda
ui-founding-progress = { $agreed } of { $of } parts agreed, then the decision · { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
  } left
ui-founding-large = Large type, for the shared screen
ui-founding-draft = Draft what can be drafted
ui-founding-draft-again = Draft what became known since
ui-founding-draft-hint = Proposes what the facts speak for and was not proposed before; what you threw away stays away.
ui-founding-minutes-of = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }
ui-founding-is-agreed = Agreed
ui-founding-is-approved = Approved
ui-founding-proposed = { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
  }
ui-founding-proposals = Proposed: { $what }
ui-founding-agree = Agreed
ui-founding-agree-draft = Agreed: draft what can be drafted
ui-founding-agree-all = { $count ->
    [one] Agreed: take the proposal
   *[other] Agreed: take all { $count }
  }
ui-founding-agreed-by = Agreed on { $on } by { $by }. It waits for approval by top management in the last part.
ui-founding-agreed-on = Agreed on { $on } by { $by }.
ui-founding-reopen = Open again
ui-founding-asks = What the standard asks here: { $ids }
ui-founding-tally = Of { $drafted } proposals, { $changed ->
    [0] none was worded anew
    [one] one was worded anew
   *[other] { $changed } were worded anew
  } before it was agreed to (filling in a name or another blank is not counted) and { $dropped ->
    [0] none was left out or answered by itself
    [one] one was left out or answered by itself
   *[other] { $dropped } were left out or answered one by one
  }.
ui-founding-keys = Ctrl+Enter agrees and goes on to the next part.
ui-founding-nothing = Nothing is proposed here: a fact that it rests on was not said yet, or all of it was answered.
founding-lacks-systems = No AI system is in the inventory yet. Context, parties, scope and texts are drafted from it.
founding-lacks-scope = { $count ->
    [one] One AI system has no decision on the scope or no life-cycle stage. Context, parties, scope and texts are drafted from what is decided; say it, and draft again.
   *[other] { $count } AI systems have no decision on the scope or no life-cycle stage. Context, parties, scope and texts are drafted from what is decided; say it, and draft again.
}
ui-founding-lacks-say = Say it
ui-founding-since = { $count ->
    [one] one proposed since it was agreed
   *[other] { $count } proposed since it was agreed
}
ui-founding-for-all = { $field }, for all { $count } that lack it
ui-founding-changed = changed
ui-founding-change = Change
ui-founding-close = Done
ui-founding-dismiss = Not us
ui-founding-records = { $what } in the file: { $count }
ui-founding-lacks = still to say: { $what }
ui-founding-times = { $what } ({ $count } times)
ui-founding-of = { $what } of { $of }
ui-founding-missing = Not said yet, and printed in what is drafted:
ui-founding-filled = { $count ->
    [one] One of them is filled in by a later part:
   *[other] { $count } of them are filled in by later parts:
  }
ui-founding-against = { $count ->
    [one] one thing stands against approving it
   *[other] { $count } things stand against approving it
  }
ui-founding-cannot-stand = As it is named now, top management could not approve it:
ui-founding-approval-took = The approval
ui-founding-took = approved on { $on }
ui-founding-standing = { $what } as they stand
ui-founding-comes-with = comes with what is agreed, can be changed after
ui-founding-read = Show the page as it prints
ui-founding-part = Part
ui-founding-agreed = Agreed
ui-founding-not-agreed = not yet
ui-founding-would-approve = The approval takes
ui-founding-takes-none = stands with the agreement
ui-founding-takes-scope = the scope
ui-founding-go-paragraph = Go to the paragraph
ui-founding-not-said = not said yet
ui-founding-named-top = Nobody is marked as top management yet, and who approves must be. “Who answers” names for that role:
ui-founding-mark-top = { $who } is top management
ui-founding-waits = { $count ->
    [one] 1 record
   *[other] { $count } records
  }
ui-founding-unnamed = { $count ->
    [one] One record names nobody and is left out of the approval.
   *[other] { $count } records name nobody and are left out of the approval.
  }
ui-founding-still-open = Still open
ui-founding-approved = Approved by { $by } on { $on }.{ $open ->
    [0] {""}
    [one] {" "}One part stays open.
   *[other] {" "}{ $open } parts stay open.
  }
ui-founding-next = What comes next
ui-founding-none-agreed = Nothing was agreed yet: agree to a part first.
ui-founding-choose-top = Choose who of top management approves.
ui-founding-stands-against = { $count ->
    [one] One thing stands against the approval. Put it right, or open its part again and leave it for another day.
   *[other] { $count } things stand against the approval. Put them right, or open their parts again and leave them for another day.
  }
ui-founding-nothing-waits = Everything that was agreed is approved already.
ui-founding-no-top = Nobody is marked as top management. Mark who it is under
ui-founding-approve = { $count ->
    [one] Approve 1 record as one act
   *[other] Approve { $count } records as one act
  }
ui-founding-approve-hint = Texts are frozen, roles are assigned, objectives are live. What was not agreed stays open on Home.
ui-founding-away = { $count ->
    [one] { $names } is not named among those who take part: the role is assigned, and Home asks for it to be accepted.
   *[other] Not named among those who take part: { $names }. Their roles are assigned, and Home asks them to accept.
}
ui-founding-away-say = Say who takes part
ui-founding-records-what = What it approves stands part by part in the column “The approval takes”.
ui-founding-sentence = In the minutes: { $sentence }
ui-founding-sure = { $by } approves { $count ->
    [one] 1 record
   *[other] { $count } records
  }. Issued documents cannot be taken back; a later version takes their place.
ui-founding-minutes = Minutes of the session

## Its minutes
founding-minutes = Minutes of the working session on the foundations of the AIMS
ui-document-founding-minutes = Minutes of the working session
founding-minutes-subject = What was agreed part by part, and what came of it (ISO/IEC 42001, clauses 4 to 7)
founding-minutes-said = What the organisation said
founding-minutes-not-approved = Not approved yet
founding-minutes-held = Held on
founding-minutes-not-held = No part was agreed yet
founding-minutes-nobody = Nobody recorded who took part
founding-minutes-open = Not agreed yet.
founding-minutes-approved = { $count ->
    [one] Approved is one part of { $of }: { $parts }.
   *[other] Approved are { $count } parts of { $of }: { $parts }.
}
founding-minutes-next = Next: the parts in the annex are taken up in the session again, under their numbers, and approved by top management in a new version of these minutes; no day is set.
founding-minutes-parts-open = { $count ->
    [one] One part was not agreed and is not approved: { $parts }.
   *[other] { $count } parts were not agreed and are not approved: { $parts }.
}
founding-minutes-stood = What follows is how the registers stood on that day. This session neither agreed to it nor approved it; what is approved there was approved before.
founding-minutes-bare = Nothing else is on record of this part.
founding-told-activity = { $organisation } { $words }.
founding-told-aiPurpose = It uses AI { $words }.
founding-told-sites = It works at these places: { $words }.
founding-told-policyPlace = Others find the AI policy { $words }.
founding-told-otherPolicies = It is read together with: { $words }.
founding-told-concernChannel = Channel for concerns of those who work here: { $words }.
founding-told-reportsChannel = Channel for reports from outside: { $words }.
founding-told-incidentContact = After an incident, the first to be called: { $words }.
founding-told-noticeDays = Customers are told of changes { $value } days ahead.
founding-told-ownTooling = { $value ->
    [yes] It chooses or runs AI tools, libraries or connectors itself.
    [no] It neither chooses nor runs AI tools, libraries or connectors itself.
   *[other] Whether it chooses or runs AI tools itself is open.
}
founding-minutes-agreed = Agreed on { $on } by { $by }.
founding-minutes-proposed = { $count ->
    [one] One proposal is not answered yet and counts as nothing.
   *[other] Not answered yet, and counting as nothing: { $count } proposals.
  }
founding-minutes-in-part = Approved in part
founding-minutes-same-act = { $count ->
    [one] { $numbers } was approved by the same decision, under a number of its own.
   *[other] { $numbers } were approved by the same decision, under numbers of their own.
}

## On Home
home-founding-begin = The founding session has not begun. From what is on record context, scope, policy, roles and texts are drafted; it takes about two hours with top management.
home-founding-open = Founding session: { $open ->
    [one] one part of { $of } is not agreed yet.
   *[other] { $open } of { $of } parts are not agreed yet.
}
home-founding-left = { $left ->
    [one] The founding session is approved; one of its records names nobody or waits for approval.
   *[other] The founding session is approved; { $left } of its records name nobody or wait for approval.
}
home-roles-assigned = { $who } was assigned { $role } and has not accepted yet.{ $more ->
    [0] {""}
    [one] {" "}Another role is assigned and not accepted.
   *[other] {" "}{ $more } more roles are assigned and not accepted.
  }
home-fit-decide = The questionnaire on the first step is answered, and nobody has decided on it: certify, align first, or begin with AI literacy.
home-founding-approve = Every part of the founding session is agreed. It waits for the one act of top management that approves it all.
ui-next-roles-assigned = Ask and accept
ui-next-fit-decide = Decide
ui-next-founding-begin = Begin the session
ui-next-founding-open = Go on with it
ui-next-founding-left = Complete it
ui-next-founding-approve = Open the session
founding-minutes-agreed-all = { $by } agreed the parts that follow on { $on }, as the one who led the session.
founding-minutes-annex = Annex: parts that are not agreed
founding-minutes-text = version { $version }, { $state }
founding-minutes-part = Part
founding-minutes-clauses = Clauses
founding-minutes-held-then = What the registers held that day
text-part-not-agreed = The founding session did not agree this part, and did not approve it. It is shown as the register had it.
ui-founding-short = Show how it begins
ui-founding-whole = Read it whole

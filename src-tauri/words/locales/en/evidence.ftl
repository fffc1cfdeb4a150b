# Evidence: what shows that a control runs, for the period that it covers (clauses 7.5.3, 8.1, 9.1).

evidence = Evidence
    .a = an item of evidence
    .many = Evidence
    .empty = No evidence yet. Open a control and add the record that its recipe asks for, or drop a file here.

## Fields
evidence-title = Title
    .help = What it is, in one line: Log reading of the chatbot, third quarter.
    .also = Name; Evidence; Item; Document
evidence-kind = Kind
    .also = Type; Category
evidence-recipe = Recipe
    .help = What the record consists of, and when it counts.
    .also = Template
evidence-controls = Controls
    .help = Every control that it shows at work. One item counts for many.
    .also = Control; Annex A
evidence-ofSystems = Systems
    .help = The AI systems it is about. Empty: the AIMS as a whole.
    .also = System; AI system
evidence-answers = Clauses and duties
    .help = Sub-clauses and requirements that it shows met besides, and duties of the EU AI Act by their key: 7.2, 9.1, D-14.
    .also = Clause; Requirements
evidence-shownFrom = Shows from
    .help = First day of the period it shows, not the day it came in.
    .also = From; Period from; Start
evidence-shownUntil = Shows until
    .help = Last day of the period it shows.
    .also = Until; Period until; End
evidence-cameOn = Came in on
    .also = Received; Received on; Date received
evidence-validUntil = Valid until
    .help = The last day on which it shows that the control runs. Empty: as its recipe says, twelve months without one.
    .also = Expires; Expiry; Expires on
evidence-place = Where the original is
    .help = A folder, an address, a cabinet.
    .also = Place; Location; Link; Address
evidence-record = Record of the program
    .also = Record
evidence-fileName = File
    .also = File name
evidence-sha256 = SHA-256 of the file
    .also = Digest; Hash; Checksum
evidence-size = Size in bytes
    .also = Bytes
evidence-mediaType = What the file is
    .help = Told by its content, not by its name.
    .also = Media type
evidence-copy = Copy kept here
evidence-confidentiality = Confidentiality
    .also = Confidential; Classification
evidence-note = What is seen in it
    .help = For whoever has not opened it.
    .also = Note; Description; Content
evidence-state = State
    .also = Status; Standing
evidence-by = Vouched for by
    .help = Who answers for it being what it says.
    .also = Owner; Responsible; By
evidence-vouched = Vouched for
    .also = Vouched on
evidence-why = Reason
    .help = Why it was withdrawn.
    .also = Why
evidence-followedBy = Followed by
    .help = The next record of the same kind about the same systems. What it follows is not late.
evidence-counts = Comes to
    .help = Whether the controls it shows run today, and until when it is valid.
evidenceHow =
    .draft = a draft
    .withdrawn = withdrawn
    .over = over since { $on }
    .followed = over, another followed
    .ahead = begins later
    .counts = until { $on }
    .partly = partly, until { $on }
    .short = control lacks more
    .none = no control applies
evidence-sameAs = Same file as
    .help = Items with the same content, whatever they are called.
evidence-searched = Words of the file
    .help = Whether the search finds what stands in the file, and why not.
    .also = Searched

evidenceAnswer = Answer in a record
    .a = an answer in a record
    .many = Answers in records
    .empty = No answer yet.
evidenceAnswer-words = Answer
    .also = Words
evidenceAnswer-evidence = Evidence
    .also = Item
evidenceAnswer-question = Field of the recipe
    .also = Field
evidenceAnswer-line = Row
    .also = Line
evidenceAnswer-record = Record that says it
evidenceAnswer-recordFacts = Facts of that record
evidenceAnswer-cell = Column
    .also = Cell

evidenceReply = Answer that came back
    .a = an answer that came back
    .many = Answers that came back
    .empty = Nothing came back.
evidenceReply-words = Answer
evidenceReply-evidence = Evidence
evidenceReply-question = Field of the recipe
evidenceReply-line = Row
evidenceReply-cell = Column
evidenceReply-file = File that says it
evidenceRequest = Record asked for
    .a = a record asked for
    .many = Records asked for
    .empty = Nothing was asked.
evidenceRequest-code = Code
evidenceRequest-person = Asked of
evidenceRequest-recipe = Recipe
evidenceRequest-system = AI system
evidenceRequest-askedOn = Asked on
evidenceRequest-due = By when

## Lists of codes
writtenMonth = Month
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
writtenMonth-also =
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep; Sept
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec
evidenceKind = Kind
    .record = Record
    .file = File
    .link = Link
evidenceKind-also =
    .record = Form; Entry
    .file = Document; PDF
    .link = Address; URL
evidenceState = State
    .draft = Draft
    .vouched = Vouched for
    .withdrawn = Withdrawn
evidenceState-also =
    .draft = New; Open
    .vouched = Confirmed; Valid
    .withdrawn = Ended; Wrong
confidentiality = Confidentiality
    .open = Open
    .internal = Internal
    .restricted = Restricted
confidentiality-also =
    .open = Public
    .internal = Internal use
    .restricted = Confidential; Secret
searched = Words of the file
    .read = Searched
    .none = No words in it that can be read
    .waiting = Not read yet
    .closed = Not searched: it is restricted, or about somebody who reported in confidence
    .outside = Not read: the file stays where it is. Take it once more to have its words read
    .cleared = Cleared: it said what somebody asked to be forgotten
    .unread = Not searched: something was cleared from the history before anybody had read the file
    .time = Not read: it took too long
    .memory = Not read: it needs more memory than reading may have
    .large = Not read: it is too large, or unpacks to too much
    .locked = Not read: it is protected by a password
    .unreadable = Not read: it is damaged, or not what it says it is
    .damaged = Not read: the bytes kept here are damaged. Check the workspace
searched-also =
    .read = Yes
    .none = No words
    .waiting = Later
    .closed = Restricted
    .outside = Elsewhere
    .cleared = Forgotten
    .unread = Never read
    .time = Slow
    .memory = Memory
    .large = Large
    .locked = Password
    .unreadable = Broken
    .damaged = Damaged
recipe = Recipe
    .signedPolicy = Signed policy and acknowledgement
    .policyCrossCheck = Policy cross-check
    .policyReview = Review of the AI policy
    .roleSheet = Role sheet
    .concernChannelTest = Test of the concern channel
    .resourceSheet = Resource sheet of the system
    .skillsAndLiteracySheet = Skills and literacy sheet
    .impactAssessment = Impact assessment of the system
    .objectivesSheet = Objectives sheet
    .releaseChecklist = Release checklist
    .monitoringAndLogReading = Monitoring and log reading
    .technicalSheetAndUserInformation = Technical sheet and user information
    .dataSheet = Data sheet of the system
    .outsideReportTest = Test of reports from outside
    .incidentExercise = Incident exercise
    .dutiesCalendar = Calendar of information duties
    .useRulesAndOversightSample = Use rules and oversight sample
    .supplierAndCustomerSheet = Supplier and customer sheet with split of duties
recipe-also =
    .signedPolicy = Recipe 1
    .policyCrossCheck = Recipe 2
    .policyReview = Recipe 3
    .roleSheet = Recipe 4
    .concernChannelTest = Recipe 5
    .resourceSheet = Recipe 6
    .skillsAndLiteracySheet = Recipe 7
    .impactAssessment = Recipe 8
    .objectivesSheet = Recipe 9
    .releaseChecklist = Recipe 10
    .monitoringAndLogReading = Recipe 11
    .technicalSheetAndUserInformation = Recipe 12
    .dataSheet = Recipe 13
    .outsideReportTest = Recipe 14
    .incidentExercise = Recipe 15
    .dutiesCalendar = Recipe 16
    .useRulesAndOversightSample = Recipe 17
    .supplierAndCustomerSheet = Recipe 18

## Groups of the form
evidence-group-what = What it is
evidence-group-shows = What it shows
evidence-group-where = Where it is
evidence-group-vouched = Who vouches
evidence-group-file = The file
ui-evidence-stands-draft = A draft: it counts for nothing until somebody vouches for it.
ui-evidence-stands-again = A draft again: it counts for nothing until somebody vouches for it anew.
ui-evidence-stands-shows = Vouched for. { $count ->
    [one] { $controls } is implemented now.
   *[other] { $controls } are implemented now.
}
ui-evidence-stands-open = Vouched for; { $controls } { $count ->
    [one] is
   *[other] are
} not implemented yet:
ui-evidence-stands-none = Vouched for. None of its controls applies.

## Steps
edit-evidence-begin = Begin a record of a recipe
edit-evidence-fill = Fill a record
edit-evidence-takeFile = Say which file an item of evidence is
edit-evidence-followUp = Open actions for records that have ended
edit-evidence-vouch = Vouch for an item of evidence
edit-evidence-reopen = Reopen an item of evidence
edit-evidence-withdraw = Withdraw an item of evidence
evidence-vouch-do = Vouch for it
evidence-reopen-do = Change …
evidence-withdraw-do = Withdraw

## Duties that fall due, and refusals
due-evidence-ends = Evidence that ends
refuse-evidence-none-ended = No record has ended without another in its place, or its action is open already.
refuse-evidence-none-taken = No record was chosen.
refuse-evidence-nothing-behind = The registers hold nothing that this recipe asks for.
refuse-evidence-period = The period ends before it begins.
refuse-evidence-validity = It is not valid until the end of the period it shows. Choose a later day, or leave it empty.
refuse-evidence-too-long = Nobody can say longer than { $last }: that is how long its recipe lets it count.
refuse-request-day = “{ $said }” is no day. Write it as 2026-12-31.
refuse-request-past = { $on } has passed. Name a day that lies ahead.
refuse-request-namesakes = More than one person is called { $name }. Give the key of the one you mean.
refuse-evidence-many = Take at most { $most } files at a time; there were { $count }.
refuse-returned-deep = The folder { $folder } lies deeper than { $most } folders; nothing of it was looked at, and nothing was taken. Move it up, or choose it by itself.
refuse-evidence-nothing = There is nothing to vouch for yet: name a place, a record or a file, or fill the form of its recipe.
refuse-evidence-file = This is no plain file that can be read.
refuse-evidence-size = The file is larger than { $most } MB. Name the place where it is kept instead.
refuse-evidence-kept = Only files of up to { $most } MB are kept here. A larger one is named by its SHA-256 and its place.
refuse-evidence-no-recipe = The item follows no recipe, so it has no form to fill.
refuse-evidence-row = A table has rows from 1 to { $most }, and each cell of it has a column.
refuse-evidence-one-system = A record of this recipe is about one system. Choose it.

## What is missing before a control is implemented
counts-no-owner = Nobody who is here owns it.
counts-no-text = No approved text or controlled document answers { $item }.
counts-no-evidence = No item of evidence that is valid today.
counts-no-record = No valid record: { $called }.
counts-no-record-system = { $about }: no valid record: { $called }.
counts-record-gone = { $number } rests on { $records }, which no longer says what was vouched for.
counts-lacks = { $number } does not meet its template yet. It does when: { $what }
counts-beside = { $number } is valid and shows { $controls }, but is not this record: { $called }.
counts-begun = { $number } is begun; nobody has vouched for it yet.
counts-held = { $about }: { $number }, approved on { $on }, is the record and stands in its register, so nobody is asked for it; it counts as evidence once somebody enters it as an item and vouches for it.

## Coverage
coverageState = Coverage
    .covered = Meets its template
    .overlap = Meets it twice over
    .since = Meets it since a day of the quarter
    .validity = Meets it by its validity
    .partly = Meets it in part (days or systems)
    .short = In force, does not meet it
    .gap = Nothing in force
coverage-short = N
coverage-title = Coverage of controls by evidence, as of { $on }
coverage-sentence = Of { $of } applicable controls { $implemented ->
    [0] none has evidence in force that meets its template
    [one] one has evidence in force that meets its template
   *[other] { $implemented } have evidence in force that meets its template
  }; { $gaps ->
    [0] each has some in force in the last quarter
    [one] one has none in force in the last quarter
   *[other] { $gaps } have none in force in the last quarter
  }.
ui-screen-evidence = Evidence

## On Home and on the roadmap
home-record-due = { $called }{ $about ->
    [none] {""}
   *[other] {" · "}{ $about }
}: { $count ->
    [one] one control waits for it
   *[other] { $count } controls wait for it
  } ({ $controls }).
home-records-held = { $count ->
    [one] The registers hold a record that controls need. Look at it and vouch for it.
   *[other] The registers hold { $count } records that controls need. Look at them and vouch for them in one act.
}
home-records-ended = { $count ->
    [one] The record { $numbers } ended on { $until } and nothing is in its place
   *[other] { $count } records have ended and nothing is in their place ({ $numbers })
}: no longer shown to run: { $controls }.
home-record-ends = { $called }{ $about ->
    [none] {""}
   *[other] {" · "}{ $about }
}: valid until { $until }, make the next one ({ $controls }).
roadmap-shown = { $value ->
    [0] No control is shown to run by a valid record
    [one] One control is shown to run by a valid record
   *[other] { $value } controls are shown to run by valid records
  }.
roadmap-left-controls = { $left } of { $of } controls are not shown to run.
roadmap-left-bare = Nothing valid shows { $left } of { $of } controls at work.
roadmap-left-undated = { $left } of { $of } controls that do not run yet have no day by which they will.
roadmap-left-monitoring = { $left } of { $of } systems in use are not watched: no measure and log read in four months, and no record that counts.
roadmap-left-record = No valid record counts yet.
roadmap-left-attacks = { $left } of { $of } systems have no test that attacks them.
roadmap-left-privacy = { $left } of { $of } systems with personal data lack the view of data protection on their data.

## On the screen
coverage-quarter = Q{ $quarter } { $year }
ui-part-matrix = EU AI Act matrix: system by duty
ui-part-late = What is late
ui-part-sheets = Sheets, gates and acceptance of an AI system
ui-jump = Go to a section
ui-evidence-coverage = What is covered
ui-evidence-file = Take a file…
ui-evidence-proposed = From the registers
ui-evidence-proposed-how = The registers hold these records already. They count once somebody vouches for them: those that say everything at once, the others after what is missing is filled in.
ui-evidence-proposed-none = The registers hold nothing that a control still needs.
ui-evidence-proposed-count = { $count ->
    [one] 1 record, { $ready } of them whole
   *[other] { $count } records, { $ready } of them whole
}
ui-evidence-proposed-take = { $count ->
    [one] Vouch for 1 record
   *[other] Vouch for { $count } records
}
ui-evidence-proposed-begin = Begin those that lack something as well
ui-evidence-proposed-by = Vouched for by
ui-evidence-proposed-behind = What stands behind it
ui-evidence-proposed-lacks = Still to say
ui-evidence-proposed-whole = Says everything
ui-evidence-records = From the registers: { $records }
ui-evidence-gone = Withdrawn, or no longer what was vouched for: { $records }
ui-evidence-into = Take a file into this item…
ui-evidence-file-hint = Or drop files on the window, or paste a picture. Files of up to 4 MB are kept here; larger ones are named and stay where they are.
ui-evidence-taken = { $count ->
    [one] Taken as { $numbers }. Say what it shows and for which period; it counts once somebody vouches for it.
   *[other] { $count } files taken: { $numbers }. They count once somebody vouches for them.
  }
ui-evidence-taking = Taking file { $at } of { $of }: { $name }
ui-evidence-taking-stop = Stop
ui-evidence-same = The same file as { $numbers }.
ui-evidence-shown = { $implemented } of { $of } controls shown to run
ui-evidence-day = As of
ui-evidence-cells = Controls by quarter
ui-evidence-cell = { $state }{ $items ->
    [0] {""}
    [one] : one item of the quarter
   *[other] : { $items } items of the quarter
  }{ $earlier ->
    [0] {""}
    [one] , one of an earlier period still valid
   *[other] , { $earlier } of an earlier period still valid
  }
ui-evidence-cell-of = { $control }, { $quarter }: { $told }
ui-evidence-cells-keys = Each cell of the picture opens its items: arrow keys move, Enter opens.
ui-evidence-steps = How it is done, in about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }
ui-evidence-shows = Period shown
ui-evidence-vouched = { $by }, { $on }
ui-evidence-counts = It counts when
ui-evidence-by-vouching = not said yet: whoever vouches says it by vouching
ui-evidence-holds = Holds:
ui-evidence-open = Open:
ui-evidence-left = { $count ->
    [0] All of it holds. It counts while somebody vouches for it and its validity lasts.
    [one] One rule does not hold yet.
   *[other] { $count } rules do not hold yet.
  }
ui-evidence-examples = A good record and a poor one
ui-evidence-basis-standard = (the standard)
ui-evidence-basis-form-ours = (the form is ours)
ui-evidence-basis-ours = (our recommendation)
ui-evidence-required = { $label } (asked for)
ui-evidence-cell-label = { $column }, row { $row }
ui-evidence-period = { $from } – { $until }
ui-evidence-until = valid until { $on }
ui-evidence-valid = valid
ui-evidence-not-valid = vouched for, not valid today
ui-shown = Shown to run
ui-shown-until = until { $on }, as long as nothing else changes
ui-shown-missing = What is missing
ui-status-said = Plan
ui-recipe-about = { $does }, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }. { $often }.
ui-recipe-serves = One record counts for { $controls }.
ui-recipe-finish = { $system ->
    [none] Finish { $number }
   *[other] Finish { $number } for { $system }
}
ui-recipe-begin-for = { $until ->
    [none] { $system ->
        [none] Begin the record
       *[other] Begin the record for { $system }
    }
   *[other] { $system ->
        [none] Begin the next one (valid until { $until })
       *[other] Begin the next one for { $system } (valid until { $until })
    }
}
ui-next-records-ended = Open the actions
ui-next-records-held = Look at the records
ui-next-record-back = Read it
home-record-back = { $number } “{ $title }”, which was asked for, has come with its file and waits for somebody to vouch for it. { $more ->
    [0] {""}
    [one] One more waits.
   *[other] { $more } more wait.
}
ui-next-record-due = Begin it
ui-next-record-begun = Finish it

## On paper
evidence-index = Evidence index and coverage
evidence-index-subject = What shows that controls run, by quarter and item by item
control-sheet-subject = One control: what was decided, what shows it at work, what is missing
control-sheet-missing = What is open
coverage-running = In force and meets its template: { $controls }.
coverage-between = { $count ->
    [one] One more control has evidence in force in the last quarter that does not meet its template
   *[other] { $count } more controls have evidence in force in the last quarter that does not meet their template
}, or does so for some systems only: { $controls }. Nothing shows yet that they run as asked.
coverage-since = { $statement }, approved on { $on }, has { $count ->
    [one] one applicable control
   *[other] { $count } applicable controls
}. Decided otherwise since, and in no approved version yet: { $what }.
coverage-how = Dark: something in force is the record asked for, with all that makes it count, and somebody has vouched for it; throughout, for every system the control is about and on each day so far. Half dark: for some systems or some days. Its right half dark: since a day within the quarter. A dark line: the period it shows ended before the quarter, and the record still counts. Hatched with N: something is in force and does not meet its template; why is said above, under the items. What is only begun is not in force.
coverage-picture = The quarters at a glance
ui-document-evidence-index = Evidence index and coverage
ui-document-control-sheet = Control sheet
ui-evidence-print = Print…
edit-evidence-takeRecords = Take records of the registers as evidence
edit-evidence-takeReturned = Take files that came back
request-subject = { $title }{ $system ->
    [none] {""}
   *[other] {" "}of { $system }
}: please send it by { $due }
request-missing = Still missing for “{ $title }”{ $system ->
    [none] {""}
   *[other] {" "}of { $system }
}: { $open ->
    [none] { $unmet ->
        [none] no more than your word. All that is asked stands in the form; read it, correct it and say that it is right.
       *[other] this does not hold yet. { $unmet }
    }
   *[other] { $open }.{ $unmet ->
        [none] {""}
       *[other] {" "}What does not hold yet: { $unmet }
    }
}
request-hello = { $name ->
    [none] Hello,
   *[other] Hello { $name },
}
request-back = { $count ->
    [0] For that, read the attached form { $file }, correct what is wrong
    [one] For that, answer question { $open } of the attached form { $file }
   *[other] For that, answer questions { $open } of the attached form { $file }
} and send it back in reply to this mail by { $due }: about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.{ $known ->
    [0] {""}
   *[other] {" "}The rest is filled in from our registers.
} A paper of your own does as well: begin the name of its file with { $code }.
request-unmet = Not right yet: { $unmet }
request-about = For the record “{ $title }”, { $controls } of Annex A of ISO/IEC 42001{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}
request-form-how = Write after each colon. A table has a block of lines for each entry, and the block begins with a dash: fill the empty one, and copy it for one more. Where there is nothing, write “none” and why. Then save the file and send it back under its name.
request-form-optional = (if it applies)
ui-evidence-requests = Ask colleagues
ui-request-state = { $count ->
    [0] Nothing to ask for
    [one] One record
   *[other] { $count } records
}{ $people ->
    [0] {""}
    [one] , of one person
   *[other] , of { $people } people
}{ $minutes ->
    [0] {""}
    [one] , about one minute of theirs
   *[other] , about { $minutes } minutes of theirs
}
ui-request-ask = What is asked
ui-request-how = What controls lack, or will within two weeks; what is asked of somebody already is not ticked again. Each person gets a folder with a mail and a half-filled form for each record and a file for their calendar; you send it, nothing leaves from here. A file that comes back begins with the code in its mail.
ui-request-due = By when
ui-request-of = Asked of
ui-request-owners = Whoever owns the AI system or the control
ui-request-standing = Also records that still stand
ui-request-nothing = No record is chosen.
ui-request-none = No control lacks a record, and none ends within two weeks.
ui-request-write = { $count ->
    [one] Write one mail…
   *[other] Write { $count } mails…
}
ui-request-print = Print the list…
ui-request-nobody = Nobody
ui-request-no-owner = These controls have no owner. Choose above of whom it is asked, or give the controls an owner.
ui-request-no-contact = No address is on record; the mail has the name alone.
ui-request-until = stands until { $on }
ui-request-every = All
ui-request-nought = None
ui-evidence-change = Change { $number }
ui-evidence-change-text = { $number } is vouched for{ $until ->
    [none] {""}
   *[other] {" "}and valid until { $until }
}. To be changed it becomes a draft again: it counts for nothing until somebody vouches for it anew. { $count ->
    [0] {""}
   *[other] These controls rest on it: { $controls }.
} A statement that is approved stays as it is.
ui-evidence-change-act = Make it a draft
ui-evidence-over = A file for { $number }
ui-evidence-over-text = { $number } is vouched for. With another file it becomes a draft again and counts for nothing until somebody vouches for it. { $count ->
    [0] {""}
   *[other] Resting on it: { $controls }.
}
ui-evidence-over-act = Take the file into it
evidence-order = “{ $second }” ({ $later }) lies before “{ $first }” ({ $on }).
ui-request-missing = { $lacks ->
    [0] missing
    [one] does not count yet: one thing is missing
   *[other] does not count yet: { $lacks } things are missing
}
ui-request-asked = asked of { $name } on { $on }, { $back ->
    [none] not yet back; due { $due }
   *[other] back as { $back }
}
asked-last = Asked of { $name } on { $on }, due { $due }.
request-instead = { $name } receives what comes over this channel and cannot test it{ $other ->
    [none] . Nobody else is on record who could.
   *[other] : { $other }, who does not, is asked.
}
ui-request-whole = The registers say all of it: take it from there
ui-request-begun = the draft { $number } waits
ui-request-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
ui-request-sent = { $people ->
    [one] One folder
   *[other] { $people } folders
} with { $mails ->
    [one] one mail
   *[other] { $mails } mails
} written to { $folder }. Nothing was sent.
ui-cameback = What came back
ui-cameback-how = Drop the folder or its files on the window, or choose the folder. You see first what each file answers; each that you take becomes the file of a draft, to be vouched for.
ui-cameback-look = A folder that came back…
ui-cameback-take = { $count ->
    [one] Take one file
   *[other] Take { $count } files
}
ui-cameback-nothing = No file here answers a record that is asked for.
ui-cameback-empty = There is no file in it but what went out.
ui-cameback-same = is here already ({ $same })
ui-cameback-none = no code at the beginning of its name or folder; not taken
ui-cameback-assign = answers { $code } { $title }
ui-cameback-assign-of = Which record { $file } answers
ui-cameback-given = goes to { $code } { $title }
ui-cameback-own = goes to { $code } { $title }, as an item of its own beside { $file }
ui-cameback-beside = its answers go with { $file }: one record
ui-cameback-into = into the draft { $into }
ui-cameback-new = becomes a new draft
ui-cameback-said = { $count ->
    [one] One answer understood
   *[other] { $count } answers understood
}{ $unread ->
    [0] {""}
    [one] , one not
   *[other] , { $unread } not
}
ui-cameback-unread = not understood: “{ $words }”
evidence-replies = { $count ->
    [one] { $file } came back with one answer that this record does not have. It counts for nothing until you take it over.
   *[other] { $file } came back with { $count } answers that this record does not have. They count for nothing until you take them over.
}
evidence-reply-take = { $count ->
    [one] Take it over
   *[other] Take all { $count } over
}
evidence-reply-aside = { $count ->
    [one] Set it aside
   *[other] Set all aside
}
evidence-reply-take-one = Take over
evidence-reply-aside-one = Set aside
evidence-reply-of = { $act }: { $asks }
refuse-evidence-replies = { $count ->
    [one] One answer from { $file } waits. Take it over or set it aside first.
   *[other] { $count } answers from { $file } wait. Take them over or set them aside first.
}
edit-evidence-takeReplies = Take over what came back
edit-evidence-setAside = Set aside what came back
edit-evidence-asked = Ask for records
ui-cameback-taken = { $count ->
    [one] One file taken; vouch for it once you have read it.
   *[other] { $count } files taken; vouch for each once you have read it.
}{ $made ->
    [0] {""}
   *[other] {" "}New: { $numbers }.
}
refuse-returned-changed = { $file } has changed since it was shown. Look at the folder again.
request-calendar = Records for the AIMS: { $name }
asked-list = Records asked for
asked-list-subject = Who is asked for which record, and by when (7.5, 8.1)
asked-list-note = Send the record in which what its row says holds. A record is on this list where none is valid, or the last one that counts runs out within two weeks. Whoever sends a file back begins its name with the code. Other evidence may cover a control meanwhile: then its row says which.
asked-record = Record
asked-system = AI system
asked-controls = Serves
asked-minutes = Minutes
asked-due = By
asked-code = Code
evidence-validUntil-past = expired
control-targetDate-past = overdue
action-due-past = overdue
control-sheet-runs = { $status ->
    [implemented] It runs: valid evidence that meets its template shows it until { $until }.
    [partly] It runs in part: what is in force does not show yet that it runs as asked.
    [planned] Nothing shows that it runs: it is planned.
    [not-started] Nothing shows that it runs: it is not started.
   *[other] Nothing shows that it runs, and nothing is said of how far it is.
}
control-sheet-asked = { $whom ->
    [none] Nobody is named of whom it could be asked.
   *[other] Asked of { $whom } by { $due }.
}
control-sheet-rated = Rated by the gap analysis
control-sheet-finding = What it found
control-sheet-action = { $number } is open, { $when ->
    [late] overdue since { $due }
    [none] without a day
   *[ahead] due { $due }
}, { $named ->
    [0] without an owner
   *[1] { $owner }
}: { $title }
asked-why = What it has to show
asked-total = In all { $records ->
    [one] one record is asked for
   *[other] { $records } records are asked for
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} of work. A record about an AI system is asked of its business owner, any other of the owner of the first control it serves that has one.
evidence-index-lacking = What there is, and why it is not yet the record asked for
asked-why-ends = The one that counts ends on { $on }.
coverage-bare = { $count ->
    [one] One more control has nothing in force in any of these quarters: { $controls }.
   *[other] { $count } more controls have nothing in force in any of these quarters: { $controls }.
}
asked-answer-to = Answers go to { $owner }{ $some ->
    [0] .
   *[1] , { $contact }.
}
asked-send = { $period ->
    [0] {""}
   *[other] From { $from } to { $to }.{" "}
}{ $counts }
asked-all-due = All are asked for by { $due }{ $others ->
    [0] .
   *[other] {""}, unless a row names another day.
}
asked-round = { $number }, a further round, is not approved, and the system is in use.
asked-due-own = Asked for by { $due }.
asked-of = { $person ->
    [none] Without an owner
   *[other] { $person }
}: { $records ->
    [one] one record
   *[other] { $records } records
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
evidence-original = { $how ->
    [kept] File kept: { $words }
    [place] Original: { $words }
   *[made] Record of the program: { $words }
}
evidence-no-original = Where the original is: not on record
evidence-short = Checked: genuine, with its period; template not met
evidence-form-original = Original: the form filled in here
evidence-shows = Shows
evidence-shows-span = { $from } to { $until }

# The window.
ui-language = Language
ui-language-en = English
ui-language-es = Español
ui-screens = Screens
ui-screen-organisation = Organisation
ui-screen-people = People
ui-screen-history = History
ui-screen-check = Check workspace
ui-close = Close workspace
ui-close-panel = Close
ui-undo = Undo
ui-undo-named = Undo: { $edit }
ui-redo = Redo
ui-redo-named = Redo: { $edit }
ui-start-title = AIMS Desk
ui-start-state = The AI management system of your organisation, in one file on this computer.
ui-start-open = Open a workspace
ui-start-new = New organisation
ui-start-make = Choose where to keep it
ui-organisation-name = Name
ui-organisation-legalForm = Legal form
ui-organisation-address = Postal address
ui-organisation-country = Country
ui-organisation-timeZone = Time zone
ui-organisation-contentLanguage = Language of your own words
ui-organisation-sector = Sector
ui-organisation-scope = Scope of the AIMS (clause 4.3)
ui-organisation-papers = On every document
ui-scope-approved = Version { $version } of the scope, approved on { $on } by { $name }. Another text takes an approved change of the AIMS that touches the scope.
ui-scope-draft = This text is not approved.
ui-scope-places = { $count ->
    [one] Printed in one document, as it stands here
   *[other] Printed in { $count } places, in all of them as it stands here
}
ui-scope-places-other = { $count ->
    [one] In one of { $all } places where it is printed, it reads otherwise
   *[other] In { $count } of { $all } places where it is printed, it reads otherwise
}
ui-scope-place = Where
ui-scope-place-there = As it is printed there
ui-scope-place-now = As it stands
ui-scope-place-same = As it stands
ui-scope-place-written = being written
ui-organisation-scopeDocument = Number of the scope document
ui-organisation-classification = Classification of documents
ui-filter = Filter
ui-all = All
ui-choose = Choose
ui-no-owner = No owner
ui-nothing-matches = No control matches the filter.
ui-decide = Decide { $control }
ui-person-contact = Contact
ui-person-add = Add person
ui-history-state = Every change, newest first. The name is what the computer said; it proves no identity.
ui-history-older = Show older changes
ui-check-state = Proves that records and history agree and that nobody changed either behind the program's back.
ui-check-run = Check now

ui-sample-mark = Sample company
ui-tools = Tools
ui-menu = Menu
ui-find = Find
ui-find-hint = Number, word or command
ui-nothing-found = Nothing found.
ui-go = Go to { $screen }
ui-dismiss = Dismiss
ui-and-more = and { $count } more
ui-add = Add
ui-remove = Remove
ui-cancel = Cancel
ui-none = None
ui-of = { $value } of { $of }
ui-before = Back
ui-show-more = Show { $count } more
ui-field-of = { $field } of { $name }
ui-added = Added { $at } by { $by }.
ui-hit-command = Command
ui-hit-question = Question
ui-hit-clause = Clause
ui-hit-law = AI Act
ui-hit-term = Term
ui-hit-control = Control
ui-hit-person = Person
ui-hit-action = Action
ui-hit-review = Review
ui-hit-decision = Decision
ui-hit-document = Document
ui-screen-home = Home
ui-screen-statement = Controls & SoA
ui-screen-reviews = Management reviews
ui-screen-actions = Actions
ui-screen-documents = Documents issued
ui-screen-catalogue = Catalogue & glossary
ui-screen-settings = Settings
ui-start-there = Your workspace
ui-start-gone = No longer at { $folder }
ui-start-opening = The file is being opened…
ui-start-sampling = The sample company is being written: fourteen months of records and its documents. This takes a few seconds…
ui-start-sample = Look at a sample company
ui-start-sample-head = Or look first
ui-start-sample-hint = The sample is a file of its own that you can change and throw away. Every page and document in it says that it is a sample.
ui-start-offline = Everything stays in the file you choose. This program has no account and makes no connection.
ui-home-state = What to do next in your AI management system, { $edition }.
ui-home-passed = Late: { $count }
ui-home-passed-open = Open all of it
ui-home-week = Due within a week: { $count }
ui-home-week-open = Open the calendar
ui-home-records = Records of this week
ui-home-records-hint = What the registers know of each is filled in already.
ui-home-minutes = { $minutes } min
ui-home-next = Next
ui-home-nothing = Nothing is waiting.
ui-home-more = { $count ->
    [one] One more is waiting behind these.
   *[other] { $count } more are waiting behind these.
 }
ui-home-facts = Where the work stands
ui-next-undecided-controls = Decide
ui-next-statement-behind = Open the statement
ui-next-review-unplanned = Prepare a review
ui-next-incident-reported = Triage it
ui-next-duty-open = Settle the answers
ui-next-review-due = Open the review
ui-next-minutes-open = Open the minutes
ui-next-backup-old = Open backups
ui-fact-controls-decided = Controls decided
ui-fact-controls-implemented = Applicable controls shown to run
ui-fact-actions-open = Actions open
ui-fact-actions-overdue = Open actions overdue
ui-fact-documents-issued = Documents issued
ui-fact-reviews-approved = Reviews with approved minutes
ui-organisation-state = The organisation whose AIMS this is. Documents carry what stands here.
ui-organisation-editionLabel = Standard as documents print it
ui-organisation-reviewEveryMonths = Months between management reviews
ui-organisation-documentLanguages = Languages of documents
ui-remove-logo = Remove the logo
ui-person-named = Named in records
ui-person-state = State
ui-person-retire = Has left
ui-person-reinstate = Is back
ui-duties = Who signs
ui-duties-state = Whoever accepted the role signs. Name somebody here only where it is somebody else.
ui-duties-role = { $name } ({ $role })
ui-duties-nobody = Nobody yet: { $role } has not accepted
ui-column-control = Control
ui-column-why = Why
ui-column-actions = Actions
ui-column-reason = Reason in words
ui-only-thin = Only without how, owner or date
ui-statement-thin = { $count ->
    [one] One applicable control does not say how it is implemented, who owns it or until when. An auditor will ask.
   *[other] { $count } applicable controls do not say how they are implemented, who owns them or until when. An auditor will ask.
 }
ui-version-turns = An exclusion was added or withdrawn, or a control came or went: that is more than a small change.
ui-only-missing = Only with something missing
ui-changed = changed
ui-annex-b = Considered from the guidance of Annex B
ui-guidance = What it asks for
ui-guidance-provider = If you build or sell AI:
ui-guidance-deployer = If you use AI:
ui-guidance-evidence = Examples of evidence
ui-guidance-exclusion = Can it be excluded?
ui-guidance-ours = The examples, the reuse and the reasons for an exclusion are our advice; the standard demands none of them.
ui-guidance-related = Clauses: { $clauses }. Related in ISO/IEC 27001: { $controls }.
ui-paste-title = Paste into the statement
ui-paste-state = { $rows ->
    [one] One row would change { $changes ->
        [one] one field
       *[other] { $changes } fields
    }.
   *[other] { $rows } rows would change { $changes ->
        [one] one field
       *[other] { $changes } fields
    }.
} Nothing has been written yet.
ui-paste-refused = { $count ->
    [one] One reason against it. Correct the row in the spreadsheet and paste again.
   *[other] { $count } reasons against it. Correct the rows in the spreadsheet and paste again.
}
ui-paste-reason = Row { $row }, { $field }: { $sentence }
ui-paste-take = Take all rows over
ui-versions = Versions & approval
ui-versions-approved = Approved versions
ui-versions-none = No version has been approved yet.
ui-version-minor = { $version } (small change)
ui-version-major = { $version } (large change)
ui-version-note = What this version is about
ui-approve = Approve and issue { $version }
ui-approve-hint = Approval freezes all decisions and issues the PDF. It cannot be undone; a later version replaces it.
ui-changes-since = Changes since version { $version }
ui-blockers = { $count ->
    [one] One thing stands against it:
   *[other] { $count } things stand against it:
 }
ui-superseded = superseded
ui-preview = Preview
ui-preview-draft = Preview the draft
ui-preview-issued = The record as it was issued.
ui-preview-as-of = What the registers say today, not a document that was issued and kept.
ui-preview-not-issued = Not an approved record: a draft or a translation.
ui-preview-making = The document is being laid out.
ui-preview-page = Page { $page } of { $pages }
ui-preview-at = Page
ui-preview-of = of { $pages }
ui-preview-smaller = Smaller
ui-preview-larger = Larger
ui-preview-whole = Whole page
ui-save-word = Save for Word
ui-save-pdf = Save PDF
ui-save-copy = Save a copy…
ui-saved = Saved { $file }.
ui-reveal = Show in folder
ui-documents-state = Every document as it was approved and sent. Nothing here can be changed.
ui-documents-none = No document has been issued yet. Approve the Statement of Applicability or the minutes of a review.
ui-documents-kinds = All kinds
ui-documents-in-force = Only what is in force
ui-documents-nothing = No document matches.
ui-document-statement = Statement of Applicability
ui-document-committee = Committee minutes
ui-document-management-review = Management review
ui-document-gap-report = Gap report
ui-document-approved = Approved on { $on } by { $name }, { $role }.
ui-document-replaces = Replaces { $document }.
ui-document-proof = Proof and scans
ui-document-scans-none = no scan
ui-document-scans = { $count ->
    [one] one scan
   *[other] { $count } scans
}
ui-document-digest = { $what } · SHA-256 { $digest }
ui-open-record = Open the record
ui-rendering = { $pages ->
    [one] 1 page, { $kilobytes } kB
   *[other] { $pages } pages, { $kilobytes } kB
 }
ui-scan = Signed copy: { $name }, { $kilobytes } kB
ui-attach-scan = Attach a signed scan
ui-history-entry = entry { $seq }
ui-statement-provisional = Until every system inside the scope has an approved impact assessment and risks in an approved treatment plan, the statement says that it is provisional.
ui-statement-state = { $applicable } applicable · { $excluded } excluded · { $undecided } undecided
ui-document-head = Journal entry { $seq } · { $hash }
ui-history-entries = entries { $from } to { $to }
ui-history-nameless = a part of the record
ui-history-text = Words in it
ui-history-who = By
ui-history-from = From
ui-history-to = To
ui-history-month = Last month
ui-history-added = Added
ui-history-changed = Changed
ui-history-removed = Removed
ui-history-long = (long text)
ui-history-none = No change yet.
ui-check-seq = Journal entry on the document
ui-check-hash = Its digits (optional)
ui-catalogue-state = { $edition }, catalogue revision { $revision }. Our own words; the standard itself is not reproduced.
ui-catalogue-controls = Controls of Annex A
ui-catalogue-clauses = Clauses and requirements
ui-catalogue-glossary = Glossary
ui-settings-state = These settings belong to this computer, not to the workspace.
ui-settings-window = Language, appearance and keys
ui-settings-person = Your name
ui-as-system = As the system
ui-theme = Appearance
ui-theme-light = Light
ui-theme-dark = Dark
ui-author = Your name in the history
ui-author-hint = The name is written beside every change. It proves no identity: whoever uses this computer writes under it.
ui-backups = Backups
ui-backups-state = Made by itself once a day when the workspace is open, checked, and kept in { $folder }.
ui-backup-now = Back up now
ui-backup-sound = checked, whole
ui-backup-unsound = check found faults
ui-backed-up = Backed up and checked.
ui-copied = The copy was saved.
ui-restore = Restore
ui-restore-ask = The workspace will be as it was on { $at }. What is there now is kept as a backup.
ui-restored = Restored the backup of { $at }.
ui-why-routine = by itself
ui-why-asked = asked for
ui-why-migration = before an update of the file
ui-why-import = before an import
ui-why-restore = before a restore
ui-action-carry-to = Later review
ui-action-carry = Carry over
ui-action-carried = Carried over to { $review }: { $reason }
ui-reviews-state = Top management reviews the AIMS at planned intervals (clause 9.3).
ui-review-title = Management review { $number }
ui-review-state = { $state } · { $on }
ui-all-reviews = All reviews
ui-meeting-on = Meeting
ui-open-actions = Open actions
ui-period-from = Period from
ui-period-to = Period to
ui-inputs-copied = The inputs were copied when the meeting started, { $at }. Period and cut-off stay as they are.
ui-covered = Covered
ui-invite-person = Invite
ui-dismiss-person = Remove { $name }
ui-withdraw = Remove { $number }
ui-minutes-issued = The minutes were approved and issued on { $on }.
ui-step-planned = Start preparing
ui-step-planned-hint = The inputs are gathered and can be commented on until the meeting.
ui-step-in-preparation = Start the meeting
ui-step-in-preparation-hint = Every input is copied as of the data cut-off. Later changes do not alter the copy.
ui-step-held = Approve and issue the minutes
ui-step-held-hint = Approval freezes the minutes and issues the PDF. A correction is a new version.
ui-step-minutes-approved = Close the review
ui-step-minutes-approved-hint = All actions of the review are done, dropped or carried over.
ui-field-title = Title
ui-field-purpose = What it is for
ui-field-detail = Details
ui-field-heldOn = Day of the meeting
ui-field-periodFrom = Period from
ui-field-periodTo = Period to
ui-field-cutOff = Data cut-off
ui-field-chair = Chair
ui-field-approver = Approver
ui-field-due = Due
ui-field-outcome = Outcome or reason
ui-field-reason = Reason
ui-field-words = Decision
ui-field-result = Concerns

ui-forget = Forget…
ui-forget-title = Forget { $name }
ui-forget-hint = Name, role and contact are cleared here and throughout the history; the history stays provable. It cannot be undone. Backups, copies and issued PDFs still hold them.
ui-forget-do = Clear name, role and contact
ui-forget-kept = What was issued, or is no text of people, stays as it was. It still stands in: { $places }.
ui-forget-unread = { $count ->
    [one] One kept file had not been read for the search. It may hold the text, and its words are not read any more: { $items }.
   *[other] { $count } kept files had not been read for the search. They may hold the text, and their words are not read any more: { $items }.
}

ui-history-only = Only this record
ui-history-of = Only { $title }: show all
ui-history-noun = Changes of
ui-noun-control = Controls
ui-noun-statement = Statement of Applicability
ui-noun-review = Management reviews
ui-noun-action = Actions
ui-noun-person = People
ui-noun-duty = Duties
ui-noun-organisation = Organisation
ui-noun-document = Documents
ui-noun-workspace = Workspace
ui-approve-boxes = Change the text, or press the button once more to issue it with boxes.
ui-screen-roadmap = Roadmap
ui-screen-profile = Starting point & fit
ui-screen-gap = Gap analysis
ui-screen-systems = AI systems
ui-screen-act = EU AI Act
ui-rail-govern = Governance
ui-rail-systems = AI systems and risk
ui-rail-controls = Controls and actions
ui-rail-documents = Documents
ui-rail-check = Check
ui-rail-file = This file
ui-chart-table = The figures as a table
ui-screen-criteria = Risk criteria
ui-screen-texts = Texts of the AIMS
ui-screen-processes = Process map
ui-processes-about = Drawn from what is in use (4.4). Nothing is typed here.

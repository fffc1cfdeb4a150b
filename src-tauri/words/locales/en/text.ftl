# Texts of the AIMS (clause 7.5): the six, and the organisation's own.

text = Text
    .a = a text
    .many = Texts
    .empty = No text yet. Six are enough: policy, manual, risk and impact, life cycle, incidents, suppliers. The program drafts them from what the registers know.

## Fields
text-title = Title
    .also = Name; Document; Texts
text-kind = Which text
    .also = Kind; Type
text-author = Author
    .help = Who wrote it and keeps it right. Somebody else approves it.
    .also = Written by; Owner
text-approver = Approver
    .help = Top management, for the six.
    .also = Approved by whom
text-sameWhy = Why one person
    .help = Why author and approver are the same person. It prints.
    .also = Same person because
text-language = Language
    .also = Lang
text-classification = Classification
    .help = Empty: that of the organisation.
    .also = Confidentiality
text-distribution = Who reads it
    .also = Distribution; Readers
text-outside = For people outside
    .also = Availability; Interested parties
text-place = Where they find it
    .also = Place; Link
text-effectiveOn = Holds from
    .help = Empty: from the day of approval.
    .also = Effective on; Valid from
text-reviewEvery = Months between reviews
    .help = Empty: twelve.
    .also = Review interval
text-reviewOn = Next review
    .also = Review on; Next review on
text-state = State
    .also = Status; Standing
text-version = Version
    .also = Edition
text-change = How much it changes
    .help = Major: the sense changes and people are told. Minor: wording.
    .also = Step; Major or minor
text-note = What is new
    .also = Changes; Reason of the version
text-sent = Sent for review
    .also = Sent on
text-approved = Approved
    .also = Approved on; Approval
text-confirmed = Confirmed without change
    .also = Confirmed on
text-why = Reason
    .help = Why it was sent back or withdrawn.
    .also = Why

## Lists of codes
textKind = Text
    .policy = AI policy
    .manual = AIMS manual
    .riskImpact = Risk and impact
    .lifeCycle = Life cycle, data, use and oversight
    .incidents = Incidents and concerns
    .suppliers = Suppliers and customers
    .own = Text of our own
textKind-also =
    .policy = Policy
    .manual = Manual; Management system manual
    .riskImpact = Risk; Impact
    .lifeCycle = Life cycle
    .incidents = Incidents; Concerns
    .suppliers = Customers; Third parties
    .own = Other; Own
textState = State
    .draft = Draft
    .inReview = In review
    .approved = Approved
    .withdrawn = Withdrawn
textState-also =
    .draft = New; Open
    .inReview = Review; Under review
    .approved = Valid; Released
    .withdrawn = Ended; Obsolete
textChange = Change
    .major = Major: the sense changes
    .minor = Minor: wording
textChange-also =
    .major = Major
    .minor = Minor
textOutside = For people outside
    .published = Published
    .onRequest = On request
    .inside = Inside only
textOutside-also =
    .published = Public; Website
    .onRequest = Request
    .inside = Internal

## Groups of the form
text-group-what = The text
text-group-who = Who
text-group-readers = Readers
text-group-version = Version
text-group-decided = Decided

## Steps
edit-text-draft = Draft texts of the AIMS
edit-text-send = Send a text for review
edit-text-return = Send a text back
edit-text-approve = Approve a text
edit-text-revise = Begin a new version of a text
edit-text-withdraw = Withdraw a text
edit-text-reopen = Reopen a text
edit-text-confirm = Confirm a text without change
text-send-do = Send for review
text-return-do = Send back
text-approve-do = Approve
text-revise-do = New version
text-withdraw-do = Withdraw
text-reopen-do = Reopen
text-confirm-do = Confirm without change

## Duties that fall due, and refusals
due-text-review = Review of a text
refuse-text-kind = { $other } is that text already. Change it, or withdraw it first.
refuse-text-empty = It has no paragraph yet.
refuse-text-blank = "{ $heading }" says nothing yet.
refuse-text-open = "{ $heading }" still has open places: { $places }.
refuse-text-answers = "{ $heading }" names { $value }, which is no sub-clause, requirement or control.
refuse-text-demand = No paragraph of the policy answers { $demand }. Name it at the one that does.
refuse-text-same = Author and approver are one person. Name another approver, or say why it is so: it prints.
refuse-text-not-approved = Only an approved text can be confirmed without change.
refuse-text-withdrawn = The text is withdrawn. Reopen it first.
refuse-text-approved = The text is approved. Begin a new version first.
refuse-text-no-draft = There is no draft for { $value }.

## On paper
text-paper-subject = Text of the AI management system
text-paper-answers = ISO/IEC 42001: { $ids }
text-paper-same = Author and approver are one person: { $why }
text-paper-new = New in this version: { $note }
text-paper-approved-on = Approved on
text-paper-with-approval = With approval

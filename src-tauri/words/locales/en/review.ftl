# Management reviews: the noun, and the fields that printed minutes do not name already (clause 9.3).

review = Management review
    .a = a management review
    .many = Management reviews
    .empty = No management review is planned yet. Top management reviews the AIMS at planned intervals; plan the first one.

## Fields
review-heldOn = Day of the meeting
review-periodFrom = Period from
review-periodTo = Period to
review-cutOff = Data cut-off
    .help = The day up to which data count; the inputs are copied as of it when the meeting starts.
review-startedAt = Meeting started at
review-endedAt = Meeting ended at
review-secretary = Minutes taken by
review-nextReviewOn = Next review
review-meets = Review to be held on
review-committeeMeets = Committee to meet on
review-nextMeets = Next review to be held on
review-suitable = Suitability
    .help = Whether the AIMS suits the organisation and what it is for.
    .yes = Yes
    .partly = Partly
    .no = No
review-suitableWhy = Reason for the conclusion on suitability
review-adequate = Adequacy
    .help = Whether the AIMS is enough for what it has to do.
    .yes = Yes
    .partly = Partly
    .no = No
review-adequateWhy = Reason for the conclusion on adequacy
review-effective = Effectiveness
    .help = Whether the AIMS reaches what was planned.
    .yes = Yes
    .partly = Partly
    .no = No
review-effectiveWhy = Reason for the conclusion on effectiveness
review-approver = Approver
review-approvedOn = Approved on
review-document = Minutes

## What falls due
due-review-meeting = Management review to be held
due-committee-meeting = Committee to meet
due-review-next = Day of the next management review

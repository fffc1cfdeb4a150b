# External and internal issues, and the question of climate change (clause 4.1).

issue = Issue
    .a = an issue
    .many = Issues
    .empty = No issue yet. Write down what outside and inside the organisation bears on its AI, one row each, and answer whether climate change matters.

## Fields
issue-text = Issue
    .help = One or two sentences that would still make sense next year.
    .also = Text; Description; External issue; Internal issue
issue-kind = Kind
    .help = Climate change is one question of its own, answered once.
    .also = Type; External or internal
issue-effect = What it means for the AIMS
    .help = What you do because of it, and where in the AIMS that is.
    .also = Effect; Consequence; Impact
issue-source = Source
    .help = Where it is written or where you know it from.
    .also = Reference; Where it is written
issue-since = Since
    .also = Start; First seen
issue-reviewOn = Next review on
    .also = Next review; Review date
issue-owner = Owner
    .help = The person who keeps an eye on it.
    .also = Responsible; Person responsible
issue-relevant = Relevant to the AIMS
    .also = Relevant; Relevance
issue-why = Reason
    .help = Why it is relevant, or why it is not.
    .also = Why; Justification
issue-judged = Judged
    .also = Judged on; Decided on

## Lists of codes
issueKind = Kind of issue
    .external = External
    .internal = Internal
    .climate = Climate change
issueKind-also =
    .external = Outside; From outside
    .internal = Inside; From inside
    .climate = Climate

## Groups of the form
issue-group-what = The issue
issue-group-judged = Whether it matters
issue-group-source = Source and review

## Steps
edit-issue-judge = Judge an issue
issue-judge-do = Judge

## Duties that fall due, and refusals
due-issue-review = Review of an issue
refuse-issue-climate = The question of climate change is answered in { $number }. Change that answer, or take it out of use first.
issue-reviewOn-none = none set

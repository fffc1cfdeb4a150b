# Risks and opportunities of the AIMS itself (clause 6.1.1).

aimsRisk = Risk or opportunity of the AIMS
    .a = a risk or opportunity of the AIMS
    .many = Risks and opportunities of the AIMS
    .empty = No risk or opportunity of the AIMS yet. Think of the key person who leaves, the one supplier, the one customer, and of what would make the AIMS easier.

## Fields
aimsRisk-name = Event
    .help = What may happen, in a few words.
    .also = Risk; Opportunity; Name; Title; Risk or opportunity
aimsRisk-kind = Kind
    .also = Type
aimsRisk-cause = Cause
    .also = Why it may happen
aimsRisk-effect = Effect on the AIMS
    .also = Effect; Consequence
aimsRisk-plan = What is done
    .help = What is done about it, and where in the AIMS it is built in.
    .also = Plan; Action; Measure; Treatment
aimsRisk-owner = Owner
    .also = Risk owner; Responsible
aimsRisk-due = Due
    .also = Due date; By when
aimsRisk-judge = How it is judged
    .help = How you will see whether it worked.
    .also = How effectiveness is judged; Criterion
aimsRisk-state = State
    .also = Status; Standing
aimsRisk-planned = Planned
    .also = Planned on
aimsRisk-works = It worked
    .also = Effective; Effectiveness
aimsRisk-result = What was seen
    .help = What showed that it worked or not; or why it was dropped.
    .also = Result; Outcome
aimsRisk-judged = Judged
    .also = Judged on

## Lists of codes
aimsRiskKind = Risk or opportunity
    .risk = Risk
    .opportunity = Opportunity
aimsRiskKind-also =
    .risk = Threat
    .opportunity = Chance
worked = It worked
    .yes = Yes
    .partly = Partly
    .no = No
worked-also =
    .yes = Effective; Y
    .partly = Partially
    .no = Not effective; N
aimsRiskState = State
    .open = Open
    .planned = Planned
    .judged = Judged
    .dropped = Dropped
aimsRiskState-also =
    .open = New
    .planned = In progress
    .judged = Closed; Done
    .dropped = Cancelled

## Groups of the form
aimsRisk-group-what = What may happen
aimsRisk-group-plan = What is done about it
aimsRisk-group-result = Whether it worked

## Steps
edit-aimsRisk-plan = Plan what is done about a risk of the AIMS
edit-aimsRisk-judge = Judge whether it worked
edit-aimsRisk-drop = Drop a risk of the AIMS
edit-aimsRisk-reopen = Reopen a risk of the AIMS
aimsRisk-plan-do = Plan
aimsRisk-judge-do = Judge
aimsRisk-drop-do = Drop
aimsRisk-reopen-do = Reopen

## Duties that fall due, and refusals
due-aims-risk = What is done about a risk of the AIMS

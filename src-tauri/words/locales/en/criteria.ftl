# Criteria of AI risks (clauses 6.1.1 and 6.1.2).

criteria = Risk criteria
    .a = a version of the risk criteria
    .many = Risk criteria
    .empty = No criteria yet. Add a version: scales of five levels and four levels of risk come with it, as defaults to be changed. They count once top management has approved them.

## Fields
criteria-title = Criteria
    .also = Title; Name
criteria-rules = How a level is found
    .help = From likelihood and consequence; and what is not set off against what.
    .also = Rules; Formula; Method
criteria-worstHigh = The worst for people is at least high
    .help = The highest consequence for individuals or groups makes a risk high, however unlikely it is.
    .also = Override
criteria-never = What nobody accepts
    .help = Outside the scales: no level, no acceptance, no end date. Stop, withdraw or redesign.
    .also = Never accepted; Not acceptable
criteria-appetite = How much risk we take
    .help = Where little, where more, where none.
    .also = Appetite; Risk appetite
criteria-opportunities = Opportunities
    .help = How they are judged beside the risks.
    .also = Opportunity
criteria-note = What is new in this version
    .help = From the second version on.
    .also = Change; Reason of change
criteria-reviewOn = Read again on
    .help = Twelve months after approval, unless you say another day.
    .also = Review on; Next review
criteria-state = State
    .also = Status; Standing
criteria-version = Version
    .help = Counted at approval.
criteria-approvedBy = Approved by
    .help = Somebody of top management.
    .also = Approver
criteria-approved = Approved
    .also = Approved on; Approval

## Lists of codes
criteriaState = State
    .draft = Draft
    .inForce = In force
    .replaced = Replaced
criteriaState-also =
    .draft = New; Proposed
    .inForce = Approved; Current; Valid
    .replaced = Superseded; Old

## Groups of the form
criteria-group-what = The rules
criteria-group-accept = What is accepted
criteria-group-decided = Version and approval

## Steps
edit-criteria-approve = Approve the risk criteria
criteria-approve-do = Approve

## Duties that fall due, and refusals
due-criteria = Risk criteria to be read again
refuse-criteria-settled = These criteria are approved: assessments were made under them. Add a new version of the risk criteria, which begins with what holds, and change it there.
refuse-criteria-stays = Approved criteria stay: assessments were made under them. A new version replaces them once it is approved.
refuse-criteria-scale =
    { $scale ->
        [likelihood] The scale of likelihood
        [individuals] The scale of consequences for individuals
        [groups] The scale of consequences for groups
        [society] The scale of consequences for society
       *[organisation] The scale of consequences for the organisation
    } has a gap. Give each scale the levels 1 to the same last one, at least { $least } and at most { $most }, each once.
refuse-criteria-blank =
    { $scale ->
        [likelihood] Level { $value } of the likelihood
        [individuals] Level { $value } of consequences for individuals
        [groups] Level { $value } of consequences for groups
        [society] Level { $value } of consequences for society
       *[organisation] Level { $value } of consequences for the organisation
    } has no meaning yet. Say what it stands for.
refuse-criteria-levels = The four risk levels low, medium, high and critical each need a last figure of their own, each higher than the one before.
refuse-criteria-reach = The level critical has to reach up to { $most }, the highest likelihood times the highest consequence.
refuse-criteria-acceptor =
    { $level ->
        [low] For the level low
        [medium] For the level medium
        [high] For the level high
       *[critical] For the level critical
    } nobody is named who may accept it. Choose who may.

## The page of a version
ui-criteria-parts = Scales and levels
ui-criteria-parts-hint = A matrix with the level of each pair, what each step means, and who may accept which level. What is still a default is marked.
ui-criteria-read = Open the whole version
ui-criteria-title = Risk criteria { $number }
ui-criteria-title-hint = A draft: rules, levels and steps are written here, and approved here.
ui-criteria-stands = { $state }. It stays as it was approved; a new version begins with what it says.
ui-criteria-again = Begin a new version
ui-criteria-draft = Go on with draft { $number }
ui-criteria-up-to = { $from } to
ui-criteria-back = Back to the version
ui-criteria-matrix = The level is the likelihood times the consequence.
ui-criteria-corner = Likelihood down, consequence across
ui-criteria-no-level = no level
ui-criteria-people = for people: { $level }
ui-criteria-figures = Figures
ui-criteria-span = { $from } to { $to }
ui-criteria-nobody = nobody named yet

## On paper
criteria-document = Criteria of AI risks
criteria-subject = Risk criteria of the AI management system
criteria-again = By the day on which its acceptance ends at the latest, a risk is assessed again (8.2).
criteria-read-again = To be read again on { $on }.
criteria-matrix = The level of each pair
criteria-matrix-sentence = The level of every likelihood with the worst consequence.
criteria-worst-is-high = A consequence of { $most }, the highest step, for individuals or groups of people makes the level at least high, however unlikely it is. The table shows the level of every pair, likelihood × consequence, and behind it that level where it is another.
ui-document-risk-criteria = Criteria of AI risks
chart-people = Behind the stroke: the level where the consequence is for individuals or groups of people.
chart-level-people = { $level }, { $people } for people
criteria-cell-people = { $level } for people
criteria-higher = Where how often and the share of uses lead to different steps, the higher one counts. A value on the limit between two steps belongs to the upper one.

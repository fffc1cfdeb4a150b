# The risk treatment plan: approved as a whole, a version at a time (clauses 6.1.3 and 8.3).

treatmentPlan = Risk treatment plan
    .a = a version of the risk treatment plan
    .many = Risk treatment plans
    .empty = No risk treatment plan has been approved yet. It is approved as a whole, once the risks are rated and it is decided what is done about each.

## Fields
treatmentPlan-note = What is new in this version
treatmentPlan-version = Version
treatmentPlan-approver = Approver
treatmentPlan-approverName = Approved by
    .help = The name as it was on the day of approval.
treatmentPlan-approvedOn = Approved on
treatmentPlan-criteria = Under the criteria
treatmentPlan-covers = Systems and risks it covers
treatmentPlan-impacts = Impact assessments it used
treatmentPlan-document = Document
treatmentPlan-reviewOn = To be read again on

## Duties that fall due
due-treatment-plan = Risk treatment plan to be read again

# Tests of AI systems (A.6.2.4).

systemTest = Test of a system
    .a = a test of a system
    .many = Tests of systems
    .empty = No test yet. Write down what has to hold before you try it: a criterion written afterwards proves nothing.

## Fields
systemTest-name = Test
    .help = The case that is tried.
    .also = Name; Case; Test case
systemTest-system = AI system
    .also = System; System number
systemTest-kind = Kind
    .also = Type
systemTest-version = Version tested
    .help = Of the system and of the model inside it.
    .also = Version
systemTest-testScope = Scope
    .help = What is inside the test and what is not: data, languages, tools, accounts.
    .also = Test scope
systemTest-criteria = What has to hold
    .help = So that somebody else would judge alike: figures, or what must not happen.
    .also = Criteria; Acceptance criteria; Expected
systemTest-setOn = Criteria set on
    .also = Set on
systemTest-heldOn = Held on
    .also = Date; Tested on
systemTest-by = Held by
    .also = Tester; Person
systemTest-findings = Findings
    .help = What was seen, also where it passed.
    .also = Result in words; Observations
systemTest-result = Result
    .also = Outcome
systemTest-againOn = Test again on
    .also = Retest; Retest on
systemTest-report = Report
    .help = Where the report and the data of the test are.
    .also = Evidence
systemTest-state = State
    .also = Status
systemTest-judged = Judged
    .also = Judged on

## Lists of codes
testKind = Kind of test
    .normal = Ordinary case
    .edge = Edge case
    .group = By group
    .attack = Attack
    .injection = Prompt injection
    .tools = Misuse of tools by an agent
    .stop = Stop and way back
    .user = By users
testKind-also =
    .normal = Normal; Function
    .edge = Edge; Boundary
    .group = Group; Fairness; Bias
    .attack = Red team; Adversarial; Misuse
    .injection = Injection; Jailbreak
    .tools = Tools; Agent; MCP
    .stop = Stop; Rollback; Kill switch
    .user = User acceptance; UAT
testResult = Result
    .passed = Passed
    .conditions = Passed with conditions
    .failed = Failed
testResult-also =
    .passed = Pass; OK; Yes
    .conditions = Conditions; Partly
    .failed = Fail; No
testState = State
    .planned = Planned
    .judged = Judged
testState-also =
    .planned = Open
    .judged = Done; Closed

## Groups of the form
systemTest-group-what = The test
systemTest-group-result = What came of it

edit-systemTest-judge = Judge a test
edit-systemTest-reopen = Open a test again
systemTest-judge-do = Judge
systemTest-reopen-do = Open again
due-systemTest-again = Test of a system to be repeated
refuse-systemTest-set = The criteria were set after the test was held on { $held }. What is written once the result is known proves nothing: correct a day, or test again.
refuse-systemTest-again = It did not pass without conditions. Say on which day it is tested again.
refuse-systemTest-judged = This was judged. Open the test again before you change what the judgement rests on, or enter a new test.

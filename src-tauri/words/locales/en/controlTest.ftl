# Tests of controls (8.1, 9.1).

controlTest = Control test
    .a = a control test
    .many = Control tests
    .empty = No control was tested yet. Plan one test a control: what is tested and when it passes, how often, and the list a sample is drawn from.

## Fields
controlTest-control = Control
    .also = Controls
controlTest-what = What is tested, and when it passes
    .help = So that a second person comes to the same result.
    .also = Test; Procedure; What
controlTest-every = How often
    .also = Interval; Every
controlTest-plannedOn = Planned for
    .also = Due; Planned on
controlTest-population = What there is to choose from
    .help = All items of the period, one a line: tickets, changes, outputs, records. Frozen once a sample is drawn.
    .also = Population; Items
controlTest-size = Size of the sample
    .also = Sample size; Size
controlTest-seed = Seed
    .help = The hash of the entry that wrote the population down: nobody chooses it, and drawing again gives the same sample. Each place has a ticket, the SHA-256 of the text “seed number place”; sorted by ticket, the first places are the sample.
    .also = Random seed
controlTest-digest = SHA-256 of the list
    .also = Digest
controlTest-sample = Sample
    .help = Place and item.
    .also = Items drawn
controlTest-drawn = Drawn
    .also = Drawn on
controlTest-testedOn = Tested on
    .also = Day; Date
controlTest-by = Tested by
    .help = Somebody other than the owner of the control.
    .also = Tester; By
controlTest-ownWhy = Why the owner tested it
    .help = Only where nobody else could.
    .also = Why the owner
controlTest-found = What was found
    .also = Findings; Result in words
controlTest-state = State
    .also = Status; Result
controlTest-done = Result recorded
    .also = Done

## Lists of codes
controlTestState = State
    .planned = Planned
    .drawn = Sample drawn
    .effective = Effective
    .not-effective = Not effective
controlTestState-also =
    .planned = Open
    .drawn = Drawn
    .effective = Passed
    .not-effective = Failed; Ineffective

## Groups of the form
controlTest-group-what = The test
controlTest-group-sample = The sample
controlTest-group-result = The result

## Steps
edit-controlTest-draw = Draw the sample of a control test
edit-controlTest-pass = Record that a control is effective
edit-controlTest-fail = Record that a control is not effective
controlTest-draw-do = Draw the sample
controlTest-pass-do = Effective
controlTest-fail-do = Not effective
due-control-test = Test the control

## Refusals
refuse-test-size = The sample has at least one item and at most as many as there are: { $of }.
refuse-test-frozen = A sample was drawn from this: it stays as it was. Plan another test instead.
refuse-test-over = This test is over. Record another one.
refuse-test-undrawn = There is a population: draw the sample first, and test what was drawn.
refuse-test-early = The sample was drawn on { $on }: it was tested on that day or later.
refuse-test-stays = A test that was drawn or is over stays on record. Record another one.
refuse-test-owner = This person owns the control. Let somebody else test it, or say why nobody else could.

## Beside a control
ui-screen-controlTests = Control tests
ui-tested = Tests
ui-tested-never = Never tested
ui-tested-begin = Plan a test
ui-drawn = { $of ->
    [one] Drawn from one item.
   *[other] Drawn from { $of } items.
}
ui-drawn-same = Drawn again from seed and number: the sample is the same.
ui-drawn-other = Drawn again from seed and number, the sample is another one.
ui-drawn-how = To draw it again without this program
ui-untested = { $count ->
    [one] One control that applies was never tested
   *[other] { $count } controls that apply were never tested
}
ui-untested-planned = { $number } is planned
ui-untested-plan = Plan a test of { $number }
ui-command-go-controlTests =
    .also = controls never tested; untested controls; sample

# Preparing and holding a management review: the room, the slides on the shared screen, the line that captures.

review-state-in-meeting = In meeting
home-review-meeting = { $number } is in the meeting.
review-picture-actions = Actions, by how they stand
review-picture-controls = Controls, by how far they are
cell-part-done = done
cell-part-progress = open, in time
cell-part-overdue = overdue
cell-part-out = dropped
cell-part-planned = planned
cell-part-waiting = not started

## Which register would fill an input
input-source = { $input ->
    [MR-I4] No test of a control, no ended evidence and no incident led to an action. Say what else there is.
    [MR-I6] No register feeds this input yet. Write what the audits found.
    [MR-I10] No AI system was inside the scope. Say what there is.
    [MR-I14] No register feeds this input yet. Write what the review of the AI policy found.
   *[other] Nothing fills this input by itself yet. Say what there is.
}

## What stands against a step, one line a kind
against-in-preparation = Before the meeting can start
against-planned = Before the inputs can be gathered
against-in-meeting = Still open; name it before anybody leaves
against-held = Before the minutes can be approved
against-minutes-approved = Before the review can be closed
against-input-bare = { $count ->
    [one] One required input has nothing to show yet; say what there is, or that there is nothing and why:
   *[other] { $count } required inputs have nothing to show yet; say what there is, or that there is nothing and why:
 }
against-input-unsaid = Nothing to report, and no reason given:
against-input-left = Not covered, and not required:
against-input-silent = { $count ->
    [one] One required input has figures, and no words yet; it can be concluded in the meeting:
   *[other] { $count } required inputs have figures, and no words yet; they can be concluded in the meeting:
 }
review-nothing-why = Say why: without a reason the input counts as not covered.
against-review-input-open = { $count ->
    [one] One required input is not covered:
   *[other] { $count } required inputs are not covered:
 }
against-review-attendance-open = { $count ->
    [one] Of one person it is not recorded whether they came:
   *[other] Of { $count } people it is not recorded whether they came:
 }
against-review-verdict-open = Not concluded:
against-review-verdict-why = Concluded without a reason:
against-review-action-owner = Without owner:
against-review-action-due = Without due date:
against-review-action-still-open = { $count ->
    [one] One action carried over to this review is open:
   *[other] { $count } actions carried over to this review are open:
 }

## Preparing
meeting-prepare = Prepare review
meeting-prepare-after = Proposed from { $review }: the day named there, the period since, the people who were invited. Change what is not so.
meeting-prepare-first = This is the first review. Say when it takes place and who takes part.
meeting-prepare-open = { $number } is open; its minutes are not approved yet.
meeting-open-it = Open { $number }
meeting-part-when = When and where
meeting-part-people = Participants
meeting-part-conclusion = Conclusion
meeting-part-minutes = End and minutes
meeting-people-count = { $present } of { $of } present
meeting-people-invited = { $of } invited
meeting-minutes = Minutes planned
meeting-minutes-short = { $minutes } min
meeting-all-present = All present
meeting-invite-all = { $count ->
    [one] Invite one more, as last time
   *[other] Invite { $count } more, as last time
 }
meeting-parts = Parts of the review
meeting-legend-done = nothing is missing
meeting-legend-open = something is missing
meeting-legend-none = recommended, nothing said of it
meeting-live = These figures are live; they are copied as of the data cut-off when the meeting starts.
meeting-copied = Copied when the meeting started.
meeting-on-screen = On the screen
meeting-return = Back to the meeting
meeting-running = The meeting is on. Decisions, actions and notes are taken on the screen or here.
meeting-end = End the meeting
meeting-end-hint = The minutes stay open: words can be corrected until the chair approves them. The meeting cannot be started again.
meeting-approved-by = Approved by { $name }.
review-corrected = Corrected since the meeting
review-corrected-place = Place
review-corrected-from = As the meeting ended
review-corrected-to = As it reads now
review-corrected-new = added since
review-added-after = written after the meeting
review-corrected-gone = taken back
review-corrected-input = Input { $number }
review-corrected-mark = corrected
meeting-step-draft = 1. The draft
meeting-step-draft-hint = It can be sent round as it is; it says that nobody has approved it.
meeting-step-corrections = 2. Corrections
meeting-step-approval = 3. Approval by the chair
meeting-next-on = The next review was decided for { $day }; preparing it takes day, chair and people from here.
meeting-corrected = { $count ->
    [0] Nothing was corrected since the meeting.
    [one] One place was corrected since the meeting; the draft marks it.
   *[other] { $count } places were corrected since the meeting; the draft marks them.
 }
meeting-next-plan = Prepare the next review
meeting-of-input = From input { $at }

## Slides
slide-agenda = Agenda, { $minutes } min
slide-changed = changed
slide-bare = Without figures or words
slide-bare-said = { $title }: { $words }
slide-decisions = Decisions so far
slide-decide = To decide: { $what }
slide-ask-MR-I2 = Another scope, policy, criteria or resources?
slide-ask-MR-I5 = Which corrective action, or another target?
slide-ask-MR-I6 = Another audit programme? Ready for certification?
slide-ask-MR-I8 = What do we answer, and who?
slide-ask-MR-I9 = Accept or treat each risk? Another appetite?
slide-decide-MR-R1 = Still to decide: opportunities for improvement
slide-decide-MR-R2 = Still to decide: changes of the AIMS, or that there are none
slide-actions = Actions so far
slide-since = Since { $review }:
slide-as-of = as of { $day }
slide-after = after { $day }
slide-required = required
slide-nothing = nothing to report
slide-next-none = No day yet. Proposed:
slide-next-months = { $count ->
    [one] In one month
   *[other] In { $count } months
}
slide-late-controls = Past their target date
slide-no-day = no day
slide-thanks = Thank you
slide-open = Still open before anybody leaves:
slide-more = { $count ->
    [one] and one more · press M
   *[other] and { $count } more · press M
 }
slide-led = Esc leads back to where you were
slide-led-on = M reads on
slide-cut = M reads on
slide-agreed = Action { $number }: { $words } · { $who }
slide-agenda-last = at the end
slide-help-answer = yes, partly, no; a proposed day; what is open
line-dissent-from = Against { $number }
slide-agreed-number = Action: { $number }
slide-spent = { $spent } of { $planned } min
slide-spent-whole = whole meeting { $spent } of { $planned } min
slide-actions-bare = { $count ->
    [one] one without owner or day
   *[other] { $count } without owner or day
 }
slide-open-none = Nothing is open for the minutes.
slide-open-short = Still open
slide-secretary = For whoever writes
slide-next-up = Next slide
slide-kept-none = Nothing was recorded yet.
slide-place = { $at } of { $of }
slide-black = Black. B or an arrow shows the slide again.
ui-meeting-go = Start the meeting, or return to it
ui-command-minutes = Minutes of the last review: read, correct, approve
    .also = minutes; approve the review; close the review; management review minutes
slide-keys = D decision · A action · N note · X against · C corrects
slide-keys-input = D decision · A action · N note · X against · W conclusion · 0 nothing to report · C corrects
slide-keys-bare = N or 0 and the number of an input, then the words
slide-keys-answer = Keys 1, 2, 3: yes, partly, no; then type why · W changes it
slide-keys-next = W another day, in words · Keys 1, 2, 3 take a proposed day
slide-keys-next-change = W changes the day
slide-keys-title = M who is invited · P everybody is present · V by video or excused · ? all keys
slide-keys-open = A number leads to where it is settled · D, A, N record here
slide-keys-thanks = E ends the meeting
slide-information = For information.
slide-nothing-because = Nothing to report: { $words }
slide-actions-none = None yet.
slide-part = { $title } ({ $at } of { $of })
slide-leave = Esc once more leaves the screen. The meeting goes on.
slide-keys-kept = C corrects it · Ctrl+Z takes it back · ? all keys
slide-keys-before = Not started yet: nothing can be recorded. Esc leads back to the preparation.
slide-keys-over = The minutes are approved: nothing is recorded any more. Esc leads back.
slide-noted = Noted: { $words }
slide-concluded = Concluded: { $words }
slide-decided = Decided, { $number }: { $words }
slide-undone = Taken back: { $what }
line-no-reason = no reason: add “because …”
slide-decided-number = Decided: { $number }
slide-help = Keys of the screen
slide-help-turn = turn the slide
slide-help-back = and back
slide-help-against = who is against a decision
slide-help-words = conclusion in words
slide-help-nothing = nothing to report
slide-help-correct = correct what was recorded
slide-help-more = the rows that are left
slide-help-present = everybody is present (first slide)
slide-help-video = who joins by video (first slide)
slide-help-undo = take back what was recorded last
slide-help-end = end the meeting (last slide)
slide-help-black = black
slide-help-full = full screen
slide-help-leave = back to the page
slide-screen = Management review on the screen

## The line that captures
line-decision = Decision
line-action = Action
line-note = Note
line-dissent = Against
line-words = Conclusion
line-nothing = Nothing to report, because
line-why = Why
line-next = Next review
line-correct = Correction of { $number }
line-correct-last = Correction
line-hint-decision = What is decided, because …   (no change: because …)
line-hint-action = What is to be done, who, by when
line-hint-note = What was said
line-hint-dissent = Who does not agree, and why (its number first: another decision)
line-against = against { $number }
line-no-decision = There is no decision yet that anybody could dissent from.
slide-uncovered = Not covered, and not required
line-hint-words = What the meeting concludes from this input
line-hint-nothing = Why there is nothing to report
line-hint-why = In one sentence
line-hint-next = In six months, 3 June, end of next month …
line-hint-correct = no, Tomás, the 15th
line-about = { $result ->
    [MR-R1] improvement
    [MR-R2] change of the AIMS
    [MR-R4] resources
    [MR-R5] risks
   *[other] something else
  }
line-concerns = concerns: { $what } ↑↓
line-concerns-alt = concerns: { $what } Alt+↑↓
line-owner = who: { $name }
line-due = by: { $day }
line-text = “{ $words }”
line-nobody = nobody here is called { $name }
line-nobody-near = nobody here is called { $name }: { $near }?
line-no-line = { $name } is no line of this meeting: choose one of those above.
line-no-owner = nobody yet
line-no-due = no day yet
line-reason = because: { $words }
line-said-no-change = no change
line-on-input = input { $number }
line-kept-words = Kept: { $words }
line-taken-back = Taken back: { $words }.
line-lines = Recorded in this meeting
line-choose = ↑↓, or a number and Enter: another line
line-removes = Enter takes this line back.
line-words-because = { $words }, because { $reason }
line-none-because = no change because { $reason }
line-none-of-because = no change { $words }, because { $reason }
slide-against = Against: { $words }
line-video = By video
line-hint-video = Who joins by video, all in one line; “excused: …” who is not here
line-weekend = (a weekend)
meeting-day-moves = The day of the meeting becomes today, { $today }; it was planned for { $planned }.
line-empty = Enter keeps, Esc leaves.
line-no-change = “No change” needs its words: say because of what.
line-unknown = { $name }: nobody, or more than one person, is called that.
line-unseated = { $name }: nobody invited, or more than one, is called that. For instance: Ada by video, Ben excused
line-correction = C corrects the last action; this would be a new one called “no”
line-action-stays = an action is not deleted: Ctrl+Z takes it back, or it is dropped on its page
line-no-action = only an action has an owner and a day: press C and choose it by its number
line-several = { $name }: an action has one owner. Name one; the other can stand in the words.
line-unread = { $name }: neither a day nor a name that is known here.
line-no-day = That is no day yet.
line-which = Begin with the number of the input.
line-nothing-kept = There is nothing to correct here.

## Keys
meeting-keys-part = the next part of the room, or the next slide
meeting-keys-line = on the screen: a decision, an action, a note
meeting-keys-correct = correct what was recorded, the last line or another
meeting-keys-words = the conclusion of an input; nothing to report
meeting-keys-more = the rows that did not fit
meeting-keys-black = black, and back
meeting-keys-room = leave the line, then the screen

## The committee's meeting of a quarter
review-kind-committee = Committee meeting
committeeMeeting =
    .many = Committee meetings
committee-prepare = Prepare committee meeting
committee-title = Committee meeting { $number }
committee-hint = Half an hour each quarter: actions, incidents and concerns, requests, objectives, changes. It is no management review and counts as none.
committee-item = Item of the committee's agenda ({ $clause })
committee-shared = The 27001 system shares this committee: its items go on the same table.
review-shared = The 27001 system shares this review: its inputs go on the same table, and the conclusion on the AIMS stands by itself.
home-committee-due = The committee's half hour of this quarter is due by { $on }, and none is planned.
home-tool-look = The look for undeclared AI tools was due on { $on }.
home-bridge-dropped = { $count ->
    [one] A 27001 document no longer holds: the mark of one sub-clause has dropped.
   *[other] 27001 documents no longer hold: the marks of { $count } sub-clauses have dropped.
 }
ui-next-committee-due = Plan it
ui-next-tool-look = Look
ui-next-bridge-dropped = Open the bridge
against-input-counted = { $count ->
    [one] One input says there is nothing to report, though a register counts something; say what there is:
   *[other] { $count } inputs say there is nothing to report, though a register counts something; say what there is:
}
line-dissent-kept = against { $number }
slide-last-time = { $review } concluded: { $words }
slide-last-nothing = { $review } had nothing to report: { $words }
against-action-late = { $count ->
    [one] One overdue action has no new day:
   *[other] { $count } overdue actions have no new day:
}
against-decision-why = { $count ->
    [one] One decision has no reason:
   *[other] { $count } decisions have no reason:
}
against-decision-denied = { $count ->
    [one] One decision says that nothing changes, beside one that changes the AIMS:
   *[other] { $count } decisions say that nothing changes, beside one that changes the AIMS:
}
brief-decision-why = Decided without a reason:
brief-decision-denied = “No change”, beside a change of the AIMS:
against-statement-late = Statement of Applicability, still provisional; it was to be confirmed by { $by }:
against-rest-late = { $count ->
    [one] Late at the cut-off, and left without a new day or an action:
   *[other] { $count } late at the cut-off, and left without a new day or an action:
}
meeting-end-required = Required and not covered:
meeting-end-left = Inputs not covered, and not required:
meeting-end-open = Not decided or concluded:
brief-input-bare = Nothing to show yet:
brief-input-counted = “Nothing to report”, though a register counts something:
brief-input-unsaid = “Nothing to report”, without a reason:
brief-input-silent = Figures, and no words yet:
brief-input-left = Not covered:
brief-statement-late = Statement of Applicability, not confirmed by its day:
brief-rest-late = Late, nothing decided or agreed:
brief-action-late = Overdue, without a new day:
slide-means-suitable = Does it fit our systems and context?
slide-means-adequate = Is there enough of it?
slide-means-effective = Does it reach what it is for?
slide-answered-before = { $review } answered { $answer }: { $why }
brief-despite = Against issuing: { $count ->
    [0] { "" }
    [one] one contradiction
   *[other] { $count } contradictions
 }{ $late ->
    [0] { "" }
    [one] { $count ->
        [0] one target date that has passed
       *[other] { "," } one target date that has passed
     }
   *[other] { $count ->
        [0] { $late } target dates that have passed
       *[other] { "," } { $late } target dates that have passed
     }
 }
meeting-end-late = Overdue, without a new day:
line-next-kept = Kept: the next review on { $day }. W changes it.
line-earlier = “{ $name }” is neither a person nor a day: an action of an earlier review keeps its words here.
against-clear-planned = The inputs can be gathered.
against-clear-in-preparation = The meeting can start.
against-clear-in-meeting = Nothing is open for the minutes.
against-clear-held = The minutes can be approved.
against-clear-minutes-approved = The review can be closed.
line-left = Nothing was written; the line is closed.
meeting-end-contradicted = { $count ->
    [one] One contradiction stands against issuing the minutes:
   *[other] { $count } contradictions stand against issuing the minutes:
 }
slide-actions-moved = { $count ->
    [one] one earlier one has a new day
   *[other] { $count } earlier ones have a new day
 }
slide-targets-moved = { $count ->
    [one] one control has a new target date
   *[other] { $count } controls have a new target date
 }
slide-done = done: { $outcome }
slide-nobody-yet = nobody yet
slide-was-due = was due { $day }
slide-statement = Statement of Applicability, still provisional
slide-actions-done = { $count ->
    [one] one earlier one is done
   *[other] { $count } earlier ones are done
 }
slide-no-reason = no reason given
slide-elsewhere = Settled in its own register.
line-named-done = { $number } settles it: Enter says that it is done, Esc leaves it open
line-offered-done = Is { $number } done?
line-nobody-again = { $nobody }: Enter once more keeps it without an owner
line-named-day = { $number } names a day for it: Enter gives it, Esc leaves it
line-who-when = type a person or a new day
line-statement-stays = the Statement of Applicability keeps its day until it is changed there
line-on = on: { $day }
line-because = because
line-reason-of = Reason of { $number }
line-say-why = Say why, behind the decision as it stands
line-offered = New day for { $number }?
line-done = done
line-target = Target date
line-say-outcome = Say what came of it, behind “done”
line-say-what = Say what is decided of it: a new day, or what else, because …

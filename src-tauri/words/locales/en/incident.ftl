# Incidents, concerns and exercises (A.3.3, A.8.3, A.8.4; 10.2).

incident = Incident
    .a = an incident
    .many = Incidents and concerns
    .empty = Nothing was reported yet. Report what went wrong, what nearly did, or what somebody fears; an exercise uses the same form.

## Fields
incident-name = What happened, in a line
    .also = Incident; Title; Concern
incident-kind = Kind
    .also = Type
incident-cameFrom = Came from
    .also = Origin; Source
incident-reporter = Who reported it
    .help = Only here: it stands in no list, no sheet, no paper, no search and no history. Leave it empty if they want to stay unknown.
    .also = Reporter
incident-channel = Channel
    .also = Way
incident-awareOn = We know of it since
    .help = Clocks run from here.
    .also = Aware on; Awareness; Known since
incident-awareAt = At
    .help = The time of that day where the organisation is, as 14:05.
    .also = Time; Aware at
incident-happenedOn = Happened on
    .also = Date; Day
incident-what = What happened
    .also = Description; Details
incident-aiSystems = Systems
    .also = System; AI systems
incident-harmGoesOn = Does harm go on
    .help = Yes: people first. Stop the system, keep the logs, then write.
    .also = Harm continuing; Ongoing
incident-harmed = Who is harmed or may be
    .also = Affected; Harmed
incident-serious = Serious (AI Act, Art. 3(49))
    .help = As long as nobody has decided it, no clock of the AI Act is shown here, and it runs all the same.
    .also = Seriousness; Severity
incident-seriousWhy = Why it is serious, or not
    .help = By what Art. 3(49) of the EU AI Act asks.
    .also = Reason
incident-personalData = Personal data breach
    .also = Personal data; Breach
incident-furtherLaws = Further laws that apply
    .also = Laws
incident-owner = Who handles it
    .also = Owner; Responsible
incident-stopped = How it was stopped, and how long that took
    .also = Stopped; Containment
incident-cause = Cause
    .also = Root cause
incident-lessons = What we learned
    .also = Lessons; Lessons learned
incident-unsent = Why an authority or others were not told
    .help = For each clock that ran and nobody stopped: why nothing had to be sent (Art. 33(5) GDPR asks for it), or what is done instead.
    .also = Not notified because; Reason for not notifying; Why a message was not sent
incident-state = State
    .also = Status
incident-triaged = Triaged
    .also = Triage
incident-closed = Closed
    .also = Closed on

## Lists of codes
incidentKind = Kind
    .incident = Incident
    .nearMiss = Near miss
    .concern = Concern
    .outsideReport = Report from outside
    .exercise = Exercise
incidentKind-also =
    .incident = Real
    .nearMiss = Nearly
    .concern = Worry
    .outsideReport = Outside
    .exercise = Drill
cameFrom = Came from
    .inside = Somebody here
    .outside = Somebody outside
    .anonymous = Somebody who gives no name
    .monitoring = Monitoring
cameFrom-also =
    .inside = Inside; Staff
    .outside = Customer; Public
    .anonymous = Anonymous; Unknown
    .monitoring = Alarm; Logs
serious = Serious
    .undecided = Not decided yet
    .no = Not serious
    .death = Death of a person
    .health = Serious harm to health
    .infrastructure = Critical infrastructure disrupted
    .widespread = Widespread infringement
    .rights = Breach of fundamental rights
    .property = Serious harm to property or the environment
serious-also =
    .undecided = Undecided
    .no = None
    .death = Dead
    .health = Injury
    .infrastructure = Infrastructure
    .widespread = Widespread
    .rights = Fundamental rights
    .property = Property; Environment
incidentLaw = Further laws
    .nis2 = NIS2
    .dora = DORA
    .none = None of them
incidentLaw-also =
    .nis2 = NIS 2
    .dora = Digital operational resilience
    .none = None; Neither
incidentState = State
    .reported = Reported
    .triaged = Triaged
    .handled = Contained
    .closed = Closed
incidentState-also =
    .reported = New
    .triaged = In work
    .handled = Handled
    .closed = Done

## Groups of the form
incident-group-what = What is known
incident-group-report = The report
incident-group-triage = Triage
incident-group-after = Afterwards

## Steps
edit-incident-triage = Triage an incident
edit-incident-contain = Record that an incident is contained
edit-incident-close = Close an incident
edit-incident-reopen = Open an incident again
edit-incident-act = Make an action of an incident
incident-triage-do = Triage
incident-contain-do = Contained
incident-close-do = Close
incident-reopen-do = Open again

## What falls due
due-law-begins = The EU AI Act applies: { $articles }
due-incident-clock = { $what }, by { $at }

## Refusals
refuse-incident-time = “{ $value }” is no time of day. Write it as 14:05.
refuse-incident-whom = Nothing stops a clock or meets a duty unless somebody was told. Say who.
refuse-incident-anonymous = Somebody who gives no name is not named here. Empty this field, or say that they came forward.
refuse-incident-harm = Nothing is contained while harm goes on, or nobody knows. Say that it does not.
refuse-incident-unsent = Its clock ran and nothing was sent: { $what }. Enter in the log what was sent, or say here why nothing had to be.
refuse-incident-told = A serious incident was told to somebody. Enter in the log who was told.

## On the page
ui-incident-report = Report something
ui-incident-report-hint = One line is enough. Who triages it asks the rest.
ui-incident-report-do = Report
ui-incident-clocks = Clocks that run
ui-incident-undecided = Whether this is serious is not decided. If it is, the AI Act gives 2, 10 or 15 days from the day you knew.
ui-incident-as-of = Law as of { $on }. Times are those of the organisation.
ui-incident-no-clock = No clock runs.
ui-incident-act = What follows from it
ui-incident-act-title = What is to be done
ui-incident-act-do = Make an action of it
ui-incident-log = Log
ui-incident-record = Incident record
ui-incident-until = by { $day }, { $at }
ui-incident-until-day = by the end of { $day }
ui-incident-sent = sent { $on }
ui-incident-late = passed, nothing was sent

## On paper
incident-record = Incident record
incident-record-subject = What happened, who was told, what was learned (A.8.4; 10.2)
incident-clocks = Clocks
incident-clocks-note = Which law binds is the decision of whoever triages; dates are computed from awareness in the time of the organisation.
incident-clock-what = What is sent
incident-clock-article = By
incident-clock-receiver = To
incident-clock-until = Until
incident-clock-at = At
incident-clock-sent = Sent on
ui-incident-unknown = Not known yet
ui-command-report-incident = Report something
    .also = report an incident; report a concern; complaint; accident; harm; incident; concern
ui-screen-incidents = Incidents and concerns
incident-unsent-none = no clock asked for a message
incident-late = Late: { $what } ({ $article }) was due by { $day }{ $timed ->
    [0] {""}
   *[1] , { $at }
}; { $was ->
    [0] nothing is on record as sent.
   *[1] it was sent on { $sent }.
}
incident-open-laws = { $number } is closed and nobody said whether NIS2 or DORA applies; if one does, its deadlines run. { $named ->
    [0] Nobody is named to answer it.
   *[1] { $whom } answers it; no day is set.
}
incident-open-action = { $first ->
    [0] Of { $number } stands open besides:
   *[1] { $number } is closed, and an action of it is still open:
}{" "}{ $what }, { $named ->
    [0] nobody’s
   *[1] { $whom }
}, due { $due }.

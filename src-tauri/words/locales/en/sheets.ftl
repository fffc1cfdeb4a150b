# Gates of a system's life and its sheets (A.6, A.8, A.9).

ui-gates = Gates of its life
ui-gates-hint = What each stage asks for. A system comes into use when all of its gate is there.
gate = Gate
    .development = Into development
    .test = Into test
    .in-use = Into use
    .operation = Staying in use
    .retired = Retirement
gatePassed = Gate that was passed
    .development = Development, passed
    .test = Test, passed
    .in-use = Coming into use, passed
    .operation = Use, ended
    .retired = Retirement
gateNeed = Record
    .purpose = Purpose and what it must not be used for
    .owner = Business owner
    .screening = Impact assessment begun
    .data = Its data sets approved
    .preset = Tests with criteria set beforehand
    .impact = Impact assessment approved
    .verification = Passed against criteria set beforehand
    .userInformation = User information or notice handed over
    .rollback = Stop and way back
    .overseen = Oversight agreed
    .monitoring = A measure with a reading
    .logs = Logs with a period and a reader
    .split = Every task has somebody
    .retirement = What becomes of its data, and who is told
    .told = Those concerned told
ui-gates-owed = The system is here, with { $there } of { $of }. Missing:
ui-gates-passed-without = with { $there } of { $of }. What was never recorded:
ui-gates-whole = all { $of } there
ui-gates-ahead = { $there } of { $of } there
ui-gates-rest = { $count ->
    [one] The one that is there
   *[other] The { $count } that are there
}
ui-gates-asks = { $count ->
    [one] What it asks for: one record
   *[other] What it asks for: { $count } records
}
ui-gates-there = there
ui-gates-missing = missing
ui-life-draft = Propose tests, measures, oversight and logs
ui-life-data = Propose its data sets
ui-life-split = List who answers for what
ui-life-proposed = Proposed. Nothing counts until it is confirmed in its register.
edit-system-draftLife = Propose the life of a system
edit-system-issueSheet = Approve a sheet of a system
refuse-life-no-template = The system was drafted from no template that has tests and measures ready. Fill it from one first, or write them yourself.
refuse-life-nothing = All that its template has ready is there or proposed already.
refuse-gate-retirement = Nobody has said what becomes of its data, models and accounts. Write it down before it is retired.
refuse-gate-told = Those concerned were not told. Record the notice of retirement that was handed over, with what shows it.
refuse-gate-impact = Its impact assessment is not approved. Approve it before the system is used.
refuse-gate-verification = No test passed against criteria set beforehand, not older than its last change, or one failed and was not passed since.
refuse-gate-userInformation = Its users were told nothing. Issue its user information, or record the notice that was handed over.
refuse-gate-rollback = Nobody has written how it is stopped and what the way back is. Add that to its oversight.
refuse-system-sheet-kind = Only the technical file and the user information are approved and issued. Other sheets are printed as they stand.
refuse-system-sheet-missing = { $count ->
    [one] One kind of record it speaks of is
   *[other] { $count } kinds of records it speaks of are
} missing; they stand at the head of its draft. Record them, and issue it then.
ui-sheets = Sheets
ui-sheets-issue = Approve and issue
ui-sheets-by = Approved by
ui-document-technical-file = Technical file
ui-document-user-information = User information
ui-document-resource-sheet = Resource sheet
ui-document-data-sheet = Data sheet
ui-document-oversight-sheet = Oversight sheet
ui-document-log-sheet = Log sheet
ui-document-supplier-split = Split of responsibilities
sheet-subject-technical-file = What the system is, how it was made, tested and is watched, in the nine headings of Annex IV (A.6.2.7; EU AI Act, Art. 11 and Annex IV where they bind)
sheet-subject-user-information = What users and those concerned should know (EU AI Act, Art. 13 and 50 where they bind)
sheet-subject-resource-sheet = Data, tools, computing and people (A.4.2 to A.4.6)
sheet-subject-data-sheet = Where its data come from, by what right, how good they are (A.7)
sheet-subject-oversight-sheet = Who oversees it, and how it is stopped (A.9; EU AI Act, Art. 14 and 26(2) where they bind)
sheet-subject-log-sheet = What it writes down, how long that is kept, who reads it (A.6.2.8; EU AI Act, Art. 12, 19 and 26(6) where they bind)
sheet-subject-supplier-split = Who answers for what: the organisation, its suppliers, its customers (A.10.2 to A.10.4)
sheet-missing = Not said yet
sheet-owner = Owner: { $name }
sheet-part-data = Data
sheet-part-tools = Tools
sheet-part-computing = Computing
sheet-part-people = People
sheet-part-quality = Quality of the data
sheet-part-impact = Impact assessment
sheet-part-oversight = Who oversees it
sheet-part-stop = Oversight and stop
sheet-part-overrides = Overrules, complaints, misuse
sheet-part-logs = What is logged
sheet-part-monitoring = What is watched
sheet-part-whose = Whose system it is, and which class it has
sheet-part-lifetime = How long it serves, and how it is kept up
sheet-note-deployer = A customer who uses it under their own authority is its deployer under the Act (Art. 3(4)).
sheet-note-provider = The organisation is its deployer; whoever supplies it under their own name is its provider under the Act (Art. 3(3)).
sheet-note-both = The organisation is its provider, and its deployer where it uses it itself.
sheet-note-readings = The last readings in use are of { $last }. After them came { $change }, made on { $on }: no reading in use shows yet how it works as it is now. Tests are another thing, and have days of their own.
sheet-note-readings-model = The last readings in use are of { $last }. After them came { $change }, made on { $on }: no reading in use shows yet how it works as it is now, with { $model }. Tests are another thing, and have days of their own.
sheet-note-groups = Figures by group stand in the tests that compare groups and in the measures of fairness; of other groups none are on record.
sheet-note-groups-none = No figures by group of people are on record: how it works for one group beside another is not known.
sheet-note-logs = { $log }: { $outside ->
    [1] kept for { $months } months today
   *[other] as the log stands in its register it is kept for { $months } months
}; { $by ->
    [law] a law asks for { $law }
    [both] a law asks for { $law }, the contract for { $asked }
   *[contract] the contract asks for { $asked }
}{ $outside ->
    [1] {""}
   *[other] . A longer time in the entry of the system is what is aimed at, and not what is kept today
}.
sheet-note-notice = { $article } binds from { $on }: { $text }.
sheet-note-notice-none = By the classification of { $on } no duty of Art. 50 binds for this system.{ $so-count ->
    [0] {""}
   *[other] {" "}It is so that { $so }; an exception of the same Article takes the duty away, or it binds another role.
}
sheet-note-notice-open = The system is not classified: whether a duty of Art. 50 binds is not known.
sheet-note-declaration = The class on record asks for an EU declaration of conformity from { $on } (Art. 47).
sheet-note-declaration-none = None by the present class.
sheet-note-contact = Reached at: { $at }
sheet-part-results-note = A figure beyond its threshold calls for a look, within the time that was set for it.
sheet-part-results = How well it works, and its limits
sheet-part-notice = That AI is at work
sheet-part-split = Who answers for what
sheet-part-suppliers = Suppliers
sheet-part-customers = Customers
sheet-part-annex-1 = 1. The system in general
sheet-part-annex-2 = 2. Its parts, and how it was made and tested
sheet-part-annex-3 = 3. How it works, is watched and controlled
sheet-part-annex-4 = 4. Why these performance metrics fit
sheet-part-annex-5 = 5. Risk management
sheet-part-annex-6 = 6. Changes over its life
sheet-part-annex-7 = 7. Standards applied
sheet-part-annex-8 = 8. Declaration of conformity
sheet-part-annex-9 = 9. Watching it after it is on the market
sheet-part-annex-7-note = The AIMS is being built on ISO/IEC 42001; harmonised standards of the EU AI Act are named in the description once they are published and applied. The Statement of Applicability, whose versions follow, says which controls apply.
sheet-part-annex-8-note = Where the class of the system asks for one, the EU declaration of conformity lies outside the AIMS; what was handed over stands here.
sheet-note-unwatched-overrides = Corrections: no record. No measure of this system counts them.
sheet-note-unwatched-complaints = Complaints: no record. No measure of this system counts them.
sheet-note-unwatched-misuse = Misuse: no record. No measure of this system counts it.
sheet-blank-record = not on record
sheet-blank-agreed = not agreed
sheet-held-entry = AI systems, { $field }
sheet-points-told = { $count ->
    [0] Something is on record for every point of Annex IV that this file goes through ({ $all }). Whether it says enough is for its reader to judge.
   *[other] { $all ->
        [one] Of the one point
       *[other] Of the { $all } points
    } of Annex IV that this file goes through, { $count ->
        [one] one has
       *[other] { $count } have
    } nothing on record: { $points }. Each stands under its heading.{ $placed ->
        [0] {""}
       *[other] {" "}Where no other place is named, it would be kept in: { $held }.
    }
}
sheet-points-there = { $count ->
    [one] Something is on record for a point of Annex IV under this heading: { $points }.
   *[other] Something is on record for these points of Annex IV under this heading: { $points }.
}
sheet-point-absent = { $number } { $what }: not on record.{ $placed ->
    [0] {""}
   *[other] {" "}Where it would stand: { $held }.
}
sheet-point-1a = Purpose, provider and version, with its relation to earlier versions
sheet-point-1b = How it works together with hardware and software that is no part of it, other AI systems included
sheet-point-1c = Versions of the software and firmware it needs, and what updates ask for
sheet-point-1d = The forms in which it is put on the market or into service
sheet-point-1e = The hardware it is meant to run on
sheet-point-1f = Where it is a part of a product: pictures of its outside, its marks and its inside
sheet-point-1g = The user interface that the deployer is given
sheet-point-1h = The instructions for use for the deployer
sheet-point-2a = Methods and steps of its development, and what was used of third parties
sheet-point-2b = Design specifications: its logic, the main choices and assumptions, what it is made to do best, what was traded for what
sheet-point-2c = Its architecture: how its parts build on one another, and the computing used to make, test and check it
sheet-point-2d = Its data: where they come from, how they were chosen, labelled and cleaned
sheet-point-2e = The human oversight it needs, and what helps people to read its results
sheet-point-2f = Changes settled beforehand, and how it still complies after them
sheet-point-2g = Validation and tests, with their data, measures and dated, signed reports
sheet-point-2h = Cybersecurity: the measures taken
sheet-point-3-able = What it can do and its limits, accuracy for groups and in all
sheet-point-3-unintended = Results nobody intends that can be foreseen, and sources of risk
sheet-point-3-overseen = The measures of human oversight
sheet-point-3-input = What is asked of the data that go in
sheet-point-4 = Why the measures of performance fit the system
sheet-point-5 = The risk management under Art. 9
sheet-point-6 = The changes made over its life
sheet-point-7 = The harmonised standards applied, in full or in part, or how the requirements are met without them
sheet-point-8 = The EU declaration of conformity
sheet-point-9 = How it is watched after it is on the market, with the plan for that (Art. 72)
sheet-note-offered = { $person }: { $role } is proposed and, as of { $on }, not accepted. Until it is, nobody has agreed to oversee in that role.
sheet-status = Status
sheet-missing-what = The entry of the system and its registers do not say: { $what }.
sheet-note-offered-outside = { $role }: the role is proposed and, as of { $on }, not accepted. Until it is, nobody has agreed to oversee in it.
sheet-note-impact-none = No approved impact assessment of this system is on record.
sheet-note-privacy = Questions on personal data: { $name }{ $posted ->
    [0] {""}
   *[other] , { $post } of { $us }
}, { $at }
sheet-note-privacy-unreached = Questions on personal data: { $name }{ $posted ->
    [0] {""}
   *[other] , { $post } of { $us }
}; how to reach them is not on record.
sheet-note-privacy-none = Whom to ask about personal data is not on record.
sheet-missing-of = { $record }: { $count ->
    [0] {""}
   *[other] not said: { $what }
}{ $draft ->
    [0] {""}
   *[other] { $count ->
        [0] {""}
       *[other] ;{" "}
    }approved by nobody yet
}.
sheet-missing-overrides = Corrections
sheet-missing-complaints = Complaints
sheet-missing-misuse = Misuse
sheet-points-needless = { $count ->
    [one] Point { $points } is not counted: the class on record does not ask for it.
   *[other] Points { $points } are not counted: the class on record does not ask for them.
}
sheet-point-cited = { $number }: { $cited }
sheet-point-issued = { $number } { $version }, issued on { $on }.
sheet-point-handed = Handed over on { $on } as { $delivery }{ $version ->
    [none] {""}
   *[other] , version { $version }
}.
sheet-point-unissued = { $number }, the document that the program makes of the registers, is a draft: nobody has approved it.
sheet-part-limits = What was decided on it, and under which conditions
sheet-about = About this document
sheet-none-handed = No declaration and no technical file was handed over. What its users were given stands at point 1(h).
sheet-note-not-high = { $question }: “{ $reason }” (why it is not high-risk, Art. 6(4))
sheet-note-not-high-bare = Why it is not high-risk (Art. 6(4)): no reason is on record with the answers.
sheet-note-not-high-shown = { $count ->
    [0] No record in force documents that assessment (Art. 6(4)).
   *[other] That assessment is documented in { $items }.
}
sheet-whose-us = { $named ->
    [0] The organisation
   *[other] { $name }
}
sheet-whose-supplier = { $named ->
    [0] The supplier, not named
   *[other] { $name } (supplier)
}
sheet-whose-customer = The customer
sheet-note-split-protection = The system handles personal data, and no task of this list is about their protection: the contract of Art. 28 GDPR, sub-processors, notice of a breach, requests of data subjects, deletion.
sheet-for-people = For the people it affects
sheet-for-users = Instructions for those who use it
sheet-part-affected = An artificial intelligence takes part
sheet-part-object = How to object, ask for a person, or complain
sheet-part-rights = Your data and your rights
sheet-part-behind = Who is behind it
sheet-part-use = What it is for, and its limits
sheet-part-conditions = What it needs to work as described
sheet-part-stoppers = Who can stop it, and has agreed to
sheet-people-system-purpose = What it does
sheet-people-system-affected = Whom it affects
sheet-people-system-prohibitedUses = What it does not do, and does not decide
sheet-people-system-oversight = Who decides
sheet-note-takes-part = { $system } is an artificial intelligence.{ $alone ->
    [no] {" "}It changes nothing in other systems without a person.
    [yes] {" "}It also acts in other systems without a person.
   *[other] {""}
}
sheet-note-turn-to = Whoever does not agree with what was done with the help of { $system }, or wants a person to look at it, says so { $others ->
    [1] to the organisation they deal with, or here:
   *[other] here:
}
sheet-note-rights = { $others ->
    [1] The organisation you deal with (for example, your clinic), which uses { $system }, is the controller of your data, unless it says otherwise below: turn to it first, and to its data protection officer. It
   *[other] The controller of your data is { $us }, which
} has to let you see them and to correct, erase or restrict them when you ask and the law gives you that right; you can also object (GDPR, Art. 15 to 22). You can complain to the supervisory authority of the country you live in{ $count ->
    [0] .
   *[other] : { $authorities }.
}
sheet-note-address = { $role ->
    [provider] Provider under the EU AI Act (Art. 3(3))
    [deployer] Deployer under the EU AI Act (Art. 3(4))
   *[none] Organisation
}: { $name }, { $address }
sheet-note-address-none = { $role ->
    [provider] Provider under the EU AI Act (Art. 3(3))
    [deployer] Deployer under the EU AI Act (Art. 3(4))
   *[none] Organisation
}: { $name }. Postal address: missing.
sheet-note-say = What those it affects may be told: “{ $system } is an artificial intelligence. What it is for: { $words }”
sheet-note-able = What it can do, and its limits{ $outside ->
    [1] {""}
   *[other] {" "}({ $number }, { $question }{ $draft ->
        [1] , not approved
       *[other] {""}
    })
}: “{ $words }”
sheet-note-gaps = How far the data stand for those it is used on, and which gaps are known ({ $number }, { $question }{ $draft ->
    [1] , not approved
   *[other] {""}
}): “{ $words }”
sheet-note-energy = Energy, water, materials ({ $number }, { $question }{ $draft ->
    [1] , not approved
   *[other] {""}
}): “{ $words }”
sheet-note-kept = Where the class asks for a technical file, it is kept for ten years after the system was placed on the market or put into service (Art. 18(1)), and a small or medium-sized enterprise may give its points in a simplified form (Art. 11(1)).
sheet-note-fills = What is missing is filled in by { $action }, { $person }, until { $due }.
sheet-note-fills-none = Nobody is named who fills in what is missing, and no day is set.{ $owned ->
    [0] {""}
   *[other] {" "}The owner of the system is { $owner }.
}
sheet-note-late = { $action }, which is named here, is open past its day, { $due }{ $named ->
    [0] ; it is nobody's.
   *[other] : { $person }.
}
sheet-note-lacks = { $name } lacks what the table of AI literacy asks of them: { $modules }.
sheet-note-least = { $log }: where Art. 19(1) and 26(6) of the EU AI Act bind, at least { $least } months; { $months } are enough for that.
sheet-note-least-short = { $log }: where Art. 19(1) and 26(6) of the EU AI Act bind, at least { $least } months; { $months } are too few.
sheet-note-unseen = Data protection has not looked at { $set }{ $special ->
    [1] , which holds data of special categories (GDPR, Art. 9).
   *[other] , which holds personal data.
}
sheet-note-own-approved = { $count ->
    [one] The approval of { $sets } was recorded by its own owner, { $name }
   *[other] The approvals of { $sets } were recorded by their own owner, { $name }
}{ $alone-count ->
    [0] ; data protection gave its view.
   *[other] . That anybody else looked at { $alone } is not on record.
}
sheet-note-written = Where all of it is written: { $words }
sheet-note-not-high-no = Answered with no for the filter of Art. 6(3): { $question }
sheet-note-not-high-older = { $item } is of { $until }, before the class was recorded on { $on }: it is to be renewed.
sheet-status-view = Read from the records; itself not approved
sheet-note-notice-unsettled = Do not count on this for now: { $text }. Whether the organisation has to do it ({ $article }, from { $on } under { $by }) is not decided; whoever uses the system can say themselves that a text comes from an AI.
sheet-part-whose-note = The roles are those of the organisation at the head of page 1. Who supplies a model or a tool for it is not its provider under the EU AI Act. Whoever changes the intended purpose so that the system becomes high-risk becomes its provider, with all duties of one (Art. 25(1)(c)): ask before you use it for anything else.
sheet-note-split = { $all ->
    [one] One task
   *[other] { $all } tasks
}; { $count ->
    [0] of each it is said who does what
   *[other] who does what is missing in { $count }
}.{ $owned ->
    [0] {""}
   *[other] {" "}Owner of the system: { $owner }.
}{ $kept ->
    [0] {""}
   *[other] {" "}Owner of A.10.2: { $control }.
}
sheet-stoppers = { $agreed ->
    [0] Nobody has agreed to stop it.
   *[1] Who can stop it, and has agreed to: { $who }.
}{ $waits ->
    [0] {""}
   *[1] {" "}Not agreed yet: { $whom }.
}
sheet-lead = { $records ->
    [0] No record of another register stands here
    [one] One record of another register stands here
   *[other] { $records } records of other registers stand here
}, beside the entry of the system; what is out of use is left out. { $missing ->
    [0] { $open ->
        [0] Nothing that this sheet asks for is missing.
       *[other] Every field that it asks for is filled in.
    }
    [one] One thing that it asks for is not said yet.
   *[other] { $missing } things that it asks for are not said yet.
}{ $unapproved ->
    [0] {""}
    [one] {" "}One record is approved by nobody yet.
   *[other] {" "}{ $unapproved } records are approved by nobody yet.
}{ $open ->
    [0] {""}
    [one] {" "}One point stands open and is marked below.
   *[other] {" "}{ $open } points stand open and are marked below.
}
sheet-part-use-note = What it does and what it does not decide stands on page 1.
sheet-note-conditions = { $which } was accepted with conditions{ $named ->
    [0] {""}
   *[1] {" "}by { $by }
}{ $dated ->
    [0] {""}
   *[1] , until { $until }
}: “{ $words }”
sheet-note-recipient = Besides them, { $name } has these data in hand{ $told ->
    [0] ; what is done with them there is not on record.
   *[other] : { $words }
}
sheet-note-staff-log = { $log }: this log holds data about whoever uses the system{ $read ->
    [0] {""}
   *[other] ; it is read by: { $post }
}. The rights on page 1 hold for these data, too.

# Modules of competence and awareness (7.2, 7.3; A.4.6).

module = Module
    .a = a module
    .many = Modules
    .empty = No module yet. Let the program propose its five, take those that fit, and add your own words.

## Fields
module-name = Name
    .also = Module; Title; Course
module-content = Content of the program
    .help = Talking points and five questions that the program has. Without it your own points are the module.
    .also = Content
module-aims = What it is for
    .also = Aim; Purpose
module-audience = Who needs it
    .help = By role, or by what somebody does with AI. The table of literacy follows from it.
    .also = Audience; For whom
module-peopleToo = These people as well
    .also = People; Also
module-minutes = Minutes
    .also = Duration
module-months = Holds for months
    .help = After so many months it is taken again. Twelve is ours, not the standard's.
    .also = Validity; Months
module-ownPoints = What we add
    .help = One point a line; each is a slide.
    .also = Own points; Points
module-owner = Owner
    .also = Responsible
module-state = State
    .also = Status
module-why = Why it ended
    .also = Reason

## Lists of codes
moduleContent = Content
    .allStaff = AI for everybody
    .aiUsers = Using and overseeing AI
    .ownersDevelopers = System owners and developers
    .management = Management
    .auditorsReviewers = Auditors and reviewers
moduleContent-also =
    .allStaff = Everybody; Staff
    .aiUsers = Users; Overseers
    .ownersDevelopers = Owners; Developers
    .management = Top management
    .auditorsReviewers = Auditors; Reviewers
moduleAudience = Who needs it
    .allStaff = Everybody
    .users = Users of AI
    .humanOverseer = Human overseers
    .systemOwner = System owners
    .technicalOwner = Technical owners
    .developer = Developers
    .aiLead = AI lead
    .topManagement = Top management
    .internalAuditor = Internal auditors
    .reviewer = Reviewers
moduleAudience-also =
    .allStaff = All staff; All
    .users = Users
    .humanOverseer = Overseers
    .systemOwner = Owners
    .technicalOwner = Technical
    .developer = Development
    .aiLead = Lead
    .topManagement = Management
    .internalAuditor = Auditors
    .reviewer = Review
moduleAim = What it is for
    .awareness = Awareness (7.3)
    .competence = Competence (7.2)
moduleAim-also =
    .awareness = Aware
    .competence = Competent; Skills
moduleState = State
    .inUse = In use
    .ended = Ended
moduleState-also =
    .inUse = Active
    .ended = Withdrawn

## Groups of the form
module-group-what = The module
module-group-who = For whom
module-group-long = How long

## Steps
edit-module-end = End a module
edit-module-reopen = Use a module again
edit-module-offer = Propose modules
module-end-do = End
module-reopen-do = Use again

## Refusals
refuse-module-months = A module holds for 1 to { $most } months.

## On the page
ui-module-offer = Propose the program's modules
ui-module-offer-hint = Five short modules with talking points and questions, in both languages. Each is a proposal until you take it.
ui-module-slides = Slides

## On paper
module-slides = Slides of a module
module-slides-subject = Training module
module-slides-here = In our organisation, and where to raise a concern
module-slides-for = What it is for:
module-slides-never = Never for:
module-slides-errs = Where it errs or is misused, by our register of risks:
module-slides-watch = { $deputed ->
    [0] { $who } watches over it.
   *[other] { $who } watches over it, { $deputy } as deputy.
} { $words }
module-slides-no-overseer = Nobody is named who watches over it.
module-slides-stop = How it is stopped:
module-slides-reach = Whom to reach to have it stopped:
module-slides-may = Who may correct it and who may stop it:
module-slides-purpose = what it is for, and never for
module-slides-wrong = what I do when it errs
module-slides-wrong-first = Confirm and send nothing that you have not checked. Where a result is wrong or only odd, change it or leave it to a person, and report it: each report mends the system for all.
module-slides-offered = { $person } was offered to oversee it and has not accepted ({ $role }, { $on }): do not count on them yet.
module-slides-none-accepted = Nobody has accepted to oversee it yet. { $words }
module-slides-use = Which AI we use here
module-slides-used = In use: { $names }.
module-slides-tried = On trial, only for those who take part: { $names }.
module-slides-ended = Retired, used by nobody: { $names }.
module-slides-corrected = How often people correct it:
module-slides-happened = It happened here:
module-slides-channel = Where to raise a concern:
module-slides-no-channel = No way to raise a concern is open yet.
module-slides-received = { $seconded ->
    [0] { $first } receives it
   *[other] { $first } receives it, or { $second } where it is about { $first }
}{ $days ->
    [0] .
    [one] ; an answer comes within one day.
   *[other] ; an answer comes within { $days } days.
} { $reached ->
    [0] {""}
   *[other] Directly: { $contact }.
}
module-slides-questions = Questions
module-slides-answers = Answers, and what they rest on
module-slides-rests = Rests on { $on }.
module-slides-read = Read from the records up to journal entry { $seq } of { $at } ({ $hash }); nobody approves slides. Words of the organisation stand in its language.
ui-screen-modules = Modules

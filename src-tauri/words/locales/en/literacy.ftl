# Person × role × module, and KPI-5.
literacy-table = Competence, awareness and literacy
literacy-table-subject = Who needs which module, who holds it and until when (7.2, 7.3; A.4.6; AI Act, Art. 4)
literacy-table-note = Valid: four of five right, and not run out. Aware: the modules for it are valid and the policy is acknowledged; partly, with one of the two; missing, with neither. Competence is shown where each role has it on record and its modules are valid. A role offered and not accepted counts as none. A system under roles: the person is its owner or technical owner. A module is without a result where it was taken and not judged.
literacy-roles = Roles
literacy-aware = Awareness (7.3)
literacy-competent = Competence (7.2)
literacy-person = Person
literacy-modules = Modules, taken and valid until
literacy-line = { $called }: { $state ->
    [valid] valid, { $on } to { $until }
    [beyond] valid, not required, { $on } to { $until }
    [expired] ran out on { $until }
    [below] fewer than 4 right on { $on }
    [noResult] taken on { $on }, no result yet
   *[missing] missing
}{ $state ->
    [valid] {""}
    [beyond] {""}
    [noResult] {""}
   *[other] { $due ->
        [none] ; no course is planned
       *[other] ; next course { $due }
    }
}.
literacy-stands = How it stands
literacyState = How it stands
    .complete = All valid
    .gap = Not all valid
    .unassigned = No module is meant for them
    .grace = New, within 30 days
    .away = Away
    .notConcerned = None required: uses no AI
literacyAware = Awareness
    .aware = Module valid, policy acknowledged
    .partly = Partly
    .missing = Missing
literacyCompetent = Competence
    .shown = Shown
    .gap = A gap
    .noRole = No role
literacyCell = Module
    .notNeeded = Not needed
    .valid = Valid
    .expired = Ran out
    .below = Fewer than 4 right
    .noResult = No result yet
    .missing = Missing
roadmap-left-literacy = { $left ->
    [one] One person of { $of } lacks a module that is valid
   *[other] { $left } people of { $of } lack a module that is valid
 }
ui-literacy-figure = { $complete } of { $of } people concerned hold all their modules.
ui-literacy-unassigned = { $n ->
    [one] No module is meant for one of them.
   *[other] No module is meant for { $n } of them.
 }
ui-literacy-grace = { $n ->
    [one] One person is new and has 30 days.
   *[other] { $n } people are new and have 30 days.
 }
ui-literacy-person = Person
ui-literacy-until = { $state }, until { $until }
ui-literacy-key = A day is the last on which a module is valid; a dot says that it is not needed.
ui-literacy-none = No module is in use, so nobody can have them all. Take the program's modules first.
literacy-summary = { $all ->
    [one] One person stands
   *[other] { $all } people stand
} here. Of { $people ->
    [one] one person
   *[other] { $people } people
} who have to do with AI, { $complete ->
    [0] nobody has all modules taken and valid
    [one] one has all modules taken and valid
   *[other] { $complete } have all modules taken and valid
}. Aware in full: { $aware } of { $people }. Competence shown: { $competent } of { $roles } who hold a role or own a system. Modules still to be taken or judged: { $open } of { $needed }.
literacy-unsorted = not sorted yet
literacy-counting = { $some ->
    [0] No module in use counts for awareness.
   *[1] Modules that count for awareness, each for those who need it: { $aware }.
} { $able-some ->
    [0] No module in use counts for competence.
   *[1] For competence: { $able }.
}
literacy-role = { $role }
literacy-role-offered = { $role }: offered, not accepted yet
literacy-owned = No role; owner of { $what }
literacy-of-all = They are { $here } of the { $all } people the organisation counts; the other { $others } are not in this table because they are not in the register of people.
literacy-no-role = none on record
literacy-lacks-policy = Partly: policy not acknowledged
literacy-lacks-module = Partly: module missing
literacy-lacks-both = Missing: module, policy
literacy-lacks-record = A gap: not on record
literacy-lacks-able-module = A gap: module missing
literacy-policy = Acknowledged means { $number } in version { $version }.{ $count ->
    [0] {""}
   *[other] {" "}An earlier version only: { $older }.
}
literacy-free-read = No module required; policy acknowledged
literacy-free-unread = No module required; policy not acknowledged

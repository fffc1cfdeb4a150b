# Duties in the AIMS and who holds them (clause 5.3).

duty = Duty
    .a = a duty
    .many = Duties
    .empty = No duty is given to anybody yet. Name who holds each; documents and approvals take names from here.

## Fields
duty-person = Who holds it

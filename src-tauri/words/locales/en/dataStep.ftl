# Steps of the provenance of a data set (A.7.5).

dataStep = Step of provenance
    .a = a step of provenance
    .many = Provenance
    .empty = No step yet. Name through whose hands the data went and what each did, the oldest first.

## Fields
dataStep-did = What was done
    .help = Gathered, handed over, masked, joined, labelled, left out.
    .also = Step; Transformation; Processing
dataStep-dataSet = Data set
    .also = Dataset; Data
dataStep-who = Through whose hands
    .help = A person, department, customer, supplier or system.
    .also = Who; Holder; Party
dataStep-dated = When
    .help = As far as it is known: 2026-08.
    .also = Date; From when
dataStep-proof = What shows it
    .help = A contract, a protocol, a commit.
    .also = Proof; Reference

## Groups of the form
dataStep-group-what = The step

## Reasons
refuse-dataStep-approved = Its data set is approved. Withdraw the data set before a step is taken out of its provenance.

# Impacts that an assessment identified (clause 6.1.4, controls A.5.4 and A.5.5).

impactEffect = Impact
    .a = an impact
    .many = Impacts
    .empty = No impact yet. Name what the system does to individuals, groups and society, for better and for worse.

## Fields
impactEffect-what = What happens
    .help = In one sentence, to whom it is meant to be read.
    .also = Impact; Effect; Title
impactEffect-impact = Assessment
    .also = Impact assessment
impactEffect-kind = Harm or benefit
    .help = A benefit is not set off against harm.
    .also = Kind; Type
impactEffect-area = What it touches
    .also = Area; Topic
impactEffect-target = Whom it meets
    .help = Its consequence is rated on the scale for these.
    .also = Target; Affects
impactEffect-who = Who exactly
    .also = Who; People affected; Group
impactEffect-detail = How it comes about
    .also = Description; Details
impactEffect-likelihood = Likelihood before
    .help = On the scale of the risk criteria.
    .also = Likelihood; Inherent likelihood
impactEffect-consequence = Consequence before
    .help = On the scale of the risk criteria for those it meets.
    .also = Severity; Consequence; Inherent consequence
impactEffect-levelBefore = Level before
    .also = Inherent level
impactEffect-measures = Measures
    .help = What is done about it, in design, data, by people, by information.
    .also = Mitigation; Treatment
impactEffect-likelihoodAfter = Likelihood after
    .also = Residual likelihood
impactEffect-consequenceAfter = Consequence after
    .also = Residual consequence; Residual severity
impactEffect-levelAfter = Level after
    .also = Residual level
impactEffect-whyNoRisk = Why no risk is made of it
    .help = Asked from medium on, while no risk points at it.
    .also = Reason for no risk
impactEffect-earlier = In the round before
    .also = Earlier impact
impactEffect-carried = From the round before, not looked at
    .help = It counts as nothing until it is kept with words, rated anew or taken out of use.
    .also = Carried over
impactEffect-keptWhy = Why the judgement still holds
    .also = Reason; Reaffirmed because
impactEffect-kept = Kept
    .also = Reaffirmed; Kept on

## Lists of codes
effectKind = Harm or benefit
    .harm = Harm
    .benefit = Benefit
effectKind-also =
    .harm = Negative; Adverse
    .benefit = Positive; Gain
effectArea = What it touches
    .fairness = Fairness
    .privacy = Privacy
    .safety = Safety and health
    .autonomy = Autonomy and dignity
    .transparency = Transparency
    .access = Money, work, education, services
    .accessibility = Accessibility
    .redress = Complaint and redress
    .environment = Environment
    .economy = Economy and jobs
    .institutions = Institutions and democracy
    .culture = Culture and information
    .misuse = Misuse on a large scale
effectArea-also =
    .fairness = Discrimination; Bias
    .privacy = Data protection; Personal data
    .safety = Safety; Health
    .autonomy = Human control; Dignity
    .transparency = Explanation
    .access = Access; Finance; Employment
    .accessibility = Disability
    .redress = Redress; Complaint
    .environment = Energy; Water; Climate
    .economy = Economy; Jobs
    .institutions = Democracy; Justice
    .culture = Culture; Misinformation
    .misuse = Misuse
effectTarget = Whom it meets
    .individuals = Individuals
    .groups = Groups
    .society = Society
effectTarget-also =
    .individuals = Individual; People; Persons
    .groups = Group
    .society = Public; Environment

## Groups of the form
impactEffect-group-what = The impact
impactEffect-group-before = Before measures
impactEffect-group-after = Measures, and what remains
impactEffect-group-last = The round before

## Steps
edit-impactEffect-keep = Keep the judgement of an impact
impactEffect-keep-do = Keep with words

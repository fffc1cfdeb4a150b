# Suppliers of AI systems, models, data and services, and who answers for what (A.10.2, A.10.3).

supplier = Supplier
    .a = a supplier
    .many = Suppliers
    .empty = No supplier yet. Name the companies whose AI systems, models, data or services you build on.

## Fields
supplier-name = Name
    .help = As the contract names it.
    .also = Supplier; Supplier name; Vendor; Company; Provider
supplier-provides = Provides
    .help = A whole AI system, a model inside one, data, or a service such as hosting or labelling.
    .also = What they provide; Supplies; Kind of supply
supplier-country = Country
    .help = Where the company that signs has its seat.
    .also = Countries; Seat; Registered in
supplier-systems = AI systems that rest on it
    .also = AI systems; Systems; System; AI system; Used in; System number; System id
supplier-models = Models and versions
    .help = Which models they deliver, and which versions you run now.
    .also = Models; Model; Model versions; Base models
supplier-owner = Owner
    .help = The person here who knows this supplier and hears of its changes first.
    .also = Responsible; Person responsible; Contract owner; Business owner
supplier-dependence = Dependence
    .help = How hard it would be to do without this supplier.
    .also = Dependency; Degree of dependence; Criticality
supplier-personalData = Personal data
    .help = Whether personal data reach this supplier.
    .also = Contains personal data; Processes personal data
supplier-dataUse = What they do with our data
    .help = What they receive, where they keep it and for how long, and whether they train models on it.
    .also = Use of our data; Data use; Training on our data; Use for training
supplier-subSuppliers = Suppliers behind them
    .help = Whose models, computing or labour they build on, as far as you know.
    .also = Sub-suppliers; Subsuppliers; Subcontractors; Sub-processors; Subprocessors
supplier-terms = Terms that matter
    .help = What the contract says on notice of changes, information about the model, incidents, audits, liability and rights.
    .also = Terms; Contract terms; Conditions
supplier-split = Who answers for what
    .help = Which duties over the life of the AI system lie with them, with you and with your customer (A.10.2).
    .also = Split of responsibilities; Responsibilities; Allocation of responsibilities; Shared responsibilities
supplier-exitPlan = Way out
    .help = What you would do if they stopped, changed the model for the worse or raised the price.
    .also = Exit plan; Exit strategy; Exit
supplier-contract = Contract
    .help = Where the signed contract is kept.
    .also = Agreement; Contract reference; Where the contract is
supplier-yearly = Cost a year
    .also = Yearly cost; Annual cost; Cost per year; Spend
supplier-since = Supplier since
    .also = Since; Start; Start date; Contract start
supplier-ends = Contract ends on
    .also = Ends; Ends on; End date; Contract end; Expires on
supplier-reviewOn = Next review on
    .also = Next review; Review date; Review on
supplier-rating = Rating
    .help = What came of the questions it was asked.
    .also = Assessment; Result
supplier-conditions = Conditions of use
    .help = What holds while it is used.
    .also = Restrictions
supplier-rated = Rated
    .also = Rated on
supplier-standing = Standing
    .also = Status; State; Stage
supplier-approved = Approved
    .also = Approved on; Approval; Date of approval
supplier-why = Reason
    .help = Why the supplier was suspended, or why it ended.
    .also = Why; Reason for suspension; Reason for ending

## Lists of codes
provides = Kind of supply
    .system = AI system
    .model = Model
    .data = Data
    .service = Service
provides-also =
    .system = System; Software; Application; Product
    .model = Models; Base model; Foundation model
    .data = Data set; Data sets; Datasets
    .service = Services; Hosting; Consulting; Labelling
dependence = Dependence
    .low = Low
    .medium = Medium
    .high = High
dependence-also =
    .low = Minor
    .medium = Moderate
    .high = Critical; Severe
standing = Standing
    .candidate = Candidate
    .approved = Approved
    .suspended = Suspended
    .ended = Ended
standing-also =
    .candidate = Proposed; New; Under review; In assessment
    .approved = Active; Released; Current
    .suspended = On hold; Paused; Blocked
    .ended = Closed; Terminated; Former; Retired

## Groups of the form
supplier-group-what = What they deliver
supplier-group-terms = Data, terms and responsibilities
supplier-group-risk = Dependence and way out
supplier-group-contract = Contract and review

## Steps
edit-supplier-approve = Approve a supplier
edit-supplier-suspend = Suspend a supplier
edit-supplier-end = End the work with a supplier
supplier-approve-do = Approve
supplier-suspend-do = Suspend
supplier-end-do = End

## Duties that fall due
due-supplier-ends = End of a contract with a supplier
due-supplier-review = Review of a supplier

## Refusals
refuse-supplier-ends = The contract would end before it began. Correct one of the two days.
refuse-supplier-exit = You could hardly do without this supplier, and no way out is written down. Say what you would do without it.
refuse-supplier-in-use = { $system } is in use and rests on this supplier. Move it to another supplier or retire it first.

supplierRating = Rating
    .suitable = Suitable
    .conditions = Suitable with conditions
    .unsuitable = Not suitable
supplierRating-also =
    .suitable = Good; Use
    .conditions = Partly
    .unsuitable = Bad; Do not use
edit-supplier-rate = Rate a supplier
supplier-rate-do = Rate
ui-suppliers-named = Propose those the inventory names
edit-supplier-draftNamed = Propose the suppliers that the inventory names
edit-supplier-ask = Put questions to a supplier
refuse-supplier-not-asked = Nothing was asked yet. Put the questions first, and note the answers.
refuse-supplier-open = { $count ->
    [one] One question is
   *[other] { $count } questions are
} not answered or not judged. Answer them first.
refuse-supplier-unsuitable = It was rated as not suitable. Rate it again if that has changed.
refuse-supplier-unrated = Questions were put to it, and nothing came of them yet. Rate it first.
refuse-supplier-against = { $count ->
    [one] One answer was judged as not enough. Rate it with conditions that answer for it, or judge the answer again.
   *[other] { $count } answers were judged as not enough. Rate it with conditions that answer for them, or judge the answers again.
}
refuse-supplier-nobody = The inventory names no supplier that is not in the register. Name them in the entries of AI systems, in the field Supplier.
ui-supplier-questions = What it was asked
ui-supplier-answered = { $done } of { $of } questions answered and judged
ui-supplier-unasked = Nothing was asked yet. The usual questions are listed for you; note what it answers, what shows it, and whether that will do.
ui-supplier-unanswered = no answer yet
ui-supplier-unjudged = answered; nobody has judged it
ui-supplier-question-open = Open { $number } with its history
ui-supplier-model = It runs on { $model }{ $version ->
    [none] ; which version, nobody has said.
   *[other] , version { $version }.
}
ui-supplier-split = Who answers for what
ui-supplier-split-print = Print the split for the contract…
ui-supplier-no-split = Nobody has said who answers for what of this system: you, the supplier or the customer.
refuse-supplier-asked = Its questions are put already.
ui-screen-suppliers = Suppliers

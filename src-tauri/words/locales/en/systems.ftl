# The inventory of AI systems and the reading of spreadsheets.

## Refusals
refuse-system-name-taken = { $number } is called “{ $name }” already. Give another name, or change { $number }.
refuse-system-held = { $number } cannot be removed: { $classifications ->
    [0] no classification
    [one] one classification
   *[other] { $classifications } classifications
 } and { $actions ->
    [0] no action
    [one] one action
   *[other] { $actions } actions
 } refer to it. Put it out of scope with a reason, or record that it is retired.
refuse-system-stage-future = { $on } has not come yet. A stage is recorded when the system has come to it.
refuse-system-stage-same = The system is at this stage since { $on } already. Choose another stage.
refuse-system-stage-order = The stage before began on { $on }. Give that day or a later one.
refuse-system-scope-reason = Say in at least { $least } characters why this system is out of scope.
refuse-system-scope-phrase = That could be said of any system. Say what it is about this one that puts it out of scope.
refuse-system-look-note = Say what you found when you looked again.
refuse-system-look-nothing = Nothing about { $number } is to be looked at again.
refuse-system-shares-nothing = { $number } shares nothing with a system in scope, or is not outside the scope. There is nothing to answer.
refuse-system-shares-answer = Say in a sentence who looks after what is shared and why leaving the system out is sound.
refuse-system-model-none = { $why ->
    [none] No AI system in use names “{ $model }” as its model. Write the model as the inventory has it.
    [already] { $count ->
        [one] { $named } already says version { $to } of “{ $model }”: there is nothing to change.
       *[other] { $named } already say version { $to } of “{ $model }”: there is nothing to change.
    }
   *[other] “{ $model }” is the model of { $named }: another supplier or another version than you named. Correct the one or the other.
}
refuse-template = There is no template “{ $value }”. Choose one of the list.
refuse-template-itself = A system is no template of itself. Choose another one.
refuse-import-nothing = There is no row to take. Choose a sheet with at least one row under its heads.
refuse-import-name = The row has neither the name of a system nor the number of one that is here. Fill in one of them.
refuse-import-twice = “{ $value }” stands in an earlier row of the sheet as well. Leave one of the rows out.
refuse-import-heads = No column says the name or the number of the systems. Write “Name” over the column with the names.
refuse-sheet-large = The file is too large: at most { $most } MB are read. Save only the sheet with the systems.
refuse-sheet-text = The sheet holds too much text: at most { $most } MB are read. Save only the sheet with the systems.
refuse-sheet-bomb = The file unpacks to far more than a sheet holds; at most { $most } MB are unpacked. It was not opened. Save the sheet anew in your spreadsheet program.
refuse-sheet-rows = The sheet has too many rows: at most { $most } are read at once. Split it.
refuse-sheet-columns = The sheet has too many columns: at most { $most } are read. Delete the columns that are not needed.
refuse-sheet-cell = Cell { $cell } holds too much text: at most { $most } characters are read. Shorten it.
refuse-sheet-empty = The file has no row with anything in it. Choose another one.
refuse-sheet-malformed = The file is damaged or was cut short, and cannot be read. Save it anew in your spreadsheet program.
refuse-sheet-quote = A quotation mark opened in row { $row } never closes: the file was cut short, or the mark is one too many. Correct it and try again.
refuse-sheet-password = The file is behind a password. Save a copy without one.
refuse-sheet-kind = This is not a file of the kinds that are read. Save it as XLSX or CSV.
refuse-sheet-encoding = The text of the file cannot be read. Save it as CSV in UTF-8, or as XLSX.
refuse-sheet-word = “{ $value }” is not understood here. Write one of: { $known }.
refuse-sheet-field = There is no field “{ $value }” to put this column into. Choose another field or leave the column out.

## What a person should know about a sheet that was read
sheet-cut = … (cut: too long for a cell)
sheet-note-windows = The file does not say how it was written; it was read as Western Windows text. Check names with accents.
sheet-note-first-sheet = { $count ->
    [one] The one sheet of the file, “{ $sheet }”, was read.
   *[other] Out of { $count } sheets in the file, “{ $sheet }”, the first, was read.
 }
sheet-note-formulas = { $count ->
    [one] One cell holds a formula
   *[other] { $count } cells hold a formula
 } ({ $cells }). What each gave when the file was saved was read.
sheet-note-errors = { $count ->
    [one] One cell holds an error
   *[other] { $count } cells hold an error
 } ({ $cells }) and was read as empty.
sheet-note-day-first = { $count ->
    [one] One date
   *[other] { $count } dates
 } can be read two ways ({ $cells }). The day was taken to come first: 03/04/2026 is 3 April.

## Why a system is to be looked at again
system-look-model = { $on }: the model { $model } went from version { $from } to { $to }.
system-look-model-first = { $on }: the model { $model } went to version { $to }; no version was said before.
system-look-field = { $on }: { $field ->
    [purpose] the purpose
    [actRoles] the roles under the EU AI Act
    [origin] the origin
    [baseModel] the base model
    [modelVersion] the version of the model
    [countries] the countries
    [dataSets] the data used
   *[other] { $field }
 } changed after the system was classified.

## Names of edits
edit-system-add = Add an AI system
edit-system-amend = Change an AI system
edit-system-setStage = Record a stage of an AI system
edit-system-setScope = Decide whether an AI system is in scope
edit-system-check = Check the entry of an AI system
edit-system-clearLookAgain = Record that an AI system was looked at again
edit-system-changeModel = Record a new version of a model
edit-system-answerShares = Answer what an AI system outside the scope shares
edit-system-draft = Draft the entry of an AI system from a template
edit-system-addFrom = New AI system from a template
edit-system-remove = Remove an AI system
edit-system-import = Import AI systems

## Fields and codes (the words of spreadsheets are the same: core/src/systems/en.json)
system-field-number = Number
system-field-name = Name
system-field-version = Version
system-field-description = Description
system-field-purpose = Purpose and intended use
system-field-prohibitedUses = Uses not allowed
system-field-businessOwner = Business owner
system-field-technicalOwner = Technical owner
system-field-aimsRoles = Our roles in the AIMS
system-field-actRoles = Roles under the EU AI Act
system-field-origin = Origin
system-field-supplier = Supplier
system-field-contract = Contract
system-field-baseModel = Base model
system-field-modelVersion = Model version
system-field-technique = Technique
system-field-autonomy = Autonomy
system-field-oversight = Human oversight
system-field-users = Users
system-field-affected = People affected
system-field-vulnerable = Vulnerable groups or minors
system-field-countries = Countries
system-field-dataSets = Data used
system-field-personalData = Personal data
system-field-hosting = Hosting and region
system-field-tools = Tools and libraries
system-field-stage = Life-cycle stage
system-field-startedOn = Started on
system-field-inUseOn = In use since
system-field-changedOn = Last changed on
system-field-retiredOn = Retired on
system-field-scope = Scope of the AIMS
system-field-scopeReason = Reason for the scope decision
system-field-criticality = Criticality
system-field-monitoring = Monitoring plan
system-field-logs = Logs and retention
system-field-nextReviewOn = Next review on
system-field-checkedOn = Last checked on
system-field-checkedBy = Last checked by
system-field-actClass = AI Act class
system-field-actClassOn = Classified on
system-stage-idea = Idea
system-stage-development = In development
system-stage-test = In test
system-stage-in-use = In use
system-stage-changed = Changed
system-stage-retired = Retired
system-scope-undecided = Not decided
system-scope-in = In scope
system-scope-out = Out of scope
system-aimsRoles-provider = AI provider
system-aimsRoles-producer = AI producer or developer
system-aimsRoles-customer = AI customer or user
system-aimsRoles-partner = AI partner
system-actRoles-provider = Provider
system-actRoles-deployer = Deployer
system-actRoles-importer = Importer
system-actRoles-distributor = Distributor
system-actRoles-authRep = Authorised representative
system-actRoles-productManufacturer = Product manufacturer
system-origin-own = Own development
system-origin-bought = Bought
system-origin-open-source = Open source
system-origin-embedded = Embedded in another product
system-yesNo-yes = Yes
system-yesNo-no = No
system-criticality-low = Low
system-criticality-medium = Medium
system-criticality-high = High
system-actClass-prohibited = Prohibited practice
system-actClass-highRiskAnnexI = High-risk (Annex I)
system-actClass-highRiskAnnexIII = High-risk (Annex III)
system-actClass-annexIIINotHighRisk = Annex III, not high-risk
system-actClass-transparency = Transparency duties
system-actClass-gpai = General-purpose model
system-actClass-gpaiSystemic = General-purpose model with systemic risk
system-actClass-minimal = Minimal risk
system-actClass-legalReview = Legal review needed
system-actClass-outOfScope = Outside the EU AI Act

## The screen
ui-noun-system = AI systems
ui-hit-system = AI system
ui-systems-look = To look at again
ui-systems-looked = What came of looking again
ui-systems-unsaid = Not said
ui-systems-unclassified = Not classified
ui-systems-classify = Open the classification
ui-systems-shares = Shares with systems in scope
ui-systems-shares-none = Shares no supplier, model, data or owner with a system in scope.
ui-systems-shares-ask = It is outside the scope and shares what stands above. What does that mean for leaving it out?
ui-systems-shares-again = Something else is shared since the answer of { $on }. Answer it again.
ui-systems-shares-said = Answered on { $on }: { $answer }
ui-systems-shares-keep = Keep the answer
ui-systems-stage-new = New stage
ui-systems-stage-on = Since (today if empty)
ui-systems-stage-undated = no day given
ui-systems-stage-note = What happened
ui-systems-stage-take = Record the stage
ui-systems-model = The new version goes to every system on { $model } of this supplier that is not retired, and each is to be looked at again.
ui-systems-model-take = Record the new version
ui-systems-template = Template
ui-systems-template-new = New from a template
ui-systems-template-there = { $called } bears this name already. Its empty fields can be filled from the template.
ui-systems-template-take = Take this template for { $number }
ui-systems-template-fill = Fill from a template
ui-systems-template-own = A system of yours
ui-systems-template-hint = Each field it fills is a proposal: it counts as nothing until you take it over.
ui-systems-template-drafted = { $count ->
    [0] Nothing was empty that this template speaks of.
    [one] 1 proposal to look at.
   *[other] { $count } proposals to look at.
 }
ui-systems-template-from = Drafted from: { $title }
ui-systems-template-none = A template proposes purpose, roles, data, oversight, logs and monitoring for what is still empty.
ui-systems-template-ask = What to ask the supplier ({ $count })
ui-systems-template-copy = Copy the questions
ui-systems-template-copied = The questions are on the clipboard, ready for an e-mail.

## What a system asks for first
ui-systems-next = Next step
ui-systems-lacks = Before its impact can be assessed, say what it is:
ui-systems-bare = No impact assessment of this system is approved. It does not go into use without one, and its risks follow from it.
ui-systems-assess = Assess its impact
ui-systems-assess-on = Go on with { $number }

# What every register says: the head of its number, names of edits, refusals, and yes and no.

register-number = Number
    .also = No; Nr; ID; Reference; Ref; System number; System id
yesNo = Yes or no
    .yes = Yes
    .no = No
yesNo-also =
    .yes = Y; True; X
    .no = N; False; none; nothing

## Names of edits; `edit-NOUN-VERB` wins where there is one
edit-add = Add { $a }
edit-amend = Change { $a }
edit-duplicate = Duplicate { $a }
edit-retire = Retire { $a }
edit-reinstate = Bring back { $a }
edit-remove = Remove { $a }
edit-reaffirm = Reaffirm { $a }
edit-many = Change several at once: { $many }
edit-import = Import from a spreadsheet: { $many }
edit-propose = Put forward proposals: { $many }
edit-proposal-amend = Change what is proposed
edit-proposal-amendAll = Change what is proposed, several at once
edit-proposal-confirm = Confirm proposals
edit-proposal-dismiss = Dismiss proposals

## Refusals
refuse-taken = “{ $value }” stands in { $number } already. Write something else, or change { $number }.
refuse-held = { $number } cannot be removed: { $count ->
    [one] one record refers to it. Retire it, or change that record first.
   *[other] { $count } records refer to it. Retire it, or change those records first.
 }
refuse-step-from = { $number } is in a state from which this step does not lead. Open the record to see what is possible.
refuse-no-such-record = There is no record “{ $value }” to point at. Choose another, or add it first.
refuse-record-retired = { $name } is retired. Choose another, or bring it back first.
refuse-read-only = This field is not filled in by hand: the program writes it when the step that sets it is taken.
refuse-not-a-number = “{ $value }” is not a number. Write it in digits, such as 1200 or 0.5.
refuse-not-text = “{ $value }” is not text. Write text here.
refuse-reaffirm-nothing = Nothing was decided about { $number } that could be reaffirmed. Take the decision first.
refuse-reaffirm-why = Say why it still holds.
refuse-sheet-twice = An earlier row of the sheet is about the same record. Leave one of the two out.

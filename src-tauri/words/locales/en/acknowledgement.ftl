# Acknowledgements of the policy and the rules of use (clauses 5.2 and 7.3).

acknowledgement = Acknowledgement
    .a = an acknowledgement
    .many = Acknowledgements
    .empty = Nobody has been asked yet. Ask from an approved policy or from rules of use: everybody, or some people.

## Fields
acknowledgement-person = Person
    .also = Name; Who
acknowledgement-text = Text
    .also = Document; Policy
acknowledgement-version = Version
    .also = Of version
acknowledgement-askedOn = Asked on
    .also = Sent on
acknowledgement-due = Answer by
    .also = Due; Due on
acknowledgement-state = State
    .also = Status; Standing
acknowledgement-givenOn = Given on
    .help = Empty: the day on which it is entered.
    .also = Acknowledged on; Signed on; Date
acknowledgement-how = By which means
    .help = Signature, mail, a list that went round, and where that lies.
    .also = Means; Evidence
acknowledgement-why = Reason
    .help = Why it lapsed; a version number: that version took its place.
    .also = Why

## Lists of codes
acknowledgementState = State
    .asked = Asked
    .given = Given
    .lapsed = Lapsed
acknowledgementState-also =
    .asked = Open; Waiting
    .given = Acknowledged; Signed; Done; Yes
    .lapsed = Ended; Not needed

## Groups of the form
acknowledgement-group-who = Who and what
acknowledgement-group-given = Given

## Steps
edit-acknowledgement-ask = Ask for acknowledgement
edit-acknowledgement-give = Record an acknowledgement
edit-acknowledgement-lapse = Let an acknowledgement lapse
edit-acknowledgement-reopen = Ask again for an acknowledgement
acknowledgement-give-do = Given
acknowledgement-lapse-do = Lapse
acknowledgement-reopen-do = Ask again

## Duties that fall due, and refusals
due-acknowledgement = Acknowledgement of a text
refuse-acknowledgement-version = No version of this text is approved. Approve it first: nobody can stand by a draft.
refuse-acknowledgement-kind = Only the policy and rules of use are acknowledged: choose the policy, the text on the life cycle and use, or one of your own.
refuse-acknowledgement-twice = { $number } asks this person for this version already.
refuse-acknowledgement-asked = Everybody named was asked for this version already.

## On the screen
ui-acknowledge = Ask for acknowledgement…
ui-acknowledge-all = Everybody who works here
ui-acknowledge-some = Only these people
ui-acknowledge-hint = One line a person, for the version that holds. A version that changes the sense asks everybody again.
ui-acknowledge-open = Acknowledgements of this text

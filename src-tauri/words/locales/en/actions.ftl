# The register of actions: refusals and names of edits.

## Refusals
refuse-action-title = An action needs a title. Say in one line what is to be done.
refuse-key = A key given by the caller has 1 to 64 printable characters and no space. Give another, or none.
refuse-person-retired = { $name } has left the organisation. Choose somebody who is active.
refuse-action-origin = There is no record “{ $id }” for the action to come from. Name a control or an issued document, or leave the origin out.
refuse-action-not-open = { $number } is not open. Reopen it first.
refuse-action-open = { $number } is open already.
refuse-action-outcome = Say what came of the action before closing it.
refuse-action-reason = Say why the action is dropped.
refuse-action-review-closed = { $number } stays as it is: review { $review } was closed on it. Add a new action.
refuse-action-minuted = { $number } stands in the approved minutes of { $review }, so it is not removed. Drop it and say why.
refuse-action-carry-approved = The minutes of { $review } are approved. Carry the action over to a review that is still to be held.
refuse-action-carry-earlier = { $review } is not later than the review the action comes from. Choose a later one.
refuse-action-carry-reason = Say why the action was not done and is carried over.

## Names of edits
edit-action-add = Add an action
edit-action-amend = Change an action
edit-action-close = Close an action
edit-action-drop = Drop an action
edit-action-reopen = Reopen an action
edit-action-carry = Carry an action over to a later review

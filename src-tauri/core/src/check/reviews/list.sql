SELECT review.id, review.number, review.state, review.kind, review.heldOn, review.periodFrom, review.periodTo,
  coalesce(person.name, ''),
  (SELECT count(*) FROM reviewParticipant WHERE reviewParticipant.review = review.id),
  (SELECT count(*) FROM reviewInput WHERE reviewInput.review = review.id
     AND reviewInput.input IN (SELECT value FROM json_each(?1))
     AND (CASE WHEN nothingToReport THEN nothingReason <> '' ELSE comment <> '' OR conclusion <> '' END
       OR EXISTS (SELECT 1 FROM decision WHERE decision.review = review.id AND decision.input = reviewInput.input))),
  (SELECT count(*) FROM decision WHERE decision.review = review.id),
  (SELECT count(*) FROM action WHERE action.state = 'open' AND (action.carriedTo = review.id
     OR (action.origin = 'review' AND action.originId = review.id AND action.carriedTo IS NULL))),
  review.document, review.nextReviewOn
FROM review LEFT JOIN person ON person.id = review.chair
ORDER BY review.heldOn IS NULL, review.heldOn DESC, review.number DESC
LIMIT ?2 OFFSET ?3

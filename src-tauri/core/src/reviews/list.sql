SELECT review.id, review.number, review.state, review.kind, review.held_on, review.period_from, review.period_to,
  coalesce(person.name, ''),
  (SELECT count(*) FROM review_participant WHERE review_participant.review = review.id),
  (SELECT count(*) FROM review_input WHERE review_input.review = review.id
     AND review_input.input IN (SELECT value FROM json_each(?1))
     AND CASE WHEN nothing_to_report THEN nothing_reason <> '' ELSE comment <> '' OR conclusion <> '' END),
  (SELECT count(*) FROM decision WHERE decision.review = review.id),
  (SELECT count(*) FROM action WHERE action.state = 'open' AND (action.carried_to = review.id
     OR (action.origin = 'review' AND action.origin_id = review.id AND action.carried_to IS NULL))),
  review.document
FROM review LEFT JOIN person ON person.id = review.chair
ORDER BY review.held_on IS NULL, review.held_on DESC, review.number DESC
LIMIT ?2 OFFSET ?3

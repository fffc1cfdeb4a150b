# Revisiones por la dirección: el nombre, y los campos que el acta impresa no nombra ya (apartado 9.3).

review = Revisión por la dirección
    .a = una revisión por la dirección
    .many = Revisiones por la dirección
    .empty = Aún no hay ninguna revisión por la dirección planificada. La alta dirección revisa el SGIA a intervalos planificados; planifique la primera.

## Campos
review-heldOn = Día de la reunión
review-periodFrom = Periodo desde
review-periodTo = Periodo hasta
review-cutOff = Fecha de corte
    .help = El día hasta el que cuentan los datos; las entradas se copian a esa fecha al empezar la reunión.
review-startedAt = Comienzo de la reunión
review-endedAt = Fin de la reunión
review-secretary = Levanta el acta
review-nextReviewOn = Próxima revisión
review-meets = Revisión prevista para el
review-committeeMeets = Reunión del comité prevista para el
review-nextMeets = Próxima revisión prevista para el
review-suitable = Conveniencia
    .help = Si el SGIA conviene a la organización y a su propósito.
    .yes = Sí
    .partly = En parte
    .no = No
review-suitableWhy = Motivo de la conclusión sobre la conveniencia
review-adequate = Adecuación
    .help = Si el SGIA basta para lo que tiene que hacer.
    .yes = Sí
    .partly = En parte
    .no = No
review-adequateWhy = Motivo de la conclusión sobre la adecuación
review-effective = Eficacia
    .help = Si el SGIA logra lo planificado.
    .yes = Sí
    .partly = En parte
    .no = No
review-effectiveWhy = Motivo de la conclusión sobre la eficacia
review-approver = Quien aprueba
review-approvedOn = Aprobada el
review-document = Acta

## What falls due
due-review-meeting = Hay que celebrar la revisión por la dirección
due-committee-meeting = Hay que reunir el comité
due-review-next = Día de la próxima revisión por la dirección

# El registro de acciones: rechazos y nombres de las ediciones.

## Rechazos
refuse-action-title = Una acción necesita un título. Diga en una línea qué hay que hacer.
refuse-key = Una clave dada desde fuera tiene de 1 a 64 caracteres visibles y ningún espacio. Dé otra, o ninguna.
refuse-person-retired = { $name } ya no está en la organización. Elija a alguien en activo.
refuse-action-origin = No hay ningún registro «{ $id }» del que proceda la acción. Indique un control o un documento emitido, o deje el origen sin indicar.
refuse-action-not-open = { $number } no está abierta. Reábrala primero.
refuse-action-open = { $number } ya está abierta.
refuse-action-outcome = Diga cuál fue el resultado de la acción antes de cerrarla.
refuse-action-reason = Diga por qué se abandona la acción.
refuse-action-review-closed = { $number } queda como está: la revisión { $review } se cerró con ella. Añada una acción nueva.
refuse-action-minuted = { $number } figura en el acta aprobada de { $review }, por lo que no se elimina. Abandónela e indique por qué.
refuse-action-carry-approved = El acta de { $review } está aprobada. Traslade la acción a una revisión que aún no se haya celebrado.
refuse-action-carry-earlier = { $review } no es posterior a la revisión de la que procede la acción. Elija una posterior.
refuse-action-carry-reason = Diga por qué la acción no se hizo y se traslada.

## Nombres de las ediciones
edit-action-add = Añadir una acción
edit-action-amend = Cambiar una acción
edit-action-close = Cerrar una acción
edit-action-drop = Abandonar una acción
edit-action-reopen = Reabrir una acción
edit-action-carry = Trasladar una acción a una revisión posterior

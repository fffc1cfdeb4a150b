# Acciones: el nombre, sus campos y sus situaciones.

action = Acción
    .a = una acción
    .many = Acciones
    .empty = Aún no hay ninguna acción. Anote qué hay que hacer, quién lo hace y para cuándo.

## Campos
action-title = Acción
    .also = Título; Tarea; Qué hay que hacer
action-detail = Detalles
    .also = Detalle; Descripción; Notas
action-owner = Responsable
    .also = Quién; Asignada a; Persona responsable
action-due = Plazo
    .also = Fecha límite; Vencimiento; Para cuándo
action-state = Situación
    .also = Estado
action-origin = Origen
    .also = Procedencia; Procede de
action-outcome = Resultado o motivo
    .also = Resultado
action-carriedTo = Trasladada a
    .also = Revisión posterior
action-carriedWhy = Por qué se trasladó
    .also = Motivo del traslado

## Situaciones
actionState = Situación
    .open = Abierta
    .done = Hecha
    .dropped = Descartada
actionState-also =
    .open = Pendiente; Sin empezar; En curso; Abierto
    .done = Cerrada; Terminada; Completada; Hecho
    .dropped = Cancelada; Anulada; Descartado

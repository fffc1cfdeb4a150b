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
action-originId = Clave del registro del que procede
action-originLabel = Registro del que procede
action-decision = Deriva de
    .help = La decisión de una revisión por la dirección.
action-outcome = Resultado o motivo
    .help = Qué resultó de ella, o por qué se abandonó.
    .also = Resultado
action-closedOn = Cerrada el
action-carriedTo = Trasladada a
    .also = Revisión posterior
action-carriedWhy = Por qué se trasladó
    .also = Motivo del traslado

## Situaciones
actionState = Situación
    .open = Abierta
    .done = Cerrada
    .dropped = Abandonada
actionState-also =
    .open = Pendiente; Sin empezar; En curso; Abierto
    .done = Hecha; Terminada; Completada; Hecho
    .dropped = Cancelada; Anulada; Descartada; Abandonado

## De dónde procede una acción
actionOrigin = Origen
    .own = Iniciativa propia
    .review = Revisión por la dirección
    .statement = Declaración de aplicabilidad
    .document = Documento
    .gap = Análisis de brechas
    .risk = Riesgo
    .incident = Incidente o inquietud
    .test = Prueba de control (no conformidad)
    .evidence = Evidencia vencida

## Grupos de la ficha
action-group-what = Qué hay que hacer
action-group-outcome = Resultado y origen

## Pasos
action-close-do = Marcar como hecha
action-drop-do = Abandonar
action-reopen-do = Reabrir

## Lo que vence
due-action = Acción

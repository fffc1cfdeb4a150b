# Sesiones de formación (7.2, 7.3; A.4.6).

training = Sesión de formación
    .a = una sesión de formación
    .many = Formación
    .empty = Aún no hay sesiones. Planifique una; cuando se haya celebrado, marque quién asistió: un solo acto crea todos los registros.

## Campos
training-name = Nombre
    .also = Sesión; Título
training-modules = Módulos
    .also = Módulo; Contenidos
training-day = Día
    .also = Fecha; El
training-by = Impartida por
    .also = Formador; Por; Persona
training-place = Dónde y cómo
    .also = Lugar; Sala
training-note = Nota
    .also = Observación
training-effect = Sirvió, y cómo se sabe
    .help = Unas semanas después: una muestra de trabajo, una observación, de nuevo las preguntas (7.2).
    .also = Efecto; Eficacia
training-state = Estado
    .also = Situación
training-held = Registrada
    .also = Celebrada
training-why = Por qué se canceló
    .also = Motivo

## Listas de códigos
trainingState = Estado
    .planned = Planificada
    .held = Celebrada
    .cancelled = Cancelada
trainingState-also =
    .planned = Prevista; Abierta
    .held = Hecha
    .cancelled = Anulada

## Grupos de la ficha
training-group-what = La sesión
training-group-came = Qué salió de ella

## Pasos
edit-training-hold = Registrar quién asistió
edit-training-cancel = Cancelar una sesión
training-hold-do = Registrar quién asistió
training-cancel-do = Cancelarla

due-training = Sesión de formación

## Rechazos
refuse-training-nobody = No asistió nadie. Marque al menos a una persona o cancele la sesión.
refuse-training-score-module = «{ $value }» no es un módulo de esta sesión. Sus respuestas correctas van con la sesión en que se hizo.
refuse-training-twice = La misma persona figura dos veces en la lista.

## En la página
ui-screen-training = Formación
ui-training-who = Quién asistió
ui-training-who-hint = Marque quién asistió y escriba, por módulo, cuántas de sus cinco preguntas acertó. Sin cifra el módulo aún no está completo; puede añadirse después.
ui-training-there = Asistió
ui-training-score = Aciertos, de 5
ui-training-record = { $n ->
    [one] Registrar a una persona
   *[other] Registrar a { $n } personas
 }
ui-training-needed = lo necesita
ui-training-all = Marcar a quienes lo necesitan
ui-training-table = Quién necesita y tiene qué
ui-training-sessions = Sesiones
ui-training-print = Imprimir
ui-training-score-of = { $name }, { $module }: aciertos, de 5

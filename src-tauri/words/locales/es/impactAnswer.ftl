# Respuestas de una evaluación del impacto: una por cada pregunta de una ronda.

impactAnswer = Respuesta de una evaluación
    .a = una respuesta de una evaluación
    .many = Respuestas de evaluaciones
    .empty = Aún no hay respuestas. Llegan con una evaluación del impacto.

## Campos
impactAnswer-words = Respuesta en palabras
    .also = Palabras; Texto; Explicación
impactAnswer-impact = Evaluación
    .also = Evaluación del impacto
impactAnswer-question = Pregunta
    .also = Número de pregunta
impactAnswer-answer = Respuesta
    .help = En una evaluación preliminar.
    .also = Sí o no
impactAnswer-lastAnswer = Respuesta de la ronda anterior
    .also = Última respuesta
impactAnswer-lastWords = Palabras de la ronda anterior
    .also = Últimas palabras
impactAnswer-keptWhy = Por qué sigue siendo válido
    .help = Las palabras convierten la última respuesta en una de esta ronda.
    .also = Motivo; Mantenida porque
impactAnswer-kept = Mantenida
    .also = Reafirmada; Mantenida el

## Listas de códigos
impactReply = Respuesta
    .yes = Sí
    .no = No
    .notSure = Dudoso
impactReply-also =
    .yes = S; Verdadero
    .no = N; Falso
    .notSure = No se sabe; Abierto; Desconocido

## Grupos del formulario
impactAnswer-group-what = Pregunta y respuesta
impactAnswer-group-last = La ronda anterior

## Pasos
edit-impactAnswer-keep = Mantener una respuesta de la ronda anterior
impactAnswer-keep-do = Mantener con palabras

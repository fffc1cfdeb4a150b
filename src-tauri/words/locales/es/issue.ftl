# Cuestiones externas e internas, y la pregunta sobre el cambio climático (apartado 4.1).

issue = Cuestión
    .a = una cuestión
    .many = Cuestiones
    .empty = Aún no hay ninguna cuestión. Anote qué influye en su IA dentro y fuera de la organización, una fila cada una, y responda si importa el cambio climático.

## Campos
issue-text = Cuestión
    .help = Una o dos frases que se entiendan todavía dentro de un año.
    .also = Texto; Descripción; Cuestión externa; Cuestión interna
issue-kind = Tipo
    .help = El cambio climático es una pregunta propia, que se responde una vez.
    .also = Clase; Externa o interna
issue-effect = Qué supone para el SGIA
    .help = Qué se hace por ello y en qué parte del SGIA está.
    .also = Efecto; Consecuencia; Repercusión
issue-source = Fuente
    .help = Dónde está escrito o de dónde se sabe.
    .also = Referencia; Dónde está escrito
issue-since = Desde
    .also = Inicio; Vista por primera vez
issue-reviewOn = Próxima revisión
    .also = Fecha de revisión; Revisión el
issue-owner = Responsable
    .help = La persona que la vigila.
    .also = Persona responsable
issue-relevant = Pertinente para el SGIA
    .also = Pertinente; Pertinencia
issue-why = Motivo
    .help = Por qué es pertinente o por qué no.
    .also = Por qué; Justificación
issue-judged = Valorada
    .also = Valorada el; Decidida el

## Listas de códigos
issueKind = Tipo de cuestión
    .external = Externa
    .internal = Interna
    .climate = Cambio climático
issueKind-also =
    .external = Exterior; De fuera
    .internal = Interior; De dentro
    .climate = Clima

## Grupos del formulario
issue-group-what = La cuestión
issue-group-judged = Si importa
issue-group-source = Fuente y revisión

## Pasos
edit-issue-judge = Valorar una cuestión
issue-judge-do = Valorar

## Plazos que vencen y rechazos
due-issue-review = Revisión de una cuestión
refuse-issue-climate = La pregunta del cambio climático se responde en { $number }. Cambie esa respuesta o retírela antes.
issue-reviewOn-none = sin fijar

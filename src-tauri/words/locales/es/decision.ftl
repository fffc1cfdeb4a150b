# Decisiones de una revisión por la dirección (apartado 9.3.3).

decision = Decisión
    .a = una decisión
    .many = Decisiones
    .empty = Aún no consta ninguna decisión. Anote qué decide la revisión sobre la mejora y sobre cambios en el SGIA.

## Campos
decision-words = Decisión
decision-review = Revisión por la dirección
decision-result = Asunto
    .help = Oportunidades de mejora, o cambios en el SGIA.
decision-reason = Motivo
decision-dissent = Voto en contra
decision-input = Entrada sobre la que se tomó
decision-noChange = Sin cambios
    .help = «Sin cambios» con un motivo también es una decisión.

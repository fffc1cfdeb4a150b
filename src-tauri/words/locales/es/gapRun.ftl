# Rondas del análisis de brechas: el nombre y sus campos.

gapRun = Ronda del análisis de brechas
    .a = una ronda del análisis de brechas
    .many = Rondas del análisis de brechas
    .empty = Aún no hay ninguna ronda. Inicie una primera ronda o una completa para averiguar hasta dónde se cumplen los capítulos y los controles.

## Campos
gapRun-title = Título
gapRun-depth = Profundidad
    .help = Una primera ronda valora cada apartado y cada control en conjunto; una completa valora cada requisito.
gapRun-startedOn = Iniciada el
gapRun-frozenOn = Congelada el
    .help = Desde este día la ronda no cambia nunca.
gapRun-frozenBy = Congelada por
gapRun-note = Nota

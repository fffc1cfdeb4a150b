# Pasadas del análisis de brechas: el nombre y sus campos.

gapRun = Pasada del análisis de brechas
    .a = una pasada del análisis de brechas
    .many = Pasadas del análisis de brechas
    .empty = Aún no hay ninguna pasada. Inicie una primera pasada o una completa para averiguar hasta dónde se cumplen los capítulos y los controles.

## Campos
gapRun-title = Título
gapRun-depth = Profundidad
    .help = Una primera pasada valora cada apartado y cada control en conjunto; una completa valora cada requisito.
gapRun-startedOn = Iniciada el
gapRun-frozenOn = Congelada el
    .help = Desde este día la pasada no cambia nunca.
gapRun-frozenBy = Congelada por
gapRun-note = Nota

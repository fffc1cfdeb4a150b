# Fases y tareas de la hoja de ruta.

roadmapItem = Fase o tarea de la hoja de ruta
    .a = una fase o tarea de la hoja de ruta
    .many = Fases y tareas de la hoja de ruta
    .empty = Aún no hay ninguna fase con fechas. Las fases y las tareas llegan con la hoja de ruta, cada una con su primer y su último día.

## Campos
roadmapItem-why = Por qué termina más tarde
roadmapItem-phase = Fase
roadmapItem-task = Tarea
    .help = Vacío para una fase en conjunto.
roadmapItem-startsOn = Inicio
roadmapItem-endsOn = Fin
roadmapItem-firstStartsOn = Inicio según el plan inicial
roadmapItem-firstEndsOn = Fin según el plan inicial
roadmapItem-owner = Responsable
roadmapItem-closedOn = Cerrada el
roadmapItem-closedBy = Cerrada por
roadmapItem-closedNote = Por qué se asumen los avisos

# Comunicación interna y externa (apartado 7.4).

communication = Comunicación
    .a = una línea de comunicación
    .many = Comunicación
    .empty = Aún no hay nada fijado. Diga sobre qué, cuándo, con quién, cómo y quién comunica, una fila cada cosa.

## Campos
communication-about = Sobre qué
    .also = Tema; Asunto; Comunicación
communication-side = Interna o externa
    .also = Dentro o fuera
communication-timing = Cuándo
    .help = Un hecho o una periodicidad.
    .also = Frecuencia; Momento
communication-audience = Con quién
    .also = Destinatarios; A quién
communication-means = Cómo
    .also = Medio; Canal
communication-by = Quién
    .help = El rol que se ocupa.
    .also = Rol; Por quién
communication-owner = Persona
    .help = Si el rol tiene varios titulares.
    .also = Responsable
communication-lastOn = Última vez
    .also = Última; Último envío
communication-nextOn = Próxima vez
    .also = Próxima; Siguiente
communication-note = Qué se envió
    .help = Y dónde se ve.
    .also = Nota; Evidencia

## Listas de códigos
side = Interna o externa
    .inside = Interna
    .outside = Externa
    .both = Ambas
side-also =
    .inside = Dentro
    .outside = Fuera
    .both = Dentro y fuera

## Grupos del formulario
communication-group-what = Qué, con quién, cuándo, cómo
communication-group-who = Quién
communication-group-done = Hecho

## Plazos que vencen y rechazos
due-communication = Comunicación pendiente

# Responsabilidades en el SGIA y quién las tiene (apartado 5.3).

duty = Responsabilidad
    .a = una responsabilidad
    .many = Responsabilidades
    .empty = Aún no se ha asignado ninguna responsabilidad. Indique quién tiene cada una; los documentos y las aprobaciones toman los nombres de aquí.

## Campos
duty-person = Quién la tiene

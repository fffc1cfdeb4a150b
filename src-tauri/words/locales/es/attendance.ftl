# Quién asistió: un registro por persona y módulo.

attendance = Asistencia
    .a = una asistencia
    .many = Asistencias
    .empty = Aún no ha asistido nadie. Registre quién asistió en la propia sesión.

## Campos
attendance-person = Persona
    .also = Quién; Nombre
attendance-training = Sesión
    .also = Formación
attendance-module = Módulo
    .also = Contenido
attendance-day = Realizado el
    .help = El día en que se respondieron las preguntas.
    .also = Fecha; Día; El
attendance-score = Aciertos, de 5
    .help = Cuenta a partir de cuatro; por debajo, se repasan los puntos y se repite.
    .also = Puntuación; Cuestionario; Resultado
attendance-validUntil = Válido hasta
    .also = Válido hasta
attendance-version = Versión del contenido
    .also = Versión

## Grupos de la ficha
attendance-group-who = Quién y qué
attendance-group-result = Resultado

## Rechazos
refuse-attendance-score = Hay { $most } preguntas: de 0 a { $most } aciertos.
refuse-attendance-held = { $session } no se ha celebrado. Regístrela antes como celebrada y marque quién asistió.
refuse-attendance-module = { $session } no trató este módulo. Elija un módulo que tratara u otra sesión.

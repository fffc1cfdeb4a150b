# Clasificaciones de sistemas de IA según el Reglamento de IA: el nombre y sus campos.

classification = Clasificación
    .a = una clasificación
    .many = Clasificaciones
    .empty = Aún no se ha clasificado ningún sistema de IA. Responda para cada uno las preguntas del Reglamento de IA; aquí figura el resultado.

## Campos
classification-handlingNote = Qué se hizo y dónde está la prueba
classification-system = Sistema de IA
classification-state = Situación
classification-answers = Respuestas
classification-reasons = Razonamiento
    .help = Por qué se respondió así a cada pregunta.
classification-outcome = Clase
classification-collected = También
    .help = Otras clases cuyas obligaciones se aplican además de la clase.
classification-articles = Artículos citados
classification-lawAsOf = Datos del Reglamento a
classification-lawRevision = Revisión de los datos del Reglamento
classification-lawDigest = Dígitos de los datos del Reglamento
    .help = Muestran si los datos del Reglamento han cambiado desde entonces.
classification-basis = En qué se apoya
    .help = Lo que figuraba en el inventario al clasificar el sistema.
classification-classifiedBy = Clasificado por
classification-classifiedOn = Clasificado el
classification-approvable = Puede aprobarse
    .help = No, mientras haya una cuestión jurídica abierta.
classification-legalReviewer = Quién revisa la cuestión jurídica
classification-legalDue = Para cuándo se revisa la cuestión jurídica
classification-handling = Qué se hizo
    .help = Qué se hizo con una práctica prohibida.
classification-handledOn = Día en que se hizo

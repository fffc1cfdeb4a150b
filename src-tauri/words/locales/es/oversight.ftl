# Quién supervisa los sistemas de IA y cómo se detienen (A.6.2.5, A.9.2, A.9.3).

oversight = Supervisión
    .a = una supervisión
    .many = Supervisión
    .empty = Aún no hay supervisión. Diga quién mira lo que hace un sistema, cuándo, qué puede decidir y cómo se detiene y se vuelve atrás.

## Campos
oversight-name = Qué se supervisa
    .help = Cada resultado antes de usarlo, una muestra, el agente en marcha.
    .also = Supervisión; Nombre
oversight-system = Sistema de IA
    .also = Sistema; Número de sistema
oversight-overseer = Persona supervisora
    .also = Persona; Quién
oversight-deputy = Suplente
    .also = Sustituto
oversight-times = Cuándo y cómo
    .also = Cuándo
oversight-may = Puede decidir
    .help = Sin preguntar: corregir, no usar, detener.
    .also = Autoridad
oversight-stop = Cómo se detiene
    .help = Quién, dónde y con qué rapidez.
    .also = Parada
oversight-reach = Contacto para detenerlo
    .help = Un teléfono o una dirección que respondan mientras el sistema está en uso; la información para usuarios lo imprime.
    .also = Teléfono; Contacto de parada
oversight-wayBack = Vuelta atrás
    .help = Con qué sigue el trabajo y cómo se recupera la última versión buena.
    .also = Reversión; Alternativa
oversight-competence = Competencia
    .help = Qué se les enseñó y qué lo demuestra.
    .also = Formación
ui-screen-oversight = Supervisión
ui-oversight-never = nunca
ui-oversight-untested = Nadie ha probado cómo se detiene. Pruébelo una vez y anote el día y el resultado.
oversight-stoppedOn = Última prueba de parada
    .also = Parada probada el
oversight-stopResult = Qué resultó
    .help = Cuánto tardó y qué siguió funcionando.
    .also = Resultado de la prueba
oversight-stopAgain = Próxima prueba de parada
    .also = Próxima parada
oversight-overrides = Correcciones
    .help = Cuántas veces se corrigió al sistema y quién tenía razón.
    .also = Anulaciones
oversight-agreed = Acordado
    .also = Acordado el

## Grupos del formulario
oversight-group-who = Quién y cuándo
oversight-group-stop = Parada y vuelta atrás

edit-oversight-agree = Acordar la supervisión de un sistema
oversight-agree-do = Acordar
due-oversight-stop = Parada de un sistema por probar

# Mediciones de una medida (9.1, A.6.2.6).

measureReading = Medición de seguimiento
    .a = una medición de seguimiento
    .many = Mediciones de seguimiento
    .empty = Aún no hay ninguna medición. Añada la cifra del día, entera, en la unidad de la medida, o pegue una columna entera.

## Campos
measureReading-day = Día
    .also = Fecha; Medida el
measureReading-measure = Medida
    .also = De
measureReading-value = Cifra
    .help = Un número entero en la unidad de la medida.
    .also = Valor; Medición
measureReading-version = Versión medida
    .help = Del sistema y del modelo, tal como eran al medir.
    .also = Versión; Versión del modelo
measureReading-by = Medida por
    .also = Persona
measureReading-note = Nota
    .also = Observación

## Grupos del formulario
measureReading-group-what = La medición

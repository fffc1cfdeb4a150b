# Mediciones de un indicador de un riesgo (apartados 8.2 y 9.1).

riskReading = Medición de un indicador
    .a = una medición de un indicador
    .many = Mediciones de indicadores
    .empty = Aún no hay ninguna medición. Añada el valor del día, entero, en la unidad del indicador, o pegue una columna entera.

## Campos
riskReading-day = Día
    .also = Fecha; Medida el
riskReading-indicator = Indicador
    .also = De
riskReading-value = Valor
    .help = Un número entero en la unidad del indicador.
    .also = Valor; Medición
riskReading-by = Medida por
    .also = Persona
riskReading-note = Nota
    .also = Observación

## Grupos del formulario
riskReading-group-what = La medición

# Mediciones de un objetivo (apartados 6.2 y 9.1).

reading = Medición
    .a = una medición
    .many = Mediciones
    .empty = Aún no hay ninguna medición. Añada el valor del día, entero, en la unidad del objetivo.

## Campos
reading-day = Día
    .also = Fecha; Medida el
reading-objective = Objetivo
    .also = De
reading-value = Valor
    .help = Un número entero en la unidad del objetivo.
    .also = Valor; Medición
reading-by = Medida por
    .also = Persona
reading-note = Nota
    .also = Observación

## Grupos del formulario
reading-group-what = La medición

## Plazos que vencen y rechazos

# Lecturas de un objetivo (apartados 6.2 y 9.1).

reading = Lectura
    .a = una lectura
    .many = Lecturas
    .empty = Aún no hay ninguna lectura. Añada la cifra del día, entera, en la unidad del objetivo.

## Campos
reading-day = Día
    .also = Fecha; Leída el
reading-objective = Objetivo
    .also = De
reading-value = Cifra
    .help = Un número entero en la unidad del objetivo.
    .also = Valor; Lectura
reading-by = Leída por
    .also = Persona
reading-note = Nota
    .also = Observación

## Grupos del formulario
reading-group-what = La lectura

## Plazos que vencen y rechazos

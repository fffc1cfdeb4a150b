# Pasos de la procedencia de un conjunto de datos (A.7.5).

dataStep = Paso de procedencia
    .a = un paso de procedencia
    .many = Procedencia
    .empty = Todavía no hay pasos. Indique por qué manos han pasado los datos y qué hizo cada una, del más antiguo al más reciente.

## Campos
dataStep-did = Qué se hizo
    .help = Recoger, entregar, enmascarar, unir, etiquetar, descartar.
    .also = Paso; Transformación; Tratamiento
dataStep-dataSet = Conjunto de datos
    .also = Datos; Dataset
dataStep-who = Por qué manos
    .help = Una persona, un departamento, un cliente, un proveedor o un sistema.
    .also = Quién; Titular; Parte
dataStep-dated = Cuándo
    .help = Hasta donde se sepa: 2026-08.
    .also = Fecha; Desde cuándo
dataStep-proof = Qué lo demuestra
    .help = Un contrato, un acta, un cambio registrado.
    .also = Prueba; Referencia

## Grupos de la ficha
dataStep-group-what = El paso

## Motivos
refuse-dataStep-approved = Su conjunto de datos está aprobado. Retire el conjunto antes de quitar un paso de su procedencia.

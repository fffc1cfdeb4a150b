# Pruebas de controles (8.1, 9.1).

controlTest = Prueba de control
    .a = una prueba de control
    .many = Pruebas de controles
    .empty = Todavía no se ha probado ningún control. Planifique una prueba por control: qué se prueba y cuándo se supera, cada cuánto y la lista de la que se extrae una muestra.

## Campos
controlTest-control = Control
    .also = Controles
controlTest-what = Qué se prueba y cuándo se supera
    .help = De modo que otra persona llegue al mismo resultado.
    .also = Prueba; Procedimiento; Qué
controlTest-every = Cada cuánto
    .also = Intervalo; Frecuencia
controlTest-plannedOn = Prevista para
    .also = Vence; Fecha prevista
controlTest-population = De dónde se extrae
    .help = Todos los elementos del periodo, uno por línea: incidencias, cambios, salidas, registros. Queda fijo en cuanto se extrae una muestra.
    .also = Población; Elementos
controlTest-size = Tamaño de la muestra
    .also = Tamaño
controlTest-seed = Semilla
    .help = El hash de la entrada que anotó la población: nadie lo elige, y extraer de nuevo da la misma muestra. Cada puesto tiene un número, el SHA-256 del texto «semilla número puesto»; ordenados por él, los primeros puestos son la muestra.
    .also = Semilla aleatoria
controlTest-digest = SHA-256 de la lista
    .also = Resumen
controlTest-sample = Muestra
    .help = Puesto y elemento.
    .also = Elementos extraídos
controlTest-drawn = Extraída
    .also = Extraída el
controlTest-testedOn = Probado el
    .also = Día; Fecha
controlTest-by = Probado por
    .help = Alguien distinto del responsable del control.
    .also = Quién prueba; Por
controlTest-ownWhy = Por qué lo probó el responsable
    .help = Solo cuando no pudo hacerlo nadie más.
    .also = Por qué el responsable
controlTest-found = Qué se encontró
    .also = Hallazgos; Resultado en palabras
controlTest-state = Estado
    .also = Situación; Resultado
controlTest-done = Resultado registrado
    .also = Hecho

## Listas de códigos
controlTestState = Estado
    .planned = Prevista
    .drawn = Muestra extraída
    .effective = Eficaz
    .not-effective = No eficaz
controlTestState-also =
    .planned = Abierta
    .drawn = Extraída
    .effective = Superada
    .not-effective = No superada; Ineficaz

## Grupos de la ficha
controlTest-group-what = La prueba
controlTest-group-sample = La muestra
controlTest-group-result = El resultado

## Pasos
edit-controlTest-draw = Extraer la muestra de una prueba de control
edit-controlTest-pass = Registrar que un control es eficaz
edit-controlTest-fail = Registrar que un control no es eficaz
controlTest-draw-do = Extraer la muestra
controlTest-pass-do = Eficaz
controlTest-fail-do = No eficaz
due-control-test = Probar el control

## Rechazos
refuse-test-size = La muestra tiene al menos un elemento y como mucho los que hay: { $of }.
refuse-test-frozen = De aquí se extrajo una muestra: se queda como estaba. Planifique otra prueba.
refuse-test-over = Esta prueba ha terminado. Registre otra.
refuse-test-undrawn = Hay una población: extraiga primero la muestra y pruebe lo extraído.
refuse-test-early = La muestra se extrajo el { $on }: se probó ese día o después.
refuse-test-stays = Una prueba extraída o terminada queda registrada. Registre otra.
refuse-test-owner = Esta persona es responsable del control. Que lo pruebe otra, o diga por qué no pudo nadie más.

## Junto a un control
ui-screen-controlTests = Pruebas de controles
ui-tested = Pruebas
ui-tested-never = Nunca se ha probado
ui-tested-begin = Planificar una prueba
ui-drawn = { $of ->
    [one] Extraída de un elemento.
   *[other] Extraída de { $of } elementos.
}
ui-drawn-same = Extraída de nuevo con semilla y número: la muestra es la misma.
ui-drawn-other = Extraída de nuevo con semilla y número, la muestra es otra.
ui-drawn-how = Para extraerla de nuevo sin este programa
ui-untested = { $count ->
    [one] Un control aplicable no se ha probado nunca
   *[other] { $count } controles aplicables no se han probado nunca
}
ui-untested-planned = { $number } está planificada
ui-untested-plan = Planificar una prueba de { $number }
ui-command-go-controlTests =
    .also = controles nunca probados; controles sin probar; muestra

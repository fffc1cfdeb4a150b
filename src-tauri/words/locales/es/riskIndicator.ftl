# Indicadores de un riesgo (apartados 8.2 y 9.1).

riskIndicator = Indicador de riesgo
    .a = un indicador de riesgo
    .many = Indicadores de riesgo
    .empty = Aún no hay ningún indicador. Indique qué valor muestra que un riesgo crece, desde dónde exige revisarlo y con qué periodicidad se mide.

## Campos
riskIndicator-name = Indicador
    .help = Qué se mide.
    .also = Nombre; Medida; KRI; Indicador clave de riesgo
riskIndicator-risk = Riesgo
    .also = Del riesgo; Número de riesgo
riskIndicator-unit = Unidad
    .also = En
riskIndicator-crossedWhen = Exige revisar el riesgo cuando el valor está
    .also = Sentido; Dirección
riskIndicator-threshold = Umbral
    .help = Un número entero en la unidad. El valor mismo aún está dentro.
    .also = Límite; Tolerancia
riskIndicator-every = Periodicidad
    .also = Frecuencia; Intervalo
riskIndicator-source = De dónde sale el valor
    .also = Fuente; Fuente de los datos
riskIndicator-owner = Lo mide
    .also = Responsable
riskIndicator-since = Se vigila desde
    .also = Desde
riskIndicator-nextReading = Próxima medición, a más tardar
    .also = Próxima medición
riskIndicator-stands = Última medición
    .also = Estado

## Listas de códigos
crossing = Exige revisar el riesgo cuando el valor está
    .above = Por encima del umbral
    .below = Por debajo del umbral
crossing-also =
    .above = Encima; Mayor; Máximo
    .below = Debajo; Menor; Mínimo
indicatorState = Última medición
    .unread = Aún sin medir
    .within = Dentro de su umbral
    .crossed = Fuera de su umbral
indicatorState-also =
    .unread = Ninguna
    .within = Correcto
    .crossed = Superado; Rebasado

## Grupos del formulario
riskIndicator-group-what = El indicador
riskIndicator-group-reading = Cómo se mide
due-risk-reading = Lectura de un indicador de riesgo

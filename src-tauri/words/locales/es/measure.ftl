# Lo que se mide de sistemas y datos (9.1, A.6.2.6, A.7.4).

measure = Medida
    .a = una medida
    .many = Seguimiento
    .empty = Aún no se sigue nada. Diga qué cifra muestra que un sistema o sus datos siguen haciendo lo debido, desde dónde hay que mirar y cada cuánto se mide.

## Campos
measure-name = Medida
    .help = Qué se cuenta o mide.
    .also = Nombre; Métrica; Indicador
measure-system = Sistema de IA
    .also = Sistema; Número de sistema
measure-dataSet = Conjunto de datos
    .help = En lugar de un sistema: la calidad de sus datos.
    .also = Datos
measure-kind = Vigila
    .also = Tipo
measure-unit = Unidad
    .help = Se anota un número entero: elija la unidad adecuada, p. ej. por mil.
    .also = En
measure-crossedWhen = Hay que mirar cuando la cifra está
    .also = Sentido
measure-threshold = Umbral
    .help = Un número entero en la unidad. La cifra misma aún está dentro.
    .also = Límite; Tolerancia
measure-goodEnough = Qué es suficiente y por qué
    .also = Objetivo; Criterio
measure-every = Se mide cada
    .also = Frecuencia; Intervalo
measure-source = De dónde sale la cifra
    .also = Fuente
measure-owner = La mide
    .also = Responsable
measure-onceBeyond = Qué se hace si se rebasa
    .also = Reacción; Respuesta
measure-since = Se sigue desde
    .also = Desde
measure-nextReading = Nueva medición antes del
    .also = Próxima medición
measure-stands = Última medición
    .also = Estado

## Listas de códigos
measureKind = Vigila
    .performance = Rendimiento
    .drift = Deriva
    .fairness = Equidad
    .overrides = Correcciones humanas
    .complaints = Quejas
    .misuse = Uso indebido
    .quality = Calidad de datos
    .cost = Coste y recursos
measureKind-also =
    .performance = Exactitud; Error
    .drift = Desplazamiento
    .fairness = Sesgo
    .overrides = Anulaciones
    .complaints = Reclamaciones
    .misuse = Ataques
    .quality = Calidad
    .cost = Coste; Energía

## Grupos del formulario
measure-group-what = La medida
measure-group-reading = Cómo se mide

due-measure-reading = Lectura de una medida
refuse-measure-of = Una medida sigue un sistema o un conjunto de datos. Indique uno de los dos: ni ninguno ni ambos.

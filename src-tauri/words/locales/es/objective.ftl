# Objetivos de IA (apartado 6.2).

objective = Objetivo
    .a = un objetivo
    .many = Objetivos
    .empty = Aún no hay ningún objetivo. Bastan de tres a cinco, cada uno con un valor que alguien mida.

## Campos
objective-name = Objetivo
    .help = Qué se quiere alcanzar, en una frase.
    .also = Nombre; Título; Objetivos
objective-kind = Sobre
    .also = Tipo; Clase
objective-principle = Sirve a la política en
    .help = Qué enunciado de la política de IA hace medible.
    .also = Política; Principio
objective-measure = Medida
    .help = Qué se cuenta, sobre qué y quién.
    .also = Indicador; Métrica
objective-baseline = Valor de partida
    .help = Dónde se está hoy.
    .also = Línea base; Punto de partida
objective-target = Valor previsto
    .help = Con palabras, como se imprime.
    .also = Meta; Meta prevista; Valor objetivo
objective-direction = El valor ha de ser
    .also = Al menos o como máximo
objective-targetValue = Valor previsto, en número
    .help = El número entero con el que se comparan las mediciones.
    .also = Cifra; Cifra prevista
objective-unit = Unidad
    .also = Unidades
objective-due = Plazo
    .also = Fecha límite; Para cuándo
objective-owner = Responsable
    .also = Persona responsable
objective-plan = Qué se hace
    .help = Los pasos para lograrlo y en qué parte del trabajo se integran.
    .also = Plan; Acciones; Actuaciones
objective-means = Recursos
    .help = Tiempo, personas, dinero.
    .also = Medios
objective-judged = Cómo se evalúan los resultados
    .also = Evaluación; Cómo se evalúa
objective-every = Periodicidad
    .help = Sin una medición en ese plazo, el objetivo está sin seguimiento.
    .also = Intervalo; Frecuencia
objective-nextReading = Próxima medición
    .help = Pasado ese día, el objetivo está sin seguimiento.
    .also = Lectura siguiente
objective-state = Estado
    .also = Situación
objective-approvedBy = Aprobado por
    .help = Alguien de la alta dirección.
    .also = Quien aprueba
objective-approved = Aprobado
    .also = Aprobado el; Aprobación
objective-result = Resultado
    .help = Qué se alcanzó o por qué no; o por qué se retiró.
    .also = Desenlace
objective-closed = Cerrado
    .also = Cerrado el

## Listas de códigos
objectiveKind = Sobre
    .use = Uso de la IA
    .development = Desarrollo de la IA
    .aims = El propio SGIA
objectiveKind-also =
    .use = Uso; Uso responsable
    .development = Desarrollo
    .aims = SGIA; Sistema de gestión
aimDirection = El valor ha de ser
    .at-least = Al menos
    .at-most = Como máximo
aimDirection-also =
    .at-least = Mínimo
    .at-most = Máximo
everySo = Periodicidad
    .month = Mensual
    .quarter = Trimestral
    .half-year = Semestral
    .year = Anual
everySo-also =
    .month = Mes
    .quarter = Trimestre
    .half-year = Semestre
    .year = Año
objectiveState = Estado
    .proposed = Propuesto
    .approved = Aprobado
    .met = Alcanzado
    .not-met = No alcanzado
    .withdrawn = Retirado
objectiveState-also =
    .proposed = Borrador; Nuevo
    .approved = Activo; Vigente
    .met = Cumplido; Logrado
    .not-met = Incumplido
    .withdrawn = Cancelado

## Grupos del formulario
objective-group-what = El objetivo
objective-group-measure = Cómo se mide
objective-group-plan = Cómo se alcanza
objective-group-decided = Aprobación y resultado

## Pasos
edit-objective-approve = Aprobar un objetivo
edit-objective-meet = Registrar que un objetivo se alcanzó
edit-objective-miss = Registrar que un objetivo no se alcanzó
edit-objective-withdraw = Retirar un objetivo
edit-objective-reopen = Reabrir un objetivo
objective-approve-do = Aprobar
objective-meet-do = Alcanzado
objective-miss-do = No alcanzado
objective-withdraw-do = Retirar
objective-reopen-do = Reabrir

## Plazos que vencen y rechazos
due-objective = Vence un objetivo
refuse-objective-no-reading = Aún no se ha medido nada. Añada primero una medición.
refuse-objective-not-reached = La última medición, de { $on }, es { $value } y el valor previsto { $target }. Regístrelo como no alcanzado o añada la medición que la alcanza.

## The picture of its readings
objective-picture = Mediciones de { $name }
objective-picture-reached = La última medición, { $value } { $unit } el { $on }, está donde debe estar ({ $target }).
objective-picture-short = La última medición, { $value } { $unit } el { $on }, aún no está donde debe estar ({ $target }).
objective-picture-read = La última medición es { $value } { $unit }, del { $on }.
ui-objective-none = Aún no se ha medido nada: la primera medición inicia el gráfico.
ui-screen-objectives = Objetivos
due-objective-reading = Medición de un objetivo

# Los controles del anexo A y los propios de la organización, y lo decidido sobre cada uno (apartado 6.1.3).

control = Control
    .a = un control
    .many = Controles
    .empty = Aquí no hay ningún control. Figuran los controles del anexo A y los propios de la organización, cada uno por decidir.

## Campos
control-title = Título
control-purpose = Para qué sirve
control-position = Posición en la lista
control-edition = Edición del catálogo
control-own = Propio de la organización
control-applicability = Decisión
    .help = Si el control se aplica a esta organización.
control-inclusionCodes = Motivo de inclusión
control-riskSource = Riesgo
control-lawSource = Ley y artículo
control-contractSource = Contrato
control-partySource = Parte interesada
control-inclusionWords = Motivo de inclusión, en palabras
control-exclusionGround = Fundamento de exclusión
control-exclusionWords = Motivo de exclusión, en palabras
    .help = Por qué el control no se aplica a esta organización.
control-reopens = Qué reabre la exclusión
    .help = El hecho tras el cual el motivo deja de ser válido.
control-implementation = Cómo se implementa
control-status = Estado
    .help = «Implementado» exige evidencia de operación comprobada por otra persona (regla nuestra).
control-owner = Responsable
control-targetDate = Fecha objetivo
control-dateReason = Por qué se aplazó la fecha
control-annexBNote = Considerado de la guía del anexo B
control-annexBBy = Anexo B considerado por
control-annexBOn = Anexo B considerado el
control-decidedBy = Decidido por
control-decidedOn = Decidido el

## Listas de códigos
applicability = Decisión
    .undecided = Sin decidir
    .applicable = Aplicable
    .excluded = Excluido
inclusionCode = Motivo de inclusión
    .risk = Riesgo
    .law = Ley o reglamento
    .contract = Contrato
    .party = Parte interesada
    .practice = Buena práctica
exclusionGround = Causa de exclusión
    .not-necessary = No necesario según la evaluación del riesgo
    .not-required = No exigido, o exento, según requisitos externos
controlStatus = Estado
    .implemented = Implementado
    .not-started = Sin iniciar
    .planned = Planificado
    .partly = Parcialmente implementado

## Decisiones propuestas
ui-proposed = Propuesta
ui-proposed-about = Cada decisión se redacta a partir de los hechos registrados y no surte efecto hasta que usted la confirme. Cambie las palabras donde no sean ciertas en su caso.
ui-proposed-draw = { $count ->
    [0] Proponer de nuevo según los hechos
    [one] Proponer una decisión según los hechos
   *[other] Proponer { $count } decisiones según los hechos
 }
ui-proposed-confirm = { $count ->
    [one] Confirmar una decisión (Ctrl+Intro)
   *[other] Confirmar { $count } decisiones (Ctrl+Intro)
 }
ui-proposed-dismiss = { $count ->
    [one] Descartar una
   *[other] Descartar { $count }
 }
ui-proposed-nothing-new = No hay nada nuevo que proponer: lo que sigue abierto abajo espera una respuesta y el resto está decidido.
ui-proposed-stale = { $count ->
    [one] Los hechos de una propuesta han cambiado. Proponga de nuevo para ver qué se sigue de ellos ahora.
   *[other] Los hechos de { $count } propuestas han cambiado. Proponga de nuevo para ver qué se sigue de ellos ahora.
 }
ui-proposed-open = { $count ->
    [one] Falta una respuesta
   *[other] Faltan { $count } respuestas
 }
ui-proposed-waits = { $more ->
    [0] La esperan { $controls }.
   *[other] La esperan { $controls } y { $more } más.
 }
ui-proposed-none-yet = { $what }: aún no consta ninguno
ui-proposed-class = Clase según el Reglamento de IA
ui-proposed-say = Responder allí
ui-proposed-is = Propuesta: { $decision }
ui-proposed-open-control = Abrir el control
ui-proposed-rests = Se apoya en: { $facts }.
ui-proposed-not = no:
ui-proposed-change = Cambiar las palabras
ui-proposed-beware = Antes de excluir:

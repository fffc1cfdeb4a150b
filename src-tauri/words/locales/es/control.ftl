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
control-riskSource = Qué riesgo
control-lawSource = Qué ley y artículo
control-contractSource = Qué contrato
control-partySource = Qué parte interesada
control-inclusionWords = Motivo de inclusión, en palabras
control-exclusionGround = Causa de exclusión
control-exclusionWords = Motivo de exclusión, en palabras
    .help = Por qué el control no se aplica a esta organización.
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
    .not-carried-out = Actividad que no se realiza
controlStatus = Estado
    .not-started = Sin iniciar
    .planned = Planificado
    .partly = Parcialmente implementado

# Riesgos y oportunidades del propio SGIA (apartado 6.1.1).

aimsRisk = Riesgo u oportunidad del SGIA
    .a = un riesgo u oportunidad del SGIA
    .many = Riesgos y oportunidades del SGIA
    .empty = Aún no hay riesgos ni oportunidades del SGIA. Piense en la persona clave que se va, en el único proveedor, en el único cliente y en lo que facilitaría el SGIA.

## Campos
aimsRisk-name = Suceso
    .help = Qué puede pasar, en pocas palabras.
    .also = Riesgo; Oportunidad; Nombre; Título; Riesgo u oportunidad
aimsRisk-kind = Tipo
    .also = Clase
aimsRisk-cause = Causa
    .also = Por qué puede pasar
aimsRisk-effect = Efecto en el SGIA
    .also = Efecto; Consecuencia
aimsRisk-plan = Qué se hace
    .help = Qué se hace al respecto y en qué parte del SGIA se integra.
    .also = Plan; Acción; Medida; Tratamiento
aimsRisk-owner = Propietario
    .also = Propietario del riesgo; Responsable
aimsRisk-due = Plazo
    .also = Fecha límite; Para cuándo
aimsRisk-judge = Criterio de eficacia
    .help = Cómo se verá si funcionó.
    .also = Cómo se juzga la eficacia; Criterio
aimsRisk-state = Estado
    .also = Situación
aimsRisk-planned = Planificado
    .also = Planificado el
aimsRisk-works = Eficaz
    .also = Eficaz; Eficacia
aimsRisk-result = Qué se vio
    .help = Qué mostró que funcionó o no; o por qué se abandonó.
    .also = Resultado
aimsRisk-judged = Eficacia evaluada
    .also = Juzgado el

## Listas de códigos
aimsRiskKind = Riesgo u oportunidad
    .risk = Riesgo
    .opportunity = Oportunidad
aimsRiskKind-also =
    .risk = Amenaza
    .opportunity = Ocasión
worked = Eficaz
    .yes = Sí
    .partly = En parte
    .no = No
worked-also =
    .yes = Eficaz; S
    .partly = Parcialmente
    .no = No eficaz
aimsRiskState = Estado
    .open = Abierto
    .planned = Planificado
    .judged = Eficacia evaluada
    .dropped = Abandonado
aimsRiskState-also =
    .open = Nuevo
    .planned = En curso
    .judged = Cerrado; Hecho
    .dropped = Cancelado

## Grupos del formulario
aimsRisk-group-what = Qué puede pasar
aimsRisk-group-plan = Qué se hace al respecto
aimsRisk-group-result = Si funcionó

## Pasos
edit-aimsRisk-plan = Planificar qué se hace ante un riesgo del SGIA
edit-aimsRisk-judge = Juzgar si funcionó
edit-aimsRisk-drop = Abandonar un riesgo del SGIA
edit-aimsRisk-reopen = Reabrir un riesgo del SGIA
aimsRisk-plan-do = Planificar
aimsRisk-judge-do = Juzgar
aimsRisk-drop-do = Abandonar
aimsRisk-reopen-do = Reabrir

## Plazos que vencen y rechazos
due-aims-risk = Tratamiento de un riesgo del SGIA

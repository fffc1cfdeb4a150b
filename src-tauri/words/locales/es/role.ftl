# Roles del SGIA (apartado 5.3).

role = Rol
    .a = un rol
    .many = Roles
    .empty = Aún no hay ningún rol. Bastan cinco: alta dirección, responsable de la IA, responsable del sistema, persona supervisora, auditor interno.

## Campos
role-name = Rol
    .help = Como se llama aquí.
    .also = Nombre; Denominación; Roles
role-kind = Qué rol
    .also = Tipo; Clase
role-person = Titular
    .also = Persona; Nombre del titular
role-covers = Ámbito
    .help = Qué sistemas o qué parte, si no son todos.
    .also = Sistemas; Parte
role-authority = Autoridad
    .help = Qué puede decidir, qué debe hacer y qué puede detener quien lo ocupa.
    .also = Responsabilidad; Responsabilidades; Facultades
role-needs = Competencia necesaria
    .also = Competencia requerida; Competencia
role-holds = Competencia que tiene
    .help = Qué tiene de ella el titular y dónde se ve.
    .also = Evidencia de competencia; Competencia actual
role-time = Tiempo
    .also = Dedicación; Horas
role-reportsTo = Informa a
    .also = Depende de
role-apart = Segregación de funciones
    .help = Si dos roles que no deben coincidir están en una misma mano: cómo se separan y quién mira la parte que queda.
    .also = Separación; Independencia
role-state = Estado
    .also = Situación
role-assigned = Asignado
    .help = Quién asignó el rol a su titular y cuándo. Queda aceptado cuando lo acepta el propio titular.
    .also = Asignado el; Encomendado el
role-accepted = Aceptado
    .also = Aceptado el; Aceptación
role-why = Motivo
    .help = Por qué terminó el rol.
    .also = Por qué

## Listas de códigos
roleKind = Rol
    .topManagement = Alta dirección
    .aiLead = Responsable de la IA
    .systemOwner = Responsable del sistema
    .humanOverseer = Responsable de la supervisión humana
    .internalAuditor = Auditor interno
    .dataProtection = Delegado de protección de datos
    .other = Otro
roleKind-also =
    .topManagement = Dirección; Consejo; Dirección general
    .aiLead = Responsable del SGIA; Gestor de la IA
    .systemOwner = Responsable de sistema
    .humanOverseer = Supervisor; Supervisión humana
    .internalAuditor = Auditoría interna; Auditora interna
    .dataProtection = DPD; Delegada de protección de datos
    .other = Otra
roleState = Estado
    .proposed = Propuesto
    .assigned = Asignado, pendiente de aceptar
    .accepted = Aceptado
    .ended = Terminado
roleState-also =
    .proposed = Abierto; Nuevo
    .assigned = Asignado; Encomendado
    .accepted = Activo; Vigente
    .ended = Cerrado; Anterior

## Grupos del formulario
role-group-who = Quién
role-group-authority = Autoridad
role-group-competence = Competencia
role-group-accepted = Aceptación

## Pasos
edit-role-assign = Asignar un rol
edit-role-accept = Aceptar un rol
edit-role-end = Cesar en un rol
role-assign-do = Asignar
role-accept-do = Aceptar
role-end-do = Cesar

## Plazos que vencen y rechazos
refuse-role-auditor-lead = El auditor interno auditaría el trabajo propio del responsable de la IA: { $other } está en la misma mano. Tome a alguien de fuera, a un colega de otra área o un intercambio con otra empresa.
refuse-role-apart = { $other } está en la misma mano. Diga cómo se separan ambos y quién mira la parte que queda.

## On paper
role-list-note = No hay dos roles en una misma persona sin que se vea: nadie audita el SGIA que dirige, y cualesquiera otros dos indican cómo se mantienen separados. Un rol que nadie ha aceptado todavía no lo ejerce nadie.

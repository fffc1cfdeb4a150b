# Cambios planificados del SGIA (apartado 6.3).

change = Cambio del SGIA
    .a = un cambio del SGIA
    .many = Cambios del SGIA
    .empty = Aún no hay ningún cambio. Alcance, procesos, roles y criterios solo cambian con una entrada aquí: por qué, a qué afecta, qué necesita, quién y para cuándo.

## Campos
change-title = Cambio
    .also = Título; Nombre; Cambios
change-touches = Afecta a
    .also = Ámbito; Qué cambia
change-aiSystems = Sistemas de IA afectados
    .also = Sistemas
change-purpose = Finalidad
    .also = Por qué; Motivo del cambio
change-consequences = Consecuencias
    .help = Para sistemas, documentos, personas y proveedores.
    .also = Posibles consecuencias; Repercusión
change-integrity = Cómo se mantiene íntegro el SGIA
    .help = Qué debe seguir funcionando mientras tanto y quién se ocupa.
    .also = Integridad
change-means = Qué necesita
    .help = Tiempo, personas, dinero.
    .also = Recursos; Medios
change-owner = Quién lo hace
    .also = Responsable; Persona responsable
change-due = Para cuándo
    .also = Plazo; Fecha límite
change-judge = Cómo se verá que funcionó
    .also = Eficacia; Criterio
change-state = Estado
    .also = Situación
change-decidedBy = Decidido por
    .help = Alguien de la alta dirección.
    .also = Quien decide
change-decided = Decidido
    .also = Decidido el; Decisión
change-why = Motivo de la denegación
    .also = Denegado porque
change-result = Resultado
    .help = Qué resultó y qué mostró que funcionó.
    .also = Desenlace

## Listas de códigos
changeTouches = Afecta a
    .scope = Alcance
    .processes = Procesos
    .roles = Roles
    .criteria = Criterios de riesgo
    .policy = Política
    .texts = Documentos
    .inventory = Sistemas de IA
changeTouches-also =
    .processes = Proceso
    .roles = Rol
    .criteria = Criterios
    .policy = Política de IA
    .texts = Documento
    .inventory = Sistemas
changeState = Estado
    .proposed = Propuesto
    .approved = Aprobado
    .refused = Denegado
    .done = Hecho
changeState-also =
    .proposed = Nuevo; Abierto
    .approved = En curso
    .refused = Rechazado
    .done = Cerrado

## Grupos del formulario
change-group-what = El cambio
change-group-plan = Cómo se hace
change-group-decided = Decisión y resultado

## Pasos
edit-change-approve = Aprobar un cambio del SGIA
edit-change-refuse = Denegar un cambio del SGIA
edit-change-finish = Terminar un cambio del SGIA
change-approve-do = Aprobar
change-refuse-do = Denegar
change-finish-do = Hecho

## Plazos que vencen y rechazos
due-change = Vence un cambio del SGIA

# La hoja de ruta.
home-fit-open = El cuestionario de encaje no está completo, así que aún no se sabe si conviene empezar por certificarse.
home-look-again = Sistemas de IA por revisar tras un cambio: { $count }.
home-blocker = La fase { $phase } aún no puede terminar: «{ $criterion }» ({ $basis ->
    [standard] la norma
    [law] la ley
   *[body] entidad de certificación
}).
ui-next-fit-open = Responder
ui-next-look-again = Revisar
ui-next-blocker = Mostrar
ui-home-phases = Las seis fases
ui-criteria-short = { $met } de { $of } criterios
ui-criteria-met = { $met } de { $of } criterios de salida cumplidos
edit-roadmap-make = Hacer la hoja de ruta
edit-roadmap-move = Mover una fecha de la hoja de ruta
edit-roadmap-assign = Asignar una tarea
edit-roadmap-close = Cerrar una fase
edit-roadmap-reopen = Reabrir una fase
refuse-roadmap-closed = Hay una fase cerrada, así que la hoja de ruta no se puede rehacer. Mueva sus fechas o reabra antes la fase.
refuse-roadmap-order = El último día es anterior al primero. Corrija uno de los dos.
refuse-roadmap-why = Estaba planificado hasta el { $on }. Diga por qué termina más tarde.
refuse-roadmap-phase-closed = La fase { $phase } está cerrada. Reábrala antes, con un motivo.
refuse-roadmap-blocker = { $criterion } es un bloqueo ({ $basis ->
    [standard] la norma
    [law] la ley
   *[body] entidad de certificación
}) y no se cumple. Un bloqueo no puede asumirse; cúmplalo primero.
refuse-roadmap-warning = { $criterion } no se cumple. Asúmalo con un motivo o cúmplalo primero.
refuse-roadmap-note = Diga por qué se asumen estos avisos.
refuse-roadmap-not-closed = La fase { $phase } no está cerrada.
refuse-roadmap-reason = Diga por qué se reabre la fase.
roadmap-chart = Las seis fases en el tiempo
roadmap-chart-tasks = Tareas en el tiempo
roadmap-sentence = Del { $from } al { $to }; { $slipped ->
    [0] nada está retrasado ni termina más tarde que en el primer plan
    [one] uno está retrasado o termina más tarde que en el primer plan
   *[other] { $slipped } están retrasados o terminan más tarde que en el primer plan
 }{ $law ->
    [0] .
    [one] ; una fecha del Reglamento de IA cae dentro.
   *[other] ; { $law } fechas del Reglamento de IA caen dentro.
}
roadmap-law-mark = { $more ->
    [0] { $articles }
   *[other] { $articles } y { $more } más
}
ui-roadmap-none = Una hoja de ruta fechada por las seis fases. Sus semanas siguen de su punto de partida y se pueden cambiar.
ui-roadmap-start = Primer día
ui-roadmap-make = Hacer la hoja de ruta
ui-roadmap-remake = Rehacerla
ui-roadmap-remake-note = Hecha para { $systems ->
    [one] un sistema
   *[other] { $systems } sistemas
} como «{ $point }»; ahora { $now ->
    [one] un sistema
   *[other] { $now } sistemas
} y «{ $suggested }». Rehacerla sustituye las fechas puestas a mano.
ui-roadmap-way = Objetivo: { $objective }. Requiere { $tasks } de las { $of } tareas.
ui-roadmap-basis = De dónde procede
ui-roadmap-end = Lo que puede decirse al final: { $end }
ui-roadmap-end-reached = Alcanzado el { $on }: { $end }
ui-roadmap-phase = Fase
ui-roadmap-status = Estado
ui-roadmap-criteria = Criterios de salida
ui-roadmap-dates = Fechas
ui-roadmap-slipped = { $days ->
    [one] 1 día más tarde que el primer plan
   *[other] { $days } días más tarde que el primer plan
 }
ui-roadmap-why = Por qué termina más tarde
ui-roadmap-carry = Mover también las fases siguientes
ui-roadmap-drag = Arrastre una barra para moverla o su extremo derecho para cambiar cuánto dura. Con el teclado: las flechas mueven un día, Re Pág y Av Pág una semana, con Mayús solo el final; Intro lo guarda, Esc lo deja como estaba.
ui-roadmap-bar = { $name }: { $from } – { $to }
ui-roadmap-later = { $days ->
    [one] termina 1 día más tarde
   *[other] termina { $days } días más tarde
 }
ui-roadmap-earlier = { $days ->
    [one] termina 1 día antes
   *[other] termina { $days } días antes
 }
ui-roadmap-why-since = Previsto al principio hasta el { $on }. Por qué termina más tarde
ui-roadmap-move = Mover
ui-roadmap-tasks = Tareas
ui-roadmap-task = Tarea
ui-roadmap-role = Habitualmente
ui-roadmap-close = Cerrar esta fase
ui-roadmap-closed = Cerrada el { $on } por { $by }
ui-roadmap-close-note = Por qué se asumen los avisos
ui-roadmap-acknowledge = asumir
ui-roadmap-reopen = Reabrir
ui-roadmap-reason = Motivo
ui-roadmap-deliverables = Entregables
ui-roadmap-reuse = De ISO/IEC 27001
ui-roadmap-critical = en la cadena más larga
cell-criterion-met = cumplido
cell-criterion-notMet = no cumplido
cell-criterion-notYetRecorded = aún no registrado
cell-criterion-notNeeded = no hace falta aquí
cell-effect-blocker = bloqueo
cell-effect-warning = aviso
cell-basis-standard = la norma
cell-basis-law = la ley
cell-basis-body = entidad de certificación
cell-basis-ours = recomendación nuestra
cell-basis-programme = plan de seis fases que sigue AIMS Desk
cell-condition-route = fuera del camino de este objetivo
cell-condition-iso27001 = solo con ISO/IEC 27001
cell-condition-supervisor = solo en sectores con supervisor
cell-condition-personalData = solo donde hay datos personales
cell-register-documents = registro de documentos
cell-register-objectives = registro de objetivos
cell-register-risks = registro de riesgos
cell-register-treatments = registro de tratamientos
cell-register-indicators = indicadores
cell-register-impact = registro de evaluaciones de impacto
cell-register-evidence = registro de evidencias
cell-register-monitoring = registro de seguimiento
cell-register-audits = registro de auditorías
cell-register-nonconformities = registro de no conformidades
cell-register-certification = registro de certificación
roadmap-late = El plan termina el { $last }, después de la fecha prevista, { $target }.
ui-home-law = Obligaciones del Reglamento de IA, ahora y en los próximos 90 días
ui-home-duties = Abrir las obligaciones
roadmap-reached = { $value } de { $needed }
roadmap-enough = { $value }; se pide al menos { $needed }
roadmap-none-recorded = aún no consta nada
roadmap-none-left = { $of ->
    [one] no queda nada por hacer en el único que hay
   *[other] no queda ninguno de { $of }
 }
roadmap-left-purpose = { $left } de { $of } todavía sin finalidad o sin rol de IA
roadmap-left-class = { $left } de { $of } todavía sin responsable o sin clase
roadmap-left-undecided = { $left } de { $of } todavía sin decidir
roadmap-left-unaccepted = { $left } de { $of } todavía sin aceptar por nadie
roadmap-roles-key = { $value } de { $needed } aceptados: alta dirección y responsable de la IA
roadmap-context = { $value } de { $needed }: una cuestión externa y una interna, la respuesta sobre el cambio climático, una parte interesada
roadmap-scope = { $value } de { $needed }: el texto y su aprobación tal como está
roadmap-policy = { $value } de { $needed }: una versión aprobada de la política de IA
roadmap-policy-scope = { $value } de { $needed }: una versión aprobada de la política de IA y del alcance tal como está
roadmap-aligned = { $value } de { $needed }: la política aprobada nombra las políticas con las que se lee, y el control A.2.3 está iniciado o excluido
roadmap-charter = { $value } de { $needed }: un texto aprobado que dice cómo actúa la alta dirección como comité de IA (5.3)
roadmap-committee = { $value } de { $needed }: la alta dirección ha aceptado su rol, y el texto sobre el comité de IA está aprobado
roadmap-document-rules = { $value } de { $needed }: un texto aprobado con reglas para documentos (7.5)
roadmap-calendar = { $value } de { $needed }: una reunión con acta aprobada y otra ya planificada
roadmap-first-entries = { $value } de { $needed }: un cambio del SGIA y una acción
roadmap-told = { $told } de { $of } ya comunicados
roadmap-left-prohibited = { $left } de { $of } todavía sin clasificar, o prohibidos y sin resolver
roadmap-left-unchecked = { $left } de { $of } sin que nadie haya confirmado que los datos son correctos («He comprobado hoy esta ficha»)
roadmap-left-incomplete = { $left } de { $of } todavía sin finalidad, responsable o rol
roadmap-left-unclassified = { $left } de { $of } todavía sin clasificar
roadmap-left-documents = { $left } de { $of } exigencias de un texto siguen sin uno aprobado
roadmap-left-unverified = { $left } de { $of } tratamientos cuya eficacia aún no ha juzgado alguien distinto del propietario del riesgo
roadmap-left-untested = { $left } de { $of } controles en funcionamiento que aún no ha encontrado eficaces alguien distinto de su responsable
roadmap-left-unexplained = { $left } de { $of } excluidos sin motivo suficiente

## El nombre y sus campos
roadmap = Hoja de ruta
    .a = la hoja de ruta
    .many = Hoja de ruta
    .empty = Aún no hay hoja de ruta. Hágala desde su punto de partida; pone fechas a las seis fases.
roadmap-startingPoint = Punto de partida de la hoja de ruta
roadmap-startsOn = Primer día
roadmap-systems = Sistemas de IA para los que se hizo
roadmap-madeOn = Hecha el
roadmap-madeBy = Hecha por
ui-roadmap-law = Fechas del Reglamento de IA
ui-roadmap-law-from = Desde
ui-roadmap-law-articles = Lo que se aplica entonces
ui-roadmap-law-systems = Sistemas

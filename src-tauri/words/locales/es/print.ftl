# Las palabras fijas de los documentos impresos.

## Todos los documentos
print-logo = Logotipo de { $organisation }
print-logo-lost = El logotipo no se puede dibujar y aquí se omite. Elíjalo de nuevo en los ajustes de la organización.
print-organisation = Organización
print-document = Número de documento
print-version = Versión
print-status = Estado
print-date = Fecha
print-owner = Responsable
print-approver = Aprobado por
print-classification = Clasificación
print-scope = Alcance del SGIA
print-replaces = Sustituye a
print-replaces-nothing = No consta versión anterior
print-not-named = Sin designar
print-not-set = Sin fijar
print-not-classified = Sin clasificar
print-not-written = Aún sin redactar
print-open-place = [pendiente: { $what }]
print-open-place-unnamed = [pendiente]
print-not-yet-approved = Aún sin aprobar
print-person-with-role = { $name }, { $role }
print-standing-draft = Borrador
print-standing-approved = Aprobado
print-standing-provisional = Aprobado como provisional
print-version-draft = { $version } (borrador)
print-scope-since = aún sin aprobar; con este texto desde el { $on }
print-scope-version = versión { $version }, aprobada el { $on }
print-scope-unnumbered = { $stands ->
    [approved] versión { $version }, aprobada el { $on }
    [written] texto del { $on }, aún sin aprobar
   *[none] aún sin aprobar
}
print-nobody-yet = nadie todavía
print-no-date-yet = sin fecha todavía
print-standing-translation = Traducción, no es el registro aprobado
print-standing-superseded = Aprobado, sustituido por una versión posterior
print-mark-draft = BORRADOR: sin aprobar
print-mark-sample = EJEMPLO: empresa inventada, solo para demostración
print-mark-provisional = PROVISIONAL
print-mark-translation = TRADUCCIÓN: no es el registro aprobado
print-mark-labels = RÓTULOS EN ESPAÑOL: el texto aprobado está en inglés
print-day-long = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  } de { $year }
print-day-short = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
  } { $year }
print-page = Página { $page } de { $pages }
print-foot-number = { $number } · versión { $version }
print-foot-head = Entrada { $seq } del historial · { $at } · { $hash }
print-sign-off = Aprobación
print-sign-capacity = En calidad de
print-sign-name = Nombre y cargo
print-sign-recorded = Constancia en la aplicación
print-sign-named = consta su designación; no requiere firma
print-sign-approval = aprobado el { $on }
print-sign-opinion = dio su dictamen el { $on }
print-sign-unsigned = La aprobación consta en la aplicación, con la persona y el día indicados. Este ejemplar no lleva firma; el registro no la necesita.
print-sign-draft = Esto es un borrador: nadie lo ha aprobado y este ejemplar no lleva firma.
sign-agreed = Dirigió la sesión y acordó sus partes
sign-approved = Aprobado
sign-owner = Responsable del documento
sign-chair = Preside
sign-secretary = Levanta el acta
sign-top-management = Alta dirección
print-versions = Versiones
print-version-approved = Aprobada el
print-version-by = Aprobada por
print-version-note = De qué trataba
print-edition-note = Los textos de la organización figuran en su idioma. Los números y títulos breves son los de { $edition }, cuyo texto no se reproduce.
print-head-note = La aprobación consta en la entrada { $next } del historial del programa; el pie indica la última leída para este documento, { $seq }.
print-head-note-draft = Borrador generado tras la entrada { $seq } del historial; no demuestra ninguna aprobación.
print-contact = Consultas, y si esta versión sigue vigente: { $owner }, { $contact }.
print-inside = Sistemas de IA incluidos, y lugares
print-inside-systems = Sistemas de IA incluidos
print-systems-none = ninguno todavía
print-act = Reglamento de IA
print-act-in-full = Reglamento de Inteligencia Artificial (Reglamento (UE) 2024/1689, «Reglamento de IA»)
print-translation-note = Esta versión se ha generado en un idioma que no se eligió al aprobar. El registro aprobado es el emitido con la aprobación.

## Declaración de aplicabilidad
statement-title = Declaración de aplicabilidad
statement-subject = Qué controles son necesarios y cuáles no, y por qué (ISO/IEC 42001, 6.1.3)
statement-summary = Resumen
statement-summary-status = De los controles aplicables, { $implemented ->
    [0] ninguno está implementado
    [one] uno está implementado
   *[other] { $implemented } están implementados
  }, { $partly ->
    [0] ninguno en parte
    [one] uno en parte
   *[other] { $partly } en parte
  }, { $planned ->
    [0] ninguno planificado
    [one] uno planificado
   *[other] { $planned } planificados
  } y { $notstarted ->
    [0] ninguno sin iniciar
    [one] uno sin iniciar
   *[other] { $notstarted } sin iniciar
  }{ $nostatus ->
    [0] .
   *[other] ; sin estado, { $nostatus }.
  }{ $undecided ->
    [0] { "" }
    [one] { " " }Queda un control sin decidir.
   *[other] { " " }Quedan { $undecided } controles sin decidir.
  }{ $own ->
    [0] { "" }
   *[other] { " " }Del anexo A se aplican { $annex } de { $annexall }; de los controles propios de la organización, tras el anexo A, { $ownapply } de { $own }.
  }
statement-domain-counts = { $applicable } de { $listed } { $applicable ->
    [one] aplicable
   *[other] aplicables
  }{ $excluded ->
    [0] { "" }
    [one] , uno excluido
   *[other] , { $excluded } excluidos
  }{ $undecided ->
    [0] { "" }
   *[other] , { $undecided } sin decidir
  }
statement-decision-status = Decisión y estado
statement-owner-decided = Responsable, decisión
statement-decided-on = decidido el { $on }
statement-method = Cómo se determinaron los controles necesarios
statement-method-text = Los controles necesarios se determinaron { $provisional ->
    [1] primero, y de forma provisional, a partir de los riesgos conocidos hasta ahora
   *[other] primero a partir del tratamiento de los riesgos de la IA
  } y de las obligaciones de la organización (leyes, contratos, partes interesadas); después se compararon con el anexo A para no olvidar ninguno (apartado 6.1.3). Cada decisión figura con su motivo o su fundamento; los controles propios, tras el anexo A; lo que nadie ha decidido, como sin decidir.
statement-approval-proves = Qué demuestra la aprobación
statement-approval-text = La aprobación deja constancia de que la persona indicada aceptó esta lista, con motivos y estado de implementación, en la fecha señalada. Que un control funciona lo muestran las evidencias y las auditorías. Un control figura como implementado solo mientras tiene responsable, está aprobado lo que debe documentarse y registros válidos lo muestran en funcionamiento.
statement-provisional = Provisional
statement-provisional-text = Esta declaración es provisional porque { $count ->
    [0] aún no hay una evaluación del riesgo de la IA aprobada (apartados 6.1.2 y 6.1.3): los controles no han podido compararse con riesgos evaluados.
   *[other] aún no está todo evaluado y aprobado (apartados 6.1.2 a 6.1.4): { $systems }. No se conoce con certeza qué controles se necesitan ahí.
  }
statement-unassessed = { $lacks ->
    [impact] { $system } no tiene una evaluación del impacto aprobada
    [risks] los riesgos de { $system } no están evaluados ni cubiertos por un plan de tratamiento aprobado
   *[both] { $system } no tiene una evaluación del impacto aprobada ni riesgos cubiertos por un plan de tratamiento aprobado
  }
statement-exclusions = Controles excluidos
statement-exclusions-none = No se excluye ningún control del anexo A.
statement-controls = Controles
statement-own-controls = Controles propios de la organización
statement-domain = { $domain } { $title }
statement-applicable = Aplicables
statement-excluded = Excluidos
statement-control = Control
statement-control-title = Título
statement-decision = Decisión
statement-reason = Motivo
statement-reason-reopens = Motivo, y qué reabre la decisión
statement-reopens = La reabre:
statement-reopens-none = no se dice qué la reabre
statement-watched = Responsable y decisión
statement-implementation = Cómo se implementa o se implementará
statement-status-to-come = { $status }: se implementará así
statement-status = Estado
statement-owner = Responsable
statement-decided = Decidido
statement-ground = Fundamento
statement-in-words = En palabras de la organización
statement-due = para el { $date }
statement-decided-by = { $on }, { $by }
statement-applicability-undecided = Sin decidir
statement-applicability-applicable = Aplicable
statement-applicability-excluded = Excluido
statement-code-risk = Riesgo
statement-code-law = Ley o reglamento
statement-code-contract = Contrato
statement-code-party = Parte interesada
statement-code-practice = Buena práctica
statement-ground-not-necessary = No necesario (6.1.3)
statement-ground-not-required = No exigido, o exento, según requisitos externos
statement-status-not-started = Sin iniciar
statement-status-planned = Planificado
statement-status-implemented = Implementado
statement-shown = { $from } – { $until }
statement-status-partly = Parcialmente implementado
statement-status-none = Sin estado
statement-no-reason = Aún sin motivo
statement-changes = Cambios desde la última versión
statement-changes-first = No hay versión anterior: estas son las primeras decisiones.
statement-changes-none = Nada ha cambiado desde la versión { $version }.
statement-change-from = Antes
statement-change-to = Ahora
statement-change-why = Por qué; último cambio
statement-change-by = Por
statement-change-on = Fecha
statement-figure = { $part } de { $whole }
statement-overdue-label = Con fecha vencida
statement-redated-label = Aplazados desde la última versión
statement-overdue = vencida
statement-provisional-until = Debe confirmarla o modificarla: { $name }; fecha: { $day }.
statement-provisional-no-day = se fija al aprobar
statement-none-excluded = — (excluido)
statement-none-undecided = — (sin decidir)
statement-none-given = — (sin indicar)
statement-change-field = Campo
statement-changes-decisions = Decisiones
statement-changes-decisions-none = No se ha excluido, incluido, añadido ni eliminado ningún control, y el alcance es el mismo.
statement-changes-scope = Alcance antes de esta versión
statement-changes-controls = Cambios por control
statement-changes-reworded = nueva redacción
statement-moved = { $count ->
    [one] 1.er aplazamiento
    [2] 2.º aplazamiento
    [3] 3.er aplazamiento
   *[other] { $count }.º aplazamiento
  }
statement-first-decision = — (primera decisión)
statement-nothing = (vacío)
statement-field-applicability = Decisión
statement-field-inclusionCodes = Motivo de inclusión
statement-field-riskSource = Riesgo
statement-field-lawSource = Ley y artículo
statement-field-contractSource = Contrato
statement-field-partySource = Parte interesada
statement-field-inclusionWords = Motivo de inclusión, en palabras
statement-field-exclusionGround = Causa de exclusión
statement-field-exclusionWords = Motivo de exclusión, en palabras
statement-field-reopens = Qué reabre la exclusión
statement-field-implementation = Cómo se implementa
statement-field-status = Estado
statement-field-owner = Responsable
statement-field-targetDate = Fecha objetivo
statement-field-dateReason = Por qué se aplazó la fecha
statement-field-title = Título
statement-field-added = Control añadido
statement-field-removed = Control retirado

## Revisión por la dirección
review-title-minutes = Acta de la revisión por la dirección
review-title-committee = Acta de la reunión del comité
review-title-committee-preparation = Reunión del comité: expediente de preparación
review-subject-committee = Reunión del comité de IA; no es una revisión por la dirección
review-lead-committee = Celebrada el { $on }, { $inputs } puntos, { $decisions ->
    [0] sin decisiones
    [one] con una decisión
   *[other] con { $decisions } decisiones
  } y { $actions ->
    [0] sin acciones
    [one] con una acción
   *[other] con { $actions } acciones
  }{ $moved ->
    [0] { "" }
    [one] { ", " }y con nueva fecha para una acción anterior
   *[other] { ", " }y con nueva fecha para { $moved } acciones anteriores
  }. No es una revisión por la dirección (9.3).
review-lead-open = En la fecha de corte { $open ->
    [0] no había acciones abiertas
    [one] había una acción abierta, { $late ->
        [0] sin vencer
       *[other] vencida
    }
   *[other] había { $open } acciones abiertas, { $late ->
        [0] ninguna vencida
        [one] una vencida
       *[other] { $late } vencidas
    }
} (punto { $item }).
review-rows-CM-I1 = Acciones: { $count }
review-rows-CM-I3 = Solicitudes: { $count }
review-rows-CM-I4 = Objetivos, incluidos los cerrados en el periodo: { $count }
review-rows-CM-I5 = Cambios: { $count }
review-input-committee = comité, { $clause }
review-title-preparation = Revisión por la dirección: preparación
review-subject = Qué examinó, concluyó y decidió la alta dirección (ISO/IEC 42001, 9.3)
review-lead-minutes = Celebrada el { $on } sobre el periodo del { $from } al { $to }, { $decisions ->
    [0] sin decisiones
    [one] con una decisión
   *[other] con { $decisions } decisiones
  } y { $actions ->
    [0] sin acciones
    [one] con una acción
   *[other] con { $actions } acciones
  }{ $moved ->
    [0] { "" }
    [one] { ", " }y con nueva fecha para una acción anterior
   *[other] { ", " }y con nueva fecha para { $moved } acciones anteriores
  }{ $targets ->
    [0] { "" }
    [one] { ", " }y con nueva fecha objetivo para un control
   *[other] { ", " }y con nueva fecha objetivo para { $targets } controles
  }{ $done ->
    [0] { "" }
    [one] { ", " }y con una acción anterior cerrada
   *[other] { ", " }y con { $done } acciones anteriores cerradas
  }. { $open ->
    [0] Las { $inputs } entradas están tratadas.
    [one] De { $inputs } entradas, una está sin tratar ({ $list }){ $required ->
        [0] , y la norma no la exige.
       *[other] , y la norma la exige.
    }
   *[other] De { $inputs } entradas, { $open } están sin tratar ({ $list }){ $required ->
        [0] , y la norma no exige ninguna de ellas.
       *[other] ; de ellas, exigidas por la norma: { $required }.
    }
  } Próxima revisión: { $next }.
review-lead-preparation = Prevista para el { $on }, sobre el periodo del { $from } al { $to }. { $open ->
    [0] Hay algo escrito en cada una de las { $inputs } entradas.
    [one] De { $inputs } entradas, en una aún no hay nada escrito.
   *[other] De { $inputs } entradas, en { $open } aún no hay nada escrito.
  }
review-no-day = (sin fecha)
review-meeting = La reunión
review-held-on = Celebrada el
review-hours = Horario
review-hours-value = de { $from } a { $to } ({ $zone })
review-hours-spent = { $spent ->
    [one] Un minuto empleado
   *[other] { $spent } minutos empleados
}, { $planned ->
    [one] uno previsto
   *[other] { $planned } previstos
}
review-planned-for = Prevista para el
review-kind = Tipo
review-kind-planned = Revisión planificada
review-kind-extra = Revisión extraordinaria
review-place = Lugar
review-period = Periodo revisado
review-period-value = { $from } a { $to }
review-cut-off = Fecha de corte de los datos
review-snapshot = Entradas copiadas
review-snapshot-none = Aún sin copiar: las entradas se copian al empezar la reunión
review-chair = Preside
review-next = Próxima revisión
review-state = Situación
review-state-planned = Planificada
review-state-in-preparation = En preparación
review-state-held = Celebrada
review-state-minutes-approved = Acta aprobada
review-state-closed = Cerrada
review-participants = Participantes
review-participants-none = Aún no se ha nombrado a nadie.
review-name = Nombre
review-role = Cargo
review-top-management = Alta dirección
review-others = Otros
review-attendance = Asistencia
review-attendance-invited = Convocado/a
review-attendance-video = Convocado/a, por vídeo
review-attendance-present = Presente
review-attendance-remote = Presente por vídeo
review-attendance-excused = Excusado/a
review-inputs = Entradas
review-inputs-required = Entradas exigidas
review-count-line = { $what }: { $now } ({ $review }: { $then })
review-count-first = { $what }: { $now }
review-rows-CM-I2 = Notificaciones: { $count }
review-rows-MR-I4 = Acciones que corrigen algo: { $count }
review-rows-MR-I8 = Inquietudes y avisos de fuera: { $count }
review-rows-MR-I1 = Acciones de revisiones anteriores: { $count }
review-rows-MR-I2 = Cambios en el periodo: { $count }
review-rows-MR-I3 = En qué han pasado a apoyarse los controles
review-rows-MR-I7 = Acciones planteadas fuera de las revisiones: { $count }
review-rows-MR-I5 = Controles con la fecha objetivo vencida: { $count }
review-rows-MR-I9 = Los riesgos más altos y los que pasan de fecha: { $count }
review-rows-MR-I10 = Sistemas dentro del alcance: { $count }
review-rows-MR-I12 = Módulos: { $count }
review-rows-MR-I13 = Proveedores: { $count }
review-rows-MR-I14 = Objetivos, incluidos los cerrados en el periodo: { $count }
review-rows-MR-I11 = Cambios en el alcance y en las decisiones sobre controles: { $count }
review-agenda = Qué decidir, qué va con retraso y quién responde
review-agenda-decide = Qué decidir
review-agenda-late = Con retraso
review-agenda-who = Quién
review-agenda-action-late = hacerla, darle una nueva fecha o abandonarla
review-agenda-action-nobody = quién la hace y para cuándo
review-agenda-control-late = una nueva fecha objetivo, con su motivo
review-agenda-since = desde el { $on }
review-agenda-inputs = { $count ->
    [one] Qué se concluye de la entrada { $inputs }
   *[other] Qué se concluye de las entradas { $inputs }
  }
review-agenda-results = Las mejoras, los cambios en el SGIA (apartado 9.3.3) y si es conveniente, adecuado y eficaz
review-scope-above = como figura en el encabezamiento de este documento
review-input-heading = { $number }. { $title }
review-input-required = Entrada exigida por el apartado { $clause }
review-input-recommended = Añadida por la organización; la norma no la exige
review-input-previous = Revisión anterior ({ $review })
review-input-previous-conclusion = Conclusión entonces: { $conclusion }
review-input-previous-nothing = Entonces, nada que comunicar: { $conclusion }
review-input-comment = Comentario
review-input-reported = Comunicado en este periodo
review-input-decided = Decisiones y acciones:
review-input-noted = Anotado
review-input-clause = apartado { $clause }
review-input-added = añadida, ISO/IEC 42001 no la exige
review-inputs-added = { $count ->
    [one] La entrada { $inputs } la añade la organización; ISO/IEC 42001 no la exige.
   *[other] Las entradas { $inputs } las añade la organización; ISO/IEC 42001 no las exige.
}
review-actions-bare = { $count ->
    [one] Aún sin acción: { $numbers }. Quién lo hace y para cuándo consta solo en la decisión.
   *[other] Aún sin acción: { $numbers }. Quién lo hace y para cuándo consta solo en las decisiones.
}
review-count-nothing = Sin ningún caso: { $what }
review-input-conclusion = Conclusión
review-input-nothing = Nada que comunicar
review-input-before = Conclusión de la última revisión ({ $review })
review-input-before-committee = Conclusión de la última reunión del comité ({ $review })
review-input-before-nothing = Sin nada que comunicar la última vez ({ $review })
review-decision-inputs = { $count ->
    [one] de la entrada
   *[other] de las entradas
  }
review-input-open = Aún sin tratar
review-input-left = Sin tratar
review-decisions = Decisiones
review-decisions-none = Aún no consta ninguna decisión.
review-decision = Decisión
review-decision-number = N.º
review-decision-result = Asunto
review-decision-reason = Motivo
review-decision-dissent = Voto en contra
review-decision-no-change = Sin cambios
review-actions = Acciones
review-actions-none = No se acordó ninguna acción.
review-actions-carried = Trasladadas de revisiones anteriores
review-action-control = Control: { $title }
review-action-done = cerrada aquí
review-action-was-due = antes, { $on }
review-action = Acción
review-action-owner = Responsable
review-action-due = Plazo
review-action-follows = Deriva de
review-conclusion = Conclusión
review-conclusion-question = Pregunta
review-conclusion-answer = Respuesta
review-conclusion-why = Por qué
review-question-suitable = ¿Es conveniente el SGIA?
review-question-adequate = ¿Es adecuado el SGIA?
review-question-effective = ¿Es eficaz el SGIA?
review-answer-yes = Sí
review-answer-partly = En parte
review-answer-no = No
review-answer-open = Aún sin conclusión
review-draft-text = Las entradas se copiaron al empezar la reunión, con los datos a la fecha de corte, y no han cambiado desde entonces. Una vez aprobada, esta acta ya no cambia; una corrección será una nueva versión con su propia aprobación.
review-approval-text = Las entradas se copiaron al empezar la reunión, con los datos a la fecha de corte, y no han cambiado desde entonces. Con la aprobación quedó cerrada esta acta; una corrección es una nueva versión con su propia aprobación.
review-note = Nota

chart-baseline = Punto de partida
chart-target = Valor previsto
chart-column-day = Día
chart-column-figure = Valor
chart-legend-critical = decide el final
chart-legend-other = con margen
chart-legend-met = criterios cumplidos
chart-legend-first = plan inicial
chart-today-on = hoy, { $on }
chart-today-after = hoy, { $on }, tras el final
chart-marks = Reglamento de IA
chart-criteria-met = criterios cumplidos
chart-late = con retraso
chart-incomplete = incompleto
chart-of = { $part } de { $whole }
chart-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
  } { $year }
chart-column-id = N.º
chart-column-title = Título
chart-column-answered = Respondidos
chart-column-score = Puntuación
chart-column-before = Antes
chart-column-starts = Inicio
chart-column-ends = Fin
chart-column-first-planned = Plan inicial
chart-column-met = Cumplidos
chart-column-process = Proceso
chart-column-clauses = Apartados y controles
chart-column-answers = Quién responde
chart-column-takes = Recibe
chart-column-gives = Entrega
chart-column-records = Se ve en

## El mapa de procesos (4.4)
processes-title = Procesos del SGIA
processes-comes-to = Qué resulta del mapa
processes-sentence = { $used ->
    [one] Hay registros de 1 de { $of } procesos.
   *[other] Hay registros de { $used } de { $of } procesos.
  }
processes-unnamed = Sin responsable: { $titles }.
processes-still = Sin registros aquí: { $titles }.
processes-none = Aún sin registros
processes-nobody = nadie designado aún
processes-elsewhere = Registros fuera de este programa
processes-assessed = Registros fuera de este programa informático; evidencia en { $run }
processes-subject = Procesos del sistema de gestión de la IA y sus interacciones (ISO/IEC 42001, 4.4)
processes-counted = Cuenta lo que rige: roles aceptados, textos aprobados, objetivos que ya no son propuesta y sistemas dentro del alcance. Lo demás consta en su registro.
processes-how = Borde grueso: hay registros, sin probar que cumpla; fino: aún ninguno. Se nombra a los responsables de sus controles o a quien aceptó el rol.
processes-table = Lo mismo en palabras
review-reason-none = no consta
review-inputs-as-of = Cifras y filas a la fecha de corte de los datos, { $on }; lo posterior cuenta en la próxima reunión.
review-lead-late = Vencido a la fecha de corte, y esta revisión lo deja sin nueva fecha ni acción: { $what }.
review-lead-late-taken = { $count ->
    [one] Sobre la entrada { $inputs }, que enumera parte de ello, se decidió: { $decisions }.
   *[other] Sobre las entradas { $inputs }, que enumeran parte de ello, se decidió: { $decisions }.
}
review-inputs-flow = «No comparable» marca lo que ocurrió dentro de un periodo y cómo terminaron las acciones: cada vez son otras.
review-inputs-first = No hay una reunión anterior con la que comparar: primer periodo medido.
review-lead-moved = { $days ->
    [one] Celebrada un día
   *[other] Celebrada { $days } días
} { $side ->
    [before] antes
   *[after] después
} de la fecha prevista ({ $planned }).
review-lead-statement = { $document } (por confirmar antes del { $day })
review-lead-alone = { $count ->
    [one] La entrada { $list } se apoya solo en su conclusión, sin cifra, registro ni informe.
   *[other] Las entradas { $list } se apoyan solo en su conclusión, sin cifra, registro ni informe.
}
review-input-alone = Bajo esta entrada no hay cifra, registro ni informe: se apoya solo en su conclusión y no muestra ninguna tendencia.
review-verdict-while = { $count ->
    [one] Dicho con la entrada { $list } sin tratar.
   *[other] Dicho con las entradas { $list } sin tratar.
}
review-agenda-statement = { $document }: confirmarla o cambiarla
statement-figure-implemented = { $count ->
    [0] ninguno implementado
    [one] uno implementado
   *[other] { $count } implementados
}
print-licence-note = Los identificadores y títulos breves remiten a la norma, cuyo texto no se reproduce: los requisitos están en un ejemplar con licencia.

# Revisiones por la dirección: rechazos, nombres de las ediciones y palabras de los datos de cada entrada.

## Nombres cortos de las entradas, para frases sobre una de ellas
input-name = { $input ->
    [CM-I1] acciones abiertas
    [CM-I2] incidentes e inquietudes
    [CM-I3] solicitudes de uso de herramientas de IA
    [CM-I4] objetivos y sus lecturas
    [CM-I5] cambios del SGIA
    [MR-I1] estado de las acciones de revisiones anteriores
    [MR-I2] cambios en las cuestiones externas e internas
    [MR-I3] cambios en las necesidades y expectativas de las partes interesadas
    [MR-I4] tendencias de no conformidades y acciones correctivas
    [MR-I5] tendencias de los resultados de seguimiento y medición
    [MR-I6] tendencias de los resultados de auditoría
    [MR-I7] oportunidades de mejora continua
    [MR-I8] retroalimentación de las partes interesadas
    [MR-I9] resultados de la evaluación de riesgos de IA y situación del tratamiento
    [MR-I10] evaluaciones de impacto
    [MR-I11] cambios en el inventario de IA y en el alcance
    [MR-I12] recursos, competencia y alfabetización en materia de IA
    [MR-I13] desempeño de proveedores y clientes
    [MR-I14] conveniencia de la política y los objetivos de IA
   *[other] añadida por la organización
}

## Rechazos: el marco y las situaciones
refuse-review-no-date = La revisión necesita el día de la reunión. Dé una fecha.
refuse-review-no-chair = La revisión necesita quien la presida. Nombre a alguien.
refuse-review-no-period = La revisión necesita el primer y el último día del periodo que abarca. Dé ambas fechas.
refuse-review-no-cut-off = Falta la fecha de corte de los datos. Dé el día hasta el que cuentan los datos, no posterior a la reunión.
refuse-review-cut-off-ahead = La fecha de corte de los datos está en el futuro. Espere a ese día o ponga uno anterior.
refuse-review-period-order = El periodo acaba el { $second }, antes de empezar el { $first }. Corrija una de las fechas.
refuse-review-cut-off-before-period = La fecha de corte { $second } es anterior al final del periodo { $first }. Póngala en ese día o después.
refuse-review-cut-off-after-meeting = La fecha de corte { $first } es posterior a la reunión del { $second }. Póngala en ese día o antes.
refuse-review-period-after-meeting = El periodo acaba el { $first }, después de la reunión del { $second }. Corrija una de las fechas.
refuse-review-next-before = La próxima revisión, el { $second }, no es posterior a esta del { $first }. Dé una fecha posterior.
refuse-review-not-met-yet = La reunión está en el futuro. Dé el día en que se celebró.
refuse-review-frame-copied = Las entradas se copiaron para este periodo y esta fecha de corte al empezar la reunión. Estas fechas ya no pueden cambiar.
refuse-review-state = { $number } no puede dar este paso ahora. Una revisión pasa de planificada a en preparación, en reunión, celebrada, acta aprobada y cerrada, paso a paso.
refuse-review-locked = El acta de { $number } está aprobada y congelada. Ábrala para una corrección, que será una versión nueva con su propia aprobación.
refuse-review-not-prepared = { $number } aún no está en preparación. Inicie primero la preparación.
refuse-review-not-held = La reunión de { $number } no ha empezado. Iníciela primero; sus resultados se recogen a partir de entonces.
refuse-review-correct-state = Solo se puede corregir el acta aprobada de una revisión que no esté cerrada; { $number } no lo está.
refuse-review-correct-reason = Diga qué se corrige y por qué.

## Rechazos: personas
refuse-review-invited-twice = { $name } ya está en la lista de invitados.
refuse-review-dismiss-chair = { $name } preside la revisión. Nombre antes a otra persona.
refuse-review-top-management-invited = No se ha invitado a nadie de la alta dirección. Invite al menos a una persona de la alta dirección.
refuse-review-top-management-absent = No asistió nadie de la alta dirección. Anote quién vino; sin la alta dirección no es una revisión por la dirección.
refuse-review-attendance-open = No consta si { $name } asistió. Marque presente, presente por vídeo o excusado.
refuse-review-chair-absent = { $name } preside la revisión pero no consta como presente. Anote la asistencia o nombre a quien presidió.

## Rechazos: entradas, decisiones, conclusiones
refuse-review-no-snapshot = Las entradas no se han copiado a la fecha de corte. Inicie primero la reunión.
refuse-review-input-open = La entrada exigida «{ input-name }» no se ha tratado. Escriba un comentario o una conclusión, tome una decisión sobre ella, o diga que no hay nada que comunicar y por qué.
refuse-review-nothing-and-conclusion = La entrada «{ input-name }» no puede no tener nada que comunicar y tener a la vez una conclusión. Borre una de las dos.
refuse-review-no-improvement = No consta ninguna decisión sobre oportunidades de mejora. Recoja una; «sin cambios» con su motivo también es una decisión.
refuse-review-no-change-decision = No consta ninguna decisión sobre cambios en el sistema de gestión de la IA. Recoja una; «sin cambios» con su motivo también es una decisión.
refuse-review-decision-words = Escriba qué se decidió, o marque la decisión como «sin cambios» y dé el motivo.
refuse-review-no-change-reason = Una decisión «sin cambios» necesita su motivo.
refuse-review-decision-has-action = La acción { $action } se deriva de { $number }. La decisión se queda.
refuse-review-decision-elsewhere = { $number } se tomó en otra revisión. Elija una decisión de esta.
refuse-review-verdict-open = { $question ->
    [suitable] No se ha concluido si el sistema es conveniente. Elija sí, en parte o no.
    [adequate] No se ha concluido si el sistema es adecuado. Elija sí, en parte o no.
   *[other] No se ha concluido si el sistema es eficaz. Elija sí, en parte o no.
}
refuse-review-verdict-why = { $question ->
    [suitable] La conclusión sobre la conveniencia no tiene motivo. Diga por qué en una frase.
    [adequate] La conclusión sobre la adecuación no tiene motivo. Diga por qué en una frase.
   *[other] La conclusión sobre la eficacia no tiene motivo. Diga por qué en una frase.
}
refuse-review-action-owner = La acción { $number } no tiene responsable. Nombre a alguien.
refuse-review-action-due = La acción { $number } no tiene plazo. Dé una fecha.
refuse-review-no-next = La próxima revisión no tiene fecha. Las revisiones se hacen a intervalos planificados; dé el día.
refuse-review-kind = { $number } tiene el orden del día y las reglas de su clase. Planifique otra reunión para la otra clase.
refuse-committee-silent = No hay nada escrito en ningún punto ni nada decidido. Escriba al menos una línea o una acción.
refuse-review-no-approver = No consta quién aprueba el acta. Nombre a quien la aprueba.
refuse-review-action-still-open = La acción { $number } ({ $title }) está abierta. Ciérrela, descártela con su motivo o trasládela a una revisión posterior.
refuse-review-minutes = Prevea como máximo { $most } minutos para una entrada.

## Nombres de las ediciones
edit-review-plan = Planificar una revisión por la dirección
edit-review-amend = Cambiar una revisión por la dirección
edit-review-prepare = Iniciar la preparación de una revisión
edit-review-invite = Invitar a una revisión
edit-review-inviteAll = Invitar a varias personas
edit-review-attendAll = Anotar que asistieron todos
edit-review-attend = Anotar la asistencia
edit-review-dismiss = Retirar una invitación
edit-review-input = Escribir sobre una entrada
edit-review-hold = Iniciar la reunión
edit-review-end = Terminar la reunión
edit-review-decide = Registrar una decisión
edit-review-amendDecision = Cambiar una decisión
edit-review-withdrawDecision = Retirar una decisión
edit-review-act = Añadir una acción de la reunión
edit-review-conclude = Concluir la revisión
edit-review-approve = Aprobar y emitir el acta
edit-review-correct = Abrir el acta para una corrección
edit-review-close = Cerrar la revisión por la dirección

## Datos de una entrada: frases
input-sentence-none = Para esta entrada no se recopilaron datos.
input-sentence-actions = { $total ->
    [one] Una acción de revisiones anteriores estaba abierta o se terminó en el periodo
   *[other] De revisiones anteriores, { $total } acciones estaban abiertas o se terminaron en el periodo
  }: { $done ->
    [0] ninguna hecha
    [one] una hecha
   *[other] { $done } hechas
  }, { $dropped ->
    [0] ninguna abandonada
    [one] una abandonada
   *[other] { $dropped } abandonadas
  }, { $open ->
    [0] ninguna abierta
    [one] una abierta, { $overdue ->
        [0] no vencida
       *[other] vencida
      }
   *[other] { $open } abiertas, { $overdue ->
        [0] ninguna de ellas vencida
        [one] una de ellas vencida
       *[other] { $overdue } de ellas vencidas
      }
  }.
input-sentence-actions-none = Ninguna acción de una revisión anterior estaba abierta ni se terminó en el periodo.
input-sentence-raised = { $total ->
    [one] Una acción surgida fuera de las revisiones estaba abierta o se terminó en el periodo
   *[other] Fuera de las revisiones, { $total } acciones estaban abiertas o se terminaron en el periodo
  }: { $done ->
    [0] ninguna hecha
    [one] una hecha
   *[other] { $done } hechas
  }, { $dropped ->
    [0] ninguna abandonada
    [one] una abandonada
   *[other] { $dropped } abandonadas
  }, { $open ->
    [0] ninguna abierta
    [one] una abierta, { $overdue ->
        [0] no vencida
       *[other] vencida
      }
   *[other] { $open } abiertas, { $overdue ->
        [0] ninguna de ellas vencida
        [one] una de ellas vencida
       *[other] { $overdue } de ellas vencidas
      }
  }.
input-sentence-raised-none = Ninguna acción surgida fuera de las revisiones estaba abierta ni se terminó en el periodo.
input-sentence-corrections = { $total ->
    [one] Una acción corrige lo que mostró una prueba, una evidencia caducada o un incidente
   *[other] Hay { $total } acciones que corrigen lo que mostraron pruebas, evidencias caducadas o incidentes
  }: { $done ->
    [0] ninguna hecha
    [one] una hecha
   *[other] { $done } hechas
  }, { $dropped ->
    [0] ninguna abandonada
    [one] una abandonada
   *[other] { $dropped } abandonadas
  }, { $open ->
    [0] ninguna abierta
    [one] una abierta
   *[other] { $open } abiertas
  }, { $overdue ->
    [0] ninguna vencida
    [one] una vencida
   *[other] { $overdue } vencidas
  }.
input-sentence-feedback = { $came ->
    [0] En el periodo no llegó ninguna inquietud ni aviso de fuera
    [one] En el periodo llegó una inquietud o aviso de fuera
   *[other] En el periodo llegaron { $came } inquietudes o avisos de fuera
  }; { $open ->
    [0] ninguna está abierta
    [one] una está abierta
   *[other] { $open } están abiertas
  }.
input-sentence-incidents = { $came ->
    [0] En el periodo no se notificó nada
    [one] En el periodo llegó una notificación
   *[other] En el periodo llegaron { $came } notificaciones
  }; { $open ->
    [0] ninguna está abierta
    [one] una está abierta
   *[other] { $open } están abiertas
  }.
input-sentence-literacy = { $held ->
    [0] En el periodo no se impartió ninguna formación
    [one] En el periodo se impartió una formación, para { $people ->
        [one] una persona
       *[other] { $people } personas
      }
   *[other] En el periodo se impartieron { $held } formaciones, para { $people ->
        [one] una persona
       *[other] { $people } personas
      }
  }; { $ended ->
    [0] no ha caducado ningún registro de formación
    [one] ha caducado un registro de formación
   *[other] han caducado { $ended } registros de formación
  }.
input-sentence-suppliers = { $all ->
    [0] No consta ningún proveedor
    [one] { $approved ->
        [0] El único proveedor no está aprobado
       *[other] El único proveedor está aprobado
      }
   *[other] { $approved ->
        [0] Ninguno de los { $all } proveedores está aprobado
        [one] De { $all } proveedores, uno está aprobado
       *[other] De { $all } proveedores, { $approved } están aprobados
      }
  }; { $late ->
    [0] ninguna revisión está vencida
    [one] una revisión está vencida
   *[other] { $late } revisiones están vencidas
  }.
input-sentence-all = { $total ->
    [one] Una acción estaba abierta o terminó en el periodo
   *[other] En el periodo { $total } acciones estaban abiertas o terminaron
  }: { $done ->
    [0] ninguna hecha
    [one] una hecha
   *[other] { $done } hechas
  }, { $dropped ->
    [0] ninguna abandonada
    [one] una abandonada
   *[other] { $dropped } abandonadas
  }, { $open ->
    [0] ninguna abierta
   *[other] { $open ->
        [one] una abierta
       *[other] { $open } abiertas
      }, { $overdue ->
        [0] ninguna de ellas vencida
        [one] una de ellas vencida
       *[other] { $overdue } de ellas vencidas
      }
  }.
input-sentence-all-none = Ninguna acción estaba abierta ni terminó en el periodo.
input-sentence-requests = { $asked ->
    [0] Ninguna solicitud espera respuesta
    [one] Una solicitud espera respuesta
   *[other] Hay { $asked } solicitudes que esperan respuesta
  }; { $answered ->
    [0] ninguna se respondió en el periodo.
    [one] una se respondió en el periodo.
   *[other] { $answered } se respondieron en el periodo.
  }
input-sentence-objectives = { $live ->
    [0] No hay ningún objetivo vigente.
    [one] Hay un objetivo vigente; { $late ->
        [0] está en seguimiento.
       *[other] no está en seguimiento.
      }
   *[other] Hay { $live } objetivos vigentes; { $late ->
        [0] todos están en seguimiento.
        [one] uno de ellos no está en seguimiento.
       *[other] { $late } de ellos no están en seguimiento.
      }
  }{ $short ->
    [0] { "" }
    [one] { " " }Uno no ha alcanzado aún su meta.
   *[other] { " " }De ellos, { $short } no han alcanzado aún sus metas.
  }{ $closed ->
    [0] { "" }
    [one] { " " }Otro se cerró en el periodo.
   *[other] { " " }Otros { $closed } se cerraron en el periodo.
  }

input-sentence-changes = { $waiting ->
    [0] Ningún cambio espera decisión
    [one] Un cambio espera decisión
   *[other] Hay { $waiting } cambios que esperan decisión
  }; { $underway ->
    [0] ninguno está en marcha.
    [one] uno está en marcha, { $late ->
        [0] a tiempo.
       *[other] con retraso.
      }
   *[other] { $underway } están en marcha, { $late ->
        [0] todos a tiempo.
        [one] uno de ellos con retraso.
       *[other] { $late } de ellos con retraso.
      }
  }
input-sentence-organisation = { $count ->
    [0] Nada cambió en el periodo en la organización, sus personas o sus funciones.
    [one] Hubo un cambio en el periodo en la organización, sus personas o sus funciones.
   *[other] Hubo { $count } cambios en el periodo en la organización, sus personas o sus funciones.
}
input-sentence-duties = { $count ->
    [0] Ningún control decidido pasó a basarse en una ley, un contrato o una parte interesada en el periodo.
    [one] Un control pasó a basarse en una ley, un contrato o una parte interesada en el periodo.
   *[other] En el periodo, { $count } controles pasaron a basarse en una ley, un contrato o una parte interesada.
}
input-sentence-scope = { $count ->
    [0] Ni el alcance ni las decisiones ya tomadas sobre controles cambiaron en el periodo
    [one] Hubo un cambio en el alcance o en los controles en el periodo
   *[other] Hubo { $count } cambios en el alcance o en los controles en el periodo
  }; { $first ->
    [0] ningún otro control se decidió por primera vez
    [one] otro control se decidió por primera vez
   *[other] otros { $first } controles se decidieron por primera vez
  }.
input-sentence-watched = { $watched ->
    [one] Se vigila una cifra en operación
   *[other] Se vigilan { $watched } cifras en operación
  }: { $crossed ->
    [0] ninguna rebasa su umbral
    [one] una rebasa su umbral
   *[other] { $crossed } rebasan su umbral
  }; { $unread ->
    [0] ninguna quedó sin leer
    [one] una no se leyó a tiempo
   *[other] { $unread } no se leyeron a tiempo
  }.
input-sentence-measures = Controles aplicables: { $applicable }; { $partly ->
    [0] ninguno está parcialmente implementado
    [one] uno está parcialmente implementado
   *[other] { $partly } están parcialmente implementados
  } y { $late ->
    [0] ninguno ha pasado su fecha objetivo
    [one] uno ha pasado su fecha objetivo
   *[other] { $late } han pasado su fecha objetivo
  }; { $open ->
    [0] no hay ninguna acción abierta.
    [one] hay una acción abierta, { $overdue ->
        [0] no vencida.
       *[other] vencida.
      }
   *[other] hay { $open } acciones abiertas, { $overdue ->
        [0] ninguna de ellas vencida.
        [one] una de ellas vencida.
       *[other] { $overdue } de ellas vencidas.
      }
  }
input-sentence-impacts = { $approved ->
    [0] No consta ninguna evaluación del impacto aprobada de un sistema dentro del alcance
   *[other] { $all ->
        [one] El sistema dentro del alcance tiene una evaluación del impacto aprobada
       *[other] De los { $all } sistemas dentro del alcance, { $approved } { $approved ->
            [one] tiene
           *[other] tienen
          } una evaluación del impacto aprobada
      }
  }; { $draft ->
    [0] no consta ningún borrador
    [one] una está en borrador
   *[other] { $draft } están en borrador
  }{ $late ->
    [0] { $passed ->
        [0] , ninguna debe repetirse aún.
       *[other] .
      }
    [one] , una ha pasado la fecha de su próxima ronda.
   *[other] , { $late } han pasado la fecha de su próxima ronda.
  }{ $passed ->
    [0] { "" }
    [one] { " " }Un sistema que nunca se evaluó ha pasado la fecha en que debía revisarse.
   *[other] { " " }{ $passed } sistemas que nunca se evaluaron han pasado la fecha en que debían revisarse.
  }{ $since ->
    [0] { "" }
    [one] { " " }Una evaluación se aprobó tras la fecha de corte y cuenta en la próxima revisión.
   *[other] { " " }Tras la fecha de corte se aprobaron { $since } evaluaciones; cuentan en la próxima revisión.
  }
input-sentence-risks = { $total ->
    [0] En la fecha de corte no se había valorado ningún riesgo{ $since ->
        [0] .
        [one] ; desde entonces se ha valorado uno.
       *[other] ; desde entonces se han valorado { $since }.
      }
   *[other] { $total ->
        [one] Cuenta un riesgo
       *[other] Cuentan { $total } riesgos
      }. Lo que queda es alto o crítico en { $high ->
        [0] ninguno
        [one] uno
       *[other] { $high }
      }, medio en { $medium ->
        [0] ninguno
        [one] uno
       *[other] { $medium }
      } y bajo en { $low ->
        [0] ninguno
        [one] uno
       *[other] { $low }
      }; { $late ->
        [0] ningún tratamiento ha pasado de su fecha
        [one] un tratamiento ha pasado de su fecha
       *[other] { $late } tratamientos han pasado de su fecha
      }{ $ended ->
        [0] .
        [one] {" "}y ha terminado una aceptación.
       *[other] {" "}y han terminado { $ended } aceptaciones.
      }
  }

## Datos de una entrada: columnas
column-tool = Herramienta
column-system = Sistema
column-assessment = Evaluación
column-next = Próxima ronda
column-measure = Cifra
column-limit = Umbral
cell-measure-within = Dentro del umbral
cell-measure-crossed-late = Rebasa su umbral
column-objective = Objetivo
column-aim = Valor previsto
column-reading = Última lectura
column-read-on = Leído el
column-change = Cambio
column-number = N.º
column-action = Acción
column-risk = Riesgo
column-remains = Lo que queda
column-owner = Responsable
column-accepted-until = Aceptado hasta
column-due = Plazo
column-was-due = Plazo inicial
column-state = Situación
column-closed = Cerrada el
column-outcome = Resultado o motivo
column-origin = Origen
column-on = Fecha
column-subject = Registro
column-field = Qué cambió
column-from = Antes
column-to = Después
column-by = Por
column-control = Control
column-controls = Controles
column-reason = Motivo
column-status = Estado
column-target = Fecha objetivo
column-report = Qué se notificó
column-kind = Tipo
column-module = Módulo
column-valid = Vigente para
column-ended = Caducado para
column-supplier = Proveedor
column-systems = Sistemas
column-rating = Valoración
column-review = Próxima revisión

## Datos de una entrada: celdas
cell-action-open = Abierta
cell-action-overdue = Abierta, vencida
cell-action-done = Cerrada
cell-action-dropped = Abandonada
cell-risk-level-low = Bajo
cell-risk-level-medium = Medio
cell-risk-level-high = Alto
cell-risk-level-critical = Crítico
cell-risk-level-none = Sin nivel
cell-risk-rated = Sin tratamiento decidido
cell-risk-treated = En tratamiento
cell-risk-treatment-late = Tratamiento fuera de plazo
cell-risk-accepted = Aceptado
cell-risk-ended-late = Aceptación terminada
cell-impact-approved = Evaluado
cell-impact-again = Evaluado, ronda siguiente iniciada
cell-impact-late = Evaluado, ronda siguiente vencida
cell-impact-draft = Iniciada
cell-impact-since = Evaluado tras la fecha de corte
cell-impact-none = Sin evaluar
cell-impact-none-late = Sin evaluar, con la revisión vencida
cell-risk-since = Valorado tras la fecha de corte
cell-use-asked = Solicitada
cell-use-approved = Aprobada
cell-use-refused = Denegada
cell-use-ended = Terminada
cell-read-missed-late = No alcanza el objetivo y ha pasado de fecha
cell-read-short = Aún no alcanza el objetivo
cell-read-late = Sin seguimiento
cell-read-in-time = Medición al día
cell-incident-incident = Incidente
cell-incident-nearMiss = Cuasi incidente
cell-incident-concern = Inquietud
cell-incident-outsideReport = Aviso de fuera
cell-handled-reported = Notificado
cell-handled-triaged = Valorado
cell-handled-handled = Contenido
cell-handled-closed = Cerrado
cell-rated-none = Sin valorar
cell-rated-suitable = Idóneo
cell-rated-conditions = Idóneo con condiciones
cell-rated-unsuitable = No idóneo
cell-supplier-candidate = Candidato
cell-supplier-approved = Aprobado
cell-supplier-suspended = Suspendido
cell-supplier-late = Revisión vencida
cell-change-proposed = Espera decisión
cell-change-approved = En marcha
cell-change-late = En marcha, con retraso
cell-origin-own = Iniciativa propia
cell-origin-review = Revisión por la dirección
cell-origin-statement = Declaración de aplicabilidad
cell-origin-document = Documento
cell-origin-risk = Riesgo
cell-origin-test = Prueba de un control
cell-origin-evidence = Evidencia caducada
cell-origin-incident = Incidente
cell-subject-organisation = Organización
cell-duty-statementOwner = Responsable de la Declaración de aplicabilidad
cell-duty-statementApprover = Quien aprueba la Declaración de aplicabilidad
cell-duty-reviewChair = Quien preside las revisiones por la dirección
cell-duty-minutesApprover = Quien aprueba las actas
cell-field-added = Alta
cell-field-removed = Baja
cell-field-name = Nombre
cell-field-legal-form = Forma jurídica
cell-field-country = País
cell-field-sector = Sector
cell-field-scope = Alcance del sistema
cell-field-scope-document = Documento del alcance
cell-field-edition-label = Edición de la norma
cell-field-classification = Clasificación
cell-field-review-every-months = Meses entre revisiones
cell-field-role = Cargo
cell-field-top-management = Alta dirección
cell-field-active = Situación
cell-here = En activo
cell-left = Baja
cell-role-signs = Quien aceptó el rol
cell-field-person = Quién la tiene
cell-field-applicability = Decisión
cell-yes = Sí
cell-no = No
cell-applicability-undecided = Sin decidir
cell-applicability-applicable = Aplicable
cell-applicability-excluded = Excluido
cell-code-law = Ley o reglamento
cell-code-contract = Contrato
cell-code-party = Parte interesada
cell-status-not-started = Sin iniciar
cell-status-planned = Planificado
cell-status-implemented = Implementado
cell-status-partly = Parcialmente implementado
cell-status-none = Sin estado

## Recuentos de una entrada, comparados con la revisión anterior
count-requests-asked = Solicitudes sin respuesta
count-requests-answered = Solicitudes respondidas en el periodo
count-impacts-approved = Sistemas evaluados
count-impacts-draft = Evaluaciones en borrador
count-impacts-late = Rondas siguientes vencidas
count-objectives-live = Objetivos vigentes
count-objectives-late = Objetivos sin seguimiento
count-reports-came = Notificaciones en el periodo
count-reports-open = Notificaciones aún abiertas
count-trainings-held = Formaciones impartidas
count-people-trained = Personas que asistieron a alguna
count-records-ended = Registros de formación caducados
count-suppliers-approved = Proveedores aprobados
count-suppliers-late = Revisiones de proveedores vencidas
count-changes-waiting = Cambios que esperan decisión
count-changes-under-way = Cambios en marcha
count-changes-late = Cambios con retraso
count-done = Acciones hechas
count-dropped = Acciones abandonadas
count-open = Acciones abiertas
count-actions-open = Acciones abiertas
count-actions-overdue = Acciones abiertas vencidas
count-actions-done = Acciones hechas en el periodo
count-changes = Cambios
count-rests-law = Controles que pasaron a basarse en una ley o reglamento
count-rests-contract = Controles que pasaron a basarse en un contrato
count-rests-party = Controles que pasaron a basarse en una parte interesada
count-decided-first = Controles decididos por primera vez, aparte de los propios añadidos
count-scope-changes = Controles propios añadidos, cambios en el alcance o en decisiones ya tomadas
count-risk-controls = Controles incluidos por un riesgo
count-applicable = Controles aplicables
count-excluded = Controles excluidos
count-undecided = Controles sin decidir
count-implemented = Controles que demuestran que funcionan
count-partly = Controles parcialmente implementados (hay alguna evidencia válida, o lo dice su responsable y lo respalda un texto aprobado)
count-planned = Controles planificados
count-not-started = Controles sin iniciar
count-late = Controles con la fecha objetivo vencida
count-what = Indicador
count-before = En la última revisión ({ $review })
count-before-committee = En la reunión anterior ({ $review })
count-before-none-committee = En la reunión anterior
count-before-none = En la última revisión
count-now = En este periodo
count-change = Tendencia
count-then-none = —
count-value = { $value }
count-none = 0
count-none-now = 0 en este periodo
count-none-of = 0 de { $whole }
count-part = { $part } de { $whole }
count-change-first = primer periodo medido
count-change-same = sin cambios
count-change-more = ↑ { $by } más
count-change-flow = no comparable
count-change-fewer = ↓ { $by } menos
cell-objective-met = Alcanzado
cell-objective-missed = No alcanzado, cerrado
cell-objective-withdrawn = Retirado
count-evidenced = Controles con evidencia válida, de los aplicables
cell-reading-none = ninguna contada

# El informe de brechas en papel (fase 1).
gap-title = Informe de brechas
gap-subject = Diagnóstico del sistema de gestión de la IA: análisis de brechas frente a ISO/IEC 42001
gap-under-first = Diagnóstico del sistema de gestión de la IA – primera ronda
gap-under-full = Diagnóstico del sistema de gestión de la IA
gap-mark-first = EVALUACIÓN PRELIMINAR: valorada por apartado y control, aún no requisito por requisito
gap-summary = Resumen para la dirección
gap-first-note = Primera ronda: los 32 apartados y los 38 controles se han valorado una vez cada uno. La ronda completa mira cada uno de los 133 requisitos y puede cambiar la imagen.
gap-fit = ¿Conviene empezar por certificarse?
gap-fit-steps = Primeros pasos, en este orden:
gap-fit-decided = Decidido por { $by } el { $on }:
gap-fit-undecided = Nadie ha decidido todavía. La conclusión es un consejo; decide la organización.
gap-not-said = sin indicar
gap-none = { "" }
gap-start-sector = Sector
gap-start-iso27001 = ISO/IEC 27001
gap-start-objective = Objetivo
gap-start-target = Fecha objetivo
gap-start-body = Entidad de certificación
gap-body-none = sin elegir
gap-iso27001-certified = certificada
gap-iso27001-under-way = en curso
gap-iso27001-no = no
gap-iso27001-parallel = ambas en paralelo
gap-objective-certification = certificación
gap-objective-alignment = alineamiento sin certificación
gap-objective-literacyFirst = primero la alfabetización en materia de IA y los proveedores
gap-objective-actFirst = primero el Reglamento de IA
gap-systems = Sistemas de IA
gap-systems-none = Todavía no hay ningún sistema de IA en el inventario.
gap-systems-sentence = { $all ->
    [one] El inventario contiene un sistema de IA
   *[other] El inventario contiene { $all } sistemas de IA
  }: { $in } dentro del alcance del SGIA, { $out } fuera, { $undecided } sin decidir, { $retired } retirados.
gap-law-as-of = Clasificado con datos del Reglamento a { $on }. Compruebe el texto consolidado del Reglamento antes de confiar en una fecha.
gap-not-legal-advice = La clasificación es una referencia de trabajo según el Reglamento (UE) 2024/1689, modificado por última vez por el Reglamento (UE) 2026/1744, en la versión del día indicado, no asesoramiento jurídico. Un SGIA apoya las obligaciones legales; no certifica el cumplimiento de la ley.
gap-column-number = N.º
gap-column-system = Sistema y finalidad
gap-column-role = Roles, etapa, responsable
gap-column-scope = Alcance del SGIA
gap-column-class = Reglamento de IA
gap-purpose-none = sin finalidad registrada
gap-owner-none = sin responsable
gap-class-none = sin clasificar
gap-class-by = { $on }, { $by }; Reglamento a { $law }
gap-role-provider = proveedor
gap-role-producer = productor
gap-role-customer = cliente
gap-role-partner = socio
gap-stage-idea = idea
gap-stage-development = desarrollo
gap-stage-test = prueba
gap-stage-in-use = en uso
gap-stage-changed = modificado
gap-stage-retired = retirado
gap-scope-in = dentro
gap-scope-out = fuera
gap-scope-undecided = sin decidir
gap-class-prohibited = práctica prohibida
gap-class-highRiskAnnexI = alto riesgo (vía de producto)
gap-class-highRiskAnnexI-sectionB = producto de alto riesgo con legislación propia (sección B)
gap-class-highRiskAnnexIII = alto riesgo (anexo III)
gap-class-annexIIINotHighRisk = uso del anexo III, no de alto riesgo
gap-class-transparency = obligaciones de transparencia
gap-class-gpai = modelo de uso general
gap-class-gpaiSystemic = modelo de uso general con riesgo sistémico
gap-class-minimal = riesgo mínimo
gap-class-legalReview = cuestión jurídica abierta
gap-class-outOfScope = fuera del ámbito de aplicación
gap-results = Resultados
gap-results-apart = Los capítulos 4 a 10 y los controles del anexo A se puntúan por separado y nunca se mezclan en una sola cifra. Una puntuación es la media de sus valoraciones: conforme 100, parcial 50, no conforme 0. Mientras falte alguna respuesta, la puntuación está incompleta y no se da ninguna cifra.
gap-results-against = Comparado con { $run }.
gap-by-clause = Capítulos 4 a 10
gap-by-domain = Dominios del anexo A
gap-top = Qué va primero
gap-top-none = No se ha encontrado ninguna brecha en las respuestas dadas.
gap-top-sentence = Las primeras { $shown } brechas de { $all }, en el orden de una auditoría: requisitos de los capítulos que no se cumplen, documentos que la etapa 1 echaría en falta, obligaciones legales, lo que se cumple en parte, controles. Todas figuran en el anexo.
gap-column-item = Elemento
gap-column-gap = Brecha
gap-column-do = Recomendación y responsable
gap-column-points = Puntos y por qué
gap-recommendation-none = sin recomendación todavía
gap-exclusions = Exclusiones propuestas
gap-exclusions-none = No se propone excluir ningún control.
gap-exclusions-text = Son propuestas. Un control solo cuenta como excluido cuando una persona lo decide en la Declaración de aplicabilidad.
gap-exclusions-decided = Ya excluido en la Declaración; lo que allí está por confirmar se confirma allí.
gap-column-control = Control
gap-column-reason = Motivo propuesto
gap-column-by = Propuesto por
gap-reuse = Qué aporta ya ISO/IEC 27001
gap-reuse-none = La organización no tiene certificado ISO/IEC 27001 ni lo está construyendo, de modo que nada se cuenta como reutilizable.
gap-reuse-text = Un certificado nunca sustituye las evidencias del SGIA; acorta el trabajo porque ya hay procesos. Los niveles son criterio nuestro.
gap-column-subclause = Apartado
gap-column-reuse = Reutilización
gap-column-still = Qué pide además ISO/IEC 42001
gap-reuse-level-full = completa
gap-reuse-level-partial = parcial
gap-reuse-level-none = ninguna
gap-plan = Hoja de ruta
gap-plan-none = Todavía no hay hoja de ruta.
gap-plan-start = Desde el { $on }, con el punto de partida: { $point }.
gap-plan-phase = Fase { $number }: { $name }
gap-plan-dates = Fechas
gap-plan-ended = { $open ->
    [0] La hoja de ruta terminó el { $end }, antes de la fecha de este informe, con todas sus fases cerradas.
    [one] La hoja de ruta terminó el { $end }, antes de la fecha de este informe, mientras una fase de { $all } no está cerrada. Sus fechas han quedado superadas; falta decidir un nuevo final.
   *[other] La hoja de ruta terminó el { $end }, antes de la fecha de este informe, mientras { $open } de sus { $all } fases no están cerradas. Sus fechas han quedado superadas; falta decidir un nuevo final.
}
gap-plan-from-to = { $from } a { $to }
gap-plan-status = Estado
gap-plan-deliverables = Entregables
gap-plan-note = Las duraciones son valores de planificación que la organización ajusta. El avance se calcula a partir de los registros y no se introduce a mano.
gap-phase-notStarted = sin empezar
gap-phase-inProgress = en curso
gap-phase-late = con retraso, sin cerrar
gap-phase-criteriaMet = criterios de salida cumplidos, sin cerrar
gap-phase-closed = cerrada
gap-phase-skipped = no forma parte de esta hoja de ruta
gap-method = Cómo se hizo
gap-method-run = Ronda { $run }, del { $from } al { $to }: { $answered } de { $of } elementos respondidos.
gap-method-run-open = Ronda { $run }, desde el { $from }, aún abierta: { $answered } de { $of } elementos respondidos.
gap-method-first = La primera ronda valora una vez cada uno de los 32 apartados de los capítulos 4 a 10 y los 38 controles del anexo A.
gap-method-full = La ronda completa valora uno por uno 133 requisitos de los capítulos 4 a 10 y los 38 controles del anexo A. La cifra tras el guion de un requisito (6.1.2-02) es de este programa informático; la norma no la tiene.
gap-method-scale = Cada elemento se valora como «conforme», «parcial», «no conforme» o, solo en los controles, «no aplicable». Los requisitos de los capítulos no pueden excluirse. Por regla nuestra, «conforme» pide evidencias vistas y un control solo cuenta como implementado con evidencias de funcionamiento comprobadas por una segunda persona, que este informe no da; la norma no exige ni lo uno ni lo otro.
gap-method-priority = Dentro de cada grupo va antes lo que falta, lo que trata un riesgo alto o crítico antes de tratarse, lo que apoya una obligación del Reglamento de IA aplicable dentro de doce meses y aquello de lo que depende otro trabajo; lo que lleva tiempo va después.
gap-method-limits = La redacción de los requisitos es nuestra. La certificación exige un ejemplar con licencia de la norma.
gap-note = Nota
gap-annex = Anexo: cada elemento y su respuesta
gap-despite-where = { $count ->
    [one] Una contradicción figura antes del anexo.
   *[other] { $count } contradicciones figuran antes del anexo.
}
gap-annex-text = En el orden de la norma: { $count ->
    [one] un elemento
   *[other] { $count } elementos
}.
gap-annex-permissions = { $count ->
    [one] { $items } no figura, y es a propósito: la norma lo permite y no lo exige, así que no se valora ni cuenta en ninguna cifra.
   *[other] { $items } no figuran, y es a propósito: la norma los permite y no los exige, así que no se valoran ni cuentan en ninguna cifra.
}
gap-column-rating = Valoración
gap-column-seen = Hallazgo y evidencias vistas
gap-maturity = madurez { $level } de 5
gap-maturity-key = Madurez, donde se valoró: 0 no hay nada; 1 inicial (se hace de vez en cuando, depende de personas); 2 repetible (se hace a veces, escrito en parte); 3 definido (escrito, aprobado, usado para todos los sistemas); 4 gestionado (se mide con metas y se corrigen las desviaciones); 5 optimizado (mejora continua a partir de datos). Los niveles son del programa; el nombre del nivel 2 es nuestro.
cell-part-conforms = conforme
cell-part-partly = parcial
cell-part-not = no conforme
cell-part-na = no aplicable
cell-part-open = sin valorar
gap-plan-ends = La hoja de ruta termina el { $end }.
gap-plan-ends-on-target = La hoja de ruta termina el { $end }, la fecha objetivo.
gap-plan-ends-before-target = La hoja de ruta termina el { $end }, { $days ->
    [one] un día
   *[other] { $days } días
  } antes de la fecha objetivo, el { $target }.
gap-plan-ends-after-target = La hoja de ruta termina el { $end }, { $days ->
    [one] un día
   *[other] { $days } días
  } después de la fecha objetivo, el { $target }.
gap-plan-target = La fecha objetivo es el { $target }.
gap-readiness = { $against ->
    [0] Nada en este análisis se opone a la etapa 1; iniciarla corresponde a la organización y a la entidad de certificación.
   *[other] Aún no está lista para la etapa 1:
  }{ $failing ->
    [0] { "" }
    [one] { " " }un { $depth ->
        [first] apartado
       *[other] requisito
    } de los capítulos 4 a 10 es no conforme;
   *[other] { " " }{ $failing } { $depth ->
        [first] apartados
       *[other] requisitos
    } de los capítulos 4 a 10 son no conformes;
  }{ $partly ->
    [0] { "" }
    [one] { " " }uno se cumple solo en parte;
   *[other] { " " }{ $partly } se cumplen solo en parte;
  }{ $open ->
    [0] { "" }
    [one] { " " }uno está sin valorar;
   *[other] { " " }{ $open } están sin valorar;
  }{ $body ->
    [0] { " " }no se ha elegido entidad de certificación;
   *[other] { "" }
  }{ $against ->
    [0] { "" }
   *[other] { $statement ->
        [missing] { " " }no hay Declaración de aplicabilidad aprobada.
        [provisional] { " " }la Declaración de aplicabilidad es provisional (el { $on } { $then ->
            [some] faltaban sistemas por evaluar
           *[plan] no había evaluación del riesgo aprobada
        }); a { $today } { $lacks ->
            [impact] falta una evaluación de impacto aprobada de { $impact }
            [risks] ningún plan de tratamiento aprobado abarca todos los riesgos de { $risks }
            [both] falta una evaluación de impacto aprobada de { $impact } y ningún plan de tratamiento aprobado abarca todos los riesgos de { $risks }
           *[plan] no hay ningún plan de tratamiento de riesgos aprobado
        }{ $lapsed ->
            [1] { "" }; la Declaración debía confirmarse a más tardar el { $confirm } y ese día ha pasado.
           *[other] .
        }
       *[other] { " " }la Declaración de aplicabilidad está aprobada.
      }
  }
gap-readiness-aligned = { $against ->
    [0] Nada en este análisis se opone a decir que la organización trabaja según ISO/IEC 42001.
   *[other] Aún no conforme con ISO/IEC 42001:
  }{ $failing ->
    [0] { "" }
    [one] { " " }un { $depth ->
        [first] apartado
       *[other] requisito
    } de los capítulos 4 a 10 es no conforme;
   *[other] { " " }{ $failing } { $depth ->
        [first] apartados
       *[other] requisitos
    } de los capítulos 4 a 10 son no conformes;
  }{ $partly ->
    [0] { "" }
    [one] { " " }uno se cumple solo en parte;
   *[other] { " " }{ $partly } se cumplen solo en parte;
  }{ $open ->
    [0] { "" }
    [one] { " " }uno está sin valorar;
   *[other] { " " }{ $open } están sin valorar;
  }{ $against ->
    [0] { "" }
   *[other] { $statement ->
        [missing] { " " }no hay Declaración de aplicabilidad aprobada.
        [provisional] { " " }la Declaración de aplicabilidad es provisional (el { $on } { $then ->
            [some] faltaban sistemas por evaluar
           *[plan] no había evaluación del riesgo aprobada
        }); a { $today } { $lacks ->
            [impact] falta una evaluación de impacto aprobada de { $impact }
            [risks] ningún plan de tratamiento aprobado abarca todos los riesgos de { $risks }
            [both] falta una evaluación de impacto aprobada de { $impact } y ningún plan de tratamiento aprobado abarca todos los riesgos de { $risks }
           *[plan] no hay ningún plan de tratamiento de riesgos aprobado
        }{ $lapsed ->
            [1] { "" }; la Declaración debía confirmarse a más tardar el { $confirm } y ese día ha pasado.
           *[other] .
        }
       *[other] { " " }la Declaración de aplicabilidad está aprobada.
      }
  }
gap-since = Desde { $run }, del { $on }, entre los controles del anexo A: conformes, { $now-conforms ->
    [0] ninguno
    [one] uno
   *[other] { $now-conforms }
  } (entonces { $then-conforms ->
    [0] ninguno
    [one] uno
   *[other] { $then-conforms }
  }); conformes en parte, { $now-partly ->
    [0] ninguno
    [one] uno
   *[other] { $now-partly }
  } (entonces { $then-partly ->
    [0] ninguno
    [one] uno
   *[other] { $then-partly }
  }); no conformes, { $now-not ->
    [0] ninguno
    [one] uno
   *[other] { $now-not }
  } (entonces { $then-not ->
    [0] ninguno
    [one] uno
   *[other] { $then-not }
  }).
gap-since-apart = El análisis anterior valoró los capítulos por apartados y esta requisito por requisito, así que los capítulos no se comparan.
gap-duties = Qué exige el Reglamento de IA
gap-decide = Por decidir
gap-decide-end = Un nuevo final de la hoja de ruta y la fecha que se comunica a los clientes.
gap-decide-body = A qué entidad de certificación se pide oferta.
gap-decide-system = Si { $number } { $name } pertenece al alcance del SGIA, y su clase según el Reglamento de IA.
gap-decide-exclusions = { $count ->
    [one] La exclusión de { $controls } en la Declaración de aplicabilidad, que este análisis propone.
   *[other] La exclusión en la Declaración de aplicabilidad de los controles siguientes, que este análisis propone: { $controls }.
  }
gap-decide-owners = { $count ->
    [one] Quién cierra { $items } y para cuándo.
   *[other] Quién cierra estas brechas y para cuándo: { $items }.
  }
gap-decide-days = { $count ->
    [one] Para cuándo se cierra { $items }: tiene responsable y no tiene fecha.
   *[other] Para cuándo se cierran estas brechas, que tienen responsable y no tienen fecha: { $items }.
  }
gap-duties-open = { $count ->
    [one] No está determinado qué más exige el Reglamento de { $systems }, porque no está clasificado. Las prohibiciones del art. 5 rigen en todo caso, y la alfabetización en materia de IA (art. 4) para quien lo utilice.
   *[other] No está determinado qué más exige el Reglamento de { $systems }, porque no están clasificados. Las prohibiciones del art. 5 rigen en todo caso, y la alfabetización en materia de IA (art. 4) para quien los utilice.
  }
gap-duties-article = Artículo
gap-duties-asks = Qué exige
gap-duties-from = Aplicable desde
gap-duties-on-change = un cambio significativo de diseño
gap-duties-on-change-after = un cambio significativo de diseño, no antes del { $on }
gap-class-relies = se apoya en el { $article }: { $words }; respondido además: sin elaboración de perfiles ni riesgo importante
gap-class-relies-unnamed = el registro no dice en qué condición del art. 6, ap. 3, se apoya
gap-mapping-who = Quién
gap-mapping-class = Clase en la organización
gap-mapping-from = Desde
gap-mapping-dormant = al cambiar
gap-act-role-any = todos
gap-act-role-provider = proveedor
gap-act-role-deployer = responsable del despliegue
gap-act-role-importer = importador
gap-act-role-distributor = distribuidor
gap-act-role-authRep = representante autorizado
gap-act-role-productManufacturer = fabricante del producto
gap-first = Lo primero que lo impide
gap-first-item = Brecha
gap-first-do = Qué hacer
gap-first-why = Por qué importa
gap-why-clause = Un incumplimiento de los capítulos 4 a 10 es una no conformidad; si es mayor, detiene el certificado.
gap-why-document = La etapa 1 mira primero los documentos y señalaría que falta este.
gap-why-document-then = La auditoría empieza por los documentos. El { $then } faltaba; aprobado el { $on }: { $documents }.
gap-why-law = Lo pide la ley además de la norma, desde el día que figura en la lista.
gap-why-partly = Lo que se cumple en parte es una no conformidad y necesita un plan antes del certificado.
gap-why-control = Un control aplicable se muestrea en la etapa 2 por lo que demuestra que funciona.
gap-figures = Las cifras que lo sostienen
gap-due-none = sin fecha
gap-due-statement = { $on } (control)
gap-weight-clause = Requisitos de los capítulos 4 a 10 que no se cumplen
gap-weight-document = Documentos que la etapa 1 de una auditoría echaría en falta
gap-weight-law = Requisitos y controles que apoyan obligaciones del Reglamento de IA
gap-weight-partly = Requisitos de los capítulos 4 a 10 cumplidos en parte
gap-weight-control = Controles del anexo A
gap-column-owner-due = Responsable y fecha
gap-column-score = Puntuación
gap-not-needed = sin clasificar: fuera del alcance del SGIA; lo que exige el Reglamento no está determinado
gap-not-needed-retired = sin clasificar: retirado
gap-annex-open = Sin valorar: { $items }
gap-mapping-one = Junto a la norma, el { $article } obliga aquí a { $systems } ({ $who }). El programa de auditoría da como evidencia: { $evidence }; un auditor espera { $auditor }; apoyo del SGIA: { $coverage }. ISO/IEC 42001 no da presunción de conformidad.
gap-mapping-hint = Artículos del Reglamento de IA que obligan a algún sistema de la organización, junto a la norma, a título orientativo: los que están entre los doce para los que el programa da una referencia. Todo lo que obliga figura en «Qué exige el Reglamento de IA». ISO/IEC 42001 no da presunción de conformidad: la dan las normas armonizadas publicadas en el Diario Oficial (art. 40), las especificaciones comunes (art. 41) y los casos del art. 42.
gap-since-approved = { $run } se aprobó el { $on }.
gap-duty-unsettled = Queda abierto si obliga: la técnica habla de generar y las respuestas dicen que no se genera nada. Una de las dos cosas es errónea.
gap-duty-if = abierto; si obliga: { $from }
gap-duty-disputed = fecha discutida, por aclarar con asesoría jurídica; según la más tardía de dos lecturas, { $from }
gap-decide-duty = Cuál de dos respuestas sobre { $number } { $name } es errónea y, por tanto, si obliga el { $article }{ $dated ->
    [0] {""}
   *[other] {" "}(desde el { $on })
}.
gap-decide-day = Qué lectura del { $article } vale para { $number } { $name }: que ya se aplica o que se aplica { $dated ->
    [0] más tarde
   *[other] desde el { $on }
}.
ahead-since = En uso{ $on ->
    [none] {""}
   *[other] {" "}desde el { $on }
}.
ahead-unassessed = { $count ->
    [0] No hay evaluación del impacto aprobada ni empezada.
   *[other] No hay evaluación del impacto aprobada; empezada: { $numbers }.
}
ahead-against = { $number } está aprobada y no lo permite: { $decision ->
    [redesign] cambiar diseño o finalidad y evaluar de nuevo
    [reject] no empezar, o detener
   *[escalate] decide la alta dirección o la asesoría jurídica
}.
ahead-beyond = { $number } rige{ $limited ->
    [0] {""}
   *[1] {" "}con condiciones
} y no cubre aquello de lo que trata { $open }, { $count ->
    [one] una ronda posterior sin aprobar.
   *[other] rondas posteriores sin aprobar.
}
ahead-offered = { $count ->
    [one] Nadie ha aceptado { $roles }, que lo supervisa.
   *[other] Nadie ha aceptado { $roles }, que lo supervisan.
}
ahead-decided = Última liberación registrada: { $number }, { $by }, { $on }.
ahead-unreleased = No consta ninguna liberación que autorice este uso. Lo que sí está decidido:
ahead-bound = { $accepted }, aceptado por { $by } hasta el { $until } con esta condición: { $conditions }.
ahead-planned = Lo decide { $owner } a más tardar el { $due } ({ $number }).
ahead-planned-none = Sin fecha fijada.
ahead-undecided = No consta que nadie decidiera usarlo así.
gap-actions-late = { $count ->
    [one] Una acción ha pasado su fecha, { $since }: { $worst }.
   *[other] { $count } acciones han pasado su fecha, la más antigua del { $since }: { $worst }.
}
gap-reuse-done = Nada más se pide donde todo es conforme en { $run }: { $items }. Lo visto figura en el anexo.
gap-reuse-seen = Lo que ya existe:
gap-reuse-partly = Lo que ya existe, en parte:
gap-reuse-held = En los registros: { $numbers }.
gap-reason-document = falta: { $document }
gap-reason-document-expected = falta: { $document }
gap-reason-risk = trata { $risks }, alto o crítico antes de tratarse
gap-reason-duty = apoya el { $article } del Reglamento de IA, aplicable desde el { $on }
gap-reason-since = Faltaban al valorarlos, { $same ->
    [0] entre el { $first } y el { $last }
   *[other] el { $first }
}; aprobados desde entonces, por última vez el { $on }: { $numbers }. Si bastan está aún por juzgar.
gap-plan-law = Fechas del Reglamento de IA por venir o discutidas: { $days }.
gap-plan-law-day = { $on }, { $article } ({ $system }{ $state ->
    [open] , abierto si obliga
    [disputed] , fecha discutida: hay quien lee que ya se aplica
   *[certain] {""}
})
gap-decide-ahead = { $system }: si se sigue usando tal como está, se limita o se detiene, y hasta cuándo. { $named ->
    [0] No consta quién responde de él
   *[other] { $owner } lo lleva a la alta dirección
}. { $planned }
gap-decide-late = { $count ->
    [one] Una fecha nueva y motivada, o su cierre, para la acción vencida: { $worst }.
   *[other] Una fecha nueva y motivada, o su cierre, para cada acción vencida: { $worst }.
  }
gap-wait-log = { $log } se conserva { $months } meses, y { $by ->
    [law] la ley pide { $least }
    [contract] un contrato pide { $least }
   *[both] la ley y un contrato piden { $least }
}: conservarlo más tiempo o decírselo a la otra parte. { $mended ->
    [0] { $named ->
        [0] No consta quién
       *[other] Responde { $owner }
    }; sin fecha fijada.
   *[other] Lo remedia { $mender }{ $named ->
        [0] {""}
       *[other] , de { $owner }
    }{ $when ->
        [none] , sin fecha
        [late] , fuera de plazo desde el { $due }
       *[ahead] , para el { $due }
    }.
}
ahead-doing = Qué hacer: { $what } { $named ->
    [0] No consta quién
   *[other] Responde { $owner }
}. { $planned }
ahead-do-assess = { $count ->
    [0] Evaluar el impacto y aprobar la evaluación, o detener el uso.
   *[other] Terminar y aprobar { $numbers }, o detener el uso.
}
ahead-do-stop = Detener el uso, o cambiarlo como pide { $number }.
ahead-do-approve = Aprobar { $open }, o limitar el uso a lo que cubre { $number }.
ahead-do-accept = Que se acepte { $roles }, o nombrar a otra persona.

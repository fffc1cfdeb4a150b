# Riesgos y oportunidades de los sistemas de IA (apartados 6.1.1 a 6.1.3, 8.2 y 8.3).

risk = Riesgo
    .a = un riesgo
    .many = Riesgos y oportunidades
    .empty = Aún no hay riesgos. Indique qué puede salir mal con sus sistemas de IA, para quién y qué hay ya contra ello. La plantilla de un sistema trae algunos; cuentan cuando alguien los ha valorado.

## Campos
risk-name = Suceso
    .help = Qué puede ocurrir, en pocas palabras.
    .also = Riesgo; Título; Nombre
risk-system = Sistema de IA
    .help = Vacío: la IA de la organización en su conjunto.
    .also = Sistema; Número de sistema; Activo
risk-kind = Riesgo u oportunidad
    .help = Una oportunidad no tiene nivel ni compensa ningún daño.
    .also = Tipo; Clase
risk-cause = Causa
    .help = Qué lleva a ello.
    .also = Fuente; Causas; Amenaza
risk-effect = Qué consecuencias tiene
    .help = Qué provoca y a quién.
    .also = Efecto; Consecuencias; Descripción del impacto
risk-targets = A quién afecta
    .help = Cada uno recibe su propia consecuencia.
    .also = Afectados; Afecta a; A quién atañe
risk-foundBy = Identificado por
    .help = Una evaluación del impacto, una plantilla, un incidente, la ley o la propia organización.
    .also = Origen
risk-impacts = Impactos de los que procede
    .help = De las evaluaciones del impacto del sistema (6.1.4).
    .also = Impactos; Evaluación del impacto
risk-misuse = Por mal uso previsible
    .help = Procede de un uso no previsto en la finalidad, pero que cabe esperar.
    .also = Mal uso; Uso indebido previsible
risk-ruledOut = Excluido por los criterios
    .help = Los criterios lo nombran entre lo que nadie acepta: se evita o se reduce, y nadie lo acepta.
    .also = Inaceptable; Nunca se acepta
risk-vulnerable = Menores o personas vulnerables
    .help = Puede alcanzar a menores de 18 años o a personas que necesitan más protección.
    .also = Menores de 18; Menores; Vulnerables
risk-owner = Propietario del riesgo
    .help = Responde del riesgo y lo vigila.
    .also = Propietario; Responsable
risk-existing = Controles existentes
    .help = Controles que funcionan hoy. La valoración los tiene en cuenta.
    .also = Qué hay ya; Controles actuales
risk-likelihood = Probabilidad
    .help = Un grado de la escala de los criterios de riesgo; 1 es el más bajo.
    .also = P
risk-individuals = Consecuencia para las personas
    .help = Un grado de la escala de los criterios de riesgo. Cuenta la peor consecuencia.
    .also = Personas; Individuos
risk-groups = Consecuencia para grupos
    .help = Un grado de la escala de los criterios de riesgo. Cuenta la peor consecuencia.
    .also = Grupos; Colectivos
risk-society = Consecuencia para la sociedad
    .help = Un grado de la escala de los criterios de riesgo. Cuenta la peor consecuencia.
    .also = Sociedad
risk-organisation = Consecuencia para la organización
    .help = Un grado de la escala de los criterios de riesgo. Nunca compensa un daño a personas.
    .also = Organización; Empresa; Negocio
risk-why = Razones de la valoración
    .help = Por qué tan probable y tan grave: cifras, incidentes, ensayos, experiencia.
    .also = Razones; Por qué; Justificación
risk-criteria = Valorado según
    .also = Criterios; Versión de los criterios
risk-rated = Valorado
    .also = Valorado el; Fecha de valoración
risk-readNote = Qué vio una segunda persona
    .help = Alguien que no hizo la valoración la revisa y la respalda.
    .also = Segunda lectura; Nota de revisión
risk-read = Revisado por una segunda persona
    .also = Fecha de la segunda lectura
risk-treatment = Tratamiento
    .help = Evitar, reducir, compartir, aceptar; una oportunidad se aprovecha.
    .also = Opción de tratamiento; Opción; Respuesta
risk-how = Qué se hace
    .also = Medidas de tratamiento; Medidas
risk-controls = Controles necesarios
    .help = Del anexo A y propios. La Declaración de aplicabilidad toma el riesgo como justificación de cada uno.
    .also = Controles; Controles del anexo A; Control
risk-byDesign = Primero, en el diseño
    .help = En un sistema de alto riesgo: qué elimina o reduce el riesgo en el diseño (art. 9, ap. 5, letra a).
    .also = Medidas de diseño
risk-byControl = Después, con controles
    .help = Por qué no basta el diseño y qué controla lo que queda (art. 9, ap. 5, letra b).
    .also = Mitigación
risk-byTelling = Después, con información y formación
    .help = Por qué eso no basta y a quién se informa y forma (art. 9, ap. 5, letra c).
    .also = Información y formación
risk-tests = Ensayos con cifras fijadas antes
    .help = Qué ensayo, con qué cifra y qué límite fijados de antemano (art. 9, aps. 6 a 8).
    .also = Ensayos; Pruebas; Métricas
risk-cost = Coste
    .also = Presupuesto; Costes
risk-due = Fecha límite
    .also = Plazo; Vence el; Fecha prevista
risk-expected = Nivel al que se aspira
    .also = Nivel previsto; Nivel objetivo; Residual previsto
risk-worksWhen = Funciona cuando
    .help = Cómo se verá que el tratamiento funciona, dicho antes de empezar.
    .also = Criterio de eficacia; Criterio de éxito
risk-checkOn = Comprobar la eficacia el
    .help = Desde ese día se evalúa si el tratamiento logró lo que debía. Tres meses después de su fecha, salvo que se indique otra.
    .also = Comprobación; Comprobación de la eficacia; Fecha de comprobación
risk-works = Eficacia
    .help = Lo que no es eficaz espera otro tratamiento.
    .also = Eficaz; Resultado
risk-worksWhy = Qué lo demostró
    .help = Cifras, un ensayo, mediciones, incidentes o su ausencia.
    .also = Evidencia de la eficacia
risk-judged = Eficacia evaluada
    .also = Eficacia evaluada el
risk-leftLikelihood = Probabilidad residual
    .also = Probabilidad que queda
risk-leftIndividuals = Consecuencia residual para las personas
    .also = Residual personas
risk-leftGroups = Consecuencia residual para grupos
    .also = Residual grupos
risk-leftSociety = Consecuencia residual para la sociedad
    .also = Residual sociedad
risk-leftOrganisation = Consecuencia residual para la organización
    .also = Residual organización
risk-leftWhy = Razones del riesgo residual
    .also = Por qué queda tanto
risk-treated = Tratamiento decidido
    .also = Tratado el; Tratado
risk-state = Estado
    .also = Situación
risk-acceptedBy = Aceptado por
    .help = Vacío tras una aceptación por regla de los criterios de riesgo.
    .also = Quien acepta
risk-acceptedWhy = Razón de la aceptación
    .also = Motivo de la aceptación
risk-conditions = Condiciones
    .help = Con las que se mantiene la aceptación.
    .also = Condiciones de la aceptación
risk-acceptedUntil = Aceptación válida hasta
    .help = Después de ese día, el riesgo cuenta como no aceptado.
    .also = Aceptado hasta; Fin de la aceptación; Válido hasta
risk-accepted = Aceptado
    .also = Aceptado el; Fecha de aceptación
risk-reviewOn = Próxima revisión el
    .also = Revisar el; Próxima revisión
risk-closedWhy = Por qué se cerró o se retiró la aceptación
    .also = Motivo de cierre
risk-movedOn = Desactualizado desde
    .help = El día en que cambió por primera vez aquello en lo que se basa su valoración o su aceptación. Decida de nuevo o diga por qué sigue siendo válida.
    .also = Se apoya en otros hechos desde
risk-systemFacts = Qué dice su sistema
    .purpose = Finalidad y uso previsto
    .prohibitedUses = Usos no permitidos
    .users = Usuarios
    .affected = Personas afectadas
    .vulnerable = Grupos vulnerables o menores
    .countries = Países
    .autonomy = Autonomía
    .oversight = Supervisión humana
    .actsAlone = Actúa en otros sistemas sin intervención humana
    .baseModel = Modelo base
    .modelVersion = Versión del modelo
    .supplier = Empresa proveedora
    .origin = Origen
    .dataSets = Datos utilizados
    .personalData = Datos personales
    .actRoles = Roles según el Reglamento de IA
    .actClass = Clase según el Reglamento de IA
    .incident = Un incidente grave
    .supplierChange = Un cambio en su empresa proveedora
    .threshold = Un indicador fuera de su umbral
risk-level = Nivel inicial
    .help = Calculado con los criterios con que se valoró.
    .also = Nivel inherente; Nivel de riesgo
risk-leftLevel = Nivel residual
    .help = Calculado con los criterios con que se valoró.
    .also = Nivel que queda

## Listas de códigos
riskKind = Riesgo u oportunidad
    .risk = Riesgo
    .opportunity = Oportunidad
riskKind-also =
    .risk = Amenaza; Peligro
    .opportunity = Ocasión; Beneficio
riskTarget = A quién afecta
    .individuals = Personas
    .groups = Grupos
    .society = Sociedad
    .organisation = La organización
riskTarget-also =
    .individuals = Individuos
    .groups = Colectivos
    .society = Medio ambiente; Público
    .organisation = Organización; Empresa; Negocio
riskFoundBy = Identificado por
    .own = La organización
    .impact = Evaluación del impacto
    .template = Plantilla
    .incident = Incidente
    .law = Ley
riskFoundBy-also =
    .own = Propio; Taller
    .impact = EIIA
    .template = Inicial
    .incident = Suceso real
    .law = Reglamento; Reglamento de IA
riskTreatment = Tratamiento
    .avoid = Evitar
    .reduce = Reducir
    .share = Compartir
    .accept = Aceptar tal cual
    .pursue = Aprovechar
riskTreatment-also =
    .avoid = Detener; Eliminar; Retirar
    .reduce = Mitigar; Modificar
    .share = Transferir; Asegurar
    .accept = Tolerar; Retener; Aceptar
    .pursue = Explotar; Asumir
riskWorks = Eficacia
    .effective = Eficaz
    .notEffective = No eficaz
riskWorks-also =
    .effective = Sí; Funciona
    .notEffective = No; No funciona; Ineficaz
riskState = Estado
    .unrated = Sin valorar
    .rated = Valorado
    .treated = Tratamiento decidido
    .accepted = Aceptado
    .closed = Cerrado
riskState-also =
    .unrated = Nuevo; Abierto; Propuesto
    .rated = Evaluado; Analizado
    .treated = Tratado; En tratamiento
    .accepted = Residual aceptado
    .closed = Terminado; Obsoleto

## Grupos de la ficha
risk-group-what = El riesgo
risk-group-rating = Cuán probable, cuán grave
risk-group-treatment = Tratamiento
risk-group-order = Sistema de alto riesgo: en este orden
risk-group-works = Eficacia
risk-group-left = Riesgo residual
risk-group-accepted = Aceptación

## Listas en papel
risk-list-opportunities = Oportunidades

## Pasos
edit-risk-rate = Valorar un riesgo
risk-rate-do = Valorar
edit-risk-secondLook = Revisar una valoración como segunda persona
risk-secondLook-do = Revisar como segunda persona
edit-risk-treat = Decidir el tratamiento de un riesgo
risk-treat-do = Decidir el tratamiento
edit-risk-acceptListed = Aceptar riesgos en una lista
risk-acceptListed-do = Aceptar en lista
edit-risk-accept = Aceptar un riesgo
risk-accept-do = Aceptar
edit-risk-acceptByRule = Aceptar por regla un riesgo bajo
risk-acceptByRule-do = Aceptar por regla
edit-risk-acceptLow = Aceptar por regla los riesgos bajos
edit-risk-takeStarters = Incorporar los riesgos iniciales de un sistema
edit-risk-fromImpact = Crear un riesgo a partir de un impacto
edit-risk-judge = Evaluar la eficacia de un tratamiento
risk-judge-do = Evaluar la eficacia
edit-risk-withdraw = Retirar una aceptación
risk-withdraw-do = Retirar la aceptación
edit-risk-close = Cerrar un riesgo
risk-close-do = Cerrar
edit-risk-reopen = Reabrir un riesgo
risk-reopen-do = Reabrir

## Obligaciones que vencen y rechazos
due-risk-treatment = Tratamiento de un riesgo
due-risk-acceptance = Termina la aceptación de un riesgo
due-risk-review = Riesgo que hay que revisar
due-risk-check = Comprobar la eficacia de un tratamiento
refuse-risk-nothing-to-judge = No hay ningún tratamiento decidido cuya eficacia se pueda evaluar.
refuse-risk-check-ahead = La comprobación está prevista para el { $on }. Adelante la fecha si ya hay algo que evaluar.
refuse-risk-actions-open = { $count ->
    [one] Queda abierta una acción sobre este riesgo: { $numbers }. La eficacia de lo que no está hecho no se puede evaluar.
   *[other] Quedan abiertas { $count } acciones sobre este riesgo: { $numbers }. La eficacia de lo que no está hecho no se puede evaluar.
}
refuse-risk-order-skipped = Se informa y se forma a las personas sobre lo que ni el diseño ni el control eliminan: diga antes por qué no basta el diseño y qué controla lo que queda (art. 9, ap. 5).
refuse-risk-under-18 = { $system } es un sistema de alto riesgo: diga si el riesgo puede afectar a menores de 18 años o a otras personas vulnerables (art. 9, ap. 9).
refuse-risk-step = Las escalas de los criterios de riesgo van de 1 a { $most }.
refuse-risk-rate-act = El riesgo está valorado. Valórelo de nuevo: una valoración tiene nombre, día y razón.
refuse-risk-treat-act = El tratamiento está decidido. Decídalo de nuevo: el riesgo residual se acepta entonces otra vez.
refuse-risk-accept-act = El riesgo está aceptado. Acéptelo de nuevo: una aceptación tiene nombre, razón y fin.
refuse-risk-no-criteria = No hay criterios de riesgo en vigor. Primero los aprueba la alta dirección; con ellos se valora.
refuse-risk-no-level = Los criterios en vigor no tienen nivel para estas cifras.
refuse-risk-not-rated = El riesgo aún no está valorado.
refuse-risk-same-hand = { $name } hizo la valoración. La revisa otra persona.
refuse-risk-pursue = Se aprovechan las oportunidades, no los riesgos.
refuse-risk-left-higher = Quedaría más de lo que había antes del tratamiento.
refuse-risk-opportunity = Una oportunidad se aprovecha o se cierra; no hay nada que aceptar.
refuse-risk-older-criteria = El riesgo se valoró con criterios que ya no están en vigor. Valórelo de nuevo.
refuse-risk-other-facts = La valoración se hizo sobre otros hechos: aquello en que se basa ha cambiado desde entonces. Valore de nuevo o indique por qué sigue siendo válida.
refuse-risk-not-treated = Es más que bajo y no hay tratamiento decidido. Decida uno antes; aceptarlo tal cual también lo es.
refuse-risk-one-by-one = El riesgo está en nivel { $level ->
    [high] alto
   *[critical] crítico
}. Un riesgo así se acepta uno por uno, no en una lista.
refuse-risk-may-not = { $name } no puede aceptar { $number }, que está en nivel { $level ->
    [low] bajo
    [medium] medio
    [high] alto
   *[critical] crítico
}{ $yet ->
    [expected] {" "}mientras no se juzgue que sus medidas funcionan
   *[judged] {""}
}: los criterios de riesgo lo reservan a { $acceptor ->
    [rule] su regla o al propietario del riesgo
    [riskOwner] el propietario del riesgo, el responsable de IA o la alta dirección
    [aiLead] el responsable de IA, o a la alta dirección si él es el propietario
    [topManagement] la alta dirección
    [exception] la alta dirección, como excepción escrita con condiciones y fin
   *[other] nadie todavía
}.{ $may ->
    [0] {" "}Hoy nadie ocupa ese cargo.
   *[other] {" "}Hoy pueden hacerlo: { $who }.
}
refuse-risk-due = Indique para cuándo estará hecho: sin fecha no se aprueba el plan de tratamiento.
refuse-risk-exception = Un riesgo crítico solo se acepta como excepción escrita: indique con qué condiciones.
refuse-risk-ruled-out = El riesgo figura entre lo que los criterios no dejan aceptar a nadie: evítelo o trátelo hasta que sea otro.
refuse-risk-alone = { $number }: { $name } lo valoró sin nadie más. Antes revisa la valoración una segunda persona, o acepta otra.
refuse-risk-until-past = { $on } no es un día futuro: la aceptación no contaría ni un día.
refuse-risk-until-late = Para un riesgo residual { $level ->
    [low] bajo
    [medium] medio
    [high] alto
   *[critical] crítico
}, los criterios dejan contar una aceptación hasta { $last } como máximo.
refuse-risk-no-rule = Los criterios en vigor no dejan que una regla acepte riesgos de nivel { $level ->
    [low] bajo
    [medium] medio
    [high] alto
   *[critical] crítico
}.
refuse-risk-none-low = Ningún riesgo valorado que espere aceptación está hoy en nivel bajo.
refuse-risk-accepted-stays = Un riesgo aceptado queda registrado. Ciérrelo con una razón.
refuse-risk-no-starters = No hay nada preparado para este sistema: no tiene plantilla, o lo que esta conoce ya está en el registro.
refuse-risk-prohibited = { $system } es, o puede ser, una práctica prohibida (Reglamento de IA, art. 5). No la acepta nadie, tampoco la alta dirección: deténgalo, retírelo, o rediséñelo y clasifíquelo de nuevo.
refuse-risk-order = { $system } es un sistema de alto riesgo: indique primero qué hace el diseño contra el riesgo y con qué ensayos con cifras fijadas antes (art. 9, aps. 5 a 8).
refuse-system-prohibited = El sistema es, o puede ser, una práctica prohibida (Reglamento de IA, art. 5). No entra en uso: deténgalo, retírelo, o rediséñelo y clasifíquelo de nuevo.

## Lo que se contradice
contradiction-excluded-risk = { $control } está excluido y el tratamiento de { $risks } { $count ->
    [one] lo necesita: decida de nuevo el control o trate el riesgo de otra manera.
   *[other] lo necesita: decida de nuevo el control o trate esos riesgos de otra manera.
}
contradiction-reason-without-risk = { $control } se incluye por un riesgo y ningún riesgo del registro lo necesita: vincule el riesgo o dé otra razón.
contradiction-control-unexplained = { $control } se aplica sin riesgo ni obligación: indique por qué hace falta o decida de nuevo.
contradiction-risk-unaccepted = El riesgo residual de { $number } es { $level ->
    [high] alto
   *[critical] crítico
} y nadie lo ha aceptado.
contradiction-acceptance-ended = La aceptación de { $number } terminó el { $on }: cuenta como no aceptado.
contradiction-risk-ruled-out = { $number } está aceptado, y alguien dijo que figura entre lo que los criterios no dejan aceptar a nadie: retire la aceptación o indique por qué no figura.
contradiction-acceptance-unjudged = La aceptación de { $number } termina el { $until }, y la eficacia de su tratamiento no se juzga hasta el { $check }: acéptelo por más tiempo o júzguelo antes.
contradiction-treatment-short = El tratamiento de { $number } apunta a un nivel { $aim ->
    [low] bajo
    [medium] medio
    [high] alto
   *[critical] crítico
}, y según su propia valoración queda en { $level ->
    [low] bajo
    [medium] medio
    [high] alto
   *[critical] crítico
}: planifique más o indique a qué apunta de verdad.
contradiction-risk-other-facts = { $number } se aceptó sobre otros hechos: { $count ->
    [one] uno de ellos ha cambiado desde entonces.
   *[other] { $count } de ellos han cambiado desde entonces.
}
contradiction-risk-older-criteria = { $number } se valoró con criterios que ya no están en vigor: valórelo de nuevo.
contradiction-impact-older-criteria = { $number } se valoró con criterios que ya no están en vigor: empiece una ronda nueva.
contradiction-prohibited-used = { $number } { $name } es, o puede ser, una práctica prohibida (Reglamento de IA, art. 5) y está en uso: deténgalo, retírelo, o rediséñelo y clasifíquelo de nuevo.

## Listas y gráficos
risk-list-treatment = Qué se hace con cada riesgo
risk-list-order = Sistemas de alto riesgo: las medidas en su orden
risk-list-order-note = Primero el diseño, después el control, después la información y la formación, y en cada paso por qué no basta el anterior (Reglamento de IA, art. 9, ap. 5); ensayos con cifras fijadas de antemano, y los menores de 18 años tenidos en cuenta.
risk-list-worked = Eficacia de los tratamientos
risk-list-accepted = Aceptaciones
risk-list-accepted-note = Después de su último día, una aceptación deja de ser válida.
risk-list-unrated = Aún sin valorar: fuera del recuento
risk-map-first = Riesgos antes del tratamiento
risk-map-first-sentence = { $count ->
    [0] Aún no hay ningún riesgo valorado.
    [one] Hay un riesgo valorado y { $high ->
        [0] no es alto
       *[other] es alto o crítico
    } antes del tratamiento.
   *[other] Hay { $count } riesgos valorados; { $high ->
        [0] ninguno es alto
        [one] uno es alto o crítico
       *[other] { $high } son altos o críticos
    } antes del tratamiento.
}
risk-map-left = Riesgo residual
risk-map-left-sentence = { $count ->
    [0] Aún no hay tratamiento decidido para ningún riesgo.
    [one] En un riesgo está decidido el nivel residual; { $high ->
        [0] no es alto
       *[other] es alto o crítico
    }.
   *[other] En { $count } riesgos está decidido el nivel residual; { $high ->
        [0] ninguno es alto
        [one] uno es alto o crítico
       *[other] { $high } son altos o críticos
    }.
} { $open ->
    [0] { "" }
    [one] Otro está valorado y aún sin tratamiento.
   *[other] Otros { $open } están valorados y aún sin tratamiento.
}
risk-moves = Evolución de los riesgos
risk-moves-sentence = Del { $from } al { $to } { $lower ->
    [0] ningún riesgo bajó
    [one] un riesgo bajó
   *[other] { $lower } riesgos bajaron
}, { $higher ->
    [0] ninguno subió
    [one] uno subió
   *[other] { $higher } subieron
}, { $new ->
    [0] ninguno es nuevo
    [one] uno es nuevo
   *[other] { $new } son nuevos
} y { $gone ->
    [0] ninguno se cerró
    [one] uno se cerró
   *[other] { $gone } se cerraron
}.
chart-column-what = Riesgos
chart-column-from = Antes
chart-column-to = Después
chart-moves-new = nuevo
chart-moves-gone = cerrado
treatment-moves = Evolución de los riesgos desde la versión anterior
treatment-top = Los diez peores
treatment-by-system = Por sistema de IA
treatment-by-target = Según a quién afectan
chart-likelihood = Probabilidad
chart-consequences = Peor consecuencia
chart-consequence = Consecuencia { $step }
chart-column-likelihood = Probabilidad
chart-cell = { $count } ({ $level })

## La página
ui-screen-risks = Riesgos y oportunidades
ui-risks-map = Mapa de riesgos
ui-risks-map-hint = Antes del tratamiento y después. Cada cifra abre los riesgos que hay detrás.
ui-risks-back = Volver al registro
ui-risks-rate = { $count ->
    [one] Valorar un riesgo
   *[other] Valorar { $count } riesgos
}
ui-risks-starters = { $count ->
    [one] Incorporar un riesgo inicial de { $name }
   *[other] Incorporar { $count } riesgos iniciales de { $name }
}{ $sector ->
    [0] { "" }
   *[other] { " " }(su sector: { $sector }, primero)
}
ui-risks-prohibited = { $number } { $name } es, o puede ser, una práctica prohibida (Reglamento de IA, art. 5). Nadie acepta sus riesgos: deténgalo, retírelo, o rediséñelo y clasifíquelo de nuevo.
ui-risks-stands = Situación del riesgo
ui-risks-levels = Antes: { $first }. Residual: { $left }.
ui-risks-no-level = sin nivel
ui-risks-unrated = Aún sin valorar: fuera del recuento.
ui-risks-counts = Aceptado el { $since } por { $by ->
    [none] la regla de los criterios de riesgo
   *[other] { $by }
}; cuenta hasta el { $on }.
ui-risks-expired = La aceptación terminó el { $on }: cuenta como no aceptado.
ui-risks-moved = { $count ->
    [one] Aceptado sobre otros hechos: uno de ellos ha cambiado.
   *[other] Aceptado sobre otros hechos: { $count } de ellos han cambiado.
}
ui-risks-moved-on = Aquello en lo que se apoya su valoración es otro desde el { $on }: valórelo de nuevo o diga por qué la valoración sigue siendo válida.
ui-risks-moves-from = Desde
ui-risks-moves-to = Hasta
ui-risks-moves-none = Ningún riesgo cambió de nivel, es nuevo o se cerró.
ui-risks-watched = Indicadores
ui-risks-older = Valorado con criterios que ya no están en vigor.
ui-risks-second = Valorar como segunda persona, sin ver las primeras cifras
ui-risks-apart = La segunda valoración { $second } dista más de un grado y no está resuelta.
ui-risks-rating = Valorar riesgos
ui-risks-rating-hint = Una cifra del 1 al { $most } para cada valor; retroceso quita la última; después, la razón e Intro. Ctrl+Intro valora desde cualquier campo.
ui-risks-all-rated = Todos los riesgos están valorados.
ui-risks-left-to-rate = { $count ->
    [one] Queda un riesgo por valorar.
   *[other] Quedan { $count } riesgos por valorar.
}
ui-risks-figures = Valores asignados
ui-risks-proposed = Propuesta, según se valoró el impacto del que procede: { $figures }. Cuenta cuando la acepte o valore de otro modo.
ui-risks-take-over = Aceptar estas cifras
ui-risks-skip = Riesgo siguiente
ui-risks-open = Abrir la ficha
ui-risks-treating = Tratar los riesgos
ui-risks-treating-hint = { $count ->
    [0] Nada espera un tratamiento
    [one] Un riesgo: qué se hace con él y qué queda después
   *[other] { $count } riesgos: qué se hace con cada uno y qué queda después
}
ui-risks-treat = { $count ->
    [one] Tratar un riesgo
   *[other] Tratar { $count } riesgos
}
ui-risks-all-treated = Todo riesgo superior a bajo tiene tratamiento.
ui-risks-remains = Riesgo residual: una cifra indica la probabilidad que queda. La consecuencia se mantiene como antes salvo que elija otro grado.
ui-risks-treat-keys = Ctrl+Intro decide; también Intro, fuera de los campos de varias líneas.
ui-risks-treat-falls = Con esta decisión decae la aceptación de { $by }: el riesgo residual se acepta de nuevo.
ui-risks-treat-falls-rule = Con esta decisión decae la aceptación por regla: el riesgo residual se acepta de nuevo.
ui-risks-treat-stands = La aceptación se mantiene: una fecha, un coste, un motivo o un indicio de eficacia no cambian lo que se aceptó.
ui-risks-left-figures = Cifras de lo que queda
ui-risks-was = (antes { $step })
ui-risks-avoided = se evita
ui-risks-before-after = Antes: { $first }. Queda: { $left }.
ui-risks-names = La Declaración de aplicabilidad toma { $number } como motivo de { $controls }.
ui-risks-names-excluded = Excluidos hoy, así que hay que decidirlos de nuevo: { $controls }.
ui-risks-waits = Espera aceptación
ui-risks-by-rule = { $count ->
    [one] Un riesgo bajo puede aceptarse por la regla de los criterios.
   *[other] { $count } riesgos bajos pueden aceptarse por la regla de los criterios.
}
ui-risks-ruling = { $count ->
    [one] Aceptando un riesgo por la regla. Es un solo acto: vale entero o no vale.
   *[other] Aceptando { $count } riesgos por la regla. Es un solo acto: vale entero o no vale.
}
ui-risks-accept-low = Aceptar los bajos por regla
ui-risks-which-low = Cuáles son
ui-risks-in-list = Se aceptan juntos, en una lista
ui-risks-until-hint = Sin fecha, la aceptación cuenta tanto como permiten los criterios.
ui-risks-accept-list = { $count ->
    [0] Aceptar los marcados
    [one] Aceptar un riesgo
   *[other] Aceptar { $count } riesgos
}
ui-risks-rule-unseen = { $count ->
    [one] La aceptación de uno de ellos terminaría antes de que se juzgue la eficacia de su tratamiento: { $numbers }. La comprobación de coherencia lo señalaría y se opondría al plan de tratamiento.
   *[other] La aceptación de { $count } de ellos terminaría antes de que se juzgue la eficacia de su tratamiento: { $numbers }. La comprobación de coherencia los señalaría y se opondrían al plan de tratamiento.
}
ui-risks-unseen = Aceptado hoy, cuenta como máximo hasta el { $until }, y la eficacia de su tratamiento no se juzga hasta el { $check }. Eso se opone al plan de tratamiento: acéptelo hasta una fecha posterior si los criterios lo permiten, o júzguelo antes.
ui-risks-may = Puede aceptarlo: { $who }
ui-risks-tick = { $count ->
    [one] Marcar el único
   *[other] Marcar los { $count }
}
ui-risks-planned = Qué dice el plan de cada riesgo
ui-risks-one-by-one = Se aceptan uno por uno, en su ficha: los que están en nivel alto o crítico y los que se aceptaron antes y han vencido o cambiado.
ui-risks-top = Los diez peores
ui-risks-none = Ninguno.
ui-risks-by-system = Por sistema de IA
ui-risks-by-target = Según a quién afectan
ui-risks-system = Sistema de IA
ui-risks-target = A quién
ui-risks-whole = Nuestra IA en su conjunto
risk-system-none = Nuestra IA en su conjunto
risk-group-none = Nuestra IA en su conjunto
ui-risks-cell = { $count ->
    [one] { $pair }: un riesgo
   *[other] { $pair }: { $count } riesgos
}
ui-risks-cell-first = Antes del tratamiento, probabilidad × consecuencia { $pair }
ui-risks-cell-left = Después del tratamiento, probabilidad × consecuencia { $pair }
ui-risks-plan = { $plan } lo aprobó { $by } el { $on }.
ui-risks-without = { $count ->
    [one] A un sistema dentro del alcance le falta respaldo:
   *[other] A { $count } sistemas dentro del alcance les falta respaldo:
}
risk-lacks = { $what ->
    [risks] { "" }
   *[other] no tiene evaluación del impacto aprobada
}{ $what ->
    [both] { "; " }
   *[other] { "" }
}{ $what ->
    [impact] { "" }
   *[other] { $whole ->
        [1] su evaluación del riesgo está completa, pero ningún plan de tratamiento aprobado la recoge aún
       *[other] { $counted ->
            [0] { $unrated ->
                [0] no tiene ningún riesgo registrado
               *[other] su evaluación del riesgo no está completa
            }
           *[other] su evaluación del riesgo no está completa
        }
    }
}{ $what ->
    [impact] { "" }
   *[other] { $unrated ->
        [0] { "" }
        [one] { " · " }un riesgo sin valorar
       *[other] { " · " }{ $unrated } riesgos sin valorar
    }
}{ $what ->
    [impact] { "" }
   *[other] { $stopping ->
        [0] { "" }
        [one] { " · " }uno sigue siendo alto o crítico y no está aceptado
       *[other] { " · " }{ $stopping } siguen siendo altos o críticos y no están aceptados
    }
}{ $what ->
    [impact] { "" }
   *[other] { $older ->
        [0] { "" }
        [one] { " · " }uno valorado con criterios que ya no están en vigor
       *[other] { " · " }{ $older } valorados con criterios que ya no están en vigor
    }
}

## En la hoja de ruta
roadmap-left-risks = { $left } de { $of } sin riesgos valorados, o con riesgos que esperan sin valorar o se apoyan en otros hechos
roadmap-left-assessment = { $left } de { $of } sin evaluación del impacto vigente
roadmap-left-high = { $left } de { $of } altos o críticos sin tratamiento ni aceptación que cuente
roadmap-left-untreated = { $left } de { $of } sin tratamiento
roadmap-left-unaccepted-risk = { $left } de { $of } sin aceptación válida
roadmap-left-sign = { $left } de { $of } sin señal que muestre que el tratamiento funciona
roadmap-criteria = { $value } de { $needed }: criterios en vigor, con quién acepta cada nivel
roadmap-risk-rules = { $value } de { $needed }: un texto aprobado sobre riesgos y tratamiento
roadmap-risk-bridge = { $value } de { $needed }: 6.1.2 y 6.1.3 en el puente con ISO/IEC 27001
roadmap-risk-meeting = { $value } de { $needed }: una reunión con acta aprobada y un plan de tratamiento aprobado
roadmap-told-controls = { $value } de { $needed }: comunicado desde la aprobación del plan de tratamiento
roadmap-plan-approved = { $value } de { $needed }: un plan de tratamiento aprobado

## En una revisión por la dirección
count-risks-rated = Riesgos valorados
count-risks-high = Alto o crítico, en lo que queda
count-risks-treatment-late = Tratamientos fuera de plazo
count-risks-treated = Con tratamiento decidido
count-risks-accepted = Con aceptación válida
count-risks-ended = Aceptación terminada
risk-level-expected = (previsto)
risk-figures = { $likelihood } × { $consequence } = { $product } { $level ->
    [low] { riskLevelCode.low }
    [medium] { riskLevelCode.medium }
    [high] { riskLevelCode.high }
   *[critical] { riskLevelCode.critical }
}
risk-action = { $number }, { $owner ->
    [none] sin responsable
   *[other] { $owner }
}: { $state ->
    [open] abierta{ $on ->
        [none] , sin fecha
       *[other] , para el { $on }
    }
    [done] hecha{ $on ->
        [none] {""}
       *[other] {" "}el { $on }
    }
   *[dropped] descartada{ $on ->
        [none] {""}
       *[other] {" "}el { $on }
    }
}
risk-check = Eficacia: desde el { $on }
risk-by-rule = por la regla de { $criteria }
chart-at = { $likelihood } × { $consequence }: { $cell }
risk-list-treatment-note = El propietario del riesgo juzga, desde el día indicado, si lo que se hace es eficaz; las acciones llevan número, responsable y estado.

## Inicio
home-risks-accept = { $count ->
    [one] Un riesgo espera su aceptación
   *[other] { $count } riesgos esperan su aceptación
} (por la regla de los criterios: { $rule }; en una lista: { $list }; uno por uno: { $single }).
ui-next-risks-accept = Aceptar
home-plan-approve = Nada se opone a aprobar el plan de tratamiento del riesgo, y lo que dice ahora aún no está aprobado.
ui-next-plan-approve = Abrir el plan
ui-risks-accepting = Aceptar riesgos y aprobar el plan
ui-risks-accepting-hint = Primero lo que espera aceptación; después, el plan en su conjunto.
ui-risks-accept = { $count ->
    [one] Aceptar un riesgo
   *[other] Aceptar { $count } riesgos
}
ui-command-risks-accept = Aceptar riesgos
    .also = aceptar; aceptación; riesgo residual
ui-command-plan-approve = Plan de tratamiento del riesgo: aprobarlo
ui-risks-untreated = Antes: { $first }. Aún sin tratar.
ui-risks-anew = hay que aceptarlo de nuevo
ui-risks-stands-left = en nivel { $stands }, residual { $left }
ui-control-risks-since = Añadidos desde la decisión:
ui-control-risks-excluded = Está excluido y hay tratamientos que lo necesitan: decídalo de nuevo o trate el riesgo de otra manera. Riesgos:
ui-control-needed = excluido y necesario para { $risks }
ui-keys-figure = la cifra siguiente
ui-keys-figure-back = retirar la última cifra
ui-keys-rated = con motivo: valorar y pasar al riesgo siguiente

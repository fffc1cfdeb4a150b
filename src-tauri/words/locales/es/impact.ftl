# Evaluaciones de lo que los sistemas de IA hacen a las personas y a la sociedad (apartados 6.1.4 y 8.4, controles A.5.2 a A.5.5).

impact = Evaluación del impacto
    .a = una evaluación del impacto
    .many = Evaluaciones del impacto
    .empty = Aún no hay evaluaciones. Inicie una por cada sistema de IA dentro del alcance: diez preguntas, la mayoría con una respuesta lista para confirmar.

## Campos
impact-name = Evaluación de
    .help = El nombre del sistema, salvo que le dé otro.
    .also = Nombre; Título; Evaluación
impact-system = Sistema de IA
    .also = Sistema; Número del sistema
impact-round = Ronda
    .help = Se cuenta desde 1 para cada sistema.
impact-previous = Ronda anterior
    .help = La ronda que se aprobó antes. Lo que decía se muestra y no surte efecto hasta que se mantiene o se cambia.
impact-part = Solo para
    .help = De qué parte del sistema trata, como un país o un grupo de usuarios, cuando no trata de todo. La ronda aprobada para otra parte sigue contando.
    .also = Parte; Abarca; Limitada a
impact-form = Formulario
    .help = Preliminar: diez preguntas. Completo: doce secciones, cuando lo exigen la clase, las personas vulnerables o un impacto alto.
    .also = Tipo de evaluación; Profundidad
impact-whyNow = Por qué ahora
    .also = Motivo; Desencadenante
impact-occasion = Qué ha ocurrido
    .help = Lo nuevo o lo que cambia, cuando el código no lo dice.
    .also = Ocasión; Cambio
impact-assessor = Evaluada por
    .also = Evaluador; Autor; Responsable
impact-consulted = A quién se consultó
    .help = Personas afectadas, sus representantes o expertos que las conocen; o por qué a nadie.
    .also = Consulta; Consultados; Partes interesadas consultadas
impact-levelBefore = Impacto antes de las medidas
    .help = Al aprobar, el más alto de los impactos, salvo que indique uno mayor.
    .also = Nivel antes; Impacto inherente
impact-levelAfter = Impacto después de las medidas
    .help = Al aprobar, el más alto de lo que queda, salvo que indique uno mayor.
    .also = Nivel después; Impacto residual; Nivel
impact-decision = Decisión
    .also = Resultado
impact-conditions = Condiciones
    .help = Qué hay que cumplir o limitar, quién y para cuándo.
    .also = Condiciones y fechas; Límites
impact-classOpen = Por qué se aprueba con la clase abierta
    .help = Solo si no consta la clase según el Reglamento de IA de la UE: por qué puede seguir adelante, quién determina la clase y para cuándo.
    .also = Clase abierta; Por qué sin clase
impact-dpia = Evaluación de impacto relativa a la protección de datos (RGPD)
    .help = Según el artículo 35 del RGPD. Se hace referencia a ella, no se copia.
    .also = EIPD; Evaluación del RGPD
impact-dpiaWords = Dónde está, a quién corresponde, por qué no se exige, o quién la hace y para cuándo
    .also = Referencia de la EIPD; Por qué no hay EIPD
impact-officer = Delegado de protección de datos
    .also = DPD; Asesor de protección de datos
impact-officerView = Postura del delegado de protección de datos
    .also = Conforme u objeta; Postura del DPD
impact-despite = Por qué se sigue adelante pese a la objeción
    .help = Quien decide en contra de la objeción responde de ello; se imprime.
    .also = Respuesta a la objeción
impact-ownWhy = Por qué la aprueba también quien la evaluó
    .help = Solo cuando nadie más puede; se imprime.
    .also = Excepción; Misma persona
impact-opinion = Dictamen del delegado de protección de datos
    .also = Dictamen del DPD; Asesoramiento
impact-signed = Dictamen de protección de datos emitido
    .also = Firma del DPD; Conforme el
impact-criteria = Criterios utilizados
    .help = La versión de los criterios de riesgo con la que se obtienen los niveles.
    .also = Criterios de riesgo; Versión de los criterios
impact-nextOn = Próxima evaluación el
    .help = Regla nuestra: 24 meses tras una evaluación preliminar, 12 tras el formulario completo, 6 para un sistema de alto riesgo.
    .also = Próxima evaluación; Revisar el; Próxima revisión
impact-state = Estado
    .also = Situación
impact-approvedBy = Aprobada por
    .also = Quien aprueba
impact-approved = Aprobada
    .also = Aprobada el; Aprobación
impact-ofPurpose = Finalidad del sistema
    .also = Propósito del sistema
impact-ofUsers = Usuarios del sistema
    .also = Personas usuarias del sistema
impact-ofCountries = Países del sistema
    .also = Región del sistema
impact-ofAutonomy = Autonomía del sistema
    .also = Automatización del sistema
impact-ofSupplier = Proveedor del sistema
    .also = Suministrador del sistema
impact-ofModel = Modelo del sistema
    .also = Modelo base del sistema
impact-ofModelVersion = Versión del modelo del sistema
    .also = Versión de modelo
impact-ofData = Datos del sistema
    .also = Conjuntos de datos del sistema

## Listas de códigos
impactForm = Formulario
    .screened = Preliminar
    .full = Completo
impactForm-also =
    .screened = Breve; Cribado
    .full = Formulario completo; Largo
impactWhy = Por qué ahora
    .firstRelease = Antes del primer uso
    .inUse = Ya en uso, sin evaluación previa
    .planned = Intervalo planificado
    .change = Cambio de finalidad, usuarios, región o autonomía
    .model = Cambio del modelo o de su versión
    .data = Nueva fuente de datos
    .incident = Incidente o reclamaciones
    .threshold = Umbral superado
    .law = Cambio de ley o de clase
    .retirement = Antes de la retirada
impactWhy-also =
    .firstRelease = Nuevo; Sistema nuevo; Puesta en uso
    .inUse = En uso; En marcha; En producción
    .planned = Periódica; Anual; Programada
    .change = Cambio
    .model = Modelo; Versión nueva; Reentrenamiento
    .data = Datos
    .incident = Incidente; Reclamación; Inquietud
    .threshold = Deriva; Seguimiento
    .law = Ley; Reglamento de IA
    .retirement = Fin del uso
impactDecision = Decisión
    .proceed = Seguir adelante
    .conditional = Seguir adelante con condiciones
    .redesign = Cambiar diseño o finalidad y evaluar de nuevo
    .restrict = Limitar uso, usuarios, región o autonomía
    .reject = No empezar, o detener
    .escalate = A la alta dirección o a la asesoría jurídica
impactDecision-also =
    .proceed = Proceder; Aceptar; Aprobado
    .conditional = Condicional; Con condiciones
    .redesign = Rediseñar
    .restrict = Restringir; Limitar
    .reject = Rechazar; Parar
    .escalate = Elevar
dpia = Evaluación de impacto relativa a la protección de datos
    .linked = Hecha, con referencia
    .theirs = La debe el cliente como responsable del tratamiento, no la organización
    .notRequired = No se exige
    .open = Se exige y aún no está hecha
dpia-also =
    .linked = Sí; Hecha
    .theirs = Cliente; Responsable del tratamiento
    .notRequired = No; Ninguna
    .open = Pendiente; En curso
officerOpinion = Qué opina
    .agrees = Conforme
    .conditions = Conforme con condiciones
    .objects = Objeta
officerOpinion-also =
    .agrees = Sí; Sin objeciones
    .conditions = Con recomendaciones
    .objects = No; En contra
impactState = Estado
    .draft = Borrador
    .approved = Aprobada
    .superseded = Sustituida
impactState-also =
    .draft = Abierta; Nueva; En curso
    .approved = En vigor; Vigente; Hecha
    .superseded = Antigua; Reemplazada

## Grupos del formulario
impact-group-what = La evaluación
impact-group-who = Personas
impact-group-data = Protección de datos
impact-group-result = Resultado
impact-group-decided = Aprobación

## Pasos
edit-impact-approve = Aprobar una evaluación del impacto
impact-approve-do = Aprobar
edit-impact-signOff = Registrar el dictamen de protección de datos en una evaluación del impacto
impact-signOff-do = Registrar el dictamen de protección de datos

## Plazos que vencen
due-impact = Hay que repetir la evaluación del impacto

## Rechazos
refuse-impact-settled = Esta evaluación está aprobada. Evalúe de nuevo el sistema: la ronda siguiente parte de lo que dice esta.
refuse-impact-stays = Una evaluación aprobada permanece: hay decisiones que se apoyan en ella. La ronda siguiente la sustituye.
refuse-impact-system = Una evaluación es siempre del mismo sistema. Inicie otra para el otro sistema.
refuse-impact-open = { $number } de este sistema aún es un borrador. Termínela o elimínela antes.
refuse-impact-unanswered =
    { $count ->
        [one] Una pregunta no tiene respuesta de esta ronda: { $questions }.
       *[other] { $count } preguntas no tienen respuesta de esta ronda: { $questions }.
    } Lo que decía la ronda anterior cuenta cuando se mantiene con palabras.
refuse-impact-bare =
    { $count ->
        [one] La respuesta a { $questions } no dice por qué. Diga por qué.
       *[other] Las respuestas a { $questions } no dicen por qué. Diga por qué.
    }
refuse-impact-full-vulnerable = { $system } afecta a personas vulnerables: se exige el formulario completo.
refuse-impact-full-answer = La respuesta a { $question } es sí o dudoso: se exige el formulario completo.
refuse-impact-full-level = { $effect } es alto o crítico antes de sus medidas: se exige el formulario completo.
refuse-impact-full-overall = El impacto antes de las medidas es alto o crítico: se exige el formulario completo.
refuse-impact-carried =
    { $count ->
        [one] Un impacto de la ronda anterior está sin revisar. Manténgalo con palabras, valórelo de nuevo o retírelo.
       *[other] { $count } impactos de la ronda anterior están sin revisar. Manténgalos con palabras, valórelos de nuevo o retírelos.
    }
refuse-impact-criteria = No hay criterios de riesgo en vigor, así que no puede obtenerse ningún nivel. Haga que la alta dirección los apruebe antes.
refuse-impact-unrated = { $effect } no está completo: diga qué toca y a quién, y qué probabilidad y gravedad tiene antes y después de las medidas.
refuse-impact-measures = { $effect } es medio o más alto y no tiene ninguna medida. Diga qué se hace al respecto.
refuse-impact-no-risk = { $effect } es medio o más alto y ningún riesgo lo cita. Haga de él un riesgo o diga por qué no se hace.
refuse-impact-level =
    Un solo impacto ya es { $level ->
        [low] bajo
        [medium] medio
        [high] alto
       *[critical] crítico
    }. El conjunto no puede quedar por debajo.
refuse-impact-class-open = Nadie ha registrado la clase de este sistema según el Reglamento de IA de la UE. Clasifíquelo antes o diga aquí por qué puede aprobarse la evaluación, quién determina la clase y para cuándo.
refuse-impact-dpia = El sistema utiliza datos personales. Diga dónde está su evaluación de impacto relativa a la protección de datos o por qué no se exige.
refuse-impact-dpia-open = La evaluación de impacto relativa a la protección de datos se exige y aún no está hecha. Decida con condiciones que la nombren, o espere a tenerla.
refuse-impact-objection = El delegado de protección de datos objeta. Diga por qué se sigue adelante y quién responde de ello, o cambie aquello a lo que objeta y pida que lo revise de nuevo.
refuse-impact-own = La aprobaría quien la evaluó. Haga que la apruebe otra persona o diga por qué nadie más puede.
refuse-impact-officer = El sistema utiliza datos personales. Haga que el delegado de protección de datos dé su dictamen.
refuse-impact-keep-why = Diga por qué sigue siendo válido. Las palabras lo convierten en respuesta de esta ronda.
refuse-impact-keep-nothing = La ronda anterior no decía nada aquí. Responda de nuevo.
refuse-impact-code = Sí, no o dudoso es una respuesta de la evaluación preliminar. Responda con palabras.
refuse-impact-scale = La escala va de 1 a { $most }.
refuse-impact-after = Ninguna medida empeora un impacto. Corrija las cifras de antes o de después.
refuse-impact-full-class =
    { $class ->
        [prohibited] { $system } es una práctica prohibida según el Reglamento de IA de la UE
        [highRiskAnnexI] { $system } es de alto riesgo según el anexo I del Reglamento de IA de la UE
        [highRiskAnnexI-sectionB] { $system } es un producto de alto riesgo con legislación propia
        [highRiskAnnexIII] { $system } es de alto riesgo según el anexo III del Reglamento de IA de la UE
       *[legalReview] Hay una cuestión jurídica abierta sobre la clase de { $system }
    }: se exige el formulario completo.
refuse-impact-prohibited = { $system } es o puede ser una práctica prohibida. Nadie puede aceptarla: elija cambiarlo y evaluar de nuevo, o no empezar o detenerlo.
refuse-impact-fria =
    { $count ->
        [one] El artículo 27 del Reglamento de IA de la UE le obliga desde el { $on } y uno de sus seis elementos no tiene respuesta: { $questions }.
       *[other] El artículo 27 del Reglamento de IA de la UE le obliga desde el { $on } y { $count } de sus seis elementos no tienen respuesta: { $questions }.
    }
refuse-impact-apart = Fije esto primero y apruebe después.

## Qué cambió desde la aprobación
impact-moved = { $field ->
    [ofPurpose] Finalidad
    [ofUsers] Usuarios
    [ofCountries] Países
    [ofAutonomy] Autonomía
    [ofSupplier] Proveedor
    [ofModel] Modelo
    [ofModelVersion] Versión del modelo
   *[ofData] Datos
    }: entonces «{ $then }», ahora «{ $now }».
impact-movedOn = Desactualizada desde
    .help = El día en que la ficha del sistema dejó de coincidir con aquello con lo que se aprobó. Evalúe de nuevo o diga por qué sigue siendo válida.
    .also = Cambió el; Se apoya en otros hechos desde
system-assessedOn = Impacto evaluado el
    .help = Aprobación de la evaluación que cuenta.
    .also = Evaluación del impacto el; Evaluado el
system-assessedMovedOn = Su evaluación se apoya en otros hechos desde
    .also = Evaluación desactualizada desde
impact-ofHappened = Qué ocurrió alrededor del sistema
    .incident = Un incidente grave
    .supplierChange = Un cambio en su proveedor
impact-moved-happened = Desde entonces ocurrió algo alrededor del sistema: véalo en la ficha del sistema.
edit-impact-assess = Iniciar una evaluación del impacto
edit-impact-draft = Redactar respuestas de una evaluación del impacto

## La página de una evaluación
ui-screen-impacts = Evaluaciones del impacto
ui-impacts-choose = Elija un sistema
ui-impacts-bare = aún sin evaluar
ui-impacts-begin = Evaluar un sistema
ui-impacts-assess = Evaluar
ui-impacts-assess-hint = Se redacta lo que se sabe del sistema; lo que decía la última ronda se muestra.
ui-impacts-work = Preguntas, impactos, decisión
ui-impacts-work-hint = Las respuestas redactadas se confirman con una tecla. Lo que falta para aprobar se dice en su campo.
ui-impacts-open = Recorrerla
ui-impacts-title = { $number } { $system }
ui-impacts-state = { $looked } de { $asked } respondidas en esta ronda, { $kept } de ellas mantenidas de la anterior, { $carried } sin revisar
ui-impacts-draft = Redactar de nuevo
ui-impacts-draft-hint = Redacta de nuevo lo que no tiene respuesta, con lo registrado ahora.
ui-impacts-again = Evaluar de nuevo
ui-impacts-record = A la ficha
ui-impacts-moved = El sistema ha cambiado desde que se aprobó esto:
ui-impacts-moved-hint = Evalúe de nuevo o diga en la ficha por qué sigue siendo válida.
ui-impacts-demands =
    { $count ->
        [one] Por qué se exige el formulario completo: un motivo
       *[other] Por qué se exige el formulario completo: { $count } motivos
    }
ui-impacts-deepen = Cambiar al formulario completo
ui-impacts-station = Lo que está abierto
ui-impacts-list = Preguntas, impactos, resultado
ui-impacts-fria = Derechos fundamentales, art. 27 del Reglamento de IA de la UE
ui-impacts-fria-from = Obliga desde el { $on }
ui-impacts-fria-dormant = Obliga desde un cambio significativo de diseño
ui-impacts-effects = Impactos
ui-impacts-effects-count = Hallados: { $count } · abiertos: { $open }
ui-impacts-effects-hint = Indique qué hace el sistema a las personas, los grupos y la sociedad. Los perjuicios se valoran en las escalas de los criterios de riesgo, antes y después de sus medidas.
ui-impacts-effects-drafted = Habitual en un sistema así, sin valorar:
ui-impacts-effect-add = Añadir un impacto
ui-impacts-result = Resultado y aprobación
ui-impacts-signs = Quién firma qué, en este orden
ui-impacts-signs-assessed = Respuestas e impactos
ui-impacts-signs-data = Dictamen de protección de datos
ui-impacts-signs-approved = Aprobación
ui-impacts-nobody = nadie todavía: { $role }
ui-impacts-signs-open = { $count ->
    [one] Falta una respuesta
   *[other] Faltan { $count } respuestas
}
ui-impacts-signs-impacts = { $count ->
    [one] Hay un impacto abierto
   *[other] Hay { $count } impactos abiertos
}
ui-impacts-signs-whole = { $count ->
    [one] La única respuesta, ningún impacto abierto
   *[other] Las { $count } respuestas, ningún impacto abierto
}
ui-impacts-signs-sign = Leer y firmar
ui-impacts-signs-anew = Los hechos han cambiado: leer y firmar de nuevo
ui-impacts-signs-against = { $count ->
    [0] No falta nada
    [one] Falta una cosa, indicada abajo
   *[other] Faltan { $count } cosas, indicadas abajo
}
ui-impacts-data = Protección de datos: qué se firma
ui-impacts-data-hint = Todo aquello que el delegado de protección de datos suscribe, en una página. Cada línea abre el lugar donde se dice.
ui-impacts-data-none = Ningún conjunto de datos cita este sistema
ui-impacts-data-levels = { $before } antes, { $after } después de las medidas
ui-impacts-data-harmless = No se ha indicado ningún impacto en la privacidad
ui-impacts-against = { $count ->
    [one] Aquí se dice que no, y un impacto cita a personas vulnerables:
   *[other] Aquí se dice que no, y { $count } impactos citan a personas vulnerables:
}
impact-paper-counted = Quien evaluó ha respondido a { $answered } de { $asked } preguntas.{ $named ->
    [0] {""}
    [one] {" "}En una más el programa puso los impactos identificados y nadie la ha redactado.
   *[other] {" "}En { $named } más el programa puso los impactos identificados y nadie las ha redactado.
}{ $first ->
    [1] {""}
   *[0] {" "}{ $kept ->
        [0] Ninguna de ellas se mantuvo de la ronda anterior;
        [one] Una de ellas se mantuvo de la ronda anterior, con motivo;
       *[other] { $kept } de ellas se mantuvieron de la ronda anterior, con motivo;
    } { $carried ->
        [0] ninguna se tomó de ella sin revisarla.
        [one] una viene de ella, no se ha revisado y aún no cuenta.
       *[other] { $carried } vienen de ella, no se han revisado y aún no cuentan.
    }
}
impact-paper-taken-count = { $count ->
    [one] La respuesta a { $ids } se tomó de un registro tal cual.
   *[other] Las respuestas a { $ids } se tomaron de los registros tal cual.
}
impact-paper-open = { $count ->
    [one] Queda una abierta.
   *[other] Quedan { $count } abiertas.
}
ui-impacts-drafted = redactada, sin confirmar
ui-impacts-is-open = abierta
ui-impacts-is-answered = respondida
ui-impacts-is-kept = mantenida con palabras
ui-impacts-is-carried = de la ronda anterior, sin revisar
ui-impacts-for = responde a { $ids }
ui-impacts-last = La ronda anterior decía
ui-impacts-kept = Se mantiene porque: { $why }
ui-impacts-keep-hint = ¿Por qué sigue siendo válido?
ui-impacts-words = Diga por qué: sí y dudoso no se sostienen solos.
ui-impacts-words-no = Diga en una frase por qué no: este «no» ahorra el formulario completo.
ui-impacts-name-effect = Indicar un impacto
ui-impacts-next = Siguiente pregunta abierta
ui-impacts-level = Nivel: { $level }
ui-impacts-unrated = sin valorar
ui-impacts-linked = Le sigue
ui-impacts-keys = Av Pág y Re Pág van de pregunta en pregunta, 1 2 3 responden sí, no, dudoso, Ctrl+Intro confirma lo redactado y sigue.

## En papel
impact-paper-full = Evaluación del impacto
impact-paper-screened = Evaluación del impacto, preliminar
impact-extract = Evaluación del impacto, extracto
impact-fria = Evaluación de impacto relativa a los derechos fundamentales
impact-paper-subject = Qué hace un sistema de IA a las personas y a la sociedad (ISO/IEC 42001, apartados 6.1.4 y 8.4, controles A.5.2 a A.5.5)
impact-paper-extract-note = Extracto para partes interesadas: secciones elegidas de la evaluación indicada arriba, aprobada el { $on } por la persona con el cargo de { $by }. El conjunto obra en poder de la organización.
impact-paper-nothing = nada indicado
impact-paper-undecided = aún sin decidir
impact-paper-before = Ronda anterior
impact-paper-first = ninguna en este registro
impact-paper-previous = { $number }, aprobada el { $on }
impact-paper-signed = { $name }, { $on }
impact-paper-opinion = «{ $words }» { $name }, { $on }
impact-paper-demands = Por qué se usó el formulario completo
impact-paper-answers = Preguntas y respuestas
impact-paper-asks = Qué se pregunta
impact-paper-named = Impactos: { $ids }
impact-paper-no-effects = No se indicó ningún impacto concreto.
impact-paper-follows = Qué se deriva
impact-paper-no-level = sin valorar, no compensa
impact-paper-key = Probabilidad × consecuencia según los criterios indicados arriba, que pueden elevar el nivel de una consecuencia para personas o grupos. El nivel después es el esperado; si se alcanza, se juzga con los riesgos. Un beneficio nunca compensa un perjuicio.
file-impact-short = extracto
file-impact-fria = derechos-fundamentales
ui-impacts-print = Informe
ui-impacts-print-short = Extracto
ui-impacts-print-fria = Derechos fundamentales
ui-document-impact = Evaluación del impacto
edit-impact-answer = Responder una pregunta de una evaluación del impacto
edit-impact-agree = Confirmar respuestas redactadas de una evaluación del impacto
refuse-impact-question = Esta evaluación no tiene la pregunta { $question }.
refuse-impact-agree = No hay nada redactado para una pregunta sin respuesta.
ui-impacts-agree-all = Leer y confirmar todo lo redactado
ui-impacts-agree-title = { $count ->
    [one] Una respuesta redactada
   *[other] { $count } respuestas redactadas
}
ui-impacts-agree-hint = Lo que confirme será respuesta de esta ronda. Desmarque lo que no firmaría: queda abierto, con su borrador.
ui-impacts-agree = { $count ->
    [0] Confirmar
    [one] Confirmar una respuesta
   *[other] Confirmar { $count } respuestas
}
contradiction-impact-none = { $item } está valorado como conforme en { $run }, y { $system } se usa sin una evaluación del impacto aprobada.
contradiction-impact-open = { $item } está valorado como conforme en { $run }, y { $number }, que un cambio de { $system } exigía, no está terminada aunque el sistema se usa.
roadmap-impact-rules = { $value } de { $needed } textos aprobados dicen cómo se evalúan los impactos
roadmap-left-unscreened = { $left ->
        [one] Uno de { $of } sistemas dentro del alcance no tiene evaluación preliminar
       *[other] { $left } de { $of } sistemas dentro del alcance no tienen evaluación preliminar
    }
roadmap-left-unassessed = { $left ->
        [one] Uno de { $of } sistemas dentro del alcance no tiene una evaluación del impacto aprobada
       *[other] { $left } de { $of } sistemas dentro del alcance no tienen una evaluación del impacto aprobada
    }
roadmap-left-unassessed-in-use = { $left ->
        [one] Uno de { $of } sistemas en uso no tiene una evaluación del impacto aprobada
       *[other] { $left } de { $of } sistemas en uso no tienen una evaluación del impacto aprobada
    }
roadmap-left-unsigned = { $left ->
        [one] Uno de { $of } sistemas con datos personales no tiene dictamen del delegado de protección de datos
       *[other] { $left } de { $of } sistemas con datos personales no tienen dictamen del delegado de protección de datos
    }
ui-impacts-extract-title = Extracto para partes interesadas
ui-impacts-extract-hint = Qué secciones tiene; el resultado figura en todos.
ui-impacts-make-risk = Hacer de él un riesgo
ui-impacts-make-risk-hint = Recoge lo que se dice aquí, sin valorar; o diga abajo por qué no se hace.
impact-paper-of-approved = Extracto de lo aprobado
impact-paper-next-draft = se fija al aprobar esta
impact-paper-round = ronda { $round }, borrador
impact-paper-in-use = El sistema ya está en uso y esta ronda no está aprobada.
impact-paper-class-then = Tal como constaba el { $on }, día de la aprobación.
impact-paper-class-since = Desde entonces, a { $on }: la clase registrada es { $class }.
impact-paper-since = Desde entonces, a { $on }: { $told }
impact-paper-left-out = No se eligieron para este extracto y se facilitan a quien las pida en la dirección del final: { $sections }. Lo decidido figura en el resultado.
impact-paper-unanswered = sin respuesta
impact-paper-proposed = Propuesta del programa, que nadie ha aceptado:
impact-paper-named-alone = Lo pone el programa a partir de los impactos nombrados; nadie lo ha redactado.
impact-paper-taken = Tomado tal cual de { $source }.
impact-stands = { $named ->
    [0] {""}
   *[1] { $about }:{" "}
}{ $outside ->
    [0] { $number }, evaluación de impacto{ $partly ->
        [1] {" "}solo para { $part },
       *[other] {""}
    } aprobada el
   *[1] Evaluación de impacto{ $partly ->
        [1] {" "}solo para { $part },
       *[other] {""}
    } aprobada el
} { $on }: { $decision ->
    [proceed] seguir adelante
    [conditional] seguir adelante con condiciones
    [redesign] cambiar diseño o finalidad y evaluar de nuevo
    [restrict] limitar uso, usuarios, región o autonomía
    [reject] no empezar, o detener
    [escalate] a la alta dirección o a la asesoría jurídica
   *[other] no consta la decisión
}; impacto tras las medidas: { $level ->
    [low] bajo
    [medium] medio
    [high] alto
    [critical] crítico
   *[other] no consta
}.{ $limited ->
    [0] {""}
   *[1] {" "}{ $outside ->
        [0] Sus condiciones figuran en ella.
       *[1] Sus condiciones figuran en su extracto, que se facilita a quien lo pide.
    }
}
impact-stands-open = { $named ->
    [0] {""}
   *[1] { $about }:{" "}
}{ $outside ->
    [0] { $number }, una ronda posterior, está abierta mientras el sistema está en uso
   *[1] Hay otra evaluación de impacto abierta mientras el sistema está en uso
} ({ $why ->
    [firstRelease] antes del primer uso
    [planned] intervalo planificado
    [change] cambio de finalidad, usuarios, región o autonomía
    [model] cambio del modelo o de su versión
    [data] nueva fuente de datos
    [incident] incidente o reclamaciones
    [threshold] umbral superado
    [law] cambio de ley o de clase
    [retirement] antes de la retirada
   *[other] no consta el motivo
}{ $told ->
    [0] {""}
   *[1] : «{ $occasion }»
}). No está aprobada: aquello de lo que trata no cuenta como evaluado.
impact-paper-takes = { $whole ->
    [0] Esta ronda trata solo de { $part }. Al aprobarse no sustituye a { $previous }, que sigue rigiendo { $beforePartly ->
        [0] para el resto del sistema
       *[1] para { $before }
    } con las condiciones que indica:
   *[1] Al aprobarse, esta ronda sustituye a { $previous } para { $partly ->
        [0] todo el sistema
       *[1] { $part }
    }: lo que abarca { $previous } debe figurar también en ella. Hasta entonces rige { $previous }, con las condiciones que indica:
}
impact-paper-took = Esta ronda sustituyó a { $previous }.
impact-stands-limited = { $about }: { $number } rige{ $limited ->
    [0] {""}
   *[1] {" "}con condiciones
}, impacto tras las medidas { $level ->
    [low] bajo
    [medium] medio
    [high] alto
    [critical] crítico
   *[other] –
}{ $count ->
    [0] {""}
    [one] ; { $open }, una ronda posterior, está abierta
   *[other] ; { $open }, rondas posteriores, están abiertas
}.
refuse-impact-fria-unbound = { $class ->
    [none] { $called } está sin clasificar, así que no se sabe si obliga el artículo 27 del Reglamento de IA.
   *[other] Según la clase registrada, el artículo 27 del Reglamento de IA no obliga a la organización para { $called }.
} En ese caso no se imprime nada con su título. Obliga a los responsables del despliegue de un sistema de alto riesgo del anexo III: organismos de Derecho público, entidades privadas que prestan servicios públicos y quienes utilizan un sistema del punto 5, letras b) o c). { $deploys ->
    [0] La organización no es responsable del despliegue de este sistema: si alguien tiene que hacer esa evaluación, es quien lo utiliza bajo su propia autoridad. Le sirven de base la información para usuarios y el extracto de la evaluación de impacto.
   *[other] Lo evaluado figura en la evaluación de impacto y en su extracto.
}
impact-paper-fria-authority = Autoridad a la que se notifica (art. 27, ap. 3)
impact-paper-effect-told = { $named }{ $benefit ->
    [0] { $measured ->
        [0] : aún no se ha descrito ninguna medida.
       *[other] { $level ->
            [none] : sin valorar tras las medidas, que figuran arriba.
           *[other] : { $level } tras las medidas, que figuran arriba.
        }
    }
   *[other] : un beneficio.
}
impact-paper-ask-none = No consta a quién dirigir las consultas sobre este extracto.

## Inicio
home-officer = { $called } solo espera el dictamen del delegado de protección de datos.
ui-next-officer = Abrir la evaluación
ui-impacts-officer = Espera el dictamen del delegado de protección de datos:
ui-impacts-none = { $count ->
    [one] Sin evaluación aprobada de este sistema dentro del alcance:
   *[other] Sin evaluación aprobada de estos sistemas dentro del alcance:
}
ui-impacts-round = ronda { $round }
ui-impacts-is-wordless = respondida, falta la explicación
ui-impacts-moved-on = desactualizada desde el { $on }
ui-keys-reply = responder sí, no o dudoso
ui-keys-agree = asumir el borrador
ui-keys-onward = guardar y seguir con lo pendiente

## Si basta la evaluación preliminar, y quién dictamina
impact-screening-enough = { $class ->
    [none] No está claro si basta la evaluación preliminar: aún no consta la clase según el Reglamento de IA, y una clase de alto riesgo exige el formulario completo. Nada más lo exige: { $spared } se responden con un no y ningún impacto es alto antes de sus medidas.
   *[other] Basta la evaluación preliminar porque { $spared } se responden con un no, ningún impacto es alto antes de sus medidas y la clase registrada según el Reglamento de IA no exige el formulario completo.
}{ $count ->
    [0] { "" }
   *[other] {" "}Lo respondido con sí o dudoso ({ $told }) pide explicación y medidas, no el formulario completo.
}
impact-screening-open = { $count ->
    [one] Que baste la evaluación preliminar depende de { $open }, que sigue sin respuesta.
   *[other] Que baste la evaluación preliminar depende de { $open }, que siguen sin respuesta.
}
refuse-impact-not-officer = { $name } no tiene asignado el rol de protección de datos: el dictamen sobre { $of } corresponde a { $who }.
refuse-impact-new-officer = { $name } no tiene aquí ningún rol de protección de datos{ $count ->
    [0] { "" }
   *[other] { " " }y hasta ahora dictaminó { $who }
}. Indique en el dictamen en calidad de qué se pronuncia { $name } sobre { $of }, o haga aceptar antes el rol.
ui-impacts-class-open = La clase de { $system } según el Reglamento de IA no está registrada. Una clase de alto riesgo exige el formulario completo.
ui-out-of-date = desactualizado
ui-command-fria = Evaluación de impacto relativa a los derechos fundamentales
    .also = derechos fundamentales; FRIA; EIDF; art. 27
impact-paper-carried = { $count ->
    [one] Sin revisar en esta ronda; figura como en { $previous }: { $ids }.
   *[other] Sin revisar en esta ronda; figuran como en { $previous }: { $ids }.
}
impact-paper-groups = Grupos que nombran los impactos: { $who }
impact-paper-address = { $written ->
    [1] Por correo postal: { $name }, { $address }
   *[other] Por correo postal: { $name }; falta la dirección postal.
}
impact-paper-lacking = Qué falta para poder aprobarla
impact-paper-unrated = Perjuicios sin nivel tras las medidas: { $count } de { $all }{ $named ->
    [0] .
   *[1] {" "}(se valoran con { $criteria }).
}
impact-paper-silent = Aún sin indicar: { $what }.
impact-paper-settles = { $named ->
    [0] Ninguna acción abierta trata de esta ronda: no consta quién la termina ni para cuándo.
   *[1] La termina { $what }, { $whom }, hasta el { $due }.
}

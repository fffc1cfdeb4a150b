## La sesión fundacional: lo que pregunta a la organización
founding = Sesión fundacional
    .a = una sesión fundacional
    .many = Sesión fundacional
founding-activity = Qué hacemos
    .help = Termina una frase que empieza por su nombre: «… lleva una escuela de idiomas en Málaga».
founding-aiPurpose = Para qué usamos la IA
    .help = Empiece por «para»: «para responder antes a los clientes».
founding-sites = Sedes
    .help = Las sedes que cubre el SGIA: «Málaga y Ronda».
founding-policyPlace = Dónde encuentran otros la política
    .help = Termina la frase «Los demás encuentran la política de IA …»: «en nuestra web», o «a petición».
founding-otherPolicies = Otras políticas
    .help = Aquellas con que se lee la política de IA, separadas por comas: «política de protección de datos, política de calidad»; o «ninguna».
founding-concernChannel = Canal de inquietudes
    .help = Dirección, formulario o teléfono con que las personas de aquí comunican una inquietud sobre la IA: «inquietudes@ejemplo.es».
founding-reportsChannel = Canal externo
    .help = Dónde avisan las personas ajenas de que algo ha ido mal: «teléfono 948 000 000».
founding-incidentContact = A quién llamar primero
    .help = Cuando pasa algo con un sistema de IA: un nombre y cómo localizarlo.
founding-noticeDays = Días de aviso a los clientes
    .help = Con cuánta antelación saben los clientes de un cambio.
founding-ownTooling = Herramientas de IA que se eligen u operan aquí
    .help = Eligen u operan herramientas, bibliotecas, complementos o conectores de IA, o mantienen una lista de herramientas aprobadas.
founding-present = Asistentes
    .help = Nombres como constan en Personas, separados por comas. El acta los nombra; quien asiste acepta su rol con la aprobación y a los demás se les pide en Inicio.
founding-agreed = Partes acordadas
founding-drafted = Redactado
founding-approvedBy = Aprobado por
founding-approvedOn = Aprobado el
edit-founding-say = Responder para la sesión fundacional
edit-founding-draft = Redactar para la sesión fundacional
edit-founding-agree = Acordar una parte de la sesión fundacional
edit-founding-reopen = Reabrir una parte de la sesión fundacional
edit-founding-approve = Aprobar lo acordado en la sesión fundacional
refuse-founding-part = No existe esa parte. Elija una de la agenda.
refuse-founding-unsaid = Aquí no consta nada todavía y los borradores lo imprimen. Dígalo antes de acordar la parte; si no hay, dígalo también.
refuse-founding-lacks = Aún no se ha dicho. La alta dirección no puede aprobarlo sin este dato: indíquelo antes de acordar la parte.
refuse-founding-top = Esto corresponde a una persona de la alta dirección. Indíquelo en Personas o elija otra.
refuse-founding-present = No se indica quién participó. Diga quién estuvo en la mesa: el acta los nombra.
refuse-founding-nothing = Aún no se ha acordado nada. Acuerde primero una parte.

## Su pantalla
ui-screen-founding = Sesión fundacional
ui-command-go-founding =
    .also = fundación; arranque; sesión con la dirección
ui-founding-about = Una reunión de unas dos horas con la alta dirección. Con lo que ya ha dicho de la organización y de sus sistemas de IA, se redacta todo lo que se puede redactar: cuestiones, partes interesadas, alcance, política, roles, objetivos, comunicación, recursos y los seis textos. Cada parte se lee, se cambia y se acuerda; al final, un solo acto lo aprueba todo. Antes de eso nada cuenta, y puede interrumpirla en cualquier momento y seguir otro día.
ui-founding-agenda = Agenda
ui-founding-progress = { $agreed } de { $of } partes acordadas, después la decisión · { $minutes ->
    [one] queda 1 minuto
   *[other] quedan unos { $minutes } minutos
  }
ui-founding-large = Letra grande, para la pantalla compartida
ui-founding-draft = Redactar lo que se pueda
ui-founding-draft-again = Redactar lo que se ha sabido después
ui-founding-draft-hint = Propone lo que apoyan los hechos y aún no se había propuesto; lo que descartó no vuelve.
ui-founding-minutes-of = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
  }
ui-founding-is-agreed = Acordado
ui-founding-is-approved = Aprobado
ui-founding-proposed = { $count ->
    [one] 1 propuesta
   *[other] { $count } propuestas
  }
ui-founding-proposals = Propuesto: { $what }
ui-founding-agree = Acordado
ui-founding-agree-draft = Acordado: redactar lo que se pueda
ui-founding-agree-all = { $count ->
    [one] Acordado: tomar la propuesta
   *[other] Acordado: tomar las { $count }
  }
ui-founding-agreed-by = Acordado el { $on } por { $by }. Espera la aprobación de la alta dirección en la última parte.
ui-founding-agreed-on = Acordado el { $on } por { $by }.
ui-founding-reopen = Reabrir
ui-founding-asks = Lo que pide aquí la norma: { $ids }
ui-founding-tally = De { $drafted } propuestas, { $changed ->
    [0] ninguna se redactó de nuevo
    [one] una se redactó de nuevo
   *[other] { $changed } se redactaron de nuevo
  } antes de acordarlas (rellenar un nombre u otro hueco no cuenta) y { $dropped ->
    [0] ninguna quedó fuera ni se respondió aparte
    [one] una quedó fuera o se respondió aparte
   *[other] { $dropped } quedaron fuera o se respondieron una a una
  }.
ui-founding-keys = Ctrl+Intro acuerda y pasa a la parte siguiente.
ui-founding-nothing = Aquí no hay propuestas: aún no se ha dicho un hecho en que se apoyan, o todas tienen respuesta.
founding-lacks-systems = Aún no hay ningún sistema de IA en el inventario. De él salen los borradores de contexto, partes, alcance y textos.
founding-lacks-scope = { $count ->
    [one] Un sistema de IA no tiene decisión sobre el alcance o etapa del ciclo de vida. Los borradores de contexto, partes, alcance y textos salen de lo decidido: indíquelo y vuelva a redactar.
   *[other] { $count } sistemas de IA no tienen decisión sobre el alcance o etapa del ciclo de vida. Los borradores de contexto, partes, alcance y textos salen de lo decidido: indíquelo y vuelva a redactar.
}
ui-founding-lacks-say = Indicarlo
ui-founding-since = { $count ->
    [one] una propuesta desde que se acordó
   *[other] { $count } propuestas desde que se acordó
}
ui-founding-for-all = { $field }, para las { $count } que no lo tienen
ui-founding-changed = cambiada
ui-founding-change = Cambiar
ui-founding-close = Listo
ui-founding-dismiss = No es nuestro caso
ui-founding-records = { $what } en el archivo: { $count }
ui-founding-lacks = falta indicar: { $what }
ui-founding-times = { $what } ({ $count } veces)
ui-founding-of = { $what } de { $of }
ui-founding-missing = Falta por indicar y se imprime en lo que se redacta:
ui-founding-filled = { $count ->
    [one] Uno de ellos se rellena en una parte posterior:
   *[other] { $count } de ellos se rellenan en partes posteriores:
  }
ui-founding-against = { $count ->
    [one] una cosa impide aprobarla
   *[other] { $count } cosas impiden aprobarla
  }
ui-founding-cannot-stand = Tal como está ahora, la alta dirección no podría aprobarlo:
ui-founding-approval-took = La aprobación
ui-founding-took = aprobado el { $on }
ui-founding-standing = { $what }: lo que consta
ui-founding-comes-with = entra con lo acordado, puede cambiarse después
ui-founding-read = Ver la página como se imprime
ui-founding-part = Parte
ui-founding-agreed = Acordada
ui-founding-not-agreed = aún no
ui-founding-would-approve = Se aprueba
ui-founding-takes-none = vale con el acuerdo
ui-founding-takes-scope = el alcance
ui-founding-go-paragraph = Ir al párrafo
ui-founding-not-said = aún no se ha dicho
ui-founding-named-top = Nadie figura aún como alta dirección, y quien aprueba debe serlo. «Quién responde» nombra para ese papel a:
ui-founding-mark-top = { $who } es alta dirección
ui-founding-waits = { $count ->
    [one] 1 registro
   *[other] { $count } registros
  }
ui-founding-unnamed = { $count ->
    [one] Un registro no nombra a nadie y queda fuera de la aprobación.
   *[other] { $count } registros no nombran a nadie y quedan fuera de la aprobación.
  }
ui-founding-still-open = Aún abierto
ui-founding-approved = Aprobado por { $by } el { $on }.{ $open ->
    [0] {""}
    [one] {" "}Queda un punto abierto.
   *[other] {" "}Quedan { $open } puntos abiertos.
  }
ui-founding-next = Qué sigue
ui-founding-none-agreed = Aún no se ha acordado nada: acuerde primero una parte.
ui-founding-choose-top = Elija quién de la alta dirección aprueba.
ui-founding-stands-against = { $count ->
    [one] Algo impide la aprobación. Corríjalo, o reabra su parte y déjela para otro día.
   *[other] { $count } cosas impiden la aprobación. Corríjalas, o reabra sus partes y déjelas para otro día.
  }
ui-founding-nothing-waits = Todo lo acordado ya está aprobado.
ui-founding-no-top = Nadie figura como alta dirección. Indique quién es en
ui-founding-approve = { $count ->
    [one] Aprobar 1 registro en un solo acto
   *[other] Aprobar { $count } registros en un solo acto
  }
ui-founding-approve-hint = Los textos quedan fijados, los roles asignados y los objetivos en vigor. Lo que no se acordó sigue abierto en Inicio.
ui-founding-away = { $count ->
    [one] { $names } no consta entre los asistentes: el rol queda asignado y en Inicio se pide su aceptación.
   *[other] No constan entre los asistentes: { $names }. Sus roles quedan asignados y en Inicio se pide su aceptación.
}
ui-founding-away-say = Indicar los asistentes
ui-founding-records-what = Qué se aprueba figura parte por parte en la columna «Se aprueba».
ui-founding-sentence = En el acta: { $sentence }
ui-founding-sure = { $by } aprueba { $count ->
    [one] 1 registro
   *[other] { $count } registros
  }. Los documentos emitidos no se pueden retirar; una versión posterior ocupa su lugar.
ui-founding-minutes = Acta de la sesión

## Su acta
founding-minutes = Acta de la sesión de trabajo sobre las bases del SGIA
ui-document-founding-minutes = Acta de la sesión de trabajo
founding-minutes-subject = Qué se acordó parte por parte y qué resultó de ello (ISO/IEC 42001, capítulos 4 a 7)
founding-minutes-said = Lo que dijo la organización
founding-minutes-not-approved = Aún sin aprobar
founding-minutes-held = Celebrada el
founding-minutes-not-held = Aún no se ha acordado ninguna parte
founding-minutes-nobody = Nadie registró quién asistió
founding-minutes-open = Aún sin acordar.
founding-minutes-approved = { $count ->
    [one] Queda aprobada una parte de { $of }: { $parts }.
   *[other] Quedan aprobadas { $count } partes de { $of }: { $parts }.
}
founding-minutes-next = Siguiente paso: las partes del anexo se retoman en la sesión, con su número, y la alta dirección las aprueba en una nueva versión de esta acta; sin fecha fijada.
founding-minutes-parts-open = { $count ->
    [one] Una parte no se acordó y no está aprobada: { $parts }.
   *[other] { $count } partes no se acordaron y no están aprobadas: { $parts }.
}
founding-minutes-stood = Lo que sigue es lo que decían los registros ese día. Esta sesión ni lo acordó ni lo aprobó; lo que consta como aprobado se aprobó antes.
founding-minutes-bare = De esta parte no consta nada más.
founding-told-activity = { $organisation } { $words }.
founding-told-aiPurpose = Usa la IA { $words }.
founding-told-sites = Trabaja en estos lugares: { $words }.
founding-told-policyPlace = Los demás encuentran la política de IA { $words }.
founding-told-otherPolicies = Se lee junto con: { $words }.
founding-told-concernChannel = Canal de inquietudes de quienes trabajan aquí: { $words }.
founding-told-reportsChannel = Canal para avisos de fuera: { $words }.
founding-told-incidentContact = Tras un incidente se llama primero a { $words }.
founding-told-noticeDays = A los clientes se les avisa de los cambios con { $value } días de antelación.
founding-told-ownTooling = { $value ->
    [yes] Elige u opera por sí misma herramientas, bibliotecas o conectores de IA.
    [no] No elige ni opera por sí misma herramientas, bibliotecas o conectores de IA.
   *[other] Queda abierto si elige u opera por sí misma herramientas de IA.
}
founding-minutes-agreed = Acordado el { $on } por { $by }.
founding-minutes-proposed = { $count ->
    [one] Una propuesta aún no tiene respuesta y no surte efecto.
   *[other] Aún sin respuesta y sin efecto: { $count } propuestas.
  }
founding-minutes-in-part = Aprobada en parte
founding-minutes-same-act = { $count ->
    [one] { $numbers } se aprobó en la misma decisión, con número propio.
   *[other] { $numbers } se aprobaron en la misma decisión, con número propio.
}

## En Inicio
home-founding-begin = La sesión fundacional no ha empezado. Con lo que consta se redactan contexto, alcance, política, roles y textos; dura unas dos horas con la alta dirección.
home-founding-open = Sesión fundacional: { $open ->
    [one] falta acordar una parte de { $of }.
   *[other] faltan por acordar { $open } de { $of } partes.
}
home-founding-left = { $left ->
    [one] La sesión fundacional está aprobada; uno de sus registros no nombra a nadie o espera la aprobación.
   *[other] La sesión fundacional está aprobada; { $left } de sus registros no nombran a nadie o esperan la aprobación.
}
home-roles-assigned = A { $who } se le asignó { $role } y aún no lo ha aceptado.{ $more ->
    [0] {""}
    [one] {" "}Otro rol está asignado y sin aceptar.
   *[other] {" "}Otros { $more } roles están asignados y sin aceptar.
  }
home-fit-decide = El cuestionario sobre el primer paso está contestado y nadie lo ha decidido: certificar, alinearse antes o empezar por la alfabetización en materia de IA.
home-founding-approve = Todas las partes de la sesión fundacional están acordadas. Falta el acto único con que la alta dirección lo aprueba todo.
ui-next-roles-assigned = Pedir y aceptar
ui-next-fit-decide = Decidir
ui-next-founding-begin = Empezar la sesión
ui-next-founding-open = Seguir con ella
ui-next-founding-left = Completarla
ui-next-founding-approve = Abrir la sesión
founding-minutes-agreed-all = { $by }, que dirigió la sesión, dio por acordadas el { $on } las partes que siguen.
founding-minutes-annex = Anexo: partes sin acordar
founding-minutes-text = versión { $version }, { $state }
founding-minutes-part = Parte
founding-minutes-clauses = Apartados
founding-minutes-held-then = Lo que constaba ese día en los registros
text-part-not-agreed = La sesión fundacional no acordó esta parte ni la aprobó. Figura como constaba en el registro.
ui-founding-short = Ver solo el comienzo
ui-founding-whole = Leerlo entero

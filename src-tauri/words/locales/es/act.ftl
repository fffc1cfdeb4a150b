# El Reglamento de IA.
edit-classification-answer = Responder una pregunta del Reglamento de IA
edit-classification-record = Registrar una clasificación
edit-classification-restart = Clasificar de nuevo
edit-classification-handle = Registrar qué se hizo con una práctica prohibida
edit-classification-amendLaw = Corregir una fecha del Reglamento
edit-classification-resetLaw = Retirar una corrección del Reglamento
refuse-act-answer = Esta respuesta no encaja en { $question }. Elija entre: { $known }. La que excluye a las demás va sola.
refuse-act-reason = Esta respuesta deja el sistema fuera del Reglamento. Indique por qué: el motivo es lo que la sostiene.
refuse-act-no-draft = No hay ninguna clasificación en curso para este sistema. Responda la primera pregunta.
refuse-act-open = { $question } aún no tiene respuesta. Respóndala primero.
refuse-act-unreasoned = La respuesta a { $question } sobre prácticas prohibidas no tiene motivo. Indique por qué es así antes de que conste.
refuse-act-reviewer = Hay una cuestión jurídica abierta. Nombre a quien la revisa.
refuse-act-due = Hay una cuestión jurídica abierta. Diga para cuándo se revisa.
refuse-act-not-prohibited = No hay ninguna práctica prohibida registrada para este sistema.
refuse-act-handling-note = Diga qué se hizo y dónde está la prueba.
refuse-act-handled-on = Indique el día en que se hizo, no posterior a hoy.
refuse-act-law-key = «{ $key }» no es una fecha del Reglamento que pueda corregirse.
refuse-act-law-source = Diga dónde consta la fecha correcta.
refuse-act-law-unchanged = «{ $key }» no se ha corregido en este espacio.
cell-act-prohibited = práctica prohibida
cell-act-highRiskAnnexI = alto riesgo (vía de producto)
cell-act-highRiskAnnexI-sectionB = producto de alto riesgo con legislación propia (sección B)
cell-act-highRiskAnnexIII = alto riesgo (anexo III)
cell-act-annexIIINotHighRisk = uso del anexo III, no de alto riesgo
cell-act-transparency = obligaciones de transparencia
cell-act-gpai = modelo de uso general
cell-act-gpaiSystemic = modelo de uso general con riesgo sistémico
cell-act-minimal = riesgo mínimo
cell-act-legalReview = cuestión jurídica abierta
cell-act-outOfScope = fuera del ámbito de aplicación
cell-act-none = sin clasificar
cell-act-state-none = sin clasificar
cell-act-state-draft = en curso
cell-act-state-recorded = registrada
cell-act-state-outdated = por revisar
cell-act-state-legalReview = cuestión jurídica abierta
cell-act-state-prohibitedOpen = PROHIBIDO: detener el sistema

## La página
ui-act-tab-systems = Sistemas
ui-act-tab-law = El Reglamento
ui-act-state = { $total ->
    [one] Un sistema en el inventario
   *[other] { $total } sistemas en el inventario
}, { $open } sin clase registrada.
ui-act-none = Todavía no hay ningún sistema de IA. Añada el primero al inventario.
ui-act-system = Sistema de IA
ui-act-class = Clase
ui-act-scope = Alcance
ui-act-by = Clasificado por
ui-act-open-system = Abrir en el inventario
ui-act-progress = { $id } · { $done } de { $most } como máximo
ui-act-answered = { $count ->
    [one] , una respuesta
   *[other] , { $count } respuestas
  }
ui-act-so-far = Hasta ahora: { $class }
ui-act-so-far-none = Ninguna clase hasta ahora.
ui-act-rests-on = Se apoya en { $articles }
ui-act-reason = ¿Por qué esta respuesta? El razonamiento queda con ella.
ui-act-continue = Continuar
ui-act-keys = Las teclas 1 a 9 eligen, 0 toma «ninguna», Intro continúa; en el razonamiento, Ctrl e Intro.
ui-act-proposed = Propuesta de la plantilla «{ $template }»:
ui-act-proposed-known = El archivo ya lo dice:
ui-act-unreasoned = { $count ->
    [one] Una respuesta aún no tiene motivo. La clasificación guarda el motivo de cada respuesta; indíquelo aquí:
   *[other] { $count } respuestas aún no tienen motivo. La clasificación guarda el motivo de cada respuesta; indíquelos aquí:
}
ui-act-proposed-because = Porque: { $why }
ui-act-proposed-unless = Salvedad: { $unless }
ui-act-proposed-read = Lea primero la pregunta y sus condiciones. La respuesta se rellena y usted la envía.
ui-act-proposed-take = Aceptar esta respuesta y su motivo
ui-act-proposed-fill = Rellenar esta respuesta y su motivo
ui-act-proposed-open = La plantilla «{ $template }» deja esta pregunta abierta.
ui-act-several = Elija todo lo que se aplique.
ui-act-given = Respuestas hasta ahora
ui-act-given-recorded = Respuestas registradas
ui-act-question = Pregunta
ui-act-answer = Respuesta
ui-act-change = Cambiar
ui-act-change-of = Cambiar la respuesta a { $id }
ui-act-finished = Todas las preguntas tienen respuesta
ui-act-result = Resultado: { $class }
ui-act-record-hint = Se registra a su nombre y con la fecha de hoy. Es una clasificación de trabajo, no asesoramiento jurídico.
ui-act-record = Registrar
ui-act-legal = Hay una cuestión jurídica abierta: la clase es provisional y no puede aprobarse. Trate el sistema como la clase más estricta hasta que se resuelva.
ui-act-legal-reviewer = Quién revisa la cuestión
ui-act-legal-due = Para cuándo
ui-act-legal-open = Cuestión jurídica abierta: { $name } la revisa antes del { $on }.
ui-act-recorded = Registrada: { $on }, { $by }. Clasificada según el Reglamento a { $asOf }.
ui-act-also = También: { $classes }
ui-act-articles = Artículos citados
ui-act-actions = Qué hacer
ui-act-again = Clasificar de nuevo
ui-act-outdated = Hay que revisar esta clasificación. Ha cambiado desde entonces:
ui-act-outdated-law = los datos del Reglamento
ui-act-duties = Obligaciones que se derivan
ui-act-duties-all = Obligaciones del Reglamento, sea quien sea el obligado
ui-act-duties-none = De esta clase y estos roles no se deriva ninguna obligación.
ui-act-article = Artículo
ui-act-duty = Obligación
ui-act-role = Rol
ui-act-from = Se aplica desde
ui-act-dormant = { $after ->
    [none] desde un cambio significativo de diseño
   *[other] desde un cambio significativo de diseño, no antes del { $after }
}
ui-act-originally = fecha original: { $on }
ui-act-references = ISO/IEC 42001
ui-act-with-counsel = con la asesoría jurídica
ui-act-kind-check = por comprobar: la obligación es de otro
ui-act-kind-permission = permitido, no es una obligación
ui-act-kind-voluntary = voluntario
ui-act-evidence = Evidencias
ui-act-by-article = { $article } · { $certainty }
ui-act-sure-certain = la fecha es segura
ui-act-sure-high = la fecha es bastante segura
ui-act-sure-medium = una buena fuente para la fecha
ui-act-sure-low = la fecha se lee de dos maneras
ui-act-sure-reading = nuestra lectura
ui-act-programme-of = programa: { $reference }
ui-act-duties-ours = Las evidencias y los controles junto a una obligación son propuestas nuestras; solo la obligación es ley.
ui-act-duties-count = { $duties ->
    [one] Una obligación
   *[other] { $duties } obligaciones
} del Reglamento. Las comprobaciones, los permisos y lo voluntario se muestran sin contarse.
ui-act-settled = Resuelto por las respuestas
ui-act-needs-reason = Esta respuesta deja el sistema fuera del Reglamento: necesita su motivo.
ui-act-role-modelProvider = proveedor de un modelo
ui-act-role-any = todos
ui-act-role-provider = proveedor
ui-act-role-deployer = responsable del despliegue
ui-act-role-importer = importador
ui-act-role-distributor = distribuidor
ui-act-role-authRep = representante autorizado
ui-act-role-productManufacturer = fabricante del producto
ui-act-stop = ALTO: es una práctica prohibida (art. 5)
ui-act-stop-text = El sistema no debe introducirse en el mercado, ponerse en servicio ni usarse. Nadie puede aceptar este riesgo, tampoco la alta dirección. Deténgalo, retírelo o rediséñelo; informe hoy a la alta dirección y a la asesoría jurídica.
ui-act-stop-record = Regístrelo y diga después qué se hizo.
ui-act-handle = Qué se hizo
ui-act-handling-stopped = detenido
ui-act-handling-withdrawn = retirado
ui-act-handling-redesigned = rediseñado (clasifíquelo después de nuevo)
ui-act-handled-on = Qué día
ui-act-handling-note = Qué se hizo y dónde está la prueba
ui-act-handled = Práctica prohibida: { $how }, { $on }.
ui-act-law-as-of = Datos del Reglamento a { $on }.
ui-act-law-source = Fuente: { $source }.
ui-act-law-check = Referencia de trabajo, no asesoramiento jurídico. Compruebe EUR-Lex (02024R1689) antes de fiarse de una fecha.
ui-act-dates = Fechas
ui-act-applies = Qué se aplica
ui-act-original = Fecha original
ui-act-certainty = Certeza
ui-act-certainty-certain = segura
ui-act-certainty-high = alta
ui-act-certainty-medium = media
ui-act-certainty-reading = nuestra lectura
ui-act-certainty-low = baja
ui-act-edited = corregida aquí
ui-act-edited-how = Con el programa: { $shipped }. Corregida a { $on }, fuente: { $source }
ui-act-conflict = Los datos del Reglamento del programa son más nuevos que esta corrección: compare ambos.
ui-act-correct = Corregir
ui-act-correct-of = Corregir la fecha { $on }
ui-act-reset = Retirar la corrección
ui-act-new-date = Fecha que rige
ui-act-source-day = Día de la fuente
ui-act-source = Fuente
ui-act-omnibus = Ómnibus digital
ui-act-prohibitions = Prácticas prohibidas (art. 5)
ui-act-mapping = Reglamento de IA e ISO/IEC 42001
ui-act-mapping-hint = ISO/IEC 42001 no da presunción de conformidad: la dan las normas armonizadas publicadas en el Diario Oficial (art. 40), las especificaciones comunes (art. 41) y los casos del art. 42. Donde la referencia del programa difiere de la norma, el motivo está al lado.
ui-act-programme = Referencia del programa
ui-act-auditor = Referencia que espera un auditor
ui-act-coverage = Apoyo de un SGIA
ui-act-coverage-strong = fuerte
ui-act-coverage-partial = parcial
ui-act-coverage-weak = débil
ui-act-why = Por qué
ui-act-penalties = Multas máximas
ui-act-sme = Pymes
ui-act-mid-cap = Pequeñas empresas de mediana capitalización
ui-act-which-lower = la menor de las dos
ui-act-which-higher = la mayor de las dos
ui-act-programme-evidence = Evidencias generadas (programa)
ui-act-guidance = Orientaciones de la Comisión
ui-act-products = Legislación de producto del anexo I
ui-act-section = Sección
ui-act-sectionA = A: todo el Reglamento
ui-act-sectionB = B: rige su propia legislación
ui-act-point = Punto
ui-act-product = Producto
ui-act-product-law = Norma

## Inicio
home-prohibited = { $number } «{ $name }» es una práctica prohibida (Reglamento de IA, Art. 5) y no consta que se haya detenido.
home-inventory-none = Aún no hay ningún sistema de IA en el inventario, y todo lo demás empieza por él. Cuentan las herramientas compradas y la IA dentro de otro software.
home-inventory = { $count ->
    [one] A un sistema de IA del inventario le falta la finalidad, el responsable, el rol o el alcance.
   *[other] A { $count } sistemas de IA del inventario les falta la finalidad, el responsable, el rol o el alcance.
}
ui-next-inventory-none = Nombrar los sistemas
ui-next-inventory = Completar el inventario
home-unclassified = { $count ->
    [one] Un sistema de IA que no está fuera del alcance no tiene clase según el Reglamento de IA.
   *[other] { $count } sistemas de IA que no están fuera del alcance no tienen clase según el Reglamento de IA.
}
ui-next-prohibited = Detenerlo
ui-next-unclassified = Clasificar
ui-act-five-open = Está abierto si esta práctica está prohibida (art. 5): el sistema no debe empezar ni continuar hasta que se resuelva.
refuse-act-stop-first = Este sistema consta como práctica prohibida. Diga primero qué se hizo: parado, retirado o rediseñado.
act-matrix = Reglamento de IA de la UE por sistema y obligación
act-matrix-subject = Qué exige el Reglamento a cada sistema y qué lo demuestra hoy
act-matrix-law = Norma
act-matrix-how = «Vinculada» significa que hay un registro; «sin registro», que no lo hay. Si se cumple la ley es algo que juzgan las personas.
act-matrix-inside = Obligaciones que asume el SGIA
act-matrix-inside-none = De las clases registradas no se deriva ninguna obligación del SGIA.
act-matrix-outside = Fuera del SGIA: declaración, marcado CE, registro, representante y lo que decide la asesoría jurídica
act-matrix-outside-none = De las clases registradas no se deriva nada fuera del SGIA.
act-matrix-unbound = Obligaciones del Reglamento que no recaen en ninguno de estos sistemas
act-matrix-not-law = Referencia de trabajo con nuestras palabras, no asesoramiento jurídico.
act-matrix-number = N.º
act-matrix-system = Sistema
act-matrix-roles = Roles de la organización
act-matrix-where = Dónde se sitúa
act-matrix-state = Qué la demuestra
act-matrix-why = Por qué no se aplica
act-matrix-items = Registros vigentes
act-matrix-lacking = Sin nada que lo demuestre
act-matrix-expected = Qué la demostraría
act-matrix-from = desde el { $on }
act-matrix-dormant = sin efecto hasta que cambie el diseño
act-matrix-lacks = nada demuestra { $what }
act-matrix-held = en registros del programa, sin incorporar como evidencia: { $numbers }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
act-matrix-counted = Obligaciones que rigen hoy para un sistema, contadas por sistema: { $all }; acreditadas { $linked }, en parte { $partly }, sin registro { $missing }.{ $later ->
    [0] {""}
    [one] {" "}Otra empieza más tarde{ $dated ->
        [0] , cuando cambie el diseño
       *[1] , el { $first }
    }.
   *[other] {" "}Otras { $later } empiezan más tarde{ $dated ->
        [0] , cuando cambie el diseño
       *[1] , la primera el { $first }
    }.
}{ $disputed ->
    [0] {""}
    [one] {" "}De una se discute la fecha.
   *[other] {" "}De { $disputed } se discute la fecha.
}{ $open ->
    [0] {""}
    [one] {" "}De una queda abierto si obliga, porque una de dos respuestas es errónea.
   *[other] {" "}De { $open } queda abierto si obligan, porque una de dos respuestas es errónea.
}{ $unassessed ->
    [0] { "" }
    [one] { " " }Una casilla más no está evaluada, porque su sistema está sin clasificar.
   *[other] { " " }{ $unassessed } casillas más no están evaluadas, porque su sistema está sin clasificar.
}{ $forbids ->
    [0] {""}
   *[other] {" "}Las prohibiciones del art. 5 rigen además y no se cuentan.
}
act-matrix-rated-not = no conforme: { $what }
act-matrix-rated-partly = conforme en parte: { $what }
act-matrix-bare-not = sin registro; no conforme: { $what }
act-matrix-bare-partly = sin registro; conforme en parte: { $what }
act-matrix-unrated = sin valorar: { $what }
act-matrix-applies-since = desde entonces se decidió que se aplica; aún no consta en ninguna declaración aprobada: { $what }
act-matrix-unbound-reserved = Respecto de { $systems }, esto vale solo mientras se mantenga su clase.
act-matrix-excluded = excluido: { $what }
act-matrix-excluded-since = con exclusión decidida y aún en ninguna declaración aprobada: { $what }
act-matrix-gap-of = «No conforme» y «conforme en parte» son valoraciones del análisis de brechas { $open ->
    [true] { $by }, iniciado el { $on } y sin aprobar.
   *[false] { $by }, de { $on }.
} Lo que un registro muestra con esa valoración no queda demostrado por completo. Un apartado se valora como el peor de sus requisitos; sin valorar está aquel del que no se ha valorado ninguno.
act-matrix-statement-of = «Excluido» quiere decir por la Declaración de aplicabilidad { $by }, de { $on }; ese control no se busca.
act-matrix-gap-not = Análisis de brechas: no conforme
act-matrix-gap-partly = Análisis de brechas: conforme en parte
act-matrix-out = Excluido
act-class-reserved = con reserva
act-class-open = Esta clase consta con reserva. Cuestión jurídica abierta: «{ $question }»{ $acted ->
    [1] { " " }({ $under })
   *[other] { "" }
}{ $more ->
    [1] { " " }Y si lo es: «{ $then }» Si ambas respuestas son afirmativas, es de alto riesgo por el art. 6, ap. 1, diga lo que diga el art. 6, ap. 3.
   *[other] { "" }
} { $reviewer } recabará la respuesta a más tardar el { $due }.
act-class-moved = Esta clase consta con reserva: aquello en lo que se apoya ha cambiado desde que se registró el { $on }.
actState = Qué demuestra una obligación
    .linked = acreditada
    .partly = en parte
    .missing = sin registro
    .unclassified = sin clasificar: no evaluada
    .later = aún no exigible, sin registro
    .disputed = fecha discutida, sin registro
    .open = abierto: una de dos respuestas es errónea
    .everybody = obliga a todos; sin evaluar si el sistema lo hace
    .forbids = prohibición: rige; según las respuestas el sistema no hace eso
    .none = no se aplica
actWhy = Por qué no se aplica una obligación
    .role = recae en otro rol
    .class = no se deriva de la clase
    .trigger = según las respuestas registradas no se da lo que la activaría
    .derogation = solo obliga a quien excluye del alto riesgo un uso del anexo III (art. 6, ap. 3); de este sistema no consta nada semejante
act-matrix-whose = { $why }: { $whom }
act-matrix-open = Cuestión para la asesoría jurídica: { $note }.
act-matrix-unbound-open = { $count ->
    [one] Nada de esto se dice de { $systems }, que está sin clasificar.
   *[other] Nada de esto se dice de { $systems }, que están sin clasificar.
} Las prohibiciones del art. 5 rigen para todos.
actWhyAll = Por qué una obligación no recae en ningún sistema
    .role = Aquí nadie tiene el rol al que obligan
    .prohibition = Prohibiciones del art. 5, que rigen para todos; según las respuestas registradas, ninguno de estos sistemas hace aquello de lo que tratan
    .trigger = No se aplican, sea cual sea la clase: según las respuestas registradas, ninguno de estos sistemas hace lo que las activaría
    .class = No se derivan de ninguna clase registrada
actPlace = Dónde se sitúa una obligación
    .inside = en el SGIA
    .outside = fuera del SGIA, con la asesoría jurídica
actParty = Rol según el Reglamento de IA de la UE
    .modelProvider = proveedor de un modelo
    .any = todos
    .provider = proveedor
    .deployer = responsable del despliegue
    .importer = importador
    .distributor = distribuidor
    .authRep = representante autorizado
    .productManufacturer = fabricante del producto
framework-nist = Según el NIST AI RMF
framework-nist-hint = Los mismos registros por categoría. Los vínculos que figuran en la correspondencia pública del NIST son suyos; los demás son lectura nuestra.
framework-oecd = Según los principios de la OCDE
framework-oecd-hint = Los mismos registros por principio. Los vínculos son lectura nuestra.
framework-category = Categoría
framework-shown = Demostrado
framework-lacking = Sin nada que lo demuestre
ui-act-tab-matrix = Por obligación
ui-act-tab-frameworks = NIST y OCDE
ui-act-cell = { $article }, { $system }: { $state }
ui-act-behind = { $article } · { $system }
ui-act-behind-class = Abrir la clasificación
ui-act-behind-named = Registros que dicen demostrar esta obligación
ui-act-behind-none = Ningún registro lo dice. Para vincular uno, escriba { $id } en «Apartados y obligaciones» del registro.
ui-act-behind-told = lo responde un texto aprobado
ui-act-behind-lacks = nada vigente
ui-act-behind-not = análisis de brechas: no conforme
ui-act-behind-partly = análisis de brechas: conforme en parte
ui-act-behind-unrated = análisis de brechas: sin valorar
ui-act-behind-approved = excluido por la Declaración de aplicabilidad vigente; no se busca
ui-act-behind-decided = con exclusión decidida y aún en ninguna declaración aprobada
ui-act-behind-since = desde entonces se decidió que se aplica; aún no consta en ninguna declaración aprobada
ui-act-print = En PDF
ui-act-sheet = En XLSX
ui-act-saved = Guardado: { $file }
ui-act-source-nist = vínculo del propio NIST
ui-act-reference-state = { $id }: { $count ->
    [0] nada lo demuestra
    [one] un registro
   *[other] { $count } registros
}
act-class-light = La clase se apoya en que no hay un riesgo importante de perjuicio (art. 6, ap. 3); { $risks }, { $count ->
    [one] un riesgo para las personas, está
   *[other] riesgos para las personas, están
  } en un nivel { $level ->
    [critical] alto o crítico.
   *[high] alto.
  }
act-class-light-named = La clase se apoya en que no hay un riesgo importante de perjuicio (art. 6, ap. 3). { $count ->
    [one] Hay un riesgo para las personas que está
   *[other] Hay { $count } riesgos para las personas que están
  } en un nivel { $level ->
    [critical] alto o crítico
   *[high] alto
  }: { $titles }.
act-matrix-unassessed = { $systems } está sin clasificar: no evaluado.
act-matrix-named = A qué corresponden los números
act-class-ground = Fundamento de la clase: { $articles }.{ $count ->
    [0] {""}
   *[other] {" "}Condición en que se apoya: { $relies }; se respondió además: sin elaboración de perfiles ni riesgo importante de perjuicio.
}{ $unnamed ->
    [0] {""}
   *[other] {" "}El registro no dice en qué condición del art. 6, ap. 3, se apoya.
}
act-matrix-key = ■ acreditada · ▲ en parte · ○ obliga y sin registro · ◇ empieza más tarde, aún sin registro · ? abierta, discutida o sin evaluar · – prohibición: nada que demostrar. Debajo de la tabla se explica cada signo.
act-matrix-marks = ■ acreditada: registros vigentes la demuestran entera; ▲ en parte: algo de ella, o lo demostrado se valora por debajo de conforme; ○ sin registro: obliga y ninguno vigente la demuestra. ◇ aún no exigible: empieza otro día y ningún registro la demuestra todavía. Solo cuentan las evidencias y, para los apartados, los textos aprobados. Lo que consta solo en un registro del programa (una prueba, un proveedor aprobado, una evaluación de impacto) cuenta cuando se incorpora como evidencia.
act-matrix-beyond = { $count ->
    [one] No figura aquí, por estar fuera del alcance o retirado: { $systems }.
   *[other] No figuran aquí, por estar fuera del alcance o retirados: { $systems }.
}
act-matrix-older = { $item } es del { $until }, anterior al registro de la clase el { $on }: hay que renovarlo
act-matrix-binding = { $which ->
    [now] Obliga hoy: { $articles }.
    [later] Empieza más tarde: { $articles }.
    [disputed] Fecha discutida: { $articles }.
   *[open] Abierto, porque una de dos respuestas es errónea: { $articles }.
}
act-matrix-if = si obliga: { $day }{ $otherwise ->
    [1] {" "}({ $by }, para sistemas en el mercado antes del { $general }; para los demás, desde ese día)
   *[other] {""}
}
act-matrix-both = ficha: «{ $technique }»; respuesta sobre el art. 50: no genera texto, sonido ni imágenes
act-matrix-disputed = fecha discutida, por aclarar con asesoría jurídica; según la más tardía de dos lecturas, { $day }
act-matrix-falls = Qué se derivaría si cayera una clase con reserva
act-matrix-fall = Si { $system } resultara ser «{ $class }»
act-matrix-fall-day = { $when ->
    [own] en cuanto se registre la clase
    [design] { $after ->
        [none] desde un cambio significativo de diseño
       *[other] desde un cambio significativo de diseño a partir del { $after }
    }
   *[other] desde el { $on }
}{ $public ->
    [none] {""}
   *[other] ; para autoridades públicas, desde el { $public }
}{ $when ->
    [own] {""}
   *[other] {" "}({ $by })
}
act-class-open-outside = Esta clase consta con reserva. Cuestión jurídica abierta: «{ $question }»{ $acted ->
    [1] { " " }({ $under })
   *[other] { "" }
}{ $more ->
    [1] { " " }Y si lo es: «{ $then }» Si ambas respuestas son afirmativas, es de alto riesgo por el art. 6, ap. 1, diga lo que diga el art. 6, ap. 3.
   *[other] { "" }
} La respuesta se espera a más tardar el { $due }.
act-class-ground-minimal = Fundamento de la clase: según las respuestas registradas no se da ninguna de las demás clases. Los arts. 4 y 5 obligan igualmente.
act-class-open-short = Esta clase consta con reserva: hay una cuestión jurídica abierta, con respuesta prevista para el { $due }.
act-matrix-fall-own = La organización, en los roles que constan
act-matrix-fall-deployers = Los clientes que lo utilizan bajo su propia autoridad, como responsables del despliegue, cuando se dan en ellos las condiciones del artículo
act-matrix-falls-note = Nada de ello obliga hoy. Es lo que depende de la respuesta a una cuestión abierta, con nuestras palabras.
act-matrix-settled-by = Quién lo aclara: { $who }.
act-matrix-settle-class = la clase
act-matrix-settler = { $what }: { $named ->
    [0] no consta nadie
   *[1] { $whom }, a más tardar el { $due }
}
act-matrix-settles = { $named ->
    [1] Lo aclara { $what }, { $whom }, hasta el { $due }.
   *[other] No consta quién lo aclara ni para cuándo.
}
act-matrix-party = { $whom } ({ $count ->
    [one] una obligación
   *[other] { $count } obligaciones
})
act-frameworks = Los mismos registros según el NIST AI RMF y los principios de la OCDE
act-frameworks-subject = Qué demuestra hoy las categorías de otros marcos, a partir de los registros del SGIA
framework-rated = Demostrado, y valorado de otro modo en el análisis de brechas
act-matrix-class-where = Las de una clase con reserva constan más arriba, cada una con su texto; el texto de las demás está en el programa.
act-matrix-fall-then = obliga entonces
act-class-light-short = La clase se apoya en no plantear un riesgo importante de causar un perjuicio (art. 6, ap. 3), mientras que { $count ->
    [one] un riesgo para personas consta como alto o crítico
   *[other] { $count } riesgos para personas constan como altos o críticos
  } en el registro de la organización.
act-class-light-since = { $count ->
    [one] otro riesgo para las personas está en un nivel alto o crítico que no tenía al aprobarse esta, y por eso no figura como parte de ella: { $titles }.
   *[other] otros { $count } riesgos para las personas están en un nivel alto o crítico que no tenían al aprobarse esta, y por eso no figuran como parte de ella: { $titles }.
}

# Etapas de la vida de un sistema y sus fichas (A.6, A.8, A.9).

ui-gates = Etapas de su vida
ui-gates-hint = Qué exige cada etapa. Un sistema entra en uso cuando consta todo lo de su etapa.
gate = Etapa
    .development = Pasar a desarrollo
    .test = Pasar a prueba
    .in-use = Entrar en uso
    .operation = Seguir en uso
    .retired = Retirada
gatePassed = Etapa ya pasada
    .development = Desarrollo, ya pasado
    .test = Pruebas, ya pasadas
    .in-use = Puesta en uso, ya pasada
    .operation = Uso, terminado
    .retired = Retirada
gateNeed = Registro
    .purpose = Finalidad y usos no permitidos
    .owner = Responsable de negocio
    .screening = Evaluación del impacto iniciada
    .data = Sus conjuntos de datos aprobados
    .preset = Pruebas con criterios fijados de antemano
    .impact = Evaluación del impacto aprobada
    .verification = Superada con criterios fijados de antemano
    .userInformation = Información para usuarios o aviso entregado
    .rollback = Parada y vuelta atrás
    .overseen = Supervisión acordada
    .monitoring = Una medida con medición
    .logs = Registros de actividad con plazo y lector
    .split = Cada tarea tiene a alguien
    .retirement = Qué ocurre con sus datos y a quién se informa
    .told = Personas afectadas informadas
ui-gates-owed = El sistema está en esta etapa con { $there } de { $of }. Falta:
ui-gates-passed-without = con { $there } de { $of }. Nunca constó:
ui-gates-whole = constan los { $of }
ui-gates-ahead = constan { $there } de { $of }
ui-gates-rest = { $count ->
    [one] El que consta
   *[other] Los { $count } que constan
}
ui-gates-asks = { $count ->
    [one] Lo que exige: un registro
   *[other] Lo que exige: { $count } registros
}
ui-gates-there = consta
ui-gates-missing = falta
ui-life-draft = Proponer pruebas, medidas, supervisión y registros de eventos
ui-life-data = Proponer sus conjuntos de datos
ui-life-split = Listar quién responde de qué
ui-life-proposed = Propuesto. Nada cuenta hasta confirmarlo en su registro.
edit-system-draftLife = Proponer la vida de un sistema
edit-system-issueSheet = Aprobar una ficha de un sistema
refuse-life-no-template = El sistema no se redactó con ninguna plantilla que traiga pruebas y medidas. Rellénelo antes con una o escríbalas usted.
refuse-life-nothing = Todo lo que trae su plantilla ya consta o está propuesto.
refuse-gate-retirement = Nadie ha dicho qué pasa con sus datos, modelos y cuentas. Anótelo antes de retirarlo.
refuse-gate-told = No se ha avisado a las personas afectadas. Anote el aviso de retirada entregado y qué lo demuestra.
refuse-gate-impact = Su evaluación del impacto no está aprobada. Apruébela antes de usar el sistema.
refuse-gate-verification = Ninguna prueba se superó con criterios fijados de antemano tras su último cambio, o una no superada sigue sin superarse.
refuse-gate-userInformation = A sus usuarios no se les ha dicho nada. Emita su información para usuarios o anote el aviso entregado.
refuse-gate-rollback = Nadie ha escrito cómo se detiene ni cuál es la vuelta atrás. Añádalo a su supervisión.
refuse-system-sheet-kind = Solo se aprueban y emiten el expediente técnico y la información para usuarios. Las demás fichas se imprimen tal como están.
refuse-system-sheet-missing = { $count ->
    [one] Falta un tipo de registro del que habla
   *[other] Faltan { $count } tipos de registros de los que habla
}; constan al principio de su borrador. Anótelos y emítala después.
ui-sheets = Fichas
ui-sheets-issue = Aprobar y emitir
ui-sheets-by = Aprueba
ui-document-technical-file = Expediente técnico
ui-document-user-information = Información para usuarios
ui-document-resource-sheet = Ficha de recursos
ui-document-data-sheet = Ficha de datos
ui-document-oversight-sheet = Ficha de supervisión
ui-document-log-sheet = Ficha de registros de eventos
ui-document-supplier-split = Reparto de responsabilidades
sheet-subject-technical-file = Qué es el sistema, cómo se hizo, se probó y se sigue, en los nueve epígrafes del anexo IV (A.6.2.7; Reglamento de IA, art. 11 y anexo IV cuando obligan)
sheet-subject-user-information = Lo que deben saber los usuarios y las personas afectadas (Reglamento de IA, arts. 13 y 50 cuando obliguen)
sheet-subject-resource-sheet = Datos, herramientas, computación y personas (A.4.2 a A.4.6)
sheet-subject-data-sheet = De dónde proceden sus datos, con qué derecho y de qué calidad son (A.7)
sheet-subject-oversight-sheet = Quién lo supervisa y cómo se detiene (A.9; Reglamento de IA, arts. 14 y 26, ap. 2, cuando obligan)
sheet-subject-log-sheet = Qué anota, cuánto se conserva y quién lo lee (A.6.2.8; Reglamento de IA, arts. 12, 19 y 26, ap. 6, cuando obligan)
sheet-subject-supplier-split = Quién responde de qué: la organización, sus empresas proveedoras, sus clientes (A.10.2 a A.10.4)
sheet-missing = Aún sin indicar
sheet-owner = Responsable: { $name }
sheet-part-data = Datos
sheet-part-tools = Herramientas
sheet-part-computing = Computación
sheet-part-people = Personas
sheet-part-quality = Calidad de los datos
sheet-part-impact = Evaluación del impacto
sheet-part-oversight = Quién lo supervisa
sheet-part-stop = Supervisión y parada
sheet-part-overrides = Correcciones, quejas, uso indebido
sheet-part-logs = Qué se registra
sheet-part-monitoring = Qué se vigila
sheet-part-whose = De quién es el sistema y qué clase tiene
sheet-part-lifetime = Cuánto tiempo sirve y cómo se mantiene
sheet-note-deployer = El cliente que lo utiliza bajo su propia autoridad es su responsable del despliegue según el Reglamento (art. 3, punto 4).
sheet-note-provider = La organización es su responsable del despliegue; quien lo suministra con su propio nombre es su proveedor según el Reglamento (art. 3, punto 3).
sheet-note-both = La organización es su proveedor, y su responsable del despliegue cuando lo utiliza ella misma.
sheet-note-readings = Las últimas mediciones en uso son del { $last }. Después llegó { $change }, con fecha { $on }: ninguna medición en uso muestra todavía cómo funciona tal como es ahora. Las pruebas son otra cosa y tienen sus propias fechas.
sheet-note-readings-model = Las últimas mediciones en uso son del { $last }. Después llegó { $change }, con fecha { $on }: ninguna medición en uso muestra todavía cómo funciona tal como es ahora, con { $model }. Las pruebas son otra cosa y tienen sus propias fechas.
sheet-note-groups = Las cifras por grupo figuran en las pruebas que comparan grupos y en las medidas de equidad; de otros grupos no consta ninguna.
sheet-note-groups-none = No constan cifras por grupo de personas: no se sabe cómo funciona para un grupo en comparación con otro.
sheet-note-logs = { $log }: { $outside ->
    [1] hoy se conserva { $months } meses
   *[other] según consta en su registro se conserva { $months } meses
}; { $by ->
    [law] la ley exige { $law }
    [both] la ley exige { $law } y el contrato { $asked }
   *[contract] el contrato pide { $asked }
}{ $outside ->
    [1] {""}
   *[other] . Un plazo mayor en la ficha del sistema es lo que se pretende, no lo que hoy se conserva
}.
sheet-note-notice = El { $article } obliga desde el { $on }: { $text }.
sheet-note-notice-none = Según la clasificación del { $on }, ninguna obligación del art. 50 recae en este sistema.{ $so-count ->
    [0] {""}
   *[other] {" "}Se da lo siguiente: { $so }; una excepción del mismo artículo exime de la obligación, o recae en otro rol.
}
sheet-note-notice-open = El sistema está sin clasificar: no se sabe si recae en él alguna obligación del art. 50.
sheet-note-declaration = La clase registrada exige una declaración UE de conformidad desde el { $on } (art. 47).
sheet-note-declaration-none = Ninguna por la clase actual.
sheet-note-contact = Contacto: { $at }
sheet-part-results-note = Un valor que rebasa su umbral se examina en el plazo fijado para ello.
sheet-part-results = Rendimiento y límites
sheet-part-notice = Que interviene una IA
sheet-part-split = Quién responde de qué
sheet-part-suppliers = Empresas proveedoras
sheet-part-customers = Clientes
sheet-part-annex-1 = 1. El sistema en general
sheet-part-annex-2 = 2. Sus elementos y cómo se hizo y probó
sheet-part-annex-3 = 3. Cómo funciona, se vigila y se controla
sheet-part-annex-4 = 4. Por qué estos parámetros de rendimiento son adecuados
sheet-part-annex-5 = 5. Gestión de riesgos
sheet-part-annex-6 = 6. Cambios a lo largo de su vida
sheet-part-annex-7 = 7. Normas aplicadas
sheet-part-annex-8 = 8. Declaración de conformidad
sheet-part-annex-9 = 9. Vigilancia poscomercialización
sheet-part-annex-7-note = El SGIA se está construyendo sobre ISO/IEC 42001; las normas armonizadas del Reglamento de IA se nombran en la descripción cuando se publiquen y apliquen. La Declaración de aplicabilidad, cuyas versiones siguen, dice qué controles se aplican.
sheet-part-annex-8-note = Cuando la clase del sistema la exige, la declaración UE de conformidad queda fuera del SGIA; aquí consta lo entregado.
sheet-note-unwatched-overrides = Correcciones: no consta nada. Ninguna medida de este sistema las cuenta.
sheet-note-unwatched-complaints = Quejas: no consta nada. Ninguna medida de este sistema las cuenta.
sheet-note-unwatched-misuse = Usos indebidos: no consta nada. Ninguna medida de este sistema los cuenta.
sheet-blank-record = no consta
sheet-blank-agreed = no acordado
sheet-held-entry = Sistemas de IA, { $field }
sheet-points-told = { $count ->
    [0] Consta algo en cada uno de los puntos del anexo IV que recorre este expediente ({ $all }). Si basta, lo juzga quien lo lee.
   *[other] { $all ->
        [one] Del único punto
       *[other] De los { $all } puntos
    } del anexo IV que recorre este expediente, { $count ->
        [one] en uno no consta nada
       *[other] en { $count } no consta nada
    }: { $points }. Cada uno figura bajo su epígrafe.{ $placed ->
        [0] {""}
       *[other] {" "}Si no se indica otro lugar, se guardaría en: { $held }.
    }
}
sheet-points-there = { $count ->
    [one] Consta algo sobre un punto del anexo IV bajo este epígrafe: { $points }.
   *[other] Consta algo sobre estos puntos del anexo IV bajo este epígrafe: { $points }.
}
sheet-point-absent = { $number } { $what }: no consta.{ $placed ->
    [0] {""}
   *[other] {" "}Dónde figuraría: { $held }.
}
sheet-point-1a = Finalidad, proveedor y versión, con su relación con las versiones anteriores
sheet-point-1b = Cómo interactúa con equipos y programas que no forman parte de él, incluidos otros sistemas de IA
sheet-point-1c = Versiones de los programas y del firmware que necesita, y qué exigen sus actualizaciones
sheet-point-1d = Las formas en que se introduce en el mercado o se pone en servicio
sheet-point-1e = Los equipos en que está previsto que funcione
sheet-point-1f = Si es componente de un producto: imágenes de su exterior, sus marcas y su interior
sheet-point-1g = La interfaz de usuario que se ofrece al responsable del despliegue
sheet-point-1h = Las instrucciones de uso para el responsable del despliegue
sheet-point-2a = Métodos y pasos de su desarrollo, y lo que se usó de terceros
sheet-point-2b = Especificaciones de diseño: su lógica, las decisiones y supuestos principales, lo que busca optimizar y a cambio de qué
sheet-point-2c = Su arquitectura: cómo se apoyan sus partes unas en otras, y los recursos de cómputo con que se hizo y se probó
sheet-point-2d = Sus datos: de dónde proceden, cómo se eligieron, etiquetaron y depuraron
sheet-point-2e = La supervisión humana que necesita, y lo que ayuda a interpretar sus resultados
sheet-point-2f = Cambios fijados de antemano, y cómo sigue cumpliendo después
sheet-point-2g = Validación y pruebas, con sus datos, sus parámetros e informes fechados y firmados
sheet-point-2h = Ciberseguridad: las medidas adoptadas
sheet-point-3-able = De qué es capaz y sus límites, precisión por grupos y en conjunto
sheet-point-3-unintended = Resultados no deseados que cabe prever y fuentes de riesgo
sheet-point-3-overseen = Las medidas de supervisión humana
sheet-point-3-input = Lo que se exige a los datos de entrada
sheet-point-4 = Por qué los parámetros de rendimiento son adecuados para el sistema
sheet-point-5 = La gestión de riesgos conforme al art. 9
sheet-point-6 = Los cambios hechos a lo largo de su vida
sheet-point-7 = Las normas armonizadas aplicadas, en todo o en parte, o cómo se cumplen los requisitos sin ellas
sheet-point-8 = La declaración UE de conformidad
sheet-point-9 = Cómo se vigila tras su comercialización, con el plan para ello (art. 72)
sheet-note-offered = { $person }: el rol { $role } está propuesto y, a { $on }, sin aceptar. Hasta entonces nadie ha aceptado supervisar con ese rol.
sheet-status = Estado
sheet-missing-what = La ficha del sistema y sus registros no dicen: { $what }.
sheet-note-offered-outside = { $role }: el rol está propuesto y, a { $on }, sin aceptar. Hasta entonces nadie ha aceptado supervisar con él.
sheet-note-impact-none = No consta ninguna evaluación de impacto aprobada de este sistema.
sheet-note-privacy = Preguntas sobre datos personales: { $name }{ $posted ->
    [0] {""}
   *[other] , { $post } de { $us }
}, { $at }
sheet-note-privacy-unreached = Preguntas sobre datos personales: { $name }{ $posted ->
    [0] {""}
   *[other] , { $post } de { $us }
}; no consta cómo localizarle.
sheet-note-privacy-none = No consta a quién preguntar por los datos personales.
sheet-missing-of = { $record }: { $count ->
    [0] {""}
   *[other] falta por indicar: { $what }
}{ $draft ->
    [0] {""}
   *[other] { $count ->
        [0] {""}
       *[other] ;{" "}
    }sin aprobar todavía
}.
sheet-missing-overrides = Correcciones
sheet-missing-complaints = Quejas
sheet-missing-misuse = Usos indebidos
sheet-points-needless = { $count ->
    [one] El punto { $points } no se cuenta: la clase registrada no lo exige.
   *[other] Los puntos { $points } no se cuentan: la clase registrada no los exige.
}
sheet-point-cited = { $number }: { $cited }
sheet-point-issued = { $number } { $version }, emitido el { $on }.
sheet-point-handed = Entregado el { $on } como { $delivery }{ $version ->
    [none] {""}
   *[other] , versión { $version }
}.
sheet-point-unissued = { $number }, el documento que el programa compone a partir de los registros, es un borrador: nadie lo ha aprobado.
sheet-part-limits = Qué se decidió sobre él y con qué condiciones
sheet-about = Sobre este documento
sheet-none-handed = No se ha entregado ninguna declaración ni expediente técnico. Lo que se entregó a los usuarios figura en el punto 1(h).
sheet-note-not-high = { $question }: «{ $reason }» (por qué no es de alto riesgo, art. 6, ap. 4)
sheet-note-not-high-bare = Por qué no es de alto riesgo (art. 6, ap. 4): no consta ninguna razón junto a las respuestas.
sheet-note-not-high-shown = { $count ->
    [0] Ningún registro vigente documenta esa evaluación (art. 6, ap. 4).
   *[other] Esa evaluación está documentada en { $items }.
}
sheet-whose-us = { $named ->
    [0] La organización
   *[other] { $name }
}
sheet-whose-supplier = { $named ->
    [0] La empresa proveedora, sin nombrar
   *[other] { $name } (empresa proveedora)
}
sheet-whose-customer = El cliente
sheet-note-split-protection = El sistema trata datos personales y ninguna tarea de esta lista se refiere a su protección: contrato del art. 28 RGPD, subencargados, aviso de violaciones de la seguridad de los datos personales, derechos de los interesados, supresión.
sheet-for-people = Para las personas a las que afecta
sheet-for-users = Instrucciones para quien lo utiliza
sheet-part-affected = Interviene una inteligencia artificial
sheet-part-object = Cómo oponerse, pedir que lo vea una persona o reclamar
sheet-part-rights = Sus datos y sus derechos
sheet-part-behind = Quién está detrás
sheet-part-use = Para qué es y cuáles son sus límites
sheet-part-conditions = Qué necesita para funcionar como se describe
sheet-part-stoppers = Quién puede detenerlo y ha aceptado hacerlo
sheet-people-system-purpose = Qué hace
sheet-people-system-affected = A quién afecta
sheet-people-system-prohibitedUses = Qué no hace ni decide
sheet-people-system-oversight = Quién decide
sheet-note-takes-part = { $system } es una inteligencia artificial.{ $alone ->
    [no] {" "}No cambia nada en otros sistemas sin una persona.
    [yes] {" "}También actúa en otros sistemas sin intervención de una persona.
   *[other] {""}
}
sheet-note-turn-to = Quien no esté de acuerdo con lo que se hizo con ayuda de { $system }, o quiera que lo vea una persona, puede decirlo { $others ->
    [1] a la organización con la que trata, o aquí:
   *[other] aquí:
}
sheet-note-rights = { $others ->
    [1] La organización con la que trata (por ejemplo, su clínica) y que utiliza { $system } es la responsable del tratamiento de sus datos, salvo que abajo conste otra cosa: acuda primero a ella y a su delegado de protección de datos. Esa organización
   *[other] El responsable del tratamiento de sus datos es { $us }, que
} debe permitirle acceder a ellos, rectificarlos, suprimirlos, limitarlos u oponerse según la ley (RGPD, arts. 15 a 22). Puede reclamar ante la autoridad de su país{ $count ->
    [0] .
   *[other] : { $authorities }.
}
sheet-note-address = { $role ->
    [provider] Proveedor según el Reglamento de IA (art. 3, punto 3)
    [deployer] Responsable del despliegue según el Reglamento de IA (art. 3, punto 4)
   *[none] Organización
}: { $name }, { $address }
sheet-note-address-none = { $role ->
    [provider] Proveedor según el Reglamento de IA (art. 3, punto 3)
    [deployer] Responsable del despliegue según el Reglamento de IA (art. 3, punto 4)
   *[none] Organización
}: { $name }. Dirección postal: falta.
sheet-note-say = Lo que puede decirse a las personas a las que afecta: «{ $system } es una inteligencia artificial. Para qué sirve: { $words }»
sheet-note-able = De qué es capaz y cuáles son sus límites{ $outside ->
    [1] {""}
   *[other] {" "}({ $number }, { $question }{ $draft ->
        [1] , sin aprobar
       *[other] {""}
    })
}: «{ $words }»
sheet-note-gaps = Hasta qué punto los datos representan a las personas con las que se usa y qué lagunas se conocen ({ $number }, { $question }{ $draft ->
    [1] , sin aprobar
   *[other] {""}
}): «{ $words }»
sheet-note-energy = Energía, agua, materiales ({ $number }, { $question }{ $draft ->
    [1] , sin aprobar
   *[other] {""}
}): «{ $words }»
sheet-note-kept = Cuando la clase exige expediente técnico, se conserva diez años desde la introducción en el mercado o la puesta en servicio del sistema (art. 18, ap. 1), y una pyme puede presentar sus puntos de forma simplificada (art. 11, ap. 1).
sheet-note-fills = Lo que falta lo completa { $action }, { $person }, hasta el { $due }.
sheet-note-fills-none = No consta quién completa lo que falta ni para cuándo.{ $owned ->
    [0] {""}
   *[other] {" "}Responsable del sistema: { $owner }.
}
sheet-note-late = { $action }, que aquí se cita, sigue abierta pasada su fecha, { $due }{ $named ->
    [0] ; no es de nadie.
   *[other] : { $person }.
}
sheet-note-lacks = A { $name } le falta lo que la tabla de alfabetización en materia de IA le pide: { $modules }.
sheet-note-least = { $log }: cuando obligan los arts. 19, ap. 1, y 26, ap. 6, del Reglamento de IA, al menos { $least } meses; { $months } bastan para ello.
sheet-note-least-short = { $log }: cuando obligan los arts. 19, ap. 1, y 26, ap. 6, del Reglamento de IA, al menos { $least } meses; { $months } no bastan.
sheet-note-unseen = Protección de datos no ha visto { $set }{ $special ->
    [1] , que contiene datos de categorías especiales (RGPD, art. 9).
   *[other] , que contiene datos personales.
}
sheet-note-own-approved = { $count ->
    [one] La aprobación de { $sets } la registró la propia persona responsable del conjunto, { $name }
   *[other] Las aprobaciones de { $sets } las registró la propia persona responsable de los conjuntos, { $name }
}{ $alone-count ->
    [0] ; protección de datos dio su parecer.
   *[other] . De { $alone } no consta que nadie más lo haya examinado.
}
sheet-note-written = Dónde está escrito todo ello: { $words }
sheet-note-not-high-no = Respondido con un no en el filtro del art. 6, ap. 3: { $question }
sheet-note-not-high-older = { $item } es del { $until }, anterior al registro de la clase el { $on }: hay que renovarlo.
sheet-status-view = Extraído de los registros; la ficha en sí no se aprueba
sheet-note-notice-unsettled = Por ahora no cuente con lo siguiente: { $text }. La organización no ha decidido si tiene que hacerlo ({ $article }, desde el { $on } según el { $by }); quien utiliza el sistema puede decir por sí mismo que un texto procede de una IA.
sheet-part-whose-note = Los roles son los de la organización que encabeza la página 1. Quien suministra un modelo o una herramienta para el sistema no es su proveedor según el Reglamento de IA. Quien cambia la finalidad prevista de modo que pase a ser de alto riesgo se convierte en su proveedor, con todas las obligaciones correspondientes (art. 25, ap. 1, letra c)): pregunte antes de usarlo para otra cosa.
sheet-note-split = { $all ->
    [one] Una tarea
   *[other] Tareas: { $all }
}; sin decir quién hace qué: { $count ->
    [0] ninguna
   *[other] { $count }
}.{ $owned ->
    [0] {""}
   *[other] {" "}Responsable del sistema: { $owner }.
}{ $kept ->
    [0] {""}
   *[other] {" "}Responsable de A.10.2: { $control }.
}
sheet-stoppers = { $agreed ->
    [0] Nadie ha aceptado detenerlo.
   *[1] Puede detenerlo y lo ha aceptado: { $who }.
}{ $waits ->
    [0] {""}
   *[1] {" "}Aún sin aceptar: { $whom }.
}
sheet-lead = { $records ->
    [0] No figura aquí ninguna entrada de otros registros
    [one] Figura aquí una entrada de otro registro
   *[other] Figuran aquí { $records } entradas de otros registros
}, junto a la ficha del sistema; lo que está fuera de uso no se incluye. { $missing ->
    [0] { $open ->
        [0] No falta nada de lo que pide esta ficha.
       *[other] Todos los campos que pide esta ficha están cumplimentados.
    }
    [one] Falta por indicar una cosa de las que pide.
   *[other] Faltan por indicar { $missing } cosas de las que pide.
}{ $unapproved ->
    [0] {""}
    [one] {" "}Una entrada está sin aprobar.
   *[other] {" "}{ $unapproved } entradas están sin aprobar.
}{ $open ->
    [0] {""}
    [one] {" "}Queda abierto un punto, señalado más abajo.
   *[other] {" "}Quedan abiertos { $open } puntos, señalados más abajo.
}
sheet-part-use-note = Qué hace y qué no decide figura en la página 1.
sheet-note-conditions = { $which }: aceptado con condiciones{ $named ->
    [0] {""}
   *[1] {" "}por { $by }
}{ $dated ->
    [0] {""}
   *[1] , hasta el { $until }
}: «{ $words }»
sheet-note-recipient = También trata estos datos { $name }{ $told ->
    [0] ; no consta qué se hace allí con ellos.
   *[other] : { $words }
}
sheet-note-staff-log = { $log }: este registro guarda datos de quien utiliza el sistema{ $read ->
    [0] {""}
   *[other] ; lo lee: { $post }
}. Los derechos de la página 1 valen también para estos datos.

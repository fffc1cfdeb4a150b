# Evidencia: lo que demuestra que un control funciona, para el periodo que abarca (apartados 7.5.3, 8.1 y 9.1).

evidence = Evidencia
    .a = una evidencia
    .many = Evidencias
    .empty = Todavía no hay evidencias. Abra un control y añada el registro que pide su modelo de registro, o suelte aquí un archivo.

## Campos
evidence-title = Título
    .help = Qué es, en una línea: Lectura de registros del chatbot, tercer trimestre.
    .also = Nombre; Evidencia; Documento
evidence-kind = Clase
    .also = Tipo; Categoría
evidence-recipe = Modelo de registro
    .help = De qué consta el registro y cuándo se da por válido.
    .also = Plantilla
evidence-controls = Controles
    .help = Todos los controles cuyo funcionamiento demuestra. Una evidencia vale para muchos.
    .also = Control; Anexo A
evidence-ofSystems = Sistemas
    .help = Los sistemas de IA de los que trata. Vacío: el SGIA en su conjunto.
    .also = Sistema; Sistema de IA
evidence-answers = Apartados y obligaciones
    .help = Apartados y requisitos cuyo cumplimiento demuestra además, y obligaciones del Reglamento de IA por su clave: 7.2, 9.1, D-14.
    .also = Apartado; Requisitos
evidence-shownFrom = Periodo acreditado desde
    .help = Primer día del periodo que acredita, no el día en que llegó.
    .also = Desde; Inicio del periodo; Inicio
evidence-shownUntil = Periodo acreditado hasta
    .help = Último día del periodo que acredita.
    .also = Hasta; Fin del periodo; Fin
evidence-cameOn = Llegó el
    .also = Recibida; Recibida el; Fecha de recepción
evidence-validUntil = Válida hasta
    .help = Último día en que demuestra que el control funciona. Vacío: lo que diga su modelo de registro; sin modelo, doce meses.
    .also = Caduca; Caducidad; Vence el
evidence-place = Dónde está el original
    .help = Una carpeta, una dirección, un armario.
    .also = Lugar; Ubicación; Enlace; Dirección
evidence-record = Registro del programa
    .also = Registro
evidence-fileName = Archivo
    .also = Nombre del archivo
evidence-sha256 = SHA-256 del archivo
    .also = Huella; Hash; Resumen criptográfico
evidence-size = Tamaño en bytes
    .also = Bytes
evidence-mediaType = Qué es el archivo
    .help = Según su contenido, no su nombre.
    .also = Tipo de medio
evidence-copy = Copia guardada aquí
evidence-confidentiality = Confidencialidad
    .also = Confidencial; Clasificación
evidence-note = Qué se ve en ella
    .help = Para quien no la ha abierto.
    .also = Nota; Descripción; Contenido
evidence-state = Estado
    .also = Situación
evidence-by = Comprobada por
    .help = Quién responde de que es lo que dice.
    .also = Responsable; Por
evidence-vouched = Comprobada
    .also = Comprobada el
evidence-why = Motivo
    .help = Por qué se retiró.
    .also = Por qué
evidence-followedBy = Le sigue
    .help = El siguiente registro de la misma clase sobre los mismos sistemas. Lo que este sustituye no está vencido.
evidence-counts = En qué queda
    .help = Si los controles que demuestra funcionan hoy, y hasta cuándo es válida.
evidenceHow =
    .draft = borrador
    .withdrawn = retirada
    .over = caducó el { $on }
    .followed = caducada, otra la sigue
    .ahead = empieza después
    .counts = hasta el { $on }
    .partly = en parte, hasta el { $on }
    .short = al control le falta más
    .none = ningún control aplica
evidence-sameAs = Mismo archivo que
    .help = Evidencias con el mismo contenido, se llamen como se llamen.
evidence-searched = Palabras del archivo
    .help = Si la búsqueda encuentra lo que dice el archivo, y por qué no.
    .also = Buscado

evidenceAnswer = Respuesta en un registro
    .a = una respuesta en un registro
    .many = Respuestas en registros
    .empty = Todavía no hay respuestas.
evidenceAnswer-words = Respuesta
    .also = Texto
evidenceAnswer-evidence = Evidencia
    .also = Elemento
evidenceAnswer-question = Campo del modelo
    .also = Campo
evidenceAnswer-line = Fila
    .also = Línea
evidenceAnswer-record = Registro que lo dice
evidenceAnswer-recordFacts = Hechos de ese registro
evidenceAnswer-cell = Columna
    .also = Celda

evidenceReply = Respuesta devuelta
    .a = una respuesta devuelta
    .many = Respuestas devueltas
    .empty = No ha vuelto nada.
evidenceReply-words = Respuesta
evidenceReply-evidence = Evidencia
evidenceReply-question = Campo del modelo
evidenceReply-line = Fila
evidenceReply-cell = Columna
evidenceReply-file = Archivo que lo dice
evidenceRequest = Registro pedido
    .a = un registro pedido
    .many = Registros pedidos
    .empty = No se ha pedido nada.
evidenceRequest-code = Código
evidenceRequest-person = Se pidió a
evidenceRequest-recipe = Modelo
evidenceRequest-system = Sistema de IA
evidenceRequest-askedOn = Pedido el
evidenceRequest-due = Para cuándo

## Listas de códigos
writtenMonth = Mes
    .m1 = enero
    .m2 = febrero
    .m3 = marzo
    .m4 = abril
    .m5 = mayo
    .m6 = junio
    .m7 = julio
    .m8 = agosto
    .m9 = septiembre
    .m10 = octubre
    .m11 = noviembre
    .m12 = diciembre
writtenMonth-also =
    .m1 = ene
    .m2 = feb
    .m3 = mar
    .m4 = abr
    .m5 = may
    .m6 = jun
    .m7 = jul
    .m8 = ago
    .m9 = sep; setiembre
    .m10 = oct
    .m11 = nov
    .m12 = dic
evidenceKind = Clase
    .record = Registro
    .file = Archivo
    .link = Enlace
evidenceKind-also =
    .record = Formulario; Anotación
    .file = Documento; PDF
    .link = Dirección; URL
evidenceState = Estado
    .draft = Borrador
    .vouched = Comprobada
    .withdrawn = Retirada
evidenceState-also =
    .draft = Nueva; Abierta
    .vouched = Confirmada; Válida
    .withdrawn = Terminada; Errónea
confidentiality = Confidencialidad
    .open = Pública
    .internal = Interna
    .restricted = Restringida
confidentiality-also =
    .open = Abierta
    .internal = Uso interno
    .restricted = Confidencial; Secreta
searched = Palabras del archivo
    .read = Se buscan
    .none = No tiene palabras que puedan leerse
    .waiting = Aún no se ha leído
    .closed = No se buscan: es restringido, o trata de alguien que informó en confianza
    .outside = No se ha leído: el archivo se queda donde está. Tómelo otra vez para que se lean sus palabras
    .cleared = Borradas: decían lo que alguien pidió que se olvidara
    .unread = No se buscan: se borró algo del historial antes de que nadie leyera el archivo
    .time = No se ha leído: tardaba demasiado
    .memory = No se ha leído: necesita más memoria de la que la lectura puede tener
    .large = No se ha leído: es demasiado grande, o se desempaqueta en demasiado
    .locked = No se ha leído: está protegido con contraseña
    .unreadable = No se ha leído: está dañado, o no es lo que dice ser
    .damaged = No se ha leído: los bytes que se conservan aquí están dañados. Compruebe el espacio de trabajo
searched-also =
    .read = Sí
    .none = Sin palabras
    .waiting = Después
    .closed = Restringido
    .outside = Fuera
    .cleared = Olvidado
    .unread = Nunca leído
    .time = Lento
    .memory = Memoria
    .large = Grande
    .locked = Contraseña
    .unreadable = Roto
    .damaged = Dañado
recipe = Modelo de registro
    .signedPolicy = Política firmada y acuse de lectura
    .policyCrossCheck = Contraste con otras políticas
    .policyReview = Revisión de la política de IA
    .roleSheet = Ficha de roles
    .concernChannelTest = Prueba del canal de notificación de inquietudes
    .resourceSheet = Ficha de recursos del sistema
    .skillsAndLiteracySheet = Ficha de competencias y alfabetización en materia de IA
    .impactAssessment = Evaluación del impacto del sistema
    .objectivesSheet = Ficha de objetivos
    .releaseChecklist = Lista de comprobación para la liberación
    .monitoringAndLogReading = Seguimiento y lectura de registros de eventos
    .technicalSheetAndUserInformation = Ficha técnica e información para los usuarios
    .dataSheet = Ficha de datos del sistema
    .outsideReportTest = Prueba de la notificación externa
    .incidentExercise = Simulacro de incidente
    .dutiesCalendar = Calendario de obligaciones de información
    .useRulesAndOversightSample = Normas de uso y muestra de supervisión
    .supplierAndCustomerSheet = Ficha de proveedores y clientes con reparto de responsabilidades
recipe-also =
    .signedPolicy = Modelo 1
    .policyCrossCheck = Modelo 2
    .policyReview = Modelo 3
    .roleSheet = Modelo 4
    .concernChannelTest = Modelo 5
    .resourceSheet = Modelo 6
    .skillsAndLiteracySheet = Modelo 7
    .impactAssessment = Modelo 8
    .objectivesSheet = Modelo 9
    .releaseChecklist = Modelo 10
    .monitoringAndLogReading = Modelo 11
    .technicalSheetAndUserInformation = Modelo 12
    .dataSheet = Modelo 13
    .outsideReportTest = Modelo 14
    .incidentExercise = Modelo 15
    .dutiesCalendar = Modelo 16
    .useRulesAndOversightSample = Modelo 17
    .supplierAndCustomerSheet = Modelo 18

## Grupos del formulario
evidence-group-what = Qué es
evidence-group-shows = Qué acredita
evidence-group-where = Dónde está
evidence-group-vouched = Quién la comprueba
evidence-group-file = El archivo
ui-evidence-stands-draft = Borrador: no cuenta para nada hasta que alguien responda de él.
ui-evidence-stands-again = Otra vez en borrador: no cuenta hasta que alguien la dé de nuevo por comprobada.
ui-evidence-stands-shows = Comprobada. { $count ->
    [one] { $controls } está ahora implementado.
   *[other] { $controls } están ahora implementados.
}
ui-evidence-stands-open = Comprobada; { $controls } { $count ->
    [one] no está implementado
   *[other] no están implementados
} todavía:
ui-evidence-stands-none = Comprobada. Ninguno de sus controles es aplicable.

## Pasos
edit-evidence-begin = Empezar un registro según su modelo
edit-evidence-fill = Rellenar un registro
edit-evidence-takeFile = Indicar qué archivo es una evidencia
edit-evidence-vouch = Comprobar una evidencia
edit-evidence-followUp = Abrir acciones por los registros que han vencido
edit-evidence-reopen = Reabrir una evidencia
edit-evidence-withdraw = Retirar una evidencia
evidence-vouch-do = Comprobar
evidence-reopen-do = Modificar…
evidence-withdraw-do = Retirar

## Vencimientos y rechazos
due-evidence-ends = Evidencia que caduca
refuse-evidence-none-ended = Ningún registro ha vencido sin otro en su lugar, o su acción ya está abierta.
refuse-evidence-none-taken = No se ha elegido ningún registro.
refuse-evidence-nothing-behind = El programa no tiene nada de lo que pide esta receta.
refuse-evidence-period = El periodo termina antes de empezar.
refuse-evidence-validity = Deja de ser válida antes de que termine el periodo que acredita. Elija un día posterior o déjelo vacío.
refuse-evidence-too-long = No puede ser válida más allá del { $last }: es lo que permite su modelo de registro.
refuse-request-day = «{ $said }» no es una fecha. Escríbala como 2026-12-31.
refuse-request-past = El { $on } ya ha pasado. Indique una fecha futura.
refuse-request-namesakes = Hay más de una persona llamada { $name }. Indique la clave de la que quiere decir.
refuse-evidence-many = Tome como máximo { $most } archivos cada vez; había { $count }.
refuse-returned-deep = La carpeta { $folder } está a más de { $most } niveles; no se ha mirado ni tomado nada. Súbala de nivel o elíjala por separado.
refuse-evidence-nothing = Todavía no hay nada que comprobar: indique un lugar, un registro o un archivo, o rellene el formulario de su modelo.
refuse-evidence-file = No es un archivo corriente que se pueda leer.
refuse-evidence-size = El archivo supera los { $most } MB. Indique en su lugar dónde se guarda.
refuse-evidence-kept = Aquí solo se guardan archivos de hasta { $most } MB. Uno mayor se identifica por su SHA-256 y su lugar.
refuse-evidence-no-recipe = La evidencia no sigue ningún modelo, así que no tiene formulario.
refuse-evidence-row = Una tabla tiene filas de 1 a { $most }, y cada celda tiene una columna.
refuse-evidence-one-system = Un registro de este modelo trata de un solo sistema. Elíjalo.

## Qué falta para que un control esté implementado
counts-no-owner = No tiene responsable que siga en la organización.
counts-no-text = Ningún texto aprobado ni documento controlado responde a { $item }.
counts-no-evidence = No hay ninguna evidencia válida hoy.
counts-no-record = No hay registro válido: { $called-es }.
counts-no-record-system = { $about }: no hay registro válido: { $called-es }.
counts-record-gone = { $number } se apoya en { $records }, que ya no dice lo que se comprobó.
counts-lacks = { $number } todavía no cumple su modelo. Lo cumple cuando: { $what-es }
counts-beside = { $number } es válida y acredita { $controls }, pero no es este registro: { $called-es }.
counts-begun = { $number } está empezada; nadie la ha dado aún por comprobada.
counts-held = { $about }: { $number }, aprobada el { $on }, es el registro y consta ya, así que no se pide a nadie; cuenta como evidencia cuando alguien la incorpora al índice y la da por comprobada.

## Cobertura
coverageState = Cobertura
    .covered = Cumple su modelo
    .overlap = Lo cumple por duplicado
    .since = Lo cumple desde un día del trimestre
    .validity = Lo cumple por su validez
    .partly = Lo cumple en parte (días o sistemas)
    .short = En vigor, no cumple su modelo
    .gap = Nada en vigor
coverage-short = N
coverage-title = Cobertura de los controles por evidencias a { $on }
coverage-sentence = De { $of } controles aplicables, { $implemented ->
    [0] ninguno tiene evidencia en vigor que cumpla su modelo
    [one] uno tiene evidencia en vigor que cumple su modelo
   *[other] { $implemented } tienen evidencia en vigor que cumple su modelo
  }; { $gaps ->
    [0] todos tienen alguna en vigor en el último trimestre
    [one] uno no tiene ninguna en vigor en el último trimestre
   *[other] { $gaps } no tienen ninguna en vigor en el último trimestre
  }.
ui-screen-evidence = Evidencias

## En Inicio y en la hoja de ruta
home-record-due = { $called-es }{ $about ->
    [none] {""}
   *[other] {" · "}{ $about }
}: { $count ->
    [one] lo espera un control
   *[other] lo esperan { $count } controles
  } ({ $controls }).
home-records-held = { $count ->
    [one] El programa ya tiene un registro que necesitan los controles. Mírelo y delo por comprobado.
   *[other] El programa ya tiene { $count } registros que necesitan los controles. Mírelos y delos por comprobados de una vez.
}
home-records-ended = { $count ->
    [one] El registro { $numbers } venció el { $until } y nada ocupa su lugar
   *[other] Han vencido { $count } registros y nada ocupa su lugar ({ $numbers })
}: ya no se demuestra que funcionen: { $controls }.
home-record-ends = { $called-es }{ $about ->
    [none] {""}
   *[other] {" · "}{ $about }
}: válido hasta el { $until }; haga el siguiente ({ $controls }).
roadmap-shown = { $value ->
    [0] Ningún control demuestra que funciona con un registro válido
    [one] Un control demuestra que funciona con un registro válido
   *[other] { $value } controles demuestran que funcionan con registros válidos
  }.
roadmap-left-controls = { $left } de { $of } controles no demuestran que funcionan.
roadmap-left-bare = { $left } de { $of } controles no tienen nada válido que evidencie su funcionamiento.
roadmap-left-undated = { $left } de { $of } controles que aún no funcionan no tienen fecha prevista.
roadmap-left-monitoring = { $left } de { $of } sistemas en uso sin seguimiento: ni medida y registro de actividad leídos en cuatro meses, ni registro válido.
roadmap-left-record = Todavía no hay ningún registro válido.
roadmap-left-attacks = { $left } de { $of } sistemas no tienen una prueba que los ataque.
roadmap-left-privacy = A { $left } de { $of } sistemas con datos personales les falta en la ficha de datos el criterio de protección de datos.

## En la pantalla
coverage-quarter = T{ $quarter } { $year }
ui-part-matrix = Matriz del Reglamento de IA: sistema por obligación
ui-part-late = Lo vencido
ui-part-sheets = Fichas, hitos y aceptación de un sistema de IA
ui-jump = Ir a un apartado
ui-evidence-coverage = Qué está cubierto
ui-evidence-file = Tomar un archivo…
ui-evidence-proposed = De los registros del programa
ui-evidence-proposed-how = El programa ya tiene estos registros. Cuentan cuando alguien los da por comprobados: los completos, de una vez; los demás, cuando se rellene lo que falta.
ui-evidence-proposed-none = El programa no tiene nada que aún necesite un control.
ui-evidence-proposed-count = { $count ->
    [one] 1 registro, { $ready } completo
   *[other] { $count } registros, { $ready } completos
}
ui-evidence-proposed-take = { $count ->
    [one] Dar por comprobado 1 registro
   *[other] Dar por comprobados { $count } registros
}
ui-evidence-proposed-begin = Empezar también los que están incompletos
ui-evidence-proposed-by = Los comprueba
ui-evidence-proposed-behind = En qué se apoya
ui-evidence-proposed-lacks = Falta por decir
ui-evidence-proposed-whole = Lo dice todo
ui-evidence-records = De los registros del programa: { $records }
ui-evidence-gone = Retirados, o ya no dicen lo que se comprobó: { $records }
ui-evidence-into = Tomar un archivo para esta evidencia…
ui-evidence-file-hint = O suelte archivos en la ventana o pegue una imagen. Los de hasta 4 MB se guardan aquí; los mayores se identifican y siguen donde están.
ui-evidence-taken = { $count ->
    [one] Tomado como { $numbers }. Indique qué acredita y de qué periodo; se da por válida cuando alguien la comprueba.
   *[other] { $count } archivos tomados: { $numbers }. Se dan por válidos cuando alguien los comprueba.
  }
ui-evidence-taking = Incorporando el archivo { $at } de { $of }: { $name }
ui-evidence-taking-stop = Detener
ui-evidence-same = El mismo archivo que { $numbers }.
ui-evidence-shown = { $implemented } de { $of } controles demuestran que funcionan
ui-evidence-day = A fecha de
ui-evidence-cells = Controles por trimestre
ui-evidence-cell = { $state }{ $items ->
    [0] {""}
    [one] : una evidencia del trimestre
   *[other] : { $items } evidencias del trimestre
  }{ $earlier ->
    [0] {""}
    [one] , una de un periodo anterior aún válida
   *[other] , { $earlier } de un periodo anterior aún válidas
  }
ui-evidence-cell-of = { $control }, { $quarter }: { $told }
ui-evidence-cells-keys = Cada casilla de la imagen abre sus evidencias: las flechas mueven, Intro abre.
ui-evidence-steps = Cómo se hace, en { $minutes ->
    [one] un minuto
   *[other] unos { $minutes } minutos
  }
ui-evidence-shows = Periodo que demuestra
ui-evidence-vouched = { $by }, { $on }
ui-evidence-counts = Se da por válido cuando
ui-evidence-by-vouching = aún no consta: lo declara quien la dé por comprobada
ui-evidence-holds = Se cumple:
ui-evidence-open = Pendiente:
ui-evidence-left = { $count ->
    [0] Se cumple todo. Es válida mientras conste que alguien la comprobó y dure su validez.
    [one] Todavía no se cumple una regla.
   *[other] Todavía no se cumplen { $count } reglas.
  }
ui-evidence-examples = Un buen registro y uno malo
ui-evidence-basis-standard = (la norma)
ui-evidence-basis-form-ours = (la forma es nuestra)
ui-evidence-basis-ours = (recomendación nuestra)
ui-evidence-required = { $label } (se pide)
ui-evidence-cell-label = { $column }, fila { $row }
ui-evidence-period = { $from } – { $until }
ui-evidence-until = válida hasta el { $on }
ui-evidence-valid = válida
ui-evidence-not-valid = comprobada, no válida hoy
ui-shown = Demuestra que funciona
ui-shown-until = hasta el { $on }, mientras no cambie nada más
ui-shown-missing = Qué falta
ui-status-said = Plan
ui-recipe-about = { $does }, { $minutes ->
    [one] un minuto
   *[other] unos { $minutes } minutos
  }. { $often }.
ui-recipe-serves = Un registro vale para { $controls }.
ui-recipe-finish = { $system ->
    [none] Terminar { $number }
   *[other] Terminar { $number } de { $system }
}
ui-recipe-begin-for = { $until ->
    [none] { $system ->
        [none] Empezar el registro
       *[other] Empezar el registro de { $system }
    }
   *[other] { $system ->
        [none] Empezar el siguiente (válido hasta el { $until })
       *[other] Empezar el siguiente de { $system } (válido hasta el { $until })
    }
}
ui-next-records-ended = Abrir las acciones
ui-next-records-held = Ver los registros
ui-next-record-back = Leerlo
home-record-back = { $number } «{ $title }», que se había pedido, ha llegado con su archivo y está pendiente de que alguien la dé por comprobada. { $more ->
    [0] {""}
    [one] Hay otro pendiente.
   *[other] Hay otros { $more } pendientes.
}
ui-next-record-due = Empezar
ui-next-record-begun = Terminar

## En papel
evidence-index = Índice de evidencias y cobertura
evidence-index-subject = Qué demuestra que los controles funcionan, por trimestre y una por una
control-sheet-subject = Un control: qué se decidió, qué evidencia su funcionamiento y qué falta
control-sheet-missing = Lo que queda abierto
coverage-running = En vigor y cumple su modelo: { $controls }.
coverage-between = { $count ->
    [one] Otro control tiene en el último trimestre evidencia en vigor que no cumple su modelo
   *[other] Otros { $count } controles tienen en el último trimestre evidencia en vigor que no cumple su modelo
}, o solo lo cumple para algunos sistemas: { $controls }. Nada demuestra aún que funcionen como se pide.
coverage-since = { $statement }, aprobada el { $on }, tiene { $count ->
    [one] un control aplicable
   *[other] { $count } controles aplicables
}. Decidido de otro modo desde entonces y aún en ninguna versión aprobada: { $what }.
coverage-how = Relleno oscuro: alguien dio por comprobada una evidencia en vigor que es el registro que se pide, con todo lo que debe tener; por entero, si es así para todos los sistemas de los que trata el control y cada día hasta hoy. Medio relleno: para algunos sistemas o algunos días. Mitad derecha oscura: desde un día del trimestre. Línea oscura: el periodo que demuestra terminó antes del trimestre y el registro sigue contando. Rayado con N: hay algo en vigor y no cumple su modelo; por qué se dice más arriba, tras las evidencias. Lo que solo está empezado no está en vigor.
coverage-picture = Los trimestres de un vistazo
ui-document-evidence-index = Índice de evidencias y cobertura
ui-document-control-sheet = Ficha de control
ui-evidence-print = Imprimir…
edit-evidence-takeRecords = Tomar registros del programa como evidencia
edit-evidence-takeReturned = Incorporar archivos devueltos
request-subject = { $title }{ $system ->
    [none] {""}
   *[other] {" "}de { $system }
}: enviar a más tardar el { $due }
request-missing = Para «{ $title }»{ $system ->
    [none] {""}
   *[other] {" "}de { $system }
} falta todavía: { $open ->
    [none] { $unmet ->
        [none] solo su confirmación. Todo lo que se pide consta ya en el formulario; léalo, corríjalo y confirme que es correcto.
       *[other] que se cumpla lo siguiente. { $unmet }
    }
   *[other] { $open }.{ $unmet ->
        [none] {""}
       *[other] {" "}Aún no se cumple: { $unmet }
    }
}
request-hello = { $name ->
    [none] Buenos días:
   *[other] Hola, { $name }:
}
request-back = { $count ->
    [0] Para ello, revise el formulario adjunto { $file }, corrija lo que no sea cierto
    [one] Para ello, responda a la pregunta { $open } del formulario adjunto { $file }
   *[other] Para ello, responda a las preguntas { $open } del formulario adjunto { $file }
} y devuélvalo en respuesta a este correo a más tardar el { $due }: { $minutes ->
    [one] un minuto
   *[other] unos { $minutes } minutos
}.{ $known ->
    [0] {""}
   *[other] {" "}El resto ya figura con lo que consta en nuestros registros.
} También sirve un documento propio: empiece el nombre del archivo por { $code }.
request-unmet = Aún no se cumple: { $unmet }
request-about = Para el registro «{ $title }», { $controls } del anexo A de la norma ISO/IEC 42001{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}
request-form-how = Escriba después de cada dos puntos. Una tabla tiene un bloque de líneas por entrada, y el bloque empieza con un guion: rellene el vacío y cópielo para añadir otra. Donde no haya nada, escriba «nada» y el motivo. Después guarde el archivo y devuélvalo con su nombre.
request-form-optional = (si procede)
ui-evidence-requests = Pedir a colegas
ui-request-state = { $count ->
    [0] Nada que pedir
    [one] Un registro
   *[other] { $count } registros
}{ $people ->
    [0] {""}
    [one] , de una persona
   *[other] , de { $people } personas
}{ $minutes ->
    [0] {""}
    [one] , un minuto de su tiempo
   *[other] , unos { $minutes } minutos de su tiempo
}
ui-request-ask = Lo que se pide
ui-request-how = Lo que falta a los controles o les faltará en dos semanas; lo ya pedido a alguien no vuelve a marcarse. Cada persona recibe una carpeta con un correo y un formulario a medio rellenar por registro, y un archivo para su calendario; lo envía usted, de aquí no sale nada. El archivo que vuelve empieza por el código de su correo.
ui-request-due = Para cuándo
ui-request-of = Se pide a
ui-request-owners = Quien responde del sistema de IA o del control
ui-request-standing = También los registros aún vigentes
ui-request-nothing = No hay ningún registro elegido.
ui-request-none = A ningún control le falta un registro y ninguno vence en dos semanas.
ui-request-write = { $count ->
    [one] Escribir un correo…
   *[other] Escribir { $count } correos…
}
ui-request-print = Imprimir la lista…
ui-request-nobody = Nadie
ui-request-no-owner = Estos controles no tienen responsable. Elija arriba a quién se pide o asigne un responsable a los controles.
ui-request-no-contact = No consta dirección; el correo lleva solo el nombre.
ui-request-until = vigente hasta el { $on }
ui-request-every = Todos
ui-request-nought = Ninguno
ui-evidence-change = Modificar { $number }
ui-evidence-change-text = { $number } está comprobada{ $until ->
    [none] {""}
   *[other] {" "}y es válida hasta el { $until }
}. Para modificarla vuelve a ser un borrador: no cuenta hasta que alguien la compruebe de nuevo. { $count ->
    [0] {""}
   *[other] Se apoyan en ella estos controles: { $controls }.
} La declaración ya aprobada no cambia.
ui-evidence-change-act = Convertir en borrador
ui-evidence-over = Un archivo para { $number }
ui-evidence-over-text = Alguien responde de { $number }. Con otro archivo vuelve a ser un borrador y no cuenta hasta que alguien vuelva a responder de él. { $count ->
    [0] {""}
   *[other] Se apoyan en él: { $controls }.
}
ui-evidence-over-act = Incorporar el archivo
evidence-order = «{ $second }» ({ $later }) es anterior a «{ $first }» ({ $on }).
ui-request-missing = { $lacks ->
    [0] falta
    [one] aún no cuenta: falta una cosa
   *[other] aún no cuenta: faltan { $lacks } cosas
}
ui-request-asked = pedido a { $name } el { $on }; { $back ->
    [none] sin respuesta todavía; plazo: { $due }
   *[other] ya devuelto: { $back }
}
asked-last = Se pidió a { $name } el { $on }, para el { $due }.
request-instead = { $name } recibe lo que llega por este canal y no puede probarlo{ $other ->
    [none] . No consta nadie más que pueda hacerlo.
   *[other] : se pide a { $other }, que no lo recibe.
}
ui-request-whole = Los registros ya lo dicen todo: tómelo de ahí
ui-request-begun = el borrador { $number } está pendiente
ui-request-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}
ui-request-sent = { $people ->
    [one] Una carpeta
   *[other] { $people } carpetas
} con { $mails ->
    [one] un correo
   *[other] { $mails } correos
} en { $folder }. No se ha enviado nada.
ui-cameback = Lo que ha vuelto
ui-cameback-how = Suelte la carpeta o sus archivos en la ventana, o elija la carpeta. Primero se ve a qué responde cada archivo; cada uno que tome será el archivo de un borrador, pendiente de que alguien responda de él.
ui-cameback-look = Una carpeta que ha vuelto…
ui-cameback-take = { $count ->
    [one] Tomar un archivo
   *[other] Tomar { $count } archivos
}
ui-cameback-nothing = Ningún archivo responde a un registro que se pida.
ui-cameback-empty = No contiene más que lo que se envió.
ui-cameback-same = ya está aquí ({ $same })
ui-cameback-none = sin código al comienzo de su nombre o carpeta; no se toma
ui-cameback-assign = responde a { $code } { $title }
ui-cameback-assign-of = A qué registro responde { $file }
ui-cameback-given = va a { $code } { $title }
ui-cameback-own = va a { $code } { $title }, como elemento propio junto a { $file }
ui-cameback-beside = sus respuestas van con { $file }: un solo registro
ui-cameback-into = para el borrador { $into }
ui-cameback-new = será un borrador nuevo
ui-cameback-said = { $count ->
    [one] Se ha entendido una respuesta
   *[other] Se han entendido { $count } respuestas
}{ $unread ->
    [0] {""}
    [one] ; otra no
   *[other] ; otras { $unread } no
}
ui-cameback-unread = no se ha entendido: «{ $words }»
evidence-replies = { $count ->
    [one] { $file } ha vuelto con una respuesta que este registro no tiene. No cuenta mientras usted no la incorpore.
   *[other] { $file } ha vuelto con { $count } respuestas que este registro no tiene. No cuentan mientras usted no las incorpore.
}
evidence-reply-take = { $count ->
    [one] Incorporarla
   *[other] Incorporar las { $count }
}
evidence-reply-aside = { $count ->
    [one] Descartarla
   *[other] Descartar todas
}
evidence-reply-take-one = Incorporar
evidence-reply-aside-one = Descartar
evidence-reply-of = { $act }: { $asks }
refuse-evidence-replies = { $count ->
    [one] Queda pendiente una respuesta de { $file }. Incorpórela o descártela antes.
   *[other] Quedan pendientes { $count } respuestas de { $file }. Incorpórelas o descártelas antes.
}
edit-evidence-takeReplies = Incorporar lo que ha vuelto
edit-evidence-setAside = Descartar lo que ha vuelto
edit-evidence-asked = Pedir registros
ui-cameback-taken = { $count ->
    [one] Un archivo tomado; responda de él cuando lo haya leído.
   *[other] { $count } archivos tomados; responda de cada uno cuando lo haya leído.
}{ $made ->
    [0] {""}
   *[other] {" "}Nuevos: { $numbers }.
}
refuse-returned-changed = { $file } ha cambiado desde que se mostró. Mire otra vez la carpeta.
request-calendar = Registros para el SGIA: { $name }
asked-list = Registros que se piden
asked-list-subject = A quién se pide qué registro y para cuándo (7.5, 8.1)
asked-list-note = Se envía el registro en el que se cumple lo que dice su fila. Un registro figura en esta lista si no hay ninguno vigente o si el último que cuenta caduca en dos semanas. Quien devuelva un archivo empieza su nombre con el código. Otra evidencia puede cubrir entretanto un control: entonces su fila dice cuál.
asked-record = Registro
asked-system = Sistema de IA
asked-controls = Sirve a
asked-minutes = Minutos
asked-due = Para el
asked-code = Código
evidence-validUntil-past = caducada
control-targetDate-past = fuera de plazo
action-due-past = fuera de plazo
control-sheet-runs = { $status ->
    [implemented] Funciona: lo demuestra hasta el { $until } evidencia válida que cumple su modelo.
    [partly] Funciona en parte: lo que está en vigor no demuestra aún que funcione como se pide.
    [planned] Nada demuestra que funcione: está planificado.
    [not-started] Nada demuestra que funcione: no se ha iniciado.
   *[other] Nada demuestra que funcione, y no consta hasta dónde ha llegado.
}
control-sheet-asked = { $whom ->
    [none] No consta a quién podría pedirse.
   *[other] Se pide a { $whom } para el { $due }.
}
control-sheet-rated = Valoración en el análisis de brechas
control-sheet-finding = Lo que constató
control-sheet-action = { $number } está abierta, { $when ->
    [late] fuera de plazo desde el { $due }
    [none] sin fecha
   *[ahead] con fecha límite el { $due }
}, { $named ->
    [0] sin responsable
   *[1] { $owner }
}: { $title }
asked-why = Qué debe demostrar
asked-total = En total { $records ->
    [one] se pide un registro
   *[other] se piden { $records } registros
}, { $minutes ->
    [one] un minuto
   *[other] unos { $minutes } minutos
} de trabajo. Un registro sobre un sistema de IA se pide a su responsable de negocio; cualquier otro, a quien responde del primero de sus controles que tiene responsable.
evidence-index-lacking = Qué hay y por qué no es aún el registro que se pide
asked-why-ends = El que cuenta caduca el { $on }.
coverage-bare = { $count ->
    [one] Otro control no tiene nada en vigor en ninguno de estos trimestres: { $controls }.
   *[other] Otros { $count } controles no tienen nada en vigor en ninguno de estos trimestres: { $controls }.
}
asked-answer-to = Las respuestas se envían a { $owner }{ $some ->
    [0] .
   *[1] , { $contact }.
}
asked-send = { $period ->
    [0] {""}
   *[other] Del { $from } al { $to }.{" "}
}{ $counts }
asked-all-due = Todos se piden para el { $due }{ $others ->
    [0] .
   *[other] {""}, salvo que la fila diga otra fecha.
}
asked-round = { $number }, una nueva ronda, está sin aprobar y el sistema está en uso.
asked-due-own = Se pide para el { $due }.
asked-of = { $person ->
    [none] Sin responsable
   *[other] { $person }
}: { $records ->
    [one] un registro
   *[other] { $records } registros
}, { $minutes ->
    [one] un minuto
   *[other] unos { $minutes } minutos
}
evidence-original = { $how ->
    [kept] Archivo conservado: { $words }
    [place] Original: { $words }
   *[made] Registro del programa: { $words }
}
evidence-no-original = No consta dónde está el original
evidence-short = Comprobado: autenticidad y periodo; no cumple su modelo
evidence-form-original = Original: el formulario rellenado aquí
evidence-shows = Qué periodo demuestra
evidence-shows-span = del { $from } al { $until }

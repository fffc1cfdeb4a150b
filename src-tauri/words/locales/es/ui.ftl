# La ventana.
ui-language = Idioma
ui-language-en = English
ui-language-es = Español
ui-screens = Pantallas
ui-screen-organisation = Organización
ui-screen-people = Personas
ui-screen-history = Historial
ui-screen-check = Comprobar el espacio de trabajo
ui-close = Cerrar el espacio de trabajo
ui-close-panel = Cerrar
ui-undo = Deshacer
ui-undo-named = Deshacer: { $edit }
ui-redo = Rehacer
ui-redo-named = Rehacer: { $edit }
ui-start-title = AIMS Desk
ui-start-state = El sistema de gestión de la IA de su organización, en un solo archivo de este ordenador.
ui-start-open = Abrir un espacio de trabajo
ui-start-new = Nueva organización
ui-start-make = Elegir dónde guardarlo
ui-organisation-name = Nombre
ui-organisation-legalForm = Forma jurídica
ui-organisation-address = Dirección postal
ui-organisation-country = País
ui-organisation-timeZone = Zona horaria
ui-organisation-contentLanguage = Idioma de sus propias palabras
ui-organisation-sector = Sector
ui-organisation-scope = Alcance del SGIA (apartado 4.3)
ui-organisation-papers = En cada documento
ui-scope-approved = Versión { $version } del alcance, aprobada el { $on } por { $name }. Otro texto requiere un cambio aprobado del SGIA que afecte al alcance.
ui-scope-draft = Este texto no está aprobado.
ui-scope-places = { $count ->
    [one] Consta en un documento, tal como figura aquí
   *[other] Consta en { $count } lugares, en todos tal como figura aquí
}
ui-scope-places-other = { $count ->
    [one] En uno de los { $all } lugares donde consta, el texto es distinto
   *[other] En { $count } de los { $all } lugares donde consta, el texto es distinto
}
ui-scope-place = Dónde
ui-scope-place-there = Como consta allí
ui-scope-place-now = Como está ahora
ui-scope-place-same = Igual que ahora
ui-scope-place-written = en redacción
ui-organisation-scopeDocument = Número del documento de alcance
ui-organisation-classification = Clasificación de los documentos
ui-filter = Filtrar
ui-all = Todos
ui-choose = Elija
ui-no-owner = Sin responsable
ui-nothing-matches = Ningún control coincide con el filtro.
ui-decide = Decidir { $control }
ui-person-contact = Contacto
ui-person-add = Añadir persona
ui-history-state = Todos los cambios, del más nuevo al más antiguo. El nombre es el que dio el equipo; no prueba identidad.
ui-history-older = Mostrar cambios anteriores
ui-check-state = Prueba que registros e historial coinciden y que nadie los ha cambiado a espaldas del programa.
ui-check-run = Comprobar ahora

ui-sample-mark = Empresa de ejemplo
ui-tools = Herramientas
ui-menu = Menú
ui-find = Buscar
ui-find-hint = Número, palabra u orden
ui-nothing-found = No se encontró nada.
ui-go = Ir a { $screen }
ui-dismiss = Descartar
ui-and-more = y { $count } más
ui-add = Añadir
ui-remove = Quitar
ui-cancel = Cancelar
ui-none = Ninguna
ui-of = { $value } de { $of }
ui-before = Atrás
ui-show-more = Mostrar { $count } más
ui-field-of = { $field } de { $name }
ui-added = Alta: { $at }, { $by }.
ui-hit-command = Comando
ui-hit-question = Pregunta
ui-hit-clause = Apartado
ui-hit-law = Reglamento de IA
ui-hit-term = Término
ui-hit-control = Control
ui-hit-person = Persona
ui-hit-action = Acción
ui-hit-review = Revisión
ui-hit-decision = Decisión
ui-hit-document = Documento
ui-screen-home = Inicio
ui-screen-statement = Controles y SoA
ui-screen-reviews = Revisión por la dirección
ui-screen-actions = Acciones
ui-screen-documents = Documentos emitidos
ui-screen-catalogue = Catálogo y glosario
ui-screen-settings = Ajustes
ui-start-there = Su espacio de trabajo
ui-start-gone = Ya no está en { $folder }
ui-start-opening = Se está abriendo el archivo…
ui-start-sampling = Se está escribiendo la empresa de ejemplo: catorce meses de registros y sus documentos. Tarda unos segundos…
ui-start-sample = Ver una empresa de ejemplo
ui-start-sample-head = O mirar primero
ui-start-sample-hint = El ejemplo es un archivo aparte que puede cambiar y desechar. Cada página y documento indica que es un ejemplo.
ui-start-offline = Todo queda en el archivo que elija. Este programa no tiene cuenta ni hace ninguna conexión.
ui-home-state = Qué hacer a continuación en su sistema de gestión de la IA, { $edition }.
ui-home-passed = Vencido: { $count }
ui-home-passed-open = Ver todo lo vencido
ui-home-week = Vence en una semana: { $count }
ui-home-week-open = Abrir el calendario
ui-home-records = Registros de esta semana
ui-home-records-hint = Lo que consta en los registros del programa ya está relleno en cada uno.
ui-home-minutes = { $minutes } min
ui-home-next = A continuación
ui-home-nothing = Nada pendiente.
ui-home-more = { $count ->
    [one] Hay una más detrás de estas.
   *[other] Hay { $count } más detrás de estas.
 }
ui-home-facts = Cómo va el trabajo
ui-next-undecided-controls = Decidir
ui-next-statement-behind = Abrir la declaración
ui-next-review-unplanned = Preparar una revisión
ui-next-incident-reported = Valorarlo
ui-next-duty-open = Aclarar las respuestas
ui-next-review-due = Abrir la revisión
ui-next-minutes-open = Abrir el acta
ui-next-backup-old = Abrir las copias
ui-fact-controls-decided = Controles decididos
ui-fact-controls-implemented = Controles aplicables que demuestran que funcionan
ui-fact-actions-open = Acciones abiertas
ui-fact-actions-overdue = Acciones abiertas vencidas
ui-fact-documents-issued = Documentos emitidos
ui-fact-reviews-approved = Revisiones con acta aprobada
ui-organisation-state = La organización de este sistema de gestión de la IA (SGIA). Los documentos llevan lo que figura aquí.
ui-organisation-editionLabel = Norma tal como figura en los documentos
ui-organisation-reviewEveryMonths = Meses entre revisiones por la dirección
ui-organisation-documentLanguages = Idiomas de los documentos
ui-remove-logo = Quitar el logotipo
ui-person-named = Nombrada en registros
ui-person-state = Estado
ui-person-retire = Se ha ido
ui-person-reinstate = Ha vuelto
ui-duties = Quién firma
ui-duties-state = Firma quien ha aceptado el rol. Indique aquí a alguien solo si es otra persona.
ui-duties-role = { $name } ({ $role })
ui-duties-nobody = Aún nadie: { $role } no ha aceptado
ui-column-control = Control
ui-column-why = Por qué
ui-column-actions = Acciones
ui-column-reason = Motivo en palabras
ui-only-thin = Solo sin cómo, responsable o fecha
ui-statement-thin = { $count ->
    [one] Un control aplicable no indica cómo se implementa, quién es su responsable o para cuándo. Un auditor lo preguntará.
   *[other] { $count } controles aplicables no indican cómo se implementan, quién es su responsable o para cuándo. Un auditor lo preguntará.
 }
ui-version-turns = Se ha añadido o retirado una exclusión, o un control se ha incorporado o ha salido: es más que un cambio pequeño.
ui-only-missing = Solo con algo pendiente
ui-changed = cambiado
ui-annex-b = Considerado de la guía del Anexo B
ui-guidance = Qué pide
ui-guidance-provider = Si crea o vende IA:
ui-guidance-deployer = Si usa IA:
ui-guidance-evidence = Ejemplos de evidencia
ui-guidance-exclusion = ¿Se puede excluir?
ui-guidance-ours = Los ejemplos, lo reutilizable y los motivos de exclusión son recomendaciones nuestras; la norma no exige nada de ello.
ui-guidance-related = Apartados: { $clauses }. Relacionados en ISO/IEC 27001: { $controls }.
ui-paste-title = Pegar en la declaración
ui-paste-state = { $rows ->
    [one] Una fila cambiaría { $changes ->
        [one] un campo
       *[other] { $changes } campos
    }.
   *[other] { $rows } filas cambiarían { $changes ->
        [one] un campo
       *[other] { $changes } campos
    }.
} Aún no se ha escrito nada.
ui-paste-refused = { $count ->
    [one] Un motivo en contra. Corrija la fila en la hoja de cálculo y péguela de nuevo.
   *[other] { $count } motivos en contra. Corrija las filas en la hoja de cálculo y péguelas de nuevo.
}
ui-paste-reason = Fila { $row }, { $field }: { $sentence }
ui-paste-take = Incorporar todas las filas
ui-versions = Versiones y aprobación
ui-versions-approved = Versiones aprobadas
ui-versions-none = Aún no se ha aprobado ninguna versión.
ui-version-minor = { $version } (cambio pequeño)
ui-version-major = { $version } (cambio grande)
ui-version-note = De qué trata esta versión
ui-approve = Aprobar y emitir { $version }
ui-approve-hint = La aprobación congela todas las decisiones y emite el PDF. No se puede deshacer; una versión posterior la sustituye.
ui-changes-since = Cambios desde la versión { $version }
ui-blockers = { $count ->
    [one] Una cosa lo impide:
   *[other] { $count } cosas lo impiden:
 }
ui-superseded = sustituida
ui-preview = Vista previa
ui-preview-draft = Vista previa del borrador
ui-preview-issued = El registro tal como se emitió.
ui-preview-as-of = Lo que dicen hoy los registros; no es un documento emitido y conservado.
ui-preview-not-issued = No es un registro aprobado, sino un borrador o una traducción.
ui-preview-making = Se está componiendo el documento.
ui-preview-page = Página { $page } de { $pages }
ui-preview-at = Página
ui-preview-of = de { $pages }
ui-preview-smaller = Más pequeño
ui-preview-larger = Más grande
ui-preview-whole = Página entera
ui-save-word = Guardar para Word
ui-save-pdf = Guardar PDF
ui-save-copy = Guardar una copia…
ui-saved = Guardado { $file }.
ui-reveal = Mostrar en la carpeta
ui-documents-state = Cada documento tal como se aprobó y emitió. Nada de aquí se puede cambiar.
ui-documents-none = Aún no se ha emitido ningún documento. Apruebe la Declaración de aplicabilidad o el acta de una revisión.
ui-documents-kinds = Todos los tipos
ui-documents-in-force = Solo lo que está en vigor
ui-documents-nothing = Ningún documento coincide.
ui-document-statement = Declaración de aplicabilidad
ui-document-committee = Acta del comité
ui-document-management-review = Revisión por la dirección
ui-document-gap-report = Informe de brechas
ui-document-approved = Aprobado el { $on } por { $name }, { $role }.
ui-document-replaces = Sustituye a { $document }.
ui-document-proof = Prueba y copias firmadas
ui-document-scans-none = sin escaneo
ui-document-scans = { $count ->
    [one] un escaneo
   *[other] { $count } escaneos
}
ui-document-digest = { $what } · SHA-256 { $digest }
ui-open-record = Abrir el registro
ui-rendering = { $pages ->
    [one] 1 página, { $kilobytes } kB
   *[other] { $pages } páginas, { $kilobytes } kB
 }
ui-scan = Copia firmada: { $name }, { $kilobytes } kB
ui-attach-scan = Adjuntar una copia firmada
ui-history-entry = entrada { $seq }
ui-statement-provisional = Mientras no tengan todos los sistemas del alcance una evaluación del impacto aprobada y riesgos en un plan de tratamiento aprobado, la declaración dice que es provisional.
ui-statement-state = { $applicable ->
    [one] 1 aplicable
   *[other] { $applicable } aplicables
 } · { $excluded ->
    [one] 1 excluido
   *[other] { $excluded } excluidos
 } · { $undecided } sin decidir
ui-document-head = Entrada { $seq } del historial · { $hash }
ui-history-entries = entradas { $from } a { $to }
ui-history-nameless = una parte del registro
ui-history-text = Palabras que contiene
ui-history-who = De
ui-history-from = Desde
ui-history-to = Hasta
ui-history-month = Mes pasado
ui-history-added = Alta
ui-history-changed = Cambio
ui-history-removed = Baja
ui-history-long = (texto largo)
ui-history-none = Aún no hay cambios.
ui-check-seq = Entrada del historial en el documento
ui-check-hash = Sus dígitos (opcional)
ui-catalogue-state = { $edition }, revisión { $revision } del catálogo. Palabras nuestras; la norma no se reproduce.
ui-catalogue-controls = Controles del Anexo A
ui-catalogue-clauses = Apartados y requisitos
ui-catalogue-glossary = Glosario
ui-settings-state = Estos ajustes son de este ordenador, no del espacio de trabajo.
ui-settings-window = Idioma, apariencia y teclas
ui-settings-person = Su nombre
ui-as-system = Como el sistema
ui-theme = Apariencia
ui-theme-light = Clara
ui-theme-dark = Oscura
ui-author = Su nombre en el historial
ui-author-hint = El nombre se escribe junto a cada cambio. No prueba ninguna identidad: quien usa este ordenador escribe con él.
ui-backups = Copias de seguridad
ui-backups-state = Se hacen solas una vez al día con el espacio de trabajo abierto, se comprueban y se guardan en { $folder }.
ui-backup-now = Hacer copia ahora
ui-backup-sound = comprobada, íntegra
ui-backup-unsound = la comprobación halló fallos
ui-backed-up = Copia hecha y comprobada.
ui-copied = La copia se ha guardado.
ui-restore = Restaurar
ui-restore-ask = El espacio de trabajo quedará como estaba el { $at }. Lo que hay ahora se conserva como copia.
ui-restored = Restaurada la copia del { $at }.
ui-why-routine = automática
ui-why-asked = solicitada
ui-why-migration = antes de actualizar el archivo
ui-why-import = antes de una importación
ui-why-restore = antes de restaurar
ui-action-carry-to = Revisión posterior
ui-action-carry = Trasladar
ui-action-carried = Trasladada a { $review }: { $reason }
ui-reviews-state = La alta dirección revisa el sistema de gestión de la IA (SGIA) a intervalos planificados (apartado 9.3).
ui-review-title = Revisión por la dirección { $number }
ui-review-state = { $state } · { $on }
ui-all-reviews = Todas las revisiones
ui-meeting-on = Reunión
ui-open-actions = Acciones abiertas
ui-period-from = Periodo desde
ui-period-to = Periodo hasta
ui-inputs-copied = Las entradas se copiaron al empezar la reunión, { $at }. El periodo y la fecha de corte no cambian.
ui-covered = Tratada
ui-invite-person = Invitar a
ui-dismiss-person = Quitar { $name }
ui-withdraw = Quitar { $number }
ui-minutes-issued = El acta se aprobó y emitió el { $on }.
ui-step-planned = Empezar la preparación
ui-step-planned-hint = Las entradas se reúnen y se pueden comentar hasta la reunión.
ui-step-in-preparation = Empezar la reunión
ui-step-in-preparation-hint = Cada entrada se copia a la fecha de corte. Los cambios posteriores no alteran la copia.
ui-step-held = Aprobar y emitir el acta
ui-step-held-hint = La aprobación congela el acta y emite el PDF. Una corrección es una versión nueva.
ui-step-minutes-approved = Cerrar la revisión
ui-step-minutes-approved-hint = Todas las acciones de la revisión están hechas, abandonadas o trasladadas.
ui-field-title = Título
ui-field-purpose = Para qué sirve
ui-field-detail = Detalles
ui-field-heldOn = Día de la reunión
ui-field-periodFrom = Periodo desde
ui-field-periodTo = Periodo hasta
ui-field-cutOff = Fecha de corte
ui-field-chair = Presidencia
ui-field-approver = Quien aprueba
ui-field-due = Vence
ui-field-outcome = Resultado o motivo
ui-field-reason = Motivo
ui-field-words = Decisión
ui-field-result = Se refiere a

ui-forget = Olvidar…
ui-forget-title = Olvidar a { $name }
ui-forget-hint = El nombre, la función y el contacto se borran aquí y en todo el historial; el historial sigue siendo demostrable. No se puede deshacer. Las copias de seguridad, las copias y los PDF emitidos los conservan.
ui-forget-do = Borrar nombre, función y contacto
ui-forget-kept = Lo que se emitió, o no es un texto de personas, queda como estaba. Sigue figurando en: { $places }.
ui-forget-unread = { $count ->
    [one] Un archivo conservado aún no se había leído para la búsqueda. Puede contener el texto, y sus palabras ya no se leen: { $items }.
   *[other] { $count } archivos conservados aún no se habían leído para la búsqueda. Pueden contener el texto, y sus palabras ya no se leen: { $items }.
}

ui-history-only = Solo este registro
ui-history-of = Solo { $title }: mostrar todo
ui-history-noun = Cambios de
ui-noun-control = Controles
ui-noun-statement = Declaración de aplicabilidad
ui-noun-review = Revisiones por la dirección
ui-noun-action = Acciones
ui-noun-person = Personas
ui-noun-duty = Responsabilidades
ui-noun-organisation = Organización
ui-noun-document = Documentos
ui-noun-workspace = Espacio de trabajo
ui-approve-boxes = Cambie el texto, o pulse el botón otra vez para emitirlo con recuadros.
ui-screen-roadmap = Hoja de ruta
ui-screen-profile = Punto de partida
ui-screen-gap = Análisis de brechas
ui-screen-systems = Sistemas de IA
ui-screen-act = Reglamento de IA
ui-rail-govern = Gobierno
ui-rail-systems = Sistemas de IA y riesgos
ui-rail-controls = Controles y acciones
ui-rail-documents = Documentos
ui-rail-check = Comprobar
ui-rail-file = Este archivo
ui-chart-table = Las cifras en una tabla
ui-screen-criteria = Criterios de riesgo
ui-screen-texts = Textos del SGIA
ui-screen-processes = Mapa de procesos
ui-processes-about = Dibujado a partir de lo que está en uso (4.4). Aquí no se escribe nada.

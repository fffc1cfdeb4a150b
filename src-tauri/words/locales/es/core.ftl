# Lo que dice el núcleo: fallos, rechazos, nombres de cambios.

## Fallos
fault-refused = { $count ->
    [one] El cambio se rechazó por una razón. No se ha cambiado nada.
   *[other] El cambio se rechazó por { $count } razones. No se ha cambiado nada.
 }
fault-changed-elsewhere = Otro programa ha cambiado el archivo desde que se abrió aquí. No se ha cambiado nada; vuelva a abrirlo para continuar.
fault-undo-conflict = { $table } { $id } ya no es lo que dejó el cambio y no se puede deshacer. No se ha cambiado nada.
fault-gone = Lo que se pidió ({ $kind }) ya no está. No se ha cambiado nada.
fault-not-found = «{ $id }» no está aquí ({ $kind }). No se ha cambiado nada.
thing = Lo que no está
    .version = versión
    .field = campo
    .review-input = entrada de una revisión
    .content = contenido guardado
    .backup = copia de seguridad
    .view = consulta
    .sub-clause-or-control = apartado o control
    .roadmap-item = elemento de la hoja de ruta
    .register = registro
    .noun = tipo de registro
    .proposal = propuesta
    .phase = fase
    .participant = participante
    .part = parte
    .language = idioma
    .gap-run = análisis de brechas
    .gap-item = elemento del análisis de brechas
    .draft = borrador
    .decision = decisión
    .AI-system = sistema de IA
    .workspace = archivo de trabajo
    .recipe = receta
fault-malformed = No se entiende: { $detail }. No se ha cambiado nada.
fault-newer = El archivo lo escribió una versión más nueva ({ $version }). Se ha dejado como está; instale esa versión para abrirlo.
fault-older = El archivo lo hizo una versión anterior (esquema { $version }). Actualícelo primero; antes se hace una copia de seguridad comprobada.
fault-in-use-by = { $user } en { $host } tiene abierto el archivo desde { $since }. Se puede leer, pero no cambiar aquí.
fault-in-use = Otro programa tiene abierto el archivo. No se ha cambiado nada; inténtelo cuando se cierre.
fault-read-only = El espacio de trabajo está abierto solo para lectura. No se ha cambiado nada.
fault-disk-full = El disco está lleno. Esto no se hizo, y lo que había sigue como estaba; libere espacio e inténtelo de nuevo.
fault-displaced = El archivo se movió, sustituyó o borró mientras estaba abierto. No se ha escrito nada; vuelva a abrirlo.
fault-press = No se pudo imprimir el documento. No se ha emitido nada.
fault-press-stopped = La impresión se detuvo o tardó demasiado. No se ha emitido nada; acorte los textos muy largos e inténtelo de nuevo.
fault-internal = El programa encontró un fallo propio. Lo que se dio por hecho se conserva; cierre el espacio de trabajo, ábralo de nuevo y compruébelo.
fault-io = El disco o el sistema dio un error al leer o escribir. Lo que se dio por hecho se conserva; revise el disco y guarde una copia en otro lugar.
fault-pipe = Quien lee la respuesta dejó de leer antes de que estuviera completa.
fault-no-rights = El sistema no permite leer o escribir este archivo o esta carpeta. Pida el permiso o elija otro lugar.
fault-no-file = No existe ese archivo o esa carpeta.
fault-damaged = Algo de lo guardado en el archivo está dañado o lo escribió otro programa. Compruebe el archivo: la comprobación dice dónde. Después restaure una copia de seguridad.
fault-made = El cambio se hizo y consta como entrada { $entry }. Lo que viene después no pudo terminarse, o el disco no lo confirmó: compruebe el archivo y haga una copia de seguridad en otro disco.
fault-unknown = El disco falló mientras se guardaba el cambio, y no se pudo averiguar si quedó guardado. Abra el archivo de nuevo y mire su historial antes de repetir el cambio.
refuse-out-workspace = { $file } es un espacio de trabajo o pertenece a uno. No se escribe encima; elija otro nombre.
file-unsound = El archivo no supera la comprobación: los registros y el historial no concuerdan. Lo que se cambie ahora queda junto a lo que se cambió a espaldas del programa. Compruebe el espacio de trabajo o restaure una copia de seguridad.
file-another-name = El archivo tiene un segundo nombre en este disco (un enlace duro). Abierto con los dos nombres puede dañarse: use uno solo y haga copias con «Guardar una copia».

## Archivos que no se abren
unfit-no-place = No se pudo guardar { $file } ahí: la carpeta ya no existe o nunca existió. Elija otro lugar.
unfit-missing = No existe el archivo { $file }.
unfit-not-a-file = { $file } no es un archivo normal.
unfit-no-permission = Ahí no se permite leer ni escribir { $file }. Pida permiso a quien lo administra o elija otro lugar.
unfit-truncated = { $file } está cortado. Use una copia de seguridad o una copia completa.
unfit-trailing = { $file } lleva detrás de su última página unos bytes que ningún espacio de trabajo tiene. No se abrió; use una copia de seguridad o quite lo añadido.
unfit-not-a-workspace = { $file } no es un archivo de trabajo de AIMS Desk.
unfit-too-large = { $file } es mayor de lo que puede ser un espacio de trabajo.
unfit-foreign-mode = Otro programa ha cambiado { $file }, en un modo que este programa no usa nunca. No se ha abierto.
unfit-foreign-schema = Otro programa ha cambiado la estructura de { $file }. No se ha abierto; use una copia de seguridad.
unfit-trial = { $file } se hizo con una versión de prueba de este programa, que guardaba sus registros de otra forma. No se ha abierto ni cambiado. Consérvelo junto con el programa que lo hizo para leer e imprimir lo que contiene, y empiece aquí un espacio de trabajo nuevo.
unfit-damaged = { $file } está dañado, o el disco no lo entrega entero. No se ha abierto; use una copia de seguridad.
unfit-foreign-journal = El archivo de diario junto a { $file } no le pertenece. No se ha abierto ni cambiado ninguno.
unfit-exists = { $file } ya existe. Se ha dejado como está; elija otro nombre.

## Comprobación
check-integrity = La base de datos está dañada: { $place }.
check-reference = { $place } remite a un registro que no existe.
check-entry-form = La entrada { $place } del historial no está escrita como escribe este programa.
check-entry-number = La entrada { $place } del historial falta, o hay más de una con su número.
check-entry-hash = El historial se ha cambiado en la entrada { $place }: su resumen no encaja.
check-baseline = La entrada { $place } dice que el archivo se migró, y ningún programa hizo nunca esa migración.
check-unlisted = En la entrada { $place } se vació algo, y ninguna supresión del historial lo dice.
check-uncleared = En la entrada { $place } vuelve a estar algo que una supresión había borrado.
check-clouded = El registro { $place } depende de un valor que se vació.
check-image = La entrada { $place } no se sigue de las anteriores.
check-record-unknown = El registro { $place } no figura en ninguna entrada del historial.
check-record-missing = El registro { $place } figura en el historial, pero no está.
check-record = El registro { $place } no es lo que resulta del historial.
check-content-stray = Ninguna entrada del historial nombra el contenido guardado { $place }.
check-words = Las palabras leídas en el contenido { $place } no están como se guardaron.
check-content-missing = El historial nombra el contenido guardado { $place }, pero no está.
check-content = El contenido guardado { $place } no es lo que dice su resumen.
check-head-missing = El documento indica la entrada { $place }, pero el historial termina antes. ¿Está escrito el número como figura impreso? Si lo está, el historial se ha acortado.
check-head-differs = Estos dígitos no son los de la entrada { $place }. ¿Están escritos como figuran impresos? Si lo están, el historial se ha reescrito.
refuse-check-seq = Escriba el número de la entrada tal como figura al pie del documento, en cifras.
refuse-check-digits = Escriba al menos { $least } de los dígitos que siguen al número al pie del documento (del 0 al 9, de la a a la f), o ninguno para preguntar solo si la entrada existe.

## Rechazos
refuse-restore-another-workspace = La copia es del espacio de trabajo de otra organización. No se ha cambiado nada; elija una copia de este.
refuse-nothing-to-undo = No hay nada que deshacer.
refuse-nothing-to-redo = No hay nada que rehacer.
refuse-empty = No puede quedar vacío. Escriba algo.
refuse-day-ahead = El { $on } aún no ha llegado. Indique un día que ya haya llegado.
refuse-too-long = { $length } caracteres son demasiados; caben como máximo { $most }.
refuse-control-character = El texto contiene un carácter de control invisible. Péguelo como texto sin formato.
refuse-author = El nombre del autor está vacío, pasa de { $most } caracteres o contiene marcas invisibles. Escríbalo de nuevo en los ajustes.
refuse-not-a-date = «{ $value }» no es una fecha. Escríbala así: 2026-11-24.
refuse-unknown-code = «{ $value }» no se conoce. Use uno de: { $known }.
refuse-nothing-chosen = Aquí no se ha elegido nada. Elija de la lista.
refuse-not-a-country = «{ $value }» no es un país. Elíjalo de la lista; en una orden, indique sus dos letras mayúsculas, como ES.
refuse-unknown-zone = Esta zona horaria no se conoce. Use un nombre como Europe/Madrid.
refuse-id-taken = La clave «{ $value }» ya existe. Dé otra, o ninguna.
refuse-no-such-person = No existe la persona «{ $value }». Añádala primero.
refuse-reason-repeats = Esto solo repite lo decidido. Nombre qué lo justifica: el sistema, la ley, el contrato, o lo que su organización hace o no hace.
refuse-reason-short = Esto es más corto que una frase. Diga en una frase qué lo justifica.
refuse-reason-wordless = Esto no da ninguna razón: es una cifra, un signo o la propia opción repetida. Diga en pocas palabras qué lo justifica.
refuse-exclusion-words = Explique en al menos { $least } caracteres por qué el control no se aplica a esta organización. El motivo lo pide la norma; la longitud es regla nuestra.
refuse-reason-does-not-fit = La razón dada no corresponde a esta decisión. Elimínela o cambie la decisión.
refuse-implemented-needs-evidence = «Implementado» no se escribe: se deduce de los registros del control (regla nuestra). Indique aquí «planificado» y añada el registro que pide su modelo.
refuse-excluded-has-no-status = Un control excluido no tiene estado, responsable ni fecha. Decida primero que se aplica.

## Nombres de los cambios
edit-workspace-found = Crear el espacio de trabajo
edit-workspace-copy = Guardar una copia
edit-workspace-migrate = Actualizar el archivo
edit-workspace-restore = Restaurar una copia de seguridad
edit-workspace-salvage = Guardar lo legible de un archivo dañado
edit-workspace-undo = Deshacer
edit-workspace-redo = Rehacer
edit-organisation-amend = Cambiar la organización
edit-person-add = Añadir una persona
edit-person-amend = Cambiar una persona
edit-control-decide = Decidir un control
edit-control-draft = Proponer decisiones a partir de los hechos
edit-control-amend = Cambiar un control

## Declaración de aplicabilidad
refuse-no-such-control = No existe el control «{ $value }». Use un número como A.6.2.4 o X.1.
refuse-control-not-own = { $control } es un control del Anexo A. Solo los controles propios de la organización se cambian o retiran así.
refuse-statement-undecided = { $control } está sin decidir. Decida si aplica.
refuse-statement-no-reason = { $control } aplica, pero su motivo no está completo. Indique un código y explique por qué con sus propias palabras.
refuse-statement-no-status = { $control } aplica, pero no tiene estado. Elija uno.
refuse-statement-no-source = { $control } no indica la fuente de uno de sus motivos. Indique el riesgo, la ley y el artículo, el contrato o la parte interesada.
refuse-statement-no-date-reason = La fecha objetivo de { $control } se aplazó desde la última versión. Diga por qué.
refuse-statement-no-reopens = { $control } está excluido y nadie dijo qué lo reabriría. Diga en una frase qué cambio lo hace.
refuse-statement-no-scope = El alcance del SGIA aún no está escrito. Escríbalo en Organización.
refuse-statement-no-approver = No se indica quién aprueba la declaración. Elija una persona.
refuse-statement-unchanged = Nada ha cambiado desde la última versión aprobada. No hay nada que aprobar.

## Organización, personas, documentos
refuse-logo = El logotipo no es una imagen PNG o JPEG de 1 MB como máximo. Elija otro archivo.
refuse-logo-picture = La imagen está dañada o tiene más de 30 millones de píxeles. Guárdela de nuevo como PNG o JPEG más pequeña y elija ese archivo.
refuse-months = No se pueden guardar { $value } meses. Use de 1 a 24.
refuse-retire-duty = La persona todavía tiene una responsabilidad ({ $duty }). Asígnela antes a otra persona.
refuse-scan-kind = El archivo no es PDF, PNG ni JPEG. Escanee la copia firmada en uno de estos formatos.
refuse-scan-size = El archivo es demasiado grande. Se pueden guardar { $most } MB como máximo.
edit-organisation-setLogo = Cambiar el logotipo
edit-person-retire = Registrar que una persona se ha ido
edit-person-reinstate = Registrar que una persona ha vuelto
edit-duty-assign = Asignar una responsabilidad
edit-control-addOwn = Añadir un control propio
edit-control-amendOwn = Cambiar un control propio
edit-control-removeOwn = Retirar un control propio
edit-control-paste = Pegar filas en la declaración
edit-statement-approve = Aprobar la Declaración de aplicabilidad
edit-document-attachScan = Adjuntar una copia firmada

## Inicio
home-law-applies = { $number } { $name } tiene obligaciones desde el { $on }: { $articles }.
home-law-begins = { $number } { $name } tendrá obligaciones a partir del { $on }: { $articles }.
home-undecided-controls = { $count ->
    [one] Un control está sin decidir.
   *[other] { $count } controles están sin decidir.
}
home-statement-behind = { $count ->
    [one] Un campo ha cambiado desde que se aprobó la versión { $version } de la Declaración de aplicabilidad.
   *[other] { $count } campos han cambiado desde que se aprobó la versión { $version } de la Declaración de aplicabilidad.
}
home-incident-reported = { $number } «{ $title }», conocido desde el { $on }, está sin valorar. Hasta entonces no se sabe qué plazos legales corren.
home-duty-open = Queda por resolver si { $articles } se aplica a { $number } { $name } { $begun ->
    [1] desde el { $on }
   *[0] a partir del { $on }
}: una de dos respuestas es errónea.
home-review-due = { $number } se celebra el { $on }.
home-minutes-open = El acta de { $number }, celebrada el { $on }, no está aprobada.
home-review-none = No hay ninguna revisión por la dirección planificada. El apartado 9.3 la pide a intervalos planificados.
home-review-unplanned = La próxima revisión por la dirección toca el { $on } y no hay ninguna planificada.
home-backup-none = Aún no hay ninguna copia de seguridad de este espacio de trabajo.
home-backup-old = La última copia de seguridad es del { $on }, hace más de siete días.

## Supresión
edit-workspace-redact = Borrar un texto del historial
refuse-redact-field = «{ $value }» no es un campo que se pueda borrar. Use uno de: { $known }.
refuse-redact-nothing = Este campo no contiene nada, ni lo contuvo. No hay nada que borrar.
refuse-redact-reason = El motivo repite lo que se quiere borrar, y el motivo queda. Escríbalo sin ese texto.

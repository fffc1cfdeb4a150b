# El inventario de sistemas de IA y la lectura de hojas de cálculo.

## Rechazos
refuse-system-name-taken = { $number } ya se llama «{ $name }». Dé otro nombre, o cambie { $number }.
refuse-system-held = { $number } no se puede quitar: { $classifications ->
    [0] ninguna clasificación
    [one] una clasificación
   *[other] { $classifications } clasificaciones
 } y { $actions ->
    [0] ninguna acción
    [one] una acción
   *[other] { $actions } acciones
 } remiten a él. Póngalo fuera del alcance con un motivo, o registre que se ha retirado.
refuse-system-stage-future = El { $on } aún no ha llegado. Una etapa se registra cuando el sistema ha llegado a ella.
refuse-system-stage-same = El sistema ya está en esta etapa desde el { $on }. Elija otra etapa.
refuse-system-stage-order = La etapa anterior empezó el { $on }. Dé ese día o uno posterior.
refuse-system-scope-reason = Diga en al menos { $least } caracteres por qué este sistema queda fuera del alcance.
refuse-system-scope-phrase = Eso podría decirse de cualquier sistema. Diga qué tiene este que lo deja fuera del alcance.
refuse-system-look-note = Diga qué encontró al volver a mirarlo.
refuse-system-look-nothing = Nada de { $number } está pendiente de volver a mirarse.
refuse-system-shares-nothing = { $number } no comparte nada con ningún sistema incluido en el alcance, o no está fuera de él. No hay nada que responder.
refuse-system-shares-answer = Diga en una frase quién cuida de lo compartido y por qué es correcto dejar fuera el sistema.
refuse-system-model-none = { $why ->
    [none] Ningún sistema de IA en uso indica «{ $model }» como su modelo. Escriba el modelo tal como figura en el inventario.
    [already] { $count ->
        [one] { $named } ya figura con la versión { $to } de «{ $model }»: no hay nada que cambiar.
       *[other] { $named } ya figuran con la versión { $to } de «{ $model }»: no hay nada que cambiar.
    }
   *[other] «{ $model }» es el modelo de { $named }: con otro proveedor u otra versión que los indicados. Corrija lo uno o lo otro.
}
refuse-template = No hay ninguna plantilla «{ $value }». Elija una de la lista.
refuse-template-itself = Un sistema no es plantilla de sí mismo. Elija otra.
refuse-import-nothing = No hay ninguna fila que tomar. Elija una hoja con al menos una fila bajo sus encabezados.
refuse-import-name = La fila no tiene ni el nombre de un sistema ni el número de uno que esté aquí. Rellene uno de los dos.
refuse-import-twice = «{ $value }» está también en una fila anterior de la hoja. Deje fuera una de las filas.
refuse-import-heads = Ninguna columna dice el nombre o el número de los sistemas. Escriba «Nombre» sobre la columna de los nombres.
refuse-sheet-large = El archivo es demasiado grande: se leen como mucho { $most } MB. Guarde solo la hoja de los sistemas.
refuse-sheet-text = La hoja tiene demasiado texto: se leen como mucho { $most } MB. Guarde solo la hoja de los sistemas.
refuse-sheet-bomb = El archivo se expande a mucho más de lo que contiene una hoja; se expanden como mucho { $most } MB. No se ha abierto. Guarde de nuevo la hoja en su programa de hojas de cálculo.
refuse-sheet-rows = La hoja tiene demasiadas filas: se leen como mucho { $most } a la vez. Divídala.
refuse-sheet-columns = La hoja tiene demasiadas columnas: se leen como mucho { $most }. Borre las que no hagan falta.
refuse-sheet-cell = La celda { $cell } tiene demasiado texto: se leen como mucho { $most } caracteres. Acórtelo.
refuse-sheet-empty = El archivo no tiene ninguna fila con contenido. Elija otro.
refuse-sheet-malformed = El archivo está dañado o cortado y no se puede leer. Guárdelo de nuevo en su programa de hojas de cálculo.
refuse-sheet-quote = Una comilla abierta en la fila { $row } no se cierra nunca: el archivo está cortado o sobra la comilla. Corríjalo e inténtelo de nuevo.
refuse-sheet-password = El archivo tiene contraseña. Guarde una copia sin ella.
refuse-sheet-kind = Este archivo no es de los tipos que se leen. Guárdelo como XLSX o CSV.
refuse-sheet-encoding = El texto del archivo no se puede leer. Guárdelo como CSV en UTF-8, o como XLSX.
refuse-sheet-word = «{ $value }» no se entiende aquí. Escriba uno de: { $known }.
refuse-sheet-field = No hay ningún campo «{ $value }» en el que poner esta columna. Elija otro campo o deje fuera la columna.

## Lo que conviene saber de una hoja leída
sheet-cut = … (cortado: demasiado largo para una celda)
sheet-note-windows = El archivo no dice cómo se escribió; se ha leído como texto de Windows occidental. Compruebe los nombres con acentos.
sheet-note-first-sheet = { $count ->
    [one] Se ha leído la única hoja del archivo, «{ $sheet }».
   *[other] De { $count } hojas del archivo se ha leído la primera, «{ $sheet }».
 }
sheet-note-formulas = { $count ->
    [one] Una celda contiene una fórmula
   *[other] { $count } celdas contienen una fórmula
 } ({ $cells }). Se ha leído lo que daba cuando se guardó el archivo.
sheet-note-errors = { $count ->
    [one] Una celda contiene un error
   *[other] { $count } celdas contienen un error
 } ({ $cells }) y se ha leído como vacía.
sheet-note-day-first = { $count ->
    [one] Una fecha
   *[other] { $count } fechas
 } se puede leer de dos maneras ({ $cells }). Se ha tomado primero el día: 03/04/2026 es el 3 de abril.

## Por qué hay que volver a mirar un sistema
system-look-model = { $on }: el modelo { $model } pasó de la versión { $from } a la { $to }.
system-look-model-first = { $on }: el modelo { $model } pasó a la versión { $to }; antes no constaba ninguna.
system-look-field = { $on }: { $field ->
    [purpose] la finalidad
    [actRoles] los roles según el Reglamento de IA
    [origin] el origen
    [baseModel] el modelo base
    [modelVersion] la versión del modelo
    [countries] los países
    [dataSets] los datos utilizados
   *[other] { $field }
 }: cambió después de clasificar el sistema.

## Nombres de las ediciones
edit-system-add = Añadir un sistema de IA
edit-system-amend = Cambiar un sistema de IA
edit-system-setStage = Registrar una etapa de un sistema de IA
edit-system-setScope = Decidir si un sistema de IA está en el alcance
edit-system-check = Comprobar la ficha de un sistema de IA
edit-system-clearLookAgain = Registrar que se ha vuelto a mirar un sistema de IA
edit-system-changeModel = Registrar una versión nueva de un modelo
edit-system-answerShares = Responder qué comparte un sistema de IA fuera del alcance
edit-system-draft = Redactar la ficha de un sistema de IA con una plantilla
edit-system-addFrom = Nuevo sistema de IA con una plantilla
edit-system-remove = Quitar un sistema de IA
edit-system-import = Importar sistemas de IA

## Campos y códigos (las hojas de cálculo usan las mismas palabras: core/src/systems/es.json)
system-field-number = Número
system-field-name = Nombre
system-field-version = Versión
system-field-description = Descripción
system-field-purpose = Finalidad y uso previsto
system-field-prohibitedUses = Usos no permitidos
system-field-businessOwner = Responsable de negocio
system-field-technicalOwner = Responsable técnico
system-field-aimsRoles = Nuestros roles en el SGIA
system-field-actRoles = Roles según el Reglamento de IA
system-field-origin = Origen
system-field-supplier = Empresa proveedora
system-field-contract = Contrato
system-field-baseModel = Modelo base
system-field-modelVersion = Versión del modelo
system-field-technique = Técnica
system-field-autonomy = Autonomía
system-field-oversight = Supervisión humana
system-field-users = Usuarios
system-field-affected = Personas afectadas
system-field-vulnerable = Grupos vulnerables o menores
system-field-countries = Países
system-field-dataSets = Datos utilizados
system-field-personalData = Datos personales
system-field-hosting = Alojamiento y región
system-field-tools = Herramientas y bibliotecas
system-field-stage = Etapa del ciclo de vida
system-field-startedOn = Inicio
system-field-inUseOn = En uso desde
system-field-changedOn = Último cambio
system-field-retiredOn = Retirado el
system-field-scope = Alcance del SGIA
system-field-scopeReason = Motivo de la decisión de alcance
system-field-criticality = Criticidad
system-field-monitoring = Plan de seguimiento
system-field-logs = Registros y conservación
system-field-nextReviewOn = Próxima revisión
system-field-checkedOn = Última comprobación
system-field-checkedBy = Comprobado por
system-field-actClass = Clase según el Reglamento de IA
system-field-actClassOn = Clasificado el
system-stage-idea = Idea
system-stage-development = En desarrollo
system-stage-test = En prueba
system-stage-in-use = En uso
system-stage-changed = Modificado
system-stage-retired = Retirado
system-scope-undecided = Sin decidir
system-scope-in = Dentro
system-scope-out = Fuera
system-aimsRoles-provider = Proveedor de IA
system-aimsRoles-producer = Productor o desarrollador de IA
system-aimsRoles-customer = Cliente o usuario de IA
system-aimsRoles-partner = Socio de IA
system-actRoles-provider = Proveedor
system-actRoles-deployer = Responsable del despliegue
system-actRoles-importer = Importador
system-actRoles-distributor = Distribuidor
system-actRoles-authRep = Representante autorizado
system-actRoles-productManufacturer = Fabricante del producto
system-origin-own = Desarrollo propio
system-origin-bought = Comprado
system-origin-open-source = Código abierto
system-origin-embedded = Integrado en otro producto
system-yesNo-yes = Sí
system-yesNo-no = No
system-criticality-low = Baja
system-criticality-medium = Media
system-criticality-high = Alta
system-actClass-prohibited = Práctica prohibida
system-actClass-highRiskAnnexI = Alto riesgo (anexo I)
system-actClass-highRiskAnnexIII = Alto riesgo (anexo III)
system-actClass-annexIIINotHighRisk = Anexo III, sin alto riesgo
system-actClass-transparency = Obligaciones de transparencia
system-actClass-gpai = Modelo de uso general
system-actClass-gpaiSystemic = Modelo de uso general con riesgo sistémico
system-actClass-minimal = Riesgo mínimo
system-actClass-legalReview = Cuestión jurídica abierta
system-actClass-outOfScope = Fuera del ámbito de aplicación

## La pantalla
ui-noun-system = Sistemas de IA
ui-hit-system = Sistema de IA
ui-systems-look = Pendientes de nueva comprobación
ui-systems-looked = Qué resultó al volver a mirarlo
ui-systems-unsaid = Sin indicar
ui-systems-unclassified = Sin clasificar
ui-systems-classify = Abrir la clasificación
ui-systems-shares = Comparte con sistemas dentro del alcance
ui-systems-shares-none = No comparte proveedor, modelo, datos ni responsable con ningún sistema dentro del alcance.
ui-systems-shares-ask = Está fuera del alcance y comparte lo que figura arriba. ¿Qué significa eso para dejarlo fuera?
ui-systems-shares-again = Desde la respuesta del { $on } se comparte otra cosa. Responda de nuevo.
ui-systems-shares-said = Respondido el { $on }: { $answer }
ui-systems-shares-keep = Guardar la respuesta
ui-systems-stage-new = Etapa nueva
ui-systems-stage-on = Desde (hoy si está vacío)
ui-systems-stage-undated = sin fecha indicada
ui-systems-stage-note = Qué ocurrió
ui-systems-stage-take = Registrar la etapa
ui-systems-model = La versión nueva se pone en todos los sistemas con { $model } de este proveedor que no estén retirados, y cada uno queda por volver a mirar.
ui-systems-model-take = Registrar la versión nueva
ui-systems-template = Plantilla
ui-systems-template-new = Nuevo con una plantilla
ui-systems-template-there = { $called } ya lleva este nombre. Sus campos vacíos pueden rellenarse con la plantilla.
ui-systems-template-take = Tomar esta plantilla para { $number }
ui-systems-template-fill = Rellenar con una plantilla
ui-systems-template-own = Un sistema propio
ui-systems-template-hint = Cada campo que rellena es una propuesta: no surte efecto hasta que usted la acepta.
ui-systems-template-drafted = { $count ->
    [0] No había nada vacío de lo que trata esta plantilla.
    [one] 1 propuesta por revisar.
   *[other] { $count } propuestas por revisar.
 }
ui-systems-template-from = Redactado a partir de: { $title }
ui-systems-template-none = Una plantilla propone finalidad, roles, datos, supervisión, registros y seguimiento para lo que aún está vacío.
ui-systems-template-ask = Qué preguntar al proveedor ({ $count })
ui-systems-template-copy = Copiar las preguntas
ui-systems-template-copied = Las preguntas están en el portapapeles, listas para un correo.

## Lo primero que pide un sistema
ui-systems-next = Paso siguiente
ui-systems-lacks = Antes de evaluar su impacto, diga qué es:
ui-systems-bare = Este sistema no tiene evaluación del impacto aprobada. Sin ella no entra en uso, y de ella parten sus riesgos.
ui-systems-assess = Evaluar su impacto
ui-systems-assess-on = Continuar con { $number }

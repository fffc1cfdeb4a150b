# Empresas proveedoras de sistemas de IA, modelos, datos y servicios, y quién responde de qué (A.10.2, A.10.3).

supplier = Empresa proveedora
    .a = una empresa proveedora
    .many = Empresas proveedoras
    .empty = Aún no hay ninguna empresa proveedora. Nombre las empresas cuyos sistemas de IA, modelos, datos o servicios utiliza.

## Campos
supplier-name = Nombre
    .help = Tal como lo nombra el contrato.
    .also = Proveedor; Nombre del proveedor; Empresa; Empresa proveedora; Suministrador
supplier-provides = Suministra
    .help = Un sistema de IA completo, un modelo dentro de uno, datos, o un servicio como el alojamiento o el etiquetado.
    .also = Qué suministra; Suministro; Tipo de suministro
supplier-country = País
    .help = Dónde tiene su sede la empresa que firma.
    .also = Países; Sede; Domicilio social
supplier-systems = Sistemas de IA que se apoyan en él
    .also = Sistemas de IA; Sistemas; Sistema; Sistema de IA; Se usa en; Número de sistema; Id de sistema
supplier-models = Modelos y versiones
    .help = Qué modelos entrega y qué versiones utiliza usted ahora.
    .also = Modelos; Modelo; Versiones del modelo; Modelos base
supplier-owner = Responsable
    .help = La persona de aquí que conoce a esta empresa proveedora y se entera primero de sus cambios.
    .also = Persona responsable; Responsable del contrato; Responsable de negocio; Propietario
supplier-dependence = Dependencia
    .help = Cuánto costaría prescindir de esta empresa proveedora.
    .also = Grado de dependencia; Criticidad
supplier-personalData = Datos personales
    .help = Si a esta empresa proveedora le llegan datos personales.
    .also = Contiene datos personales; Trata datos personales
supplier-dataUse = Qué hace con nuestros datos
    .help = Qué recibe, dónde y cuánto tiempo lo guarda, y si entrena modelos con ello.
    .also = Uso de nuestros datos; Uso de los datos; Entrenamiento con nuestros datos
supplier-subSuppliers = Empresas proveedoras detrás de ella
    .help = En qué modelos, infraestructura o trabajo de otros se apoya, hasta donde se sabe.
    .also = Subproveedores; Subcontratistas; Subencargados
supplier-terms = Condiciones que importan
    .help = Qué dice el contrato sobre avisos de cambios, información del modelo, incidentes, auditorías, responsabilidad y derechos.
    .also = Condiciones; Condiciones del contrato; Cláusulas
supplier-split = Quién responde de qué
    .help = Qué obligaciones a lo largo de la vida del sistema de IA le tocan a él, a usted y a su cliente (A.10.2).
    .also = Reparto de responsabilidades; Responsabilidades; Responsabilidades compartidas
supplier-exitPlan = Salida
    .help = Qué haría usted si cesara, empeorara el modelo o subiera el precio.
    .also = Plan de salida; Estrategia de salida
supplier-contract = Contrato
    .help = Dónde se guarda el contrato firmado.
    .also = Acuerdo; Referencia del contrato; Dónde está el contrato
supplier-yearly = Coste anual
    .also = Coste al año; Gasto anual; Importe anual
supplier-since = Empresa proveedora desde
    .also = Desde; Inicio; Fecha de inicio; Inicio del contrato
supplier-ends = Fin del contrato
    .also = Termina; Termina el; Fecha de fin; Vencimiento; Vence el
supplier-reviewOn = Próxima revisión
    .also = Fecha de revisión; Revisión el
supplier-rating = Valoración
    .help = Qué resultó de las preguntas que se le hicieron.
    .also = Evaluación; Resultado
supplier-conditions = Condiciones de uso
    .help = Qué rige mientras se usa.
    .also = Restricciones
supplier-rated = Valorado
    .also = Valorado el
supplier-standing = Situación
    .also = Estado; Etapa; Fase
supplier-approved = Aprobado
    .also = Aprobado el; Aprobación; Fecha de aprobación
supplier-why = Motivo
    .help = Por qué se suspendió o por qué terminó.
    .also = Por qué; Motivo de la suspensión; Motivo del fin

## Listas de códigos
provides = Tipo de suministro
    .system = Sistema de IA
    .model = Modelo
    .data = Datos
    .service = Servicio
provides-also =
    .system = Sistema; Programa; Aplicación; Producto
    .model = Modelos; Modelo base; Modelo fundacional
    .data = Conjunto de datos; Conjuntos de datos
    .service = Servicios; Alojamiento; Consultoría; Etiquetado
dependence = Dependencia
    .low = Baja
    .medium = Media
    .high = Alta
dependence-also =
    .low = Bajo; Poca
    .medium = Medio; Moderada
    .high = Alto; Mucha; Crítica
standing = Situación
    .candidate = Candidato
    .approved = Aprobado
    .suspended = Suspendido
    .ended = Terminado
standing-also =
    .candidate = Propuesto; Nuevo; En evaluación; En estudio
    .approved = Activo; Vigente; Homologado
    .suspended = En pausa; Bloqueado
    .ended = Finalizado; Rescindido; Antiguo; De baja

## Grupos de la ficha
supplier-group-what = Qué entrega
supplier-group-terms = Datos, condiciones y responsabilidades
supplier-group-risk = Dependencia y salida
supplier-group-contract = Contrato y revisión

## Pasos
edit-supplier-approve = Aprobar a una empresa proveedora
edit-supplier-suspend = Suspender a una empresa proveedora
edit-supplier-end = Terminar la relación con una empresa proveedora
supplier-approve-do = Aprobar
supplier-suspend-do = Suspender
supplier-end-do = Terminar

## Lo que vence
due-supplier-ends = Fin de un contrato con una empresa proveedora
due-supplier-review = Revisión de una empresa proveedora

## Rechazos
refuse-supplier-ends = El contrato terminaría antes de empezar. Corrija uno de los dos días.
refuse-supplier-exit = Difícilmente podría prescindir de esta empresa proveedora, y no hay ninguna salida escrita. Diga qué haría sin ella.
refuse-supplier-in-use = { $system } está en uso y se apoya en esta empresa proveedora. Páselo antes a otra empresa proveedora o registre que se ha retirado.

supplierRating = Valoración
    .suitable = Idóneo
    .conditions = Idóneo con condiciones
    .unsuitable = No idóneo
supplierRating-also =
    .suitable = Bueno; Usar
    .conditions = En parte
    .unsuitable = Malo; No usar
edit-supplier-rate = Valorar una empresa proveedora
supplier-rate-do = Valorar
ui-suppliers-named = Proponer los que nombra el inventario
edit-supplier-draftNamed = Proponer las empresas proveedoras que nombra el inventario
edit-supplier-ask = Formular preguntas a una empresa proveedora
refuse-supplier-not-asked = Aún no se ha preguntado nada. Formule antes las preguntas y anote las respuestas.
refuse-supplier-open = { $count ->
    [one] Queda una pregunta
   *[other] Quedan { $count } preguntas
} sin contestar o sin valorar. Contéstelas antes.
refuse-supplier-unsuitable = Se valoró como no idóneo. Valórelo de nuevo si eso ha cambiado.
refuse-supplier-unrated = Se le formularon preguntas y aún no hay resultado. Valórelo antes.
refuse-supplier-against = { $count ->
    [one] Una respuesta se juzgó insuficiente. Valórelo con condiciones que respondan de ella o juzgue de nuevo la respuesta.
   *[other] { $count } respuestas se juzgaron insuficientes. Valórelo con condiciones que respondan de ellas o juzgue de nuevo las respuestas.
}
refuse-supplier-nobody = El inventario no nombra ninguna empresa proveedora que falte en el registro. Nómbrelo en la ficha del sistema de IA, en el campo Empresa proveedora.
ui-supplier-questions = Preguntas formuladas
ui-supplier-answered = { $done } de { $of } preguntas respondidas y valoradas
ui-supplier-unasked = Aún no se ha preguntado nada. Se proponen las preguntas habituales; anote la respuesta, qué la acredita y si basta.
ui-supplier-unanswered = sin respuesta todavía
ui-supplier-unjudged = respondida; nadie la ha valorado
ui-supplier-question-open = Abrir { $number } con su historial
ui-supplier-model = Funciona con { $model }{ $version ->
    [none] ; nadie ha indicado la versión.
   *[other] , versión { $version }.
}
ui-supplier-split = Quién responde de qué
ui-supplier-split-print = Imprimir el reparto para el contrato…
ui-supplier-no-split = Nadie ha dicho quién responde de qué en este sistema: ustedes, la empresa proveedora o el cliente.
refuse-supplier-asked = Sus preguntas ya están formuladas.
ui-screen-suppliers = Empresas proveedoras

# Textos del SGIA (apartado 7.5): los seis, y los propios de la organización.

text = Texto
    .a = un texto
    .many = Textos
    .empty = Aún no hay ningún texto. Bastan seis: política, manual, riesgo e impacto, ciclo de vida, incidentes, proveedores. El programa los redacta con lo que saben los registros.

## Campos
text-title = Título
    .also = Nombre; Documento; Textos
text-kind = Qué texto
    .also = Tipo; Clase
text-author = Autor
    .help = Quien lo escribió y lo mantiene correcto. Lo aprueba otra persona.
    .also = Escrito por; Responsable
text-approver = Aprueba
    .help = La alta dirección, para los seis.
    .also = Aprobador; Aprobadora
text-sameWhy = Por qué una sola persona
    .help = Por qué autor y aprobador son la misma persona. Se imprime.
    .also = Misma persona porque
text-language = Idioma
    .also = Lengua
text-classification = Clasificación
    .help = Vacía: la de la organización.
    .also = Confidencialidad
text-distribution = Quién lo lee
    .also = Distribución; Lectores
text-outside = Para personas externas
    .also = Disponibilidad; Partes interesadas
text-place = Dónde lo encuentran
    .also = Lugar; Enlace
text-effectiveOn = Vigente desde
    .help = Vacío: desde el día de la aprobación.
    .also = Entrada en vigor; Válido desde
text-reviewEvery = Meses entre revisiones
    .help = Vacío: doce.
    .also = Intervalo de revisión
text-reviewOn = Próxima revisión
    .also = Revisión el; Próxima revisión el
text-state = Estado
    .also = Situación
text-version = Versión
    .also = Edición
text-change = Cuánto cambia
    .help = Mayor: cambia el sentido y se avisa a las personas. Menor: redacción.
    .also = Paso; Mayor o menor
text-note = Qué hay de nuevo
    .also = Cambios; Motivo de la versión
text-sent = Enviado a revisión
    .also = Enviado el
text-approved = Aprobado
    .also = Aprobado el; Aprobación
text-confirmed = Confirmado sin cambios
    .also = Confirmado el
text-why = Motivo
    .help = Por qué se devolvió o se retiró.
    .also = Por qué

## Listas de códigos
textKind = Texto
    .policy = Política de IA
    .manual = Manual del SGIA
    .riskImpact = Riesgo e impacto
    .lifeCycle = Ciclo de vida, datos, uso y supervisión
    .incidents = Incidentes e inquietudes
    .suppliers = Proveedores y clientes
    .own = Texto propio
textKind-also =
    .policy = Política
    .manual = Manual; Manual del sistema de gestión
    .riskImpact = Riesgo; Impacto
    .lifeCycle = Ciclo de vida
    .incidents = Incidentes; Inquietudes
    .suppliers = Clientes; Terceros
    .own = Otro; Propio
textState = Estado
    .draft = Borrador
    .inReview = En revisión
    .approved = Aprobado
    .withdrawn = Retirado
textState-also =
    .draft = Nuevo; Abierto
    .inReview = Revisión
    .approved = Vigente; Válido
    .withdrawn = Terminado; Obsoleto
textChange = Cambio
    .major = Mayor: cambia el sentido
    .minor = Menor: redacción
textChange-also =
    .major = Mayor
    .minor = Menor
textOutside = Para personas externas
    .published = Publicado
    .onRequest = A petición
    .inside = Solo interno
textOutside-also =
    .published = Público; Web
    .onRequest = Petición
    .inside = Interno

## Grupos del formulario
text-group-what = El texto
text-group-who = Quién
text-group-readers = Lectores
text-group-version = Versión
text-group-decided = Decisiones

## Pasos
edit-text-draft = Redactar textos del SGIA
edit-text-send = Enviar un texto a revisión
edit-text-return = Devolver un texto
edit-text-approve = Aprobar un texto
edit-text-revise = Empezar una nueva versión de un texto
edit-text-withdraw = Retirar un texto
edit-text-reopen = Reabrir un texto
edit-text-confirm = Confirmar un texto sin cambios
text-send-do = Enviar a revisión
text-return-do = Devolver
text-approve-do = Aprobar
text-revise-do = Nueva versión
text-withdraw-do = Retirar
text-reopen-do = Reabrir
text-confirm-do = Confirmar sin cambios

## Plazos que vencen y rechazos
due-text-review = Revisión de un texto
refuse-text-kind = { $other } ya es ese texto. Cámbielo, o retírelo antes.
refuse-text-empty = Aún no tiene ningún párrafo.
refuse-text-blank = «{ $heading }» aún no dice nada.
refuse-text-open = «{ $heading }» aún tiene huecos: { $places }.
refuse-text-answers = «{ $heading }» nombra { $value }, que no es ningún apartado, requisito ni control.
refuse-text-demand = Ningún párrafo de la política responde a { $demand }. Indíquelo en el que lo haga.
refuse-text-same = Autor y aprobador son la misma persona. Nombre a otra, o diga por qué es así: se imprime.
refuse-text-not-approved = Solo un texto aprobado puede confirmarse sin cambios.
refuse-text-withdrawn = El texto está retirado. Reábralo antes.
refuse-text-approved = El texto está aprobado. Empiece antes una nueva versión.
refuse-text-no-draft = No hay borrador para { $value }.

## En papel
text-paper-subject = Texto del sistema de gestión de la IA
text-paper-answers = ISO/IEC 42001: { $ids }
text-paper-same = Autor y aprobador son la misma persona: { $why }
text-paper-new = Nuevo en esta versión: { $note }
text-paper-approved-on = Aprobado el
text-paper-with-approval = Con la aprobación

# Acuses de lectura de la política y las reglas de uso (apartados 5.2 y 7.3).

acknowledgement = Acuse de lectura
    .a = un acuse de lectura
    .many = Acuses de lectura
    .empty = Todavía no se ha solicitado a nadie. Solicítelo desde una política aprobada o desde las reglas de uso: a todos o a algunas personas.

## Campos
acknowledgement-person = Persona
    .also = Nombre; Quién
acknowledgement-text = Texto
    .also = Documento; Política
acknowledgement-version = Versión
    .also = De la versión
acknowledgement-askedOn = Solicitado el
    .also = Enviado el
acknowledgement-due = Responder hasta
    .also = Plazo; Vence el
acknowledgement-state = Estado
    .also = Situación
acknowledgement-givenOn = Confirmado el
    .help = Vacío: el día en que se anota.
    .also = Firmado el; Fecha
acknowledgement-how = Por qué medio
    .help = Firma, correo, una lista que circuló, y dónde está.
    .also = Medio; Evidencia
acknowledgement-why = Motivo
    .help = Por qué ha caducado; un número de versión: esa versión lo sustituye.
    .also = Por qué

## Listas de códigos
acknowledgementState = Estado
    .asked = Pendiente
    .given = Confirmado
    .lapsed = Caducado
acknowledgementState-also =
    .asked = Abierto; Pendiente
    .given = Firmado; Hecho; Sí
    .lapsed = Terminado; No hace falta

## Grupos del formulario
acknowledgement-group-who = Quién y qué
acknowledgement-group-given = Confirmado

## Pasos
edit-acknowledgement-ask = Pedir acuses de lectura
edit-acknowledgement-give = Anotar un acuse de lectura
edit-acknowledgement-lapse = Dejar caducar un acuse de lectura
edit-acknowledgement-reopen = Pedir de nuevo un acuse de lectura
acknowledgement-give-do = Confirmado
acknowledgement-lapse-do = Dejar caducar
acknowledgement-reopen-do = Pedir de nuevo

## Obligaciones con plazo y rechazos
due-acknowledgement = Acuse de lectura de un texto
refuse-acknowledgement-version = No hay ninguna versión aprobada de este texto. Apruébelo primero: nadie puede responder de un borrador.
refuse-acknowledgement-kind = Solo se acusa lectura de la política y de las reglas de uso: elija la política, el texto sobre el ciclo de vida y el uso, o uno propio.
refuse-acknowledgement-twice = { $number } ya pide esta versión a esta persona.
refuse-acknowledgement-asked = A todas las personas indicadas ya se les pidió esta versión.

## En pantalla
ui-acknowledge = Pedir acuse de lectura…
ui-acknowledge-all = A todas las personas que trabajan aquí
ui-acknowledge-some = Solo a estas personas
ui-acknowledge-hint = Una línea por persona, para la versión vigente. Una versión que cambia el sentido lo pide de nuevo a todos.
ui-acknowledge-open = Acuses de lectura de este texto

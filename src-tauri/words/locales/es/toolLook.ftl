# Búsquedas de herramientas de IA que nadie declaró (A.9.2), dos veces al año.

toolLook = Búsqueda de herramientas no declaradas
    .a = una búsqueda de herramientas no declaradas
    .many = Herramientas no declaradas
    .empty = Aún no hay ninguna búsqueda. Dos veces al año, repase las notas de gastos y los registros de acceso, mire los navegadores y pregunte a la gente: en media hora aparece casi todo.

## Campos
toolLook-day = Día
    .also = Fecha; Buscado el
toolLook-by = Buscó
    .also = Por; Persona; Quién
toolLook-looked = Dónde
    .help = Dónde se miró de verdad, no dónde se podría mirar.
    .also = Se miró en; Fuentes
toolLook-found = Herramientas encontradas
    .help = Una herramienta por línea, con su plan. Cada una pasa a ser una solicitud de uso; lo ya pedido o aprobado se deja fuera. Si no se encontró nada, déjelo vacío y cierre.
    .also = Encontrado; Herramientas; Hallazgos
toolLook-note = Nota
    .also = Observación
toolLook-state = Estado
    .also = Situación
toolLook-closed = Tratada
    .also = Cerrada; Cerrada el
toolLook-requests = Solicitudes que salieron de ella
    .also = Solicitudes de uso; Solicitudes
toolLook-nextLook = Próxima búsqueda
    .help = Seis meses después de la última.
    .also = Siguiente búsqueda

## Listas de códigos
lookWhere = Dónde
    .expenses = Notas de gastos y tarjetas
    .signOn = Registros de acceso
    .browser = Navegadores y extensiones
    .people = Se preguntó a la gente
    .other = En otra parte
lookWhere-also =
    .expenses = Gastos; Facturas
    .signOn = Acceso; Inicio de sesión único; Registros
    .browser = Navegador; Extensiones
    .people = Personas; Encuesta; Entrevistas
    .other = Otro
lookState = Estado
    .open = Abierta
    .done = Tratada
lookState-also =
    .open = Nueva
    .done = Hecha; Cerrada

## Grupos del formulario
toolLook-group-looked = La búsqueda
toolLook-group-found = Qué se encontró

## Pasos
edit-toolLook-request = Convertir en solicitudes las herramientas encontradas
edit-toolLook-close = Cerrar una búsqueda sin hallazgos
edit-toolLook-reopen = Reabrir una búsqueda
toolLook-request-do = Convertirlas en solicitudes
toolLook-close-do = No se encontró nada
toolLook-reopen-do = Reabrir

## Rechazos
refuse-look-found-none = No se nombra ninguna herramienta. Escriba una por línea o cierre la búsqueda sin hallazgos.
refuse-look-found-some = Aquí se nombran herramientas. Conviértalas en solicitudes o quítelas.
refuse-look-done = Esta búsqueda ya está tratada. Reábrala o registre otra.
due-tool-look = Búsqueda de herramientas de IA no declaradas

# El puente con ISO/IEC 27001: qué aporta un SGSI a cada apartado de ISO/IEC 42001.

bridge = Apartado del puente
    .a = un apartado del puente
    .many = Puente con ISO/IEC 27001
    .empty = Aún no hay nada propuesto. Registre antes los documentos de su SGSI; con ellos se redacta cada apartado de los capítulos 4 a 10.

## Campos
bridge-subclause = Apartado de ISO/IEC 42001
    .also = Apartado; Subapartado
bridge-clause = Capítulo
    .also = Título
bridge-position = Lugar
    .also = Orden
bridge-level = Qué aporta el SGSI
    .help = Del todo: sirve el mismo documento cuando la IA entra en su alcance. En parte: hay que añadir algo antes de que sea conforme. Nada: es nuevo por la IA.
    .also = Reutilización; Nivel; Cobertura
bridge-papers = Documentos del SGSI
    .help = Los que responden a este apartado. Cuando uno caduca o se retira, la marca cae por sí sola.
    .also = Documentos; Documento; Evidencia
bridge-toAdd = Qué incorpora por la IA
    .help = En parte: lo que hay que añadir antes de que sea conforme. Del todo: lo que el mismo documento abarca entonces para la IA. El auditor del SGIA lo muestrea.
    .also = Qué hay que añadir; Por añadir; Falta; Brecha
bridge-decided = Decidido
    .also = Decidido el
bridge-holdsUntil = Rige hasta
    .help = El último día en que rigen todos los documentos que nombra.
    .also = Válido hasta

## Listas de códigos
bridgeLevel = Qué aporta el SGSI
    .full = Del todo
    .partial = En parte
    .none = Nada
bridgeLevel-also =
    .full = Completa; Total; Sí
    .partial = Parcial; Parcialmente
    .none = Ninguna; Nuevo; No
bridgeClause = Capítulo
    .c4 = 4 Contexto
    .c5 = 5 Liderazgo
    .c6 = 6 Planificación
    .c7 = 7 Apoyo
    .c8 = 8 Operación
    .c9 = 9 Evaluación del desempeño
    .c10 = 10 Mejora
bridgeClause-also =
    .c4 = 4
    .c5 = 5
    .c6 = 6
    .c7 = 7
    .c8 = 8
    .c9 = 9
    .c10 = 10

## Grupos del formulario
bridge-group-what = Qué aporta aquí el SGSI

## Actos
edit-bridge-decide = Decidir qué aporta el SGSI a un apartado
edit-bridge-draft = Proponer el puente a partir de los documentos del SGSI
edit-bridge-usual = Proponer los documentos que suele tener un SGSI
bridge-decide-do = Decidir

## Rechazos
refuse-bridge-no-isms = La organización no ha dicho nada de un SGSI según ISO/IEC 27001. Dígalo antes en el punto de partida.
refuse-bridge-document = Nombre el documento del SGSI que lo aporta o decida que no aporta nada.
refuse-bridge-nothing = Lo que no aporta nada no nombra ningún documento. Quite los documentos o decida en parte o del todo.
refuse-bridge-add = Diga qué hay que añadir para la IA antes de que esto sea conforme.

## La página
ui-screen-bridge = Puente con ISO/IEC 27001
ui-bridge-state = { $of } apartados: { $full } del todo, { $partial } en parte, { $none } nada, { $open } sin decidir{ $dropped ->
    [0] .
   *[other] , { $dropped } cuya marca ha caído.
 }
ui-bridge-usual = Proponer los documentos habituales
ui-bridge-draft = Proponer a partir de los documentos
ui-bridge-confirm = { $count ->
    [one] Confirmar la propuesta
   *[other] Confirmar las { $count } propuestas
 }
ui-bridge-dismiss = { $count ->
    [one] Descartarla
   *[other] Descartar las { $count }
 }
ui-bridge-documents = { $count ->
    [one] Un documento del SGSI
   *[other] { $count } documentos del SGSI
 }
ui-bridge-no-documents = Aún no consta ningún documento del SGSI. Pegue su lista o deje que se propongan los habituales.
ui-bridge-idle = No nombra ningún apartado de ISO/IEC 27001, de modo que nada sale de ello: { $documents }. Escriba por ejemplo 7.5, 9.2.
ui-bridge-nothing-new = Cada apartado está decidido o tiene su propuesta.
ui-bridge-offered = { $count ->
    [one] Se propone un documento. Consérvelo solo si su SGSI lo tiene.
   *[other] Se proponen { $count } documentos. Conserve los que tenga su SGSI.
 }
ui-bridge-answers = responde a { $clauses }
ui-bridge-take = { $count ->
    [one] Nuestro SGSI lo tiene
   *[other] Nuestro SGSI tiene estos { $count }
 }
ui-bridge-take-hint = La versión y el lugar se preguntan después.
ui-bridge-open = Sin decidir
ui-bridge-proposed = Propuesto, sin confirmar
ui-bridge-would-be = Propuesto: { $level }
ui-bridge-dropped = Caída desde el { $on }
ui-bridge-usually = Qué suele aportar y qué se añade
ui-bridge-gone = Ya no está en vigor: { $documents }

# La pantalla de textos.
ui-texts-draft = Redactar los seis textos
ui-texts-draft-hint = Con lo que saben los registros. Lo que alguien cambió se conserva; el nuevo borrador se propone al lado.
ui-texts-coverage = Información documentada
ui-texts-coverage-state = { $answered } de { $of } requisitos cubiertos.
ui-texts-clause = Apartado
ui-texts-demand = Qué debe documentarse
ui-texts-rule = Párrafo
ui-texts-records = Registros
ui-texts-standing-answered = Atendida
ui-texts-standing-draft = Borrador sin aprobar
ui-texts-standing-records = Aún sin registros
ui-texts-standing-missing = Falta
ui-texts-refers = Aquí rige { $document } del SGSI.
ui-texts-refers-gone = { $document } del SGSI ya no está en vigor: ahora nada responde a esto.
ui-texts-refers-none = Se dice aquí
ui-texts-read = Leer y escribir
ui-texts-back = Lista de textos
ui-texts-version = Versión { $version }
ui-texts-no-version = Aún sin versión aprobada
ui-texts-open = { $count ->
    [one] Un hueco abierto.
   *[other] { $count } huecos abiertos.
  }
ui-texts-open-none = Ningún hueco abierto.
ui-texts-open-place = Hueco:
ui-texts-open-here = { $count ->
    [one] Queda un hueco: escriba ahí lo que falta.
   *[other] Quedan { $count } huecos: escriba ahí lo que falta.
  }
ui-texts-write = Escribir
ui-texts-write-one = Escribir: { $heading }
ui-texts-keep = Guardar
ui-texts-keys = Ctrl+Intro lo guarda, Escape lo descarta.
ui-texts-add = Añadir párrafo
ui-texts-answers = A qué responde { $heading }
ui-texts-answers-none = No responde por su nombre a ningún apartado ni control.
ui-texts-unknown = No existe tal apartado, requisito ni control.
ui-texts-proposed = Propuesta: { $source }
ui-texts-proposed-new = Párrafo propuesto: { $heading }
ui-texts-take = Usar este borrador
ui-texts-drop = Descartarlo
ui-texts-demands = Apartado 5.2: { $answered } de { $of } requisitos cubiertos
ui-texts-demand-by = Atendida por: { $headings }
ui-texts-demand-none = Sin atender: indíquelo en el párrafo que lo haga.
ui-document-text = Texto del SGIA
ui-texts-live = { $part }, tal como consta ahora en el registro. Cada versión lo conserva como estaba al aprobarse.

# Dos versiones, una junto a otra.
ui-compare = Comparar versiones
ui-compare-title = Versiones de: { $title }
ui-compare-state = { $changed ->
    [one] Un párrafo modificado
   *[other] { $changed } párrafos modificados
  }; nuevos: { $added }; suprimidos: { $gone }; cambiados de sitio: { $moved }.
ui-compare-one = Por ahora solo hay una versión: no hay con qué compararla.
ui-compare-same = Ambas dicen lo mismo, palabra por palabra.
ui-compare-back = Volver al texto
ui-compare-before = Antes
ui-compare-after = Después
ui-compare-draft = Borrador de la { $version }
ui-compare-only = Solo lo que cambia
ui-compare-next = Diferencia siguiente
ui-compare-previous = Diferencia anterior
ui-compare-how = Situación
ui-compare-gone = Suprimido
ui-compare-new = Nuevo
ui-compare-changed = Modificado
ui-compare-moved = Cambiado de sitio
ui-compare-word-gone = [suprimido:
ui-compare-word-new = [nuevo:
ui-compare-word-end = ]
ui-keys-difference = Diferencia siguiente y anterior (dos versiones de un texto)

# Un texto para Word que ha vuelto.
ui-returned = Comparar lo devuelto
ui-returned-title = Devuelto: { $title }
ui-returned-hint = Una copia para Word que circuló para comentarios o firmas, junto a lo que se exportó. Nada de ella entra por sí solo en el texto.
ui-returned-exported = Exportado: { $version }
ui-returned-draft = el borrador tal como estaba
ui-returned-file = Devuelto: { $file }
ui-returned-choose = Elegir un archivo…
ui-returned-take = Proponer este párrafo
ui-returned-take-one = Proponer este párrafo: { $heading }
ui-returned-taken = Propuesto. Espera junto a su párrafo hasta que alguien lo tome o lo descarte.
ui-returned-removed = Quien quiera suprimirlo retira el párrafo a mano.
ui-returned-moved-on = El texto ha seguido cambiando desde que se exportó: lo devuelto se muestra junto a lo exportado, y la propuesta queda junto a lo que hay ahora.
ui-returned-same = Lo devuelto dice lo mismo que lo exportado, palabra por palabra.
ui-returned-none = Aún no se ha elegido ningún archivo.
word-note-tracked = { $count ->
    [one] Un cambio con control de cambios se lee como si estuviera aceptado.
   *[other] { $count } cambios con control de cambios se leen como si estuvieran aceptados.
  }
word-note-comments = { $count ->
    [one] El archivo contiene un comentario que no se lee: ábralo en Word.
   *[other] El archivo contiene { $count } comentarios que no se leen: ábralo en Word.
  }
word-note-pictures = { $count ->
    [one] Una imagen queda fuera.
   *[other] { $count } imágenes quedan fuera.
  }
word-note-live = Lo que los registros dicen en este texto no se lee de vuelta: cambie el registro.
word-note-mark = La marca de la exportación se ha perdido o no es de este espacio de trabajo: el archivo se compara con la versión vigente.
refuse-word-large = El archivo supera los { $most } MB.
refuse-word-long = El archivo contiene más de { $most } caracteres.
refuse-word-lines = El archivo tiene más de { $most } párrafos.
refuse-word-bomb = El archivo se descomprime en más de { $most } MB o en mucho más de lo razonable: no se abre.
refuse-word-old = El archivo tiene contraseña o el formato antiguo de Word. Guárdelo como .docx sin contraseña.
refuse-word-kind = No es un archivo para Word (.docx).
refuse-word-malformed = El archivo no se puede leer: está dañado o contiene lo que ningún texto necesita.
refuse-word-other = El archivo es la exportación de otro texto, no de { $text }.

# El editor de un párrafo.
ui-editor-acts = Qué se puede hacer aquí
ui-editor-paragraph = Párrafo
ui-editor-heading = Encabezado
ui-editor-bullets = Lista
ui-editor-steps = Lista numerada
ui-editor-table = Tabla
ui-editor-row = Fila debajo
ui-editor-column = Columna después
ui-editor-row-gone = Quitar fila
ui-editor-column-gone = Quitar columna
ui-editor-table-gone = Quitar tabla
ui-editor-part = Lo que dice un registro…
ui-editor-live = { $part }, desde su registro
ui-editor-help = Una línea que empieza por «# », «- » o «1. » pasa a ser encabezado o lista. En una tabla, Tab va a la celda siguiente e Intro a la fila de abajo. De lo que se pega solo llegan las palabras.

# Textos que responden a un control.
ui-control-texts = Textos que responden a él
ui-control-text = { $title } ({ $number }): { $heading }
ui-control-text-late = Revisión vencida desde el { $on }
ui-control-late = { $title } ({ $number }) debía revisarse antes del { $on }. Responde a: { $controls }
ui-control-late-open = Abrir { $number }

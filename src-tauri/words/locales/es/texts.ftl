# La pantalla de textos.
ui-texts-draft = Redactar los seis textos
ui-texts-draft-hint = Con lo que saben los registros. Lo que alguien cambió se conserva; el nuevo borrador se propone al lado.
ui-texts-coverage = Información documentada
ui-texts-coverage-state = { $answered } de { $of } exigencias atendidas.
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
ui-texts-take = Tomarlo
ui-texts-drop = Descartarlo
ui-texts-demands = Apartado 5.2: { $answered } de { $of } exigencias atendidas
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

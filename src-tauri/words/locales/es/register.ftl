# Todos los registros: lo que se dice igual sea cual sea el nombre. { $a } es «un proveedor», { $many } es «Proveedores».

## Campos y valores
register-nothing = Sin indicar
register-pick-none = «{ $text }» no está entre las opciones, así que no se ha tomado nada.
register-nothing-of = Sin indicar: { $fields }
register-missing = falta
register-late = vencido
register-missing-count = { $count ->
    [one] Falta una cosa.
   *[other] Faltan { $count } cosas.
}
register-stamp = { $on }, registrado por { $by }
register-retired = retirado
register-retired-on = Retirado el { $on }.
register-proposed = { $count ->
    [one] 1 propuesta
   *[other] { $count } propuestas
}

## La lista
register-state = { $total } de { $all } registros.
register-state-all = { $all ->
    [one] 1 registro.
   *[other] { $all } registros.
}
register-empty-filter = Nada coincide con este filtro.
register-show-all = Mostrar todo
register-find = Buscar en esta lista
register-filter-by = Filtrar
register-unfilter = Dejar de filtrar por { $field }
register-view = Vista
register-view-name = Nombre de esta vista
register-view-keep = Guardar
register-view-forget = Olvidar la vista { $name }
register-column-earlier = Adelantar { $field }
register-columns-usual = Las columnas habituales
register-with-retired = Incluir lo retirado
register-open = Abrir { $name }
register-refused = No se ha aceptado.
register-added = Alta: { $name }.
register-done = Listo
register-chosen = { $count ->
    [one] 1 registro elegido
   *[other] { $count } registros elegidos
}
register-many-field = Cambiar
register-many-take = { $count ->
    [one] Cambiar 1 registro
   *[other] Cambiar { $count } registros
}
register-many-others = { $count ->
    [one] Cambiar el otro
   *[other] Cambiar los otros { $count }
}
register-many-steps = Un paso
register-many-fields = Un campo
register-many-step = { $step }: { $count ->
    [one] 1 registro
   *[other] { $count } registros
}
register-many-hint = Ctrl+C copia, Ctrl+D rellena hacia abajo, Supr borra.
register-keys = Escriba para rellenar, Intro o F2 para cambiar, Espacio para el registro, F6 para salir de la lista.
register-reason = { $name }: { $sentence }

## El filtro, en palabras
filter-nothing = { $field }: sin indicar
filter-something = { $field }: con algo indicado
filter-any = { $field }: { $values }
filter-out = { $field }: no { $values }
filter-from = { $field }: desde { $from }
filter-to = { $field }: hasta { $to }
filter-between = { $field }: de { $from } a { $to }
filter-words = { $field } contiene «{ $words }»
filter-missing = Solo donde falta algo de: { $fields }
filter-missing-any = Solo donde falta algo
filter-missing-none = Solo donde no falta nada
filter-proposed = Solo con propuestas
filter-proposed-none = Solo sin propuestas
register-from = Desde
register-to = Hasta
register-holds = Contiene las palabras
register-leave-out = Dejar estos fuera
register-says-nothing = Sin indicar
register-says-something = Con algo indicado

## Escribir
register-all-columns = Todas las columnas
register-menu-read-only = Aquí no se puede escribir: el archivo o la lista es de solo lectura.
register-menu-fixed = Esta celda no se escribe a mano.
register-menu-fixed-rows = Los registros de esta lista no se crean a mano.
register-menu-first = No hay ninguna fila encima.
register-menu-paste = Ninguna página puede leer por sí sola lo que se copió: pulse Ctrl+V.
register-more-choices = Hay más: siga escribiendo para encontrarlos.
register-no-choice = Sin coincidencias.
register-add-name = Añadir «{ $name }»
register-one-more = Añadir otro
register-take-out = Quitar { $name }
register-no-day = Esto no es un día. Escriba 24.11.2026, 24 nov, mañana, +2 semanas o fin del mes que viene.
register-no-figure = Esto no es una cifra.
register-no-amount = No es un importe en la moneda que figura al lado. Escriba la cifra, como 2.000 o 2000,50.
register-day-hint = Día
register-calendar = Calendario de { $field }
register-month-before = Mes anterior
register-month-after = Mes siguiente

## Un registro
register-back = Volver a la lista
register-gone = Este registro no está aquí. Se eliminó o nunca existió.
register-more = Más
register-steps = Qué se puede hacer ahora
register-step-asks = Falta por rellenar: { $fields }.
register-step-same = Se opone lo mismo que a «{ $step }».
register-step-missing = Falta aún:
register-parts = Lo que forma parte
register-part = { $many }: { $count }
register-used = Dónde se usa ({ $count })
register-retire-hint = Sale de la lista y lo que dice se conserva. Puede recuperarse en cualquier momento.
register-stale = «{ $act }», de { $by } el { $on }, se apoya en datos que han cambiado desde entonces.
register-change = { $field }: { $from } → { $to }
register-proposal = Propuesto por { $source }.
register-confirm = Aceptar
register-dismiss = Descartar
register-fills = { $field }: { $to }
register-offered = { $count ->
    [one] Se propone un registro nuevo
   *[other] Se proponen { $count } registros nuevos
}
register-confirm-all = { $count ->
    [one] Aceptar la propuesta
   *[other] Aceptar las { $count } propuestas
 }
register-dismiss-all = Descartar todo
register-confirm-some = Lo que se ha rellenado entretanto no se acepta con el resto; revíselo aparte.

## Hojas de cálculo
sheet-menu = Importar, exportar, imprimir
sheet-import = Importar una hoja
sheet-save-xlsx = Guardar como XLSX
sheet-save-csv = Guardar como CSV
sheet-columns = Columnas de la hoja
sheet-columns-state = { $rows ->
    [one] 1 fila. Diga qué es cada columna; lo que se deja fuera no entra.
   *[other] { $rows } filas. Diga qué es cada columna; lo que se deja fuera no entra.
}
sheet-columns-back = Elegir de nuevo las columnas
sheet-column = Columna
sheet-column-to = Campo para la columna { $column }
sheet-column-twice = Dos columnas van al mismo campo. Deje una de ellas fuera.
sheet-example = Ejemplo
sheet-field = Campo
sheet-leave-out = Dejar fuera
sheet-no-name = Ninguna columna tiene el número ni «{ $field }». Sin uno de los dos no se puede asignar ninguna fila.
sheet-try = Ver qué cambiaría
sheet-rehearsed = { $rows ->
    [one] 1 fila: { $good } se puede aceptar, { $bad } no. Todavía no se ha escrito nada.
   *[other] { $rows } filas; se pueden aceptar: { $good }; no se pueden: { $bad }. Todavía no se ha escrito nada.
}
sheet-left-columns = { $count ->
    [one] La columna { $columns } queda fuera: ningún campo de esta lista la recoge.
   *[other] Las columnas { $columns } quedan fuera: ningún campo de esta lista las recoge.
}
sheet-left-rows = { $count ->
    [one] La fila { $rows } queda fuera: está por debajo del último registro.
   *[other] Las filas { $rows } quedan fuera: están por debajo del último registro.
}
sheet-row = Fila
sheet-written = Tal como está escrito
sheet-why = Por qué no
sheet-cell = { $field } en la fila { $row }
sheet-skip = { $bad ->
    [one] Dejar fuera la fila rechazada
   *[other] Dejar fuera las { $bad } filas rechazadas
}
sheet-changes = Qué cambiaría
sheet-no-change = No cambiaría nada.
sheet-new = nuevo
sheet-take = { $count ->
    [one] Aceptar 1 fila
   *[other] Aceptar { $count } filas
}

## Lugares
ui-back = Atrás
ui-forward = Adelante
ui-place-gone = El lugar { $place } ya no existe. Esto es Inicio.
register-retiredOn = Fuera de uso desde
register-retiredWhy = Por qué está fuera de uso
register-reaffirm = Sigue en pie
register-reaffirm-why = Por qué la decisión sigue en pie

# Lo rescatado de un archivo dañado.
refuse-salvage-sound = El archivo está íntegro: no hay nada que rescatar. No se ha escrito nada; ábralo o guarde una copia.
refuse-salvage-nothing = En { $file } no puede leerse nada de un archivo de trabajo. No se ha escrito nada; use una copia de seguridad.
salvage-history-whole = El historial antiguo está íntegro, { $seq } entradas. Cada registro es como dice.
salvage-history-until = El historial antiguo se sostiene hasta la entrada { $seq }, { $at }. Lo posterior se conserva como puede leerse y nada lo demuestra.
salvage-history-none = Nada del historial antiguo puede demostrarse. Los registros se conservan como pueden leerse.
salvage-rebuilt = { $noun }: { $count } rehechos a partir del historial, porque no podían leerse o no eran lo que dice.
salvage-unproved = { $noun }: { $count } conservados como están, sin nada que los demuestre.
salvage-lost = { $noun }: { $count } no pudieron leerse y faltan.
salvage-more = { $noun }: una parte no pudo leerse y nada dice cuánto había en ella.
salvage-aside = { $noun }: { $count } omitidos, porque el historial íntegro no sabe nada de ellos.
salvage-emptied = { $noun }: { $count } enlaces vaciados, porque falta aquello a lo que llevaban.
salvage-contents = { $count } documentos, escaneos o textos largos no pudieron leerse o no son lo que eran. Faltan.
salvage-table = El marco del archivo
    .workspace = Identidad del espacio de trabajo
    .counter = Contadores de números
    .catalogue-override = Fechas de la ley corregidas
    .proposal = Propuestas

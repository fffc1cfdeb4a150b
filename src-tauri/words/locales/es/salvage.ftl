# Lo rescatado de un archivo dañado.
refuse-salvage-sound = El archivo está íntegro: no hay nada que rescatar. No se ha escrito nada; ábralo o guarde una copia.
refuse-salvage-nothing = En { $file } no puede leerse nada de un archivo de trabajo. No se ha escrito nada; use una copia de seguridad.
salvage-history-whole = El historial antiguo está íntegro, { $seq } entradas. Cada registro es como dice.
salvage-history-until = El historial antiguo se sostiene hasta la entrada { $seq }, { $at }. Lo posterior se conserva como puede leerse y nada lo demuestra.
salvage-history-none = Nada del historial antiguo puede demostrarse. Los registros se conservan como pueden leerse.
salvage-rebuilt = { $noun }: { $count ->
    [one] uno rehecho a partir del historial, porque no podía leerse o no era lo que el historial dice.
   *[other] { $count } rehechos a partir del historial, porque no podían leerse o no eran lo que dice.
}
salvage-unproved = { $noun }: { $count ->
    [one] uno conservado como está, sin nada que lo demuestre.
   *[other] { $count } conservados como están, sin nada que los demuestre.
}
salvage-lost = { $noun }: { $count } no pudieron leerse y faltan.
salvage-more = { $noun }: una parte no pudo leerse y nada dice cuánto había en ella.
salvage-aside = { $noun }: { $count ->
    [one] se omite uno, porque el historial íntegro no sabe nada de él.
   *[other] se omiten { $count }, porque el historial íntegro no sabe nada de ellos.
}
salvage-founded = { $noun }: { $count ->
    [one] uno creado de nuevo y vacío, porque ningún espacio de trabajo existe sin él. Complete lo que se perdió.
   *[other] { $count } creados de nuevo y vacíos, porque ningún espacio de trabajo existe sin ellos. Complete lo que se perdió.
}
salvage-emptied = { $noun }: { $count ->
    [one] un enlace vaciado, porque falta aquello a lo que llevaba.
   *[other] { $count } enlaces vaciados, porque falta aquello a lo que llevaban.
}
salvage-contents = { $count ->
    [one] Un documento, escaneo o texto largo no pudo leerse o no es lo que era. Falta.
   *[other] { $count } documentos, escaneos o textos largos no pudieron leerse o no son lo que eran. Faltan.
}
salvage-table = El marco del archivo
    .workspace = Identidad del espacio de trabajo
    .counter = Contadores de números
    .catalogue-override = Fechas del Reglamento corregidas
    .proposal = Propuestas

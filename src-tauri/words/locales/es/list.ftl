# La lista de un registro en papel.
list-title = { $title }, a { $on }
list-recorded-by = registrado por { $name }
list-as-of = A fecha de
list-records = Registros
list-count = { $total } de { $all }
list-answers = Corresponde a
list-only = Se muestran
list-none = Ningún registro.
list-standing = Lista
list-search = Registros que contienen «{ $words }»
list-retired = También los que están fuera de uso
list-missing = { $count ->
    [0] Falta algo
   *[other] Falta: { $values }
}
list-complete = No falta nada
list-proposed = Hay algo propuesto
list-not-proposed = No hay nada propuesto
list-head-note = Leído de los registros hasta la entrada { $seq } del historial, del { $on }; esta impresión no la aprueba nadie, y lo aprobado consta en los registros.
list-print = Imprimir esta lista…
list-print-named = Imprimir: { $title }…

## La lista maestra (apartado 7.5.3)
master-list = Lista maestra de documentos
master-list-subject = Información documentada, según consta aquí
master-list-counted = Documentos emitidos: { $issued }; textos y documentos de la organización y de fuera en vigor: { $others }; borradores: { $drafts }{ $named ->
    [0] { "" }
   *[other] { " " }({ $which })
}.
master-list-note = La versión vigente de cada documento que consta aquí. Primero figura lo emitido. Lo que se ha empezado y nunca se ha aprobado figura al final: textos y documentos, evaluaciones, análisis, criterios, revisiones, y el expediente técnico y la información para usuarios de cada sistema en uso. Lo que se compone de nuevo a partir de los registros no tiene número hasta su primera emisión y no figura hasta entonces; tampoco el borrador de una próxima versión junto a la vigente.
master-document = Documento
master-kind = Tipo
master-kind-issued = Propio: compuesto a partir de los registros
master-kind-scope = Propio: alcance (4.3)
master-owner = Responsable
master-version = Versión
master-state = Estado
master-approved = Aprobado
master-review = Próxima revisión
master-classification = Clasificación
master-language = Idioma
master-same-act = { $numbers }: aprobados en una misma decisión.
master-keep = Conservar hasta
master-list-kept = No consta ningún plazo de conservación para { $none } de { $of } documentos.
master-list-kept-until = { $number } se conserva hasta el { $on }.
master-scope = Alcance del SGIA
master-group-texts = Textos del SGIA
master-group-own = Documentos de la organización
master-group-outside = Documentos de origen externo
master-group-issued = Documentos emitidos
master-group-drafts = Borradores, aún sin aprobar
ui-master-state = { $count ->
    [one] Un documento bajo control.
   *[other] { $count } documentos bajo control.
}
ui-master-none = Todavía no hay ningún documento bajo control. Redacte los textos o anote los documentos que ya existen.
ui-master-back = Documentos emitidos
list-summary-systems = Sistemas: { $all }; dentro del alcance { $in }, fuera { $out }, sin decidir { $open }, retirados { $retired }.
list-summary-exception = { $risk } está hoy en crítico, por encima de lo aceptable: { $by ->
    [none] aceptado por excepción
   *[other] { $by } lo aceptó por excepción
}{ $until ->
    [none] .
   *[other] {" "}hasta el { $until }.
}{ $some ->
    [0] {""}
   *[1] {" "}Condiciones: { $conditions }.
}
list-summary-risks = Riesgos valorados: { $rated }; aceptados { $accepted }, sin aceptar { $open }. Altos o críticos hoy, sin contar medidas aún no juzgadas: { $high }.
list-subject = Entradas de un registro del SGIA
list-under-all = { $total ->
    [0] Este registro no tiene entradas
    [one] La única entrada en uso de este registro
   *[other] Las { $total } entradas en uso de este registro
}, a { $on }
list-under-part = { $total } de { $all } entradas de este registro, a { $on }
list-under-narrowed = { $total } de { $all } entradas de este registro, a { $on }: { $only }
master-classified = { $count ->
    [one] De un documento no se fijó hasta dónde puede difundirse; vale lo habitual aquí: { $words }.
   *[other] De { $count } documentos no se fijó hasta dónde pueden difundirse; vale lo habitual aquí: { $words }.
  }
master-cited = { $count ->
    [one] Un número se cita en controles y textos y no está en esta lista
   *[other] { $count } números se citan en controles y textos y no están en esta lista
}: { $numbers }.{ $named ->
    [0] {" "}Ninguna acción abierta trata de ello.
   *[1] {" "}Lo resuelve { $what }, { $whom }, hasta el { $due }.
}
master-statement-due = { $document } debía confirmarse antes del { $on }, y esa fecha ha pasado.
master-owner-none = sin designar
master-version-none = aún ninguna
master-approved-none = sin aprobar
master-review-none = sin fijar
master-language-none = no consta
list-as-of-entry = última anotación: { $on }
list-words = { $words }
system-list-under-all = { $total ->
    [0] Este registro no tiene sistemas de IA
    [one] El único sistema de IA de este registro, en cualquier etapa de su vida
   *[other] Los { $total } sistemas de IA de este registro, en todas las etapas de su vida, de idea a retirado
}, a { $on }
list-reading = { $value }, lectura del { $on }

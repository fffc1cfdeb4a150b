# The gap analysis.
refuse-gap-open-run = { $number } sigue abierta. Congélela primero, o descártela mientras nada esté respondido.
refuse-gap-no-open-run = No hay ninguna ronda abierta. Inicie una primera ronda o una completa.
refuse-gap-no-run = Todavía no hay ninguna ronda. Inicie una primera ronda o una completa.
refuse-gap-nothing-answered = No hay nada respondido en { $number }. Valore al menos un elemento o descarte la ronda.
refuse-gap-answered = { $count ->
    [one] { $number } contiene una respuesta. Congélela; nada de lo valorado se tira.
   *[other] { $number } contiene { $count } respuestas. Congélela; nada de lo valorado se tira.
 }
refuse-gap-item = «{ $item }» no es un elemento de { $run }. Use un id como 6.1.2-03 o A.6.2.4; los apartados como 6.1.2 son de una primera ronda.
refuse-gap-twice = { $item } ya está en la fila { $first }. Conserve una de las filas.
refuse-gap-clause-excluded = { $item } pertenece a los capítulos 4 a 10, que no pueden excluirse. Valórelo «no conforme» y diga qué falta.
refuse-gap-exclusion-reason = Diga en al menos { $least } caracteres por qué { $item } no se aplica a esta organización. El motivo lo pide la norma; la longitud es regla nuestra.
refuse-gap-evidence = «Conforme» para { $item } pide lo que se ha visto (regla nuestra). Anote las evidencias.
refuse-gap-maturity = La madurez va de 0 a 5. Elija uno de esos valores.
refuse-gap-no-gap = { $item } no está valorado como brecha. Solo lo parcial o no conforme pasa a ser una acción.
refuse-gap-not-frozen = Un informe de brechas se emite de una ronda congelada. Congele la ronda primero.
edit-gap-start = Iniciar un análisis de brechas
edit-gap-rate = Valorar un elemento
edit-gap-rateMany = Valorar varios elementos
edit-gap-freeze = Congelar un análisis de brechas
edit-gap-discard = Descartar un análisis de brechas
edit-gap-act = Convertir una brecha en acción
edit-gap-issue = Emitir el informe de brechas
cell-origin-gap = análisis de brechas
cell-rating-conforms = Conforme
cell-rating-partly = Parcial
cell-rating-not = No conforme
cell-rating-na = No aplicable
cell-rating-open = Sin valorar
cell-effort-small = Pequeño
cell-effort-medium = Medio
cell-effort-large = Grande
cell-reuse-full = 27001: completa
cell-reuse-partial = 27001: parcial
cell-reuse-none = 27001: ninguna
cell-depth-first = Primera ronda
cell-depth-full = Ronda completa
gap-because-document = falta un documento exigido ({ $document }): 3
gap-because-document-since = Faltaba al valorarlo el { $rated }; aprobado desde entonces, por última vez el { $on }: { $numbers }. Si basta está aún por juzgar.
gap-because-document-expected = falta un documento esperado ({ $document }): 3
gap-because-risk = trata { $risks }, alto o crítico antes de tratarse: 3
gap-because-duty = apoya el { $article } del Reglamento de IA, aplicable desde el { $on }: 2
gap-because-blocks = se construye en la fase { $phase }, de ella dependen las siguientes: 1
gap-because-effort = esfuerzo: −{ $points }
gap-because-effort-assumed = esfuerzo sin estimar, se supone medio: −{ $points }
gap-unknown-risk = Ningún riesgo indica aún un control que lo trate: que una brecha trate un riesgo alto o crítico vale 0 en todas.
gap-unknown-documents = Un documento exigido cuenta como ausente donde su elemento es «no conforme»; no se consultan los documentos registrados.
gap-chart-clauses = Puntuación por capítulo
gap-chart-clause-bars = Valoraciones por capítulo
gap-chart-domains = Puntuación por dominio del anexo A
gap-chart-domain-bars = Valoraciones por dominio del anexo A
gap-chart-all = Capítulos y controles: visión de conjunto
gap-radar-sentence = { $complete } de { $of } tienen puntuación; la más baja: { $part }, con { $score } de 100.
gap-radar-empty = Ninguna de { $of } tiene puntuación todavía: en cada una queda algo sin valorar.
ui-gap-state = { $number }, { $depth }: respuestas: { $answered } de { $of }
ui-gap-start-first = Iniciar una primera ronda ({ $minutes ->
    [one] un minuto
   *[other] unos { $minutes } minutos
})
ui-gap-start-full = Iniciar una ronda completa (171 elementos)
ui-gap-none = Aquí averigua hasta dónde se cumplen los capítulos 4 a 10 y los 38 controles. Empiece por una primera ronda: 70 preguntas, de una en una.
ui-gap-run = Ronda
ui-gap-frozen = congelada { $on }
ui-gap-open = abierta
ui-gap-tab-one = De una en una
ui-gap-tab-grid = Todos los elementos
ui-gap-tab-result = Resultado e informe
ui-gap-position = { $position } de { $of } · respuestas: { $answered }
ui-gap-rating = Valoración
ui-gap-before = En { $run }: { $rating }
ui-gap-exclusion = Por qué no aplica aquí, con sus propias palabras
ui-gap-evidence = Evidencias vistas
ui-gap-finding = Hallazgo
ui-gap-recommendation = Recomendación
ui-gap-effort = Esfuerzo
ui-gap-not-estimated = sin estimar
ui-gap-maturity = Madurez, de 0 a 5
ui-gap-make-action = Convertir en acción
ui-gap-previous = Anterior
ui-gap-next = Siguiente
ui-gap-next-open = Siguiente sin valorar
ui-gap-waiting = { $count ->
    [one] 1 valoración espera su texto:
   *[other] { $count } valoraciones esperan su texto:
}
ui-gap-keys = Teclas: 1–4 valoran, 0 borra, las letras empiezan el texto que pide, Av Pág o Ctrl+Intro avanzan, Re Pág retrocede.
ui-gap-help = Ayuda para este elemento
ui-gap-good-evidence = Cómo son las buenas evidencias
ui-gap-records = Registros que pueden ser evidencia
ui-gap-records-help = Se sugieren según lo que responde cada registro y cada documento. No valoran nada; mírelos primero.
ui-gap-record-none = { $register }: aún ninguno
ui-gap-record-all = { $register }: { $count }
ui-gap-record-part = { $register }: { $count } de { $of } en firme
ui-gap-text = { $number } { $title }, versión { $version }: { $heading }
ui-gap-text-draft = { $number } { $title }, aún sin aprobar: { $heading }
ui-gap-27001 = De ISO/IEC 27001
ui-gap-reasons = Motivos por los que otros lo excluyen
ui-gap-report = Informe de brechas
ui-gap-report-text = Esta ronda está congelada. Su informe puede emitirse en PDF y queda como está.
ui-gap-rest = { $open ->
    [one] Queda un elemento sin valorar.
   *[other] Quedan { $open } elementos sin valorar.
}
ui-gap-freeze-head = Congelar como referencia
ui-gap-freeze-text = { $open ->
    [one] Una ronda congelada no cambia nunca. Un elemento sigue sin valorar y así quedará en ella.
   *[other] Una ronda congelada no cambia nunca. { $open } elementos siguen sin valorar y así quedarán en ella.
 }
ui-gap-freeze = Congelar esta ronda
ui-gap-freeze-sure = Una ronda congelada no cambia nunca y no puede deshacerse. { $open ->
    [0] Todos los puntos están valorados.
    [one] Un punto no está valorado y así quedará en él.
   *[other] Hay { $open } puntos sin valorar y así quedarán en él.
}
ui-gap-issue-sure = El informe se emite como PDF que no cambia. No puede deshacerse; una versión posterior lo sustituye.
ui-gap-issue-again = Emitir de nuevo el informe
ui-gap-issue-again-sure = { $document } ya está emitido. Emitirlo de nuevo crea una versión que lo sustituye; ambas quedan registradas.
ui-gap-issued = El informe de la ronda { $number } está emitido.
ui-gap-issued-as = Emitido como { $document } el { $on }.
ui-gap-note = Nota
ui-gap-compare = Comparar
ui-gap-compare-with = Con la ronda
ui-gap-compared = { $better } mejor, { $worse } peor, { $other } cambiados de otro modo.
ui-gap-xlsx = Guardar todas las filas como XLSX
ui-permission = Permitido, no exigido: no se valora
gap-sentence-state = A { $on }, { $open ->
    [0] los { $of } elementos están valorados; no queda nada abierto.
    [one] { $answered } de { $of } elementos están valorados; uno no, y el anexo lo nombra.
   *[other] { $answered } de { $of } elementos están valorados; { $open } no, y el anexo los nombra.
  }
gap-sentence-systems = { $inside ->
    [0] Ningún sistema de IA está dentro del alcance del SGIA.
    [one] Un sistema de IA está dentro del alcance del SGIA
   *[other] Dentro del alcance del SGIA hay { $inside } sistemas de IA
  }{ $prohibited ->
    [0] { "" }
   *[other] ; práctica prohibida: { $prohibited }
  }{ $high ->
    [0] { "" }
   *[other] ; alto riesgo: { $high }
  }{ $listed ->
    [0] { "" }
   *[other] ; uso del anexo III que no es de alto riesgo: { $listed }
  }{ $transparency ->
    [0] { "" }
   *[other] ; obligaciones de transparencia: { $transparency }
  }{ $general ->
    [0] { "" }
   *[other] ; modelo de uso general: { $general }
  }{ $minimal ->
    [0] { "" }
   *[other] ; riesgo mínimo: { $minimal }
  }{ $outside ->
    [0] { "" }
   *[other] ; fuera del ámbito del Reglamento: { $outside }
  }{ $open ->
    [0] { "" }
   *[other] ; sin clasificar o con una cuestión jurídica abierta: { $open }
  }{ $inside ->
    [0] { "" }
   *[other] .
  }
gap-sentence-clauses = Capítulos 4 a 10: { $not ->
    [0] ningún elemento no conforme
    [one] un elemento no conforme
   *[other] { $not } elementos no conformes
  }, { $partly ->
    [0] ninguno parcial
    [one] uno parcial
   *[other] { $partly } parciales
  }, { $conforms ->
    [0] ninguno conforme
    [one] uno conforme
   *[other] { $conforms } conformes
  }{ $open ->
    [0] .
   *[other] ; sin valorar, { $open }.
  }
gap-sentence-controls = Controles del anexo A: { $not ->
    [0] ninguno no conforme
    [one] uno no conforme
   *[other] { $not } no conformes
  }, { $partly ->
    [0] ninguno parcial
    [one] uno parcial
   *[other] { $partly } parciales
  }, { $conforms ->
    [0] ninguno conforme
    [one] uno conforme
   *[other] { $conforms } conformes
  }{ $na ->
    [0] { "" }
   *[other] , propuestos para exclusión, { $na }
  }{ $open ->
    [0] .
   *[other] ; sin valorar, { $open }.
  }
gap-sentence-gaps = { $count ->
    [one] Queda una brecha: { $first }.
   *[other] En total quedan { $count } brechas; por clase, las primeras son { $first }.
  }
gap-sentence-no-gaps = No se ha hallado ninguna brecha en las respuestas dadas.
gap-bars-sentence = { $conforms ->
    [0] Ninguno conforme
    [one] Uno conforme
   *[other] Conformes, { $conforms }
  }; { $partly ->
    [0] ninguno parcial
   *[other] parciales, { $partly }
  }; { $not ->
    [0] ninguno no conforme
   *[other] no conformes, { $not }
  }{ $na ->
    [0] { "" }
   *[other] ; no aplicables, { $na }
  }{ $open ->
    [0] .
   *[other] ; sin valorar, { $open }.
  }

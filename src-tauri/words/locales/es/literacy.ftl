# Persona × rol × módulo, y KPI-5.
literacy-table = Competencia, toma de conciencia y formación en IA
literacy-table-subject = Quién necesita qué módulo, quién lo tiene y hasta cuándo (7.2, 7.3; A.4.6; Reglamento de IA, art. 4)
literacy-table-note = Válido: cuatro aciertos de cinco y sin caducar. Toma de conciencia: sus módulos son válidos y consta el acuse de lectura de la política; en parte, si consta uno de los dos; falta, si ninguno. La competencia se demuestra si consta en cada rol y sus módulos son válidos. Un rol propuesto y sin aceptar no cuenta. Un sistema entre los roles: la persona es su responsable de negocio o técnico. Un módulo está aún sin resultado si se realizó y no se ha valorado.
literacy-roles = Roles
literacy-aware = Toma de conciencia (7.3)
literacy-competent = Competencia (7.2)
literacy-person = Persona
literacy-modules = Módulos: cuándo se hicieron y hasta cuándo valen
literacy-line = { $called }: { $state ->
    [valid] vigente, del { $on } al { $until }
    [beyond] vigente, no exigido, del { $on } al { $until }
    [expired] caducó el { $until }
    [below] menos de 4 aciertos el { $on }
    [noResult] hecho el { $on }, aún sin resultado
   *[missing] falta
}{ $state ->
    [valid] {""}
    [beyond] {""}
    [noResult] {""}
   *[other] { $due ->
        [none] ; sin curso previsto
       *[other] ; próximo curso el { $due }
    }
}.
literacy-stands = Cómo está
literacyState = Cómo está
    .complete = Todos válidos
    .gap = No todos válidos
    .unassigned = No tiene ningún módulo previsto
    .grace = Incorporación, en sus 30 días
    .away = Ausente
    .notConcerned = Ninguno exigido: no usa IA
literacyAware = Toma de conciencia
    .aware = Módulo válido y política con acuse de lectura
    .partly = En parte
    .missing = Falta
literacyCompetent = Competencia
    .shown = Demostrada
    .gap = Hay una brecha
    .noRole = Sin rol
literacyCell = Módulo
    .notNeeded = No lo necesita
    .valid = Válido
    .expired = Caducado
    .below = Menos de 4 aciertos
    .noResult = Aún sin resultado
    .missing = Falta
roadmap-left-literacy = { $left ->
    [one] A una persona de { $of } le falta un módulo válido
   *[other] A { $left } personas de { $of } les falta un módulo válido
 }
ui-literacy-figure = { $complete } de { $of } personas afectadas tienen todos sus módulos.
ui-literacy-unassigned = { $n ->
    [one] Para una de ellas no hay ningún módulo previsto.
   *[other] Para { $n } de ellas no hay ningún módulo previsto.
 }
ui-literacy-grace = { $n ->
    [one] Una persona se acaba de incorporar y tiene 30 días.
   *[other] { $n } personas se acaban de incorporar y tienen 30 días.
 }
ui-literacy-person = Persona
ui-literacy-until = { $state }, hasta el { $until }
ui-literacy-key = La fecha es el último día de validez del módulo; el punto indica que no se necesita.
ui-literacy-none = No hay ningún módulo en uso, así que nadie puede tenerlos todos. Tome primero los módulos del programa.
literacy-summary = { $all ->
    [one] Figura una persona
   *[other] Figuran { $all } personas
}. De { $people ->
    [one] una persona
   *[other] { $people } personas
} que tienen relación con la IA, { $complete ->
    [0] ninguna tiene todos sus módulos realizados y válidos
    [one] una tiene todos sus módulos realizados y válidos
   *[other] { $complete } tienen todos sus módulos realizados y válidos
}. Toma de conciencia completa: { $aware } de { $people }. Competencia demostrada: { $competent } de { $roles } con un rol o un sistema a su cargo. Módulos por cursar o por valorar: { $open } de { $needed }.
literacy-unsorted = sin clasificar todavía
literacy-counting = { $some ->
    [0] Ningún módulo en uso cuenta para la toma de conciencia.
   *[1] Módulos que cuentan para la toma de conciencia, cada uno para quien lo necesita: { $aware }.
} { $able-some ->
    [0] Ningún módulo en uso cuenta para la competencia.
   *[1] Para la competencia: { $able }.
}
literacy-role = { $role }
literacy-role-offered = { $role }: propuesto, aún sin aceptar
literacy-owned = Sin rol; responsable de { $what }
literacy-of-all = Son { $here } de las { $all } personas que cuenta la organización; las otras { $others } no están en esta tabla porque no constan en el registro de personas.
literacy-no-role = no consta ninguno
literacy-lacks-policy = En parte: falta el acuse
literacy-lacks-module = En parte: falta un módulo
literacy-lacks-both = Falta: módulo y acuse
literacy-lacks-record = Brecha: no consta
literacy-lacks-able-module = Brecha: falta un módulo
literacy-policy = El acuse de lectura es el de { $number }, versión { $version }.{ $count ->
    [0] {""}
   *[other] {" "}Solo de una versión anterior: { $older }.
}
literacy-free-read = Ningún módulo exigido; consta el acuse
literacy-free-unread = Ningún módulo exigido; falta el acuse

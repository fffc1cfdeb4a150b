# El plan de tratamiento de riesgos: se aprueba en su conjunto, versión a versión (apartados 6.1.3 y 8.3).

treatmentPlan = Plan de tratamiento de riesgos
    .a = una versión del plan de tratamiento de riesgos
    .many = Planes de tratamiento de riesgos
    .empty = Aún no se ha aprobado ningún plan de tratamiento de riesgos. Se aprueba en su conjunto, cuando los riesgos están valorados y se ha decidido qué se hace con cada uno.

## Campos
treatmentPlan-note = Qué cambia en esta versión
treatmentPlan-version = Versión
treatmentPlan-approver = Quien aprueba
treatmentPlan-approverName = Aprobado por
    .help = El nombre tal como era el día de la aprobación.
treatmentPlan-approvedOn = Aprobado el
treatmentPlan-criteria = Según los criterios
treatmentPlan-covers = Sistemas y riesgos que abarca
treatmentPlan-impacts = Evaluaciones del impacto que usó
treatmentPlan-document = Documento
treatmentPlan-reviewOn = Próxima revisión el

## Obligaciones que vencen
due-treatment-plan = Plan de tratamiento de riesgos que hay que revisar

## Aprobación
edit-treatmentPlan-approve = Aprobar el plan de tratamiento de riesgos
refuse-plan-nothing = Aún no hay tratamiento decidido para ningún riesgo: no hay nada que aprobar.
refuse-plan-untreated = { $number } es { $level ->
    [medium] medio
    [high] alto
   *[critical] crítico
} y no hay tratamiento decidido. Decida uno antes; aceptarlo tal cual también lo es.
refuse-plan-overall = { $system } es un sistema de alto riesgo. Indique en su ficha qué queda de sus riesgos en conjunto y por qué es aceptable (Reglamento de IA, art. 9, ap. 5).
refuse-plan-due = El tratamiento de { $number } no tiene fecha. Indique para cuándo estará hecho.

## En papel
treatment-subject = Qué se hace con los riesgos de IA y quién aceptó el riesgo residual (ISO/IEC 42001, 6.1.2, 6.1.3, 8.2 y 8.3)
treatment-criteria = Valorados según los criterios de riesgo { $criteria }.
treatment-no-criteria = No hay criterios de riesgo en vigor.
treatment-prohibited = { $number } { $name } es, o puede ser, una práctica prohibida (Reglamento de IA, art. 5). Nadie acepta sus riesgos: se detiene, se retira, o se rediseña y se clasifica de nuevo.
treatment-systems = Sistemas de IA dentro del alcance
treatment-system = Sistema de IA
treatment-counts = Riesgos valorados
treatment-unrated = Sin valorar
treatment-stops = Altos sin aceptar
treatment-whole = Evaluación de riesgos
treatment-is-whole = completa
treatment-not-whole = aún incompleta
treatment-accepted-of = Aceptados: { $accepted } de { $of }.
treatment-not-accepted = Sin aceptar: { $risks }.
treatment-heavy = De nivel alto o crítico también después del tratamiento: { $risks }.
treatment-stands = { $count ->
    [0] Hoy ningún riesgo está en alto o crítico.
    [one] Hoy un riesgo está en alto o crítico
   *[other] Hoy { $count } riesgos están en alto o crítico
}{ $named ->
    [none] {""}
    [bare] .
   *[named] , por encima de lo que el plan pretende hasta que se juzguen sus medidas: { $risks }.
}
treatment-today = Hasta que sus medidas se ejecuten y se valoren, un riesgo está en el nivel anterior al tratamiento, y ese nivel dice quién lo acepta. Lo que queda es el nivel posterior al tratamiento.
treatment-since = { $number } se apoya en { $what }, que { $by }, de { $on }, excluye: desde entonces se decidió que se aplica y aún no lo dice ninguna declaración aprobada.
treatment-targets-how = Un riesgo que afecta a varios figura en varias filas.
treatment-levels = Niveles y quién puede aceptarlos
treatment-levels-how = El nivel es la probabilidad por la peor consecuencia. Nada compensa un daño a personas.
treatment-figures = Valores
treatment-months = La aceptación vale como máximo
treatment-months-of = { $count ->
    [one] un mes
   *[other] { $count } meses
}
treatment-early = Aceptado hasta una fecha anterior a la de juzgar su efecto: { $risks }.
treatment-early-days = hasta el { $until }, se juzga desde el { $judged }
treatment-unwatched = Crítico y sin indicador que lo vigile: { $risks }.
treatment-before = Antes
treatment-after = Residual
treatment-accepted = Con aceptación
treatment-impacts = Evaluaciones del impacto usadas
ui-document-treatment-plan = Plan de tratamiento de riesgos
treatment-shares-how = Cada casilla indica cuántos riesgos están en el nivel antes del tratamiento → cuántos después.
treatment-floor = Una consecuencia { $most }, el grado más alto, para personas o grupos de personas da al menos nivel alto, por improbable que sea.
treatment-standing = Hoy en este nivel
treatment-standing-accepted = De estos, aceptados
treatment-standing-how = Antes y residual: el nivel anterior al tratamiento y el posterior. Hoy un riesgo está en el nivel anterior hasta que se juzguen sus medidas; las aceptaciones se cuentan en ese nivel, que dice quién puede aceptar. Un riesgo crítico solo se acepta por excepción escrita.
treatment-matrices-how = En cada casilla, cuántos riesgos hay y la letra del nivel. La probabilidad crece hacia arriba; la peor consecuencia, hacia la derecha.
treatment-matrices = Antes y después del tratamiento

# Qué mantiene al día las evaluaciones (apartados 6.1.4, 8.2 y 8.4).

## Qué ocurrió, en palabras
current-trigger = { $trigger ->
    [purpose] Finalidad y uso previsto
    [prohibitedUses] Usos no permitidos
    [users] Usuarios
    [affected] Personas afectadas
    [vulnerable] Grupos vulnerables o menores
    [countries] Países
    [autonomy] Autonomía
    [oversight] Supervisión humana
    [actsAlone] Actúa en otros sistemas sin intervención humana
    [baseModel] Modelo base
    [modelVersion] Versión del modelo
    [supplier] Proveedor
    [origin] Origen
    [dataSets] Datos utilizados
    [personalData] Datos personales
    [actRoles] Roles según el Reglamento de IA
    [actClass] Clase según el Reglamento de IA
    [incident] Un incidente grave
    [supplierChange] Un cambio en el proveedor
    [measure] Una medida más allá de su umbral
    [ownChange] Un cambio del sistema
    [threshold] Un indicador fuera de su umbral
    [unread] Un indicador que nadie ha medido a tiempo
    [law] Un estado del Reglamento de IA posterior a su clasificación
    [impactDue] La fecha de la próxima evaluación del impacto
    [riskDue] La fecha de revisión de un riesgo
   *[own] Lo que se dice del propio riesgo
}
current-then = entonces «{ $then }», ahora «{ $now }»
current-by = { $by }, { $on }
current-due = { $number }, { $on }
home-current = { $number } { $name } no está al día: { $trigger ->
    [purpose] finalidad y uso previsto
    [prohibitedUses] usos no permitidos
    [users] usuarios
    [affected] personas afectadas
    [vulnerable] grupos vulnerables o menores
    [countries] países
    [autonomy] autonomía
    [oversight] supervisión humana
    [actsAlone] actúa en otros sistemas sin una persona
    [baseModel] modelo base
    [modelVersion] versión del modelo
    [supplier] proveedor
    [origin] origen
    [dataSets] datos utilizados
    [personalData] datos personales
    [actRoles] roles según el Reglamento de IA
    [actClass] clase según el Reglamento de IA
    [incident] un incidente grave
    [supplierChange] un cambio en el proveedor
    [measure] una medida más allá de su umbral
    [ownChange] un cambio del sistema
    [threshold] un indicador fuera de su umbral
    [unread] un indicador que nadie ha medido a tiempo
    [law] un estado del Reglamento de IA posterior a su clasificación
    [impactDue] la fecha de la próxima evaluación del impacto
    [riskDue] la fecha de revisión de un riesgo
   *[own] lo que se dice de un riesgo
}{ $more ->
    [0] { "" }
    [one] {" "}y una cosa más
   *[other] {" "}y { $more } cosas más
}. Evalúe de nuevo o diga por qué no es significativo.
home-current-whole = Los riesgos del conjunto de su IA no están al día: { $trigger ->
    [threshold] un indicador fuera de su umbral
    [unread] un indicador que nadie ha medido a tiempo
    [riskDue] la fecha de revisión de un riesgo
   *[other] lo que se dice de un riesgo
}{ $more ->
    [0] { "" }
    [one] {" "}y una cosa más
   *[other] {" "}y { $more } cosas más
}. Valórelos de nuevo o diga por qué la valoración sigue siendo válida.
ui-next-current = Verlo
system-happened = Qué ocurrió a su alrededor
    .help = Incidentes graves y cambios en su proveedor, tal como los cuentan los registros.
edit-system-notSignificant = Decir por qué un cambio no es significativo
refuse-current-why = Diga por qué no es significativo: el motivo queda en cada decisión afectada.
refuse-current-nothing = Nada de { $number } está desactualizado.
refuse-current-by-others = Lo que queda no se resuelve aquí: una medición, una nueva evaluación del impacto, la clase según el Reglamento de IA o una aceptación que confirma de nuevo quien aceptó.

## La página
ui-current-title = No está al día
ui-current-touches = Afecta a:
ui-current-accepted = Aceptado sobre otros hechos; lo confirma de nuevo quien aceptó:
ui-current-why = No es significativo porque
ui-current-say = No es significativo
ui-current-again = Evaluar de nuevo el impacto

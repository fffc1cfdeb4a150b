# Recursos del SGIA, año por año (apartados 5.1 y 7.1).

resource = Recursos de un año
    .a = los recursos de un año
    .many = Recursos
    .empty = Aún no hay ningún año. Diga qué aporta la alta dirección al SGIA, qué se pidió y no se concedió, y por qué.

## Campos
resource-year = Año
    .also = Periodo; Recursos
resource-leadHours = Responsable de la IA, horas al mes
    .also = Responsable de la IA; Horas del responsable de la IA
resource-ownerHours = Responsables y supervisores, horas al mes
    .help = Todos juntos.
    .also = Responsables y supervisores; Horas de los responsables
resource-training = Formación
    .also = Presupuesto de formación
resource-tests = Pruebas y herramientas
    .also = Pruebas; Herramientas
resource-audit = Auditoría interna
    .also = Auditoría
resource-certification = Certificación
    .also = Entidad de certificación
resource-other = Además
    .also = Otros; Otros recursos
resource-refused = Solicitado y no concedido
    .also = Denegado; No concedido
resource-refusedWhy = Por qué no
    .also = Motivo
resource-state = Estado
    .also = Situación
resource-decidedBy = Decidido por
    .help = Alguien de la alta dirección.
    .also = Quien decide
resource-decided = Decidido
    .also = Decidido el; Decisión

## Listas de códigos
resourceState = Estado
    .proposed = Propuesto
    .decided = Decidido
resourceState-also =
    .proposed = Borrador; Pedido
    .decided = Aprobado

## Grupos del formulario
resource-group-time = Tiempo
resource-group-money = Dinero y medios
resource-group-refused = Lo que no se concedió
resource-group-decided = Decisión

## Pasos
edit-resource-decide = Decidir los recursos de un año
edit-resource-reopen = Reabrir los recursos de un año
resource-decide-do = Decidir
resource-reopen-do = Reabrir

## Plazos que vencen y rechazos
refuse-resource-decided = La alta dirección decidió estas cifras. Reabra el año, cambie la cifra y pida que se decida de nuevo.
refuse-resource-why = Se pidió algo y no se concedió. Diga por qué.

# Recursos del SGIA, año por año (apartados 5.1 y 7.1).

resource = Recursos de un año
    .a = los recursos de un año
    .many = Recursos
    .empty = Aún no hay ningún año. Diga qué aporta la alta dirección al SGIA, qué se pidió y no se concedió, y por qué.

## Campos
resource-year = Año
    .also = Periodo; Recursos
resource-leadHours = Responsable de la IA, horas al mes
    .help = Valor orientativo con tres sistemas en uso: 8. Indique lo que el responsable de la IA tiene de verdad.
    .also = Responsable de la IA; Horas del responsable de la IA
resource-ownerHours = Responsables y supervisores, horas al mes
    .help = Todos juntos. Valor orientativo: 2 por sistema.
    .also = Responsables y supervisores; Horas de los responsables
resource-amounts = Importes
    .help = Si un importe depende de una oferta, déjelo vacío e indíquelo aquí: la decisión nombra entonces la fecha y no se inventa ninguna cifra.
    .also = Importes conocidos
resource-training = Formación
    .help = Cursos y material del año; 0 si bastan la formación del programa y el personal propio. Orientación: de 30 a 60 minutos por módulo y persona, al coste de una hora en su organización.
    .also = Presupuesto de formación
resource-tests = Pruebas y herramientas
    .help = Licencias, datos de prueba y ayuda externa para probar los sistemas de IA y hacer su seguimiento. Orientación: 0 si prueba el proveedor y se revisan los resultados; si no, lo presupuestado por una herramienta o una prueba externa.
    .also = Pruebas; Herramientas
resource-audit = Auditoría interna
    .help = Quien audita desde fuera. Orientación: uno o dos días al año en una organización pequeña, a la tarifa por jornada; 0 si es un intercambio.
    .also = Auditoría
resource-certification = Certificación
    .help = Lo que oferta la entidad de certificación para el año; 0 si ese año no se certifica. Orientación, según una cifra publicada: de 3,5 a 6,5 jornadas de auditor para una a diez personas que trabajan con IA, a la tarifa por jornada.
    .also = Entidad de certificación
resource-total = Total del año
    .help = Formación, pruebas y herramientas, auditoría interna y certificación juntas, cuando se conocen las cuatro.
    .also = Total; Suma
resource-quoteBy = Ofertas hasta el
    .help = Fecha en que se conocerán los importes que faltan.
    .also = Plazo de las ofertas; Presupuestos hasta el
resource-other = Además
    .also = Otros; Otros recursos
resource-refused = Solicitado y no concedido
    .also = Denegado; No concedido
resource-refusedWhy = Por qué no
    .also = Motivo
resource-state = Estado
    .also = Situación
resource-reopenedWhy = Por qué se reabrió
    .help = Lo que la alta dirección había decidido se decide de nuevo: qué cambió y quién lo pidió.
    .also = Reabierto porque
resource-decidedBy = Decidido por
    .help = Alguien de la alta dirección.
    .also = Quien decide
resource-decided = Decidido
    .also = Decidido el; Decisión

## Listas de códigos
resourceAmounts = Importes
    .known = Se indican aquí
    .quotes = Aún no todos: se esperan ofertas
resourceAmounts-also =
    .known = Conocidos; Completos
    .quotes = Ofertas; Aún no conocidos
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
due-resource-quote = Ofertas para los recursos de un año
refuse-resource-decided = La alta dirección decidió estas cifras. Reabra el año, cambie la cifra y pida que se decida de nuevo.
refuse-resource-why = Se pidió algo y no se concedió. Diga por qué.

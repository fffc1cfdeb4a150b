# Cambios de los sistemas de IA, previstos e imprevistos (8.1, A.6.2.6).

systemChange = Cambio de un sistema
    .a = un cambio de un sistema
    .many = Cambios de sistemas
    .empty = Aún no hay ningún cambio. Los previstos se deciden aquí antes de hacerlos; de los imprevistos se examina el efecto.

## Campos
systemChange-name = Cambio
    .also = Nombre; Qué
systemChange-system = Sistema de IA
    .also = Sistema; Número de sistema
systemChange-planned = Previsto o no
    .also = Previsto; Tipo
systemChange-reason = Motivo
    .help = Por qué se hace, o cómo se produjo.
    .also = Causa
systemChange-effect = Efecto
    .help = En las personas, los resultados, los datos y la supervisión.
    .also = Consecuencias; Impacto
systemChange-matters = Impacto y riesgos
    .help = Si se examinan de nuevo. En tal caso constan como no vigentes en cuanto se hace el cambio.
    .also = Reevaluación
systemChange-mattersWhy = Por qué
    .help = Qué se examina de nuevo o por qué lo evaluado sigue valiendo.
    .also = Razón
systemChange-testedBy = Prueba previa
    .help = Qué se prueba antes de ponerlo en marcha.
    .also = Prueba
systemChange-wayBack = Vuelta atrás
    .also = Reversión
systemChange-owner = Responsable
    .also = Persona responsable
systemChange-order = Orden de sus fechas
    .help = Un cambio previsto se decide antes de hacerlo.
changeOrder = Orden de sus fechas
    .madeFirst = hecho antes de decidirse
changeOrder-also =
    .madeFirst = hecho antes
systemChange-due = Plazo
    .also = Fecha límite
systemChange-doneOn = Hecho el
    .also = Fecha
systemChange-state = Estado
    .also = Situación
systemChange-decided = Decidido
    .also = Decisión
systemChange-why = Motivo de la negativa
    .also = Por qué no

## Listas de códigos
changePlanned = Previsto o no
    .planned = Previsto
    .unplanned = Imprevisto
changePlanned-also =
    .planned = Sí
    .unplanned = No
changeMatters = Impacto y riesgos
    .again = Se examinan de nuevo
    .stands = Siguen valiendo
changeMatters-also =
    .again = De nuevo; Sí
    .stands = Ninguno; No
systemChangeState = Estado
    .proposed = Propuesto
    .approved = Aprobado
    .done = Hecho
    .refused = Denegado
systemChangeState-also =
    .proposed = Abierto
    .approved = Decidido
    .done = Cerrado
    .refused = Rechazado

## Grupos del formulario
systemChange-group-what = El cambio
systemChange-group-effect = Qué provoca
systemChange-group-done = Quién y cuándo

edit-systemChange-approve = Aprobar un cambio de un sistema
edit-systemChange-finish = Anotar que un cambio de un sistema está hecho
edit-systemChange-record = Anotar un cambio imprevisto de un sistema
edit-systemChange-refuse = Denegar un cambio de un sistema
systemChange-approve-do = Aprobar
systemChange-finish-do = Está hecho
systemChange-record-do = Anotar como imprevisto
systemChange-refuse-do = Denegar
due-systemChange = Cambio de un sistema por hacer
refuse-systemChange-before = Un cambio se aprueba cuando consta qué se prueba antes y cómo se vuelve atrás.
refuse-systemChange-planned = Este cambio estaba previsto: apruébelo antes. Solo uno imprevisto se anota después de hecho.

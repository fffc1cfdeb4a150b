# Versiones aprobadas de la Declaración de aplicabilidad (apartado 6.1.3).

statementVersion = Versión de la Declaración de aplicabilidad
    .a = una versión de la Declaración de aplicabilidad
    .many = Versiones aprobadas
    .empty = Aún no se ha aprobado ninguna versión. Aquí figura cada versión aprobada de la Declaración de aplicabilidad tal como se aprobó.

## Campos
statementVersion-note = De qué trata esta versión
statementVersion-major = Versión: número del cambio grande
statementVersion-minor = Versión: número del cambio pequeño
statementVersion-approver = Quien aprueba
statementVersion-approverName = Aprobada por
    .help = El nombre tal como era el día de la aprobación.
statementVersion-approverRole = Cargo de quien aprueba
statementVersion-approvedOn = Aprobada el
statementVersion-document = Documento
statementVersion-provisional = Provisional
    .help = Aprobada antes de que hubiera una evaluación del riesgo de la IA aprobada.
statementVersion-frozen = Decisiones congeladas

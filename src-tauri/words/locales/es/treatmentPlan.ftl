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
treatmentPlan-reviewOn = Volver a leer el

## Obligaciones que vencen
due-treatment-plan = Plan de tratamiento de riesgos que hay que volver a leer

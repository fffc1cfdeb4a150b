# Documentos de un SGSI según ISO/IEC 27001 que convive con el SGIA (apartado 7.5.3).

ismsDocument = Documento del SGSI
    .a = un documento del SGSI
    .many = Documentos del SGSI
    .empty = Aún no hay ningún documento del SGSI. Escriba o pegue la lista que tiene su SGSI: título, versión, lugar y los apartados de ISO/IEC 27001 a los que responde cada uno.

## Campos
ismsDocument-title = Título
    .also = Documento; Nombre; Título del documento; Documentos
ismsDocument-reference = Número en el SGSI
    .help = Como lo llama el SGSI, por ejemplo SEG-PR-07.
    .also = Id; Referencia; Código; Número de documento
ismsDocument-version = Versión
    .also = Edición; Revisión
ismsDocument-clauses = Apartados de ISO/IEC 27001
    .help = A qué responde allí, separado por comas: 7.5, 9.2, A.5.9. De ello sale lo que se propone para ISO/IEC 42001.
    .also = Apartado; Responde a; Apartados 27001
ismsDocument-place = Se conserva en
    .help = Carpeta, sistema o dirección donde lo encuentran sus lectores.
    .also = Lugar; Ubicación; Enlace
ismsDocument-owner = Responsable
    .also = Propietario; Responsable del documento
ismsDocument-validUntil = Válido hasta
    .help = El último día en que rige. Después cae lo que se apoya en él. Vacío: hasta que se retire.
    .also = Caduca; Caducidad; Vigente hasta
ismsDocument-reviewOn = Próxima revisión
    .also = Fecha de revisión; Revisión el
ismsDocument-state = Estado
    .also = Situación
ismsDocument-withdrawn = Retirado
    .also = Retirado el
ismsDocument-why = Motivo
    .help = Por qué lo retiró el SGSI y qué ocupó su lugar.
    .also = Por qué

## Listas de códigos
ismsState = Estado
    .in-force = En vigor
    .withdrawn = Retirado
ismsState-also =
    .in-force = Aprobado; Vigente; Válido
    .withdrawn = Obsoleto; Sustituido; Eliminado

## Grupos del formulario
ismsDocument-group-what = El documento
ismsDocument-group-kept = Dónde se conserva y hasta cuándo rige
ismsDocument-group-ended = Retirada

## Pasos
edit-ismsDocument-withdraw = Retirar un documento del SGSI
edit-ismsDocument-restore = Volver a poner en vigor un documento del SGSI
ismsDocument-withdraw-do = Retirar
ismsDocument-restore-do = Otra vez en vigor

## Plazos que vencen y rechazos
due-isms-review = Revisión de un documento del SGSI

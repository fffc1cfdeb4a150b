# Documentos emitidos (apartado 7.5): el nombre y sus campos.

document = Documento emitido
    .a = un documento emitido
    .many = Documentos emitidos
    .empty = Aún no se ha emitido ningún documento. Aquí figura cada documento tal como se aprobó y emitió, y no cambia nunca.

## Campos
document-kind = Tipo
document-version = Versión
document-subject = Registro del que trata
document-languages = Idiomas
document-approverName = Aprobado por
    .help = El nombre tal como era el día de la aprobación.
document-approverRole = Cargo de quien aprueba
document-issuedOn = Fecha de emisión
document-edition = Edición del catálogo
document-revision = Revisión del catálogo
document-frozen = Contenido congelado
document-headSeq = Entrada del historial en el documento
    .help = La última entrada antes de emitirse este documento; con ella se puede comprobar el historial hasta entonces.
document-headHash = Sus dígitos
document-headAt = Momento de esa entrada
document-replaces = Sustituye a
file-draft = borrador
file-translation = traducción

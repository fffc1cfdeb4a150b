# Ejemplares de un documento emitido: un PDF por idioma.

rendering = Ejemplar en PDF
    .a = un ejemplar en PDF
    .many = Ejemplares en PDF
    .empty = Aún no se ha generado ningún ejemplar. Cada documento emitido tiene aquí un PDF por cada idioma en que se pidió.

## Campos
ui-history-of-rendering = Copia de un documento
    .en = Copia del documento en inglés
    .es = Copia del documento en español
rendering-language = Idioma
rendering-document = Documento
rendering-approved = Registro aprobado
    .help = Si se emitió con la aprobación; uno posterior es una traducción.
rendering-pdf = PDF
rendering-bytes = Tamaño en bytes
rendering-pages = Páginas

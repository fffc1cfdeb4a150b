# Ejemplares de un documento emitido: un PDF por idioma.

rendering = Ejemplar en PDF
    .a = un ejemplar en PDF
    .many = Ejemplares en PDF
    .empty = Aún no se ha generado ningún ejemplar. Cada documento emitido tiene aquí un PDF por cada idioma en que se pidió.

## Campos
rendering-language = Idioma
rendering-document = Documento
rendering-approved = Registro aprobado
    .help = Si se emitió con la aprobación; uno posterior es una traducción.
rendering-pdf = PDF
rendering-bytes = Tamaño en bytes
rendering-pages = Páginas

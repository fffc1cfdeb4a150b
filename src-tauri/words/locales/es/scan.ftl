# Copias firmadas y escaneadas de un documento emitido.

scan = Copia firmada
    .a = una copia firmada
    .many = Copias firmadas
    .empty = Aún no se ha adjuntado ninguna copia firmada. Adjunte al documento el escaneado de la copia que se firmó a mano.

## Campos
scan-name = Nombre del archivo
scan-document = Documento
scan-content = Archivo
scan-mediaType = Tipo de archivo
scan-bytes = Tamaño en bytes
scan-note = Nota

# Qué se entregó a quién sobre los sistemas de IA (A.6.2.7, A.8.2).

delivery = Entrega de información
    .a = una entrega de información
    .many = Información entregada
    .empty = Aún no se ha entregado nada. Anote qué información llegó a quién, en qué versión y qué lo demuestra.

## Campos
delivery-name = Qué se entregó
    .also = Nombre; Título
delivery-system = Sistema de IA
    .also = Sistema; Número de sistema
delivery-sheet = Tipo
    .also = Clase
delivery-document = Documento emitido
    .also = Documento
delivery-version = Versión
    .also = Edición
delivery-receiver = A quién
    .also = Destinatario
delivery-customer = Cliente
    .also = Clientes
delivery-givenOn = El
    .also = Fecha; Entregado el
delivery-how = Cómo
    .help = En el producto, por correo, en un aviso a la entrada.
    .also = Medio
delivery-proof = Qué lo demuestra
    .also = Prueba; Evidencia

## Listas de códigos
sheetKind = Tipo
    .user-information = Información para usuarios
    .notice = Aviso de que interviene una IA
    .technical-file = Expediente técnico
    .supplier-split = Reparto de responsabilidades
    .retirement = Aviso de retirada
    .other = Otro
sheetKind-also =
    .user-information = Instrucciones de uso
    .notice = Aviso de IA
    .technical-file = Documentación técnica
    .supplier-split = Reparto
    .retirement = Retirada; Fin del servicio
    .other = Declaración

## Grupos del formulario
delivery-group-what = Qué
delivery-group-to = A quién
